"""``evaluate`` on the command line: exact JSON, readable text, clear refusals."""

import argparse
import json
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import msgspec
import pytest

from parcomp_desktop.cli import evaluate
from parcomp_desktop.domain.refusal import Refusal

Run = Callable[..., tuple[Any, str]]


@pytest.fixture
def run(resources: Path) -> Run:
    """Run the command; returns what JSON says and what a person reads."""

    def result(*words: str) -> tuple[Any, str]:
        parser = argparse.ArgumentParser()
        evaluate.register(parser.add_subparsers())
        arguments = parser.parse_args(["evaluate", *words])
        answer = arguments.run(arguments, SimpleNamespace(resources=resources))
        return json.loads(msgspec.json.encode(answer)), arguments.render(answer)

    return result


@pytest.fixture
def judged(run: Run, tmp_path: Path) -> Run:
    """Judge the facts of a JSON text."""

    def result(award: str, facts: str, *more: str, on: str = "2026-03-01") -> tuple[Any, str]:
        path = tmp_path / "số liệu.json"
        path.write_bytes(facts.encode())
        return run("--award", award, "--date", on, "--facts", str(path), *more)

    return result


def test_the_answer_has_exactly_the_agreed_shape(judged: Run):
    data, _ = judged("gk-xa.ca-nhan.nam", "{}")
    more = ["reading", "obstacles", "turning", "authority", "ranking_scope", "guidance"]
    assert list(data) == ["award", "version", "outcome", "readings", "findings", *more]
    assert (data["award"], data["version"], data["outcome"]) == ("gk-xa.ca-nhan.nam", "gk-xa.2025", "missing")
    assert data["readings"] == {"literal": "missing", "one_of": "missing"}
    names = ["criterion", "text", "clause", "outcome", "value", "threshold", "source", "missing", "assumed", "gaps"]
    assert [list(finding) for finding in data["findings"]] == [names] * 5


def test_a_fact_may_carry_its_source_and_null_is_absent(judged: Run):
    facts = '{"cases_late": {"value": 2, "source": "Báo cáo 12"}, "has_procedure_authority": true, "rank": null}'
    data, text = judged("gk-xa.tap-the.nam", facts)
    late = data["findings"][2]
    assert (late["outcome"], late["source"]) == ("not_met", "Báo cáo 12")
    assert data["findings"][1]["outcome"] == "missing"
    assert "tap-the.3 (II.5.a): Không đạt" in text
    assert "  Nguồn: Báo cáo 12" in text


@pytest.mark.parametrize(
    ("written", "outcome"), [("90", "met"), ("90.0", "met"), ('"90.0"', "met"), ("89.99999999999999999999", "not_met")]
)
def test_numbers_stay_exact(judged: Run, written: str, outcome: str):
    facts = f'{{"employment": "civil_servant", "direct_adviser": true, "par_index_percent": {written}}}'
    data, _ = judged("gk-xa.ca-nhan.nam", facts)
    assert data["findings"][1]["outcome"] == outcome


def test_the_reading_may_be_chosen(judged: Run):
    facts = {
        "outstanding_achievement": True,
        "selected_by_unit": True,
        "quality_rating": "excellent",
        "direct_adviser": False,
        "initiatives_recognised": 1,
        "handles_cases": True,
        "handled_cases_late": 1,
        "good_conduct": True,
    }
    strict, text = judged("gk-xa.ca-nhan.nam", json.dumps(facts))
    mild, _ = judged("gk-xa.ca-nhan.nam", json.dumps(facts), "--reading", "one_of")
    assert (strict["outcome"], mild["outcome"]) == ("not_met", "met")
    assert strict["readings"] == mild["readings"] == {"literal": "not_met", "one_of": "met"}
    assert "theo cách đọc one_of: Đạt" in text


@pytest.mark.parametrize(
    ("facts", "phrase"),
    [
        ('{"cases_lost": 1}', "cases_lost"),
        ('{"ranked": [true]}', "“ranked”"),
        ('{"ranked": {"giá trị": true}}', "“ranked”"),
        ('{"ranked": {"value": {"value": true}}}', "“ranked”"),
        ("[1]", "không phải một đối tượng JSON"),
        ("{", "không phải một đối tượng JSON"),
    ],
)
def test_wrong_facts_are_refused(judged: Run, facts: str, phrase: str):
    with pytest.raises(Refusal, match=phrase):
        judged("gk-xa.tap-the.nam", facts)


def test_a_file_that_is_not_utf_8_is_refused(run: Run, tmp_path: Path):
    path = tmp_path / "facts.json"
    path.write_bytes(b'{"ranked": "\xff"}')
    with pytest.raises(Refusal, match="UTF-8"):
        run("--award", "gk-xa.tap-the.nam", "--date", "2026-03-01", "--facts", str(path))


def test_an_absent_file_is_refused(run: Run, tmp_path: Path):
    with pytest.raises(Refusal, match=r"không có\.json"):
        run("--award", "gk-xa.tap-the.nam", "--date", "2026-03-01", "--facts", str(tmp_path / "không có.json"))


def test_an_award_that_ended_is_refused_with_what_to_do(judged: Run):
    with pytest.raises(Refusal, match="không còn từ sau ngày 30/06/2025"):
        judged("gk-huyen.tap-the.nam", "{}", on="2025-07-01")


def test_awards_are_listed_with_their_days(run: Run):
    data, text = run("--list-awards")
    assert len(data["awards"]) == 12
    assert data["awards"][4] == {
        "code": "gk-huyen.tap-the.nam",
        "text": "Giấy khen của Chủ tịch Ủy ban nhân dân huyện – tập thể, hằng năm",
        "valid_from": "2023-01-06",
        "valid_to": "2025-06-30",
        "authority": "Chủ tịch Ủy ban nhân dân huyện",
    }
    assert text.splitlines()[4].endswith("(từ 06/01/2023 đến 30/06/2025)")
    assert len(run("--list-awards", "--date", "2026-01-01")[0]["awards"]) == 8


def test_facts_are_listed_with_their_options(run: Run):
    data, text = run("--list-facts")
    rating = next(fact for fact in data["facts"] if fact["name"] == "quality_rating")
    assert (rating["subject"], rating["kind"], len(rating["options"])) == ("individual", "choice", 4)
    assert "quality_rating (cá nhân): Xếp loại chất lượng [excellent = Hoàn thành xuất sắc nhiệm vụ" in text


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--award", "gk-xa.tap-the.nam"],
        ["--award", "gk-xa.tap-the.nam", "--date", "2026-03-01"],
        ["--award", "gk-xa.tap-the.nam", "--date", "01/03/2026", "--facts", "x.json"],
        ["--list-awards", "--list-facts"],
        ["--list-parameters"],
    ],
)
def test_wrong_usage_ends_with_status_2(run: Run, words: list[str]):
    with pytest.raises(SystemExit) as ended:
        run(*words)
    assert ended.value.code == 2


UNIT = {
    "tasks_done_well": True, "tasks_unfinished": 0, "ranked": True, "rank": 5, "rank_comparable": True,
    "previous_rank": 10, "has_procedure_authority": True, "cases_late": 0, "cases_overdue": 0, "reports_missing": 0,
    "reports_late": 0, "reform_disciplined": 0,
}  # fmt: skip


@pytest.mark.parametrize(
    ("name", "value", "criterion"),
    [
        ("tasks_unfinished", 1, "tap-the.1"),
        ("previous_rank", 9, "tap-the.2"),
        ("cases_late", 1, "tap-the.3"),
        ("cases_overdue", 1, "tap-the.3"),
        ("reports_late", 1, "tap-the.4"),
        ("reform_disciplined", 1, "tap-the.5"),
    ],
)
def test_one_fact_across_its_threshold_changes_one_finding(judged: Run, name: str, value: int, criterion: str):
    before, _ = judged("gk-xa.tap-the.nam", json.dumps(UNIT))
    after, text = judged("gk-xa.tap-the.nam", json.dumps(UNIT | {name: value}))
    assert (before["outcome"], before["turning"], after["outcome"]) == ("met", "", "not_met")
    changed = [new["criterion"] for old, new in zip(before["findings"], after["findings"], strict=True) if old != new]
    assert changed == [criterion]
    assert after["obstacles"] == {"literal": {"all": [criterion], "any": []}}
    assert f"  Chỉ còn vướng tiêu chí {criterion[-1]}: " in text


def test_the_same_facts_a_day_later_have_another_ranking_scope(judged: Run):
    before, after = (judged("gk-xa.tap-the.nam", json.dumps(UNIT), on=on) for on in ("2025-06-30", "2025-07-01"))
    assert [each[0]["ranking_scope"] for each in (before, after)] == ["trên địa bàn huyện", "trên địa bàn tỉnh"]
    assert before[0]["findings"] == after[0]["findings"]
    assert "thẩm quyền: Chủ tịch Ủy ban nhân dân cấp xã; xếp hạng trên địa bàn tỉnh" in after[1]


@pytest.fixture
def guided(judged: Run, tmp_path: Path) -> Run:
    """Judge facts under the guidance of a JSON text."""

    def result(facts: dict[str, object], guidance: str, name: str = "hướng dẫn.json") -> tuple[Any, str]:
        path = tmp_path / name
        path.write_bytes(guidance.encode())
        return judged("gk-xa.tap-the.nam", json.dumps(facts), "--guidance", str(path))

    return result


def test_guidance_changes_limits_without_touching_the_program(guided: Run):
    facts = UNIT | {"previous_rank": 6, "ranked_units": 20}
    plain, _ = guided(facts, "{}")
    fixed, text = guided(
        facts,
        '{"parameters": {"high_rank": {"value": null, "source": "HD 05"},'
        ' "high_rank_percent": {"value": 25.0, "source": "HD 05"}}, "reading": "one_of", "reading_source": "HD 05"}',
    )
    assert (plain["outcome"], fixed["outcome"]) == ("not_met", "met")
    assert "≤ 25 % (theo HD 05)" in text
    assert fixed["guidance"]["parameters"] == [
        {"name": "high_rank", "value": None, "source": "HD 05"},
        {"name": "high_rank_percent", "value": "25.0", "source": "HD 05"},
    ]
    assert fixed["reading"] == "literal"


@pytest.mark.parametrize(
    ("guidance", "phrase"),
    [
        ('{"parameters": {"top": {"value": "5", "source": "x"}}}', "“top”"),
        ('{"parameters": {"leap": {"value": "0", "source": "x"}}}', "leap"),
        ('{"parameters":\n{"leap": {"value": "2", "source": ""}}}', "dòng 2: tham số “leap” chưa ghi đúng"),
        ('{"parameters": {"leap": {"value": "2"}}}', "dòng 1: tham số “leap” chưa ghi đúng"),
        ('{"parameters": {"leap": {"source": "x"}}}', "dòng 1: tham số “leap” chưa ghi đúng"),
        ('{"parameters": {"leap": {"value": "hai", "source": "x"}}}', "dòng 1: tham số “leap” chưa ghi đúng"),
        ('{"parameters": {"leap": 2}}', "dòng 1: tham số “leap” chưa ghi đúng"),
        ('{"parameters": ["leap"]}', "dòng 1: giá trị của mục “parameters”"),
        ('{\n"readings": "one_of"}', "dòng 2: mục lạ “readings”"),
        ('{"reading": "any"}', "“any”"),
        ("[]", "dòng 1"),
        ("{", "sai cú pháp JSON"),
    ],
)
def test_wrong_guidance_is_refused(guided: Run, guidance: str, phrase: str):
    with pytest.raises(Refusal, match=phrase):
        guided({}, guidance)


def test_parameters_are_listed_with_where_they_come_from(run: Run):
    data, text = run("--list-parameters", "--date", "2026-03-01")
    assert [each["name"] for each in data["parameters"]] == [
        "high_rank", "high_rank_percent", "leap", "par_index_floor",
    ]  # fmt: skip
    assert data["parameters"][1]["value"] is None
    lines = text.splitlines()
    assert lines[0].startswith("high_rank: Số thứ hạng đầu được coi là thứ hạng cao = 3 (tạm định: ")
    assert "= không dùng (tạm định: " in lines[1]
    assert lines[3].endswith("= 90 (Kế hoạch, điểm a khoản 5 Mục II)")
