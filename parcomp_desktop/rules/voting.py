"""Votes of a council: who must be there, what carries, the result in words. Every setting is the round's own."""

from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from parcomp_desktop.domain.council import CouncilRules, VoteBase
from parcomp_desktop.domain.numbers import format_number
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.words import VOTE_BASE_WORDS


class Attendants(NamedTuple):
    """How many members were at a meeting, of how many in all."""

    present: int
    members: int


class Totals(NamedTuple):
    """What was counted for a nominee; ``blank`` are blank and invalid ballots. None: not entered, never nought."""

    in_favour: int | None = None
    against: int | None = None
    blank: int | None = None


class VoteResult(NamedTuple):
    """What a vote comes to. ``share`` is the exact share in favour, ``words`` the reckoning as minutes print it."""

    passed: bool
    share: Fraction
    words: str


def check_council_rules(rules: CouncilRules) -> None:
    """Raises Refusal for a quorum that isn't a part of the whole, or a threshold that no vote or every vote reaches."""
    if not 0 < rules.quorum_part <= rules.quorum_whole:
        raise Refusal(
            f"Tỷ lệ dự họp {rules.quorum_part}/{rules.quorum_whole} không hợp lệ.", "Nhập tử số từ 1 đến mẫu số."
        )
    if not 0 <= rules.threshold <= 100 or (rules.above and rules.threshold == 100):
        raise Refusal(
            f"Ngưỡng biểu quyết {_required(rules)} không thể đạt được.", "Nhập tỷ lệ từ 0 đến 100, trên thì dưới 100."
        )
    if rules.threshold == 0 and not rules.above:
        raise Refusal("Ngưỡng biểu quyết từ 0 % để ai cũng được thông qua.", "Nhập tỷ lệ lớn hơn 0.")


def quorum_of(rules: CouncilRules, members: int) -> int:
    """How many of the members a meeting needs, at least one: 2/3 of 7 is 5."""
    return max(1, -(-members * rules.quorum_part // rules.quorum_whole))


def has_quorum(rules: CouncilRules, attendants: Attendants) -> bool:
    """Whether a meeting may vote."""
    return attendants.present >= quorum_of(rules, attendants.members)


def quorum_words(rules: CouncilRules, attendants: Attendants) -> str:
    """Who was there beside who must be: "6/7 thành viên có mặt, cần ít nhất 5 (2/3)"."""
    needed = quorum_of(rules, attendants.members)
    part = f"{rules.quorum_part}/{rules.quorum_whole}"
    return f"{attendants.present}/{attendants.members} thành viên có mặt, cần ít nhất {needed} ({part})"


def check_totals(totals: Totals, attendants: Attendants) -> None:
    """Raises Refusal, with both numbers, when totals are negative or don't add up to the members present.

    Totals of which one isn't entered yet mustn't be more than those present.
    """
    entered = [total for total in totals if total is not None]
    if any(total < 0 for total in entered):
        raise Refusal("Số phiếu không thể âm.", "Nhập số từ 0 trở lên.")
    counted = sum(entered)
    if counted > attendants.present or (is_voted(totals) and counted < attendants.present):
        raise Refusal(
            f"Cộng {counted} phiếu, có mặt {attendants.present} thành viên.",
            "Sửa số phiếu đồng ý, không đồng ý hoặc trắng (gồm cả không hợp lệ) cho khớp.",
        )


def is_voted(totals: Totals) -> bool:
    """Whether every total is entered."""
    return None not in totals


def result_of(rules: CouncilRules, totals: Totals, attendants: Attendants) -> VoteResult | None:
    """The result; None without a quorum or while a total isn't entered. Raises Refusal as ``check_totals`` does."""
    check_totals(totals, attendants)
    if totals.in_favour is None or not is_voted(totals) or not has_quorum(rules, attendants):
        return None
    whole = attendants.members if rules.base is VoteBase.ALL else attendants.present
    share, threshold = Fraction(totals.in_favour, whole), threshold_of(rules)
    passed = share > threshold if rules.above else share >= threshold
    reckoned = f"{totals.in_favour}/{whole} = {share_words(share)} trên {VOTE_BASE_WORDS[rules.base]}"
    return VoteResult(passed, share, f"{reckoned}, yêu cầu {_required(rules)}")


def share_words(share: Fraction) -> str:
    """A share as a percent, rounded half up to two decimals: ``85,71 %``."""
    return f"{format_number(share_percent(share))} %"


def share_percent(share: Fraction) -> Decimal:
    """A share as a percent, rounded half up to two decimals."""
    return Decimal(int(share * 100 * 100 + Fraction(1, 2))).scaleb(-2)


def threshold_of(rules: CouncilRules) -> Fraction:
    """The share that is asked for. A percent that can only be a rounded third (33,3 or 66,67) is the third itself."""
    return _third(rules.threshold) or Fraction(rules.threshold) / 100


def _third(percent: Decimal) -> Fraction | None:
    """The third or two thirds that a percent with decimals is cut or rounded from."""
    decimals = len(f"{percent.normalize():f}".partition(".")[2])
    for third in (Fraction(1, 3), Fraction(2, 3)):
        exact = third * 100 * 10**decimals
        if decimals and Fraction(percent) * 10**decimals in {int(exact), int(exact + Fraction(1, 2))}:
            return third
    return None


def required_words(rules: CouncilRules) -> str:
    """What carries, of whom: "trên 50 % số có mặt"."""
    return f"{_required(rules)} {VOTE_BASE_WORDS[rules.base]}"


def _required(rules: CouncilRules) -> str:
    third = _third(rules.threshold)
    level = f"{third.numerator}/{third.denominator}" if third else f"{format_number(rules.threshold)} %"
    return f"trên {level}" if rules.above else f"từ {level} trở lên"
