"""The wording of every kind of document: its texts beside how the document will look, saved for this workspace."""

from collections.abc import Generator
from contextlib import contextmanager
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidgetItem, QWidget

from parcomp_desktop.documents.kinds.catalogue import KINDS
from parcomp_desktop.documents.kinds.kind import AnyKind, texts_of
from parcomp_desktop.documents.kinds.text_names import text_name
from parcomp_desktop.domain.papers import Paper
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.gui.drawing import Drawing
from parcomp_desktop.gui.forms.ui_wordings import Ui_WordingsForm
from parcomp_desktop.gui.messages import MessageBar
from parcomp_desktop.gui.pages.exchange.wording_texts import WordingTexts
from parcomp_desktop.gui.pdf_preview import PdfPreview
from parcomp_desktop.services.desk.drafts import draft, drop_draft, keep_draft
from parcomp_desktop.services.documents.papers import paper_sample, worded_drawing
from parcomp_desktop.services.documents.wordings import default_wording, own_texts, save_texts
from parcomp_desktop.services.workspace import Workspace

_DRAFT, _SAMPLE = "wording", "Xem trước với dữ liệu mẫu."
_WAIT_MS = 400
"""From the last key until the document is drawn anew."""
_SHOWN = 60
"""Letters of a variable's value."""


class Worded(NamedTuple):
    """A document that somebody is making, with its own data."""

    kind: AnyKind
    data: Paper


class WordingEditor(QWidget):
    """Lists the kinds and edits the texts of one, beginning with ``made``; messages go to ``bar``.

    What is typed and not saved is kept as a draft of its kind.
    """

    def __init__(self, workspace: Workspace, bar: MessageBar, made: Worded | None = None) -> None:
        super().__init__()
        self._workspace, self._bar, self._made = workspace, bar, made
        self._kind: AnyKind | None = None
        self._stored: dict[str, str] = {}
        self.texts = WordingTexts({}, {})
        self.view = PdfPreview()
        self.ui = Ui_WordingsForm()
        self.ui.setupUi(self)
        self.ui.previewPlace.addWidget(self.view, 1)
        self.ui.kindName.setProperty("heading", "true")
        self.under_way = Drawing(self)
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._timer.timeout.connect(self.preview)
        for code in KINDS:
            item = QListWidgetItem(self.ui.kinds)
            item.setData(Qt.ItemDataRole.UserRole, code)
        self._wire()

    def load(self) -> None:
        """Read the wordings anew: which kinds have texts of their own, and the texts of the chosen kind."""
        with self._telling():
            self._mark_kinds()
            if self._kind is None:
                self.ui.kinds.setCurrentRow(list(KINDS).index(self._made.kind.code) if self._made else 0)
            elif self._read(self._kind) != self.texts.values():
                self.keep()
                self._open(self._kind)

    def keep(self) -> None:
        """Keep what is typed and not saved."""
        if self._kind is None:
            return
        unsaved = {name: text for name, text in self.texts.values().items() if text != self._stored[name]}
        if unsaved:
            keep_draft(self._workspace, _DRAFT, self._kind.code, unsaved)
        else:
            drop_draft(self._workspace, _DRAFT, self._kind.code)

    def save(self) -> None:
        """Let the texts stand in the documents of this workspace."""
        kind = self._chosen()
        with self._telling():
            save_texts(self._workspace, kind, self.texts.values())
            self._stored = self._read(kind)
            self.texts.show_values(self._stored)
            self.keep()
            self._offer()
            self._mark_kinds()
            self._bar.tell("Đã lưu câu chữ; văn bản lập từ nay theo câu chữ này.")

    def reset(self) -> None:
        """Every text of the document as the program has it; saving makes it so."""
        self.texts.reset()
        self.keep()

    def leave(self) -> None:
        """Forget what was typed and not saved."""
        self.texts.show_values(self._stored)
        self.keep()
        self.preview()

    def preview(self) -> None:
        """Show the document in the words that are typed, as soon as it is drawn."""
        self._timer.stop()
        self.under_way.drop()
        kind = self._chosen()
        try:
            self.under_way.begin(worded_drawing(self._workspace, kind, self._data(kind), self.texts.values()))
        except Refusal as refusal:
            self._refuse(refusal)

    def _show(self, content: bytes) -> None:
        self.view.renew(content)
        made = self._is_made(self._chosen())
        self._say("Xem trước với dữ liệu của văn bản đang lập." if made else _SAMPLE, wrong=False)

    def _refuse(self, refusal: Refusal) -> None:
        self._say(refusal.what, wrong=True)

    def _wire(self) -> None:
        self.under_way.drawn.connect(self._show)
        self.under_way.refused.connect(self._refuse)
        self.ui.kinds.currentItemChanged.connect(self._turn)
        self.ui.variables.itemClicked.connect(self._insert)
        self.ui.resetButton.clicked.connect(self.reset)
        self.ui.saveButton.clicked.connect(self.save)
        self.ui.leaveButton.clicked.connect(self.leave)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save)
        enter = QShortcut(QKeySequence("Return"), self.ui.variables, self._insert_current)
        enter.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _chosen(self) -> AnyKind:
        return KINDS[self.ui.kinds.currentItem().data(Qt.ItemDataRole.UserRole)]

    def _turn(self) -> None:
        with self._telling():
            self.keep()
            self._open(self._chosen())

    def _open(self, kind: AnyKind) -> None:
        """Show the texts of a kind, with what was typed and not saved."""
        words = default_wording(self._workspace.catalogue.resources, kind)
        defaults = texts_of(words)
        self._kind = kind
        self._stored = self._read(kind)
        self.texts = WordingTexts({name: text_name(kind, words, name) for name in defaults}, defaults)
        self.texts.show_values(self._stored)
        self.texts.show_values(draft(self._workspace, _DRAFT, kind.code) or {})
        self.texts.typed.connect(self._timer.start)
        self.texts.typed.connect(self._offer)
        self.texts.left.connect(self.keep)
        self.ui.texts.setWidget(self.texts)
        self.ui.kindName.setText(words.name)
        self._list_variables(kind)
        self._offer()
        self.ui.variables.setCurrentRow(0)
        self.view.clear()
        self.preview()

    def _is_saved(self) -> bool:
        return self.texts.values() == self._stored

    def _offer(self) -> None:
        """Saving, or giving up, what is typed and not saved."""
        for button in (self.ui.saveButton, self.ui.leaveButton):
            button.setEnabled(not self._is_saved())

    def _read(self, kind: AnyKind) -> dict[str, str]:
        """The texts as they are saved."""
        own = own_texts(self._workspace, kind)
        defaults = texts_of(default_wording(self._workspace.catalogue.resources, kind))
        return {name: own.get(name, text) for name, text in defaults.items()}

    def _list_variables(self, kind: AnyKind) -> None:
        self.ui.variables.clear()
        for name, value in kind.values(self._data(kind)).items():
            shown = " ".join(value.split())
            cut = f"{shown[:_SHOWN]}…" if len(shown) > _SHOWN else shown
            item = QListWidgetItem(f"{{{name}}}  =  {cut}", self.ui.variables)
            item.setData(Qt.ItemDataRole.UserRole, f"{{{name}}}")

    def _insert(self, item: QListWidgetItem) -> None:
        self.texts.insert(item.data(Qt.ItemDataRole.UserRole))

    def _insert_current(self) -> None:
        if item := self.ui.variables.currentItem():
            self._insert(item)

    def _is_made(self, kind: AnyKind) -> bool:
        return self._made is not None and self._made.kind is kind

    def _data(self, kind: AnyKind) -> Paper:
        """What the document is shown with: its own data where somebody is making it, else a sample."""
        if self._made and self._is_made(kind):
            return self._made.data
        return paper_sample(self._workspace.catalogue.resources, kind)

    def _say(self, words: str, *, wrong: bool) -> None:
        """Tell beside the preview what it shows, or why it stays as it was: nothing moves while somebody types."""
        self.ui.said.setText(words)
        for name, on in (("remark", wrong), ("faint", not wrong)):
            self.ui.said.setProperty(name, "true" if on else "false")
        self.ui.said.style().unpolish(self.ui.said)
        self.ui.said.style().polish(self.ui.said)

    def _mark_kinds(self) -> None:
        """Each kind with how many of its texts are the workspace's own."""
        for row, kind in enumerate(KINDS.values()):
            name = default_wording(self._workspace.catalogue.resources, kind).name
            count = len(own_texts(self._workspace, kind))
            self.ui.kinds.item(row).setText(f"{name} • {count} mục riêng" if count else name)

    @contextmanager
    def _telling(self) -> Generator[None]:
        self._bar.hide()
        try:
            yield
        except Refusal as refusal:
            self._bar.refuse(refusal)
