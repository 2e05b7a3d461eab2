"""Recording a decision: its words at the left, the nominations that it names at the right."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID, uuid4

import msgspec
from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from parcomp_desktop.domain.awards import AwardDecision, SigningFormula
from parcomp_desktop.domain.bonuses import BonusRounding
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.domain.words import FORMULA_WORDS, ROUNDING_WORDS
from parcomp_desktop.gui.fields.text import TextField
from parcomp_desktop.gui.form import Form
from parcomp_desktop.gui.forms.ui_decisions import Ui_DecisionForm
from parcomp_desktop.gui.labels import empty_text, hint
from parcomp_desktop.gui.messages import confirm
from parcomp_desktop.gui.page import MARGIN, Page
from parcomp_desktop.gui.pages.registry.candidates import CandidateModel
from parcomp_desktop.gui.record_page import table_view
from parcomp_desktop.rules.bonuses import Bonus
from parcomp_desktop.services.awards.bonuses import bonus_for
from parcomp_desktop.services.awards.decision_money import Chosen, ChosenSum, money, sum_up
from parcomp_desktop.services.awards.decisions import candidates, decision_preset, next_register_number, record_decision
from parcomp_desktop.services.desk.desks import required_choice
from parcomp_desktop.services.desk.drafts import NEW, draft, drop_draft, keep_draft

DRAFT = "quyết định khen thưởng"
_WIDTHS = (150, 150, 80, 95, 90, 50)
_FORM_WIDTH = 440
_PICKED = ":picked"
_NOTHING = "Chưa có đề nghị nào chờ quyết định.\nLập đề nghị ở trang Đề nghị khen thưởng, hoặc nhận gói của đơn vị."
_FORMULAS = {
    SigningFormula.TM: "thay mặt tập thể",
    SigningFormula.KT: "cấp phó ký thay",
    SigningFormula.TL: "thừa lệnh",
    SigningFormula.TUQ: "thừa ủy quyền",
    SigningFormula.Q: "quyền cấp trưởng",
}
_OF_ROUND = ("legal_bases", "fund", "rounding")


class DecisionPanel(QWidget):
    """The form of a new decision; ``recorded`` is sent with its id."""

    recorded = Signal(UUID)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.model = CandidateModel()
        self.table = table_view(self.model, "Đề nghị chờ quyết định")
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        self._empty = empty_text(_NOTHING)
        self.reason = TextField()
        self.reason.setEnabled(False)
        self.count, self.warnings, self.assumed = hint(), QLabel(), hint()
        self.warnings.setWordWrap(True)
        self.warnings.setProperty("unsaved", "true")
        self.fields = QWidget()
        self.ui = Ui_DecisionForm()
        self.ui.setupUi(self.fields)
        self.ui.formula.setChoices([(each, f"{FORMULA_WORDS[each]} ({words})") for each, words in _FORMULAS.items()])
        self.ui.rounding.offer([(each, words) for each, words in ROUNDING_WORDS.items()], BonusRounding.UP)
        self.form = Form(self.fields, self._typed)
        self._rounds: dict[UUID, AwardRound] = {}
        self._begun: dict[str, str] = {}
        self._arrange()
        self._wire()

    def load(self) -> None:
        """Read the rounds and the candidates anew; what is typed stays."""
        self._offer_rounds()
        if not self._begun:
            self._begin()
        self._offer_candidates()

    def choose(self, nominations: frozenset[UUID]) -> None:
        """Tick these, as far as they are offered."""
        self.model.chosen |= nominations
        self.load()

    def keep(self) -> None:
        """Keep a draft of what is typed and ticked."""
        typed = self._state()
        if typed != self._begun:
            keep_draft(self._page.workspace, DRAFT, NEW, typed)

    def confirm(self) -> None:
        """Record the decision, after showing the register's numbers and the money."""
        with self._page.telling():
            decision = self._decision()
            chosen = self.model.chosen_candidates()
            if chosen and not confirm(self, self._question(decision), "Ghi quyết định"):
                return
            record_decision(self._page.workspace, decision, [each.nomination for each in chosen], self.model.reasons)
            self.clear()
            self.recorded.emit(decision.id)

    def clear(self) -> None:
        """Forget what is typed and begin another decision."""
        drop_draft(self._page.workspace, DRAFT, NEW)
        self.model.chosen.clear()
        self.model.reasons.clear()
        self._begin()
        self.load()

    def _arrange(self) -> None:
        scroll = QScrollArea()
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.fields)
        scroll.setMinimumWidth(_FORM_WIDTH)
        label = QLabel("&Lý do khen")
        label.setBuddy(self.reason)
        self.reason.setPlaceholderText("Bắt buộc với đề nghị chưa đạt: chọn dòng rồi ghi lý do của Hội đồng")
        below = QHBoxLayout()
        below.addWidget(label)
        below.addWidget(self.reason, 1)
        right = QVBoxLayout()
        right.addWidget(self.table, 1)
        right.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignCenter)
        right.addLayout(below)
        for told in (self.count, self.warnings, self.assumed):
            right.addWidget(told)
        layout = QHBoxLayout(self)
        layout.setSpacing(MARGIN)
        layout.addWidget(scroll, 2)
        layout.addLayout(right, 3)

    def _wire(self) -> None:
        self.ui.saveButton.clicked.connect(self.confirm)
        self.ui.newButton.clicked.connect(self.clear)
        self.model.picked.connect(self._typed)
        self.reason.committed.connect(self._write_reason)
        self.table.selectionModel().currentRowChanged.connect(self._show_reason)
        self.ui.round_id.committed.connect(self._choose_round)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.confirm)

    def _offer_rounds(self) -> None:
        chosen = self.ui.round_id.value()
        self._rounds = {each.id: each for each in self._page.workspace.find(AwardRound)}
        self.ui.round_id.setChoices([(each.id, each.name) for each in self._rounds.values()])
        self.ui.round_id.setValue(chosen if chosen in self._rounds else None)

    def _round(self) -> AwardRound | None:
        return self._rounds.get(self.ui.round_id.value() or UUID(int=0))

    def _offer_candidates(self) -> None:
        self.model.set_candidates(candidates(self._page.workspace, self.ui.round_id.value()))
        self._empty.setVisible(not self.model.rowCount())
        self.table.setVisible(bool(self.model.rowCount()))
        self._reckon()

    def _choose_round(self) -> None:
        """Offer the round's own nominations; its bases, fund and rounding where nobody has typed others."""
        preset = _shown(decision_preset(self._page.workspace, self._round()))
        typed = self.form.typed()
        for name in _OF_ROUND:
            if typed[name] in {self._begun[name], ""}:
                getattr(self.ui, name).setValue(preset.get(name))
        self._offer_candidates()

    def _begin(self) -> None:
        self.form.show(_shown(decision_preset(self._page.workspace)))
        self._begun = self._state()
        kept = draft(self._page.workspace, DRAFT, NEW)
        if kept:
            self._restore(kept)

    def _state(self) -> dict[str, str]:
        chosen = {str(each): self.model.reasons.get(each, "") for each in sorted(self.model.chosen)}
        return {**self.form.typed(), _PICKED: msgspec.json.encode(chosen).decode()}

    def _restore(self, kept: dict[str, str]) -> None:
        picked = msgspec.json.decode(kept.get(_PICKED, "{}"), type=dict[UUID, str])
        self.model.chosen = set(picked)
        self.model.reasons = dict(picked)
        self.form.restore(kept)

    def _decision(self) -> AwardDecision:
        values = self.form.values()
        values["decided_on"] = required_choice(values["decided_on"], "ngày ký quyết định")
        values["formula"] = SigningFormula(values["formula"] or SigningFormula.NONE)
        values["rounding"] = BonusRounding(values["rounding"])
        values["legal_bases"] = tuple(values["legal_bases"].splitlines())
        return AwardDecision(id=uuid4(), **values)

    def _typed(self) -> None:
        self.keep()
        self._reckon()

    def _reckon(self) -> None:
        """Number what is ticked, reckon the bonuses, tell what they come to."""
        day = self.ui.decided_on.value()
        number = next_register_number(self._page.workspace, day.year) if day else 0
        self.model.set_register(number, day.year if day else 0)
        self.model.set_bonuses(self._bonuses())
        chosen = self.model.chosen_candidates()
        summed = sum_up(
            self._page.workspace, self._round(), [Chosen(each.listed, self.model.bonus(each)) for each in chosen]
        )
        after = f"; vào sổ từ số {number:02d}/{day.year}" if day and chosen else ""
        self.count.setText(_sum_words(summed) + after + "." if chosen else "Đánh dấu chọn bằng phím cách hoặc chuột.")
        self.warnings.setText("\n".join(summed.warnings))
        self.warnings.setVisible(bool(summed.warnings))
        self.assumed.setText("\n".join(f"Tạm định: {reason}" for reason in summed.assumed))
        self.assumed.setVisible(bool(summed.assumed))

    def _bonuses(self) -> Mapping[str, Bonus | Refusal]:
        """The bonus of each kind of award by the day and the rounding that are typed; none without a day."""
        day, rounding = self.ui.decided_on.value(), BonusRounding(self.ui.rounding.value() or BonusRounding.UP)
        found: dict[str, Bonus | Refusal] = {}
        if day is None:
            return found
        for listed in dict.fromkeys(each.listed for each in self.model.candidates):
            try:
                found[listed.code] = bonus_for(self._page.workspace, listed, day, rounding, self._round())
            except Refusal as refusal:
                found[listed.code] = refusal
        return found

    def _show_reason(self, row: QModelIndex) -> None:
        self.reason.setEnabled(row.isValid())
        self.reason.setValue(self.model.row(row.row()).reason if row.isValid() else None)

    def _write_reason(self) -> None:
        row = self.table.currentIndex().row()
        if row >= 0:
            self.model.set_reason(self.model.row(row).candidate.nomination.id, self.reason.value())
            self.keep()

    def _question(self, decision: AwardDecision) -> str:
        rows = [row for row in map(self.model.row, range(self.model.rowCount())) if row.number]
        numbers = [row.number for row in rows]
        span = numbers[0] if len(numbers) == 1 else f"{numbers[0]} đến {numbers[-1]}"
        amount = money(sum(row.bonus.amount for row in rows if row.bonus))
        return (
            f"Ghi Quyết định số {decision.number} với {len(numbers)} khen thưởng, vào sổ số {span}, "
            f"tiền thưởng {amount} đồng?"
        )


def _shown(preset: Mapping[str, Any]) -> dict[str, Any]:
    """The preset as the form's fields hold it."""
    formula = preset.get("formula", SigningFormula.NONE)
    return {
        "rounding": BonusRounding.UP,
        **preset,
        "formula": None if formula is SigningFormula.NONE else formula,
        "legal_bases": "\n".join(preset.get("legal_bases", ())),
    }


def _sum_words(summed: ChosenSum) -> str:
    """``Đã chọn 3 đề nghị (1 tập thể, 2 cá nhân), tiền thưởng 2.830.000 đồng``."""
    count = summed.collectives + summed.individuals
    parts = f"{summed.collectives} tập thể, {summed.individuals} cá nhân"
    return f"Đã chọn {count} đề nghị ({parts}), tiền thưởng {money(summed.amount)} đồng"
