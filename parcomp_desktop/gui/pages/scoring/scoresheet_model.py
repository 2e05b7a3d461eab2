"""The rows of a scoresheet, and what a leaf is after something was typed."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any

from msgspec.structs import replace

from parcomp_desktop.domain.indicators import Field
from parcomp_desktop.domain.numbers import format_number
from parcomp_desktop.domain.scores import Entry, Score
from parcomp_desktop.gui.grid_model import Heading
from parcomp_desktop.gui.pages.scoring.scoresheet_columns import At, Leaf
from parcomp_desktop.gui.pages.scoring.scoresheet_words import (
    fixed_words,
    missing_words,
    sum_words,
)
from parcomp_desktop.services.scoring.appraisals import FINAL_ROUND, LeafMark
from parcomp_desktop.services.scoring.scoresheets import OpenSheet
from parcomp_desktop.services.scoring.sheet_lines import SheetLine


def rows(sheet: OpenSheet) -> list[Leaf | Heading]:
    """Each group of the set with its sums, what is in it below, however deep."""
    return [row for field in sheet.indicator_set.fields if not field.parent for row in _group(sheet, field)]


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
    """A mark after new values were typed; ``values`` are named as in ``scoresheet_edits``."""
    plain = {name.partition(".")[2]: value for name, value in values.items()}
    return mark._replace(**plain)


def _group(sheet: OpenSheet, field: Field) -> Iterator[Leaf | Heading]:
    yield _heading(sheet, field)
    yield from (Leaf(line, sheet) for line in sheet.lines if line.indicator.field == field.code)
    for below in sheet.indicator_set.fields:
        if below.parent == field.code:
            yield from _group(sheet, below)


def _lines_in(sheet: OpenSheet, field: Field) -> list[SheetLine]:
    lines = [line for line in sheet.lines if line.indicator.field == field.code]
    for below in sheet.indicator_set.fields:
        if below.parent == field.code:
            lines += _lines_in(sheet, below)
    return lines


def _heading(sheet: OpenSheet, field: Field) -> Heading:
    lines = _lines_in(sheet, field)
    texts = dict.fromkeys(At, "")
    texts[At.CODE], texts[At.NAME] = field.code, field.name
    texts[At.MAXIMUM] = format_number(_maximum(field, lines))
    texts[At.POINTS] = sum_words(lines, sheet.score.fields.get(field.code, Decimal(0)))
    texts[At.WORDS] = missing_words(lines).capitalize()
    lacking = sum(line.lacks_proof for line in lines)
    texts[At.PROOFS] = f"thiếu {lacking}" if lacking else ""
    for column, round_ in ((At.FIRST, 1), (At.SECOND, FINAL_ROUND)):
        texts[column] = _round_sum(sheet.rounds.get(round_), field)
    return Heading(tuple(texts.values()), nested=bool(field.parent))


def _maximum(field: Field, lines: Sequence[SheetLine]) -> Decimal:
    """What a group is out of by the unit's own sheet: leaves that don't apply aside."""
    whole = sum((line.leaf.maximum if line.leaf else line.indicator.maximum for line in lines), Decimal(0))
    return min(whole, field.maximum) if field.capped else whole


def _round_sum(score: Score | None, field: Field) -> str:
    return fixed_words(score.fields[field.code]) if score and field.code in score.fields else ""
