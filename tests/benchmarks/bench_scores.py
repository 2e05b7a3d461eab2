"""11,000 sheets of 21 leaves scored, and the same totals by a bare loop over Decimals without any check."""

import sys
from collections.abc import Callable, Sequence
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

from parcomp_desktop.domain.indicators import Indicator, IndicatorSet, RatioRule, ZeroDenominator
from parcomp_desktop.domain.scores import Entry
from parcomp_desktop.rules.indicator_sets import indicator_set_from
from parcomp_desktop.rules.scoring import score
from tests.benchmarks.measure import ROOT, Row, compare

COUNT = 11_000
STEP = Decimal("0.01")

Figures = tuple[Decimal, Decimal]
Sheet = dict[str, Figures]


def indicator_set() -> IndicatorSet:
    path = ROOT / "resources" / "indicator_sets" / "qd766-2022.toml"
    return indicator_set_from(path.read_bytes(), path.name)


def ratio_of(leaf: Indicator) -> RatioRule:
    assert isinstance(leaf.rule, RatioRule)
    return leaf.rule


def sheets(qd766: IndicatorSet, count: int) -> list[Sheet]:
    """Figures for each leaf, numerator and denominator; a percent stands over 100. Some denominators are zero."""
    return [
        {
            leaf.code: (
                Decimal((number * 7 + place * 13) % 100),
                Decimal(100 if ratio_of(leaf).direct_percent else (number * 11 + place * 17) % 331),
            )
            for place, leaf in enumerate(qd766.indicators)
        }
        for number in range(count)
    ]


def scored(qd766: IndicatorSet, filled: Sequence[dict[str, Entry]]) -> list[Decimal]:
    return [score(qd766, entries).total for entries in filled]


def entries(qd766: IndicatorSet, sheet: Sheet) -> dict[str, Entry]:
    percents = {leaf.code for leaf in qd766.indicators if ratio_of(leaf).direct_percent}
    return {
        code: Entry(value=numerator) if code in percents else Entry(numerator=numerator, denominator=denominator)
        for code, (numerator, denominator) in sheet.items()
    }


def reckoned(qd766: IndicatorSet, filled: Sequence[Sheet]) -> list[Decimal]:
    leaves = [
        (leaf.code, leaf.maximum, ratio_of(leaf).full_at, ratio_of(leaf).zero_denominator is ZeroDenominator.FULL)
        for leaf in qd766.indicators
    ]
    totals: list[Decimal] = []
    for sheet in filled:
        total = Decimal(0)
        for code, maximum, full_at, full in leaves:
            numerator, denominator = sheet[code]
            if denominator:
                percent = (numerator * 100 / denominator).quantize(STEP, ROUND_HALF_UP)
                total += min(maximum, maximum * percent / full_at).quantize(STEP, ROUND_HALF_UP)
            elif full:
                total += maximum
        totals.append(total)
    return totals


def ours() -> Callable[[], object]:
    qd766 = indicator_set()
    filled = [entries(qd766, sheet) for sheet in sheets(qd766, COUNT)]
    return lambda: scored(qd766, filled)


def bare_loop() -> Callable[[], object]:
    qd766 = indicator_set()
    filled = sheets(qd766, COUNT)
    return lambda: reckoned(qd766, filled)


def run(peers: Path) -> list[Row]:  # noqa: ARG001 - the bare loop needs no library
    return [compare(f"{COUNT:,} × 21 leaves scored, beside a bare loop", ours, bare_loop, Path(sys.executable))]
