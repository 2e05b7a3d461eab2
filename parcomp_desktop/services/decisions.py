"""Decisions on awards, their register numbers, and the certificates issued for them."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple
from uuid import UUID, uuid4

from parcomp_desktop.domain.awards import Award, AwardDecision, Nomination, NominationState
from parcomp_desktop.domain.criteria import Outcome
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.services.desks import required
from parcomp_desktop.services.nominations import nominee_name, settled
from parcomp_desktop.services.workspace import Workspace


class AwardLine(NamedTuple):
    """An award with what it was given for."""

    award: Award
    decision: AwardDecision
    nomination: Nomination


def decidable(workspace: Workspace) -> list[Nomination]:
    """Nominations that no decision names yet."""
    return [each for each in workspace.find(Nomination) if each.state is not NominationState.DECIDED]


def award_lines(workspace: Workspace, decision: AwardDecision) -> list[AwardLine]:
    """The awards of a decision in the order of the register."""
    awards = workspace.find(Award, decision_id=decision.id)
    return [AwardLine(award, decision, workspace.get(Nomination, award.nomination_id)) for award in awards]


def record_decision(
    workspace: Workspace,
    decision: AwardDecision,
    nominations: Sequence[Nomination],
    reasons: Mapping[UUID, str],
) -> AwardDecision:
    """Record a signed decision: each nomination becomes an award with the next number of the year's register.

    ``reasons``, by nomination: why it was awarded although its findings don't say đạt. Raises Refusal when such a
    reason is missing, the decision's number is already there, or an award doesn't exist on the decision's day.
    """
    _check(workspace, decision, nominations)
    number = _next_number(workspace, decision.decided_on.year)
    with workspace.change("decision.record", f"Ghi Quyết định số {decision.number}") as change:
        change.put(decision)
        for place, nomination in enumerate(nominations):
            decided = settled(workspace, nomination, NominationState.DECIDED)
            name = nominee_name(workspace, nomination)
            change.put(decided)
            change.put(
                Award(
                    id=uuid4(),
                    decision_id=decision.id,
                    nomination_id=nomination.id,
                    recipient=name,
                    register_year=decision.decided_on.year,
                    register_number=number + place,
                    reason=_reason(decided, name, reasons.get(nomination.id, "")),
                )
            )
    return decision


def _check(workspace: Workspace, decision: AwardDecision, nominations: Sequence[Nomination]) -> None:
    for text, label in (
        (decision.number, "Số quyết định"),
        (decision.authority, "Người quyết định khen thưởng"),
        (decision.signer_title, "Chức vụ người ký"),
        (decision.signer_name, "Họ và tên người ký"),
        (decision.place, "Địa danh"),
    ):
        required(text, label)
    if not nominations:
        raise Refusal("Chưa chọn đề nghị nào.", "Chọn ít nhất một đề nghị để đưa vào quyết định.")
    if workspace.find(AwardDecision, number=decision.number, decided_on=decision.decided_on):
        raise Refusal(f"Quyết định số {decision.number} cùng ngày đã có.", "Kiểm tra lại số và ngày quyết định.")
    for nomination in nominations:
        if nomination.state is NominationState.DECIDED:
            raise Refusal("Có đề nghị đã nằm trong quyết định khác.", "Bỏ chọn đề nghị đó.")
        workspace.catalogue.evaluate(nomination.award, decision.decided_on, {})


def _reason(nomination: Nomination, name: str, reason: str) -> str:
    verdict = nomination.verdict
    if verdict and verdict.outcome is not Outcome.MET and not reason.strip():
        raise Refusal(
            f"{name} chưa đạt đủ tiêu chí mà chưa ghi lý do khen.", "Ghi lý do của Hội đồng, hoặc bỏ chọn đề nghị này."
        )
    return reason.strip()


def _next_number(workspace: Workspace, year: int) -> int:
    return max((award.register_number for award in workspace.find(Award, register_year=year)), default=0) + 1
