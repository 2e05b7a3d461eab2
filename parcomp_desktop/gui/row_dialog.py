"""Asks for one row of a record's own list."""

from collections.abc import Callable
from typing import Any, NamedTuple, cast

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.gui.form import Form
from parcomp_desktop.gui.messages import MessageBar
from parcomp_desktop.gui.page import MARGIN
from parcomp_desktop.services.desk.drafts import draft, drop_draft, keep_draft
from parcomp_desktop.services.workspace import Workspace

_WIDTH = 560


class DraftPlace(NamedTuple):
    """Where what is typed and not saved is kept."""

    form: str
    record_id: str


class RowDialog(QDialog):
    """Shows ``values`` in a form with a saveButton and a leaveButton; ``save`` writes what it says, or refuses.

    Leaving a field keeps a draft, which closing the dialog leaves for the next time; "Không lưu" gives it up.
    """

    def __init__(self, parent: QWidget, workspace: Workspace, form: QWidget, place: DraftPlace) -> None:
        super().__init__(parent)
        self._workspace, self._place = workspace, place
        self._save: Callable[[dict[str, Any]], object] = lambda _: None
        self._shown: dict[str, str] = {}
        self._is_open = False
        self.bar = MessageBar(self)
        self.form = Form(form, self.keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.addWidget(self.bar)
        layout.addWidget(form)
        cast("QPushButton", form.findChild(QPushButton, "saveButton")).clicked.connect(self.confirm)
        cast("QPushButton", form.findChild(QPushButton, "leaveButton")).clicked.connect(self.leave)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.confirm)
        self.resize(_WIDTH, self.sizeHint().height())

    def ask(self, title: str, values: dict[str, Any], save: Callable[[dict[str, Any]], object]) -> bool:
        """Ask, beginning with these values; whether something was saved."""
        self.setWindowTitle(title)
        self._save = save
        self.form.show(values)
        self._shown = self.form.typed()
        if kept := draft(self._workspace, *self._place):
            self.form.restore(kept)
            self.bar.tell("Đã lấy lại phần nhập dở lần trước.")
        self.form.begin()
        self._is_open = True
        return bool(self.exec())

    def keep(self) -> None:
        """Keep what is typed and not saved; a field that is left because the dialog closes tells nothing new."""
        typed = self.form.typed()
        if self._is_open and typed != self._shown:
            keep_draft(self._workspace, *self._place, typed)

    def confirm(self) -> None:
        """Write what is typed; close on success."""
        self.bar.hide()
        try:
            self._save(self.form.values())
        except Refusal as refusal:
            self.bar.refuse(refusal)
        else:
            self._forget()
            self.accept()

    def leave(self) -> None:
        """Close and forget what was typed."""
        self._forget()
        super().reject()

    def reject(self) -> None:
        """Close (Esc) and keep what was typed."""
        self.keep()
        self._is_open = False
        super().reject()

    def _forget(self) -> None:
        self._is_open = False
        drop_draft(self._workspace, *self._place)
