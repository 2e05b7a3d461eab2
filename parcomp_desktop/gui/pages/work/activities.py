"""Hoạt động phong trào: what was done, the units' own plans, inspections."""

from collections.abc import Callable, Iterator
from typing import ClassVar

from parcomp_desktop.domain.movement_papers import MovementTerm
from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.pages.work.activity_records import ActivitiesTab
from parcomp_desktop.gui.pages.work.inspections import InspectionsTab
from parcomp_desktop.gui.pages.work.launch_plans import LaunchPlansTab
from parcomp_desktop.gui.paper_button import PaperButton, PaperChoice
from parcomp_desktop.gui.tabbed_page import TabbedPage
from parcomp_desktop.services.documents.office_papers import OfficePaper
from parcomp_desktop.services.work.movement_reports import movement_report
from parcomp_desktop.services.workspace import Workspace


class ActivitiesPage(TabbedPage):
    """Three tabs: activities, launch plans, inspections."""

    shows: ClassVar[frozenset[str]] = ActivitiesTab.shows | LaunchPlansTab.shows | InspectionsTab.shows
    help: ClassVar[str] = (
        "Hoạt động: việc đã làm theo các nội dung thi đua (mục II.2). Kế hoạch phát động: kế hoạch của đơn vị và phân "
        "công (mục III.1). Kiểm tra: các cuộc kiểm tra và kiến nghị phải khắc phục (mục III.4). Nút Báo cáo phong trào "
        "lập báo cáo năm, sơ kết, tổng kết từ số liệu đã ghi; phần khó khăn, kiến nghị tự gõ được giữ làm bản nháp."
    )
    tabs: ClassVar[tuple[tuple[str, type[Page]], ...]] = (
        ("Hoạt động", ActivitiesTab),
        ("Kế hoạch phát động", LaunchPlansTab),
        ("Kiểm tra", InspectionsTab),
    )

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.reports = PaperButton(self, "&Báo cáo phong trào")
        self.tab_widget.setCornerWidget(self.reports)
        self.reports.offer(self._reports())

    def _reports(self) -> Iterator[PaperChoice]:
        """The reports of the last two years, so far, and of the whole stage."""
        campaign, now = self.workspace.catalogue.campaign, self.workspace.local_day().year
        first, end = campaign.starts_on.year, campaign.ends_on.year
        last = min(max(now, first), end)
        for year in range(last, max(first, last - 1) - 1, -1):
            yield PaperChoice(f"Năm {year}…", self._maker(MovementTerm.YEAR, year))
        for year in range(last, max(first, last - 1) - 1, -1):
            yield PaperChoice(f"Sơ kết {first} - {year}…", self._maker(MovementTerm.MIDTERM, year))
        yield PaperChoice(f"Tổng kết {first} - {end}…", self._maker(MovementTerm.FINAL, end))

    def _maker(self, term: MovementTerm, year: int) -> Callable[[], OfficePaper]:
        return lambda: movement_report(self.workspace, term, year)


PAGE = ActivitiesPage
