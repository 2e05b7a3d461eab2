"""``check``: what a strange hand or a bad drive did to a workspace is told."""

import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.cli.running import Run


@contextmanager
def opened(desk: Path) -> Generator[sqlite3.Connection]:
    """The database behind the program's back."""
    with closing(sqlite3.connect(desk / "data.sqlite")) as database, database:
        yield database


@pytest.fixture
def desk(demo_copy: Path) -> Path:
    return demo_copy / "tong-hop"


def test_both_desks_of_the_demo_are_whole(run: Run, demo_copy: Path):
    for name in ("don-vi", "tong-hop"):
        told = run("check", "--json", "-C", demo_copy / name)
        assert (told.status, told.data) == (0, {"problems": []})


@pytest.mark.parametrize(
    ("sql", "sentence"),
    [
        ("update published_index set points = points + 1 where year = 2023", "Bảng published_index: bản ghi"),
        ("update unit set name = 'UBND xã Khác' where code = 'DM'", "bị thay đổi ngoài chương trình."),
        ("update issued_file set issued_at = 'hôm qua'", "Bảng issued_file: bản ghi"),
        ("update person set honorific = 'dr'", "Bảng person: bản ghi"),
        ("delete from score_entry where code = '2.1'", "bị xoá ngoài chương trình."),
        ("delete from unit where code = 'DM'", "có bản ghi trỏ tới dữ liệu không còn."),
        ("update journal set summary = 'Không có gì' where number = 3", "Nhật ký bị thay đổi từ mục số 3."),
        ("delete from journal where number = 4", "Nhật ký bị thay đổi từ mục số 5."),
        ("update journal_detail set after = '{}' where number = 6", "Nhật ký bị thay đổi từ mục số 6."),
    ],
)
def test_an_altered_row_or_journal_is_told(run: Run, desk: Path, sql: str, sentence: str):
    with opened(desk) as database:
        assert database.execute(sql).rowcount > 0
    told = run("check", "-C", desk)
    assert (told.status, told.err) == (1, "")
    head, *problems, cure = told.out.splitlines()
    assert head == "Dữ liệu có vấn đề:"
    assert any(sentence in problem for problem in problems)
    assert "sao lưu" in cure
    again = run("check", "-C", desk, "--json")
    assert (again.status, len(again.data["problems"])) == (1, len(problems))


def test_an_erased_part_of_the_journal_is_no_problem(run: Run, desk: Path):
    with opened(desk) as database:
        database.execute("delete from journal_detail")
    assert run("check", "-C", desk).status == 0


def test_what_a_package_said_is_named_when_it_is_gone(run: Run, desk: Path):
    files = [path for path in (desk / "attachments").rglob("*") if path.is_file()]
    kept = [path for path in files if path.read_bytes().startswith(b'{"parts"')]
    kept[0].unlink()
    problems = run("check", "-C", desk, "--json").data["problems"]
    assert [problem.partition(":")[0].endswith(".tdkt") for problem in problems] == [True]


@pytest.mark.parametrize("content", [None, b"%PDF-"])
def test_an_issued_file_that_is_gone_or_altered_is_named(run: Run, desk: Path, content: bytes | None):
    files = [path for path in (desk / "attachments").rglob("*") if path.is_file()]
    kept = [path for path in files if path.read_bytes().startswith(b"%PDF")]
    assert len(kept) == 5
    kept[0].unlink()
    if content is not None:
        kept[0].write_bytes(content)
    problems = run("check", "-C", desk, "--json").data["problems"]
    assert [problem.partition(":")[0].endswith(".pdf") for problem in problems] == [True]
    assert "lưu kèm" in problems[0]


def test_damaged_pages_are_told(run: Run, desk: Path):
    path = desk / "data.sqlite"
    with opened(desk) as database:
        database.execute("pragma wal_checkpoint(truncate)")
        root = database.execute("select rootpage from sqlite_master where name = 'unit_order'").fetchone()[0]
        size = database.execute("pragma page_size").fetchone()[0]
    data = bytearray(path.read_bytes())
    data[(root - 1) * size : (root - 1) * size + 200] = bytes(200)
    path.write_bytes(data)
    told = run("check", "-C", desk)
    assert told.status == 1
    assert "hỏng" in told.out + told.err
