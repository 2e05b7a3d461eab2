"""The first meeting: a unit's desk proves that it opened the starter file it was given.

The starter file carries a secret; the unit's first packages carry a proof made with it, for this key and this package
only. The secret itself never comes back, and a proof taken from one package is worth nothing in another.
"""

import hashlib
import hmac
import secrets
from uuid import UUID

from parcomp_desktop.domain.record import Record
from parcomp_desktop.exchange.canonical import canonical_json
from parcomp_desktop.exchange.keys import DeskKeys, Key, public_keys

ENROLMENT = "enrolment.json"
PURPOSE = b"TDKT1 enrolment"


class Enrolment(Record, frozen=True, kw_only=True):
    """The part that introduces a desk: which unit it serves, the key that seals for it, the proof (HMAC-SHA256)."""

    unit_id: UUID
    sealing_key: Key
    proof: Key


def new_enrolment_secret() -> bytes:
    """32 random bytes, for one starter file."""
    return secrets.token_bytes(32)


def enrolment_part(secret: bytes, unit_id: UUID, keys: DeskKeys, package_id: UUID) -> bytes:
    """The part ``enrolment.json`` for the package ``package_id``; goes into every package until a receipt arrives."""
    public = public_keys(keys)
    proof = _proof(secret, public.verify_key, package_id)
    return canonical_json(Enrolment(unit_id=unit_id, sealing_key=public.sealing_key, proof=proof))


def proves_enrolment(enrolment: Enrolment, secret: bytes, verify_key: bytes, package_id: UUID) -> bool:
    """Whether the sender of the package, who signs with ``verify_key``, holds ``secret``."""
    return hmac.compare_digest(enrolment.proof, _proof(secret, verify_key, package_id))


def _proof(secret: bytes, verify_key: bytes, package_id: UUID) -> bytes:
    return hmac.digest(secret, PURPOSE + verify_key + package_id.bytes, hashlib.sha256)
