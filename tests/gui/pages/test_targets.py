"""Mục tiêu: the targets of a unit by year, typed below, told in the plan's words; published indexes beside."""

from decimal import Decimal
from typing import cast

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.standing import Survey, SurveyIndex, TargetValue
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.gui.fields.pick import PickField
from parcomp_desktop.gui.pages.scoring.survey_indexes import SurveysTab
from parcomp_desktop.gui.pages.scoring.target_table import TargetsTab
from parcomp_desktop.gui.pages.scoring.targets import TargetsPage
from parcomp_desktop.services.workspace import Workspace
from tests.gui.pages.award_windows import choose, field, fill, window_with
from tests.gui.seen import english_of
from tests.services.awards.award_cases import unit_of
from tests.services.people.standing_cases import month, registered

FIRST_YEAR = 3
"""The column of 2023."""


def page_of(qtbot: QtBot, workspace: Workspace) -> TargetsPage:
    return cast("TargetsPage", window_with(qtbot, workspace, "targets").page)


def tab_of(qtbot: QtBot, workspace: Workspace) -> TargetsTab:
    return cast("TargetsTab", page_of(qtbot, workspace).pages[0])


@pytest.fixture
def commune(unit_desk: Workspace) -> Unit:
    return unit_desk.find(Unit)[0]


@pytest.fixture
def tab(qtbot: QtBot, unit_desk: Workspace) -> TargetsTab:
    return tab_of(qtbot, unit_desk)


def choose_target(tab: TargetsTab, code: str) -> int:
    row = tab.model.find(lambda line: line.target.code == code)
    assert row is not None
    tab.table.selectRow(row)
    return row


def cell(tab: TargetsTab, row: int, year: int) -> str:
    return tab.model.index(row, FIRST_YEAR + year - 2023).data()


def test_a_unit_desk_begins_with_its_own_targets(tab: TargetsTab):
    assert tab.ui.unit_id.text() == "UBND xã Đăk Mar (X01)"
    assert tab.model.rowCount() == 21
    assert tab.year_model.rowCount() == 8
    assert "Chỉ số cải cách hành chính (PAR INDEX)" in tab.ui.words.toPlainText()


def test_old_and_new_terms_stand_side_by_side(tab: TargetsTab):
    row = choose_target(tab, "ho-so-truc-tuyen")
    assert tab.model.index(row, 0).data() == "Hồ sơ giải quyết trực tuyến một phần, toàn trình"
    words = tab.ui.words.toPlainText()
    assert "Hồ sơ giải quyết trực tuyến mức độ 3 và 4" in words
    assert "Nay gọi: Hồ sơ giải quyết trực tuyến một phần, toàn trình" in words
    assert "2030" in words


def test_a_value_typed_in_its_year_is_judged_above(tab: TargetsTab, unit_desk: Workspace):
    row = choose_target(tab, "ho-so-truc-tuyen")
    assert tab.year_model.fill([(0, 1, "48,5"), (0, 4, "Báo cáo 12")])
    assert tab.year_model.fill([(1, 1, "61,2")])
    assert [each.value for each in unit_desk.find(TargetValue)] == [Decimal("48.5"), Decimal("61.2")]
    assert (cell(tab, row, 2023), cell(tab, row, 2024), cell(tab, row, 2025)) == ("✗ 48,5", "✗ 61,2", "?")
    # 12,7 a year from 61,2 in 2024 is over a hundred in 2030
    assert tab.model.index(row, FIRST_YEAR + 8).data() == "ước 100"
    assert "là ước tính, không phải kết quả" in tab.ui.words.toPlainText()
    assert tab.year_model.index(0, 2).data() == "✗ Chưa đạt"
    assert tab.year_model.index(0, 3).data() == "-31,5"
    assert tab.year_model.fill([(0, 1, ""), (0, 4, "")])
    assert [each.year for each in unit_desk.find(TargetValue)] == [2024]


def test_a_registered_year_is_shown_with_its_source_and_is_not_typed(
    tab: TargetsTab, unit_desk: Workspace, commune: Unit
):
    months = [f"2025-{number:02}" for number in range(1, 13)]
    registered(unit_desk, *(month(commune, name, with_fee=8, paid_online=4) for name in months))
    row = choose_target(tab, "thanh-toan-giao-dich")
    assert cell(tab, row, 2025) == "✓ 50"
    assert "12/12 tháng" in tab.year_model.index(2, 4).data()
    assert tab.year_model.edit(2, 1) is None
    assert tab.year_model.edit(2, 5) is not None
    assert tab.year_model.edit(1, 1) is not None


def test_a_target_without_a_figure_takes_a_remark_alone(tab: TargetsTab, unit_desk: Workspace):
    choose_target(tab, "co-cau-doi-ngu")
    assert tab.year_model.edit(0, 1) is None
    assert tab.year_model.fill([(0, 5, "Cơ cấu hợp lý")])
    assert [each.remark for each in unit_desk.find(TargetValue)] == ["Cơ cấu hợp lý"]


def test_a_reduction_has_the_years_of_its_base_to_type(tab: TargetsTab, unit_desk: Workspace):
    row = choose_target(tab, "giam-chi-truc-tiep")
    assert [tab.year_model.index(place, 0).data() for place in range(10)][:5] == [
        f"{year} (gốc)" for year in range(2021, 2026)
    ]
    assert tab.year_model.fill([(place, 1, "1000") for place in range(5)])
    assert tab.year_model.fill([(5, 1, "700")])
    # the mean of 1000 and 700 is 850
    assert (cell(tab, row, 2025), cell(tab, row, 2026)) == ("✗ 0", "✓ 15")
    assert len(unit_desk.find(TargetValue)) == 6


def test_what_cannot_be_a_share_is_refused_in_the_bar(tab: TargetsTab, unit_desk: Workspace):
    choose_target(tab, "trinh-do-dai-hoc")
    assert not tab.year_model.fill([(0, 1, "101")])
    assert "từ 0 đến 100" in tab.bar.text
    assert not tab.year_model.fill([(0, 1, "nhiều")])
    assert "không phải là số" in tab.bar.text
    assert not unit_desk.find(TargetValue)


def test_a_gathering_desk_chooses_the_unit_first(qtbot: QtBot, gathering: Workspace):
    tab = tab_of(qtbot, gathering)
    assert tab.ui.state.text() == "Chưa có đơn vị nào. Nhập đơn vị ở trang Đơn vị trước."
    unit_of(gathering, "UBND xã Đăk La", "X02")
    tab.load()
    assert tab.ui.state.text() == "Chọn đơn vị để xem mục tiêu của đơn vị đó."
    assert (tab.model.rowCount(), tab.ui.words.toPlainText()) == (0, "")
    fill(tab, "unit_id", "UBND xã Đăk La (X02)")
    assert tab.model.rowCount() == 21
    tab.load()
    assert field(tab, PickField, "unit_id").text() == "UBND xã Đăk La (X02)"


def test_targets_are_searched(tab: TargetsTab):
    tab.search("bien che")
    assert tab.model.rowCount() == 1
    tab.search("zzz")
    assert (tab.model.rowCount(), tab.year_model.rowCount()) == (0, 0)


def test_a_published_survey_is_typed_and_listed(qtbot: QtBot, unit_desk: Workspace, commune: Unit):
    page = page_of(qtbot, unit_desk)
    page.go_to(SurveysTab)
    tab = cast("SurveysTab", page.pages[1])
    tab.begin()
    choose(tab, "kind", "PAPI")
    fill(tab, "year", "2025")
    fill(tab, "value", "43,21")
    fill(tab, "maximum", "80")
    tab.confirm()
    assert "Văn bản công bố còn trống" in tab.bar.text
    fill(tab, "source", "Báo cáo PAPI 2025")
    tab.confirm()
    (written,) = unit_desk.find(SurveyIndex)
    assert (written.kind, written.unit_id, written.year) == (Survey.PAPI, commune.id, 2025)
    assert (written.value, written.maximum) == (Decimal("43.21"), Decimal(80))
    assert [tab.model.index(0, column).data() for column in range(6)] == [
        "PAPI", "UBND xã Đăk Mar", "2025", "43,21", "80", "Báo cáo PAPI 2025",
    ]  # fmt: skip
    assert field(tab, QLineEdit, "maximum").text() == "80"
    assert english_of(page) == set()
