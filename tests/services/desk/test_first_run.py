"""Choosing the desk at the first run: all of it, or no trace."""

from pathlib import Path
from uuid import uuid4

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.desk.first_run import set_up_from_starter, set_up_gathering, set_up_unit
from parcomp_desktop.services.desk.folders import make_desk, open_desk
from parcomp_desktop.services.exchange.starters import make_starter_file
from parcomp_desktop.services.people.units import save_unit
from parcomp_desktop.services.workspace import Workspace, make_workspace

COMMUNE = Unit(id=uuid4(), code="X02", name="UBND xã Ngọk Wang", kind=UnitKind.COMMUNE)


def gathering(workspace: Workspace) -> object:
    return set_up_gathering(workspace, "Sở Nội vụ tỉnh Quảng Ngãi", "Quảng Ngãi")


def test_a_gathering_desk_is_made_and_opened_again(tmp_path: Path, catalogue: Catalogue):
    folder = tmp_path / "Tài liệu của tôi" / "Bàn tổng hợp"
    make_desk(folder, catalogue, gathering).close()
    again = open_desk(folder, catalogue)
    assert (again.desk.name, again.desk.kind, again.desk.place) == (
        "Sở Nội vụ tỉnh Quảng Ngãi",
        DeskKind.GATHERING,
        "Quảng Ngãi",
    )
    again.close()


def test_a_unit_desk_knows_its_own_unit(tmp_path: Path, catalogue: Catalogue):
    workspace = make_desk(tmp_path / "x", catalogue, lambda made: set_up_unit(made, COMMUNE, "Ngọk Wang"))
    assert (workspace.desk.unit_id, workspace.find(Unit)) == (COMMUNE.id, [COMMUNE])
    workspace.close()


def test_a_starter_file_makes_the_desk_of_its_unit(tmp_path: Path, catalogue: Catalogue):
    gatherer = make_desk(tmp_path / "tong-hop", catalogue, gathering)
    save_unit(gatherer, COMMUNE)
    content = make_starter_file(gatherer, COMMUNE, tmp_path).read_bytes()
    workspace = make_desk(tmp_path / "don-vi", catalogue, lambda made: set_up_from_starter(made, content, ""))
    assert workspace.desk.name == COMMUNE.name
    workspace.close()
    gatherer.close()


@pytest.mark.parametrize("content", [b"", b"TDKT1 broken", b"\0" * 5000])
def test_a_bad_starter_file_leaves_nothing_behind(tmp_path: Path, catalogue: Catalogue, content: bytes):
    with pytest.raises(Refusal):
        make_desk(tmp_path / "a" / "b", catalogue, lambda made: set_up_from_starter(made, content, ""))
    assert list(tmp_path.iterdir()) == []


def test_a_refusal_leaves_an_empty_folder_that_was_there_empty(tmp_path: Path, catalogue: Catalogue):
    with pytest.raises(Refusal, match="Tên cơ quan còn trống"):
        make_desk(tmp_path, catalogue, lambda made: set_up_gathering(made, "  ", ""))
    assert list(tmp_path.iterdir()) == []
    make_desk(tmp_path, catalogue, gathering).close()


@pytest.mark.parametrize("field", ["code", "name"])
def test_a_unit_without_a_name_or_code_is_refused(tmp_path: Path, catalogue: Catalogue, field: str):
    unit = replace(COMMUNE, **{field: " "})
    with pytest.raises(Refusal, match="còn trống"):
        make_desk(tmp_path / "x", catalogue, lambda made: set_up_unit(made, unit, ""))
    assert list(tmp_path.iterdir()) == []


def test_a_folder_with_other_files_is_refused_and_left_alone(tmp_path: Path, catalogue: Catalogue):
    (tmp_path / "ảnh.jpg").write_bytes(b"x")
    with pytest.raises(Refusal, match="đã có tệp khác"):
        make_desk(tmp_path, catalogue, gathering)
    assert [path.name for path in tmp_path.iterdir()] == ["ảnh.jpg"]


def test_a_file_in_the_folders_place_is_refused(tmp_path: Path, catalogue: Catalogue):
    (tmp_path / "x").write_bytes(b"")
    with pytest.raises(Refusal, match="Không dùng được thư mục"):
        make_desk(tmp_path / "x", catalogue, gathering)


def test_a_workspace_whose_set_up_was_cut_off_is_refused(tmp_path: Path, catalogue: Catalogue):
    make_workspace(tmp_path / "x", catalogue).close()
    with pytest.raises(Refusal, match="chưa có bàn làm việc"):
        open_desk(tmp_path / "x", catalogue)
    with pytest.raises(Refusal, match="chưa có bàn làm việc"):
        open_desk(tmp_path / "x", catalogue)


def test_a_second_program_on_the_same_folder_is_refused(tmp_path: Path, catalogue: Catalogue):
    first = make_desk(tmp_path / "x", catalogue, gathering)
    with pytest.raises(Refusal, match="cửa sổ khác"):
        open_desk(tmp_path / "x", catalogue)
    first.close()
    open_desk(tmp_path / "x", catalogue).close()
