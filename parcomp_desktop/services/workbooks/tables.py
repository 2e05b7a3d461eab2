"""Finding the sheets of a layout in a workbook, their headings and their rows."""

from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager

from parcomp_desktop.documents.workbook_reading import Formula, OpenWorkbook, Sheet, Value, cell_name
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.text import fold
from parcomp_desktop.services.workbooks.cells import Cell, Findings, Row, Spot, shown
from parcomp_desktop.services.workbooks.layout import EXAMPLE, GUIDE, ITEM, SheetLayout

_HEADING_WITHIN = 10
_AS_TEMPLATE = "Giữ nguyên trang, hàng đầu bảng và cột Mục như trong sổ mẫu."
_NumberedRow = tuple[int, tuple[Value, ...]]


@contextmanager
def naming(name: str) -> Generator[None]:
    """Let a refusal of the workbook say which file it is."""
    try:
        yield
    except Refusal as refusal:
        raise Refusal(f"{name}: {refusal.what}", refusal.cure) from refusal


def read_settings(workbook: OpenWorkbook, layout: SheetLayout, findings: Findings) -> Row:
    """The settings as one row whose cells stand below each other."""
    columns = {column.key: column for column in layout.columns}
    sheet = _sheet(workbook, layout)
    cells: dict[str, Cell] = {}
    if sheet is None:
        _tell_missing(layout, findings)
        lenient = {key: column._replace(required=False) for key, column in columns.items()}
        return Row(Spot(layout.name), cells, lenient, findings)
    titles = {_plain(column.title): key for key, column in columns.items()}
    for number, values in sheet.rows():
        name, value = (*values, None, None)[:2]
        key = titles.get(_plain(shown(name)))
        spot = Spot(layout.name, number, 2)
        if key is None:
            if value is not None and _plain(shown(name)) != _plain(ITEM):
                findings.tell(spot._replace(column=1), name, f"không hiểu mục “{shown(name)}”", _AS_TEMPLATE)
        elif key in cells:
            findings.tell(spot, value, f"mục “{shown(name)}” có hai lần", "Xoá một hàng.")
        else:
            cells[key] = Cell(spot, value)
    return Row(Spot(layout.name), cells, columns, findings)


def read_table(workbook: OpenWorkbook, layout: SheetLayout, findings: Findings, *, optional: bool = False) -> list[Row]:
    """The rows of a sheet that hold anything in its columns."""
    sheet = _sheet(workbook, layout)
    if sheet is None:
        if not optional:
            _tell_missing(layout, findings)
        return []
    rows = sheet.rows()
    places = _places(rows, layout, findings)
    numbered = list(rows)
    _tell_formulas(layout, places, numbered, findings)
    make = _rows(layout, places, findings)
    return [row for number, values in numbered for row in make(number, values)]


def tell_ignored_sheets(workbook: OpenWorkbook, layouts: Sequence[SheetLayout], what: str, findings: Findings) -> None:
    """Say which sheets weren't read because they have none of the layouts."""
    known = {_plain(name) for name in (GUIDE, EXAMPLE, *(layout.name for layout in layouts))}
    for sheet in workbook.sheets:
        if not sheet.hidden and _plain(sheet.name) not in known:
            findings.notices.append(f"Trang “{sheet.name}” không thuộc {what}, chương trình không đọc.")


def _sheet(workbook: OpenWorkbook, layout: SheetLayout) -> Sheet | None:
    return next((sheet for sheet in workbook.sheets if _plain(sheet.name) == _plain(layout.name)), None)


def _tell_missing(layout: SheetLayout, findings: Findings) -> None:
    findings.tell(Spot(layout.name), None, f"sổ không có trang “{layout.name}”", _AS_TEMPLATE)


def _places(rows: Iterator[_NumberedRow], layout: SheetLayout, findings: Findings) -> dict[str, int]:
    """The columns of the sheet, from 1, by key; it reads the rows down to the heading."""
    titles = {_plain(column.title): column.key for column in layout.columns}
    first = _plain(layout.columns[0].title)
    for number, values in rows:
        found = [_plain(shown(value)) for value in values]
        if first in found:
            return _heading(layout, titles, number, values, findings)
        if number >= _HEADING_WITHIN:
            break
    findings.tell(Spot(layout.name), None, f"không thấy hàng đầu bảng có cột “{layout.columns[0].title}”", _AS_TEMPLATE)
    return {}


def _heading(
    layout: SheetLayout, titles: dict[str, str], number: int, values: tuple[Value, ...], findings: Findings
) -> dict[str, int]:
    places: dict[str, int] = {}
    for column, value in enumerate(values, 1):
        key = titles.get(_plain(shown(value)))
        if value is not None and key is None:
            where = f"Trang {layout.name}, ô {cell_name(number, column)}"
            findings.notices.append(f"{where}: cột “{shown(value)}” không có trong mẫu, chương trình không đọc.")
        elif key is not None:
            places.setdefault(key, column)
    for each in layout.columns:
        if each.required and each.key not in places:
            findings.tell(Spot(layout.name, number, 1), None, f"thiếu cột “{each.title}”", _AS_TEMPLATE)
    return places


def _tell_formulas(
    layout: SheetLayout, places: dict[str, int], rows: Sequence[_NumberedRow], findings: Findings
) -> None:
    """Say once that formulas stand where nothing is read; one where something is read is told at its cell."""
    given = {column.key for column in layout.columns if column.given}
    read = {column for key, column in places.items() if key not in given}
    for number, values in rows:
        for column, value in enumerate(values, 1):
            if isinstance(value, Formula) and column not in read:
                where = f"Trang {layout.name}, ô {cell_name(number, column)}"
                findings.notices.append(f"{where}: chương trình không tính công thức, bỏ qua ô này và các ô như vậy.")
                return


def _rows(
    layout: SheetLayout, places: dict[str, int], findings: Findings
) -> Callable[[int, tuple[Value, ...]], Iterator[Row]]:
    """The way from the cells of a numbered row to what they hold, if they hold anything."""
    columns = {each.key: each if each.key in places else each._replace(required=False) for each in layout.columns}

    def make(number: int, values: tuple[Value, ...]) -> Iterator[Row]:
        cells = {
            key: Cell(Spot(layout.name, number, column), values[column - 1] if column <= len(values) else None)
            for key, column in places.items()
        }
        if any(cell.value is not None for cell in cells.values()):
            yield Row(Spot(layout.name, number, 1), cells, columns, findings)

    return make


def _plain(text: str) -> str:
    return fold(text).strip(" .:*")
