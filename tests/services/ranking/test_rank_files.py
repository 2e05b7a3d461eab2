from decimal import Decimal
from pathlib import Path

import pytest

from parcomp_desktop.domain.indicators import Grade
from parcomp_desktop.domain.ranking import Ranked, Ties
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.services.ranking.files import rank_file

GRADES = (Grade(name="Đạt", at_least=Decimal(0)),)


def ranked(folder: Path, content: str, ties: Ties = Ties.DENSE) -> list[Ranked]:
    path = folder / "hang.csv"
    path.write_text(content, encoding="utf-8")
    return rank_file(path, ties, GRADES)


def test_lines_are_ranked_in_their_own_order(tmp_path: Path):
    content = "unit,group,period,total\nA,xã,2026,80.5\nB,xã,2026,\nC,,2026,10\nD,xã,2026,90\n"
    assert [(line.unit, line.rank, line.grade) for line in ranked(tmp_path, content)] == [
        ("A", 2, "Đạt"),
        ("B", None, None),
        ("C", 1, "Đạt"),
        ("D", 1, "Đạt"),
    ]


def test_the_tiebreak_column_orders_sequential_numbers(tmp_path: Path):
    content = "unit,group,period,total,tiebreak\nA,xã,2026,80,\nB,xã,2026,80,2\nC,xã,2026,80,-1\n"
    assert [line.rank for line in ranked(tmp_path, content, Ties.SEQUENTIAL)] == [3, 2, 1]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("B,xã,2026,tám", "hang.csv, dòng 3, cột total: “tám” không phải là một con số"),
        ("B,xã,2026,-1", "hang.csv, dòng 3, cột total: -1 là số âm"),
        ("B,xã,2026,100.5", "hang.csv, dòng 3, cột total: Tổng điểm của B (nhóm xã, kỳ 2026) nằm ngoài khoảng"),
        (",xã,2026,80", "hang.csv, dòng 3, cột unit: ô trống"),
        ("B,xã,,80", "hang.csv, dòng 3, cột period: ô trống"),
        ("A,xã,2026,70", "hang.csv, dòng 3, cột unit, group, period: trùng với dòng 2"),
    ],
)
def test_a_line_that_cannot_be_ranked_is_refused_with_its_place(tmp_path: Path, line: str, told: str):
    with pytest.raises(Refusal) as refusal:
        ranked(tmp_path, f"unit,group,period,total\nA,xã,2026,80\n{line}\n")
    assert refusal.value.what.startswith(told)


def test_a_file_without_its_group_column_is_refused(tmp_path: Path):
    with pytest.raises(Refusal, match="cột group: thiếu cột này"):
        ranked(tmp_path, "unit,period,total\nA,2026,80\n")
