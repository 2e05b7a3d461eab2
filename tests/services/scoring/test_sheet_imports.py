"""Taking a scoresheet's workbook over: what is shown before, what stands after, nothing lost."""

from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.indicators import ManualRule, RatioRule, Variant, VariantsRule
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Entry, ScoreEntry, Scoresheet
from parcomp_desktop.services.import_states import LineState
from parcomp_desktop.services.scoring.scoresheets import (
    make_scoresheet,
    open_scoresheet,
    save_entry,
    save_justifications,
)
from parcomp_desktop.services.scoring.sheet_files import (
    bring_sheet_file,
    save_sheet_file,
    sheet_file_name,
    write_sheet_file,
)
from parcomp_desktop.services.scoring.sheet_imports import (
    LeafChange,
    SheetImport,
    apply_sheet_import,
    plan_sheet_import,
)
from parcomp_desktop.services.scoring.workbook_reading import read_sheet_workbook
from parcomp_desktop.services.scoring.workbooks import blank_sheet_workbook, sheet_workbook
from parcomp_desktop.services.workspace import Workspace
from tests.services.scoring.sheet_books import TYPED, Place, Typed, edited
from tests.services.scoring.sheet_cases import (
    CODE,
    ENTRIES,
    commune,
    fill,
    locked,
    new_sheet,
    small_set,
    statistics,
    store_set,
)


@pytest.fixture
def sheet(gathering: Workspace) -> Scoresheet:
    sheet = new_sheet(gathering)
    fill(gathering, sheet)
    save_justifications(gathering, sheet, {"1.3": "Có sáng kiến"})
    return sheet


def planned(workspace: Workspace, data: bytes) -> SheetImport:
    return plan_sheet_import(workspace, read_sheet_workbook(workspace, data, "phiếu.xlsx"))


def blank_with(workspace: Workspace, cells: Mapping[Place, Typed]) -> bytes:
    return edited(blank_sheet_workbook(workspace, commune(workspace), CODE, "2024"), cells)


def emptied_with(workspace: Workspace, sheet: Scoresheet, cells: Mapping[Place, Typed]) -> bytes:
    """The sheet's own workbook with every figure and text of it deleted, then these typed."""
    places = ((leaf.code, title) for leaf in small_set().indicators for title in TYPED)
    return edited(sheet_workbook(workspace, sheet), {**dict.fromkeys(places), **cells})


def change_of(plan: SheetImport, code: str) -> LeafChange:
    return next(each for each in plan.changes if each.leaf.code == code)


def entries(workspace: Workspace, sheet: Scoresheet) -> dict[str, Entry]:
    return {line.indicator.code: line.entry for line in open_scoresheet(workspace, sheet).lines}


def test_blank_cells_keep_what_stands_and_the_preview_says_so(gathering: Workspace, sheet: Scoresheet):
    plan = planned(gathering, emptied_with(gathering, sheet, {("1.1", "Tử số"): 3000, ("1.3", "Ghi chú"): "Xem lại"}))
    one, three = change_of(plan, "1.1"), change_of(plan, "1.3")
    assert (one.state, three.state, change_of(plan, "1.2").state) == ("thay đổi", "thay đổi", "không đổi")
    assert (one.before.words(one.leaf), one.after.words(one.leaf)) == ("2775/3443", "3000/3443")
    assert one.kept_words == "Trong tệp để trống, giữ số đang có: Mẫu số"
    assert three.after.words(three.leaf) == "8; giải trình: Có sáng kiến; ghi chú: Xem lại"
    assert three.kept_words == "Trong tệp để trống, giữ số đang có: Giá trị, Giải trình"
    assert change_of(plan, "1.2").kept == ("Lựa chọn",)
    apply_sheet_import(gathering, plan)
    assert entries(gathering, sheet) == {
        **ENTRIES,
        "1.1": Entry(numerator=Decimal(3000), denominator=Decimal(3443)),
        "2.1": Entry(),
    }
    assert [line.justification for line in open_scoresheet(gathering, sheet).lines][2] == "Có sáng kiến"


def test_another_way_of_entering_takes_the_place_of_the_one_that_stands(gathering: Workspace, sheet: Scoresheet):
    cells: dict[Place, Typed] = {("1.1", "Giá trị"): "80,6%", ("1.2", "Không phát sinh"): "Có"}
    plan = planned(gathering, emptied_with(gathering, sheet, cells))
    assert change_of(plan, "1.1").after.entry == Entry(value=Decimal("80.6"))
    assert change_of(plan, "1.2").after.entry == Entry(not_applicable=True)
    assert (change_of(plan, "1.1").kept, change_of(plan, "1.2").kept) == ((), ())
    apply_sheet_import(gathering, plan)
    back: dict[Place, Typed] = {("1.1", "Mẫu số"): 4, ("1.1", "Tử số"): 3, ("1.2", "Lựa chọn"): "Kém"}
    plan = planned(gathering, emptied_with(gathering, sheet, back))
    assert change_of(plan, "1.1").after.entry == Entry(numerator=Decimal(3), denominator=Decimal(4))
    assert change_of(plan, "1.2").after.entry == Entry(option="kem")


def test_what_did_not_arise_stays_so_until_the_file_says_no(gathering: Workspace, sheet: Scoresheet):
    save_entry(gathering, sheet, "1.2", Entry(not_applicable=True))
    plan = planned(gathering, blank_with(gathering, {}))
    assert change_of(plan, "1.2").kept == ("Không phát sinh",)
    plan = planned(gathering, emptied_with(gathering, sheet, {("1.2", "Không phát sinh"): "Không"}))
    assert change_of(plan, "1.2").after.entry == Entry()


def test_an_import_is_one_change_that_can_be_undone(gathering: Workspace):
    store_set(gathering, small_set())
    cells: dict[Place, Typed] = {("1.1", "Tử số"): 1, ("1.1", "Mẫu số"): 2, ("1.3", "Giải trình"): "Đang làm"}
    plan = planned(gathering, blank_with(gathering, cells))
    assert plan.sheet is None
    assert [(each.leaf.code, each.state) for each in plan.written] == [("1.1", LineState.NEW), ("1.3", LineState.NEW)]
    entries_before = len(gathering.journal())
    made = apply_sheet_import(gathering, plan)
    assert (made.period, made.set_code, made.unit_id) == ("2024", CODE, commune(gathering).id)
    assert entries(gathering, made)["1.1"] == Entry(numerator=Decimal(1), denominator=Decimal(2))
    assert len(gathering.journal()) == entries_before + 1
    assert gathering.undo().summary == "Nhập phiếu chấm 2024 của UBND xã Đăk Mar từ Excel"
    assert (gathering.find(Scoresheet), gathering.find(ScoreEntry)) == ([], [])


def test_a_locked_sheet_takes_no_figures(gathering: Workspace):
    sheet = locked(gathering)
    data = sheet_workbook(gathering, sheet)
    with pytest.raises(Refusal, match=r"“Đã khoá và gửi” nên không nhập số liệu từ tệp được"):
        planned(gathering, data)


def test_a_plan_that_something_overtook_is_not_taken_over(gathering: Workspace, sheet: Scoresheet):
    plan = planned(gathering, emptied_with(gathering, sheet, {("1.3", "Giá trị"): 9}))
    save_entry(gathering, sheet, "1.3", Entry(value=Decimal(10)))
    with pytest.raises(Refusal, match=r"đã thay đổi từ lúc xem trước"):
        apply_sheet_import(gathering, plan)
    assert entries(gathering, sheet)["1.3"].value == Decimal(10)


def test_nothing_is_written_for_problems_or_for_nothing_new(gathering: Workspace, sheet: Scoresheet):
    wrong = planned(gathering, blank_with(gathering, {("1.3", "Giá trị"): "chín"}))
    assert (wrong.changes, len(wrong.problems)) == ((), 1)
    with pytest.raises(Refusal, match=r"còn 1 chỗ sai"):
        apply_sheet_import(gathering, wrong)
    same = planned(gathering, sheet_workbook(gathering, sheet))
    with pytest.raises(Refusal, match=r"không có gì khác"):
        apply_sheet_import(gathering, same)


def test_figures_that_a_note_is_written_beside_stay_as_statistics_give_them(gathering: Workspace):
    sheet = new_sheet(gathering, bound=True)
    with statistics(Decimal(90), Decimal(100)):
        data = edited(sheet_workbook(gathering, sheet), {("1.1", "Ghi chú"): "Theo một cửa"})
        apply_sheet_import(gathering, planned(gathering, data))
        (stored,) = gathering.find(ScoreEntry)
        assert (stored.numerator, stored.denominator, stored.note) == (None, None, "Theo một cửa")
        data = edited(data, {("1.1", "Tử số"): 91})
        apply_sheet_import(gathering, planned(gathering, data))
        (stored,) = gathering.find(ScoreEntry)
        assert (stored.numerator, stored.denominator) == (Decimal(91), Decimal(100))


def test_what_both_sides_changed_stays_until_the_file_is_chosen(gathering: Workspace, sheet: Scoresheet):
    cells: dict[Place, Typed] = {("1.1", "Tử số"): 3000, ("1.3", "Giá trị"): 9, ("1.3", "Ghi chú"): "Theo tệp"}
    data = edited(sheet_workbook(gathering, sheet), cells)
    save_entry(gathering, sheet, "1.3", Entry(value=Decimal(10)))
    save_entry(gathering, sheet, "1.2", Entry(option="kem"))
    plan = planned(gathering, data)
    states = {each.leaf.code: each.state for each in plan.changes}
    assert states == {
        "1.1": LineState.CHANGED,
        "1.2": LineState.UNCHANGED,
        "1.3": LineState.CONFLICT,
        "1.4": LineState.UNCHANGED,
        "2.1": LineState.UNCHANGED,
    }
    three = change_of(plan, "1.3")
    assert (three.after.entry.value, three.after.note, three.file.entry.value) == (10, "Theo tệp", 9)
    apply_sheet_import(gathering, plan)
    now = entries(gathering, sheet)
    assert (now["1.1"].numerator, now["1.2"].option, now["1.3"].value) == (3000, "kem", 10)
    gathering.undo()
    apply_sheet_import(gathering, planned(gathering, data), planned(gathering, data).conflicts)
    now = entries(gathering, sheet)
    assert (now["1.1"].numerator, now["1.2"].option, now["1.3"].value) == (3000, "kem", 9)


def test_a_blank_workbook_overwrites_nothing_that_was_entered_since(gathering: Workspace, sheet: Scoresheet):
    data = blank_with(gathering, {("1.1", "Tử số"): 3000, ("1.4", "Ghi chú"): "Mới"})
    plan = planned(gathering, data)
    assert plan.conflicts == {"1.1"}
    apply_sheet_import(gathering, plan)
    assert entries(gathering, sheet) == {**ENTRIES, "2.1": Entry()}
    assert bring_both_ways(gathering, data)["1.1"] == Entry(numerator=Decimal(3000), denominator=Decimal(3443))


def bring_both_ways(workspace: Workspace, data: bytes) -> dict[str, Entry]:
    plan = planned(workspace, data)
    return entries(workspace, apply_sheet_import(workspace, plan, plan.conflicts))


def test_what_stood_in_one_sheet_says_nothing_of_another(gathering: Workspace, sheet: Scoresheet):
    other = make_scoresheet(gathering, commune(gathering).id, CODE, "2025")
    save_entry(gathering, other, "1.3", Entry(value=Decimal(10)))
    plan = planned(gathering, edited(sheet_workbook(gathering, sheet), info={"Kỳ chấm điểm": 2025}))
    assert plan.conflicts == {"1.3", "1.4"}, "last year's figure stands in 1.4"
    assert {each.leaf.code for each in plan.written} == {"1.1", "1.2", "1.3"}, "the text of 1.3 is new there"


def test_files_go_out_and_come_back(gathering: Workspace, sheet: Scoresheet, tmp_path: Path):
    assert sheet_file_name(gathering, sheet) == "phieu-cham-x01-thu-2024-2024.xlsx"
    path = tmp_path / "phiếu.xlsx"
    assert write_sheet_file(gathering, path, "X01", CODE, "2024")
    with pytest.raises(Refusal, match=r"Đã có tệp"):
        write_sheet_file(gathering, path, "X01", CODE, "2024")
    save_sheet_file(gathering, sheet, path)
    assert not bring_sheet_file(gathering, path).stored
    path.write_bytes(edited(path.read_bytes(), {("1.3", "Giá trị"): 9}, {"Kỳ chấm điểm": 2025}))
    looked = bring_sheet_file(gathering, path, dry_run=True)
    assert (looked.new, looked.stored, looked.period) == (True, False, "2025")
    assert len(gathering.find(Scoresheet)) == 1
    assert bring_sheet_file(gathering, path).stored
    assert not bring_sheet_file(gathering, path).stored
    assert {each.period for each in gathering.find(Scoresheet)} == {"2024", "2025"}
    empty = tmp_path / "trống.xlsx"
    assert not write_sheet_file(gathering, empty, "X01", CODE, "2027")
    path.write_bytes(edited(path.read_bytes(), info={"Mã đơn vị": "X99"}))
    refused = bring_sheet_file(gathering, path)
    assert (refused.unit, refused.stored, len(refused.problems)) == ("", False, 1)
    with pytest.raises(Refusal, match=r"Không có đơn vị mang mã X99"):
        write_sheet_file(gathering, tmp_path / "khác.xlsx", "X99", CODE, "2024")


def test_figures_that_do_not_go_with_what_is_kept_are_told(gathering: Workspace):
    condition = VariantsRule(
        variants=(
            Variant(code="co", label="Có kế hoạch", rule=ManualRule()),
            Variant(code="khong", label="Không", rule=RatioRule(numerator="xong", denominator="tất cả")),
        )
    )
    one = replace(small_set().indicators[0], rule=condition, maximum=Decimal(50))
    field = replace(small_set().fields[0], maximum=Decimal(50))
    store_set(gathering, replace(small_set(), indicators=(one,), fields=(field,), maximum=Decimal(50)))
    sheet = make_scoresheet(gathering, commune(gathering).id, CODE, "2024")
    save_entry(gathering, sheet, "1.1", Entry(option="co", value=Decimal(30)))
    plan = planned(gathering, blank_with(gathering, {("1.1", "Tử số"): 3}))
    (problem,) = plan.problems
    assert (problem.sheet, problem.cell) == ("Phiếu chấm", "A3")
    assert problem.what.startswith("cùng với số đang có (Có kế hoạch: 30): Tiêu chí 1.1 không có tử số")
    other: dict[Place, Typed] = {("1.1", "Lựa chọn"): "Không", ("1.1", "Tử số"): 3, ("1.1", "Mẫu số"): 4}
    plan = planned(gathering, blank_with(gathering, other))
    assert (plan.problems, change_of(plan, "1.1").kept) == ((), ())
    after = Entry(option="khong", numerator=Decimal(3), denominator=Decimal(4))
    assert change_of(plan, "1.1").file.entry == after
