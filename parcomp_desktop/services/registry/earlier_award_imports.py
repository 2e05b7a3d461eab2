"""Bringing awards from elsewhere in from a workbook: every row shown with whose it is, then all as one change."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple
from uuid import uuid4

from msgspec.structs import replace

from parcomp_desktop.documents.workbook_reading import open_workbook
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.register import EarlierAward
from parcomp_desktop.domain.typed import tidy
from parcomp_desktop.services.files import read_bytes
from parcomp_desktop.services.import_states import LineState
from parcomp_desktop.services.registry.earlier_award_workbook import SHEET, kind_words, layout
from parcomp_desktop.services.registry.earlier_awards import Known, checked, known, likeness, matches
from parcomp_desktop.services.workbooks.cells import Findings, Row, SheetProblem
from parcomp_desktop.services.workbooks.tables import naming, read_table, tell_ignored_sheets
from parcomp_desktop.services.workspace import Workspace

_TEXTS = ("achievement", "number", "authority")
_DAYS = ("achieved_from", "achieved_to", "decided_on")


class EarlierAwardLine(NamedTuple):
    """What a row would write over ``before``; ``whose`` says in words who it was matched to, or why nobody."""

    award: EarlierAward
    before: EarlierAward | None
    whose: str

    @property
    def state(self) -> LineState:
        """What taking it over would do."""
        if self.before is None:
            return LineState.NEW
        return LineState.UNCHANGED if self.award == self.before else LineState.CHANGED


class EarlierAwardImport(NamedTuple):
    """What taking a file over would do; nothing while there are problems."""

    lines: tuple[EarlierAwardLine, ...]
    problems: tuple[SheetProblem, ...]
    notices: tuple[str, ...]

    @property
    def written(self) -> tuple[EarlierAward, ...]:
        """What would be written."""
        return tuple(line.award for line in self.lines if line.state is not LineState.UNCHANGED)


class _Read(NamedTuple):
    """A row's award and the cell of its name."""

    award: EarlierAward
    unit: str
    row: Row


def plan_earlier_awards(workspace: Workspace, path: Path) -> EarlierAwardImport:
    """What a workbook would change. Raises Refusal when it can't be read at all."""
    findings, sheet = Findings(), layout(workspace)
    with naming(path.name):
        workbook = open_workbook(read_bytes(path))
        findings.notices.extend(workbook.notices)
        rows = read_table(workbook, sheet, findings)
        tell_ignored_sheets(workbook, (sheet,), "danh sách khen thưởng", findings)
    read = [each for row in rows for each in _read(workspace, row)]
    _tell_twice(read)
    lines = tuple(_lines(workspace, read, findings)) if not findings.problems else ()
    return EarlierAwardImport(lines, findings.in_order([SHEET]), tuple(findings.notices))


def apply_earlier_awards(workspace: Workspace, planned: EarlierAwardImport) -> int:
    """Write what is new or changed, as one change; returns how many. Raises Refusal while there are problems."""
    if planned.problems:
        raise Refusal("Tệp còn chỗ cần sửa nên chưa nhập được.", "Sửa từng chỗ trong tệp rồi chọn lại tệp.")
    written = planned.written
    with workspace.change("earlier_award.import", f"Nhập {len(written)} khen thưởng từ Excel") as change:
        for award in written:
            change.put(award)
    return len(written)


def _read(workspace: Workspace, row: Row) -> Iterator[_Read]:
    """The row's award; none when something in it can't be read or can't be."""
    told = len(row.findings.problems)
    recipient, subject, year = tidy(row.text("recipient")), row.choice("subject"), row.whole("year")
    kind = row.choice("kind") or ""
    form = tidy(row.text("form")) or kind_words(workspace).shown.get(kind, "")
    unit = tidy(row.text("unit"))
    said: dict[str, Any] = {name: tidy(row.text(name)) for name in _TEXTS}
    said |= {name: row.day(name) for name in _DAYS}
    if not form:
        row.tell_blank("form")
    if len(row.findings.problems) > told or subject is None or year is None:
        return
    award = EarlierAward(
        id=uuid4(), subject=Subject(subject), recipient=recipient, form=form, kind=kind, year=year, **said
    )
    try:
        yield _Read(checked(workspace, award), unit, row)
    except Refusal as refusal:
        row.tell("achieved_to" if "Ngày" in refusal.what else "year", refusal.what.rstrip("."), refusal.cure)


def _tell_twice(read: list[_Read]) -> None:
    seen: dict[tuple[object, ...], str] = {}
    for each in read:
        cell = each.row.cell("recipient").spot.cell
        first = seen.setdefault(likeness(each.award), cell)
        if first != cell:
            each.row.tell("recipient", f"lần khen này đã ghi ở ô {first}", "Xoá một hàng, hoặc ghi số quyết định.")


def _lines(workspace: Workspace, read: list[_Read], findings: Findings) -> Iterator[EarlierAwardLine]:
    stored = {likeness(award): award for award in workspace.find(EarlierAward)}
    now = known(workspace)
    for each in read:
        before = stored.get(likeness(each.award))
        award = _over(before, each.award) if before else each.award
        yield _matched(EarlierAwardLine(award, before, ""), each, now, findings)


def _over(before: EarlierAward, read: EarlierAward) -> EarlierAward:
    """What stands, with what the file says; its blanks change nothing, nor does a name written with other capitals."""
    said = {name: getattr(read, name) for name in (*_TEXTS, *_DAYS, "kind") if getattr(read, name)}
    return replace(before, **said)


def _matched(line: EarlierAwardLine, read: _Read, now: Known, findings: Findings) -> EarlierAwardLine:
    """Say whose it is; an ambiguous or unknown name stays unmatched and is listed. Who was chosen by hand stays."""
    award = line.award
    if award.subject_id:
        return line._replace(whose="Đã chọn")
    found = matches(now, award.subject, award.recipient, read.unit)
    if len(found) == 1:
        return line._replace(award=replace(award, subject_id=found[0]), whose="Đã khớp")
    where = f"Trang {SHEET}, ô {read.row.cell('recipient').spot.cell}"
    why = f"có {len(found)} người, đơn vị trùng tên" if found else "không có trong danh sách đơn vị, cá nhân"
    findings.notices.append(f"{where}: {award.recipient} {why}; vẫn nhập, chọn người ở danh sách sau.")
    return line._replace(whose="Trùng tên, chưa khớp" if found else "Chưa khớp")
