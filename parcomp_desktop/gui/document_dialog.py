"""A document that an officer adds words to: the words beside how it will look, issuing it, saving it."""

from abc import abstractmethod
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

from msgspec.structs import asdict
from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from parcomp_desktop.domain.awards import IssuedFile
from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.text import capitalised
from parcomp_desktop.gui.drawing import Drawing
from parcomp_desktop.gui.form import Form
from parcomp_desktop.gui.forms.ui_document import Ui_DocumentForm
from parcomp_desktop.gui.messages import MessageBar, confirm
from parcomp_desktop.gui.pages.exchange.wording_dialog import WordingDialog
from parcomp_desktop.gui.pages.exchange.wording_editor import Worded
from parcomp_desktop.gui.pdf_preview import PdfPreview
from parcomp_desktop.services.desk.drafts import draft, keep_draft
from parcomp_desktop.services.documents.issuing import save_copy, save_file
from parcomp_desktop.services.workspace import Workspace

_SIZE = QSize(1180, 700)
_PDF, _WORD, _EXCEL = "Tệp PDF (*.pdf)", "Tệp Word (*.docx)", "Tệp Excel (*.xlsx)"


class DocumentDialog(QDialog):
    """Subclasses give the fields (named after those of a record of words) and what makes the document of them.

    ``noun`` is what the document is called; what is typed is kept as a draft of the record ``about_id``.
    """

    noun: str

    def __init__(self, workspace: Workspace, about_id: UUID, fields: QWidget, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.workspace, self._about_id = workspace, str(about_id)
        self.frame = Ui_DocumentForm()
        self.frame.setupUi(self)
        self.setWindowTitle(capitalised(self.noun))
        self.bar = MessageBar(self)
        self.frame.outer.insertWidget(0, self.bar)
        self.frame.fieldsPlace.insertWidget(0, fields, 1)
        self.view = PdfPreview()
        self.frame.previewPlace.addWidget(self.view)
        self.under_way = Drawing(self)
        self.under_way.drawn.connect(self.view.show_bytes)
        self.under_way.refused.connect(self.bar.refuse)
        self.form = Form(self, self.keep)
        self.form.show(asdict(self.preset()))
        self.form.restore(draft(workspace, self.draft_form, self._about_id) or {})
        self.form.begin()
        self.frame.previewButton.clicked.connect(self.preview)
        self.frame.issueButton.clicked.connect(self.issue)
        self.frame.copyButton.clicked.connect(self.copy)
        self.frame.wordButton.clicked.connect(self.save_word)
        self.frame.excelButton.setVisible(self.has_tables())
        self.frame.excelButton.clicked.connect(self.save_excel)
        self.frame.wordingButton.clicked.connect(self.edit_wording)
        self.frame.leaveButton.clicked.connect(self.reject)
        QShortcut(QKeySequence("F5"), self, self.preview)
        self.resize(_SIZE.boundedTo(self.screen().availableSize()))
        self.preview()

    @abstractmethod
    def preset(self) -> Record:
        """The words that the form begins with."""

    @abstractmethod
    def drawing(self, values: dict[str, Any]) -> Callable[[], bytes]:
        """What makes the PDF of the words that are typed, in any thread.

        Raises Refusal for what isn't there yet; the drawing raises it for what can't be printed.
        """

    @abstractmethod
    def in_word(self, values: dict[str, Any]) -> bytes:
        """The same document as a Word file, to edit. Raises Refusal as ``drawing``."""

    @abstractmethod
    def has_tables(self) -> bool:
        """Whether documents of this kind have something to give to Excel."""

    @abstractmethod
    def in_excel(self, values: dict[str, Any]) -> bytes:
        """The tables of the document as a workbook. Raises Refusal as ``drawing``."""

    @abstractmethod
    def made(self, values: dict[str, Any]) -> Worded:
        """The kind of the document and its data. Raises Refusal for what isn't there yet."""

    @abstractmethod
    def file_stem(self) -> str:
        """The name of its files, without the ending."""

    def require(self, values: dict[str, Any]) -> None:
        """Raise Refusal without what it can't be issued without; overridden where there is such a thing."""

    @abstractmethod
    def make(self, values: dict[str, Any]) -> IssuedFile:
        """Issue the document and store it."""

    @abstractmethod
    def issued(self) -> Sequence[IssuedFile]:
        """What was issued of it, the newest first."""

    @property
    def draft_form(self) -> str:
        """What its drafts are kept under, beside the record."""
        return self.noun

    def keep(self) -> None:
        """Keep what is typed, right or not."""
        with self._telling():
            keep_draft(self.workspace, self.draft_form, self._about_id, self.form.typed())

    def done(self, result: int) -> None:
        """Keep what is typed; Qt calls this however the dialog closes. What is still being drawn is dropped."""
        self.under_way.drop()
        self.keep()
        super().done(result)

    def preview(self) -> None:
        """Show the document as it would be issued now, as soon as it is drawn."""
        self.under_way.drop()
        self.frame.copyButton.setEnabled(bool(self.issued()))
        with self._telling():
            self.under_way.begin(self.drawing(self.form.values()))

    def issue(self) -> None:
        """Make the document and store it, after asking, then save a copy where the person says."""
        question = f"Phát hành {self.noun} như đang xem trước? Bản phát hành được lưu nguyên, không sửa được."
        with self._telling():
            values = self.form.values()
            self.keep()
            self.require(values)
            self.under_way.drop()
            self.view.show_bytes(self.drawing(values)())
            if confirm(self, question, "Phát hành"):
                self.make(values)
                self.bar.tell(f"Đã phát hành và lưu {self.noun}.")
                self.frame.copyButton.setEnabled(True)
                self.copy()

    def copy(self) -> None:
        """Save a copy of what was issued last."""
        issued = self.issued()[0]
        if target := self._target("Lưu bản đã phát hành", issued.file_name, _PDF):
            with self._telling():
                save_copy(self.workspace, issued, target)
                self.bar.tell(f"Đã lưu bản đã phát hành tại {target}.")

    def save_word(self) -> None:
        """Save the document as it stands now where the person says, to edit it in Word."""
        self._save("bản Word", self.in_word, ".docx", _WORD)

    def save_excel(self) -> None:
        """Save the document's tables as they stand now where the person says, to reckon with them in Excel."""
        self._save("bản Excel", self.in_excel, ".xlsx", _EXCEL)

    def edit_wording(self) -> None:
        """Edit what documents of this kind say beyond their data, then show this one in the new words."""
        with self._telling():
            dialog = WordingDialog(self.workspace, self.made(self.form.values()), self)
            dialog.exec()
            dialog.deleteLater()
            self.preview()

    def _save(self, what: str, make: Callable[[dict[str, Any]], bytes], ending: str, kind: str) -> None:
        with self._telling():
            content = make(self.form.values())
            if target := self._target(f"Lưu {what}", f"{self.file_stem()}{ending}", kind):
                target = target if target.suffix.lower() == ending else Path(f"{target}{ending}")
                save_file(target, content)
                self.bar.tell(f"Đã lưu {what} tại {target}.")

    def _target(self, title: str, name: str, kind: str) -> Path | None:
        """Where a person wants the file; None when the choice is given up."""
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(Path.home() / name), kind)
        return Path(chosen) if chosen else None

    @contextmanager
    def _telling(self) -> Generator[None]:
        self.bar.hide()
        try:
            yield
        except Refusal as refusal:
            self.bar.refuse(refusal)
