"""The table of a scoresheet: its rows, its columns in three sets, what can be typed in each state."""

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from enum import IntEnum
from typing import Any, NamedTuple

from msgspec.structs import replace
from PySide6.QtGui import QColor

from parcomp_desktop.domain.indicators import CompareRule, Field, SurveyRule
from parcomp_desktop.domain.numbers import format_number
from parcomp_desktop.domain.scores import Entry, Score, SheetState
from parcomp_desktop.gui.pages.grid_model import Edit, Heading
from parcomp_desktop.gui.pages.scoresheet_words import (
    before_tip,
    before_words,
    detail_markup,
    figure_names,
    figure_words,
    fixed_words,
    leaf_colour,
    leaf_words,
    mark_words,
    missing_words,
    proof_colour,
    proof_words,
    sum_words,
)
from parcomp_desktop.gui.style import colours
from parcomp_desktop.gui.table_model import Column
from parcomp_desktop.rules.sheet_states import figures_open, proofs_open
from parcomp_desktop.services.appraisals import FINAL_ROUND, LeafMark, can_mark
from parcomp_desktop.services.scoresheets import OpenSheet
from parcomp_desktop.services.sheet_lines import SheetLine
from parcomp_desktop.services.sheet_words import choices_of
from parcomp_desktop.services.sheet_words import figure_words as entry_words

_FIGURE_DECIMALS = 6
_VALUE_DECIMALS = 4
_INDENT = "    "


class Leaf(NamedTuple):
    """A row of the table: a line of the sheet and the sheet."""

    line: SheetLine
    sheet: OpenSheet


class At(IntEnum):
    """The columns by number."""

    CODE = 0
    NAME = 1
    MAXIMUM = 2
    FIGURES = 3
    NUMERATOR = 4
    DENOMINATOR = 5
    VALUE = 6
    OPTION = 7
    TICK = 8
    POINTS = 9
    WORDS = 10
    BEFORE = 11
    PROOFS = 12
    JUSTIFICATION = 13
    FIRST = 14
    FIRST_TICK = 15
    FIRST_COMMENT = 16
    SECOND = 17
    SECOND_TICK = 18
    SECOND_COMMENT = 19
    NOTE = 20


class View(NamedTuple):
    """A set of columns for what is being done: the words of its button, and its columns' widths (0 takes the rest)."""

    words: str
    widths: dict[int, int]


ENTRY = View(
    "Nhập",
    {
        At.CODE: 50, At.NAME: 0, At.MAXIMUM: 60, At.NUMERATOR: 70, At.DENOMINATOR: 74, At.VALUE: 70, At.OPTION: 110,
        At.TICK: 80, At.POINTS: 98, At.BEFORE: 62, At.PROOFS: 92, At.JUSTIFICATION: 100,
    },
)  # fmt: skip
APPRAISAL = View(
    "Thẩm định",
    {
        At.CODE: 50, At.NAME: 0, At.MAXIMUM: 60, At.FIGURES: 100, At.POINTS: 98, At.PROOFS: 92, At.FIRST: 92,
        At.FIRST_TICK: 60, At.FIRST_COMMENT: 124, At.SECOND: 92, At.SECOND_TICK: 60, At.SECOND_COMMENT: 124,
    },
)  # fmt: skip
EVERYTHING = View(
    "Tất cả",
    {**dict.fromkeys(At, 90), **ENTRY.widths, **APPRAISAL.widths, At.NAME: 260, At.WORDS: 240, At.NOTE: 160},
)
VIEWS = (ENTRY, APPRAISAL, EVERYTHING)


def view_for(state: SheetState) -> View:
    """The columns that a state is worked in."""
    return ENTRY if figures_open(state) else APPRAISAL


def rows(sheet: OpenSheet) -> list[Leaf | Heading]:
    """Each group of the set with its sums, what is in it below, however deep."""
    return [row for field in sheet.indicator_set.fields if not field.parent for row in _group(sheet, field, 0)]


def changed_entry(line: SheetLine, values: dict[str, Any]) -> tuple[Entry, str]:
    """The figures and the note of a leaf after new values were typed.

    Over figures of statistics a typed one keeps the others as they are shown; all of them blank take statistics again.
    """
    typed = line.typed
    own = (typed.numerator, typed.denominator, typed.value) != (None, None, None)
    base = line.entry if line.indicator.figures and not own and not values.get("not_applicable") else typed
    figures = {name: value for name, value in values.items() if name != "note"}
    return replace(base, **figures), values.get("note", line.note)


def changed_mark(mark: LeafMark, values: dict[str, Any]) -> LeafMark:
    """A mark after new values were typed; ``values`` are named as in ``EDITS``."""
    plain = {name.partition(".")[2]: value for name, value in values.items()}
    return mark._replace(**plain)


def _group(sheet: OpenSheet, field: Field, depth: int) -> Iterator[Leaf | Heading]:
    yield _heading(sheet, field, depth)
    yield from (Leaf(line, sheet) for line in sheet.lines if line.indicator.field == field.code)
    for below in sheet.indicator_set.fields:
        if below.parent == field.code:
            yield from _group(sheet, below, depth + 1)


def _lines_in(sheet: OpenSheet, field: Field) -> list[SheetLine]:
    lines = [line for line in sheet.lines if line.indicator.field == field.code]
    for below in sheet.indicator_set.fields:
        if below.parent == field.code:
            lines += _lines_in(sheet, below)
    return lines


def _heading(sheet: OpenSheet, field: Field, depth: int) -> Heading:
    lines = _lines_in(sheet, field)
    texts = dict.fromkeys(At, "")
    texts[At.CODE], texts[At.NAME] = field.code, _INDENT * depth + field.name
    texts[At.MAXIMUM] = format_number(_maximum(field, lines))
    texts[At.POINTS] = sum_words(lines, sheet.score.fields.get(field.code, Decimal(0)))
    texts[At.WORDS] = missing_words(lines).capitalize()
    lacking = sum(line.lacks_proof for line in lines)
    texts[At.PROOFS] = f"thiếu {lacking}" if lacking else ""
    for column, round_ in ((At.FIRST, 1), (At.SECOND, FINAL_ROUND)):
        texts[column] = _round_sum(sheet.rounds.get(round_), field)
    return Heading(tuple(texts.values()))


def _maximum(field: Field, lines: Sequence[SheetLine]) -> Decimal:
    """What a group is out of by the unit's own sheet: leaves that don't apply aside."""
    whole = sum((line.leaf.maximum if line.leaf else line.indicator.maximum for line in lines), Decimal(0))
    return min(whole, field.maximum) if field.capped else whole


def _round_sum(score: Score | None, field: Field) -> str:
    return fixed_words(score.fields[field.code]) if score and field.code in score.fields else ""


def _figure(name: str) -> Callable[[Leaf], str]:
    return lambda row: figure_words(getattr(row.line.entry, name))


def _figure_tip(name: str) -> Callable[[Leaf], str]:
    def tip(row: Leaf) -> str:
        parts = (figure_names(row.line).get(name, ""), row.line.source, row.line.missing)
        return "\n".join(filter(None, parts))

    return tip


def _figure_colour(name: str) -> Callable[[Leaf], QColor | None]:
    """A figure that nobody typed is seen as such."""

    def colour(row: Leaf) -> QColor | None:
        taken = getattr(row.line.entry, name) is not None and getattr(row.line.typed, name) is None
        return QColor(colours().accent) if taken or row.line.source else None

    return colour


def _number(heading: str, name: str) -> Column[Leaf]:
    return Column[Leaf](heading, _figure(name), number=True, colour=_figure_colour(name), tip=_figure_tip(name))


def _chosen(row: Leaf) -> str:
    return dict(choices_of(row.line.indicator.rule)).get(row.line.entry.option, row.line.entry.option)


def _mark_columns(number: int, mark: Callable[[SheetLine], LeafMark]) -> tuple[Column[Leaf], ...]:
    return (
        Column[Leaf](f"Thẩm\nđịnh {number}", lambda row: mark_words(mark(row.line), row.sheet), number=True),
        Column[Leaf](f"Không\np/s {number}", lambda _: ""),
        Column[Leaf](f"Ý kiến\nlần {number}", lambda row: mark(row.line).comment),
    )


COLUMNS: tuple[Column[Leaf], ...] = (
    Column[Leaf]("Mã", lambda row: row.line.indicator.code),
    Column[Leaf]("Tiêu chí", lambda row: row.line.indicator.name, tip=lambda row: detail_markup(row.line, row.sheet)),
    Column[Leaf]("Điểm\ntối đa", lambda row: format_number(row.line.indicator.maximum), number=True),
    Column[Leaf](
        "Số liệu\ntự chấm",
        lambda row: "" if row.line.leaf is None else entry_words(row.line.indicator, row.line.entry),
        tip=lambda row: row.line.words,
    ),
    _number("Tử số", "numerator"),
    _number("Mẫu số", "denominator"),
    _number("Giá trị", "value"),
    Column[Leaf]("Lựa chọn", _chosen),
    Column[Leaf]("Không\nphát sinh", lambda _: ""),
    Column[Leaf](
        "Điểm\ntự chấm",
        lambda row: leaf_words(row.line),
        number=True,
        colour=lambda row: leaf_colour(row.line),
        tip=lambda row: row.line.words,
    ),
    Column[Leaf]("Cách tính", lambda row: row.line.words),
    Column[Leaf](
        "Năm\ntrước",
        lambda row: before_words(row.line, row.sheet),
        number=True,
        tip=lambda row: before_tip(row.line, row.sheet),
    ),
    Column[Leaf]("Minh\nchứng", lambda row: proof_words(row.line), colour=lambda row: proof_colour(row.line)),
    Column[Leaf]("Giải trình", lambda row: row.line.justification),
    *_mark_columns(1, lambda line: line.first),
    *_mark_columns(2, lambda line: line.second),
    Column[Leaf]("Ghi chú", lambda row: row.line.note),
)


def _entering(row: Leaf) -> bool:
    return figures_open(row.sheet.scoresheet.state) and not isinstance(row.line.indicator.rule, SurveyRule)


def _has(name: str) -> Callable[[Leaf], bool]:
    return lambda row: _entering(row) and name in figure_names(row.line)


def _has_choices(row: Leaf) -> bool:
    return _entering(row) and bool(choices_of(row.line.indicator.rule))


def _stops_at(name: str) -> Callable[[Leaf], bool]:
    """Enter goes to the figures that the method wants; to an announced percent only where there are no figures."""

    def stops(row: Leaf) -> bool:
        entry, names = row.line.entry, figure_names(row.line)
        if entry.not_applicable or name not in names:
            return False
        by_value = "numerator" not in names or entry.value is not None
        taken = name == "denominator" and row.line.typed.denominator is None and entry.denominator is not None
        compared = isinstance(row.line.indicator.rule, CompareRule) and taken
        return by_value == (name == "value") and not compared

    return stops


def _figure_edit(name: str, decimals: int) -> Edit[Leaf]:
    def shown(row: Leaf) -> Decimal | None:
        return getattr(row.line.entry, name)

    return Edit[Leaf](name, shown, decimals, open=_has(name), stop=_stops_at(name))


def _mark_edits(round_: int, mark: Callable[[SheetLine], LeafMark]) -> tuple[Edit[Leaf], ...]:
    def can(row: Leaf) -> bool:
        return can_mark(row.sheet.scoresheet, row.line.indicator, round_)

    name = f"{round_}."
    return (
        Edit[Leaf](
            f"{name}points",
            lambda row: mark(row.line).points,
            _VALUE_DECIMALS,
            open=can,
            stop=lambda row: not mark(row.line).not_applicable,
        ),
        Edit[Leaf](f"{name}not_applicable", lambda row: mark(row.line).not_applicable, tick=True, open=can),
        Edit[Leaf](f"{name}comment", lambda row: mark(row.line).comment, open=can),
    )


EDITS: dict[int, Edit[Leaf]] = {
    At.NUMERATOR: _figure_edit("numerator", _FIGURE_DECIMALS),
    At.DENOMINATOR: _figure_edit("denominator", _FIGURE_DECIMALS),
    At.VALUE: _figure_edit("value", _VALUE_DECIMALS),
    At.OPTION: Edit[Leaf](
        "option",
        lambda row: row.line.entry.option,
        choices=lambda row: choices_of(row.line.indicator.rule),
        open=_has_choices,
        stop=lambda row: not row.line.entry.not_applicable,
    ),
    At.TICK: Edit[Leaf]("not_applicable", lambda row: row.line.entry.not_applicable, tick=True, open=_entering),
    At.JUSTIFICATION: Edit[Leaf](
        "justification",
        lambda row: row.line.justification,
        open=lambda row: proofs_open(row.sheet.scoresheet.state) and row.line.leaf is not None,
    ),
    **dict(zip((At.FIRST, At.FIRST_TICK, At.FIRST_COMMENT), _mark_edits(1, lambda line: line.first), strict=True)),
    **dict(
        zip(
            (At.SECOND, At.SECOND_TICK, At.SECOND_COMMENT),
            _mark_edits(FINAL_ROUND, lambda line: line.second),
            strict=True,
        )
    ),
    At.NOTE: Edit[Leaf]("note", lambda row: row.line.note, open=_entering),
}
