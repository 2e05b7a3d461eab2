"""``score``, ``rank`` and ``evaluate`` from a file to a document: shapes, order of rows, encodings, dates."""

import itertools
from pathlib import Path

import pytest

from tests.cli.running import Run

HEADER = "unit,period,code,numerator,denominator,value,option,not_applicable"
ROWS = [
    "Xã Đắk Tô,2026,2.1,2775,3443,,,",
    "Xã Đắk Tô,2026,3.1,,,,,x",
    "Xã Đắk Tô,2026,6.1,0,0,,,",
    "Xã B,2026,1.1,,,99.5,,",
]
RANK = "unit,group,period,total,tiebreak\nA,xã,2025,70,\nA,xã,2026,80.25,\nB,xã,2026,80.25,\nC,xã,2026,,\n"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return tmp_path / "số liệu năm 2026.csv"


def test_score_has_the_agreed_shape(run: Run, table: Path):
    table.write_text("\n".join([HEADER, *ROWS]), "utf-8")
    told = run("--json", "score", "--set", "QD766-2022", "--input", table)
    assert told.status == 0
    first, second = told.data["rows"]
    names = ["unit", "period", "total", "maximum", "percent", "complete", "fields", "leaves"]
    assert list(first) == names
    # 16,12 + 6; 100 − 2 for the leaf that doesn't apply; 99,5 % of 6 points
    assert (first["total"], first["maximum"], first["percent"], first["complete"]) == ("22.12", "98.00", None, False)
    assert (second["unit"], second["total"], second["fields"]["1"]) == ("Xã B", "5.97", "5.97")
    assert first["leaves"]["2.1"] == {"points": "16.12", "maximum": "20.00", "percent": "80.60", "state": "scored"}


def test_score_gives_each_unit_the_same_figures_whatever_the_order_of_the_rows(run: Run, table: Path):
    answers: list[dict[str, object]] = []
    for rows in itertools.permutations(ROWS):
        table.write_text("\n".join([HEADER, *rows]), "utf-8")
        data = run("--json", "score", "--set", "QD766-2022", "--input", table).data
        answers.append({row["unit"]: row for row in data["rows"]})
    assert len(answers) == 24
    assert all(answer == answers[0] for answer in answers)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8"])
def test_a_table_from_a_spreadsheet_is_read_with_its_mark_and_line_ends(run: Run, table: Path, encoding: str):
    table.write_bytes("\r\n".join([HEADER, *ROWS]).encode(encoding))
    assert run("--json", "score", "--set", "QD766-2022", "--input", table).data["rows"][0]["unit"] == "Xã Đắk Tô"


@pytest.mark.parametrize("encoding", ["utf-16", "cp1258"])
def test_a_table_in_another_encoding_is_refused_with_what_to_do(run: Run, table: Path, encoding: str):
    # cp1258 writes a tone apart from its letter
    table.write_bytes(f"{HEADER}\nXã Đa,2026,2.1,1,2,,,".replace("ã", "a\u0303").encode(encoding))
    told = run("score", "--set", "QD766-2022", "--input", table)
    assert told.status == 1
    assert "chữ không theo mã UTF-8" in told.err
    assert told.err.endswith("Lưu lại tệp dạng CSV UTF-8.\n")


@pytest.mark.parametrize("words", [("score", "--set", "QD766-2022"), ("rank",)])
def test_a_table_that_is_no_file_is_refused(run: Run, tmp_path: Path, words: tuple[str, ...]):
    for path in (tmp_path / "không có.csv", tmp_path):
        told = run(*words, "--input", path)
        assert (told.status, told.err.splitlines()[0]) == (1, f"Không đọc được tệp {path}.")


def test_rank_has_the_agreed_shape(run: Run, table: Path):
    table.write_text(RANK, "utf-8")
    data = run("rank", "--input", table, "--ties", "sequential", "--json").data
    names = ["unit", "group", "period", "total", "rank", "grade", "change"]
    assert [list(row) for row in data["rows"]] == [names] * 4
    assert [(row["total"], row["rank"], row["change"]) for row in data["rows"]] == [
        ("70", 1, None),
        ("80.25", 1, 0),
        ("80.25", 2, None),
        (None, None, None),
    ]


def test_the_districts_award_is_judged_until_the_last_day_of_june_2025(run: Run, table: Path):
    table.write_text('{"ranked": true, "rank": 1, "tasks_done_well": null}', "utf-8")
    words = ("evaluate", "--award", "gk-huyen.tap-the.nam", "--facts", table, "--json", "--date")
    last = run(*words, "2025-06-30")
    assert (last.status, last.data["award"], last.data["outcome"]) == (0, "gk-huyen.tap-the.nam", "missing")
    agreed, since = ["award", "version", "outcome", "readings", "findings"], list(last.data)[5:]
    assert list(last.data)[:5] == agreed
    assert since == ["reading", "obstacles", "turning", "authority", "ranking_scope", "guidance"]
    assert [finding["outcome"] for finding in last.data["findings"]].count("met") == 1
    after = run(*words, "2025-07-01")
    assert after.status == 1
    assert "không còn từ sau ngày 30/06/2025" in after.data["refused"]["what"]
    assert after.data["refused"]["cure"]


def test_the_lists_have_the_agreed_shape(run: Run):
    awards = run("evaluate", "--list-awards", "--json").data["awards"]
    assert {tuple(award) for award in awards} == {("code", "text", "valid_from", "valid_to", "authority")}
    facts = run("evaluate", "--list-facts", "--json").data["facts"]
    assert all(list(fact)[:1] == ["name"] for fact in facts)
    assert len({fact["name"] for fact in facts}) == len(facts) > 10


def test_an_unknown_fact_or_award_is_refused(run: Run, table: Path):
    table.write_text('{"no_such_fact": 1}', "utf-8")
    words = ("evaluate", "--facts", table, "--date", "2026-01-01", "--award")
    assert "no_such_fact" in run(*words, "gk-xa.tap-the.nam").err
    assert "gk-sao" in run(*words, "gk-sao").err
