"""A unit that was merged into another: what its desk still sends, and what its successor sends, keeps its place."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.register import Exemplar
from parcomp_desktop.domain.scores import Scoresheet
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.exchange.outcomes import PackageRefused
from parcomp_desktop.services.exchange.contents.exemplars import EXEMPLARS
from parcomp_desktop.services.exchange.lines import Effect
from parcomp_desktop.services.exchange.reading import Preview, preview
from parcomp_desktop.services.exchange.receiving import receive, receive_file
from parcomp_desktop.services.exchange.remarks import remarks
from parcomp_desktop.services.exchange.scope import succession
from parcomp_desktop.services.exchange.sending import outgoing
from parcomp_desktop.services.people.units import save_person, save_unit
from parcomp_desktop.services.workspace import Workspace
from tests.services.exchange.exemplars import YEAR, an_exemplar
from tests.services.work.work import add_person, add_sheet, forge, said, second_desk, sent, unit_of

END = date(2025, 6, 30)


@pytest.fixture
def heir(gathering: Workspace, tmp_path: Path) -> Iterator[Workspace]:
    """The desk of the unit that takes over."""
    desk = second_desk(gathering, tmp_path)
    yield desk
    desk.close()


@pytest.fixture
def person(unit_desk: Workspace) -> Person:
    person = add_person(unit_desk)
    an_exemplar(unit_desk, person)
    return person


def merge(gathering: Workspace, ended: Workspace, heir: Workspace | None) -> None:
    unit = gathering.get(Unit, unit_of(ended).id)
    save_unit(gathering, replace(unit, ends_on=END, successor_id=unit_of(heir).id if heir else None))


def shown(desk: Workspace, gathering: Workspace, stick: Path) -> Preview:
    return preview(gathering, sent(desk, stick, YEAR))


def move(gathering: Workspace, person: Person, to: Workspace) -> Person:
    return save_person(gathering, replace(gathering.get(Person, person.id), unit_id=unit_of(to).id))


def test_what_a_merged_unit_still_sends_is_taken_and_told(
    unit_desk: Workspace, heir: Workspace, gathering: Workspace, person: Person, tmp_path: Path
):
    merge(gathering, unit_desk, heir)
    told = receive_file(gathering, sent(unit_desk, tmp_path, YEAR), dry_run=False).remarks
    assert told == (
        "UBND xã Đăk Mar đã kết thúc hoạt động ngày 30/06/2025, UBND xã Đăk La kế thừa: chỉ nhập số liệu đến ngày ấy, "
        "số liệu sau đó do UBND xã Đăk La gửi.",
    )
    assert gathering.find(Person) == [EXEMPLARS.slimmed(person)]


def test_a_dissolved_unit_without_a_successor_is_told(
    unit_desk: Workspace, gathering: Workspace, person: Person, tmp_path: Path
):
    assert list(remarks(gathering, shown(unit_desk, gathering, tmp_path))) == []
    merge(gathering, unit_desk, None)
    assert list(remarks(gathering, shown(unit_desk, gathering, tmp_path))) == [
        "UBND xã Đăk Mar đã kết thúc hoạt động ngày 30/06/2025: chỉ nhập số liệu đến ngày ấy, "
        "số liệu sau đó do đơn vị kế thừa gửi."
    ]
    assert gathering.find(Person) == []
    assert person.unit_id == unit_of(unit_desk).id


def test_people_whom_the_office_moved_to_the_successor_dont_stop_the_merged_units_package(
    unit_desk: Workspace, heir: Workspace, gathering: Workspace, person: Person, tmp_path: Path
):
    receive(gathering, shown(unit_desk, gathering, tmp_path))
    merge(gathering, unit_desk, heir)
    moved = move(gathering, person, heir)
    late = an_exemplar(unit_desk, person, title="Chuyện của những tháng cuối")
    package = shown(unit_desk, gathering, tmp_path)
    assert {line.record.id: line.effect for line in package.lines if line.effect is not Effect.UNCHANGED} == {
        person.id: Effect.OLDER,
        late.id: Effect.NEW,
    }
    receive(gathering, package)
    assert gathering.find(Person) == [moved]
    assert late in gathering.find(Exemplar)


def test_the_successor_speaks_of_the_people_it_took_over_and_the_office_chooses(
    unit_desk: Workspace, heir: Workspace, gathering: Workspace, person: Person, tmp_path: Path
):
    receive(gathering, shown(unit_desk, gathering, tmp_path))
    taken_over = save_person(heir, replace(person, unit_id=unit_of(heir).id))
    an_exemplar(heir, taken_over, title="Ở đơn vị mới")
    path = sent(heir, tmp_path, YEAR)
    with pytest.raises(PackageRefused, match="đơn vị khác"):
        preview(gathering, path)
    merge(gathering, unit_desk, heir)
    package = preview(gathering, path)
    (line,) = [line for line in package.lines if isinstance(line.record, Person)]
    assert (line.effect, list(line.conflicts)) == (Effect.CONFLICT, ["unit_id"])
    receive(gathering, package, {person.id: frozenset({"unit_id"})})
    assert gathering.find(Person) == [EXEMPLARS.slimmed(taken_over)]


def test_neither_desk_speaks_of_the_others_sheets(
    unit_desk: Workspace, heir: Workspace, gathering: Workspace, tmp_path: Path
):
    merge(gathering, unit_desk, heir)
    for desk in (unit_desk, heir):
        add_sheet(desk)
        receive(gathering, preview(gathering, sent(desk, tmp_path)))
    for desk, other in ((unit_desk, heir), (heir, unit_desk)):
        (theirs,) = other.find(Scoresheet)
        content = said(desk)
        sheets = (replace(content.scoresheets[0], id=theirs.id, period="2030"),)
        path = forge(desk, replace(content, scoresheets=sheets, entries=()), tmp_path / "x.tdkt", period="2030")
        with pytest.raises(PackageRefused, match="đơn vị khác"):
            preview(gathering, path)


def test_what_is_for_a_merged_unit_that_never_sent_goes_to_its_successor(
    unit_desk: Workspace, heir: Workspace, gathering: Workspace
):
    unit = gathering.get(Unit, unit_of(unit_desk).id)
    with pytest.raises(Refusal) as told:
        outgoing(gathering, YEAR, unit)
    assert told.value.cure.startswith("Cấp tệp khởi tạo")
    merge(gathering, unit_desk, heir)
    with pytest.raises(Refusal) as told:
        outgoing(gathering, YEAR, gathering.get(Unit, unit.id))
    assert told.value.cure == "Đơn vị do UBND xã Đăk La kế thừa: gửi cho UBND xã Đăk La."


def test_the_line_of_succession_runs_both_ways_and_ends_where_data_runs_in_a_ring(
    unit_desk: Workspace, heir: Workspace, gathering: Workspace
):
    first, second = (gathering.get(Unit, unit_of(desk).id) for desk in (unit_desk, heir))
    third = save_unit(gathering, replace(second, id=UUID(int=3), code="X03"))
    alone = save_unit(gathering, replace(second, id=UUID(int=4), code="X04"))
    save_unit(gathering, replace(first, successor_id=second.id))
    save_unit(gathering, replace(third, successor_id=second.id))
    assert succession(gathering, first.id) == {first.id, second.id}
    assert succession(gathering, second.id) == {first.id, second.id, third.id}
    assert succession(gathering, alone.id) == {alone.id}
    save_unit(gathering, replace(second, successor_id=first.id))
    assert succession(gathering, first.id) == {first.id, second.id, third.id}
