from collections.abc import Iterator
from decimal import Decimal
from itertools import count

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from parcomp_desktop.domain.indicators import (
    ChoiceRule,
    CompareRule,
    Field,
    Indicator,
    IndicatorSet,
    ManualRule,
    Measure,
    Option,
    PlainRule,
    RatioRule,
    StepsRule,
    SurveyRule,
    Variant,
    VariantsRule,
)
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Entry, Scoresheet
from parcomp_desktop.rules.scoring import explain
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.desk.first_run import set_up_gathering
from parcomp_desktop.services.import_states import LineState
from parcomp_desktop.services.scoring.scoresheets import (
    make_scoresheet,
    open_scoresheet,
    save_entry,
    save_justifications,
    save_lines,
)
from parcomp_desktop.services.scoring.sheet_imports import apply_sheet_import, plan_sheet_import
from parcomp_desktop.services.scoring.workbook_reading import read_sheet_workbook
from parcomp_desktop.services.scoring.workbooks import blank_sheet_workbook, sheet_workbook
from parcomp_desktop.services.sets.library import known_set
from parcomp_desktop.services.workspace import Workspace, make_workspace
from tests.services.scoring.sheet_books import INFO, SHEET, TYPED, address, book_of, shown
from tests.services.scoring.sheet_cases import (
    CODE,
    PERIOD,
    commune,
    fill,
    leaf,
    new_sheet,
    small_set,
    statistics,
    store_set,
)

SETS = ("MAU-SAU-LINH-VUC", "QD766-2022")
CLOSED = "FFD9DEE3"


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory, catalogue: Catalogue) -> Iterator[Workspace]:
    made = make_workspace(tmp_path_factory.mktemp("so") / "tong-hop", catalogue)
    set_up_gathering(made, "UBND huyện Đăk Hà", "Đăk Hà")
    yield made
    made.close()


def numbers(most: str, places: int, least: str = "0") -> st.SearchStrategy[Decimal]:
    return st.decimals(least, most, places=places, allow_nan=False, allow_infinity=False)


def fraction(numerator: Decimal | None, denominator: Decimal | None) -> Entry:
    return Entry(numerator=numerator, denominator=denominator)


def value_entry(value: Decimal) -> Entry:
    return Entry(value=value)


TWO = st.builds(
    fraction,
    st.one_of(st.none(), numbers("999999999999999", 0), numbers("99999999", 6)),
    st.one_of(st.none(), st.just(Decimal(0)), numbers("999999999999999", 0), numbers("99999999", 6)),
)


def values(most: str, places: int) -> st.SearchStrategy[Entry]:
    return st.builds(value_entry, numbers(most, places))


def plain(rule: PlainRule, leaf: Indicator) -> st.SearchStrategy[Entry]:
    match rule:
        case ChoiceRule():
            return st.sampled_from([Entry(option=option.code) for option in rule.options])
        case RatioRule() | StepsRule(measure=Measure.PERCENT):
            return TWO | values("100", 4) if rule.numerator and not leaf.inherited else values("100", 4)
        case CompareRule():
            return TWO
        case ManualRule():
            return values(str(leaf.maximum), 4)
        case _:
            return values("9999", 0)


def entries_of(leaf: Indicator) -> st.SearchStrategy[Entry]:
    if isinstance(leaf.rule, SurveyRule):
        return st.just(Entry())
    common = st.sampled_from([Entry(), Entry(not_applicable=True)])
    if not isinstance(leaf.rule, VariantsRule):
        return common | plain(leaf.rule, leaf)
    return st.one_of(common, *(under(variant, leaf) for variant in leaf.rule.variants))


def under(variant: Variant, leaf: Indicator) -> st.SearchStrategy[Entry]:
    def named(entry: Entry) -> Entry:
        return replace(entry, option="/".join(filter(None, (variant.code, entry.option))))

    return plain(variant.rule, leaf).map(named) | st.just(Entry(option=variant.code))


TEXTS = st.one_of(
    st.just(""),
    st.sampled_from(
        ["=1+1", "01", "-", "Đạt, có báo cáo số 5/BC-UBND", "dòng 1\r\ndòng 2", " có khoảng trắng ", "12%"]
    ),
    st.text(max_size=30),
)
_period = count(1)


@pytest.mark.parametrize("set_code", SETS)
@settings(max_examples=12, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(data=st.data())
def test_what_is_exported_is_what_is_imported(workspace: Workspace, set_code: str, data: st.DataObject):
    indicator_set = known_set(workspace, set_code)
    drawn = {each.code: data.draw(entries_of(each)) for each in indicator_set.indicators}
    entries = {code: entry for code, entry in drawn.items() if not is_refused(indicator_set, code, entry)}
    sheet = make_scoresheet(workspace, commune(workspace).id, set_code, f"2026 lần {next(_period)}")
    save_lines(workspace, sheet, {code: (entry, data.draw(TEXTS)) for code, entry in entries.items()})
    save_justifications(workspace, sheet, {code: data.draw(TEXTS) for code in list(entries)[:5]})
    book = sheet_workbook(workspace, sheet)
    assert book == sheet_workbook(workspace, sheet)
    reading = read_sheet_workbook(workspace, book, "phiếu.xlsx")
    assert [problem.words() for problem in reading.problems] == []
    assert reading.notices == ()
    assert {change.state for change in plan_sheet_import(workspace, reading).changes} == {LineState.UNCHANGED}
    copy = replace(reading, period=f"{sheet.period} bản sao")
    again = plan_sheet_import(workspace, copy)
    if again.written:
        stands = {line.indicator.code: line for line in open_scoresheet(workspace, sheet).lines}
        for line in open_scoresheet(workspace, apply_sheet_import(workspace, again)).lines:
            same = stands[line.indicator.code]
            assert (line.entry, line.leaf, line.words) == (same.entry, same.leaf, same.words)


def is_refused(indicator_set: IndicatorSet, code: str, entry: Entry) -> bool:
    """A measure that no band holds, mostly: those aren't what is tested here."""
    try:
        explain(indicator_set, code, entry)
    except Refusal:
        return True
    return False


def test_a_sheet_says_whose_it_is_and_shows_its_leaves(gathering: Workspace):
    sheet = new_sheet(gathering)
    fill(gathering, sheet)
    save_justifications(gathering, sheet, {"1.3": "Có sáng kiến"})
    data = sheet_workbook(gathering, sheet)
    book = book_of(data)
    assert book.sheetnames == ["Hướng dẫn", INFO, SHEET, "Bản gốc", "Danh mục"]
    told = {row[0].value: row[1].value for row in book[INFO].iter_rows(min_row=2)}
    assert told == {
        "Mã đơn vị": "X01",
        "Tên đơn vị": "UBND xã Đăk Mar",
        "Mã bộ chỉ số": CODE,
        "Tên bộ chỉ số": "Bộ chỉ số thử (12/QĐ-UBND)",
        "Kỳ chấm điểm": "2024",
    }
    assert [row[0].value for row in book[SHEET].iter_rows(min_row=2)] == [
        *("1", "1.1", "1.2", "1.3", "1.4", "2", "2.1", None)
    ]
    assert shown(data, "1.1") == {
        "Mã": "1.1",
        "Tiêu chí": "Hồ sơ đúng hạn",
        "Điểm tối đa": 20,
        "Cách chấm": "Tỷ lệ: đủ điểm khi đạt 100 %",
        "Số liệu cần ghi": "Tử số: đúng hạn\nMẫu số: tiếp nhận\nGiá trị: Tỷ lệ công bố (%)",
        "Tử số": 2775,
        "Mẫu số": 3443,
        "Điểm tự chấm": 16.12,
        "Cách tính": "2775/3443 = 80,60 % × 20 = 16,12",
    }
    assert shown(data, "1.2")["Lựa chọn"] == "Tốt"
    assert shown(data, "1.3")["Giải trình"] == "Có sáng kiến"
    assert "Điểm tự chấm" not in shown(data, "2.1")
    total = [cell.value for cell in book[SHEET][9] if cell.value is not None]
    assert total == ["Tổng điểm tự chấm", 39.12]


def test_a_leaf_that_is_chosen_for_has_its_own_drop_down_and_other_cells_are_closed(gathering: Workspace):
    book = book_of(sheet_workbook(gathering, new_sheet(gathering)))
    sheet = book[SHEET]
    lists = {str(each.sqref): each.formula1 for each in sheet.data_validations.dataValidation if each.formula1}
    place = address(sheet, "1.2", "Lựa chọn")
    assert set(lists) == {place, "J2:J5000"}
    name = book.defined_names[lists[place]].attr_text
    area = name.partition("!")[2].replace("$", "")
    first, last = area.split(":")
    cells = [row[0].value for row in book["Danh mục"][f"{first}:{last}"]]
    assert cells == ["Tốt", "Kém"]
    closed = {
        code: {title for title in TYPED if sheet[address(sheet, code, title)].fill.fgColor.rgb == CLOSED}
        for code in ("1.1", "1.2", "1.3", "1.4", "2.1")
    }
    assert closed == {
        "1.1": {"Lựa chọn"},
        "1.2": {"Tử số", "Mẫu số", "Giá trị"},
        "1.3": {"Tử số", "Mẫu số", "Lựa chọn"},
        "1.4": {"Giá trị", "Lựa chọn"},
        "2.1": {"Tử số", "Mẫu số", "Giá trị", "Lựa chọn", "Không phát sinh"},
    }


def test_a_blank_one_has_everything_but_figures(gathering: Workspace):
    store_set(gathering, small_set())
    unit = commune(gathering)
    data = blank_sheet_workbook(gathering, unit, CODE, " 2024 ")
    for code in ("1.1", "1.2", "1.3", "1.4", "2.1"):
        assert set(shown(data, code)) - {"Số liệu cần ghi"} == {"Mã", "Tiêu chí", "Điểm tối đa", "Cách chấm"}
    reading = read_sheet_workbook(gathering, data, "trống.xlsx")
    assert (reading.unit, reading.set_code, reading.period, reading.problems) == (unit, CODE, "2024", ())
    assert plan_sheet_import(gathering, reading).written == ()
    with pytest.raises(Refusal, match=r"Kỳ chấm điểm còn trống"):
        blank_sheet_workbook(gathering, unit, CODE, " ")


def test_labels_that_look_alike_are_told_apart_by_their_codes(gathering: Workspace):
    labels = {"a": "Có", "b": "có ", "c": "Không"}
    options = tuple(Option(code=code, label=label, points=Decimal(1)) for code, label in labels.items())
    made = small_set()
    one = leaf("1.1", "Kế hoạch", 50, ChoiceRule(options=options))
    fields = (Field(code="1", name="Thẩm định", maximum=Decimal(50)),)
    store_set(gathering, replace(made, fields=fields, indicators=(one,), maximum=Decimal(50)))
    sheet = make_scoresheet(gathering, commune(gathering).id, CODE, PERIOD)
    for code, word in (("a", "Có (a)"), ("b", "có  (b)"), ("c", "Không")):
        save_entry(gathering, sheet, "1.1", Entry(option=code))
        data = sheet_workbook(gathering, sheet)
        assert shown(data, "1.1")["Lựa chọn"] == word
        assert read_sheet_workbook(gathering, data, "a").lines[0].figures.option == code


def test_statistics_that_fill_a_leaf_come_back_as_they_are(gathering: Workspace):
    sheet = new_sheet(gathering, bound=True)
    with statistics(Decimal(90), Decimal(100)):
        data = sheet_workbook(gathering, sheet)
        assert (shown(data, "1.1")["Tử số"], shown(data, "1.1")["Mẫu số"]) == (90, 100)
        planned = plan_sheet_import(gathering, read_sheet_workbook(gathering, data, "a"))
        assert planned.written == ()


def test_the_desk_of_a_unit_writes_its_own_sheet_only(gathering: Workspace, unit_desk: Workspace):
    store_set(unit_desk, small_set())
    other = replace(commune(gathering), id=gathering.desk.id, code="X02", name="UBND xã Đăk La")
    with unit_desk.change("unit.test", "Đơn vị khác") as change:
        change.put(other)
        change.put(sheet := Scoresheet(id=other.id, unit_id=other.id, set_code=CODE, period="2024"))
    with pytest.raises(Refusal, match=r"Bàn đơn vị chỉ ghi việc của đơn vị mình"):
        blank_sheet_workbook(unit_desk, other, CODE, "2024")
    with pytest.raises(Refusal, match=r"Bàn đơn vị chỉ ghi việc của đơn vị mình"):
        sheet_workbook(unit_desk, sheet)


def test_the_instructions_name_what_the_workbook_has(gathering: Workspace):
    book = book_of(sheet_workbook(gathering, new_sheet(gathering)))
    told = "\n".join(str(cell.value) for row in book["Hướng dẫn"].iter_rows() for cell in row if cell.value)
    for name in (INFO, SHEET, "Giá trị", "Không phát sinh", "Lựa chọn"):
        assert name in told
