"""A unit's self-score as it is sent on paper: the letter, the table of points, justifications, difficulties."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import zip_longest

from parcomp_desktop.documents.closing import Closing
from parcomp_desktop.documents.fonts import Face, SerifFonts
from parcomp_desktop.documents.letter import draw_letter
from parcomp_desktop.documents.pages import LEFT, WIDTH, Pages
from parcomp_desktop.documents.prose import write_section
from parcomp_desktop.documents.sheet import Room
from parcomp_desktop.documents.table import SIDE, Column, Row, draw_table
from parcomp_desktop.documents.text import Align, printable
from parcomp_desktop.documents.wording import number_words
from parcomp_desktop.domain.documents import SelfScoreGroup, SelfScoreHead, SelfScoreLeaf, SelfScoreReport
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import LeafState

BLANK = "chưa nhập"
NOT_APPLICABLE = "không phát sinh"
NOT_OURS = "không tự chấm"
NOTHING_SAID = "Đơn vị không nêu."
_LONGEST = 24
"""Lines of a row; a longer one goes on in further rows, so that a page always has room for each."""
_TITLE_RULE = 0.4


def render_score_report(report: SelfScoreReport, fonts: SerifFonts) -> bytes:
    """The letter and, on a new page, the report behind it as one PDF, A4 upright.

    Raises:
        Refusal: there is no leaf; a letter isn't in the font.
    """
    if not any(group.leaves for group in report.groups):
        raise Refusal("Phiếu chấm chưa có tiêu chí nào.", "Chọn phiếu theo bộ chỉ số có tiêu chí rồi lập lại báo cáo.")
    author = " ".join(report.letter.heading.agency.split())
    pages = Pages(fonts, title=" ".join(report.title.split()), author=author)
    draw_letter(pages, report.letter)
    pages.turn()
    _draw_title(pages, report)
    write_section(pages, "I. Bảng tổng hợp điểm tự chấm", [_summary(report)], "Tổng hợp")
    pages.y += 3
    columns = _columns()
    draw_table(pages, columns, list(_rows(report, columns, pages)), tail=0)
    _draw_words(pages, report)
    return pages.sheet.finish()


def _draw_title(pages: Pages, report: SelfScoreReport) -> None:
    bold = pages.style(Face.BOLD, 14, Align.CENTRE)
    lines = pages.write(report.title, "Tên báo cáo", bold)
    pages.write(report.attached_to, "Dòng kèm theo", pages.style(Face.ITALIC, 13, Align.CENTRE))
    pages.y = pages.sheet.underline(lines, Room(LEFT, WIDTH, pages.y), bold, _TITLE_RULE) + 2


def _draw_words(pages: Pages, report: SelfScoreReport) -> None:
    closing = Closing(pages, report.letter.signature, ())
    said = list(_justifications(report)) or ["Không có tiêu chí nào thuộc diện giải trình."]
    write_section(pages, "II. Giải trình tiêu chí chưa có tài liệu kiểm chứng", said, "Giải trình")
    write_section(pages, "III. Khó khăn, vướng mắc", [report.difficulties or NOTHING_SAID], "Khó khăn, vướng mắc")
    proposals = [report.proposals or NOTHING_SAID]
    write_section(pages, "IV. Kiến nghị, đề xuất", proposals, "Kiến nghị, đề xuất", tail=closing.height)
    closing.draw()


def _summary(report: SelfScoreReport) -> str:
    points = f"{_points(report, report.total)}/{_points(report, report.maximum)}"
    blanks = sum(leaf.state is LeafState.BLANK for leaf in _leaves(report))
    idle = sum(leaf.state is LeafState.NOT_APPLICABLE for leaf in _leaves(report))
    told = [f"Tổng điểm tự chấm: {points} điểm"]
    if report.percent is not None:
        told.append(f"đạt {number_words(report.percent)} %")
    if blanks:
        told.append(f"còn {blanks} tiêu chí chưa nhập nên tổng điểm chưa đủ")
    if idle:
        told.append(f"{idle} tiêu chí không phát sinh đã trừ khỏi điểm tối đa")
    return f"{'; '.join(told)}."


def _columns() -> list[Column]:
    return [
        Column("Mã", 15, Align.LEFT),
        Column("Tiêu chí", 46, Align.LEFT),
        Column("Điểm tối đa", 17, Align.RIGHT),
        Column("Điểm tự chấm", 22, Align.RIGHT),
        Column("Tài liệu kiểm chứng", 40, Align.LEFT),
        Column("Ghi chú", 25, Align.LEFT),
    ]


def _rows(report: SelfScoreReport, columns: Sequence[Column], pages: Pages) -> Iterator[Row]:
    for group in report.groups:
        yield from _banner(report, group, pages)
        for leaf in group.leaves:
            yield from _torn(_cells(report, leaf), columns, pages)
    total, maximum = _points(report, report.total), _points(report, report.maximum)
    yield Row(("", "Tổng cộng", maximum, total, "", ""))


def _banner(report: SelfScoreReport, group: SelfScoreGroup, pages: Pages) -> Iterator[Row]:
    """The groups that begin here, a line each in one row: none is left at the foot of a page without its leaves."""
    font = pages.style(Face.BOLD, 12, Align.LEFT).font
    if group.heads:
        yield Row(("\n".join(printable(_head_words(report, head), "Lĩnh vực", font) for head in group.heads),))


def _head_words(report: SelfScoreReport, head: SelfScoreHead) -> str:
    words = f"{head.code}. {head.name}: {_points(report, head.points)}/{_points(report, head.maximum)} điểm"
    return f"{words}, còn {head.blanks} tiêu chí chưa nhập" if head.blanks else words


def _cells(report: SelfScoreReport, leaf: SelfScoreLeaf) -> tuple[tuple[str, str], ...]:
    """A text for each column, with what a person calls it."""
    evidence = "\n".join(f"- {text}" for text in leaf.evidence)
    return (
        (leaf.code, "Mã tiêu chí"),
        (leaf.name, "Tên tiêu chí"),
        (_points(report, leaf.maximum), "Điểm tối đa"),
        (_score_words(report, leaf), "Điểm tự chấm"),
        (evidence, "Tài liệu kiểm chứng"),
        (leaf.note, "Ghi chú"),
    )


def _torn(cells: Sequence[tuple[str, str]], columns: Sequence[Column], pages: Pages) -> Iterator[Row]:
    """The row, in as many rows as its longest cell needs."""
    broken: list[list[str]] = []
    for (text, label), column in zip(cells, columns, strict=True):
        style = pages.style(Face.REGULAR, 12, column.align)
        lines = style.lines(printable(text, label, style.font), column.width - 2 * SIDE)
        broken.append(["\n".join(lines[start : start + _LONGEST]) for start in range(0, len(lines), _LONGEST)])
    for parts in zip_longest(*broken, fillvalue=""):
        yield Row(tuple(parts))


def _score_words(report: SelfScoreReport, leaf: SelfScoreLeaf) -> str:
    match leaf.state:
        case LeafState.SCORED:
            return _points(report, leaf.points)
        case LeafState.BLANK:
            return BLANK
        case LeafState.NOT_APPLICABLE:
            return NOT_APPLICABLE
        case None:
            return NOT_OURS


def _justifications(report: SelfScoreReport) -> Iterator[str]:
    """What the unit says where a leaf that it scores has no document, and wherever else it said something."""
    for leaf in _leaves(report):
        expected = leaf.state in {LeafState.SCORED, LeafState.BLANK} and not leaf.evidence
        if leaf.justification or expected:
            yield f"- {leaf.code} {leaf.name}: {leaf.justification or 'chưa có giải trình.'}"


def _leaves(report: SelfScoreReport) -> Iterator[SelfScoreLeaf]:
    for group in report.groups:
        yield from group.leaves


def _points(report: SelfScoreReport, points: Decimal | None) -> str:
    return number_words(points, report.points_decimals)
