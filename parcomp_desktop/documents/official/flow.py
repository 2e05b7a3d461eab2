"""Pieces that fill pages from the top down; those that belong together stay on one page."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from parcomp_desktop.documents.official.pages import Pages
from parcomp_desktop.domain.refusal import Refusal


@dataclass(frozen=True, slots=True)
class Piece:
    """Something that isn't torn apart: ``draw`` draws it from a height down.

    ``above`` is free room over it, but at the top of a page; ``keep`` holds it together with the next piece.
    ``repeat`` is drawn first where the piece begins a new page: the head of its table.
    """

    height: float
    draw: Callable[[float], None]
    above: float = 0
    keep: bool = False
    repeat: "Piece | None" = None


def fill(pages: Pages, pieces: Iterable[Piece]) -> None:
    """Draw pieces from where the page is filled to.

    Raises:
        Refusal: a piece is higher than a page.
    """
    together: list[Piece] = []
    for piece in pieces:
        together.append(piece)
        if not piece.keep:
            _place(pages, together)
            together = []
    _place(pages, together)


def _place(pages: Pages, together: list[Piece]) -> None:
    """Draw pieces on one page, unless they are higher than any."""
    needed = sum(piece.above + piece.height for piece in together)
    if together and needed > pages.left and not pages.fresh:
        _turn(pages, together[0])
    for piece in together:
        if piece.above + piece.height > pages.left and not pages.fresh:
            _turn(pages, piece)
        _draw(pages, piece)


def _turn(pages: Pages, piece: Piece) -> None:
    pages.turn()
    if piece.repeat:
        _draw(pages, piece.repeat)
    if piece.height > pages.left:
        raise Refusal(
            "Một phần của văn bản dài hơn cả trang giấy (thường là “Nơi nhận”, chữ ký hay đầu bảng).",
            "Rút ngắn phần đó rồi lập lại văn bản.",
        )


def _draw(pages: Pages, piece: Piece) -> None:
    pages.y += 0 if pages.fresh else piece.above
    piece.draw(pages.y)
    pages.y += piece.height
