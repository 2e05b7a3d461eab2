"""An official letter (công văn); NĐ 30/2020/NĐ-CP, appendix I."""

from parcomp_desktop.documents.closing import Closing
from parcomp_desktop.documents.fonts import Face
from parcomp_desktop.documents.heading import AGENCY_WIDTH, draw_heading
from parcomp_desktop.documents.pages import LEFT, WIDTH, Pages
from parcomp_desktop.documents.prose import SIZE, write_prose
from parcomp_desktop.documents.sheet import Room
from parcomp_desktop.documents.text import Align, printable
from parcomp_desktop.domain.documents import Letter

_TO = "Kính gửi:"
_TO_INDENT = 30.0


def draw_letter(pages: Pages, letter: Letter) -> None:
    """Draw the letter from the top of a first page.

    Raises:
        Refusal: a letter isn't in the font.
    """
    draw_heading(pages, letter.heading)
    _draw_subject(pages, letter.subject)
    _draw_recipients(pages, letter.recipients)
    closing = Closing(pages, letter.signature, letter.copies_to)
    write_prose(pages, letter.paragraphs, "Nội dung công văn", tail=closing.height)
    closing.draw()


def _draw_subject(pages: Pages, subject: str) -> None:
    style = pages.style(Face.REGULAR, 12, Align.CENTRE)
    lines = style.lines(printable(f"V/v {subject}", "Trích yếu", style.font), AGENCY_WIDTH)
    pages.y = pages.sheet.write(lines, Room(LEFT, AGENCY_WIDTH, pages.y + 1), style) + 6


def _draw_recipients(pages: Pages, recipients: tuple[str, ...]) -> None:
    """One follows "Kính gửi:"; several stand below each other, each with its dash."""
    style = pages.style(Face.REGULAR, SIZE, Align.LEFT)
    pages.sheet.write([_TO], Room(LEFT + _TO_INDENT, WIDTH, pages.y), style)
    x = LEFT + _TO_INDENT + style.font.width(_TO) + 2
    texts = recipients if len(recipients) < 2 else [f"- {each};" for each in recipients]
    room = Room(x, LEFT + WIDTH - x, pages.y)
    lines = [
        line for text in texts for line in style.lines(printable(text, "Nơi nhận kính gửi", style.font), room.width)
    ]
    pages.y = pages.sheet.write(lines, room, style) + 4
