"""Guidance fixes what the plan leaves open: limits, the measure, the reading; what it can't fix is refused."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import msgspec
import pytest

from parcomp_desktop.domain.criteria import FactValue, Finding, Outcome, Verdict
from parcomp_desktop.domain.guidance import NO_GUIDANCE, Guidance, GuidedParameter
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.rulesets import Rulebook
from parcomp_desktop.rules.guidance import check_guidance, parameters_on
from parcomp_desktop.rules.readings import read_by

Judge = Callable[..., Verdict]
Values = dict[str, FactValue]

PAPER = "Hướng dẫn 05/HD-SNV"
UNIT, PERSON = "gk-xa.tap-the.nam", "gk-xa.ca-nhan.nam"
MET, NOT_MET, MISSING = Outcome.MET, Outcome.NOT_MET, Outcome.MISSING


def guided(reading: str = "", **parameters: str | None) -> Guidance:
    return Guidance(
        parameters=tuple(
            GuidedParameter(name=name, value=None if value is None else Decimal(value), source=PAPER)
            for name, value in parameters.items()
        ),
        reading=reading,
        reading_source=PAPER if reading else "",
    )


def standing(judge: Judge, guidance: Guidance, **ranks: FactValue) -> Finding:
    """The finding of the second criterion of a ranked unit."""
    return judge(UNIT, {"ranked": True, **ranks}, guidance=guidance).findings[1]


RANKS: dict[str, tuple[Guidance, Values, Outcome]] = {
    "first five: fifth": (guided(high_rank="5"), {"rank": 5, "rank_comparable": False}, MET),
    "first five: sixth": (guided(high_rank="5"), {"rank": 6, "rank_comparable": False}, NOT_MET),
    "only the first: first": (guided(high_rank="1"), {"rank": 1, "rank_comparable": False}, MET),
    "only the first: second": (guided(high_rank="1"), {"rank": 2, "rank_comparable": False}, NOT_MET),
    "a leap of two: two": (guided(leap="2"), {"rank": 8, "previous_rank": 10, "rank_comparable": True}, MET),
    "a leap of two: one": (guided(leap="2"), {"rank": 8, "previous_rank": 9, "rank_comparable": True}, NOT_MET),
    "first 30 % of 11: third": (
        guided(high_rank=None, high_rank_percent="30"),
        {"rank": 3, "ranked_units": 11, "rank_comparable": False},
        MET,
    ),
    "first 30 % of 11: fourth": (
        guided(high_rank=None, high_rank_percent="30"),
        {"rank": 4, "ranked_units": 11, "rank_comparable": False},
        NOT_MET,
    ),
    "exactly a third of 9": (
        guided(high_rank=None, high_rank_percent="33.33333333333333333333"),
        {"rank": 3, "ranked_units": 9, "rank_comparable": False},
        NOT_MET,
    ),
    "exactly a quarter of 12": (
        guided(high_rank=None, high_rank_percent="25"),
        {"rank": 3, "ranked_units": 12, "rank_comparable": False},
        MET,
    ),
    "by percent, among how many isn't known": (
        guided(high_rank=None, high_rank_percent="30"),
        {"rank": 1, "rank_comparable": False},
        MISSING,
    ),
    "by percent, a leap counts all the same": (
        guided(high_rank=None, high_rank_percent="30"),
        {"rank": 10, "previous_rank": 15, "rank_comparable": True},
        MET,
    ),
    "by place and by percent: either will do": (
        guided(high_rank_percent="10"),
        {"rank": 3, "ranked_units": 11, "rank_comparable": False},
        MET,
    ),
    "without a leap: climbing far": (
        guided(leap=None),
        {"rank": 4, "previous_rank": 40, "rank_comparable": True},
        NOT_MET,
    ),
}


@pytest.mark.parametrize(("guidance", "ranks", "expected"), RANKS.values(), ids=RANKS)
def test_guidance_says_what_a_high_rank_and_a_leap_are(
    judge: Judge, guidance: Guidance, ranks: Values, expected: Outcome
):
    assert standing(judge, guidance, **ranks).outcome is expected


@pytest.mark.parametrize(("index", "expected"), [("84.9999", NOT_MET), ("85", MET)])
def test_guidance_may_set_the_floor_of_the_index(judge: Judge, index: str, expected: Outcome):
    facts: Values = {"employment": "civil_servant", "direct_adviser": True, "par_index_percent": Decimal(index)}
    found = judge(PERSON, facts, guidance=guided(par_index_floor="85")).findings[1]
    assert found.outcome is expected
    assert found.threshold == f"Chỉ số cải cách hành chính của cơ quan, đơn vị ≥ 85 % (theo {PAPER})"


def test_a_finding_names_the_guidance_in_place_of_what_was_assumed(judge: Judge):
    found = standing(judge, guided(high_rank="4", leap="2"), rank=1)
    assert found.threshold == (
        f"Thứ hạng kỳ xét ≤ 4 (theo {PAPER}) hoặc (So sánh được thứ hạng với năm trước: Có; "
        f"Thứ hạng năm trước − Thứ hạng kỳ xét ≥ 2 (theo {PAPER}))"
    )
    assert found.assumed == ()
    partly = standing(judge, guided(high_rank="4"), rank=1)
    assert len(partly.assumed) == 1
    assert partly.assumed[0].startswith("Số bậc tăng")


def test_a_measure_that_is_not_used_is_neither_asked_for_nor_told(judge: Judge):
    by_place, by_percent = standing(judge, NO_GUIDANCE), standing(judge, guided(high_rank=None, high_rank_percent="20"))
    units = "Số đơn vị cùng nhóm được xếp hạng"
    assert (units in by_place.missing, units in by_percent.missing) == (False, True)
    assert "%" not in by_place.threshold
    assert "≤ 3" not in by_percent.threshold
    assert not any("phần trăm" in each for each in by_place.assumed)


def test_the_reading_of_the_guidance_decides(judge: Judge):
    person: Values = {
        "outstanding_achievement": True,
        "selected_by_unit": True,
        "quality_rating": "good",
        "direct_adviser": False,
        "initiatives_recognised": 0,
        "handles_cases": True,
        "handled_cases_late": 0,
        "good_conduct": True,
    }
    plain, fixed = judge(PERSON, person), judge(PERSON, person, guidance=guided("one_of"))
    assert (plain.outcome, plain.reading) == (NOT_MET, "literal")
    assert (fixed.outcome, fixed.reading) == (MET, "one_of")
    assert plain.readings == fixed.readings
    assert read_by(fixed, "literal").outcome is NOT_MET


def test_a_verdict_keeps_what_of_the_guidance_its_own_criteria_use(judge: Judge):
    guidance = guided("one_of", high_rank="4", par_index_floor="85")
    assert judge(UNIT, {}, guidance=guidance).guidance == guided(high_rank="4")
    assert judge(PERSON, {}, guidance=guidance).guidance == guided("one_of", par_index_floor="85")
    assert judge("bk-tinh.tap-the.nam", {}, guidance=guidance).guidance == NO_GUIDANCE
    assert judge(UNIT, {}, guidance=guidance).reading == "literal"


@pytest.mark.parametrize("award", [UNIT, PERSON, "gk-xa.tap-the.giai-doan", "bk-tinh.ca-nhan.nam"])
def test_a_stored_verdict_comes_out_again_by_its_guidance_and_the_same_facts(judge: Judge, award: str):
    unit: Values = {"ranked": True, "rank": 5, "ranked_units": 20, "previous_rank": 8, "rank_comparable": True}
    person: Values = {"direct_adviser": True, "employment": "civil_servant", "par_index_percent": Decimal("84.5")}
    facts = {UNIT[:8]: unit, PERSON[:8]: person}.get(award[:8], {})
    guidance = guided("one_of", high_rank=None, high_rank_percent="20", leap="4", par_index_floor="85")
    verdict = judge(award, facts, guidance=guidance)
    stored = msgspec.json.decode(msgspec.json.encode(verdict), type=Verdict)
    assert stored == verdict
    again = judge(stored.award, facts, stored.considered_on, stored.guidance)
    assert (again.findings, again.outcome, again.rules_hash) == (stored.findings, stored.outcome, stored.rules_hash)


def test_a_verdict_that_was_stored_before_there_was_guidance_is_still_read():
    stored = b"""{"award": "gk-huyen.tap-the.nam", "version": "gk-huyen.2023", "rules_hash": "ab",
      "considered_on": "2025-01-20", "outcome": "not_met", "readings": {"literal": "not_met"}, "findings": [
      {"criterion": "tap-the.5", "text": "a", "clause": "b", "outcome": "not_met", "value": "c", "threshold": "d",
       "source": "", "missing": [], "assumed": []}], "assumed": ""}"""
    verdict = msgspec.json.decode(stored, type=Verdict)
    assert (verdict.outcome, verdict.reading, verdict.guidance) == (NOT_MET, "literal", NO_GUIDANCE)
    assert (verdict.findings[0].gaps, verdict.obstacles, verdict.authority) == ((), {}, "")


REFUSED: dict[str, tuple[Guidance, str, str]] = {
    "a parameter that no rules have": (guided(top="3"), "“top”", "high_rank, high_rank_percent, leap"),
    "half a place": (guided(high_rank="2.5"), "Giá trị 2,5 của tham số", "số nguyên từ 1"),
    "no place": (guided(high_rank="0"), "(high_rank)", "số nguyên từ 1"),
    "a negative leap": (guided(leap="-1"), "(leap)", "số nguyên từ 1"),
    "half a leap": (guided(leap="0.5"), "(leap)", "số nguyên từ 1"),
    "a percent of nothing": (guided(high_rank_percent="0"), "(high_rank_percent)", "lớn hơn 0, không quá 100"),
    "more than all": (guided(high_rank_percent="100.1"), "Giá trị 100,1", "không quá 100"),
    "no number": (guided(par_index_floor="NaN"), "Giá trị NaN", "không quá 100"),
    "without end": (guided(high_rank="Infinity"), "Giá trị Infinity", "số nguyên từ 1"),
    "a floor left blank": (
        guided(par_index_floor=None),
        "(par_index_floor) không để trống được: tiêu chí ca-nhan.2",
        "",
    ),
    "no measure of a high rank": (guided(high_rank=None), "(high_rank) không để trống được: tiêu chí tap-the.2", ""),
    "nothing left to be praised for": (guided(high_rank=None, leap=None), "(high_rank) không để trống được", ""),
    "an unknown reading": (guided("any_two"), "“any_two”", "literal, one_of"),
    "a parameter twice": (
        Guidance(parameters=guided(leap="3").parameters + guided(leap="4").parameters),
        "“leap” được ấn định hai lần",
        "",
    ),
}


@pytest.mark.parametrize(("guidance", "what", "cure"), REFUSED.values(), ids=REFUSED)
def test_guidance_that_rules_cannot_follow_is_refused(
    rulebook: Rulebook, judge: Judge, guidance: Guidance, what: str, cure: str
):
    with pytest.raises(Refusal) as refused:
        check_guidance(rulebook, guidance)
    assert what in refused.value.what
    assert cure in refused.value.cure
    with pytest.raises(Refusal):
        judge("bk-tinh.tap-the.nam", {}, guidance=guidance)


def test_a_round_is_told_what_guidance_may_fix(rulebook: Rulebook):
    listed = parameters_on(rulebook, date(2026, 3, 1))
    assert [(each.name, each.value) for each in listed] == [
        ("high_rank", 3), ("high_rank_percent", None), ("leap", 5), ("par_index_floor", 90),
    ]  # fmt: skip
    assert [bool(each.assumed) for each in listed] == [True, True, True, False]
    assert parameters_on(rulebook, date(2022, 1, 1)) == ()
