"""What award rounds wait for: to be made, milestones, due days, nominations."""

from collections.abc import Iterator

from parcomp_desktop.domain.awards import Nomination
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.services.awards.rounds import milestone_lines, usual_name
from parcomp_desktop.services.desk.reminders import Reminder
from parcomp_desktop.services.ranking.rankings import published_years
from parcomp_desktop.services.scoring.deadlines import DueState, due
from parcomp_desktop.services.workspace import Workspace

_PAGE = "rounds"


def round_reminders(workspace: Workspace) -> Iterator[Reminder]:
    """The newest published year without a round, then what each open round waits for."""
    for year in published_years(workspace)[:1]:
        if not workspace.find(AwardRound, period=str(year)):
            told = f"Chỉ số năm {year} đã công bố: chọn hình thức khen, ghi mốc, rồi rà soát ai đạt tiêu chí."
            yield Reminder(f"Lập đợt xét “{usual_name(str(year))}”", told, _PAGE)
    for award_round in workspace.find(AwardRound, closed_on=None):
        yield from _due(workspace, award_round)
        yield from _milestones(workspace, award_round)


def _due(workspace: Workspace, award_round: AwardRound) -> Iterator[Reminder]:
    if award_round.due_on:
        found = due(award_round.due_on, workspace.local_day(), "nhận hồ sơ khen thưởng")
        if found.state is not DueState.LATER:
            yield Reminder(found.words, f"Đợt xét “{award_round.name}”", _PAGE)


def _milestones(workspace: Workspace, award_round: AwardRound) -> Iterator[Reminder]:
    """All reached and nobody proposed yet: it is time; some unsaid by the day of consideration: they are to be told."""
    today, lines = workspace.local_day(), milestone_lines(workspace, award_round)
    waited = [line.milestone.name for line in lines if not line.is_reached(today)]
    if not waited and not workspace.find(Nomination, round_id=award_round.id):
        yield Reminder(
            f"Rà soát và lập đề nghị của đợt xét “{award_round.name}”",
            f"Các mốc đã qua, ngày xét {format_date(award_round.considered_on)}.",
            _PAGE,
        )
    elif waited and award_round.considered_on <= today:
        yield Reminder(f"Ghi mốc của đợt xét “{award_round.name}”", f"Chưa có ngày: {'; '.join(waited)}.", _PAGE)
