"""The ranking of a year (bảng xếp hạng), to be signed and published."""

from collections.abc import Iterator, Mapping, Sequence
from string import ascii_lowercase

from parcomp_desktop.documents.charts import draw_chart, place
from parcomp_desktop.documents.closing import Closing
from parcomp_desktop.documents.fonts import Face, SerifFonts
from parcomp_desktop.documents.heading import draw_heading
from parcomp_desktop.documents.pages import BOTTOM, LEFT, TOP, WIDTH, Pages
from parcomp_desktop.documents.sheet import A4_LONG, Room
from parcomp_desktop.documents.table import Column, Row, draw_table
from parcomp_desktop.documents.text import Align, printable
from parcomp_desktop.documents.wording import BLANK, change_words, count_words, number_words
from parcomp_desktop.domain.charts import RankingChart
from parcomp_desktop.domain.documents import RankingGroup, RankingRow, RankingTable
from parcomp_desktop.domain.refusal import Refusal

PROVISIONAL = "(Tạm xếp theo điểm tự chấm của các đơn vị, chưa qua thẩm định)"
_LAST_YEAR = "Năm trước"
_TITLE_RULE = 0.4


def render_ranking_table(ranking: RankingTable, fonts: SerifFonts) -> bytes:
    """The ranking as a PDF, A4 upright.

    Raises:
        Refusal: there is no unit; a letter isn't in the font; a name is longer than a page.
    """
    if not any(group.rows for group in ranking.groups):
        raise Refusal("Bảng xếp hạng chưa có đơn vị nào.", "Chọn kỳ và bộ chỉ số đã có điểm rồi lập lại bảng.")
    title = " ".join(ranking.title.split())
    pages = Pages(fonts, title=title, author=" ".join(ranking.heading.agency.split()))
    marks = _marks(ranking)
    draw_heading(pages, ranking.heading)
    _draw_title(pages, ranking, marks)
    closing = Closing(pages, ranking.signature, ranking.copies_to)
    rows = [row for group in ranking.groups for row in _rows(group, pages, marks)]
    draw_table(pages, _columns(provisional=ranking.provisional), rows, tail=closing.height)
    closing.draw()
    _draw_charts(pages, ranking.charts)
    return pages.sheet.finish()


def _draw_charts(pages: Pages, charts: Sequence[RankingChart]) -> None:
    for chart in charts:
        for board in draw_chart(chart, pages.fonts, WIDTH, A4_LONG - TOP - BOTTOM):
            pages.turn()
            place(pages.sheet, board, LEFT, pages.y)


def _marks(ranking: RankingTable) -> dict[str, str]:
    """A mark for each reason why a change compares unlike years."""
    reasons = dict.fromkeys(row.unlike for group in ranking.groups for row in group.rows if row.change is not None)
    return {reason: f"({letter})" for reason, letter in zip(filter(None, reasons), ascii_lowercase, strict=False)}


def _draw_title(pages: Pages, ranking: RankingTable, marks: Mapping[str, str]) -> None:
    pages.y += 8
    bold = pages.style(Face.BOLD, 14, Align.CENTRE)
    italic = pages.style(Face.ITALIC, 13, Align.CENTRE)
    lines = pages.write(ranking.title, "Tên bảng", bold)
    unlike = [f"{mark} {reason}: thay đổi chỉ để tham khảo" for reason, mark in marks.items()]
    for note in filter(None, (ranking.note, PROVISIONAL if ranking.provisional else "", *unlike)):
        pages.write(note, "Ghi chú dưới tên bảng", italic)
    pages.y = pages.sheet.underline(lines, Room(LEFT, WIDTH, pages.y), bold, _TITLE_RULE) + 6


def _columns(*, provisional: bool) -> list[Column]:
    return [
        Column("STT", 11, Align.RIGHT),
        Column("Đơn vị", 45, Align.LEFT),
        Column("Điểm", 16, Align.RIGHT),
        Column("Tỷ lệ (%)", 15, Align.RIGHT),
        Column("Hạng tạm xếp" if provisional else "Hạng", 13, Align.RIGHT),
        Column("Xếp loại", 23, Align.CENTRE),
        Column("Điểm", 16, Align.RIGHT, _LAST_YEAR),
        Column("Hạng", 13, Align.RIGHT, _LAST_YEAR),
        Column("Thay đổi", 13, Align.RIGHT),
    ]


def _rows(group: RankingGroup, pages: Pages, marks: Mapping[str, str]) -> Iterator[Row]:
    """The group's banner and its units, numbered from 1."""
    name = printable(group.name, "Nhóm đơn vị", pages.style(Face.BOLD, 12, Align.LEFT).font)
    if name:
        yield Row((name,))
    text = pages.style(Face.REGULAR, 12, Align.LEFT).font
    for number, row in enumerate(group.rows, 1):
        unit = printable(row.unit, "Đơn vị", text)
        grade = printable(row.grade or BLANK, "Xếp loại", text)
        yield Row((str(number), unit, *_figures(row, grade), _change(row, marks)))


def _figures(row: RankingRow, grade: str) -> tuple[str, ...]:
    return (
        number_words(row.points),
        number_words(row.percent),
        count_words(row.rank),
        grade,
        number_words(row.previous_points),
        count_words(row.previous_rank),
    )


def _change(row: RankingRow, marks: Mapping[str, str]) -> str:
    return " ".join(filter(None, (change_words(row.change), marks.get(row.unlike) if row.change is not None else "")))
