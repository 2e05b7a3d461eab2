"""What the demo's data file holds."""

from datetime import date
from decimal import Decimal
from pathlib import Path

from parcomp_desktop.domain.awards import AwardDecision
from parcomp_desktop.domain.council import CouncilRole
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.data_files import record_from
from parcomp_desktop.domain.people import Employment, Honorific
from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.domain.scores import Entry
from parcomp_desktop.domain.units import UnitKind
from parcomp_desktop.services.files import read_bytes

DATA = Path("demo", "dak-ha.toml")


class DemoUnit(Record, frozen=True, kw_only=True):
    """A unit and what was published for it, by year."""

    code: str
    name: str
    kind: UnitKind
    published: dict[int, Decimal]


class DemoAnnounced(Record, frozen=True, kw_only=True):
    """The rank that the district announced, and the document that says it."""

    rank: int
    source: str


class DemoPerson(Record, frozen=True, kw_only=True):
    """A person of the demo's unit."""

    full_name: str
    honorific: Honorific
    employment: Employment
    position: str
    birth_year: int | None = None


class DemoFact(Record, frozen=True, kw_only=True):
    """A typed fact."""

    value: str
    source: str = ""


class Nominee(Record, frozen=True, kw_only=True):
    """Who is nominated for what; without a name the unit itself."""

    award: str
    achievement: str
    facts: dict[str, DemoFact]
    attested: dict[str, str]
    """What the head attests, by the fact's name."""
    full_name: str = ""


class Days(Record, frozen=True, kw_only=True):
    """When each part of the round is played."""

    begins: date
    self_score_sent: date
    received: date
    first_round: date
    second_round: date
    rounds_made: date
    nominated: date
    sent: date
    nominations_received: date
    nominations_appraised: date
    decided: date
    rounds_closed: date


class DemoMember(Record, frozen=True, kw_only=True):
    """A member of a council."""

    full_name: str
    position: str
    role: CouncilRole


class DemoMeeting(Record, frozen=True, kw_only=True):
    """A meeting: who was absent and why, what was counted for whom (in favour, against, blank), all by name."""

    held_on: date
    begins: str
    ends: str
    place: str
    number: str
    discussion: str
    absent: dict[str, str]
    votes: dict[str, tuple[int, int, int]]
    reason: str = ""
    """Why the council passed whom the findings don't."""


class DemoCouncil(Record, frozen=True, kw_only=True):
    """A desk's round of awards and the council that considers it."""

    award_round: AwardRound
    members_by: str
    """The decision that set the council up."""
    members_from: date
    members_to: date
    members: tuple[DemoMember, ...]
    meeting: DemoMeeting


class DemoEarlierAward(Record, frozen=True, kw_only=True):
    """An award from elsewhere."""

    recipient: str
    subject: Subject
    form: str
    kind: str
    year: int
    achievement: str
    achieved_from: date | None = None
    achieved_to: date | None = None
    number: str
    decided_on: date
    authority: str


class DemoRegister(Record, frozen=True, kw_only=True):
    """What happens to the register: a decision that is voided and made again, a correction, awards from elsewhere."""

    again_unit: str
    again_award: str
    again_achievement: str
    again_reason: str
    again_meeting: DemoMeeting
    wrong_number: str
    wrong_on: date
    voided_on: date
    void_reason: str
    right_number: str
    right_on: date
    corrected_on: date
    correction: str
    correction_reason: str
    correction_document: str
    earlier: tuple[DemoEarlierAward, ...]


class DemoData(Record, frozen=True, kw_only=True):
    """One round of scores and awards."""

    agency: str
    place: str
    unit_code: str
    unit_place: str
    set_code: str
    par_set_code: str
    period: str
    attested_by: str
    attested_on: date
    days: Days
    announced: dict[int, DemoAnnounced]
    """Of the unit that works, by year."""
    units: tuple[DemoUnit, ...]
    people: tuple[DemoPerson, ...]
    entries: dict[str, Entry]
    par_entries: dict[str, Entry]
    proofs: dict[str, str]
    """By leaf, the number of the paper that proves it."""
    appraised: dict[str, Decimal]
    """The points that are the appraiser's own to give, by leaf."""
    survey_points: dict[str, Decimal]
    collective: Nominee
    individual: Nominee
    unit_council: DemoCouncil
    gathering_council: DemoCouncil
    decision: AwardDecision
    register: DemoRegister


def demo_data(resources: Path) -> DemoData:
    """Read the demo. Raises Refusal when the file is absent or wrong."""
    data, _ = record_from(read_bytes(resources / DATA), DATA.name, DemoData)
    return data
