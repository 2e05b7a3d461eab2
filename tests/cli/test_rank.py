import argparse
import json
from pathlib import Path

import msgspec
import pytest

from parcomp_desktop.cli import rank
from parcomp_desktop.cli.command import Context

CONTENT = (
    "unit,group,period,total,tiebreak\n"
    "P.1,xã,2025,70,\n"
    "B,xã,2025,80.25,\n"
    "P.1,xã,2026,90,\n"
    "B,xã,2026,90.00,1\n"
    "C,xã,2026,,\n"
    "D,xã,2026,49.99,\n"
)


def run(resources: Path, folder: Path, *words: str) -> rank.RankReport:
    path = folder / "hang.csv"
    path.write_text(CONTENT, encoding="utf-8-sig")
    parser = argparse.ArgumentParser()
    rank.register(parser.add_subparsers())
    return rank.run(parser.parse_args(["rank", "--input", str(path), *words]), Context(resources))


def test_the_json_has_the_shape_in_the_order_of_the_input(resources: Path, tmp_path: Path):
    rows = json.loads(msgspec.json.encode(run(resources, tmp_path, "--ties", "competition")))["rows"]
    columns = ("unit", "group", "period", "total", "rank", "grade", "change")
    expected = [
        ("P.1", "xã", "2025", "70", 2, "Khá", None),
        ("B", "xã", "2025", "80.25", 1, "Tốt", None),
        ("P.1", "xã", "2026", "90", 1, "Xuất sắc", 1),
        ("B", "xã", "2026", "90.00", 1, "Xuất sắc", 0),
        ("C", "xã", "2026", None, None, None, None),
        ("D", "xã", "2026", "49.99", 3, "Yếu", None),
    ]
    assert rows == [dict(zip(columns, row, strict=True)) for row in expected]


@pytest.mark.parametrize(
    ("words", "ranks"),
    [
        ((), [2, 1, 1, 1, None, 2]),
        (("--ties", "dense"), [2, 1, 1, 1, None, 2]),
        (("--ties", "sequential"), [2, 1, 2, 1, None, 3]),
    ],
)
def test_ties_are_numbered_as_asked_and_dense_by_default(
    resources: Path, tmp_path: Path, words: tuple[str, ...], ranks: list[int | None]
):
    assert [row.rank for row in run(resources, tmp_path, *words).rows] == ranks


def test_an_unknown_convention_is_wrong_usage(resources: Path, tmp_path: Path):
    with pytest.raises(SystemExit) as exit_status:
        run(resources, tmp_path, "--ties", "other")
    assert exit_status.value.code == 2


def test_the_text_goes_from_the_first_place_down(resources: Path, tmp_path: Path):
    assert rank.render(run(resources, tmp_path, "--ties", "sequential")).splitlines() == [
        "xã, 2025: hạng 1. B: 80,25 điểm, Tốt",
        "xã, 2025: hạng 2. P.1: 70 điểm, Khá",
        "xã, 2026: hạng 1. B: 90 điểm, Xuất sắc, giữ hạng",
        "xã, 2026: hạng 2. P.1: 90 điểm, Xuất sắc, giữ hạng",
        "xã, 2026: hạng 3. D: 49,99 điểm, Yếu",
        "xã, 2026: chưa xếp hạng. C",
    ]
    assert "P.1: 90 điểm, Xuất sắc, tăng 1 hạng" in rank.render(run(resources, tmp_path))


def test_a_fall_is_told(resources: Path, tmp_path: Path):
    report = run(resources, tmp_path, "--ties", "dense")
    fallen = rank.RankReport(rows=[msgspec.structs.replace(report.rows[0], change=-3)])
    assert rank.render(fallen) == "xã, 2025: hạng 2. P.1: 70 điểm, Khá, giảm 3 hạng"
