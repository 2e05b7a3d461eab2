"""Chế độ báo cáo: what is owed, what was sent, and the calendar that due days are reckoned by."""

from typing import ClassVar

from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.pages.work.calendar_days import CalendarTab
from parcomp_desktop.gui.pages.work.report_duties import DutiesTab
from parcomp_desktop.gui.pages.work.sent_reports import SentReportsTab
from parcomp_desktop.gui.tabbed_page import TabbedPage


class ReportsPage(TabbedPage):
    """Three tabs: following, rules, calendar."""

    shows: ClassVar[frozenset[str]] = SentReportsTab.shows | DutiesTab.shows | CalendarTab.shows
    help: ClassVar[str] = (
        "Theo dõi gửi: báo cáo nào đã gửi, đúng hạn hay trễ. Chế độ báo cáo: phải gửi gì, hạn thế nào. "
        "Lịch làm việc: ngày nghỉ lễ và ngày làm bù để tính hạn."
    )
    tabs: ClassVar[tuple[tuple[str, type[Page]], ...]] = (
        ("Theo dõi gửi", SentReportsTab),
        ("Chế độ báo cáo", DutiesTab),
        ("Lịch làm việc", CalendarTab),
    )


PAGE = ReportsPage
