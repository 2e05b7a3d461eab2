"""Đề nghị khen thưởng: who is proposed for what, why each criterion came out as it did, how far the nomination is."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from parcomp_desktop.domain.awards import Nomination, NominationState
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.domain.words import NOMINATION_STEP_WORDS, NOMINATION_WORDS
from parcomp_desktop.gui.books import BookExchange, ExcelButton
from parcomp_desktop.gui.outcomes import SIGNED_WORDS
from parcomp_desktop.gui.page import MARGIN
from parcomp_desktop.gui.pages.awards.achievement_report_dialog import AchievementReportDialog
from parcomp_desktop.gui.pages.awards.dossier_panel import DossierPanel
from parcomp_desktop.gui.pages.awards.nomination_filters import NominationFilters
from parcomp_desktop.gui.pages.awards.nomination_form import NominationForm
from parcomp_desktop.gui.pages.awards.nomination_round_button import RoundButton
from parcomp_desktop.gui.pages.awards.nomination_step_dialog import NominationStepDialog, asks
from parcomp_desktop.gui.pages.awards.nomination_steps_bar import StepHistory, StepsBar
from parcomp_desktop.gui.pages.awards.why_panel import WhyPanel
from parcomp_desktop.gui.pages.people.facts import FactPlace
from parcomp_desktop.gui.pages.registry.decisions import DecisionPlace
from parcomp_desktop.gui.paper_dialog import open_paper
from parcomp_desktop.gui.record_page import RecordPage
from parcomp_desktop.gui.style import colours, outcome_colour
from parcomp_desktop.gui.table_model import Column
from parcomp_desktop.rules.nomination_states import Move, Route, by_decision
from parcomp_desktop.services.awards.dossiers import lack_words, lacks
from parcomp_desktop.services.awards.nomination_book import NominationBook
from parcomp_desktop.services.awards.nomination_papers import achievement_report, criteria_sheet
from parcomp_desktop.services.awards.nomination_steps import possible_steps, refuse_unpassed, step_lines, take_step
from parcomp_desktop.services.awards.nominations import remove_nomination, route_of, save_nomination
from parcomp_desktop.services.awards.round_places import place_in_round, rounds_for
from parcomp_desktop.services.criteria.explanations import NominationLine, explanation, nomination_lines
from parcomp_desktop.services.criteria.known_facts import FACT_TABLES
from parcomp_desktop.services.desk.drafts import draft
from parcomp_desktop.services.documents.office_papers import OfficePaper
from parcomp_desktop.services.workspace import Workspace

_STRETCHES = (2, 3)


class NominationsPage(RecordPage[Nomination]):
    """Lists the nominations, edits an open one, explains the chosen one, takes steps with one or several."""

    shows: ClassVar[frozenset[str]] = FACT_TABLES | {
        *("nomination", "nomination_step", "achievement_report", "award_round", "council_meeting", "vote"),
        *("evidence", "proof", "issued_file"),
    }
    noun: ClassVar[str] = "đề nghị"
    empty: ClassVar[str] = "Chưa có đề nghị nào. Chọn tập thể hoặc cá nhân ở bên dưới, điền đủ rồi bấm Ctrl+Enter."
    help: ClassVar[str] = (
        "Mỗi đề nghị được xét theo tiêu chí có hiệu lực vào ngày xét. Thẻ Vì sao là từng tiêu chí: kết quả, yêu cầu, "
        "số liệu và nguồn; bấm đúp vào một tiêu chí để nhập số liệu. Nút bên phải trên danh sách làm bước kế tiếp: đưa "
        "ra Hội đồng, gửi, thẩm định, trình; chọn nhiều dòng (Ctrl hoặc Shift) để làm cùng một bước, được cả hoặc "
        "không. Thẻ Các bước ghi ai, lúc nào, vì sao. Thẻ Hồ sơ là giấy tờ phải có, bản quét đã ký và báo cáo thành "
        "tích. Đề nghị bị trả lại thì sửa ở các mục có ghi chú, rồi gửi lại. Nút Excel xuất các đề nghị đang hiện, "
        "nhập đề nghị soạn trong sổ Excel."
    )
    widths: ClassVar[tuple[int, ...]] = (230, 490, 90, 160)

    def __init__(self, workspace: Workspace) -> None:
        widget = QWidget()
        self._fields = NominationForm(workspace, widget)
        self.filters = NominationFilters()
        self.rounds = RoundButton()
        self.steps = StepsBar()
        self.history = StepHistory()
        self.dossier = DossierPanel(workspace)
        self.tabs = QTabWidget()
        self._why = WhyPanel()
        self._lines: dict[UUID, NominationLine] = {}
        super().__init__(workspace, widget)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.selectionModel().selectionChanged.connect(self._offer_steps)
        self._why.asked.connect(self._go_to_facts)
        self._why.opened.connect(self._open_records)
        self._fields.told.connect(self.bar.tell)
        self.filters.changed.connect(self.load)
        self.rounds.asked.connect(self.place)
        self.steps.asked.connect(self.take)
        self.dossier.report_asked.connect(self.write_report)
        self.dossier.report_paper_asked.connect(partial(self._print, achievement_report))
        self._why.sheet_asked.connect(partial(self._print, criteria_sheet))
        self.dossier.proofs.refused.connect(self.bar.refuse)
        self.dossier.proofs.told.connect(self.bar.tell)

    @property
    def chosen(self) -> list[Nomination]:
        """The nominations that are selected, in the order of the list."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.row(row) for row in rows]

    def table_columns(self) -> tuple[Column[Any], ...]:
        """The columns tell the line of a nomination."""
        return (
            Column[Nomination]("Tập thể, cá nhân", lambda each: self._lines[each.id].name),
            Column[Nomination]("Hình thức khen", lambda each: self._lines[each.id].award),
            Column[Nomination]("Kỳ xét", lambda each: each.period),
            Column[Nomination]("Tình trạng", lambda each: NOMINATION_WORDS[each.state]),
            Column[Nomination]("Kết quả xét", self._outcome, colour=self._outcome_colour, tip=self._refused),
        )

    def arrange(self) -> None:
        """Filters and steps, the list, then the form beside the reasons, the history and the dossier."""
        self.tabs.setDocumentMode(True)
        self._why.setContentsMargins(0, 8, 0, 0)
        self.dossier.setContentsMargins(0, 8, 0, 0)
        for words, part in (("Vì sao", self._why), ("Các bước", self.history), ("Hồ sơ", self.dossier)):
            self.tabs.addTab(part, words)
        head = QHBoxLayout()
        head.addWidget(self.filters, 1)
        head.addWidget(ExcelButton(BookExchange(self, NominationBook, self.model.rows)))
        head.addWidget(self.rounds)
        head.addWidget(self.steps)
        upper = QVBoxLayout()
        upper.setSpacing(8)
        upper.addLayout(head)
        upper.addWidget(self.table, 1)
        grid = QGridLayout(self.body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(MARGIN)
        grid.addLayout(upper, 0, 0, 1, 2)
        grid.addWidget(self.form_column, 1, 0)
        grid.addWidget(self.tabs, 1, 1)
        for place, stretch in enumerate(_STRETCHES):
            grid.setColumnStretch(place, stretch)
        grid.setRowStretch(0, 2)
        grid.setRowStretch(1, 5)

    def prepare(self) -> None:
        """Offer every collective and person, the periods, and the rounds to narrow by."""
        self._fields.prepare()
        self.filters.offer_rounds(self.workspace)

    def prepare_for(self, record: Nomination | None) -> None:
        """Offer what fits it, lock what isn't to be changed, explain it."""
        self._fields.prepare_for(record)
        self._explain(record)
        self.history.show_steps(step_lines(self.workspace, record) if record else [])
        self.dossier.show_nomination(record)
        self._offer_steps()

    def listed(self, query: str) -> list[Nomination]:
        """The nominations that answer the query and the filters."""
        lines = nomination_lines(self.workspace, query, **self.filters.equal)
        self._lines = {line.nomination.id: line for line in lines}
        return [line.nomination for line in lines]

    def shown(self, record: Nomination) -> dict[str, Any]:
        """What the form shows of a nomination."""
        return self._fields.shown(record)

    def blank(self) -> dict[str, Any]:
        """A new nomination is of the round that the list is narrowed to."""
        return self._fields.begun(self.filters.round_id)

    def record(self, record_id: UUID, values: dict[str, Any]) -> Nomination:
        """The nomination that the form's values make."""
        return self._fields.record(record_id, values)

    def save(self, record: Nomination) -> object:
        """Write the nomination."""
        return save_nomination(self.workspace, record)

    def remove(self, record: Nomination) -> None:
        """Take the nomination away."""
        remove_nomination(self.workspace, record)

    def take(self, move: Move) -> None:
        """Take a step with what is chosen, asking first for what it needs."""
        self.keep()
        with self.telling():
            chosen = self.chosen
            self._refuse_unsaved(chosen)
            if by_decision(move.to):
                self._go_to_decisions(chosen, move)
                return
            with self._writing():
                taken = self._take(chosen, move)
            if taken:
                self.load()
                self._select([each.id for each in chosen])
                words = NOMINATION_STEP_WORDS[move]
                self.bar.tell(f"{words}: đã ghi {len(chosen)} đề nghị. Bấm Ctrl+Z để hoàn tác.")

    def place(self, award_round: AwardRound) -> None:
        """Put what is chosen into a round of this desk."""
        chosen = self.chosen
        with self.telling(f"Đã xếp {len(chosen)} đề nghị vào đợt “{award_round.name}”. Bấm Ctrl+Z để hoàn tác."):
            with self._writing():
                place_in_round(self.workspace, chosen, award_round)
            self.load()
            self._select([each.id for each in chosen])

    def write_report(self) -> None:
        """Open the texts of the chosen nomination's achievement report."""
        if self._record:
            dialog = AchievementReportDialog(self, self.workspace, self._record)
            with self._writing():
                dialog.exec()
            dialog.deleteLater()
            self.dossier.load()

    def _print(self, make: Callable[[Workspace, Nomination], OfficePaper]) -> None:
        if record := self._stored():
            open_paper(self, lambda: make(self.workspace, record))

    def _go_to_decisions(self, chosen: Sequence[Nomination], move: Move) -> None:
        for each in chosen:
            refuse_unpassed(self.workspace, each, move)
        above = any(route_of(self.workspace, each) is Route.UPWARD for each in chosen)
        self.open_at.emit("decisions", DecisionPlace(frozenset(each.id for each in chosen), above))

    def _take(self, chosen: Sequence[Nomination], move: Move) -> bool:
        if not asks(move):
            take_step(self.workspace, chosen, move.to)
            return True
        dialog = NominationStepDialog(self, self.workspace, chosen, move, self._warning(chosen, move))
        taken = bool(dialog.exec())
        dialog.deleteLater()
        return taken

    def _warning(self, chosen: Sequence[Nomination], move: Move) -> str:
        """What the dossiers lack that are about to be sent."""
        leaves = move == (NominationState.COUNCIL, NominationState.SENT)
        found = lacks(self.workspace, chosen) if leaves else []
        return f"Hồ sơ chưa đủ bản ký:\n{lack_words(found)}" if found else ""

    def _refuse_unsaved(self, chosen: Sequence[Nomination]) -> None:
        unsaved = [each for each in chosen if draft(self.workspace, self._form_id(), str(each.id))]
        if unsaved:
            name = self._lines[unsaved[0].id].name
            raise Refusal(f"Đề nghị khen {name} còn phần đã nhập mà chưa lưu.", "Lưu hoặc bỏ bản nháp trước.")

    def _offer_steps(self, *_: QItemSelection) -> None:
        chosen = self.chosen
        self.rounds.offer([each for each in rounds_for(self.workspace, chosen) if chosen and not _all_in(chosen, each)])
        moves = possible_steps(self.workspace, chosen)
        asked = bool(moves) and (by_decision(moves[0].to) or asks(moves[0]))
        self.steps.offer(moves, len(chosen), asked=asked)

    def _select(self, ids: Sequence[UUID]) -> None:
        """Choose these rows, as far as they are still listed."""
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for row in range(self.model.rowCount()):
            if self.model.row(row).id in ids:
                self.table.selectionModel().select(self.model.index(row, 0), flags)

    def _fill(self) -> None:
        super()._fill()
        if self.filters.narrowed and not self._query:
            self._empty.setText("Không có đề nghị nào khớp với bộ lọc.")

    def _show(self, record: Nomination | None) -> None:
        super()._show(record)
        self._fields.settle()

    def _explain(self, record: Nomination | None) -> None:
        if record is None:
            self._why.tell("Chọn một đề nghị đã lưu để xem từng tiêu chí đạt hay chưa, vì sao.")
            return
        try:
            self._why.show_explanation(explanation(self.workspace, record))
        except Refusal as refusal:
            self._why.tell(f"{refusal.what} {refusal.cure}")

    def _go_to_facts(self, label: str) -> None:
        if self._record:
            self.open_at.emit("facts", FactPlace(self._record.subject_id, self._record.period, label))

    def _open_records(self, code: str) -> None:
        self.open_page.emit(code, "")

    def _outcome(self, nomination: Nomination) -> str:
        verdict = self._lines[nomination.id].verdict
        return SIGNED_WORDS[verdict.outcome] if verdict else "Không xét được"

    def _outcome_colour(self, nomination: Nomination) -> QColor | None:
        verdict = self._lines[nomination.id].verdict
        return outcome_colour(verdict.outcome) if verdict else QColor(colours().bad)

    def _refused(self, nomination: Nomination) -> str:
        return self._lines[nomination.id].refused


def _all_in(nominations: Sequence[Nomination], award_round: AwardRound) -> bool:
    return all(each.round_id == award_round.id for each in nominations)


PAGE = NominationsPage
