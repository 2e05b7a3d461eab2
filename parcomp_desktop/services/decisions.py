"""Decisions on awards and their register numbers."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple
from uuid import UUID, uuid4

from parcomp_desktop.domain.awards import Award, AwardDecision, Nomination, NominationState
from parcomp_desktop.domain.criteria import Outcome, Subject, Verdict
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.text import canonical, person_sort_key, sort_key
from parcomp_desktop.services.desks import required
from parcomp_desktop.services.nomination_steps import may_decide, stepped
from parcomp_desktop.services.nominations import award_of, nominee_name, verdict_now
from parcomp_desktop.services.workspace import Workspace

_COMMITTEES = ("UBND", "Ủy ban nhân dân", "Uỷ ban nhân dân")


class Candidate(NamedTuple):
    """A nomination that may be decided, in words, with its findings as they stand now."""

    nomination: Nomination
    name: str
    award: str
    verdict: Verdict

    @property
    def needs_reason(self) -> bool:
        """Whether awarding it is against the findings, or before they are complete."""
        return self.verdict.outcome is not Outcome.MET


class AwardLine(NamedTuple):
    """An award with what it was given for."""

    award: Award
    decision: AwardDecision
    nomination: Nomination
    text: str
    """The kind of award in words."""


def candidates(workspace: Workspace) -> list[Candidate]:
    """What this desk may decide: nominations whose turn it is; on a unit desk its own head's awards.

    Collectives come first, then people by given name: the order of the register.
    """
    found = [
        Candidate(
            each, nominee_name(workspace, each), award_of(workspace, each.award).text, verdict_now(workspace, each)
        )
        for each in workspace.find(Nomination)
        if may_decide(workspace, each)
    ]
    return sorted(found, key=_register_order)


def decisions(workspace: Workspace) -> list[AwardDecision]:
    """The decisions, the newest first."""
    return workspace.find(AwardDecision)


def award_lines(workspace: Workspace, decision: AwardDecision) -> list[AwardLine]:
    """The awards of a decision in the order of the register."""
    lines: list[AwardLine] = []
    for award in workspace.find(Award, decision_id=decision.id):
        nomination = workspace.get(Nomination, award.nomination_id)
        lines.append(AwardLine(award, decision, nomination, award_of(workspace, nomination.award).text))
    return lines


def decision_preset(workspace: Workspace) -> Mapping[str, str]:
    """What a new decision most likely says, by field: as the last one, else by the desk's name."""
    last = next(iter(decisions(workspace)), None)
    if last:
        names = ("authority", "signer_title", "signer_name", "place")
        return {name: getattr(last, name) for name in names}
    desk = workspace.desk
    for committee in _COMMITTEES:
        if canonical(desk.name).startswith(canonical(committee)):
            rest = desk.name[len(committee) :].strip()
            authority = f"Chủ tịch Ủy ban nhân dân {rest}".upper()
            return {"authority": authority, "signer_title": "CHỦ TỊCH", "place": desk.place}
    return {"place": desk.place}


def next_register_number(workspace: Workspace, year: int) -> int:
    """The number that the year's next award gets in the register (sổ khen thưởng)."""
    return max((award.register_number for award in workspace.find(Award, register_year=year)), default=0) + 1


def record_decision(
    workspace: Workspace,
    decision: AwardDecision,
    nominations: Sequence[Nomination],
    reasons: Mapping[UUID, str],
) -> AwardDecision:
    """Record a signed decision: each nomination becomes an award with the next number of the year's register.

    ``reasons``, by nomination: why it was awarded although its findings don't say đạt. Raises Refusal when such a
    reason is missing, the decision's number is already there, an award doesn't exist on the decision's day, or isn't
    this desk's to decide.
    """
    _check(workspace, decision, nominations)
    decidable = {each.nomination.id: each for each in candidates(workspace)}
    number = next_register_number(workspace, decision.decided_on.year)
    with workspace.change("decision.record", f"Ghi Quyết định số {decision.number}") as change:
        change.put(decision)
        for place, nomination in enumerate(nominations):
            candidate = _candidate(decidable, nomination)
            workspace.catalogue.evaluate(nomination.award, decision.decided_on, {})
            reason = f"Quyết định số {decision.number} ngày {format_date(decision.decided_on)}"
            for record in stepped(workspace, candidate.nomination, NominationState.DECIDED, reason):
                change.put(record)
            change.put(
                Award(
                    id=uuid4(),
                    decision_id=decision.id,
                    nomination_id=nomination.id,
                    recipient=candidate.name,
                    register_year=decision.decided_on.year,
                    register_number=number + place,
                    reason=_reason(candidate, reasons.get(nomination.id, "")),
                )
            )
    return decision


def _register_order(candidate: Candidate) -> tuple[bool, str]:
    if candidate.nomination.subject is Subject.COLLECTIVE:
        return False, sort_key(candidate.name)
    return True, person_sort_key(candidate.name)


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


def _candidate(decidable: dict[UUID, Candidate], nomination: Nomination) -> Candidate:
    """The nomination as it stands now; each only once."""
    candidate = decidable.pop(nomination.id, None)
    if candidate is None:
        raise Refusal(
            "Có đề nghị đã nằm trong quyết định khác, chưa tới lượt hoặc không thuộc thẩm quyền của bàn này.",
            "Bỏ chọn đề nghị đó.",
        )
    return candidate


def _reason(candidate: Candidate, reason: str) -> str:
    if candidate.needs_reason and not reason.strip():
        raise Refusal(
            f"{candidate.name} chưa đạt đủ tiêu chí mà chưa ghi lý do khen.",
            "Ghi lý do của Hội đồng, hoặc bỏ chọn đề nghị này.",
        )
    return reason.strip()
