"""The outside of a package: clear header, sealed content, one signature over every byte before it.

``TDKT1`` · header length, 4 bytes big-endian · header, canonical JSON · content · Ed25519 signature, 64 bytes.
The content is sealed with HPKE (RFC 9180, base mode, single shot); its ``info`` is everything before the content,
so content moved under another header doesn't open. ``docs/exchange-format.md`` describes it for other programs.
"""

from typing import NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.exchange.content import LARGEST_CONTENT
from parcomp_desktop.exchange.header import Header, Label, Sealing, read_any_header, read_header, write_header
from parcomp_desktop.exchange.keys import SIGNATURE_LENGTH, DeskKeys, public_keys, sign, signed_by
from parcomp_desktop.exchange.outcomes import PackageRefused, ReadOutcome

FAMILY = b"TDKT"
MAGIC = FAMILY + b"1"
LENGTH_BYTES = 4
LARGEST_HEADER = 64 * 1024
LARGEST_PACKAGE = LARGEST_CONTENT + 4 * 1024 * 1024
"""Bytes of a whole file, to be asked before reading it. The surplus holds header, names and directory."""

SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


class _Parts(NamedTuple):
    preamble: bytes
    header: bytes
    content: memoryview
    signed: memoryview
    signature: bytes


def seal(label: Label, content: bytes, keys: DeskKeys, sealing_key: bytes) -> bytes:
    """A signed package that only the owner of ``sealing_key`` can open; refuses a key that can't seal.

    ValueError for a label outside the limits of ``Label``.
    """
    preamble = _preamble(label, keys, Sealing.HPKE)
    try:
        sealed = SUITE.encrypt(content, X25519PublicKey.from_public_bytes(sealing_key), info=preamble)
    except ValueError as error:
        raise Refusal(
            "Khóa niêm phong của nơi nhận không dùng được.",
            "Hãy làm quen lại với nơi nhận bằng một tệp khởi tạo mới rồi gửi lại.",
        ) from error
    return _signed(preamble + sealed, keys)


def leave_open(label: Label, content: bytes, keys: DeskKeys) -> bytes:
    """A signed package that anyone can read: only for a starter file."""
    return _signed(_preamble(label, keys, Sealing.NONE) + content, keys)


def inspect(data: bytes) -> Header:
    """The header, after every byte of the file was checked against the signature; the content stays closed.

    The check uses the key in the header itself. It proves that nothing changed since someone signed the file
    (integrity), not who that was (identity): anyone can make a file that passes.
    """
    parts = _split(data)
    if not signed_by(read_any_header(parts.header).verify_key, parts.signed, parts.signature):
        raise PackageRefused(ReadOutcome.DAMAGED)
    return read_header(parts.header)


def unseal(data: bytes, keys: DeskKeys) -> bytes:
    """The content of an inspected sealed package; refuses one that these keys or this header don't open."""
    parts = _split(data)
    own_key = X25519PrivateKey.from_private_bytes(keys.unsealing_key)
    try:
        return SUITE.decrypt(parts.content, own_key, info=parts.preamble)
    except InvalidTag as error:
        raise PackageRefused(ReadOutcome.CANNOT_UNSEAL) from error


def open_content(data: bytes) -> bytes:
    """The content of an inspected package that was left open."""
    return bytes(_split(data).content)


def _preamble(label: Label, keys: DeskKeys, sealing: Sealing) -> bytes:
    encoded = write_header(Header(verify_key=public_keys(keys).verify_key, sealing=sealing, label=label))
    return MAGIC + len(encoded).to_bytes(LENGTH_BYTES, "big") + encoded


def _signed(data: bytes, keys: DeskKeys) -> bytes:
    return data + sign(keys, data)


def _split(data: bytes) -> _Parts:
    if len(data) > LARGEST_PACKAGE:
        raise PackageRefused(ReadOutcome.TOO_LARGE)
    _check_magic(data)
    start = len(MAGIC) + LENGTH_BYTES
    length = int.from_bytes(data[len(MAGIC) : start], "big")
    middle, end = start + length, len(data) - SIGNATURE_LENGTH
    if length > LARGEST_HEADER or middle > end:
        raise PackageRefused(ReadOutcome.DAMAGED)
    view = memoryview(data)
    return _Parts(data[:middle], data[start:middle], view[middle:end], view[:end], data[end:])


def _check_magic(data: bytes) -> None:
    magic = data[: len(MAGIC)]
    if magic == MAGIC:
        return
    newer = magic.startswith(FAMILY) and b"2" <= magic[len(FAMILY) :] <= b"9"
    raise PackageRefused(ReadOutcome.NEWER_FORMAT if newer else ReadOutcome.NOT_A_PACKAGE)
