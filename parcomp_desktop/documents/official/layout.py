"""A document laid out for any renderer: head, body, foot, then each annex on pages of its own."""

from collections.abc import Iterator
from dataclasses import replace

from parcomp_desktop.documents.fonts import Face, SerifFonts
from parcomp_desktop.documents.official.foot import closing, signatures
from parcomp_desktop.documents.official.head import head_items
from parcomp_desktop.documents.official.items import Columns, Grid, GridRow, Item, LaidPart, Line, Look, text_width
from parcomp_desktop.documents.official.typesetting import GAP, Typesetter
from parcomp_desktop.domain.official import (
    Align,
    Block,
    Caption,
    OfficialDocument,
    Paragraph,
    Part,
    Row,
    RowLook,
    Section,
    Signatures,
    Table,
)

BODY_SIZE = 14
_PROSE = Look(Face.REGULAR, BODY_SIZE, justified=True)
_SECTION = Look(Face.BOLD, BODY_SIZE)
_CAPTION = Look(Face.BOLD, BODY_SIZE, Align.CENTRE)
_TEXT = "Nội dung văn bản"
_TABLE_GAP = 3.0


def laid_out(document: OfficialDocument, fonts: SerifFonts) -> Iterator[LaidPart]:
    """The document and each of its annexes, with what stands in them in the order of reading.

    Raises:
        Refusal: a letter isn't in the font.
    """
    setter = Typesetter(fonts)
    for part in (document, *document.annexes):
        width = text_width(landscape=part.landscape)
        head = head_items(setter, part, width)
        yield LaidPart(part.landscape, (*head, *_body(setter, part, width)))


def _body(setter: Typesetter, part: Part, width: float) -> Iterator[Item]:
    """The blocks; what stands last is kept with the foot, so that no signature is on a page alone."""
    foot = closing(setter, part, width)
    items = list(_items(setter, part, width))
    follows = [*(isinstance(item, Columns) for item in items[1:]), bool(foot)]
    for item, kept in zip(items, follows, strict=False):
        yield _kept(item) if kept else item
    yield from foot


def _kept(item: Item) -> Item:
    match item:
        case Grid(rows=(*rows, last)):
            return replace(item, rows=(*rows, replace(last, keep=True)))
        case Line() | Columns():
            return replace(item, keep=True)
        case _:
            return item


def _items(setter: Typesetter, part: Part, width: float) -> Iterator[Item]:
    label = _TEXT
    for block in part.blocks:
        if isinstance(block, Section):
            label = block.title
        yield from _block_items(setter, block, label, width)


def _block_items(setter: Typesetter, block: Block, label: str, width: float) -> Iterator[Item]:
    match block:
        case Paragraph(text=text, lead=lead):
            yield from setter.paragraphs(text, label, _PROSE, lead=lead)
        case Section(title=title):
            for line in setter.paragraphs(title, "Đề mục", _SECTION, above=2 * GAP):
                yield replace(line, keep=True)
        case Caption(text=text):
            yield from setter.lines(text, label, _CAPTION, above=2 * GAP, keep=True)
        case Table():
            yield _grid(setter, block)
        case Signatures(signers=signers):
            yield signatures(setter, signers, width)


def _grid(setter: Typesetter, table: Table) -> Grid:
    rows = tuple(_grid_row(setter, table, row) for row in table.rows)
    return Grid(table.columns, rows, table.size, _TABLE_GAP)


def _grid_row(setter: Typesetter, table: Table, row: Row) -> GridRow:
    face = Face.REGULAR if row.look in {RowLook.PLAIN, RowLook.STRUCK} else Face.BOLD
    look = Look(face, table.size)
    banner = row.look is RowLook.BANNER
    labels = ["Dòng nhóm của bảng"] if banner else [column.title for column in table.columns]
    cells = (tuple(setter.parts(text, label, look)) for text, label in zip(row.cells, labels, strict=True))
    return GridRow(tuple(cells), row.look, keep=banner)
