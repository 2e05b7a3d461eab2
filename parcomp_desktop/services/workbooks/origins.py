"""What a workbook remembers of its export: which record a row is, its version, what it said, on which desk."""

import hashlib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple
from uuid import UUID

import msgspec

from parcomp_desktop.documents.workbook_reading import OpenWorkbook, Value
from parcomp_desktop.documents.workbook_writing import Column, Page, Row
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.services.workbooks.cells import Findings, shown
from parcomp_desktop.services.workbooks.cells import Row as ReadRow
from parcomp_desktop.services.workbooks.layout import Column as Described
from parcomp_desktop.services.workbooks.layout import Kind, SheetLayout
from parcomp_desktop.services.workbooks.pages import Values, table_row
from parcomp_desktop.services.workbooks.tables import read_table

ORIGINS, CALLED, DESK = "Bản gốc", "Tên gọi", "Bàn"
RECORD, VERSION = "record_id", "record_version"
_OWN = (
    Described(RECORD, "Mã bản ghi", Kind.CODE, 36, "Của chương trình, không sửa.", hidden=True),
    Described(VERSION, "Phiên bản", Kind.CODE, 14, "Của chương trình, không sửa.", hidden=True),
)
_VERSION_DIGITS = 12


class Origins(NamedTuple):
    """The rows as they were exported, by their records; none of another desk's, which began from other values."""

    desk_id: UUID | None
    rows: Mapping[UUID, ReadRow]
    called: Mapping[str, Mapping[str, str]]
    """For each list of records the value by what it was called."""


def with_origin(layout: SheetLayout) -> SheetLayout:
    """The sheet with the columns that say which record a row is, kept out of sight."""
    return layout._replace(columns=(*layout.columns, *_OWN))


def origin_layout(layout: SheetLayout) -> SheetLayout:
    """The sheet of what was exported: what is read, nothing required."""
    read = tuple(each._replace(required=False) for each in layout.columns if not each.given)
    return SheetLayout(ORIGINS, layout.about, (*_OWN, *read))


def origin_page(layout: SheetLayout, began: Sequence[UUID], rows: Sequence[Values]) -> Page:
    """Rows as they are exported, on a sheet out of sight, below the ids of what they began from."""
    head = (Row((DESK, *map(str, began))), Row([column.title for column in layout.columns]))
    body = (table_row(layout, values) for values in rows)
    return Page(ORIGINS, [Column(column.width) for column in layout.columns], [*head, *body], hidden=True)


def began_from(workbook: OpenWorkbook) -> list[UUID | None]:
    """The ids of what the exported rows began from, the desk's first; none where the workbook doesn't know."""
    sheet = workbook.sheet(ORIGINS)
    _, first = next(sheet.rows(), (0, ())) if sheet else (0, ())
    return [_id(value) for value in first[1:]] if first[:1] == (DESK,) else []


def version_of(record: Entity) -> str:
    """A short hash of a record: another one after any change."""
    return hashlib.sha256(msgspec.json.encode(record)).hexdigest()[:_VERSION_DIGITS]


def read_origins(workbook: OpenWorkbook, layout: SheetLayout, desk_id: UUID) -> Origins:
    """What the workbook remembers; anything that was meddled with isn't remembered."""
    desk = next(iter(began_from(workbook)), None)
    rows: dict[UUID, ReadRow] = {}
    if desk == desk_id:
        for row in read_table(workbook, origin_layout(layout), Findings(), optional=True):
            if (record_id := id_in(row)) is not None:
                rows[record_id] = row
    return Origins(desk, rows, _called(workbook))


def id_in(row: ReadRow) -> UUID | None:
    """The record that a row says it is; None where it says none."""
    return _id(row.cell(RECORD).value)


def _called(workbook: OpenWorkbook) -> Mapping[str, Mapping[str, str]]:
    called: dict[str, dict[str, str]] = defaultdict(dict)
    sheet = workbook.sheet(CALLED)
    for _, values in sheet.rows() if sheet else ():
        name, label, value = (*map(shown, values), "", "", "")[:3]
        called[name][label] = value
    return called


def _id(value: Value) -> UUID | None:
    try:
        return UUID(shown(value))
    except ValueError:
        return None
