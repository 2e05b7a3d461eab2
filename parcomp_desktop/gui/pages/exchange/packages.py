"""Gói trao đổi: what goes to the other desk on a stick, and what comes from it."""

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout

from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.gui.page import MARGIN, Page
from parcomp_desktop.gui.pages.exchange.package_log import PackageLog
from parcomp_desktop.gui.pages.exchange.receiving_panel import ReceivingPanel
from parcomp_desktop.gui.pages.exchange.sending_panel import SendingPanel
from parcomp_desktop.gui.paper_dialog import open_paper
from parcomp_desktop.services.exchange.package_receipts import package_receipt
from parcomp_desktop.services.workspace import Workspace


class PackagesPage(Page):
    """The panel of the desk's kind over the log."""

    shows: ClassVar[frozenset[str]] = frozenset(
        {"package", "peer", "enrolment", "unit", "scoresheet", "score_entry", "nomination", "typed_fact", "person"}
    )
    help: ClassVar[str] = (
        "Gói .tdkt đi lại bằng USB, đã niêm phong và ký: sai một bit cũng bị phát hiện. Bàn tổng hợp cấp tệp khởi tạo "
        "cho từng đơn vị, giao tận tay; đơn vị gửi gói về; bàn tổng hợp xem trước rồi nhập, có sao lưu trước khi nhập. "
        "Chọn một gói rồi bấm In biên nhận để hai bên ký giao nhận."
    )

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        gathering = workspace.desk.kind is DeskKind.GATHERING
        self.panel: ReceivingPanel | SendingPanel = ReceivingPanel(self) if gathering else SendingPanel(self)
        self.log = PackageLog()
        self.log.receipt_button.clicked.connect(self._print_receipt)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MARGIN)
        layout.addWidget(self.panel, 3)
        layout.addWidget(self.log, 2)

    def load(self) -> None:
        """Read panel and log anew."""
        self.panel.load()
        self.log.show_log(self.workspace)

    def _print_receipt(self) -> None:
        if chosen := self.log.chosen:
            open_paper(self, lambda: package_receipt(self.workspace, chosen))


PAGE = PackagesPage
