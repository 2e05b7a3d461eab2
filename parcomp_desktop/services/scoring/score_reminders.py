"""Which scoresheets wait for whom, and which reports press."""

from collections.abc import Iterator, Sequence

from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.periods import figure_period_words
from parcomp_desktop.domain.reports import ReportState
from parcomp_desktop.domain.scores import Scoresheet, SheetState
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.desk.reminders import Reminder
from parcomp_desktop.services.scoring.deadlines import DueState, due_of
from parcomp_desktop.services.sets.library import known_set
from parcomp_desktop.services.work.sent_reports import ReportLine, reports_to_remind
from parcomp_desktop.services.workspace import Workspace

_NAMED = 3
_WAITING = (
    (SheetState.LOCKED, "phiếu chấm chờ thẩm định lần 1"),
    (SheetState.JUSTIFIED, "phiếu chấm đã giải trình, chờ thẩm định lần 2"),
    (SheetState.APPRAISED_2, "phiếu chấm chờ công bố"),
)


def score_reminders(workspace: Workspace) -> Iterator[Reminder]:
    """What waits for the appraising office, and whose due days are near or past."""
    units = {unit.id: unit for unit in workspace.find(Unit)}
    if workspace.desk.kind is DeskKind.GATHERING:
        for state, words in _WAITING:
            names = [
                f"{units[each.unit_id].name}, kỳ {each.period}" for each in workspace.find(Scoresheet, state=state)
            ]
            if names:
                yield Reminder(f"{len(names)} {words}", _listed(names), "scoresheets")
    for sheet in workspace.find(Scoresheet):
        due = due_of(workspace, sheet, known_set(workspace, sheet.set_code).lateness)
        if due and due.state is not DueState.LATER:
            yield Reminder(due.words, f"Phiếu chấm kỳ {sheet.period} của {units[sheet.unit_id].name}", "scoresheets")


def report_reminders(workspace: Workspace) -> Iterator[Reminder]:
    """The reports that are missing, then those that are due soon."""
    own = workspace.desk.unit_id
    units = [unit for unit in workspace.find(Unit) if own in {None, unit.id} and unit.ends_on is None]
    lines = list(reports_to_remind(workspace, units))
    for state, words in ((ReportState.MISSING, "quá hạn chưa gửi"), (ReportState.DUE_SOON, "sắp đến hạn gửi")):
        found = [_told(line) for line in lines if line.state is state]
        if found:
            yield Reminder(f"{len(found)} báo cáo {words}", _listed(found), "reports")


def _told(line: ReportLine) -> str:
    return f"{line.duty.name} {figure_period_words(line.due.period)} (hạn {format_date(line.due.due_on)})"


def _listed(names: Sequence[str]) -> str:
    rest = len(names) - _NAMED
    return "; ".join(names[:_NAMED]) + (f"; và {rest} mục nữa" if rest > 0 else "")
