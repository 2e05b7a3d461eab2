"""The dark squares of a QR code (ISO/IEC 18004), error correction M, one fixed mask.

segno makes what all codes of a version have in common, once; here the codewords of a text are put into it. To have it
make each code whole takes five times as long, more than all the rest of a certificate. Tests hold both to be the same.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain, compress, zip_longest
from typing import Any, NamedTuple

from segno import consts, encoder

_TABLES: Any = consts
"""Their types are inferred from the tables' rows for Micro QR."""
VERSIONS = range(1, 41)
_LEVEL = consts.ERROR_LEVEL_M
_MASK = 1
"""All eight can be read; to try them all for the evenest takes five times as long again."""
_LONG_NUMBER = re.compile("([0-9]{20,})")
_PADDING = "1110110000010001"


class TooLong(ValueError):
    """A text that no code has room for."""


class _Part(NamedTuple):
    """A part of a text as bits, how many bytes or digits it has, and the mode that says which they are."""

    mode: int
    length: int
    bits: str


class _Version(NamedTuple):
    """What the codes of a version have in common: all squares for codewords of zeros, and where each bit stands."""

    side: int
    blank: bytes
    places: tuple[int, ...]


def rows(text: str) -> list[bytes]:
    """The code of a text, a byte for each square, 1 a dark one.

    Letters are written as UTF-8; long numbers as such, which takes less than half the room.
    """
    number, data = _data(text)
    version = _version(number)
    squares = bytearray(version.blank)
    for place in compress(version.places, map(int, _bits(_message(number, data)))):
        squares[place] ^= 1
    return [bytes(squares[start : start + version.side]) for start in range(0, len(squares), version.side)]


def _data(text: str) -> tuple[int, bytes]:
    """The smallest version that has room for a text, and its data codewords."""
    parts = [_part(part) for part in _LONG_NUMBER.split(text) if part]
    for version in VERSIONS:
        capacity = _TABLES.SYMBOL_CAPACITY[version][_LEVEL]
        widths = [consts.CHAR_COUNT_INDICATOR_LENGTH[part.mode][encoder.version_range(version)] for part in parts]
        if sum(4 + width + len(part.bits) for width, part in zip(widths, parts, strict=True)) <= capacity:
            told = zip(widths, parts, strict=True)
            bits = "".join(f"{part.mode:04b}{part.length:0{width}b}{part.bits}" for width, part in told)
            return version, _padded(bits, capacity)
    raise TooLong(text)


def _part(text: str) -> _Part:
    if _LONG_NUMBER.fullmatch(text):
        groups = re.findall("[0-9]{1,3}", text)
        return _Part(consts.MODE_NUMERIC, len(text), "".join(f"{int(each):0{3 * len(each) + 1}b}" for each in groups))
    data = text.encode()
    return _Part(consts.MODE_BYTE, len(data), _bits(data))


def _padded(bits: str, capacity: int) -> bytes:
    """The bits with the end mark, filled up to the capacity with codewords that mean nothing."""
    bits += "0" * min(4, capacity - len(bits))
    bits += "0" * (-len(bits) % 8)
    whole = (bits + _PADDING * (capacity // len(_PADDING)))[:capacity]
    return int(whole, 2).to_bytes(capacity // 8)


def _message(version: int, data: bytes) -> bytes:
    """The codewords in the order in which they are placed: blocks interleaved, then their corrections."""
    blocks = list(_blocks(version, data))
    corrections = [_correction(block, count) for block, count in blocks]
    return bytes([*_interleaved([block for block, _ in blocks]), *_interleaved(corrections)])


def _blocks(version: int, data: bytes) -> Iterator[tuple[bytes, int]]:
    """Each block of data with how many codewords correct it."""
    start = 0
    for kind in _TABLES.ECC[version][_LEVEL]:
        for _ in range(kind.num_blocks):
            yield data[start : start + kind.num_data], kind.num_total - kind.num_data
            start += kind.num_data


def _interleaved(blocks: list[bytes]) -> Iterator[int]:
    return (each for each in chain.from_iterable(zip_longest(*blocks)) if each is not None)


def _correction(block: bytes, count: int) -> bytes:
    """The remainder of a block, as a polynomial, by the generator of that degree (Reed-Solomon)."""
    multiples, rest, below = _multiples(count), 0, (1 << 8 * (count - 1)) - 1
    for each in block:
        lead = each ^ rest >> 8 * (count - 1)
        rest = (rest & below) << 8 ^ multiples[lead]
    return rest.to_bytes(count)


@cache
def _multiples(count: int) -> tuple[int, ...]:
    """The generator's lower coefficients times each byte."""
    generator = consts.GEN_POLY[count]
    logs, powers = consts.GALIOS_LOG, consts.GALIOS_EXP
    rest = (bytes(powers[logs[each] + term] for term in generator) for each in range(1, 256))
    return (0, *map(int.from_bytes, rest))


@cache
def _version(version: int) -> _Version:
    side = encoder.calc_matrix_size(version)
    matrix = encoder.make_matrix(side, side)
    encoder.add_finder_patterns(matrix, side, side)
    encoder.add_alignment_patterns(matrix, side, side)
    places = tuple(y * side + x for y, x in _way(side) if matrix[y][x] > 1)
    encoder.add_codewords(matrix, bytes(len(places)), version)
    encoder.find_and_apply_best_mask(matrix, side, side, _MASK)  # a given mask is put on in place
    encoder.add_format_info(matrix, version, _LEVEL, _MASK)
    encoder.add_version_info(matrix, version)
    return _Version(side, b"".join(matrix), places)


def _way(side: int) -> Iterator[tuple[int, int]]:
    """Row and column of each square in the order of placement: two columns at a time, up and down, from the right."""
    for turn, right in enumerate((*range(side - 1, 6, -2), *range(5, 0, -2))):
        for y in range(side) if turn % 2 else reversed(range(side)):
            yield y, right
            yield y, right - 1


def _bits(data: bytes) -> str:
    return f"{int.from_bytes(data):0{8 * len(data)}b}"
