"""Kế hoạch phát động: a unit's own plan (plan, III.1), with who does what by when."""

from uuid import UUID

from msgspec.structs import replace

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.work import LaunchPlan, PlannedDeed, WorkState
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

FIRST_YEAR, LAST_YEAR = 2023, 2030


def search_plans(
    workspace: Workspace, query: str = "", *, unit_id: UUID | None = None, year: int | None = None
) -> list[LaunchPlan]:
    """The plans that answer the query, the newest first; of one unit or year where given."""
    return [plan for plan in of_unit(workspace.search(LaunchPlan, query), unit_id) if year in {None, plan.year}]


def checked_plan(workspace: Workspace, plan: LaunchPlan) -> LaunchPlan:
    """The plan, its name without outer spaces.

    Raises Refusal for a blank name, a year outside the campaign, a day to come, another's unit on a unit desk.
    """
    plan = replace(plan, name=required(plan.name, "Tên kế hoạch"))
    recorded_unit(workspace, plan.unit_id)
    if not FIRST_YEAR <= plan.year <= LAST_YEAR:
        what = f"Năm {plan.year} ngoài giai đoạn thi đua."
        raise Refusal(what, f"Nhập năm từ {FIRST_YEAR} đến {LAST_YEAR}.")
    refuse_ahead(workspace, plan.dated, "Ngày ban hành", "Nhập ngày đã ban hành, hoặc để trống khi còn dự thảo.")
    return plan


def save_plan(workspace: Workspace, plan: LaunchPlan) -> LaunchPlan:
    """Write a plan; returns it as ``checked_plan`` does.

    Raises Refusal as that, and for a plan issued after one of its deeds was due.
    """
    plan = checked_plan(workspace, plan)
    for deed in workspace.find(PlannedDeed, plan_id=plan.id):
        _refuse_early_deed(plan, deed)
    with workspace.change("plan.save", f"Ghi kế hoạch phát động “{plan.name}”") as change:
        change.put(plan)
    return plan


def remove_plan(workspace: Workspace, plan: LaunchPlan) -> None:
    """Take a plan away with its deeds, and what proves it from it."""
    with workspace.change("plan.remove", f"Xoá kế hoạch phát động “{plan.name}”") as change:
        for deed in workspace.find(PlannedDeed, plan_id=plan.id):
            change.remove(deed)
        remove_proofs(workspace, change, plan.id)
        change.remove(plan)


def deeds_of(workspace: Workspace, plan_id: UUID) -> list[PlannedDeed]:
    """The deeds of a plan, the overdue first, then by due day; what is done last."""
    found = workspace.find(PlannedDeed, plan_id=plan_id)
    return sorted(found, key=lambda deed: urgency(deed_state(workspace, deed), deed.due_on))


def checked_deed(workspace: Workspace, deed: PlannedDeed, plan: LaunchPlan) -> PlannedDeed:
    """The deed, its content without outer spaces.

    Raises Refusal for a blank content, one that is due before its plan was issued, or was done on a day to come.
    """
    deed = replace(deed, content=required(deed.content, "Nội dung công việc"))
    _refuse_early_deed(plan, deed)
    refuse_ahead(workspace, deed.done_on, "Ngày hoàn thành", "Nhập ngày đã làm xong, hoặc để trống khi chưa xong.")
    return deed


def save_deed(workspace: Workspace, deed: PlannedDeed) -> PlannedDeed:
    """Write a deed; returns it as ``checked_deed`` does. Raises Refusal as that, and when the plan is gone."""
    plan = workspace.get(LaunchPlan, deed.plan_id)
    deed = checked_deed(workspace, deed, plan)
    with workspace.change("deed.save", f"Ghi việc “{deed.content}” của kế hoạch “{plan.name}”") as change:
        change.put(deed)
    return deed


def remove_deed(workspace: Workspace, deed: PlannedDeed) -> None:
    """Take a deed away."""
    with workspace.change("deed.remove", f"Xoá việc “{deed.content}” của kế hoạch") as change:
        change.remove(deed)


def deed_state(workspace: Workspace, deed: PlannedDeed) -> WorkState:
    """Where a deed stands today."""
    return work_state(deed.due_on, deed.done_on, workspace.local_day())


def plan_progress(workspace: Workspace, plan_id: UUID) -> Progress:
    """How far the deeds of a plan are today."""
    deeds = workspace.find(PlannedDeed, plan_id=plan_id)
    return progress([(deed.due_on, deed.done_on) for deed in deeds], workspace.local_day())


def _refuse_early_deed(plan: LaunchPlan, deed: PlannedDeed) -> None:
    refuse_backwards(Span(plan.dated, "ngày ban hành kế hoạch", deed.due_on, f"Hạn của việc “{deed.content}”"))
