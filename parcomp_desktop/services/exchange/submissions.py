"""What a unit sends up for a period: gathered on its own desk, doubted word by word on the other."""

from collections.abc import Iterable, Iterator, Mapping
from uuid import UUID, uuid5

from msgspec.structs import astuple

from parcomp_desktop.domain.awards import Nomination, NominationState, TypedFact
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.evidence import Evidence, Proof
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.record import Entity, Record
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import ScoreEntry, Scoresheet, SheetState
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.exchange.archive import wrong
from parcomp_desktop.exchange.canonical import canonical_json, read_canonical
from parcomp_desktop.exchange.content import ATTACHMENTS
from parcomp_desktop.exchange.enrolment import ENROLMENT
from parcomp_desktop.exchange.outcomes import ReadOutcome
from parcomp_desktop.exchange.package import Package
from parcomp_desktop.rules.scoring import score
from parcomp_desktop.services.awards.nomination_steps import goes_up
from parcomp_desktop.services.awards.nominations import check_proposal, settled
from parcomp_desktop.services.criteria.fact_values import text_of
from parcomp_desktop.services.criteria.facts import check_fact, fact_lines
from parcomp_desktop.services.desk.desks import own_unit, required
from parcomp_desktop.services.exchange.sent_evidence import check_evidence, evidence_sent, proofs_sent, received_files
from parcomp_desktop.services.people.aliases import kept_ids
from parcomp_desktop.services.people.attestations import OF_OTHER_RECORDS
from parcomp_desktop.services.people.units import check_person
from parcomp_desktop.services.scoring.sheet_entries import entry_of
from parcomp_desktop.services.scoring.sheet_steps import Locking, Taken, locking_of
from parcomp_desktop.services.sets.library import known_set
from parcomp_desktop.services.workspace import Workspace

SUBMISSION = "submission"
RECORDS = "records.json"
LONGEST_TEXT = 4_000
"""Characters of any one text that a package may bring."""

_OWNERS: Mapping[type[Entity], str] = {
    Person: "unit_id",
    Scoresheet: "unit_id",
    ScoreEntry: "scoresheet_id",
    Evidence: "unit_id",
    Proof: "about_id",
    TypedFact: "subject_id",
    Nomination: "subject_id",
}
"""The field that says whose a record is."""

NATURAL_KEYS: Mapping[type[Entity], tuple[str, ...]] = {
    Person: ("id",),
    Scoresheet: ("unit_id", "set_code", "period"),
    ScoreEntry: ("scoresheet_id", "code"),
    Evidence: ("id",),
    Proof: ("about_id", "code", "evidence_id"),
    TypedFact: ("subject_id", "period", "name"),
    Nomination: ("award", "subject_id", "period"),
}
"""The fields that two records never share."""


class Submission(Record, frozen=True, kw_only=True):
    """A unit's scoresheets and nominations of a period, with everything that they stand on."""

    unit: Unit
    people: tuple[Person, ...]
    scoresheets: tuple[Scoresheet, ...]
    entries: tuple[ScoreEntry, ...]
    evidence: tuple[Evidence, ...]
    proofs: tuple[Proof, ...]
    facts: tuple[TypedFact, ...]
    nominations: tuple[Nomination, ...]

    @property
    def records(self) -> tuple[Entity, ...]:
        """What the receiver takes over; the unit itself stays as the receiver has it."""
        scores = (*self.scoresheets, *self.entries, *self.evidence, *self.proofs)
        return (*self.people, *scores, *self.facts, *self.nominations)


def natural_key(record: Entity) -> dict[str, object]:
    """The fields, with their values, that no other record of the kind may share."""
    return {name: getattr(record, name) for name in NATURAL_KEYS[type(record)]}


def sendable_periods(workspace: Workspace) -> list[str]:
    """The periods that this unit has something to send of, the newest first."""
    unit = own_unit(workspace)
    sheets = {sheet.period for sheet in workspace.find(Scoresheet, unit_id=unit.id)}
    nominations = {each.period for each in workspace.find(Nomination) if goes_up(workspace, each)}
    return sorted(sheets | nominations, reverse=True)


def submission(workspace: Workspace, period: str) -> Submission:
    """What this unit would send for a period: its sheets locked, nominations that may leave judged as they stand now.

    Raises Refusal when there is nothing to send, or something that the other desk wouldn't take.
    """
    unit = own_unit(workspace)
    sheets = workspace.find(Scoresheet, period=period, unit_id=unit.id)
    nominations = leaving(workspace, period)
    if not sheets and not nominations:
        raise Refusal(
            f"Kỳ {period} chưa có phiếu chấm hay đề nghị nào để gửi.",
            "Nhập phiếu chấm, hoặc lập đề nghị rồi đưa ra Hội đồng xét trước.",
        )
    subjects = {each.subject_id for each in nominations}
    lockings = {locking.sheet.id: locking for locking in lockings_of(workspace, period)}
    frozen = {entry.id: entry for locking in lockings.values() for entry in locking.entries}
    entries = {entry.id: entry for sheet in sheets for entry in workspace.find(ScoreEntry, scoresheet_id=sheet.id)}
    proofs = proofs_sent(workspace, sheets)
    content = Submission(
        unit=unit,
        people=tuple(person for person in workspace.find(Person) if person.id in subjects),
        scoresheets=tuple(lockings[sheet.id].sheet if sheet.id in lockings else sheet for sheet in sheets),
        entries=tuple((entries | frozen).values()),
        evidence=evidence_sent(workspace, proofs),
        proofs=proofs,
        facts=tuple(_facts(workspace, nominations, period)),
        nominations=tuple(settled(workspace, each, NominationState.SENT) for each in nominations),
    )
    _check_sense(workspace, content)
    return content


def leaving(workspace: Workspace, period: str) -> list[Nomination]:
    """The nominations of a period that a package would take up."""
    return [each for each in workspace.find(Nomination, period=period) if goes_up(workspace, each)]


def lockings_of(workspace: Workspace, period: str) -> list[Locking]:
    """What sending locks: the sheets of the period that are still being entered, blank leaves or not."""
    entering = workspace.find(Scoresheet, period=period, unit_id=own_unit(workspace).id, state=SheetState.ENTERING)
    return [locking_of(workspace, sheet, Taken(workspace.local_day())) for sheet in entering]


def _facts(workspace: Workspace, nominations: Iterable[Nomination], period: str) -> Iterator[TypedFact]:
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


def submission_part(content: Submission) -> bytes:
    """A submission as the part of a package."""
    return canonical_json(content)


def read_submission(workspace: Workspace, package: Package, unit_id: UUID) -> Submission:
    """What a package says of the unit. Nothing of it is believed before it was checked.

    Raises PackageRefused when it is of another kind, speaks of another unit or period, contradicts itself, or says
    what no page of the program could have written.
    """
    parts = package.content.parts
    if package.header.label.kind != SUBMISSION or RECORDS not in parts or _foreign(parts):
        raise wrong("Gói không phải gói số liệu của đơn vị.")
    content = read_canonical(parts[RECORDS], Submission, ReadOutcome.CONTENT_WRONG)
    _check_scope(workspace, content, unit_id)
    _check_once(content)
    received_files(parts, content.evidence)
    if any(each.period != package.header.label.period for each in _dated(content)):
        raise wrong("Gói có dữ liệu của kỳ khác.")
    for sheet in content.scoresheets:
        known_set(workspace, sheet.set_code)
    try:
        _check_sense(workspace, content)
    except Refusal as refusal:
        raise wrong(refusal.what) from refusal
    return content


def _foreign(parts: Iterable[str]) -> bool:
    """Whether a package has a part that a submission hasn't."""
    return any(name not in {RECORDS, ENROLMENT} and not name.startswith(ATTACHMENTS) for name in parts)


def _dated(content: Submission) -> Iterable[Scoresheet | TypedFact | Nomination]:
    return (*content.scoresheets, *content.facts, *content.nominations)


def _check_scope(workspace: Workspace, content: Submission, unit_id: UUID) -> None:
    """A unit speaks of itself and its people only, and of nothing that another unit's record has already."""
    if content.unit.id != unit_id:
        raise wrong("Gói mang tên đơn vị khác với bàn gửi.")
    subjects = {unit_id, *(person.id for person in content.people)}
    sheets = {sheet.id for sheet in content.scoresheets}
    sent: Mapping[type[Entity], set[UUID]] = {
        Person: {unit_id},
        Scoresheet: {unit_id},
        ScoreEntry: sheets,
        Evidence: {unit_id},
        Proof: sheets,
        TypedFact: subjects,
        Nomination: subjects,
    }
    # this desk may keep a sheet of the unit, or a person who was merged, under another id
    kept = sheets | {sheet.id for sheet in workspace.find(Scoresheet, unit_id=unit_id)}
    people = subjects | {now for before, now in kept_ids(workspace).items() if before in subjects}
    stands = {**sent, ScoreEntry: kept, Proof: kept, TypedFact: people, Nomination: people}
    for record in content.records:
        stored = workspace.find(type(record), id=record.id)
        if not _is_of(record, sent) or not all(_is_of(each, stands) for each in stored):
            raise wrong("Gói có dữ liệu của đơn vị khác.")
    for each in (*content.facts, *content.nominations):
        if (each.subject is Subject.COLLECTIVE) is not (each.subject_id == unit_id):
            raise wrong("Gói ghi nhầm tập thể với cá nhân.")


def _is_of(record: Entity, owners: Mapping[type[Entity], set[UUID]]) -> bool:
    return getattr(record, _OWNERS[type(record)]) in owners[type(record)]


def _check_once(content: Submission) -> None:
    ids = [record.id for record in content.records]
    keys = [(type(record), *natural_key(record).values()) for record in content.records]
    if len(set(ids)) < len(ids) or len(set(keys)) < len(keys):
        raise wrong("Gói ghi một bản ghi hai lần.")


def _check_sense(workspace: Workspace, content: Submission) -> None:
    """Raises Refusal for what no page of the program would have let through."""
    for record in content.records:
        if any(isinstance(value, str) and len(value) > LONGEST_TEXT for value in astuple(record)):
            raise Refusal(f"Có nội dung dài quá {LONGEST_TEXT} ký tự.", "Viết ngắn lại nội dung đó.")
    for person in content.people:
        check_person(workspace, person)
    for sheet in content.scoresheets:
        required(sheet.period, "Kỳ chấm điểm")
        entries = {entry.code: entry_of(entry) for entry in content.entries if entry.scoresheet_id == sheet.id}
        score(known_set(workspace, sheet.set_code), entries)
    check_evidence(content.evidence, content.proofs)
    for fact in content.facts:
        check_fact(workspace, fact)
    for nomination in content.nominations:
        check_proposal(workspace, nomination)
