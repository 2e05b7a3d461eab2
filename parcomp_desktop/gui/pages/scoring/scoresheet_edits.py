"""What can be typed into a scoresheet, and where Enter stops; both follow the state and the method of a leaf."""

from collections.abc import Callable
from decimal import Decimal

from parcomp_desktop.domain.indicators import CompareRule, SurveyRule
from parcomp_desktop.gui.grid_model import Edit
from parcomp_desktop.gui.pages.scoring.scoresheet_columns import At, Leaf
from parcomp_desktop.gui.pages.scoring.scoresheet_words import (
    figure_names,
)
from parcomp_desktop.rules.sheet_states import figures_open, proofs_open
from parcomp_desktop.services.scoring.appraisals import FINAL_ROUND, LeafMark, can_mark
from parcomp_desktop.services.scoring.sheet_lines import SheetLine
from parcomp_desktop.services.scoring.sheet_words import choices_of

_FIGURE_DECIMALS = 6
_VALUE_DECIMALS = 4


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
