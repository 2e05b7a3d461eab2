"""Three units and their office, whatever is edited, lost, doubled, turned round or restored: in the end they agree."""

import hashlib
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID, uuid4

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from parcomp_desktop.domain.desk import Direction, PackageRecord, PackageState, Peer
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.register import Exemplar
from parcomp_desktop.domain.reports import CalendarDay
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.domain.work import Inspection
from parcomp_desktop.exchange.outcomes import PackageRefused, ReadOutcome
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.desk.checks import check
from parcomp_desktop.services.desk.first_run import set_up_from_starter, set_up_gathering
from parcomp_desktop.services.exchange.contents.exemplars import EXEMPLARS
from parcomp_desktop.services.exchange.reading import preview
from parcomp_desktop.services.exchange.receiving import receive, receive_file
from parcomp_desktop.services.exchange.sending import send
from parcomp_desktop.services.exchange.starters import make_starter_file
from parcomp_desktop.services.exchange.undoing import undo_import
from parcomp_desktop.services.people.units import save_person, save_unit
from parcomp_desktop.services.work.inspections import save_inspection
from parcomp_desktop.services.work.working_calendar import save_day
from parcomp_desktop.services.workspace import Workspace, open_workspace
from parcomp_desktop.storage.database import FILE_NAME
from tests.services.exchange.exemplars import YEAR, an_exemplar
from tests.services.work.work import add_person

UNITS = 3
HELD = date(2024, 6, 3)
MEMORY = Path("/dev/shm")  # noqa: S108  files of a test, in a folder with a name of its own
"""Where there is a drive in memory, flushing costs nothing; what a power cut does is told by ``tests/faults``."""
OFFICE, DESKS = "tong-hop", tuple(f"don-vi-{number}" for number in range(UNITS))

UP = ("edit", "send", "lose", "deliver", "deliver", "twice", "answer")
DOWN = ("edit there", "edit the day", "send down", "send down", "lose down", "fetch", "fetch", "fetch twice", "confirm")
BACK = ("back up", "restore", "undo")
Steps = list[tuple[str, int, int]]
STEPS = st.lists(
    st.tuples(st.sampled_from(UP + DOWN + BACK), st.integers(0, UNITS - 1), st.integers(0, 3)), max_size=20
)


@dataclass
class UnitDesk:
    """A unit's desk with its own stick; ``on_stick`` and ``down`` are the packages that lie there unread."""

    desk: Workspace
    stick: Path
    on_stick: list[Path] = field(default_factory=list)
    read: list[Path] = field(default_factory=list)
    down: list[Path] = field(default_factory=list)
    fetched: list[Path] = field(default_factory=list)
    saved: Path | None = None
    restored: bool = False
    undone: bool = False

    @property
    def person(self) -> Person:
        """The one person whom it tells of."""
        (person,) = self.desk.find(Person)
        return person

    @property
    def unit(self) -> Unit:
        """Whose desk it is."""
        (unit,) = [each for each in self.desk.find(Unit) if each.id == self.desk.desk.unit_id]
        return unit


def make_offices(folder: Path, unused: Path, catalogue: Catalogue) -> None:
    """The gathering desk and its units before anything happens between them; each unit proposes one person."""
    with closing(open_workspace(shutil.copytree(unused, folder / OFFICE), catalogue)) as gathering:
        set_up_gathering(gathering, "Sở Nội vụ", "Đăk Hà")
        for number, name in enumerate(DESKS):
            unit = Unit(id=uuid4(), code=f"X{number}", name=f"UBND xã số {number}", kind=UnitKind.COMMUNE)
            starter = make_starter_file(gathering, save_unit(gathering, unit), folder)
            with closing(open_workspace(shutil.copytree(unused, folder / name), catalogue)) as desk:
                set_up_from_starter(desk, starter.read_bytes(), "Đăk Hà")
                an_exemplar(desk, save_person(desk, replace(add_person(desk), position="Chức vụ 0")))


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory, unused: Path, catalogue: Catalogue) -> Path:
    """Offices that are ready; each history goes on from a copy."""
    folder = tmp_path_factory.mktemp("cac-ban")
    make_offices(folder, unused, catalogue)
    return folder


class Offices:
    """The gathering desk and its units."""

    def __init__(self, folder: Path, catalogue: Catalogue) -> None:
        self.catalogue, self.edits = catalogue, 0
        self.gathering = open_workspace(folder / OFFICE, catalogue)
        self.units = [self._unit(folder, name) for name in DESKS]

    def _unit(self, folder: Path, name: str) -> UnitDesk:
        stick = folder / f"usb-{name}"
        stick.mkdir()
        return UnitDesk(open_workspace(folder / name, self.catalogue), stick)

    def close(self) -> None:
        """Close every desk."""
        for desk in (self.gathering, *(unit.desk for unit in self.units)):
            desk.close()

    def do(self, deed: str, unit: UnitDesk, number: int) -> None:
        """One step; one that has nothing to work on does nothing."""
        if deed in DOWN:
            self._do_down(deed, unit, number)
        elif deed in UP:
            self._do_up(deed, unit, number)
        else:
            self._go_back(deed, unit)

    def _do_up(self, deed: str, unit: UnitDesk, number: int) -> None:
        match deed:
            case "edit":
                self.edit(unit)
            case "send":
                unit.on_stick += send(unit.desk, YEAR, unit.stick)
            case "lose" if unit.on_stick:
                unit.on_stick.pop(number % len(unit.on_stick))
            case "deliver" if unit.on_stick:
                path = unit.on_stick.pop(number % len(unit.on_stick))
                before = self._latest(unit)
                receive_file(self.gathering, path, dry_run=False)
                assert unit.restored or self._latest(unit) >= before
                unit.read.append(path)
            case "twice" if unit.read:
                _refused_again(self.gathering, unit.read[number % len(unit.read)])
            case "answer":
                _answer(unit.desk, unit.stick, "bien-nhan-X*.tdkt")
            case _:
                pass

    def _go_back(self, deed: str, unit: UnitDesk) -> None:
        match deed:
            case "back up":
                unit.saved = Path(shutil.copy(unit.desk.backup(), unit.stick / "bản-lưu.sqlite"))
            case "restore" if unit.saved:
                self._restore(unit, unit.saved)
            case "undo":
                self._undo(unit)
            case _:
                pass

    def _do_down(self, deed: str, unit: UnitDesk, number: int) -> None:
        match deed:
            case "edit there":
                self.edit_there(unit)
            case "edit the day":
                self._edit_day(unit.desk)
            case "send down" if self.gathering.find(Peer, unit_id=unit.unit.id) and self.gathering.find(CalendarDay):
                unit.down += send(self.gathering, YEAR, unit.stick, self.gathering.get(Unit, unit.unit.id))
            case "lose down" if unit.down:
                unit.down.pop(number % len(unit.down))
            case "fetch" if unit.down:
                path = unit.down.pop(number % len(unit.down))
                receive_file(unit.desk, path, dry_run=False)
                unit.fetched.append(path)
            case "fetch twice" if unit.fetched:
                _refused_again(unit.desk, unit.fetched[number % len(unit.fetched)])
            case "confirm":
                _answer(self.gathering, unit.stick, "bien-nhan-cua-X*.tdkt")
            case _:
                pass

    def edit(self, unit: UnitDesk) -> None:
        """The unit gives its person another place and another year of birth."""
        self.edits += 1
        changed = replace(unit.person, position=f"Chức vụ {self.edits}", birth_year=1960 + self.edits % 40)
        save_person(unit.desk, changed)

    def edit_there(self, unit: UnitDesk) -> None:
        """The office inspects the unit or writes another conclusion, corrects the same person and the calendar."""
        self.edits += 1
        made = Inspection(id=uuid4(), unit_id=unit.unit.id, inspected_on=HELD, content="Một cửa")
        held = next(iter(self.gathering.find(Inspection, unit_id=unit.unit.id)), made)
        save_inspection(self.gathering, replace(held, conclusion=f"Kết luận {self.edits}"))
        self._edit_day(self.gathering)
        for person in self.gathering.find(Person, id=unit.person.id):
            save_person(self.gathering, replace(person, position=f"Chức vụ {self.edits}"))

    def _edit_day(self, desk: Workspace) -> None:
        self.edits += 1
        save_day(desk, CalendarDay(id=uuid4(), day=HELD, name=f"Nghỉ bù {self.edits}"))

    def _latest(self, unit: UnitDesk) -> int:
        """The number of the edit that stands at the office."""
        known = self.gathering.find(Person, id=unit.person.id)
        return int(known[0].position.rpartition(" ")[2]) if known else -1

    def _restore(self, unit: UnitDesk, saved: Path) -> None:
        unit.desk.close()
        for name in (FILE_NAME, f"{FILE_NAME}-wal", f"{FILE_NAME}-shm"):
            (unit.desk.folder / name).unlink(missing_ok=True)
        shutil.copy(saved, unit.desk.folder / FILE_NAME)
        unit.desk = open_workspace(unit.desk.folder, self.catalogue)
        unit.restored = True

    def _undo(self, unit: UnitDesk) -> None:
        read = self.gathering.find(PackageRecord, direction=Direction.READ, peer_id=unit.desk.desk.id)
        if read:
            undone = max(read, key=lambda each: each.at)
            undo_import(self.gathering, undone.id)
            unit.read = [path for path in unit.read if path.name != undone.file_name]
            unit.undone = True


def _refused_again(desk: Workspace, path: Path) -> None:
    before = shared(desk)
    with pytest.raises(PackageRefused) as refused:
        preview(desk, path)
    assert refused.value.outcome is ReadOutcome.ALREADY_READ
    assert shared(desk) == before


def _answer(desk: Workspace, stick: Path, receipts: str) -> None:
    for receipt in sorted(stick.glob(receipts)):
        receive_file(desk, receipt, dry_run=False)


def shared(desk: Workspace, unit_id: UUID | None = None) -> str:
    """The hash of what a desk shares with another: all of it, or what is of a unit and of all units."""
    people = desk.find(Person, unit_id=unit_id) if unit_id else desk.find(Person)
    inspections = desk.find(Inspection, unit_id=unit_id) if unit_id else desk.find(Inspection)
    slim = [EXEMPLARS.slimmed(person) for person in people]
    exemplars = [each for person in people for each in desk.find(Exemplar, subject_id=person.id)]
    days = [(each.day, each.name, each.working) for each in desk.find(CalendarDay)]
    records: list[Entity] = sorted([*slim, *exemplars, *inspections], key=lambda each: each.id)
    return hashlib.sha256(msgspec.json.encode((records, days))).hexdigest()


def settle(offices: Offices) -> None:
    """Each side says its last word on what is its own, and the other takes it, whatever it thought itself."""
    for unit in offices.units:
        offices.edit_there(unit)
    for unit in offices.units:
        offices.edit(unit)
        take(offices.gathering, send(unit.desk, YEAR, unit.stick))
        take(unit.desk, send(offices.gathering, YEAR, unit.stick, unit.unit))


def take(desk: Workspace, paths: list[Path]) -> None:
    """Import packages; where both sides differ the word of the package is taken."""
    for path in paths:
        shown = preview(desk, path)
        receive(desk, shown, shown.all_of_package())


def history(steps: Steps, ready: Path, catalogue: Catalogue) -> Iterator[Offices]:
    """The desks after these steps."""
    with TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as folder, ExitStack() as stack:
        copy = shutil.copytree(ready, Path(folder) / "bản sao")
        offices = stack.enter_context(closing(Offices(copy, catalogue)))
        for deed, unit, number in steps:
            offices.do(deed, offices.units[unit], number)
        yield offices


def agree(steps: Steps, ready: Path, catalogue: Catalogue) -> None:
    for offices in history(steps, ready, catalogue):
        settle(offices)
        for unit in offices.units:
            assert offices.gathering.get(Person, unit.person.id) == EXEMPLARS.slimmed(unit.person)
            assert shared(unit.desk, unit.unit.id) == shared(offices.gathering, unit.unit.id)
            assert unit.undone or acknowledged(unit.desk) <= known(offices.gathering)
            assert unit.restored or acknowledged(offices.gathering, unit.desk.desk.id) <= known(unit.desk)
        assert check(offices.gathering) == [problem for unit in offices.units for problem in check(unit.desk)] == []


def acknowledged(desk: Workspace, peer_id: UUID | None = None) -> set[UUID]:
    """The packages of a desk that were answered: the other has them, so nothing of them may be lost."""
    sent = desk.find(PackageRecord, state=PackageState.ACCEPTED, direction=Direction.SENT)
    return {each.id for each in sent if peer_id in {None, each.peer_id}}


def known(desk: Workspace) -> set[UUID]:
    return {each.id for each in desk.find(PackageRecord, direction=Direction.READ)}


@settings(max_examples=200, deadline=None)
@given(steps=STEPS)
def test_all_desks_agree_in_the_end(steps: Steps, offices: Path, catalogue: Catalogue):
    agree(steps, offices, catalogue)


@pytest.mark.long
@pytest.mark.parametrize("_part", range(4))
@settings(max_examples=500, deadline=None)
@given(steps=STEPS)
def test_all_desks_agree_in_the_end_however_often_it_is_tried(
    steps: Steps, _part: int, offices: Path, catalogue: Catalogue
):
    """Two thousand histories in all; no single test may take ten minutes."""
    agree(steps, offices, catalogue)
