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
