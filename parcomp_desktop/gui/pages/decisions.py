"""Quyết định và giấy khen: decisions recorded, certificates made."""

from typing import ClassVar
from uuid import UUID

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTabWidget, QVBoxLayout

from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.pages.award_panel import AwardPanel
from parcomp_desktop.gui.pages.decision_panel import DecisionPanel
from parcomp_desktop.services.known_facts import FACT_TABLES
from parcomp_desktop.services.workspace import Workspace


class DecisionsPage(Page):
    """Two tabs: what was decided with its certificates, and recording another decision."""

    shows: ClassVar[frozenset[str]] = FACT_TABLES | {"award_decision", "award", "issued_file", "nomination"}
    help: ClassVar[str] = (
        "Ghi quyết định đã ký: chọn các đề nghị, mỗi đề nghị chưa đạt phải có lý do; số vào sổ nối tiếp trong năm. "
        "Sau đó lập giấy khen: mỗi giấy khen lập một lần, lưu nguyên tệp, in lại vẫn đúng tệp ấy. "
        "Ctrl+N ghi quyết định mới, Ctrl+Enter ghi."
    )

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.award_panel = AwardPanel(self)
        self.decision_panel = DecisionPanel(self)
        self.decision_panel.recorded.connect(self._recorded)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.award_panel, "Quyết định đã ghi")
        self.tabs.addTab(self.decision_panel, "Ghi quyết định mới")
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs)
        QShortcut(QKeySequence("Ctrl+N"), self, self._begin)

    def load(self) -> None:
        """Read both tabs anew."""
        self.award_panel.load()
        self.decision_panel.load()

    def keep(self) -> None:
        """Keep the decision that is being typed."""
        self.decision_panel.keep()

    def _begin(self) -> None:
        self.tabs.setCurrentWidget(self.decision_panel)
        self.decision_panel.ui.number.setFocus()

    def _recorded(self, decision_id: UUID) -> None:
        self.award_panel.load()
        self.award_panel.choose(decision_id)
        self.tabs.setCurrentWidget(self.award_panel)
        self.bar.tell("Đã ghi quyết định. Tiếp theo: lập giấy khen.")


PAGE = DecisionsPage
