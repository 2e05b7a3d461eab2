"""Each criterion of the plan and of the law on both sides of what it asks for."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal

import pytest

from parcomp_desktop.domain.criteria import FactValue, Finding, Outcome, Verdict
from parcomp_desktop.domain.rulesets import Rulebook

Judge = Callable[..., Verdict]
Values = dict[str, FactValue]

MET, NOT_MET, MISSING, NA = Outcome.MET, Outcome.NOT_MET, Outcome.MISSING, Outcome.NOT_APPLICABLE

UNIT: Values = {
    "tasks_done_well": True,
    "tasks_unfinished": 0,
    "ranked": True,
    "rank": 2,
    "ranked_units": 11,
    "rank_comparable": True,
    "previous_rank": 3,
    "has_procedure_authority": True,
    "cases_late": 0,
    "cases_overdue": 0,
    "reports_missing": 0,
    "reports_late": 0,
    "reform_disciplined": 0,
}
PERSON: Values = {
    "outstanding_achievement": True,
    "selected_by_unit": True,
    "quality_rating": "good",
    "employment": "civil_servant",
    "direct_adviser": True,
    "par_index_percent": Decimal("93.5"),
    "initiatives_recognised": 1,
    "handles_cases": True,
    "handled_cases_late": 0,
    "good_conduct": True,
}
UNIT_OF_THE_PROVINCE: Values = {
    "unit_outstanding_achievement": True,
    "unit_exemplary": True,
    "unit_chosen_in_campaign": True,
}
PERSON_OF_THE_PROVINCE: Values = {"outstanding_achievement": True, "good_conduct": True, "chosen_in_campaign": True}

ALL_MET = {
    "gk-xa.tap-the.nam": UNIT,
    "gk-xa.ca-nhan.nam": PERSON,
    "bk-tinh.tap-the.giai-doan": UNIT_OF_THE_PROVINCE,
    "bk-tinh.ca-nhan.giai-doan": PERSON_OF_THE_PROVINCE,
}

DAYS = {
    "gk-xa": (date(2023, 1, 6), date(2025, 6, 30), date(2025, 7, 1), date(2026, 3, 1), date(2030, 11, 1)),
    "gk-huyen": (date(2023, 1, 6), date(2025, 3, 1), date(2025, 6, 30)),
    "bk-tinh": (
        *(date(2023, 1, 6), date(2023, 12, 31), date(2024, 1, 1)),
        *(date(2026, 9, 30), date(2026, 10, 1), date(2030, 11, 1)),
    ),
}
"""The day a version begins, the day before, and some between."""
TERMS = ("nam", "giai-doan")

UNIT_CASES: dict[str, tuple[str, Values, Outcome]] = {
    "tasks done well and none unfinished": ("tap-the.1", {}, MET),
    "one task unfinished": ("tap-the.1", {"tasks_unfinished": 1}, NOT_MET),
    "none unfinished but not done well": ("tap-the.1", {"tasks_done_well": False}, NOT_MET),
    "third place is a high rank": ("tap-the.2", {"rank": 3, "rank_comparable": False}, MET),
    "fourth place without a comparison is neither": ("tap-the.2", {"rank": 4, "rank_comparable": False}, NOT_MET),
    "climbing five places from ninth is a leap": ("tap-the.2", {"rank": 4, "previous_rank": 9}, MET),
    "climbing four places is no leap": ("tap-the.2", {"rank": 4, "previous_rank": 8}, NOT_MET),
    "falling is no leap": ("tap-the.2", {"rank": 9, "previous_rank": 4}, NOT_MET),
    "a leap that can't be compared is no leap": (
        "tap-the.2",
        {"rank": 4, "previous_rank": 30, "rank_comparable": False},
        NOT_MET,
    ),
    "a unit outside the ranking isn't asked for a rank": ("tap-the.2", {"ranked": False}, NA),
    "no late case, none overdue": ("tap-the.3", {}, MET),
    "one late case": ("tap-the.3", {"cases_late": 1}, NOT_MET),
    "one overdue case": ("tap-the.3", {"cases_overdue": 1}, NOT_MET),
    "without authority late cases don't count": (
        "tap-the.3",
        {"has_procedure_authority": False, "cases_late": 7},
        NA,
    ),
    "all reports, all in time": ("tap-the.4", {}, MET),
    "one report missing": ("tap-the.4", {"reports_missing": 1}, NOT_MET),
    "one report late": ("tap-the.4", {"reports_late": 1}, NOT_MET),
    "nobody disciplined": ("tap-the.5", {}, MET),
    "one disciplined": ("tap-the.5", {"reform_disciplined": 1}, NOT_MET),
}

PERSON_CASES: dict[str, tuple[str, Values, Outcome]] = {
    "rated good": ("ca-nhan.1", {}, MET),
    "rated excellent": ("ca-nhan.1", {"quality_rating": "excellent"}, MET),
    "rated merely completed": ("ca-nhan.1", {"quality_rating": "completed"}, NOT_MET),
    "rated not completed": ("ca-nhan.1", {"quality_rating": "not_completed"}, NOT_MET),
    "not chosen by the unit": ("ca-nhan.1", {"selected_by_unit": False}, NOT_MET),
    "no outstanding achievement": ("ca-nhan.1", {"outstanding_achievement": False}, NOT_MET),
    "an index of exactly 90": ("ca-nhan.2", {"par_index_percent": Decimal(90)}, MET),
    "an index a hair below 90": ("ca-nhan.2", {"par_index_percent": Decimal("89.9999")}, NOT_MET),
    "a public employee counts too": ("ca-nhan.2", {"employment": "public_employee"}, MET),
    "a cadre isn't asked": ("ca-nhan.2", {"employment": "cadre"}, NA),
    "a worker isn't asked": ("ca-nhan.2", {"employment": "worker"}, NA),
    "one who doesn't advise isn't asked": ("ca-nhan.2", {"direct_adviser": False}, NA),
    "one initiative": ("ca-nhan.3", {}, MET),
    "no initiative": ("ca-nhan.3", {"initiatives_recognised": 0}, NOT_MET),
    "no late case handled": ("ca-nhan.4", {}, MET),
    "one late case handled": ("ca-nhan.4", {"handled_cases_late": 1}, NOT_MET),
    "one who handles no cases isn't asked": ("ca-nhan.4", {"handles_cases": False, "handled_cases_late": 3}, NA),
    "good conduct": ("ca-nhan.5", {}, MET),
    "no good conduct": ("ca-nhan.5", {"good_conduct": False}, NOT_MET),
}

MISSING_CASES: dict[str, tuple[str, Values, tuple[str, ...]]] = {
    "nothing known of the tasks": (
        "tap-the.1",
        {},
        ("Hoàn thành tốt các nhiệm vụ được giao", "Nhiệm vụ chưa hoàn thành"),
    ),
    "whether the unit is ranked comes first": (
        "tap-the.2",
        {"rank": 1},
        ("Thuộc diện xếp hạng kết quả cải cách hành chính",),
    ),
    "an unknown rank and an unknown year before": (
        "tap-the.2",
        {"ranked": True},
        ("Thứ hạng kỳ xét", "So sánh được thứ hạng với năm trước", "Thứ hạng năm trước"),
    ),
    "no comparison: only the rank matters": (
        "tap-the.2",
        {"ranked": True, "rank_comparable": False},
        ("Thứ hạng kỳ xét",),
    ),
    "a low rank: the year before matters": (
        "tap-the.2",
        {"ranked": True, "rank": 8, "rank_comparable": True},
        ("Thứ hạng năm trước",),
    ),
    "late cases known, overdue ones not": (
        "tap-the.3",
        {"has_procedure_authority": True, "cases_late": 0},
        ("Hồ sơ quá hạn chưa giải quyết",),
    ),
    "reports in time, none said to be missing": (
        "tap-the.4",
        {"reports_late": 0},
        ("Báo cáo còn thiếu",),
    ),
    "discipline is never inferred": (
        "tap-the.5",
        {},
        ("Người bị kỷ luật liên quan đến nhiệm vụ cải cách hành chính",),
    ),
    "only the rating is missing": (
        "ca-nhan.1",
        {"outstanding_achievement": True, "selected_by_unit": True},
        ("Xếp loại chất lượng",),
    ),
    "an adviser whose employment is unknown": (
        "ca-nhan.2",
        {"direct_adviser": True, "par_index_percent": Decimal(95)},
        ("Đối tượng",),
    ),
    "an adviser whose index is unknown": (
        "ca-nhan.2",
        {"direct_adviser": True, "employment": "civil_servant"},
        ("Chỉ số cải cách hành chính của cơ quan, đơn vị",),
    ),
    "initiatives unknown": (
        "ca-nhan.3",
        {},
        ("Sáng kiến, giải pháp cải cách hành chính được công nhận",),
    ),
    "whether cases are handled is unknown": (
        "ca-nhan.4",
        {"handled_cases_late": 0},
        ("Có tham mưu giải quyết hồ sơ thủ tục hành chính",),
    ),
    "conduct not attested": (
        "ca-nhan.5",
        {},
        ("Phẩm chất đạo đức tốt, đoàn kết, gương mẫu chấp hành",),
    ),
}


def finding(verdict: Verdict, code: str) -> Finding:
    return next(each for each in verdict.findings if each.criterion == code)


def findings_on_each_day(judge: Judge, kinds: tuple[str, ...], code: str, values: Values) -> Iterator[Finding]:
    """The finding of a criterion for the year and for the stage, by each version of each kind."""
    subject = code.rpartition(".")[0]
    for kind in kinds:
        for on in DAYS[kind]:
            for term in TERMS:
                yield finding(judge(f"{kind}.{subject}.{term}", values, on), code)


@pytest.mark.parametrize(("code", "changed", "expected"), UNIT_CASES.values(), ids=UNIT_CASES)
def test_a_collective_is_judged_as_the_plan_says(judge: Judge, code: str, changed: Values, expected: Outcome):
    found = findings_on_each_day(judge, ("gk-xa", "gk-huyen"), code, UNIT | changed)
    assert {each.outcome for each in found} == {expected}


@pytest.mark.parametrize(("code", "changed", "expected"), PERSON_CASES.values(), ids=PERSON_CASES)
def test_a_person_is_judged_as_the_plan_says(judge: Judge, code: str, changed: Values, expected: Outcome):
    found = findings_on_each_day(judge, ("gk-xa", "gk-huyen"), code, PERSON | changed)
    assert {each.outcome for each in found} == {expected}


@pytest.mark.parametrize(("code", "values", "missing"), MISSING_CASES.values(), ids=MISSING_CASES)
def test_what_is_missing_is_what_could_still_matter(judge: Judge, code: str, values: Values, missing: tuple[str, ...]):
    found = findings_on_each_day(judge, ("gk-xa", "gk-huyen"), code, values)
    assert {(each.outcome, each.missing) for each in found} == {(MISSING, missing)}


@pytest.mark.parametrize(
    ("code", "values"),
    [
        ("tap-the.1", {"tasks_unfinished": 1}),
        ("tap-the.2", {"ranked": False}),
        ("tap-the.2", {"ranked": True, "rank": 1}),
        ("tap-the.2", {"ranked": True, "rank": 9, "rank_comparable": False}),
        ("tap-the.3", {"has_procedure_authority": False}),
        ("tap-the.4", {"reports_late": 2}),
    ],
)
def test_nothing_is_missing_once_the_outcome_is_settled(judge: Judge, code: str, values: Values):
    found = finding(judge("gk-xa.tap-the.nam", values), code)
    assert found.outcome is not MISSING
    assert found.missing == ()


def test_one_who_does_not_advise_needs_no_employment(judge: Judge):
    assert finding(judge("gk-xa.ca-nhan.nam", {"direct_adviser": False}), "ca-nhan.2").outcome is NA


@pytest.mark.parametrize(("award", "values"), ALL_MET.items())
def test_one_who_has_everything_meets_the_award(judge: Judge, award: str, values: Values):
    verdict = judge(award, values)
    assert verdict.outcome is MET
    assert {each.outcome for each in verdict.findings} == {MET}


@pytest.mark.parametrize("award", ALL_MET)
def test_one_of_whom_nothing_is_known_lacks_data(judge: Judge, award: str):
    verdict = judge(award, {})
    assert verdict.outcome is MISSING
    assert {each.outcome for each in verdict.findings} == {MISSING}


UNUSED = {"ranked_units"}
"""Facts that only a guidance asks for."""


@pytest.mark.parametrize(("award", "name"), [(award, name) for award, values in ALL_MET.items() for name in values])
def test_flipping_one_fact_changes_exactly_one_finding(judge: Judge, award: str, name: str):
    values = ALL_MET[award]
    for term in TERMS:
        code = f"{award.rpartition('.')[0]}.{term}"
        before, after = judge(code, values), judge(code, values | {name: _flipped(name, values[name])})
        changed = [old.criterion for old, new in zip(before.findings, after.findings, strict=True) if old != new]
        assert len(changed) == (name not in UNUSED)
        turned = [old.outcome is not new.outcome for old, new in zip(before.findings, after.findings, strict=True)]
        assert sum(turned) == (name not in UNUSED | {"rank_comparable", "previous_rank"})


@pytest.mark.parametrize(("name", "short"), [("rank", 4), ("previous_rank", 8), ("rank_comparable", False)])
def test_each_half_of_the_second_criterion_flips_it_where_the_other_fails(judge: Judge, name: str, short: FactValue):
    climbed = UNIT | {"rank": 4, "previous_rank": 9}
    met = climbed | {"rank": 3, "previous_rank": 3} if name == "rank" else climbed
    before, after = (judge("gk-xa.tap-the.nam", values) for values in (met, met | {name: short}))
    turned = [old.outcome is not new.outcome for old, new in zip(before.findings, after.findings, strict=True)]
    assert turned == [False, True, False, False, False]


def _flipped(name: str, value: FactValue) -> FactValue:
    special: Values = {"employment": "worker", "quality_rating": "completed", "initiatives_recognised": 0}
    return special.get(name, not value if isinstance(value, bool) else 4)


PROVINCE_CASES: dict[str, tuple[str, str]] = {
    "collective's achievement": ("tap-the.1", "unit_outstanding_achievement"),
    "collective's unity": ("tap-the.2", "unit_exemplary"),
    "collective's choice": ("tap-the.3", "unit_chosen_in_campaign"),
    "person's achievement": ("ca-nhan.1", "outstanding_achievement"),
    "person's conduct": ("ca-nhan.2", "good_conduct"),
    "person's choice": ("ca-nhan.3", "chosen_in_campaign"),
}


@pytest.mark.parametrize(("code", "name"), PROVINCE_CASES.values(), ids=PROVINCE_CASES)
@pytest.mark.parametrize(("known", "expected"), [(True, MET), (False, NOT_MET), (None, MISSING)])
def test_the_provinces_award_asks_for_each_standard_of_the_law(
    judge: Judge, code: str, name: str, known: bool | None, expected: Outcome
):
    found = findings_on_each_day(judge, ("bk-tinh",), code, {} if known is None else {name: known})
    assert {each.outcome for each in found} == {expected}


def test_every_criterion_of_every_version_has_a_case_of_each_kind(rulebook: Rulebook):
    met_and_not = {(code, outcome) for cases in (UNIT_CASES, PERSON_CASES) for code, _, outcome in cases.values()}
    missing = {code for code, _, _ in MISSING_CASES.values()}
    province = {code for code, _ in PROVINCE_CASES.values()}
    for rules in rulebook.awards:
        begun = {version.valid_from for version in rules.versions}
        assert begun <= set(DAYS[rules.kind.code])
        assert {on - timedelta(days=1) for on in begun if on != rules.kind.valid_from} <= set(DAYS[rules.kind.code])
        for version in rules.versions:
            for criterion in version.criteria:
                if rules.kind.code == "bk-tinh":
                    assert criterion.code in province
                else:
                    assert {(criterion.code, MET), (criterion.code, NOT_MET)} <= met_and_not
                    assert criterion.code in missing
                    assert not criterion.applies.all or (criterion.code, NA) in met_and_not
