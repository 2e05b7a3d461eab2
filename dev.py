"""One command for people and CI: ``python3 dev.py setup | app | test | bench | forms``.

Makes ``.venv`` from ``requirements.lock`` when that changed. Standard library only; Windows, Linux.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
DEMO = ROOT / "build" / "demo"
SYSTEM_PACKAGES = [
    "python3-venv",
    "libegl1",
    "libgl1",
    "libglib2.0-0",
    "libdbus-1-3",
    "libfontconfig1",
    "libxkbcommon0",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libxkbcommon-x11-0",
    "fonts-liberation2",
]


def run(*command: str | Path) -> None:
    """Run a command in the repository; its failure ends this program with the same status."""
    status = subprocess.run([str(part) for part in command], cwd=ROOT, check=False).returncode
    if status:
        sys.exit(status)


def system_packages() -> None:
    """On Debian and Ubuntu, install what Qt needs, or say how to."""
    if not shutil.which("dpkg-query"):
        return
    found = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Package} ${Status}\n"], capture_output=True, text=True, check=True
    ).stdout
    installed = {line.split()[0] for line in found.splitlines() if line.endswith(" ok installed")}
    missing = [name for name in SYSTEM_PACKAGES if name not in installed and f"{name}t64" not in installed]
    if not missing:
        return
    install = ["apt-get", "install", "-y", "-q", "--no-install-recommends", *missing]
    if os.geteuid() != 0:
        sys.exit("Thiếu gói hệ thống. Chạy lệnh sau rồi thử lại:\n  sudo " + " ".join(install))
    run("apt-get", "update", "-q")
    run(*install)


def setup() -> None:
    """Bring ``.venv`` to what the lock says; nothing to do takes no time."""
    system_packages()
    wanted = hashlib.sha256((ROOT / "requirements.lock").read_bytes() + str(ROOT).encode()).hexdigest()
    mark = VENV / "lock.sha256"
    if mark.exists() and mark.read_text() == wanted:
        return
    venv.create(VENV, clear=True, with_pip=True)
    pip = [PYTHON, "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    run(*pip, "--require-hashes", "-r", "requirements.lock")
    run(*pip, "--no-deps", "--no-build-isolation", "-e", ".")
    mark.write_text(wanted)


def app(*arguments: str) -> None:
    """Open the program with demo data; without a screen, only make the demo."""
    if not DEMO.exists():
        run(PYTHON, "-m", "parcomp_desktop", "demo", DEMO)
    if os.name == "nt" or sys.platform == "darwin" or {"DISPLAY", "WAYLAND_DISPLAY"} & set(os.environ):
        run(PYTHON, "-m", "parcomp_desktop", "-C", DEMO / "don-vi", *arguments)
    else:
        print(f"Không có màn hình: dữ liệu mẫu nằm trong {DEMO}")


def test(*arguments: str) -> None:
    """Style, types, then every test with its coverage gates; ``--long`` adds the long runs."""
    run(PYTHON, "-m", "ruff", "check", ".")
    run(PYTHON, "-m", "ruff", "format", "--check", ".")
    run(PYTHON, "-m", "basedpyright")
    run(PYTHON, "-m", "coverage", "erase")
    run(PYTHON, "-m", "coverage", "run", "-m", "pytest", *arguments)
    run(PYTHON, "-m", "coverage", "combine", "-q")
    run(PYTHON, "-m", "coverage", "report", "--fail-under=95")
    run(PYTHON, "-m", "coverage", "report", "--fail-under=100", "--include=*/rules/*,*/exchange/*")


def bench(*arguments: str) -> None:
    """Benchmarks: us and a peer side by side in one run."""
    run(PYTHON, "-m", "pip", "install", "-q", ".[bench]")
    run(PYTHON, "-m", "tests.benchmarks", *arguments)


def forms() -> None:
    """Write ``gui/forms/ui_*.py`` anew from ``forms/*.ui``."""
    for source in sorted((ROOT / "forms").glob("*.ui")):
        target = ROOT / "parcomp_desktop" / "gui" / "forms" / f"ui_{source.stem}.py"
        run(VENV / ("Scripts" if os.name == "nt" else "bin") / "pyside6-uic", source, "-o", target)


COMMANDS = {"setup": None, "app": app, "test": test, "bench": bench, "forms": forms}

if __name__ == "__main__":
    name, *rest = sys.argv[1:] or [""]
    if name not in COMMANDS:
        sys.exit(str(__doc__))
    setup()
    command = COMMANDS[name]
    if command:
        command(*rest)
