"""Official documents as Word files (.docx), to edit."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from functools import cache
from io import BytesIO
from typing import cast
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.package import OpcPackage
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.section import Section
from docx.shared import Mm, Pt

from parcomp_desktop.documents.board_picture import png
from parcomp_desktop.documents.fonts import SerifFonts
from parcomp_desktop.documents.official.items import (
    BOTTOM,
    LEFT,
    NUMBER_TOP,
    RIGHT,
    TOP,
    Columns,
    Grid,
    Item,
    LaidPart,
    Line,
    Picture,
    Rule,
    paper_size,
    text_width,
)
from parcomp_desktop.documents.official.layout import laid_out
from parcomp_desktop.documents.official.word_parts import (
    element,
    line_paragraph,
    page_number,
    rule_paragraph,
    spacer,
)
from parcomp_desktop.documents.official.word_tables import columns_table, grid_table
from parcomp_desktop.documents.sheet import LANGUAGE, PROGRAM
from parcomp_desktop.documents.text import clean
from parcomp_desktop.domain.official import OfficialDocument

FONT = "Times New Roman"
_HALF_POINTS = 28
"""What is typed anew begins at 14 points."""
_BORN = datetime(2023, 1, 1)  # noqa: DTZ001  no clock: a file's bytes depend on its content alone
_ZIP_DAY = (2023, 1, 1, 0, 0, 0)
_NOT_OURS = {
    *("thumbnail", "customXml", "stylesWithEffects", "numbering", "webSettings", "fontTable", "extended-properties"),
}
"""Parts of the library's empty file that our documents don't use."""
_STYLES = {"Normal", "DefaultParagraphFont", "TableNormal", "NoList"}
_LONGEST_PROPERTY = 255
_PICTURE = 0.97
"""A picture is so much smaller than its room, which it shares with the line that it stands in."""
_MODE = "15"
"""Word 2013 and later: a table begins at the margin itself."""


def render_docx(document: OfficialDocument, fonts: SerifFonts) -> bytes:
    """The document as a Word file; the same document gives the same bytes.

    Raises:
        Refusal: a letter isn't in the font.
    """
    word = Document(BytesIO(_empty()))
    for number, part in enumerate(laid_out(document, fonts)):
        _set_page(_section(word, number), part, first=number == 0)
        end = word.element.body[-1]
        for made in _read("".join(_elements(word, part))):
            end.addprevious(made)
    [last] = _read(spacer(0))
    word.element.body[-1].addprevious(last)  # Word asks for a paragraph after a table
    word.core_properties.title = _property(document.name)
    word.core_properties.author = _property(document.heading.agency)
    return _steady(word)


def _read(xml: str) -> list[BaseOxmlElement]:
    """The elements of a text of WordprocessingML."""
    return list(parse_xml(f"<w:body {nsdecls('w')}>{xml}</w:body>"))


def _property(text: str) -> str:
    """One line, as long as Word takes it."""
    return " ".join(clean(text).split())[:_LONGEST_PROPERTY]


def _section(word: WordDocument, number: int) -> Section:
    """Where the part of that number goes: what ends the one before takes no room."""
    if number == 0:
        return word.sections[0]
    section = word.add_section(WD_SECTION.NEW_PAGE)
    word.paragraphs[-1].paragraph_format.line_spacing = Pt(1)
    return section


def _elements(word: WordDocument, part: LaidPart) -> Iterator[str]:
    width = text_width(landscape=part.landscape)
    after_table = False
    for number, item in enumerate(part.items):
        if isinstance(item, Columns | Grid) and (after_table or (number and item.above)):
            yield spacer(item.above, keep=_held(part.items[number - 1]))
        yield _picture(word, item) if isinstance(item, Picture) else _element(item, width, top=number == 0)
        after_table = isinstance(item, Columns | Grid)
        if isinstance(item, Columns) and item.below:
            yield spacer(item.below, keep=item.keep)
            after_table = False


def _held(item: Item) -> bool:
    """The item is kept with the next."""
    match item:
        case Grid(rows=rows):
            return bool(rows) and rows[-1].keep
        case Rule():
            return True
        case Picture():
            return False
        case _:
            return item.keep


def _element(item: Line | Rule | Columns | Grid, width: float, *, top: bool) -> str:
    match item:
        case Line():
            return line_paragraph(replace(item, above=0) if top else item)
        case Rule():
            return rule_paragraph(item, width)
        case Columns():
            return columns_table(item)
        case Grid():
            return grid_table(item)


def _picture(word: WordDocument, picture: Picture) -> str:
    """A paragraph of the picture alone."""
    inline = word.part.new_pic_inline(BytesIO(png(picture.board)), width=Mm(picture.board.width * _PICTURE))
    inline.docPr.set("descr", picture.name)
    return element("p", element("pPr", element("jc", val="center")), element("r", element("drawing", inline.xml)))


def _set_page(section: Section, part: LaidPart, *, first: bool) -> None:
    """Paper, margins and the page's number in the top margin, but on the document's first page."""
    width, height = paper_size(landscape=part.landscape)
    section.orientation = WD_ORIENT.LANDSCAPE if part.landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Mm(width), Mm(height)
    section.left_margin, section.right_margin = Mm(LEFT), Mm(RIGHT)
    section.top_margin, section.bottom_margin = Mm(TOP), Mm(BOTTOM)
    section.header_distance = Mm(NUMBER_TOP)
    section.different_first_page_header_footer = first
    if first:
        _number_pages(section)


def _number_pages(section: Section) -> None:
    paragraph = section.header.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph.paragraph_format.element.extend(_read(page_number()))


@cache
def _empty() -> bytes:
    """An empty file in our letters and language, without what the library's own brings along."""
    word = Document()
    for rels in (cast("OpcPackage", word.part.package).rels, word.part.rels):
        for name, rel in list(rels.items()):
            if rel.reltype.rpartition("/")[2] in _NOT_OURS:
                del rels[name]
    _set_styles(word)
    _set_settings(word)
    _set_properties(word)
    return _steady(word)


def _set_styles(word: WordDocument) -> None:
    root = word.styles.element
    for style in root.findall(qn("w:style")) + root.findall(qn("w:latentStyles")):
        if style.get(qn("w:styleId")) not in _STYLES:
            root.remove(style)
    families = dict.fromkeys(("ascii", "hAnsi", "cs", "eastAsia"), FONT)
    letters = element(
        "rPr",
        element("rFonts", **families),
        element("sz", val=_HALF_POINTS),
        element("szCs", val=_HALF_POINTS),
        element("lang", val=LANGUAGE, eastAsia=LANGUAGE),
    )
    line = element("pPr", element("spacing", before=0, after=0, line=240, lineRule="auto"))
    [defaults] = _read(element("docDefaults", element("rPrDefault", letters), element("pPrDefault", line)))
    root.replace(root.find(qn("w:docDefaults")), defaults)


def _set_settings(word: WordDocument) -> None:
    settings = word.settings.element
    for name in ("savePreviewPicture", "themeFontLang", "proofState"):
        settings.remove(settings.find(qn(f"w:{name}")))
    for mode in settings.iter(qn("w:compatSetting")):
        if mode.get(qn("w:name")) == "compatibilityMode":
            mode.set(qn("w:val"), _MODE)


def _set_properties(word: WordDocument) -> None:
    properties = word.core_properties
    properties.created = properties.modified = _BORN
    properties.language = LANGUAGE
    properties.last_modified_by = PROGRAM
    properties.comments = ""


def _steady(word: WordDocument) -> bytes:
    """The file's bytes, its parts without a time of the day."""
    saved, steady = BytesIO(), BytesIO()
    word.save(saved)
    with ZipFile(saved) as parts, ZipFile(steady, "w", ZIP_DEFLATED) as out:
        for name in parts.namelist():
            out.writestr(ZipInfo(name, _ZIP_DAY), parts.read(name), ZIP_DEFLATED)
    return steady.getvalue()
