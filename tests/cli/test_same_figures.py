"""The command line gives the figures of the pages: any set, any number of units, whatever the order of the input."""

import argparse
import csv
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import count
from pathlib import Path
from random import Random
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from parcomp_desktop.cli import rank, score
from parcomp_desktop.cli.command import Context
from parcomp_desktop.domain.indicators import (
    ChoiceRule,
    CompareRule,
    Indicator,
    IndicatorSet,
    ManualRule,
    RatioRule,
    Rule,
    StepsRule,
    SurveyRule,
    VariantsRule,
)
from parcomp_desktop.domain.ranking import Ties
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Entry, LeafState, PublishedIndex, Scoresheet
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.rules.scoring import explain
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.ranking.rankings import enter_published, published_ranking
from parcomp_desktop.services.scoring.appraisals import FINAL_ROUND, LeafMark, round_score
from parcomp_desktop.services.scoring.scoresheets import make_scoresheet, open_scoresheet, save_lines
from parcomp_desktop.services.workspace import Workspace

RESOURCES = Path(__file__).parents[2] / "resources"
SETS = Catalogue(RESOURCES).indicator_sets
HEADER = ("unit", "period", "code", "numerator", "denominator", "value", "option", "not_applicable")
SLOW = settings(
    max_examples=10,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)
COUNTS = st.integers(0, 9).map(Decimal)
BLANK = Entry()


def figures(rule: Rule, maximum: Decimal) -> st.SearchStrategy[Entry]:
    """What may stand in a leaf, a zero denominator too."""
    two = st.builds(Entry, numerator=COUNTS, denominator=COUNTS)
    match rule:
        case SurveyRule() | ManualRule():
            return st.decimals(0, maximum, places=2).map(lambda points: Entry(value=points))
        case RatioRule(direct_percent=False) | CompareRule():
            return two
        case StepsRule(denominator=whole) if whole:
            return two
        case ChoiceRule(options=options):
            return st.sampled_from([Entry(option=each.code) for each in options])
        case VariantsRule(variants=variants):
            return st.sampled_from(variants).flatmap(
                lambda each: figures(each.rule, maximum).map(lambda entry: _in_variant(entry, each.code))
            )
        case _:
            return st.decimals(0, 100, places=1).map(lambda value: Entry(value=value))


def _in_variant(entry: Entry, code: str) -> Entry:
    return Entry(numerator=entry.numerator, denominator=entry.denominator, value=entry.value, option=code)


@st.composite
def sheets(draw: st.DrawFn, indicator_set: IndicatorSet) -> dict[str, Entry]:
    """A sheet that a page would take: filled, blank and not applicable leaves."""
    return {leaf.code: draw(_entries(indicator_set, leaf)) for leaf in indicator_set.indicators}


def _entries(indicator_set: IndicatorSet, leaf: Indicator) -> st.SearchStrategy[Entry]:
    filled = figures(leaf.rule, leaf.maximum).map(lambda entry: entry if _taken(indicator_set, leaf, entry) else BLANK)
    return st.one_of(filled, filled, filled, st.just(BLANK), st.just(Entry(not_applicable=True)))


def _taken(indicator_set: IndicatorSet, leaf: Indicator, entry: Entry) -> bool:
    try:
        explain(indicator_set, leaf.code, entry)
    except Refusal:
        return False
    return True


def scored(folder: Path, code: str, lines: Sequence[Sequence[object]]) -> score.ScoreReport:
    parser = argparse.ArgumentParser()
    score.register(parser.add_subparsers())
    path = written(folder / "diem.csv", HEADER, lines)
    return score.run(parser.parse_args(["score", "--set", code, "--input", str(path)]), Context(RESOURCES))


def written(path: Path, header: Sequence[str], lines: Sequence[Sequence[object]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([header, *lines])
    return path


def lines_of(unit: str, sheet: dict[str, Entry]) -> Iterator[tuple[object, ...]]:
    for code, each in sheet.items():
        numbers = ("" if number is None else number for number in (each.numerator, each.denominator, each.value))
        yield unit, "2024", code, *numbers, each.option, "x" if each.not_applicable else ""


def communes(workspace: Workspace, names: Sequence[str]) -> list[Unit]:
    units = [Unit(id=uuid4(), code=str(next(NUMBERS)), name=name, kind=UnitKind.COMMUNE) for name in names]
    with workspace.change("unit.test", "Đơn vị thử") as change:
        for unit in units:
            change.put(unit)
    return units


NUMBERS = count()


@pytest.mark.parametrize("code", sorted(SETS))
def test_score_gives_what_the_pages_show(gathering: Workspace, tmp_path: Path, code: str):
    indicator_set = SETS[code]

    @SLOW
    @given(st.lists(sheets(indicator_set), min_size=1, max_size=3), st.randoms())
    def same(filled: list[dict[str, Entry]], random: Random) -> None:
        units = communes(gathering, [f"Xã {number}" for number, _ in enumerate(filled)])
        lines = [line for unit, sheet in zip(units, filled, strict=True) for line in lines_of(unit.name, sheet)]
        random.shuffle(lines)
        rows = {row.unit: row for row in scored(tmp_path, code, lines).rows}
        for unit, sheet in zip(units, filled, strict=True):
            check_page(gathering, make_scoresheet(gathering, unit.id, code, "2024"), sheet, rows[unit.name])
            check_final(indicator_set, sheet, rows[unit.name])

    same()


def check_page(workspace: Workspace, sheet: Scoresheet, filled: dict[str, Entry], row: score.ScoreRow) -> None:
    """The self-score of the page: each leaf but those of surveys, which the unit doesn't score."""
    save_lines(workspace, sheet, {code: (entry, "") for code, entry in filled.items()})
    opened = open_scoresheet(workspace, sheet)
    surveys = {line.indicator.code for line in opened.lines if line.leaf is None}
    for code, leaf in opened.score.leaves.items():
        told = row.leaves[code]
        assert (told.state, told.points and Decimal(told.points)) == (leaf.state, leaf.points)
    if not surveys:
        assert Decimal(row.total) == opened.score.total
        assert Decimal(row.maximum) == opened.score.maximum
        assert (row.percent and Decimal(row.percent), row.complete) == (opened.score.percent, opened.score.complete)
        assert {field: Decimal(points) for field, points in row.fields.items()} == opened.score.fields


def check_final(indicator_set: IndicatorSet, filled: dict[str, Entry], row: score.ScoreRow) -> None:
    """The second round, where every leaf got the points that the command tells, is worth its total."""
    given_marks = {
        code: LeafMark(
            points=None if leaf.points is None else Decimal(leaf.points),
            not_applicable=leaf.state is LeafState.NOT_APPLICABLE,
        )
        for code, leaf in row.leaves.items()
    }
    final = round_score(indicator_set, given_marks, FINAL_ROUND)
    assert filled.keys() == final.leaves.keys()
    assert (Decimal(row.total), Decimal(row.maximum)) == (final.total, final.maximum)
    assert (row.percent and Decimal(row.percent), row.complete) == (final.percent, final.complete)


TOTALS = st.one_of(st.none(), st.decimals(60, 63, places=1))


@pytest.mark.parametrize("ties", list(Ties))
def test_rank_gives_the_order_of_the_page(gathering: Workspace, tmp_path: Path, ties: Ties):
    years = count(2001)

    @SLOW
    @given(st.lists(TOTALS, min_size=1, max_size=12), st.randoms())
    def same(totals: list[Decimal | None], random: Random) -> None:
        year = next(years)
        units = communes(gathering, [f"Xã {place}" for place, _ in enumerate(totals)])
        announced = list(range(1, len(totals) + 1))
        random.shuffle(announced)
        known = [
            PublishedIndex(id=uuid4(), unit_id=unit.id, year=year, points=total, announced_rank=place)
            for unit, total, place in zip(units, totals, announced, strict=True)
            if total is not None
        ]
        enter_published(gathering, known)
        lines = [
            (unit.id, "commune", year, "" if total is None else total, place)
            for unit, total, place in zip(units, totals, announced, strict=True)
        ]
        told = ranked(tmp_path, ties, lines)
        for _ in range(2):
            random.shuffle(lines)
            assert ranked(tmp_path, ties, lines) == told
        page = published_ranking(gathering, year, ties)
        for unit in units:
            line = page.line(unit.id)
            assert line
            assert told[str(unit.id)] == (line.rank, line.grade)

    same()


def ranked(folder: Path, ties: Ties, lines: Sequence[Sequence[object]]) -> dict[str, tuple[int | None, str | None]]:
    parser = argparse.ArgumentParser()
    rank.register(parser.add_subparsers())
    path = written(folder / "hang.csv", ("unit", "group", "period", "total", "tiebreak"), lines)
    words = ["rank", "--input", str(path), "--ties", ties.value]
    return {row.unit: (row.rank, row.grade) for row in rank.run(parser.parse_args(words), Context(RESOURCES)).rows}


def test_rank_by_hand(tmp_path: Path):
    lines = [("B", "xã", 2024, 80, 2), ("A", "xã", 2024, 80, 1), ("C", "xã", 2024, 70, ""), ("D", "xã", 2024, 90, "")]
    places = {
        ties: [ranked(tmp_path, ties, lines)[unit][0] for unit in ("D", "A", "B", "C")]
        for ties in (Ties.DENSE, Ties.COMPETITION, Ties.SEQUENTIAL)
    }
    assert places == {Ties.DENSE: [1, 2, 2, 3], Ties.COMPETITION: [1, 2, 2, 4], Ties.SEQUENTIAL: [1, 2, 3, 4]}
