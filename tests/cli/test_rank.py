import argparse
import json
from decimal import Decimal
from pathlib import Path
from uuid import uuid4

import msgspec
import pytest
from msgspec.structs import replace

from parcomp_desktop.cli import rank
from parcomp_desktop.cli.command import Context
from parcomp_desktop.domain.indicators import Grade
from parcomp_desktop.domain.ranking import Ties
from parcomp_desktop.domain.scores import PublishedIndex
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.services.people.units import save_unit
from parcomp_desktop.services.ranking.rankings import published_ranking, save_published
from parcomp_desktop.services.workspace import Workspace
from tests.cli.running import Run
from tests.services.scoring.sheet_cases import small_set, store_set

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


def test_a_sets_own_grades_and_ties_give_the_order_of_the_page(run: Run, gathering: Workspace, tmp_path: Path):
    grades = (Grade(name="A", at_least=Decimal(85)), Grade(name="B", at_least=Decimal(0)))
    own = store_set(gathering, replace(small_set(), grades=grades, ties=Ties.COMPETITION))
    totals = {"X1": Decimal(90), "X2": Decimal(90), "X3": Decimal("84.99"), "X4": Decimal(85)}
    for code, points in totals.items():
        unit = save_unit(gathering, Unit(id=uuid4(), code=code, name=f"Xã {code}", kind=UnitKind.COMMUNE))
        index = PublishedIndex(id=uuid4(), unit_id=unit.id, year=2024, points=points, set_code=own.code)
        save_published(gathering, index)
    lines = published_ranking(gathering, 2024).groups[UnitKind.COMMUNE]
    page = {line.unit.code: (line.rank, line.grade) for line in lines}
    gathering.close()
    path = tmp_path / "hang.csv"
    rows = "".join(f"{code},xã,2024,{points}\n" for code, points in reversed(totals.items()))
    path.write_text(f"unit,group,period,total\n{rows}", encoding="utf-8")
    words = ("--json", "rank", "--input", path, "-C", gathering.folder)
    told = run(*words, "--set", own.code).data["rows"]
    assert {row["unit"]: (row["rank"], row["grade"]) for row in told} == page
    assert page == {"X1": (1, "A"), "X2": (1, "A"), "X4": (3, "A"), "X3": (4, "B")}
    dense = run(*words, "--set", own.code, "--ties", "dense").data["rows"]
    assert [row["rank"] for row in dense] == [2, 3, 1, 1]
    assert run(*words).data["rows"][0]["grade"] == "Tốt", "without a set the usual grades"
    assert run(*words, "--set", "KHONG-CO").status == 1


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
    fallen = rank.RankReport(rows=[replace(report.rows[0], change=-3)])
    assert rank.render(fallen) == "xã, 2025: hạng 2. P.1: 70 điểm, Khá, giảm 3 hạng"
