import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from parcomp_desktop.storage.database import FILE_NAME, open_database
from parcomp_desktop.storage.integrity import problems
from tests.storage.records import id_of, write_samples


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed workspace's file with a record of every kind."""
    with closing(open_database(tmp_path)) as db:
        write_samples(db)
    return tmp_path / FILE_NAME


def found(path: Path, *statements: str) -> list[str]:
    """The problems after another program has done this to the file."""
    with closing(sqlite3.connect(path)) as hand, hand:
        for statement in statements:
            hand.execute(statement)
    with closing(open_database(path.parent)) as db:
        return problems(db)


def test_a_sound_file_has_no_problem(path: Path):
    assert found(path) == []


def test_a_record_that_another_hand_altered_is_named(path: Path):
    assert found(path, "update unit set name = 'Xã khác'") == [
        f"Bảng unit: bản ghi {id_of('unit')} bị thay đổi ngoài chương trình."
    ]


def test_a_record_that_another_hand_removed_is_told_by_those_that_name_it(path: Path):
    told = found(path, "delete from award_decision")
    assert told == [
        "Bảng award có bản ghi trỏ tới dữ liệu không còn.",
        f"Bảng award_decision: bản ghi {id_of('award_decision')} bị xoá ngoài chương trình.",
    ]


def test_a_journal_that_another_hand_altered_is_told(path: Path):
    assert found(path, "update journal set who = 'ai đó'") == ["Nhật ký bị thay đổi từ mục số 1."]


def test_every_problem_is_told(path: Path):
    told = found(
        path, "delete from award_decision", "update person set position = 'Chủ tịch'", "update journal set at = ''"
    )
    assert [line.split()[1] for line in told] == ["award", "person:", "award_decision:", "ký"]


def page_of(path: Path, name: str) -> int:
    with closing(sqlite3.connect(path)) as hand:
        return hand.execute("select rootpage from sqlite_master where name = ?", [name]).fetchone()[0]


@pytest.mark.parametrize("name", ["unit", "unit_order", "journal"])
def test_damaged_pages_are_told_alone(path: Path, name: str):
    content, page = path.read_bytes(), page_of(path, name)
    path.write_bytes(content[: 4096 * (page - 1)] + b"\xff" * 4096 + content[4096 * page :])
    assert found(path) == ["Tệp dữ liệu bị hỏng; mở bản sao lưu gần nhất trong thư mục sao-luu."]


def test_damage_in_a_text_alone_is_found_by_its_hash(path: Path):
    content = path.read_bytes()
    name = "Xã Đắk Tờ Kan".encode()
    assert content.count(name) > 1
    path.write_bytes(content.replace(name, name[:-1] + b"m"))
    with closing(open_database(path.parent)) as db:
        assert f"Bảng unit: bản ghi {id_of('unit')} bị thay đổi ngoài chương trình." in problems(db)
