"""Đề nghị khen thưởng: nominations that the council passed, with their nominees, facts and dossiers."""

from collections.abc import Iterator, Sequence
from uuid import UUID, uuid4, uuid5

from msgspec.structs import replace

from parcomp_desktop.domain.awards import AchievementReport, Nomination, NominationState, NominationStep, TypedFact
from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.evidence import Evidence, Proof
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.domain.standing import Initiative
from parcomp_desktop.rules.nomination_states import received
from parcomp_desktop.services.awards.dossiers import dossier
from parcomp_desktop.services.awards.nomination_steps import goes_up, step_time
from parcomp_desktop.services.awards.nominations import check_proposal, settled
from parcomp_desktop.services.awards.round_places import in_its_round
from parcomp_desktop.services.criteria.fact_values import text_of
from parcomp_desktop.services.criteria.facts import check_fact, fact_lines
from parcomp_desktop.services.exchange.contents.content import Arrival, Content
from parcomp_desktop.services.exchange.contents.proofs import check_evidence
from parcomp_desktop.services.exchange.contents.records import of_kind, refuse_other
from parcomp_desktop.services.people.attestations import OF_OTHER_RECORDS
from parcomp_desktop.services.people.initiatives import checked_initiative
from parcomp_desktop.services.people.units import check_person
from parcomp_desktop.services.proofs.evidence import proofs_of
from parcomp_desktop.services.workspace import Workspace


def leaving(workspace: Workspace, period: str) -> list[Nomination]:
    """The nominations of a period that a package would take up."""
    return [each for each in workspace.find(Nomination, period=period) if goes_up(workspace, each)]


def _periods(workspace: Workspace, _unit_id: UUID) -> set[str]:
    return {each.period for each in workspace.find(Nomination) if goes_up(workspace, each)}


def _gathered(workspace: Workspace, _unit_id: UUID, period: str) -> list[Entity]:
    """The nominations as they leave: judged as they stand now. Of people only those who are nominated."""
    nominations = leaving(workspace, period)
    subjects = {each.subject_id for each in nominations}
    proofs = [proof for each in nominations for proof in _dossier_proofs(workspace, each)]
    documents = dict.fromkeys(proof.evidence_id for proof in proofs)
    initiatives = dict.fromkeys(each.initiative_id for each in nominations if each.initiative_id)
    return [
        *(person for person in workspace.find(Person) if person.id in subjects),
        *_facts(workspace, nominations, period),
        *(workspace.get(Initiative, each) for each in initiatives),
        *(settled(workspace, each, NominationState.SENT) for each in nominations),
        *(report for each in nominations for report in workspace.find(AchievementReport, nomination_id=each.id)),
        *(workspace.get(Evidence, each) for each in documents),
        *proofs,
    ]


def _dossier_proofs(workspace: Workspace, nomination: Nomination) -> Iterator[Proof]:
    """The signed papers, each at the nomination itself: rounds and meetings of this desk don't go along."""
    for paper in dossier(workspace, nomination):
        about_id = nomination.initiative_id if paper.owner.about_id == nomination.initiative_id else nomination.id
        for line in proofs_of(workspace, paper.owner.about_id, paper.owner.code):
            id_ = uuid5(about_id or nomination.id, f"{paper.owner.code} {line.evidence.id}")
            yield replace(line.proof, id=id_, about_id=about_id)


def _facts(workspace: Workspace, nominations: Sequence[Nomination], period: str) -> Iterator[TypedFact]:
    """What the nominees' facts are: typed ones, and those that only this desk's records say, as words of theirs."""
    for subject, subject_id in dict.fromkeys((each.subject, each.subject_id) for each in nominations):
        for line in fact_lines(workspace, subject, subject_id, period):
            if line.typed and not line.is_overruled:
                yield line.typed
            elif line.known and line.definition.name not in OF_OTHER_RECORDS:
                yield TypedFact(
                    id=line.typed.id if line.typed else uuid5(subject_id, f"{period} {line.definition.name}"),
                    subject=subject,
                    subject_id=subject_id,
                    period=period,
                    name=line.definition.name,
                    value=text_of(line.known.value),
                    source=line.known.source,
                )


def _check(workspace: Workspace, records: Sequence[Entity], period: str) -> None:
    for person in of_kind(records, Person):
        check_person(workspace, person)
    for fact in of_kind(records, TypedFact):
        refuse_other(period, period, fact.period)
        check_fact(workspace, fact)
    for initiative in of_kind(records, Initiative):
        checked_initiative(workspace, initiative)
    for nomination in of_kind(records, Nomination):
        refuse_other(period, period, nomination.period)
        check_proposal(workspace, nomination)
    check_evidence(of_kind(records, Evidence), of_kind(records, Proof))


def _settled(workspace: Workspace, theirs: Entity, ours: Entity | None) -> Entity:
    """What this desk keeps: a nomination that was taken up here stays; another waits to be judged by its figures.

    The round is this desk's: of a new one that which guidance told the unit of.
    """
    if not isinstance(theirs, Nomination):
        return theirs
    before = ours if isinstance(ours, Nomination) else None
    if before and not received(before.state):
        return before
    round_id = before.round_id if before else _guided_round(workspace, theirs)
    kept = replace(theirs, state=NominationState.RECEIVED, verdict=None, round_id=round_id)
    return in_its_round(workspace, kept)


def _guided_round(workspace: Workspace, theirs: Nomination) -> UUID | None:
    found = workspace.find(AwardRound, id=theirs.round_id, closed_on=None)
    return found[0].id if found else None


def _left(workspace: Workspace, records: Sequence[Entity], file_name: str) -> Iterator[Entity]:
    for nomination in of_kind(records, Nomination):
        yield nomination
        yield _step(workspace, nomination, workspace.user, file_name)


def _arrived(workspace: Workspace, arrival: Arrival) -> Iterator[NominationStep]:
    if isinstance(arrival.record, Nomination) and arrival.is_changed:
        yield _step(workspace, arrival.record, arrival.sender, arrival.file_name)


def _step(workspace: Workspace, nomination: Nomination, who: str, file_name: str) -> NominationStep:
    return NominationStep(
        id=uuid4(),
        nomination_id=nomination.id,
        state=nomination.state,
        at=step_time(workspace, nomination),
        who=who,
        reason=f"Gói {file_name}",
    )


NOMINATIONS = Content(
    code="de-nghi",
    name="Đề nghị khen thưởng và hồ sơ",
    sender=DeskKind.UNIT,
    types=(Person, TypedFact, Initiative, Nomination, AchievementReport, Evidence, Proof),
    gather=_gathered,
    periods=_periods,
    check=_check,
    settle=_settled,
    ruled=frozenset({"state", "verdict", "round_id", "considered_on"}),
    leaves=_left,
    arrives=_arrived,
)
