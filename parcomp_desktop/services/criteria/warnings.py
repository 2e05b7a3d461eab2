"""What is to be minded beside the outcome of a nomination; warnings never change an outcome."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

from parcomp_desktop.domain.awards import Nomination, NominationState
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.domain.standing import DisciplinaryAction
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.awards.rounds import (
    MilestoneLine,
    counted_from,
    decided_by,
    milestone_lines,
    milestones_on,
    quota_of,
)
from parcomp_desktop.services.criteria.nominees import subject_record, years_of
from parcomp_desktop.services.criteria.praised import praised_already
from parcomp_desktop.services.people.units import successor_of
from parcomp_desktop.services.ranking.rankings import grade_warnings
from parcomp_desktop.services.workspace import Workspace

_ENDED = frozenset({NominationState.DECIDED, NominationState.DECLINED})
_NOT_HANDED_IN = frozenset({NominationState.DRAFT, NominationState.RETURNED})


class Warned(NamedTuple):
    """A warning: what is the matter, in few words and in full, and what to do."""

    short: str
    what: str
    cure: str

    @property
    def words(self) -> str:
        """The whole of it in a line."""
        return f"{self.what} {self.cure}".strip()


class _Case(NamedTuple):
    """A nomination with what its warnings look at."""

    nomination: Nomination
    subject: Unit | Person
    unit: Unit
    award_round: AwardRound | None


def warnings_of(workspace: Workspace, nomination: Nomination) -> tuple[Warned, ...]:
    """Every warning of a nomination, saved or not, the gravest first."""
    case = _case(workspace, nomination)
    return tuple(warned for warn in _WARNINGS for warned in warn(workspace, case))


def nominated_in(workspace: Workspace, award_round: AwardRound, kind: str, subject: Subject) -> int:
    """How many collectives or people are nominated for a kind in a round; those declined don't count."""
    nominations = workspace.find(Nomination, round_id=award_round.id, subject=subject)
    return sum(_kind(each) == kind and each.state is not NominationState.DECLINED for each in nominations)


def _case(workspace: Workspace, nomination: Nomination) -> _Case:
    subject = subject_record(workspace, nomination.subject, nomination.subject_id)
    unit = workspace.get(Unit, subject.unit_id) if isinstance(subject, Person) else subject
    award_round = workspace.get(AwardRound, nomination.round_id) if nomination.round_id else None
    return _Case(nomination, subject, unit, award_round)


def _praised(workspace: Workspace, case: _Case) -> Iterator[Warned]:
    """One achievement, one award: law of 2022, Đ5.2.c."""
    for each in praised_already(workspace, case.nomination):
        yield Warned(
            "Thành tích đã khen" if each.is_given else "Đề nghị trùng",
            f"Cùng thời gian lập thành tích {'đã có' if each.is_given else 'còn có đề nghị'} {each.words}.",
            "Một thành tích không khen nhiều lần, nhiều hình thức (Luật Thi đua, khen thưởng, điểm c khoản 2 Điều 5): "
            "ghi rõ thời gian lập thành tích khác, hoặc bỏ một trong hai.",
        )


def _dissolved(workspace: Workspace, case: _Case) -> Iterator[Warned]:
    unit, on = case.unit, case.nomination.considered_on
    if unit.ends_on is None or unit.ends_on >= on:
        return
    heir = successor_of(workspace, unit)
    taken_over = f", {heir.name} kế thừa" if heir else ""
    collective = isinstance(case.subject, Unit)
    yield Warned(
        "Đơn vị đã kết thúc",
        f"{unit.name} đã kết thúc hoạt động ngày {format_date(unit.ends_on)}{taken_over}.",
        "Tập thể đã giải thể sau sắp xếp thì không khen (Thông tư 15/2025/TT-BNV): xét đơn vị kế thừa."
        if collective
        else "Sửa đơn vị của cá nhân ở trang Cá nhân nếu đã chuyển.",
    )


def _discipline(workspace: Workspace, case: _Case) -> Iterator[Warned]:
    on = case.nomination.considered_on
    actions = workspace.find(DisciplinaryAction, person_id=case.subject.id)
    considered = [each for each in actions if each.considered_from and each.considered_from <= on]
    if any(each.decided_on is None or each.decided_on > on for each in considered):
        yield Warned(
            "Đang xem xét kỷ luật",
            "Cá nhân đang trong thời gian xem xét kỷ luật.",
            "Quy định cũ (Thông tư 08/2017/TT-BNV) chưa xét khen khi đang xem xét kỷ luật: chờ kết luận hoặc hỏi cơ "
            "quan thi đua, khen thưởng.",
        )


def _milestones(workspace: Workspace, case: _Case) -> Iterator[Warned]:
    """Gates of II.5.c; what a nomination of no round waits for is known of days that the plan sets alone."""
    on = case.nomination.considered_on
    lines = milestone_lines(workspace, case.award_round) if case.award_round else _set_by_plan(workspace, case)
    labels = {clause.code: clause.label for clause in workspace.catalogue.campaign.clauses}
    waited = [line.milestone for line in lines if not line.is_reached(on)]
    if waited:
        clauses = ", ".join(dict.fromkeys(labels[each.clause] for each in waited))
        names = "; ".join(each.name for each in waited)
        yield Warned(
            "Chưa đến mốc xét",
            f"Ngày xét {format_date(on)} chưa qua các mốc: {names} (Kế hoạch, {clauses}).",
            "Ghi ngày của mốc đã diễn ra ở trang Đợt xét khen, hoặc xét sau các mốc đó.",
        )


def _set_by_plan(workspace: Workspace, case: _Case) -> list[MilestoneLine]:
    found = milestones_on(workspace, case.nomination.period, case.nomination.considered_on)
    return [MilestoneLine(each, each.on, "") for each in found if each.on]


def _quota(workspace: Workspace, case: _Case) -> Iterator[Warned]:
    award_round, kind, subject = case.award_round, _kind(case.nomination), case.nomination.subject
    quota = quota_of(award_round, kind, subject) if award_round else None
    if award_round is None or quota is None:
        return
    saved = bool(workspace.find(Nomination, id=case.nomination.id))
    count = nominated_in(workspace, award_round, kind, subject) + (not saved)
    if count > quota:
        whom = "tập thể" if subject is Subject.COLLECTIVE else "cá nhân"
        yield Warned(
            "Vượt số lượng",
            f"Đợt xét được khen {quota} {whom} hình thức này, đã đề nghị {count}.",
            "Bỏ bớt đề nghị, hoặc sửa số lượng của đợt xét theo văn bản.",
        )


def _deadline(workspace: Workspace, case: _Case) -> Iterator[Warned]:
    """The day for dossiers while one isn't handed in, then the day by which the kind is decided."""
    award_round, state = case.award_round, case.nomination.state
    if award_round is None or state in _ENDED:
        return
    today = workspace.local_day()
    if state in _NOT_HANDED_IN and award_round.due_on and award_round.due_on < today:
        yield Warned(
            "Quá hạn hồ sơ",
            f"Đã quá hạn nhận hồ sơ của đợt xét ({format_date(award_round.due_on)}).",
            "Hỏi nơi nhận còn nhận hồ sơ không, rồi gửi ngay.",
        )
    end = _decided_by(workspace, award_round, _kind(case.nomination))
    if state is not NominationState.DRAFT and end and end < today:
        yield Warned(
            "Quá hạn giải quyết",
            f"Đã quá thời hạn giải quyết hình thức này ({format_date(end)}).",
            "Ghi quyết định, hoặc sửa thời hạn của đợt xét theo văn bản.",
        )


def _decided_by(workspace: Workspace, award_round: AwardRound, kind: str) -> date | None:
    days = next((each.deadline_days for each in award_round.awards if each.kind == kind), None)
    return decided_by(workspace, counted_from(award_round), days) if days else None


def _grades(workspace: Workspace, case: _Case) -> Iterator[Warned]:
    """The two-grade rule, of the nominee's unit; a stage has none."""
    years = years_of(case.nomination.period)
    if len(years) == 1:
        for words in grade_warnings(workspace, case.unit.id, years[0]):
            yield Warned("Xếp loại của đơn vị", words, "")


def _kind(nomination: Nomination) -> str:
    return nomination.award.partition(".")[0]


_WARNINGS: tuple[Callable[[Workspace, _Case], Iterator[Warned]], ...] = (
    _praised,
    _dissolved,
    _discipline,
    _milestones,
    _quota,
    _deadline,
    _grades,
)
