"""What a set has several of, as an officer types it: one band, option or grade in a line; and days of every year."""

import re
from collections.abc import Sequence
from decimal import Decimal

from parcomp_desktop.domain.dates import parse_date
from parcomp_desktop.domain.indicators import Band, Grade, Option
from parcomp_desktop.domain.numbers import parse_number, plain_number
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.text import fold
from parcomp_desktop.rules.band_lines import band_line, read_band_line

_DECIMALS = 4
_NOT_IN_CODES = re.compile(r"[^a-z0-9]+")


def band_lines(bands: Sequence[Band]) -> str:
    """Bands, one in a line."""
    return "\n".join(band_line(band) for band in bands)


def bands_of(text: str) -> tuple[Band, ...]:
    """The bands of the lines. Raises Refusal for a line that can't be one."""
    bands: list[Band] = []
    for line in _filled(text):
        typed = read_band_line(line)
        if typed.value is None:
            raise Refusal(typed.problem, "")
        bands.append(typed.value)
    return tuple(bands)


def option_lines(options: Sequence[Option]) -> str:
    """Options with their points, one in a line."""
    return "\n".join(f"{option.label}: {plain_number(option.points)}" for option in options)


def options_of(text: str, known: Sequence[Option] = ()) -> tuple[Option, ...]:
    """The options of the lines; one keeps the code that it had, by its label, else by its place.

    Raises Refusal for a line without points.
    """
    lines = [_label_and_points(line) for line in _filled(text)]
    by_label = {option.label: option.code for option in known}
    same_places = len(known) == len(lines)
    options: list[Option] = []
    for place, (label, points) in enumerate(lines):
        code = by_label.get(label) or (known[place].code if same_places else code_of(label))
        options.append(Option(code=code, label=label, points=points))
    return tuple(options)


def code_of(label: str) -> str:
    """A short code for a label: ``co-ke-hoach``."""
    return _NOT_IN_CODES.sub("-", fold(label)).strip("-")[:40]


def _filled(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.strip()]


def _label_and_points(line: str) -> tuple[str, Decimal]:
    label, _, worth = line.rpartition(":")
    points = parse_number(worth, _DECIMALS)
    if not label.strip() or points.value is None:
        raise Refusal(
            f"Dòng “{line.strip()}” chưa có số điểm sau dấu hai chấm.", "Ghi như “Hiệu quả: 10”, mỗi dòng một lựa chọn."
        )
    return label.strip(), points.value


def grade_lines(grades: Sequence[Grade]) -> str:
    """Grades with the percent that each begins at, one in a line."""
    return "\n".join(f"{grade.name}: {plain_number(grade.at_least)}" for grade in grades)


def grades_of(text: str, known: Sequence[Grade] = ()) -> tuple[Grade, ...]:
    """The grades of the lines; an unchanged one keeps its source. Raises Refusal for a line without a percent."""
    kept = {(grade.name, grade.at_least): grade for grade in known}
    typed = [_label_and_points(line) for line in _filled(text)]
    return tuple(kept.get((name, at), Grade(name=name, at_least=at)) for name, at in typed)


def day_words(month_day: str) -> str:
    """A day of every year as it is typed: ``15/12``."""
    month, _, day = month_day.partition("-")
    return f"{day}/{month}" if day else ""


def month_day_of(text: str) -> str:
    """A typed day of every year as data has it: ``12-15``. Raises Refusal for what is none."""
    if not text.strip():
        return ""
    typed = parse_date(f"{text.strip()}/2024")
    if typed.value is None:
        raise Refusal(f"“{text.strip()}” không phải là ngày/tháng.", "Gõ ngày và tháng, ví dụ 15/12.")
    return f"{typed.value:%m-%d}"
