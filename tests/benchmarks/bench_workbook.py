"""20,000 × 20 cells read with our checks, and written with our looks, beside the streaming modes of openpyxl."""

import io
import sys
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

from tests.benchmarks.measure import Row, compare

COUNT = 20_000
COLUMNS = 20
FIGURES = 11


def cells(number: int) -> list[str | Decimal]:
    """A row: a name, ten figures with decimals, nine texts."""
    figures = [Decimal(number * 137 + place) / 100 for place in range(1, FIGURES)]
    return [f"Đơn vị {number}", *figures, *(f"mục {number % 97}.{place}" for place in range(FIGURES, COLUMNS))]


def workbook() -> bytes:
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Số liệu")
    for number in range(COUNT):
        sheet.append(cells(number))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def read_ours() -> Callable[[], object]:
    from parcomp_desktop.documents.workbook_reading import open_workbook

    data = workbook()
    return lambda: sum(len(values) for _, values in open_workbook(data).sheets[0].rows())


def read_openpyxl() -> Callable[[], object]:
    from openpyxl import load_workbook

    data = workbook()

    def read() -> int:
        book = load_workbook(io.BytesIO(data), read_only=True)
        return sum(len(row) for row in book.worksheets[0].iter_rows(values_only=True))

    return read


def write_ours() -> Callable[[], object]:
    from parcomp_desktop.documents.workbook_styles import Look
    from parcomp_desktop.documents.workbook_writing import Column, Page, write_workbook
    from parcomp_desktop.documents.workbook_writing import Row as Cells

    columns = [Column(20, Look.NUMBER if 0 < place < FIGURES else Look.TEXT) for place in range(COLUMNS)]

    def rows() -> Iterator[Cells]:
        return (Cells(cells(number)) for number in range(COUNT))

    return lambda: write_workbook([Page("Số liệu", columns, rows())])


def write_openpyxl() -> Callable[[], object]:
    """The same cells with the same looks, as the library's own documentation does it."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    from parcomp_desktop.documents.workbook_styles import Look, add_looks

    def write() -> None:
        book = Workbook(write_only=True)
        add_looks(book)
        sheet = book.create_sheet("Số liệu")
        for number in range(COUNT):
            row: list[object] = []
            for place, value in enumerate(cells(number)):
                cell = WriteOnlyCell(sheet, value)  # pyright: ignore[reportArgumentType]  the library takes decimals
                cell.style = Look.NUMBER if 0 < place < FIGURES else Look.TEXT
                row.append(cell)
            sheet.append(row)  # pyright: ignore[reportArgumentType]
        book.save(io.BytesIO())

    return write


def write_xlsxwriter() -> Callable[[], object]:
    """Without looks: the goal is set beside this one, where it is installed."""
    from xlsxwriter import Workbook  # pyright: ignore[reportMissingImports]

    def write() -> None:
        book = Workbook(io.BytesIO(), {"constant_memory": True})
        sheet = book.add_worksheet("Số liệu")
        for number in range(COUNT):
            sheet.write_row(number, 0, cells(number))
        book.close()

    return write


def run(peers: Path) -> list[Row]:
    own = Path(sys.executable)
    size = f"{COUNT:,} × {COLUMNS}"
    return [
        compare(f"{size} read and checked, beside openpyxl read_only", read_ours, read_openpyxl, own),
        compare(f"{size} written with looks, beside openpyxl write_only", write_ours, write_openpyxl, own),
        compare(f"{size} written with looks, beside XlsxWriter", write_ours, write_xlsxwriter, peers),
    ]
