"""Where the figures of a leaf come from: typed, registered statistics, the year before."""

from decimal import Decimal

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.indicators import CompareRule, RatioRule, Variant, VariantsRule
from parcomp_desktop.domain.scores import Entry, LeafState, ScoreEntry, Scoresheet
from parcomp_desktop.services.scoring.scoresheets import make_scoresheet, open_scoresheet, save_entry, save_lines
from parcomp_desktop.services.scoring.sheet_lines import SheetLine
from parcomp_desktop.services.sets.library import known_set
from parcomp_desktop.services.workspace import Workspace
from tests.services.scoring.sheet_cases import (
    CODE,
    commune,
    fill,
    final,
    new_sheet,
    small_set,
    statistics,
    store_set,
)


def line(workspace: Workspace, sheet: Scoresheet, code: str = "1.1") -> SheetLine:
    return next(each for each in open_scoresheet(workspace, sheet).lines if each.indicator.code == code)


def state(workspace: Workspace, sheet: Scoresheet, code: str = "1.1") -> LeafState | None:
    leaf = line(workspace, sheet, code).leaf
    return leaf.state if leaf else None


def test_a_changed_statistic_changes_leaf_and_total(gathering: Workspace):
    sheet = new_sheet(gathering, bound=True)
    with statistics(Decimal(2775), Decimal(3443)):
        assert open_scoresheet(gathering, sheet).score.total == Decimal("16.12")
        assert line(gathering, sheet).source == "Thống kê hồ sơ TTHC năm 2024"
    with statistics(Decimal(3443), Decimal(3443)):
        assert open_scoresheet(gathering, sheet).score.total == 20


def test_a_blanked_statistic_makes_the_leaf_incomplete_never_zero(gathering: Workspace):
    sheet = new_sheet(gathering, bound=True)
    with statistics(None, Decimal(3443)):
        found = line(gathering, sheet)
        assert state(gathering, sheet) is LeafState.BLANK
        assert found.missing == "tháng 5/2024 chưa có hồ sơ đúng hạn"
        assert open_scoresheet(gathering, sheet).score.percent is None
    with statistics(Decimal(0), Decimal(3443)):
        assert state(gathering, sheet) is LeafState.SCORED


def test_typed_figures_go_before_statistics(gathering: Workspace):
    sheet = new_sheet(gathering, bound=True)
    save_entry(gathering, sheet, "1.1", Entry(numerator=Decimal(1)))
    with statistics(Decimal(2775), Decimal(3443)):
        assert (line(gathering, sheet).entry, line(gathering, sheet).source) == (Entry(numerator=Decimal(1)), "")
        save_entry(gathering, sheet, "1.1", Entry(not_applicable=True))
        assert state(gathering, sheet) is LeafState.NOT_APPLICABLE
        save_entry(gathering, sheet, "1.1", Entry())
        assert line(gathering, sheet).entry.numerator == 2775


def test_statistics_that_cant_be_asked_are_missing(gathering: Workspace):
    sheet = new_sheet(gathering, bound=True)
    assert "Không có số liệu mang mã thu.done." in line(gathering, sheet).missing
    assert state(gathering, sheet) is LeafState.BLANK


def test_statistics_that_the_leaf_cant_take_are_missing(gathering: Workspace):
    sheet = new_sheet(gathering, bound=True)
    with statistics(Decimal(-1), Decimal(3443)):
        assert "Tử số của tiêu chí 1.1 là số âm" in line(gathering, sheet).missing
        assert state(gathering, sheet) is LeafState.BLANK


def test_a_survey_has_no_part_in_the_self_score(gathering: Workspace):
    sheet = new_sheet(gathering)
    fill(gathering, sheet)
    opened = open_scoresheet(gathering, sheet)
    assert line(gathering, sheet, "2.1").leaf is None
    assert (opened.score.total, opened.score.maximum, opened.score.complete) == (Decimal("39.12"), 50, True)


def test_last_years_final_points_stand_beside(gathering: Workspace):
    final(gathering)
    sheet = make_scoresheet(gathering, commune(gathering).id, CODE, "2025")
    opened = open_scoresheet(gathering, sheet)
    assert opened.earlier is not None
    assert (opened.earlier.period, opened.earlier.appraised, opened.earlier.other_set) == ("2024", True, False)
    assert [each.before for each in opened.lines] == [15, 10, 8, 5, None], "the survey wasn't entered"


def test_last_years_self_score_stands_beside_until_it_is_appraised(gathering: Workspace):
    fill(gathering, new_sheet(gathering))
    sheet = make_scoresheet(gathering, commune(gathering).id, CODE, "2025")
    opened = open_scoresheet(gathering, sheet)
    assert opened.earlier is not None
    assert not opened.earlier.appraised
    assert [each.before for each in opened.lines] == [Decimal("16.12"), 10, 8, 5, None]


def test_a_replaced_set_is_found_and_said(gathering: Workspace):
    fill(gathering, new_sheet(gathering))
    store_set(gathering, small_set("THU-2025", 2025, replaces=CODE))
    sheet = make_scoresheet(gathering, commune(gathering).id, "THU-2025", "2025")
    earlier = open_scoresheet(gathering, sheet).earlier
    assert earlier is not None
    assert earlier.other_set
    assert line(gathering, sheet, "1.2").before == 10


@pytest.mark.parametrize("period", ["2026", "2025Q1", "Giai đoạn 2"])
def test_another_period_is_not_last_year(gathering: Workspace, period: str):
    fill(gathering, new_sheet(gathering))
    assert open_scoresheet(gathering, make_scoresheet(gathering, commune(gathering).id, CODE, period)).earlier is None


def test_a_leaf_that_compares_takes_last_years_figure_by_itself(gathering: Workspace):
    fill(gathering, new_sheet(gathering))
    sheet = make_scoresheet(gathering, commune(gathering).id, CODE, "2025")
    save_entry(gathering, sheet, "1.4", Entry(numerator=Decimal(71)))
    found = line(gathering, sheet, "1.4")
    assert found.entry == Entry(numerator=Decimal(71), denominator=Decimal(70)), "70 was this year's in 2024"
    assert found.source == "số năm trước lấy từ phiếu chấm năm trước"
    assert found.leaf is not None
    assert found.leaf.points == 5
    save_entry(gathering, sheet, "1.4", Entry(numerator=Decimal(71), denominator=Decimal(72)))
    assert line(gathering, sheet, "1.4").entry.denominator == 72, "what is typed goes before"


def test_a_variant_that_compares_takes_it_too_once_it_holds(gathering: Workspace):
    rule = VariantsRule(
        variants=(
            Variant(code="co", label="Có vốn", rule=CompareRule(figure="tỷ lệ giải ngân")),
            Variant(code="khong", label="Không có vốn", rule=RatioRule(direct_percent=True)),
        )
    )
    made = small_set()
    leaves = tuple(replace(each, rule=rule) if each.code == "1.4" else each for each in made.indicators)
    store_set(gathering, replace(made, indicators=leaves))
    before, now = (make_scoresheet(gathering, commune(gathering).id, CODE, year) for year in ("2024", "2025"))
    save_entry(gathering, before, "1.4", Entry(numerator=Decimal(70), denominator=Decimal(65), option="co"))
    save_entry(gathering, now, "1.4", Entry(option="khong"))
    assert line(gathering, now, "1.4").entry == Entry(option="khong")
    save_entry(gathering, now, "1.4", Entry(numerator=Decimal(60), option="co"))
    assert line(gathering, now, "1.4").entry.denominator == 70
    assert known_set(gathering, CODE).indicators[3].rule == rule


def test_what_claims_points_without_proof_or_justification_is_told(gathering: Workspace):
    sheet = new_sheet(gathering)
    save_lines(gathering, sheet, {"1.2": (Entry(option="tot"), ""), "1.4": (Entry(numerator=Decimal(1)), "")})
    lacking = [each.indicator.code for each in open_scoresheet(gathering, sheet).lines if each.lacks_proof]
    assert lacking == ["1.2"]
    assert gathering.find(ScoreEntry)[0].source == ""
