"""Money of awards (tiền thưởng): coefficient × the salary base in force on the day of the decision."""

from datetime import date
from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal

from parcomp_desktop.domain.bonuses import BonusCoefficient, BonusRounding, BonusTables, SalaryBase
from parcomp_desktop.domain.campaign import AwardKind
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.numbers import format_number
from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.words import SUBJECT_WORDS

COLLECTIVE_TIMES = 2
"""How many times a person's bonus a collective gets where guidance fixes the person's coefficient alone."""

_STEP = Decimal(10_000)
_WAYS = {BonusRounding.UP: ROUND_CEILING, BonusRounding.NEAREST: ROUND_HALF_UP}
_WORDS = {BonusRounding.UP: "làm tròn lên", BonusRounding.NEAREST: "làm tròn", BonusRounding.NONE: "làm tròn"}
_TWICE = "Hướng dẫn của đợt xét ghi hệ số của cá nhân; tạm tính tập thể gấp hai lần."


class Bonus(Record, frozen=True, kw_only=True):
    """An amount in đồng, how it came about in words, by which documents, and what of it no document fixes."""

    amount: int
    words: str
    sources: tuple[str, ...]
    assumed: tuple[str, ...] = ()


class GuidedCoefficient(Record, frozen=True, kw_only=True):
    """A person's coefficient that the guidance of a round fixes in place of the decree's."""

    coefficient: Decimal
    source: str


class BonusTerms(Record, frozen=True, kw_only=True):
    """What a decision says of money: its day, how amounts are rounded, the coefficient of its round."""

    on: date
    rounding: BonusRounding
    guided: GuidedCoefficient | None = None


def bonus_of(tables: BonusTables, kind: AwardKind, subject: Subject, terms: BonusTerms) -> Bonus:
    """The bonus of an award by a decision: multiplied first, rounded once and last (``phap-ly`` §2.4).

    Raises:
        Refusal: there is no coefficient of the kind, or no salary base, on the day of the decision.
    """
    base = _base_on(tables, terms.on)
    by_law = _coefficient_on(tables, kind, subject, terms.on)
    coefficient, source, assumed = (
        _guided(terms.guided, subject) if terms.guided else (by_law.coefficient, by_law.source, by_law.assumed)
    )
    exact = coefficient * base.amount
    amount = rounded(exact, terms.rounding)
    factors = f"{format_number(coefficient)} × {format_number(Decimal(base.amount))}"
    return Bonus(
        amount=amount,
        words=f"{factors} = {_result(exact, amount, terms.rounding)} đồng",
        sources=(source, base.source),
        assumed=tuple(reason for reason in (assumed, base.assumed) if reason),
    )


def rounded(exact: Decimal, rounding: BonusRounding) -> int:
    """Whole đồng: up to the next ten thousand, to the nearest (a half goes up), or as it is."""
    if rounding is BonusRounding.NONE:
        return int(exact.quantize(Decimal(1), ROUND_HALF_UP))
    return int((exact / _STEP).quantize(Decimal(1), _WAYS[rounding]) * _STEP)


def _base_on(tables: BonusTables, on: date) -> SalaryBase:
    base = next((each for each in reversed(tables.salary_bases) if each.valid_from <= on), None)
    if base is None:
        raise Refusal(f"Chưa có lương cơ sở của ngày {format_date(on)}.", "Kiểm tra lại ngày ký quyết định.")
    return base


def _coefficient_on(tables: BonusTables, kind: AwardKind, subject: Subject, on: date) -> BonusCoefficient:
    for each in tables.coefficients:
        begun = each.valid_from <= on and (each.valid_to is None or on <= each.valid_to)
        if begun and each.kind == kind.code and each.subject is subject:
            return each
    whom = SUBJECT_WORDS[subject].lower()
    raise Refusal(
        f"Ngày {format_date(on)} không có hệ số tiền thưởng của {kind.name} cho {whom}.",
        "Kiểm tra lại ngày ký quyết định và hình thức khen.",
    )


def _guided(guided: GuidedCoefficient, subject: Subject) -> tuple[Decimal, str, str]:
    if subject is Subject.COLLECTIVE:
        return guided.coefficient * COLLECTIVE_TIMES, guided.source, _TWICE
    return guided.coefficient, guided.source, ""


def _result(exact: Decimal, amount: int, rounding: BonusRounding) -> str:
    """``702.000, làm tròn lên 710.000``."""
    rest = "" if exact == amount else f", {_WORDS[rounding]} {format_number(Decimal(amount))}"
    return f"{format_number(exact)}{rest}"
