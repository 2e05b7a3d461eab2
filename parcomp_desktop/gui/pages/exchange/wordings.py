"""Câu chữ văn bản: what documents say beyond their data, as this workspace words it."""

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout

from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.pages.exchange.wording_editor import WordingEditor
from parcomp_desktop.services.workspace import Workspace


class WordingsPage(Page):
    """Edits the wording of every kind of document."""

    shows: ClassVar[frozenset[str]] = frozenset({"own_text"})
    help: ClassVar[str] = (
        "Chọn văn bản ở bên trái, sửa từng mục, xem ngay ở bên phải, rồi Lưu câu chữ. Chữ trong ngoặc nhọn là biến, "
        "chương trình thay bằng dữ liệu. Mục khác mặc định có dấu và nút Về mặc định; bản mới của chương trình không "
        "đè lên mục riêng."
    )

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.editor = WordingEditor(workspace, self.bar)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.editor)

    def load(self) -> None:
        """Read the wordings anew."""
        self.editor.load()

    def keep(self) -> None:
        """Keep what is typed."""
        self.editor.keep()


PAGE = WordingsPage
