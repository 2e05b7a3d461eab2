"""Rà soát: everybody against every award of a round, narrowed, explained line by line, proposed."""

from uuid import UUID

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from parcomp_desktop.domain.awards import Nomination
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.fields.search import SearchField
from parcomp_desktop.gui.labels import empty_text, hint
from parcomp_desktop.gui.outcomes import SIGNED_WORDS, sign_of
from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.pages.awards.why_panel import WhyPanel
from parcomp_desktop.gui.pages.people.facts import FactPlace
from parcomp_desktop.gui.record_page import table_view
from parcomp_desktop.gui.shortcuts import HERE, add_shortcut
from parcomp_desktop.gui.style import colours, outcome_colour
from parcomp_desktop.gui.table_model import Column, TableModel
from parcomp_desktop.gui.tasks import Progress, run
from parcomp_desktop.services.criteria.explanations import explanation
from parcomp_desktop.services.criteria.nominees import nominees
from parcomp_desktop.services.criteria.sweeps import (
    GROUP_WORDS,
    Narrowing,
    SweepGroup,
    SweepLine,
    group_counts,
    narrowed,
    nominate,
    quota_lines,
    sweep,
)

_START = "Bấm “Rà soát” để xét tất cả tập thể, cá nhân theo mọi hình thức khen của đợt."
_NO_ROUND = "Lưu đợt xét trước, rồi rà soát tất cả tập thể, cá nhân theo các hình thức khen của đợt."
_NOBODY = "Chưa có đơn vị, cá nhân nào. Nhập ở trang Đơn vị và trang Cá nhân trước."
_NONE = "Không có dòng nào khớp với bộ lọc."
_CHOOSE = "Chọn một dòng để xem từng tiêu chí đạt hay chưa, vì sao."
_WIDTHS = (265, 315, 145, 75, 65)


def _group_words(line: SweepLine) -> str:
    if line.group is SweepGroup.COUNCIL:
        return f"… {GROUP_WORDS[line.group]}"
    return SIGNED_WORDS[line.verdict.outcome]


def _group_colour(line: SweepLine) -> QColor:
    return QColor(colours().accent) if line.group is SweepGroup.COUNCIL else outcome_colour(line.verdict.outcome)


def _other_readings(line: SweepLine) -> str:
    """The outcomes of the readings that don't decide, as signs."""
    others = [outcome for name, outcome in line.verdict.readings.items() if name != line.verdict.reading]
    return " ".join(sign_of(outcome) for outcome in others)


def _readings_tip(line: SweepLine) -> str:
    others = [outcome for name, outcome in line.verdict.readings.items() if name != line.verdict.reading]
    return "; ".join(SIGNED_WORDS[outcome] for outcome in others)


_COLUMNS = (
    Column[SweepLine]("Tập thể, cá nhân", lambda line: line.nominee.label),
    Column[SweepLine](
        "Hình thức khen", lambda line: line.award.text.partition(" – ")[0], tip=lambda line: line.award.text
    ),
    Column[SweepLine]("Kết quả", _group_words, colour=_group_colour),
    Column[SweepLine]("Đọc khác", _other_readings, tip=_readings_tip),
    Column[SweepLine]("Đề nghị", lambda line: "Có" if line.is_nominated else ""),
    Column[SweepLine](
        "Còn vướng, lưu ý",
        lambda line: " ".join(filter(None, (line.short, _marks(line)))),
        tip=lambda line: "\n".join(filter(None, (line.short, *(f"⚠ {each.words}" for each in line.warnings)))),
    ),
)


def _marks(line: SweepLine) -> str:
    return f"⚠ {', '.join(each.short for each in line.warnings)}" if line.warnings else ""


class SweepPanel(QWidget):
    """The sweep of the round given to ``show_round``; Enter on a line goes to its first missing figure.

    ``page`` tells refusals and goes to other pages.
    """

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._round: AwardRound | None = None
        self._lines: list[SweepLine] = []
        self._is_writing = self._is_stale = False
        self.start = QPushButton("&Rà soát")
        self.propose = QPushButton("&Lập đề nghị cho các dòng đã chọn")
        self._group, self._kind, self._subject, self._text = ChoiceField(), ChoiceField(), ChoiceField(), SearchField()
        self._counts, self._quota = hint(), hint()
        self.model: TableModel[SweepLine] = TableModel(_COLUMNS)
        self.table = table_view(self.model, "Kết quả rà soát")
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        self._empty = empty_text()
        self.why = WhyPanel()
        self._offer_filters()
        self._arrange()
        self._wire()
        self.show_round(None)

    def show_round(self, award_round: AwardRound | None) -> None:
        """Show a round; what was found of another one, or before it changed, is forgotten."""
        if self._is_writing:
            self._tell_quota()
            return
        if award_round != self._round:
            self._lines = []
        self._is_stale = bool(self._lines)
        self._round = award_round
        self.start.setEnabled(award_round is not None)
        kinds = {kind.code: kind.name for kind in self._page.workspace.catalogue.campaign.award_kinds}
        chosen = [(award.kind, kinds[award.kind]) for award in award_round.awards] if award_round else []
        self._kind.setChoices(chosen)
        self._kind.setItemText(0, "Mọi hình thức khen")
        self._show()

    def go(self) -> None:
        """Judge everybody, off the screen's thread."""
        award_round = self._round
        if award_round is None:
            return
        with self._page.telling():
            self._lines = run(self, "Đang rà soát", lambda progress: self._work(award_round, progress))
            self._is_stale = False
            self._show()
            if self._lines:
                self.table.setFocus()

    def nominate(self) -> None:
        """Propose the chosen lines in the round."""
        award_round, lines = self._round, self._chosen_lines()
        if award_round is None or not lines:
            self._page.bar.tell("Chọn một hoặc nhiều dòng trong bảng trước.")
            return
        with self._page.telling():
            self._is_writing = True
            try:
                new = nominate(self._page.workspace, award_round, lines)
            finally:
                self._is_writing = False
            made = {(each.subject_id, each.award): each for each in new}
            self._lines = [_marked(line, made) for line in self._lines]
            self._show()
            self._page.bar.tell(f"Đã lập {len(new)} đề nghị trong đợt xét. Bấm Ctrl+Z để hoàn tác.")

    def _work(self, award_round: AwardRound, progress: Progress) -> list[SweepLine]:
        with self._page.workspace.beside() as beside:
            return sweep(beside, award_round, progress.step)

    def _offer_filters(self) -> None:
        self._group.setChoices([(group.value, words) for group, words in GROUP_WORDS.items()])
        self._group.setItemText(0, "Mọi kết quả")
        self._subject.setChoices([(Subject.COLLECTIVE.value, "Tập thể"), (Subject.INDIVIDUAL.value, "Cá nhân")])
        self._subject.setItemText(0, "Tập thể và cá nhân")
        self._text.setPlaceholderText("Tìm tên, đơn vị, hình thức")
        for field, words in (
            (self._group, "Lọc theo kết quả"),
            (self._kind, "Lọc theo hình thức khen"),
            (self._subject, "Lọc theo đối tượng"),
            (self._text, "Tìm trong kết quả rà soát"),
        ):
            field.setAccessibleName(words)

    def _arrange(self) -> None:
        self.start.setProperty("primary", True)  # noqa: FBT003  the value of the property
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.start)
        for field in (self._group, self._kind, self._subject):
            line.addWidget(field, 1)
        line.addWidget(self._text, 1)
        self._shown = QStackedWidget()
        self._shown.addWidget(self._empty)
        self._shown.addWidget(self.table)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(self._shown)
        parts.addWidget(self.why)
        parts.setSizes([260, 220])
        below = QHBoxLayout()
        below.addWidget(self.propose)
        below.addWidget(self._quota, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(line)
        layout.addWidget(self._counts)
        layout.addWidget(parts, 1)
        layout.addLayout(below)

    def _wire(self) -> None:
        self.start.clicked.connect(self.go)
        self.propose.clicked.connect(self.nominate)
        for choice in (self._group, self._kind, self._subject):
            choice.committed.connect(self._show)
            choice.activated.connect(self._show)
        self._text.searched.connect(self._show)
        self.table.selectionModel().currentRowChanged.connect(self._explain)
        self.table.doubleClicked.connect(self._go_to_missing)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            add_shortcut(key, self.table, self._go_to_missing, HERE)
        self.why.asked.connect(self._go_to_facts)
        self.why.opened.connect(self._open_records)

    def _show(self) -> None:
        """Show the lines that answer the filters; the one at the cursor stays."""
        current = self._current()
        group, subject = self._group.value(), self._subject.value()
        by = Narrowing(
            SweepGroup(group) if group else None,
            self._kind.value(),
            Subject(subject) if subject else None,
            self._text.value(),
        )
        lines = narrowed(self._lines, by)
        self.model.set_rows(lines)
        self._shown.setCurrentWidget(self.table if lines else self._empty)
        self._empty.setText(self._empty_words())
        self._tell_counts()
        self._tell_quota()
        self.propose.setEnabled(bool(lines))
        row = self.model.find(lambda line: current is not None and _same(line, current))
        if lines:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(self.model.index(row or 0, 0), flags)
        self._explain()

    def _empty_words(self) -> str:
        if self._round is None:
            return _NO_ROUND
        if self._lines:
            return _NONE
        return _START if nominees(self._page.workspace) else _NOBODY

    def _tell_counts(self) -> None:
        counts = group_counts(self._lines)
        told = [f"{GROUP_WORDS[group]}: {counts[group]}" for group in SweepGroup if counts.get(group)]
        name = f"{self._round.name}: " if self._round else ""
        stale = " Số liệu có thể đã đổi: bấm Rà soát để xét lại." if self._is_stale else ""
        self._counts.setText(f"{name}{len(self._lines)} lượt xét. {' · '.join(told)}.{stale}" if told else "")
        self._counts.setVisible(bool(told))

    def _tell_quota(self) -> None:
        told = quota_lines(self._page.workspace, self._round) if self._round else []
        self._quota.setText(f"Đã đề nghị: {'; '.join(told)}." if told else "")

    def _current(self) -> SweepLine | None:
        row = self.table.currentIndex().row()
        return self.model.row(row) if 0 <= row < self.model.rowCount() else None

    def _chosen_lines(self) -> list[SweepLine]:
        return [self.model.row(index.row()) for index in self.table.selectionModel().selectedRows()]

    def _explain(self) -> None:
        line = self._current()
        if line is None:
            self.why.tell(_CHOOSE if self._lines else "")
            return
        try:
            self.why.show_explanation(explanation(self._page.workspace, line.nomination))
        except Refusal as refusal:
            self.why.tell(f"{refusal.what} {refusal.cure}")

    def _go_to_missing(self) -> None:
        line = self._current()
        if line:
            self._go_to_facts(next(iter(line.missing), ""))

    def _open_records(self, code: str) -> None:
        self._page.open_page.emit(code, "")

    def _go_to_facts(self, label: str) -> None:
        line = self._current()
        if line:
            self._page.open_at.emit("facts", FactPlace(line.nominee.id, line.nomination.period, label))


def _same(line: SweepLine, other: SweepLine) -> bool:
    return (line.nominee.id, line.award.code) == (other.nominee.id, other.award.code)


def _marked(line: SweepLine, made: dict[tuple[UUID, str], Nomination]) -> SweepLine:
    nomination = made.get((line.nominee.id, line.award.code))
    return line._replace(nomination=nomination, is_nominated=True) if nomination else line
