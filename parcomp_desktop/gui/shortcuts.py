"""Keys that belong to a part of a page."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

HERE = Qt.ShortcutContext.WidgetShortcut
INSIDE = Qt.ShortcutContext.WidgetWithChildrenShortcut


def add_shortcut(keys: str | Qt.Key, owner: QWidget, slot: Callable[[], object], context: Qt.ShortcutContext) -> None:
    """Call ``slot`` at these keys while the owner (``HERE``), or anything in it (``INSIDE``), has the keyboard.

    The context is set afterwards: beside a slot PySide 6.12 takes the constructor's ``context`` and forgets it, which
    leaves the key to the whole window.
    """
    shortcut = QShortcut(QKeySequence(keys), owner)
    shortcut.setContext(context)
    shortcut.activated.connect(slot)
