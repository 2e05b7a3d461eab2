"""What holds for every command: exit status, ``--json``, ``-C``, refusals and wrong usage."""

import re
from pathlib import Path

import pytest

from tests.architecture.english import english_words
from tests.cli.running import VERBS, Run, Told

WRONG_USAGE = [
    "",
    "--json",
    "-C x --json",
    "foo",
    "--bar",
    "-x",
    "-C",
    "--json=3 check",
    "check x",
    "demo",
    "demo a b",
    "inspect",
    "inspect --dry-run a",
    "receive",
    "receive a --dry-run=1",
    "score",
    "score --set",
    "score --set a",
    "rank",
    "rank --input",
    "rank --input a --ties x",
    "rank --inp a",
    "evaluate",
    "evaluate --award",
    "evaluate --award a",
    "evaluate --award a --date 2026-01-01",
    "evaluate --award a --date 1/1/2026 --facts x",
    "evaluate --award a --date 2026-02-30 --facts x",
    "evaluate --list-awards --list-facts",
    "evaluate --award a --list-facts",
    "selftest now",
]
REFUSED = [
    "-C no-such-folder check",
    "check",
    "receive x.tdkt",
    "inspect no-such-file",
    "score --set QD766-2022 --input no-such-file",
    "score --set KHAC --input no-such-file",
    "rank --input no-such-file",
    "evaluate --award a --date 2026-01-01 --facts no-such-file",
    "demo {file}",
    "-C " + "x" * 300 + " check",
]
DOCUMENTS = {
    "evaluate --list-awards": ["awards"],
    "evaluate --list-facts": ["facts"],
    "check -C {demo}/don-vi": ["problems"],
    "inspect {demo}/DM-2024-001.tdkt": [
        *("package_id", "kind", "period", "sequence", "sender", "recipient", "sealing", "created_at", "signed_by"),
    ],
    "receive -C {demo}/tong-hop {demo}/DM-2024-001.tdkt": [
        *("outcome", "text", "written", "package_id", "receipt", "remarks", "effects", "differences", "gone"),
    ],
    "inspect -C {demo}/don-vi {demo}": ["packages"],
    "packages -C {demo}/don-vi": ["packages"],
    "send -C {demo}/don-vi --period 2024 --dry-run": [
        *("files", "recipient", "records", "documents", "text", "lines", "lacking"),
    ],
    "demo {demo}/new": ["made"],
}


def filled(words: str, demo: Path = Path()) -> list[str]:
    return [word.format(demo=demo, file=__file__) for word in words.split()]


def english_in(told: Told) -> list[str]:
    """English words in what a person reads, the names of commands aside."""
    return [
        word for word in english_words(re.sub(r"[\w/.-]*no-such[\w-]*", "", told.out + told.err)) if word not in VERBS
    ]


@pytest.mark.parametrize("words", WRONG_USAGE)
def test_wrong_usage_ends_with_2_and_says_in_vietnamese_what_is_wrong(run: Run, words: str):
    told = run(*words.split())
    assert (told.status, told.out) == (2, "")
    assert told.err.startswith("Cách dùng: parcomp-desktop")
    assert "Sai cách dùng: " in told.err
    assert [word for word in english_in(told) if f"'{word}'" not in told.err] == []


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("", "thiếu LỆNH"),
        ("--json=3 check", "--json không nhận giá trị '3'"),
        ("rank", "thiếu --input"),
        ("rank --input", "--input cần một giá trị"),
        ("rank --input a --ties x", "--ties không nhận 'x'; hãy chọn: 'dense', 'competition', 'sequential'"),
        ("evaluate", "cần một trong các tuỳ chọn --award --list-awards --list-facts --list-parameters"),
        ("evaluate --award a --list-facts", "không dùng --list-facts cùng với --award"),
        ("evaluate --award a --date 1/1 --facts x", "--date: “1/1” không phải ngày dạng NĂM-THÁNG-NGÀY"),
        ("check x", "không hiểu x"),
    ],
)
def test_wrong_usage_names_the_word_that_is_wrong(run: Run, words: str, sentence: str):
    assert run(*words.split()).err.endswith(f"Sai cách dùng: {sentence}.\n")


@pytest.mark.parametrize("words", REFUSED)
def test_a_refusal_ends_with_1_and_says_on_standard_error_what_to_do(run: Run, words: str):
    told = run(*filled(words))
    assert (told.status, told.out) == (1, "")
    what, cure = told.err.splitlines()
    assert what.endswith(".")
    assert cure.endswith(".")
    assert english_in(told) == []


@pytest.mark.parametrize("words", REFUSED)
def test_a_refusal_in_json_is_one_document_and_still_told_to_people(run: Run, words: str):
    told = run("--json", *filled(words))
    assert told.status == 1
    assert list(told.data) == ["refused"]
    assert list(told.data["refused"]) == ["what", "cure"]
    assert told.err == "{what}\n{cure}\n".format(**told.data["refused"])


@pytest.mark.parametrize("words", DOCUMENTS)
def test_json_may_be_asked_for_before_and_after_the_verb(run: Run, demo_copy: Path, words: str):
    before = run("--json", *filled(words, demo_copy))
    assert (before.status, before.err) == (0, "")
    assert list(before.data) == DOCUMENTS[words]
    if words.partition(" ")[0] not in {"demo", "receive"}:
        assert run(*filled(words, demo_copy), "--json") == before


def test_the_workspace_may_be_named_before_and_after_the_verb(run: Run, demo_copy: Path):
    folder = demo_copy / "don-vi"
    told = run("-C", folder, "check")
    assert (told.status, told.out) == (0, "Dữ liệu nguyên vẹn.\n")
    assert run("check", "-C", folder) == run(f"-C{folder}", "check") == told
    assert run("-C", "no-such-folder", "check", "-C", folder) == told, "the last one holds"


@pytest.mark.parametrize("verb", ["", *VERBS])
def test_the_help_of_every_command_is_vietnamese(run: Run, verb: str):
    told = run(*verb.split(), "--help")
    assert (told.status, told.err) == (0, "")
    assert told.out.startswith("Cách dùng: parcomp-desktop")
    assert english_in(told) == []
    assert run(*verb.split(), "-h") == told


def test_the_help_names_every_command(run: Run):
    named = re.findall(r"^    ([a-z-]+)(?: |$)", run("--help").out, re.MULTILINE)
    assert named == list(VERBS)
