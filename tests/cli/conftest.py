"""Running commands in this process."""

from pathlib import Path

import pytest

from parcomp_desktop.cli import main
from tests.cli.running import Run, Told


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], resources: Path) -> Run:
    def told(*words: str | Path) -> Told:
        try:
            status = main.run([str(word) for word in words], resources)
        except SystemExit as ended:
            status = int(ended.code or 0)
        written = capsys.readouterr()
        return Told(status, written.out, written.err)

    return told
