"""Whatever a service confirmed is there after the program was killed; nothing is there by halves."""

import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from random import Random
from time import sleep

import pytest

from parcomp_desktop.domain.awards import Nomination, NominationState, NominationStep, TypedFact
from parcomp_desktop.domain.desk import Direction, PackageRecord
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.scores import ScoreEntry, Scoresheet
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.desk.checks import check
from parcomp_desktop.services.exchange.package_files import inspect_package
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
    """Two desks whose program is killed again and again.

    ``step`` is the next one to be done, ``sent`` that of the last package whose sending was confirmed.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.step = 1
        self.sent = 0
        make_desks(folder)

    def survive(self, *, deeds: int, seconds: float) -> None:
        """One more kill, and every promise of the services on what it left."""
        confirmed = killed(self.folder, self.step, deeds=deeds, seconds=seconds)
        self.sent = max(self.sent, confirmed["send"])
        with reopened(self.folder / "don-vi") as desk:
            check_entered(desk, confirmed)
            last = self.check_sent(desk, confirmed)
        with reopened(self.folder / "tong-hop") as gathering:
            units = [each for each in gathering.find(Unit) if each.id != HOME.id]
            assert {each.id: each for each in units} == {unit(each).id: unit(each) for each in range(1, len(units) + 1)}
            assert len(units) - confirmed["unit"] in {0, 1}
            self.check_received(gathering, confirmed, last)
        self.step = confirmed["receive"] + 1

    def check_sent(self, desk: Workspace, confirmed: dict[str, int]) -> int:
        """A package that is marked as sent lies whole on the stick; returns the number of the last."""
        records = desk.find(PackageRecord, direction=Direction.SENT)
        numbers = [record.sequence for record in records]
        assert numbers == sorted(set(numbers))
        assert len(records) >= confirmed["send"]
        for record in records:
            path = self.folder / "usb" / record.file_name
            assert sha256(path.read_bytes()).hexdigest() == record.sha256
            assert inspect_package(path).label.package_id == record.id
        steps = [each.state for each in desk.find(NominationStep)]
        assert [each.state for each in desk.find(Nomination)] == steps[-1:]
        assert steps.count(NominationState.SENT) == len(records)
        return max(numbers, default=0)

    def check_received(self, gathering: Workspace, confirmed: dict[str, int], last: int) -> None:
        """The records of one package are there, all of them and none of a newer one, and it is marked as read."""
        read = gathering.find(PackageRecord, direction=Direction.READ)
        step = int(max(figures(gathering).values(), default=Decimal(0)))
        assert figures(gathering) == entries(step)
        assert gathering.find(TypedFact) == ([fact(step)] if step else [])
        assert len(gathering.find(Scoresheet)) == len(gathering.find(Nomination)) == min(step, 1)
        assert len(read) >= step >= confirmed["receive"]
        newest = max((record.sequence for record in read), default=0)
        assert step == self.sent if newest == last else step <= self.sent


def check_entered(desk: Workspace, confirmed: dict[str, int]) -> None:
    """What was confirmed on the unit's desk is there, the deed under way wholly or not at all."""
    people = desk.find(Person)
    assert {each.id: each for each in people} == {person(each).id: person(each) for each in range(1, len(people) + 1)}
    assert len(people) - confirmed["person"] in {0, 1}
    assert figures(desk) in [entries(confirmed["entry"] + more) for more in (0, 1)]
    facts = [[fact(confirmed["fact"] + more)] if confirmed["fact"] + more else [] for more in (0, 1)]
    assert desk.find(TypedFact) in facts


def figures(workspace: Workspace) -> dict[str, Decimal]:
    return {line.code: line.numerator for line in workspace.find(ScoreEntry) if line.numerator is not None}


def kill_again_and_again(folder: Path, rounds: int, chance: Random) -> None:
    desks = Desks(folder)
    for _ in range(rounds):
        desks.survive(deeds=chance.randint(1, 3 * len(DEEDS)), seconds=chance.random() * 0.05)
    assert desks.step > rounds // 2, "it got somewhere"


def test_services_killed_while_they_work_lose_nothing_and_leave_nothing_by_halves(tmp_path: Path):
    kill_again_and_again(tmp_path / "Hồ sơ năm 2026", rounds=8, chance=Random(3))


@pytest.mark.long
@pytest.mark.parametrize("seed", range(6))
def test_services_killed_scores_of_times_lose_nothing(tmp_path: Path, seed: int):
    kill_again_and_again(tmp_path / "x", rounds=40, chance=Random(seed))
