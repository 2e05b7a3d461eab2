"""``export-sheet`` and ``import-sheet`` of indicator sets, and scoring by a workbook."""

from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from parcomp_desktop.domain.indicators import StoredSet
from parcomp_desktop.domain.scores import ScoreEntry, Scoresheet, SheetState
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.desk.first_run import set_up_gathering
from parcomp_desktop.services.people.units import save_unit
from parcomp_desktop.services.scoring.scoresheets import make_scoresheet
from parcomp_desktop.services.sets.library import known_set
from parcomp_desktop.services.workspace import make_workspace, open_workspace
from tests.cli.running import Run
from tests.services.samples import unit
from tests.services.scoring.sheet_books import edited
from tests.services.sets.set_workbook_writing import FIGURES, TOTAL, filled_template, typed_workbook

CODE = "CCHC-XA-2027"


@pytest.fixture
def typed(tmp_path: Path) -> Path:
    path = tmp_path / "bộ chỉ số.xlsx"
    path.write_bytes(typed_workbook())
    return path


@pytest.fixture
def folder(tmp_path: Path, catalogue: Catalogue) -> Path:
    """A workspace with nothing in it but one unit."""
    workspace = make_workspace(tmp_path / "bàn", catalogue)
    save_unit(workspace, unit("DM", "UBND xã Đăk Mar"))
    workspace.close()
    return tmp_path / "bàn"


def stored(folder: Path, catalogue: Catalogue) -> list[str]:
    workspace = open_workspace(folder, catalogue)
    codes = [each.code for each in workspace.find(StoredSet)]
    workspace.close()
    return codes


def test_the_empty_workbook_filled_and_brought_in(run: Run, tmp_path: Path, folder: Path, catalogue: Catalogue):
    empty = tmp_path / "trống.xlsx"
    assert run("export-sheet", "bo-chi-so", empty).out == f"Đã ghi sổ trống để ghi một bộ chỉ số vào {empty}.\n"
    empty.write_bytes(filled_template(empty.read_bytes()))
    told = run("import-sheet", "bo-chi-so", empty, "-C", folder)
    assert told.out == f"Đã nhập bộ chỉ số {CODE}: Bộ chỉ số cải cách hành chính cấp xã, 30 tiêu chí.\n"
    assert stored(folder, catalogue) == [CODE]


def test_a_dry_run_stores_nothing(run: Run, typed: Path, folder: Path, catalogue: Catalogue):
    told = run("--json", "import-sheet", "bo-chi-so", typed, "--dry-run", "-C", folder)
    assert told.status == 0
    assert (told.data["code"], told.data["leaves"], told.data["stored"]) == (CODE, 30, False)
    assert stored(folder, catalogue) == []


def test_every_problem_is_listed_and_nothing_stored(run: Run, tmp_path: Path, folder: Path, catalogue: Catalogue):
    wrong = tmp_path / "sai.xlsx"
    wrong.write_bytes(typed_workbook({("Mức điểm", "C5"): "72-<80", ("Tiêu chí", "E5"): "Đoán"}))
    told = run("--json", "import-sheet", "bo-chi-so", wrong, "-C", folder)
    assert told.status == 1
    assert [(each["sheet"], each["cell"], each["value"]) for each in told.data["problems"]] == [
        ("Tiêu chí", "E5", "Đoán"),
        ("Mức điểm", "C5", "72-<80"),
    ]
    text = run("import-sheet", "bo-chi-so", wrong, "-C", folder)
    assert text.status == 1
    assert text.out.startswith("Chưa nhập: sổ có 2 chỗ cần sửa.\n  trang Tiêu chí, ô E5 (“Đoán”): không hiểu “Đoán”. ")
    assert stored(folder, catalogue) == []


def test_a_stored_set_comes_out_as_it_went_in(run: Run, tmp_path: Path, typed: Path, folder: Path):
    run("import-sheet", "bo-chi-so", typed, "-C", folder)
    out = tmp_path / "ra.xlsx"
    assert run("--json", "export-sheet", "bo-chi-so", out, "--set", CODE, "-C", folder).data["set"] == CODE
    told = run("--json", "import-sheet", "bo-chi-so", out, "-C", folder)
    assert (told.status, told.data["stored"]) == (0, True)


def test_what_a_set_replaces_is_told(run: Run, typed: Path, folder: Path):
    run("import-sheet", "bo-chi-so", typed, "-C", folder)
    typed.write_bytes(typed_workbook({("Thông tin", "B2"): "Bộ khác"}))
    looked = run("import-sheet", "bo-chi-so", typed, "--dry-run", "-C", folder)
    assert f"Lưu ý: Bộ chỉ số {CODE} đã có: bộ trong tệp sẽ thay bộ ấy." in looked.out


def test_a_scoresheet_of_a_year_that_its_set_doesnt_score_is_refused(run: Run, typed: Path, desk: Path, tmp_path: Path):
    run("import-sheet", "bo-chi-so", typed, "-C", desk)
    path = tmp_path / "phiếu.xlsx"
    run("export-sheet", "phieu-cham", path, "--unit", "DM", "--set", CODE, "--period", "2026", "-C", desk)
    told = run("import-sheet", "phieu-cham", path, "--dry-run", "-C", desk)
    assert told.status == 1
    assert f"Bộ chỉ số {CODE} chấm từ năm 2027, không chấm kỳ 2026." in told.err


def test_a_code_of_the_programs_own_sets_is_refused(run: Run, tmp_path: Path, folder: Path):
    out = tmp_path / "766.xlsx"
    assert run("export-sheet", "bo-chi-so", out, "--set", "QD766-2022").status == 0
    for dry in ((), ("--dry-run",)):
        told = run("import-sheet", "bo-chi-so", out, *dry, "-C", folder)
        assert (told.status, told.out) == (1, "")
        assert "Mã QD766-2022 là của bộ chỉ số có sẵn" in told.err


def test_a_set_that_sheets_were_sent_with_stays(run: Run, typed: Path, folder: Path, catalogue: Catalogue):
    run("import-sheet", "bo-chi-so", typed, "-C", folder)
    workspace = open_workspace(folder, catalogue)
    (only,) = workspace.find(type(unit("X", "Y")))
    sheet = make_scoresheet(workspace, only.id, CODE, "2027")
    with workspace.change("test", "Khoá") as change:
        change.put(_locked(sheet))
    before = known_set(workspace, CODE)
    typed.write_bytes(typed_workbook({("Thông tin", "B2"): "Tên khác"}))
    assert run("import-sheet", "bo-chi-so", typed, "-C", folder).status == 1
    assert known_set(workspace, CODE) == before
    workspace.close()


def _locked(sheet: Scoresheet) -> Scoresheet:
    return Scoresheet(
        id=sheet.id, unit_id=sheet.unit_id, set_code=sheet.set_code, period=sheet.period, state=SheetState.LOCKED
    )


def test_a_file_that_is_there_is_never_written_over(run: Run, typed: Path):
    before = typed.read_bytes()
    told = run("export-sheet", "bo-chi-so", typed)
    assert (told.status, typed.read_bytes()) == (1, before)
    assert "Đã có tệp" in told.err
    assert run("export-sheet", "bo-chi-so", typed / "x.xlsx").status == 1


def test_no_workbook(run: Run, tmp_path: Path, folder: Path):
    path = tmp_path / "bảng.xlsx"
    path.write_text("mã,tên\n", "utf-8")
    told = run("--json", "import-sheet", "bo-chi-so", path, "-C", folder)
    assert (told.status, told.data["refused"]["what"]) == (
        1,
        "bảng.xlsx: Tệp không phải là sổ Excel (.xlsx) hoặc đã hỏng.",
    )
    assert run("export-sheet", "bo-chi-so", tmp_path / "y.xlsx", "--set", "KHONG-CO").status == 1
    assert run("import-sheet", "phieu", path).status == 2


def test_scoring_by_a_workbook(run: Run, tmp_path: Path, typed: Path):
    columns = ("numerator", "denominator", "value", "option")
    lines = ["unit,period,code," + ",".join(columns) + ",not_applicable"]
    for code, (entry, _) in FIGURES.items():
        figures = ["" if getattr(entry, name) is None else str(getattr(entry, name)) for name in columns]
        lines.append(",".join(["X", "2027", code, *figures, ""]))
    figures = tmp_path / "so-lieu.csv"
    figures.write_text("\n".join(lines), "utf-8")
    told = run("--json", "score", "--set", typed, "--input", figures)
    assert told.data["rows"][0]["total"] == str(TOTAL)
    typed.write_bytes(typed_workbook({("Mức điểm", "C5"): "72-<80"}))
    told = run("score", "--set", typed, "--input", figures)
    assert told.status == 1
    assert "trang Mức điểm, ô C5 (“72-<80”): các mức điểm của tiêu chí 2.1 hở từ 70 đến 72." in told.err


def test_the_workbook_opens_in_the_library_that_others_use(run: Run, tmp_path: Path):
    out = tmp_path / "a.xlsx"
    run("export-sheet", "bo-chi-so", out, "--set", "QD766-2022")
    assert load_workbook(BytesIO(out.read_bytes()))["Thông tin"]["B2"].value == "QD766-2022"


@pytest.fixture
def desk(folder: Path, catalogue: Catalogue) -> Path:
    """The same as a gathering desk."""
    workspace = open_workspace(folder, catalogue)
    set_up_gathering(workspace, "UBND huyện Đăk Hà", "Đăk Hà")
    workspace.close()
    return folder


def test_a_scoresheet_goes_out_and_comes_back(run: Run, desk: Path, tmp_path: Path, catalogue: Catalogue):
    path = tmp_path / "phiếu.xlsx"
    named = ("--unit", "DM", "--set", "QD766-2022", "--period", "2026")
    told = run("export-sheet", "phieu-cham", path, *named, "-C", desk)
    assert told.out == f"Đã ghi phiếu chấm trống của DM, bộ QD766-2022, kỳ 2026 vào {path}.\n"
    path.write_bytes(edited(path.read_bytes(), {("2.1", "Tử số"): 2775, ("2.1", "Mẫu số"): 3443}))
    looked = run("import-sheet", "phieu-cham", path, "--dry-run", "-C", desk)
    line = "  2.1 mới: Để trống → 2775/3443\n"
    assert (looked.status, looked.out.endswith(f"1 tiêu chí, lập phiếu mới.\n{line}")) == (0, True)
    data = run("import-sheet", "phieu-cham", path, "-C", desk, "--json").data
    assert (data["unit"], data["new"], data["stored"], data["problems"]) == ("DM", True, True, [])
    workspace = open_workspace(desk, catalogue)
    (sheet,) = workspace.find(Scoresheet)
    (entry,) = workspace.find(ScoreEntry, scoresheet_id=sheet.id)
    workspace.close()
    assert (sheet.period, entry.code, entry.numerator, entry.denominator) == ("2026", "2.1", 2775, 3443)
    again = run("import-sheet", "phieu-cham", path, "-C", desk).out
    assert again == "Không có gì mới để nhập: phiếu chấm của DM, bộ QD766-2022, kỳ 2026, 0 tiêu chí.\n"
    out = run("export-sheet", "phieu-cham", tmp_path / "lại.xlsx", *named, "-C", desk).out
    assert out.startswith("Đã ghi phiếu chấm của DM")


def test_problems_of_a_scoresheet_and_a_missing_name_end_with_status_1(run: Run, desk: Path, tmp_path: Path):
    path = tmp_path / "phiếu.xlsx"
    told = run("export-sheet", "phieu-cham", path, "--unit", "DM", "-C", desk)
    assert (told.status, told.err.startswith("Phiếu chấm cần thêm --set, --period.")) == (1, True)
    run("export-sheet", "phieu-cham", path, "--unit", "DM", "--set", "QD766-2022", "--period", "2026", "-C", desk)
    path.write_bytes(edited(path.read_bytes(), {("2.1", "Tử số"): "nhiều"}))
    told = run("import-sheet", "phieu-cham", path, "-C", desk)
    assert told.status == 1
    assert "trang Phiếu chấm, ô F" in told.out
    assert "(“nhiều”): “nhiều” không phải là số." in told.out


@pytest.mark.parametrize("kind", ["ket-qua", "thong-ke"])
def test_a_period_that_is_none_is_refused_and_nothing_written(run: Run, desk: Path, tmp_path: Path, kind: str):
    path = tmp_path / "sổ.xlsx"
    told = run("export-sheet", kind, path, "--period", "abc", "-C", desk)
    assert (told.status, told.err.startswith("“abc” không phải là một kỳ số liệu.")) == (1, True)
    assert not path.exists()
