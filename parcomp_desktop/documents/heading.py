"""The head of an official document: agency and national title side by side; NĐ 30/2020/NĐ-CP, appendix I."""

import re

from parcomp_desktop.documents.fonts import Face
from parcomp_desktop.documents.pages import LEFT, WIDTH, Pages
from parcomp_desktop.documents.sheet import Room
from parcomp_desktop.documents.text import Align, Style, printable
from parcomp_desktop.documents.wording import date_words
from parcomp_desktop.domain.documents import Heading

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
AGENCY_WIDTH, _NATION_WIDTH = 66.0, 97.0
_AGENCY_RULE = 0.4
"""The rule is from a third to half of the agency's line."""
_PLACE = re.compile(r" (?=(?:XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|HUYỆN|THÀNH PHỐ|TỈNH) )")


def draw_heading(pages: Pages, heading: Heading) -> None:
    """Draw agency and number on the left, nation and date on the right, at the top of a first page.

    Raises:
        Refusal: a letter isn't in the font.
    """
    top = pages.y
    agency = _draw_agency(pages, heading, Room(LEFT, AGENCY_WIDTH, top))
    nation = _draw_nation(pages, Room(LEFT + WIDTH - _NATION_WIDTH, _NATION_WIDTH, top))
    row = max(agency, nation) + 2.5
    pages.y = row
    if heading.number:
        _write(pages, f"Số: {heading.number}", Room(LEFT, AGENCY_WIDTH, row), _style(pages, Face.REGULAR, 13))
    place = Room(LEFT + WIDTH - _NATION_WIDTH, _NATION_WIDTH, row)
    date = f"{heading.place}, {date_words(heading.dated)}"
    _, pages.y = _write(pages, date, place, _style(pages, Face.ITALIC, 14))


def _draw_agency(pages: Pages, heading: Heading, room: Room) -> float:
    superior, agency = _style(pages, Face.REGULAR, 13), _style(pages, Face.BOLD, 13)
    if heading.superior:
        _, bottom = _write(pages, _broken_at_place(heading.superior, superior), room, superior)
        room = room._replace(y=bottom)
    lines, bottom = _write(pages, _broken_at_place(heading.agency, agency), room, agency)
    return pages.sheet.underline(lines, room._replace(y=bottom), agency, _AGENCY_RULE)


def _draw_nation(pages: Pages, room: Room) -> float:
    motto = _style(pages, Face.BOLD, 14)
    _, bottom = _write(pages, NATION, room, _style(pages, Face.BOLD, 13))
    lines, bottom = _write(pages, MOTTO, room._replace(y=bottom), motto)
    return pages.sheet.underline(lines, room._replace(y=bottom), motto, 1)


def _style(pages: Pages, face: Face, size: float) -> Style:
    return pages.style(face, size, Align.CENTRE)


def _broken_at_place(name: str, style: Style) -> str:
    """A long name with its place on a line of its own: "ỦY BAN NHÂN DÂN", "XÃ ĐẮK HÀ"."""
    return name if style.font.width(name) <= AGENCY_WIDTH else _PLACE.sub("\n", name, count=1)


def _write(pages: Pages, text: str, room: Room, style: Style) -> tuple[tuple[str, ...], float]:
    """Write a text into its column; returns the lines and where they end."""
    lines = style.lines(printable(text, "Phần đầu văn bản", style.font), room.width)
    return lines, pages.sheet.write(lines, room, style)
