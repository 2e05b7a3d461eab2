"""What the cells of our workbooks look like."""

from enum import StrEnum

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Color, Font, NamedStyle, PatternFill, Side
from openpyxl.worksheet.dimensions import ColumnDimension

_INK, _ACCENT, _WHITE, _LINE = "FF1F2933", "FF1F4E79", "FFFFFFFF", "FFB8C2CC"
_TINT, _GREY, _FAINT = "FFDCE6F1", "FFD9DEE3", "FF52606D"
_AS_TEXT = "@"
_AS_MONEY = "#,##0"


class Look(StrEnum):
    """The looks of cells; the values are their names inside a workbook."""

    TEXT = "Chữ"
    """Text as typed, wrapped; ``01`` keeps its zero, ``=1`` is no formula."""
    NUMBER = "Số"
    MONEY = "Tiền"
    """Whole đồng, thousands apart."""
    DAY = "Ngày"
    CHOICE = "Chọn"
    """Short text in the middle."""
    HEADER = "Đầu bảng"
    TITLE = "Tiêu đề"
    HEADING = "Đề mục"
    PROSE = "Lời dẫn"
    GROUP = "Nhóm"
    """A row that heads others."""
    TOTAL = "Cộng"
    """An amount that sums others."""
    NOTE = "Dòng dưới tiêu đề"
    """A line that runs on over the next columns."""
    CENTRED = "Giữa"
    """A line in the middle, without a frame: the head of a list, a signature."""
    GIVEN = "Chỉ xem"
    """What the program works out."""
    CLOSED = "Không ghi"
    """Nothing is to be typed here."""


def add_looks(workbook: Workbook) -> None:
    """Make the looks known to a workbook."""
    for style in _styles():
        workbook.add_named_style(style)


def shape_column(dimension: ColumnDimension, look: Look) -> None:
    """Give the look to the cells of a column that are still empty, so far as it matters for typing there."""
    style = next(each for each in _styles() if each.name == look)
    dimension.number_format = style.number_format
    dimension.font = style.font
    dimension.alignment = style.alignment


def _styles() -> tuple[NamedStyle, ...]:
    side = Side(style="thin", color=_LINE)
    ruled = Border(left=side, right=side, top=side, bottom=side)
    left = Alignment(vertical="top", wrap_text=True)
    middle = Alignment(horizontal="center", vertical="top", wrap_text=True)
    right = Alignment(horizontal="right", vertical="top")
    head = Alignment(horizontal="center", vertical="center", wrap_text=True)
    return (
        NamedStyle(Look.TEXT, _font(), border=ruled, alignment=left, number_format=_AS_TEXT),
        NamedStyle(Look.NUMBER, _font(), border=ruled, alignment=right),
        NamedStyle(Look.MONEY, _font(), border=ruled, alignment=right, number_format=_AS_MONEY),
        NamedStyle(Look.DAY, _font(), border=ruled, alignment=right, number_format="dd/mm/yyyy"),
        NamedStyle(Look.CHOICE, _font(), border=ruled, alignment=middle, number_format=_AS_TEXT),
        NamedStyle(Look.HEADER, _font(_WHITE, bold=True), _filled(_ACCENT), ruled, head),
        NamedStyle(Look.TITLE, _font(_ACCENT, size=16, bold=True)),
        NamedStyle(Look.HEADING, _font(_ACCENT, size=13, bold=True), alignment=Alignment(vertical="center")),
        NamedStyle(Look.PROSE, _font(), alignment=left, number_format=_AS_TEXT),
        NamedStyle(Look.GROUP, _font(_ACCENT, bold=True), _filled(_TINT), ruled, left),
        NamedStyle(Look.TOTAL, _font(_ACCENT, bold=True), _filled(_TINT), ruled, right, _AS_MONEY),
        NamedStyle(Look.NOTE, _font()),
        NamedStyle(Look.CENTRED, _font(bold=True), alignment=head),
        NamedStyle(Look.GIVEN, _font(_FAINT), border=ruled, alignment=left),
        NamedStyle(Look.CLOSED, _font(_FAINT), _filled(_GREY), ruled, left),
    )


def _filled(colour: str) -> PatternFill:
    return PatternFill("solid", fgColor=Color(colour))


def _font(colour: str = _INK, *, size: int = 12, bold: bool = False) -> Font:
    return Font(name="Times New Roman", size=size, bold=bold, color=Color(colour))
