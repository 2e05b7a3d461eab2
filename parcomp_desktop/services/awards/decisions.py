"""Decisions on awards and their register numbers."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple
from uuid import UUID, uuid4

from msgspec.structs import replace

from parcomp_desktop.domain.awards import Award, AwardDecision, Nomination, NominationState
from parcomp_desktop.domain.criteria import Outcome, Subject, Verdict
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.desk import Desk
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.domain.rulesets import ListedAward
from parcomp_desktop.domain.text import person_sort_key, sort_key
from parcomp_desktop.domain.words import FORMULA_WORDS
from parcomp_desktop.services.awards.bonuses import bonus_for
from parcomp_desktop.services.awards.nomination_steps import may_decide, stepped
from parcomp_desktop.services.awards.nominations import award_of, nominee_name, verdict_now
from parcomp_desktop.services.criteria.achievements import achieved_span
from parcomp_desktop.services.desk.desks import committee_of, required
from parcomp_desktop.services.workspace import Workspace

_AS_LAST = (
    "authority",
    "formula",
    "signer_title",
    "signer_name",
    "place",
    "legal_bases",
    "fund",
    "rounding",
    "executors",
)


class Candidate(NamedTuple):
    """A nomination that may be decided, in words, with its findings as they stand now."""

    nomination: Nomination
    name: str
    listed: ListedAward
    verdict: Verdict

    @property
    def award(self) -> str:
        """The kind of award in words."""
        return self.listed.text

    @property
    def needs_reason(self) -> bool:
        """Whether awarding it is against the findings, or before they are complete."""
        return self.verdict.outcome is not Outcome.MET


def candidates(workspace: Workspace, round_id: UUID | None = None) -> list[Candidate]:
    """What this desk may decide, of one round or of all: nominations whose turn it is.

    On a unit desk the awards of its own head. Collectives come first, then people by given name: the order of the
    register.
    """
    rounds = {} if round_id is None else {"round_id": round_id}
    found = [
        Candidate(each, nominee_name(workspace, each), award_of(workspace, each.award), verdict_now(workspace, each))
        for each in workspace.find(Nomination, **rounds)
        if may_decide(workspace, each)
    ]
    return sorted(found, key=lambda each: register_order(each.nomination.subject, each.name))


def register_order(subject: Subject, name: str) -> tuple[bool, str]:
    """A key for the order of lists and of the register: collectives, then people by given name."""
    is_person = subject is Subject.INDIVIDUAL
    return is_person, person_sort_key(name) if is_person else sort_key(name)


def decisions(workspace: Workspace) -> list[AwardDecision]:
    """The decisions, the newest first."""
    return workspace.find(AwardDecision)


def signer_lines(decision: AwardDecision) -> str:
    """What stands above the signature: ``KT. CHỦ TỊCH``, new line, ``PHÓ CHỦ TỊCH`` (NĐ 30/2020/NĐ-CP, appendix I).

    The title is typed in one line, its two parts with a slash between them.
    """
    title = "\n".join(part.strip() for part in decision.signer_title.split("/"))
    return f"{FORMULA_WORDS[decision.formula]} {title}".strip()


def decision_preset(workspace: Workspace, award_round: AwardRound | None = None) -> Mapping[str, Any]:
    """What a new decision most likely says, by field: as the last one, else by the desk's name; then as the round."""
    last = next(iter(decisions(workspace)), None)
    preset = {name: getattr(last, name) for name in _AS_LAST} if last else _by_name(workspace.desk)
    if award_round:
        said = {name: getattr(award_round, name) for name in ("legal_bases", "fund")}
        preset |= {name: value for name, value in said.items() if value} | {"rounding": award_round.rounding}
    return preset


def _by_name(desk: Desk) -> dict[str, Any]:
    """The chairman of the committee that the desk is named after, if it is."""
    place = committee_of(desk)
    if place is None:
        return {"place": desk.place}
    authority = f"Chủ tịch Ủy ban nhân dân {place}".upper()
    return {"authority": authority, "signer_title": "CHỦ TỊCH", "place": desk.place}


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

    Its bonus and the time of its achievement are fixed. ``reasons``, by nomination: why it was awarded although its
    findings don't say đạt. Raises Refusal when such a reason is missing, the decision's number is already there, an
    award or its bonus doesn't exist on the decision's day, or isn't this desk's to decide.
    """
    decision = _tidied(decision)
    _check(workspace, decision, nominations)
    decidable = {each.nomination.id: each for each in candidates(workspace, decision.round_id)}
    chosen = [_candidate(decidable, nomination) for nomination in nominations]
    number = next_register_number(workspace, decision.decided_on.year)
    with workspace.change("decision.record", f"Ghi Quyết định số {decision.number}") as change:
        change.put(decision)
        paper = f"Quyết định số {decision.number} ngày {format_date(decision.decided_on)}"
        for place, candidate in enumerate(chosen):
            reason = _reason(candidate, reasons.get(candidate.nomination.id, ""))
            for record in stepped(workspace, candidate.nomination, NominationState.DECIDED, paper):
                change.put(record)
            change.put(replace(_award(workspace, decision, candidate, number + place), reason=reason))
    return decision


def _award(workspace: Workspace, decision: AwardDecision, candidate: Candidate, number: int) -> Award:
    workspace.catalogue.evaluate(candidate.listed.code, decision.decided_on, {})
    award_round = workspace.get(AwardRound, decision.round_id) if decision.round_id else None
    span = achieved_span(candidate.nomination)
    return Award(
        id=uuid4(),
        decision_id=decision.id,
        nomination_id=candidate.nomination.id,
        recipient=candidate.name,
        register_year=decision.decided_on.year,
        register_number=number,
        bonus=bonus_for(workspace, candidate.listed, decision.decided_on, decision.rounding, award_round).amount,
        achieved_from=span.first,
        achieved_to=span.last,
    )


def _tidied(decision: AwardDecision) -> AwardDecision:
    """The decision without outer spaces and blank legal bases."""
    texts = ("number", "authority", "signer_title", "signer_name", "place", "proposal", "fund", "executors")
    bases = tuple(base.strip() for base in decision.legal_bases if base.strip())
    return replace(decision, legal_bases=bases, **{name: getattr(decision, name).strip() for name in texts})


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
            "Có đề nghị đã có quyết định, thuộc đợt xét khác, chưa tới lượt hoặc không thuộc thẩm quyền của bàn này.",
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
