"""The whole demo is played without one call to a socket or another program."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ALARM = 77
GUARDED = f"""
import os
import sys

def guard(event, arguments):
    if event.startswith(("socket.", "subprocess.", "urllib.", "http.", "smtplib.", "ftplib.")) or event in (
        "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.startfile", "webbrowser.open"
    ):
        os.write(2, f"{{event}} {{arguments}}".encode())
        os._exit({ALARM})

sys.addaudithook(guard)
"""
WINDOW = "from parcomp_desktop.__main__ import test_window; test_window(pathlib.Path('resources'))"


def guarded(code: str, *words: str | Path) -> subprocess.CompletedProcess[bytes]:
    """Run code in its own process, which ends at once when it reaches for the network or another program."""
    program = f"{GUARDED}\nimport pathlib\n{code}"
    return subprocess.run([sys.executable, "-c", program, *words], cwd=ROOT, capture_output=True, check=False)


def test_the_demo_reaches_for_no_network_and_no_other_program(tmp_path: Path):
    told = guarded("from parcomp_desktop.__main__ import main\nsys.exit(main())", "demo", tmp_path / "demo")
    assert (told.returncode, told.stderr) == (0, b"")
    assert (tmp_path / "demo" / "bang-xep-hang-2024.pdf").exists()


def test_the_window_reaches_for_no_network_and_no_other_program():
    told = guarded(WINDOW)
    assert (told.returncode, told.stderr) == (0, b"")


@pytest.mark.parametrize(
    "code",
    [
        "import socket; socket.socket()",
        "import socket; socket.getaddrinfo('localhost', 80)",
        "import urllib.request; urllib.request.urlopen('http://localhost')",
        "import http.client; http.client.HTTPConnection('localhost').connect()",
        "import subprocess; subprocess.run(['true'])",
        "os.system('true')",
    ],
)
def test_the_guard_catches_one_that_does(code: str):
    assert guarded(code).returncode == ALARM
