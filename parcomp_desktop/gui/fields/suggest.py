"""A field for a line of text with usual words to choose from."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from parcomp_desktop.gui.fields.text import TextField
from parcomp_desktop.gui.style import icon

_BETWEEN = "; "


class SuggestField(TextField):
    """Any text; the down arrow, or the picture in it, offers usual words, each added to what stands there.

    Nothing appears while typing: Unikey counts on what it typed.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._menu = QMenu(self)
        action = self.addAction(icon("down"), QLineEdit.ActionPosition.TrailingPosition)
        action.setText("Chọn trong danh sách (phím mũi tên xuống)")
        action.triggered.connect(self.open_list)

    def setSuggestions(self, texts: Iterable[str]) -> None:
        """Offer these."""
        self._menu.clear()
        for text in texts:
            self._menu.addAction(text.replace("&", "&&")).triggered.connect(partial(self._add, text))

    def open_list(self) -> None:
        """Show the list under the field, its first row marked."""
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        if actions := self._menu.actions():
            self._menu.setActiveAction(actions[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The down arrow opens the list."""
        if event.key() == Qt.Key.Key_Down and not self.isReadOnly():
            self.open_list()
        else:
            super().keyPressEvent(event)

    def _add(self, text: str) -> None:
        standing = [each for each in self.value().split(_BETWEEN) if each]
        if text not in standing:
            self.setText(_BETWEEN.join((*standing, text)))
            self.settle()
