"""How official documents write dates and numbers; NĐ 30/2020/NĐ-CP, appendix I."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

BLANK = "–"


def date_words(day: date | None) -> str:
    """Write "ngày 05 tháng 02 năm 2026": a zero before days below 10 and months 1, 2; None leaves room to write."""
    if day is None:
        return "ngày …… tháng …… năm ……"
    month = f"{day.month:02}" if day.month <= 2 else str(day.month)
    return f"ngày {day.day:02} tháng {month} năm {day.year}"


def number_words(value: Decimal | None, places: int = 2) -> str:
    """Write "1.234,50", rounded half up to ``places``; None is a dash."""
    if value is None:
        return BLANK
    rounded = value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    return f"{rounded:,f}".translate(str.maketrans(",.", ".,"))


def count_words(value: int | None) -> str:
    """A whole number; None is a dash."""
    return BLANK if value is None else str(value)


def change_words(change: int | None) -> str:
    """Places climbed "+3", fallen "−2", held "0"; None is a dash."""
    return BLANK if change is None else f"{change:+d}".replace("-", "−") if change else "0"
