"""A stick with everything on it: only our packages are told, each with what it is to this desk."""

from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest

from parcomp_desktop.domain.desk import Direction, PackageRecord
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.reports import CalendarDay
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.exchange.receiving import receive_file
from parcomp_desktop.services.exchange.sending import outgoing, send, send_out
from parcomp_desktop.services.exchange.sticks import Place, packages_on
from parcomp_desktop.services.work.working_calendar import save_day
from parcomp_desktop.services.workspace import Workspace
from tests.services.work.work import add_sheet, sent, withdraw_sheet


def places(desk: Workspace, stick: Path) -> list[tuple[str, Place]]:
    return [(found.path.relative_to(stick).as_posix(), found.place) for found in packages_on(desk, stick)]


def test_each_package_is_told_with_what_it_is_to_this_desk_and_other_files_are_left_alone(
    unit_desk: Workspace, gathering: Workspace, tmp_path: Path
):
    stick = tmp_path / "USB của xã"
    (stick / "Gói").mkdir(parents=True)
    (stick / "Gói" / "sâu hơn").mkdir()
    add_sheet(unit_desk)
    receive_file(gathering, sent(unit_desk, stick), dry_run=False)
    withdraw_sheet_anyway(unit_desk, stick)
    late = sent(unit_desk, stick)
    early = sent(unit_desk, stick / "Gói")
    (tmp_path / "khoi-tao-X01.tdkt").rename(stick / "khoi-tao-X01.tdkt")
    (stick / "hỏng.TDKT").write_bytes(early.read_bytes()[:-1])
    (stick / "mới.tdkt").write_bytes(b"TDKT2" + bytes(200))
    (stick / "ảnh.jpg").write_bytes(b"\xff\xd8")
    (stick / "Gói" / "sâu hơn" / "x.tdkt").write_bytes(late.read_bytes())
    assert places(gathering, stick) == [
        ("X01-2024-002.tdkt", Place.FOR_THIS_DESK),
        ("Gói/X01-2024-003.tdkt", Place.FOR_THIS_DESK),
        ("X01-2024-001.tdkt", Place.ALREADY_READ),
        ("khoi-tao-X01.tdkt", Place.STARTER),
        ("bien-nhan-X01-001.tdkt", Place.FOR_OTHERS),
        ("mới.tdkt", Place.NEWER),
        ("hỏng.TDKT", Place.DAMAGED),
    ]
    assert places(unit_desk, stick)[0] == ("bien-nhan-X01-001.tdkt", Place.FOR_THIS_DESK)
    assert all(found.why for found in packages_on(gathering, stick) if found.header is None)


def withdraw_sheet_anyway(unit_desk: Workspace, stick: Path) -> None:
    """Before the receipt is read the sheet may still be taken back."""
    assert list(stick.glob("bien-nhan-*"))
    withdraw_sheet(unit_desk)


def test_a_stick_that_was_pulled_out_is_told(gathering: Workspace, tmp_path: Path):
    with pytest.raises(Refusal, match="Không đọc được thư mục"):
        packages_on(gathering, tmp_path / "đã-rút")


class Stopped(Exception):
    """Somebody pressed stop."""


def test_looking_through_a_stick_tells_each_file_and_may_be_stopped(unit_desk: Workspace, tmp_path: Path):
    add_sheet(unit_desk)
    name = sent(unit_desk, tmp_path).name
    told: list[tuple[int, int, str]] = []

    def step(done: int, total: int, text: str) -> None:
        told.append((done, total, text))
        if done:
            raise Stopped

    with pytest.raises(Stopped):
        packages_on(unit_desk, tmp_path, step)
    assert told == [(0, 2, name), (1, 2, "khoi-tao-X01.tdkt")]


def test_sending_is_stopped_at_any_step_with_no_file_left_and_nothing_marked(unit_desk: Workspace, tmp_path: Path):
    add_sheet(unit_desk)
    stick = tmp_path / "usb"
    stick.mkdir()
    told: list[str] = []

    def run(last: int) -> None:
        told.clear()

        def step(_done: int, _total: int, text: str) -> None:
            told.append(text)
            if len(told) == last:
                raise Stopped

        send_out(unit_desk, outgoing(unit_desk, "2024"), stick, step)

    for last in (1, 2, 3):
        with pytest.raises(Stopped):
            run(last)
        assert list(stick.iterdir()) == []
        assert unit_desk.find(PackageRecord) == []
    run(0)
    assert told == ["Niêm phong và ký", "Ghi và đọc lại X01-2024-004.tdkt", ""]
    assert [each.name for each in stick.iterdir()] == ["X01-2024-004.tdkt"]


def test_both_desks_files_lie_on_one_stick_and_none_takes_the_place_of_another(
    unit_desk: Workspace, gathering: Workspace, tmp_path: Path
):
    add_sheet(unit_desk)
    receive_file(gathering, sent(unit_desk, tmp_path), dry_run=False)
    save_day(gathering, CalendarDay(id=uuid4(), day=date(2024, 9, 3), name="Nghỉ bù"))
    unit = gathering.find(Unit)[0]
    for _ in range(2):
        (path,) = send(gathering, "2024", tmp_path, unit)
        receive_file(unit_desk, path, dry_run=False)
    sent(unit_desk, tmp_path)
    names = [each.name for desk in (unit_desk, gathering) for each in log_sent(desk)]
    assert len(names) == len(set(names)) == 7
    assert {each.name for each in tmp_path.glob("*.tdkt")} == {*names, "khoi-tao-X01.tdkt"}


def log_sent(desk: Workspace) -> list[Path]:
    return [Path(each.file_name) for each in desk.find(PackageRecord, direction=Direction.SENT)]
