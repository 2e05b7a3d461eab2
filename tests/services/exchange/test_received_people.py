"""Packages that bring a person who was merged here: what they say lands on the person who was kept."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.awards import Nomination, NominationState, TypedFact
from parcomp_desktop.domain.people import Person
from parcomp_desktop.services.awards.nomination_steps import Told, take_step
from parcomp_desktop.services.exchange.lines import Effect
from parcomp_desktop.services.exchange.package_words import PackageWords
from parcomp_desktop.services.exchange.reading import preview
from parcomp_desktop.services.exchange.received_people import of_kept_people
from parcomp_desktop.services.exchange.receiving import receive
from parcomp_desktop.services.people.merging import merge, plan_merge
from parcomp_desktop.services.workspace import Workspace
from tests.services.work.work import (
    PERSON_AWARD,
    add_fact,
    add_met_facts,
    add_person,
    add_sheet,
    nominate,
    to_council,
)
from tests.services.work.work import sent as package_of


@pytest.fixture
def sent(unit_desk: Workspace) -> Person:
    """A person whom a unit nominates and whom its council passed; it sends a scoresheet besides."""
    add_sheet(unit_desk)
    person = add_person(unit_desk, "Đặng Thị Hòa")
    add_met_facts(unit_desk, person)
    to_council(unit_desk, nominate(unit_desk, person, PERSON_AWARD))
    return person


def deliver(unit_desk: Workspace, gathering: Workspace, folder: Path) -> int:
    return receive(gathering, preview(gathering, package_of(unit_desk, folder)))


def taken_back(unit_desk: Workspace) -> None:
    """What was sent waits before the council, to be sent again."""
    take_step(unit_desk, unit_desk.find(Nomination), NominationState.COUNCIL, Told("Gửi lại"))


def merged_here(gathering: Workspace, sent: Person) -> Person:
    """The gathering desk knows the person under another id and merged what the unit sent."""
    own = add_person(gathering, "Đặng Thị Hoà", sent.unit_id)
    return merge(gathering, plan_merge(gathering, own, gathering.get(Person, sent.id)), ())


def test_a_former_id_lands_on_the_kept_person(unit_desk: Workspace, gathering: Workspace, sent: Person, tmp_path: Path):
    deliver(unit_desk, gathering, tmp_path)
    kept = merged_here(gathering, sent)
    fact = unit_desk.find(TypedFact, name="initiatives_recognised")[0]
    with unit_desk.change("test", "Sửa") as change:
        change.put(replace(fact, value="2"))
    taken_back(unit_desk)
    found = preview(gathering, package_of(unit_desk, tmp_path))
    effects = {(type(line.record), line.effect) for line in found.lines}
    assert (TypedFact, Effect.CHANGED) in effects
    assert not any(isinstance(line.record, Person) for line in found.lines)
    words = PackageWords(gathering, found.records)
    assert all("Đặng Thị Hòa" in words.what(line.record) for line in found.lines if isinstance(line.record, Nomination))
    assert receive(gathering, found) > 0
    assert gathering.find(Person) == [kept]
    assert {each.subject_id for each in (*gathering.find(TypedFact), *gathering.find(Nomination))} == {kept.id}
    assert [each.value for each in gathering.find(TypedFact, name="initiatives_recognised")] == ["2"]
    assert len(gathering.find(Nomination)) == 1


def test_what_a_package_says_of_the_kept_person_goes_before_what_it_says_of_the_former(
    unit_desk: Workspace, gathering: Workspace, sent: Person, tmp_path: Path
):
    twin = add_person(unit_desk, "Đặng Thị Hoà")
    add_fact(unit_desk, twin, "initiatives_recognised", "3")
    to_council(unit_desk, nominate(unit_desk, twin, PERSON_AWARD))
    deliver(unit_desk, gathering, tmp_path)
    here = {person.id: person for person in gathering.find(Person)}
    plan = plan_merge(gathering, here[twin.id], here[sent.id])
    merge(gathering, plan, {conflict.kept.id for conflict in plan.conflicts})
    taken_back(unit_desk)
    assert deliver(unit_desk, gathering, tmp_path) == 0
    assert [person.id for person in gathering.find(Person)] == [twin.id]
    assert [each.value for each in gathering.find(TypedFact, name="initiatives_recognised")] == ["3"]
    assert len(gathering.find(Nomination)) == 1


def test_nothing_is_changed_where_nobody_was_merged(unit_desk: Workspace, sent: Person):
    assert unit_desk.find(Person) == [sent]
    assert of_kept_people([sent], {}) == [sent]
