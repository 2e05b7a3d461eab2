"""Facts typed for criteria, nominations, decisions, awards and what was printed for them."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from parcomp_desktop.domain.criteria import Subject, Verdict
from parcomp_desktop.domain.record import Entity


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
    """How far a nomination has come."""

    DRAFT = "draft"
    SENT = "sent"
    RECEIVED = "received"
    DECIDED = "decided"


class Nomination(Entity, frozen=True, kw_only=True):
    """A proposal (đề nghị) to give an award to a collective or a person for a period."""

    award: str
    subject: Subject
    subject_id: UUID
    period: str
    considered_on: date
    """The day whose rules apply."""
    achievement: str
    state: NominationState = NominationState.DRAFT
    verdict: Verdict | None = None


class AwardDecision(Entity, frozen=True, kw_only=True):
    """A decision (quyết định khen thưởng): ``number`` as printed, ``authority`` as in the heading."""

    number: str
    decided_on: date
    authority: str
    signer_title: str
    signer_name: str
    place: str


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


class IssuedFile(Entity, frozen=True, kw_only=True):
    """A file that left the program to be signed: its bytes are kept under ``sha256``."""

    kind: str
    about_id: UUID
    file_name: str
    sha256: str
    layout: str
    issued_at: datetime
