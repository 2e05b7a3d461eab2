"""What may be said about a nominee: known facts, each with a value of its kind."""

from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation

from parcomp_desktop.domain.criteria import Fact, FactDefinition, FactKind, FactValue
from parcomp_desktop.domain.refusal import Refusal


def checked_values(definitions: Mapping[str, FactDefinition], facts: Mapping[str, Fact]) -> dict[str, FactValue]:
    """Return the facts' values as they are compared; ``definitions`` are the subject's own, by name.

    Raises:
        Refusal: a fact is not known for this subject, or its value is of another kind; it names the fact.
    """
    return {name: _checked(definitions, name, fact.value) for name, fact in facts.items()}


def _checked(definitions: Mapping[str, FactDefinition], name: str, value: FactValue) -> FactValue:
    definition = definitions.get(name)
    if definition is None:
        raise Refusal(
            f"Không có số liệu bình xét nào tên “{name}” cho đối tượng đang xét.",
            "Hãy xem danh sách số liệu của đối tượng này và sửa lại tên.",
        )
    good = _READERS[definition.kind](definition, value)
    if good is None:
        raise Refusal(
            f"Giá trị “{value}” của số liệu “{definition.label}” ({name}) không đúng kiểu.",
            f"Hãy nhập {_EXPECTED[definition.kind](definition)}.",
        )
    return good


def _yes_no(_definition: FactDefinition, value: FactValue) -> FactValue | None:
    return value if isinstance(value, bool) else None


def _count(definition: FactDefinition, value: FactValue) -> FactValue | None:
    whole = isinstance(value, int) and not isinstance(value, bool)
    return value if whole and int(value) >= definition.minimum else None


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
