"""The outside of a package."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.exchange import envelope
from parcomp_desktop.exchange.envelope import (
    LARGEST_HEADER,
    LARGEST_PACKAGE,
    MAGIC,
    inspect,
    leave_open,
    open_content,
    seal,
    unseal,
)
from parcomp_desktop.exchange.header import Header, Sealing
from parcomp_desktop.exchange.keys import new_keys, public_keys, sign
from parcomp_desktop.exchange.outcomes import PackageRefused, ReadOutcome
from tests.exchange.desks import GATHERING_KEYS, LABEL, STRANGER_KEYS, UNIT_KEYS, sealing_key

CONTENT = b"what is inside"
FILE = seal(LABEL, CONTENT, UNIT_KEYS, sealing_key(GATHERING_KEYS))
HEADER_END = 9 + int.from_bytes(FILE[5:9], "big")


def outcome_of(read: Callable[[], object]) -> ReadOutcome:
    with pytest.raises(PackageRefused) as refused:
        read()
    return refused.value.outcome


def signed(header: bytes, content: bytes = CONTENT) -> bytes:
    """A file around any header, with a good signature."""
    data = b"TDKT1" + len(header).to_bytes(4, "big") + header + content
    return data + sign(UNIT_KEYS, data)


def header_with(**changed: Any) -> bytes:  # noqa: ANN401 - any JSON
    fields = json.loads(FILE[9:HEADER_END]) | changed
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


def test_the_file_is_laid_out_as_described():
    assert FILE.startswith(b"TDKT1")
    assert list(json.loads(FILE[9:HEADER_END])) == ["format", "label", "sealing", "verify_key"]
    overhead_of_hpke = 32 + 16
    assert len(FILE) == HEADER_END + len(CONTENT) + overhead_of_hpke + 64


def test_the_header_says_who_sends_what_to_whom_without_opening_the_content():
    expected = Header(verify_key=public_keys(UNIT_KEYS).verify_key, sealing=Sealing.HPKE, label=LABEL)
    assert inspect(FILE) == expected


def test_only_the_recipient_opens_the_content():
    assert CONTENT not in FILE
    assert unseal(FILE, GATHERING_KEYS) == CONTENT
    assert outcome_of(lambda: unseal(FILE, STRANGER_KEYS)) is ReadOutcome.CANNOT_UNSEAL


def test_what_is_left_open_anyone_reads():
    file = leave_open(LABEL, CONTENT, UNIT_KEYS)
    assert inspect(file).sealing is Sealing.NONE
    assert open_content(file) == CONTENT


def test_sealed_content_moved_under_another_header_does_not_open_even_signed_again():
    moved = signed(
        header_with(label=json.loads(FILE[9:HEADER_END])["label"] | {"period": "2027"}), FILE[HEADER_END:-64]
    )
    assert inspect(moved).label.period == "2027"
    assert outcome_of(lambda: unseal(moved, GATHERING_KEYS)) is ReadOutcome.CANNOT_UNSEAL


def test_integrity_is_not_identity_so_anyone_can_sign_in_anyones_name():
    forged = seal(LABEL, CONTENT, STRANGER_KEYS, sealing_key(GATHERING_KEYS))
    assert inspect(forged).verify_key == public_keys(STRANGER_KEYS).verify_key


@pytest.mark.parametrize(
    ("data", "outcome"),
    [
        pytest.param(b"", ReadOutcome.NOT_A_PACKAGE, id="an empty file"),
        pytest.param(b"PK\3\4" + bytes(500), ReadOutcome.NOT_A_PACKAGE, id="a zip"),
        pytest.param(b"TDK", ReadOutcome.NOT_A_PACKAGE, id="a cut beginning"),
        pytest.param(b"TDKT0" + FILE[5:], ReadOutcome.NOT_A_PACKAGE, id="a family member that never was"),
        pytest.param(b"TDKTx" + FILE[5:], ReadOutcome.NOT_A_PACKAGE, id="a letter for the number"),
        pytest.param(b"TDKT2 whatever", ReadOutcome.NEWER_FORMAT, id="another envelope"),
        pytest.param(b"\xef\xbb\xbf" + FILE, ReadOutcome.NOT_A_PACKAGE, id="a prefix"),
        pytest.param(FILE[:8], ReadOutcome.DAMAGED, id="cut in the length"),
        pytest.param(FILE[: HEADER_END - 1], ReadOutcome.DAMAGED, id="cut in the header"),
        pytest.param(FILE[:-1], ReadOutcome.DAMAGED, id="cut at the end"),
        pytest.param(FILE + b"\0", ReadOutcome.DAMAGED, id="a byte more"),
        pytest.param(FILE[:5] + b"\xff\xff\xff\xff" + FILE[9:], ReadOutcome.DAMAGED, id="a length beyond the file"),
        pytest.param(FILE[:-64] + bytes(64), ReadOutcome.DAMAGED, id="no signature"),
        pytest.param(FILE.replace(b'"2026"', b'"2027"'), ReadOutcome.DAMAGED, id="another period"),
        pytest.param(signed(b"{}"), ReadOutcome.DAMAGED, id="an empty header"),
        pytest.param(signed(b'{"more":' + b"[" * 60_000), ReadOutcome.DAMAGED, id="a header nested too deep"),
        pytest.param(signed(header_with(unknown=1)), ReadOutcome.DAMAGED, id="an unknown field"),
        pytest.param(signed(b" " + header_with()), ReadOutcome.DAMAGED, id="a space before the header"),
        pytest.param(signed(header_with(sealing="rot13")), ReadOutcome.DAMAGED, id="an unknown sealing"),
        pytest.param(signed(header_with(format=0)), ReadOutcome.OLDER_FORMAT, id="an older format"),
        pytest.param(signed(header_with(format=2)), ReadOutcome.NEWER_FORMAT, id="a newer format"),
        pytest.param(signed(header_with(format=2, more=[])), ReadOutcome.NEWER_FORMAT, id="a newer format with more"),
        pytest.param(signed(header_with(verify_key="AAAA")), ReadOutcome.DAMAGED, id="a short key"),
        pytest.param(FILE[:9] + header_with(format=2) + FILE[HEADER_END:], ReadOutcome.DAMAGED, id="a damaged format"),
    ],
)
def test_a_file_that_is_not_whole_or_not_ours_is_refused_with_the_reason(data: bytes, outcome: ReadOutcome):
    assert outcome_of(lambda: inspect(data)) is outcome


def test_a_header_of_the_largest_length_is_looked_at_and_one_byte_more_is_not(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(envelope, "LARGEST_HEADER", HEADER_END - 9)
    assert inspect(FILE).label == LABEL
    monkeypatch.setattr(envelope, "LARGEST_HEADER", HEADER_END - 10)
    assert outcome_of(lambda: inspect(FILE)) is ReadOutcome.DAMAGED
    assert LARGEST_HEADER == 65_536


def test_a_file_larger_than_any_package_is_refused_before_a_byte_of_it_is_read():
    assert outcome_of(lambda: inspect(bytes(LARGEST_PACKAGE + 1))) is ReadOutcome.TOO_LARGE
    assert outcome_of(lambda: inspect(bytes(LARGEST_PACKAGE))) is ReadOutcome.NOT_A_PACKAGE


@pytest.mark.parametrize(
    "changed",
    [
        {"sequence": 0},
        {"kind": "Scores"},
        {"kind": "scores\n"},
        {"period": "x" * 41},
        {"sender_name": "x" * 501},
        {"created_at": datetime(2026, 1, 1, tzinfo=UTC).replace(tzinfo=None)},
    ],
)
def test_a_label_that_no_reader_would_accept_is_never_written(changed: dict[str, Any]):
    with pytest.raises(ValueError, match="label"):
        leave_open(msgspec.structs.replace(LABEL, **changed), CONTENT, UNIT_KEYS)


def test_names_are_written_composed():
    decomposed = msgspec.structs.replace(LABEL, sender_name="Đa\u0306\u0301k Tô")
    assert inspect(leave_open(decomposed, CONTENT, UNIT_KEYS)).label.sender_name == "Đắk Tô"


def test_a_peer_key_that_can_not_seal_is_refused_with_what_to_do():
    with pytest.raises(Refusal) as refused:
        seal(LABEL, CONTENT, UNIT_KEYS, bytes(32))
    assert "tệp khởi tạo mới" in refused.value.cure


def test_sealing_the_same_twice_gives_different_files_that_both_open():
    keys = new_keys()
    files = [seal(LABEL, CONTENT, UNIT_KEYS, sealing_key(keys)) for _ in range(2)]
    assert files[0] != files[1]
    assert {unseal(file, keys) for file in files} == {CONTENT}
    assert all(file.startswith(MAGIC) for file in files)
