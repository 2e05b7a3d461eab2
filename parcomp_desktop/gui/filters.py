"""What a list is narrowed by, above it."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from parcomp_desktop.domain.units import Unit
from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.fields.pick import PickField
from parcomp_desktop.gui.fields.year import YearField

_YEAR_WIDTH = 90
_KIND_LETTERS = 12


class Filters(QWidget):
    """A unit, a year and, where ``kinds`` are given, one of those; each blank for all. ``changed`` follows a choice."""

    changed = Signal()

    def __init__(self, kinds: Sequence[tuple[str, str]], kinds_words: str, *, units: bool) -> None:
        super().__init__()
        self._unit, self._year, self._kind = PickField(), YearField(), ChoiceField()
        for field, name in ((self._unit, "unitFilter"), (self._year, "yearFilter"), (self._kind, "kindFilter")):
            field.setObjectName(name)
        self._unit.setPlaceholderText("Mọi đơn vị")
        self._unit.setAccessibleName("Lọc theo đơn vị")
        self._year.setPlaceholderText("Mọi năm")
        self._year.setAccessibleName("Lọc theo năm")
        self._year.setFixedWidth(_YEAR_WIDTH)
        self._kind.setChoices(kinds)
        self._kind.setItemText(0, f"Mọi {kinds_words}")
        self._kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._kind.setMinimumContentsLength(_KIND_LETTERS)
        self._kind.setAccessibleName(f"Lọc theo {kinds_words}")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        parts: tuple[tuple[PickField | YearField | ChoiceField, bool, int], ...] = (
            (self._unit, units, 1),
            (self._year, True, 0),
            (self._kind, bool(kinds), 1),
        )
        for field, offered, stretch in parts:
            if offered:
                line.addWidget(field, stretch)
                field.committed.connect(self.changed)
        if not (units or kinds):
            line.addStretch(1)

    def offer_units(self, units: Iterable[Unit]) -> None:
        """Offer these units; the chosen one stays chosen while it is there."""
        chosen = self.unit_id
        offered = [(unit.id, unit.name) for unit in units]
        self._unit.setChoices(offered)
        self._unit.setValue(chosen if chosen in dict(offered) else None)

    @property
    def unit_id(self) -> UUID | None:
        """The unit; None for all."""
        return self._unit.value()

    @property
    def year(self) -> int | None:
        """The year; None for all."""
        return self._year.value()

    @property
    def kind(self) -> str | None:
        """The code of the kind; None for all."""
        return self._kind.value()

    @property
    def narrowed(self) -> bool:
        """Whether anything is chosen."""
        return any((self.unit_id, self.year, self.kind))
