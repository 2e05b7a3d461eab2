"""A program at work until it is killed: ``python -m tests.faults.writer FOLDER``.

Each step keeps an attachment, then writes three units, the file's record and a counter in one change, and says its
number once that is confirmed; now and then it makes a backup. Started again it goes on where it was.
"""

import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from uuid import NAMESPACE_OID, UUID, uuid5

from sqlite_utils import Database

from parcomp_desktop.domain.awards import IssuedFile
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.storage import attachments, store
from parcomp_desktop.storage.backup import backup
from parcomp_desktop.storage.database import open_database
from parcomp_desktop.storage.lock import lock

COUNTER = UUID(int=0)
PARTS = "abc"


def counted(db: Database) -> int:
    """The number of the last step that was confirmed."""
    counter = store.get(db, Unit, COUNTER)
    return int(counter.name) if counter else 0


def units(step: int) -> list[Unit]:
    codes = [f"{step}{part}" for part in PARTS]
    return [Unit(id=uuid5(NAMESPACE_OID, code), code=code, name=f"Xã {code}", kind=UnitKind.COMMUNE) for code in codes]


def content(step: int) -> bytes:
    return f"Giấy khen số {step}".encode() * (step * 997 % 20_000)


def take_step(db: Database, folder: Path, step: int) -> None:
    at = datetime(2026, 1, 1, tzinfo=UTC)
    digest = attachments.keep(folder, content(step))
    issued = IssuedFile(
        id=uuid5(NAMESPACE_OID, str(step)),
        kind="certificate",
        about_id=COUNTER,
        file_name=f"{step}.pdf",
        sha256=digest,
        layout="1",
        issued_at=at,
    )
    with store.change(db, store.Command("test.step", f"Bước {step}", "cán bộ", at)) as change:
        for unit in units(step):
            change.put(unit)
        change.put(issued)
        change.put(Unit(id=COUNTER, code="0", name=str(step), kind=UnitKind.AGENCY))


def work(folder: Path) -> None:
    with lock(folder), closing(open_database(folder)) as db:
        step = counted(db)
        while True:
            step += 1
            take_step(db, folder, step)
            sys.stdout.write(f"{step}\n")  # one write: a kill never parts the line
            sys.stdout.flush()
            if step % 7 == 0:
                backup(db, folder, datetime.now(UTC))


if __name__ == "__main__":
    work(Path(sys.argv[1]))
