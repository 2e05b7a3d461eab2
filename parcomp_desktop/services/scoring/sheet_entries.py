"""What stands in a scoresheet: the figures that were typed, those that registered statistics give, last year's."""

from collections.abc import Mapping
from typing import NamedTuple
from uuid import uuid4

from msgspec.structs import replace

from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.indicators import CompareRule, Indicator, IndicatorSet
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Entry, ScoreEntry, Scoresheet
from parcomp_desktop.rules.scoring import explain
from parcomp_desktop.rules.sheet_states import figures_open
from parcomp_desktop.services.scoring.sheet_words import rule_in_force
from parcomp_desktop.services.statistics.figures import bound_entry
from parcomp_desktop.services.workspace import Workspace

BLANK = Entry()
_LAST_YEAR = "số năm trước lấy từ phiếu chấm năm trước"


class LeafEntry(NamedTuple):
    """The figures that a leaf is scored with; ``source`` tells where those came from that nobody typed.

    ``missing`` says which registered statistics are blank.
    """

    entry: Entry
    source: str = ""
    missing: str = ""


def entry_of(line: ScoreEntry) -> Entry:
    """The figures of a stored line."""
    return Entry(
        numerator=line.numerator,
        denominator=line.denominator,
        value=line.value,
        option=line.option,
        not_applicable=line.not_applicable,
    )


def typed_of(line: ScoreEntry) -> Entry:
    """What of a stored line a person typed: figures that locking took over from elsewhere aren't."""
    entry = entry_of(line)
    if not line.source:
        return entry
    return replace(entry, denominator=None) if line.source == _LAST_YEAR else Entry(option=entry.option)


def stored_lines(workspace: Workspace, sheet: Scoresheet) -> dict[str, ScoreEntry]:
    """What is stored of a sheet, by leaf code."""
    return {line.code: line for line in workspace.find(ScoreEntry, scoresheet_id=sheet.id)}


def with_entry(line: ScoreEntry, entry: Entry) -> ScoreEntry:
    """The line with other figures."""
    return replace(
        line,
        numerator=entry.numerator,
        denominator=entry.denominator,
        value=entry.value,
        option=entry.option,
        not_applicable=entry.not_applicable,
    )


def line_of(stored: Mapping[str, ScoreEntry], sheet: Scoresheet, code: str) -> ScoreEntry:
    """The stored line of a leaf, or a new one."""
    return stored[code] if code in stored else ScoreEntry(id=uuid4(), scoresheet_id=sheet.id, code=code)


def leaf_entries(
    workspace: Workspace,
    sheet: Scoresheet,
    indicator_set: IndicatorSet,
    stored: Mapping[str, ScoreEntry],
    earlier: Mapping[str, Entry],
) -> dict[str, LeafEntry]:
    """What each leaf is scored with. Typed figures go before; a sheet that is locked has its own alone.

    One that was taken back asks the statistics anew. ``earlier`` are the figures of the year before by leaf code, for
    the leaves that compare with it.
    """
    own = {code: LeafEntry(entry_of(line), line.source) for code, line in stored.items()}
    if not figures_open(sheet.state):
        return {indicator.code: own.get(indicator.code, LeafEntry(BLANK)) for indicator in indicator_set.indicators}
    return {
        indicator.code: _with_last_year(
            indicator,
            _filled(workspace, sheet, indicator_set, indicator, stored.get(indicator.code)),
            earlier.get(indicator.code),
        )
        for indicator in indicator_set.indicators
    }


def _filled(
    workspace: Workspace, sheet: Scoresheet, indicator_set: IndicatorSet, indicator: Indicator, line: ScoreEntry | None
) -> LeafEntry:
    own = LeafEntry(typed_of(line)) if line else LeafEntry(BLANK)
    if own.entry.not_applicable or _has_figures(own.entry):
        return own
    filled = _bound(workspace, sheet, indicator_set, indicator, own)
    if line and line.source and not _has_figures(filled.entry) and workspace.desk.kind is DeskKind.GATHERING:
        return LeafEntry(entry_of(line), line.source)  # the register is on the unit's desk
    return filled


def _has_figures(entry: Entry) -> bool:
    return (entry.numerator, entry.denominator, entry.value) != (None, None, None)


def _bound(
    workspace: Workspace, sheet: Scoresheet, indicator_set: IndicatorSet, indicator: Indicator, own: LeafEntry
) -> LeafEntry:
    """What statistics give; where they can't be asked, or give what the leaf can't take, that is what is missing."""
    try:
        bound = bound_entry(workspace, sheet.unit_id, sheet.period, indicator)
        if bound is None:
            return own
        entry = replace(bound.entry, option=own.entry.option)
        explain(indicator_set, indicator.code, entry)
    except Refusal as refusal:
        return own._replace(missing=refusal.what)
    return LeafEntry(entry, bound.source if _has_figures(entry) else "", bound.missing)


def _with_last_year(indicator: Indicator, filled: LeafEntry, earlier: Entry | None) -> LeafEntry:
    """A leaf that compares has last year's figure by itself."""
    entry = filled.entry
    figure = earlier.numerator if earlier else None
    compares = isinstance(rule_in_force(indicator.rule, entry.option), CompareRule)
    if figure is None or not compares or entry.not_applicable or entry.denominator is not None:
        return filled
    source = "; ".join(filter(None, (filled.source, _LAST_YEAR)))
    return filled._replace(entry=replace(entry, denominator=figure), source=source)
