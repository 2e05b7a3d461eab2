"""Three units and their office, whatever is edited, lost, doubled, turned round or restored: in the end they agree."""

import shutil
from collections.abc import Callable
from contextlib import ExitStack, closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule, run_state_machine_as_test

from parcomp_desktop.domain.people import Person
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.desk.checks import check
from parcomp_desktop.services.exchange.contents.exemplars import EXEMPLARS
from tests.services.exchange.offices import UNITS, Offices, UnitDesk, acknowledged, known, make_offices, shared

MEMORY = Path("/dev/shm")  # noqa: S108  files of a test, in a folder with a name of its own
"""Where there is a drive in memory, flushing costs nothing; what a power cut does is told by ``tests/faults``."""
STEPS = 12
UNIT, NUMBER = st.integers(0, UNITS - 1), st.integers(0, 3)
"""Which of the units, or of those that something can be done with; which of the files that lie there."""


def if_any(able: Callable[[UnitDesk], object]) -> Callable[..., Callable[..., None]]:
    """A step is taken only while there is such a unit."""
    return precondition(lambda self: any(map(able, self.offices.units)))


def unread(unit: UnitDesk) -> object:
    return unit.up.waiting or unit.down.waiting


def was_read(unit: UnitDesk) -> object:
    return unit.up.read or unit.down.read


class History(RuleBasedStateMachine):
    """What happens between the office and its units; at its end, after each side's last word, all desks agree."""

    def __init__(self, ready: Path, catalogue: Catalogue) -> None:
        super().__init__()
        self._open = ExitStack()
        folder = self._open.enter_context(TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None))
        copy = shutil.copytree(ready, Path(folder) / "bản sao")
        self.offices = self._open.enter_context(closing(Offices(copy, catalogue)))

    def among(self, able: Callable[[UnitDesk], object], unit: int) -> UnitDesk:
        """One of the units that something can be done with."""
        found = [each for each in self.offices.units if able(each)]
        return found[unit % len(found)]

    @rule(unit=UNIT)
    def edit(self, unit: int) -> None:
        self.offices.edit(self.offices.units[unit])

    @rule(unit=UNIT)
    def edit_there(self, unit: int) -> None:
        self.offices.edit_there(self.offices.units[unit])

    @rule(unit=UNIT)
    def edit_the_day(self, unit: int) -> None:
        self.offices.edit_day(self.offices.units[unit].desk)

    @rule(unit=UNIT)
    def send(self, unit: int) -> None:
        self.offices.send(self.offices.units[unit])

    @if_any(was_read)
    @rule(unit=UNIT)
    def send_down(self, unit: int) -> None:
        self.offices.send_down(self.among(was_read, unit))

    @if_any(unread)
    @rule(unit=UNIT, number=NUMBER)
    def lose(self, unit: int, number: int) -> None:
        losing = self.among(unread, unit)
        waiting = losing.up.waiting or losing.down.waiting
        waiting.pop(number % len(waiting))

    @if_any(lambda unit: unit.up.waiting)
    @rule(unit=UNIT, number=NUMBER)
    def deliver(self, unit: int, number: int) -> None:
        self.offices.deliver(self.among(lambda each: each.up.waiting, unit), number)

    @if_any(lambda unit: unit.down.waiting)
    @rule(unit=UNIT, number=NUMBER)
    def fetch(self, unit: int, number: int) -> None:
        self.offices.fetch(self.among(lambda each: each.down.waiting, unit), number)

    @if_any(was_read)
    @rule(unit=UNIT, number=NUMBER)
    def read_again(self, unit: int, number: int) -> None:
        self.offices.read_again(self.among(was_read, unit), number)

    @if_any(was_read)
    @rule(unit=UNIT)
    def answer(self, unit: int) -> None:
        self.offices.answer(self.among(was_read, unit))

    @rule(unit=UNIT)
    def back_up(self, unit: int) -> None:
        self.offices.back_up(self.offices.units[unit])

    @if_any(lambda unit: unit.saved)
    @rule(unit=UNIT)
    def restore(self, unit: int) -> None:
        self.offices.restore(self.among(lambda each: each.saved, unit))

    @if_any(lambda unit: unit.up.read)
    @rule(unit=UNIT)
    def undo(self, unit: int) -> None:
        self.offices.undo(self.among(lambda each: each.up.read, unit))

    def teardown(self) -> None:
        """The end of a history: what every desk must have come to."""
        with self._open:
            self.offices.settle()
            for unit in self.offices.units:
                self._agree(unit)
            desks = (self.offices.gathering, *(unit.desk for unit in self.offices.units))
            assert [problem for desk in desks for problem in check(desk)] == []

    def _agree(self, unit: UnitDesk) -> None:
        gathering = self.offices.gathering
        assert gathering.get(Person, unit.person.id) == EXEMPLARS.slimmed(unit.person)
        assert shared(unit.desk, unit.unit.id) == shared(gathering, unit.unit.id)
        assert unit.undone or acknowledged(unit.desk) <= known(gathering)
        assert unit.restored or acknowledged(gathering, unit.desk.desk.id) <= known(unit.desk)


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory, unused: Path, catalogue: Catalogue) -> Path:
    """Offices that are ready; each history goes on from a copy."""
    folder = tmp_path_factory.mktemp("cac-ban")
    make_offices(folder, unused, catalogue)
    return folder


def try_histories(count: int, ready: Path, catalogue: Catalogue) -> None:
    run_state_machine_as_test(
        lambda: History(ready, catalogue),  # pyright: ignore[reportArgumentType]  any factory will do, it says
        settings=settings(max_examples=count, stateful_step_count=STEPS, deadline=None),
    )


def test_all_desks_agree_in_the_end(offices: Path, catalogue: Catalogue):
    try_histories(200, offices, catalogue)


@pytest.mark.long
@pytest.mark.parametrize("_part", range(4))
def test_all_desks_agree_in_the_end_however_often_it_is_tried(_part: int, offices: Path, catalogue: Catalogue):
    """Two thousand histories in all; no single test may take ten minutes."""
    try_histories(500, offices, catalogue)
