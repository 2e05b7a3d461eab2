"""200,000 scores of a package previewed and received, beside a bare executemany of the same rows.

Ours checks every byte and record, compares it with what stands here, keeps a backup and a journal, all of it twice:
before it is shown and before it is written. The bare peer writes rows that are ready, in one transaction.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from uuid import UUID, uuid4

from parcomp_desktop.domain.desk import DeskKind, Peer
from parcomp_desktop.domain.indicators import Field, Indicator, IndicatorSet, Purpose, RatioRule, StoredSet
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.scores import ScoreEntry, Scoresheet, SheetState
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.exchange.header import Label
from parcomp_desktop.exchange.keys import new_keys, public_keys
from parcomp_desktop.exchange.package import write_package
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.desk.first_run import set_up_gathering
from parcomp_desktop.services.desk.own_keys import own_keys
from parcomp_desktop.services.exchange.bundles import Bundle, part_name, part_of
from parcomp_desktop.services.exchange.contents.scores import SCORES
from parcomp_desktop.services.exchange.reading import preview
from parcomp_desktop.services.exchange.receiving import receive
from parcomp_desktop.services.exchange.sending import SENT_BY
from parcomp_desktop.services.workspace import Workspace, make_workspace, open_workspace
from parcomp_desktop.storage.codec import to_row
from parcomp_desktop.storage.database import atomic
from parcomp_desktop.storage.tables import TABLES, upsert
from tests.benchmarks.measure import ROOT, Row, compare

FOLDER = "BENCH_IMPORTS"
SHEETS, LEAVES = 50, 4_000
PERIOD = "2026"
UNIT = Unit(id=UUID(int=1), code="X01", name="UBND xã Đăk Mar", kind=UnitKind.COMMUNE)
PACKAGE = "gói.tdkt"


def indicator_set(number: int, leaves: int) -> IndicatorSet:
    rule = RatioRule(numerator="đúng hạn", denominator="đã giải quyết", full_at=Decimal(95))
    return IndicatorSet(
        code=f"BENCH-{number}",
        name="Bộ chỉ số",
        issuer="UBND",
        document="QĐ 1",
        dated=date(2026, 1, 1),
        purpose=Purpose.PAR_INDEX,
        maximum=Decimal(leaves),
        fields=(Field(code="1", name="Lĩnh vực", maximum=Decimal(leaves)),),
        indicators=tuple(
            Indicator(code=str(place), field="1", name=f"Tiêu chí {place}", maximum=Decimal(1), rule=rule)
            for place in range(leaves)
        ),
    )


def sheets(count: int) -> list[Scoresheet]:
    """So many sheets of one unit and period, each by a set of its own."""
    return [
        Scoresheet(id=uuid4(), unit_id=UNIT.id, set_code=f"BENCH-{number}", period=PERIOD, state=SheetState.LOCKED)
        for number in range(count)
    ]


def scores(filled: list[Scoresheet], leaves: int) -> Iterator[ScoreEntry]:
    for sheet in filled:
        for place in range(leaves):
            yield ScoreEntry(
                id=uuid4(),
                scoresheet_id=sheet.id,
                code=str(place),
                numerator=Decimal(place % 251),
                denominator=Decimal(place % 97 + 251),
            )


def prepare(folder: Path, count: int, leaves: int) -> None:
    """A gathering desk that knows a unit's desk, and a package of that one."""
    workspace = make_workspace(folder / "tong-hop", Catalogue(ROOT / "resources"))
    set_up_gathering(workspace, "UBND tỉnh", "Kon Tum")
    keys, desk_id = new_keys(), uuid4()
    public = public_keys(keys)
    peer = Peer(
        id=desk_id,
        name=UNIT.name,
        kind=DeskKind.UNIT,
        unit_id=UNIT.id,
        verify_key=public.verify_key,
        sealing_key=public.sealing_key,
    )
    sets = [StoredSet(id=uuid4(), code=f"BENCH-{each}", content=indicator_set(each, leaves)) for each in range(count)]
    _put(workspace, UNIT, peer, *sets)
    filled = sheets(count)
    bundle = Bundle(content=SCORES.code, records=(*filled, *scores(filled, leaves)))
    label = Label(
        package_id=uuid4(),
        kind=SENT_BY[DeskKind.UNIT],
        period=PERIOD,
        sender_id=desk_id,
        sender_name=UNIT.name,
        recipient_id=workspace.desk.id,
        recipient_name=workspace.desk.name,
        sequence=1,
        created_at=datetime(2026, 11, 20, tzinfo=UTC),
    )
    sealing_key = public_keys(own_keys(workspace)).sealing_key
    data = write_package(label, {part_name(SCORES): part_of(bundle)}, (), keys, sealing_key)
    (folder / PACKAGE).write_bytes(data)
    workspace.close()


def _put(workspace: Workspace, *records: Entity) -> None:
    with workspace.change("bench.prepare", "Chuẩn bị", undoable=False) as change:
        for record in records:
            change.put(record)


def imported(workspace: Workspace, path: Path) -> int:
    return receive(workspace, preview(workspace, path))


def inserted(workspace: Workspace, rows: dict[type[Entity], list[dict[str, str | int | None]]]) -> None:
    with atomic(workspace.db):
        for kind, lines in rows.items():
            workspace.db.conn.executemany(upsert(TABLES[kind].name, tuple(lines[0])), lines)


def _copy() -> Workspace:
    """The desk before the import, in a folder of this round's own."""
    folder = Path(os.environ[FOLDER])
    copy = Path(tempfile.mkdtemp(dir=folder)) / "tong-hop"
    return open_workspace(shutil.copytree(folder / "tong-hop", copy), Catalogue(ROOT / "resources"))


def ours() -> Callable[[], object]:
    workspace, path = _copy(), Path(os.environ[FOLDER]) / PACKAGE
    return lambda: imported(workspace, path)


def bare() -> Callable[[], object]:
    workspace, filled = _copy(), sheets(SHEETS)
    rows: dict[type[Entity], list[dict[str, str | int | None]]] = {
        Scoresheet: [to_row(sheet) for sheet in filled],
        ScoreEntry: [to_row(score) for score in scores(filled, LEAVES)],
    }
    return lambda: inserted(workspace, rows)


def run(_peers: Path) -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        os.environ[FOLDER] = folder
        prepare(Path(folder), SHEETS, LEAVES)
        label = f"{SHEETS * LEAVES:,} scores previewed and received, beside executemany"
        return [compare(label, ours, bare, Path(sys.executable))]
