from decimal import Decimal
from uuid import uuid4

import pytest

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Entry, LeafScore, LeafState, ScoreEntry, Scoresheet
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.services.people.units import save_unit
from parcomp_desktop.services.scoring.scoresheets import (
    SheetLine,
    make_scoresheet,
    open_scoresheet,
    remove_scoresheet,
    save_entry,
    save_lines,
    scoresheets,
    search_scoresheets,
)
from parcomp_desktop.services.workspace import Workspace

SET = "QD766-2022"
ON_TIME = Entry(numerator=Decimal(2775), denominator=Decimal(3443))


def commune(workspace: Workspace, name: str = "UBND xã Đăk Mar", code: str = "X01") -> Unit:
    return save_unit(workspace, Unit(id=uuid4(), code=code, name=name, kind=UnitKind.COMMUNE))


@pytest.fixture
def sheet(gathering: Workspace) -> Scoresheet:
    return make_scoresheet(gathering, commune(gathering).id, SET, "2026")


def line(workspace: Workspace, sheet: Scoresheet, code: str) -> SheetLine:
    lines = open_scoresheet(workspace, sheet).lines
    return next(line for line in lines if line.indicator.code == code)


def worth(of: SheetLine) -> LeafScore:
    assert of.leaf
    return of.leaf


def test_the_published_example_comes_out(gathering: Workspace, sheet: Scoresheet):
    save_entry(gathering, sheet, "2.1", ON_TIME)
    found = line(gathering, sheet, "2.1")
    assert (worth(found).percent, worth(found).points) == (Decimal("80.60"), Decimal("16.12"))
    assert found.words == "2775/3443 = 80,60 % × 20 = 16,12"
    score = open_scoresheet(gathering, sheet).score
    assert (score.total, score.highest, score.complete) == (Decimal("16.12"), Decimal("96.12"), False)


def test_a_new_sheet_is_blank_not_zero(gathering: Workspace, sheet: Scoresheet):
    opened = open_scoresheet(gathering, sheet)
    assert {worth(each).state for each in opened.lines} == {LeafState.BLANK}
    assert opened.unit.name == "UBND xã Đăk Mar"
    assert len(opened.lines) == 21


def test_a_unit_has_one_sheet_for_a_set_and_period(gathering: Workspace, sheet: Scoresheet):
    with pytest.raises(Refusal, match=r"UBND xã Đăk Mar đã có phiếu chấm kỳ 2026"):
        make_scoresheet(gathering, sheet.unit_id, SET, " 2026 ")
    assert make_scoresheet(gathering, sheet.unit_id, SET, "2026Q3").period == "2026Q3"
    assert [each.period for each in scoresheets(gathering)] == ["2026Q3", "2026"]


@pytest.mark.parametrize(
    ("set_code", "period", "what"), [("KHONG-CO", "2026", "bộ chỉ số KHONG-CO"), (SET, "  ", "Kỳ chấm điểm còn trống")]
)
def test_a_sheet_needs_a_known_set_and_a_period(gathering: Workspace, set_code: str, period: str, what: str):
    unit = commune(gathering)
    with pytest.raises(Refusal, match=what):
        make_scoresheet(gathering, unit.id, set_code, period)
    assert scoresheets(gathering) == []


def test_a_wrong_figure_names_its_leaf_and_nothing_is_written(gathering: Workspace, sheet: Scoresheet):
    save_entry(gathering, sheet, "2.1", ON_TIME)
    with pytest.raises(Refusal, match=r"Tử số của tiêu chí 2\.1 là số âm"):
        save_entry(gathering, sheet, "2.1", Entry(numerator=Decimal(-1)))
    assert line(gathering, sheet, "2.1").entry == ON_TIME


def test_several_leaves_are_written_and_undone_together(gathering: Workspace, sheet: Scoresheet):
    save_lines(gathering, sheet, {"2.1": (ON_TIME, "Báo cáo số 12"), "5.2": (Entry(not_applicable=True), "")})
    assert line(gathering, sheet, "2.1").note == "Báo cáo số 12"
    assert worth(line(gathering, sheet, "5.2")).state is LeafState.NOT_APPLICABLE
    assert gathering.undo().summary == "Nhập 2 tiêu chí, kỳ 2026"
    assert gathering.find(ScoreEntry) == []


def test_one_wrong_leaf_of_several_keeps_all_of_them_out(gathering: Workspace, sheet: Scoresheet):
    wrong = Entry(value=Decimal(101))
    with pytest.raises(Refusal, match=r"tiêu chí 4\.2b"):
        save_lines(gathering, sheet, {"2.1": (ON_TIME, ""), "4.2b": (wrong, "")})
    assert gathering.find(ScoreEntry) == []


def test_figures_without_a_note_keep_the_one_that_stands_there(gathering: Workspace, sheet: Scoresheet):
    save_entry(gathering, sheet, "2.1", ON_TIME, "Báo cáo số 12")
    save_entry(gathering, sheet, "2.1", Entry())
    assert (line(gathering, sheet, "2.1").entry, line(gathering, sheet, "2.1").note) == (Entry(), "Báo cáo số 12")
    save_entry(gathering, sheet, "2.1", Entry(), "")
    assert line(gathering, sheet, "2.1").note == ""


def test_each_leaf_is_one_line_however_often_it_is_written(gathering: Workspace, sheet: Scoresheet):
    for numerator in (1, 2, 3):
        save_entry(gathering, sheet, "2.1", Entry(numerator=Decimal(numerator), denominator=Decimal(4)))
    assert [each.numerator for each in gathering.find(ScoreEntry)] == [Decimal(3)]


def test_a_removed_sheet_comes_back_whole(gathering: Workspace, sheet: Scoresheet):
    save_entry(gathering, sheet, "2.1", ON_TIME)
    remove_scoresheet(gathering, sheet)
    assert (gathering.find(Scoresheet), gathering.find(ScoreEntry)) == ([], [])
    with pytest.raises(Refusal, match="không còn trong dữ liệu"):
        save_entry(gathering, sheet, "2.1", ON_TIME)
    gathering.undo()
    assert line(gathering, sheet, "2.1").entry == ON_TIME


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["2026 UBND xã Đăk Mar", "2026 UBND xã Hà Mòn", "2025 UBND xã Đăk Mar"]),
        ("ha mon", ["2026 UBND xã Hà Mòn"]),
        ("x01 2025", ["2025 UBND xã Đăk Mar"]),
        ("Kon Plông", []),
    ],
)
def test_sheets_are_found_by_unit_code_and_period(gathering: Workspace, query: str, found: list[str]):
    first, second = commune(gathering, "UBND xã Hà Mòn", "X02"), commune(gathering)
    for unit, period in ((first, "2026"), (second, "2025"), (second, "2026")):
        make_scoresheet(gathering, unit.id, SET, period)
    listed = [f"{each.scoresheet.period} {each.unit.name}" for each in search_scoresheets(gathering, query)]
    assert listed == found
