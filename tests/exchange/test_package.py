"""Reading a package through its fixed order of checks."""

from uuid import UUID

import msgspec
import pytest

from parcomp_desktop.exchange.content import pack
from parcomp_desktop.exchange.envelope import leave_open
from parcomp_desktop.exchange.keys import public_keys
from parcomp_desktop.exchange.outcomes import TEXTS, PackageRefused, ReadOutcome
from parcomp_desktop.exchange.package import Reader, open_package, write_package
from tests.exchange.desks import (
    GATHERING_KEYS,
    LABEL,
    PACKAGE,
    PARTS,
    READER,
    STRANGER_KEYS,
    STRANGERS_READER,
    UNIT,
    UNIT_DESK,
    UNIT_KEYS,
    around,
    first_package,
    package,
    raw_zip,
    sealing_key,
)

ELSEWHERE = UUID(int=9)


def refusal_of(data: bytes, reader: Reader = READER) -> PackageRefused:
    with pytest.raises(PackageRefused) as refused:
        open_package(data, reader)
    return refused.value


def reader(**changed: object) -> Reader:
    return msgspec.structs.replace(READER, **changed)


def test_a_package_of_a_known_sender_gives_back_what_was_sent():
    follows = (UUID(int=5), UUID(int=4))
    data = write_package(LABEL, PARTS, follows, UNIT_KEYS, sealing_key(GATHERING_KEYS))
    opened = open_package(data, READER)
    assert opened.header.label == LABEL
    assert opened.content.parts == PARTS
    assert opened.content.follows == follows
    assert opened.enrolment is None


def test_opening_a_package_changes_nothing_so_it_opens_again():
    data = package()
    assert open_package(data, READER) == open_package(data, READER)


def test_a_package_for_another_desk_is_refused_and_says_whose_it_is():
    label = msgspec.structs.replace(LABEL, recipient_id=ELSEWHERE, recipient_name="Phòng Nội vụ Đắk Hà")
    refused = refusal_of(package(label))
    assert refused.outcome is ReadOutcome.OTHER_RECIPIENT
    assert refused.what.endswith("Nơi nhận ghi trên gói: Phòng Nội vụ Đắk Hà.")


def test_a_starter_file_is_refused_and_says_for_whom_it_is():
    refused = refusal_of(leave_open(LABEL, pack(PARTS), UNIT_KEYS))
    assert refused.outcome is ReadOutcome.STARTER_FILE
    assert "Sở Nội vụ" in refused.what


def test_an_unknown_sender_is_refused_by_name_when_no_unit_is_awaited():
    refused = refusal_of(first_package(), reader(known_senders={}))
    assert refused.outcome is ReadOutcome.UNKNOWN_SENDER
    assert refused.what.endswith("Bên gửi ghi trên gói: Ủy ban nhân dân xã Đắk Tô.")


def test_a_known_name_under_another_key_is_refused():
    refused = refusal_of(package(keys=STRANGER_KEYS))
    assert refused.outcome is ReadOutcome.WRONG_SIGNATURE
    assert "Đắk Tô" in refused.what


def test_a_package_sealed_for_another_key_is_refused():
    assert refusal_of(package(recipient=STRANGER_KEYS)).outcome is ReadOutcome.CANNOT_UNSEAL


def test_a_content_that_differs_from_its_manifest_is_refused_though_the_sender_signed_it():
    packed = pack({"scoresheet.json": b'{"2.1.1":"97.5"}', "nominations.json": b"[]"})
    changed = packed.replace(b"97.5", b"99.5")
    assert changed != packed
    refused = refusal_of(around(changed))
    assert refused.outcome is ReadOutcome.CONTENT_WRONG
    assert "scoresheet.json" in refused.what


def test_a_zip_repacked_with_right_hashes_does_not_pass_without_the_sender():
    data, other = package(), package(parts=PARTS | {"scoresheet.json": b'{"2.1.1":"99.5"}'})
    header_end = 9 + int.from_bytes(data[5:9], "big")
    assert refusal_of(data[:header_end] + other[header_end:-64] + data[-64:]).outcome is ReadOutcome.DAMAGED


def test_reading_the_same_package_twice_is_noticed():
    refused = refusal_of(package(), reader(read_packages={(UNIT_DESK, PACKAGE)}))
    assert refused.outcome is ReadOutcome.ALREADY_READ


def test_the_same_id_read_from_another_desk_does_not_stand_in_the_way():
    assert open_package(package(), reader(read_packages={(ELSEWHERE, PACKAGE)})).content.parts == PARTS


def test_the_first_package_of_a_unit_proves_its_starter_file_and_introduces_the_desk():
    opened = open_package(first_package(), STRANGERS_READER)
    assert opened.enrolment is not None
    assert opened.enrolment.unit_id == UNIT
    assert opened.enrolment.sealing_key == public_keys(UNIT_KEYS).sealing_key
    assert opened.header.verify_key == public_keys(UNIT_KEYS).verify_key


def test_a_known_desk_that_proves_itself_again_is_simply_known():
    assert open_package(first_package(secret=bytes(32)), READER).enrolment is None


def test_a_stranger_without_a_proof_stays_unknown():
    assert refusal_of(package(), STRANGERS_READER).outcome is ReadOutcome.UNKNOWN_SENDER


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(first_package(secret=bytes(32)), id="another secret"),
        pytest.param(first_package(unit=ELSEWHERE), id="a unit that isn't awaited"),
    ],
)
def test_a_wrong_proof_is_refused(data: bytes):
    assert refusal_of(data, STRANGERS_READER).outcome is ReadOutcome.WRONG_ENROLMENT


def test_a_proof_copied_into_the_package_of_a_stranger_is_worth_nothing():
    proof = open_package(first_package(), STRANGERS_READER).content.parts["enrolment.json"]
    copied = package(parts=PARTS | {"enrolment.json": proof}, keys=STRANGER_KEYS)
    assert refusal_of(copied, STRANGERS_READER).outcome is ReadOutcome.WRONG_ENROLMENT


def test_an_unreadable_proof_is_refused():
    data = package(parts=PARTS | {"enrolment.json": b"{}"})
    assert refusal_of(data, STRANGERS_READER).outcome is ReadOutcome.CONTENT_WRONG


def test_the_reader_prints_none_of_its_keys():
    assert repr(READER) == "Reader(…)"


def faults() -> list[tuple[ReadOutcome, bytes, dict[str, object]]]:
    """One fault more in each line, in reverse order of the checks: each hides the ones before it."""
    stale: dict[str, object] = {"read_packages": {(UNIT_DESK, PACKAGE)}}
    unproven = stale | {"known_senders": {}, "enrolment_secrets": {UNIT: bytes(32)}}
    broken = around(raw_zip())
    stranger = unproven | {"enrolment_secrets": {}}
    return [
        (ReadOutcome.ALREADY_READ, package(), stale),
        (ReadOutcome.WRONG_ENROLMENT, first_package(), unproven),
        (ReadOutcome.CONTENT_WRONG, broken, unproven),
        (ReadOutcome.CANNOT_UNSEAL, broken, unproven | {"keys": STRANGER_KEYS}),
        (ReadOutcome.UNKNOWN_SENDER, broken, stranger | {"keys": STRANGER_KEYS}),
        (ReadOutcome.OTHER_RECIPIENT, broken, stranger | {"keys": STRANGER_KEYS, "desk_id": ELSEWHERE}),
        (ReadOutcome.DAMAGED, broken[:-1], stranger | {"keys": STRANGER_KEYS, "desk_id": ELSEWHERE}),
    ]


@pytest.mark.parametrize(("outcome", "data", "changed"), faults())
def test_of_several_faults_the_first_in_the_order_of_checks_is_told(
    outcome: ReadOutcome, data: bytes, changed: dict[str, object]
):
    refused = refusal_of(data, reader(**changed))
    assert refused.outcome is outcome
    assert refused.cure == TEXTS[outcome].cure
