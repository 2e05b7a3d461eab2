"""The keys of a desk and what they do: sign, and open what was sealed for the desk. All keys are raw bytes."""

from typing import Annotated

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from parcomp_desktop.domain.record import Record

Key = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
"""32 raw bytes: a key of Ed25519 or X25519, or an enrolment secret."""

SIGNATURE_LENGTH = 64


class Confidential(Record, frozen=True):
    """A record that holds a secret: it never prints its fields, so no log or report file shows them."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}(…)"


class DeskKeys(Confidential, frozen=True, kw_only=True):
    """The private keys of one desk: Ed25519 for signing, X25519 for opening what was sealed for it."""

    signing_key: Key
    unsealing_key: Key


class PublicKeys(Record, frozen=True, kw_only=True):
    """What others may know of a desk: the key that checks its signature, the key that seals for it."""

    verify_key: Key
    sealing_key: Key


def new_keys() -> DeskKeys:
    """Fresh keys for a desk, from the operating system's randomness."""
    return DeskKeys(
        signing_key=Ed25519PrivateKey.generate().private_bytes_raw(),
        unsealing_key=X25519PrivateKey.generate().private_bytes_raw(),
    )


def public_keys(keys: DeskKeys) -> PublicKeys:
    """The public halves of a desk's keys."""
    return PublicKeys(
        verify_key=Ed25519PrivateKey.from_private_bytes(keys.signing_key).public_key().public_bytes_raw(),
        sealing_key=X25519PrivateKey.from_private_bytes(keys.unsealing_key).public_key().public_bytes_raw(),
    )


def sign(keys: DeskKeys, data: bytes) -> bytes:
    """The 64-byte Ed25519 signature of ``data`` (RFC 8032)."""
    return Ed25519PrivateKey.from_private_bytes(keys.signing_key).sign(data)


def signed_by(verify_key: bytes, data: memoryview, signature: bytes) -> bool:
    """Whether ``signature`` is that of the owner of ``verify_key`` over ``data``."""
    try:
        Ed25519PublicKey.from_public_bytes(verify_key).verify(signature, data)
    except InvalidSignature:
        return False
    return True
