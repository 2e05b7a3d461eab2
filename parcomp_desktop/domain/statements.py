"""What a certificate's QR states, and what checking it may come to."""

from datetime import date
from enum import StrEnum

from parcomp_desktop.domain.record import Record


class Statement(Record, frozen=True, kw_only=True):
    """What the desk that made a certificate vouches for: who was given which award, for what year, by which decision.

    ``period`` is the award's year, or the years of a stage. ``issue`` counts the award's certificates from 1: one that
    was made anew states something else than the one it stands for. ``issuer`` is the desk's name, ``issuer_id`` the
    first eight digits of its id.
    """

    register_number: str
    issue: int
    decision_number: str
    decided_on: date
    recipient: str
    award: str
    period: str
    issuer: str
    issuer_id: str


class CheckOutcome(StrEnum):
    """How the check of a certificate ended: thật, chữ ký thật, không rõ, không có trong sổ, bị sửa, hết hiệu lực."""

    GENUINE = "genuine"
    SIGNED = "signed"
    """The signature is that of a desk known here, whose register isn't."""
    UNKNOWN_ISSUER = "unknown_issuer"
    NOT_IN_REGISTER = "not_in_register"
    ALTERED = "altered"
    REPLACED = "replaced"
    """Corrected since; a new certificate stands in its place."""
    CANCELLED = "cancelled"
    """The paper was cancelled, the award stands."""
    VOIDED = "voided"
    REVOKED = "revoked"
