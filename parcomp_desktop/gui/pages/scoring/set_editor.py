"""The workbench of one indicator set: its tree, the form of what is chosen, its settings, what is still wrong."""

from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from parcomp_desktop.domain.data_files import Problem
from parcomp_desktop.domain.data_outline import Place
from parcomp_desktop.domain.indicators import Field, Indicator, IndicatorSet
from parcomp_desktop.domain.numbers import format_number
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.text import capitalised
from parcomp_desktop.domain.words import METHOD_WORDS
from parcomp_desktop.gui.labels import heading
from parcomp_desktop.gui.messages import confirm
from parcomp_desktop.gui.pages.scoring.rule_form import method_of
from parcomp_desktop.gui.pages.scoring.set_parts import GroupForm, LeafForm
from parcomp_desktop.gui.pages.scoring.set_settings import SettingsForm
from parcomp_desktop.gui.record_page import table_view
from parcomp_desktop.gui.shortcuts import HERE, add_shortcut
from parcomp_desktop.gui.table_model import Column, TableModel
from parcomp_desktop.rules.set_editing import (
    Part,
    added_up,
    changed,
    moved,
    ordered_parts,
    part_of,
    with_group,
    with_leaf,
    without,
)
from parcomp_desktop.services.sets.library import set_problems

_INDENT = "    "
_WIDTHS = (60, 330, 60)
_SPLIT = [620, 480]
_PROBLEMS_HEIGHT = 100


class _Row(NamedTuple):
    """A line of the tree."""

    depth: int
    part: Part


def _method(row: _Row) -> str:
    return METHOD_WORDS[method_of(row.part.rule)] if isinstance(row.part, Indicator) else ""


_COLUMNS = (
    Column[_Row]("Mã", lambda row: row.part.code),
    Column[_Row]("Lĩnh vực, tiêu chí", lambda row: _INDENT * row.depth + row.part.name),
    Column[_Row]("Tối đa", lambda row: format_number(row.part.maximum), number=True),
    Column[_Row]("Cách chấm", _method),
)


class SetEditor(QWidget):
    """Edits a working copy. ``edited`` is sent with it after every change; ``refused`` with what couldn't be done."""

    edited = Signal(object)
    refused = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.indicator_set: IndicatorSet | None = None
        self._earlier: list[IndicatorSet] = []
        self._chosen = ""
        self._problems: list[Problem] = []
        self._is_showing = False
        self.model: TableModel[_Row] = TableModel(_COLUMNS)
        self.tree = table_view(self.model, "Cây tiêu chí")
        self.group_form, self.leaf_form, self.settings_form = GroupForm(), LeafForm(), SettingsForm()
        self.problem_list = QListWidget()
        self.problem_list.setAccessibleName("Các chỗ còn sai")
        self.problem_title = heading("")
        self._nothing = QLabel("Chọn một dòng của cây tiêu chí, hoặc thêm lĩnh vực.")
        self._stack = QStackedWidget()
        self.tabs = QTabWidget()
        self._lay_out()
        self._wire()

    def show_set(self, indicator_set: IndicatorSet, *, editable: bool) -> None:
        """Show a set from its beginning."""
        self._earlier.clear()
        self._chosen = indicator_set.fields[0].code if indicator_set.fields else ""
        for widget in (self._stack, self.settings_form, self._buttons):
            widget.setEnabled(editable)
        self._show(indicator_set)

    def undo(self) -> None:
        """Take the last change of the working copy back."""
        if self._earlier:
            self._show(self._earlier.pop())
            self.edited.emit(self.indicator_set)

    def _lay_out(self) -> None:
        for number, width in enumerate(_WIDTHS):
            self.tree.setColumnWidth(number, width)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tree, 1)
        column.addWidget(self._make_buttons())
        column.addWidget(self.problem_title)
        self.problem_list.setMaximumHeight(_PROBLEMS_HEIGHT)
        self.problem_list.setWordWrap(True)
        column.addWidget(self.problem_list)
        for widget in (self._nothing, self.group_form, self.leaf_form):
            self._stack.addWidget(widget)
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(_scrolled(self._stack), "Dòng đang chọn")
        self.tabs.addTab(_scrolled(self.settings_form), "Thông tin bộ")
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(left)
        splitter.addWidget(self.tabs)
        splitter.setSizes(_SPLIT)
        splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)

    def _make_buttons(self) -> QWidget:
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        deeds: tuple[tuple[str, str, Callable[[], None]], ...] = (
            ("Thêm &lĩnh vực", "", self._add_field),
            ("Thêm nhó&m con", "", self._add_group),
            ("Thêm tiêu &chí", "Ins", self._add_leaf),
            ("Lên", "Ctrl+Up", lambda: self._move(-1)),
            ("Xuống", "Ctrl+Down", lambda: self._move(1)),
            ("&Xoá", "Del", self._remove),
            ("Cộng điểm", "", self._add_up),
        )
        for words, keys, deed in deeds:
            button = QPushButton(words)
            button.clicked.connect(deed)
            if keys:
                button.setToolTip(keys.replace("Up", "mũi tên lên").replace("Down", "mũi tên xuống"))
                add_shortcut(keys, self.tree, deed, HERE)
            row.addWidget(button)
        row.addStretch(1)
        return self._buttons

    def _wire(self) -> None:
        self.setFocusProxy(self.tree)
        self.tree.selectionModel().currentRowChanged.connect(self._choose)
        self.group_form.changed.connect(lambda: self._read_part(self.group_form.part))
        self.leaf_form.changed.connect(lambda: self._read_part(self.leaf_form.part))
        self.settings_form.changed.connect(self._read_settings)
        self.problem_list.itemActivated.connect(self._go_to_problem)
        self.problem_list.itemClicked.connect(self._go_to_problem)

    def _show(self, indicator_set: IndicatorSet, *, forms: bool = True) -> None:
        """Show a working copy; ``forms`` are left alone where the change came from them."""
        self.indicator_set = indicator_set
        self._is_showing = True
        rows = [_Row(depth, part) for depth, part in ordered_parts(indicator_set)]
        self.model.set_rows(rows)
        row = self.model.find(lambda each: each.part.code == self._chosen)
        if row is None:
            self._chosen = ""
        else:
            self.tree.selectRow(row)
        if forms:
            self._show_part()
            self.settings_form.show_set(indicator_set)
        self._is_showing = False
        self._list_problems(indicator_set)

    def _show_part(self) -> None:
        part = part_of(self.indicator_set, self._chosen) if self.indicator_set else None
        if self.indicator_set is None or part is None:
            self._stack.setCurrentWidget(self._nothing)
        elif isinstance(part, Field):
            self.group_form.show_group(self.indicator_set, part)
            self._stack.setCurrentWidget(self.group_form)
        else:
            self.leaf_form.show_leaf(self.indicator_set, part)
            self._stack.setCurrentWidget(self.leaf_form)

    def _list_problems(self, indicator_set: IndicatorSet) -> None:
        self._problems = set_problems(indicator_set)
        self.problem_list.clear()
        self.problem_list.addItems([capitalised(problem.what) for problem in self._problems])
        self.problem_list.setVisible(bool(self._problems))
        count = len(self._problems)
        self.problem_title.setText(f"Còn {count} chỗ phải sửa" if count else "Bộ chỉ số đã khớp, lưu được")

    def _choose(self) -> None:
        row = self.tree.currentIndex().row()
        if self._is_showing or row < 0:
            return
        self._chosen = self.model.row(row).part.code
        self._show_part()
        self.tabs.setCurrentIndex(0)

    def _edit(self, indicator_set: IndicatorSet, *, forms: bool = True) -> None:
        if self.indicator_set is None or indicator_set == self.indicator_set:
            return
        self._earlier.append(self.indicator_set)
        self._show(indicator_set, forms=forms)
        self.edited.emit(indicator_set)

    def _read_part(self, read: Callable[[], Part]) -> None:
        if self.indicator_set is None or not self._chosen:
            return
        try:
            part = read()
            edited = changed(self.indicator_set, self._chosen, part)
        except Refusal as refusal:
            self.refused.emit(refusal)
            return
        self._chosen = part.code
        self._edit(edited, forms=False)

    def _read_settings(self) -> None:
        if self.indicator_set is None:
            return
        try:
            edited = self.settings_form.applied(self.indicator_set)
        except Refusal as refusal:
            self.refused.emit(refusal)
            return
        self._edit(edited, forms=False)

    def _add_field(self) -> None:
        self._add(with_group)

    def _add_group(self) -> None:
        group = self._group_here()
        if group:
            self._add(lambda indicator_set: with_group(indicator_set, group))

    def _add_leaf(self) -> None:
        group = self._group_here()
        if group:
            self._add(lambda indicator_set: with_leaf(indicator_set, group))

    def _add(self, adding: Callable[[IndicatorSet], tuple[IndicatorSet, str]]) -> None:
        if self.indicator_set:
            edited, self._chosen = adding(self.indicator_set)
            self._edit(edited)
            form = self._stack.currentWidget()
            if isinstance(form, GroupForm | LeafForm):
                form.ui.name.setFocus()
                form.ui.name.selectAll()

    def _group_here(self) -> str:
        """The group that is chosen, or that of the chosen leaf; told when there is none."""
        part = part_of(self.indicator_set, self._chosen) if self.indicator_set else None
        if part is None:
            self.refused.emit(Refusal("Chưa chọn lĩnh vực hay nhóm.", "Chọn dòng của lĩnh vực cần thêm vào."))
            return ""
        return part.code if isinstance(part, Field) else part.field

    def _move(self, step: int) -> None:
        if self.indicator_set and self._chosen:
            self._edit(moved(self.indicator_set, self._chosen, step))

    def _remove(self) -> None:
        if self.indicator_set is None or not self._chosen:
            return
        below = len(ordered_parts(self.indicator_set, self._chosen))
        if below and not confirm(self, f"Xoá nhóm {self._chosen} cùng {below} mục bên trong?", "Xoá"):
            return
        self._edit(without(self.indicator_set, self._chosen))

    def _add_up(self) -> None:
        if self.indicator_set:
            self._edit(added_up(self.indicator_set))

    def _go_to_problem(self) -> None:
        place = self._problems[self.problem_list.currentRow()].place
        part = _part_at(self.indicator_set, place) if self.indicator_set else None
        row = self.model.find(lambda each: each.part == part)
        if row is None:
            self.tabs.setCurrentIndex(1)
        else:
            self.tree.selectRow(row)


def _part_at(indicator_set: IndicatorSet, place: Place) -> Part | None:
    """The group or leaf that a place of the record lies in; None for the set's own settings."""
    match place:
        case ("fields", int(index), *_):
            return indicator_set.fields[index]
        case ("indicators", int(index), *_):
            return indicator_set.indicators[index]
        case _:
            return None


def _scrolled(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    widget.setContentsMargins(8, 8, 8, 8)
    area.setWidget(widget)
    area.setMinimumWidth(widget.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width())
    return area


def total_words(indicator_set: IndicatorSet) -> str:
    """How large a set is: ``36 tiêu chí, 100 điểm``."""
    return f"{len(indicator_set.indicators)} tiêu chí, {format_number(indicator_set.maximum or Decimal(0))} điểm"
