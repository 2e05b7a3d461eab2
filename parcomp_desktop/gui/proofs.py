"""The evidence of one record or leaf: listed, added, opened, taken away."""

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QHeaderView, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from parcomp_desktop.domain.evidence import Evidence, Proof
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.gui.evidence_files import copy_files, open_file
from parcomp_desktop.gui.evidence_words import FILE_FILTER, FILE_WORDS, file_colour, paper_words, where_words
from parcomp_desktop.gui.labels import empty_text, heading
from parcomp_desktop.gui.proof_dialogs import PickDialog, ProofDialog
from parcomp_desktop.gui.record_page import table_view
from parcomp_desktop.gui.shortcuts import HERE, INSIDE, add_shortcut
from parcomp_desktop.gui.table_model import Column, TableModel
from parcomp_desktop.gui.tasks import Cancelled
from parcomp_desktop.services.proofs.evidence import (
    EvidenceLine,
    FileState,
    Owner,
    ProofLine,
    add_reference,
    edit_proof,
    link,
    proofs_of,
    search_evidence,
    unlink,
)
from parcomp_desktop.services.workspace import Workspace

_WIDTHS = (120, 85, 110)
_NONE = "Chưa có tài liệu kiểm chứng."
_DROP = f"{_NONE}\nKéo tệp thả vào đây, bấm Thêm tệp… (phím Ins) hoặc Thêm tham chiếu…"
_NO_OWNER = "Lưu trước, rồi gắn tài liệu kiểm chứng."


class ProofsPanel(QWidget):
    """Shows the evidence of the owner given to ``show_owner``; Insert adds files, Enter opens, Del takes away.

    ``changed`` follows each change made here, ``refused`` carries a Refusal, ``told`` a sentence of what was done.
    """

    changed = Signal()
    refused = Signal(object)
    told = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._owner: Owner | None = None
        self._editable = False
        self.model: TableModel[ProofLine] = TableModel(
            (
                Column[ProofLine]("Tài liệu", lambda line: line.evidence.title),
                Column[ProofLine]("Số, ngày", lambda line: paper_words(line.evidence)),
                Column[ProofLine]("Mục, trang", lambda line: where_words(line.proof)),
                Column[ProofLine](
                    "Tệp", lambda line: FILE_WORDS[line.state], colour=lambda line: file_colour(line.state)
                ),
            )
        )
        self.table = table_view(self.model, "Tài liệu kiểm chứng")
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate(_WIDTHS, 1):
            self.table.setColumnWidth(column, width)
        self._empty = empty_text(_NO_OWNER)
        self._empty.setMargin(0)
        self.add_button = _button("Thêm tệp…", "Gắn tệp PDF, ảnh, DOC, DOCX, XLS, XLSX (Ins)")
        self.pick_button = _button("Tài liệu có sẵn…", "Dùng lại tài liệu đã có của đơn vị")
        self.reference_button = _button("Thêm tham chiếu…", "Ghi tên, số, ngày của văn bản không có tệp")
        self.open_button = _button("Mở", "Xem tệp (Enter)")
        self.edit_button = _button("Sửa…", "Sửa tên, số, ngày, mục, trang")
        self.drop_button = _button("Bỏ", "Bỏ tài liệu khỏi chỗ này, tài liệu vẫn giữ trong kho của đơn vị (Del)")
        self._arrange()
        self._wire()
        self.show_owner(None, editable=False)

    def show_owner(self, owner: Owner | None, *, editable: bool) -> None:
        """Show the evidence of an owner; None while there is none yet to attach to."""
        self._owner, self._editable = owner, editable and owner is not None
        self.load()

    def load(self) -> None:
        """Read the evidence anew; the chosen document stays chosen."""
        owner, chosen = self._owner, self._chosen()
        lines = proofs_of(self._workspace, owner.about_id, owner.code) if owner else []
        self.model.set_rows(lines)
        self._empty.setText(_NO_OWNER if owner is None else _DROP if self._editable else _NONE)
        self._shown.setCurrentWidget(self.table if lines else self._empty)
        if lines:
            row = self.model.find(lambda line: chosen is not None and line.proof.id == chosen.proof.id)
            self.table.selectRow(row or 0)
        for button in (self.add_button, self.pick_button, self.reference_button):
            button.setEnabled(self._editable)
        self.setAcceptDrops(self._editable)
        self._offer()

    def attach(self, paths: Sequence[Path]) -> None:
        """Keep files and set them here, off the screen's thread."""
        owner = self._owner
        if owner is None or not self._editable or not paths:
            return
        with self._changing():
            made = copy_files(self, self._workspace, owner.unit_id, paths, owner)
            known = [each.evidence.title for each in made if each.known]
            if known:
                self.told.emit(f"Đơn vị đã có sẵn tệp này, dùng lại tài liệu: {'; '.join(known)}.")

    def open_chosen(self) -> None:
        """Open a verified copy of the chosen document's file."""
        line = self._chosen()
        if line is not None:
            with self._telling("Đã dừng, chưa mở tệp."):
                open_file(self, self._workspace, line.evidence)

    def edit_chosen(self) -> None:
        """Ask for the chosen document's words and place anew."""
        line = self._chosen()
        if line is None or not self._editable:
            return
        shown = {**_fields(line.evidence), "section": line.proof.section, "page": line.proof.page}
        served = "Tên, số, ngày, nơi ban hành đổi ở mọi chỗ dùng tài liệu này; mục, trang chỉ đổi ở đây."

        def save(values: dict[str, Any]) -> None:
            section, page = values.pop("section"), values.pop("page")
            edited = replace(line.proof, section=section, page=page)
            edit_proof(self._workspace, edited, replace(line.evidence, **values))

        self._ask(ProofDialog(self, "Sửa tài liệu kiểm chứng", shown, save, served))

    def add_reference(self) -> None:
        """Ask for a document that has no file."""
        owner = self._owner
        if owner is None:
            return

        def save(values: dict[str, Any]) -> None:
            section, page = values.pop("section"), values.pop("page")
            add_reference(self._workspace, Evidence(id=uuid4(), unit_id=owner.unit_id, **values), owner, section, page)

        self._ask(ProofDialog(self, "Thêm tham chiếu tới văn bản", {}, save))

    def pick(self) -> None:
        """Ask for a document that the unit has already."""
        owner = self._owner
        if owner is None:
            return

        def find(query: str) -> list[EvidenceLine]:
            here = {line.evidence.id for line in proofs_of(self._workspace, owner.about_id, owner.code)}
            lines = search_evidence(self._workspace, query, owner.unit_id)
            return [line for line in lines if line.evidence.id not in here]

        def save(evidence: Evidence, values: dict[str, Any]) -> Proof:
            return link(self._workspace, owner, evidence, values["section"], values["page"])

        self._ask(PickDialog(self, find, save))

    def take_away(self) -> None:
        """Take the chosen document from here."""
        line = self._chosen()
        if line is not None and self._editable:
            with self._changing():
                unlink(self._workspace, line.proof)
                self.told.emit(f"Đã bỏ “{line.evidence.title}” khỏi chỗ này. Bấm Ctrl+Z để lấy lại.")

    def choose_files(self) -> None:
        """Ask for files and attach them."""
        if self._editable:
            names, _ = QFileDialog.getOpenFileNames(self, "Chọn tài liệu kiểm chứng", "", FILE_FILTER)
            self.attach([Path(name) for name in names])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped; Qt asks."""
        if _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach what was dropped."""
        event.acceptProposedAction()
        self.attach(_dropped(event))

    def _arrange(self) -> None:
        self._shown = QStackedWidget()
        self._shown.addWidget(self._empty)
        self._shown.addWidget(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(heading("Tài liệu kiểm chứng"))
        layout.addWidget(self._shown, 1)
        for buttons in (
            (self.add_button, self.pick_button, self.reference_button),
            (self.open_button, self.edit_button, self.drop_button),
        ):
            line = QHBoxLayout()
            for button in buttons:
                line.addWidget(button)
            line.addStretch(1)
            layout.addLayout(line)

    def _wire(self) -> None:
        self.add_button.clicked.connect(self.choose_files)
        self.pick_button.clicked.connect(self.pick)
        self.reference_button.clicked.connect(self.add_reference)
        self.open_button.clicked.connect(self.open_chosen)
        self.edit_button.clicked.connect(self.edit_chosen)
        self.drop_button.clicked.connect(self.take_away)
        self.table.doubleClicked.connect(self.open_chosen)
        self.table.selectionModel().currentRowChanged.connect(self._offer)
        add_shortcut("Ins", self, self.choose_files, INSIDE)
        add_shortcut("Del", self.table, self.take_away, HERE)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            add_shortcut(key, self.table, self.open_chosen, HERE)

    def _chosen(self) -> ProofLine | None:
        row = self.table.currentIndex().row()
        return self.model.row(row) if row >= 0 else None

    def _offer(self) -> None:
        line = self._chosen()
        self.open_button.setEnabled(line is not None and line.state is not FileState.REFERENCE)
        for button in (self.edit_button, self.drop_button):
            button.setEnabled(line is not None and self._editable)

    def _ask(self, dialog: PickDialog | ProofDialog) -> None:
        if dialog.exec():
            self.load()
            self.changed.emit()
        dialog.deleteLater()

    @contextmanager
    def _telling(self, stopped: str) -> Generator[None]:
        try:
            yield
        except Refusal as refusal:
            self.refused.emit(refusal)
        except Cancelled:
            self.told.emit(stopped)

    @contextmanager
    def _changing(self) -> Generator[None]:
        with self._telling("Đã dừng. Chưa gắn tệp nào."):
            yield
            self.load()
            self.changed.emit()


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    return button


def _fields(evidence: Evidence) -> dict[str, Any]:
    return {name: getattr(evidence, name) for name in ("title", "number", "dated", "issuer")}


def _dropped(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
