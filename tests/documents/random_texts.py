"""Texts as nobody foresaw them, a hundred a document: any syllables, marks apart, markup, long words, quotes."""

import random
import unicodedata
from collections.abc import Iterator

from parcomp_desktop.domain.official import Align, Column, OfficialDocument, Paragraph, Part, Section, Table, plain_rows
from tests.documents.official_samples import DECISION

A_DOCUMENT = 100
_ONSETS = (
    *("b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "nh", "p", "ph", "qu", "r"),
    *("s", "t", "th", "tr", "v", "x", "B", "C", "Đ", "Ng", "Th"),
)
_VOWELS = "aăâeêioôơuưy"
_TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
_CODAS = ("", "c", "ch", "m", "n", "ng", "nh", "p", "t", "i", "o", "u")
_ODD = (
    *("R&D", "a <b", "<b>đậm</b>", "&amp;", "&lt;", "</w:t>", "<img src=http://x>", "]]>", "{total}", "%s", "\\n"),
    *("“Đắk Hà”", '"', "'", "‘", "’", "…", "–", "—", "- ", " - ", "05/QĐ-UBND", "100 %", "1.520.000", "98,5", "./."),
    *("=1+1", "+84", "@", "#", "a/b", "A-B-C", "(1)", "m²", "§", "°C", "½", "$&", "\t", "  "),
)
NARROW, WIDE = 80, 155
_COLUMNS = (
    Column(title="STT", width=15, align=Align.RIGHT),
    Column(title="Hẹp", width=NARROW),
    Column(title="Rộng", width=WIDE),
)


def texts(seed: int) -> list[str]:
    """A hundred texts, the same for the same seed."""
    chance = random.Random(seed)
    return [_text(chance) for _ in range(A_DOCUMENT)]


def _text(chance: random.Random) -> str:
    words = [_word(chance) for _ in range(chance.choice((1, 1, 2, 3, 5, 8, 13, 34)))]
    text = " ".join(words)
    return unicodedata.normalize("NFD", text) if chance.random() < 0.3 else text


def _word(chance: random.Random) -> str:
    kind = chance.random()
    if kind < 0.2:
        return chance.choice(_ODD)
    if kind < 0.25:
        return "".join(_syllable(chance) for _ in range(chance.randint(5, 40)))
    return _syllable(chance)


def _syllable(chance: random.Random) -> str:
    vowel = f"{chance.choice(_VOWELS)}{chance.choice(_TONES)}"
    return unicodedata.normalize("NFC", f"{chance.choice(_ONSETS)}{vowel}{chance.choice(_CODAS)}")


def as_said(text: str) -> str:
    """A text as a document says it: marks on their letters, single spaces."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def document(said: list[str]) -> OfficialDocument:
    """Forty of them as text, ten as headings, fifty in the cells of a table on lying pages."""
    blocks = [*(Paragraph(text=text) for text in said[:40]), *(Section(title=text) for text in said[40:50])]
    rows = ((str(number), *pair) for number, pair in enumerate(zip(said[50:75], said[75:], strict=True), 1))
    table = Table(columns=_COLUMNS, rows=plain_rows(rows))
    annex = Part(title="BẢNG", blocks=(table,), landscape=True)
    return OfficialDocument(heading=DECISION.heading, title="THỬ", blocks=tuple(blocks), annexes=(annex,))


def in_order(said: list[str]) -> Iterator[str]:
    """The texts in the order of reading, numbers of rows among them."""
    yield from map(as_said, said[:50])
    for number, pair in enumerate(zip(said[50:75], said[75:], strict=True), 1):
        yield from (str(number), *map(as_said, pair))
