"""Bands and options as an officer types them, one in a line: ``80–<90: 6``, ``60–<85: x/85×10``, ``Hiệu quả: 10``."""

import re
from decimal import Decimal

from msgspec.structs import replace

from parcomp_desktop.domain.indicators import Band, Measure
from parcomp_desktop.domain.numbers import parse_number, plain_number
from parcomp_desktop.domain.typed import Typed
from parcomp_desktop.rules.bands import band_words

_DECIMALS = 4
_NUMBER = r"[0-9][0-9.,]*"
_BETWEEN = re.compile(rf"([>≥]?)({_NUMBER})[–-]([<≤]?)({_NUMBER})")
_BEYOND = re.compile(rf"([<>≤≥]?)({_NUMBER})")
_FORMULA = re.compile(rf"x[/:÷]({_NUMBER})[*×x.]({_NUMBER})")
_ASCII = {">=": "≥", "=>": "≥", "<=": "≤", "=<": "≤", "%": "", "—": "–", " ": ""}
_EXAMPLE = "ví dụ 80–<90: 6 hoặc 60–<85: x/85×10"


def band_line(band: Band) -> str:
    """A band as ``read_band_line`` reads it."""
    where = band_words(band, Measure.COUNT)
    if band.points is not None:
        return f"{where}: {plain_number(band.points)}"
    return f"{where}: x/{plain_number(band.divisor or Decimal(0))}×{plain_number(band.times or Decimal(0))}"


def read_band_line(text: str) -> Typed[Band]:
    """The band of a line: its stretch, a colon, its points or ``x/85×10``; an end without a sign belongs to it."""
    stretch, colon, worth = text.partition(":")
    if not colon:
        return Typed(problem=f"Dòng “{text.strip()}” chưa có dấu hai chấm trước số điểm: {_EXAMPLE}.")
    empty = _stretch(_tidied(stretch))
    band = _worth(empty, _tidied(worth).lower()) if empty else None
    if band is None:
        return Typed(problem=f"Không hiểu dòng “{text.strip()}”: {_EXAMPLE}.")
    return Typed(value=band)


def _tidied(text: str) -> str:
    for written, meant in _ASCII.items():
        text = text.replace(written, meant)
    return text


def _stretch(text: str) -> Band | None:
    """The ends of a band, not worth anything yet."""
    if match := _BETWEEN.fullmatch(text):
        low, high = _number(match[2]), _number(match[4])
        ends = Band(low=low, with_low=match[1] != ">", high=high, with_high=match[3] != "<")
        return None if low is None or high is None else ends
    match = _BEYOND.fullmatch(text)
    end = _number(match[2]) if match else None
    if match is None or end is None:
        return None
    match match[1]:
        case "≥" | ">":
            return Band(low=end, with_low=match[1] == "≥")
        case "≤" | "<":
            return Band(high=end, with_high=match[1] == "≤")
        case _:
            return Band(low=end, high=end, with_high=True)


def _worth(band: Band, text: str) -> Band | None:
    if match := _FORMULA.fullmatch(text):
        divisor, times = _number(match[1]), _number(match[2])
        return None if divisor is None or times is None else replace(band, divisor=divisor, times=times)
    points = _number(text)
    return None if points is None else replace(band, points=points)


def _number(text: str) -> Decimal | None:
    return parse_number(text, _DECIMALS).value
