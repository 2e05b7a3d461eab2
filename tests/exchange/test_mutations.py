"""Whatever happens to a package on its way, it is refused, and only ever refused: nothing else breaks."""

import random
from collections.abc import Callable
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parcomp_desktop.exchange.canonical import canonical_json
from parcomp_desktop.exchange.content import pack, unpack
from parcomp_desktop.exchange.envelope import inspect
from parcomp_desktop.exchange.keys import sign
from parcomp_desktop.exchange.outcomes import PackageRefused, ReadOutcome
from parcomp_desktop.exchange.package import Package, open_package
from parcomp_desktop.exchange.starter import open_starter
from tests.exchange.desks import PARTS, READER, UNIT_KEYS, around, package

FILE = package()
CONTENT = pack(PARTS)
HEADER_END = 9 + int.from_bytes(FILE[5:9], "big")
MAGIC_BITS = 5 * 8

MEANINGS: list[object] = [PARTS, ReadOutcome.CONTENT_WRONG, ReadOutcome.TOO_LARGE]
"""What a content that was tampered with may come to."""

Mutate = Callable[[random.Random, bytes], bytes]


Result = TypeVar("Result")


def ending(read: Callable[[], Result]) -> Result | ReadOutcome:
    """What reading gives, or why it is refused; an exception of any other kind fails the test."""
    try:
        return read()
    except PackageRefused as refused:
        return refused.outcome


def outcome_of(data: bytes) -> ReadOutcome:
    result = ending(lambda: open_package(data, READER))
    return ReadOutcome.READABLE if isinstance(result, Package) else result


def with_bit_flipped(data: bytes, bit: int) -> bytes:
    changed = bytearray(data)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def test_the_untouched_file_is_read():
    assert outcome_of(FILE) is ReadOutcome.READABLE
    assert 1_000 < len(FILE) < 2_048


def test_every_single_flipped_bit_is_refused_with_the_reason():
    reasons = [outcome_of(with_bit_flipped(FILE, bit)) for bit in range(len(FILE) * 8)]
    assert set(reasons[MAGIC_BITS:]) == {ReadOutcome.DAMAGED}
    assert set(reasons[:MAGIC_BITS]) == {ReadOutcome.NOT_A_PACKAGE, ReadOutcome.NEWER_FORMAT}


def test_a_file_cut_at_any_byte_is_refused():
    reasons = [outcome_of(FILE[:length]) for length in range(len(FILE))]
    assert set(reasons[:5]) == {ReadOutcome.NOT_A_PACKAGE}
    assert set(reasons[5:]) == {ReadOutcome.DAMAGED}


@pytest.mark.parametrize("more", [b"\0", b"\n", b"\xff" * 64, FILE, bytes(4096)])
def test_a_file_with_bytes_before_or_after_is_refused(more: bytes):
    assert outcome_of(FILE + more) is ReadOutcome.DAMAGED
    assert outcome_of(more + FILE) in {ReadOutcome.DAMAGED, ReadOutcome.NOT_A_PACKAGE}


def flip(chance: random.Random, data: bytes) -> bytes:
    return with_bit_flipped(data, chance.randrange(len(data) * 8))


def cut(chance: random.Random, data: bytes) -> bytes:
    return data[: chance.randrange(len(data))]


def remove(chance: random.Random, data: bytes) -> bytes:
    start = chance.randrange(len(data))
    return data[:start] + data[start + chance.randint(1, 40) :]


def insert(chance: random.Random, data: bytes) -> bytes:
    at = chance.randint(0, len(data))
    return data[:at] + chance.randbytes(chance.randint(1, 40)) + data[at:]


def overwrite(chance: random.Random, data: bytes) -> bytes:
    at = chance.randrange(len(data))
    return data[:at] + chance.choice([b"\0", b"\xff", b"PK", b'"', b"9"]) + data[at + 1 :]


def double(chance: random.Random, data: bytes) -> bytes:
    start = chance.randrange(len(data))
    piece = data[start : start + chance.randint(1, 80)]
    at = chance.randint(0, len(data))
    return data[:at] + piece + data[at:]


MUTATIONS: list[Mutate] = [flip, cut, remove, insert, overwrite, double]


def mutated(data: bytes, seed: int) -> bytes:
    """``data`` after one to four mutations, another file than before."""
    chance = random.Random(seed)
    changed = data
    for _ in range(chance.randint(1, 4)):
        changed = chance.choice(MUTATIONS)(chance, changed or data)
    return changed if changed != data else data + b"\0"


def assert_refused_after_the_journey(seed: int) -> None:
    assert outcome_of(mutated(FILE, seed)) is not ReadOutcome.READABLE


def assert_a_crafted_content_is_refused_or_means_the_same(seed: int) -> None:
    """The sender's own key signs a mutated zip: nothing but the parts that the manifest vouches for comes out."""
    data = around(mutated(CONTENT, seed))
    assert ending(lambda: open_package(data, READER).content.parts) in MEANINGS


def assert_a_crafted_header_is_refused_or_reads_as_it_stands(seed: int) -> None:
    """A mutated header, with its length and a signature set right."""
    header = mutated(FILE[9:HEADER_END], seed)
    data = FILE[:5] + len(header).to_bytes(4, "big") + header + FILE[HEADER_END:-64]
    read = ending(lambda: inspect(data + sign(UNIT_KEYS, data)))
    assert isinstance(read, ReadOutcome) or canonical_json(read) == header


CHECKS = [
    assert_refused_after_the_journey,
    assert_a_crafted_content_is_refused_or_means_the_same,
    assert_a_crafted_header_is_refused_or_reads_as_it_stands,
]
seeds = st.integers(0, 2**63)


@pytest.mark.parametrize("check", CHECKS)
def test_500_mutations_change_nothing_unseen(check: Callable[[int], None]):
    settings(max_examples=500, deadline=None)(given(seeds)(check))()


@pytest.mark.long
@pytest.mark.parametrize("check", CHECKS)
def test_10000_mutations_change_nothing_unseen(check: Callable[[int], None]):
    settings(max_examples=10_000, deadline=None)(given(seeds)(check))()


def test_every_single_flipped_bit_of_a_content_signed_by_its_sender_is_refused_or_means_the_same():
    for bit in range(len(CONTENT) * 8):
        changed = with_bit_flipped(CONTENT, bit)
        assert ending(lambda changed=changed: unpack(changed).parts) in MEANINGS


def opened(data: bytes) -> Package:
    return open_package(data, READER)


@pytest.mark.parametrize("read", [opened, inspect, open_starter, unpack])
@pytest.mark.parametrize("beginning", [b"", b"TDKT1", b"TDKT1\0\0\0", FILE[:9], FILE[:HEADER_END], b"PK\3\4"])
def test_any_bytes_at_all_are_only_ever_refused(read: Callable[[bytes], object], beginning: bytes):
    @settings(max_examples=30, deadline=None)
    @given(st.binary(max_size=300))
    def refuses(more: bytes) -> None:
        with pytest.raises(PackageRefused):
            read(beginning + more)

    refuses()
