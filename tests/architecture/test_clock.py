"""Today's date comes in through one door."""

import ast
import re
from collections.abc import Iterator

import pytest

from tests.architecture.source import Finding, Source, findings, nodes, python_sources

ALLOWED = {"parcomp_desktop/services/clock.py": "the one door: everything else is told the date"}
TODAY = {"now", "utcnow", "today", "currentDate", "currentTime", "currentDateTime", "currentDateTimeUtc"}
CLOCK = {"time", "time_ns", "localtime", "gmtime", "ctime"}
SQL_TODAY = re.compile(r"\bCURRENT_(DATE|TIME|TIMESTAMP)\b|'now'", re.IGNORECASE)


def clock_readings(source: Source) -> Iterator[Finding]:
    for node in nodes(source):
        match node:
            case ast.Attribute(attr=name, lineno=line) if name in TODAY:
                yield line, f"reads the clock: {name}"
            case ast.Attribute(value=ast.Name(id="time"), attr=name, lineno=line) if name in CLOCK:
                yield line, f"reads the clock: time.{name}"
            case ast.ImportFrom(module="time", names=names, lineno=line) if CLOCK & {alias.name for alias in names}:
                yield line, "imports the clock"
            case ast.Constant(value=str(text), lineno=line) if SQL_TODAY.search(text):
                yield line, "reads the clock in SQL"
            case _:
                pass


def test_only_one_module_reads_the_clock():
    sources = [source for source in python_sources("parcomp_desktop") if source.name not in ALLOWED]
    assert findings(clock_readings, sources) == []


@pytest.mark.parametrize(
    "line",
    [
        "datetime.now(UTC)",
        "date.today()",
        "made = field(default_factory=date.today)",
        "time.time()",
        "from time import time",
        "QDate.currentDate()",
        "rows = db.query(\"select date('now')\")",
        "db.execute('create table t (d text default current_timestamp)')",
    ],
)
def test_a_look_at_the_clock_is_found(line: str):
    assert [*clock_readings(Source("a.py", line))]


def test_measuring_a_duration_is_no_look_at_the_clock():
    assert [*clock_readings(Source("a.py", "import time\ntime.monotonic()\ndate(2026, 1, 5)"))] == []
