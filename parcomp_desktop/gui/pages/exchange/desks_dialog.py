"""The desks whose keys this one knows: those in use, former machines, units that sent nothing yet."""

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from parcomp_desktop.gui.labels import hint
from parcomp_desktop.gui.record_page import table_view
from parcomp_desktop.gui.style import colours
from parcomp_desktop.gui.table_model import Column, TableModel
from parcomp_desktop.services.exchange.desk_lists import (
    STANDING_WORDS,
    KnownDesk,
    Standing,
    known_desks,
    list_words,
    own_warning,
)
from parcomp_desktop.services.workspace import Workspace

_SIGNS = {Standing.IN_USE: "✓", Standing.FORMER: "△", Standing.NO_DESK: "○"}
_WIDTHS = (380, 190)
_SIZE = (860, 420)
_SHOWN = 16
"""Digits of a key that tell two apart at a glance; the tip has them all."""


def _standing(known: KnownDesk) -> str:
    words = STANDING_WORDS[known.standing]
    return f"{_SIGNS[known.standing]} {words[:1].upper()}{words[1:]}"


def _colour(known: KnownDesk) -> QColor | None:
    return QColor(colours().good if known.standing is Standing.IN_USE else colours().idle)


class DesksDialog(QDialog):
    """A table of desks, and what is to be minded of this one's own key."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Các bàn đã biết")
        self.resize(*_SIZE)
        self.model: TableModel[KnownDesk] = TableModel(
            (
                Column[KnownDesk]("Bàn", lambda known: f"{known.name} (máy này)" if known.is_own else known.name),
                Column[KnownDesk]("Tình trạng", _standing, colour=_colour),
                Column[KnownDesk](
                    "Khóa", lambda known: known.verify_key.hex()[:_SHOWN], tip=lambda known: known.verify_key.hex()
                ),
            )
        )
        self.model.set_rows(known_desks(workspace))
        self.table = table_view(self.model, "Các bàn đã biết")
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        self.told = hint(own_warning(workspace) or list_words(workspace))
        buttons = QDialogButtonBox()
        buttons.addButton("Đóng", QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.told)
        layout.addWidget(self.table)
        layout.addWidget(buttons)
