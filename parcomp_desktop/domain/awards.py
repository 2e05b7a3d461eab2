"""Facts typed for criteria, nominations, decisions, awards and what was printed for them."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from parcomp_desktop.domain.bonuses import BonusRounding
from parcomp_desktop.domain.criteria import Subject, Verdict
from parcomp_desktop.domain.documents import Certificate
from parcomp_desktop.domain.record import Entity, Record


class TypedFact(Entity, frozen=True, kw_only=True):
    """A figure of the page "Số liệu bình xét": what holds for a unit or person in a period, and on what paper."""

    subject: Subject
    subject_id: UUID
    period: str
    name: str
    value: str
    """Canonical text: ``true``/``false``, a whole number, a decimal with a point, an option's code."""
    source: str = ""
    reason: str = ""
    """Why the typed value stands although other records say something else."""


class NominationState(StrEnum):
    """How far a nomination has come: nháp, hội đồng xét, đã gửi, đã nhận, trả lại, thẩm định, trình, then the end."""

    DRAFT = "draft"
    COUNCIL = "council"
    SENT = "sent"
    RECEIVED = "received"
    RETURNED = "returned"
    APPRAISED = "appraised"
    SUBMITTED = "submitted"
    DECIDED = "decided"
    DECLINED = "declined"


class Nomination(Entity, frozen=True, kw_only=True):
    """A proposal (đề nghị) to give an award to a collective or a person for a period.

    The achievement was made from ``achieved_from`` to ``achieved_to``; None: in the years of the period. ``round_id``
    is the round of this desk that considers it.
    """

    award: str
    subject: Subject
    subject_id: UUID
    period: str
    considered_on: date
    """The day whose rules apply."""
    achievement: str
    state: NominationState = NominationState.DRAFT
    verdict: Verdict | None = None
    round_id: UUID | None = None
    achieved_from: date | None = None
    achieved_to: date | None = None
    initiative_id: UUID | None = None
    """The initiative whose certificate goes with the dossier."""


class FieldRemark(Record, frozen=True, kw_only=True):
    """What is to be mended in one field or paper of a nomination that is returned."""

    field: str
    text: str


class NominationStep(Entity, frozen=True, kw_only=True):
    """A change of a nomination's state: to which, who, when, why; what is to be mended where it is returned."""

    nomination_id: UUID
    state: NominationState
    at: datetime
    who: str
    reason: str = ""
    remarks: tuple[FieldRemark, ...] = ()


class ReportText(Record, frozen=True, kw_only=True):
    """What is written under a heading of an achievement report, by the heading's code."""

    code: str
    text: str


class AchievementReport(Entity, frozen=True, kw_only=True):
    """The texts of a nominee's achievement report (báo cáo thành tích); the results by criterion are taken over."""

    nomination_id: UUID
    texts: tuple[ReportText, ...] = ()


class SigningFormula(StrEnum):
    """In whose place a document is signed; NĐ 30/2020/NĐ-CP, appendix I."""

    NONE = "none"
    TM = "tm"
    KT = "kt"
    TL = "tl"
    TUQ = "tuq"
    Q = "q"


class AwardDecision(Entity, frozen=True, kw_only=True):
    """A decision (quyết định khen thưởng): ``number`` as printed, ``authority`` as in the heading.

    ``proposal`` is what it was decided on: "Tờ trình số 05/TTr-UBND ngày 05 tháng 02 năm 2026 của …".
    """

    number: str
    decided_on: date
    authority: str
    signer_title: str
    signer_name: str
    place: str
    round_id: UUID | None = None
    formula: SigningFormula = SigningFormula.NONE
    legal_bases: tuple[str, ...] = ()
    proposal: str = ""
    fund: str = ""
    rounding: BonusRounding = BonusRounding.UP
    executors: str = ""
    """Who carries it out, as Điều 3 names them."""


class Award(Entity, frozen=True, kw_only=True):
    """One award of a decision, with its number in the register (sổ khen thưởng)."""

    decision_id: UUID
    nomination_id: UUID
    recipient: str
    """The name as the certificate prints it, fixed when the decision is recorded."""
    register_year: int
    register_number: int
    reason: str = ""
    """Why the award was given although the findings don't say đạt."""
    bonus: int | None = None
    """In đồng, fixed when the decision is recorded; None: none was reckoned."""
    achieved_from: date | None = None
    achieved_to: date | None = None


class IssuedFile(Entity, frozen=True, kw_only=True):
    """A file that left the program to be signed: its bytes are kept under ``sha256``.

    ``layout`` names the layout with its version, ``layout_sha256`` is the whole of that version. ``blank`` is the
    pre-printed paper that it is printed over, blank itself where it is whole. Of a certificate what it says is kept
    too, and its check code, blank where none was printed.
    """

    kind: str
    about_id: UUID
    file_name: str
    sha256: str
    layout: str
    issued_at: datetime
    corrects: UUID | None = None
    """The issued file that this one stands in place of."""
    blank: str = ""
    certificate: Certificate | None = None
    layout_sha256: str = ""
    check_code: str = ""
