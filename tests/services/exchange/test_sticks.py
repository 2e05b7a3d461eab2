"""A stick with everything on it: only our packages are told, each with what it is to this desk."""

from pathlib import Path

import pytest

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.services.exchange.receiving import receive_file
from parcomp_desktop.services.exchange.sticks import Place, packages_on
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
