"""Records, and parts of them below, of which a person ticks what is taken from a file in place of what is here."""

from collections.abc import Sequence
from typing import Any, Protocol, TypeVar
from uuid import UUID, uuid5

from PySide6.QtCore import Qt

from parcomp_desktop.gui.table_model import Column, Index
from parcomp_desktop.gui.tick_model import ChoiceModel


class RecordRow(Protocol):
    """A row of a record; ``keys`` are the parts that a tick takes, none where nothing is to be chosen."""

    @property
    def record_id(self) -> UUID:
        """The record."""
        ...

    @property
    def keys(self) -> frozenset[str]:
        """The parts."""
        ...


R = TypeVar("R", bound=RecordRow)


class PartsModel(ChoiceModel[R]):
    """The row of a record with several parts to choose between stands above theirs and ticks all of them."""

    def __init__(self, columns: Sequence[Column[R]]) -> None:
        super().__init__(columns, _id, lambda row: bool(row.keys))

    def choices(self) -> dict[UUID, frozenset[str]]:
        """Of each record the parts that are ticked."""
        taken: dict[UUID, frozenset[str]] = {}
        for row in self.chosen_rows():
            taken[row.record_id] = taken.get(row.record_id, frozenset()) | row.keys
        return taken

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401  Qt's own signature
        """A tick of a whole record ticks its parts; with all of them it is ticked too."""
        if not super().setData(index, value, role):
            return False
        self._follow(self.row(index.row()))
        return True

    def _follow(self, ticked: R) -> None:
        of_record = [row for row in self._rows if row.record_id == ticked.record_id and row.keys]
        whole = next((row for row in of_record if len(row.keys) > 1), None)
        if whole is None:
            return
        parts = {_id(row) for row in of_record if row is not whole}
        if ticked is whole:
            self.chosen = self.chosen | parts if _id(whole) in self.chosen else self.chosen - parts
        elif parts <= self.chosen:
            self.chosen.add(_id(whole))
        else:
            self.chosen.discard(_id(whole))
        self.show_ticks()


def _id(row: RecordRow) -> UUID:
    return uuid5(row.record_id, " ".join(sorted(row.keys)))
