"""Official documents as PDF, to print."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from parcomp_desktop.documents.charts import place
from parcomp_desktop.documents.fonts import SerifFonts
from parcomp_desktop.documents.official.flow import Piece, fill
from parcomp_desktop.documents.official.items import LEFT, Columns, Grid, Item, Line, Picture, Rule
from parcomp_desktop.documents.official.layout import laid_out
from parcomp_desktop.documents.official.lines import line_pieces
from parcomp_desktop.documents.official.pages import Pages
from parcomp_desktop.documents.official.table import PrintedTable
from parcomp_desktop.documents.sheet import RULE_POINTS
from parcomp_desktop.domain.official import OfficialDocument


def render_pdf(document: OfficialDocument, fonts: SerifFonts) -> bytes:
    """The document as a PDF; the same document gives the same bytes.

    Raises:
        Refusal: a letter isn't in the font; a foot or a table's head is higher than a page.
    """
    pages = Pages(fonts, title=document.name, author=" ".join(document.heading.agency.split()))
    for part in laid_out(document, fonts):
        pages.begin(landscape=part.landscape)
        fill(pages, (piece for item in _closed_up(part.items) for piece in _pieces(pages, item)))
    return pages.sheet.finish()


def _closed_up(items: Iterable[Item]) -> Iterator[Item]:
    """Between a rule and a line stands the larger of their free rooms, as Word has it between paragraphs."""
    for before, item in pairwise((None, *items)):
        if isinstance(before, Rule) and isinstance(item, Line):
            yield replace(item, above=max(0, item.above - before.below))
        elif item is not None:
            yield item


def _pieces(pages: Pages, item: Item) -> Iterator[Piece]:
    match item:
        case Line():
            yield from line_pieces(pages, item, LEFT, pages.width)
        case Rule():
            yield _rule(pages, item, LEFT, pages.width)
        case Columns():
            yield _columns(pages, item)
        case Grid():
            yield from PrintedTable(pages, item).pieces()
        case Picture():
            yield _picture(pages, item)


def _rule(pages: Pages, rule: Rule, x: float, width: float) -> Piece:
    start = x + (width - rule.length) / 2

    def draw(y: float) -> None:
        pages.sheet.rule(start, y, start + rule.length, y, RULE_POINTS)

    return Piece(rule.below, draw, above=rule.above, keep=True)


def _picture(pages: Pages, picture: Picture) -> Piece:
    return Piece(picture.board.height, lambda y: place(pages.sheet, picture.board, LEFT, y))


def _columns(pages: Pages, columns: Columns) -> Piece:
    """All rows as one piece: each begins below the longest column of the one before."""
    placed: list[tuple[float, Piece]] = []
    top = 0.0
    for row in columns.rows:
        x, bottom = LEFT, top
        for width, items in zip(columns.widths, row, strict=True):
            y = top
            for piece in (piece for item in items for piece in _cell_pieces(pages, item, x, width)):
                y += piece.above
                placed.append((y, piece))
                y += piece.height
            x, bottom = x + width, max(bottom, y)
        top = bottom + columns.between
    height = top - columns.between + columns.below

    def draw(y: float) -> None:
        for below, piece in placed:
            piece.draw(y + below)

    return Piece(height, draw, above=columns.above, keep=columns.keep)


def _cell_pieces(pages: Pages, item: Line | Rule, x: float, width: float) -> Iterator[Piece]:
    if isinstance(item, Line):
        yield from line_pieces(pages, item, x, width)
    else:
        yield _rule(pages, item, x, width)
