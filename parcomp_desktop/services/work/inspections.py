"""Kiểm tra: inspections of units (plan, III.4), what they found and what must follow."""

from uuid import UUID

from msgspec.structs import replace

from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.work import Inspection, InspectionFinding, WorkState
from parcomp_desktop.rules.work import urgency, work_state
from parcomp_desktop.services.desk.desks import recorded_unit, required
from parcomp_desktop.services.proofs.places import remove_proofs
from parcomp_desktop.services.work.record_checks import (
    Progress,
    Span,
    of_unit,
    progress,
    refuse_ahead,
    refuse_backwards,
)
from parcomp_desktop.services.workspace import Workspace


def search_inspections(
    workspace: Workspace, query: str = "", *, unit_id: UUID | None = None, year: int | None = None
) -> list[Inspection]:
    """The inspections that answer the query, those with overdue findings first, then the newest."""
    found = [
        each for each in of_unit(workspace.search(Inspection, query), unit_id) if year in {None, each.inspected_on.year}
    ]
    return sorted(found, key=lambda each: not inspection_progress(workspace, each.id).overdue)


def save_inspection(workspace: Workspace, inspection: Inspection) -> Inspection:
    """Write an inspection, its content without outer spaces; returns it so.

    Raises Refusal for a blank content, a day to come or after a finding was due or mended, another's unit on a unit
    desk.
    """
    inspection = replace(inspection, content=required(inspection.content, "Nội dung kiểm tra"))
    unit = recorded_unit(workspace, inspection.unit_id)
    refuse_ahead(workspace, inspection.inspected_on, "Ngày kiểm tra", "Ghi cuộc kiểm tra khi đã tiến hành.")
    for finding in workspace.find(InspectionFinding, inspection_id=inspection.id):
        _refuse_early(inspection, finding)
    with workspace.change("inspection.save", f"Ghi kiểm tra {_words(inspection, unit.name)}") as change:
        change.put(inspection)
    return inspection


def remove_inspection(workspace: Workspace, inspection: Inspection) -> None:
    """Take an inspection away with its findings, and what proves it from it."""
    unit = recorded_unit(workspace, inspection.unit_id)
    with workspace.change("inspection.remove", f"Xoá kiểm tra {_words(inspection, unit.name)}") as change:
        for finding in workspace.find(InspectionFinding, inspection_id=inspection.id):
            change.remove(finding)
        remove_proofs(workspace, change, inspection.id)
        change.remove(inspection)


def findings_of(workspace: Workspace, inspection_id: UUID) -> list[InspectionFinding]:
    """The findings of an inspection, the overdue first, then by due day; what is mended last."""
    found = workspace.find(InspectionFinding, inspection_id=inspection_id)
    return sorted(found, key=lambda finding: urgency(finding_state(workspace, finding), finding.due_on))


def save_finding(workspace: Workspace, finding: InspectionFinding) -> InspectionFinding:
    """Write a finding, its words without outer spaces; returns it so.

    Raises Refusal for blank words, an inspection that is gone, due or mended before the inspection, mended on a day
    to come.
    """
    finding = replace(finding, finding=required(finding.finding, "Tồn tại, hạn chế"))
    inspection = workspace.get(Inspection, finding.inspection_id)
    _refuse_early(inspection, finding)
    refuse_ahead(workspace, finding.done_on, "Ngày khắc phục", "Nhập ngày đã khắc phục xong, hoặc để trống khi chưa.")
    with workspace.change("finding.save", f"Ghi kiến nghị kiểm tra “{finding.finding}”") as change:
        change.put(finding)
    return finding


def remove_finding(workspace: Workspace, finding: InspectionFinding) -> None:
    """Take a finding away."""
    with workspace.change("finding.remove", f"Xoá kiến nghị kiểm tra “{finding.finding}”") as change:
        change.remove(finding)


def finding_state(workspace: Workspace, finding: InspectionFinding) -> WorkState:
    """Where a finding stands today."""
    return work_state(finding.due_on, finding.done_on, workspace.local_day())


def inspection_progress(workspace: Workspace, inspection_id: UUID) -> Progress:
    """How far the findings of an inspection are mended today."""
    findings = workspace.find(InspectionFinding, inspection_id=inspection_id)
    return progress([(finding.due_on, finding.done_on) for finding in findings], workspace.local_day())


def _words(inspection: Inspection, unit: str) -> str:
    return f"{unit} ngày {format_date(inspection.inspected_on)}"


def _refuse_early(inspection: Inspection, finding: InspectionFinding) -> None:
    """Nothing is due or mended before it was found."""
    refuse_backwards(
        Span(inspection.inspected_on, "ngày kiểm tra", finding.due_on, "Hạn khắc phục"),
        Span(inspection.inspected_on, "ngày kiểm tra", finding.done_on, "Ngày khắc phục"),
    )
