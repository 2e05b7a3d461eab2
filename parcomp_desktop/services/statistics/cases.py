"""Statistics of procedure files by month: registered for a unit and for its officers, and what looks odd in them."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple
from uuid import UUID, uuid4

from parcomp_desktop.domain.cases import COUNTS, CaseStatistics
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.periods import month_before, month_words, months_of
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.statistics.case_warnings import month_warnings, officer_warnings
from parcomp_desktop.services.workspace import Workspace

MOST = 10_000_000
YEARS = range(2000, 2101)
YEARS_WORDS = f"{YEARS[0]}–{YEARS[-1]}"


class MonthLine(NamedTuple):
    """A month of a unit or an officer: what stands there (all blank when nothing does) and what looks odd."""

    record: CaseStatistics
    warnings: tuple[str, ...]


def case_records(workspace: Workspace, unit_id: UUID, person_id: UUID | None = None) -> dict[str, CaseStatistics]:
    """What a unit, or one of its officers, registered, by month."""
    return {record.month: record for record in workspace.find(CaseStatistics, unit_id=unit_id, person_id=person_id)}


def case_lines(workspace: Workspace, unit_id: UUID, year: int, person_id: UUID | None = None) -> list[MonthLine]:
    """The twelve months of a year; officers' sums are compared with the unit's own figures."""
    records = case_records(workspace, unit_id, person_id)
    officers = {} if person_id else _of_officers(workspace, unit_id)
    unit = workspace.get(Unit, unit_id)
    lines: list[MonthLine] = []
    for month in months_of(str(year)):
        record = records.get(month)
        told: list[str] = []
        if record and record.registered:
            told = [
                *_outside(unit, month),
                *month_warnings(record, records.get(month_before(month))),
                *officer_warnings(record, officers.get(month, [])),
            ]
        blank = CaseStatistics(id=uuid4(), unit_id=unit_id, month=month, person_id=person_id)
        lines.append(MonthLine(record or blank, tuple(told)))
    return lines


def existed_in(unit: Unit, month: str) -> bool:
    """Whether a unit existed on a day of the month."""
    started = unit.starts_on is None or f"{unit.starts_on:%Y-%m}" <= month
    return started and (unit.ends_on is None or month <= f"{unit.ends_on:%Y-%m}")


def officers_of(workspace: Workspace, unit_id: UUID) -> list[Person]:
    """Whose cases may be registered: the people of the unit, and whoever has a month there."""
    known = {record.person_id for record in workspace.find(CaseStatistics, unit_id=unit_id)}
    return [person for person in workspace.find(Person) if person.unit_id == unit_id or person.id in known]


def enter_cases(workspace: Workspace, saved: Sequence[CaseStatistics], removed: Sequence[CaseStatistics] = ()) -> None:
    """Write months and take others away as one change.

    Raises Refusal for counts that can't be or a month that is there already, naming it; nothing is written then.
    """
    check_cases(workspace, saved)
    concerned = [*saved, *removed]
    if not concerned:
        return
    deed = "Ghi" if saved else "Xoá"
    months = sorted({record.month for record in concerned})
    listed = f"tháng {month_words(months[0])}" if len(months) == 1 else f"{len(months)} tháng"
    whose = _name(workspace, concerned[0])
    with workspace.change("cases.enter", f"{deed} thống kê hồ sơ {listed} của {whose}") as change:
        for record in removed:
            change.remove(record)
        for record in saved:
            change.put(record)


def check_cases(workspace: Workspace, saved: Sequence[CaseStatistics]) -> None:
    """Raises Refusal for a month that can't be or is to come, counts that can't be, or a month that is there twice."""
    seen: set[tuple[UUID, str, UUID | None]] = set()
    for record in saved:
        where = _name(workspace, record)
        check_month(workspace, record, where)
        where = f"{where}, tháng {month_words(record.month)}"
        key = (record.unit_id, record.month, record.person_id)
        same = workspace.find(CaseStatistics, unit_id=record.unit_id, month=record.month, person_id=record.person_id)
        if key in seen or any(other.id != record.id for other in same):
            raise Refusal(f"{where}: thống kê của tháng này đã có.", "Sửa dòng đã có, mỗi tháng chỉ ghi một lần.")
        seen.add(key)


def check_month(workspace: Workspace, record: CaseStatistics, name: str) -> None:
    """Raises Refusal for a month that can't be or is to come, and for counts that can't be; ``name`` is whose."""
    if months_of(record.month) != (record.month,) or int(record.month[:4]) not in YEARS:
        raise Refusal(f"“{record.month}” không phải là một tháng.", f"Chọn tháng trong các năm {YEARS_WORDS}.", "month")
    if record.month > f"{workspace.local_day():%Y-%m}":
        raise Refusal(f"Tháng {month_words(record.month)} chưa tới.", "Chỉ ghi thống kê đến tháng này.", "month")
    _check_counts(record, f"{name}, tháng {month_words(record.month)}")


def _check_counts(record: CaseStatistics, where: str) -> None:
    for name, count in record.counts.items():
        if count is not None and not 0 <= count <= MOST:
            what = "là số âm" if count < 0 else "quá lớn"
            raise Refusal(f"{where}: số {COUNTS[name]} {what}.", "Nhập lại số hồ sơ của tháng đó.", name)
    if record.with_fee is not None and record.paid_online is not None and record.paid_online > record.with_fee:
        raise Refusal(
            f"{where}: hồ sơ thanh toán trực tuyến ({record.paid_online}) nhiều hơn hồ sơ có nghĩa vụ tài chính "
            f"({record.with_fee}).",
            "Sửa một trong hai số.",
            "paid_online",
        )


def _name(workspace: Workspace, record: CaseStatistics) -> str:
    unit = workspace.get(Unit, record.unit_id)
    return workspace.get(Person, record.person_id).full_name if record.person_id else unit.name


def _outside(unit: Unit, month: str) -> Iterable[str]:
    if not existed_in(unit, month):
        yield "đơn vị chưa thành lập hoặc đã kết thúc; kiểm tra ngày ở trang Đơn vị"


def _of_officers(workspace: Workspace, unit_id: UUID) -> Mapping[str, list[CaseStatistics]]:
    by_month: dict[str, list[CaseStatistics]] = {}
    for record in workspace.find(CaseStatistics, unit_id=unit_id):
        if record.person_id:
            by_month.setdefault(record.month, []).append(record)
    return by_month
