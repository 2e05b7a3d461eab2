"""The lists that go with a decision: who is awarded (danh sách) and the money with room to sign (bảng chi tiền thưởng).

What they say is plain data here; documents and workbooks are made of it.
"""

from collections.abc import Sequence

from parcomp_desktop.domain.awards import AwardDecision
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.awards.bonuses import bonus_for
from parcomp_desktop.services.awards.decisions import register_order
from parcomp_desktop.services.awards.nominations import nominee
from parcomp_desktop.services.criteria.nominees import period_words
from parcomp_desktop.services.registry.register import RegisterEntry, entries_of
from parcomp_desktop.services.workspace import Workspace


class ListedRecipient(Record, frozen=True, kw_only=True):
    """A line of a decision's lists; ``reckoning`` says how the bonus (đồng) came about, ``remark`` what became of it.

    One that was voided or revoked has no bonus any more.
    """

    number: int
    recipient: str
    position: str
    unit: str
    form: str
    achievement: str
    register_number: str
    bonus: int | None
    reckoning: str
    remark: str


class AwardList(Record, frozen=True, kw_only=True):
    """The annexed list of a decision, collectives before people; ``total`` is in đồng, voided lines don't count."""

    decision: AwardDecision
    collectives: tuple[ListedRecipient, ...]
    individuals: tuple[ListedRecipient, ...]
    collectives_total: int
    individuals_total: int

    @property
    def total(self) -> int:
        """What the decision costs in all."""
        return self.collectives_total + self.individuals_total


def award_list(workspace: Workspace, decision: AwardDecision) -> AwardList:
    """The list of a decision as it stands now; each part is numbered from 1."""
    entries = sorted(
        entries_of(workspace, decision_id=decision.id),
        key=lambda entry: register_order(entry.nomination.subject, entry.award.recipient),
    )
    parts = {subject: [entry for entry in entries if entry.nomination.subject is subject] for subject in Subject}
    return AwardList(
        decision=decision,
        collectives=_lines(workspace, parts[Subject.COLLECTIVE]),
        individuals=_lines(workspace, parts[Subject.INDIVIDUAL]),
        collectives_total=_total(parts[Subject.COLLECTIVE]),
        individuals_total=_total(parts[Subject.INDIVIDUAL]),
    )


def _lines(workspace: Workspace, entries: Sequence[RegisterEntry]) -> tuple[ListedRecipient, ...]:
    return tuple(_line(workspace, entry, number) for number, entry in enumerate(entries, 1))


def _line(workspace: Workspace, entry: RegisterEntry, number: int) -> ListedRecipient:
    subject = nominee(workspace, entry.nomination)
    is_person = isinstance(subject, Person)
    return ListedRecipient(
        number=number,
        recipient=entry.award.recipient,
        position=subject.position if is_person else "",
        unit=workspace.get(Unit, subject.unit_id).name if is_person else "",
        form=workspace.catalogue.award_kind(entry.listed.kind).name,
        achievement=f"{entry.nomination.achievement} ({period_words(entry.nomination.period).lower()})",
        register_number=entry.number,
        bonus=entry.award.bonus if entry.stands else None,
        reckoning=_reckoning(workspace, entry),
        remark=entry.remark,
    )


def _reckoning(workspace: Workspace, entry: RegisterEntry) -> str:
    """How the bonus came about, while the rules of that day still give the amount that was recorded."""
    decision = entry.decision
    award_round = workspace.get(AwardRound, decision.round_id) if decision.round_id else None
    try:
        bonus = bonus_for(workspace, entry.listed, decision.decided_on, decision.rounding, award_round)
    except Refusal:
        return ""
    return bonus.words if bonus.amount == entry.award.bonus else ""


def _total(entries: Sequence[RegisterEntry]) -> int:
    return sum(entry.award.bonus or 0 for entry in entries if entry.stands)
