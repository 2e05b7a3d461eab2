"""The plan on the screen: sections, the words of a row, search, the day of the criteria."""

import pytest
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from parcomp_desktop.gui.fields.date import DateField
from parcomp_desktop.gui.pages.desk.campaign import CampaignPage
from parcomp_desktop.gui.plan_tab import PlanTab
from parcomp_desktop.gui.window import MainWindow
from parcomp_desktop.services.workspace import Workspace
from tests.gui.pages.award_windows import field, fill, window_with


@pytest.fixture
def window(qtbot: QtBot, gathering: Workspace) -> MainWindow:
    return window_with(qtbot, gathering, "campaign")


def page_of(window: MainWindow) -> CampaignPage:
    assert isinstance(window.page, CampaignPage)
    return window.page


def tab_of(window: MainWindow, place: int) -> PlanTab:
    tab = page_of(window).tabs.widget(place)
    assert isinstance(tab, PlanTab)
    return tab


def titles(window: MainWindow) -> list[str]:
    tabs = page_of(window).tabs
    return [tabs.tabText(place) for place in range(tabs.count())]


def test_every_section_is_a_tab_that_counts_its_rows(window: MainWindow):
    fill(window.page, "on", "1/5/2024")
    assert titles(window) == [
        "Mục tiêu (21)", "Lĩnh vực, nội dung (12)", "Đối tượng (4)", "Hình thức khen (3)", "Tiêu chí (42)",
        "Mốc thời gian (6)", "Toàn văn (29)",
    ]  # fmt: skip


def test_the_chosen_row_is_told_in_all_its_words(window: MainWindow):
    tab = tab_of(window, 0)
    tab.table.setCurrentIndex(tab.model.index(2, 0))
    told = tab.findChild(QTextBrowser)
    assert isinstance(told, QTextBrowser)
    for part in (
        "Giao dịch thanh toán trực tuyến",
        "≥ 50 %",
        "tỷ lệ giao dịch thanh toán trực tuyến đạt từ 50% trở lên",
    ):
        assert part in told.toPlainText()


def test_searching_filters_every_section(window: MainWindow):
    window.page.search("tre hen ton dong")
    assert titles(window)[0] == "Mục tiêu (0)"
    assert titles(window)[6] == "Toàn văn (1)"
    assert "Không có dòng nào khớp" in tab_of(window, 0).words.toPlainText()
    window.page.search("")
    assert titles(window)[0] == "Mục tiêu (21)"


def test_the_criteria_follow_the_day_and_a_blank_day_goes_back(window: MainWindow):
    fill(window.page, "on", "30/6/2025")
    assert titles(window)[4] == "Tiêu chí (42)"
    fill(window.page, "on", "1/7/2025")
    assert titles(window)[4] == "Tiêu chí (25)"
    fill(window.page, "on", "")
    assert titles(window)[4] == "Tiêu chí (25)"
    assert page_of(window).tabs.count() == 7
    assert field(window.page, DateField, "on").text() == "01/07/2025"
