"""The rows of a workbook's preview: what becomes of each record, and the columns to choose between."""

from collections.abc import Iterator
from typing import Any, NamedTuple
from uuid import UUID

from PySide6.QtGui import QColor

from parcomp_desktop.gui.style import colours
from parcomp_desktop.gui.table_model import Column
from parcomp_desktop.rules.three_way import Merge
from parcomp_desktop.services.import_states import LineState
from parcomp_desktop.services.workbooks.files import MERGE_WORDS
from parcomp_desktop.services.workbooks.imports import BookImport, BookLine

_ORDER = (LineState.CONFLICT, LineState.GONE, LineState.CHANGED, LineState.NEW, LineState.UNCHANGED)


class PreviewRow(NamedTuple):
    """A record, or one of its columns that differ. ``keys``: what a tick takes from the file."""

    name: str
    state: str
    merge: Merge | LineState
    column: str
    here: str
    file: str
    remark: str
    record_id: UUID
    keys: frozenset[str] = frozenset()


def preview_rows(planned: BookImport) -> list[PreviewRow]:
    """The rows in the order in which they want to be looked at."""
    lines = sorted(planned.lines, key=lambda line: _ORDER.index(line.state))
    return [row for line in lines for row in _rows(planned, line)]


def _rows(planned: BookImport, line: BookLine[Any]) -> Iterator[PreviewRow]:
    plain = PreviewRow(line.name, line.state.value, line.state, "", "", "", line.remark, line.record_id)
    if not line.fields:
        says = "; ".join(f"{planned.titles[key]}: {planned.words(key, value)}" for key, value in line.said.items())
        shown = says if line.before is None else ""
        yield plain._replace(file=shown, keys=line.choices)
        return
    if len(line.conflicts) > 1:
        yield plain._replace(column="(cả bản ghi)", keys=line.choices)
    for key, field in line.fields.items():
        yield plain._replace(
            state=MERGE_WORDS[field.merge],
            merge=field.merge,
            column=planned.titles[key],
            here=planned.words(key, field.mine) or "(trống)",
            file=planned.words(key, field.theirs),
            keys=frozenset({key}) & line.choices,
        )


def _colour(row: PreviewRow) -> QColor | None:
    scheme = colours()
    match row.merge:
        case Merge.CONFLICT | LineState.CONFLICT | LineState.GONE:
            return QColor(scheme.bad)
        case LineState.NEW:
            return QColor(scheme.good)
        case Merge.TAKEN | LineState.CHANGED:
            return QColor(scheme.open)
        case _:
            return QColor(scheme.faint)


COLUMNS = (
    Column[PreviewRow]("Bản ghi", lambda row: row.name),
    Column[PreviewRow]("Khi nhập", lambda row: row.state, colour=_colour),
    Column[PreviewRow]("Cột", lambda row: row.column),
    Column[PreviewRow]("Đang có ở đây", lambda row: row.here),
    Column[PreviewRow]("Trong tệp", lambda row: row.file),
    Column[PreviewRow]("Lưu ý", lambda row: row.remark),
)
