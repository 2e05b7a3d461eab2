"""An open workspace: one folder, one desk, one door for changes."""

import getpass
from collections.abc import Callable, Generator, Hashable
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import IO, TypeVar
from uuid import UUID

from parcomp_desktop.domain.desk import Desk, DeskKind
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.clock import now
from parcomp_desktop.storage import attachments, backup, journal, store
from parcomp_desktop.storage.database import FILE_NAME, open_database
from parcomp_desktop.storage.lock import lock
from parcomp_desktop.storage.memory import Memory

E = TypeVar("E", bound=Entity)
T = TypeVar("T")
Listener = Callable[[frozenset[str]], None]


class Workspace:
    """A year's work in one folder: records to read, ``change`` to write, attachments, the journal.

    ``listener`` is called after each change with the names of the record kinds that it touched, so that the screens
    which show them refresh. ``locked`` says that this program holds the folder's lock already.
    """

    def __init__(
        self, folder: Path, catalogue: Catalogue, clock: Callable[[], datetime] = now, *, locked: bool = False
    ) -> None:
        self.folder = folder
        self.catalogue = catalogue
        self.clock = clock
        self.listener: Listener = lambda _: None
        self._memory: Memory | None = None
        self._lock: IO[bytes] | None = None if locked else lock(folder)
        try:
            self.db = open_database(folder)
        except BaseException:
            self._unlock()
            raise

    def close(self) -> None:
        """Close the database and let another program in."""
        self.db.close()
        self._unlock()

    @contextmanager
    def beside(self, *, told_at_end: bool = False) -> Generator["Workspace"]:
        """This workspace through a connection of its own, for the background thread that enters it.

        Its changes are told to the same listener, in that thread: a window's listener is a signal. ``told_at_end``:
        all at once, for work of many changes.
        """
        beside = Workspace(self.folder, self.catalogue, self.clock, locked=True)
        touched = set[str]()
        beside.listener = touched.update if told_at_end else self.listener
        try:
            yield beside
        finally:
            beside.close()
            if touched:
                self.listener(frozenset(touched))

    @property
    def desk(self) -> Desk:
        """Whose workspace this is. Raises Refusal while no desk was chosen."""
        desks = self.find(Desk)
        if not desks:
            raise Refusal("Thư mục dữ liệu này chưa chọn bàn làm việc.", "Mở chương trình và chọn bàn ở lần chạy đầu.")
        return desks[0]

    @property
    def user(self) -> str:
        """Who works here, as the journal names them."""
        return getpass.getuser()

    def local_day(self) -> date:
        """The day where the person is; the clock itself runs in UTC, a day behind Vietnam until 7 in the morning."""
        return self.clock().astimezone().date()

    def require_desk(self, kind: DeskKind) -> Desk:
        """The desk, if it is of this kind. Raises Refusal otherwise."""
        if self.desk.kind is not kind:
            place = "bàn tổng hợp" if kind is DeskKind.GATHERING else "bàn đơn vị"
            raise Refusal(f"Việc này chỉ làm ở {place}.", f"Mở thư mục dữ liệu của {place}.")
        return self.desk

    def find(self, kind: type[E], /, **equal: object) -> list[E]:
        """Records by the values of their fields, in their table's order."""
        if self._memory is not None:
            return self._memory.find(kind, equal)
        return store.find(self.db, kind, **equal)

    def get(self, kind: type[E], record_id: UUID) -> E:
        """One record. Raises Refusal when it is gone (removed in the meantime)."""
        found = self.find(kind, id=record_id)
        if not found:
            raise Refusal("Bản ghi không còn trong dữ liệu.", "Tải lại trang rồi làm lại.")
        return found[0]

    @contextmanager
    def remembering(self) -> Generator[None]:
        """Read each table once, and reckon once what is asked for by ``once``: for work that reads much.

        What others change meanwhile isn't seen; a change of one's own makes it forget.
        """
        self._memory = Memory(self.db)
        try:
            yield
        finally:
            self._memory = None

    def once(self, key: Hashable, reckon: Callable[[], T]) -> T:
        """What ``reckon`` makes; while remembering, the same answer for the same key."""
        return reckon() if self._memory is None else self._memory.once(key, reckon)

    def search(self, kind: type[E], text: str) -> list[E]:
        """Records by words, marks and case aside."""
        return store.search(self.db, kind, text)

    @contextmanager
    def change(self, name: str, summary: str, *, undoable: bool = True) -> Generator[store.Change]:
        """One command of a person: all of its records and its journal entry, or nothing."""
        with store.change(self.db, self._command(name, summary, undoable=undoable)) as changing:
            yield changing
        self._tell(changing)
        if self._memory is not None:
            self._memory = Memory(self.db)

    def undo(self) -> journal.JournalEntry:
        """Take the last change back. Raises Refusal when there is none that can be."""
        entry = journal.last_undoable(self.db)
        if entry is None:
            raise Refusal(
                "Không có việc nào hoàn tác được.", "Việc đã ký, gửi, phát hành thì lập bản mới để đính chính."
            )
        changing = store.undo(self.db, entry, self._command("undo", f"Hoàn tác: {entry.summary}", undoable=False))
        self._tell(changing)
        return entry

    def last_change(self, record: Entity) -> journal.JournalEntry | None:
        """The newest entry of the journal that changed a record; None when that was erased."""
        return journal.newest_of(self.db, store.table_of(record), str(record.id))

    def take_back(
        self, entry: journal.JournalEntry, name: str, summary: str, but: frozenset[str] = frozenset()
    ) -> list[Entity]:
        """Take back of an entry what nobody changed since; returns the records that stay. See ``store.take_back``."""
        command = self._command(name, summary, undoable=False)
        changing, kept = store.take_back(self.db, entry.number, command, but)
        self._tell(changing)
        return kept

    def state(self) -> str:
        """What is another as soon as any record was changed, by whomever."""
        return journal.newest_hash(self.db)

    def journal(self) -> list[journal.JournalEntry]:
        """The newest changes, newest first."""
        return journal.entries(self.db)

    def keep(self, content: bytes) -> str:
        """Store a file's bytes; returns their SHA-256."""
        return attachments.keep(self.folder, content)

    def keep_file(self, source: Path, step: Callable[[int], None]) -> attachments.Kept:
        """Store a file of any size; see ``attachments.keep_file``."""
        return attachments.keep_file(self.folder, source, step)

    def read(self, digest: str) -> bytes:
        """The bytes stored under a SHA-256. Raises Refusal when they are gone or altered."""
        return attachments.read(self.folder, digest)

    def backup(self) -> Path:
        """Copy the database into the folder of backups."""
        return backup.backup(self.db, self.folder, self.clock())

    def last_backup(self) -> datetime | None:
        """When the newest backup was made."""
        return backup.newest(self.folder)

    def _command(self, name: str, summary: str, *, undoable: bool) -> store.Command:
        return store.Command(name, summary, self.user, self.clock(), undoable)

    def _unlock(self) -> None:
        if self._lock:
            self._lock.close()

    def _tell(self, changing: store.Change) -> None:
        if changing.details:
            self.listener(frozenset(detail.table for detail in changing.details))


def open_workspace(folder: Path, catalogue: Catalogue) -> Workspace:
    """Open an existing workspace. Raises Refusal where there is none."""
    if not _has_data(folder):
        raise Refusal(
            f"Thư mục {folder} chưa có dữ liệu của chương trình.", "Chọn thư mục khác hoặc tạo bàn làm việc mới."
        )
    return Workspace(folder, catalogue)


def make_workspace(folder: Path, catalogue: Catalogue, clock: Callable[[], datetime] = now) -> Workspace:
    """Make a workspace in a new or empty folder. Raises Refusal where one is already."""
    if _has_data(folder):
        raise Refusal(f"Thư mục {folder} đã có dữ liệu.", "Mở thư mục đó, hoặc chọn thư mục trống.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refusal(f"Không tạo được thư mục {folder}.", "Chọn thư mục khác có quyền ghi.") from error
    return Workspace(folder, catalogue, clock)


def _has_data(folder: Path) -> bool:
    try:
        return (folder / FILE_NAME).exists()
    except OSError as error:
        raise Refusal(f"Không đọc được thư mục {folder}.", "Kiểm tra tên và quyền đọc thư mục rồi thử lại.") from error
