"""The work of a unit's year: activities, reports that it sent, tasks that it was given, its plan of the campaign."""

from collections.abc import Callable, Iterable, Sequence
from uuid import UUID

from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.evidence import Evidence, Proof
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.reports import ReportingDuty, SentReport
from parcomp_desktop.domain.work import Activity, AssignedTask, LaunchPlan, PlannedDeed
from parcomp_desktop.services.exchange.contents.content import Content
from parcomp_desktop.services.exchange.contents.proofs import check_evidence, proven
from parcomp_desktop.services.exchange.contents.records import in_year, of_kind, refuse_other, year_of
from parcomp_desktop.services.work.activities import checked_activity
from parcomp_desktop.services.work.assigned_tasks import checked_task
from parcomp_desktop.services.work.launch_plans import checked_deed, checked_plan
from parcomp_desktop.services.work.sent_reports import check_report
from parcomp_desktop.services.workspace import Workspace

_Check = Callable[[Workspace, Sequence[Entity], str], None]


def _with_proofs(workspace: Workspace, records: Iterable[Entity]) -> list[Entity]:
    records = list(records)
    return [*records, *proven(workspace, [each.id for each in records])]


def _proved(check: _Check) -> _Check:
    def checked(workspace: Workspace, records: Sequence[Entity], period: str) -> None:
        check(workspace, records, period)
        check_evidence(of_kind(records, Evidence), of_kind(records, Proof))

    return checked


def _activities(workspace: Workspace, unit_id: UUID, period: str) -> list[Entity]:
    found = workspace.find(Activity, unit_id=unit_id)
    return _with_proofs(workspace, (each for each in found if in_year(each.held_on, period)))


def _check_activities(workspace: Workspace, records: Sequence[Entity], period: str) -> None:
    for activity in of_kind(records, Activity):
        refuse_other(period, year_of(period), f"{activity.held_on:%Y}")
        checked_activity(workspace, activity)


def _reports(workspace: Workspace, unit_id: UUID, period: str) -> list[Entity]:
    found = workspace.find(SentReport, unit_id=unit_id)
    return _with_proofs(workspace, (each for each in found if year_of(each.period) == year_of(period)))


def _check_reports(workspace: Workspace, records: Sequence[Entity], period: str) -> None:
    for report in of_kind(records, SentReport):
        refuse_other(period, year_of(period), year_of(report.period))
        for duty in workspace.find(ReportingDuty, id=report.duty_id):
            check_report(workspace, report, duty)


def _has_duty(workspace: Workspace, record: Entity) -> bool:
    """A report on a duty that this desk doesn't have is of the unit's own concern."""
    return not isinstance(record, SentReport) or bool(workspace.find(ReportingDuty, id=record.duty_id))


def _tasks(workspace: Workspace, unit_id: UUID, period: str) -> list[Entity]:
    found = workspace.find(AssignedTask, unit_id=unit_id)
    return _with_proofs(workspace, (each for each in found if in_year(each.due_on or each.given_on, period)))


def _check_tasks(workspace: Workspace, records: Sequence[Entity], period: str) -> None:
    for task in of_kind(records, AssignedTask):
        day = task.due_on or task.given_on
        refuse_other(period, year_of(period), f"{day:%Y}" if day else "")
        checked_task(workspace, task)


def _plans(workspace: Workspace, unit_id: UUID, period: str) -> list[Entity]:
    plans = [each for each in workspace.find(LaunchPlan, unit_id=unit_id) if str(each.year) == year_of(period)]
    deeds = [deed for plan in plans for deed in workspace.find(PlannedDeed, plan_id=plan.id)]
    return [*plans, *deeds, *proven(workspace, [each.id for each in plans])]


def _check_plans(workspace: Workspace, records: Sequence[Entity], period: str) -> None:
    for plan in of_kind(records, LaunchPlan):
        refuse_other(period, year_of(period), str(plan.year))
    plans = {plan.id: checked_plan(workspace, plan) for plan in of_kind(records, LaunchPlan)}
    for deed in of_kind(records, PlannedDeed):
        checked_deed(workspace, deed, plans[deed.plan_id])


ACTIVITIES = Content(
    code="hoat-dong",
    name="Hoạt động phong trào",
    sender=DeskKind.UNIT,
    types=(Activity, Evidence, Proof),
    gather=_activities,
    periods=lambda desk, unit_id: {f"{each.held_on:%Y}" for each in desk.find(Activity, unit_id=unit_id)},
    check=_proved(_check_activities),
)
REPORTS = Content(
    code="bao-cao",
    name="Báo cáo đã gửi",
    sender=DeskKind.UNIT,
    types=(SentReport, Evidence, Proof),
    gather=_reports,
    periods=lambda desk, unit_id: {year_of(each.period) for each in desk.find(SentReport, unit_id=unit_id)},
    check=_proved(_check_reports),
    takes=_has_duty,
)
TASKS = Content(
    code="nhiem-vu",
    name="Nhiệm vụ được giao",
    sender=DeskKind.UNIT,
    types=(AssignedTask, Evidence, Proof),
    gather=_tasks,
    periods=lambda desk, unit_id: {
        f"{day:%Y}"
        for each in desk.find(AssignedTask, unit_id=unit_id)
        if (day := each.due_on or each.given_on) is not None
    },
    check=_proved(_check_tasks),
)
PLANS = Content(
    code="ke-hoach-phat-dong",
    name="Kế hoạch phát động",
    sender=DeskKind.UNIT,
    types=(LaunchPlan, PlannedDeed, Evidence, Proof),
    gather=_plans,
    periods=lambda desk, unit_id: {str(each.year) for each in desk.find(LaunchPlan, unit_id=unit_id)},
    check=_proved(_check_plans),
)
