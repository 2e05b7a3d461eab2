"""The tables of a document as a workbook: numbers to reckon with, text that stays text, ready to print."""

import re
from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from typing import Any

import pytest
from msgspec.structs import replace
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from parcomp_desktop.documents.official.workbook import has_tables, render_xlsx
from parcomp_desktop.domain.official import (
    Align,
    Column,
    OfficialDocument,
    Paragraph,
    Part,
    Row,
    RowLook,
    Section,
    Table,
    plain_rows,
)
from parcomp_desktop.domain.refusal import Refusal
from tests.documents.official_samples import DECISION
from tests.documents.paper_samples import CODES, content, with_tokens
from tests.documents.paper_samples import document as document_of

COLUMNS = (
    Column(title="STT", width=15, align=Align.CENTRE),
    Column(title="Tên", width=80),
    Column(title="Điểm", width=30, align=Align.RIGHT, group="Năm trước"),
    Column(title="Ngày", width=40),
)


def document(*rows: Row | tuple[str, ...]) -> OfficialDocument:
    made = tuple(row if isinstance(row, Row) else Row(cells=row) for row in rows)
    blocks = (Table(columns=COLUMNS, rows=made),)
    return OfficialDocument(
        heading=DECISION.heading, title="BẢNG\nXẾP HẠNG", subject="Năm 2026", notes=("(Kèm theo)",), blocks=blocks
    )


def workbook(made: OfficialDocument) -> Workbook:
    return load_workbook(BytesIO(render_xlsx(made)))


def sheet(made: OfficialDocument) -> Worksheet:
    [only] = workbook(made).worksheets
    assert isinstance(only, Worksheet)
    return only


def below_the_head(made: OfficialDocument) -> list[tuple[Any, ...]]:
    rows = list(sheet(made).iter_rows(values_only=True))
    head = next(number for number, row in enumerate(rows) if row[0] == "STT")
    return rows[head + 1 :]


def shown(text: str, align: Align = Align.RIGHT) -> tuple[object, str]:
    """What a cell with this text holds, and its format."""
    column = Column(title="Cột", width=100, align=align)
    made = OfficialDocument(
        heading=DECISION.heading, title="A", blocks=(Table(columns=(column,), rows=plain_rows([(text,)])),)
    )
    cell = sheet(made)["A4"]
    assert sheet(made)["A3"].value == "Cột"
    return cell.value, cell.number_format


def test_the_names_stand_above_and_the_head_stays_in_sight_and_on_every_page():
    made = sheet(document(("1", "Xã A", "90,50", "")))
    above = [row[0] for row in made.iter_rows(values_only=True)][:5]
    assert above == ["ỦY BAN NHÂN DÂN XÃ ĐẮK HÀ", "BẢNG", "XẾP HẠNG", "Năm 2026", "(Kèm theo)"]
    assert [cell.value for cell in made[6]] == ["STT", "Tên", "Năm trước – Điểm", "Ngày"]
    assert (made.freeze_panes, made.print_title_rows) == ("A7", "$6:$6")
    setup = made.page_setup
    assert (setup.paperSize, setup.orientation, setup.fitToHeight) == (9, "portrait", 0)
    assert made.sheet_properties.pageSetUpPr
    assert made.sheet_properties.pageSetUpPr.fitToPage
    assert made.page_margins.left * 25.4 == pytest.approx(30)
    assert [made.column_dimensions[letter].width for letter in "ABCD"] == pytest.approx(
        [width / 1.9 for width in (15, 80, 30, 40)]
    )


def test_a_lying_part_is_printed_lying():
    assert sheet(replace(document(("1", "", "", "")), landscape=True)).page_setup.orientation == "landscape"


@pytest.mark.parametrize(
    ("text", "value", "number_format"),
    [
        ("1.520.000", 1520000, "#,##0"),
        ("98,50", 98.5, "#,##0.00"),
        ("1.234,5", 1234.5, "#,##0.0"),
        ("0", 0, "#,##0"),
        ("2024", 2024, "0"),
        ("−2", -2, "#,##0"),
        ("+3", 3, "+#,##0;-#,##0;#,##0"),
        ("05/02/2027", datetime(2027, 2, 5), "dd/mm/yyyy"),  # noqa: DTZ001  a day of the sheet
    ],
)
def test_numbers_and_days_are_such_and_look_as_in_the_document(text: str, value: object, number_format: str):
    assert shown(text) == (value, number_format)


@pytest.mark.parametrize(
    "text", ["012", "1.52", "1.5200", "1,", "–", "98,5 %", "chưa nhập", "+3 a", "31/02/2027", "1" * 16, "05/QĐ"]
)
def test_what_only_resembles_a_number_stays_text(text: str):
    assert shown(text) == (text, "@")


@pytest.mark.parametrize("text", ["=1+1", "+84", "-1", "@a", "=HYPERLINK(1)"])
def test_text_is_never_a_formula(text: str):
    made = render_xlsx(document(("1", text, text if text.startswith("=") else "", "")))
    cells = load_workbook(BytesIO(made)).worksheets[0]["B7:C7"][0]
    assert [cell.data_type for cell in cells] == ["s", "s" if text.startswith("=") else "n"]
    assert cells[0].value == text


def test_marks_in_the_middle_are_text_unless_all_of_them_are_numbers():
    assert [row[0] for row in below_the_head(document(("1", "", "", ""), ("2", "", "", "")))] == [1, 2]
    assert [row[0] for row in below_the_head(document(("012", "", "", ""), ("112", "", "", "")))] == ["012", "112"]


def test_a_zero_is_a_zero_and_a_blank_is_a_blank():
    assert below_the_head(document(("1", "A", "0", ""), ("2", "B", "", ""))) == [
        (1, "A", 0, None),
        (2, "B", None, None),
    ]


def test_banners_totals_and_struck_rows_look_so():
    made = sheet(
        document(
            Row(cells=("I. TẬP THỂ",), look=RowLook.BANNER),
            Row(cells=("1", "Trạm", "5", "Huỷ"), look=RowLook.STRUCK),
            Row(cells=("", "Cộng", "5", ""), look=RowLook.TOTAL),
        )
    )
    assert "A7:D7" in [str(merged) for merged in made.merged_cells.ranges]
    assert made["A7"].font.b
    assert [bool(cell.font.strike) for cell in made[8]] == [True, True, True, False]
    assert [cell.value for cell in made[9]] == [None, "Cộng", 5, None]
    assert made["C9"].font.b
    assert not made["C8"].font.b


def test_each_table_has_a_sheet_by_the_name_of_what_announces_it():
    table = Table(columns=COLUMNS, rows=())
    blocks = (Section(title="I. CÓ MẶT: 05/07"), table, Paragraph(text="Vắng"), table, Paragraph(text="Vắng"), table)
    made = replace(document(), blocks=blocks, annexes=(Part(title="DANH SÁCH " * 9, blocks=(table,)), Part()))
    names = workbook(made).sheetnames
    assert names == ["I. CÓ MẶT 05 07", "Vắng", "Vắng 2", "DANH SÁCH DANH SÁCH DANH SÁCH D"]
    assert workbook(made)["Vắng"]["A6"].value == "Vắng"


def test_a_document_without_tables_is_refused():
    bare = replace(document(), blocks=(Paragraph(text="A"),))
    assert not has_tables(bare)
    with pytest.raises(Refusal, match="không có bảng"):
        render_xlsx(bare)


def test_a_text_longer_than_a_cell_is_refused():
    with pytest.raises(Refusal, match="dài 32768 ký tự"):
        render_xlsx(document(("1", "a" * 32_768, "", "")))


@pytest.mark.parametrize("code", CODES)
def test_every_text_of_a_papers_tables_stands_in_its_workbook_in_order(code: str):
    made = document_of(code, with_tokens(content(code), "", {}))
    if not has_tables(made):
        return
    assert render_xlsx(made) == render_xlsx(made)
    tables = [block for part in (made, *made.annexes) for block in part.blocks if isinstance(block, Table)]
    sheets = workbook(made).worksheets
    assert len(sheets) == len(tables)
    for table, each in zip(tables, sheets, strict=True):
        written = list(each.iter_rows(values_only=True))[-len(table.rows) :] if table.rows else []
        for row, cells in zip(table.rows, written, strict=True):
            assert tokens_of(cells) == tokens_of(row.cells)
            assert [cell is not None for cell in cells][: len(row.cells)] == [bool(text) for text in row.cells]


def tokens_of(cells: Sequence[object]) -> list[str]:
    return re.findall(r"TK\d{3}", " ".join(map(str, cells)))
