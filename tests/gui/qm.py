"""Reads Qt's compiled translations (.qm), of which only the texts to translate matter here."""

import struct
from pathlib import Path
from typing import NamedTuple

OFFSETS, MESSAGES = 0x42, 0x69
END, TRANSLATION, OLD_SOURCE, OLD_CONTEXT, OLD_COMMENT, OBSOLETE = 1, 3, 6, 7, 8, 5


class Text(NamedTuple):
    """A text of Qt and the class that shows it."""

    context: str
    source: str


def texts_of_qt(path: Path) -> list[Text]:
    """All the texts that a translation of Qt translates."""
    sections = _sections(path.read_bytes())
    offsets = [offset for _, offset in struct.iter_unpack(">II", sections[OFFSETS])]
    return [_text(sections[MESSAGES], offset) for offset in offsets]


def _sections(data: bytes) -> dict[int, bytes]:
    sections: dict[int, bytes] = {}
    place = 16
    while place + 5 <= len(data):
        tag, length = struct.unpack_from(">BI", data, place)
        sections[tag] = data[place + 5 : place + 5 + length]
        place += 5 + length
    return sections


def _text(messages: bytes, place: int) -> Text:
    found: dict[int, str] = {}
    while messages[place] != END:
        tag, length = struct.unpack_from(">BI", messages, place)
        content = messages[place + 5 : place + 5 + length]
        found[tag] = "" if tag == TRANSLATION else content.decode()
        place += 5 + length
    return Text(found[OLD_CONTEXT], found[OLD_SOURCE])
