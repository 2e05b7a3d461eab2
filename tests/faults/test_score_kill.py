"""Locking a sheet, bringing a workbook, attaching evidence: killed or on a full drive, nothing is half done."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from time import sleep

import pytest

from parcomp_desktop.domain.evidence import Evidence, Proof
from parcomp_desktop.domain.indicators import StoredSet
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import ScoreEntry, Scoresheet, SheetState, SheetStep, Step
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.desk.checks import check
from parcomp_desktop.services.proofs.evidence import missing_files
from parcomp_desktop.services.workspace import Workspace, open_workspace
from tests.faults.drives import drive, fill
from tests.faults.score_writer import (
    BOUND,
    DEEDS,
    RESOURCES,
    attach,
    bring,
    brought,
    make_scored_desk,
    paper,
    register,
    turn,
)

ROOT = Path(__file__).parents[2]


def killed(folder: Path, step: int, chance: Random) -> dict[str, int]:
    """Let the desk work for some deeds and a moment more, kill it; returns the last step confirmed of each deed."""
    command = [sys.executable, "-m", "tests.faults.score_writer", str(folder), str(step)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, encoding="utf-8") as process:
        assert process.stdout is not None
        said = [process.stdout.readline() for _ in range(chance.randint(1, 2 * len(DEEDS)))]
        sleep(chance.random() * 0.1)
        process.kill()
        said += process.stdout.readlines()
    assert process.returncode != 1, "it failed by itself"
    confirmed = dict.fromkeys(DEEDS, step - 1)
    for line in said:
        name, _, number = line.partition(" ")
        confirmed[name] = int(number)
    return confirmed


def check_sheet(desk: Workspace) -> None:
    """State, steps and the figures that were taken over belong together."""
    (sheet,) = desk.find(Scoresheet)
    steps = [each.step for each in desk.find(SheetStep)]
    assert steps == [Step.LOCKED, Step.UNLOCKED] * (len(steps) // 2) + [Step.LOCKED] * (len(steps) % 2)
    assert sheet.state is (SheetState.LOCKED if len(steps) % 2 else SheetState.ENTERING)
    taken = [line.numerator for line in desk.find(ScoreEntry) if line.source]
    assert len(taken) == (len(BOUND) if steps else 0)
    assert len(set(taken)) <= 1, "the figures of one month, never of two"


def check_papers(desk: Workspace) -> None:
    """Each paper is whole, its file there, and it proves the leaf."""
    papers = desk.find(Evidence)
    assert sorted(each.evidence_id for each in desk.find(Proof)) == sorted(each.id for each in papers)
    assert missing_files(desk) == []
    for each in papers:
        step = int(each.file_name.removeprefix("minh-chung-").removesuffix(".pdf"))
        assert desk.read(each.sha256) == paper(step)


def check_sets(desk: Workspace, confirmed: int) -> None:
    """The sets of every step but perhaps the one under way, whole."""
    codes = {each.code: each.content for each in desk.find(StoredSet)}
    assert len(codes) - confirmed in {0, 1}
    assert codes == {f"BO-{step}": brought(step, desk.catalogue) for step in range(1, len(codes) + 1)}


def kill_again_and_again(folder: Path, rounds: int, chance: Random) -> None:
    make_scored_desk(folder)
    step = 1
    for _ in range(rounds):
        confirmed = killed(folder, step, chance)
        desk = open_workspace(folder / "ban", Catalogue(RESOURCES))
        try:
            assert check(desk) == []
            check_sheet(desk)
            check_papers(desk)
            check_sets(desk, confirmed["set"])
            step = len(desk.find(StoredSet)) + 1
        finally:
            desk.close()
    assert step > rounds // 2, "it got somewhere"


def test_killed_while_it_locks_brings_and_attaches(tmp_path: Path):
    kill_again_and_again(tmp_path / "Hồ sơ", rounds=4, chance=Random(5))


@pytest.mark.long
@pytest.mark.parametrize("seed", range(4))
def test_killed_scores_of_times(tmp_path: Path, seed: int):
    kill_again_and_again(tmp_path / "x", rounds=30, chance=Random(seed))


@pytest.fixture
def full(tmp_path: Path) -> Iterator[tuple[Workspace, Path]]:
    """A desk on a drive without a free byte, and a folder beside it with room."""
    make_scored_desk(tmp_path / "nơi khác")
    with drive(tmp_path / "USB", 4096) as stick:
        shutil.copytree(tmp_path / "nơi khác", stick, dirs_exist_ok=True)
        desk = open_workspace(stick / "ban", Catalogue(RESOURCES))
        register(desk, 600)
        ballast = fill(stick)
        yield desk, tmp_path
        ballast.unlink(missing_ok=True)
        desk.close()


DEED: dict[str, Callable[[Workspace, Path, int], object]] = {
    "lock": lambda desk, _folder, _step: turn(desk),
    "workbook": bring,
    "evidence": attach,
}


def until_full(desk: Workspace, folder: Path, deed: str) -> tuple[list[object], str]:
    """Do it until there is no room: the log of the database may have some of its own. What stood there before that."""
    for step in range(1, 200):
        before = snapshot(desk)
        try:
            DEED[deed](desk, folder, step)
        except Refusal as refusal:
            return before, refusal.what
    raise AssertionError("the drive never filled")


@pytest.mark.parametrize("deed", DEED)
def test_on_a_full_drive_nothing_is_half_done_and_it_passes_with_room(full: tuple[Workspace, Path], deed: str):
    desk, folder = full
    before, what = until_full(desk, folder, deed)
    assert "đã đầy" in what or "Không ghi được" in what
    assert snapshot(desk) == before
    check_sheet(desk)
    check_papers(desk)
    assert check(desk) == []
    (desk.folder.parent / "ballast").unlink()
    DEED[deed](desk, folder, 200)
    assert snapshot(desk) != before
    check_sheet(desk)
    check_papers(desk)


def snapshot(desk: Workspace) -> list[object]:
    kinds = (Scoresheet, SheetStep, ScoreEntry, StoredSet, Evidence, Proof)
    return [record for kind in kinds for record in desk.find(kind)]
