"""A page's records out to Excel and in: previewed, chosen between, taken over as one change."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from parcomp_desktop.domain.record import Entity
from parcomp_desktop.gui.book_rows import COLUMNS, PreviewRow, preview_rows
from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.parts_model import PartsModel
from parcomp_desktop.gui.tasks import run
from parcomp_desktop.gui.workbook_dialog import ChoosingDialog, Held, chosen_target, chosen_workbook
from parcomp_desktop.services.import_states import LineState
from parcomp_desktop.services.workbooks.books import RecordBook, Scope
from parcomp_desktop.services.workbooks.files import save_book
from parcomp_desktop.services.workbooks.imports import BookImport, Choices, apply_book, plan_book
from parcomp_desktop.services.workspace import Workspace

_WIDTHS = (250, 140, 160, 220, 260)
_REMARK_COLUMN = 5


class BookDialog(ChoosingDialog[PreviewRow]):
    """Shows what a workbook of records does; ``taken`` counts what was written once it was."""

    def __init__(self, workspace: Workspace, planned: BookImport, parent: QWidget) -> None:
        held = Held(
            summary=_summary(planned),
            rows=preview_rows(planned),
            problems=planned.problems,
            notices=planned.notices,
            takes=any(line.writes for line in planned.lines),
        )
        title = f"Nhập {planned.book.title.lower()} từ Excel"
        self._preview = PartsModel(COLUMNS)
        super().__init__(parent, title, held, self._preview, _WIDTHS)
        self.table.setColumnHidden(_REMARK_COLUMN, not any(line.remark for line in planned.lines))
        self._workspace, self._planned = workspace, planned
        self.taken: int | None = None

    def take_over(self) -> None:
        """Write what is shown and chosen."""
        choices = self._preview.choices()
        self.taken = run(self, "Đang ghi", lambda _: _apply(self._workspace, self._planned, choices))


class BookExchange(QObject):
    """The ways of a page's records; ``wanted`` says what the page shows: records, or the scope that they are of."""

    def __init__(self, page: Page, kind: type[RecordBook[Any]], wanted: Callable[[], Scope | Sequence[Entity]]) -> None:
        super().__init__(page)
        self._page, self._kind, self._wanted = page, kind, wanted

    def bring(self) -> None:
        """Let a person choose a workbook, look and take it over."""
        page = self._page
        path = chosen_workbook(page, f"Chọn tệp Excel {self._kind.title.lower()}")
        if path is None:
            return
        with page.telling():
            planned = run(page, f"Đang đọc {path.name}", lambda _: _plan(page.workspace, self._kind, path))
            dialog = BookDialog(page.workspace, planned, page)
            dialog.exec()
            dialog.deleteLater()
            if dialog.taken is not None:
                page.load()
                told = f"Đã nhập {dialog.taken} {self._kind.noun} từ {path.name}."
                page.bar.tell(f"{told} Bấm Ctrl+Z để trả lại như trước." if dialog.taken else "Không có gì thay đổi.")

    def write_out(self) -> None:
        """Write what the page shows where a person says."""
        self._write(f"Xuất {self._kind.title.lower()} ra Excel", f"{self._kind.code}.xlsx", self._wanted())

    def write_template(self) -> None:
        """Write the empty workbook where a person says."""
        self._write(f"Lưu mẫu Excel {self._kind.title.lower()}", f"mau-{self._kind.code}.xlsx", ())

    def _write(self, title: str, name: str, rows: Scope | Sequence[Entity]) -> None:
        page = self._page
        path = chosen_target(page, title, name)
        if path:
            with page.telling(f"Đã ghi {path}."):
                run(page, f"Đang ghi {path.name}", lambda _: _save(page.workspace, self._kind, rows, path))


class ExcelButton(QPushButton):
    """The three ways of a page's records, in a menu."""

    def __init__(self, exchange: BookExchange) -> None:
        super().__init__("&Excel")
        self.setAccessibleName("Nhập, xuất Excel")
        menu = QMenu(self)
        for text, slot in (
            ("&Nhập từ Excel…", exchange.bring),
            ("&Mẫu Excel…", exchange.write_template),
            ("&Xuất Excel…", exchange.write_out),
        ):
            menu.addAction(text, slot)
        self.setMenu(menu)


def _plan(workspace: Workspace, kind: type[RecordBook[Any]], path: Path) -> BookImport:
    with workspace.beside() as beside:
        return plan_book(beside, kind, path)


def _apply(workspace: Workspace, planned: BookImport, choices: Choices) -> int:
    with workspace.beside() as beside:
        return apply_book(beside, planned, choices)


def _save(workspace: Workspace, kind: type[RecordBook[Any]], rows: Scope | Sequence[Entity], path: Path) -> int:
    with workspace.beside() as beside:
        return save_book(beside, kind, rows, path)


def _summary(planned: BookImport) -> str:
    counts = {state: planned.count(state) for state in LineState}
    words = ", ".join(f"{count} dòng {state}" for state, count in counts.items() if count)
    return f"{words}." if words else "Tệp chưa ghi dòng nào."
