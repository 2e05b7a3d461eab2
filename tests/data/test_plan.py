"""The plan as data says what the plan says: figures and words here were read in the plan itself."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from parcomp_desktop.domain.campaign import Campaign, Direction, Level, Target
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.people import Employment
from parcomp_desktop.domain.units import UnitKind
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.statistics.figures import FIGURES

AT_LEAST, REDUCE = Direction.AT_LEAST, Direction.REDUCE_BY

TARGETS: list[tuple[str, str, Direction | None, int | None]] = [
    ("par-index", "II.1.0", Direction.ABOVE_LAST_YEAR, None),
    ("thanh-toan-trien-khai", "II.1.1", AT_LEAST, 100),
    ("thanh-toan-giao-dich", "II.1.1", AT_LEAST, 50),
    ("tich-hop-cong", "II.1.1", AT_LEAST, 100),
    ("ho-so-truc-tuyen", "II.1.1", AT_LEAST, 80),
    ("xac-thuc-chinh-phu-dien-tu", "II.1.1", AT_LEAST, 90),
    ("giam-bien-che", "II.1.2", REDUCE, 10),
    ("co-cau-doi-ngu", "II.1.3", None, None),
    ("tieu-chuan-chuc-danh", "II.1.3", None, None),
    ("trinh-do-dai-hoc", "II.1.3", AT_LEAST, 100),
    ("chuan-hoa-ly-luan-chinh-tri", "II.1.3", AT_LEAST, 100),
    ("chuan-hoa-chuyen-mon", "II.1.3", AT_LEAST, 100),
    ("chuan-hoa-nghiep-vu", "II.1.3", AT_LEAST, 100),
    ("chuan-hoa-ky-nang", "II.1.3", AT_LEAST, 100),
    ("giam-chi-truc-tiep", "II.1.4", REDUCE, 10),
    ("dinh-danh-dich-vu-cong", "II.1.5", AT_LEAST, 100),
    ("ket-noi-he-thong", "II.1.5", AT_LEAST, 80),
    ("khong-cung-cap-lai", "II.1.5", None, None),
    ("ho-so-cong-viec-huyen", "II.1.5", AT_LEAST, 100),
    ("ho-so-cong-viec-xa", "II.1.5", AT_LEAST, 100),
    ("da-phuong-tien", "II.1.5", AT_LEAST, 100),
]

FIVE_AND_FIVE = {
    "tap-the.1": "Đơn vị hoàn thành tốt các nhiệm vụ được cấp có thẩm quyền giao; không có nhiệm vụ nào",
    "tap-the.2": "Đạt thứ hạng cao hoặc có sự thay đổi vượt bậc về thứ hạng so với năm trước",
    "tap-the.3": "thuộc thẩm quyền giải quyết không có hồ sơ trễ hẹn, tồn đọng.",
    "tap-the.4": "Thực hiện chế độ báo cáo đầy đủ, kịp thời, đúng thời gian quy định.",
    "tap-the.5": "bị kỷ luật liên quan đến thực hiện các nhiệm vụ cải cách hành chính.",
    "ca-nhan.1": "được cơ quan, đơn vị xét chọn, đề xuất. Được đánh giá hoàn thành tốt nhiệm vụ trở lên.",
    "ca-nhan.2": "có Chỉ số cải cách hành chính nhà nước trung bình hàng năm đạt từ 90% trở lên.",
    "ca-nhan.3": "được Hội đồng sáng kiến cấp huyện công nhận.",
    "ca-nhan.4": "Tham mưu giải quyết thủ tục hành chính không có hồ sơ trễ hẹn.",
    "ca-nhan.5": "Có phẩm chất đạo đức tốt, đoàn kết, gương mẫu chấp hành tốt chủ trương của đảng",
}

MISPRINTS = {
    "nà nước": "nhà nước",
    "Công dịch vụ công": "Cổng dịch vụ công",
    "hướng lương": "hưởng lương",
    "tất cả các hệ thống tin của": "tất cả các hệ thống thông tin của",
    "chính quyền điện tử Chính quyền số": "chính quyền điện tử, Chính quyền số",
    "tăng cường tăng cường": "tăng cường",
    "đầy mạnh": "đẩy mạnh",
}


@pytest.fixture(scope="module")
def catalogue(resources: Path) -> Catalogue:
    return Catalogue(resources)


@pytest.fixture(scope="module")
def campaign(catalogue: Catalogue) -> Campaign:
    return catalogue.campaign


def test_every_target_of_the_plan_is_there_with_its_figure(campaign: Campaign):
    found = [(each.code, each.clause, each.direction, each.aim) for each in campaign.targets]
    assert found == [(code, clause, way, None if aim is None else Decimal(aim)) for code, clause, way, aim in TARGETS]


@pytest.mark.parametrize("index", range(len(TARGETS)), ids=[each[0] for each in TARGETS])
def test_a_targets_words_stand_in_its_clause_with_its_figure(campaign: Campaign, index: int):
    target = campaign.targets[index]
    clause = next(each for each in campaign.clauses if each.code == target.clause)
    assert target.words
    assert all(words in clause.text for words in target.words)
    assert target.aim is None or any(f"{target.aim}%" in words for words in target.words)


def test_a_target_is_measurable_when_there_is_something_to_measure_against(campaign: Campaign):
    for target in campaign.targets:
        assert target.measurable is (target.direction is not None)
        assert bool(target.measured_by) is target.measurable
        assert target.measurable or target.note
        assert bool(target.base) is (target.direction is REDUCE)


def test_every_figure_of_the_specific_targets_is_in_some_target(campaign: Campaign):
    for clause in campaign.clauses:
        if clause.code.startswith("II.1."):
            rest = clause.text
            for words in (words for target in campaign.targets for words in target.words):
                rest = rest.replace(words, "")
            assert "%" not in rest.replace("100% CBCC cấp xã", "").replace("100% hồ sơ công việc", "")


def test_the_range_and_the_years_of_the_reductions(campaign: Campaign):
    staff, spending = (each for each in campaign.targets if each.direction is REDUCE)
    assert (staff.base, staff.due, staff.aim_to) == ("năm 2025", "năm 2030", None)
    assert (spending.aim, spending.aim_to, spending.due) == (Decimal(10), Decimal(15), "giai đoạn 2025 - 2030")
    assert "2021 - 2025" in spending.base


def test_the_years_of_the_reductions_are_those_of_the_plans_words(campaign: Campaign):
    years = {each.code: (each.base_years, each.mean_from, each.due_year) for each in campaign.targets if each.base}
    assert years == {
        "giam-bien-che": ((2025,), None, 2030),
        "giam-chi-truc-tiep": ((2021, 2022, 2023, 2024, 2025), 2025, 2030),
    }
    assert all(bool(each.quantity) is (each.direction is REDUCE) for each in campaign.targets)


def test_whose_figures_say_a_target_is_the_plans_word_or_assumed(campaign: Campaign):
    own = {
        "trinh-do-dai-hoc": Level.COMMUNE,
        "ho-so-cong-viec-xa": Level.COMMUNE,
        "ho-so-cong-viec-huyen": Level.DISTRICT,
    }
    for target in campaign.targets:
        named = any(each in " ".join(target.words) for each in ("cấp xã", "cấp huyện"))
        assert bool(target.level_assumed) is not named, target.code
    assert {each.code: each.level for each in campaign.targets if each.code in own} == own


def test_targets_are_bound_to_figures_that_exist(campaign: Campaign):
    bound = {each.code: each.figures for each in campaign.targets if each.figures}
    assert set(bound) == {"par-index", "thanh-toan-giao-dich", "ho-so-truc-tuyen"}
    for figures in bound.values():
        assert {figures.numerator, *figures.denominator} <= set(FIGURES)


def test_old_levels_of_online_service_have_todays_names(campaign: Campaign):
    def speaks_of_levels(target: Target) -> bool:
        return any("mức độ" in words for words in target.words)

    noted = [each.code for each in campaign.targets if "toàn trình" in each.note]
    assert noted == [each.code for each in campaign.targets if speaks_of_levels(each)]
    assert len(noted) == 3
    assert [each.code for each in campaign.targets if each.name_now] == noted


def test_six_fields_six_contents_three_collectives_and_individuals(campaign: Campaign):
    assert [field.name for field in campaign.fields] == [
        "Cải cách thể chế",
        "Cải cách thủ tục hành chính",
        "Cải cách tổ chức bộ máy",
        "Cải cách chế độ công vụ",
        "Cải cách tài chính công",
        "Xây dựng và phát triển chính quyền điện tử, Chính quyền số",
    ]
    assert [content.clause for content in campaign.contents] == [f"II.2.{number}" for number in range(1, 7)]
    kinds = [(subject.subject, subject.unit_kind) for subject in campaign.subjects]
    assert kinds == [(Subject.COLLECTIVE, kind) for kind in UnitKind] + [(Subject.INDIVIDUAL, None)]


def test_misprints_are_corrected_and_kept(campaign: Campaign):
    kept = {each.printed: each.read for clause in campaign.clauses for each in clause.misprints}
    assert kept == MISPRINTS
    for clause in campaign.clauses:
        for misprint in clause.misprints:
            assert clause.text.count(misprint.read) == 1
            assert misprint.printed not in clause.text


def test_the_plan_cites_the_districts_programme(campaign: Campaign):
    footnote = next(each for each in campaign.clauses if each.code == "II.2.chu-thich-1")
    assert footnote.text.startswith("Kế hoạch số 4235/KH-UBND ngày 30/11/2021")


def test_the_plans_days(campaign: Campaign):
    assert (campaign.starts_on, campaign.ends_on) == (date(2023, 1, 6), date(2030, 10, 31))
    assert "không in ngày ban hành" in campaign.starts_assumed


def test_award_kinds_and_milestones(campaign: Campaign):
    ends = {kind.code: kind.valid_to for kind in campaign.award_kinds}
    assert ends == {"bk-tinh": None, "gk-huyen": date(2025, 6, 30), "gk-xa": None}
    before = [each.code for each in campaign.milestones if each.valid_from is None]
    assert before == ["so-ket", "tinh-cong-bo-huyen", "huyen-cong-bo-xa", "tong-ket", "ket-thuc"]
    assert campaign.milestones[-1].on == campaign.ends_on


@pytest.mark.parametrize("code", FIVE_AND_FIVE)
def test_the_five_and_five_are_in_the_plans_words(catalogue: Catalogue, code: str):
    district = next(rules for rules in catalogue.rulebook.awards if rules.kind.code == "gk-huyen").versions[0]
    criterion = next(each for each in district.criteria if each.code == code)
    clause = next(each for each in catalogue.campaign.clauses if each.code == criterion.clause)
    assert FIVE_AND_FIVE[code] in criterion.text
    assert criterion.text in clause.text


def test_what_no_document_fixes_carries_a_reason_and_the_rest_a_source(catalogue: Catalogue):
    versions = [version for rules in catalogue.rulebook.awards for version in rules.versions]
    parameters = {each.name: each for version in versions for each in version.parameters}
    assert {name for name, each in parameters.items() if each.assumed} == {"high_rank", "high_rank_percent", "leap"}
    assert parameters["par_index_floor"].value == 90
    assert "II" in parameters["par_index_floor"].source


def test_employment_is_asked_in_the_words_of_the_records(catalogue: Catalogue):
    fact = next(each for each in catalogue.list_facts() if each.name == "employment")
    assert [option.code for option in fact.options] == list(Employment)


def test_every_fact_is_asked_by_some_criterion(catalogue: Catalogue, resources: Path):
    written = "".join(path.read_text(encoding="utf-8") for path in (resources / "rules").glob("*-*.toml"))
    assert [fact.name for fact in catalogue.list_facts() if f'"{fact.name}"' not in written] == []
