"""The table of a year's procedure files: twelve months and their sum, what can be typed, the rates that follow."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from functools import partial
from typing import Any, NamedTuple

from msgspec.structs import replace
from PySide6.QtGui import QColor

from parcomp_desktop.domain.cases import COUNTS, CaseStatistics
from parcomp_desktop.domain.figures import Figure
from parcomp_desktop.domain.numbers import format_number
from parcomp_desktop.domain.periods import month_words
from parcomp_desktop.domain.text import capitalised
from parcomp_desktop.gui.grid_model import Edit, Heading
from parcomp_desktop.gui.style import colours
from parcomp_desktop.gui.table_model import Column
from parcomp_desktop.services.statistics.case_figures import month_value
from parcomp_desktop.services.statistics.cases import MonthLine

_HUNDRED = Decimal(100)
_OPEN = "thiếu"
_NOTHING_AROSE = "–"


class _Rate(NamedTuple):
    """A share of two figures, by their codes."""

    heading: str
    numerator: str
    denominator: str
    words: str


HEADINGS = {
    "received": "Tiếp\nnhận",
    "on_time": "Đúng\nhạn",
    "late": "Trễ\nhạn",
    "overdue": "Quá hạn\nchưa\ngiải quyết",
    "pending": "Trong hạn\nchưa\ngiải quyết",
    "online": "Nộp\ntrực\ntuyến",
    "in_person": "Nộp\ntrực\ntiếp",
    "by_post": "Nộp\nbưu\nchính",
    "with_fee": "Có\nnghĩa vụ\ntài chính",
    "paid_online": "Thanh\ntoán trực\ntuyến",
}
_RATES = (
    _Rate("Đúng\nhạn\n(%)", "cases.on_time", "cases.resolved", "đúng hạn ÷ (đúng hạn + trễ hạn)"),
    _Rate(
        "Trực\ntuyến\n(%)",
        "cases.online",
        "cases.cases_total",
        "trực tuyến ÷ (trực tuyến + trực tiếp + bưu chính)",
    ),
    _Rate(
        "Thanh\ntoán\n(%)",
        "cases.paid_online",
        "cases.with_fee",
        "thanh toán trực tuyến ÷ có nghĩa vụ tài chính",
    ),
)


def rows(lines: Sequence[MonthLine], figures: Mapping[str, Figure]) -> list[MonthLine | Heading]:
    """The months, and their sum below; what isn't complete says so instead of a number, an empty year is blank."""
    begun = any(line.record.registered for line in lines)
    counts = [_sum_words(figures[f"cases.{name}"].value) if begun else "" for name in COUNTS]
    rates = [_rate_words(figures[rate.numerator].value, figures[rate.denominator].value) for rate in _RATES]
    return [*lines, Heading(("Cộng", *counts, *rates, "", ""))]


def entered(line: MonthLine, values: Mapping[str, Any]) -> CaseStatistics:
    """A month after new values were typed."""
    counts = {name: int(value) if isinstance(value, Decimal) else value for name, value in values.items()}
    return replace(line.record, **counts)


def label(line: MonthLine) -> str:
    """What a refusal calls a month."""
    return f"Tháng {month_words(line.record.month)}"


def _sum_words(value: Decimal | None) -> str:
    return _OPEN if value is None else format_number(value)


def _rate_words(numerator: Decimal | None, denominator: Decimal | None) -> str:
    if numerator is None or denominator is None:
        return ""
    return format_number(numerator / denominator * _HUNDRED, 2) if denominator else _NOTHING_AROSE


def _count(name: str, line: MonthLine) -> Decimal | None:
    value = line.record.counts[name]
    return None if value is None else Decimal(value)


def _count_words(name: str, line: MonthLine) -> str:
    value = _count(name, line)
    return "" if value is None else format_number(value)


def _month_rate(rate: _Rate, line: MonthLine) -> str:
    return _rate_words(month_value(line.record, rate.numerator), month_value(line.record, rate.denominator))


def _told(words: str) -> Callable[[MonthLine], str]:
    return lambda _: words


_COUNTED = tuple(
    Column[MonthLine](HEADINGS[name], partial(_count_words, name), number=True, tip=_told(capitalised(words)))
    for name, words in COUNTS.items()
)
_RATED = tuple(
    Column[MonthLine](rate.heading, partial(_month_rate, rate), number=True, tip=_told(rate.words)) for rate in _RATES
)
COLUMNS = (
    Column[MonthLine]("Tháng", lambda line: month_words(line.record.month)),
    *_COUNTED,
    *_RATED,
    Column[MonthLine](
        "Lưu ý",
        lambda line: f"{len(line.warnings)} lưu ý" if line.warnings else "",
        colour=lambda _: QColor(colours().open),
        tip=lambda line: "\n".join(line.warnings),
    ),
    Column[MonthLine]("Nguồn", lambda line: line.record.source),
)
WIDTHS = (74, 62, 62, 62, 80, 84, 62, 60, 62, 78, 80, 68, 62, 62, 64, 0)

EDITS = {
    **{
        number: Edit[MonthLine](name, partial(_count, name), 0, stop=lambda _: True)
        for number, name in enumerate(COUNTS, 1)
    },
    len(COLUMNS) - 1: Edit[MonthLine]("source", lambda line: line.record.source),
}
