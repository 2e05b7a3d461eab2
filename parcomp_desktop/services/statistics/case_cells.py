"""What a cell of an exported sheet says, or why it can't be read. Nothing is guessed."""

import re
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from parcomp_desktop.documents.workbook_reading import Formula, Value
from parcomp_desktop.domain.dates import format_date, parse_date
from parcomp_desktop.domain.numbers import parse_number, plain_number
from parcomp_desktop.domain.text import fold
from parcomp_desktop.domain.typed import Typed, tidy
from parcomp_desktop.services.statistics.cases import MOST, YEARS, YEARS_WORDS

_DAY = re.compile(r"([0-9]{1,2}[/.\-][0-9]{1,2}[/.\-][0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T][0-9:.]+)?")
_MONTHS = (
    re.compile(r"(?:thang |t)?(?P<month>[0-9]{1,2}) ?(?:[/.\-]|nam) ?(?P<year>[0-9]{4})"),
    re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{1,2})"),
    re.compile(r"(?:thang |t)?(?P<month>[0-9]{1,2})"),
)
_WAYS = (
    ("by_post", ("buu chinh", "buu dien", "bcci")),
    ("online", ("truc tuyen", "qua mang", "dich vu cong", "dvc", "online")),
    ("in_person", ("truc tiep", "mot cua", "tai quay", "tai bo phan")),
)
_FREE = re.compile(r"|0+(?:[.,]0+)?(?: ?(?:d|dong|vnd))?|khong(?: thu| co| phat sinh)?(?: phi| le phi)?|mien.*")
_EITHER = "khong dung tien mat"
_UNPAID = ("chua", "tien mat", "truc tiep", "tai quay", "tai cho")
_PAID = ("truc tuyen", "online", "chuyen khoan", "qua mang", "dich vu cong", "dvc", "vietqr", "payment")
_FORMULA = "Chép cột đó rồi dán lại bằng Dán đặc biệt → Giá trị."


class Payment(NamedTuple):
    """Whether a case has a financial duty, and whether it was paid online."""

    with_fee: bool
    paid_online: bool


def shown(value: Value) -> str:
    """A cell's value as it is told."""
    match value:
        case None:
            return "(ô trống)"
        case Formula(text=text):
            return text
        case date():
            return format_date(value)
        case Decimal():
            return plain_number(value)
        case bool():
            return str(value).upper()
        case _:
            return str(value)


def read_date(value: Value) -> Typed[date]:
    """A real date, or a text of day, month and year of four digits; a time after it is left off."""
    if value is None:
        return Typed()
    if isinstance(value, date):
        return Typed(value=value)
    match = _DAY.fullmatch(tidy(value)) if isinstance(value, str) else None
    if match is None:
        return Typed(problem=f"Không đọc được thành ngày. {_cure(value, 'Ghi ngày/tháng/năm đủ bốn chữ số năm.')}")
    return parse_date(match[1])


def read_month(value: Value, year: int) -> Typed[str]:
    """A month as ``2026-05``; one without its year is of ``year``."""
    if isinstance(value, date):
        return _month(value.year, value.month)
    text = fold(tidy(shown(value)))
    match = next(filter(None, (form.fullmatch(text) for form in _MONTHS)), None)
    said = match.groupdict() if match else {"month": "0"}
    month = int(said["month"])
    if 1 <= month <= 12:
        return _month(int(said.get("year", year)), month)
    return Typed(problem=f"Không đọc được thành tháng. {_cure(value, 'Ghi tháng/năm, ví dụ 05/2026.')}")


def read_count(value: Value) -> Typed[int]:
    """A whole number from 0; blank is blank."""
    if value is None:
        return Typed()
    number = value if isinstance(value, Decimal) else None
    if isinstance(value, str):
        number = parse_number(value, 0).value
    if number is None or not 0 <= number <= MOST or number % 1:
        return Typed(problem=f"Không phải là số hồ sơ. {_cure(value, 'Ghi số nguyên từ 0, hoặc để trống.')}")
    return Typed(value=int(number))


def read_text(value: Value) -> str:
    """A cell as text in one line."""
    return "" if value is None else " ".join(shown(value).split())


def read_way(value: Value) -> Typed[str]:
    """How a case was handed in: ``online``, ``in_person`` or ``by_post``."""
    text = fold(read_text(value))
    found = next((way for way, words in _WAYS if any(word in text for word in words)), None)
    if found is None:
        return Typed(problem="Chưa rõ hình thức nộp. Ghi “trực tuyến”, “trực tiếp” hoặc “bưu chính”.")
    return Typed(value=found)


def read_payment(payment: Value, fee: Value, *, has_fee: bool) -> Typed[Payment]:
    """How a case was paid. A blank fee, or without a column of fees a blank payment, is a case without one."""
    text, duty = fold(read_text(payment)), fold(read_text(fee))
    if _FREE.fullmatch(duty if has_fee else text):
        return Typed(value=Payment(with_fee=False, paid_online=False))
    if not text or (any(word in text for word in _UNPAID) and _EITHER not in text):
        return Typed(value=Payment(with_fee=True, paid_online=False))
    if any(word in text for word in _PAID):
        return Typed(value=Payment(with_fee=True, paid_online=True))
    return Typed(problem="Chưa rõ hình thức thanh toán. Ghi “trực tuyến”, “tiền mặt”, “chưa thanh toán” hoặc “không”.")


def _month(year: int, month: int) -> Typed[str]:
    if year not in YEARS:
        return Typed(problem=f"Năm {year} ngoài các năm {YEARS_WORDS}. Sửa lại năm trong tệp.")
    return Typed(value=f"{year}-{month:02}")


def _cure(value: Value, cure: str) -> str:
    return _FORMULA if isinstance(value, Formula) else cure
