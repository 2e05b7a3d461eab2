"""Phiếu chấm từ tệp Excel: each change beside what stands there, taken over as one change; and the way out."""

from pathlib import Path
from uuid import NAMESPACE_OID, UUID, uuid5

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from parcomp_desktop.domain.scores import Scoresheet
from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.style import colours
from parcomp_desktop.gui.table_model import Column
from parcomp_desktop.gui.tasks import run
from parcomp_desktop.gui.tick_model import ChoiceModel
from parcomp_desktop.gui.workbook_dialog import ChoosingDialog, Held, chosen_target, chosen_workbook
from parcomp_desktop.services.import_states import LineState
from parcomp_desktop.services.scoring.sheet_files import plan_sheet_file, save_sheet_file, sheet_file_name
from parcomp_desktop.services.scoring.sheet_imports import LeafChange, SheetImport, apply_sheet_import
from parcomp_desktop.services.workspace import Workspace


def _state_colour(change: LeafChange) -> QColor | None:
    scheme = colours()
    colour = {
        LineState.NEW: scheme.good,
        LineState.CHANGED: scheme.open,
        LineState.UNCHANGED: scheme.faint,
        LineState.CONFLICT: scheme.bad,
    }
    return QColor(colour[change.state])


def _remark(change: LeafChange) -> str:
    if not _differs(change):
        return change.kept_words
    return f"Trong tệp: {change.file.words(change.leaf)}"


def _differs(change: LeafChange) -> bool:
    return change.state is LineState.CONFLICT


def _id(change: LeafChange) -> UUID:
    return uuid5(NAMESPACE_OID, change.leaf.code)


_COLUMNS = (
    Column[LeafChange]("Mã", lambda change: change.leaf.code),
    Column[LeafChange]("Tiêu chí", lambda change: change.leaf.name),
    Column[LeafChange]("", lambda change: change.state, colour=_state_colour),
    Column[LeafChange]("Đang có", lambda change: change.before.words(change.leaf)),
    Column[LeafChange]("Sau khi nhập", lambda change: change.after.words(change.leaf)),
    Column[LeafChange]("Lưu ý", _remark),
)
_WIDTHS = (64, 270, 90, 220, 240)


class SheetImportDialog(ChoosingDialog[LeafChange]):
    """``taken`` is the sheet that was written once it was."""

    def __init__(self, workspace: Workspace, planned: SheetImport, parent: QWidget) -> None:
        held = Held(
            summary=_summary(planned),
            rows=planned.changes,
            problems=planned.problems,
            notices=planned.reading.notices,
            takes=bool(planned.written),
        )
        model = ChoiceModel(_COLUMNS, _id, _differs)
        super().__init__(parent, "Nhập phiếu chấm từ Excel", held, model, _WIDTHS)
        self._workspace, self._planned = workspace, planned
        self.taken: Scoresheet | None = None

    def take_over(self) -> None:
        """Write the changes."""
        chosen = [change.leaf.code for change in self.model.chosen_rows()]
        self.taken = apply_sheet_import(self._workspace, self._planned, chosen)


def import_sheet(page: Page) -> Scoresheet | None:
    """Let a person choose a workbook, look and take it over; the sheet that was written."""
    path = chosen_workbook(page, "Chọn tệp Excel của phiếu chấm")
    if path is None:
        return None
    with page.telling():
        planned = run(page, f"Đang đọc {path.name}", lambda _: _plan(page.workspace, path))
        dialog = SheetImportDialog(page.workspace, planned, page)
        dialog.exec()
        if dialog.taken:
            count = len(planned.written) + len(dialog.model.chosen)
            page.bar.tell(f"Đã nhập {count} tiêu chí từ {path.name}. Bấm Ctrl+Z để trả lại như trước.")
        return dialog.taken
    return None


def export_sheet(page: Page, sheet: Scoresheet) -> None:
    """Write the workbook of a sheet where a person says."""
    path = chosen_target(page, "Xuất phiếu chấm ra Excel", sheet_file_name(page.workspace, sheet))
    if path:
        with page.telling(f"Đã xuất phiếu chấm ra {path}."):
            save_sheet_file(page.workspace, sheet, path)


def _plan(workspace: Workspace, path: Path) -> SheetImport:
    with workspace.beside() as beside:
        return plan_sheet_file(beside, path)


def _summary(planned: SheetImport) -> str:
    reading = planned.reading
    if reading.unit is None:
        return ""
    counts = {state: sum(each.state is state for each in planned.changes) for state in LineState}
    changes = ", ".join(f"{count} tiêu chí {state}" for state, count in counts.items() if count)
    sheet = "Phiếu đang nhập" if planned.sheet else "Lập phiếu mới"
    return f"{sheet}: {reading.unit.name}, kỳ {reading.period}, bộ chỉ số {reading.set_code}. {changes}."
