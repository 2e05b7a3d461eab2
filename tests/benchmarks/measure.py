"""Times a work of ours and a peer's in turn, each in a process of its own, and tells the best of each.

A benchmark is a module ``bench_*.py`` here with ``run(peers) -> list[Row]``. A work is a function of it without
arguments that prepares (imports, data) and returns what is to be timed. ``peers`` is the Python that has the peers.
"""

import importlib
import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
ROUNDS = 5

Work = Callable[[], Callable[[], object]]


class Run(NamedTuple):
    """Seconds of one run, and the highest memory of its process in MB; None where the system doesn't tell."""

    seconds: float
    megabytes: float | None


class Row(NamedTuple):
    """A work of ours beside a peer's; the peer is None when it isn't installed."""

    label: str
    ours: Run
    peer: Run | None

    @property
    def ratio(self) -> float | None:
        return self.ours.seconds / self.peer.seconds if self.peer else None


def compare(label: str, ours: Work, peer: Work, peers: Path) -> Row:
    """Time what the two works return, the fastest of five rounds each."""
    return rounds(label, lambda: once(ours, Path(sys.executable)), lambda: once(peer, peers))


def compare_starts(label: str, ours: Work, peer: Work, peers: Path) -> Row:
    """Time the whole processes, from their start to their end."""
    return rounds(label, lambda: whole(ours, Path(sys.executable)), lambda: whole(peer, peers))


def rounds(label: str, ours: Callable[[], Run | None], peer: Callable[[], Run | None]) -> Row:
    both = [(ours(), peer()) for _ in range(ROUNDS)]
    own = [run for run, _ in both if run]
    theirs = [run for _, run in both if run]
    if not own:
        raise RuntimeError(f"{label}: a module that our own work needs isn't installed")
    return Row(label, min(own), min(theirs) if theirs else None)


def once(work: Work, python: Path) -> Run | None:
    """One run in a new process; None when a module that it needs isn't installed."""
    command = [python, "-m", "tests.benchmarks.measure", work.__module__, work.__name__]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True)
    seconds, megabytes = json.loads(done.stdout.splitlines()[-1])
    return None if seconds is None else Run(seconds, megabytes)


def whole(work: Work, python: Path) -> Run | None:
    """One run, timed with the start of its process."""
    start = time.perf_counter()
    run = once(work, python)
    return run and run._replace(seconds=time.perf_counter() - start)


def highest_memory() -> float | None:
    """The peak of this process in MB, from Linux's own account of it."""
    status = Path("/proc/self/status")
    lines = status.read_text("utf-8").splitlines() if status.exists() else []
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM:")), None)


def measured(module: str, name: str) -> tuple[float | None, float | None]:
    """Prepare a work and time it, in this process."""
    try:
        work = getattr(importlib.import_module(module), name)()
    except ModuleNotFoundError as missing:
        if (missing.name or "").startswith(("parcomp_desktop", "tests")):
            raise
        return None, None
    start = time.perf_counter()
    work()
    return time.perf_counter() - start, highest_memory()


if __name__ == "__main__":
    print(json.dumps(measured(*sys.argv[1:])))
