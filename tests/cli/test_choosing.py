"""Where both sides differ, one place at a time is chosen by its name, as on the pages."""

from contextlib import closing
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.units import Unit
from parcomp_desktop.domain.work import Activity
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.people.unit_book import UnitBook
from parcomp_desktop.services.people.units import save_unit
from parcomp_desktop.services.work.activities import remove_activity, save_activity
from parcomp_desktop.services.workspace import Workspace, open_workspace
from tests.cli.running import Run
from tests.services.scoring.sheet_books import edited
from tests.services.workbooks.book_cases import typed

AT_HUYEN = {"name": "Ra quân ở huyện", "result": "Kết quả ở huyện", "partner": "Hội Nông dân"}
AT_XA = {"name": "Ra quân ở xã", "result": "Kết quả ở xã", "partner": "Đoàn Thanh niên"}


@pytest.fixture
def told(run: Run, demo_copy: Path, tmp_path: Path, catalogue: Catalogue) -> tuple[Path, Path, str, str]:
    """The office, the unit's package, an activity that both wrote differently and one that the unit took away."""
    office, commune = demo_copy / "tong-hop", demo_copy / "don-vi"

    def sent() -> Path:
        words = ("send", "hoat-dong", "--period", "2024", "--out", tmp_path, "--json")
        return Path(run("-C", commune, *words).data["files"][0])

    assert run("-C", office, "receive", sent()).status == 0
    with closing(open_workspace(office, catalogue)) as above, closing(open_workspace(commune, catalogue)) as below:
        both, gone = above.find(Activity)[:2]
        save_activity(above, replace(both, **AT_HUYEN))
        save_activity(below, replace(both, **AT_XA))
        remove_activity(below, gone)
    return office, sent(), str(both.id), str(gone.id)


def kept(office: Path, catalogue: Catalogue, id_: str) -> dict[str, str] | None:
    with closing(open_workspace(office, catalogue)) as desk:
        found = [each for each in desk.find(Activity) if str(each.id) == id_]
    return {name: getattr(found[0], name) for name in AT_XA} if found else None


Told = tuple[Path, Path, str, str]


def test_a_preview_tells_every_place_with_both_sides(run: Run, told: Told):
    office, package, both, gone = told
    data = run("-C", office, "receive", package, "--dry-run", "--json").data
    assert [each["name"] for each in data["differences"]] == [f"{both}.{name}" for name in AT_XA]
    first = data["differences"][0]
    assert first["package"].startswith("Ra quân ở xã (Ủy ban nhân dân xã Đăk Mar, ")
    assert first["here"].startswith("Ra quân ở huyện (")
    assert [each["name"] for each in data["gone"]] == [gone]
    text = run("-C", office, "receive", package, "--dry-run").out
    assert f"  {both}.partner Hoạt động phong trào Ra quân ở huyện, đơn vị phối hợp:\n" in text
    assert "    gói ghi Đoàn Thanh niên (Ủy ban nhân dân xã Đăk Mar, " in text
    assert f"  {gone} Hoạt động phong trào " in text


@pytest.mark.parametrize(
    ("fields", "taken"),
    [
        ((), ()),
        ((".result",), ("result",)),
        ((".result", ".name"), ("result", "name")),
        (("",), ("name", "result", "partner")),
    ],
)
def test_what_is_named_is_taken_and_nothing_else(
    run: Run, told: Told, catalogue: Catalogue, fields: tuple[str, ...], taken: tuple[str, ...]
):
    office, package, both, gone = told
    words = [word for field in fields for word in ("--take", f"{both}{field}")]
    assert run("-C", office, "receive", package, *words).status == 0
    assert kept(office, catalogue, both) == AT_HUYEN | {name: AT_XA[name] for name in taken}
    assert kept(office, catalogue, gone) is not None


def test_what_the_sender_removed_goes_where_it_is_named(run: Run, told: Told, catalogue: Catalogue):
    office, package, both, gone = told
    assert run("-C", office, "receive", package, "--remove", gone).status == 0
    assert (kept(office, catalogue, gone), kept(office, catalogue, both)) == (None, AT_HUYEN)


def test_a_name_that_offers_nothing_is_refused_and_nothing_written(run: Run, told: Told, catalogue: Catalogue):
    office, package, both, gone = told
    stranger = str(uuid4())
    for words, name in (
        (("--take", stranger), stranger),
        (("--take", f"{both}.held_on"), f"{both}.held_on"),
        (("--take", f"{gone}.name"), f"{gone}.name"),
        (("--remove", both), both),
    ):
        for looks in ((), ("--dry-run",)):
            refused = run("-C", office, "receive", package, *words, *looks)
            assert (refused.status, refused.err.splitlines()[0]) == (1, f"Không có gì để chọn mang mã {name}.")
    assert kept(office, catalogue, both) == AT_HUYEN
    assert run("-C", office, "receive", package, "--take", both, "--prefer-package").status == 2
    assert run("-C", office, "receive", package, "--json").data["outcome"] == "readable"


def unit_here(desk: Workspace) -> Unit:
    return desk.find(Unit, code="DM")[0]


def test_a_column_of_a_workbook_or_a_whole_row_is_taken(
    run: Run, demo_copy: Path, tmp_path: Path, catalogue: Catalogue
):
    office, path = demo_copy / "tong-hop", tmp_path / "đơn vị.xlsx"
    assert run("-C", office, "export-sheet", "don-vi", path).status == 0
    cells = run("-C", office, "import-sheet", "don-vi", path, "--dry-run", "--json").data["records"]
    (cell,) = [each["cell"] for each in cells if each["name"].startswith("Ủy ban nhân dân xã Đăk Mar")]
    row = int(cell[1:])
    typed(path, UnitBook, {row: {"Tên đơn vị": "UBND xã Đăk Mar mới", "Ngày thành lập": "01/07/1995"}})
    with closing(open_workspace(office, catalogue)) as desk:
        save_unit(desk, replace(unit_here(desk), name="Tên ở đây", starts_on=date(1994, 7, 1)))
    looked = run("-C", office, "import-sheet", "don-vi", path, "--dry-run").out
    assert f"    {cell}.name Tên đơn vị: ở đây Tên ở đây, tệp UBND xã Đăk Mar mới – hai bên khác nhau\n" in looked
    refused = run("-C", office, "import-sheet", "don-vi", path, "--take", f"{cell}.code")
    assert (refused.status, refused.err.splitlines()[0]) == (1, f"Không có gì để chọn mang mã {cell}.code.")
    assert run("-C", office, "import-sheet", "don-vi", path, "--take", f"{cell}.starts_on").status == 0
    with closing(open_workspace(office, catalogue)) as desk:
        assert (unit_here(desk).name, unit_here(desk).starts_on) == ("Tên ở đây", date(1995, 7, 1))
    assert run("-C", office, "import-sheet", "don-vi", path, "--take", cell).status == 0
    with closing(open_workspace(office, catalogue)) as desk:
        assert unit_here(desk).name == "UBND xã Đăk Mar mới"


def test_a_leaf_of_a_scoresheet_is_taken_by_its_code(run: Run, demo_copy: Path, tmp_path: Path):
    desk, path = demo_copy / "don-vi", tmp_path / "phiếu.xlsx"
    named = ("--unit", "DM", "--set", "QD766-2022", "--period", "2027")

    def figures(file: Path, numerator: int) -> Path:
        leaves = {(code, "Tử số"): numerator for code in ("2.1", "1.4")}
        whole = {(code, "Mẫu số"): 100 for code in ("2.1", "1.4")}
        file.write_bytes(edited(file.read_bytes(), leaves | whole))
        return file

    assert run("-C", desk, "export-sheet", "phieu-cham", path, *named).status == 0
    assert run("-C", desk, "import-sheet", "phieu-cham", figures(path, 10)).status == 0
    assert run("-C", desk, "export-sheet", "phieu-cham", tmp_path / "sau.xlsx", *named).status == 0
    assert run("-C", desk, "import-sheet", "phieu-cham", figures(path, 20), "--prefer-file").status == 0
    late = figures(tmp_path / "sau.xlsx", 30)
    refused = run("-C", desk, "import-sheet", "phieu-cham", late, "--take", "3.1")
    assert (refused.status, refused.err.splitlines()[0]) == (1, "Không có gì để chọn mang mã 3.1.")
    assert run("-C", desk, "import-sheet", "phieu-cham", late, "--take", "1.4").status == 0
    changes = run("-C", desk, "import-sheet", "phieu-cham", late, "--dry-run", "--json").data["changes"]
    assert {each["code"]: each["before"] for each in changes if each["code"] in {"2.1", "1.4"}} == {
        "2.1": "20/100",
        "1.4": "30/100",
    }
