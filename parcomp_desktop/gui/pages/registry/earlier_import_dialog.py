"""Khen thưởng trước đây từ tệp Excel: each row with whose it is, taken over as one change."""

from pathlib import Path

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from parcomp_desktop.domain.words import SUBJECT_WORDS
from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.style import colours
from parcomp_desktop.gui.table_model import Column
from parcomp_desktop.gui.tasks import run
from parcomp_desktop.gui.workbook_dialog import Held, WorkbookDialog, chosen_workbook
from parcomp_desktop.services.import_states import LineState
from parcomp_desktop.services.registry.earlier_award_imports import (
    EarlierAwardImport,
    EarlierAwardLine,
    apply_earlier_awards,
    plan_earlier_awards,
)
from parcomp_desktop.services.workspace import Workspace


def _state_colour(line: EarlierAwardLine) -> QColor | None:
    colour = {LineState.NEW: colours().good, LineState.CHANGED: colours().open, LineState.UNCHANGED: colours().faint}
    return QColor(colour[line.state])


def _whose_colour(line: EarlierAwardLine) -> QColor | None:
    return None if line.award.subject_id else QColor(colours().open)


_COLUMNS = (
    Column[EarlierAwardLine]("Tập thể, cá nhân", lambda line: line.award.recipient),
    Column[EarlierAwardLine]("Đối tượng", lambda line: SUBJECT_WORDS[line.award.subject]),
    Column[EarlierAwardLine]("Là ai", lambda line: line.whose, colour=_whose_colour),
    Column[EarlierAwardLine]("", lambda line: line.state, colour=_state_colour),
    Column[EarlierAwardLine]("Năm", lambda line: str(line.award.year), number=True),
    Column[EarlierAwardLine]("Hình thức khen", lambda line: line.award.form),
    Column[EarlierAwardLine]("Quyết định số", lambda line: line.award.number),
)
_WIDTHS = (230, 90, 160, 90, 60, 320)


class EarlierImportDialog(WorkbookDialog[EarlierAwardLine]):
    """``taken`` counts what was written once it was."""

    def __init__(self, workspace: Workspace, planned: EarlierAwardImport, parent: QWidget) -> None:
        held = Held(
            summary=_summary(planned),
            rows=planned.lines,
            problems=planned.problems,
            notices=planned.notices,
            takes=bool(planned.written),
        )
        super().__init__(parent, "Nhập khen thưởng trước đây từ Excel", held, _COLUMNS, _WIDTHS)
        self._workspace, self._planned = workspace, planned
        self.taken: int | None = None

    def take_over(self) -> None:
        """Write the awards."""
        self.taken = apply_earlier_awards(self._workspace, self._planned)


def import_earlier_awards(page: Page) -> None:
    """Let a person choose a workbook, look and take it over."""
    path = chosen_workbook(page, "Chọn tệp Excel khen thưởng trước đây")
    if path is None:
        return
    with page.telling():
        planned = run(page, f"Đang đọc {path.name}", lambda _: _plan(page.workspace, path))
        dialog = EarlierImportDialog(page.workspace, planned, page)
        dialog.exec()
        if dialog.taken is not None:
            page.bar.tell(f"Đã nhập {dialog.taken} khen thưởng từ {path.name}. Bấm Ctrl+Z để trả lại như trước.")


def _plan(workspace: Workspace, path: Path) -> EarlierAwardImport:
    with workspace.beside() as beside:
        return plan_earlier_awards(beside, path)


def _summary(planned: EarlierAwardImport) -> str:
    counts = {state: sum(line.state is state for line in planned.lines) for state in LineState}
    words = ", ".join(f"{count} dòng {state}" for state, count in counts.items() if count)
    return f"{words}." if words else "Tệp chưa ghi dòng nào."
