"""The columns of a scoresheet, in three sets for what is being done."""

from collections.abc import Callable
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtGui import QColor

from parcomp_desktop.domain.numbers import format_number
from parcomp_desktop.domain.scores import SheetState
from parcomp_desktop.gui.pages.scoring.scoresheet_words import (
    before_tip,
    before_words,
    detail_markup,
    figure_names,
    figure_words,
    leaf_colour,
    leaf_words,
    mark_words,
    proof_colour,
    proof_words,
)
from parcomp_desktop.gui.style import colours
from parcomp_desktop.gui.table_model import Column
from parcomp_desktop.rules.sheet_states import figures_open
from parcomp_desktop.services.scoring.appraisals import LeafMark
from parcomp_desktop.services.scoring.scoresheets import OpenSheet
from parcomp_desktop.services.scoring.sheet_lines import SheetLine
from parcomp_desktop.services.scoring.sheet_words import choices_of
from parcomp_desktop.services.scoring.sheet_words import figure_words as entry_words


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
    OPTION = 4
    NUMERATOR = 5
    DENOMINATOR = 6
    VALUE = 7
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
        At.CODE: 62, At.NAME: 0, At.MAXIMUM: 60, At.NUMERATOR: 70, At.DENOMINATOR: 74, At.VALUE: 70, At.OPTION: 110,
        At.TICK: 80, At.POINTS: 98, At.BEFORE: 62, At.PROOFS: 92, At.JUSTIFICATION: 100,
    },
)  # fmt: skip
APPRAISAL = View(
    "Thẩm định",
    {
        At.CODE: 62, At.NAME: 0, At.MAXIMUM: 60, At.FIGURES: 100, At.POINTS: 98, At.PROOFS: 92, At.FIRST: 92,
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
    Column[Leaf]("Lựa chọn", _chosen),
    _number("Tử số", "numerator"),
    _number("Mẫu số", "denominator"),
    _number("Giá trị", "value"),
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
