"""A paper: the words that the officer adds, how it will look, issuing it, saving it."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from parcomp_desktop.domain.awards import IssuedFile
from parcomp_desktop.gui.document_dialog import DocumentDialog
from parcomp_desktop.gui.forms.ui_paper import Ui_PaperForm
from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.pages.exchange.wording_editor import Worded
from parcomp_desktop.services.documents.office_papers import (
    OfficePaper,
    PaperWords,
    draw_paper,
    issue_paper,
    issued_papers,
    paper_in_excel,
    paper_in_word,
    require_words,
)
from parcomp_desktop.services.documents.papers import kind_has_tables
from parcomp_desktop.services.workspace import Workspace


class PaperDialog(DocumentDialog):
    """Asks for those words alone that the paper has."""

    def __init__(self, workspace: Workspace, paper: OfficePaper, parent: QWidget | None = None) -> None:
        self._paper = paper
        self.noun = paper.noun
        fields = QWidget()
        self.ui = Ui_PaperForm()
        self.ui.setupUi(fields)
        for name in PaperWords.__struct_fields__:
            self.ui.fields.setRowVisible(getattr(self.ui, name), name in paper.asks)
        super().__init__(workspace, paper.about_id, fields, parent)

    @property
    def draft_form(self) -> str:
        """A record may have several papers of a kind: of each year, of each kind of award."""
        return self._paper.file_stem

    def preset(self) -> PaperWords:
        """What the paper begins with."""
        return self._paper.preset

    def drawing(self, values: dict[str, Any]) -> Callable[[], bytes]:
        """What makes the PDF of the words that are typed."""
        return draw_paper(self.workspace, self._paper, PaperWords(**values))

    def in_word(self, values: dict[str, Any]) -> bytes:
        """The same paper, to edit in Word."""
        return paper_in_word(self.workspace, self._paper, PaperWords(**values))

    def has_tables(self) -> bool:
        """Whether papers of this kind have tables."""
        return kind_has_tables(self.workspace.catalogue.resources, self._paper.kind)

    def in_excel(self, values: dict[str, Any]) -> bytes:
        """The paper's tables."""
        return paper_in_excel(self.workspace, self._paper, PaperWords(**values))

    def made(self, values: dict[str, Any]) -> Worded:
        """The paper's kind and data."""
        return Worded(self._paper.kind, self._paper.gather(PaperWords(**values)))

    def file_stem(self) -> str:
        """The name of the paper's files."""
        return self._paper.file_stem

    def require(self, values: dict[str, Any]) -> None:
        """The words that the paper can't be issued without."""
        require_words(self._paper, PaperWords(**values))

    def make(self, values: dict[str, Any]) -> IssuedFile:
        """Issue the paper and store it."""
        return issue_paper(self.workspace, self._paper, PaperWords(**values))

    def issued(self) -> Sequence[IssuedFile]:
        """The papers that were issued, the newest first."""
        return issued_papers(self.workspace, self._paper)


def open_paper(page: Page, make: Callable[[], OfficePaper]) -> None:
    """Show a paper of what is saved; what can't be made yet is told in the page's bar."""
    page.keep()
    with page.telling():
        paper = make()
        draw_paper(page.workspace, paper, paper.preset)
        dialog = PaperDialog(page.workspace, paper, page)
        dialog.exec()
        dialog.deleteLater()
