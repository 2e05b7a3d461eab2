"""A fingerprint of rules: a stored verdict names the very rules that it followed."""

import hashlib

import msgspec

from parcomp_desktop.domain.rulesets import RulesetVersion


def rules_hash(version: RulesetVersion) -> str:
    """Return the SHA-256 of a version's content, in hex; the layout of the file it was read from doesn't matter."""
    return hashlib.sha256(msgspec.json.encode(version, order="deterministic")).hexdigest()
