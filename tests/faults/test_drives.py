import subprocess
import sys
from collections.abc import Callable, Generator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from sqlite_utils import Database

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.storage import attachments, drafts, journal, store
from parcomp_desktop.storage.backup import backup
from parcomp_desktop.storage.database import FILE_NAME, open_database
from parcomp_desktop.storage.lock import lock
from tests.faults.drives import drive, fill, protect
from tests.storage.records import AT, command, unit, write_samples

ROOT = Path(__file__).parents[2]
KILOBYTES = 4096
"""Room for a database, what is being written to it, and one backup."""
LARGE = bytes(range(256)) * 4 * KILOBYTES
"""As much as the whole drive."""


@pytest.fixture
def stick(tmp_path: Path) -> Generator[Path]:
    with drive(tmp_path / "USB", KILOBYTES) as mounted:
        yield mounted


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def put_many(db: Database) -> None:
    with store.change(db, command()) as change:
        for number in range(5000):
            change.put(unit(f"Xã số {number}"))


def test_on_a_full_drive_a_change_is_refused_whole_and_passes_once_there_is_room(stick: Path):
    with closing(open_database(stick)) as db:
        records = write_samples(db)
        ballast = fill(stick)
        with pytest.raises(Refusal, match="đã đầy"):
            put_many(db)
        assert store.find(db, Unit) == [records[Unit]]
        assert (len(journal.entries(db)), journal.broken_link(db), store.altered_rows(db)) == (1, None, [])
        ballast.unlink()
        with store.change(db, command()) as change:
            change.put(unit("Xã mới"))
    with closing(open_database(stick)) as db:
        assert len(store.find(db, Unit)) == 2
        assert db.execute("pragma integrity_check").fetchone()[0] == "ok"


def test_on_a_full_drive_a_draft_is_refused_and_the_older_one_stays(stick: Path):
    with closing(open_database(stick)) as db:
        drafts.save(db, "unit", "1", "older")
        fill(stick)
        with pytest.raises(Refusal, match="đã đầy"):
            drafts.save(db, "unit", "1", "x" * 500_000)
        assert drafts.load(db, "unit", "1") == "older"


def test_on_a_full_drive_no_half_database_is_made(stick: Path):
    fill(stick)
    with pytest.raises(Refusal, match="Không ghi được"):
        open_database(stick)
    assert files(stick) == {"ballast"}


def test_on_a_full_drive_no_half_attachment_is_left(stick: Path):
    small = attachments.keep(stick, b"small")
    with pytest.raises(Refusal, match="Không ghi được"):
        attachments.keep(stick, LARGE)
    assert files(stick) == {f"attachments/{small[:2]}/{small}"}
    assert attachments.read(stick, small) == b"small"


def test_on_a_full_drive_the_older_file_stays(stick: Path):
    target = stick / "gói.tdkt"
    attachments.write_whole(target, b"older")
    with pytest.raises(Refusal, match="Không ghi được"):
        attachments.write_whole(target, LARGE)
    assert target.read_bytes() == b"older"
    assert files(stick) == {"gói.tdkt"}


def test_on_a_full_drive_no_half_backup_is_left_and_the_older_ones_stay(stick: Path):
    with closing(open_database(stick)) as db:
        write_samples(db)
        older = backup(db, stick, AT)
        fill(stick)
        for day in range(1, 12):
            with pytest.raises(Refusal, match="đã đầy"):
                backup(db, stick, AT + timedelta(days=day))
        assert list(older.parent.iterdir()) == [older]


def test_on_a_full_drive_a_database_that_cant_open_says_so(stick: Path):
    with closing(open_database(stick)) as db:
        write_samples(db)
    fill(stick)
    with pytest.raises(Refusal, match="đã đầy"), closing(open_database(stick)) as db:
        put_many(db)
    (stick / "ballast").unlink()
    with closing(open_database(stick)) as db:
        assert len(store.find(db, Unit)) == 1


def test_a_drive_too_small_for_a_backup_is_said_to_be_full(tmp_path: Path):
    with drive(tmp_path / "USB", KILOBYTES * 3 // 8) as small, closing(open_database(small)) as db:
        write_samples(db)
        with pytest.raises(Refusal, match="đã đầy"):
            backup(db, small, AT)
        assert not list((small / "sao-luu").iterdir())


def _take_lock(folder: Path) -> None:
    lock(folder).close()


def _keep(folder: Path) -> None:
    attachments.keep(folder, b"new")


def _write(folder: Path) -> None:
    attachments.write_whole(folder / "gói.tdkt", b"new")


def _change(folder: Path) -> None:
    with closing(open_database(folder)) as db, store.change(db, command()) as change:
        change.put(unit("Xã mới"))


def _backup(folder: Path) -> None:
    with closing(open_database(folder)) as db:
        backup(db, folder, AT)


@pytest.mark.parametrize("work", [_take_lock, _keep, _write, _change, _backup])
def test_on_a_protected_stick_work_is_refused_and_leaves_it_as_it_is(stick: Path, work: Callable[[Path], None]):
    with closing(open_database(stick)) as db:
        write_samples(db)
    before = files(stick), (stick / FILE_NAME).read_bytes()
    protect(stick)
    with pytest.raises(Refusal, match="cho phép ghi"):
        work(stick)
    assert (files(stick), (stick / FILE_NAME).read_bytes()) == before


def test_a_new_workspace_on_a_protected_stick_is_refused(stick: Path):
    protect(stick)
    with pytest.raises(Refusal, match="cho phép ghi"):
        open_database(stick)


GROW_NO_MORE = """
import resource
import sys
from contextlib import closing
from pathlib import Path
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.storage import attachments, store
from parcomp_desktop.storage.database import open_database
from tests.faults.test_drives import put_many

folder = Path(sys.argv[1])
with closing(open_database(folder)) as db:
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
    for work in (lambda: put_many(db), lambda: attachments.keep(folder, bytes(300_000))):
        try:
            work()
        except Refusal as refusal:
            print(refusal.what)
    print(len(store.find(db, Unit)))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_where_files_may_not_grow_work_is_refused_and_nothing_is_left(tmp_path: Path):
    told = subprocess.run(
        [sys.executable, "-c", GROW_NO_MORE, str(tmp_path)], cwd=ROOT, capture_output=True, encoding="utf-8", check=True
    ).stdout.splitlines()
    assert [line[:16] for line in told] == ["Không đọc hoặc k", "Không ghi được /", "0"]
    assert not any(name.startswith("attachments") for name in files(tmp_path))
    with closing(open_database(tmp_path)) as db:
        assert (store.find(db, Unit), journal.entries(db)) == ([], [])
