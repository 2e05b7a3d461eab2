"""Workbooks that somebody, or some stick, did harm to: each kind of harm, and what the refusal says of it."""

import io
import random
import re
import stat
import warnings
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

Parts = dict[str, bytes]

BROKEN = "không phải là sổ Excel"
DTD = "(DTD) không an toàn"
LARGE = "Sổ Excel quá lớn"
SHEET = "xl/worksheets/sheet2.xml"
"""The sheet of the records: the instructions stand before it."""
XML = re.compile(r"\.(xml|rels)$")
_CELL = re.compile(rb'<c r="([A-Z]+)([0-9]+)"[^>]*?(?:/>|>.*?</c>)', re.DOTALL)


class Harm(NamedTuple):
    """A harmed workbook; ``refused`` are words of what must be said of it, None: it may be read if it says the same."""

    data: bytes
    refused: str | None = None


def parts_of(data: bytes) -> Parts:
    with ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(parts: Mapping[str, bytes], method: int = ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with ZipFile(out, "w", method) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def _adding(data: bytes, name: str | ZipInfo, content: bytes, method: int = ZIP_DEFLATED) -> bytes:
    out = io.BytesIO(data)
    with warnings.catch_warnings(), ZipFile(out, "a", method) as archive:
        warnings.simplefilter("ignore")
        archive.writestr(name, content, method)
    return out.getvalue()


def _any_xml(chance: random.Random, parts: Parts) -> str:
    return chance.choice([name for name in parts if XML.search(name)])


# What is refused for certain


def entities(chance: random.Random, data: bytes) -> Harm:
    """Entities that grow, or come from a file or from elsewhere, in any part and any encoding."""
    parts = parts_of(data)
    name = _any_xml(chance, parts)
    declared = chance.choice(
        [
            '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>',
            '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>',
            '<!DOCTYPE x SYSTEM "http://localhost/x.dtd">',
            '<!DOCTYPE x [<!ENTITY % p SYSTEM "file:///etc/hostname"> %p;]>',
        ]
    )
    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", parts[name].decode())
    return Harm(zipped(parts | {name: (declared + text).encode(chance.choice(["utf-8", "utf-16"]))}), DTD)


def far_corner(chance: random.Random, data: bytes) -> Harm:
    """One cell far below or far to the right."""
    place, row = chance.choice([("XFD1048576", 1_048_576), ("A1048576", 1_048_576), ("XFD2", 2), ("IW3", 3)])
    cell = f'<row r="{row}"><c r="{place}"><v>1</v></c></row></sheetData>'
    parts = parts_of(data)
    return Harm(zipped(parts | {SHEET: parts[SHEET].replace(b"</sheetData>", cell.encode())}), LARGE)


def bomb(chance: random.Random, data: bytes) -> Harm:
    """A part that unzips to more than may be, honestly or not."""
    size = chance.randrange(3_000_000_000, 4_000_000_000)
    grown = bytearray(_adding(data, f"xl/media/{size}.bin", b" " * 100_000))
    at = grown.rindex(b"PK\1\2") + 24
    grown[at : at + 4] = size.to_bytes(4, "little")
    return Harm(bytes(grown), LARGE)


def many_parts(chance: random.Random, data: bytes) -> Harm:
    """More parts than any workbook has, told by the directory alone."""
    out = io.BytesIO(data)
    with ZipFile(out, "a", ZIP_STORED) as archive:
        for number in range(2_000 + chance.randrange(50)):
            archive.writestr(f"xl/media/{number}", b"")
    return Harm(out.getvalue(), LARGE)


def twice(chance: random.Random, data: bytes) -> Harm:
    """A part twice, also in other letters."""
    name = chance.choice([*parts_of(data)])
    return Harm(_adding(data, chance.choice([name, name.upper()]), b"<a/>"), "hai phần cùng tên")


def outside(chance: random.Random, data: bytes) -> Harm:
    """A name that leads out of the workbook."""
    name = chance.choice(["/etc/passwd", "../x.xml", "xl/../../x.xml", "C:/x.xml", "xl\\..\\x.xml", "\\\\may\\x"])
    return Harm(_adding(data, name, b"<a/>"), "dẫn ra ngoài sổ")


def link(chance: random.Random, data: bytes) -> Harm:
    """A part that is a link."""
    part = ZipInfo(f"xl/media/{chance.randrange(1000)}.xml")
    part.create_system = 3
    part.external_attr = (stat.S_IFLNK | 0o777) << 16
    return Harm(_adding(data, part, b"/etc/passwd"), "là liên kết")


def other_packing(chance: random.Random, data: bytes) -> Harm:
    """A part packed as no workbook is."""
    return Harm(_adding(data, f"xl/{chance.randrange(1000)}.xml", b"<a/>", ZIP_BZIP2), "nén theo cách")


def without_part(chance: random.Random, data: bytes) -> Harm:
    """A part that no workbook can do without is gone."""
    parts = parts_of(data)
    gone = chance.choice(["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"])
    return Harm(zipped({name: content for name, content in parts.items() if name != gone}), BROKEN)


def old_format(chance: random.Random, _data: bytes) -> Harm:
    """The compound file of old: a book of Excel 97, or one under a password."""
    locked = chance.random() < 0.5
    inside = "EncryptedPackage".encode("utf-16-le") if locked else bytes(chance.randbytes(64))
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    return Harm(head + inside + bytes(600), "đặt mật khẩu" if locked else "Excel cũ (.xls)")


def cut(chance: random.Random, data: bytes) -> Harm:
    """The file breaks off."""
    return Harm(data[: chance.randrange(len(data) - 22)], BROKEN)


# What may be read, if it says the same


def flip(chance: random.Random, data: bytes) -> Harm:
    """A bit is another one."""
    changed = bytearray(data)
    for _ in range(chance.choice([1, 1, 1, 2, 8])):
        bit = chance.randrange(len(data) * 8)
        changed[bit // 8] ^= 1 << bit % 8
    return Harm(bytes(changed))


def zeroes(chance: random.Random, data: bytes) -> Harm:
    """A stretch of the file is blank."""
    at = chance.randrange(len(data))
    length = chance.randrange(1, 600)
    return Harm((data[:at] + bytes(length) + data[at + length :])[: len(data)])


def around(chance: random.Random, data: bytes) -> Harm:
    """Something stands before or after the file."""
    more = chance.randbytes(chance.randrange(1, 200))
    return Harm(more + data if chance.random() < 0.5 else data + more)


def giant_dimension(chance: random.Random, data: bytes) -> Harm:
    """The sheet says that it is as large as can be; it isn't."""
    parts = parts_of(data)
    said = f'<dimension ref="A1:{chance.choice(["XFD1048576", "A1048576", "ZZZ9999999"])}"/><sheetData>'
    xml = re.sub(rb"<dimension [^>]*/>", b"", parts[SHEET]).replace(b"<sheetData>", said.encode())
    return Harm(zipped(parts | {SHEET: xml}))


def extras(chance: random.Random, data: bytes) -> Harm:
    """Macros, links to other files, pictures: left aside."""
    name = chance.choice(["xl/vbaProject.bin", "xl/externalLinks/externalLink1.xml", "xl/media/a.png", "xl/x.xml"])
    return Harm(_adding(data, name, chance.choice([b"<a/>", chance.randbytes(300), b"<a>" * 50])))


# What says something else, and is a person's to mend: problems with their cells, or other words


def cell(chance: random.Random, data: bytes) -> Harm:
    """A cell of the records holds something else: formulas, errors, numbers beyond all, wrong types, odd places."""
    parts = parts_of(data)
    cells = [*_CELL.finditer(parts[SHEET])]
    hit = chance.choice(cells)
    column, row = hit[1].decode(), hit[2].decode()
    place = chance.choice(
        [f"{column}{row}"] * 5 + [f"{column}{int(row) + 1}", "A0", "1A", "", "a1", "A99999999999999999999"]
    )
    held = chance.choice(_HELD)
    xml = parts[SHEET][: hit.start()] + f'<c r="{place}"{held}'.encode() + parts[SHEET][hit.end() :]
    return Harm(zipped(parts | {SHEET: xml}), "")


_HELD = (
    " t=\"inlineStr\"><is><t>=cmd|'/c calc'!A1</t></is></c>",
    ' t="inlineStr"><is><t>@SUM(1+1)</t></is></c>',
    "><f>1+1</f><v>2</v></c>",
    '><f t="shared" si="0"/><v>2</v></c>',
    '><f t="array" ref="A1:ZZZ9">1</f></c>',
    ' t="str"><f>HYPERLINK("http://localhost")</f><v>x</v></c>',
    ' t="e"><v>#REF!</v></c>',
    ' t="b"><v>7</v></c>',
    ' t="s"><v>999999</v></c>',
    ' t="s"><v>-1</v></c>',
    ' t="d"><v>2024-13-45</v></c>',
    ' t="n"><v>1E999</v></c>',
    ' t="n"><v>NaN</v></c>',
    "><v>99999999999999999999999999999999999</v></c>",
    "><v>một</v></c>",
    ' s="99999"><v>1</v></c>',
    ' t="zzz"><v>1</v></c>',
    ' t="inlineStr"><is><t>&#1;</t></is></c>',
    ' t="inlineStr"><is><t>' + "x" * 40_000 + "</t></is></c>",
    "/>",
)


def words(chance: random.Random, data: bytes) -> Harm:
    """Pieces of a part's text are left out, doubled or swapped."""
    parts = parts_of(data)
    name = _any_xml(chance, parts)
    text = parts[name]
    at, length = chance.randrange(len(text)), chance.randrange(1, 40)
    piece = chance.choice([b"", text[at : at + length] * 2, bytes(chance.randbytes(3)), b"<", b"&", b'"'])
    return Harm(zipped(parts | {name: text[:at] + piece + text[at + length :]}), "")


HARMS: tuple[Callable[[random.Random, bytes], Harm], ...] = (
    *(entities, far_corner, bomb, many_parts, twice, outside, link, other_packing, without_part, old_format, cut),
    *(flip, zeroes, around, giant_dimension, extras),
    *(cell, words),
)


def harmed(seed: int, data: bytes, count: int) -> Iterator[tuple[str, Harm]]:
    """So many harmed workbooks, each kind of harm in its turn; flipped bits twice as often."""
    chance = random.Random(seed)
    kinds = (*HARMS, flip)
    for number in range(count):
        kind = kinds[number % len(kinds)]
        yield f"{kind.__name__} {number} of seed {seed}", kind(chance, data)
