"""Three units and their office, whatever is edited, lost, doubled, turned round or restored: in the end they agree."""

import shutil
from collections.abc import Callable
from contextlib import ExitStack, closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from parcomp_desktop.domain.people import Person
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.desk.checks import check
from parcomp_desktop.services.exchange.contents.exemplars import EXEMPLARS
from tests.services.exchange.offices import UNITS, Offices, UnitDesk, acknowledged, known, make_offices, shared

pytestmark = pytest.mark.usefixtures("unmeasured")
MEMORY = Path("/dev/shm")  # noqa: S108  files of a test, in a folder with a name of its own
"""Where there is a drive in memory, flushing costs nothing; what a power cut does is told by ``tests/faults``."""
STEPS = 10
UNIT, NUMBER = st.integers(0, UNITS - 1), st.integers(0, 3)
"""Which of the units that take part; which of the files that lie there."""


class History(RuleBasedStateMachine):
    """What happens between the office and its units; at its end, after each side's last word, all desks agree.

    Few rules with much to draw: each comes about as often as another, and Hypothesis leaves out some of them at times.
    """

    def __init__(self, ready: Path, catalogue: Catalogue) -> None:
        super().__init__()
        self._open = ExitStack()
        folder = self._open.enter_context(TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None))
        copy = shutil.copytree(ready, Path(folder) / "bản sao")
        self.offices = self._open.enter_context(closing(Offices(copy, catalogue)))
        self.there: list[UnitDesk] = []

    def one(self, unit: int) -> UnitDesk:
        return self.there[unit % len(self.there)]

    @initialize(there=st.dictionaries(UNIT, st.booleans(), min_size=1))
    def begin(self, there: dict[int, bool]) -> None:
        """One unit, two or three take part; the office has read the first packages of some of them."""
        for unit, met in there.items():
            self.there.append(self.offices.units[unit])
            if met:
                self.offices.send(self.there[-1])
                self.offices.read(self.there[-1], 0)

    @rule(unit=UNIT, deed=st.sampled_from((Offices.edit, Offices.edit_there, Offices.edit_day)))
    def edit(self, unit: int, deed: Callable[[Offices, UnitDesk], None]) -> None:
        deed(self.offices, self.one(unit))

    @rule(unit=UNIT, deed=st.sampled_from((Offices.send, Offices.send_down)), at_once=st.booleans())
    def send(self, unit: int, deed: Callable[[Offices, UnitDesk], None], at_once: bool) -> None:
        """The other desk reads it at once, or it stays on the stick for a while."""
        deed(self.offices, self.one(unit))
        if at_once:
            self.offices.read(self.one(unit), -1)

    @rule(unit=UNIT, number=NUMBER, deed=st.sampled_from((Offices.read, Offices.lose, Offices.read_again)))
    def handle_a_stick(self, unit: int, number: int, deed: Callable[[Offices, UnitDesk, int], None]) -> None:
        deed(self.offices, self.one(unit), number)

    @rule(unit=UNIT)
    def answer(self, unit: int) -> None:
        self.offices.answer(self.one(unit))

    @rule(unit=UNIT, deed=st.sampled_from((Offices.back_up, Offices.restore, Offices.undo)))
    def set_back(self, unit: int, deed: Callable[[Offices, UnitDesk], None]) -> None:
        deed(self.offices, self.one(unit))

    def teardown(self) -> None:
        """The end of a history: what every desk must have come to."""
        with self._open:
            self.offices.settle(self.there)
            for unit in self.there:
                self._agree(unit)
            desks = (self.offices.gathering, *(unit.desk for unit in self.there))
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
