"""Scoring the sheets of a CSV file: one line for each unit, period and leaf."""

from pathlib import Path

from parcomp_desktop.domain.indicators import IndicatorSet
from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Entry, Score
from parcomp_desktop.rules.scoring import explain, score
from parcomp_desktop.services.csv_tables import Line, read_table, refuse_repeated

_KEY = ("unit", "period", "code")
_FIGURES = ("numerator", "denominator", "value", "option", "not_applicable")
_Sheet = dict[str, tuple[Line, Entry]]


class ScoredSheet(Record, frozen=True, kw_only=True):
    """What a unit's sheet of a period is worth."""

    unit: str
    period: str
    score: Score


def score_file(indicator_set: IndicatorSet, path: Path) -> list[ScoredSheet]:
    """Score every sheet of the file, in the order of their first lines; a leaf without a line is blank.

    Raises:
        Refusal: what can't be read or scored; it names the line and the column or leaf.
    """
    lines = read_table(path, _KEY, _FIGURES)
    refuse_repeated(lines, _KEY)
    codes = {indicator.code for indicator in indicator_set.indicators}
    sheets: dict[tuple[str, str], _Sheet] = {}
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
    return [
        ScoredSheet(unit=unit, period=period, score=_score(indicator_set, sheet))
        for (unit, period), sheet in sheets.items()
    ]


def _entry(line: Line) -> Entry:
    if line.text("option"):
        raise line.refusal(f"tiêu chí {line.text('code')} không có lựa chọn.", "Để trống ô này.", "option")
    return Entry(
        numerator=line.figure_in("numerator"),
        denominator=line.figure_in("denominator"),
        value=line.figure_in("value"),
        not_applicable=line.truth_in("not_applicable"),
    )


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
