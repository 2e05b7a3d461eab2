"""What the list of nominations is narrowed by: a state, a round."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from parcomp_desktop.domain.awards import NominationState
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.domain.words import NOMINATION_WORDS
from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.services.workspace import Workspace

_LETTERS = 14


class NominationFilters(QWidget):
    """Each blank for all; ``changed`` follows a choice."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.state_field, self.round_field = ChoiceField(), ChoiceField()
        self.state_field.setObjectName("stateFilter")
        self.state_field.setAccessibleName("Lọc theo tình trạng")
        self.round_field.setObjectName("roundFilter")
        self.round_field.setAccessibleName("Lọc theo đợt xét")
        self.state_field.setChoices([(state, words) for state, words in NOMINATION_WORDS.items()])
        self.state_field.setItemText(0, "Mọi tình trạng")
        self._offer_rounds([])
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        for field in (self.state_field, self.round_field):
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumContentsLength(_LETTERS)
            field.committed.connect(self.changed)
            line.addWidget(field)
        line.addStretch(1)

    def offer_rounds(self, workspace: Workspace) -> None:
        """Offer every round; the chosen one stays chosen while it is there."""
        self._offer_rounds([(str(each.id), each.name) for each in workspace.find(AwardRound)])

    @property
    def round_id(self) -> UUID | None:
        """The round; None for all."""
        chosen = self.round_field.value()
        return UUID(chosen) if chosen else None

    @property
    def equal(self) -> dict[str, object]:
        """The values that nominations have to have, by field."""
        state = self.state_field.value()
        chosen: dict[str, object] = {"state": NominationState(state)} if state else {}
        return chosen | ({"round_id": self.round_id} if self.round_id else {})

    @property
    def narrowed(self) -> bool:
        """Whether anything is chosen."""
        return bool(self.equal)

    def _offer_rounds(self, rounds: list[tuple[str, str]]) -> None:
        chosen = self.round_field.value()
        self.round_field.setChoices(rounds)
        self.round_field.setItemText(0, "Mọi đợt xét")
        self.round_field.setValue(chosen if chosen in dict(rounds) else None)
