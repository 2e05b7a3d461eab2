"""Kế hoạch thi đua: the plan to read and search."""

from typing import ClassVar

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.gui.forms.ui_campaign import Ui_CampaignForm
from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.plan_tab import PlanTab
from parcomp_desktop.services.plan_reading import plan_sections
from parcomp_desktop.services.workspace import Workspace


class CampaignPage(Page):
    """Shows the plan section by section; searching keeps the rows that answer, in every section."""

    searches: ClassVar[bool] = True
    help: ClassVar[str] = (
        "Trang này để đọc Kế hoạch: mục tiêu, nội dung, đối tượng, hình thức khen, tiêu chí, mốc thời gian, toàn văn. "
        "Chọn một dòng để đọc đủ lời; gõ ở ô tìm để lọc mọi phần, không dấu cũng được. "
        "Tiêu chí hiện theo ngày xét ghi ở trên; chỗ ghi “tạm định” là chưa có văn bản nào ấn định."
    )

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._ui = Ui_CampaignForm()
        form = QWidget()
        self._ui.setupUi(form)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(form)
        self._query = ""
        self._on = workspace.local_day()
        self._ui.on.setValue(self._on)
        self._ui.on.committed.connect(self._choose_day)
        self._tabs = [PlanTab(section) for section in plan_sections(workspace.catalogue, self._on)]
        for tab in self._tabs:
            self.tabs.addTab(tab, "")

    @property
    def tabs(self) -> QTabWidget:
        """The sections."""
        return self._ui.tabs

    def load(self) -> None:
        """Show the plan as of the chosen day."""
        plan = self.workspace.catalogue.campaign
        self._ui.about.setText(
            f"{plan.document}. Thi đua từ {format_date(plan.starts_on)} đến {format_date(plan.ends_on)}. "
            f"{plan.starts_assumed}"
        )
        sections = plan_sections(self.workspace.catalogue, self._on, self._query)
        for place, (tab, section) in enumerate(zip(self._tabs, sections, strict=True)):
            tab.show_section(section)
            self.tabs.setTabText(place, f"{section.title} ({len(section.rows)})")

    def search(self, query: str) -> None:
        """Keep the rows that answer the query."""
        self._query = query
        self.load()

    def _choose_day(self) -> None:
        """A blank day goes back to the last one."""
        self._on = self._ui.on.value() or self._on
        self._ui.on.setValue(self._on)
        self.load()


PAGE = CampaignPage
