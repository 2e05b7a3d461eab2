"""Workbooks of scoresheets as files: written to be filled, brought into a workspace."""

from collections.abc import Collection
from pathlib import Path

from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.scores import Scoresheet
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.choosing import unknown_choice
from parcomp_desktop.services.files import read_bytes, write_new
from parcomp_desktop.services.import_states import LineState
from parcomp_desktop.services.people.units import unit_by_code
from parcomp_desktop.services.scoring.sheet_imports import SheetImport, apply_sheet_import, plan_sheet_import
from parcomp_desktop.services.scoring.workbook_reading import read_sheet_workbook
from parcomp_desktop.services.scoring.workbooks import blank_sheet_workbook, sheet_workbook
from parcomp_desktop.services.sets.rule_lines import code_of
from parcomp_desktop.services.workbooks.cells import SheetProblem
from parcomp_desktop.services.workspace import Workspace
from parcomp_desktop.storage.attachments import write_whole


class BroughtLeaf(Record, frozen=True, kw_only=True):
    """What a workbook changes at a leaf, in words; ``file`` is what the file says where both sides changed it."""

    code: str
    state: str
    before: str
    after: str
    file: str
    kept: str


class BroughtSheet(Record, frozen=True, kw_only=True):
    """What a workbook held; with problems nothing was written. ``new``: there was no such sheet before."""

    unit: str
    set: str
    period: str
    new: bool
    stored: bool
    changes: tuple[BroughtLeaf, ...]
    problems: tuple[SheetProblem, ...]
    notices: tuple[str, ...]


def sheet_file_name(workspace: Workspace, sheet: Scoresheet) -> str:
    """A name for the workbook of a sheet: ``phieu-cham-x01-qd766-2022-2026.xlsx``."""
    unit = workspace.get(Unit, sheet.unit_id)
    return f"phieu-cham-{'-'.join(map(code_of, (unit.code, sheet.set_code, sheet.period)))}.xlsx"


def save_sheet_file(workspace: Workspace, sheet: Scoresheet, path: Path) -> None:
    """Write the workbook of a sheet, in the place of such a file. Raises Refusal when it can't be written."""
    write_whole(path, sheet_workbook(workspace, sheet))


def write_sheet_file(workspace: Workspace, path: Path, unit_code: str, set_code: str, period: str) -> bool:
    """Write the workbook of a unit's sheet, the blank one where there is no sheet; tells whether there was one.

    Raises:
        Refusal: an unknown unit or set, such a file already, or it can't be written.
    """
    unit = unit_by_code(workspace, unit_code)
    found = workspace.find(Scoresheet, unit_id=unit.id, set_code=set_code, period=period)
    blank = None if found else blank_sheet_workbook(workspace, unit, set_code, period)
    write_new(path, blank or sheet_workbook(workspace, found[0]))
    return bool(found)


def plan_sheet_file(workspace: Workspace, path: Path) -> SheetImport:
    """What a workbook would change. Raises Refusal for an unreadable file, or a sheet that isn't open."""
    return plan_sheet_import(workspace, read_sheet_workbook(workspace, read_bytes(path), path.name))


def bring_sheet_file(
    workspace: Workspace, path: Path, *, dry_run: bool = False, taken: Collection[str] | None = ()
) -> BroughtSheet:
    """Take a workbook over as one change; ``dry_run`` only looks. A file that changes nothing writes nothing.

    ``taken``: where both sides changed a leaf the file counts at those with these codes, at all of them when None.

    Raises:
        Refusal: as ``plan_sheet_file``; a code of a leaf where nothing can be chosen.
    """
    planned = plan_sheet_file(workspace, path)
    chosen = _chosen(planned, taken)
    stored = bool(planned.written or chosen) and not planned.problems and not dry_run
    if stored:
        apply_sheet_import(workspace, planned, chosen)
    reading = planned.reading
    return BroughtSheet(
        unit=reading.unit.code if reading.unit else "",
        set=reading.set_code,
        period=reading.period,
        new=planned.sheet is None,
        stored=stored,
        changes=tuple(
            BroughtLeaf(
                code=each.leaf.code,
                state=each.state,
                before=each.before.words(each.leaf),
                after=each.after.words(each.leaf),
                file=each.file.words(each.leaf) if each.state is LineState.CONFLICT else "",
                kept=each.kept_words,
            )
            for each in planned.changes
        ),
        problems=planned.problems,
        notices=reading.notices,
    )


def _chosen(planned: SheetImport, taken: Collection[str] | None) -> frozenset[str]:
    if taken is None:
        return planned.conflicts
    for code in taken:
        if code not in planned.conflicts:
            raise unknown_choice(code)
    return frozenset(taken)
