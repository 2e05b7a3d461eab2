"""A document laid out for any renderer: head, body, foot, then each annex on pages of its own."""

from collections.abc import Iterator
from dataclasses import replace

from parcomp_desktop.documents.charts import draw_chart
from parcomp_desktop.documents.fonts import Face, SerifFonts
from parcomp_desktop.documents.official.foot import closing, signatures
from parcomp_desktop.documents.official.head import head_items
from parcomp_desktop.documents.official.items import (
    Columns,
    Grid,
    GridRow,
    Item,
    LaidPart,
    Line,
    Look,
    Picture,
    text_height,
    text_width,
)
from parcomp_desktop.documents.official.typesetting import GAP, Typesetter
from parcomp_desktop.domain.charts import RankingChart
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
    """The blocks; what stands last is kept with the foot, what introduces a table or signatures with those."""
    foot = closing(setter, part, width)
    items = list(_items(setter, part))
    follows = [*(isinstance(item, Columns | Grid) for item in items[1:]), bool(foot)]
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


def _items(setter: Typesetter, part: Part) -> Iterator[Item]:
    label = _TEXT
    for block in part.blocks:
        if isinstance(block, Section):
            label = block.title
        yield from _block_items(setter, part, block, label)


def _block_items(setter: Typesetter, part: Part, block: Block, label: str) -> Iterator[Item]:
    match block:
        case Paragraph(text=text, lead=lead):
            yield from setter.paragraphs(text, label, Look(Face.REGULAR, part.size, justified=True), lead=lead)
        case Section(title=title):
            for line in setter.paragraphs(title, "Đề mục", Look(Face.BOLD, part.size), above=2 * GAP):
                yield replace(line, keep=True)
        case Caption(text=text):
            bold = Look(Face.BOLD, part.size, Align.CENTRE)
            lines = setter.lines(text, label, bold, above=2 * GAP, keep=True)
            yield from setter.broken(lines, text_width(landscape=part.landscape))
        case Table():
            yield _grid(setter, block)
        case Signatures(signers=()):
            pass
        case Signatures(signers=signers):
            yield signatures(setter, signers, text_width(landscape=part.landscape))
        case RankingChart():
            width, height = text_width(landscape=part.landscape), text_height(landscape=part.landscape)
            name = " ".join(setter.parts(block.title, "Tên biểu đồ", Look(Face.BOLD, part.size)))
            yield from (Picture(board, name) for board in draw_chart(block, setter.fonts, width, height))


def _grid(setter: Typesetter, table: Table) -> Grid:
    """The table; a total stays with the row before it."""
    followers = [*table.rows[1:], None]
    rows = (
        _grid_row(setter, table, row, kept=following is not None and following.look is RowLook.TOTAL)
        for row, following in zip(table.rows, followers, strict=False)
    )
    return Grid(table.columns, tuple(rows), table.size, _TABLE_GAP)


def _grid_row(setter: Typesetter, table: Table, row: Row, *, kept: bool) -> GridRow:
    look = Look(Face.BOLD if row.look.is_bold else Face.REGULAR, table.size)
    banner = row.look is RowLook.BANNER
    labels = ["Dòng nhóm của bảng"] if banner else [column.title for column in table.columns]
    cells = (tuple(setter.parts(text, label, look)) for text, label in zip(row.cells, labels, strict=True))
    return GridRow(tuple(cells), row.look, keep=banner or kept)
