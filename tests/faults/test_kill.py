"""A program that is killed at any moment loses nothing that it confirmed and leaves nothing by halves."""

import subprocess
import sys
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from random import Random
from time import sleep

import pytest
from sqlite_utils import Database

from parcomp_desktop.domain.awards import IssuedFile
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.storage import attachments, journal, store
from parcomp_desktop.storage.database import open_database
from parcomp_desktop.storage.lock import lock
from tests.faults.writer import COUNTER, PARTS, content, counted, units

ROOT = Path(__file__).parents[2]


def killed(folder: Path, *, steps: int, seconds: float) -> int:
    """Let a program work for some steps and a moment more, kill it; returns the last step that it confirmed."""
    command = [sys.executable, "-m", "tests.faults.writer", str(folder)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, encoding="utf-8") as process:
        assert process.stdout is not None
        said = [process.stdout.readline() for _ in range(steps)]
        sleep(seconds)
        process.kill()
        said += process.stdout.readlines()
    assert all(line.endswith("\n") for line in said)
    assert process.returncode != 1, "it failed by itself"
    return int(said[-1]) if said else 0


def check(folder: Path, confirmed: int) -> int:
    """Every promise of the storage, on what the killed program left; returns how far it had come."""
    with lock(folder), closing(open_database(folder)) as db:
        reached = counted(db)
        assert reached - confirmed in {0, 1}
        wanted = [unit for step in range(1, reached + 1) for unit in units(step)]
        found = {unit.id: unit for unit in store.find(db, Unit) if unit.id != COUNTER}
        assert found == {unit.id: unit for unit in wanted}
        assert len(found) == reached * len(PARTS)
        assert store.altered_rows(db) == []
        assert db.execute("pragma integrity_check").fetchone()[0] == "ok"
        check_journal(db, reached)
        check_attachments(db, folder, reached)
    check_backups(folder)
    return reached


def check_journal(db: Database, reached: int) -> None:
    assert [entry.number for entry in journal.entries(db, limit=reached + 9)] == list(range(reached, 0, -1))
    assert journal.broken_link(db) is None


def check_attachments(db: Database, folder: Path, reached: int) -> None:
    issued = {file.file_name: file.sha256 for file in store.find(db, IssuedFile)}
    assert len(issued) == reached
    for step in range(1, reached + 1):
        assert attachments.read(folder, issued[f"{step}.pdf"]) == content(step)
    for path in (folder / "attachments").rglob("*"):
        if path.is_file() and not path.name.endswith(".dang-ghi"):
            assert sha256(path.read_bytes()).hexdigest() == path.name


def check_backups(folder: Path) -> None:
    for copy in (folder / "sao-luu").glob("data-*.sqlite"):
        with closing(Database(copy)) as db:
            assert db.execute("pragma integrity_check").fetchone()[0] == "ok"
            assert journal.broken_link(db) is None
            assert store.altered_rows(db) == []


def kill_again_and_again(folder: Path, rounds: int, chance: Random) -> None:
    reached = 0
    for _ in range(rounds):
        confirmed = killed(folder, steps=chance.randint(1, 8), seconds=chance.random() * 0.05)
        reached = check(folder, max(confirmed, reached))


def test_a_program_killed_while_it_writes_loses_nothing_and_leaves_nothing_by_halves(tmp_path: Path):
    kill_again_and_again(tmp_path, rounds=24, chance=Random(1))


def test_a_program_killed_while_it_opens_leaves_a_workspace_that_opens(tmp_path: Path):
    chance = Random(2)
    for number in range(12):
        folder = tmp_path / str(number)
        folder.mkdir()
        check(folder, killed(folder, steps=0, seconds=chance.uniform(0.1, 0.5)))


@pytest.mark.long
@pytest.mark.parametrize("seed", range(10))
def test_a_program_killed_hundreds_of_times_loses_nothing(tmp_path: Path, seed: int):
    kill_again_and_again(tmp_path, rounds=60, chance=Random(seed))
