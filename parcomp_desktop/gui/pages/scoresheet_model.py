"""The table of a scoresheet: its rows, its columns, what can be typed."""

from decimal import Decimal
from typing import Any

from msgspec.structs import replace

from parcomp_desktop.domain.indicators import Field
from parcomp_desktop.domain.numbers import format_number
from parcomp_desktop.domain.scores import Entry
from parcomp_desktop.gui.pages.grid_model import Edit, Heading
from parcomp_desktop.gui.pages.scoresheet_words import (
    figure_words,
    fixed_words,
    leaf_colour,
    leaf_tip,
    leaf_words,
    missing_words,
    sum_words,
)
from parcomp_desktop.gui.table_model import Column
from parcomp_desktop.services.scoresheets import OpenSheet, SheetLine

_FIGURE_DECIMALS = 6
_PERCENT_DECIMALS = 4


def rows(sheet: OpenSheet) -> list[SheetLine | Heading]:
    """Each field of the set with its sums, its leaves below."""
    result: list[SheetLine | Heading] = []
    for field in sheet.indicator_set.fields:
        lines = [line for line in sheet.lines if line.indicator.field == field.code]
        result += [_heading(sheet, field, lines), *lines]
    return result


def changed(line: SheetLine, values: dict[str, Any]) -> tuple[Entry, str]:
    """The figures and the note of a leaf after new values were typed."""
    figures = {name: value for name, value in values.items() if name != "note"}
    return replace(line.entry, **figures), values.get("note", line.note)


def _heading(sheet: OpenSheet, field: Field, lines: list[SheetLine]) -> Heading:
    maximum = format_number(sum((line.leaf.maximum for line in lines), Decimal(0)))
    points = sum_words(lines, sheet.score.fields[field.code])
    return Heading((field.code, field.name, maximum, "", "", "", "", "", points, missing_words(lines), ""))


def _has_figures(line: SheetLine) -> bool:
    return not line.indicator.rule.direct_percent


def _stops_at_percent(line: SheetLine) -> bool:
    return not line.entry.not_applicable and (not _has_figures(line) or line.entry.value is not None)


def _stops_at_figures(line: SheetLine) -> bool:
    return not line.entry.not_applicable and not _stops_at_percent(line)


COLUMNS = (
    Column[SheetLine]("Mã", lambda line: line.indicator.code),
    Column[SheetLine]("Tiêu chí", lambda line: line.indicator.name, tip=leaf_tip),
    Column[SheetLine]("Điểm\ntối đa", lambda line: format_number(line.indicator.maximum), number=True),
    Column[SheetLine](
        "Tử số",
        lambda line: figure_words(line.entry.numerator),
        number=True,
        tip=lambda line: line.indicator.rule.numerator,
    ),
    Column[SheetLine](
        "Mẫu số",
        lambda line: figure_words(line.entry.denominator),
        number=True,
        tip=lambda line: line.indicator.rule.denominator,
    ),
    Column[SheetLine]("Tỷ lệ công\nbố (%)", lambda line: figure_words(line.entry.value), number=True),
    Column[SheetLine]("Không\nphát sinh", lambda _: ""),
    Column[SheetLine]("Tỷ lệ\n(%)", lambda line: fixed_words(line.leaf.percent), number=True),
    Column[SheetLine]("Điểm", leaf_words, number=True, colour=leaf_colour),
    Column[SheetLine]("Cách tính", lambda line: line.words),
    Column[SheetLine]("Ghi chú", lambda line: line.note),
)

WIDTHS = (54, 0, 60, 78, 78, 84, 84, 72, 72, 200, 90)

EDITS = {
    3: Edit[SheetLine](
        "numerator", lambda line: line.entry.numerator, _FIGURE_DECIMALS, open=_has_figures, stop=_stops_at_figures
    ),
    4: Edit[SheetLine](
        "denominator", lambda line: line.entry.denominator, _FIGURE_DECIMALS, open=_has_figures, stop=_stops_at_figures
    ),
    5: Edit[SheetLine]("value", lambda line: line.entry.value, _PERCENT_DECIMALS, stop=_stops_at_percent),
    6: Edit[SheetLine]("not_applicable", lambda line: line.entry.not_applicable, tick=True),
    10: Edit[SheetLine]("note", lambda line: line.note),
}
