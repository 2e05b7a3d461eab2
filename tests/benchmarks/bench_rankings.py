"""11,000 units × 40 leaves × 8 years: one year scored beside a bare loop; all years ranked beside SQL and pandas.

The peers sum 3.5 million stored scores and rank the sums, one with window functions; ours ranks the totals that the
program keeps, with grades, changes and warnings, as records for the screen.
"""

import os
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import date
from decimal import ROUND_HALF_UP, Decimal, localcontext
from math import isnan
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID

from parcomp_desktop.domain.indicators import (
    Band,
    ChoiceRule,
    Field,
    Indicator,
    IndicatorSet,
    ManualRule,
    Measure,
    Option,
    Purpose,
    RatioRule,
    StepsRule,
)
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.scores import Entry, PublishedIndex
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.rules.rounding import EXACT
from parcomp_desktop.rules.scoring import score
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.desk.first_run import set_up_gathering
from parcomp_desktop.services.ranking.published_order import PublishedOrder
from parcomp_desktop.services.workspace import Workspace, make_workspace, open_workspace
from parcomp_desktop.storage.codec import to_row
from parcomp_desktop.storage.database import atomic
from parcomp_desktop.storage.tables import TABLES, upsert
from tests.benchmarks.measure import ROOT, Row, compare

UNITS, LEAVES, YEARS = 11_000, 40, range(2023, 2031)
FOLDER = "PARCOMP_BENCH_RANKINGS"
STEP, HUNDRED = Decimal("0.01"), Decimal(100)
LEVELS = ((Decimal(90), Decimal("2.5")), (Decimal(70), Decimal("1.5")), (Decimal(0), Decimal("0.5")))
OPTIONS = {"tốt": Decimal("2.5"), "khá": Decimal("1.5"), "chưa": Decimal(0)}
MAXIMUM = Decimal("2.5")

WINDOWS = """
with total as (select year, unit_id, sum(points) as points from score group by year, unit_id),
placed as (select year, unit_id, points, dense_rank() over (partition by year order by points desc) as place from total)
select year, unit_id, points, place,
  lag(place) over (partition by unit_id order by year) - place as change
from placed order by year, place
"""


class Placed(NamedTuple):
    """What both sides must agree on."""

    year: int
    unit: int
    rank: int
    change: int | None


def indicator_set() -> IndicatorSet:
    """Forty leaves of 2.5 points in four fields: 24 ratios, 8 of bands, 4 choices, 4 given points."""
    bands = tuple(
        Band(low=low, high=high, points=points)
        for (low, points), high in zip(LEVELS, (None, Decimal(90), Decimal(70)), strict=True)
    )
    options = tuple(Option(code=code, label=code, points=points) for code, points in OPTIONS.items())
    rules = (
        *[RatioRule(numerator="đúng hạn", denominator="đã giải quyết", full_at=Decimal(95))] * 24,
        *[StepsRule(measure=Measure.PERCENT, bands=bands, numerator="a", denominator="b")] * 8,
        *[ChoiceRule(options=options)] * 4,
        *[ManualRule()] * 4,
    )
    return IndicatorSet(
        code="BENCH",
        name="Bộ chỉ số",
        issuer="UBND",
        document="QĐ 1",
        dated=date(2023, 1, 1),
        purpose=Purpose.PAR_INDEX,
        maximum=HUNDRED,
        fields=tuple(Field(code=str(field), name=f"Lĩnh vực {field}", maximum=Decimal(25)) for field in range(4)),
        indicators=tuple(
            Indicator(code=f"{place}", field=str(place // 10), name=f"Tiêu chí {place}", maximum=MAXIMUM, rule=rule)
            for place, rule in enumerate(rules)
        ),
    )


def sheet(number: int) -> list[tuple[Decimal, Decimal]]:
    """Two figures for each leaf; a choice and given points go by the first."""
    return [
        (Decimal((number * 7 + place * 13) % 251), Decimal((number * 11 + place * 17) % 251 + 250))
        for place in range(LEAVES)
    ]


def entries(figures: Sequence[tuple[Decimal, Decimal]]) -> dict[str, Entry]:
    return {f"{place}": _entry(place, *each) for place, each in enumerate(figures)}


def _entry(place: int, first: Decimal, second: Decimal) -> Entry:
    if place < 32:
        return Entry(numerator=first, denominator=second)
    if place < 36:
        return Entry(option=list(OPTIONS)[int(first) % 3])
    return Entry(value=first / 100)


def scored(rules: IndicatorSet, filled: Sequence[dict[str, Entry]]) -> list[Decimal]:
    return [score(rules, each).total for each in filled]


def reckoned(filled: Sequence[Sequence[tuple[Decimal, Decimal]]]) -> list[Decimal]:
    """The same arithmetic, with as many digits, and nothing else."""
    with localcontext(EXACT):
        return [sum((_worth(place, *each) for place, each in enumerate(figures)), Decimal(0)) for figures in filled]


def _worth(place: int, first: Decimal, second: Decimal) -> Decimal:
    if place < 32:
        percent = (first * 100 / second).quantize(STEP, ROUND_HALF_UP)
        if place < 24:
            return min(MAXIMUM, MAXIMUM * percent / 95).quantize(STEP, ROUND_HALF_UP)
        return next(points for low, points in LEVELS if percent >= low)
    if place < 36:
        return list(OPTIONS.values())[int(first) % 3]
    return (first / 100).quantize(STEP, ROUND_HALF_UP)


def ours_scored() -> Callable[[], object]:
    rules, filled = indicator_set(), [entries(sheet(number)) for number in range(UNITS)]
    return lambda: scored(rules, filled)


def bare_loop() -> Callable[[], object]:
    filled = [sheet(number) for number in range(UNITS)]
    return lambda: reckoned(filled)


def points_of(unit: int, year: int) -> int:
    """Hundredths of points that a unit's leaves come to in a year."""
    return sum(_leaf_points(unit, year, leaf) for leaf in range(LEAVES))


def _leaf_points(unit: int, year: int, leaf: int) -> int:
    return (unit * 31 + year * 57 + leaf * (unit % 97 + year % 7 + 1)) % 251


def prepare(folder: Path, units: int) -> None:
    """A gathering desk with every unit's published totals, and the scores behind them in a file for the query."""
    workspace = make_workspace(folder / "tong-hop", Catalogue(ROOT / "resources"))
    set_up_gathering(workspace, "UBND tỉnh", "Kon Tum")
    _store(workspace, [_unit(number) for number in range(units)])
    _store(workspace, [_index(number, year) for number in range(units) for year in YEARS])
    workspace.close()
    with closing(sqlite3.connect(folder / "scores.sqlite")) as db:
        db.execute("create table score (year integer, unit_id integer, leaf integer, points integer) strict")
        db.executemany("insert into score values (?, ?, ?, ?)", _scores(units))
        db.commit()


def _unit(number: int) -> Unit:
    return Unit(id=UUID(int=number), code=f"X{number:05}", name=f"Xã {number:05}", kind=UnitKind.COMMUNE)


def _index(number: int, year: int) -> PublishedIndex:
    points = Decimal(points_of(number, year)) / 100
    return PublishedIndex(id=UUID(int=year * 10**6 + number), unit_id=UUID(int=number), year=year, points=points)


def _scores(units: int) -> Iterator[tuple[int, int, int, int]]:
    for year in YEARS:
        for unit in range(units):
            for leaf in range(LEAVES):
                yield year, unit, leaf, _leaf_points(unit, year, leaf)


def _store(workspace: Workspace, records: Sequence[Entity]) -> None:
    table = TABLES[type(records[0])]
    rows = [{**to_row(record), **table.derived(record)} for record in records]
    with atomic(workspace.db):
        workspace.db.conn.executemany(upsert(table.name, tuple(rows[0])), rows)


def ranked(workspace: Workspace, years: Sequence[int]) -> list[Placed]:
    order = PublishedOrder(workspace)
    return [
        Placed(year, line.unit.id.int, line.rank, line.change)
        for year in years
        for line in order.ranking(year).groups[UnitKind.COMMUNE]
        if line.rank
    ]


def queried(path: Path) -> list[Placed]:
    with closing(sqlite3.connect(path)) as db:
        return [Placed(year, unit, place, change) for year, unit, _, place, change in db.execute(WINDOWS)]


def framed(path: Path) -> list[Placed]:
    """The same by pandas, from the same database."""
    from pandas import read_sql_query  # pyright: ignore[reportMissingImports,reportUnknownVariableType]

    with closing(sqlite3.connect(path)) as db:
        scores: Any = read_sql_query("select year, unit_id, points from score", db)
    totals = scores.groupby(["year", "unit_id"], as_index=False)["points"].sum()
    totals["place"] = totals.groupby("year")["points"].rank("dense", ascending=False).astype(int)
    totals["change"] = -totals.groupby("unit_id")["place"].diff()
    rows = totals[["year", "unit_id", "place", "change"]].itertuples(index=False, name=None)
    return [Placed(year, unit, place, None if isnan(change) else int(change)) for year, unit, place, change in rows]


def _folder() -> Path:
    return Path(os.environ[FOLDER])


def all_years() -> Callable[[], object]:
    workspace = open_workspace(_folder() / "tong-hop", Catalogue(ROOT / "resources"))
    return lambda: ranked(workspace, YEARS)


def one_year() -> Callable[[], object]:
    workspace = open_workspace(_folder() / "tong-hop", Catalogue(ROOT / "resources"))
    return lambda: ranked(workspace, YEARS[-1:])


def window_query() -> Callable[[], object]:
    path = _folder() / "scores.sqlite"
    return lambda: queried(path)


def data_frame() -> Callable[[], object]:
    import pandas  # noqa: F401  # pyright: ignore[reportMissingImports,reportUnusedImport]  loading it is not timed

    path = _folder() / "scores.sqlite"
    return lambda: framed(path)


def run(peers: Path) -> list[Row]:
    own = Path(sys.executable)
    rows = [compare(f"{UNITS:,} × {LEAVES} leaves scored, beside a bare loop", ours_scored, bare_loop, own)]
    with tempfile.TemporaryDirectory() as folder:
        os.environ[FOLDER] = folder
        prepare(Path(folder), UNITS)
        what = f"{UNITS:,} units, {len(YEARS)} years ranked with change"
        rows.append(compare(f"{what}, beside a window query", all_years, window_query, own))
        rows.append(compare(f"{what}, beside pandas", all_years, data_frame, peers))
        rows.append(compare("one year of these, beside all of them", one_year, all_years, own))
    return rows
