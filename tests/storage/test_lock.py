import subprocess
import sys
from pathlib import Path

import pytest

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.storage.lock import lock

ROOT = Path(__file__).parents[2]
HOLD = """
import sys
from pathlib import Path
from parcomp_desktop.storage.lock import lock
held = lock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def hold(folder: Path) -> subprocess.Popen[str]:
    """Another program that holds the workspace until its input ends or it is killed."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_a_second_program_is_refused_until_the_first_ends(tmp_path: Path):
    with hold(tmp_path) as other:
        with pytest.raises(Refusal, match="đang được một cửa sổ khác"):
            lock(tmp_path)
        other.communicate("")
    lock(tmp_path).close()


def test_a_program_that_was_killed_leaves_no_lock(tmp_path: Path):
    with hold(tmp_path) as other:
        other.kill()
    lock(tmp_path).close()


def test_the_same_program_is_refused_too(tmp_path: Path):
    held = lock(tmp_path)
    with pytest.raises(Refusal, match="đang được một cửa sổ khác"):
        lock(tmp_path)
    held.close()
    lock(tmp_path).close()


def test_two_workspaces_are_locked_apart(tmp_path: Path):
    folders = [tmp_path / name for name in ("đơn vị", "tổng hợp")]
    for folder in folders:
        folder.mkdir()
    for held in [lock(folder) for folder in folders]:
        held.close()


def test_a_folder_that_isnt_there_is_told(tmp_path: Path):
    with pytest.raises(Refusal, match="Không ghi được"):
        lock(tmp_path / "gone")
