"""Whatever a service confirmed is there after the program was killed; nothing is there by halves."""

import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from time import sleep

from parcomp_desktop.domain.awards import Nomination, NominationState, TypedFact
from parcomp_desktop.domain.desk import Direction, PackageRecord
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.scores import ScoreEntry, Scoresheet
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.checks import check
from parcomp_desktop.services.packages import inspect_package
from parcomp_desktop.services.workspace import Workspace, open_workspace
from tests.faults.service_writer import DEEDS, HOME, RESOURCES, entries, fact, make_desks, person, unit

ROOT = Path(__file__).parents[2]


def killed(folder: Path, step: int, *, deeds: int, seconds: float) -> dict[str, int]:
    """Let two desks work for some deeds and a moment more, kill them; returns the last step confirmed of each deed."""
    command = [sys.executable, "-m", "tests.faults.service_writer", str(folder), str(step)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, encoding="utf-8") as process:
        assert process.stdout is not None
        said = [process.stdout.readline() for _ in range(deeds)]
        sleep(seconds)
        process.kill()
        said += process.stdout.readlines()
    assert process.returncode != 1, "it failed by itself"
    confirmed = dict.fromkeys(DEEDS, step - 1)
    for line in said:
        name, _, number = line.partition(" ")
        confirmed[name] = int(number)
    return confirmed


@contextmanager
def reopened(folder: Path) -> Generator[Workspace]:
    workspace = open_workspace(folder, Catalogue(RESOURCES))
    try:
        assert check(workspace) == []
        yield workspace
    finally:
        workspace.close()


class Desks:
    """What the test knows of two desks whose program is killed again and again; ``step`` is the next to be done."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.step = 1
        self.sent: dict[int, int] = {}
        make_desks(folder)

    def survive(self, *, deeds: int, seconds: float) -> None:
        """One more kill, and every promise of the services on what it left."""
        confirmed = killed(self.folder, self.step, deeds=deeds, seconds=seconds)
        reached = max(confirmed.values())
        with reopened(self.folder / "don-vi") as desk:
            self.check_unit_desk(desk, confirmed)
            self.check_sent(desk, confirmed, reached)
        with reopened(self.folder / "tong-hop") as gathering:
            units = [each for each in gathering.find(Unit) if each.id != HOME.id]
            assert {each.id: each for each in units} == {unit(each).id: unit(each) for each in range(1, len(units) + 1)}
            assert len(units) - confirmed["unit"] in {0, 1}
            self.check_received(gathering, confirmed)
        self.step = confirmed["receive"] + 1

    def check_unit_desk(self, desk: Workspace, confirmed: dict[str, int]) -> None:
        people = desk.find(Person)
        assert {each.id: each for each in people} == {
            person(each).id: person(each) for each in range(1, len(people) + 1)
        }
        assert len(people) - confirmed["person"] in {0, 1}
        assert figures(desk) in [entries(confirmed["entry"] + more) for more in (0, 1)]
        known = [fact(confirmed["fact"] + more) for more in (0, 1)]
        assert desk.find(TypedFact) in [[each] for each in known] or (desk.find(TypedFact), confirmed["fact"]) == (
            [],
            0,
        )

    def check_sent(self, desk: Workspace, confirmed: dict[str, int], reached: int) -> None:
        """A package that is marked as sent lies whole on the stick, and what was confirmed is marked."""
        records = desk.find(PackageRecord, direction=Direction.SENT)
        assert [record.sequence for record in records] == list(range(1, len(records) + 1))
        for record in records:
            path = self.folder / "usb" / record.file_name
            assert sha256(path.read_bytes()).hexdigest() == record.sha256
            assert inspect_package(path).label.package_id == record.id
            self.sent.setdefault(record.sequence, self._step_of(record.sequence, reached))
        assert max(self.sent.values(), default=0) >= confirmed["send"]
        state = NominationState.SENT if records else NominationState.DRAFT
        assert [each.state for each in desk.find(Nomination)] == [state]

    def _step_of(self, sequence: int, reached: int) -> int:
        """Packages follow the steps; the first one new in this round is that of the step it began with."""
        return min(self.sent.get(sequence - 1, 0) + 1, reached) if sequence - 1 not in self.begun else self.step

    def check_received(self, gathering: Workspace, confirmed: dict[str, int]) -> None:
        """All of the newest package that is marked as read is there, and nothing of a newer one."""
        read = gathering.find(PackageRecord, direction=Direction.READ)
        step = self.sent[max(record.sequence for record in read)] if read else 0
        assert step - confirmed["receive"] in {0, 1}
        assert figures(gathering) == (entries(step) if step else {})
        assert gathering.find(TypedFact) == ([fact(step)] if step else [])
        assert len(gathering.find(Scoresheet)) == len(gathering.find(Nomination)) == min(step, 1)


def figures(workspace: Workspace) -> dict[str, object]:
    return {line.code: line.numerator for line in workspace.find(ScoreEntry)}
