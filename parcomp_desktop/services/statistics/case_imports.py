"""Bringing statistics of procedure files from an Excel export of the one-stop system: read, preview, one change."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID, uuid4

from msgspec.structs import replace

from parcomp_desktop.documents.workbook_reading import open_workbook
from parcomp_desktop.domain.cases import CaseStatistics, ColumnMapping
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.periods import month_words
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.text import nfc
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.files import read_bytes
from parcomp_desktop.services.import_states import LineState
from parcomp_desktop.services.statistics.case_columns import Row, choices_of
from parcomp_desktop.services.statistics.case_sheets import Known, Layout, Reading, Step
from parcomp_desktop.services.statistics.cases import check_cases, officers_of
from parcomp_desktop.services.workspace import Workspace

_STEP_ROWS = 1_000


class CaseSheet(NamedTuple):
    """A sheet of an exported workbook, read whole."""

    name: str
    rows: tuple[Row, ...]


class CaseFile(NamedTuple):
    """An exported workbook: its name, the sheets that hold something, what was left aside."""

    name: str
    sheets: tuple[CaseSheet, ...]
    notices: tuple[str, ...]


class ImportLine(NamedTuple):
    """A month of the unit (``officer`` empty) or an officer as it would stand, and as it stands now."""

    record: CaseStatistics
    before: CaseStatistics | None
    officer: str

    @property
    def state(self) -> LineState:
        """What taking the line over would do."""
        if self.before is None or not self.before.registered:
            return LineState.NEW
        return LineState.UNCHANGED if self.before == self.record else LineState.CHANGED


def read_case_file(path: Path, step: Step = lambda _done, _total: None) -> CaseFile:
    """Read a workbook; hidden and empty sheets are left out. ``step`` is told the sheet, every few rows too.

    Raises Refusal for what isn't a readable workbook, or holds nothing.
    """
    workbook = open_workbook(read_bytes(path))
    shown = [sheet for sheet in workbook.sheets if not sheet.hidden]
    sheets: list[CaseSheet] = []
    for number, sheet in enumerate(shown):
        rows: list[Row] = []
        step(number, len(shown))
        for row in sheet.rows():
            rows.append(row)
            if len(rows) % _STEP_ROWS == 0:
                step(number, len(shown))
        sheets.append(CaseSheet(sheet.name, tuple(rows)))
    held = tuple(sheet for sheet in sheets if sheet.rows)
    if not held:
        raise Refusal(f"Tệp {path.name} không có trang tính nào có dữ liệu.", "Chọn tệp khác.")
    return CaseFile(nfc(path.name), held, workbook.notices)


def known_for(workspace: Workspace, unit_id: UUID, year: int) -> Known:
    """What a sheet of a unit is read against."""
    people = officers_of(workspace, unit_id)
    return Known(workspace.get(Unit, unit_id), people, year, workspace.local_day())


def plan_import(workspace: Workspace, unit_id: UUID, reading: Reading, source: str) -> list[ImportLine]:
    """Each month that was read beside what stands there, the unit first; counts that the sheet lacks stay.

    Raises Refusal for counts that can't be, naming the month.
    """
    standing = {(each.month, each.person_id): each for each in workspace.find(CaseStatistics, unit_id=unit_id)}
    names = {person.id: person.full_name for person in workspace.find(Person)}
    lines: list[ImportLine] = []
    for (month, person_id), counts in reading.counts.items():
        before = standing.get((month, person_id))
        blank = CaseStatistics(id=uuid4(), unit_id=unit_id, month=month, person_id=person_id)
        record = _over(before or blank, counts, source)
        lines.append(ImportLine(record, before, names[person_id] if person_id else ""))
    check_cases(workspace, [line.record for line in lines])
    return sorted(lines, key=lambda line: (line.officer, line.record.month))


def apply_import(workspace: Workspace, lines: Sequence[ImportLine], mapping: ColumnMapping | None = None) -> int:
    """Write what is new or changed as one change, with the mapping to remember; tells how many months.

    Raises Refusal when a month can't be written; nothing is written then.
    """
    written = [line for line in lines if line.state is not LineState.UNCHANGED]
    check_cases(workspace, [line.record for line in written])
    with workspace.change("cases.import", f"Nhập thống kê hồ sơ từ Excel: {_span(written)}") as change:
        for line in written:
            change.put(line.record)
        if mapping:
            change.put(mapping)
    return len(written)


def mapping_named(workspace: Workspace, name: str, layout: Layout, headings: dict[int, str]) -> ColumnMapping | None:
    """The mapping of a layout under a name, in place of the one that had it; None without a name."""
    name = nfc(name).strip()
    if not name:
        return None
    same = workspace.find(ColumnMapping, name=name)
    return ColumnMapping(id=same[0].id if same else uuid4(), name=name, choices=choices_of(layout.columns, headings))


def _over(record: CaseStatistics, counts: dict[str, Any], source: str) -> CaseStatistics:
    """The record with the sheet's counts; where they are the same its old source stays."""
    read = {name: count for name, count in counts.items() if count is not None}
    changed = replace(record, **read)
    return record if changed == record else replace(changed, source=source)


def _span(lines: Sequence[ImportLine]) -> str:
    months = sorted({line.record.month for line in lines})
    if not months:
        return "cách đọc cột"
    first, last = month_words(months[0]), month_words(months[-1])
    return f"tháng {first}" if first == last else f"tháng {first} đến {last}"
