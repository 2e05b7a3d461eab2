"""Bringing a workbook: what it holds, or every problem with its sheet, cell and cure; taken over by one button."""

from collections.abc import Sequence
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.text import capitalised
from parcomp_desktop.gui.forms.ui_workbook_import import Ui_WorkbookImportForm
from parcomp_desktop.gui.messages import MessageBar
from parcomp_desktop.gui.page import MARGIN
from parcomp_desktop.gui.record_page import table_view
from parcomp_desktop.gui.table_model import Column, TableModel
from parcomp_desktop.gui.tick_model import ChoiceModel
from parcomp_desktop.gui.wrapping import WrappingDelegate, wrap_rows
from parcomp_desktop.services.workbooks.cells import SheetProblem

T = TypeVar("T")

_FILTER = "Tệp Excel (*.xlsx)"
_SIZE = (1180, 640)
_PROBLEMS = (
    Column[SheetProblem]("Trang", lambda problem: problem.sheet),
    Column[SheetProblem]("Ô", lambda problem: problem.cell or "cả trang"),
    Column[SheetProblem]("Đang ghi", lambda problem: problem.value),
    Column[SheetProblem]("Chỗ sai", lambda problem: capitalised(problem.what)),
    Column[SheetProblem]("Cách sửa", lambda problem: problem.cure),
)
_CHOICE = (
    "Dòng có ô đánh dấu là chỗ hai bên cùng sửa khác nhau hoặc đã xoá ở đây: đánh dấu để lấy của tệp, không thì giữ "
    "như ở đây."
)
_PROBLEM_WIDTHS = (120, 70, 150, 420)


class Held(NamedTuple, Generic[T]):
    """What is shown of a workbook: a line that sums it up, its rows, its problems, what was left aside.

    ``takes``: there is something to take over by itself; it counts only without problems.
    """

    summary: str
    rows: Sequence[T]
    problems: Sequence[SheetProblem]
    notices: Sequence[str]
    takes: bool = True


class WorkbookDialog(QDialog, Generic[T]):
    """Subclasses say what taking over does, in ``take_over``."""

    def __init__(self, parent: QWidget, title: str, held: Held[T], model: TableModel[T], widths: Sequence[int]) -> None:
        super().__init__(parent)
        self.held = held
        self.bar = MessageBar(self)
        panel = QWidget()
        self.ui = Ui_WorkbookImportForm()
        self.ui.setupUi(panel)
        self.model = model
        self.table = table_view(self.model, "Nội dung tệp")
        self.problem_model: TableModel[SheetProblem] = TableModel(_PROBLEMS)
        self.problem_table = table_view(self.problem_model, "Những chỗ cần sửa trong tệp")
        for view, sizes in ((self.table, widths), (self.problem_table, _PROBLEM_WIDTHS)):
            self.ui.tablePlace.addWidget(view, 1)
            for column, width in enumerate(sizes):
                view.setColumnWidth(column, width)
        wrap_rows(self.problem_table, WrappingDelegate(self.problem_table))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.addWidget(self.bar)
        layout.addWidget(panel, 1)
        self.setWindowTitle(title)
        self.resize(*_SIZE)
        self.ui.draftButton.hide()
        self.ui.allButton.hide()
        self.ui.takeButton.clicked.connect(self.take)
        self.ui.closeButton.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.take)
        self._show()

    def take(self) -> None:
        """Take over what is shown and close."""
        if self.ui.takeButton.isEnabled():
            self.attempt()

    def attempt(self) -> None:
        """Do it; a refusal is told and the dialog stays."""
        try:
            self.take_over()
        except Refusal as refusal:
            self.bar.refuse(refusal)
        else:
            self.accept()

    def take_over(self) -> None:
        """Write what is shown. Raises Refusal."""
        raise NotImplementedError

    def _show(self) -> None:
        held = self.held
        count = len(held.problems)
        self.ui.summary.setText(f"Chưa nhập được: tệp có {count} chỗ cần sửa." if count else held.summary)
        self.model.set_rows([] if count else held.rows)
        self.problem_model.set_rows(held.problems)
        self.table.setVisible(not count)
        self.problem_table.setVisible(bool(count))
        self.ui.notices.setVisible(bool(held.notices))
        self.ui.notices.setPlainText("\n".join(held.notices))
        self.ui.takeButton.setEnabled(held.takes and not count)
        shown = self.problem_table if count else self.table
        shown.selectRow(0)
        shown.setFocus()


class ChoosingDialog(WorkbookDialog[T]):
    """A workbook that may differ from what stands here where both were changed: what is ticked is taken from it."""

    model: ChoiceModel[T]

    def __init__(
        self, parent: QWidget, title: str, held: Held[T], model: ChoiceModel[T], widths: Sequence[int]
    ) -> None:
        super().__init__(parent, title, held, model, widths)
        self.ui.allButton.setVisible(model.has_choices)
        self.ui.allButton.toggled.connect(self._tick_all)
        model.picked.connect(self._allow)
        if model.has_choices:
            self.ui.summary.setText(f"{self.ui.summary.text()} {_CHOICE}")
            self._allow()

    def _tick_all(self) -> None:
        self.model.tick_all(on=self.ui.allButton.isChecked())

    def _allow(self) -> None:
        """Without a choice there may be nothing to write."""
        self.ui.takeButton.setEnabled(self.held.takes or bool(self.model.chosen))


def chosen_workbook(parent: QWidget, title: str) -> Path | None:
    """The workbook that a person chooses to read; None when the choice is given up."""
    name, _ = QFileDialog.getOpenFileName(parent, title, "", _FILTER)
    return Path(name) if name else None


def chosen_target(parent: QWidget, title: str, name: str) -> Path | None:
    """Where a person wants a workbook; None when the choice is given up."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(Path.home() / name), _FILTER)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() == ".xlsx" else path.with_name(f"{path.name}.xlsx")
