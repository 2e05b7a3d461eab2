"""What registered statistics say."""

from decimal import Decimal

from parcomp_desktop.domain.record import Record


class Figure(Record, frozen=True, kw_only=True):
    """A statistic of a unit for a period: its value, None while something is blank; which records say so.

    ``missing`` says what is blank ("tháng 5/2026 chưa có số hồ sơ trễ hạn").
    """

    value: Decimal | None
    source: str = ""
    missing: str = ""
