"""Which units are late with their sheets, reports or nominations, and the letter that reminds them; plan, III.4."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from uuid import UUID

from parcomp_desktop.documents.kinds.reminder import REMINDER
from parcomp_desktop.domain.awards import Nomination, NominationState
from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.periods import figure_period_words
from parcomp_desktop.domain.reports import ReportState
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.domain.scores import PublishedIndex, Scoresheet, SheetState
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.domain.words import CAMPAIGN_WORDS
from parcomp_desktop.domain.work_papers import LateLine, ReminderLetter
from parcomp_desktop.services.criteria.nominees import period_words
from parcomp_desktop.services.documents.office_papers import (
    SENT,
    OfficePaper,
    PaperWords,
    heading,
    lines,
    signature,
    usual_words,
)
from parcomp_desktop.services.ranking.rankings import scored_periods
from parcomp_desktop.services.scoring.deadlines import day_in, self_score_due
from parcomp_desktop.services.sets.library import known_set
from parcomp_desktop.services.work.sent_reports import reports_to_remind
from parcomp_desktop.services.workspace import Workspace

_NAMED = 8
"""So many units at most are addressed by name."""


def sheet_reminder(workspace: Workspace) -> OfficePaper:
    """The letter to units whose self-score or justification is overdue."""
    return _reminder(workspace, workspace.desk.id, ("phieu-cham", "phiếu tự chấm điểm"), lambda: late_sheets(workspace))


def report_reminder(workspace: Workspace) -> OfficePaper:
    """The letter to units whose reports are overdue."""
    return _reminder(workspace, workspace.desk.id, ("bao-cao", "báo cáo"), lambda: late_reports(workspace))


def nomination_reminder(workspace: Workspace, award_round: AwardRound) -> OfficePaper:
    """The letter to units whose nominations a round still waits for after its last day."""
    owed = ("ho-so-khen", "hồ sơ đề nghị khen thưởng")
    return _reminder(workspace, award_round.id, owed, lambda: late_nominations(workspace, award_round))


def late_sheets(workspace: Workspace) -> Iterator[LateLine]:
    """Sheets of every set and period at this desk that a unit hasn't sent, or justified; also of who has none yet.

    A year whose index of the unit is published waits for nothing.
    """
    published = {(each.unit_id, str(each.year)) for each in workspace.find(PublishedIndex)}
    sheets = {(each.set_code, each.period, each.unit_id): each for each in workspace.find(Scoresheet)}
    for set_code, period in scored_periods(workspace):
        lateness = known_set(workspace, set_code).lateness
        for unit in _active(workspace):
            sheet = sheets.get((set_code, period, unit.id))
            what, due = "Phiếu tự chấm điểm", day_in(period, lateness.due)
            if sheet and sheet.state is SheetState.APPRAISED_1:
                what, due = "Giải trình phiếu chấm điểm", sheet.justify_by
            elif sheet and sheet.state is SheetState.ENTERING:
                due = self_score_due(sheet, lateness)
            elif sheet or not unit.ranked:
                due = None
            if due and (unit.id, period) not in published:
                yield LateLine(unit=unit.name, what=what, period=period, due_on=due)


def late_reports(workspace: Workspace) -> Iterator[LateLine]:
    """Reports of this year and the last that are overdue and were neither sent nor waived."""
    for line in reports_to_remind(workspace, _active(workspace)):
        if line.state is ReportState.MISSING:
            period = figure_period_words(line.due.period)
            yield LateLine(unit=line.unit.name, what=line.duty.name, period=period, due_on=line.due.due_on)


def late_nominations(workspace: Workspace, award_round: AwardRound) -> Iterator[LateLine]:
    """Units that nobody is nominated of in a round, or whose nomination went back to be mended."""
    if award_round.due_on is None:
        return
    found = workspace.find(Nomination, round_id=award_round.id)
    came = {_unit_id(workspace, each) for each in found if each.state is not NominationState.RETURNED}
    returned = {_unit_id(workspace, each) for each in found if each.state is NominationState.RETURNED}
    period = period_words(award_round.period)
    for unit in _active(workspace):
        if unit.id in returned:
            what = "Hồ sơ đề nghị khen thưởng đã trả lại để bổ sung"
        elif unit.id not in came:
            what = "Hồ sơ đề nghị khen thưởng"
        else:
            continue
        yield LateLine(unit=unit.name, what=what, period=period, due_on=award_round.due_on)


def _reminder(
    workspace: Workspace, about_id: UUID, named: tuple[str, str], late: Callable[[], Iterable[LateLine]]
) -> OfficePaper:
    """``named`` is what is owed: in names of files, and in words."""
    slug, owed = named
    desk = workspace.require_desk(DeskKind.GATHERING)

    def gather(words: PaperWords) -> ReminderLetter:
        counted_on = words.dated or workspace.local_day()
        return ReminderLetter(
            heading=heading(workspace, words, numbered=True),
            signature=signature(words),
            copies_to=lines(words.copies_to),
            sender=desk.name,
            campaign=CAMPAIGN_WORDS,
            addressees=lines(words.addressees),
            owed=owed,
            counted_on=counted_on,
            reply_by=words.reply_by,
            lines=_overdue(late(), counted_on),
        )

    names = list(dict.fromkeys(line.unit for line in _overdue(late(), workspace.local_day())))
    addressees = "\n".join(names) if len(names) <= _NAMED else "Các cơ quan, đơn vị có tên trong bảng dưới đây"
    preset = usual_words(workspace, addressees, "Như trên\nLưu: VT")
    stem = f"{REMINDER.code}-{slug}"
    return OfficePaper(REMINDER, about_id, stem, "công văn đôn đốc", preset, SENT | {"reply_by"}, gather)


def _overdue(late: Iterable[LateLine], on: date) -> tuple[LateLine, ...]:
    """Those whose day is over, the longest first."""
    return tuple(sorted((line for line in late if line.due_on < on), key=lambda line: (line.due_on, line.unit)))


def _active(workspace: Workspace) -> list[Unit]:
    return [unit for unit in workspace.find(Unit) if unit.ends_on is None]


def _unit_id(workspace: Workspace, nomination: Nomination) -> UUID:
    people = workspace.find(Person, id=nomination.subject_id)
    return people[0].unit_id if people else nomination.subject_id
