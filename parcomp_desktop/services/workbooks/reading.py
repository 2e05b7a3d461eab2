"""Reading a workbook of records: every row with the record that it says it is, what it says, what was exported."""

from collections.abc import Container, Iterator
from typing import Any, NamedTuple
from uuid import UUID

from parcomp_desktop.documents.workbook_reading import open_workbook
from parcomp_desktop.services.workbooks.books import RecordBook, Sayings, read_row
from parcomp_desktop.services.workbooks.cells import Findings, Row, Spot, shown
from parcomp_desktop.services.workbooks.layout import SheetLayout
from parcomp_desktop.services.workbooks.origins import VERSION, Origins, id_in, read_origins, with_origin
from parcomp_desktop.services.workbooks.tables import naming, read_table, tell_ignored_sheets


class BookRow(NamedTuple):
    """A row that says something. ``untouched``: it stands as it was exported, from this desk; then it isn't read.

    ``record_id`` and ``version`` are of the record that it was exported from, as the row itself says.
    """

    row: Row
    said: Sayings
    record_id: UUID | None
    version: str
    untouched: bool

    @property
    def spot(self) -> Spot:
        """The row's first cell."""
        return self.row.home


class BookReading(NamedTuple):
    """The rows of a workbook, and what it remembers of its export."""

    rows: tuple[BookRow, ...]
    layout: SheetLayout
    origins: Origins

    def origin(self, record_id: UUID) -> Sayings | None:
        """What was exported of a record; None when the workbook doesn't know."""
        row = self.origins.rows.get(record_id)
        return None if row is None else read_row(self.layout, row)


def read_book(book: RecordBook[Any], data: bytes, name: str, known: Container[UUID], findings: Findings) -> BookReading:
    """Read a workbook; ``known`` are the records of this desk, ``name`` is the file's.

    Raises:
        Refusal: not a workbook that can be read at all.
    """
    with naming(name):
        workbook = open_workbook(data)
        findings.notices.extend(workbook.notices)
        origins = read_origins(workbook, book.layout, book.workspace.desk.id)
        layout = _as_called(book.layout, origins)
        rows = read_table(workbook, with_origin(layout), findings)
        tell_ignored_sheets(workbook, (book.layout,), f"sổ {book.title.lower()}", findings)
    return BookReading(tuple(_rows(book, layout, origins, rows, known)), layout, origins)


def _as_called(layout: SheetLayout, origins: Origins) -> SheetLayout:
    """The sheet with its records also under the names that they had when the workbook was written."""
    columns = tuple(
        each._replace(words=each.words.also(origins.called.get(each.words.name, {}))) if each.words else each
        for each in layout.columns
    )
    return layout._replace(columns=columns)


def _rows(
    book: RecordBook[Any], layout: SheetLayout, origins: Origins, rows: list[Row], known: Container[UUID]
) -> Iterator[BookRow]:
    keys = [column.key for column in layout.columns if not column.given]
    for row in rows:
        if not any(row.is_filled(key) for key in keys if key not in book.begun):
            continue
        record_id = id_in(row)
        origin = origins.rows.get(record_id) if record_id else None
        untouched = (
            origin is not None
            and record_id is not None
            and record_id in known
            and all(row.cell(key).value == origin.cell(key).value for key in keys)
        )
        said = {} if untouched else read_row(layout, row)
        yield BookRow(row, said, record_id, shown(row.cell(VERSION).value), untouched)
