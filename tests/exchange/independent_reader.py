"""A reader written from ``docs/exchange-format.md`` alone: standard library and primitives, nothing of the program.

HPKE is worked out from RFC 9180, so this also checks that the sealing is the one that the document names.
"""

import base64
import hashlib
import hmac
import io
import json
import zipfile
from typing import Any

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
    hashes = [
        labeled_extract(SUITE_ID, b"", label, text) for label, text in ((b"psk_id_hash", b""), (b"info_hash", info))
    ]
    context = b"\0" + b"".join(hashes)
    secret = labeled_extract(SUITE_ID, shared_secret(sealed[:32], private_key), b"secret", b"")
    key = labeled_expand(SUITE_ID, secret, b"key", context, 32)
    nonce = labeled_expand(SUITE_ID, secret, b"base_nonce", context, 12)
    return ChaCha20Poly1305(key).decrypt(nonce, sealed[32:], b"")


def read(data: bytes, verify_key: bytes, unsealing_key: bytes) -> tuple[dict[str, Any], dict[str, bytes]]:
    """Header and parts of a package from the owner of ``verify_key``."""
    assert data[:5] == b"TDKT1"
    start = 9 + int.from_bytes(data[5:9], "big")
    Ed25519PublicKey.from_public_bytes(verify_key).verify(data[-64:], data[:-64])
    header = json.loads(data[9:start])
    assert header["format"] == 1
    assert base64.b64decode(header["verify_key"]) == verify_key
    content = data[start:-64]
    if header["sealing"] != "none":
        content = unsealed(content, X25519PrivateKey.from_private_bytes(unsealing_key), data[:start])
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = archive.namelist()
        listed = json.loads(archive.read("manifest.json"))["parts"]
        parts = {name: archive.read(name) for name in names[1:]}
    assert [(part["name"], part["length"], part["sha256"]) for part in listed] == [
        (name, len(parts[name]), hashlib.sha256(parts[name]).hexdigest()) for name in sorted(parts)
    ]
    return header, parts
