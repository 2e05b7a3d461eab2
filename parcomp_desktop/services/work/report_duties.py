"""Reporting duties: what units owe to whom and when; the rules of the years."""

from pathlib import Path
from uuid import UUID, uuid4

from msgspec.structs import replace

from parcomp_desktop.domain.data_files import record_from
from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.reports import Frequency, ReportingDuty, SentReport
from parcomp_desktop.services.desk.desks import required
from parcomp_desktop.services.files import read_bytes
from parcomp_desktop.services.workspace import Workspace

STANDARD = Path("duties", "cchc.toml")
_DAYS = range(1, 32)
_MOST_WORKING_DAYS = 60


class _StandardDuty(Record, frozen=True, kw_only=True):
    name: str
    recipient: str
    frequency: Frequency
    cutoff_day: int
    working_days: int
    assumed: str


class _StandardDuties(Record, frozen=True, kw_only=True):
    """What ``resources/duties`` holds."""

    duties: tuple[_StandardDuty, ...]


def search_duties(workspace: Workspace, query: str = "") -> list[ReportingDuty]:
    """The duties whose name or recipient answers the query, by name."""
    return workspace.search(ReportingDuty, query)


def save_duty(workspace: Workspace, duty: ReportingDuty) -> ReportingDuty:
    """Write a duty; returns it with its texts trimmed. Raises Refusal for a rule that gives no due day."""
    duty = replace(
        duty, name=required(duty.name, "Tên báo cáo"), recipient=required(duty.recipient, "Nơi nhận báo cáo")
    )
    _check(duty)
    with workspace.change("duty.save", f"Ghi chế độ báo cáo {duty.name}") as change:
        change.put(duty)
    return duty


def remove_duty(workspace: Workspace, duty: ReportingDuty) -> None:
    """Remove a duty. Raises Refusal while reports were recorded for it."""
    reports = len(workspace.find(SentReport, duty_id=duty.id))
    if reports:
        raise Refusal(
            f"Chưa xoá được “{duty.name}”: đã ghi {reports} báo cáo.",
            "Chế độ đã thôi áp dụng thì ghi năm cuối; hoặc xoá các báo cáo đó trước.",
        )
    with workspace.change("duty.remove", f"Xoá chế độ báo cáo {duty.name}") as change:
        change.remove(duty)


def add_standard_duties(workspace: Workspace, year: int) -> int:
    """Write the duties that come with the program, in force from a year on; returns how many were new."""
    path = workspace.catalogue.resources / STANDARD
    standard, _ = record_from(read_bytes(path), path.name, _StandardDuties)
    known = {duty.name for duty in workspace.find(ReportingDuty)}
    added = [duty for duty in standard.duties if duty.name not in known]
    with workspace.change("duty.standard", "Thêm chế độ báo cáo cải cách hành chính có sẵn") as change:
        for duty in added:
            change.put(_standing(duty, uuid4(), year))
    return len(added)


def _standing(duty: _StandardDuty, duty_id: UUID, year: int) -> ReportingDuty:
    return ReportingDuty(
        id=duty_id,
        name=duty.name,
        recipient=duty.recipient,
        frequency=duty.frequency,
        year_from=year,
        cutoff_day=duty.cutoff_day,
        working_days=duty.working_days,
        assumed=duty.assumed,
    )


def _check(duty: ReportingDuty) -> None:
    if duty.year_to is not None and duty.year_to < duty.year_from:
        raise Refusal("Năm cuối trước năm đầu.", "Sửa một trong hai năm, hoặc để trống năm cuối.")
    if duty.frequency is Frequency.ONCE:
        if duty.due_on is None:
            raise Refusal("Báo cáo một lần chưa có hạn gửi.", "Nhập ngày phải gửi.")
        if not duty.year_from <= duty.due_on.year <= (duty.year_to or duty.due_on.year):
            raise Refusal("Hạn gửi nằm ngoài các năm áp dụng.", "Sửa hạn gửi hoặc năm áp dụng.")
        return
    if (duty.due_day is None) is (duty.working_days is None):
        raise Refusal(
            "Hạn gửi phải tính theo một cách.",
            "Nhập ngày phải gửi trong tháng, hoặc số ngày làm việc sau kỳ số liệu; ô kia để trống.",
        )
    if any(day is not None and day not in _DAYS for day in (duty.cutoff_day, duty.due_day)):
        raise Refusal("Ngày trong tháng phải từ 1 đến 31.", "Sửa ngày chốt số liệu hoặc ngày phải gửi.")
    if duty.working_days is not None and not 0 <= duty.working_days <= _MOST_WORKING_DAYS:
        raise Refusal(f"Số ngày làm việc phải từ 0 đến {_MOST_WORKING_DAYS}.", "Sửa số ngày làm việc.")
