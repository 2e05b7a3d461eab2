"""A desk with awards decided in two years, for the tests of the register."""

from datetime import UTC, date, datetime
from uuid import uuid4

from msgspec.structs import replace

from parcomp_desktop.domain.awards import Award, Nomination
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.services.awards.decisions import candidates, record_decision
from parcomp_desktop.services.people.units import save_unit
from parcomp_desktop.services.registry.events import Happening
from parcomp_desktop.services.workspace import Workspace
from tests.services.work.work import PERSON_AWARD, UNIT_AWARD, add_person, decision, nominate, to_decision

HAPPENED = Happening(date(2025, 4, 2), "Ghi nhầm đối tượng", "Biên bản số 3/BB")


def add_commune(desk: Workspace, name: str = "UBND xã Đăk Mar", code: str = "X01") -> Unit:
    return save_unit(desk, Unit(id=uuid4(), code=code, name=name, kind=UnitKind.COMMUNE))


def decide_all(desk: Workspace, number: str = "512/QĐ-UBND", on: date = date(2025, 3, 20)) -> list[Award]:
    """Everything that waits for a decision, in one."""
    chosen: list[Nomination] = [each.nomination for each in candidates(desk)]
    made = record_decision(desk, decision(number, on), chosen, {each.id: "Hội đồng thống nhất" for each in chosen})
    return desk.find(Award, decision_id=made.id)


def three_awards(desk: Workspace) -> dict[str, Award]:
    """A commune and two of its people, numbers 1 to 3 of 2025, by recipient; the clock stands in April."""
    desk.clock = lambda: datetime(2025, 4, 10, 3, tzinfo=UTC)
    unit = add_commune(desk)
    people = [add_person(desk, name, unit.id) for name in ("Nguyễn Thị Ngọc Ánh", "Trần Văn Hòa")]
    to_decision(desk, nominate(desk, unit, UNIT_AWARD), *(nominate(desk, each, PERSON_AWARD) for each in people))
    return {award.recipient: award for award in decide_all(desk)}


def put(desk: Workspace, award: Award, **changed: object) -> Award:
    """The award with other fields, past every service."""
    other = replace(award, **changed)
    with desk.change("test", "Thử") as change:
        change.put(other)
    return other
