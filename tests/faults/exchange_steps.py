"""Sending, importing and undoing, stopped before any one of their writes: to files, or to the database."""

import io
import multiprocessing
import os
import signal
import sqlite3
import sys
from collections.abc import Callable, Generator, Mapping
from contextlib import closing, contextmanager
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Event
from types import FrameType
from typing import TYPE_CHECKING

from parcomp_desktop.domain.desk import Direction, PackageRecord
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.exchange.receiving import receive_file
from parcomp_desktop.services.exchange.undoing import undo_import
from parcomp_desktop.services.workspace import Workspace, open_workspace
from tests.services.work.work import sent

if TYPE_CHECKING:
    from multiprocessing.context import ForkServerContext, SpawnContext

RESOURCES = Path(__file__).parents[2] / "resources"

At = Callable[[int, str], None]
"""Told the number of a write, from 1, and what it is, before it is done."""

_FILE_WRITES = (os.fsync, os.replace, os.mkdir, os.unlink)
_ONLY_READS = ("select", "pragma")


def package_on(stick: Path) -> Path:
    """The unit's last package."""
    return max(stick.glob("X01-*.tdkt"))


def import_from(desk: Workspace, stick: Path) -> object:
    return receive_file(desk, package_on(stick), dry_run=False)


def undo_last(desk: Workspace, _stick: Path) -> object:
    return undo_import(desk, desk.find(PackageRecord, direction=Direction.READ)[-1].id)


DEEDS: Mapping[str, tuple[str, Callable[[Workspace, Path], object]]] = {
    "send": ("don-vi", sent),
    "import": ("tong-hop", import_from),
    "undo": ("tong-hop", undo_last),
}
"""Which desk does it, and how, with a stick."""


@contextmanager
def opened(folder: Path) -> Generator[Workspace]:
    with closing(open_workspace(folder, Catalogue(RESOURCES))) as desk:
        yield desk


@contextmanager
def watched(at: At) -> Generator[list[str]]:
    """Every write of the block, in order; what ``at`` raises stands in for what the drive would have said."""
    writes: list[str] = []

    def note(frame: FrameType, event: str, called: object) -> None:
        name = _write(frame, called) if event == "c_call" else ""
        if name:
            writes.append(name)
            at(len(writes), name)

    sys.setprofile(note)
    try:
        yield writes
    finally:
        sys.setprofile(None)


def do(folder: Path, deed: str, at: At) -> list[str]:
    """Do a deed between the desks of a folder; returns its writes."""
    desk, done = DEEDS[deed]
    with opened(folder / desk) as workspace, watched(at) as writes:
        done(workspace, folder / "usb")
    return writes


def _processes() -> "SpawnContext | ForkServerContext":
    if sys.platform == "win32":
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([__name__])
    return context


def killed(folder: Path, deed: str, number: int) -> None:
    """Let a program do a deed and kill it before a write; with fewer writes, when all is done."""
    processes = _processes()
    here, there = processes.Pipe()
    process = processes.Process(target=_until_killed, args=(folder, deed, number, there))
    process.start()
    there.close()
    here.recv()
    process.kill()
    process.join()
    assert sys.platform == "win32" or process.exitcode == -signal.SIGKILL


def _until_killed(folder: Path, deed: str, number: int, told: Connection) -> None:
    def at(each: int, _name: str) -> None:
        if each == number:
            told.send(each)
            Event().wait()

    do(folder, deed, at)
    told.send(0)
    Event().wait()


def _write(frame: FrameType, called: object) -> str:
    """What a call of a C function writes; empty for one that writes nothing."""
    owner, name = getattr(called, "__self__", None), getattr(called, "__name__", "")
    if called in _FILE_WRITES or (isinstance(owner, io.BufferedWriter) and name == "write"):
        return name
    if called is io.open and "w" in frame.f_locals.get("mode", ""):
        return name
    if isinstance(owner, sqlite3.Connection) and name in {"execute", "backup"}:
        sql: str = frame.f_locals.get("sql", name)
        return "" if sql.startswith(_ONLY_READS) else sql.partition("(")[0]
    return ""
