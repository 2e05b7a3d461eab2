"""Tài liệu kiểm chứng: all evidence of the workspace, what each serves, which files are gone."""

from pathlib import Path
from typing import Any, ClassVar
from uuid import UUID

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QListWidget, QWidget

from parcomp_desktop.domain.evidence import Evidence
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.gui import tasks
from parcomp_desktop.gui.evidence_files import copy_files, open_file
from parcomp_desktop.gui.evidence_words import FILE_FILTER, FILE_WORDS, file_colour, paper_words
from parcomp_desktop.gui.forms.ui_evidence import Ui_EvidenceForm
from parcomp_desktop.gui.record_page import RecordPage
from parcomp_desktop.gui.shortcuts import HERE, add_shortcut
from parcomp_desktop.gui.table_model import Column
from parcomp_desktop.gui.tasks import Progress
from parcomp_desktop.services.desk.desks import required_choice
from parcomp_desktop.services.people.units import search_units
from parcomp_desktop.services.proofs.evidence import (
    EvidenceLine,
    FileState,
    MissingFile,
    missing_files,
    remove_evidence,
    save_evidence,
    search_evidence,
)
from parcomp_desktop.services.proofs.files import size_words
from parcomp_desktop.services.proofs.places import TABLES_TOLD
from parcomp_desktop.services.workspace import Workspace


class EvidencePage(RecordPage[Evidence]):
    """Lists the documents, edits one, adds files and references, checks that no file is gone."""

    shows: ClassVar[frozenset[str]] = frozenset({"evidence", "proof"}) | TABLES_TOLD
    noun: ClassVar[str] = "tài liệu"
    empty: ClassVar[str] = (
        "Chưa có tài liệu nào. Bấm Thêm tệp… để giữ tệp PDF, ảnh, DOC, XLS; hoặc điền tên, số, ngày ở bên phải rồi "
        "bấm Ctrl+Enter để ghi tham chiếu. Tài liệu gắn ở phiếu chấm và các trang khác cũng nằm ở đây."
    )
    help: ClassVar[str] = (
        "Mọi tài liệu kiểm chứng của các đơn vị: mỗi tệp giữ một bản, dùng được cho nhiều tiêu chí, hoạt động, nhiệm "
        "vụ. Enter mở bản xem của tệp. Kiểm tra các tệp đọc lại từng tệp và báo tệp mất hoặc bị đổi. Tài liệu còn "
        "kiểm chứng cho chỗ nào thì chưa xoá được."
    )
    widths: ClassVar[tuple[int, ...]] = (250, 110, 125)

    def __init__(self, workspace: Workspace) -> None:
        self._lines: dict[UUID, EvidenceLine] = {}
        self._units: dict[UUID, Unit] = {}
        self._missing: dict[UUID, FileState] = {}
        self._chosen: EvidenceLine | None = None
        widget = QWidget()
        self.ui = Ui_EvidenceForm()
        self.ui.setupUi(widget)
        self.serves = QListWidget()
        self.serves.setAccessibleName("Kiểm chứng cho")
        self.serves.setWordWrap(True)
        self.ui.servesPlace.addWidget(self.serves)
        super().__init__(workspace, widget)
        self.ui.addButton.clicked.connect(self.choose_files)
        self.ui.openButton.clicked.connect(self.open_chosen)
        self.ui.checkButton.clicked.connect(self.check_files)
        self.table.doubleClicked.connect(self.open_chosen)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            add_shortcut(key, self.table, self.open_chosen, HERE)

    def table_columns(self) -> tuple[Column[Any], ...]:
        """The columns, with the file's state and what the document serves."""
        return (
            Column[Evidence]("Tài liệu", lambda each: each.title),
            Column[Evidence](
                "Tệp", lambda each: FILE_WORDS[self._state(each)], colour=lambda each: file_colour(self._state(each))
            ),
            Column[Evidence]("Kiểm chứng cho", self._served, tip=lambda each: "\n".join(self._places(each))),
            Column[Evidence]("Số, ngày", paper_words),
        )

    def prepare(self) -> None:
        """Offer every unit, told apart by its code."""
        units = search_units(self.workspace)
        self._units = {unit.id: unit for unit in units}
        self.ui.unit_id.setChoices([(unit.id, f"{unit.name} ({unit.code})") for unit in units])

    def prepare_for(self, record: Evidence | None) -> None:
        """Show what the document serves; its unit never changes."""
        self._chosen = self._lines.get(record.id) if record else None
        self.ui.unit_id.setReadOnly(record is not None)
        self.ui.openButton.setEnabled(bool(record and record.sha256))
        self.ui.fileWords.setText(self._file_words(record) if record else "")
        self.serves.clear()
        self.serves.addItems(self._places(record) if record else [])

    def blank(self) -> dict[str, Any]:
        """A new document is of the desk's own unit, if it has one."""
        return {"unit_id": self.workspace.desk.unit_id}

    def listed(self, query: str) -> list[Evidence]:
        """The documents that answer the query."""
        self._lines = {line.evidence.id: line for line in search_evidence(self.workspace, query)}
        return [line.evidence for line in self._lines.values()]

    def record(self, record_id: UUID, values: dict[str, Any]) -> Evidence:
        """The document that the form's values make; its file stays."""
        if self._chosen and self._chosen.evidence.id == record_id:
            return replace(self._chosen.evidence, **values)
        unit_id = required_choice(values.pop("unit_id"), "đơn vị")
        return Evidence(id=record_id, unit_id=unit_id, **values)

    def save(self, record: Evidence) -> object:
        """Write the document."""
        return save_evidence(self.workspace, record)

    def remove(self, record: Evidence) -> None:
        """Take the document away."""
        remove_evidence(self.workspace, record)

    def choose_files(self) -> None:
        """Ask for files and keep them for the form's unit."""
        with self.telling():
            unit_id = required_choice(self.ui.unit_id.value(), "đơn vị")
            names, _ = QFileDialog.getOpenFileNames(self, "Chọn tài liệu kiểm chứng", "", FILE_FILTER)
            if names:
                self.add_files(unit_id, [Path(name) for name in names])

    def add_files(self, unit_id: UUID, paths: list[Path]) -> None:
        """Keep files for a unit, off the screen's thread."""
        made = copy_files(self, self.workspace, unit_id, paths)
        known = [each.evidence.title for each in made if each.known]
        for each in made:
            self._missing.pop(each.evidence.id, None)
        self.load()
        already = f" Đã có sẵn: {'; '.join(known)}." if known else ""
        self.bar.tell(f"Đã thêm {len(made) - len(known)} tài liệu.{already}")

    def open_chosen(self) -> None:
        """Open a verified copy of the chosen document's file."""
        if self._chosen:
            with self.telling():
                open_file(self, self.workspace, self._chosen.evidence)

    def check_files(self) -> None:
        """Read every file and tell which are gone or altered."""
        with self.telling():
            missing = tasks.run(self, "Đang kiểm tra các tệp", self._check)
            self._missing = {each.evidence.id: each.state for each in missing}
            self.load()
            if missing:
                names = "; ".join(each.evidence.title for each in missing)
                what = f"{len(missing)} tệp mất hoặc bị đổi: {names}."
                self.bar.refuse(Refusal(what, "Khôi phục từ bản sao lưu, hoặc gắn lại tệp."))
            else:
                self.bar.tell("Đã kiểm tra: mọi tệp còn nguyên như lúc gắn.")

    def _check(self, progress: Progress) -> list[MissingFile]:
        with self.workspace.beside() as beside:
            return missing_files(beside, progress.step)

    def _state(self, evidence: Evidence) -> FileState:
        known = self._lines[evidence.id].state
        return self._missing.get(evidence.id, known) if known is FileState.WHOLE else known

    def _served(self, evidence: Evidence) -> str:
        places = self._places(evidence)
        return f"{len(places)} chỗ" if places else "–"

    def _places(self, evidence: Evidence) -> list[str]:
        line = self._lines.get(evidence.id)
        return [place.words for place in line.places] if line else []

    def _file_words(self, evidence: Evidence) -> str:
        if not evidence.sha256:
            return "Tham chiếu tới văn bản, không có tệp kèm theo."
        line = self._lines.get(evidence.id)
        state = FILE_WORDS[self._state(evidence)] if line else ""
        return f"{evidence.file_name}, {size_words(evidence.size)}. {state}"


PAGE = EvidencePage
