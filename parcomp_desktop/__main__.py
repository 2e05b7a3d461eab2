"""Wires the program: finds ``resources``, then opens the window or runs a command.

What each needs is imported where it begins: a window waits for no command line, and none for Qt.
"""

import os
import sys
from io import TextIOWrapper
from pathlib import Path


def find_resources() -> Path:
    """The folder of data files: in the frozen or installed program, or at the repository's root."""
    here = Path(__file__).resolve().parent
    return next(place for place in (here / "resources", here.parent / "resources") if place.is_dir())


def has_screen() -> bool:
    """Whether a window can be shown."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(map(os.environ.get, screens))


def open_window(words: list[str], resources: Path) -> int:
    """Open the window on the folder of ``-C``, or where it was last; returns the exit status."""
    if not has_screen():
        sys.stderr.write("Không có màn hình để mở cửa sổ. Xem các lệnh: parcomp-desktop --help\n")
        return 1
    from parcomp_desktop.gui.app import main as open_app  # noqa: PLC0415  see the module's docstring

    return open_app(resources, Path(words[1]) if words else None)


def run_command(words: list[str], resources: Path) -> int:
    """Run a command; returns the exit status."""
    from parcomp_desktop.cli.main import run  # noqa: PLC0415  see the module's docstring

    return run(words, resources, test_window)


def test_window(resources: Path) -> None:
    """Open every page once, on no screen; whatever goes wrong is raised."""
    from parcomp_desktop.gui.selftest import open_every_page  # noqa: PLC0415  see the module's docstring

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    open_every_page(resources)


def main() -> int:
    """Run the program; returns the exit status."""
    words = sys.argv[1:]
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a windowed program on Windows has none
            stream.reconfigure(encoding="utf-8", errors="replace")
    asks_for_window = not words or (len(words) == 2 and words[0] == "-C")
    return (open_window if asks_for_window else run_command)(words, find_resources())


if __name__ == "__main__":
    sys.exit(main())
