from decimal import Decimal
from pathlib import Path

import pytest

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.services.csv_tables import Line, read_table, refuse_repeated


def table(folder: Path, content: str | bytes) -> list[Line]:
    path = folder / "bang.csv"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_table(path, ("unit",), ("total", "yes"))


def refused(folder: Path, content: str | bytes) -> str:
    with pytest.raises(Refusal) as refusal:
        table(folder, content)
    assert refusal.value.cure
    return refusal.value.what


def test_columns_are_found_by_their_header_and_absent_ones_are_blank(tmp_path: Path):
    (line,) = table(tmp_path, "Total , UNIT\n 5 , Xã A \n")
    assert (line.filled("unit"), line.number_in("total"), line.text("yes")) == ("Xã A", Decimal(5), "")
    assert line.number_in("yes") is None


def test_a_byte_order_mark_windows_line_ends_and_decomposed_letters_are_read(tmp_path: Path):
    (line,) = table(tmp_path, "\ufeffunit,total\r\nĐa\u0306\u0301k,1\r\n")
    assert line.text("unit") == "Đắk"


def test_empty_lines_are_passed_over_and_lines_keep_their_numbers(tmp_path: Path):
    lines = table(tmp_path, "\nunit,total\n\nA,1\n,\nB,2\n")
    assert [(line.number, line.text("unit")) for line in lines] == [(4, "A"), (6, "B")]


def test_a_quoted_cell_may_hold_a_comma(tmp_path: Path):
    assert table(tmp_path, 'unit,total\n"A, B",1\n')[0].text("unit") == "A, B"


def test_a_header_alone_is_an_empty_table(tmp_path: Path):
    assert table(tmp_path, "unit,total\n") == []


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", "bang.csv, dòng 1, cột unit: thiếu cột này"),
        ("total\n1\n", "bang.csv, dòng 1, cột unit: thiếu cột này"),
        ("unit,điểm\nA,1\n", "bang.csv, dòng 1, cột “điểm”: không có cột này"),
        ("unit;total\nA;1\n", "bang.csv, dòng 1, cột “unit;total”: không có cột này"),
        ("unit,total,unit\nA,1,B\n", "bang.csv, dòng 1, cột unit: có hai cột cùng tên"),
        ("unit,total\nA,1\nB\n", "bang.csv, dòng 3: có 1 ô, tiêu đề có 2 cột"),
        ("unit,total\nA,1,5\n", "bang.csv, dòng 2: có 3 ô, tiêu đề có 2 cột"),
        ('unit,total\nA,"1"x\n', "bang.csv, dòng 2: sai cú pháp CSV"),
        ('unit,total\nA,"1\n', "sai cú pháp CSV"),
        (b"unit,total\nA,1\n\xff,2\n", "bang.csv, dòng 3: chữ không theo mã UTF-8"),
    ],
)
def test_a_table_that_cannot_be_read_is_refused_by_line_and_column(tmp_path: Path, content: str | bytes, told: str):
    assert told in refused(tmp_path, content)


def test_an_unknown_column_is_answered_with_the_columns_there_are(tmp_path: Path):
    with pytest.raises(Refusal, match="Các cột là: unit, total, yes; ngăn cách bằng dấu phẩy"):
        table(tmp_path, "unit;total\n")


def test_a_file_that_is_not_there_is_refused(tmp_path: Path):
    with pytest.raises(Refusal, match=r"Không đọc được tệp .*thieu\.csv"):
        read_table(tmp_path / "thieu.csv", ("unit",), ())


def a_cell(text: str) -> Line:
    return Line("bang.csv", 7, {"total": text})


@pytest.mark.parametrize(
    "text", ["1,5", "abc", "1e5", "NaN", "Infinity", "1_000", "٣", "+5", ".5", "5.", "- 5", "1 000"]
)
def test_what_is_no_plain_number_is_refused(text: str):
    with pytest.raises(Refusal) as refusal:
        a_cell(text).number_in("total")
    assert refusal.value.what == f"bang.csv, dòng 7, cột total: “{text}” không phải là một con số."
    assert "dấu chấm" in refusal.value.cure


def test_numbers_are_exact_and_only_figures_refuse_a_minus():
    assert a_cell("-80.6000000000000000000000000000000001").number_in("total") == Decimal(
        "-80.6000000000000000000000000000000001"
    )
    assert a_cell("0").figure_in("total") == 0
    assert a_cell("").figure_in("total") is None
    with pytest.raises(Refusal, match="dòng 7, cột total: -1 là số âm"):
        a_cell("-1").figure_in("total")


@pytest.mark.parametrize(
    ("text", "truth"),
    [
        ("", False),
        ("0", False),
        ("FALSE", False),
        ("no", False),
        ("1", True),
        ("True", True),
        ("yes", True),
        ("X", True),
    ],
)
def test_yes_and_no_are_read(text: str, truth: bool):
    assert a_cell(text).truth_in("total") is truth


def test_what_is_neither_yes_nor_no_is_refused():
    with pytest.raises(Refusal, match="dòng 7, cột total: không hiểu “2”"):
        a_cell("2").truth_in("total")


def test_a_blank_cell_that_must_be_filled_is_refused():
    with pytest.raises(Refusal, match="dòng 7, cột total: ô trống"):
        a_cell("").filled("total")


def test_repeated_lines_are_refused_naming_both():
    lines = [Line("b.csv", number, {"unit": unit, "total": "1"}) for number, unit in ((2, "A"), (3, "B"), (5, "A"))]
    with pytest.raises(Refusal, match=r"b\.csv, dòng 5, cột unit: trùng với dòng 2"):
        refuse_repeated(lines, ("unit",))
    refuse_repeated(lines[:2], ("unit",))
