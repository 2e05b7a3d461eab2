"""``docs/exchange-format.md`` says what the program does, so that others can read and write packages."""

import base64
import hashlib
import json
import re
import sys
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.exchange.archive import MOST_ENTRIES
from parcomp_desktop.exchange.content import (
    HIGHEST_RATIO,
    LARGEST_CONTENT,
    MOST_FOLLOWED,
    RATIO_ALLOWANCE,
    Manifest,
    Part,
)
from parcomp_desktop.exchange.enrolment import Enrolment
from parcomp_desktop.exchange.envelope import LARGEST_HEADER, LARGEST_PACKAGE, SUITE, inspect
from parcomp_desktop.exchange.header import FORMAT, Header, Label, Sealing
from parcomp_desktop.exchange.keys import DeskKeys, PublicKeys, public_keys
from parcomp_desktop.exchange.outcomes import ReadOutcome
from parcomp_desktop.exchange.package import Reader, open_package
from parcomp_desktop.exchange.starter import Starter, make_starter
from tests.exchange import independent_reader
from tests.exchange.desks import (
    GATHERING_DESK,
    GATHERING_KEYS,
    PACKAGE,
    PARTS,
    SECRET,
    STRANGER_KEYS,
    UNIT,
    UNIT_KEYS,
    package,
)

DOCUMENT = (Path(__file__).parents[2] / "docs" / "exchange-format.md").read_text(encoding="utf-8")
VERIFY_KEY, UNSEALING_KEY, ENROLMENT_SECRET, FILE_HASH = (
    bytes.fromhex(text) for text in re.findall(r"`([0-9a-f]{64})`", DOCUMENT)
)
EXAMPLE = base64.b64decode(DOCUMENT.partition("```\n")[2].partition("```")[0].replace("\n", ""))


def test_the_document_names_every_field():
    records = (Header, Label, Manifest, Part, Enrolment, Starter, PublicKeys, Unit)
    names = {name for record in records for name in record.__struct_fields__}
    assert {name for name in names if f"`{name}`" not in DOCUMENT} == set()


@pytest.mark.parametrize("word", [*ReadOutcome, *Sealing, *UnitKind, "TDKT1 enrolment"])
def test_the_document_names_every_outcome_sealing_and_kind_of_unit(word: str):
    assert f"`{word}`" in DOCUMENT


@pytest.mark.parametrize(
    "limit",
    [
        LARGEST_HEADER,
        LARGEST_PACKAGE,
        LARGEST_CONTENT,
        MOST_ENTRIES,
        MOST_FOLLOWED,
        HIGHEST_RATIO,
        RATIO_ALLOWANCE,
        FORMAT,
    ],
)
def test_the_document_names_every_limit(limit: int):
    assert re.search(rf"\b{limit}\b", DOCUMENT)


def test_the_independent_program_is_small_and_uses_nothing_of_this_one():
    text = Path(independent_reader.__file__).read_text(encoding="utf-8")
    imported = set(re.findall(r"^(?:from|import) ([a-z0-9_]+)", text, re.MULTILINE))
    assert len(text.splitlines()) <= 100
    assert imported - sys.stdlib_module_names == {"cryptography"}


def test_an_independent_program_reads_the_example_of_the_document():
    header, _follows, parts = independent_reader.read(EXAMPLE, VERIFY_KEY, UNSEALING_KEY)
    assert hashlib.sha256(EXAMPLE).digest() == FILE_HASH
    assert header["label"]["sender_name"] == "Ủy ban nhân dân xã Ví Dụ"
    assert f"`{parts['scoresheet.json'].decode()}`" in DOCUMENT
    assert "Quyết định\n".encode() in parts.values()


def test_the_program_still_reads_the_example_of_the_document():
    header = inspect(EXAMPLE)
    unit_id = UUID(
        json.loads(independent_reader.read(EXAMPLE, VERIFY_KEY, UNSEALING_KEY).parts["enrolment.json"])["unit_id"]
    )
    reader = Reader(
        desk_id=header.label.recipient_id,
        keys=DeskKeys(signing_key=bytes(32), unsealing_key=UNSEALING_KEY),
        known_senders={},
        enrolment_secrets={unit_id: ENROLMENT_SECRET},
        read_packages=set(),
    )
    opened = open_package(EXAMPLE, reader)
    assert header.verify_key == VERIFY_KEY
    assert header.label.created_at == datetime(2026, 11, 20, 1, 30, tzinfo=UTC)
    assert opened.content.follows == (UUID(int=1),)
    assert opened.enrolment is not None
    assert opened.enrolment.unit_id == unit_id


def test_an_independent_program_reads_a_fresh_package():
    verify_key = public_keys(UNIT_KEYS).verify_key
    header, follows, parts = independent_reader.read(package(), verify_key, GATHERING_KEYS.unsealing_key)
    assert (follows, parts) == ([], PARTS)
    assert header["label"]["recipient_name"] == "Sở Nội vụ"


def test_an_independent_program_reads_a_starter_file():
    starter = Starter(
        unit=Unit(id=UNIT, code="xa-dak-to", name="Xã Đắk Tô", kind=UnitKind.COMMUNE),
        desk_id=GATHERING_DESK,
        desk_name="Sở Nội vụ",
        desk_keys=public_keys(GATHERING_KEYS),
        secret=SECRET,
    )
    file = make_starter(starter, GATHERING_KEYS, PACKAGE, datetime(2026, 1, 5, tzinfo=UTC))
    _header, _follows, parts = independent_reader.read(file, starter.desk_keys.verify_key, bytes(32))
    introduced = json.loads(parts["starter.json"])
    assert base64.b64decode(introduced["secret"]) == SECRET
    assert introduced["unit"]["name"] == "Xã Đắk Tô"


def test_the_suite_is_the_one_that_the_document_numbers():
    """The numbers are those of RFC 9180, section 7; the independent reader works with them."""
    own_key = X25519PrivateKey.from_private_bytes(UNSEALING_KEY)
    sealed = SUITE.encrypt(b"text", own_key.public_key(), info=b"header")
    assert independent_reader.unsealed(sealed, own_key, b"header") == b"text"
    assert all(f"| {number:#06x} |" in DOCUMENT for number in (0x20, 1, 3))


def test_the_independent_program_refuses_another_signer():
    with pytest.raises(InvalidSignature):
        independent_reader.read(EXAMPLE, public_keys(STRANGER_KEYS).verify_key, UNSEALING_KEY)
