"""Việc cần làm: what a desk should do next, read off its data; the day only says what is due."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple
from uuid import UUID

from parcomp_desktop.domain.awards import Award, AwardDecision, Nomination, NominationState, TypedFact
from parcomp_desktop.domain.desk import DeskKind, Direction, Enrolment, PackageRecord, Peer
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import PublishedIndex, Scoresheet
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.rules.sheet_states import figures_open
from parcomp_desktop.services.awards.nomination_steps import goes_up, may_decide
from parcomp_desktop.services.awards.nominations import is_editable, nominee_name, verdict_now
from parcomp_desktop.services.awards.reminders import round_reminders
from parcomp_desktop.services.desk.desks import own_unit
from parcomp_desktop.services.desk.reminders import work_reminders
from parcomp_desktop.services.printing.certificates import awaits_certificate
from parcomp_desktop.services.ranking.rankings import published_years
from parcomp_desktop.services.scoring.score_reminders import report_reminders, score_reminders
from parcomp_desktop.services.scoring.scoresheets import open_scoresheet
from parcomp_desktop.services.workspace import Workspace

BACKUP = "backup"
"""The place of a task that is done at once: making a backup."""
CHANGES_WORTH_A_BACKUP = 50
_NAMED = 3
_AT_UNIT = {
    NominationState.RETURNED: "Sửa {} đề nghị bị trả lại",
    NominationState.DRAFT: "Đưa {} đề nghị ra Hội đồng xét",
}
_GATHERED = {
    NominationState.RECEIVED: "Thẩm định {} đề nghị đã nhận",
    NominationState.DRAFT: "Thẩm định {} đề nghị lập tại bàn này",
    NominationState.APPRAISED: "Đưa {} đề nghị đã thẩm định ra Hội đồng xét",
    NominationState.COUNCIL: "Trình {} đề nghị sau khi Hội đồng xét",
}
"""What is to be done with nominations of a state, the most pressing first."""


class Wanted(NamedTuple):
    """A figure that is missing of a nominee for a period, by its label."""

    subject_id: UUID
    period: str
    label: str


class Task(NamedTuple):
    """Something to do: what, why or with whom, and the code of the page where it is done.

    ``query`` is what to search there; ``wanted`` is the figure to enter there first.
    """

    what: str
    detail: str
    place: str
    query: str = ""
    wanted: Wanted | None = None


class Summary(NamedTuple):
    """The campaign and how much this desk knows of it."""

    campaign: str
    ends_on: date
    units: int
    people: int


def summary(workspace: Workspace) -> Summary:
    """The line at the top."""
    campaign = workspace.catalogue.campaign
    return Summary(campaign.name, campaign.ends_on, len(workspace.find(Unit)), len(workspace.find(Person)))


def tasks(workspace: Workspace) -> list[Task]:
    """What to do next, the most pressing first; on a new desk the first three steps."""
    if workspace.desk.kind is DeskKind.GATHERING:
        return list(_of_gathering(workspace))
    return list(_of_unit(workspace))


def _of_gathering(workspace: Workspace) -> Iterator[Task]:
    if not workspace.find(Unit):
        yield Task("Bước 1: nhập các đơn vị tham gia phong trào", "Tên, mã và loại của từng đơn vị.", "units")
        yield Task("Bước 2: cấp tệp khởi tạo cho từng đơn vị", "Chép vào USB, giao tận tay.", "packages")
        yield Task("Bước 3: nhập Chỉ số CCHC đã công bố và xếp hạng", "Theo văn bản công bố.", "rankings")
        return
    yield from _starters(workspace)
    yield from _pressing(workspace)
    yield from _publications(workspace)
    for state, what in _GATHERED.items():
        yield from _nominations(workspace, workspace.find(Nomination, state=state), what)
    yield from _undecided(workspace)
    yield from _missing_facts(workspace)
    yield from _certificates(workspace)
    yield from _backup(workspace)


def _of_unit(workspace: Workspace) -> Iterator[Task]:
    unit = own_unit(workspace)
    sheets = workspace.find(Scoresheet, unit_id=unit.id)
    if not sheets and not workspace.find(Nomination):
        yield Task("Bước 1: lập phiếu chấm điểm của đơn vị", "Chọn bộ chỉ số và kỳ chấm.", "scoresheets")
        yield Task("Bước 2: nhập cá nhân, số liệu bình xét và lập đề nghị khen", "Theo tiêu chí.", "nominations")
        yield Task("Bước 3: gửi gói về bàn tổng hợp", "Chép vào USB, mang tới nơi nhận.", "packages")
        return
    if not workspace.find(Peer, kind=DeskKind.GATHERING):
        yield Task("Mở tệp khởi tạo", "Chưa có tệp khởi tạo thì chưa gửi được gói.", "packages")
    yield from _pressing(workspace)
    yield from _sheets(workspace, sheets)
    yield from _missing_facts(workspace)
    for state, what in _AT_UNIT.items():
        yield from _nominations(workspace, workspace.find(Nomination, state=state), what)
    yield from _undecided(workspace)
    yield from _unsent(workspace, sheets, [each for each in workspace.find(Nomination) if goes_up(workspace, each)])
    yield from _certificates(workspace)
    yield from _backup(workspace)


def _pressing(workspace: Workspace) -> Iterator[Task]:
    """What has a due day that is near or past."""
    for rooms in (score_reminders, report_reminders, work_reminders, round_reminders):
        yield from (Task(each.what, each.detail, each.page) for each in rooms(workspace))


def _starters(workspace: Workspace) -> Iterator[Task]:
    given = {each.id for each in workspace.find(Enrolment)}
    waiting = [unit for unit in workspace.find(Unit) if unit.id not in given and unit.ends_on is None]
    if waiting:
        names = _names([unit.name for unit in waiting])
        yield Task(f"Cấp tệp khởi tạo cho {len(waiting)} đơn vị", names, "packages")


def _publications(workspace: Workspace) -> Iterator[Task]:
    years = published_years(workspace)
    if not years:
        yield Task("Nhập Chỉ số CCHC đã công bố", "Chưa có năm nào; xếp hạng và tiêu chí cần số này.", "rankings")
        return
    known = {index.unit_id for index in workspace.find(PublishedIndex, year=years[0])}
    lacking = [
        unit.name for unit in workspace.find(Unit) if unit.ranked and unit.ends_on is None and unit.id not in known
    ]
    if lacking:
        what = f"Nhập Chỉ số CCHC năm {years[0]}: còn {len(lacking)} đơn vị"
        yield Task(what, _names(lacking), "rankings")


def _nominations(
    workspace: Workspace, nominations: Sequence[Nomination], what: str, place: str = "nominations"
) -> Iterator[Task]:
    if nominations:
        names = _names([nominee_name(workspace, each) for each in nominations])
        yield Task(what.format(len(nominations)), names, place)


def _undecided(workspace: Workspace) -> Iterator[Task]:
    waiting = [each for each in workspace.find(Nomination) if may_decide(workspace, each)]
    yield from _nominations(workspace, waiting, "{} đề nghị chờ quyết định khen thưởng", "decisions")


def _missing_facts(workspace: Workspace) -> Iterator[Task]:
    for nomination in workspace.find(Nomination):
        if not is_editable(workspace, nomination):
            continue
        name = nominee_name(workspace, nomination)
        try:
            findings = verdict_now(workspace, nomination).findings
        except Refusal as refusal:
            yield Task(f"Xem lại đề nghị khen {name}", refusal.what, "nominations", name)
            continue
        missing = list(dict.fromkeys(label for finding in findings for label in finding.missing))
        if missing:
            what = f"{name}, kỳ {nomination.period}: còn thiếu {len(missing)} số liệu"
            wanted = Wanted(nomination.subject_id, nomination.period, missing[0])
            yield Task(what, _names(missing), "facts", wanted=wanted)


def _certificates(workspace: Workspace) -> Iterator[Task]:
    for decision in workspace.find(AwardDecision):
        awards = workspace.find(Award, decision_id=decision.id)
        left = [award.recipient for award in awards if awaits_certificate(workspace, award)]
        if left:
            what = f"Lập {len(left)} giấy khen theo Quyết định số {decision.number}"
            yield Task(what, _names(left), "decisions")


def _sheets(workspace: Workspace, sheets: Sequence[Scoresheet]) -> Iterator[Task]:
    latest = max([sheet.period for sheet in sheets] + _other_periods(workspace), default="")
    current = [sheet for sheet in sheets if sheet.period == latest]
    if not current:
        yield Task(f"Lập phiếu chấm điểm kỳ {latest}", "Kỳ này đã có số liệu khác.", "scoresheets")
    for sheet in current:
        opened = open_scoresheet(workspace, sheet)
        blank = sum(line.is_blank for line in opened.lines)
        if blank and figures_open(sheet.state):
            what = f"Nhập tiếp phiếu chấm kỳ {latest}: còn {blank} trên {len(opened.lines)} tiêu chí để trống"
            yield Task(what, opened.indicator_set.name, "scoresheets")


def _other_periods(workspace: Workspace) -> list[str]:
    """The years, not stages, that facts and nominations speak of."""
    told = (*workspace.find(Nomination), *workspace.find(TypedFact))
    return [each.period for each in told if each.period.isdecimal()]


def _unsent(workspace: Workspace, sheets: Sequence[Scoresheet], leaving: Sequence[Nomination]) -> Iterator[Task]:
    yield from _nominations(workspace, leaving, "Gửi {} đề nghị khen lên bàn tổng hợp", "packages")
    told = {each.period for each in (*workspace.find(PackageRecord, direction=Direction.SENT), *leaving)}
    for sheet in sheets:
        if sheet.period not in told and open_scoresheet(workspace, sheet).score.complete:
            yield Task(f"Gửi phiếu chấm kỳ {sheet.period} lên bàn tổng hợp", "Phiếu đã đủ số liệu.", "packages")


def _backup(workspace: Workspace) -> Iterator[Task]:
    last = workspace.last_backup()
    changes = sum(last is None or entry.at > last for entry in workspace.journal())
    if changes >= CHANGES_WORTH_A_BACKUP:
        yield Task("Sao lưu dữ liệu", f"{changes} việc chưa có trong bản sao lưu nào.", BACKUP)


def _names(names: Sequence[str]) -> str:
    rest = len(names) - _NAMED
    return "; ".join(names[:_NAMED]) + (f"; và {rest} mục nữa" if rest > 0 else "")
