"""Quyết định và giấy khen: decisions recorded, certificates made."""

from typing import ClassVar, NamedTuple
from uuid import UUID

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTabWidget, QVBoxLayout

from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.pages.registry.above_panel import AbovePanel
from parcomp_desktop.gui.pages.registry.award_panel import AwardPanel
from parcomp_desktop.gui.pages.registry.decision_panel import DecisionPanel
from parcomp_desktop.gui.pages.registry.fund_panel import FundPanel
from parcomp_desktop.services.criteria.known_facts import FACT_TABLES
from parcomp_desktop.services.workspace import Workspace


class DecisionPlace(NamedTuple):
    """Where to go on this page: recording a decision that names these nominations, this desk's own or one above."""

    nominations: frozenset[UUID]
    above: bool


class DecisionsPage(Page):
    """What was decided with its certificates, recording another decision, what was decided above, the fund."""

    shows: ClassVar[frozenset[str]] = FACT_TABLES | {
        *("award_decision", "award", "award_round", "desk", "issued_file", "nomination", "register_note"),
        *("certificate_layout", "certificate_setup", "certificate_picture", "calibration"),
    }
    help: ClassVar[str] = (
        "Ghi quyết định đã ký: chọn các đề nghị, mỗi đề nghị chưa đạt phải có lý do; số vào sổ nối tiếp trong năm. "
        "Tiền thưởng bằng hệ số nhân lương cơ sở của ngày ký; vượt dự toán, số lượng của đợt xét thì chỉ cảnh báo. "
        "Sau đó lập giấy khen: mỗi giấy khen lập một lần, lưu nguyên tệp, in lại vẫn đúng tệp ấy; mã QR trên giấy khen "
        "để kiểm tra thật giả ở trang Sổ khen thưởng. Danh sách kèm theo và bảng chi tiền thưởng xuất ra Excel, hoặc "
        "lập để in ở nút In văn bản. "
        "Bố cục: dời chữ, chọn ảnh Quốc huy, ảnh phôi; bằng khen khổ A3, giấy khen khổ A4. In đè phôi thì Căn máy in "
        "trước: in tờ đo, nhập bốn số đo, in thử trên giấy trắng. Lập tất cả có thể dừng giữa chừng rồi lập tiếp. "
        "Khen thưởng do cấp trên quyết định ghi ở thẻ Cấp trên quyết định. "
        "Ctrl+N ghi quyết định mới, Ctrl+Enter ghi."
    )

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.award_panel = AwardPanel(self)
        self.decision_panel = DecisionPanel(self)
        self.decision_panel.recorded.connect(self._recorded)
        self.above_panel = AbovePanel(self)
        self.fund_panel = FundPanel(self)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.award_panel, "Quyết định đã ghi")
        self.tabs.addTab(self.decision_panel, "Ghi quyết định mới")
        self.tabs.addTab(self.above_panel, "Cấp trên quyết định")
        self.tabs.addTab(self.fund_panel, "Kinh phí khen thưởng")
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs)
        QShortcut(QKeySequence("Ctrl+N"), self, self._begin)

    def load(self) -> None:
        """Read every tab anew."""
        for panel in (self.award_panel, self.decision_panel, self.above_panel, self.fund_panel):
            panel.load()

    def go_to(self, place: object) -> None:
        """Show where a decision is recorded (``DecisionPlace``), its nominations ticked."""
        if isinstance(place, DecisionPlace):
            panel = self.above_panel if place.above else self.decision_panel
            panel.choose(place.nominations)
            self.tabs.setCurrentWidget(panel)
            panel.ui.number.setFocus()

    def keep(self) -> None:
        """Keep the decisions that are being typed."""
        self.decision_panel.keep()
        self.above_panel.keep()

    def _begin(self) -> None:
        self.tabs.setCurrentWidget(self.decision_panel)
        self.decision_panel.ui.number.setFocus()

    def _recorded(self, decision_id: UUID) -> None:
        self.award_panel.load()
        self.award_panel.choose(decision_id)
        self.tabs.setCurrentWidget(self.award_panel)
        self.bar.tell("Đã ghi quyết định. Tiếp theo: lập giấy khen.")


PAGE = DecisionsPage
