"""Workbooks of indicator sets as files: written for officers to fill, brought into a workspace."""

from pathlib import Path

from parcomp_desktop.domain.indicators import IndicatorSet
from parcomp_desktop.domain.record import Record
from parcomp_desktop.services.files import read_bytes, write_new
from parcomp_desktop.services.sets.library import check_set, replaced_words, save_set
from parcomp_desktop.services.sets.workbook_reading import read_set_workbook
from parcomp_desktop.services.sets.workbooks import empty_set_workbook, set_workbook
from parcomp_desktop.services.workbooks.cells import SheetProblem
from parcomp_desktop.services.workspace import Workspace
from parcomp_desktop.storage.attachments import write_whole


class BroughtSet(Record, frozen=True, kw_only=True):
    """What a workbook held; with problems nothing was stored and the rest is blank."""

    code: str
    name: str
    leaves: int
    stored: bool
    problems: tuple[SheetProblem, ...]
    notices: tuple[str, ...]


def write_set_file(path: Path, indicator_set: IndicatorSet | None) -> None:
    """Write the workbook of a set, or the empty one.

    Raises:
        Refusal: there is such a file already, or it can't be written.
    """
    write_new(path, set_workbook(indicator_set) if indicator_set else empty_set_workbook())


def save_set_file(path: Path, indicator_set: IndicatorSet | None) -> None:
    """Write the workbook of a set, or the empty one, in the place of such a file. Raises Refusal when it can't be."""
    write_whole(path, set_workbook(indicator_set) if indicator_set else empty_set_workbook())


def bring_set_file(workspace: Workspace, path: Path, *, dry_run: bool = False) -> BroughtSet:
    """Store the set of a workbook, in the place of one of the same code; ``dry_run`` only looks.

    Raises:
        Refusal: not a readable workbook, or a set that may not be stored (see ``save_set``).
    """
    reading = read_set_workbook(read_bytes(path), path.name)
    found = reading.indicator_set
    if found is None:
        return BroughtSet(code="", name="", leaves=0, stored=False, problems=reading.problems, notices=reading.notices)
    replaced = replaced_words(workspace, found)
    if dry_run:
        check_set(workspace, found)
    else:
        save_set(workspace, found)
    return BroughtSet(
        code=found.code,
        name=found.name,
        leaves=len(found.indicators),
        stored=not dry_run,
        problems=(),
        notices=(*replaced, *reading.notices),
    )
