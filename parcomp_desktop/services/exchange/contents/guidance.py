"""Hướng dẫn của năm: what holds for every unit: indicator sets, duties, days, award rounds, known units and keys."""

from collections.abc import Iterator, Sequence
from uuid import UUID

from msgspec.structs import replace

from parcomp_desktop.domain.awards import Nomination, NominationState
from parcomp_desktop.domain.desk import DeskKind, DeskList
from parcomp_desktop.domain.indicators import StoredSet
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.reports import CalendarDay, ReportingDuty
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.domain.sheet_periods import year_of
from parcomp_desktop.domain.text import canonical
from parcomp_desktop.services.awards.round_checks import check_guidance
from parcomp_desktop.services.criteria.nominees import years_of
from parcomp_desktop.services.exchange.contents.content import Arrival, Content
from parcomp_desktop.services.exchange.contents.records import in_year, of_kind
from parcomp_desktop.services.exchange.desk_lists import current_list
from parcomp_desktop.services.workspace import Workspace

_OF_DESK = ("bases", "rounding")
"""What guidance proposes and each desk then says for itself."""
_STAYS = frozenset({"council", "bases_reviewed_on", "budget", "fund", "closed_on"})
"""What each desk says of a round for itself alone: its council, its money, whether it is done with it."""


def _guidance(workspace: Workspace, _unit_id: UUID, period: str) -> list[Entity]:
    """What holds for every unit in a year: indicator sets, reporting duties, days of the calendar.

    Nothing for a sheet's period that names no year.
    """
    year = year_of(period)
    if year is None:
        return []
    duties = [each for each in workspace.find(ReportingDuty) if year in _years(workspace, each, year)]
    days = [each for each in workspace.find(CalendarDay) if in_year(each.day, period)]
    return [*workspace.find(StoredSet), *duties, *days]


def _years(workspace: Workspace, duty: ReportingDuty, until: int = 0) -> range:
    """The years that a duty holds in, as far as they have come (``until``: at least up to this)."""
    now = max(duty.year_from, workspace.local_day().year, until)
    return range(duty.year_from, (duty.year_to if duty.year_to is not None else now) + 1)


def _periods(workspace: Workspace, _unit_id: UUID) -> set[str]:
    duties = {str(year) for duty in workspace.find(ReportingDuty) for year in _years(workspace, duty)}
    return duties | {f"{each.day:%Y}" for each in workspace.find(CalendarDay)}


def _rounds(workspace: Workspace, _unit_id: UUID, period: str) -> list[AwardRound]:
    """The rounds of a year, those of a stage that it is in too."""
    return [each for each in workspace.find(AwardRound) if year_of(period) in years_of(each.period)]


def _check_rounds(workspace: Workspace, records: Sequence[Entity], _period: str) -> None:
    for each in of_kind(records, AwardRound):
        check_guidance(workspace, each)


def _kept_round(workspace: Workspace, theirs: Entity, ours: Entity | None) -> Entity:
    """The round as the office guides it; what this desk says of it for itself stays.

    Its name is told apart from that of a round of this desk's own.
    """
    if not isinstance(theirs, AwardRound):
        return theirs
    own = {name: getattr(ours, name) for name in _OF_DESK} if ours else {}
    others = (each for each in workspace.find(AwardRound, period=theirs.period) if each.id != theirs.id)
    taken = any(canonical(each.name) == canonical(theirs.name) for each in others)
    return replace(theirs, **own, name=f"{theirs.name} (bàn tổng hợp)" if taken else theirs.name)


def _drafts(workspace: Workspace, arrival: Arrival) -> Iterator[Nomination]:
    """The drafts of a round follow its day, as when it is changed here."""
    if isinstance(arrival.record, AwardRound) and arrival.is_changed:
        for each in workspace.find(Nomination, round_id=arrival.record.id, state=NominationState.DRAFT):
            yield replace(each, considered_on=arrival.record.considered_on)


def _newer_list(_workspace: Workspace, theirs: Entity, ours: Entity | None) -> Entity:
    """A later list replaces the one that stands here, an older one never does."""
    if isinstance(theirs, DeskList) and isinstance(ours, DeskList) and ours.dated >= theirs.dated:
        return ours
    return theirs


def _left_list(workspace: Workspace, records: Sequence[Entity], _file_name: str) -> Iterator[DeskList]:
    """The list as it was sent is kept with its date while nothing of it changes."""
    return (each for each in of_kind(records, DeskList) if each not in workspace.find(DeskList))


GUIDANCE = Content(
    code="huong-dan",
    name="Hướng dẫn của năm: bộ chỉ số, chế độ báo cáo, lịch làm việc",
    sender=DeskKind.GATHERING,
    types=(StoredSet, ReportingDuty, CalendarDay),
    gather=_guidance,
    periods=_periods,
)
ROUNDS = Content(
    code="dot-xet",
    name="Hướng dẫn của năm: đợt xét khen, số lượng, hệ số, tham số, cách đọc tiêu chí, thời hạn",
    sender=DeskKind.GATHERING,
    types=(AwardRound,),
    gather=_rounds,
    periods=lambda desk, _: {str(year) for each in desk.find(AwardRound) for year in years_of(each.period)},
    check=_check_rounds,
    settle=_kept_round,
    ruled=frozenset(AwardRound.__struct_fields__),
    arrives=_drafts,
    withheld={AwardRound: _STAYS},
)
DESKS = Content(
    code="danh-sach-ban",
    name="Hướng dẫn của năm: các đơn vị và khóa của bàn",
    sender=DeskKind.GATHERING,
    types=(DeskList,),
    gather=lambda desk, _unit_id, _period: (current_list(desk),),
    settle=_newer_list,
    ruled=frozenset({"dated", "desks"}),
    leaves=_left_list,
)
