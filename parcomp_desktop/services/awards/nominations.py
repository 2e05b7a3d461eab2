"""Nominations: proposed, judged by the criteria of their day."""

from collections.abc import Mapping
from typing import NamedTuple
from uuid import UUID

from msgspec.structs import replace

from parcomp_desktop.domain.awards import AchievementReport, Nomination, NominationState, NominationStep
from parcomp_desktop.domain.campaign import Term
from parcomp_desktop.domain.criteria import Fact, Outcome, Verdict
from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.domain.rulesets import ListedAward
from parcomp_desktop.domain.standing import Initiative
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.domain.words import NOMINATION_WORDS
from parcomp_desktop.rules.nomination_states import Route, is_open
from parcomp_desktop.services.awards.rounds import nomination_guidance
from parcomp_desktop.services.criteria.achievements import achieved_span, span_of
from parcomp_desktop.services.criteria.facts import facts_of
from parcomp_desktop.services.criteria.nominees import subject_record, term_of
from parcomp_desktop.services.desk.desks import own_unit, required
from parcomp_desktop.services.proofs.places import remove_proofs
from parcomp_desktop.services.voting.choosing import after_council, awaits_choice, before_council, came_up, if_chosen
from parcomp_desktop.services.workspace import Workspace


class FindingBefore(NamedTuple):
    """What the findings say of a nominee to the council. ``awaits``: the council's own choice is taken for made."""

    outcome: Outcome
    awaits: bool


def award_of(workspace: Workspace, code: str) -> ListedAward:
    """The award of a code. Raises Refusal when there is none."""
    found = next((award for award in workspace.catalogue.list_awards() if award.code == code), None)
    if found is None:
        raise Refusal(f"Không có hình thức khen {code}.", "Chọn hình thức khen trong danh sách.", "award")
    return found


def is_own_award(workspace: Workspace, code: str, unit: Unit) -> bool:
    """Whether the unit's own head gives the award."""
    own = {kind.code for kind in workspace.catalogue.campaign.award_kinds if kind.given_by is unit.kind}
    return any(award.code == code and award.kind in own for award in workspace.catalogue.list_awards())


def route_of(workspace: Workspace, nomination: Nomination) -> Route:
    """The way that a nomination goes on this desk; on the gathering desk its history tells whether it was received."""
    if workspace.desk.kind is DeskKind.UNIT:
        return Route.OWN if is_own_award(workspace, nomination.award, own_unit(workspace)) else Route.UPWARD
    return Route.RECEIVED if came_up(workspace, nomination) else Route.DIRECT


def is_editable(workspace: Workspace, nomination: Nomination) -> bool:
    """Whether what the nomination says may be changed now."""
    return is_open(route_of(workspace, nomination), nomination.state)


def nominee(workspace: Workspace, nomination: Nomination) -> Unit | Person:
    """Whom the nomination is for."""
    return subject_record(workspace, nomination.subject, nomination.subject_id)


def nominee_name(workspace: Workspace, nomination: Nomination) -> str:
    """The nominee's name."""
    subject = nominee(workspace, nomination)
    return subject.name if isinstance(subject, Unit) else subject.full_name


def save_nomination(workspace: Workspace, nomination: Nomination) -> Nomination:
    """Write what a nomination says; returns it as written. Raises Refusal as ``checked_nomination``."""
    nomination = checked_nomination(workspace, nomination)
    name = nominee_name(workspace, nomination)
    with workspace.change("nomination.save", f"Ghi đề nghị khen {name}, kỳ {nomination.period}") as change:
        change.put(nomination)
    return nomination


def checked_nomination(workspace: Workspace, nomination: Nomination) -> Nomination:
    """The nomination as it is written: period and day are those of its round, the state stays.

    Raises Refusal when it isn't open, the award doesn't exist on its day, isn't of its round or isn't for such a
    nominee or period, or the nominee is already proposed for it in this period.
    """
    nomination = _in_round(workspace, replace(nomination, state=_open_state(workspace, nomination.id), verdict=None))
    award = check_proposal(workspace, nomination)
    _check_initiative(workspace, nomination)
    same = workspace.find(Nomination, award=award.code, subject_id=nomination.subject_id, period=nomination.period)
    if any(other.id != nomination.id for other in same):
        raise Refusal("Đối tượng này đã được đề nghị cùng hình thức khen trong kỳ.", "Mở đề nghị đã có để sửa.")
    return nomination


def check_proposal(workspace: Workspace, nomination: Nomination) -> ListedAward:
    """The award that is proposed.

    Raises Refusal when it doesn't exist on its day or isn't for such a nominee, a text is blank, or the achievement
    wasn't made in the period.
    """
    award = award_of(workspace, nomination.award)
    if award.subject is not nomination.subject:
        raise Refusal("Hình thức khen này không dành cho đối tượng đã chọn.", "Chọn hình thức khen khác.", "award")
    _check_period(award, required(nomination.period, "Kỳ xét", "period"))
    _check_span(nomination)
    required(nomination.achievement, "Tóm tắt thành tích", "achievement")
    workspace.catalogue.evaluate(nomination.award, nomination.considered_on, {})
    return award


def remove_nomination(workspace: Workspace, nomination: Nomination) -> None:
    """Remove a draft with its steps, report and papers. Raises Refusal for any other state."""
    stored = workspace.get(Nomination, nomination.id)
    if stored.state is not NominationState.DRAFT:
        raise _gone(stored)
    with workspace.change("nomination.remove", f"Xoá đề nghị khen kỳ {nomination.period}") as change:
        remove_proofs(workspace, change, stored.id)
        for kind in (NominationStep, AchievementReport):
            for record in workspace.find(kind, nomination_id=stored.id):
                change.remove(record)
        change.remove(stored)


def verdict_now(workspace: Workspace, nomination: Nomination) -> Verdict:
    """Judge by the facts as they stand, the council's choice and the guidance of the round.

    Raises Refusal when the award doesn't exist on the day of consideration.
    """
    return _judge(workspace, nomination, after_council(workspace, nomination, _facts(workspace, nomination)))


def finding_before_council(workspace: Workspace, nomination: Nomination) -> FindingBefore:
    """What the findings say to the council that is to choose. Raises Refusal as ``verdict_now``."""
    if nomination.verdict:
        return FindingBefore(nomination.verdict.outcome, awaits=False)
    facts = before_council(workspace, nomination, _facts(workspace, nomination))
    awaits = awaits_choice(nomination.subject, facts)
    verdict = _judge(workspace, nomination, if_chosen(facts) if awaits else facts)
    return FindingBefore(verdict.outcome, awaits)


def verdict_of(workspace: Workspace, nomination: Nomination) -> Verdict:
    """The verdict that was stored when the nomination was sent or decided, else that of now."""
    return nomination.verdict or verdict_now(workspace, nomination)


def settled(workspace: Workspace, nomination: Nomination, state: NominationState) -> Nomination:
    """The nomination in a state in which its verdict stays as it is now."""
    return replace(nomination, state=state, verdict=verdict_now(workspace, nomination))


def _facts(workspace: Workspace, nomination: Nomination) -> Mapping[str, Fact]:
    return facts_of(workspace, nomination.subject, nomination.subject_id, nomination.period)


def _judge(workspace: Workspace, nomination: Nomination, facts: Mapping[str, Fact]) -> Verdict:
    guidance = nomination_guidance(workspace, nomination)
    return workspace.catalogue.evaluate(nomination.award, nomination.considered_on, facts, guidance)


def _in_round(workspace: Workspace, nomination: Nomination) -> Nomination:
    """The nomination with its round's period and day. Raises Refusal when the round is closed or has no such award."""
    if nomination.round_id is None:
        return nomination
    round_ = workspace.get(AwardRound, nomination.round_id)
    if round_.closed_on:
        raise Refusal(f"Đợt xét “{round_.name}” đã kết thúc.", "Chọn đợt xét khác.", "round_id")
    kind = award_of(workspace, nomination.award).kind
    if round_.awards and kind not in {award.kind for award in round_.awards}:
        cure = "Chọn hình thức khen hoặc đợt xét khác."
        raise Refusal(f"Đợt xét “{round_.name}” không có hình thức khen này.", cure, "award")
    return replace(nomination, period=round_.period, considered_on=round_.considered_on)


def _check_period(award: ListedAward, period: str) -> None:
    if term_of(period) is not award.term:
        wanted = "một năm" if award.term is Term.YEAR else "cả giai đoạn"
        raise Refusal(
            f"Hình thức khen này xét cho {wanted}.", f"Chọn kỳ xét là {wanted} hoặc hình thức khen khác.", "period"
        )


def _check_span(nomination: Nomination) -> None:
    span, whole = achieved_span(nomination), span_of(nomination.period)
    if span.last < span.first:
        raise Refusal("Ngày cuối lập thành tích trước ngày đầu.", "Sửa một trong hai ngày.", "achieved_to")
    if span.first > whole.last or span.last < whole.first:
        cure = "Sửa thời gian lập thành tích hoặc chọn kỳ khác."
        raise Refusal("Thời gian lập thành tích nằm ngoài kỳ xét.", cure, "achieved_from")


def _check_initiative(workspace: Workspace, nomination: Nomination) -> None:
    if nomination.initiative_id is None:
        return
    if workspace.get(Initiative, nomination.initiative_id).person_id != nomination.subject_id:
        raise Refusal(
            "Sáng kiến này là của người khác.", "Chọn sáng kiến của chính người được đề nghị.", "initiative_id"
        )


def _open_state(workspace: Workspace, nomination_id: UUID) -> NominationState:
    """The state that saving leaves as it is; a new nomination is a draft. Raises Refusal when it isn't open."""
    for stored in workspace.find(Nomination, id=nomination_id):
        if not is_editable(workspace, stored):
            raise _gone(stored)
        return stored.state
    return NominationState.DRAFT


def _gone(stored: Nomination) -> Refusal:
    words = NOMINATION_WORDS[stored.state].lower()
    return Refusal(f"Đề nghị ở bước “{words}” nên không sửa, không xoá được.", "Đưa đề nghị về soạn lại trước.")
