"""A unit's periodic report of administrative reform: sections of text and tables; NĐ 30/2020/NĐ-CP, appendix I."""

from parcomp_desktop.documents.closing import Closing
from parcomp_desktop.documents.fonts import Face, SerifFonts
from parcomp_desktop.documents.heading import draw_heading
from parcomp_desktop.documents.pages import LEFT, WIDTH, Pages
from parcomp_desktop.documents.prose import write_section
from parcomp_desktop.documents.sheet import Room
from parcomp_desktop.documents.table import Column, Row, draw_table
from parcomp_desktop.documents.text import Align, printable
from parcomp_desktop.domain.documents import ReformReport, ReportTable
from parcomp_desktop.domain.refusal import Refusal

_TITLE_RULE = 0.4


def render_reform_report(report: ReformReport, fonts: SerifFonts) -> bytes:
    """The report as a PDF, A4 upright.

    Raises:
        Refusal: it has no section; a letter isn't in the font; a row is longer than a page.
    """
    if not report.sections:
        raise Refusal("Báo cáo chưa có phần nào.", "Chọn kỳ báo cáo rồi lập lại.")
    title = " ".join(report.title.split())
    pages = Pages(fonts, title=title, author=" ".join(report.heading.agency.split()))
    draw_heading(pages, report.heading)
    _draw_title(pages, report.title)
    closing = Closing(pages, report.signature, report.copies_to)
    for number, section in enumerate(report.sections, 1):
        tail = closing.height if number == len(report.sections) else 0
        write_section(pages, section.title, section.paragraphs, section.title, tail=0 if section.table else tail)
        if section.table:
            pages.y += 3
            _draw_table(pages, section.table, tail)
    closing.draw()
    return pages.sheet.finish()


def _draw_title(pages: Pages, title: str) -> None:
    pages.y += 6
    bold = pages.style(Face.BOLD, 14, Align.CENTRE)
    lines = pages.write(title, "Tên báo cáo", bold)
    pages.y = pages.sheet.underline(lines, Room(LEFT, WIDTH, pages.y), bold, _TITLE_RULE) + 2


def _draw_table(pages: Pages, table: ReportTable, tail: float) -> None:
    columns = [
        Column(column.title, column.width, Align.RIGHT if column.is_number else Align.LEFT) for column in table.columns
    ]
    font = pages.style(Face.REGULAR, 12, Align.LEFT).font
    rows = [
        Row(tuple(printable(text, column.title, font) for text, column in zip(row, columns, strict=True)))
        for row in table.rows
    ]
    draw_table(pages, columns, rows, tail=tail)
