"""The votes of a council, reckoned by hand: no national document fixes them, each round does (phap-ly §2.6)."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parcomp_desktop.domain.council import CouncilRules, VoteBase
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.rules.voting import (
    Attendants,
    Totals,
    VoteResult,
    check_council_rules,
    check_totals,
    has_quorum,
    quorum_of,
    quorum_words,
    required_words,
    result_of,
    share_words,
    threshold_of,
)

USUAL = CouncilRules()
SEVEN = Attendants(7, 7)


def rules(threshold: str, *, above: bool = False, base: VoteBase = VoteBase.PRESENT) -> CouncilRules:
    return CouncilRules(threshold=Decimal(threshold), above=above, base=base)


def result(asked: CouncilRules, in_favour: int, attendants: Attendants = SEVEN) -> VoteResult:
    found = result_of(asked, Totals(in_favour, attendants.present - in_favour, 0), attendants)
    assert found
    return found


@pytest.mark.parametrize(
    ("part", "whole", "members", "needed"),
    [(2, 3, 7, 5), (2, 3, 6, 4), (2, 3, 9, 6), (1, 2, 7, 4), (1, 2, 8, 4), (3, 4, 5, 4), (1, 1, 7, 7), (2, 3, 1, 1)],
)
def test_a_quorum_is_rounded_up_to_whole_members(part: int, whole: int, members: int, needed: int):
    asked = CouncilRules(quorum_part=part, quorum_whole=whole)
    assert quorum_of(asked, members) == needed
    assert has_quorum(asked, Attendants(needed, members))
    assert not has_quorum(asked, Attendants(needed - 1, members))


def test_a_council_without_members_never_has_a_quorum():
    assert not has_quorum(USUAL, Attendants(0, 0))


def test_the_quorum_is_told_with_both_numbers():
    assert quorum_words(USUAL, Attendants(4, 7)) == "4/7 thành viên có mặt, cần ít nhất 5 (2/3)"


def test_the_result_says_how_it_was_reckoned():
    assert result(USUAL, 6) == VoteResult(
        passed=True, share=Fraction(6, 7), words="6/7 = 85,71 % trên số có mặt, yêu cầu trên 50 %"
    )
    assert result(rules("80", base=VoteBase.ALL), 6, Attendants(6, 8)) == VoteResult(
        passed=False, share=Fraction(3, 4), words="6/8 = 75 % trên tổng số thành viên, yêu cầu từ 80 % trở lên"
    )


@pytest.mark.parametrize(
    ("threshold", "present", "at_the_threshold"),
    [("50", 8, 4), ("80", 5, 4), ("66.67", 6, 4), ("66.6", 6, 4), ("33.33", 9, 3), ("100", 7, 7), ("0", 7, 0)],
)
def test_exactly_the_threshold_passes_where_it_is_enough_and_fails_where_more_is_asked(
    threshold: str, present: int, at_the_threshold: int
):
    all_there = Attendants(present, present)
    assert result(rules(threshold), at_the_threshold, all_there).passed
    assert not result(rules(threshold, above=True), at_the_threshold, all_there).passed
    if at_the_threshold:
        assert not result(rules(threshold), at_the_threshold - 1, all_there).passed
    if at_the_threshold < present:
        assert result(rules(threshold, above=True), at_the_threshold + 1, all_there).passed


@pytest.mark.parametrize(
    ("percent", "share"),
    [
        ("66.6", Fraction(2, 3)),
        ("66.67", Fraction(2, 3)),
        ("66.6667", Fraction(2, 3)),
        ("33.3", Fraction(1, 3)),
        ("66", Fraction(66, 100)),
        ("67", Fraction(67, 100)),
        ("33.4", Fraction(334, 1000)),
        ("66.68", Fraction(6668, 10000)),
        ("50.0", Fraction(1, 2)),
    ],
)
def test_a_percent_rounded_from_thirds_is_the_thirds(percent: str, share: Fraction):
    assert threshold_of(rules(percent)) == share


def test_what_carries_is_told_with_of_whom():
    assert required_words(USUAL) == "trên 50 % số có mặt"
    assert required_words(rules("66.67", base=VoteBase.ALL)) == "từ 2/3 trở lên tổng số thành viên"


def test_thirds_are_told_as_thirds():
    assert result(rules("66.67"), 4, Attendants(6, 6)).words == "4/6 = 66,67 % trên số có mặt, yêu cầu từ 2/3 trở lên"


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (Fraction(1, 800), "0,13 %"),
        (Fraction(1, 3), "33,33 %"),
        (Fraction(2, 3), "66,67 %"),
        (Fraction(1, 8), "12,5 %"),
        (Fraction(1), "100 %"),
    ],
)
def test_a_share_is_rounded_half_up_to_two_decimals(share: Fraction, words: str):
    assert share_words(share) == words


@pytest.mark.parametrize("totals", [Totals(), Totals(6), Totals(7, 0, None), Totals(None, 1, 0), Totals(None, 7, 0)])
def test_totals_left_blank_are_no_vote_and_no_nought(totals: Totals):
    assert result_of(USUAL, totals, SEVEN) is None


def test_a_meeting_without_a_quorum_has_no_result():
    assert result_of(USUAL, Totals(4, 0, 0), Attendants(4, 7)) is None


@pytest.mark.parametrize(
    ("totals", "told"),
    [
        (Totals(6, 0, 0), "Cộng 6 phiếu, có mặt 7"),
        (Totals(6, 1, 1), "Cộng 8 phiếu, có mặt 7"),
        (Totals(5, 3, None), "Cộng 8 phiếu, có mặt 7"),
        (Totals(8, -1, 0), "không thể âm"),
    ],
)
def test_totals_that_do_not_add_up_are_refused_with_both_numbers(totals: Totals, told: str):
    with pytest.raises(Refusal, match=told):
        check_totals(totals, SEVEN)
    with pytest.raises(Refusal, match=told):
        result_of(USUAL, totals, SEVEN)


def test_blank_ballots_count_among_those_present():
    found = result_of(USUAL, Totals(4, 0, 4), Attendants(8, 8))
    assert found
    assert not found.passed
    assert found.share == Fraction(1, 2)


@pytest.mark.parametrize(
    "wrong",
    [
        CouncilRules(quorum_whole=0),
        CouncilRules(quorum_part=0),
        CouncilRules(quorum_part=4),
        CouncilRules(threshold=Decimal(-1)),
        CouncilRules(threshold=Decimal(101), above=False),
        CouncilRules(threshold=Decimal(100)),
    ],
)
def test_rules_that_no_meeting_can_meet_are_refused(wrong: CouncilRules):
    with pytest.raises(Refusal, match="không"):
        check_council_rules(wrong)


def test_rules_that_every_vote_meets_are_refused():
    with pytest.raises(Refusal, match="Ngưỡng biểu quyết từ 0 % để ai cũng được thông qua"):
        check_council_rules(rules("0"))


@pytest.mark.parametrize("usable", [USUAL, rules("100"), rules("0.01"), rules("0", above=True)])
def test_the_usual_rules_a_unanimous_vote_and_a_single_voice_can_be_met(usable: CouncilRules):
    check_council_rules(usable)


ANY_RULES = st.builds(
    CouncilRules,
    quorum_part=st.just(1),
    quorum_whole=st.integers(1, 4),
    threshold=st.decimals(0, 100, places=4),
    above=st.booleans(),
    base=st.sampled_from(VoteBase),
)


@given(ANY_RULES, st.integers(1, 40), st.integers(0, 40), st.data())
def test_one_more_in_favour_never_turns_passed_into_not_passed(
    asked: CouncilRules, present: int, absent: int, data: st.DataObject
):
    attendants = Attendants(present, present + absent)
    in_favour = data.draw(st.integers(0, present - 1))
    fewer, more = (result_of(asked, Totals(each, present - each, 0), attendants) for each in (in_favour, in_favour + 1))
    assert (fewer is None) == (more is None)
    assert not (fewer and more and fewer.passed and not more.passed)


@given(ANY_RULES, st.integers(1, 40), st.integers(0, 40), st.data())
def test_what_the_others_ballots_say_makes_no_difference(
    asked: CouncilRules, present: int, absent: int, data: st.DataObject
):
    attendants = Attendants(present, present + absent)
    in_favour = data.draw(st.integers(0, present))
    against = data.draw(st.integers(0, present - in_favour))
    one = result_of(asked, Totals(in_favour, against, present - in_favour - against), attendants)
    assert one == result_of(asked, Totals(in_favour, present - in_favour, 0), attendants)
