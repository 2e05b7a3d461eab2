"""The work of two desks in tests: people, facts, nominations, packages, forged ones too."""

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from uuid import UUID, uuid4

from msgspec.structs import replace

from parcomp_desktop.domain.awards import AwardDecision, Nomination, NominationState, TypedFact
from parcomp_desktop.domain.council import Attendance, CouncilMeeting, CouncilMember, CouncilRole, Vote
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.desk import Desk, DeskKind, Enrolment
from parcomp_desktop.domain.evidence import Evidence, Proof
from parcomp_desktop.domain.people import Employment, Honorific, Person
from parcomp_desktop.domain.record import Entity, Record
from parcomp_desktop.domain.reports import Frequency, ReportingDuty
from parcomp_desktop.domain.rounds import AwardRound, RoundMilestone
from parcomp_desktop.domain.scores import Entry, ScoreEntry, Scoresheet
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.exchange.enrolment import ENROLMENT, enrolment_part
from parcomp_desktop.exchange.header import Label
from parcomp_desktop.exchange.package import write_package
from parcomp_desktop.services.awards.nomination_steps import Paper, Told, take_step
from parcomp_desktop.services.awards.nominations import save_nomination
from parcomp_desktop.services.awards.rounds import milestones_on
from parcomp_desktop.services.criteria.facts import save_fact
from parcomp_desktop.services.desk.first_run import set_up_from_starter
from parcomp_desktop.services.desk.own_keys import own_keys
from parcomp_desktop.services.exchange.bundles import Bundle, part_name, part_of
from parcomp_desktop.services.exchange.contents.catalogue import CONTENTS
from parcomp_desktop.services.exchange.contents.records import of_kind
from parcomp_desktop.services.exchange.lines import records_of
from parcomp_desktop.services.exchange.peers import gathering_peer
from parcomp_desktop.services.exchange.sending import outgoing, send
from parcomp_desktop.services.exchange.starters import make_starter_file
from parcomp_desktop.services.people.units import save_person, save_unit
from parcomp_desktop.services.scoring.scoresheets import make_scoresheet, save_entry
from parcomp_desktop.services.scoring.sheet_steps import Taken, withdraw
from parcomp_desktop.services.work.report_duties import save_duty
from parcomp_desktop.services.workspace import Workspace, make_workspace

SET = "QD766-2022"
PERIOD = "2024"
DAY = date(2025, 3, 1)
UNIT_AWARD = "gk-huyen.tap-the.nam"
PERSON_AWARD = "gk-huyen.ca-nhan.nam"
OWN_AWARD = "gk-xa.ca-nhan.nam"
MET = {
    "outstanding_achievement": "true",
    "selected_by_unit": "true",
    "quality_rating": "good",
    "direct_adviser": "false",
    "initiatives_recognised": "1",
    "handles_cases": "false",
    "good_conduct": "true",
}


def unit_of(desk: Workspace) -> Unit:
    return desk.get(Unit, desk.find(Desk)[0].unit_id or uuid4())


def add_person(desk: Workspace, name: str = "Nguyễn Thị Ngọc Ánh", unit_id: UUID | None = None) -> Person:
    person = Person(
        id=uuid4(),
        unit_id=unit_id or unit_of(desk).id,
        full_name=name,
        honorific=Honorific.MS,
        employment=Employment.CIVIL_SERVANT,
        position="Công chức Văn phòng – Thống kê",
        birth_year=1988,
    )
    return save_person(desk, person)


def add_fact(desk: Workspace, person: Person, name: str, value: str) -> TypedFact:
    fact = TypedFact(
        id=uuid4(), subject=Subject.INDIVIDUAL, subject_id=person.id, period=PERIOD, name=name, value=value
    )
    save_fact(desk, fact)
    return fact


def add_met_facts(desk: Workspace, person: Person) -> None:
    for name, value in MET.items():
        add_fact(desk, person, name, value)


def nominate(desk: Workspace, subject: Unit | Person, award: str) -> Nomination:
    is_unit = isinstance(subject, Unit)
    nomination = Nomination(
        id=uuid4(),
        award=award,
        subject=Subject.COLLECTIVE if is_unit else Subject.INDIVIDUAL,
        subject_id=subject.id,
        period=PERIOD,
        considered_on=DAY,
        achievement="Đã có thành tích xuất sắc trong cải cách hành chính năm 2024",
    )
    return save_nomination(desk, nomination)


def to_council(desk: Workspace, *nominations: Nomination) -> list[Nomination]:
    """Nominations put to the council, which passes them; on a unit desk others' awards may leave from there."""
    return take_step(desk, passed_by_council(desk, *nominations), NominationState.COUNCIL)


def passed_by_council(desk: Workspace, *nominations: Nomination) -> list[Nomination]:
    """Nominations of a round that waits for nothing and whose council, of one member, votes for them."""
    period, on = nominations[0].period, nominations[0].considered_on
    reached = tuple(RoundMilestone(code=each.code, on=on) for each in milestones_on(desk, period, on))
    held = AwardRound(id=uuid4(), name="Đợt của Hội đồng", period=period, considered_on=on, milestones=reached)
    member = CouncilMember(id=uuid4(), full_name="Lê Văn Sơn", position="Chủ tịch", role=CouncilRole.CHAIR)
    meeting = CouncilMeeting(id=uuid4(), round_id=held.id, held_on=on)
    there = Attendance(id=uuid4(), meeting_id=meeting.id, member_id=member.id, present=True)
    of_round = [replace(each, round_id=held.id) for each in nominations]
    votes = [
        Vote(id=uuid4(), meeting_id=meeting.id, nomination_id=each.id, in_favour=1, against=0, blank=0)
        for each in of_round
    ]
    with desk.change("test.council", "Hội đồng thông qua", undoable=False) as change:
        for record in (held, member, meeting, there, *of_round, *votes):
            change.put(record)
    return of_round


def sent_up(desk: Workspace, *nominations: Nomination) -> list[Nomination]:
    """Nominations that the council passed and a letter took up to those who decide."""
    letter = Told(paper=Paper("12/TTr-UBND", date(2025, 3, 2)))
    return take_step(desk, to_council(desk, *nominations), NominationState.SENT, letter)


def to_decision(desk: Workspace, *nominations: Nomination) -> list[Nomination]:
    """Nominations brought to where this desk's own decision may name them."""
    steps = [NominationState.COUNCIL]
    if desk.desk.kind is DeskKind.GATHERING:
        steps = [NominationState.APPRAISED, NominationState.COUNCIL, NominationState.SUBMITTED]
    done = passed_by_council(desk, *nominations)
    for state in steps:
        done = take_step(desk, done, state)
    return done


def add_sheet(desk: Workspace, period: str = PERIOD) -> Scoresheet:
    sheet = make_scoresheet(desk, unit_of(desk).id, SET, period)
    save_entry(desk, sheet, "2.1", Entry(numerator=Decimal(2775), denominator=Decimal(3443)))
    save_entry(desk, sheet, "1.1", Entry(value=Decimal("97.25")))
    return sheet


def withdraw_sheet(desk: Workspace) -> Scoresheet:
    """The desk's only sheet, which was sent, taken back to be entered again."""
    return withdraw(desk, desk.find(Scoresheet)[0], Taken(desk.local_day(), "Sửa số liệu"))


def decision(number: str = "512/QĐ-UBND", on: date = date(2025, 3, 20)) -> AwardDecision:
    return AwardDecision(
        id=uuid4(),
        number=number,
        decided_on=on,
        authority="CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN ĐĂK HÀ",
        signer_title="CHỦ TỊCH",
        signer_name="Lê Minh Phương",
        place="Đăk Hà",
    )


def a_round(desk: Workspace, **said: object) -> AwardRound:
    """A round of the year that everything here is about."""
    fields: dict[str, object] = {"name": "Đợt xét năm 2024", "period": PERIOD, "considered_on": DAY, **said}
    made = AwardRound(id=uuid4(), **fields)  # pyright: ignore[reportArgumentType]  a test may say anything of it
    with desk.change("test.round", "Lập đợt xét") as change:
        change.put(made)
    return made


def add_duty(desk: Workspace, **said: object) -> ReportingDuty:
    """A duty of every unit; due each year where nothing else is said."""
    rule = {"name": "Báo cáo cải cách hành chính", "frequency": Frequency.YEARLY, "year_from": 2024, "due_day": 10}
    told: dict[str, object] = {"recipient": "Sở Nội vụ", "document": "KH 12", **rule, **said}
    return save_duty(desk, ReportingDuty(id=uuid4(), **told))  # pyright: ignore[reportArgumentType]  a rule's fields by name


def second_desk(gathering: Workspace, folder: Path) -> Workspace:
    """Another unit's desk that the gathering desk gave a starter file."""
    unit = save_unit(gathering, Unit(id=uuid4(), code="X02", name="UBND xã Đăk La", kind=UnitKind.COMMUNE))
    starter = make_starter_file(gathering, unit, folder)
    desk = make_workspace(folder / "don-vi-2", gathering.catalogue)
    set_up_from_starter(desk, starter.read_bytes(), "Đăk La")
    return desk


def sent(desk: Workspace, folder: Path, period: str = PERIOD) -> Path:
    """The package that a unit's desk sends of a period."""
    (path,) = send(desk, period, folder)
    return path


class Said(Record, frozen=True, kw_only=True):
    """What a unit's desk says of its sheets and nominations, to be sent as it is or changed."""

    people: tuple[Person, ...]
    scoresheets: tuple[Scoresheet, ...]
    entries: tuple[ScoreEntry, ...]
    evidence: tuple[Evidence, ...]
    proofs: tuple[Proof, ...]
    facts: tuple[TypedFact, ...]
    nominations: tuple[Nomination, ...]

    @property
    def bundles(self) -> tuple[Bundle, ...]:
        """As two contents."""
        scores = (*self.scoresheets, *self.entries, *self.evidence, *self.proofs)
        nominations = (*self.people, *self.facts, *self.nominations)
        told = {"phieu-cham": scores, "de-nghi": nominations}
        return tuple(Bundle(content=code, records=records) for code, records in told.items() if records)

    @property
    def records(self) -> list[Entity]:
        """All of it."""
        return records_of(self.bundles)


def said(desk: Workspace, period: str = PERIOD) -> Said:
    """What the desk would send of a period."""
    records = outgoing(desk, period, codes=["phieu-cham", "de-nghi"]).records
    return Said(
        people=tuple(of_kind(records, Person)),
        scoresheets=tuple(of_kind(records, Scoresheet)),
        entries=tuple(of_kind(records, ScoreEntry)),
        evidence=tuple(of_kind(records, Evidence)),
        proofs=tuple(of_kind(records, Proof)),
        facts=tuple(of_kind(records, TypedFact)),
        nominations=tuple(of_kind(records, Nomination)),
    )


def forge(
    desk: Workspace,
    content: Said,
    target: Path,
    parts: dict[str, bytes] | None = None,
    files: dict[str, bytes] | None = None,
    **label: object,
) -> Path:
    """A package with any records, sealed and signed as the desk would; ``label`` replaces fields of its label.

    ``files`` stand beside the usual parts, ``parts`` in place of them.
    """
    own, peer = desk.desk, gathering_peer(desk)
    fields: dict[str, object] = {
        "package_id": uuid4(),
        "kind": "submission",
        "period": PERIOD,
        "sender_id": own.id,
        "sender_name": own.name,
        "recipient_id": peer.id,
        "recipient_name": peer.name,
        "sequence": 1,
        "created_at": datetime(2025, 3, 2, tzinfo=UTC),
        **label,
    }
    made = Label(**fields)  # pyright: ignore[reportArgumentType]  a test may write anything on a label
    unit_id = unit_of(desk).id
    proof = enrolment_part(desk.get(Enrolment, unit_id).secret, unit_id, own_keys(desk), made.package_id)
    told = {part_name(CONTENTS[each.content]): part_of(each) for each in content.bundles}
    default = {**told, ENROLMENT: proof, **(files or {})}
    target.write_bytes(write_package(made, default if parts is None else parts, (), own_keys(desk), peer.sealing_key))
    return target
