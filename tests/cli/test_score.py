import argparse
import json
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from parcomp_desktop.cli import score
from parcomp_desktop.cli.command import Context
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.sets.library import save_set
from parcomp_desktop.services.workspace import Workspace
from tests.cli.running import Run

HEADER = "unit,period,code,numerator,denominator,value,option,not_applicable\n"


def scored(resources: Path, *words: str) -> score.ScoreReport:
    parser = argparse.ArgumentParser()
    score.register(parser.add_subparsers())
    return score.run(parser.parse_args(["score", *words]), Context(resources))


def report(resources: Path, folder: Path, lines: str, name: str = "QD766-2022") -> score.ScoreReport:
    path = folder / "diem.csv"
    path.write_text(HEADER + lines, encoding="utf-8")
    return scored(resources, "--set", name, "--input", str(path))


LINES = (
    "Xã Đắk Tô,2026,2.1,2775,3443,,,\nXã Đắk Tô,2026,3.1,,,,,x\nXã Đắk Tô,2026,6.1,0,0,,,\nXã Đắk Tô,2026,5.1,0,80,,,\n"
)


def test_the_json_has_the_shape_and_the_sets_decimals(resources: Path, tmp_path: Path):
    (row,) = json.loads(msgspec.json.encode(report(resources, tmp_path, LINES)))["rows"]
    leaves = row.pop("leaves")
    # 16,12 + 6 + 0; 100 − 2 for the leaf that doesn't apply
    assert row == {
        "unit": "Xã Đắk Tô",
        "period": "2026",
        "total": "22.12",
        "maximum": "98.00",
        "percent": None,
        "complete": False,
        "fields": {"1": "0.00", "2": "16.12", "3": "0.00", "4": "0.00", "5": "0.00", "6": "6.00"},
    }
    assert len(leaves) == 21
    assert leaves["2.1"] == {"points": "16.12", "maximum": "20.00", "percent": "80.60", "state": "scored"}
    assert leaves["3.1"] == {"points": None, "maximum": "0.00", "percent": None, "state": "not_applicable"}
    assert leaves["6.1"] == {"points": "6.00", "maximum": "6.00", "percent": None, "state": "scored"}
    assert leaves["5.1"] == {"points": "0.00", "maximum": "2.00", "percent": "0.00", "state": "scored"}
    assert leaves["1.1"] == {"points": None, "maximum": "6.00", "percent": None, "state": "blank"}


def test_a_complete_sheet_has_its_percent(resources: Path, tmp_path: Path):
    own = tmp_path / "bo.json"
    own.write_text(
        json.dumps(
            {
                "code": "THU",
                "name": "Bộ thử",
                "issuer": "Nơi thử",
                "document": "1/QĐ",
                "dated": "2026-01-31",
                "purpose": "other",
                "maximum": 7,
                "percent_decimals": 1,
                "points_decimals": 3,
                "fields": [{"code": "A", "name": "A", "maximum": 7}],
                "indicators": [
                    {
                        "code": "A1",
                        "field": "A",
                        "name": "A1",
                        "maximum": 7,
                        "rule": {"method": "ratio", "direct_percent": True},
                    }
                ],
            }
        ),
        encoding="utf-8",
    )
    (row,) = report(resources, tmp_path, "B,2026,A1,,,66.6,,\n", str(own)).rows
    # 7 × 66,6 % = 4,662
    assert (row.total, row.maximum, row.percent, row.complete) == ("4.662", "7.000", "66.6", True)


def test_the_text_is_vietnamese_and_keeps_names_and_codes_as_they_are(resources: Path, tmp_path: Path):
    text = score.render(report(resources, tmp_path, LINES.replace("Xã Đắk Tô", "P.1")))
    assert text.startswith("P.1, kỳ 2026: 22,12/98,00 điểm\n  Chưa đủ số liệu: còn tiêu chí chưa nhập.\n")
    assert "\n  Lĩnh vực 2: 16,12\n" in text
    assert "\n  Tiêu chí 2.1: 16,12/20,00 điểm (80,60 %)\n" in text
    assert "\n  Tiêu chí 3.1: không phát sinh\n" in text
    assert "\n  Tiêu chí 6.1: 6,00/6,00 điểm\n" in text
    assert "\n  Tiêu chí 1.1: chưa nhập\n" in text


def test_nested_groups_and_points_taken_away_are_told(resources: Path, tmp_path: Path):
    lines = "A,2026,4.2.3,,,2,,\nA,2026,4.1.1,1,1,,,\nA,2026,1.1.1,,,,cham,\n"
    told = report(resources, tmp_path, lines, "MAU-SAU-LINH-VUC")
    (row,) = told.rows
    # 3 − 2 + 1
    assert (row.total, row.fields["4"], row.fields["4.1"], row.fields["4.2"]) == ("2.00", "1.00", "3.00", "-2.00")
    assert row.leaves["4.2.3"].maximum == "0.00"
    text = score.render(told)
    assert "\n  Lĩnh vực 4.2: −2,00\n" in text
    assert "\n  Tiêu chí 4.2.3: −2,00 điểm\n" in text


def test_a_refusal_reaches_the_caller(resources: Path, tmp_path: Path):
    with pytest.raises(Refusal, match="dòng 2, cột code"):
        report(resources, tmp_path, "A,2026,9.9,1,2,,,\n")
    with pytest.raises(Refusal, match="Các mã có sẵn: QD766-2022"):
        report(resources, tmp_path, "", "KHONG-CO")


def test_a_set_of_the_workspace_is_scored_too(run: Run, gathering: Workspace, catalogue: Catalogue, tmp_path: Path):
    own = replace(catalogue.indicator_sets["QD766-2022"], code="RIENG-2026")
    save_set(gathering, own)
    gathering.close()
    path = tmp_path / "diem.csv"
    path.write_text(HEADER + "Xã,2026,2.1,2775,3443,,,\n", encoding="utf-8")
    words = ("score", "--set", "RIENG-2026", "--input", path, "--json")
    assert run(*words, "-C", gathering.folder).data["rows"][0]["total"] == "16.12"
    assert run(*words).status == 1
    of_the_program = ("score", "--set", "QD766-2022", "--input", path, "-C", gathering.folder)
    assert run(*of_the_program).status == 0
