"""USB: the packages that lie on a stick, each with what it is to this desk; one is chosen to be opened."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from parcomp_desktop.domain.dates import column_moment
from parcomp_desktop.gui.labels import hint
from parcomp_desktop.gui.record_page import table_view
from parcomp_desktop.gui.style import colours
from parcomp_desktop.gui.table_model import Column, TableModel
from parcomp_desktop.services.exchange.package_words import PACKAGE_WORDS, PLACE_WORDS
from parcomp_desktop.services.exchange.sticks import Found, Place

_SIGNS = {Place.FOR_THIS_DESK: "→", Place.ALREADY_READ: "=", Place.STARTER: "○", Place.FOR_OTHERS: "–"}
_WIDTHS = (170, 220, 205, 60, 45, 130)
_SIZE = (1060, 420)


class StickDialog(QDialog):
    """A table of packages; ``chosen`` is the file to open once it is accepted."""

    def __init__(self, found: Sequence[Found], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Gói trên USB")
        self.resize(*_SIZE)
        self.model: TableModel[Found] = TableModel(
            (
                Column[Found]("Với bàn này", _place, colour=_colour, tip=lambda each: each.why),
                Column[Found]("Bên gửi", lambda each: each.header.label.sender_name if each.header else ""),
                Column[Found]("Loại", _kind),
                Column[Found]("Kỳ", lambda each: each.header.label.period if each.header else ""),
                Column[Found]("Số", lambda each: str(each.header.label.sequence) if each.header else "", number=True),
                Column[Found]("Lập lúc", _made),
                Column[Found]("Tệp", lambda each: each.path.name, tip=lambda each: each.why or str(each.path)),
            )
        )
        self.model.set_rows(found)
        self.table = table_view(self.model, "Gói trên USB")
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        self._why = hint()
        self.buttons = QDialogButtonBox()
        self.open_button = self.buttons.addButton("&Mở gói", QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton("Đóng", QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        layout.addWidget(self.table)
        layout.addWidget(self._why)
        layout.addWidget(self.buttons)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.table.doubleClicked.connect(self._open)
        self.table.selectionModel().currentRowChanged.connect(self._enable)
        self.table.selectRow(0)
        self._enable()

    @property
    def chosen(self) -> Path | None:
        """The chosen file, when this desk may open it."""
        found = self._row()
        return found.path if found and found.place is Place.FOR_THIS_DESK else None

    def _row(self) -> Found | None:
        row = self.table.currentIndex().row()
        return self.model.row(row) if row >= 0 else None

    def _enable(self) -> None:
        found = self._row()
        self._why.setText(found.why if found else "Không có gói trao đổi nào ở đây.")
        self.open_button.setEnabled(self.chosen is not None)

    def _open(self) -> None:
        if self.chosen:
            self.accept()


def _place(found: Found) -> str:
    return f"{_SIGNS.get(found.place, '!')} {PLACE_WORDS[found.place]}"


def _kind(found: Found) -> str:
    words = PACKAGE_WORDS.get(found.header.label.kind, "") if found.header else ""
    return words[:1].upper() + words[1:]


def _made(found: Found) -> str:
    return column_moment(found.header.label.created_at) if found.header else ""


def _colour(found: Found) -> QColor | None:
    scheme = colours()
    if found.place in {Place.DAMAGED, Place.NEWER, Place.OLDER}:
        return QColor(scheme.bad)
    return QColor(scheme.good if found.place is Place.FOR_THIS_DESK else scheme.idle)
