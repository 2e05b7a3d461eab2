"""Đợt xét khen: rounds made and changed; who could be praised in one."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from parcomp_desktop.domain.bonuses import BonusRounding
from parcomp_desktop.domain.council import BallotKind, CouncilRules, VoteBase
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.domain.text import capitalised
from parcomp_desktop.domain.words import BALLOT_WORDS, ROUNDING_WORDS, VOTE_BASE_WORDS
from parcomp_desktop.gui.forms.ui_rounds import Ui_RoundForm
from parcomp_desktop.gui.page import MARGIN
from parcomp_desktop.gui.pages.awards.round_bases import RoundBases
from parcomp_desktop.gui.pages.awards.round_rows import AwardRows, MilestoneRows, ParameterRows
from parcomp_desktop.gui.pages.awards.sweep_panel import SweepPanel
from parcomp_desktop.gui.paper_button import PaperButton, PaperChoice
from parcomp_desktop.gui.record_page import RecordPage
from parcomp_desktop.gui.row_panel import RowPanel
from parcomp_desktop.gui.table_model import Column
from parcomp_desktop.services.awards.legal_bases import add_missing_bases, bases_problems
from parcomp_desktop.services.awards.round_checks import known_parameters, lock_words
from parcomp_desktop.services.awards.round_papers import nominee_list, proposal
from parcomp_desktop.services.awards.rounds import (
    close_round,
    decided_by,
    kinds_on,
    milestones_on,
    new_name,
    reading_choices,
    remove_round,
    reopen_round,
    round_state,
    save_round,
    search_rounds,
    usual_name,
    usual_period,
)
from parcomp_desktop.services.criteria.known_facts import FACT_TABLES
from parcomp_desktop.services.criteria.nominees import period_words, periods
from parcomp_desktop.services.desk.desks import required_choice
from parcomp_desktop.services.documents.office_papers import OfficePaper
from parcomp_desktop.services.work.late_units import nomination_reminder
from parcomp_desktop.services.workspace import Workspace

_ABOVE, _AT_LEAST = "above", "at_least"
_COUNCIL_FIELDS = ("quorum_part", "quorum_whole", "threshold", "above", "base", "ballot", "source")
_LIST_HEIGHT = 122
_PAPERS: tuple[tuple[str, Callable[[Workspace, AwardRound, str], OfficePaper]], ...] = (
    ("Văn bản &đề nghị…", proposal),
    ("&Danh sách đề nghị…", nominee_list),
)


class RoundsPage(RecordPage[AwardRound]):
    """Lists the rounds above; the chosen one in tabs below: its form, its legal bases, the sweep."""

    shows: ClassVar[frozenset[str]] = FACT_TABLES | {
        *("award_round", "nomination", "council_meeting", "vote", "award_decision", "award", "earlier_award"),
        *("register_note", "calendar_day"),
    }
    noun: ClassVar[str] = "đợt xét"
    empty: ClassVar[str] = "Chưa có đợt xét nào. Điền tên, kỳ, ngày xét, hình thức khen ở dưới rồi bấm Ctrl+Enter."
    help: ClassVar[str] = (
        "Mỗi đợt xét có kỳ, ngày xét, hình thức khen, mốc, hướng dẫn, căn cứ và quy tắc của Hội đồng. Ngày xét quyết "
        "định quy định nào được áp dụng. Thẻ Rà soát xét mọi tập thể, cá nhân cùng lúc; chọn dòng rồi lập đề nghị. "
        "Lưu ý ⚠ không làm thay đổi kết quả xét. Nút In văn bản lập văn bản đề nghị và danh sách của từng "
        "hình thức khen, công văn đôn đốc đơn vị chưa gửi đề nghị."
    )
    columns: ClassVar[tuple[Column[Any], ...]] = (
        Column[AwardRound]("Đợt xét", lambda each: each.name),
        Column[AwardRound]("Kỳ", lambda each: period_words(each.period)),
        Column[AwardRound]("Ngày xét", lambda each: format_date(each.considered_on)),
        Column[AwardRound]("Hạn nhận hồ sơ", lambda each: format_date(each.due_on) if each.due_on else ""),
        Column[AwardRound]("Tình trạng", round_state),
    )
    widths: ClassVar[tuple[int, ...]] = (430, 180, 110, 140)

    def __init__(self, workspace: Workspace) -> None:
        widget = QWidget()
        self.ui = Ui_RoundForm()
        self.ui.setupUi(widget)
        campaign, ui = workspace.catalogue.campaign, self.ui
        self._awards = AwardRows(ui.awardsPlace, ui.coefficientsPlace, campaign.award_kinds)
        self._milestones = MilestoneRows(ui.milestonesPlace, campaign.milestones)
        self._parameters = ParameterRows(ui.parametersPlace, known_parameters(workspace))
        self._offer(workspace)
        self.bases = RowPanel(workspace, RoundBases(workspace).kind())
        ui.basesPlace.addWidget(self.bases, 1)
        super().__init__(workspace, widget)
        self.papers = PaperButton(self)
        ui.buttons.insertWidget(ui.buttons.indexOf(ui.closeButton), self.papers)
        self.sweep = SweepPanel(self)
        ui.sweepPlace.addWidget(self.sweep, 1)
        self._order_tabs()
        self._wire_parts()

    def arrange(self) -> None:
        """The list above, the tabs of the chosen round below over the whole width."""
        self.form_column.setMaximumWidth(16_777_215)
        self.table.setFixedHeight(_LIST_HEIGHT)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MARGIN // 2)
        layout.addWidget(self.table)
        layout.addWidget(self.form_column, 1)

    def listed(self, query: str) -> list[AwardRound]:
        """The rounds that answer the query."""
        return search_rounds(self.workspace, query)

    def prepare(self) -> None:
        """Offer the periods; the chosen one stays."""
        chosen = self.ui.period.value()
        self.ui.period.setChoices([(each, period_words(each)) for each in periods(self.workspace)])
        self.ui.period.setValue(chosen)

    def blank(self) -> dict[str, Any]:
        """A new round is of the newest published year without one; the council's rules are those of the last."""
        last = next(iter(search_rounds(self.workspace)), None)
        period = usual_period(self.workspace)
        return {
            "period": period,
            "name": new_name(self.workspace, period),
            "considered_on": self.workspace.local_day(),
            "rounding": (last.rounding if last else BonusRounding.UP).value,
            "fund": last.fund if last else "",
            **_council_shown(last.council if last else CouncilRules()),
            **self._milestones.blank(),
        }

    def shown(self, record: AwardRound) -> dict[str, Any]:
        """The round with what it consists of, a field each."""
        return {
            **super().shown(record),
            "reading": record.reading or None,
            "rounding": record.rounding.value,
            **_council_shown(record.council),
            **self._awards.shown(record),
            **self._milestones.shown(record),
            **self._parameters.shown(record),
        }

    def prepare_for(self, record: AwardRound | None) -> None:
        """Show its bases and what locks it; the sweep is of the saved round."""
        locked = lock_words(self.workspace, record) if record else ""
        closed = bool(record and record.closed_on)
        told = "Đợt xét đã đóng: mở lại nếu cần sửa." if closed else locked
        self.ui.locked.setText(told)
        self.ui.locked.setVisible(bool(told))
        self._awards.lock(locked=bool(locked))
        for name in _COUNCIL_FIELDS:
            getattr(self.ui, name).setEnabled(not locked)
        self.ui.saveButton.setEnabled(not closed)
        self.ui.closeButton.setEnabled(record is not None)
        self.ui.closeButton.setText("Mở lại đợt xét" if closed else "Đóng đợt xét")
        self.ui.proposeButton.setEnabled(record is not None and not closed)
        self.papers.offer(self._papers(record) if record else ())
        self.bases.show_owner(record.id if record else None)
        problems = bases_problems(self.workspace, record) if record else []
        self.ui.basesNote.setText("\n".join(f"⚠ {each}" for each in problems))
        self.ui.basesNote.setVisible(bool(problems))
        self.sweep.show_round(record)

    def record(self, record_id: UUID, values: dict[str, Any]) -> AwardRound:
        """The round that the form's values make; its bases stand as they are stored."""
        considered_on = required_choice(values["considered_on"], "ngày xét")
        offered = [kind.code for kind in kinds_on(self.workspace, considered_on)]
        stored = self._stored()
        return AwardRound(
            id=record_id,
            name=values["name"],
            period=required_choice(values["period"], "kỳ xét"),
            considered_on=considered_on,
            due_on=values["due_on"],
            awards=self._awards.read(values, offered),
            milestones=self._milestones.read(values),
            guidance=values["guidance"],
            reading=values["reading"] or "",
            parameters=self._parameters.read(values, values["guidance"]),
            bases=stored.bases if stored else (),
            bases_reviewed_on=values["bases_reviewed_on"],
            council=_council_of(values),
            budget=values["budget"],
            fund=values["fund"],
            rounding=BonusRounding(required_choice(values["rounding"], "cách làm tròn")),
            closed_on=stored.closed_on if stored else None,
        )

    def save(self, record: AwardRound) -> object:
        """Write the round."""
        return save_round(self.workspace, record)

    def remove(self, record: AwardRound) -> None:
        """Take the round away."""
        remove_round(self.workspace, record)

    def keep(self) -> None:
        """Keep what is typed; the rows follow the day and period that stand there."""
        super().keep()
        self._fit()

    def _show(self, record: AwardRound | None) -> None:
        super()._show(record)
        self._fit()

    def _settle(self, draft_id: str, record: AwardRound | None) -> None:
        """Show the round as it was written: tidied, with its bases."""
        stored = self.workspace.find(AwardRound, id=record.id) if record else []
        super()._settle(draft_id, stored[0] if stored else record)

    def _fit(self) -> None:
        """Show the rows of the typed day and period."""
        on, period, due = self.ui.considered_on.value(), self.ui.period.value(), self.ui.due_on.value()
        kinds = [kind.code for kind in kinds_on(self.workspace, on)] if on else []
        start = due or on
        ends = {code: self._awards.days_of(code) for code in kinds}
        counted = {code: decided_by(self.workspace, start, days) for code, days in ends.items() if start and days}
        self._awards.fit(kinds, counted, start)
        self._milestones.fit(milestones_on(self.workspace, period, on) if on and period else [])
        self._parameters.fit(self.workspace.catalogue.list_parameters(on) if on else [])
        self.ui.awardsNote.setText(_awards_note(kinds, known=on is not None))
        told = "" if self.ui.source.value() else "Tạm định: chưa ghi văn bản nào quy định, mọi mức sửa được."
        self.ui.councilNote.setText(told)

    def _offer(self, workspace: Workspace) -> None:
        ui = self.ui
        ui.above.setChoices([(_ABOVE, "trên"), (_AT_LEAST, "từ")])
        ui.base.setChoices([(each.value, capitalised(words)) for each, words in VOTE_BASE_WORDS.items()])
        ui.ballot.setChoices([(each.value, capitalised(words)) for each, words in BALLOT_WORDS.items()])
        ui.rounding.setChoices([(each.value, words) for each, words in ROUNDING_WORDS.items()])
        ui.fund.setPlaceholderText("Kế hoạch: từ nguồn khen thưởng hàng năm của huyện")
        ui.source.setPlaceholderText("trống: tạm định")
        ui.budget.setPlaceholderText("chưa ấn định")
        ui.guidance.setPlaceholderText("số, ngày, cơ quan ban hành")
        ui.reading.setChoices(reading_choices(workspace).items())
        ui.reading.setItemText(0, "Chưa ấn định: xét theo mọi cách đọc")

    def _order_tabs(self) -> None:
        ui = self.ui
        money = (ui.budget, ui.rounding, ui.fund)
        awards = [field for field in self._awards.fields if "coefficient" not in field.objectName()]
        coefficients = [field for field in self._awards.fields if "coefficient" in field.objectName()]
        council = [getattr(ui, name) for name in _COUNCIL_FIELDS]
        fields = [ui.name, ui.period, ui.considered_on, ui.due_on, *awards, *self._milestones.fields]
        fields += [ui.guidance, ui.reading, *self._parameters.fields, ui.bases_reviewed_on, ui.proposeButton]
        fields += [
            *council,
            *money,
            *coefficients,
            ui.saveButton,
            ui.newButton,
            self.papers,
            ui.closeButton,
            ui.removeButton,
        ]
        for before, after in pairwise(fields):
            QWidget.setTabOrder(before, after)

    def _wire_parts(self) -> None:
        ui = self.ui
        ui.period.committed.connect(self._rename)
        ui.closeButton.clicked.connect(self._close)
        ui.proposeButton.clicked.connect(self._propose)
        ui.tabs.currentChanged.connect(self._turn)
        self.bases.changed.connect(self.load)
        self.bases.refused.connect(self.bar.refuse)
        self.bases.told.connect(self.bar.tell)

    def _turn(self) -> None:
        """The sweep has buttons of its own, and the whole height."""
        sweeping = self.ui.tabs.currentWidget() is self.ui.sweepTab
        self.ui.buttonLine.setVisible(not sweeping)
        self.table.setVisible(not sweeping)
        self.setFocusProxy(self.sweep.table if sweeping else self.table)

    def _rename(self) -> None:
        """A name that nobody has changed follows the period."""
        period = self.ui.period.value()
        if period and self.ui.name.value() in {
            name for each in periods(self.workspace) for name in (usual_name(each), new_name(self.workspace, each))
        }:
            self.ui.name.setValue(new_name(self.workspace, period))
        self._fit()

    def _close(self) -> None:
        record = self._stored()
        if record is None:
            return
        with self.telling():
            if record.closed_on:
                reopen_round(self.workspace, record)
            else:
                close_round(self.workspace, record)
            self.load()

    def _papers(self, record: AwardRound) -> Iterator[PaperChoice]:
        """Those of each kind of award; with the kind's name where there are several."""
        several = len(record.awards) > 1
        for award in record.awards:
            group = self.workspace.catalogue.award_kind(award.kind).name if several else ""
            for words, make in _PAPERS:
                yield PaperChoice(words, partial(make, self.workspace, record, award.kind), group)
        if record.due_on and self.workspace.desk.kind is DeskKind.GATHERING:
            yield PaperChoice("Công văn đôn đố&c…", partial(nomination_reminder, self.workspace, record))

    def _propose(self) -> None:
        record = self._stored()
        with self.telling("Đã thêm các căn cứ có hiệu lực vào ngày xét."):
            if record is None:
                raise Refusal("Đợt xét chưa lưu.", "Lưu đợt xét trước.")
            add_missing_bases(self.workspace, record.id)
            self.load()


def _awards_note(kinds: list[str], *, known: bool) -> str:
    if not known:
        return "Nhập ngày xét để chọn hình thức khen có vào ngày đó."
    return "" if kinds else "Vào ngày xét này phong trào không có hình thức khen nào."


def _council_shown(rules: CouncilRules) -> dict[str, Any]:
    return {
        "quorum_part": rules.quorum_part,
        "quorum_whole": rules.quorum_whole,
        "threshold": rules.threshold,
        "above": _ABOVE if rules.above else _AT_LEAST,
        "base": rules.base.value,
        "ballot": rules.ballot.value,
        "source": rules.source,
    }


def _council_of(values: dict[str, Any]) -> CouncilRules:
    return CouncilRules(
        quorum_part=required_choice(values["quorum_part"], "số phần phải có mặt"),
        quorum_whole=required_choice(values["quorum_whole"], "tổng số phần"),
        threshold=required_choice(values["threshold"], "tỷ lệ đồng ý"),
        above=required_choice(values["above"], "cách so với tỷ lệ") == _ABOVE,
        base=VoteBase(required_choice(values["base"], "mẫu số của tỷ lệ")),
        ballot=BallotKind(required_choice(values["ballot"], "hình thức biểu quyết")),
        source=values["source"],
    )


PAGE = RoundsPage
