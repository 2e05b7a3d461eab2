"""The proof that a unit's desk holds the secret of its starter file."""

import hashlib
from uuid import UUID

import pytest

from parcomp_desktop.exchange.canonical import read_canonical
from parcomp_desktop.exchange.enrolment import Enrolment, enrolment_part, new_enrolment_secret, proves_enrolment
from parcomp_desktop.exchange.keys import public_keys
from parcomp_desktop.exchange.outcomes import ReadOutcome
from tests.exchange.desks import PACKAGE, SECRET, STRANGER_KEYS, UNIT, UNIT_KEYS

VERIFY_KEY = public_keys(UNIT_KEYS).verify_key


def enrolment() -> Enrolment:
    part = enrolment_part(SECRET, UNIT, UNIT_KEYS, PACKAGE)
    return read_canonical(part, Enrolment, ReadOutcome.CONTENT_WRONG)


def hmac_sha256_by_hand(key: bytes, message: bytes) -> bytes:
    """RFC 2104 for a key of 32 bytes."""
    padded = key + bytes(32)
    inner = hashlib.sha256(bytes(b ^ 0x36 for b in padded) + message).digest()
    return hashlib.sha256(bytes(b ^ 0x5C for b in padded) + inner).digest()


def test_the_proof_is_the_hmac_of_purpose_key_and_package():
    assert enrolment().proof == hmac_sha256_by_hand(SECRET, b"TDKT1 enrolment" + VERIFY_KEY + PACKAGE.bytes)
    assert enrolment().unit_id == UNIT
    assert enrolment().sealing_key == public_keys(UNIT_KEYS).sealing_key


def test_the_secret_itself_does_not_travel():
    assert SECRET not in enrolment_part(SECRET, UNIT, UNIT_KEYS, PACKAGE)


@pytest.mark.parametrize(
    ("secret", "verify_key", "package_id", "proven"),
    [
        pytest.param(SECRET, VERIFY_KEY, PACKAGE, True, id="all of it right"),
        pytest.param(bytes(32), VERIFY_KEY, PACKAGE, False, id="another secret"),
        pytest.param(SECRET, public_keys(STRANGER_KEYS).verify_key, PACKAGE, False, id="another signer"),
        pytest.param(SECRET, VERIFY_KEY, UUID(int=7), False, id="another package"),
    ],
)
def test_a_proof_holds_for_one_secret_one_key_and_one_package(
    secret: bytes, verify_key: bytes, package_id: UUID, proven: bool
):
    assert proves_enrolment(enrolment(), secret, verify_key, package_id) is proven


def test_secrets_are_32_bytes_and_never_the_same():
    assert {len(secret) for secret in {new_enrolment_secret() for _ in range(50)}} == {32}
    assert len({new_enrolment_secret() for _ in range(50)}) == 50
