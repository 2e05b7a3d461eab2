"""The values of facts as they are stored: canonical text, read strictly."""

import re
from decimal import Decimal

from parcomp_desktop.domain.criteria import Fact, FactDefinition, FactKind, FactValue, Subject
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.rules.facts import FactChecks
from parcomp_desktop.services.workspace import Workspace

_WHOLE = re.compile(r"-?[0-9]+")


def definition_of(workspace: Workspace, subject: Subject, name: str) -> FactDefinition:
    """The definition of a fact. Raises Refusal when criteria ask for none of that name."""
    found = next((each for each in workspace.catalogue.list_facts(subject) if each.name == name), None)
    if found is None:
        raise Refusal(f"Không có mục số liệu {name}.", "Chọn mục trong danh sách.")
    return found


def value_of(definition: FactDefinition, text: str) -> FactValue:
    """The value that a stored text means. Raises Refusal when it isn't a value of this fact."""
    read = Fact(value=_read(definition.kind, text))
    return FactChecks({definition.name: definition}).values({definition.name: read})[definition.name]


def text_of(value: FactValue) -> str:
    """A value as it is stored."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def _read(kind: FactKind, text: str) -> FactValue:
    match kind:
        case FactKind.YES_NO:
            return {"true": True, "false": False}.get(text, text)
        case FactKind.COUNT:
            return int(text) if _WHOLE.fullmatch(text) else text
        case FactKind.PERCENT | FactKind.CHOICE:
            return text
