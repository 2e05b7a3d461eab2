"""Scoresheets: made, filled leaf by leaf, scored as they stand."""

from collections.abc import Mapping
from typing import NamedTuple
from uuid import UUID, uuid4

from parcomp_desktop.domain.indicators import Indicator, IndicatorSet
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Entry, LeafScore, Score, ScoreEntry, Scoresheet
from parcomp_desktop.domain.text import search_rank
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.rules.scoring import explain, score
from parcomp_desktop.services.desks import required
from parcomp_desktop.services.set_library import known_set
from parcomp_desktop.services.workspace import Workspace

_BLANK = Entry()


class SheetLine(NamedTuple):
    """One leaf of an open sheet; ``words`` tell how its points are reckoned."""

    indicator: Indicator
    entry: Entry
    note: str
    leaf: LeafScore
    words: str


class OpenSheet(NamedTuple):
    """A scoresheet with its set, its lines in the set's order and its result."""

    scoresheet: Scoresheet
    unit: Unit
    indicator_set: IndicatorSet
    lines: tuple[SheetLine, ...]
    score: Score


def scoresheets(workspace: Workspace) -> list[Scoresheet]:
    """All sheets, the newest period first."""
    return workspace.find(Scoresheet)


def search_scoresheets(workspace: Workspace, query: str = "") -> list[OpenSheet]:
    """The sheets whose unit, period or set answers the query, scored; the newest period first, units in their order."""
    opened = [open_scoresheet(workspace, sheet) for sheet in scoresheets(workspace)]
    order = {unit.id: place for place, unit in enumerate(workspace.find(Unit))}
    opened.sort(key=lambda sheet: order[sheet.unit.id])
    opened.sort(key=lambda sheet: sheet.scoresheet.period, reverse=True)
    return [sheet for sheet in opened if search_rank(query, _searched(sheet)) is not None]


def make_scoresheet(workspace: Workspace, unit_id: UUID, set_code: str, period: str) -> Scoresheet:
    """Begin a sheet of a unit for a set and a period. Raises Refusal when there is one already."""
    unit = workspace.get(Unit, unit_id)
    known_set(workspace, set_code)
    sheet = Scoresheet(id=uuid4(), unit_id=unit_id, set_code=set_code, period=required(period, "Kỳ chấm điểm"))
    if workspace.find(Scoresheet, unit_id=unit_id, set_code=set_code, period=sheet.period):
        raise Refusal(
            f"{unit.name} đã có phiếu chấm kỳ {sheet.period} theo bộ chỉ số này.", "Mở phiếu đó để nhập tiếp."
        )
    with workspace.change("scoresheet.make", f"Lập phiếu chấm {sheet.period} của {unit.name}") as change:
        change.put(sheet)
    return sheet


def remove_scoresheet(workspace: Workspace, sheet: Scoresheet) -> None:
    """Remove a sheet and what stands in it; undoing brings all of it back."""
    with workspace.change("scoresheet.remove", f"Xoá phiếu chấm kỳ {sheet.period}") as change:
        for entry in workspace.find(ScoreEntry, scoresheet_id=sheet.id):
            change.remove(entry)
        change.remove(sheet)


def open_scoresheet(workspace: Workspace, sheet: Scoresheet) -> OpenSheet:
    """Read a sheet and score it."""
    indicator_set = known_set(workspace, sheet.set_code)
    stored = _stored(workspace, sheet)
    entries = {code: entry_of(line) for code, line in stored.items()}
    result = score(indicator_set, entries)
    lines = tuple(
        SheetLine(
            indicator,
            entries.get(indicator.code, _BLANK),
            stored[indicator.code].note if indicator.code in stored else "",
            result.leaves[indicator.code],
            explain(indicator_set, indicator.code, entries.get(indicator.code, _BLANK)),
        )
        for indicator in indicator_set.indicators
    )
    return OpenSheet(sheet, workspace.get(Unit, sheet.unit_id), indicator_set, lines, result)


def save_entry(workspace: Workspace, sheet: Scoresheet, code: str, entry: Entry, note: str | None = None) -> None:
    """Write the figures of one leaf; without a ``note`` the one that stands there stays. See ``save_lines``."""
    stored = _stored(workspace, sheet)
    kept = stored[code].note if code in stored else ""
    save_lines(workspace, sheet, {code: (entry, kept if note is None else note)})


def save_lines(workspace: Workspace, sheet: Scoresheet, lines: Mapping[str, tuple[Entry, str]]) -> None:
    """Write the figures and notes of leaves, by code, as one change.

    Raises Refusal for figures that can't be, naming the leaf; the sheet stays as it was.
    """
    workspace.get(Scoresheet, sheet.id)
    score(known_set(workspace, sheet.set_code), {code: entry for code, (entry, _) in lines.items()})
    stored = _stored(workspace, sheet)
    what = f"tiêu chí {next(iter(lines))}" if len(lines) == 1 else f"{len(lines)} tiêu chí"
    with workspace.change("score.enter", f"Nhập {what}, kỳ {sheet.period}") as change:
        for code, (entry, note) in lines.items():
            line_id = stored[code].id if code in stored else uuid4()
            change.put(_line(line_id, sheet, code, entry, note))


def entry_of(line: ScoreEntry) -> Entry:
    """The figures of a stored line."""
    return Entry(
        numerator=line.numerator,
        denominator=line.denominator,
        value=line.value,
        option=line.option,
        not_applicable=line.not_applicable,
    )


def _stored(workspace: Workspace, sheet: Scoresheet) -> dict[str, ScoreEntry]:
    return {line.code: line for line in workspace.find(ScoreEntry, scoresheet_id=sheet.id)}


def _line(line_id: UUID, sheet: Scoresheet, code: str, entry: Entry, note: str) -> ScoreEntry:
    return ScoreEntry(
        id=line_id,
        scoresheet_id=sheet.id,
        code=code,
        numerator=entry.numerator,
        denominator=entry.denominator,
        value=entry.value,
        option=entry.option,
        not_applicable=entry.not_applicable,
        note=note,
    )


def _searched(sheet: OpenSheet) -> str:
    return f"{sheet.unit.name} {sheet.unit.code} {sheet.scoresheet.period} {sheet.indicator_set.name}"
