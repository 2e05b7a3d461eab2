"""What may be said about a nominee: known facts, each with a value of its kind."""

from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from functools import partial

from parcomp_desktop.domain.criteria import Fact, FactDefinition, FactKind, FactValue
from parcomp_desktop.domain.refusal import Refusal


class FactChecks:
    """What may be said about a subject: ``definitions`` are its own, by name. Made ready for many nominees."""

    def __init__(self, definitions: Mapping[str, FactDefinition]) -> None:
        self._definitions = definitions
        self._checks = {name: partial(_READERS[each.kind], each) for name, each in definitions.items()}

    def values(self, facts: Mapping[str, Fact]) -> dict[str, FactValue]:
        """Return the facts' values as they are compared.

        Raises:
            Refusal: a fact is not known for this subject, or its value is of another kind; it names the fact.
        """
        checks = self._checks
        values: dict[str, FactValue] = {}
        for name, fact in facts.items():
            good = checks[name](fact.value) if name in checks else None
            if good is None:
                raise self._refusal(name, fact.value)
            values[name] = good
        return values

    def _refusal(self, name: str, value: FactValue) -> Refusal:
        definition = self._definitions.get(name)
        if definition is None:
            return Refusal(
                f"Không có số liệu bình xét nào tên “{name}” cho đối tượng đang xét.",
                "Hãy xem danh sách số liệu của đối tượng này và sửa lại tên.",
            )
        return Refusal(
            f"Giá trị “{value}” của số liệu “{definition.label}” ({name}) không đúng kiểu.",
            f"Hãy nhập {_EXPECTED[definition.kind](definition)}.",
        )


def _yes_no(_definition: FactDefinition, value: FactValue) -> FactValue | None:
    return value if isinstance(value, bool) else None


def _count(definition: FactDefinition, value: FactValue) -> FactValue | None:
    if not isinstance(value, int) or isinstance(value, bool) or value < definition.minimum:
        return None
    return value


def _percent(_definition: FactDefinition, value: FactValue) -> FactValue | None:
    if isinstance(value, bool):
        return None
    try:
        percent = Decimal(value)
    except InvalidOperation:
        return None
    return percent if percent.is_finite() and 0 <= percent <= 100 else None


def _choice(definition: FactDefinition, value: FactValue) -> FactValue | None:
    return value if any(option.code == value for option in definition.options) else None


_READERS: dict[FactKind, Callable[[FactDefinition, FactValue], FactValue | None]] = {
    FactKind.YES_NO: _yes_no,
    FactKind.COUNT: _count,
    FactKind.PERCENT: _percent,
    FactKind.CHOICE: _choice,
}

_EXPECTED: dict[FactKind, Callable[[FactDefinition], str]] = {
    FactKind.YES_NO: lambda _: "true (có) hoặc false (không)",
    FactKind.COUNT: lambda definition: f"một số nguyên từ {definition.minimum} trở lên",
    FactKind.PERCENT: lambda _: "một số từ 0 đến 100",
    FactKind.CHOICE: lambda definition: "một trong các mã: " + ", ".join(each.code for each in definition.options),
}
