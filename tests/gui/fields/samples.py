"""Fields as pages make them, and what they told their page."""

from decimal import Decimal
from uuid import UUID

from PySide6.QtCore import Qt

from parcomp_desktop.gui.fields.number import NumberField
from parcomp_desktop.gui.fields.pick import PickField
from parcomp_desktop.gui.fields.protocol import InputField
from tests.gui.key_stream import press

HOA, DAK, HA, HA_AGAIN = (UUID(int=number) for number in range(4))
PEOPLE = [(DAK, "A Đắk"), (HOA, "Nguyễn Thị Hoà"), (HA, "Y Hà"), (HA_AGAIN, "Y Hà")]


def leave() -> None:
    press(Qt.Key.Key_Tab, "\t")


def commits_of(field: InputField) -> list[object]:
    commits: list[object] = []
    field.committed.connect(lambda: commits.append(field.value()))
    return commits


def number_field(decimals: int = 2, minimum: str | None = "0", maximum: str | None = None) -> NumberField:
    field = NumberField()
    field.decimals = decimals
    field.minimum = None if minimum is None else Decimal(minimum)
    field.maximum = None if maximum is None else Decimal(maximum)
    return field


def people_field() -> PickField:
    field = PickField()
    field.setChoices(PEOPLE)
    return field
