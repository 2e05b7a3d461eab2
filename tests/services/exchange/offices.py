"""An office and its units that write, send, lose, read, restore: what random histories are made of."""

import hashlib
import shutil
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from uuid import UUID, uuid4

import msgspec
import pytest
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
from parcomp_desktop.services.desk.first_run import set_up_from_starter, set_up_gathering
from parcomp_desktop.services.exchange.contents.exemplars import EXEMPLARS
from parcomp_desktop.services.exchange.package_words import KINDS
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
_HELD = date(2024, 6, 3)
_OFFICE, _DESKS = "tong-hop", tuple(f"don-vi-{number}" for number in range(UNITS))


@dataclass
class Way:
    """Files from one desk to another: those that lie unread on the stick, those that were read.

    ``written`` counts what the sender wrote of the person, ``said`` is the edit that each file tells of.
    """

    waiting: list[Path] = field(default_factory=list)
    read: list[Path] = field(default_factory=list)
    written: int = 0
    said: dict[Path, int] = field(default_factory=dict)

    def put(self, files: Sequence[Path], edit: int) -> None:
        """Files go on the stick."""
        self.waiting += files
        self.said |= dict.fromkeys(files, edit)


@dataclass
class UnitDesk:
    """A unit's desk with its own stick, and what goes up to the office and down from it."""

    desk: Workspace
    stick: Path
    up: Way = field(default_factory=Way)
    down: Way = field(default_factory=Way)
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
    """The office and its units before anything happens between them; each unit proposes one person."""
    with closing(open_workspace(shutil.copytree(unused, folder / _OFFICE), catalogue)) as gathering:
        set_up_gathering(gathering, "Sở Nội vụ", "Đăk Hà")
        save_day(gathering, CalendarDay(id=uuid4(), day=_HELD, name="Nghỉ bù"))
        for number, name in enumerate(_DESKS):
            unit = Unit(id=uuid4(), code=f"X{number}", name=f"UBND xã số {number}", kind=UnitKind.COMMUNE)
            starter = make_starter_file(gathering, save_unit(gathering, unit), folder)
            with closing(open_workspace(shutil.copytree(unused, folder / name), catalogue)) as desk:
                set_up_from_starter(desk, starter.read_bytes(), "Đăk Hà")
                an_exemplar(desk, save_person(desk, replace(add_person(desk), position="Chức vụ 0")))


class Offices:
    """The gathering desk and its units; a deed that has nothing to work on does nothing."""

    def __init__(self, folder: Path, catalogue: Catalogue) -> None:
        self._catalogue, self._edits = catalogue, 0
        self.gathering = open_workspace(folder / _OFFICE, catalogue)
        self.units = [self._unit(folder, name) for name in _DESKS]

    def _unit(self, folder: Path, name: str) -> UnitDesk:
        stick = folder / f"usb-{name}"
        stick.mkdir()
        return UnitDesk(open_workspace(folder / name, self._catalogue), stick)

    def close(self) -> None:
        """Close every desk."""
        for desk in (self.gathering, *(unit.desk for unit in self.units)):
            desk.close()

    def edit(self, unit: UnitDesk) -> None:
        """The unit gives its person another place and another year of birth."""
        self._edits += 1
        unit.up.written += 1
        changed = replace(unit.person, position=f"Chức vụ {self._edits}", birth_year=1960 + self._edits % 40)
        save_person(unit.desk, changed)

    def edit_there(self, unit: UnitDesk) -> None:
        """The office inspects the unit or writes another conclusion, corrects the same person and the calendar."""
        self._edits += 1
        made = Inspection(id=uuid4(), unit_id=unit.unit.id, inspected_on=_HELD, content="Một cửa")
        held = next(iter(self.gathering.find(Inspection, unit_id=unit.unit.id)), made)
        save_inspection(self.gathering, replace(held, conclusion=f"Kết luận {self._edits}"))
        self._name_day(self.gathering)
        for person in self.gathering.find(Person, id=unit.person.id):
            unit.down.written += 1
            save_person(self.gathering, replace(person, position=f"Chức vụ {self._edits}"))

    def edit_day(self, unit: UnitDesk) -> None:
        """The unit names a day of the calendar anew."""
        self._name_day(unit.desk)

    def send(self, unit: UnitDesk) -> None:
        """All of the unit goes on its stick."""
        unit.up.put(send(unit.desk, YEAR, unit.stick), _latest(unit.desk, unit))

    def send_down(self, unit: UnitDesk) -> None:
        """All that the office has for a unit that it knows goes on the unit's stick."""
        if self.gathering.find(Peer, unit_id=unit.unit.id):
            unit.down.put(send(self.gathering, YEAR, unit.stick, unit.unit), _latest(self.gathering, unit))

    def read(self, unit: UnitDesk, number: int) -> None:
        """Both sides read a file that lies on the stick.

        While one side alone writes of the person the other has the later of what it had and what it reads, whatever
        was lost or came late; no choice is asked for.
        """
        for desk, way, back in ((self.gathering, unit.up, unit.down), (unit.desk, unit.down, unit.up)):
            if way.waiting:
                path, before = way.waiting.pop(number % len(way.waiting)), _latest(desk, unit)
                told = receive_file(desk, path, dry_run=False)
                way.read.append(path)
                if not (unit.restored or unit.undone or back.written):
                    asked = [each for each in told.differences if each.kind == KINDS[Person]]
                    assert (_latest(desk, unit), asked) == (max(before, way.said[path]), [])

    def lose(self, unit: UnitDesk, number: int) -> None:
        """A file is gone from the stick before it was read."""
        waiting = unit.up.waiting if number % 2 else unit.down.waiting
        if waiting:
            waiting.pop(number % len(waiting))

    def read_again(self, unit: UnitDesk, number: int) -> None:
        """A file that was read is read once more, on both sides: it is refused and changes nothing."""
        for desk, way in ((self.gathering, unit.up), (unit.desk, unit.down)):
            if way.read:
                _refused_again(desk, way.read[number % len(way.read)])

    def answer(self, unit: UnitDesk) -> None:
        """Both sides read the receipts that lie on the unit's stick."""
        for desk, receipts in ((unit.desk, "bien-nhan-X*.tdkt"), (self.gathering, "bien-nhan-cua-X*.tdkt")):
            for receipt in sorted(unit.stick.glob(receipts)):
                receive_file(desk, receipt, dry_run=False)

    def back_up(self, unit: UnitDesk) -> None:
        """The unit's data are copied aside."""
        unit.saved = Path(shutil.copy(unit.desk.backup(), unit.stick / "bản-lưu.sqlite"))

    def restore(self, unit: UnitDesk) -> None:
        """The unit's machine is back at the copy that was made; what it read since it may read again."""
        if unit.saved is None:
            return
        unit.desk.close()
        for name in (FILE_NAME, f"{FILE_NAME}-wal", f"{FILE_NAME}-shm"):
            (unit.desk.folder / name).unlink(missing_ok=True)
        shutil.copy(unit.saved, unit.desk.folder / FILE_NAME)
        unit.desk = open_workspace(unit.desk.folder, self._catalogue)
        unit.restored = True
        still_read = {each.file_name for each in unit.desk.find(PackageRecord, direction=Direction.READ)}
        unit.down.read = [path for path in unit.down.read if path.name in still_read]

    def undo(self, unit: UnitDesk) -> None:
        """The office undoes its last import of the unit."""
        read = self.gathering.find(PackageRecord, direction=Direction.READ, peer_id=unit.desk.desk.id)
        if read:
            undone = max(read, key=lambda each: each.at)
            undo_import(self.gathering, undone.id)
            unit.up.read = [path for path in unit.up.read if path.name != undone.file_name]
            unit.undone = True

    def settle(self, units: Sequence[UnitDesk]) -> None:
        """Each side says its last word on what is its own, and the other takes it, whatever it thought itself."""
        for unit in units:
            self.edit_there(unit)
        for unit in units:
            self.edit(unit)
            take(self.gathering, send(unit.desk, YEAR, unit.stick))
            take(unit.desk, send(self.gathering, YEAR, unit.stick, unit.unit))

    def _name_day(self, desk: Workspace) -> None:
        self._edits += 1
        save_day(desk, CalendarDay(id=uuid4(), day=_HELD, name=f"Nghỉ bù {self._edits}"))


def take(desk: Workspace, paths: list[Path]) -> None:
    """Import packages; where both sides differ the word of the package is taken."""
    for path in paths:
        shown = preview(desk, path)
        receive(desk, shown, shown.all_of_package())


def shared(desk: Workspace, unit_id: UUID | None = None) -> str:
    """The hash of what a desk shares with another: all of it, or what is of a unit and of all units."""
    people = desk.find(Person, unit_id=unit_id) if unit_id else desk.find(Person)
    inspections = desk.find(Inspection, unit_id=unit_id) if unit_id else desk.find(Inspection)
    slim = [EXEMPLARS.slimmed(person) for person in people]
    exemplars = [each for person in people for each in desk.find(Exemplar, subject_id=person.id)]
    days = [(each.day, each.name, each.working) for each in desk.find(CalendarDay)]
    records: list[Entity] = sorted([*slim, *exemplars, *inspections], key=lambda each: each.id)
    return hashlib.sha256(msgspec.json.encode((records, days))).hexdigest()


def acknowledged(desk: Workspace, peer_id: UUID | None = None) -> set[UUID]:
    """The packages of a desk that were answered: the other has them, so nothing of them may be lost."""
    sent = desk.find(PackageRecord, state=PackageState.ACCEPTED, direction=Direction.SENT)
    return {each.id for each in sent if peer_id in {None, each.peer_id}}


def known(desk: Workspace) -> set[UUID]:
    """The packages that a desk has read."""
    return {each.id for each in desk.find(PackageRecord, direction=Direction.READ)}


def _latest(desk: Workspace, unit: UnitDesk) -> int:
    """The number of the edit of a unit's person that stands at a desk."""
    known = desk.find(Person, id=unit.person.id)
    return int(known[0].position.rpartition(" ")[2]) if known else -1


def _refused_again(desk: Workspace, path: Path) -> None:
    before = shared(desk)
    with pytest.raises(PackageRefused) as refused:
        preview(desk, path)
    assert refused.value.outcome is ReadOutcome.ALREADY_READ
    assert shared(desk) == before
