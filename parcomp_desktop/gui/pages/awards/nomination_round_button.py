"""Into which round of this desk the chosen nominations may be put."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from parcomp_desktop.domain.rounds import AwardRound


class RoundButton(QPushButton):
    """A menu of rounds, shown only where there is a choice; ``asked`` carries the AwardRound."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__("Xếp vào đợt")
        self._rounds: Sequence[AwardRound] = ()
        self._menu = QMenu(self)
        self._menu.triggered.connect(self._ask)
        self.setMenu(self._menu)
        self.offer(())

    def offer(self, rounds: Sequence[AwardRound]) -> None:
        """Offer these rounds."""
        self._rounds = rounds
        self.setVisible(bool(rounds))
        self._menu.clear()
        for award_round in rounds:
            self._menu.addAction(award_round.name)

    @property
    def offered(self) -> list[QAction]:
        """What the menu offers."""
        return self._menu.actions()

    def _ask(self, action: QAction) -> None:
        self.asked.emit(self._rounds[self.offered.index(action)])
