"""Hoạt động phong trào: what was done, the units' own plans, inspections."""

from typing import ClassVar

from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.pages.activity_records import ActivitiesTab
from parcomp_desktop.gui.pages.inspections import InspectionsTab
from parcomp_desktop.gui.pages.launch_plans import LaunchPlansTab
from parcomp_desktop.gui.tabbed_page import TabbedPage


class ActivitiesPage(TabbedPage):
    """Three tabs: activities, launch plans, inspections."""

    shows: ClassVar[frozenset[str]] = ActivitiesTab.shows | LaunchPlansTab.shows | InspectionsTab.shows
    help: ClassVar[str] = (
        "Hoạt động: việc đã làm theo các nội dung thi đua (mục II.2). Kế hoạch phát động: kế hoạch của đơn vị và phân "
        "công (mục III.1). Kiểm tra: các cuộc kiểm tra và kiến nghị phải khắc phục (mục III.4)."
    )
    tabs: ClassVar[tuple[tuple[str, type[Page]], ...]] = (
        ("Hoạt động", ActivitiesTab),
        ("Kế hoạch phát động", LaunchPlansTab),
        ("Kiểm tra", InspectionsTab),
    )


PAGE = ActivitiesPage
