"""People (cá nhân) who work in the units; plan, II.3.b."""

from enum import StrEnum
from uuid import UUID

from parcomp_desktop.domain.record import Entity


class Honorific(StrEnum):
    """How a certificate addresses the person."""

    MR = "mr"
    MS = "ms"


class Employment(StrEnum):
    """The four kinds of people that the plan names."""

    CADRE = "cadre"
    CIVIL_SERVANT = "civil_servant"
    PUBLIC_EMPLOYEE = "public_employee"
    WORKER = "worker"


class Person(Entity, frozen=True, kw_only=True):
    """A person of a unit. Only the year of birth is kept (``phap-ly`` §7: as little as needed)."""

    unit_id: UUID
    full_name: str
    honorific: Honorific
    employment: Employment
    position: str = ""
    birth_year: int | None = None
