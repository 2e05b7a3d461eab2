"""Chế độ báo cáo: duties, what was sent, the calendar, through the tabs of the page."""

from datetime import date
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.reports import CalendarDay, ReportingDuty, SentReport
from parcomp_desktop.gui.fields.date import DateField
from parcomp_desktop.gui.pages.work.calendar_days import CalendarTab
from parcomp_desktop.gui.pages.work.report_duties import DutiesTab
from parcomp_desktop.gui.pages.work.reports import ReportsPage
from parcomp_desktop.gui.pages.work.sent_reports import SentReportsTab
from parcomp_desktop.services.workspace import Workspace
from tests.gui.key_stream import type_text

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot: QtBot, unit_desk: Workspace) -> ReportsPage:
    page = ReportsPage(unit_desk)
    qtbot.addWidget(page)
    page.resize(1100, 620)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    unit_desk.listener = lambda _: page.load()  # as the window does
    page.load()
    return page


def tabs(page: ReportsPage) -> tuple[SentReportsTab, DutiesTab, CalendarTab]:
    return cast("tuple[SentReportsTab, DutiesTab, CalendarTab]", page.pages)


def type_into(owner: QWidget, name: str, text: str) -> QWidget:
    found = field(owner, name)
    found.setFocus()
    type_text(text)
    return found


def field(owner: QWidget, name: str) -> QWidget:
    return cast("QWidget", owner.findChild(QWidget, name))


def texts(tab: SentReportsTab | CalendarTab, column: int) -> list[str]:
    return [str(tab.model.index(row, column).data()) for row in range(tab.model.rowCount())]


def add_standard(page: ReportsPage) -> None:
    page.go_to(DutiesTab)
    button = next(each for each in page.pages[1].findChildren(QPushButton) if "có sẵn" in each.text())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_report_is_followed_from_the_rule_to_its_sending(page: ReportsPage, unit_desk: Workspace):
    sent, _, _ = tabs(page)
    assert sent.model.rowCount() == 0
    add_standard(page)
    assert len(unit_desk.find(ReportingDuty)) == 1
    page.go_to(SentReportsTab)
    year = unit_desk.clock().year
    assert texts(sent, 1) == [f"Quý I/{year}", f"6 tháng đầu năm {year}", f"9 tháng năm {year}", f"Năm {year}"]
    sent.table.selectRow(0)
    sent_on = type_into(sent, "sent_on", f"1/3/{year}")
    QTest.keyClick(sent_on, Qt.Key.Key_Return, CTRL)
    assert [report.sent_on for report in unit_desk.find(SentReport)] == [date(year, 3, 1)]
    assert texts(sent, 4)[0] == "Đúng hạn"
    assert sent.table.currentIndex().row() == 0


def test_a_report_without_its_date_is_refused_and_stays_as_typed(page: ReportsPage, unit_desk: Workspace):
    add_standard(page)
    page.go_to(SentReportsTab)
    sent, _, _ = tabs(page)
    sent.table.selectRow(1)
    number = type_into(sent, "number", "12/BC-UBND")
    QTest.keyClick(number, Qt.Key.Key_Return, CTRL)
    assert "Chưa có ngày gửi" in sent.bar.text
    assert unit_desk.find(SentReport) == []
    sent.table.selectRow(0)
    sent.table.selectRow(1)
    assert sent.form.typed()["number"] == "12/BC-UBND"


def test_a_stretch_of_holidays_is_entered_at_once(page: ReportsPage, unit_desk: Workspace):
    page.go_to(CalendarTab)
    _, _, calendar = tabs(page)
    year = unit_desk.clock().year
    assert "Quốc khánh" in texts(calendar, 3)
    calendar.begin()
    for name, text in (("day", f"16/2/{year}"), ("until", f"18/2/{year}"), ("name", "Nghỉ Tết")):
        type_into(calendar, name, text)
    QTest.keyClick(field(calendar, "name"), Qt.Key.Key_Return, CTRL)
    assert len(unit_desk.find(CalendarDay)) == 3
    assert texts(calendar, 3).count("Nghỉ Tết") == 3


def test_only_the_fields_of_the_frequency_are_asked_for(page: ReportsPage):
    page.go_to(DutiesTab)
    _, duties, _ = tabs(page)
    due_on = cast("DateField", field(duties, "due_on"))
    assert not due_on.isVisible()
    duties.form.show({"frequency": "once"})
    assert due_on.isVisible()
    assert not field(duties, "working_days").isVisible()
