"""Which personal data travel in which content: the table of the format's document, and what is withheld."""

import re
from pathlib import Path
from uuid import uuid4

import pytest
from msgspec import NODEFAULT
from msgspec.structs import fields, replace

from parcomp_desktop.domain.awards import Nomination, NominationState
from parcomp_desktop.domain.cases import CaseStatistics
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.standing import Attestation, DisciplinaryAction, QualityRating
from parcomp_desktop.services.awards.nomination_steps import Told, take_step
from parcomp_desktop.services.exchange.bundles import part_of
from parcomp_desktop.services.exchange.contents.catalogue import CONTENTS
from parcomp_desktop.services.exchange.contents.content import Content
from parcomp_desktop.services.exchange.lines import Effect
from parcomp_desktop.services.exchange.reading import Preview, preview
from parcomp_desktop.services.exchange.receiving import receive
from parcomp_desktop.services.exchange.sending import outgoing, send
from parcomp_desktop.services.people.units import save_person
from parcomp_desktop.services.workspace import Workspace
from parcomp_desktop.storage.tables import BY_NAME
from tests.services.exchange.exemplars import an_exemplar
from tests.services.work.work import PERIOD, PERSON_AWARD, add_met_facts, add_person, nominate, to_council

DOCUMENT = Path(__file__).parents[3] / "docs" / "exchange-format.md"
OF_PEOPLE = {
    "person": {"full_name", "honorific", "employment", "position", "birth_year"},
    "typed_fact": {"value", "source", "reason"},
    "nomination": {"achievement", "verdict"},
    "achievement_report": {"texts"},
    "initiative": {"name", "number"},
    "exemplar": {"title", "text"},
    "case_statistics": {"person_id"},
    "earlier_award": {"recipient", "achievement", "bonus", "remark"},
    "nomination_step": {"who", "reason", "remarks"},
    "planned_deed": {"assigned_to"},
}
"""The fields that say something of a person, by table."""


def documented() -> dict[tuple[str, str], set[str]]:
    """What the document's table says leaves, by content and table."""
    text = DOCUMENT.read_text(encoding="utf-8")
    part = text.partition("### Dữ liệu cá nhân")[2].partition("\n### ")[0]
    rows = re.findall(r"^\| `([a-z-]+)` \| `([a-z_]+)` \| ([^|]+) \|", part, flags=re.MULTILINE)
    return {(code, table): set(re.findall(r"`([a-z_]+)`", fields)) for code, table, fields in rows}


def leaving(content: Content, kind: type[Entity]) -> set[str]:
    return set(kind.__struct_fields__) - content.withheld.get(kind, frozenset())


def test_the_document_says_which_personal_data_each_content_takes_along():
    told = {
        (content.code, table): fields & leaving(content, BY_NAME[table].kind)
        for content in CONTENTS.values()
        for table, fields in OF_PEOPLE.items()
        if BY_NAME[table].kind in content.types
    }
    assert documented() == told


def test_what_is_known_of_conduct_ratings_and_discipline_never_travels_by_itself():
    travelling = {kind for content in CONTENTS.values() for kind in content.types}
    assert travelling.isdisjoint({DisciplinaryAction, Attestation, QualityRating})


def test_what_is_withheld_has_a_blank_to_leave_with():
    for content in CONTENTS.values():
        for kind, names in content.withheld.items():
            assert kind in content.types
            assert {each.name for each in fields(kind) if each.default is not NODEFAULT} >= names


@pytest.fixture
def officer(unit_desk: Workspace) -> Person:
    """An officer of a unit with figures of a month and a story for the media, nominated besides."""
    person = add_person(unit_desk)
    add_met_facts(unit_desk, person)
    month = CaseStatistics(
        id=uuid4(), unit_id=person.unit_id, month="2024-03", person_id=person.id, received=10, on_time=9, late=1
    )
    with unit_desk.change("test", "Ghi") as change:
        change.put(month)
    an_exemplar(unit_desk, person)
    to_council(unit_desk, nominate(unit_desk, person, PERSON_AWARD))
    return person


def up(desk: Workspace, gathering: Workspace, folder: Path, *codes: str) -> Preview:
    (path,) = send(desk, PERIOD, folder, codes=codes)
    return preview(gathering, path)


def change(desk: Workspace, person: Person, **fields: object) -> None:
    save_person(desk, replace(desk.get(Person, person.id), **fields))


def test_an_officer_of_the_statistics_goes_without_the_year_of_birth(unit_desk: Workspace, officer: Person):
    (bundle,) = outgoing(unit_desk, PERIOD, codes=["thong-ke"]).bundles
    assert officer.full_name in part_of(bundle).decode()
    assert "1988" not in part_of(bundle).decode()


def test_one_person_in_two_contents_goes_as_the_one_that_needs_more(
    unit_desk: Workspace, gathering: Workspace, officer: Person, tmp_path: Path
):
    package = up(unit_desk, gathering, tmp_path, "thong-ke", "de-nghi", "guong-dien-hinh")
    assert [each for each in package.records if isinstance(each, Person)] == [officer]
    receive(gathering, package)
    assert gathering.find(Person) == [officer]


def test_a_field_that_didnt_leave_blanks_nothing_and_is_no_conflict(
    unit_desk: Workspace, gathering: Workspace, officer: Person, tmp_path: Path
):
    receive(gathering, up(unit_desk, gathering, tmp_path, "de-nghi"))
    package = up(unit_desk, gathering, tmp_path, "thong-ke")
    effects = {type(line.record): line.effect for line in package.lines}
    assert effects[Person] is Effect.UNCHANGED
    receive(gathering, package)
    assert gathering.get(Person, officer.id).birth_year == 1988


def test_a_field_that_was_withheld_in_between_is_merged_by_what_was_said_of_it_before(
    unit_desk: Workspace, gathering: Workspace, officer: Person, tmp_path: Path
):
    receive(gathering, up(unit_desk, gathering, tmp_path, "de-nghi"))
    receive(gathering, up(unit_desk, gathering, tmp_path, "thong-ke"))
    change(unit_desk, officer, birth_year=1989)
    package = up(unit_desk, gathering, tmp_path, "guong-dien-hinh", "thong-ke")
    assert {line.effect for line in package.lines if isinstance(line.record, Person)} == {Effect.UNCHANGED}
    receive(gathering, package)
    take_step(unit_desk, unit_desk.find(Nomination), NominationState.COUNCIL, Told("Gửi lại"))
    package = up(unit_desk, gathering, tmp_path, "de-nghi")
    assert {line.effect for line in package.lines if isinstance(line.record, Person)} == {Effect.CHANGED}
    receive(gathering, package)
    assert gathering.get(Person, officer.id).birth_year == 1989


def test_what_was_said_needlessly_isnt_kept(officer: Person):
    statistics = CONTENTS["thong-ke"]
    assert statistics.filled(officer, None) == replace(officer, birth_year=None)
    assert statistics.filled(officer, replace(officer, birth_year=1990)) == replace(officer, birth_year=1990)
