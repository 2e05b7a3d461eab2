"""Which rules a day calls for, how findings read, what is refused."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest

from parcomp_desktop.domain.criteria import Fact, FactValue, Outcome, Verdict
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.rulesets import Rulebook
from parcomp_desktop.rules.awards import listed_awards, version_on
from parcomp_desktop.rules.evaluation import evaluate
from parcomp_desktop.rules.hashing import rules_hash
from parcomp_desktop.rules.readings import read_by

Judge = Callable[..., Verdict]

VERSION_DAYS: dict[str, tuple[str, date, str]] = {
    "the plan's first day": ("gk-xa.tap-the.nam", date(2023, 1, 6), "gk-xa.2023"),
    "the last day of three levels": ("gk-xa.tap-the.nam", date(2025, 6, 30), "gk-xa.2023"),
    "the first day of two levels": ("gk-xa.tap-the.nam", date(2025, 7, 1), "gk-xa.2025"),
    "the district's first day": ("gk-huyen.ca-nhan.nam", date(2023, 1, 6), "gk-huyen.2023"),
    "the district's last day": ("gk-huyen.ca-nhan.nam", date(2025, 6, 30), "gk-huyen.2023"),
    "the last day of the law of 2003": ("bk-tinh.ca-nhan.nam", date(2023, 12, 31), "bk-tinh.2023"),
    "the first day of the law of 2022": ("bk-tinh.ca-nhan.nam", date(2024, 1, 1), "bk-tinh.2024"),
    "the last day before the law of 2026": ("bk-tinh.ca-nhan.nam", date(2026, 9, 30), "bk-tinh.2024"),
    "the first day of the law of 2026": ("bk-tinh.ca-nhan.nam", date(2026, 10, 1), "bk-tinh.2026"),
}


@pytest.mark.parametrize(("award", "on", "version"), VERSION_DAYS.values(), ids=VERSION_DAYS)
def test_the_day_of_consideration_chooses_the_version(judge: Judge, award: str, on: date, version: str):
    verdict = judge(award, {}, on)
    assert (verdict.version, verdict.considered_on, verdict.award) == (version, on, award)


@pytest.mark.parametrize("kind", ["gk-xa", "gk-huyen", "bk-tinh"])
def test_the_day_before_the_plan_begins_is_refused(judge: Judge, kind: str):
    with pytest.raises(Refusal) as refused:
        judge(f"{kind}.ca-nhan.nam", {}, date(2023, 1, 5))
    assert "chưa có vào ngày xét 05/01/2023" in refused.value.what
    assert "từ 06/01/2023" in refused.value.cure


def test_the_districts_award_ends_with_the_district(judge: Judge):
    with pytest.raises(Refusal) as refused:
        judge("gk-huyen.tap-the.nam", {}, date(2025, 7, 1))
    assert "không còn từ sau ngày 30/06/2025" in refused.value.what
    assert "Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã" in refused.value.cure
    assert "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh" in refused.value.cure


def test_an_unknown_award_is_refused_by_its_code(judge: Judge):
    with pytest.raises(Refusal, match=r"“gk-xa\.ca-nhan\.quy”"):
        judge("gk-xa.ca-nhan.quy", {})


def test_there_is_an_award_for_each_kind_subject_and_term(rulebook: Rulebook):
    codes = {award.code for award in listed_awards(rulebook)}
    assert len(codes) == 12
    assert {"bk-tinh.tap-the.nam", "gk-huyen.ca-nhan.giai-doan", "gk-xa.tap-the.giai-doan"} <= codes


def test_after_the_district_its_awards_are_no_longer_listed(rulebook: Rulebook):
    assert len(listed_awards(rulebook, date(2025, 6, 30))) == 12
    after = listed_awards(rulebook, date(2025, 7, 1))
    assert {award.kind for award in after} == {"gk-xa", "bk-tinh"}


def test_a_listed_award_says_what_it_is_and_when(rulebook: Rulebook):
    award = next(each for each in listed_awards(rulebook) if each.code == "gk-huyen.ca-nhan.giai-doan")
    assert award.text == "Giấy khen của Chủ tịch Ủy ban nhân dân huyện – cá nhân, kết thúc giai đoạn"
    assert (award.valid_from, award.valid_to) == (date(2023, 1, 6), date(2025, 6, 30))


def test_a_finding_tells_facts_threshold_source_and_clause(rulebook: Rulebook):
    facts = {
        "has_procedure_authority": Fact(value=True, source="Quyết định 05/QĐ-UBND"),
        "cases_late": Fact(value=1, source="Thống kê hồ sơ năm 2025"),
        "cases_overdue": Fact(value=0, source="Thống kê hồ sơ năm 2025"),
    }
    found = evaluate(rulebook, "gk-xa.tap-the.nam", date(2026, 3, 1), facts).findings[2]
    assert found.text == ("Giải quyết thủ tục hành chính thuộc thẩm quyền giải quyết không có hồ sơ trễ hẹn, tồn đọng.")
    assert found.clause == "II.5.a"
    assert found.value == "Hồ sơ trễ hẹn: 1; Hồ sơ quá hạn chưa giải quyết: 0"
    assert found.threshold == "Hồ sơ trễ hẹn = 0; Hồ sơ quá hạn chưa giải quyết = 0"
    assert found.source == "Thống kê hồ sơ năm 2025"
    assert found.outcome is Outcome.NOT_MET


def test_a_finding_that_does_not_apply_says_when_it_would(judge: Judge):
    found = judge("gk-xa.ca-nhan.nam", {"employment": "worker"}).findings[1]
    assert found.value == "Đối tượng: Người lao động"
    assert found.threshold == (
        "Chỉ xét khi: Đối tượng: Công chức hoặc Viên chức; Trực tiếp tham mưu thực hiện cải cách hành chính: Có"
    )


def test_percents_are_written_with_a_comma(judge: Judge):
    facts: dict[str, FactValue] = {
        "employment": "civil_servant",
        "direct_adviser": True,
        "par_index_percent": Decimal("90.50"),
    }
    found = judge("gk-xa.ca-nhan.nam", facts).findings[1]
    assert found.value == "Chỉ số cải cách hành chính của cơ quan, đơn vị: 90,5 %"
    assert found.threshold == "Chỉ số cải cách hành chính của cơ quan, đơn vị ≥ 90 %"


def test_what_no_document_fixes_is_marked(judge: Judge):
    found = judge("gk-xa.tap-the.nam", {"ranked": True, "rank": 1}).findings[1]
    assert found.threshold == (
        "Thứ hạng kỳ xét ≤ 3 (mức tạm định) hoặc (So sánh được thứ hạng với năm trước: Có; "
        "Thứ hạng năm trước − Thứ hạng kỳ xét ≥ 5 (mức tạm định))"
    )
    assert len(found.assumed) == 2
    assert judge("gk-xa.tap-the.nam", {}).findings[0].assumed == ()


def test_a_version_that_takes_something_for_granted_says_so(judge: Judge):
    assert "hai cấp" in judge("gk-xa.tap-the.nam", {}, date(2025, 7, 1)).assumed
    assert judge("gk-huyen.tap-the.nam", {}, date(2025, 6, 30)).assumed == ""


def test_the_reading_decides_the_outcome_and_all_are_told(judge: Judge):
    person: dict[str, FactValue] = {
        "outstanding_achievement": True,
        "selected_by_unit": True,
        "quality_rating": "good",
        "direct_adviser": False,
        "initiatives_recognised": 0,
        "handles_cases": True,
        "handled_cases_late": 0,
        "good_conduct": True,
    }
    readings = {"literal": Outcome.NOT_MET, "one_of": Outcome.MET}
    assert judge("gk-xa.ca-nhan.nam", person).readings == readings
    assert judge("gk-xa.ca-nhan.nam", person).outcome is Outcome.NOT_MET
    assert read_by(judge("gk-xa.ca-nhan.nam", person), "one_of").outcome is Outcome.MET


def test_an_unknown_reading_is_refused_with_those_there_are(judge: Judge):
    with pytest.raises(Refusal, match="one_of") as refused:
        read_by(judge("gk-xa.tap-the.nam", {}), "one_of")
    assert "literal" in refused.value.cure


@pytest.mark.parametrize(
    ("award", "name", "value", "expected"),
    [
        ("gk-xa.tap-the.nam", "cases_lost", 1, "sửa lại tên"),
        ("gk-xa.tap-the.nam", "good_conduct", True, "sửa lại tên"),
        ("gk-xa.tap-the.nam", "ranked", 1, "true (có) hoặc false (không)"),
        ("gk-xa.tap-the.nam", "ranked", "Có", "true (có) hoặc false (không)"),
        ("gk-xa.tap-the.nam", "cases_late", True, "số nguyên từ 0"),
        ("gk-xa.tap-the.nam", "cases_late", -1, "số nguyên từ 0"),
        ("gk-xa.tap-the.nam", "cases_late", Decimal("1.5"), "số nguyên từ 0"),
        ("gk-xa.tap-the.nam", "cases_late", "0", "số nguyên từ 0"),
        ("gk-xa.tap-the.nam", "rank", 0, "số nguyên từ 1"),
        ("gk-xa.ca-nhan.nam", "par_index_percent", Decimal("100.01"), "từ 0 đến 100"),
        ("gk-xa.ca-nhan.nam", "par_index_percent", Decimal("-0.01"), "từ 0 đến 100"),
        ("gk-xa.ca-nhan.nam", "par_index_percent", "chín mươi", "từ 0 đến 100"),
        ("gk-xa.ca-nhan.nam", "par_index_percent", "NaN", "từ 0 đến 100"),
        ("gk-xa.ca-nhan.nam", "par_index_percent", True, "từ 0 đến 100"),
        ("gk-xa.ca-nhan.nam", "quality_rating", "tốt", "excellent, good, completed, not_completed"),
        ("gk-xa.ca-nhan.nam", "quality_rating", True, "excellent, good, completed, not_completed"),
    ],
)
def test_a_fact_that_cannot_be_so_is_refused_by_its_name(
    judge: Judge, award: str, name: str, value: FactValue, expected: str
):
    with pytest.raises(Refusal) as refused:
        judge(award, {name: value})
    assert name in refused.value.what
    assert expected in refused.value.cure


@pytest.mark.parametrize("value", [0, 100, Decimal("90.0000"), "90"])
def test_a_percent_may_be_whole_exact_or_written(judge: Judge, value: FactValue):
    facts: dict[str, FactValue] = {"employment": "civil_servant", "direct_adviser": True, "par_index_percent": value}
    expected = Outcome.NOT_MET if value == 0 else Outcome.MET
    assert judge("gk-xa.ca-nhan.nam", facts).findings[1].outcome is expected


def test_the_hash_names_the_version_and_stays_the_same(rulebook: Rulebook, judge: Judge):
    hashes = {version.code: rules_hash(version) for rules in rulebook.awards for version in rules.versions}
    assert len(set(hashes.values())) == len(hashes) == 6
    assert judge("gk-xa.tap-the.nam", {}).rules_hash == hashes["gk-xa.2025"]
    assert rules_hash(version_on(rulebook, "gk-xa", date(2025, 7, 1))) == hashes["gk-xa.2025"]
    assert len(hashes["gk-xa.2025"]) == 64


def test_the_day_of_the_two_levels_changes_who_gives_the_award_and_which_ranking_counts(judge: Judge):
    """The same facts, a day apart: another award, authority and ranking; the criteria and what they find stay."""
    facts: dict[str, FactValue] = {"ranked": True, "rank": 4, "tasks_done_well": True, "cases_late": 1}
    district, before = (judge(f"{kind}.tap-the.nam", facts, date(2025, 6, 30)) for kind in ("gk-huyen", "gk-xa"))
    after = judge("gk-xa.tap-the.nam", facts, date(2025, 7, 1))
    with pytest.raises(Refusal, match="Hãy đề nghị .*Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã"):
        judge("gk-huyen.tap-the.nam", facts, date(2025, 7, 1))
    assert [each.authority for each in (district, before, after)] == [
        "Chủ tịch Ủy ban nhân dân huyện",
        "Chủ tịch Ủy ban nhân dân cấp xã",
        "Chủ tịch Ủy ban nhân dân cấp xã",
    ]
    assert [each.ranking_scope for each in (district, before, after)] == [
        "trên địa bàn huyện",
        "trên địa bàn huyện",
        "trên địa bàn tỉnh",
    ]
    assert district.findings == before.findings == after.findings
    assert (before.version, after.version) == ("gk-xa.2023", "gk-xa.2025")


def test_the_law_of_another_year_changes_no_criterion_of_the_province(judge: Judge):
    facts: dict[str, FactValue] = {"outstanding_achievement": True, "good_conduct": False}
    days = (date(2023, 12, 31), date(2024, 1, 1), date(2026, 9, 30), date(2026, 10, 1))
    verdicts = [judge("bk-tinh.ca-nhan.giai-doan", facts, on) for on in days]
    assert [each.findings for each in verdicts] == [verdicts[0].findings] * 4
    assert {each.authority for each in verdicts} == {"Chủ tịch Ủy ban nhân dân tỉnh"}
    assert {each.ranking_scope for each in verdicts} == {""}


def test_what_a_stage_takes_for_granted_is_told_of_the_stage_alone(judge: Judge):
    year, stage = (judge(f"gk-xa.ca-nhan.{term}", {}).findings for term in ("nam", "giai-doan"))
    assert [each.assumed for each in year] == [()] * 5
    assert [len(each.assumed) for each in stage] == [1, 1, 1, 1, 0]
    assert "mức xếp loại thấp nhất" in stage[0].assumed[0]
    assert [each.threshold for each in stage] == [each.threshold for each in year]


def test_every_criterion_of_the_five_says_how_a_stage_is_taken(rulebook: Rulebook):
    for rules in rulebook.awards:
        for version in rules.versions:
            for criterion in version.criteria:
                attested = rules.kind.code == "bk-tinh" or criterion.code == "ca-nhan.5"
                assert bool(criterion.stage_assumed) != attested


def test_nominees_with_the_same_figures_keep_their_own_records(rulebook: Rulebook):
    facts = [{"reform_disciplined": Fact(value=0, source=source)} for source in ("Sổ A", "Sổ B", "", "Sổ A")]
    found = [evaluate(rulebook, "gk-xa.tap-the.nam", date(2026, 3, 1), each).findings[4] for each in facts]
    assert [each.source for each in found] == ["Sổ A", "Sổ B", "", "Sổ A"]
    assert {each.value for each in found} == {"Người bị kỷ luật liên quan đến nhiệm vụ cải cách hành chính: 0"}
