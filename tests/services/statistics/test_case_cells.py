from datetime import date
from decimal import Decimal

import pytest

from parcomp_desktop.documents.workbook_reading import Formula, Value
from parcomp_desktop.services.statistics.case_cells import (
    Payment,
    read_count,
    read_date,
    read_month,
    read_payment,
    read_way,
    shown,
)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (date(2026, 3, 5), date(2026, 3, 5)),
        ("5/3/2026", date(2026, 3, 5)),
        ("05-03-2026 14:30", date(2026, 3, 5)),
        ("05.03.2026 14:30:59", date(2026, 3, 5)),
        ("2026-03-05T08:00", date(2026, 3, 5)),
        (None, None),
    ],
)
def test_dates_that_are_clear(value: Value, expected: date | None):
    assert (read_date(value).value, read_date(value).problem) == (expected, "")


@pytest.mark.parametrize("value", ["5/3/26", "05032026", "31/02/2026", "3/2026", Decimal(46086), True, Formula("=A1")])
def test_dates_that_are_not_clear(value: Value):
    assert read_date(value).value is None
    assert read_date(value).problem


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("05/2026", "2026-05"),
        ("Tháng 5 năm 2026", "2026-05"),
        ("THÁNG 12/2025", "2025-12"),
        ("2026-05", "2026-05"),
        (date(2026, 5, 1), "2026-05"),
        (Decimal(5), "2024-05"),
        ("tháng 5", "2024-05"),
        ("T5/2026", "2026-05"),
        ("t5", "2024-05"),
        ("01/2000", "2000-01"),
        ("12/2100", "2100-12"),
    ],
)
def test_months_in_their_forms(value: Value, expected: str):
    assert read_month(value, 2024).value == expected


@pytest.mark.parametrize("value", ["13/2026", "0", "Quý 1", Decimal("5.2026"), None, True, Formula("=A1")])
def test_what_is_no_month(value: Value):
    assert read_month(value, 2024).value is None


@pytest.mark.parametrize(
    ("value", "year"), [("12/1999", 1999), ("01/2101", 2101), (date(1926, 5, 1), 1926), ("5/0026", 26)]
)
def test_a_month_of_a_year_that_cannot_be_says_which_can(value: Value, year: int):
    assert read_month(value, 2024).problem == f"Năm {year} ngoài các năm 2000–2100. Sửa lại năm trong tệp."


def test_a_cell_that_says_yes_or_no_is_told_as_excel_shows_it():
    assert (shown(True), shown(False)) == ("TRUE", "FALSE")


def test_counts_of_text_and_numbers():
    read_as = [read_count(value).value for value in (Decimal(7), "1.234", "1 234", "0", None)]
    assert read_as == [7, 1234, 1234, 0, None]
    assert all(read_count(value).problem for value in (True, date(2026, 1, 1), "-", Decimal("1e30") / 7))


@pytest.mark.parametrize(
    ("payment", "fee", "has_fee", "expected"),
    [
        ("Thanh toán trực tuyến", None, False, Payment(with_fee=True, paid_online=True)),
        ("Chưa thanh toán trực tuyến", None, False, Payment(with_fee=True, paid_online=False)),
        ("Tiền mặt", Decimal(15000), True, Payment(with_fee=True, paid_online=False)),
        (None, "15.000 đồng", True, Payment(with_fee=True, paid_online=False)),
        ("Chuyển khoản", Decimal(0), True, Payment(with_fee=False, paid_online=False)),
        ("Miễn phí", None, False, Payment(with_fee=False, paid_online=False)),
        ("Không thu phí", None, False, Payment(with_fee=False, paid_online=False)),
        ("Không dùng tiền mặt", None, False, None),
    ],
)
def test_payments(payment: Value, fee: Value, has_fee: bool, expected: Payment | None):
    assert read_payment(payment, fee, has_fee=has_fee).value == expected


def test_ways():
    words = ("Trực tiếp tại Bộ phận Một cửa", "Cổng DVC quốc gia", "Qua dịch vụ bưu chính công ích", "fax")
    assert [read_way(each).value for each in words] == ["in_person", "online", "by_post", None]
