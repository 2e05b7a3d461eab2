"""Statistics of procedure files (hồ sơ TTHC) by month."""

from uuid import UUID

from parcomp_desktop.domain.record import Entity, Record


class CaseStatistics(Entity, frozen=True, kw_only=True):
    """What a unit, or one of its officers (``person_id``), registered for a month (``2026-03``); None is blank.

    ``overdue`` counts cases past their date and unresolved at the end of the month, ``pending`` those unresolved
    within their date. ``with_fee`` are the cases with a financial duty, ``paid_online`` those of them paid online.
    """

    unit_id: UUID
    month: str
    person_id: UUID | None = None
    received: int | None = None
    on_time: int | None = None
    late: int | None = None
    overdue: int | None = None
    pending: int | None = None
    online: int | None = None
    in_person: int | None = None
    by_post: int | None = None
    with_fee: int | None = None
    paid_online: int | None = None
    source: str = ""

    @property
    def counts(self) -> dict[str, int | None]:
        """What was counted, by the names in ``COUNTS``."""
        return {name: getattr(self, name) for name in COUNTS}

    @property
    def registered(self) -> bool:
        """Whether anything was counted at all."""
        return any(count is not None for count in self.counts.values())


COUNTS = {
    "received": "hồ sơ tiếp nhận",
    "on_time": "hồ sơ đúng hạn",
    "late": "hồ sơ trễ hạn",
    "overdue": "hồ sơ quá hạn chưa giải quyết",
    "pending": "hồ sơ trong hạn chưa giải quyết",
    "online": "hồ sơ nộp trực tuyến",
    "in_person": "hồ sơ nộp trực tiếp",
    "by_post": "hồ sơ nộp qua bưu chính",
    "with_fee": "hồ sơ có nghĩa vụ tài chính",
    "paid_online": "hồ sơ thanh toán trực tuyến",
}
"""What is counted in a month, in the order of its columns."""


class ColumnChoice(Record, frozen=True, kw_only=True):
    """Which column of a workbook (by its heading) fills a field."""

    field: str
    heading: str


class ColumnChoices(Record, frozen=True, kw_only=True):
    """The choices of a mapping."""

    columns: tuple[ColumnChoice, ...] = ()


class ColumnMapping(Entity, frozen=True, kw_only=True):
    """How the columns of an exported workbook are read, remembered under a name once they were mapped."""

    name: str
    choices: ColumnChoices
