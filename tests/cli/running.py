"""Running the command line, in this process or in one of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple, Protocol

ROOT = Path(__file__).parents[2]
VERBS = (
    *("demo", "score", "rank", "evaluate", "render", "send", "packages", "withdraw", "make-starter"),
    *("inspect", "receive", "undo-import", "export-sheet", "import-sheet", "verify", "check", "selftest"),
)


class Told(NamedTuple):
    """How a command ended and what it wrote."""

    status: int
    out: str
    err: str

    @property
    def data(self) -> Any:  # noqa: ANN401  JSON of any shape
        return json.loads(self.out)


class Run(Protocol):
    """Runs one command."""

    def __call__(self, *words: str | Path) -> Told: ...


def process(*words: str | bytes | Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """``parcomp-desktop`` as its own process, in another folder than the repository's."""
    kept = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    return subprocess.run(
        [sys.executable, "-m", "parcomp_desktop", *words],
        capture_output=True,
        check=False,
        env={**kept, "PYTHONPATH": str(ROOT), **environment},
        cwd=ROOT.parent,
    )
