from datetime import date
from decimal import Decimal
from pathlib import Path
from random import Random

import pytest

from parcomp_desktop.domain.indicators import Field, Indicator, IndicatorSet, Purpose, RatioRule
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import LeafState
from parcomp_desktop.rules.indicator_sets import indicator_set_from
from parcomp_desktop.services.scoring.score_files import ScoredSheet, score_file

SETS = Path(__file__).parents[3] / "resources" / "indicator_sets"
HEADER = "unit,period,code,numerator,denominator,value,option,not_applicable\n"
RULE = RatioRule(numerator="xong", denominator="tất cả")
SET = IndicatorSet(
    code="THU",
    name="Bộ thử",
    issuer="Nơi thử",
    document="1/QĐ",
    dated=date(2026, 1, 1),
    purpose=Purpose.OTHER,
    maximum=Decimal(30),
    fields=(Field(code="1", name="Một", maximum=Decimal(30)),),
    indicators=tuple(
        Indicator(code=f"1.{place}", field="1", name=f"Tiêu chí {place}", maximum=Decimal(10), rule=RULE)
        for place in (1, 2, 3)
    ),
)


def scored(folder: Path, lines: str, header: str = HEADER) -> list[ScoredSheet]:
    path = folder / "diem.csv"
    path.write_text(header + lines, encoding="utf-8")
    return score_file(SET, path)


def test_lines_make_sheets_by_unit_and_period_in_the_order_of_the_file(tmp_path: Path):
    sheets = scored(tmp_path, "B,2026,1.1,1,4,,,\nA,2026,1.1,1,2,,,\nB,2026,1.2,,,100,,\nB,2026Q3,1.1,0,5,,,\n")
    # B 2026: 2,5 + 10; A: 5; B 2026Q3: 0
    assert [(sheet.unit, sheet.period, str(sheet.score.total)) for sheet in sheets] == [
        ("B", "2026", "12.50"),
        ("A", "2026", "5.00"),
        ("B", "2026Q3", "0.00"),
    ]


def test_blank_zero_and_not_applicable_stay_apart(tmp_path: Path):
    (sheet,) = scored(tmp_path, "A,2026,1.1,,,,,\nA,2026,1.2,0,9,,,\nA,2026,1.3,,,,,1\n")
    assert [leaf.state for leaf in sheet.score.leaves.values()] == [
        LeafState.BLANK,
        LeafState.SCORED,
        LeafState.NOT_APPLICABLE,
    ]
    assert (sheet.score.complete, str(sheet.score.maximum), str(sheet.score.highest)) == (False, "20.00", "10.00")


def test_the_order_of_lines_and_columns_changes_no_figure(tmp_path: Path):
    lines = [f"{unit},2026,1.{place},{place},7,,,\n" for unit in "ABC" for place in (1, 2, 3)]
    expected = {sheet.unit: sheet.score for sheet in scored(tmp_path, "".join(lines))}
    Random(3).shuffle(lines)
    assert {sheet.unit: sheet.score for sheet in scored(tmp_path, "".join(lines))} == expected
    turned = [",".join([code, unit, den, num, period]) for unit, period, code, num, den, *_ in map(_cells, lines)]
    sheets = scored(tmp_path, "\n".join(turned), "code,unit,denominator,numerator,period\n")
    assert {sheet.unit: sheet.score for sheet in sheets} == expected


def _cells(line: str) -> list[str]:
    return line.strip().split(",")


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ("A,2026,9.9,1,2,,,\n", "diem.csv, dòng 2, cột code: bộ chỉ số THU không có tiêu chí 9.9"),
        ("A,2026,,1,2,,,\n", "diem.csv, dòng 2, cột code: ô trống"),
        (",2026,1.1,1,2,,,\n", "diem.csv, dòng 2, cột unit: ô trống"),
        ("A,,1.1,1,2,,,\n", "diem.csv, dòng 2, cột period: ô trống"),
        ("A,2026,1.1,một,2,,,\n", "diem.csv, dòng 2, cột numerator: “một” không phải là một con số"),
        ("A,2026,1.1,1,-2,,,\n", "diem.csv, dòng 2, cột denominator: -2 là số âm"),
        ("A,2026,1.1,,,-2,,\n", "diem.csv, dòng 2, cột value: -2 là số âm"),
        ("A,2026,1.1,,,,có,\n", "diem.csv, dòng 2: Tiêu chí 1.1 không có lựa chọn “có”"),
        ("A,2026,1.1,,,,,2\n", "diem.csv, dòng 2, cột not_applicable: không hiểu “2”"),
        ("A,2026,1.1,1,2,,,\nA,2026,1.1,1,2,,,\n", "diem.csv, dòng 3, cột unit, period, code: trùng với dòng 2"),
        ("A,2026,1.2,1,2,,,\nA,2026,1.1,,,101,,\n", "diem.csv, dòng 3: Tỷ lệ của tiêu chí 1.1 nằm ngoài khoảng"),
        ("A,2026,1.1,1,2,50,,\n", "diem.csv, dòng 2: Tiêu chí 1.1 vừa có tỷ lệ công bố vừa có tử số"),
        ("A,2026,1.1,1,2,,,1\n", "diem.csv, dòng 2: Tiêu chí 1.1 vừa đánh dấu không phát sinh vừa có số liệu"),
        (f"A,2026,1.1,{10**15},2,,,\n", "diem.csv, dòng 2: Tử số của tiêu chí 1.1 quá lớn"),
    ],
)
def test_a_line_that_cannot_be_scored_is_refused_with_its_place(tmp_path: Path, lines: str, told: str):
    with pytest.raises(Refusal) as refusal:
        scored(tmp_path, lines)
    assert refusal.value.what.startswith(told)
    assert refusal.value.cure


# Every method in a file

MANY = indicator_set_from((SETS / "mau-sau-linh-vuc.toml").read_bytes(), "mau.toml")


def points(folder: Path, lines: str) -> dict[tuple[str, str], str]:
    """The points of the leaves that were entered, by period and code."""
    path = folder / "diem.csv"
    path.write_text(HEADER + lines, encoding="utf-8")
    return {
        (sheet.period, code): str(leaf.points)
        for sheet in score_file(MANY, path)
        for code, leaf in sheet.score.leaves.items()
        if leaf.points is not None
    }


@pytest.mark.parametrize(
    ("code", "cells", "expected"),
    [
        ("1.1.1", ",,,cham,", "1.00"),
        ("1.1.2", "17,20,,co_ke_hoach,", "2.00"),
        ("1.1.2", ",,85,co_ke_hoach,", "2.00"),
        ("1.1.2", ",,,khong_ke_hoach/co_trien_khai,", "1.00"),
        ("2.2.1", "2775,3000,,,", "9.44"),
        ("2.2.3", ",,88.5,,", "3.00"),
        ("3.2", ",,1.75,,", "1.75"),
        ("3.3", ",,1,,", "1.50"),
        ("3.3", "1,,,,", "1.50"),
        ("4.2.3", ",,2,,", "-2.00"),
        ("4.2.3", "2,,,,", "-2.00"),
        ("5.2", "5,4,,,", "2.00"),
        ("5.3", "3,,,,", "1.00"),
        ("7.1", ",,16.25,,", "16.25"),
        ("8.1", "1,,,,", "1.00"),
    ],
)
def test_each_method_takes_its_columns(tmp_path: Path, code: str, cells: str, expected: str):
    assert points(tmp_path, f"A,2026,{code},{cells}\n") == {("2026", code): expected}


def test_last_years_figure_comes_from_the_units_line_of_the_year_before(tmp_path: Path):
    lines = ["A,2025,5.2,10,,,,\n", "A,2026,5.2,9,,,,\n", "A,2027,5.2,12,,,,\n", "B,2026,5.2,1,,,,\n"]
    # 9 after 10: 0 points; 12 after 9: 2; nothing stands before A 2025 and B 2026
    expected = {("2026", "5.2"): "0.00", ("2027", "5.2"): "2.00"}
    assert points(tmp_path, "".join(lines)) == expected
    assert points(tmp_path, "".join(reversed(lines))) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        # what stands in the line itself goes first
        ("A,2025,5.2,10,,,,\nA,2026,5.2,9,8,,,\n", "2.00"),
        # a quarter has no year before
        ("A,2025Q4,5.2,10,,,,\nA,2026Q4,5.2,9,,,,\n", None),
        # the year before says nothing
        ("A,2025,5.2,,,,,\nA,2026,5.2,9,,,,\n", None),
        ("A,2025,5.2,,,,,1\nA,2026,5.2,9,,,,\n", None),
        ("A,2024,5.2,10,,,,\nA,2026,5.2,9,,,,\n", None),
        # another leaf of the year before is another figure
        ("A,2025,5.1,10,10,,,\nA,2026,5.2,9,,,,\n", None),
    ],
)
def test_without_a_year_before_a_comparison_is_blank(tmp_path: Path, lines: str, expected: str | None):
    assert points(tmp_path, lines).get(("2026", "5.2")) == expected


def test_a_comparison_that_does_not_apply_takes_nothing(tmp_path: Path):
    assert points(tmp_path, "A,2025,5.2,10,,,,\nA,2026,5.2,,,,,1\n") == {}


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("A,2026,1.1.1,,,,co,\n", "diem.csv, dòng 2: Tiêu chí 1.1.1 không có lựa chọn “co”"),
        ("A,2026,1.1.2,1,2,,khac,\n", "diem.csv, dòng 2: Tiêu chí 1.1.2 không có trường hợp “khac”"),
        ("A,2026,3.2,,,2.5,,\n", "diem.csv, dòng 2: Điểm của tiêu chí 3.2 phải từ 0 đến 2"),
        ("A,2026,3.2,1,,,,\n", "diem.csv, dòng 2: Tiêu chí 3.2 không có tử số, mẫu số"),
        ("A,2026,3.3,1,2,,,\n", "diem.csv, dòng 2: Tiêu chí 3.3 không có tử số, mẫu số"),
        ("A,2026,3.3,1,,1,,\n", "diem.csv, dòng 2: Tiêu chí 3.3 không có tử số, mẫu số"),
        ("A,2026,4.2.3,,,1.5,,\n", "diem.csv, dòng 2: Số người của tiêu chí 4.2.3 không phải là số nguyên"),
    ],
)
def test_what_a_method_does_not_take_is_refused_with_its_line(tmp_path: Path, line: str, told: str):
    with pytest.raises(Refusal) as refusal:
        points(tmp_path, line)
    assert refusal.value.what.startswith(told)
