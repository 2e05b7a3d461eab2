"""The head of a document: agency and national title, name, addressees, legal bases; NĐ 30/2020/NĐ-CP, appendix I."""

import re
from collections.abc import Iterator

from parcomp_desktop.documents.fonts import Face
from parcomp_desktop.documents.official.items import Columns, Item, Line, Look, Rule
from parcomp_desktop.documents.official.typesetting import Typesetter, listed
from parcomp_desktop.documents.wording import date_words
from parcomp_desktop.domain.official import Align, Heading, OfficialDocument, Part

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
AGENCY_WIDTH, _NATION_WIDTH = 66.0, 97.0
_SHORT_RULE = 0.4
"""The rule under an agency or a name is from a third to half of its line."""
_PLACE = re.compile(r" (?=(?:XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|HUYỆN|THÀNH PHỐ|TỈNH) )")
_LABEL = "Phần đầu văn bản"
_CENTRED = {size: Look(Face.REGULAR, size, Align.CENTRE) for size in (12, 13)}
_BOLD = {size: Look(Face.BOLD, size, Align.CENTRE) for size in (13, 14)}
_ITALIC = {size: Look(Face.ITALIC, size, Align.CENTRE) for size in (13, 14)}
_FORM = Look(Face.BOLD, 13, Align.RIGHT)
_TO = Look(Face.REGULAR, 14)
_TO_TEXT = "Kính gửi:"
_TO_INDENT = 30.0
_BASIS = Look(Face.ITALIC, 14, justified=True)


def head_items(setter: Typesetter, part: Part, width: float) -> Iterator[Item]:
    """From the top of a document or an annex down to where its body begins.

    Raises:
        Refusal: a letter isn't in the font.
    """
    if isinstance(part, OfficialDocument):
        yield from _form(setter, part)
        yield _heading(setter, part, width)
    if part.title:
        yield from _name(setter, part, width)
    if isinstance(part, OfficialDocument):
        yield from _before_body(setter, part, width)


def _form(setter: Typesetter, document: OfficialDocument) -> list[Line]:
    return setter.lines(document.form, "Mẫu số", _FORM, keep=True) if document.form else []


def _before_body(setter: Typesetter, document: OfficialDocument, width: float) -> Iterator[Item]:
    if document.authority:
        yield from setter.lines(document.authority, "Thẩm quyền ban hành", _BOLD[14], above=4)
    if document.addressees:
        yield _addressees(setter, document.addressees, width)
    ends = [*[";"] * (len(document.bases) - 1), "."]
    for basis, end in zip(document.bases, ends, strict=False):
        yield from setter.paragraphs(f"{basis}{end}", "Căn cứ", _BASIS)


def _name(setter: Typesetter, part: Part, width: float) -> Iterator[Item]:
    """Title and subject with their rule, kept with what follows."""
    title = setter.broken(setter.lines(part.title, "Tên văn bản", _BOLD[14], above=8, keep=True), width)
    about = setter.lines(part.subject, "Trích yếu", _BOLD[14], keep=True) if part.subject else []
    subject = setter.broken(about, width)
    yield from (*title, *subject)
    for note in filter(None, part.notes):
        lines = setter.lines(note, "Ghi chú dưới tên văn bản", _ITALIC[13], keep=True)
        yield from setter.broken(lines, width)
    yield setter.rule_under(subject or title, _SHORT_RULE, below=3)


def _heading(setter: Typesetter, document: OfficialDocument, width: float) -> Columns:
    heading = document.heading
    number = setter.lines(f"Số: {heading.number}", _LABEL, _CENTRED[13]) if heading.number else []
    date = setter.lines(f"{heading.place}, {date_words(heading.dated)}", _LABEL, _ITALIC[14])
    rows = [(_agency(setter, heading), (), _nation(setter)), (tuple(number), (), tuple(date))]
    if not document.title:
        about = setter.lines(f"V/v {document.subject}", "Trích yếu", _CENTRED[12])
        rows.append((tuple(setter.broken(about, AGENCY_WIDTH)), (), ()))
    return Columns((AGENCY_WIDTH, width - AGENCY_WIDTH - _NATION_WIDTH, _NATION_WIDTH), tuple(rows), between=2.5)


def _agency(setter: Typesetter, heading: Heading) -> tuple[Line | Rule, ...]:
    superior = _named(setter, heading.superior, _CENTRED[13]) if heading.superior else []
    agency = _named(setter, heading.agency, _BOLD[13])
    return (*superior, *agency, setter.rule_under(agency, _SHORT_RULE))


def _named(setter: Typesetter, name: str, look: Look) -> list[Line]:
    """A long name with its place on a line of its own: "ỦY BAN NHÂN DÂN", "XÃ ĐẮK HÀ"."""
    fits = setter.font(look).width(name) <= AGENCY_WIDTH
    lines = setter.lines(name if fits else _PLACE.sub("\n", name, count=1), _LABEL, look)
    return setter.broken(lines, AGENCY_WIDTH)


def _nation(setter: Typesetter) -> tuple[Line | Rule, ...]:
    motto = setter.lines(MOTTO, _LABEL, _BOLD[14])
    return (*setter.lines(NATION, _LABEL, _BOLD[13]), *motto, setter.rule_under(motto, 1))


def _addressees(setter: Typesetter, addressees: tuple[str, ...], width: float) -> Columns:
    """One follows "Kính gửi:"; several stand below each other, each with its dash."""
    texts = addressees if len(addressees) < 2 else listed(addressees)
    lines = [line for text in texts for line in setter.lines(text, "Nơi nhận kính gửi", _TO)]
    label = setter.font(_TO).width(_TO_TEXT) + 2
    row = ((), (Line(_TO_TEXT, _TO),), tuple(lines))
    return Columns((_TO_INDENT, label, width - _TO_INDENT - label), (row,), above=5, below=3, keep=True)
