from datetime import date
from decimal import Decimal
from io import BytesIO

import pytest
from openpyxl import load_workbook

from parcomp_desktop.documents.workbook_reading import Value, open_workbook
from parcomp_desktop.documents.workbook_styles import Look
from parcomp_desktop.documents.workbook_writing import Column, Content, Page, Row, write_workbook
from parcomp_desktop.domain.refusal import Refusal

COLUMNS = (Column(20), Column(12, Look.NUMBER), Column(12, Look.DAY), Column(12, Look.CHOICE, "DS_Co", "Có hay không?"))


def page(*rows: tuple[Content, ...]) -> Page:
    return Page("Trang một", COLUMNS, [Row(("A", "B", "C", "D"), (Look.HEADER,) * 4), *map(Row, rows)], 1)


def read(*pages: Page) -> list[tuple[int, tuple[Value, ...]]]:
    return list(open_workbook(write_workbook(pages)).sheets[0].rows())


def test_what_is_written_is_read_again() -> None:
    assert read(page(("Xã Đắk", Decimal("1.25"), date(2026, 3, 5), "Có"), (), ("01", 7, None, "x")))[1:] == [
        (2, ("Xã Đắk", Decimal("1.25"), date(2026, 3, 5), "Có")),
        (4, ("01", Decimal(7), None, "x")),
    ]


@pytest.mark.parametrize("text", ["=1+1", "#N/A", "+84", "0012", "1E5", "a\nb", "<&>", "'x"])
def test_text_stays_the_text_it_is(text: str) -> None:
    assert read(page((text,)))[1] == (2, (text, None, None, None))


def test_characters_that_no_sheet_can_hold_become_spaces() -> None:
    assert read(page(("a\x01b\r\nc",)))[1][1][0] == "a b\nc"


def test_a_text_longer_than_a_cell_is_refused() -> None:
    assert read(page(("a" * 32_767,)))[1][1][0] == "a" * 32_767
    with pytest.raises(Refusal, match="dài 32768 ký tự"):
        write_workbook([page(("a" * 32_768,))])


def test_looks_of_one_row_leave_the_next_as_it_was() -> None:
    rows = [Row(("x", 1)), Row((date(2026, 1, 2), "y"), (Look.DAY, Look.TEXT)), Row(("z", 2))]
    sheet = load_workbook(BytesIO(write_workbook([Page("A", COLUMNS[:2], rows)])))["A"]
    assert [cell.number_format for cell in sheet["A"]] == ["@", "dd/mm/yyyy", "@"]
    assert [cell.number_format for cell in sheet["B"]] == ["General", "@", "General"]


def test_drop_downs_hints_and_widths() -> None:
    book = load_workbook(BytesIO(write_workbook([page()], {"DS_Co": ("Có", "Không")})))
    sheet = book["Trang một"]
    (rule,) = sheet.data_validations.dataValidation
    assert (rule.type, rule.formula1, str(rule.sqref), rule.prompt) == ("list", "DS_Co", "D2:D5000", "Có hay không?")
    assert book.defined_names["DS_Co"].attr_text == "'Danh mục'!$A$1:$A$2"
    assert (sheet.freeze_panes, sheet.column_dimensions["A"].width) == ("A2", 20)
    assert sheet.column_dimensions["A"].number_format == "@"
    assert (sheet.page_setup.orientation, sheet.print_title_rows) == ("landscape", "$1:$1")


def test_the_same_content_gives_the_same_bytes() -> None:
    made = [write_workbook([page(("a", 1))], {"DS_Co": ("Có",)}) for _ in range(2)]
    assert made[0] == made[1]
