"""Small and read-only drives, where this machine lets us make them."""

import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest


def _run(*command: str | Path) -> bool:
    return subprocess.run([str(part) for part in command], capture_output=True, check=False).returncode == 0


@contextmanager
def drive(at: Path, kilobytes: int) -> Generator[Path]:
    """A drive of its own of this size; skips the test where none can be mounted."""
    at.mkdir()
    if sys.platform != "linux" or not _run("mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", at):
        pytest.skip("no right to mount a drive")
    try:
        yield at
    finally:
        _run("umount", "-l", at)


def protect(at: Path) -> None:
    """Slide the switch of the stick: nothing can be written any more."""
    assert _run("mount", "-o", "remount,ro", at)


def fill(at: Path) -> Path:
    """Leave no byte free; returns the file to delete for room."""
    ballast = at / "ballast"
    with ballast.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            return ballast
