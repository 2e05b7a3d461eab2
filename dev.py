"""One command for people and CI: ``python3 dev.py setup | app | test | bench | forms | build``.

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
BIN = "Scripts" if os.name == "nt" else "bin"
PYTHON = ROOT / ".venv" / BIN / "python"
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
ON_ALL_CORES = ["-n", "auto", "--dist", "worksteal", "--max-worker-restart=0"]  # a replaced worker never ends
BUILD_PACKAGES = ["binutils", f"libpython3.{sys.version_info.minor}"]


def run(*command: str | Path) -> None:
    """Run a command in the repository; its failure ends this program with the same status."""
    status = subprocess.run([str(part) for part in command], cwd=ROOT, check=False).returncode
    if status:
        sys.exit(status)


def system_packages(names: list[str]) -> None:
    """On Debian and Ubuntu, install the packages that aren't there, or say how to."""
    if not shutil.which("dpkg-query"):
        return
    found = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Package} ${Status}\n"], capture_output=True, text=True, check=True
    ).stdout
    installed = {line.split()[0] for line in found.splitlines() if line.endswith(" ok installed")}
    missing = [name for name in names if name not in installed and f"{name}t64" not in installed]
    if not missing:
        return
    install = ["apt-get", "install", "-y", "-q", "--no-install-recommends", *missing]
    if os.geteuid() != 0:
        sys.exit("Thiếu gói hệ thống. Chạy lệnh sau rồi thử lại:\n  sudo " + " ".join(install))
    run("apt-get", "update", "-q")
    run(*install)


def environment(folder: Path, extra: str = "") -> Path:
    """Bring an environment to the lock, with an extra of the project; no change, no time. Returns its Python."""
    lock = ROOT / "requirements.lock"
    wanted = hashlib.sha256(lock.read_bytes() + f"{ROOT}{extra}".encode()).hexdigest()
    mark = folder / "lock.sha256"
    python = folder / BIN / "python"
    if not mark.exists() or mark.read_text() != wanted:
        venv.create(folder, clear=True, with_pip=True)
        pip = [python, "-m", "pip", "install", "-q", "--disable-pip-version-check"]
        run(*pip, "--require-hashes", "-r", lock)
        run(*pip, "--no-build-isolation", *(["-e", f".[{extra}]"] if extra else ["--no-deps", "-e", "."]))
        mark.write_text(wanted)
    return python


def setup() -> None:
    """Bring ``.venv`` to what the lock says."""
    if sys.version_info < (3, 11):
        sys.exit("Cần Python 3.11 trở lên; bản đang chạy là " + sys.version.split()[0] + ".")
    system_packages(SYSTEM_PACKAGES)
    environment(PYTHON.parent.parent)


def app(*arguments: str) -> None:
    """Open the program with demo data; without a screen, only make the demo."""
    if not DEMO.exists():
        unfinished = DEMO.with_name("demo-dang-tao")
        shutil.rmtree(unfinished, ignore_errors=True)
        run(PYTHON, "-m", "parcomp_desktop", "demo", unfinished)
        unfinished.rename(DEMO)
    if os.name == "nt" or sys.platform == "darwin" or {"DISPLAY", "WAYLAND_DISPLAY"} & set(os.environ):
        run(PYTHON, "-m", "parcomp_desktop", "-C", DEMO / "don-vi", *arguments)
    else:
        print(f"Không có màn hình: dữ liệu mẫu nằm trong {DEMO}")


def test(*arguments: str) -> None:
    """Style, types, then every test on all cores with its coverage gates; ``--long`` adds the long runs."""
    run(PYTHON, "-m", "ruff", "check", ".")
    run(PYTHON, "-m", "ruff", "format", "--check", ".")
    run(PYTHON, "-m", "basedpyright")
    run(PYTHON, "-m", "coverage", "erase")
    run(PYTHON, "-m", "coverage", "run", "-m", "pytest", *ON_ALL_CORES, *arguments)
    run(PYTHON, "-m", "coverage", "combine", "-q")
    run(PYTHON, "-m", "coverage", "report", "--fail-under=95")
    run(
        PYTHON,
        "-m",
        "coverage",
        "report",
        "--fail-under=100",
        "--include=*/parcomp_desktop/rules/*,*/parcomp_desktop/exchange/*",
    )


def bench(*arguments: str) -> None:
    """Benchmarks, us and a peer side by side; the peers live in an environment of their own."""
    run(PYTHON, "-m", "tests.benchmarks", environment(ROOT / ".venv-bench", "bench"), *arguments)


def forms() -> None:
    """Write ``gui/forms/ui_*.py`` anew from ``forms/*.ui``."""
    for source in sorted((ROOT / "forms").glob("*.ui")):
        target = ROOT / "parcomp_desktop" / "gui" / "forms" / f"ui_{source.stem}.py"
        run(PYTHON.with_name("pyside6-uic"), source, "-o", target)


def build() -> None:
    """Freeze the program into ``dist/parcomp-desktop`` and let what was built test itself."""
    if sys.base_prefix == "/usr":
        system_packages(BUILD_PACKAGES)
    python = environment(ROOT / ".venv-build", "build")
    run(
        python,
        "-m",
        "PyInstaller",
        "--noconfirm",
        "--clean",
        "--log-level=WARN",
        "--workpath=build/frozen",
        "build.spec",
    )
    folder = ROOT / "dist" / "parcomp-desktop"
    run(folder / "parcomp-desktop", "selftest")
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"Đã đóng gói vào {folder}: {size / 1e6:.0f} MB")


COMMANDS = {"setup": None, "app": app, "test": test, "bench": bench, "forms": forms, "build": build}

if __name__ == "__main__":
    name, *rest = sys.argv[1:] or [""]
    if name not in COMMANDS:
        sys.exit(str(__doc__))
    setup()
    command = COMMANDS[name]
    if command:
        command(*rest)
