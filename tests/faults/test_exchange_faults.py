"""Sending, importing and undoing, killed or out of room before any write: the old state or the new, never half."""

import errno
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from hashlib import sha256
from itertools import takewhile
from pathlib import Path
from random import Random

import pytest

from parcomp_desktop.domain.awards import Nomination, NominationStep, TypedFact
from parcomp_desktop.domain.desk import Direction, Enrolment, PackageRecord
from parcomp_desktop.domain.evidence import Evidence, Proof
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import ScoreEntry, Scoresheet, SheetState, SheetStep
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.desk.checks import check
from parcomp_desktop.services.exchange.package_files import inspect_package, written
from parcomp_desktop.services.exchange.receiving import receive_file
from parcomp_desktop.services.exchange.undoing import undo_import
from parcomp_desktop.services.proofs.evidence import Owner
from parcomp_desktop.services.workspace import Workspace
from tests.conftest import gathering_in, unit_desk_in
from tests.faults.drives import drive, fill, protect
from tests.faults.exchange_steps import DEEDS, do, killed, opened, package_on
from tests.services.proofs.evidence_cases import PDF, attached
from tests.services.proofs.evidence_cases import written as a_file
from tests.services.work.work import (
    PERSON_AWARD,
    add_met_facts,
    add_person,
    add_sheet,
    nominate,
    sent,
    to_council,
    withdraw_sheet,
)

SAID: tuple[type[Entity], ...] = (Person, ScoreEntry, TypedFact, Evidence, Proof)
KEPT: tuple[type[Entity], ...] = (*SAID, Scoresheet, Nomination, Enrolment)
MADE: tuple[type[Entity], ...] = (SheetStep, NominationStep)
"""Made anew, with an id of its own, whenever something is sent or imported."""


def nothing_stops_it(_number: int, _name: str) -> None:
    return None


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory, unused: Path, catalogue: Catalogue) -> Mapping[str, Path]:
    """Two desks and a stick as they stand before each deed."""
    now = tmp_path_factory.mktemp("truoc")
    gathering = gathering_in(now, unused, catalogue)
    desk = unit_desk_in(now, unused, gathering)
    sheet, person = add_sheet(desk), add_person(desk)
    attached(desk, a_file(now, "Báo cáo.pdf", PDF + Random(1).randbytes(20_000)), Owner(sheet.id, sheet.unit_id, "2.1"))
    add_met_facts(desk, person)
    to_council(desk, nominate(desk, person, PERSON_AWARD))
    desk.close()
    gathering.close()
    (now / "usb").mkdir()
    stages: dict[str, Path] = {}
    for deed in DEEDS:
        stages[deed] = shutil.copytree(now, tmp_path_factory.mktemp("truoc") / deed)
        do(now, deed, nothing_stops_it)
    return stages


@pytest.fixture
def desks(before: Mapping[str, Path], tmp_path: Path) -> Callable[[str], Path]:
    """A copy of what stands before a deed, another each time."""
    count = iter(range(1000))
    return lambda deed: shutil.copytree(before[deed], tmp_path / f"{deed}-{next(count)}")


def state(folder: Path, deed: str) -> list[object]:
    """What the desk that does a deed has; opening and checking it finds nothing wrong."""
    with opened(folder / DEEDS[deed][0]) as desk:
        return state_of(desk)


def state_of(desk: Workspace) -> list[object]:
    assert check(desk) == []
    packages = [each.direction for each in desk.find(PackageRecord, kind="submission")]
    return [packages, *(desk.find(kind) for kind in KEPT), *(len(desk.find(kind)) for kind in MADE)]


def whole_packages(stick: Path, desk: Workspace) -> None:
    """Whatever looks like a package on the stick is one, and what is marked as sent lies there."""
    for path in stick.glob("*.tdkt"):
        inspect_package(path)
    for record in desk.find(PackageRecord, direction=Direction.SENT):
        assert sha256((stick / record.file_name).read_bytes()).hexdigest() == record.sha256


def go_on(folder: Path, deed: str) -> None:
    """It is done again, and all that lies on the stick is taken in: both desks agree, the sender is answered."""
    stick = folder / "usb"
    with opened(folder / "don-vi") as unit_desk, opened(folder / "tong-hop") as gathering:
        whole_packages(stick, unit_desk)
        whole_packages(stick, gathering)
        if deed == "send":
            if unit_desk.find(Scoresheet, state=SheetState.LOCKED):
                withdraw_sheet(unit_desk)
            sent(unit_desk, stick)
        if deed == "undo":
            for package in gathering.find(PackageRecord, direction=Direction.READ):
                undo_import(gathering, package.id)
        for path in sorted(stick.glob("X01-*.tdkt")):
            receive_file(gathering, path, dry_run=False)
        assert [gathering.find(kind) for kind in SAID] == [unit_desk.find(kind) for kind in SAID]
        receive_file(unit_desk, max(stick.glob("bien-nhan-*.tdkt")), dry_run=False)
        answered = unit_desk.find(PackageRecord, kind="submission")
        assert [each.answered_at is not None for each in answered] == [True] * len(answered)
        assert check(gathering) == check(unit_desk) == []


def assert_survives_a_kill(folder: Path, deed: str, number: int, states: tuple[list[object], list[object]]) -> None:
    killed(folder, deed, number)
    assert state(folder, deed) in states
    go_on(folder, deed)


def no_room(number: int) -> Callable[[int, str], None]:
    """What a full drive says to a write."""

    def at(each: int, name: str) -> None:
        if each != number:
            return
        if name in {"open", "write", "fsync", "replace", "mkdir", "unlink"}:
            raise OSError(errno.ENOSPC, "No space left on device")
        full = sqlite3.OperationalError("database or disk is full")
        full.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise full

    return at


def assert_survives_no_room(folder: Path, deed: str, number: int, states: tuple[list[object], list[object]]) -> None:
    """Refused, and nothing happened; or what failed didn't matter, and it is done."""
    old, new = states
    there = set((folder / "usb").iterdir())
    try:
        do(folder, deed, no_room(number))
    except Refusal:
        assert (state(folder, deed), set((folder / "usb").iterdir())) == (old, there)
    else:
        assert state(folder, deed) == new
    go_on(folder, deed)


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Path]:
    with drive(tmp_path / "USB", 64) as mounted:
        yield mounted


@pytest.mark.parametrize("kilobytes", [0, 4, 16])
def test_on_a_stick_without_room_nothing_is_marked_and_no_half_package_lies_there(
    desks: Callable[[str], Path], stick: Path, kilobytes: int
):
    folder = desks("send")
    ballast = fill(stick)
    os.truncate(ballast, ballast.stat().st_size - kilobytes * 1024)
    old, there = state(folder, "send"), set(stick.iterdir())
    with opened(folder / "don-vi") as desk:
        with pytest.raises(Refusal, match="Không ghi được"):
            sent(desk, stick)
        assert set(stick.iterdir()) == there
        ballast.unlink()
        assert state_of(desk) == old
        sent(desk, stick)
        whole_packages(stick, desk)


def test_a_receipt_that_finds_no_room_comes_when_the_package_is_read_again(desks: Callable[[str], Path], stick: Path):
    folder = desks("import")
    shutil.copy(package_on(folder / "usb"), stick)
    ballast = fill(stick)
    with opened(folder / "tong-hop") as desk:
        told = receive_file(desk, package_on(stick), dry_run=False)
        assert (told.written, str(told.receipt)[:23]) == (True, "Chưa ghi được biên nhận")
        ballast.unlink()
        assert receive_file(desk, package_on(stick), dry_run=False).receipt == str(next(stick.glob("bien-nhan-*")))


@pytest.mark.parametrize("deed", ["import", "undo"])
def test_however_much_room_its_drive_has_a_desk_does_it_or_doesnt_and_passes_with_room(
    before: Mapping[str, Path], desks: Callable[[str], Path], tmp_path: Path, deed: str
):
    after = desks(deed)
    do(after, deed, nothing_stops_it)
    old, new = state(before[deed], deed), state(after, deed)
    with drive(tmp_path / "USB", 8192) as small:
        folder = shutil.copytree(before[deed], small / "x")
        too_little = takewhile(lambda kilobytes: not done_with(folder, deed, kilobytes), range(0, 4096, 256))
        left = [state(folder, deed) for _ in too_little]
        assert left == [old] * len(left)
        assert len(left) > 1
        assert state(folder, deed) == new
        go_on(folder, deed)


def done_with(folder: Path, deed: str, kilobytes: int) -> bool:
    """Whether a deed is done on a drive that has no more room than this."""
    ballast = fill(folder.parent)
    os.truncate(ballast, max(0, ballast.stat().st_size - kilobytes * 1024))
    try:
        do(folder, deed, nothing_stops_it)
    except Refusal:
        return False
    else:
        return True
    finally:
        ballast.unlink()


def test_of_several_files_none_stays_where_the_last_finds_no_room(stick: Path):
    def both() -> None:
        with written({stick / "1.tdkt": bytes(8_000), stick / "2.tdkt": bytes(100_000)}):
            raise AssertionError("there is no room for both")

    with pytest.raises(Refusal, match=r"2\.tdkt"):
        both()
    assert list(stick.iterdir()) == []


def test_a_stick_that_turns_read_only_half_way_is_told_by_what_went_wrong_first(stick: Path):
    def half_way() -> None:
        with written({stick / "a.tdkt": b"1"}):
            protect(stick)
            raise Refusal("Hết chỗ.", "Dọn ổ đĩa.")

    with pytest.raises(Refusal, match="Hết chỗ"):
        half_way()


FAULTS = {"kill": assert_survives_a_kill, "no room": assert_survives_no_room}


Stop = Callable[[str, str, Callable[[int], Iterable[int]]], None]
"""Try a fault on a deed at those of its writes that are chosen from how many there are."""


@pytest.fixture
def stop(before: Mapping[str, Path], desks: Callable[[str], Path]) -> Stop:
    def tried(fault: str, deed: str, chosen: Callable[[int], Iterable[int]]) -> None:
        after = desks(deed)
        writes = len(do(after, deed, nothing_stops_it))
        states = state(before[deed], deed), state(after, deed)
        for number in chosen(writes):
            FAULTS[fault](desks(deed), deed, number, states)

    return tried


@pytest.mark.parametrize("deed", DEEDS)
@pytest.mark.parametrize(("fault", "tenths"), [("kill", (4, 10)), ("no room", (1, 6, 10))])
def test_stopped_at_a_few_of_its_writes_it_is_done_or_not_done_and_passes_the_next_time(
    stop: Stop, fault: str, tenths: tuple[int, ...], deed: str
):
    stop(fault, deed, lambda writes: [writes * tenth // 10 for tenth in tenths])


@pytest.mark.long
@pytest.mark.parametrize("deed", DEEDS)
@pytest.mark.parametrize("fault", FAULTS)
def test_stopped_at_any_of_its_writes_it_is_done_or_not_done_and_passes_the_next_time(
    stop: Stop, fault: str, deed: str
):
    stop(fault, deed, lambda writes: range(1, writes + 2))
