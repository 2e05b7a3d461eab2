"""The starter file, from the gathering desk to a unit's first run."""

from datetime import UTC, datetime
from uuid import UUID

import msgspec
import pytest

from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.exchange.canonical import canonical_json
from parcomp_desktop.exchange.content import pack
from parcomp_desktop.exchange.envelope import inspect, leave_open
from parcomp_desktop.exchange.header import Label, Sealing
from parcomp_desktop.exchange.keys import public_keys
from parcomp_desktop.exchange.outcomes import PackageRefused, ReadOutcome
from parcomp_desktop.exchange.starter import Starter, make_starter, open_starter
from tests.exchange.desks import (
    GATHERING_DESK,
    GATHERING_KEYS,
    PACKAGE,
    SECRET,
    STRANGER_KEYS,
    UNIT,
    UNIT_KEYS,
    package,
)

WHEN = datetime(2026, 1, 5, 2, 0, tzinfo=UTC)
STARTER = Starter(
    unit=Unit(id=UNIT, code="xa-dak-to", name="Xã Đắk Tô", kind=UnitKind.COMMUNE),
    desk_id=GATHERING_DESK,
    desk_name="Sở Nội vụ",
    desk_keys=public_keys(GATHERING_KEYS),
    secret=SECRET,
)
FILE = make_starter(STARTER, GATHERING_KEYS, PACKAGE, WHEN)
LABEL = inspect(FILE).label


def refusal_of(data: bytes) -> PackageRefused:
    with pytest.raises(PackageRefused) as refused:
        open_starter(data)
    return refused.value


def around(starter: Starter, label: Label = LABEL) -> bytes:
    return leave_open(label, pack({"starter.json": canonical_json(starter)}), GATHERING_KEYS)


def test_the_unit_learns_who_it_is_and_whom_it_sends_to():
    assert open_starter(FILE) == STARTER


def test_the_outside_names_the_unit_and_the_gathering_desk():
    header = inspect(FILE)
    assert header.sealing is Sealing.NONE
    assert header.verify_key == public_keys(GATHERING_KEYS).verify_key
    assert (
        Label(
            package_id=PACKAGE,
            kind="starter",
            period="",
            sender_id=GATHERING_DESK,
            sender_name="Sở Nội vụ",
            recipient_id=UNIT,
            recipient_name="Xã Đắk Tô",
            sequence=1,
            created_at=WHEN,
        )
        == LABEL
    )


def test_a_starter_file_prints_none_of_its_secret():
    assert repr(STARTER) == "Starter(…)"


def test_a_desk_introduces_only_itself():
    with pytest.raises(ValueError, match="introduces"):
        make_starter(STARTER, STRANGER_KEYS, PACKAGE, WHEN)


def test_one_changed_bit_is_refused():
    assert refusal_of(FILE[:300] + bytes([FILE[300] ^ 1]) + FILE[301:]).outcome is ReadOutcome.DAMAGED


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(package(), id="a sealed package"),
        pytest.param(package(LABEL), id="a sealed package that calls itself a starter file"),
        pytest.param(around(STARTER, msgspec.structs.replace(LABEL, kind="scores")), id="an open file of another kind"),
    ],
)
def test_another_file_is_told_from_a_starter_file(data: bytes):
    assert refusal_of(data).outcome is ReadOutcome.NOT_A_STARTER_FILE


@pytest.mark.parametrize(
    "parts", [{}, {"starter.json": canonical_json(STARTER), "more.json": b"1"}, {"other.json": canonical_json(STARTER)}]
)
def test_missing_and_further_parts_are_refused(parts: dict[str, bytes]):
    refused = refusal_of(leave_open(LABEL, pack(parts), GATHERING_KEYS))
    assert refused.outcome is ReadOutcome.CONTENT_WRONG
    assert "mục thừa hoặc thiếu" in refused.what


def test_a_part_that_is_no_starter_is_refused():
    refused = refusal_of(leave_open(LABEL, pack({"starter.json": b"{}"}), GATHERING_KEYS))
    assert refused.outcome is ReadOutcome.CONTENT_WRONG


@pytest.mark.parametrize(
    "starter",
    [
        pytest.param(msgspec.structs.replace(STARTER, desk_id=UUID(int=1)), id="another desk"),
        pytest.param(msgspec.structs.replace(STARTER, desk_name="Ban khác"), id="another name"),
        pytest.param(msgspec.structs.replace(STARTER, desk_keys=public_keys(UNIT_KEYS)), id="another key"),
        pytest.param(
            msgspec.structs.replace(STARTER, unit=msgspec.structs.replace(STARTER.unit, id=UUID(int=2))),
            id="another unit",
        ),
    ],
)
def test_a_file_that_introduces_someone_else_than_its_header_is_refused(starter: Starter):
    refused = refusal_of(around(starter))
    assert refused.outcome is ReadOutcome.CONTENT_WRONG
    assert "khác với phần đầu tệp" in refused.what
