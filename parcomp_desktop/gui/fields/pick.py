"""A field to pick a record out of many by typing."""

from collections.abc import Callable, Iterable
from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QListView, QWidget

from parcomp_desktop.domain.text import canonical, fold, search_rank
from parcomp_desktop.domain.typed import Typed
from parcomp_desktop.gui.fields.line import LineField, is_enter

_LISTED_AT_MOST = 50


class PickField(LineField[UUID]):
    """One of ``(id, label)``: typing, without marks too, lists what fits; Enter or a click takes the marked row.

    The list only pops up, nothing is completed inline: that would break Unikey.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: dict[UUID, str] = {}
        self._picked: UUID | None = None
        self._rows = QStandardItemModel(self)
        self._list = QListView()
        self._list.clicked.connect(self._pick)
        self._completer = QCompleter(self._rows, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setPopup(self._list)
        self._completer.setWidget(self)
        self.setPlaceholderText("Gõ để tìm, không dấu cũng được")
        self.textEdited.connect(self._offer)

    def setChoices(self, choices: Iterable[tuple[UUID, str]]) -> None:
        """Offer these records, listed in this order among equals; the value becomes blank."""
        self._labels = dict(choices)
        self.setValue(None)

    def setValue(self, value: UUID | None) -> None:
        """Show a record; KeyError for one that isn't offered, a bug of the caller."""
        self._picked = value
        super().setValue(value)

    def read(self, text: str) -> Typed[UUID]:
        """The record that was picked, or the only one that the whole text names."""
        if not fold(text):
            return Typed()
        if self._picked is not None and text == self.shown(self._picked):
            return Typed(value=self._picked)
        named = self._named(text, canonical) or self._named(text, fold)
        if len(named) == 1:
            return Typed(value=named[0])
        return Typed(problem=f"Chưa rõ “{text}” là dòng nào. Hãy gõ một phần tên rồi chọn trong danh sách hiện ra.")

    def shown(self, value: UUID) -> str:
        """The record's label."""
        return self._labels[value]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the marked row of the list; the down arrow opens the list."""
        if is_enter(event) and self._list.isVisible():
            self._pick(self._list.currentIndex())
        elif event.key() == Qt.Key.Key_Down:
            self._offer(self.text() if self.problem() else "")
        super().keyPressEvent(event)

    def _named(self, text: str, form: Callable[[str], str]) -> list[UUID]:
        return [id_ for id_, label in self._labels.items() if form(label) == form(text)]

    def _offer(self, text: str) -> None:
        ranks = {id_: search_rank(text, label) for id_, label in self._labels.items()}
        found = sorted((rank, place, id_) for place, (id_, rank) in enumerate(ranks.items()) if rank is not None)
        self._rows.clear()
        for _, _, id_ in found[:_LISTED_AT_MOST]:
            row = QStandardItem(self._labels[id_])
            row.setData(id_)
            self._rows.appendRow(row)
        if found:
            self._completer.complete()
            self._list.setCurrentIndex(self._completer.completionModel().index(0, 0))
        else:
            self._list.hide()

    def _pick(self, row: QModelIndex) -> None:
        self._list.hide()
        if row.isValid():
            self._picked = row.data(Qt.ItemDataRole.UserRole + 1)
            self.setText(row.data())
            self.settle()
