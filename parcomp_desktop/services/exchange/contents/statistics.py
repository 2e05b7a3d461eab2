"""Thống kê hồ sơ: a unit's procedure files of a year by month, for itself and for its officers."""

from collections.abc import Sequence
from uuid import UUID

from parcomp_desktop.domain.cases import CaseStatistics
from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.services.exchange.contents.content import Content
from parcomp_desktop.services.exchange.contents.records import WITHOUT_AGE, of_kind, refuse_other, year_of
from parcomp_desktop.services.people.units import check_person
from parcomp_desktop.services.statistics.cases import check_month
from parcomp_desktop.services.workspace import Workspace


def _periods(workspace: Workspace, unit_id: UUID) -> set[str]:
    return {record.month[:4] for record in workspace.find(CaseStatistics, unit_id=unit_id)}


def _gathered(workspace: Workspace, unit_id: UUID, period: str) -> list[Entity]:
    year = year_of(period)
    months = [each for each in workspace.find(CaseStatistics, unit_id=unit_id) if each.month.startswith(year)]
    officers = dict.fromkeys(each.person_id for each in months if each.person_id)
    return [*(workspace.get(Person, each) for each in officers), *months]


def _check(workspace: Workspace, records: Sequence[Entity], period: str) -> None:
    for person in of_kind(records, Person):
        check_person(workspace, person)
    for month in of_kind(records, CaseStatistics):
        refuse_other(period, year_of(period), month.month[:4])
        check_month(workspace, month, "Thống kê hồ sơ")


STATISTICS = Content(
    code="thong-ke",
    name="Thống kê hồ sơ thủ tục hành chính",
    sender=DeskKind.UNIT,
    types=(Person, CaseStatistics),
    gather=_gathered,
    periods=_periods,
    check=_check,
    withheld=WITHOUT_AGE,
)
