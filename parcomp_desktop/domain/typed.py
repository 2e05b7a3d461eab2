"""What a person typed, or a sheet's cell holds, once it was read as a value."""

import unicodedata
from typing import Generic, TypeVar

from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.text import nfc

T = TypeVar("T")

_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—−"), "-")
_TO_ASCII = str.maketrans(_FULL_WIDTH | _DASHES)


class Typed(Record, Generic[T], frozen=True, kw_only=True):
    """The outcome of reading typed text: a value, a blank, or a problem.

    ``problem`` is empty when the text is clear; then ``value`` is None only for a blank. Otherwise it tells in
    Vietnamese what is wrong and what to type, and ``readings`` holds the values that an ambiguous text may mean.
    """

    value: T | None = None
    problem: str = ""
    readings: tuple[T, ...] = ()


def tidy(text: str) -> str:
    """NFC text with plain digits, marks and dashes, no invisible characters, single spaces, none around."""
    visible = (char for char in nfc(text) if unicodedata.category(char) != "Cf")
    return " ".join("".join(visible).translate(_TO_ASCII).split())
