"""Nominations: proposed, judged by the criteria of their day."""

from uuid import UUID

from msgspec.structs import replace

from parcomp_desktop.domain.awards import Nomination, NominationState
from parcomp_desktop.domain.campaign import Term
from parcomp_desktop.domain.criteria import Verdict
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.rulesets import ListedAward
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.desks import required
from parcomp_desktop.services.facts import facts_of
from parcomp_desktop.services.nominees import subject_record, term_of
from parcomp_desktop.services.rounds import nomination_guidance
from parcomp_desktop.services.workspace import Workspace


def award_of(workspace: Workspace, code: str) -> ListedAward:
    """The award of a code. Raises Refusal when there is none."""
    found = next((award for award in workspace.catalogue.list_awards() if award.code == code), None)
    if found is None:
        raise Refusal(f"Không có hình thức khen {code}.", "Chọn hình thức khen trong danh sách.")
    return found


def is_own_award(workspace: Workspace, code: str, unit: Unit) -> bool:
    """Whether the unit's own head gives the award."""
    kind = award_of(workspace, code).kind
    return any(each.code == kind and each.given_by is unit.kind for each in workspace.catalogue.campaign.award_kinds)


def nominee(workspace: Workspace, nomination: Nomination) -> Unit | Person:
    """Whom the nomination is for."""
    return subject_record(workspace, nomination.subject, nomination.subject_id)


def nominee_name(workspace: Workspace, nomination: Nomination) -> str:
    """The nominee's name."""
    subject = nominee(workspace, nomination)
    return subject.name if isinstance(subject, Unit) else subject.full_name


def save_nomination(workspace: Workspace, nomination: Nomination) -> Nomination:
    """Write a draft nomination.

    Raises Refusal when it has left the desk, the award doesn't exist on its day or isn't for such a nominee or period,
    or the nominee is already proposed for it in this period.
    """
    _refuse_if_gone(workspace, nomination.id)
    award = check_proposal(workspace, nomination)
    same = workspace.find(Nomination, award=award.code, subject_id=nomination.subject_id, period=nomination.period)
    if any(other.id != nomination.id for other in same):
        raise Refusal("Đối tượng này đã được đề nghị cùng hình thức khen trong kỳ.", "Mở đề nghị đã có để sửa.")
    name = nominee_name(workspace, nomination)
    with workspace.change("nomination.save", f"Ghi đề nghị khen {name}, kỳ {nomination.period}") as change:
        change.put(nomination)
    return nomination


def check_proposal(workspace: Workspace, nomination: Nomination) -> ListedAward:
    """The award that is proposed.

    Raises Refusal when it doesn't exist on its day or isn't for such a nominee, or a text is blank.
    """
    award = award_of(workspace, nomination.award)
    if award.subject is not nomination.subject:
        raise Refusal("Hình thức khen này không dành cho đối tượng đã chọn.", "Chọn hình thức khen khác.")
    _check_period(award, required(nomination.period, "Kỳ xét"))
    required(nomination.achievement, "Tóm tắt thành tích")
    workspace.catalogue.evaluate(nomination.award, nomination.considered_on, {})
    return award


def remove_nomination(workspace: Workspace, nomination: Nomination) -> None:
    """Remove a draft nomination. Raises Refusal when it was sent or decided."""
    _refuse_if_gone(workspace, nomination.id)
    with workspace.change("nomination.remove", f"Xoá đề nghị khen kỳ {nomination.period}") as change:
        change.remove(nomination)


def verdict_now(workspace: Workspace, nomination: Nomination) -> Verdict:
    """Judge by the facts as they stand and the guidance of the round.

    Raises Refusal when the award doesn't exist on the day of consideration.
    """
    facts = facts_of(workspace, nomination.subject, nomination.subject_id, nomination.period)
    guidance = nomination_guidance(workspace, nomination)
    return workspace.catalogue.evaluate(nomination.award, nomination.considered_on, facts, guidance)


def verdict_of(workspace: Workspace, nomination: Nomination) -> Verdict:
    """The verdict that was stored when the nomination was sent or decided, else that of now."""
    return nomination.verdict or verdict_now(workspace, nomination)


def settled(workspace: Workspace, nomination: Nomination, state: NominationState) -> Nomination:
    """The nomination in a state that it doesn't come back from, with its verdict as it is now."""
    return replace(nomination, state=state, verdict=verdict_now(workspace, nomination))


def _check_period(award: ListedAward, period: str) -> None:
    if term_of(period) is not award.term:
        wanted = "một năm" if award.term is Term.YEAR else "cả giai đoạn"
        raise Refusal(f"Hình thức khen này xét cho {wanted}.", f"Chọn kỳ xét là {wanted} hoặc hình thức khen khác.")


def _refuse_if_gone(workspace: Workspace, nomination_id: UUID) -> None:
    stored = workspace.find(Nomination, id=nomination_id)
    if stored and stored[0].state is not NominationState.DRAFT:
        raise Refusal(
            "Đề nghị này đã gửi, đã nhận hoặc đã có quyết định.", "Lập đề nghị mới ở bàn lập nó nếu cần đính chính."
        )
