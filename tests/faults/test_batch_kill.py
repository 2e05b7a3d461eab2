"""A batch of certificates that is killed leaves whole ones only, and goes on with the rest."""

import subprocess
import sys
from pathlib import Path

import pytest

from parcomp_desktop.domain.awards import Award, IssuedFile
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.desk.checks import check
from parcomp_desktop.services.documents.issuing import issue_certificates, issued_bytes
from parcomp_desktop.services.workspace import Workspace, open_workspace
from tests.benchmarks.bench_batch import decided
from tests.faults.batch_writer import RESOURCES

ROOT = Path(__file__).parents[2]
COUNT = 12


def killed_after(folder: Path, said: int) -> int:
    """Let the program issue until it has said so many lines, kill it; returns how many were confirmed."""
    command = [sys.executable, "-m", "tests.faults.batch_writer", str(folder)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, encoding="utf-8") as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(said)]
        process.kill()
        lines += process.stdout.readlines()
    assert process.returncode != 1, "it failed by itself"
    return int(lines[-1])


@pytest.mark.parametrize("said", [2, 7])
def test_what_was_issued_before_a_kill_is_whole_and_the_rest_is_issued_next_time(gathering: Workspace, said: int):
    decided(gathering, COUNT)
    gathering.close()
    confirmed = killed_after(gathering.folder, said)
    again = open_workspace(gathering.folder, Catalogue(RESOURCES))
    made = again.find(IssuedFile)
    assert check(again) == []
    assert confirmed <= len(made) <= confirmed + 1
    assert all(issued_bytes(again, issued).endswith(b"%%EOF\n") for issued in made)
    issue_certificates(again, again.find(Award))
    files = again.find(IssuedFile)
    assert len({file.about_id for file in files}) == len(files) == COUNT
    assert {file.id for file in made} <= {file.id for file in files}
    assert check(again) == []
    again.close()
