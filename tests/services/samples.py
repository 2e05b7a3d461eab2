"""Records to work with."""

from uuid import UUID, uuid4

from parcomp_desktop.domain.people import Employment, Honorific, Person
from parcomp_desktop.domain.units import Unit, UnitKind


def unit(code: str, name: str = "", kind: UnitKind = UnitKind.COMMUNE) -> Unit:
    return Unit(id=uuid4(), code=code, name=name or f"UBND xã {code}", kind=kind)


def person(unit_id: UUID, full_name: str, position: str = "") -> Person:
    return Person(
        id=uuid4(),
        unit_id=unit_id,
        full_name=full_name,
        honorific=Honorific.MR,
        employment=Employment.CIVIL_SERVANT,
        position=position,
    )
