"""The packages that left this desk or were read by it."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from parcomp_desktop.domain.dates import column_moment
from parcomp_desktop.domain.desk import Direction, PackageState
from parcomp_desktop.domain.words import PACKAGE_STATE_WORDS
from parcomp_desktop.gui.labels import heading
from parcomp_desktop.gui.record_page import table_view
from parcomp_desktop.gui.table_model import Column, TableModel
from parcomp_desktop.services.exchange.package_records import LogLine, package_log
from parcomp_desktop.services.exchange.package_words import DIRECTION_WORDS, answer_words
from parcomp_desktop.services.workspace import Workspace

_SIGNS = {Direction.SENT: "↑", Direction.READ: "↓"}
_WIDTHS = (150, 80, 300, 80, 50, 120)


def _direction(line: LogLine) -> str:
    return f"{_SIGNS[line.record.direction]} {DIRECTION_WORDS[line.record.direction]}"


def _state(line: LogLine) -> str:
    return PACKAGE_STATE_WORDS[line.record.state]


class PackageLog(QWidget):
    """A table, the newest package first; ``receipt_button`` asks for the receipt of the chosen one."""

    def __init__(self) -> None:
        super().__init__()
        self.model: TableModel[LogLine] = TableModel(
            (
                Column[LogLine]("Lúc", lambda line: column_moment(line.record.at)),
                Column[LogLine]("Chiều", _direction),
                Column[LogLine]("Bàn kia", lambda line: line.peer),
                Column[LogLine]("Kỳ", lambda line: line.record.period),
                Column[LogLine]("Số", lambda line: str(line.record.sequence), number=True),
                Column[LogLine]("Tình trạng", _state, tip=lambda line: answer_words(line.record)),
                Column[LogLine](
                    "Tệp", lambda line: line.record.file_name, tip=lambda line: f"SHA-256: {line.record.sha256}"
                ),
            )
        )
        self.table = table_view(self.model, "Các gói đã gửi và đã nhận")
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.receipt_button = QPushButton("In &biên nhận…")
        self.receipt_button.setToolTip("Các gói giao nhận với bàn kia trong ngày của gói đang chọn")
        self.receipt_button.setEnabled(False)
        self.undo_button = QPushButton("H&oàn tác nhập…")
        self.undo_button.setToolTip("Trả dữ liệu về như trước khi nhập gói đang chọn")
        self.undo_button.setEnabled(False)
        self.withdraw_button = QPushButton("&Rút gói…")
        self.withdraw_button.setToolTip("Ghi rằng gói đang chọn bị rút trước khi nơi nhận đọc, và vì sao")
        self.withdraw_button.setEnabled(False)
        self.desks_button = QPushButton("Các bàn đã b&iết…")
        self.desks_button.setToolTip("Bàn nào đang dùng, máy nào là máy cũ, khóa của từng máy")
        self.table.selectionModel().currentRowChanged.connect(self._enable)
        head = QHBoxLayout()
        head.addWidget(heading("Gói đã gửi, đã nhận"), 1)
        head.addWidget(self.desks_button)
        head.addWidget(self.withdraw_button)
        head.addWidget(self.undo_button)
        head.addWidget(self.receipt_button)
        layout.addLayout(head)
        layout.addWidget(self.table)

    def show_log(self, workspace: Workspace) -> None:
        """Read the log anew."""
        self.model.set_rows(package_log(workspace))
        self._enable()

    @property
    def chosen(self) -> LogLine | None:
        """The chosen package."""
        row = self.table.currentIndex().row()
        return self.model.row(row) if row >= 0 else None

    def _enable(self) -> None:
        chosen = self.chosen
        self.receipt_button.setEnabled(chosen is not None)
        stands = (chosen.record.direction, chosen.record.state) if chosen else None
        self.undo_button.setEnabled(stands == (Direction.READ, PackageState.ACCEPTED))
        self.withdraw_button.setEnabled(stands == (Direction.SENT, PackageState.SENT))
