"""The demo: a unit desk, a gathering desk and everything that passes between them in one round of awards."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from uuid import UUID, uuid4

from msgspec.structs import asdict

from parcomp_desktop.domain.awards import AwardDecision, Nomination, TypedFact
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.data_files import record_from
from parcomp_desktop.domain.people import Employment, Honorific, Person
from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Entry, PublishedIndex
from parcomp_desktop.domain.standing import Attestation, Initiative, QualityRating, Rating
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.services.attestations import save_attestation
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.decisions import award_lines, record_decision
from parcomp_desktop.services.facts import save_fact
from parcomp_desktop.services.files import read_bytes
from parcomp_desktop.services.first_run import set_up_from_starter, set_up_gathering
from parcomp_desktop.services.initiatives import save_initiative
from parcomp_desktop.services.issuing import issue_certificate, issue_ranking
from parcomp_desktop.services.nominations import save_nomination
from parcomp_desktop.services.packages import make_starter_file, preview, receive, send
from parcomp_desktop.services.rankings import published_ranking, save_published
from parcomp_desktop.services.ratings import enter_ratings
from parcomp_desktop.services.scoresheets import make_scoresheet, save_entry
from parcomp_desktop.services.units import save_person, save_unit
from parcomp_desktop.services.workspace import Workspace, make_workspace
from parcomp_desktop.storage.attachments import write_whole

DATA = Path("demo", "dak-ha.toml")
UNIT_FOLDER = "don-vi"
GATHERING_FOLDER = "tong-hop"


class _Unit(Record, frozen=True, kw_only=True):
    code: str
    name: str
    kind: UnitKind
    published: dict[int, Decimal]


class _Person(Record, frozen=True, kw_only=True):
    full_name: str
    honorific: Honorific
    employment: Employment
    position: str
    birth_year: int | None = None


class _Fact(Record, frozen=True, kw_only=True):
    value: str
    source: str = ""


class _Recognised(Record, frozen=True, kw_only=True):
    name: str
    recognised_by: str
    recognised_on: date
    number: str


class _Nominee(Record, frozen=True, kw_only=True):
    """``facts`` are typed, ``attested`` ones the head's; the rest stands in records."""

    award: str
    achievement: str
    rating: Rating
    rating_document: str
    attested: dict[str, str]
    facts: dict[str, _Fact]
    initiatives: tuple[_Recognised, ...] = ()
    full_name: str = ""


class _Demo(Record, frozen=True, kw_only=True):
    """What ``resources/demo`` holds."""

    agency: str
    place: str
    unit_code: str
    unit_place: str
    set_code: str
    period: str
    considered_on: date
    attested_by: str
    attested_on: date
    units: tuple[_Unit, ...]
    people: tuple[_Person, ...]
    entries: dict[str, Entry]
    collective: _Nominee
    individual: _Nominee
    decision: AwardDecision


def make_demo(resources: Path, folder: Path) -> list[Path]:
    """Play one round of awards in a new folder; returns the files that it made.

    Raises Refusal when the folder isn't empty or can't be written.
    """
    _refuse_used(folder)
    data, _ = record_from(read_bytes(resources / DATA), DATA.name, _Demo)
    catalogue = Catalogue(resources)
    gathering = make_workspace(folder / GATHERING_FOLDER, catalogue)
    unit_desk = make_workspace(folder / UNIT_FOLDER, catalogue)
    try:
        starter = _prepare_gathering(gathering, data, folder)
        package = _work_at_unit(unit_desk, data, starter)
        documents = _decide(gathering, data, package)
    finally:
        unit_desk.close()
        gathering.close()
    return [folder / GATHERING_FOLDER, folder / UNIT_FOLDER, starter, package, *documents]


def _refuse_used(folder: Path) -> None:
    try:
        used = folder.exists() and any(folder.iterdir())
    except OSError as error:
        raise Refusal(f"Không dùng được {folder} làm thư mục.", "Chọn một thư mục mới cho dữ liệu mẫu.") from error
    if used:
        raise Refusal(f"Thư mục {folder} không trống.", "Chọn một thư mục mới cho dữ liệu mẫu.")


def _prepare_gathering(gathering: Workspace, data: _Demo, folder: Path) -> Path:
    set_up_gathering(gathering, data.agency, data.place)
    for each in data.units:
        unit = save_unit(gathering, Unit(id=uuid4(), code=each.code, name=each.name, kind=each.kind))
        for year, points in each.published.items():
            source = "Số liệu minh hoạ"
            save_published(
                gathering, PublishedIndex(id=uuid4(), unit_id=unit.id, year=year, points=points, source=source)
            )
    return make_starter_file(gathering, gathering.find(Unit, code=data.unit_code)[0], folder)


def _work_at_unit(unit_desk: Workspace, data: _Demo, starter: Path) -> Path:
    set_up_from_starter(unit_desk, read_bytes(starter), data.unit_place)
    unit = unit_desk.find(Unit)[0]
    sheet = make_scoresheet(unit_desk, unit.id, data.set_code, data.period)
    for code, entry in data.entries.items():
        save_entry(unit_desk, sheet, code, entry)
    people = {
        each.full_name: save_person(unit_desk, Person(id=uuid4(), unit_id=unit.id, **asdict(each)))
        for each in data.people
    }
    _nominate(unit_desk, data, data.collective, Subject.COLLECTIVE, unit.id)
    _nominate(unit_desk, data, data.individual, Subject.INDIVIDUAL, people[data.individual.full_name].id)
    return send(unit_desk, data.period, starter.parent)


def _nominate(unit_desk: Workspace, data: _Demo, who: _Nominee, subject: Subject, subject_id: UUID) -> None:
    _register(unit_desk, data, who, subject, subject_id)
    for name, fact in who.facts.items():
        save_fact(
            unit_desk,
            TypedFact(
                id=uuid4(), subject=subject, subject_id=subject_id, period=data.period, name=name, **asdict(fact)
            ),
        )
    save_nomination(
        unit_desk,
        Nomination(
            id=uuid4(),
            award=who.award,
            subject=subject,
            subject_id=subject_id,
            period=data.period,
            considered_on=data.considered_on,
            achievement=who.achievement,
        ),
    )


def _register(unit_desk: Workspace, data: _Demo, who: _Nominee, subject: Subject, subject_id: UUID) -> None:
    """The records that facts come from."""
    year = int(data.period)
    rating = QualityRating(
        id=uuid4(),
        subject=subject,
        subject_id=subject_id,
        year=year,
        rating=who.rating,
        document=who.rating_document,
    )
    enter_ratings(unit_desk, [rating])
    for each in who.initiatives:
        named = Initiative(id=uuid4(), person_id=subject_id, year=year, repeatable=True, **asdict(each))
        save_initiative(unit_desk, named)
    for name, value in who.attested.items():
        attested = Attestation(
            id=uuid4(),
            subject=subject,
            subject_id=subject_id,
            period=data.period,
            name=name,
            value=value,
            attested_by=data.attested_by,
            attested_on=data.attested_on,
        )
        save_attestation(unit_desk, attested)


def _decide(gathering: Workspace, data: _Demo, package: Path) -> list[Path]:
    receive(gathering, preview(gathering, package))
    nominations = sorted(gathering.find(Nomination), key=lambda each: each.subject)
    record_decision(gathering, data.decision, nominations, {})
    issued = [issue_certificate(gathering, line.award) for line in award_lines(gathering, data.decision)]
    issued.append(issue_ranking(gathering, published_ranking(gathering, int(data.period))))
    paths = [package.parent / file.file_name for file in issued]
    for file, path in zip(issued, paths, strict=True):
        write_whole(path, gathering.read(file.sha256))
    return paths
