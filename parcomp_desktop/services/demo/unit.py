"""What the unit desk does in the demo."""

from pathlib import Path
from uuid import UUID, uuid4

from msgspec.structs import asdict, replace

from parcomp_desktop.domain.awards import Nomination, NominationState, TypedFact
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.evidence import Evidence
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.scores import PublishedIndex
from parcomp_desktop.domain.standing import Attestation
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.awards.nomination_steps import take_step
from parcomp_desktop.services.awards.nominations import save_nomination
from parcomp_desktop.services.criteria.facts import save_fact
from parcomp_desktop.services.demo.council import meet
from parcomp_desktop.services.demo.data import DemoData, Nominee
from parcomp_desktop.services.demo.records import put_year
from parcomp_desktop.services.desk.desks import own_unit
from parcomp_desktop.services.desk.first_run import set_up_from_starter
from parcomp_desktop.services.files import read_bytes
from parcomp_desktop.services.people.attestations import save_attestation
from parcomp_desktop.services.people.units import save_person
from parcomp_desktop.services.proofs.evidence import Owner, link
from parcomp_desktop.services.ranking.rankings import save_published
from parcomp_desktop.services.scoring.scoresheets import make_scoresheet, save_lines
from parcomp_desktop.services.scoring.sheet_steps import Taken, lock
from parcomp_desktop.services.work.report_duties import add_standard_duties
from parcomp_desktop.services.work.sent_reports import report_lines, save_report
from parcomp_desktop.services.workspace import Workspace


def set_up(unit_desk: Workspace, data: DemoData, starter: Path) -> None:
    """Open the desk; write its people, its year of work and the reports that it sent until today."""
    set_up_from_starter(unit_desk, read_bytes(starter), data.unit_place)
    unit = own_unit(unit_desk)
    for each in data.people:
        save_person(unit_desk, Person(id=uuid4(), unit_id=unit.id, **asdict(each)))
    put_year(unit_desk, unit)
    add_standard_duties(unit_desk, int(data.period))
    _report(unit_desk, unit, int(data.period))


def score(unit_desk: Workspace, data: DemoData) -> None:
    """Fill in both sheets; that of the PAR index is proved by papers and locked."""
    unit = own_unit(unit_desk)
    quality = make_scoresheet(unit_desk, unit.id, data.set_code, data.period)
    save_lines(unit_desk, quality, {code: (entry, "") for code, entry in data.entries.items()})
    index = make_scoresheet(unit_desk, unit.id, data.par_set_code, data.period)
    save_lines(unit_desk, index, {code: (entry, "") for code, entry in data.par_entries.items()})
    papers = {paper.number: paper for paper in unit_desk.find(Evidence, unit_id=unit.id)}
    for code, number in data.proofs.items():
        link(unit_desk, Owner(index.id, unit.id, code), papers[number])
    lock(unit_desk, index, Taken(data.days.self_score_sent))


def note_announced(unit_desk: Workspace, data: DemoData) -> None:
    """Write the unit's own points and ranks as the district announced them."""
    (working,) = (each for each in data.units if each.code == data.unit_code)
    for year, announced in data.announced.items():
        index = PublishedIndex(
            id=uuid4(),
            unit_id=own_unit(unit_desk).id,
            year=year,
            points=working.published[year],
            announced_rank=announced.rank,
            source=announced.source,
        )
        save_published(unit_desk, index)


def nominate(unit_desk: Workspace, data: DemoData) -> None:
    """Send the last report of the year; nominate the unit and one of its people."""
    unit = own_unit(unit_desk)
    _report(unit_desk, unit, int(data.period))
    person = unit_desk.find(Person, full_name=data.individual.full_name)[0]
    _nominate(unit_desk, data, data.collective, Subject.COLLECTIVE, unit.id)
    _nominate(unit_desk, data, data.individual, Subject.INDIVIDUAL, person.id)


def pass_at_unit(unit_desk: Workspace, data: DemoData) -> None:
    """Put the nominations to the unit's council, which passes them."""
    before_council = take_step(unit_desk, unit_desk.find(Nomination), NominationState.COUNCIL)
    meet(unit_desk, data.unit_council, data.unit_council.meeting, before_council)


def _report(unit_desk: Workspace, unit: Unit, year: int) -> None:
    """Every report of a year that is due until today was sent on its day."""
    for number, line in enumerate(report_lines(unit_desk, unit, year), 1):
        if line.due.due_on <= unit_desk.local_day():
            save_report(unit_desk, replace(line.report, sent_on=line.due.due_on, number=f"{number}/BC-UBND"))


def _nominate(unit_desk: Workspace, data: DemoData, who: Nominee, subject: Subject, subject_id: UUID) -> None:
    for name, value in who.facts.items():
        fact = TypedFact(
            id=uuid4(), subject=subject, subject_id=subject_id, period=data.period, name=name, **asdict(value)
        )
        save_fact(unit_desk, fact)
    for name, attested in who.attested.items():
        attestation = Attestation(
            id=uuid4(),
            subject=subject,
            subject_id=subject_id,
            period=data.period,
            name=name,
            value=attested,
            attested_by=data.attested_by,
            attested_on=data.attested_on,
        )
        save_attestation(unit_desk, attestation)
    nomination = Nomination(
        id=uuid4(),
        award=who.award,
        subject=subject,
        subject_id=subject_id,
        period=data.period,
        considered_on=data.unit_council.award_round.considered_on,
        achievement=who.achievement,
        round_id=data.unit_council.award_round.id,
    )
    save_nomination(unit_desk, nomination)
