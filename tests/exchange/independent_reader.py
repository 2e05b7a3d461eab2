"""A reader written from ``docs/exchange-format.md`` alone: standard library and primitives, nothing of the program.

HPKE is worked out from RFC 9180, so this also checks that the sealing is the one that the document names.
"""

import base64
import hashlib
import hmac
import io
import json
import re
import unicodedata
import zipfile
from typing import Any, NamedTuple
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

KEM_ID = b"KEM" + (0x0020).to_bytes(2, "big")
SUITE_ID = b"HPKE" + b"".join(number.to_bytes(2, "big") for number in (0x0020, 0x0001, 0x0003))


def hmac_sha256(key: bytes, message: bytes) -> bytes:
    return hmac.digest(key, message, hashlib.sha256)


def labeled_extract(suite: bytes, salt: bytes, label: bytes, key: bytes) -> bytes:
    return hmac_sha256(salt or bytes(32), b"HPKE-v1" + suite + label + key)


def labeled_expand(suite: bytes, secret: bytes, label: bytes, info: bytes, length: int) -> bytes:
    return hmac_sha256(secret, length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + info + b"\1")[:length]


def shared_secret(enc: bytes, private_key: X25519PrivateKey) -> bytes:
    exchanged = private_key.exchange(X25519PublicKey.from_public_bytes(enc))
    context = enc + private_key.public_key().public_bytes_raw()
    extracted = labeled_extract(KEM_ID, b"", b"eae_prk", exchanged)
    return labeled_expand(KEM_ID, extracted, b"shared_secret", context, 32)


def unsealed(sealed: bytes, private_key: X25519PrivateKey, info: bytes) -> bytes:
    no_psk = labeled_extract(SUITE_ID, b"", b"psk_id_hash", b"")
    context = b"\0" + no_psk + labeled_extract(SUITE_ID, b"", b"info_hash", info)
    secret = labeled_extract(SUITE_ID, shared_secret(sealed[:32], private_key), b"secret", b"")
    key = labeled_expand(SUITE_ID, secret, b"key", context, 32)
    nonce = labeled_expand(SUITE_ID, secret, b"base_nonce", context, 12)
    return ChaCha20Poly1305(key).decrypt(nonce, sealed[32:], b"")


class Package(NamedTuple):
    """A package from the owner of a key: its header, the packages it follows, and its parts."""

    header: dict[str, Any]
    follows: list[str]
    parts: dict[str, bytes]

    def content(self, code: str) -> tuple[dict[str, list[dict[str, Any]]], list[str]]:
        """The records of a content by table, and the ids of those that are gone."""
        said = canonical(self.parts[f"{code}.json"])
        assert (set(said), said["gone"]) == ({"gone", "records"}, sorted(said["gone"]))
        return said["records"], said["gone"]


def canonical(data: bytes) -> dict[str, Any]:
    said = json.loads(data)
    text = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert unicodedata.normalize("NFC", text).encode() == data
    return said


def enrols(package: Package, secret: bytes) -> bool:
    said, label = canonical(package.parts["enrolment.json"]), package.header["label"]
    message = b"TDKT1 enrolment" + base64.b64decode(package.header["verify_key"]) + UUID(label["package_id"]).bytes
    return hmac_sha256(secret, message) == base64.b64decode(said["proof"])


def read(data: bytes, verify_key: bytes, unsealing_key: bytes) -> Package:
    assert data[:5] == b"TDKT1"
    start = 9 + int.from_bytes(data[5:9], "big")
    Ed25519PublicKey.from_public_bytes(verify_key).verify(data[-64:], data[:-64])
    header = canonical(data[9:start])
    assert (header["format"], base64.b64decode(header["verify_key"])) == (1, verify_key)
    content = data[start:-64]
    if header["sealing"] != "none":
        content = unsealed(content, X25519PrivateKey.from_private_bytes(unsealing_key), data[:start])
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        first, *names = archive.namelist()
        manifest = canonical(archive.read(first))
        parts = {name: archive.read(name) for name in names}
    assert (first, names) == ("manifest.json", sorted(names))
    digests = {name: hashlib.sha256(part).hexdigest() for name, part in parts.items()}
    listed = [{"name": name, "length": len(part), "sha256": digests[name]} for name, part in parts.items()]
    assert (set(manifest), manifest["parts"]) == ({"follows", "parts"}, listed)
    for name, digest in digests.items():
        assert name == f"attachments/{digest}" or re.fullmatch(r"[a-z][a-z0-9-]{0,59}\.json", name)
    return Package(header, manifest["follows"], parts)
