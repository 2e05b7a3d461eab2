"""The ranking of a year (bảng xếp hạng), to be signed and published."""

from collections.abc import Iterator, Mapping
from string import ascii_lowercase

from parcomp_desktop.documents.charts import draw_chart, place
from parcomp_desktop.documents.fonts import SerifFonts
from parcomp_desktop.documents.official.items import BOTTOM, LEFT, TOP
from parcomp_desktop.documents.official.pdf import drawn
from parcomp_desktop.documents.sheet import A4_LONG
from parcomp_desktop.documents.wording import BLANK, change_words, count_words, number_words
from parcomp_desktop.domain.documents import RankingGroup, RankingRow, RankingTable
from parcomp_desktop.domain.official import Align, Column, OfficialDocument, Row, RowLook, Table
from parcomp_desktop.domain.refusal import Refusal

PROVISIONAL = "(Tạm xếp theo điểm tự chấm của các đơn vị, chưa qua thẩm định)"
_LAST_YEAR = "Năm trước"


def render_ranking_table(ranking: RankingTable, fonts: SerifFonts) -> bytes:
    """The ranking as a PDF, its charts behind it.

    Raises:
        Refusal: there is no unit; a letter isn't in the font.
    """
    pages = drawn(ranking_document(ranking), fonts)
    for chart in ranking.charts:
        for board in draw_chart(chart, fonts, pages.width, A4_LONG - TOP - BOTTOM):
            pages.turn()
            place(pages.sheet, board, LEFT, pages.y)
    return pages.sheet.finish()


def ranking_document(ranking: RankingTable) -> OfficialDocument:
    """The ranking without its charts.

    Raises:
        Refusal: there is no unit.
    """
    if not any(group.rows for group in ranking.groups):
        raise Refusal("Bảng xếp hạng chưa có đơn vị nào.", "Chọn kỳ và bộ chỉ số đã có điểm rồi lập lại bảng.")
    marks = _marks(ranking)
    unlike = [f"{mark} {reason}: thay đổi chỉ để tham khảo" for reason, mark in marks.items()]
    rows = [row for group in ranking.groups for row in _rows(group, marks)]
    return OfficialDocument(
        heading=ranking.heading,
        title=ranking.title,
        notes=(ranking.note, PROVISIONAL if ranking.provisional else "", *unlike),
        blocks=(Table(columns=_columns(provisional=ranking.provisional), rows=tuple(rows)),),
        signature=ranking.signature,
        copies_to=ranking.copies_to,
    )


def _marks(ranking: RankingTable) -> dict[str, str]:
    """A mark for each reason why a change compares unlike years."""
    reasons = dict.fromkeys(row.unlike for group in ranking.groups for row in group.rows if row.change is not None)
    return {reason: f"({letter})" for reason, letter in zip(filter(None, reasons), ascii_lowercase, strict=False)}


def _columns(*, provisional: bool) -> tuple[Column, ...]:
    return (
        Column(title="STT", width=11, align=Align.RIGHT),
        Column(title="Đơn vị", width=45),
        Column(title="Điểm", width=16, align=Align.RIGHT),
        Column(title="Tỷ lệ (%)", width=15, align=Align.RIGHT),
        Column(title="Hạng tạm xếp" if provisional else "Hạng", width=13, align=Align.RIGHT),
        Column(title="Xếp loại", width=23, align=Align.CENTRE),
        Column(title="Điểm", width=16, align=Align.RIGHT, group=_LAST_YEAR),
        Column(title="Hạng", width=13, align=Align.RIGHT, group=_LAST_YEAR),
        Column(title="Thay đổi", width=13, align=Align.RIGHT),
    )


def _rows(group: RankingGroup, marks: Mapping[str, str]) -> Iterator[Row]:
    """The group's banner and its units, numbered from 1."""
    if group.name:
        yield Row(cells=(group.name,), look=RowLook.BANNER)
    for number, row in enumerate(group.rows, 1):
        yield Row(cells=(str(number), row.unit, *_figures(row), _change(row, marks)))


def _figures(row: RankingRow) -> tuple[str, ...]:
    return (
        number_words(row.points),
        number_words(row.percent),
        count_words(row.rank),
        row.grade or BLANK,
        number_words(row.previous_points),
        count_words(row.previous_rank),
    )


def _change(row: RankingRow, marks: Mapping[str, str]) -> str:
    return " ".join(filter(None, (change_words(row.change), marks.get(row.unlike) if row.change is not None else "")))
