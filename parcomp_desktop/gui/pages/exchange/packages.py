"""Gói trao đổi: what goes to the other desk on a stick, and what comes from it."""

from typing import ClassVar
from uuid import UUID

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.gui.messages import ask_text, confirm
from parcomp_desktop.gui.page import MARGIN, Page
from parcomp_desktop.gui.pages.exchange.desks_dialog import DesksDialog
from parcomp_desktop.gui.pages.exchange.package_log import PackageLog
from parcomp_desktop.gui.pages.exchange.receiving_panel import ReceivingPanel
from parcomp_desktop.gui.pages.exchange.sending_panel import SendingPanel
from parcomp_desktop.gui.paper_dialog import open_paper
from parcomp_desktop.gui.tasks import run
from parcomp_desktop.services.exchange.package_receipts import package_receipt
from parcomp_desktop.services.exchange.sending import withdraw_package
from parcomp_desktop.services.exchange.undoing import Undone, kept_words, undo_import
from parcomp_desktop.services.workspace import Workspace


class PackagesPage(Page):
    """The panel of the desk's kind over the log."""

    shows: ClassVar[frozenset[str]] = frozenset(
        {"package", "peer", "enrolment", "unit", "scoresheet", "score_entry", "nomination", "typed_fact", "person"}
        | {"award_round", "award", "register_note", "earlier_award", "desk_list"}
    )
    help: ClassVar[str] = (
        "Gói .tdkt đi lại bằng USB, đã niêm phong và ký: sai một bit cũng bị phát hiện. Bàn tổng hợp cấp tệp khởi tạo "
        "cho từng đơn vị, giao tận tay; đơn vị gửi gói về; bàn tổng hợp xem trước rồi nhập, có sao lưu trước khi nhập. "
        "Nhập xong, biên nhận được ghi ngay cạnh gói trên USB; bên gửi mở biên nhận để biết gói đã nhập hay trả lại, "
        "vì sao. Chỗ hai bên sửa khác nhau được chọn từng trường, mặc định giữ bản ở đây. Hoàn tác nhập trả dữ liệu về "
        "như trước, trừ những gì đã sửa sau đó. Bàn tổng hợp gửi xuống hướng dẫn của năm (bộ chỉ số, chế độ báo cáo, "
        "đợt xét khen với số lượng, tham số, cách đọc tiêu chí), danh sách các bàn và khóa, kết quả thẩm định, xét "
        "khen: khen thưởng gửi xuống vào Sổ khen thưởng, Khen thưởng trước đây. Các bàn đã biết cho xem máy nào đang "
        "dùng, máy nào là máy cũ. Chọn một gói rồi bấm In biên nhận để hai bên ký giao nhận."
    )

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.receiving = ReceivingPanel(self)
        self.sending = SendingPanel(self)
        self.log = PackageLog()
        self.log.undo_button.clicked.connect(self._undo)
        self.log.withdraw_button.clicked.connect(self._withdraw)
        self.log.desks_button.clicked.connect(self._show_desks)
        self.log.receipt_button.clicked.connect(self._print_receipt)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MARGIN)
        layout.addWidget(self._panels(), 3)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._go)
        layout.addWidget(self.log, 2)

    def load(self) -> None:
        """Read panel and log anew."""
        self.receiving.load()
        self.sending.load()
        self.log.show_log(self.workspace)

    def _panels(self) -> QWidget:
        """What a desk does with packages; what it does most comes first."""
        tabs = QTabWidget()
        for panel in (self.sending, self.receiving):
            panel.setContentsMargins(0, MARGIN // 2, 0, 0)
        shown = [(self.receiving, "Nhậ&n"), (self.sending, "&Gửi")]
        if self.workspace.desk.kind is DeskKind.UNIT:
            shown.reverse()
        for panel, words in shown:
            tabs.addTab(panel, words)
        return tabs

    def _go(self) -> None:
        """Do what the shown panel is for."""
        if self.sending.isVisible():
            self.sending.go()
        else:
            self.receiving.take()

    def _undo(self) -> None:
        """Take back what the chosen package brought."""
        chosen = self.log.chosen
        question = "Hoàn tác nhập gói: mọi bản ghi chưa ai sửa từ lúc nhập trở lại như trước. Hoàn tác?"
        if chosen is None or not confirm(self, question, "Hoàn tác"):
            return
        with self.telling():
            title = "Đang hoàn tác: không dừng giữa chừng được, đợi xong"
            undone = run(self, title, lambda _: _undone(self.workspace, chosen.record.id), stoppable=False)
            kept = kept_words(self.workspace, undone)
            stays = f" Giữ lại vì đã sửa hoặc đang dùng: {'; '.join(kept)}." if kept else ""
            self.bar.tell(f"Đã hoàn tác nhập gói số {undone.package.sequence}.{stays}")

    def _withdraw(self) -> None:
        """Note that the chosen package was taken back before it was read."""
        chosen = self.log.chosen
        reason = ask_text(self, "Rút gói", "Lý do rút gói đã gửi (mất USB, gửi nhầm…):", "Rút gói")
        if chosen and reason is not None:
            with self.telling():
                withdraw_package(self.workspace, chosen.record.id, reason)
                number, name = chosen.record.sequence, chosen.record.file_name
                self.bar.tell(f"Đã ghi rút gói số {number}. Xoá tệp {name} trên USB.")

    def _show_desks(self) -> None:
        """Tell which desks are known."""
        with self.telling():
            dialog = DesksDialog(self.workspace, self)
            dialog.exec()
            dialog.deleteLater()

    def _print_receipt(self) -> None:
        if chosen := self.log.chosen:
            open_paper(self, lambda: package_receipt(self.workspace, chosen))


def _undone(workspace: Workspace, package_id: UUID) -> Undone:
    with workspace.beside(told_at_end=True) as beside:
        return undo_import(beside, package_id)


PAGE = PackagesPage
