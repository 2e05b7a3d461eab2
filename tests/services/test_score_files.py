from datetime import date
from decimal import Decimal
from pathlib import Path
from random import Random

import pytest

from parcomp_desktop.domain.indicators import Field, Indicator, IndicatorSet, Purpose, RatioRule
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import LeafState
from parcomp_desktop.services.score_files import ScoredSheet, score_file

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
