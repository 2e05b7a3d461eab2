"""Three units and their office, whatever is edited, lost, doubled, turned round or restored: in the end they agree."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from parcomp_desktop.domain.desk import Direction, PackageRecord, PackageState
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.register import Exemplar
from parcomp_desktop.domain.units import Unit, UnitKind
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
from parcomp_desktop.services.workspace import Workspace, open_workspace
from parcomp_desktop.storage.database import FILE_NAME
from tests.services.exchange.exemplars import YEAR, an_exemplar
from tests.services.work.work import add_person

UNITS = 3
DEEDS = ("edit", "send", "lose", "deliver", "deliver", "twice", "answer", "back up", "restore", "undo")
Steps = list[tuple[str, int, int]]
STEPS = st.lists(st.tuples(st.sampled_from(DEEDS), st.integers(0, UNITS - 1), st.integers(0, 3)), max_size=14)


@dataclass
class UnitDesk:
    """A unit's desk with its own stick; ``on_stick`` are the packages that lie there unread."""

    desk: Workspace
    stick: Path
    on_stick: list[Path] = field(default_factory=list)
    read: list[Path] = field(default_factory=list)
    saved: Path | None = None
    restored: bool = False
    undone: bool = False

    @property
    def person(self) -> Person:
        """The one person whom it tells of."""
        (person,) = self.desk.find(Person)
        return person


class Offices:
    """The gathering desk and its units."""

    def __init__(self, folder: Path, unused: Path, catalogue: Catalogue) -> None:
        self.folder, self.catalogue, self.edits = folder, catalogue, 0
        self.gathering = open_workspace(shutil.copytree(unused, folder / "tong-hop"), catalogue)
        set_up_gathering(self.gathering, "Sở Nội vụ", "Đăk Hà")
        self.units = [self._unit(unused, number) for number in range(UNITS)]

    def _unit(self, unused: Path, number: int) -> UnitDesk:
        unit = Unit(id=uuid4(), code=f"X{number}", name=f"UBND xã số {number}", kind=UnitKind.COMMUNE)
        starter = make_starter_file(self.gathering, save_unit(self.gathering, unit), self.folder)
        desk = open_workspace(shutil.copytree(unused, self.folder / f"don-vi-{number}"), self.catalogue)
        set_up_from_starter(desk, starter.read_bytes(), "Đăk Hà")
        an_exemplar(desk, save_person(desk, replace(add_person(desk), position="Chức vụ 0")))
        stick = self.folder / f"usb-{number}"
        stick.mkdir()
        return UnitDesk(desk, stick)

    def close(self) -> None:
        """Close every desk."""
        for desk in (self.gathering, *(unit.desk for unit in self.units)):
            desk.close()

    def do(self, deed: str, unit: UnitDesk, number: int) -> None:
        """One step; one that has nothing to work on does nothing."""
        match deed:
            case "edit":
                self.edits += 1
                save_person(unit.desk, replace(unit.person, position=f"Chức vụ {self.edits}"))
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
                self._refused_again(unit.read[number % len(unit.read)])
            case "answer":
                self._answer(unit)
            case "back up":
                unit.saved = Path(shutil.copy(unit.desk.backup(), unit.stick / "bản-lưu.sqlite"))
            case "restore" if unit.saved:
                self._restore(unit, unit.saved)
            case "undo":
                self._undo(unit)
            case _:
                pass

    def _latest(self, unit: UnitDesk) -> int:
        """The number of the edit that stands at the office."""
        known = self.gathering.find(Person, id=unit.person.id)
        return int(known[0].position.rpartition(" ")[2]) if known else -1

    def _refused_again(self, path: Path) -> None:
        before = self.gathering.find(Person), self.gathering.find(Exemplar)
        with pytest.raises(PackageRefused) as refused:
            preview(self.gathering, path)
        assert refused.value.outcome is ReadOutcome.ALREADY_READ
        assert (self.gathering.find(Person), self.gathering.find(Exemplar)) == before

    def _answer(self, unit: UnitDesk) -> None:
        for receipt in sorted(unit.stick.glob("bien-nhan-*.tdkt")):
            receive_file(unit.desk, receipt, dry_run=False)

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


def settle(offices: Offices) -> None:
    """Every unit sends once more what it has, and that arrives; where both sides differ the unit's word is taken."""
    for unit in offices.units:
        for path in send(unit.desk, YEAR, unit.stick):
            shown = preview(offices.gathering, path)
            taken = {line.record.id: frozenset(line.conflicts) for line in shown.lines}
            receive(offices.gathering, shown, taken)


def history(steps: Steps, unused: Path, catalogue: Catalogue) -> Iterator[Offices]:
    """The desks after these steps."""
    with TemporaryDirectory() as folder, ExitStack() as stack:
        offices = stack.enter_context(closing(Offices(Path(folder), unused, catalogue)))
        for deed, unit, number in steps:
            offices.do(deed, offices.units[unit], number)
        yield offices


def agree(steps: Steps, unused: Path, catalogue: Catalogue) -> None:
    for offices in history(steps, unused, catalogue):
        settle(offices)
        for unit in offices.units:
            there = offices.gathering.get(Person, unit.person.id)
            if not unit.restored:
                assert there == EXEMPLARS.slimmed(unit.person)
            assert offices.gathering.find(Exemplar, subject_id=unit.person.id) == unit.desk.find(Exemplar)
            accepted = unit.desk.find(PackageRecord, state=PackageState.ACCEPTED, direction=Direction.SENT)
            known = {each.id for each in offices.gathering.find(PackageRecord, direction=Direction.READ)}
            assert unit.undone or {each.id for each in accepted} <= known
        assert check(offices.gathering) == [problem for unit in offices.units for problem in check(unit.desk)] == []


@settings(max_examples=max(settings().max_examples // 10, 4), deadline=None)
@given(steps=STEPS)
def test_all_desks_agree_in_the_end(steps: Steps, unused: Path, catalogue: Catalogue):
    agree(steps, unused, catalogue)


@pytest.mark.long
@settings(max_examples=200, deadline=None)
@given(steps=STEPS)
def test_all_desks_agree_in_the_end_however_often_it_is_tried(steps: Steps, unused: Path, catalogue: Catalogue):
    agree(steps, unused, catalogue)
