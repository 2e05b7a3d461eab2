"""The sets of a workspace: bundled ones stay, own ones are made, changed, copied, removed."""

from datetime import date
from decimal import Decimal

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.indicators import Grade, IndicatorSet, Option
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Scoresheet, SheetState
from parcomp_desktop.services.people.units import save_unit
from parcomp_desktop.services.scoring.scoresheets import make_scoresheet
from parcomp_desktop.services.sets.drafts import drop_set_draft, keep_set_draft, set_draft
from parcomp_desktop.services.sets.library import (
    blank_set,
    copy_set,
    is_stored,
    known_set,
    known_sets,
    remove_set,
    replaced_words,
    save_new_set,
    save_set,
    search_sets,
    set_problems,
)
from parcomp_desktop.services.sets.rule_lines import (
    band_lines,
    bands_of,
    code_of,
    day_words,
    grade_lines,
    grades_of,
    month_day_of,
    option_lines,
    options_of,
)
from parcomp_desktop.services.workspace import Workspace
from tests.services.samples import unit as make_unit

BUNDLED = "QD766-2022"


@pytest.fixture
def own(gathering: Workspace) -> IndicatorSet:
    return copy_set(gathering, BUNDLED, 2027)


def sheet_with(workspace: Workspace, code: str) -> Scoresheet:
    unit = save_unit(workspace, make_unit(f"X{len(workspace.find(Scoresheet))}"))
    return make_scoresheet(workspace, unit.id, code, "2027")


def set_state(workspace: Workspace, sheet: Scoresheet, state: SheetState) -> None:
    with workspace.change("test", "Đổi trạng thái") as change:
        change.put(replace(sheet, state=state))


def test_a_copy_for_another_year_is_the_officers_own(gathering: Workspace, own: IndicatorSet):
    assert (own.code, own.replaces, own.year_from) == ("QD766-2027", BUNDLED, 2027)
    assert is_stored(gathering, own.code)
    assert not is_stored(gathering, BUNDLED)
    assert known_set(gathering, own.code) == own
    assert copy_set(gathering, own.code, 2027).code == "QD766-2027-2"
    gathering.undo()
    gathering.undo()
    assert not is_stored(gathering, own.code)


def test_a_changed_set_is_written_under_its_new_code(gathering: Workspace, own: IndicatorSet):
    save_set(gathering, replace(own, code="CCHC-2027", name="Bộ của huyện"), own.code)
    assert known_set(gathering, "CCHC-2027").name == "Bộ của huyện"
    assert own.code not in known_sets(gathering)


def test_a_set_that_does_not_add_up_is_refused_with_both_numbers(gathering: Workspace, own: IndicatorSet):
    first = replace(own.fields[0], maximum=Decimal("17.5"))
    with pytest.raises(Refusal, match=r"17,5 nhưng các tiêu chí cộng lại được 18 \(và 1 chỗ nữa\)"):
        save_set(gathering, replace(own, fields=(first, *own.fields[1:])), own.code)
    assert known_set(gathering, own.code) == own


def test_codes_of_others_are_refused(gathering: Workspace, own: IndicatorSet):
    with pytest.raises(Refusal, match="có sẵn trong chương trình"):
        save_set(gathering, replace(own, code=BUNDLED), own.code)
    other = copy_set(gathering, BUNDLED, 2030)
    with pytest.raises(Refusal, match="đã dùng cho bộ chỉ số khác"):
        save_set(gathering, replace(own, code=other.code), own.code)


def test_a_new_set_never_takes_the_place_of_another(gathering: Workspace, own: IndicatorSet):
    with pytest.raises(Refusal, match="đã dùng cho bộ chỉ số khác"):
        save_new_set(gathering, replace(own, name="Bộ mới"))
    assert known_set(gathering, own.code) == own
    save_new_set(gathering, replace(own, code="MOI-2027"))
    assert known_set(gathering, "MOI-2027").name == own.name


def test_what_a_brought_set_replaces_is_told_beforehand(gathering: Workspace, own: IndicatorSet):
    assert replaced_words(gathering, replace(own, code="MOI-2027")) == ()
    assert replaced_words(gathering, own) == ("Bộ chỉ số QD766-2027 đã có, không có gì khác.",)
    changed = replace(own, name="Bộ khác")
    assert replaced_words(gathering, changed) == ("Bộ chỉ số QD766-2027 đã có: bộ trong tệp sẽ thay bộ ấy.",)


@pytest.mark.parametrize(
    ("years", "period", "told"),
    [
        ((2027, None), "2026", "chấm từ năm 2027, không chấm kỳ 2026"),
        ((2027, 2028), "2029Q1", "chấm các năm 2027–2028, không chấm kỳ 2029Q1"),
        ((2027, 2027), "2028", "chấm năm 2027, không chấm kỳ 2028"),
        ((None, 2028), "2029", "chấm đến năm 2028, không chấm kỳ 2029"),
    ],
)
def test_a_sheet_of_a_year_that_its_set_doesnt_score_is_refused(
    gathering: Workspace, own: IndicatorSet, years: tuple[int | None, int | None], period: str, told: str
):
    save_set(gathering, replace(own, year_from=years[0], year_to=years[1]), own.code)
    unit = save_unit(gathering, make_unit("X1"))
    with pytest.raises(Refusal, match=told):
        make_scoresheet(gathering, unit.id, own.code, period)
    assert gathering.find(Scoresheet) == []


@pytest.mark.parametrize("period", ["2027", "2028Q4", "Quý 1"])
def test_a_sheet_of_its_sets_years_or_of_none_is_begun(gathering: Workspace, own: IndicatorSet, period: str):
    save_set(gathering, replace(own, year_to=2028), own.code)
    make_scoresheet(gathering, save_unit(gathering, make_unit("X1")).id, own.code, period)


def test_a_set_can_be_changed_until_a_sheet_was_sent_with_it(gathering: Workspace, own: IndicatorSet):
    sheet = sheet_with(gathering, own.code)
    save_set(gathering, replace(own, name="Sửa được"), own.code)
    with pytest.raises(Refusal, match="không đổi mã được"):
        save_set(gathering, replace(own, code="KHAC"), own.code)
    set_state(gathering, sheet, SheetState.LOCKED)
    save_set(gathering, known_set(gathering, own.code))
    with pytest.raises(Refusal, match="1 phiếu khoá và gửi"):
        save_set(gathering, replace(own, name="Không sửa được"))


def test_a_set_goes_when_no_sheet_stands_on_it(gathering: Workspace, own: IndicatorSet):
    with pytest.raises(Refusal, match="có sẵn"):
        remove_set(gathering, BUNDLED)
    sheet_with(gathering, own.code)
    with pytest.raises(Refusal, match="còn 1 phiếu chấm"):
        remove_set(gathering, own.code)
    gathering.undo()
    remove_set(gathering, own.code)
    with pytest.raises(Refusal, match="Chưa có bộ chỉ số"):
        known_set(gathering, own.code)


def test_sets_are_found_without_marks_the_newest_first(gathering: Workspace, own: IndicatorSet):
    codes = [each.code for each in search_sets(gathering)]
    assert codes.index(own.code) < codes.index(BUNDLED)
    assert own.code in [each.code for each in search_sets(gathering, "chi dao dieu hanh")]
    assert search_sets(gathering, "không có bộ này") == []


def test_a_blank_set_has_the_fields_of_the_plan_and_is_not_stored(gathering: Workspace):
    blank = blank_set(gathering)
    assert [field.name for field in blank.fields] == [each.name for each in gathering.catalogue.campaign.fields]
    assert set_problems(blank)
    assert not is_stored(gathering, blank.code)


def test_a_set_being_written_is_kept_whole(gathering: Workspace, own: IndicatorSet):
    half = replace(own, name="Nửa chừng", dated=date(2027, 2, 1))
    keep_set_draft(gathering, own.code, half)
    assert set_draft(gathering, own.code) == half
    drop_set_draft(gathering, own.code)
    assert set_draft(gathering, own.code) is None


def test_bands_options_and_grades_are_lines():
    bands = bands_of("≥90: 10\n\n<90: x/90×10\n")
    assert band_lines(bands) == "≥90: 10\n<90: x/90×10"
    options = options_of("Hiệu quả: 10\nKhông thường xuyên: 2,5")
    assert [(each.code, each.points) for each in options] == [
        ("hieu-qua", Decimal(10)),
        ("khong-thuong-xuyen", Decimal("2.5")),
    ]
    assert option_lines(options) == "Hiệu quả: 10\nKhông thường xuyên: 2,5"
    known = Grade(name="Xuất sắc", at_least=Decimal(90), source="Quyết định 1")
    assert grades_of("Xuất sắc: 90\nKhá: 0", (known,))[0] is known
    assert grade_lines((known,)) == "Xuất sắc: 90"


def test_an_option_keeps_its_code_when_its_words_change():
    known = (Option(code="a", label="Có", points=Decimal(1)), Option(code="b", label="Không", points=Decimal(0)))
    assert [each.code for each in options_of("Có kế hoạch: 1\nKhông: 0", known)] == ["a", "b"]
    assert [each.code for each in options_of("Không: 0\nCó: 1\nKhác: 2", known)] == ["b", "a", "khac"]


@pytest.mark.parametrize("line", ["Hiệu quả", ": 10", "Hiệu quả: nhiều"])
def test_an_option_without_points_is_refused(line: str):
    with pytest.raises(Refusal, match="chưa có số điểm"):
        options_of(line)
    with pytest.raises(Refusal, match=r"dấu hai chấm|Không hiểu"):
        bands_of(line)


def test_days_of_every_year():
    assert month_day_of(" 5/12 ") == "12-05"
    assert month_day_of("") == ""
    assert day_words("12-05") == "05/12"
    assert day_words("") == ""
    with pytest.raises(Refusal, match="không phải là ngày/tháng"):
        month_day_of("31/2")
    assert code_of("Có kế hoạch, đúng hạn!") == "co-ke-hoach-dung-han"
