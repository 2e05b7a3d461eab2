"""Package files on a drive: their names, writing them safely, reading them."""

import os
import re
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager, suppress
from itertools import chain, count
from pathlib import Path

from parcomp_desktop.exchange.envelope import LARGEST_PACKAGE, inspect
from parcomp_desktop.exchange.header import Header
from parcomp_desktop.exchange.outcomes import PackageRefused, ReadOutcome
from parcomp_desktop.services.files import read_bytes
from parcomp_desktop.storage.attachments import write_whole

SUFFIX = ".tdkt"
Step = Callable[[int, int, str], None]
"""Told before each piece of long work: how many are done, of how many, what comes; what it raises ends the work."""
_NOT_IN_NAMES = re.compile(r"[^\w.-]+")


def file_name(*parts: str) -> str:
    """The name of a package file: of codes and numbers alone, nobody's name."""
    return _NOT_IN_NAMES.sub("-", "-".join(parts)) + SUFFIX


def unused(target: Path) -> Path:
    """The path, with a number after its name where another file has that name.

    A machine that was restored from a backup, and a second copy of a desk, count from the same number again; what lies
    there may be all that is left of the first one's work.
    """
    others = (target.with_stem(f"{target.stem}-{number}") for number in count(2))
    return next(path for path in chain([target], others) if not os.path.lexists(path))


def untold(_done: int, _total: int, _text: str) -> None:
    """The step of work that nobody watches."""


@contextmanager
def written(files: Mapping[Path, bytes], step: Step = untold) -> Generator[None]:
    """Files for another desk, read back from the drive, and what records them: all of it or nothing.

    Raises Refusal when the drive can't take them; when what is done meanwhile fails, they don't stay behind either,
    unless the drive lets nothing be removed any more.
    """
    made: set[Path] = set()
    try:
        for number, (target, data) in enumerate(files.items()):
            step(number, len(files), f"Ghi và đọc lại {target.name}")
            if not os.path.lexists(target):
                made.add(target)  # it has its name even where flushing the folder fails
            write_whole(target, data)
            made.add(target)
        step(len(files), len(files), "")
        yield
    except BaseException:
        for target in made:
            with suppress(OSError):
                target.unlink(missing_ok=True)
        raise


def inspect_package(path: Path) -> Header:
    """The clear header of a package file after every byte was checked; the contents stay sealed."""
    return inspect(package_bytes(path))


def package_bytes(path: Path) -> bytes:
    """The bytes of a file that may be a package. Raises Refusal when it can't be read or is too large for one."""
    if path.is_file() and path.stat().st_size > LARGEST_PACKAGE:
        raise PackageRefused(ReadOutcome.TOO_LARGE)
    return read_bytes(path)
