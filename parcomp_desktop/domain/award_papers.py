"""What the papers of an award round say: numbers, dates and names, ready to be laid out and worded.

Every text stands as it is printed; a blank one is left out. Amounts are whole đồng; None is blank, never zero.
"""

from datetime import date
from decimal import Decimal

from parcomp_desktop.domain.council import BallotKind
from parcomp_desktop.domain.criteria import Outcome, Subject
from parcomp_desktop.domain.official import Signature
from parcomp_desktop.domain.papers import Paper, SignedPaper
from parcomp_desktop.domain.record import Record


class Achieved(Record, frozen=True, kw_only=True):
    """The days in which an achievement was made: a decision always tells them (NĐ 98/2023, Đ30.9)."""

    begins: date
    ends: date


class Recipient(Record, frozen=True, kw_only=True):
    """A nominee or a recipient as the lists name them. ``form`` is the award's name, ``bonus`` its money."""

    subject: Subject
    name: str
    position: str = ""
    unit: str = ""
    form: str
    achievement: str
    achieved: Achieved
    bonus: int | None = None
    note: str = ""


class AwardProposal(SignedPaper, frozen=True, kw_only=True):
    """A proposal to give awards: a submission (tờ trình), or an official letter (``as_letter``); phap-ly, part 3.3.

    ``award`` is what is asked for ("Bằng khen của Chủ tịch …"), ``giver`` who decides, ``period`` what it praises
    ("năm 2026"). ``minutes`` is the number of the council's minutes of ``met_on``; None: no council met.
    """

    as_letter: bool = False
    proposer: str
    addressees: tuple[str, ...]
    giver: str
    award: str
    campaign: str
    period: str
    bases: tuple[str, ...]
    met_on: date | None = None
    minutes: str = ""
    recipients: tuple[Recipient, ...]
    attachments: tuple[str, ...] = ()


class NomineeList(SignedPaper, frozen=True, kw_only=True):
    """The list of nominees that goes with a proposal: ``attached_to`` is "Tờ trình số 05/TTr-UBND"; part 3.6."""

    award: str
    campaign: str
    period: str
    attached_to: str
    attached_on: date | None
    proposer: str
    recipients: tuple[Recipient, ...]


class DecisionPaper(SignedPaper, frozen=True, kw_only=True):
    """A decision on awards with the list of those who get them; part 3.5.

    ``authority`` decides ("Chủ tịch Ủy ban nhân dân xã Đắk Hà"); ``proposal`` says who proposed it on what paper
    ("Trưởng phòng … tại Tờ trình số …"), ``executors`` carry it out.
    """

    authority: str
    award: str
    campaign: str
    period: str
    bases: tuple[str, ...]
    proposal: str
    recipients: tuple[Recipient, ...]
    fund: str
    executors: str


class CouncilAttendee(Record, frozen=True, kw_only=True):
    """A member at a meeting or absent from it for a ``reason``."""

    name: str
    position: str
    role: str
    reason: str = ""


class CouncilResult(Record, frozen=True, kw_only=True):
    """What a meeting decided on a nominee; None: nothing was voted. ``share`` is the percent in favour."""

    subject: Subject
    name: str
    form: str
    in_favour: int | None = None
    against: int | None = None
    blank: int | None = None
    share: Decimal | None = None
    passed: bool | None = None
    reason: str = ""
    """Why it goes against the findings of the criteria."""


class CouncilMinutes(Paper, frozen=True, kw_only=True):
    """The minutes of a council's meeting; part 3.4. ``begins`` and ``ends`` are HH:MM, blank: to be written by hand.

    ``members`` counts the whole council. ``quorum`` and ``threshold`` say in words what was needed and whether it was
    there. ``summary`` tells the nominees' achievements, ``discussion`` what members said.
    """

    council: str
    round: str
    held_on: date
    begins: str = ""
    ends: str = ""
    place: str
    chair: CouncilAttendee
    secretary: CouncilAttendee
    members: int
    present: tuple[CouncilAttendee, ...]
    absent: tuple[CouncilAttendee, ...] = ()
    quorum: str
    ballot: BallotKind
    threshold: str
    summary: str = ""
    discussion: str = ""
    results: tuple[CouncilResult, ...]


class CriterionResult(Record, frozen=True, kw_only=True):
    """How a nominee stands in one criterion: in the plan's words, what was asked, what was reached, on what paper."""

    text: str
    clause: str = ""
    threshold: str
    value: str
    outcome: Outcome
    evidence: str = ""
    missing: tuple[str, ...] = ()


class Honour(Record, frozen=True, kw_only=True):
    """A title or an award of earlier years, by whose decision."""

    year: int
    form: str
    number: str = ""
    decided_on: date | None = None
    authority: str = ""


class ReportHeading(Record, frozen=True, kw_only=True):
    """A heading of an achievement report with its text. ``honours`` makes a table of them; (): there are none."""

    number: str
    title: str
    text: str = ""
    honours: tuple[Honour, ...] | None = None


class ReportPart(Record, frozen=True, kw_only=True):
    """A part of an achievement report; ``results`` end it with the table of criteria under a heading of its own."""

    number: str
    title: str
    headings: tuple[ReportHeading, ...]
    results: tuple[CriterionResult, ...] = ()


class AchievementPaper(Paper, frozen=True, kw_only=True):
    """A nominee's achievement report: mẫu 01 of a collective, mẫu 02 of a person; parts 3.1 and 3.2.

    The plan wants the result in each criterion: one of the parts has them. ``confirmer`` signs beside ``reporter``.
    """

    subject: Subject
    form: str
    nominee: str
    award: str
    campaign: str
    period: str
    parts: tuple[ReportPart, ...]
    confirmer: Signature
    reporter: Signature


class ReadingResult(Record, frozen=True, kw_only=True):
    """What comes out by one reading of the plan."""

    label: str
    outcome: Outcome


class CriteriaSheet(SignedPaper, frozen=True, kw_only=True):
    """Why a nominee meets the criteria or doesn't, on one page. ``rules`` names their version, ``assumed`` its gaps."""

    subject: Subject
    nominee: str
    position: str = ""
    unit: str = ""
    award: str
    period: str
    considered_on: date
    readings: tuple[ReadingResult, ...]
    results: tuple[CriterionResult, ...]
    warnings: tuple[str, ...] = ()
    rules: str
    assumed: tuple[str, ...] = ()


class BonusLine(Record, frozen=True, kw_only=True):
    """Money of one recipient; ``reckoning`` is how it came about: "0,3 × 2.530.000, làm tròn lên"."""

    subject: Subject
    name: str
    position: str = ""
    unit: str = ""
    form: str
    reckoning: str
    amount: int


class BonusSheet(Paper, frozen=True, kw_only=True):
    """The money of a decision with room for each recipient to sign."""

    decision: str
    """"Quyết định số 05/QĐ-UBND"."""
    decided_on: date
    authority: str
    fund: str
    lines: tuple[BonusLine, ...]
    signers: tuple[Signature, ...]


class RegisterLine(Record, frozen=True, kw_only=True):
    """An entry of the register. ``annulled`` says why it holds no longer: "Bỏ số: in sai tên"."""

    number: str
    name: str
    position: str = ""
    unit: str = ""
    form: str
    achievement: str
    achieved: Achieved
    decision: str
    decided_on: date
    bonus: int | None = None
    note: str = ""
    annulled: str = ""


class RegisterPaper(SignedPaper, frozen=True, kw_only=True):
    """The register of awards (sổ khen thưởng) of a year."""

    year: int
    lines: tuple[RegisterLine, ...]


class ExemplarLine(Record, frozen=True, kw_only=True):
    """An exemplar: what is told of them, where it was published."""

    subject: Subject
    name: str
    position: str = ""
    unit: str = ""
    title: str
    text: str
    media: str = ""
    published_on: date | None = None


class ExemplarList(SignedPaper, frozen=True, kw_only=True):
    """The exemplars (gương điển hình) of a campaign; plan, III.3."""

    campaign: str
    period: str
    lines: tuple[ExemplarLine, ...]
