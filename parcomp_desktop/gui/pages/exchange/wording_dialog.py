"""The wording of documents, opened from a document that somebody is making."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from parcomp_desktop.gui.messages import MessageBar
from parcomp_desktop.gui.page import MARGIN
from parcomp_desktop.gui.pages.exchange.wording_editor import Worded, WordingEditor
from parcomp_desktop.services.workspace import Workspace

_SIZE = QSize(1180, 700)


class WordingDialog(QDialog):
    """The editor of wordings, beginning with the document that is being made."""

    def __init__(self, workspace: Workspace, made: Worded, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Câu chữ văn bản")
        self.bar = MessageBar(self)
        self.editor = WordingEditor(workspace, self.bar, made)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.addWidget(self.bar)
        layout.addWidget(self.editor, 1)
        self.resize(_SIZE.boundedTo(self.screen().availableSize()))
        self.editor.load()

    def done(self, result: int) -> None:
        """Keep what is typed; Qt calls this however the dialog closes."""
        self.editor.keep()
        super().done(result)
