"""What is short, in words and as a number; which criteria stand between a nominee and the award."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from parcomp_desktop.domain.criteria import FactValue, Gap, Obstacles, Outcome, Subject, Verdict
from parcomp_desktop.domain.guidance import Guidance, GuidedParameter
from parcomp_desktop.rules.near_misses import Nearness, nearness, obstacles_of, turning_words
from parcomp_desktop.rules.readings import read_by, reading_outcome
from parcomp_desktop.services.catalogue import Catalogue
from tests.rules.test_criteria import ALL_MET, PERSON, UNIT
from tests.rules.test_properties import SUBJECTS, judged, nominees

Judge = Callable[..., Verdict]
Values = dict[str, FactValue]
RULEBOOK = Catalogue(Path(__file__).parents[2] / "resources").rulebook

PERCENT = Guidance(
    parameters=(
        GuidedParameter(name="high_rank", value=None, source="HD 05"),
        GuidedParameter(name="high_rank_percent", value=Decimal(30), source="HD 05"),
    )
)
ADVISER: Values = {"employment": "civil_servant", "direct_adviser": True}
RANKED: Values = {"ranked": True, "rank_comparable": True}

GAPS: dict[str, tuple[str, Values, tuple[tuple[str, str | None], ...]]] = {
    "one task": ("tap-the.1", {"tasks_done_well": True, "tasks_unfinished": 1}, (
        ("còn 1 nhiệm vụ chưa hoàn thành (yêu cầu 0)", "1"),
    )),
    "two things at once": ("tap-the.1", {"tasks_done_well": False, "tasks_unfinished": 2}, (
        ("chưa hoàn thành tốt các nhiệm vụ được giao", "1"),
        ("còn 2 nhiệm vụ chưa hoàn thành (yêu cầu 0)", "2"),
    )),
    "one failed, the other not known": ("tap-the.1", {"tasks_unfinished": 1}, (
        ("cần có số liệu: Hoàn thành tốt các nhiệm vụ được giao: Có", None),
        ("còn 1 nhiệm vụ chưa hoàn thành (yêu cầu 0)", "1"),
    )),
    "the place is nearer than the leap": ("tap-the.2", RANKED | {"rank": 5, "previous_rank": 7}, (
        ("thiếu 2 bậc để vào 3 thứ hạng đầu; hoặc cần tăng thêm 3 bậc so với năm trước (yêu cầu 5)", "0.666667"),
    )),
    "the leap is nearer than the place": ("tap-the.2", RANKED | {"rank": 14, "previous_rank": 18}, (
        ("cần tăng thêm 1 bậc so với năm trước (yêu cầu 5); hoặc thiếu 11 bậc để vào 3 thứ hạng đầu", "0.2"),
    )),
    "after a fall": ("tap-the.2", RANKED | {"rank": 4, "previous_rank": 2}, (
        ("thiếu 1 bậc để vào 3 thứ hạng đầu; hoặc cần tăng thêm 7 bậc so với năm trước (yêu cầu 5)", "0.333333"),
    )),
    "a leap that can't be compared is no way": ("tap-the.2", {"ranked": True, "rank_comparable": False, "rank": 5}, (
        ("thiếu 2 bậc để vào 3 thứ hạng đầu", "0.666667"),
    )),
    "the year before isn't known": ("tap-the.2", RANKED | {"rank": 5}, (
        (
            "thiếu 2 bậc để vào 3 thứ hạng đầu; hoặc cần có số liệu: "
            "Thứ hạng năm trước − Thứ hạng kỳ xét ≥ 5 (mức tạm định)",
            "0.666667",
        ),
    )),
    "whether it is ranked isn't known": ("tap-the.2", {"rank": 5}, (
        ("cần biết: Thuộc diện xếp hạng kết quả cải cách hành chính", None),
    )),
    "late and overdue cases": (
        "tap-the.3", {"has_procedure_authority": True, "cases_late": 1, "cases_overdue": 1200},
        (
            ("còn 1 hồ sơ trễ hẹn (yêu cầu 0)", "1"),
            ("còn 1.200 hồ sơ quá hạn chưa giải quyết (yêu cầu 0)", "1200"),
        ),
    ),
    "reports": ("tap-the.4", {"reports_missing": 2, "reports_late": 1}, (
        ("còn thiếu 2 báo cáo (yêu cầu 0)", "2"),
        ("có 1 báo cáo gửi trễ (yêu cầu 0)", "1"),
    )),
    "one disciplined": ("tap-the.5", {"reform_disciplined": 1}, (
        ("có 1 người bị kỷ luật liên quan đến cải cách hành chính (yêu cầu 0)", "1"),
    )),
    "discipline not known": ("tap-the.5", {}, (
        ("cần có số liệu: Người bị kỷ luật liên quan đến nhiệm vụ cải cách hành chính = 0", None),
    )),
    "the rating": (
        "ca-nhan.1", {"outstanding_achievement": True, "selected_by_unit": True, "quality_rating": "completed"},
        (("xếp loại chất lượng chưa tới mức hoàn thành tốt nhiệm vụ", "1"),),
    ),
    "1,2 points of percent": ("ca-nhan.2", ADVISER | {"par_index_percent": Decimal("88.8")}, (
        ("thiếu 1,2 điểm phần trăm để đạt 90 %", "0.0133333"),
    )),
    "a hair": ("ca-nhan.2", ADVISER | {"par_index_percent": Decimal("89.9999")}, (
        ("thiếu 0,0001 điểm phần trăm để đạt 90 %", "0.00000111111"),
    )),
    "an initiative": ("ca-nhan.3", {"initiatives_recognised": 0}, (
        ("thiếu 1 sáng kiến, giải pháp được công nhận (yêu cầu 1)", "1"),
    )),
    "an officer's late cases": ("ca-nhan.4", {"handles_cases": True, "handled_cases_late": 3}, (
        ("còn 3 hồ sơ trễ hẹn do cá nhân tham mưu (yêu cầu 0)", "3"),
    )),
    "conduct": ("ca-nhan.5", {"good_conduct": False}, (
        ("chưa được xác nhận về phẩm chất đạo đức, đoàn kết, gương mẫu", "1"),
    )),
    "more cases than anyone has": (
        "tap-the.3", {"has_procedure_authority": True, "cases_late": 10**40, "cases_overdue": 0},
        ((f"còn 10{'.000' * 13} hồ sơ trễ hẹn (yêu cầu 0)", "1.00000E+40"),),
    ),
}  # fmt: skip


def gaps(*told: tuple[str, str | None]) -> tuple[Gap, ...]:
    return tuple(Gap(words=words, distance=None if number is None else Decimal(number)) for words, number in told)


@pytest.mark.parametrize(("code", "values", "expected"), GAPS.values(), ids=GAPS)
def test_what_is_short_is_told_with_numbers(
    judge: Judge, code: str, values: Values, expected: tuple[tuple[str, str | None], ...]
):
    subject = code.rpartition(".")[0]
    found = next(each for each in judge(f"gk-xa.{subject}.nam", values).findings if each.criterion == code)
    assert found.gaps == gaps(*expected)


@pytest.mark.parametrize(
    ("rank", "units", "words", "distance"),
    [
        (5, 11, "thiếu 2 bậc để vào 30 % đứng đầu nhóm", "0.666667"),
        (4, 11, "thiếu 1 bậc để vào 30 % đứng đầu nhóm", "0.333333"),
        # of three units not even the first place is within 30 %: only the leap is left
        (1, 3, "cần tăng thêm 5 bậc so với năm trước (yêu cầu 5)", "1"),
    ],
)
def test_of_a_percent_of_units_the_places_are_counted(judge: Judge, rank: int, units: int, words: str, distance: str):
    values = RANKED | {"rank": rank, "previous_rank": rank, "ranked_units": units}
    (gap,) = judge("gk-xa.tap-the.nam", values, guidance=PERCENT).findings[1].gaps
    assert gap.words.partition("; hoặc ")[0] == words
    assert gap.distance == Decimal(distance)


def test_where_no_way_is_open_all_are_told(judge: Judge):
    values: Values = {"ranked": True, "rank": 2, "ranked_units": 3, "rank_comparable": False}
    (gap,) = judge("gk-xa.tap-the.nam", values, guidance=PERCENT).findings[1].gaps
    assert gap.words == (
        "thiếu 2 bậc để vào 30 % đứng đầu nhóm; hoặc không so sánh được thứ hạng với năm trước "
        "và cần có số liệu: Thứ hạng năm trước − Thứ hạng kỳ xét ≥ 5 (mức tạm định)"
    )


def test_one_criterion_alone_in_the_way_is_told_with_its_gap(judge: Judge):
    verdict = judge("gk-xa.tap-the.nam", UNIT | {"cases_late": 1})
    assert verdict.obstacles == {"literal": Obstacles(all=("tap-the.3",))}
    assert turning_words(verdict) == "Chỉ còn vướng tiêu chí 3: còn 1 hồ sơ trễ hẹn (yêu cầu 0)."
    assert nearness(verdict) == Nearness(1, 0, Decimal(1))


def test_several_in_the_way_are_numbered(judge: Judge):
    verdict = judge("gk-xa.tap-the.nam", {**UNIT, "cases_late": 1, "reform_disciplined": 2, "reports_late": 1})
    assert turning_words(verdict) == "Còn vướng tiêu chí 3, 4, 5."
    assert nearness(verdict) == Nearness(3, 0, Decimal(4))


def test_who_meets_the_award_has_nothing_in_the_way(judge: Judge):
    for award, values in ALL_MET.items():
        verdict = judge(award, values)
        assert (turning_words(verdict), nearness(verdict)) == ("", Nearness(0, 0, Decimal(0)))
        assert not any(finding.gaps for finding in verdict.findings)


def test_each_reading_has_obstacles_of_its_own(judge: Judge):
    failed: Values = {"par_index_percent": Decimal(81), "initiatives_recognised": 0, "handled_cases_late": 2}
    verdict = judge("gk-xa.ca-nhan.nam", PERSON | failed)
    assert obstacles_of(verdict) == Obstacles(all=("ca-nhan.2", "ca-nhan.3", "ca-nhan.4"))
    assert obstacles_of(verdict, "one_of") == Obstacles(any=("ca-nhan.2", "ca-nhan.3", "ca-nhan.4"))
    assert turning_words(verdict, "one_of") == "Còn vướng ít nhất một trong các tiêu chí 2, 3, 4."
    assert nearness(verdict) == Nearness(3, 0, Decimal("3.1"))
    assert nearness(verdict, "one_of") == Nearness(1, 0, Decimal("0.1"))
    assert nearness(read_by(verdict, "one_of")) == nearness(verdict, "one_of")


def test_both_kinds_of_obstacles_are_told_together(judge: Judge):
    failed: Values = {"direct_adviser": False, "initiatives_recognised": 0, "handled_cases_late": 2}
    verdict = judge("gk-xa.ca-nhan.nam", PERSON | failed | {"good_conduct": False})
    assert turning_words(verdict, "one_of") == "Còn vướng tiêu chí 5 và ít nhất một trong các tiêu chí 3, 4."


def test_a_choice_of_one_is_no_choice(judge: Judge):
    failed: Values = {"direct_adviser": False, "initiatives_recognised": 0, "handles_cases": False}
    verdict = judge("gk-xa.ca-nhan.nam", PERSON | failed)
    assert obstacles_of(verdict, "one_of") == Obstacles(all=("ca-nhan.3",))
    assert turning_words(verdict, "one_of").startswith("Chỉ còn vướng tiêu chí 3: thiếu 1 sáng kiến")


def test_a_missing_figure_is_an_obstacle_without_a_distance(judge: Judge):
    values = {name: value for name, value in UNIT.items() if name != "reform_disciplined"}
    verdict = judge("gk-xa.tap-the.nam", values)
    assert nearness(verdict) == Nearness(0, 1, Decimal(0))
    assert turning_words(verdict).startswith("Chỉ còn vướng tiêu chí 5: cần có số liệu: Người bị kỷ luật")


def test_near_misses_sort_before_far_ones(judge: Judge):
    changed: list[Values] = [{"cases_late": 3}, {"cases_late": 1, "reports_late": 1}, {"cases_late": 1}, {}]
    verdicts = [judge("gk-xa.tap-the.nam", UNIT | each) for each in changed]
    assert sorted(verdicts, key=nearness) == [verdicts[place] for place in (3, 2, 0, 1)]


def test_an_old_verdict_tells_of_no_obstacles(judge: Judge):
    old = replace(judge("gk-xa.tap-the.nam", {}), obstacles={})
    assert (turning_words(old), obstacles_of(old)) == ("", Obstacles())


@given(SUBJECTS.flatmap(lambda subject: st.tuples(st.just(subject), nominees(subject))))
def test_gaps_stand_exactly_where_a_criterion_is_not_met_or_not_known(case: tuple[Subject, Values]):
    for finding in judged(*case).findings:
        assert bool(finding.gaps) == (finding.outcome in {Outcome.NOT_MET, Outcome.MISSING})
        short = [gap.distance for gap in finding.gaps if gap.distance is not None]
        assert all(distance > 0 for distance in short)
        assert finding.outcome is Outcome.MISSING or not finding.gaps or short


@given(SUBJECTS.flatmap(lambda subject: st.tuples(st.just(subject), nominees(subject))))
def test_turning_the_obstacles_and_nothing_less_turns_the_verdict(case: tuple[Subject, Values]):
    verdict = judged(*case)
    outcomes = {finding.criterion: finding.outcome for finding in verdict.findings}
    version = next(each for rules in RULEBOOK.awards for each in rules.versions if each.code == verdict.version)
    for name, between in verdict.obstacles.items():
        prefix = verdict.findings[0].criterion.partition(".")[0]
        reading = next(each for each in version.readings if each.name == name and each.all[0].startswith(prefix))
        needed = (*between.all, *between.any[:1])
        turned = reading_outcome(reading, outcomes | dict.fromkeys(needed, Outcome.MET))
        assert turned is Outcome.MET or not needed
        for left in needed:
            partly = reading_outcome(reading, outcomes | {code: Outcome.MET for code in needed if code != left})
            assert partly is not Outcome.MET


def test_the_day_of_consideration_changes_no_gap(judge: Judge):
    values = UNIT | {"cases_late": 2, "rank": 7}
    before, after = (judge("gk-xa.tap-the.nam", values, on) for on in (date(2025, 6, 30), date(2025, 7, 1)))
    assert [each.gaps for each in before.findings] == [each.gaps for each in after.findings]
