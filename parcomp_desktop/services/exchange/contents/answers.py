"""What became of a unit's nominations: returned to be mended, declined, decided; and of the awards since."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from uuid import UUID, uuid5

from msgspec.structs import replace

from parcomp_desktop.domain.awards import Award, IssuedFile, Nomination, NominationState, NominationStep
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.evidence import Evidence, Proof
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.register import EarlierAward
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.awards.decisions import signer_lines
from parcomp_desktop.services.awards.nomination_steps import award_above
from parcomp_desktop.services.exchange.contents.content import Content
from parcomp_desktop.services.exchange.contents.proofs import check_evidence
from parcomp_desktop.services.exchange.contents.records import of_kind
from parcomp_desktop.services.printing.certificates import certificate_states
from parcomp_desktop.services.registry.earlier_awards import checked, known, matches
from parcomp_desktop.services.registry.register import RegisterEntry, register_entries
from parcomp_desktop.services.voting.choosing import came_up
from parcomp_desktop.services.workspace import Workspace
from parcomp_desktop.storage.attachments import stored_size

_S = NominationState
_RETURNED = frozenset({_S.RETURNED})
_ENDED = frozenset({_S.DECIDED, _S.DECLINED})


def _of_unit(workspace: Workspace, unit_id: UUID, **equal: object) -> list[Nomination]:
    """The nominations of a unit and its people."""
    whose = {unit_id, *(person.id for person in workspace.find(Person, unit_id=unit_id))}
    return [each for each in workspace.find(Nomination, **equal) if each.subject_id in whose]


def _steps(
    workspace: Workspace, nominations: Iterable[Nomination], states: Collection[NominationState]
) -> Iterator[NominationStep]:
    """The steps that brought nominations to these states."""
    for each in nominations:
        yield from (step for step in workspace.find(NominationStep, nomination_id=each.id) if step.state in states)


def _returned(workspace: Workspace, unit_id: UUID, period: str) -> list[Entity]:
    """The nominations of a unit that were returned, with the steps that say why."""
    found = [each for each in _of_unit(workspace, unit_id, period=period) if each.state in _RETURNED]
    return [*found, *_steps(workspace, found, _RETURNED)]


def _decided(workspace: Workspace, unit_id: UUID, period: str) -> list[Entity]:
    """What ended of a unit's nominations, the awards of the unit and its people, copies of their certificates.

    A nomination whose award was voided waits again: to its unit it is one that was sent.
    """
    nominations = {each.id: each for each in _of_unit(workspace, unit_id, period=period)}
    entries = _latest_entries(workspace, nominations)
    ended = [
        each if each.state in _ENDED else replace(each, state=_S.SENT)
        for each in nominations.values()
        if came_up(workspace, each) and (each.state in _ENDED or each.id in entries)
    ]
    sent = {each.id for each in ended}
    awards = [
        *(_award(workspace, entry, came=id_ in sent) for id_, entry in entries.items()),
        *(award for id_ in sent - entries.keys() for award in _from_above(workspace, nominations[id_])),
    ]
    return [*ended, *_steps(workspace, ended, _ENDED), *awards, *_copies(workspace, unit_id, entries, sent)]


def _latest_entries(workspace: Workspace, nominations: Collection[UUID]) -> dict[UUID, RegisterEntry]:
    """What the register says of nominations: the entry that stands, else the last of those that were voided."""
    found = [each for each in register_entries(workspace) if each.nomination.id in nominations]
    ordered = sorted(found, key=lambda each: (each.stands, each.award.register_year, each.award.register_number))
    return {entry.nomination.id: entry for entry in ordered}


def _award(workspace: Workspace, entry: RegisterEntry, *, came: bool) -> EarlierAward:
    """An entry as the unit keeps it. A person whom the unit didn't nominate may be unknown there: the name tells."""
    nomination, decision, award = entry.nomination, entry.decision, entry.award
    kind = workspace.catalogue.award_kind(entry.listed.kind)
    is_known = came or nomination.subject is Subject.COLLECTIVE
    return EarlierAward(
        id=award_above(nomination),
        subject=nomination.subject,
        subject_id=nomination.subject_id if is_known else None,
        recipient=award.recipient,
        form=kind.name,
        kind=kind.code,
        year=decision.decided_on.year,
        achievement=nomination.achievement,
        achieved_from=award.achieved_from,
        achieved_to=award.achieved_to,
        number=decision.number,
        decided_on=decision.decided_on,
        authority=decision.authority,
        register_number=entry.number,
        signer=" ".join((*signer_lines(decision).split(), decision.signer_name)),
        bonus=award.bonus,
        state=entry.state,
        remark=entry.remark,
    )


def _from_above(workspace: Workspace, nomination: Nomination) -> Sequence[EarlierAward]:
    """What an authority above this desk decided on a nomination, as it was recorded here."""
    return workspace.find(EarlierAward, id=award_above(nomination))


def _copies(
    workspace: Workspace, unit_id: UUID, entries: Mapping[UUID, RegisterEntry], sent: Collection[UUID]
) -> Iterator[Evidence | Proof]:
    """Copies of the certificates that stand, as documents of the unit, at the nominations that it sent."""
    states = certificate_states(workspace, [entry.award for entry in entries.values() if entry.stands])
    for id_, entry in entries.items():
        issued = states[entry.award.id].standing if entry.stands else None
        if issued:
            copy = _copy(workspace, unit_id, entry, issued)
            yield copy
            if id_ in sent:
                yield Proof(id=uuid5(copy.id, "proof"), about_id=id_, evidence_id=copy.id)


def _copy(workspace: Workspace, unit_id: UUID, entry: RegisterEntry, issued: IssuedFile) -> Evidence:
    return Evidence(
        id=uuid5(issued.id, "copy"),
        unit_id=unit_id,
        title=f"Bản sao {entry.text}, số {entry.number}: {entry.award.recipient}",
        number=entry.decision.number,
        dated=entry.decision.decided_on,
        issuer=entry.decision.authority,
        file_name=issued.file_name,
        sha256=issued.sha256,
        size=stored_size(workspace.folder, issued.sha256) or 0,
    )


def _decided_periods(workspace: Workspace, unit_id: UUID) -> set[str]:
    awarded = {award.nomination_id for award in workspace.find(Award)}
    return {each.period for each in _of_unit(workspace, unit_id) if each.state in _ENDED or each.id in awarded}


def _check(workspace: Workspace, records: Sequence[Entity], _period: str) -> None:
    kinds = {kind.code for kind in workspace.catalogue.campaign.award_kinds}
    for award in of_kind(records, EarlierAward):
        checked(workspace, replace(award, subject_id=None))
        if award.kind not in kinds:
            raise Refusal(f"Không có hình thức khen {award.kind}.", "Cập nhật chương trình rồi nhập lại.")
    check_evidence(of_kind(records, Evidence), of_kind(records, Proof))


def _settled(workspace: Workspace, theirs: Entity, ours: Entity | None) -> Entity:
    """The unit's nomination gets its state alone; one that it has taken up anew stays. An award finds whose it is."""
    match theirs, ours:
        case Nomination(), Nomination():
            waits = ours.state is _S.SENT or (theirs.state is not _S.RETURNED and ours.state in _ENDED)
            return replace(ours, state=theirs.state) if waits else ours
        case EarlierAward(), _:
            before = ours.subject_id if isinstance(ours, EarlierAward) else None
            return replace(theirs, subject_id=_whose(workspace, theirs, before))
        case _:
            return theirs


def _whose(workspace: Workspace, award: EarlierAward, before: UUID | None) -> UUID | None:
    """Who was chosen here, else whom the unit's own nomination means, else the only one of that name."""
    nominated = [each.subject_id for each in workspace.find(Nomination) if award_above(each) == award.id]
    if before or nominated:
        return before or nominated[0]
    kind = Unit if award.subject is Subject.COLLECTIVE else Person
    if award.subject_id and workspace.find(kind, id=award.subject_id):
        return award.subject_id
    named = matches(known(workspace), award.subject, award.recipient)
    return named[0] if len(named) == 1 else None


def _is_known(workspace: Workspace, record: Entity) -> bool:
    """Whether a nomination, or what a record is of, was made at this desk."""
    match record:
        case Nomination():
            same = {"award": record.award, "subject_id": record.subject_id, "period": record.period}
            return bool(workspace.find(Nomination, id=record.id) or workspace.find(Nomination, **same))
        case NominationStep():
            return bool(workspace.find(Nomination, id=record.nomination_id))
        case Proof():
            return bool(workspace.find(Nomination, id=record.about_id))
        case _:
            return True


_WITHHELD: Mapping[type[Entity], frozenset[str]] = {Nomination: frozenset({"verdict", "round_id"})}
"""What the office made of the unit's figures, and where: the unit has its own."""
_RULED = frozenset({"state", "verdict", "round_id", "considered_on", "initiative_id"})
RETURNS = Content(
    code="tra-lai",
    name="Đề nghị trả lại để sửa",
    sender=DeskKind.GATHERING,
    types=(Nomination, NominationStep),
    gather=_returned,
    periods=lambda desk, unit_id: {each.period for each in _of_unit(desk, unit_id) if each.state in _RETURNED},
    takes=_is_known,
    settle=_settled,
    ruled=_RULED,
    withheld=_WITHHELD,
)
DECISIONS = Content(
    code="quyet-dinh-khen",
    name="Kết quả xét khen: quyết định, sổ khen thưởng, bản sao giấy khen, không khen",
    sender=DeskKind.GATHERING,
    types=(Nomination, NominationStep, EarlierAward, Evidence, Proof),
    gather=_decided,
    periods=_decided_periods,
    check=_check,
    takes=_is_known,
    settle=_settled,
    ruled=_RULED | frozenset(EarlierAward.__struct_fields__),
    withheld=_WITHHELD,
)
