"""The units and people that cells name, as drop-downs offer them."""

from collections.abc import Iterable

from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.criteria.nominees import Nominee
from parcomp_desktop.services.workbooks.words import Words, references
from parcomp_desktop.services.workspace import Workspace


def unit_words(workspace: Workspace) -> Words:
    """The units by name and code; either alone is understood too."""
    units = workspace.find(Unit)
    shown = {unit.id: f"{unit.name} ({unit.code})" for unit in units}
    also = [(word, unit.id) for unit in units for word in (unit.code, unit.name)]
    return references("DS_DonVi", shown, also)


def nominee_words(workspace: Workspace, offered: Iterable[Nominee]) -> Words:
    """Units and people by their labels; a name that only one of them has is understood too."""
    listed = list(offered)
    names = {person.id: person.full_name for person in workspace.find(Person)}
    also = [(names[each.id], each.id) for each in listed if each.id in names]
    return references("DS_DoiTuongKhen", {each.id: each.label for each in listed}, also)
