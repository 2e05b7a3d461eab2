"""Whom figures and nominations are about, and for which period."""

import re
from collections.abc import Iterable
from typing import NamedTuple
from uuid import UUID

from parcomp_desktop.domain.awards import Nomination, TypedFact
from parcomp_desktop.domain.campaign import Term
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.workspace import Workspace

_PERIOD = re.compile(r"([0-9]{4})(?:-([0-9]{4}))?")


class Nominee(NamedTuple):
    """A collective or a person as lists offer them; ``label`` tells people of one name apart by their unit."""

    subject: Subject
    id: UUID
    label: str


def nominees(workspace: Workspace) -> list[Nominee]:
    """All collectives, then all people, each in their order."""
    units = {unit.id: unit for unit in workspace.find(Unit)}
    return [
        *(Nominee(Subject.COLLECTIVE, unit.id, unit.name) for unit in units.values()),
        *(
            Nominee(Subject.INDIVIDUAL, person.id, _person_label(person, units[person.unit_id]))
            for person in workspace.find(Person)
        ),
    ]


def subject_record(workspace: Workspace, subject: Subject, subject_id: UUID) -> Unit | Person:
    """The unit or person. Raises Refusal when there is none of that id."""
    return workspace.get(Unit if subject is Subject.COLLECTIVE else Person, subject_id)


def years_of(period: str) -> range:
    """The years of a period: one for ``2025``, several for a stage (``2023-2030``). Raises Refusal for others."""
    match = _PERIOD.fullmatch(period)
    years = range(int(match[1]), int(match[2] or match[1]) + 1) if match else range(0)
    if not years or (match and match[2] == match[1]):
        raise Refusal(f"“{period}” không phải là một kỳ xét.", "Ghi một năm (2025) hoặc một giai đoạn (2023-2030).")
    return years


def years_in_being(unit: Unit, years: range) -> range:
    """The years of a period in which a unit existed; all of them when it existed in none."""
    first = max(years[0], unit.starts_on.year) if unit.starts_on else years[0]
    last = min(years[-1], unit.ends_on.year) if unit.ends_on else years[-1]
    return range(first, last + 1) or years


def term_of(period: str) -> Term:
    """Whether a period is a year or a stage. Raises Refusal for others."""
    return Term.YEAR if len(years_of(period)) == 1 else Term.STAGE


def period_words(period: str) -> str:
    """A period as lists show it: ``Năm 2025``, ``Giai đoạn 2023-2030``."""
    return f"Năm {period}" if term_of(period) is Term.YEAR else f"Giai đoạn {period}"


def periods(workspace: Workspace) -> list[str]:
    """The years of the campaign and those that figures or nominations have besides, then the stages."""
    campaign = workspace.catalogue.campaign
    first, last = campaign.starts_on.year, campaign.ends_on.year
    known = {str(year) for year in range(first, last + 1)} | {f"{first}-{last}"}
    return sorted(known | _used_periods(workspace), key=lambda period: (term_of(period) is Term.STAGE, period))


def latest_year(workspace: Workspace) -> str | None:
    """The newest single year that figures or nominations have; None before the first."""
    return max((period for period in _used_periods(workspace) if term_of(period) is Term.YEAR), default=None)


def _used_periods(workspace: Workspace) -> set[str]:
    records: Iterable[TypedFact | Nomination] = (*workspace.find(TypedFact), *workspace.find(Nomination))
    return {record.period for record in records if _PERIOD.fullmatch(record.period)}


def _person_label(person: Person, unit: Unit) -> str:
    return " – ".join(part for part in (person.full_name, person.position, unit.name) if part)
