"""Bộ chỉ số: the sets that can be scored with; made, changed, copied for other years."""

from typing import ClassVar

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from parcomp_desktop.domain.indicators import IndicatorSet
from parcomp_desktop.domain.words import PURPOSE_WORDS
from parcomp_desktop.gui.labels import empty_text, heading
from parcomp_desktop.gui.messages import confirm
from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.pages.scoring.set_editor import SetEditor, total_words
from parcomp_desktop.gui.pages.scoring.set_import_dialog import export_set, import_set
from parcomp_desktop.gui.record_page import table_view
from parcomp_desktop.gui.table_model import Column, TableModel
from parcomp_desktop.services.desk.drafts import NEW
from parcomp_desktop.services.sets.drafts import drop_set_draft, keep_set_draft, set_draft
from parcomp_desktop.services.sets.library import (
    blank_set,
    copy_set,
    is_stored,
    known_set,
    remove_set,
    save_new_set,
    save_set,
    search_sets,
)
from parcomp_desktop.services.workspace import Workspace

_WIDTHS = (165, 370, 190, 150, 90)


def _years(indicator_set: IndicatorSet) -> str:
    first, last = indicator_set.year_from, indicator_set.year_to
    if first is None:
        return "mọi năm" if last is None else f"đến {last}"
    return f"từ {first}" if last is None else f"{first}–{last}" if last != first else str(first)


def _buttons(*buttons: QPushButton) -> QHBoxLayout:
    """A row that begins with these."""
    row = QHBoxLayout()
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row


class IndicatorSetsPage(Page):
    """The list of sets, and the workbench of the open one."""

    shows: ClassVar[frozenset[str]] = frozenset({"indicator_set", "scoresheet"})
    searches: ClassVar[bool] = True
    help: ClassVar[str] = (
        "Bộ chỉ số của năm: chép bộ năm trước sang năm mới rồi sửa, hoặc nhập từ tệp Excel. Bộ có sẵn và bộ đã có "
        "phiếu khoá thì không sửa được: chép thành bộ mới. Phần đang sửa được giữ lại; Ctrl+Enter lưu khi mọi chỗ đã "
        "khớp. Trên cây tiêu chí: Ins thêm tiêu chí, Del xoá, Ctrl+mũi tên đổi thứ tự."
    )

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._query = ""
        self._open_code: str | None = None
        self.model: TableModel[IndicatorSet] = TableModel(
            (
                Column[IndicatorSet]("Mã", lambda each: each.code),
                Column[IndicatorSet]("Tên", lambda each: each.name),
                Column[IndicatorSet]("Mục đích", lambda each: PURPOSE_WORDS[each.purpose]),
                Column[IndicatorSet]("Quy mô", total_words),
                Column[IndicatorSet]("Năm", _years),
                Column[IndicatorSet]("Nguồn", self._origin),
            )
        )
        self.table = table_view(self.model, "Các bộ chỉ số")
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        self._empty = empty_text("Không có bộ chỉ số nào khớp với từ tìm.")
        self.editor = SetEditor()
        self._title = heading("")
        self._stack = QStackedWidget()
        self._lay_out()
        self._wire()

    def load(self) -> None:
        """Read the sets anew; an open one stays as it is typed."""
        chosen = self._chosen()
        sets = search_sets(self.workspace, self._query)
        self.model.set_rows(sets)
        self._empty.setVisible(not sets)
        self.table.setVisible(bool(sets))
        row = self.model.find(lambda each: chosen is not None and each.code == chosen.code)
        self.table.selectRow(row or 0)
        self._tell_deeds()

    def search(self, query: str) -> None:
        """Show the sets that answer the query."""
        self._query = query
        self.load()

    def open_set(self, code: str) -> None:
        """Open a set on the workbench, as it was left there; the code ``NEW`` is a set that isn't saved yet."""
        saved = blank_set(self.workspace) if code == NEW else known_set(self.workspace, code)
        self._open_code = code
        editable = code == NEW or is_stored(self.workspace, code)
        self.editor.show_set(set_draft(self.workspace, code) or saved, editable=editable)
        for button in (self._save, self._give_up, self._undo):
            button.setEnabled(editable)
        self._tell_title()
        self._stack.setCurrentIndex(1)
        self.editor.setFocus()
        if not editable:
            self.bar.tell("Bộ có sẵn trong chương trình: chỉ xem. Muốn sửa, bấm “Chép sang năm mới”.")

    def _lay_out(self) -> None:
        self._stack.addWidget(self._list_panel())
        self._stack.addWidget(self._set_panel())
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _list_panel(self) -> QWidget:
        panel = QWidget()
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        column.addWidget(self._empty, 1)
        self._open_button = QPushButton("&Mở")
        self._open_button.setProperty("primary", "true")
        self._copy = QPushButton("Chép sang năm mớ&i")
        self._new = QPushButton("&Tạo bộ mới (Ctrl+N)")
        self._remove = QPushButton("Xoá")
        self._bring = QPushButton("&Nhập từ Excel…")
        self._write_out = QPushButton("&Xuất Excel…")
        self._template = QPushButton("Mẫu Excel t&rống…")
        self.list_buttons = _buttons(self._open_button, self._copy, self._new)
        self.list_buttons.addWidget(self._remove)
        column.addLayout(self.list_buttons)
        column.addLayout(_buttons(self._bring, self._write_out, self._template))
        return panel

    def _set_panel(self) -> QWidget:
        panel = QWidget()
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        self._save = QPushButton("Lưu bộ chỉ số (Ctrl+Enter)")
        self._save.setProperty("primary", "true")
        self._undo = QPushButton("Hoàn tác sửa")
        self._give_up = QPushButton("Bỏ phần sửa")
        self._back = QPushButton("Về danh sách (Esc)")
        for button in (self._save, self._undo, self._give_up, self._back):
            top.addWidget(button)
        column.addLayout(top)
        column.addWidget(self.editor, 1)
        return panel

    def _wire(self) -> None:
        self.setFocusProxy(self.table)
        self.table.activated.connect(self._open_chosen)
        self.table.selectionModel().currentRowChanged.connect(self._tell_deeds)
        self.editor.edited.connect(self._keep)
        self.editor.refused.connect(self.bar.refuse)
        for button, slot in (
            (self._open_button, self._open_chosen),
            (self._copy, self._copy_chosen),
            (self._new, self._make),
            (self._remove, self._remove_chosen),
            (self._bring, self._bring_set),
            (self._write_out, self._export_chosen),
            (self._template, self._export_template),
            (self._save, self._save_open),
            (self._undo, self.editor.undo),
            (self._give_up, self._give_up_edits),
            (self._back, self._close),
        ):
            button.clicked.connect(slot)
        for keys, slot in (
            ("Ctrl+N", self._make),
            ("Ctrl+Return", self._save_open),
            ("Ctrl+Enter", self._save_open),
            ("Esc", self._close),
        ):
            QShortcut(QKeySequence(keys), self, slot)

    def _origin(self, indicator_set: IndicatorSet) -> str:
        if indicator_set.sample:
            return "Bộ mẫu minh hoạ"
        if not is_stored(self.workspace, indicator_set.code):
            return "Có sẵn"
        return "Đang sửa dở" if set_draft(self.workspace, indicator_set.code) else "Của đơn vị"

    def _chosen(self) -> IndicatorSet | None:
        row = self.table.currentIndex().row()
        return self.model.row(row) if row >= 0 else None

    def _tell_deeds(self) -> None:
        chosen = self._chosen()
        for button in (self._open_button, self._copy, self._write_out):
            button.setEnabled(chosen is not None)
        self._remove.setEnabled(chosen is not None and is_stored(self.workspace, chosen.code))

    def _open_chosen(self) -> None:
        if chosen := self._chosen():
            with self.telling():
                self.open_set(chosen.code)

    def _copy_chosen(self) -> None:
        if chosen := self._chosen():
            with self.telling():
                year = max(self.workspace.local_day().year, (chosen.year_from or 0) + 1)
                copy = copy_set(self.workspace, chosen.code, year)
                self.load()
                self.open_set(copy.code)
                self.bar.tell(f"Đã chép thành bộ {copy.code}, áp dụng từ năm {year}. Sửa rồi bấm Ctrl+Enter để lưu.")

    def _bring_set(self) -> None:
        brought = import_set(self)
        if brought is None or brought.opened is None:
            return
        self.load()
        if brought.saved:
            self.table.selectRow(self.model.find(lambda each: each.code == brought.opened) or 0)
        else:
            self.open_set(brought.opened)

    def _export_chosen(self) -> None:
        if chosen := self._chosen():
            export_set(self, chosen)

    def _export_template(self) -> None:
        export_set(self, None)

    def _make(self) -> None:
        with self.telling():
            self.open_set(NEW)

    def _remove_chosen(self) -> None:
        chosen = self._chosen()
        if chosen and confirm(self, f"Xoá bộ chỉ số {chosen.code}? Có thể hoàn tác bằng Ctrl+Z.", "Xoá"):
            with self.telling(f"Đã xoá bộ chỉ số {chosen.code}."):
                remove_set(self.workspace, chosen.code)
                drop_set_draft(self.workspace, chosen.code)
                self.load()

    def _keep(self, working: IndicatorSet) -> None:
        if self._open_code:
            keep_set_draft(self.workspace, self._open_code, working)
            self._tell_title()

    def _save_open(self) -> None:
        working, before = self.editor.indicator_set, self._open_code
        if before is None or working is None or not self._save.isEnabled():
            return
        with self.telling(f"Đã lưu bộ chỉ số {working.code}."):
            if before == NEW:
                save_new_set(self.workspace, working)
            else:
                save_set(self.workspace, working, before)
            drop_set_draft(self.workspace, before)
            self._open_code = working.code
            self._tell_title()

    def _give_up_edits(self) -> None:
        if self._open_code and confirm(self, "Bỏ mọi chỗ đã sửa mà chưa lưu của bộ này?", "Bỏ phần sửa"):
            drop_set_draft(self.workspace, self._open_code)
            self.open_set(self._open_code)

    def _close(self) -> None:
        self._open_code = None
        self._stack.setCurrentIndex(0)
        self.load()
        self.table.setFocus()

    def _tell_title(self) -> None:
        working = self.editor.indicator_set
        if working:
            unsaved = " – chưa lưu, đã giữ phần sửa" if set_draft(self.workspace, self._open_code or "") else ""
            self._title.setText(f"{working.code}: {total_words(working)}{unsaved}")


PAGE = IndicatorSetsPage
