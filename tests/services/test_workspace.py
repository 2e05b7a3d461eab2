"""A workspace: one program in it, one door for changes, told, undone, kept, backed up."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from uuid import uuid4

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.desk import Desk, DeskKind
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.people.units import save_person, save_unit
from parcomp_desktop.services.workspace import Workspace, make_workspace, open_workspace
from tests.services.samples import person, unit

ROOT = Path(__file__).parents[2]
AT = datetime(2026, 3, 1, 8, 30, tzinfo=UTC)


@pytest.fixture
def workspace(tmp_path: Path, catalogue: Catalogue) -> Iterator[Workspace]:
    made = make_workspace(tmp_path / "Hồ sơ năm 2026", catalogue, lambda: AT)
    yield made
    made.close()


def put_all(workspace: Workspace, *records: Entity) -> None:
    with workspace.change("test", "Ghi") as change:
        for record in records:
            change.put(record)


def test_a_second_program_is_refused_and_let_in_once_the_first_ends(workspace: Workspace):
    words = [sys.executable, "-m", "parcomp_desktop", "-C", str(workspace.folder), "check"]
    second = subprocess.run(words, cwd=ROOT, capture_output=True, check=False)
    assert second.returncode == 1
    assert "đang được một cửa sổ khác của chương trình dùng" in second.stderr.decode()
    workspace.close()
    assert subprocess.run(words, cwd=ROOT, capture_output=True, check=False).returncode == 0


def test_a_workspace_is_made_once(workspace: Workspace, catalogue: Catalogue):
    with pytest.raises(Refusal, match="đã có dữ liệu"):
        make_workspace(workspace.folder, catalogue)


@pytest.mark.parametrize("name", ["tệp", "tệp/trong", "x" * 300])
def test_a_workspace_is_made_where_a_folder_can_be(tmp_path: Path, catalogue: Catalogue, name: str):
    (tmp_path / "tệp").write_bytes(b"x")
    with pytest.raises(Refusal, match="thư mục"):
        make_workspace(tmp_path / name, catalogue)
    with pytest.raises(Refusal, match=r"[Tt]hư mục"):
        open_workspace(tmp_path / name, catalogue)


def test_a_folder_without_a_workspace_is_refused_and_left_alone(tmp_path: Path, catalogue: Catalogue):
    with pytest.raises(Refusal, match="chưa có dữ liệu"):
        open_workspace(tmp_path, catalogue)
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_workspace_is_refused_and_not_left_locked(tmp_path: Path, catalogue: Catalogue):
    path = tmp_path / "data.sqlite"
    path.write_bytes(b"x" * 5000)
    for _ in range(2):
        with pytest.raises(Refusal, match="bị hỏng"):
            open_workspace(tmp_path, catalogue)


def test_a_change_is_told_with_the_tables_that_it_touched(workspace: Workspace):
    told: list[frozenset[str]] = []
    workspace.listener = told.append
    home = unit("DM")
    put_all(workspace, home, person(home.id, "Y Hà"))
    assert told == [{"unit", "person"}]
    save_unit(workspace, home)
    assert len(told) == 1, "nothing changed, nothing told"


def test_a_change_that_fails_writes_and_tells_nothing(workspace: Workspace):
    told: list[frozenset[str]] = []
    workspace.listener = told.append
    orphan = person(uuid4(), "Y Hà")
    with pytest.raises(Refusal, match="bản ghi không có"):
        put_all(workspace, unit("DM"), orphan)
    assert (workspace.find(Unit), workspace.journal(), told) == ([], [], [])


def test_undoing_goes_back_change_by_change_and_is_told(workspace: Workspace):
    first = save_unit(workspace, unit("DM"))
    save_unit(workspace, replace(first, name="UBND xã khác"))
    told: list[frozenset[str]] = []
    workspace.listener = told.append
    assert workspace.undo().summary == "Ghi đơn vị UBND xã khác"
    assert workspace.find(Unit) == [first]
    workspace.undo()
    assert workspace.find(Unit) == []
    with pytest.raises(Refusal, match="Không có việc nào hoàn tác được"):
        workspace.undo()
    assert told == [{"unit"}, {"unit"}]


def test_what_may_not_be_undone_stops_undoing(workspace: Workspace):
    save_unit(workspace, unit("DM"))
    with workspace.change("package.send", "Gửi", undoable=False) as change:
        change.put(unit("DX"))
    with pytest.raises(Refusal, match="lập bản mới để đính chính"):
        workspace.undo()
    assert len(workspace.find(Unit)) == 2


def test_the_journal_says_who_did_what_and_when_the_newest_first(workspace: Workspace, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("LOGNAME", "Bà Ánh")
    save_unit(workspace, unit("DM", "UBND xã Đăk Mar"))
    workspace.undo()
    undone, saved = workspace.journal()
    assert (saved.command, saved.summary) == ("unit.save", "Ghi đơn vị UBND xã Đăk Mar")
    assert (undone.command, undone.summary) == ("undo", "Hoàn tác: Ghi đơn vị UBND xã Đăk Mar")
    assert (undone.undoes, undone.undoable) == (saved.number, False)
    assert {(entry.who, entry.at) for entry in (undone, saved)} == {("Bà Ánh", AT)}


def test_a_record_that_is_gone_is_refused(workspace: Workspace):
    with pytest.raises(Refusal, match="không còn trong dữ liệu"):
        workspace.get(Unit, uuid4())


def test_a_workspace_without_a_desk_says_so(workspace: Workspace):
    with pytest.raises(Refusal, match="chưa chọn bàn làm việc"):
        _ = workspace.desk


def test_work_of_the_other_desk_is_refused(gathering: Workspace, unit_desk: Workspace):
    assert gathering.require_desk(DeskKind.GATHERING) == gathering.find(Desk)[0]
    with pytest.raises(Refusal, match="chỉ làm ở bàn đơn vị"):
        gathering.require_desk(DeskKind.UNIT)
    with pytest.raises(Refusal, match="chỉ làm ở bàn tổng hợp"):
        unit_desk.require_desk(DeskKind.GATHERING)


def test_kept_bytes_come_back_or_are_refused(workspace: Workspace):
    digest = workspace.keep(b"%PDF-")
    assert workspace.read(digest) == b"%PDF-"
    with pytest.raises(Refusal, match="Không đọc được tệp lưu kèm"):
        workspace.read("0" * 64)


def test_a_backup_is_a_workspace_of_its_own(tmp_path: Path, catalogue: Catalogue):
    hours = count(8)
    workspace = make_workspace(tmp_path / "x", catalogue, lambda: AT.replace(hour=next(hours)))
    assert workspace.last_backup() is None
    home = save_unit(workspace, unit("DM"))
    copy = workspace.backup()
    made = workspace.last_backup()
    assert made is not None
    assert made.replace(hour=8) == AT
    worker = save_person(workspace, person(home.id, "Y Hà"))
    assert workspace.backup() != copy
    workspace.close()
    with closing(sqlite3.connect(copy)) as database:
        assert database.execute("pragma integrity_check").fetchone() == ("ok",)
    restored = tmp_path / "khôi phục"
    restored.mkdir()
    copy.rename(restored / "data.sqlite")
    again = open_workspace(restored, catalogue)
    assert (again.find(Unit), again.find(Person)) == ([home], [])
    again.close()
    original = open_workspace(tmp_path / "x", catalogue)
    assert original.find(Person) == [worker]
    original.close()
