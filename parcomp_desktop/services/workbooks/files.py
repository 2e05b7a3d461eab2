"""Workbooks of records as files: written to be filled, brought into a workspace."""

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import Any

from parcomp_desktop.domain.record import Entity, Record
from parcomp_desktop.rules.three_way import Merge
from parcomp_desktop.services.choosing import Offered, chosen
from parcomp_desktop.services.files import write_new
from parcomp_desktop.services.import_states import LineState
from parcomp_desktop.services.workbooks.books import RecordBook, Sayings, Scope
from parcomp_desktop.services.workbooks.cells import SheetProblem
from parcomp_desktop.services.workbooks.imports import BookImport, BookLine, Choices, apply_book, plan_book
from parcomp_desktop.services.workbooks.writing import book_bytes
from parcomp_desktop.services.workspace import Workspace
from parcomp_desktop.storage.attachments import write_whole

MERGE_WORDS = {
    Merge.SAME: "như nhau",
    Merge.TAKEN: "lấy của tệp",
    Merge.KEPT: "giữ ở đây",
    Merge.CONFLICT: "hai bên khác nhau",
}
"""What becomes of a column that differs, while nothing is chosen."""


class BroughtField(Record, frozen=True, kw_only=True):
    """A column in which a row differs from what stands here; ``name`` is what it is chosen by, ``CELL.COLUMN``."""

    name: str
    column: str
    here: str
    file: str
    merge: str


class BroughtRecord(Record, frozen=True, kw_only=True):
    """What a row does to its record; ``cell`` is what all of the row is chosen by."""

    name: str
    cell: str
    state: str
    fields: tuple[BroughtField, ...]
    remark: str


class BroughtBook(Record, frozen=True, kw_only=True):
    """What a workbook held; with problems nothing was written. ``counts`` tells the rows by state."""

    kind: str
    stored: bool
    written: int
    counts: dict[str, int]
    records: tuple[BroughtRecord, ...]
    problems: tuple[SheetProblem, ...]
    notices: tuple[str, ...]


def save_book(workspace: Workspace, kind: type[RecordBook[Any]], rows: Scope | Sequence[Entity], path: Path) -> int:
    """Write the workbook of records or of a scope, in the place of such a file; tells how many rows.

    Raises Refusal when it can't be written.
    """
    data, count = _made(workspace, kind, rows)
    write_whole(path, data)
    return count


def write_book(workspace: Workspace, kind: type[RecordBook[Any]], scope: Scope | None, path: Path) -> int:
    """Write the workbook of a scope, or (None) the empty one; tells how many rows.

    Raises:
        Refusal: such a file already, or it can't be written.
    """
    data, count = _made(workspace, kind, () if scope is None else scope)
    write_new(path, data)
    return count


def bring_book(
    workspace: Workspace,
    kind: type[RecordBook[Any]],
    path: Path,
    *,
    dry_run: bool = False,
    taken: Collection[str] | None = (),
) -> BroughtBook:
    """Take a workbook over as one change; ``dry_run`` only looks.

    ``taken``: where both sides differ the file counts at these names of ``BroughtRecord`` and ``BroughtField``, at all
    of them when None.

    Raises:
        Refusal: not a readable workbook, a record that can't be written, a name where nothing can be chosen.
    """
    planned = plan_book(workspace, kind, path)
    choices, written = _choices(planned, taken), 0
    if planned.takes and not planned.problems and not dry_run:
        written = apply_book(workspace, planned, choices)
    return BroughtBook(
        kind=kind.code,
        stored=bool(written),
        written=written,
        counts={state.value: planned.count(state) for state in LineState},
        records=tuple(_told(planned)),
        problems=planned.problems,
        notices=planned.notices,
    )


def _choices(planned: BookImport, taken: Collection[str] | None) -> Choices:
    offered = {line.spot.cell: Offered(line.record_id, line.choices) for line in planned.lines if line.choices}
    return chosen(offered, offered if taken is None else taken)


def _made(workspace: Workspace, kind: type[RecordBook[Any]], rows: Scope | Sequence[Entity]) -> tuple[bytes, int]:
    with workspace.remembering():
        book = kind(workspace)
        wanted: Sequence[Entity | Sayings] = book.rows(rows) if isinstance(rows, Scope) else rows
        return book_bytes(book, wanted), len(wanted)


def _told(planned: BookImport) -> Iterator[BroughtRecord]:
    for line in planned.lines:
        yield BroughtRecord(
            name=line.name,
            cell=line.spot.cell,
            state=line.state.value,
            fields=tuple(_fields(planned, line)),
            remark=line.remark,
        )


def _fields(planned: BookImport, line: BookLine[Any]) -> Iterator[BroughtField]:
    for key, field in line.fields.items():
        yield BroughtField(
            name=f"{line.spot.cell}.{key}",
            column=planned.titles[key],
            here=planned.words(key, field.mine),
            file=planned.words(key, field.theirs),
            merge=MERGE_WORDS[field.merge],
        )
