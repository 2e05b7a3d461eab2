"""Scoring the sheets of a CSV file: one line for each unit, period and leaf."""

import re
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path

from msgspec.structs import replace

from parcomp_desktop.domain.indicators import (
    BonusRule,
    CompareRule,
    DeductRule,
    Indicator,
    IndicatorSet,
    Measure,
    StepsRule,
)
from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Entry, Score
from parcomp_desktop.rules.scoring import explain, score
from parcomp_desktop.rules.variants import rule_for
from parcomp_desktop.services.csv_tables import Line, read_table, refuse_repeated

_KEY = ("unit", "period", "code")
_FIGURES = ("numerator", "denominator", "value", "option", "not_applicable")
_YEAR = re.compile(r"[0-9]{4}")
_Sheet = dict[str, tuple[Line, Entry]]
_Sheets = dict[tuple[str, str], _Sheet]


class ScoredSheet(Record, frozen=True, kw_only=True):
    """What a unit's sheet of a period is worth."""

    unit: str
    period: str
    score: Score


def score_file(indicator_set: IndicatorSet, path: Path) -> list[ScoredSheet]:
    """Score every sheet of the file, in the order of their first lines; a leaf without a line is blank.

    A comparison without last year's figure takes it from the unit's line of the year before, if the file has one.
    The figure of a count, of days, of a deduction or a bonus may stand in ``value`` or in ``numerator``.

    Raises:
        Refusal: what can't be read or scored; it names the line and the column or leaf.
    """
    sheets = _sheets(indicator_set, path)
    leaves = {indicator.code: indicator for indicator in indicator_set.indicators}
    filled = {
        key: {code: (line, _completed(leaves[code], entry, sheets, key)) for code, (line, entry) in sheet.items()}
        for key, sheet in sheets.items()
    }
    return [
        ScoredSheet(unit=unit, period=period, score=_score(indicator_set, sheet))
        for (unit, period), sheet in filled.items()
    ]


def _sheets(indicator_set: IndicatorSet, path: Path) -> _Sheets:
    lines = read_table(path, _KEY, _FIGURES)
    refuse_repeated(lines, _KEY)
    codes = {indicator.code for indicator in indicator_set.indicators}
    sheets: _Sheets = {}
    for line in lines:
        code = line.filled("code")
        if code not in codes:
            raise line.refusal(
                f"bộ chỉ số {indicator_set.code} không có tiêu chí {code}.",
                "Sửa mã tiêu chí hoặc chọn đúng bộ chỉ số.",
                "code",
            )
        sheet = sheets.setdefault((line.filled("unit"), line.filled("period")), {})
        sheet[code] = line, _entry(line)
    return sheets


def _entry(line: Line) -> Entry:
    return Entry(
        numerator=line.figure_in("numerator"),
        denominator=line.figure_in("denominator"),
        value=line.figure_in("value"),
        option=line.text("option"),
        not_applicable=line.truth_in("not_applicable"),
    )


def _completed(
    indicator: Indicator, entry: Entry, sheets: Mapping[tuple[str, str], _Sheet], key: tuple[str, str]
) -> Entry:
    """The entry with what other columns or lines say in its stead; what is blank may stay so."""
    rule = rule_for(indicator.rule, entry.option)
    if isinstance(rule, CompareRule) and entry.denominator is None and not entry.not_applicable:
        return replace(entry, denominator=_last_years(indicator, sheets, key))
    counted = isinstance(rule, DeductRule | BonusRule) or (
        isinstance(rule, StepsRule) and rule.measure is not Measure.PERCENT
    )
    if counted and entry.value is None and entry.denominator is None:
        return replace(entry, value=entry.numerator, numerator=None)
    return entry


def _last_years(indicator: Indicator, sheets: Mapping[tuple[str, str], _Sheet], key: tuple[str, str]) -> Decimal | None:
    unit, period = key
    if not _YEAR.fullmatch(period):
        return None
    line = sheets.get((unit, f"{int(period) - 1:04}"), {}).get(indicator.code)
    return line[1].numerator if line else None


def _score(indicator_set: IndicatorSet, sheet: _Sheet) -> Score:
    try:
        return score(indicator_set, {code: entry for code, (_, entry) in sheet.items()})
    except Refusal:
        for code, (line, entry) in sheet.items():
            _refuse_at_line(indicator_set, code, line, entry)
        raise


def _refuse_at_line(indicator_set: IndicatorSet, code: str, line: Line, entry: Entry) -> None:
    try:
        explain(indicator_set, code, entry)
    except Refusal as refusal:
        raise line.refusal(refusal.what, refusal.cure) from refusal
