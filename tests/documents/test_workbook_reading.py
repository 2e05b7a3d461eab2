import io
import time
import tracemalloc
from datetime import date, datetime
from decimal import Decimal
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.formula import ArrayFormula

from parcomp_desktop.documents.workbook_checks import Limits
from parcomp_desktop.documents.workbook_reading import Formula, OpenWorkbook, Value, cell_name, open_workbook
from parcomp_desktop.domain.refusal import Refusal

SHEET = "xl/worksheets/sheet1.xml"
STRINGS = "xl/sharedStrings.xml"
NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def workbook(*rows: tuple[str | float | bool | datetime | None, ...], formats: dict[str, str] | None = None) -> bytes:
    book = Workbook()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append(row)
    for place, number_format in (formats or {}).items():
        sheet[place].number_format = number_format
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def with_part(data: bytes, name: str, content: str | bytes, method: int = ZIP_DEFLATED) -> bytes:
    """The workbook with one part of it in other words, or one part more."""
    out = io.BytesIO()
    with ZipFile(io.BytesIO(data)) as source, ZipFile(out, "w", method) as target:
        for part in source.namelist():
            if part != name:
                target.writestr(part, source.read(part))
        target.writestr(name, content)
    return out.getvalue()


def declaring(data: bytes, size: int) -> bytes:
    """The zip with another size declared of its last part."""
    changed = bytearray(data)
    at = changed.rindex(b"PK\1\2") + 24
    changed[at : at + 4] = size.to_bytes(4, "little")
    return bytes(changed)


def sheet_xml(rows: str, head: str = "") -> str:
    return f'{head}<worksheet xmlns="{NS}"><sheetData>{rows}</sheetData></worksheet>'


def with_rows(rows: str, head: str = "") -> bytes:
    return with_part(workbook(("x",)), SHEET, sheet_xml(rows, head))


def rows_of(book: OpenWorkbook) -> list[tuple[int, tuple[Value, ...]]]:
    return list(book.sheets[0].rows())


def cells(data: bytes) -> list[tuple[int, tuple[Value, ...]]]:
    return rows_of(open_workbook(data))


def refused(data: bytes, limits: Limits | None = None) -> str:
    """What refuses the workbook, within a second and 32 MB, on opening or on reading it to the end."""
    tracemalloc.start()
    start = time.process_time()
    with pytest.raises(Refusal) as caught:
        rows_of(open_workbook(data, limits))
    seconds, (_, most) = time.process_time() - start, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert seconds < 2
    assert most < 32_000_000
    assert caught.value.cure
    return caught.value.what


def test_each_kind_of_value() -> None:
    data = workbook(
        ("  Tên  xã ", 12, 0.1, True, None),
        (None,),
        (datetime(2026, 12, 31), datetime(2026, 12, 31, 8, 5), 0.805, "=SUM(B1:C1)", 1250.75),  # noqa: DTZ001
        formats={"C3": "0.0%", "B1": "0"},
    )
    assert cells(data) == [
        (1, ("Tên  xã", Decimal(12), Decimal("0.1"), True, None)),
        (3, (date(2026, 12, 31), "31/12/2026 08:05", "80,5%", Formula("=SUM(B1:C1)"), Decimal("1250.75"))),
    ]


def test_numbers_are_the_ones_that_excel_shows() -> None:
    data = with_rows(
        '<row r="1"><c r="A1"><v>0.10000000000000001</v></c><c r="B1"><v>1E3</v></c><c r="C1"><v>007</v></c></row>'
    )
    assert [str(value) for value in cells(data)[0][1]] == ["0.1", "1000.0", "7"]
    assert cells(with_rows('<row r="1"><c r="A1"><v>1E999</v></c></row>')) == [(1, ("inf",))]


def test_text_is_composed_and_blank_text_is_none() -> None:
    assert cells(workbook(("Thu\u031b\u0301", "   ", "dưới\n70"))) == [(1, ("Thứ", None, "dưới\n70"))]


def test_text_that_looks_like_a_formula_stays_text() -> None:
    data = with_rows('<row r="2"><c r="B2" t="inlineStr"><is><t>=1+1</t></is></c></row>')
    assert cells(data) == [(2, (None, "=1+1"))]


def test_a_formula_over_several_cells_is_a_formula() -> None:
    book = Workbook()
    book.worksheets[0]["A1"] = ArrayFormula("A1:A2", "=B1:B2*2")
    out = io.BytesIO()
    book.save(out)
    assert cells(out.getvalue()) == [(1, (Formula("=B1:B2*2"),))]


def test_sheets_by_name_and_what_is_hidden() -> None:
    book = Workbook()
    book.worksheets[0].title = "Tiêu chí"
    book.create_sheet("Danh mục").sheet_state = "hidden"
    out = io.BytesIO()
    book.save(out)
    opened = open_workbook(out.getvalue())
    assert [(sheet.name, sheet.hidden) for sheet in opened.sheets] == [("Tiêu chí", False), ("Danh mục", True)]
    assert opened.sheet("Danh mục") is opened.sheets[1]
    assert list(opened.sheets[1].rows()) == []
    assert opened.sheet("Lĩnh vực") is None


def test_rows_far_below_that_hold_nothing_are_no_rows() -> None:
    data = with_rows('<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="0"/></row><row r="1048576" ht="12"/>')
    start = time.process_time()
    assert cells(data) == [(1, (Decimal(1),))]
    assert time.process_time() - start < 2


def test_addresses() -> None:
    assert [cell_name(7, 3), cell_name(1, 27), cell_name(1048576, 16384)] == ["C7", "AA1", "XFD1048576"]


def test_a_cell_in_the_far_corner() -> None:
    data = with_rows('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')
    assert "ô XFD1048576 có dữ liệu" in refused(data)


def test_what_unzips_to_gigabytes_is_refused_unread() -> None:
    bomb = declaring(with_part(workbook(("x",)), "xl/theme/theme2.xml", b"<a>" + b" " * 100_000), 3_000_000_000)
    assert "quá 200 MB" in refused(bomb)
    honest = with_part(workbook(("x",)), "xl/theme/theme2.xml", b"<a>" + b" " * 3_000_000)
    assert "quá 3 MB" in refused(honest, Limits(unzipped=3_000_000))


def test_sizes_that_lie() -> None:
    data = with_part(workbook(("x",)), SHEET, sheet_xml("<row/>" * 50_000))
    assert "đã hỏng" in refused(declaring(data, 400))


@pytest.mark.parametrize(
    ("rows", "limits", "what"),
    [
        ("<row/>" * 200, Limits(rows=150), "quá 150 hàng"),
        ("<row>" + "<c/>" * 500 + "</row>", Limits(kept_elements=400), "quá 400 phần tử"),
        ("<row><c/><c/></row>" * 90, Limits(elements=200), "quá nhiều ô"),
        ("<row><c><v>1</v></c><c/><c><v>1</v></c></row>", Limits(columns=2), "ô C1 có dữ liệu"),
    ],
)
def test_too_much_in_a_sheet(rows: str, limits: Limits, what: str) -> None:
    assert what in refused(with_rows(rows), limits)


def test_too_many_shared_texts() -> None:
    strings = f'<sst xmlns="{NS}">' + "<si><t>a</t></si>" * 6_000 + "</sst>"
    assert "quá 5000 đoạn chữ" in refused(with_part(workbook(("x",)), STRINGS, strings), Limits(strings=5_000))


LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'


@pytest.mark.parametrize("head", [LAUGHS, OUTSIDE, '<!DOCTYPE x SYSTEM "http://x/y.dtd">'])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities(head: str, encoding: str) -> None:
    xml = sheet_xml('<row><c t="inlineStr"><is><t>&a;</t></is></c></row>', head)
    assert "(DTD) không an toàn" in refused(with_part(workbook(("x",)), SHEET, xml.encode(encoding)))


OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
GOOD = workbook(("x", 1))


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "không phải là sổ Excel"),
        (b"PK\3\4 but not really", "không phải là sổ Excel"),
        ("đơn vị,điểm\n".encode(), "không phải là sổ Excel"),
        (GOOD[: len(GOOD) // 2], "không phải là sổ Excel"),
        (OLD, "Excel cũ (.xls)"),
        (OLD + "EncryptedPackage".encode("utf-16-le"), "đặt mật khẩu"),
        (with_part(GOOD, "../x.xml", "<a/>"), "không phải là sổ Excel"),
        (with_part(GOOD, "/x.xml", "<a/>"), "không phải là sổ Excel"),
        (with_part(GOOD, "x.xml", "<a/>", ZIP_BZIP2), "không phải là sổ Excel"),
        (with_part(GOOD, "xl/workbook.xml", "<a/>"), "không phải là sổ Excel"),
        (with_part(GOOD, "[Content_Types].xml", "<a/>"), "không phải là sổ Excel"),
        (with_part(GOOD, SHEET, sheet_xml('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>')[:-30]), "đã hỏng"),
        (with_part(GOOD, SHEET, sheet_xml('<row r="1"><c r="A1"><v>một</v></c></row>')), "đã hỏng"),
        (with_part(GOOD, SHEET, sheet_xml('<row r="1"><c r="1"><v>1</v></c></row>')), "đã hỏng"),
        (with_part(GOOD, SHEET, sheet_xml('<row r="1"><c r="A1" t="s"><v>99</v></c></row>')), "đã hỏng"),
        (with_part(GOOD, SHEET, '<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"/>'), "Strict"),
    ],
)
def test_what_is_no_workbook(data: bytes, what: str) -> None:
    assert what in refused(data)


def test_a_part_under_a_password() -> None:
    data = bytearray(GOOD)
    at = data.index(b"PK\1\2") + 8
    data[at] |= 1
    assert "đặt mật khẩu" in refused(bytes(data))


def test_a_part_twice() -> None:
    out = io.BytesIO(GOOD)
    with pytest.warns(UserWarning, match="Duplicate name"), ZipFile(out, "a") as archive:
        archive.writestr(SHEET, sheet_xml(""))
    assert "không phải là sổ Excel" in refused(out.getvalue())


def test_too_many_parts() -> None:
    out = io.BytesIO(GOOD)
    with ZipFile(out, "a") as archive:
        for number in range(30):
            archive.writestr(f"xl/media/{number}.bin", b"")
    assert "quá 30 phần" in refused(out.getvalue(), Limits(members=30))


def test_macros_and_outside_links_are_left_aside() -> None:
    data = with_part(GOOD, "xl/vbaProject.bin", b"\0macro")
    data = with_part(data, "xl/externalLinks/externalLink1.xml", "<a/>")
    opened = open_workbook(data)
    assert rows_of(opened) == [(1, ("x", Decimal(1)))]
    assert [notice.split(";")[0] for notice in opened.notices] == ["Sổ có macro", "Sổ có liên kết sang tệp khác"]


def test_a_large_workbook_streams_with_flat_memory() -> None:
    def most(count: int) -> int:
        data = workbook(*[(f"đơn vị {n % 50}", n, n / 7) for n in range(count)])
        tracemalloc.start()
        assert sum(1 for _ in open_workbook(data).sheets[0].rows()) == count
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return peak

    assert most(2_000) < most(300) + 2_000_000
