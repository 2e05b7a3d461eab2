from datetime import date
from decimal import Decimal
from io import BytesIO

import pytest
from openpyxl import load_workbook

from parcomp_desktop.domain.indicators import IndicatorSet, Lateness, Purpose, StepsRule
from parcomp_desktop.domain.ranking import Ties
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.rules.scoring import score
from parcomp_desktop.services.sets.workbook_reading import SetReading, read_set_workbook, set_from_workbook
from parcomp_desktop.services.sets.workbooks import empty_set_workbook
from tests.services.sets.set_workbook_writing import FIGURES, MAXIMUM, TOTAL, Typed, filled_template, typed_workbook

NAME = "bo.xlsx"
Place = tuple[str, str]


def reading(changes: dict[Place, Typed] | None = None, *, without: str = "") -> SetReading:
    return read_set_workbook(typed_workbook(changes, without=without), NAME)


def told(changes: dict[Place, Typed] | None = None, *, without: str = "") -> dict[Place, str]:
    """What is wrong, by sheet and cell; each has a cure."""
    found = reading(changes, without=without)
    assert (found.indicator_set is None) == bool(found.problems)
    assert all(problem.cure for problem in found.problems)
    return {(problem.sheet, problem.cell): problem.what for problem in found.problems}


@pytest.fixture(scope="module")
def typed() -> IndicatorSet:
    return set_from_workbook(typed_workbook(), NAME)


def test_a_set_typed_from_the_instructions_loads_at_once(typed: IndicatorSet) -> None:
    assert reading().notices == ()
    assert (typed.code, typed.dated, typed.purpose) == ("CCHC-XA-2027", date(2026, 12, 31), Purpose.PAR_INDEX)
    assert (typed.levels, typed.year_from, typed.ties) == (("xã", "phường"), 2027, Ties.COMPETITION)
    assert typed.lateness == Lateness(due="09-30", refused_after="12-20", per_day=Decimal(1))
    assert [grade.at_least for grade in typed.grades] == [80, 50, 0]
    assert (typed.clipped, typed.sample, typed.percent_decimals) == (True, False, 2)
    assert len(typed.indicators) == 30
    assert typed.indicators[-1].evidence == "Ảnh chụp"


def test_it_gives_the_points_worked_out_by_hand(typed: IndicatorSet) -> None:
    result = score(typed, {code: entry for code, (entry, _) in FIGURES.items()})
    by_hand = {code: points and Decimal(points) for code, (_, points) in FIGURES.items()}
    assert {code: leaf.points for code, leaf in result.leaves.items()} == by_hand
    assert (result.total, result.maximum, result.complete) == (TOTAL, MAXIMUM, True)


def test_typed_into_the_empty_workbook_it_is_the_same_set(typed: IndicatorSet) -> None:
    assert set_from_workbook(filled_template(empty_set_workbook()), NAME) == typed


def test_a_gap_between_bands_is_refused_with_sheet_and_cell() -> None:
    assert told({("Mức điểm", "C5"): "72-<80"}) == {
        ("Mức điểm", "C5"): "các mức điểm của tiêu chí 2.1 hở từ 70 đến 72."
    }


def test_a_band_or_a_formula_given_in_two_ways() -> None:
    assert told({("Mức điểm", "D3"): 90}) == {("Mức điểm", "C3"): "mức ghi hai lần."}
    assert told({("Mức điểm", "I8"): 85}) == {("Mức điểm", "H8"): "công thức ghi hai lần."}


def test_bands_that_overlap() -> None:
    assert told({("Mức điểm", "F12"): 55}) == {
        ("Mức điểm", "D11"): "các mức điểm của tiêu chí 2.3 chồng nhau từ 50 đến 55."
    }


def test_every_problem_is_told_at_its_cell() -> None:
    changes: dict[Place, Typed] = {
        ("Thông tin", "B5"): "31/02/2026",
        ("Thông tin", "B6"): "để chơi",
        ("Lĩnh vực", "C2"): 21,
        ("Tiêu chí", "A3"): "1.1",
        ("Tiêu chí", "B8"): "22",
        ("Tiêu chí", "D4"): "hai phẩy năm",
        ("Tiêu chí", "E5"): "Đoán",
        ("Tiêu chí", "F2"): None,
        ("Tiêu chí", "P23"): None,
        ("Mức điểm", "C6"): "khá",
        ("Mức điểm", "H7"): 11,
        ("Mức điểm", "A13"): "2.9",
        ("Lựa chọn", "E4"): "=1+1",
        ("Lựa chọn", "D5"): None,
        ("Trường hợp", "D3"): "Theo trường hợp",
        ("Xếp loại", "B3"): "nửa",
    }
    assert told(changes) == {
        ("Thông tin", "B5"): "Không có ngày 31/02/2026.",
        ("Thông tin", "B6"): "không hiểu “để chơi”.",
        ("Thông tin", "B7"): "bộ chỉ số có điểm tối đa 100,5 nhưng các lĩnh vực cộng lại được 101.",
        ("Lĩnh vực", "C3"): "lĩnh vực 2 có điểm tối đa 24 nhưng các tiêu chí cộng lại được 14.",
        ("Tiêu chí", "A3"): "mã “1.1” bị trùng.",
        ("Tiêu chí", "B8"): "tiêu chí 2.2 thuộc lĩnh vực 22 không có trong bộ chỉ số.",
        ("Tiêu chí", "D4"): "“hai phẩy năm” không phải là số.",
        ("Tiêu chí", "E5"): "không hiểu “Đoán”.",
        ("Tiêu chí", "F2"): "tiêu chí 1.1 chưa có tên tử số và mẫu số.",
        ("Tiêu chí", "P23"): "chưa ghi “Điểm mỗi lần”.",
        ("Mức điểm", "C6"): "không hiểu mức “khá”.",
        ("Mức điểm", "H7"): "một mức của tiêu chí 2.2 được 11 điểm, vượt điểm tối đa 10.",
        ("Mức điểm", "A13"): "không có tiêu chí “2.9”.",
        ("Mức điểm", "D11"): "các mức điểm của tiêu chí 2.3 hở từ 0 đến 20.",
        ("Lựa chọn", "E4"): "ô chứa công thức.",
        ("Lựa chọn", "D5"): "chưa ghi “Nội dung lựa chọn”.",
        ("Trường hợp", "D3"): "một trường hợp không chia tiếp thành trường hợp.",
        ("Xếp loại", "B3"): "“nửa” không phải là số.",
    }


def test_a_sum_that_is_wrong_is_told_with_both_numbers() -> None:
    assert told({("Lĩnh vực", "C2"): 21}) == {
        ("Lĩnh vực", "C2"): "lĩnh vực 1 có điểm tối đa 21 nhưng các tiêu chí cộng lại được 20,5.",
        ("Thông tin", "B7"): "bộ chỉ số có điểm tối đa 100,5 nhưng các lĩnh vực cộng lại được 101.",
    }


@pytest.mark.parametrize(
    ("place", "value", "what"),
    [
        (("Thông tin", "A1"), "Mã số", "không hiểu mục “Mã số”."),
        (("Thông tin", "B7"), "=50+50", "ô chứa công thức."),
        (("Thông tin", "B9"), 2027.5, "ô này chỉ nhận số nguyên."),
        (("Thông tin", "B12"), "cuối tháng chín", "ô này không phải là ngày/tháng."),
        (("Lĩnh vực", "A2"), date(2026, 1, 1), "Excel đã đổi mã này thành ngày."),
        (("Tiêu chí", "D2"), date(2026, 1, 6), "Excel đã đổi số này thành ngày 06/01/2026."),
        (("Tiêu chí", "D2"), "1.250", "“1.250” đọc được hai cách."),
        (("Tiêu chí", "D2"), True, "ô này không phải là số."),
        (("Mức điểm", "A3"), None, "chưa ghi “Mã tiêu chí”."),
        (("Lĩnh vực", "B2"), None, "chưa ghi “Tên lĩnh vực, nhóm tiêu chí”."),
        (("Mức điểm", "H3"), None, "chưa ghi “Điểm”."),
        (("Mức điểm", "A3"), "1.1", "tiêu chí 1.1 không chấm theo cách “Mức điểm”."),
        (("Mức điểm", "B22"), "D", "tiêu chí 5.1 không có trường hợp “D”."),
        (("Mức điểm", "B22"), None, "tiêu chí 5.1 chấm Theo trường hợp."),
        (("Mức điểm", "E12"), "may be", "không hiểu “may be”."),
        (("Tiêu chí", "K10"), None, "chưa ghi “Mức điểm đo theo”."),
    ],
)
def test_what_people_get_wrong(place: Place, value: Typed, what: str) -> None:
    assert told({place: value})[place] == what


@pytest.mark.parametrize("sheet", ["Thông tin", "Lĩnh vực", "Tiêu chí"])
def test_a_missing_sheet(sheet: str) -> None:
    assert told(without=sheet)[sheet, ""] == f"sổ không có trang “{sheet}”."


def test_a_missing_heading() -> None:
    assert told({("Tiêu chí", "D1"): "Điểm"})["Tiêu chí", "A1"] == "thiếu cột “Điểm tối đa”."
    assert told({("Lĩnh vực", "A1"): "Số"})["Lĩnh vực", ""] == "không thấy hàng đầu bảng có cột “Mã”."


def test_a_statistic_that_the_method_does_not_take() -> None:
    changes: dict[Place, Typed] = {("Tiêu chí", "U1"): "Thống kê cho mẫu số", ("Tiêu chí", "U2"): "HS"}
    assert told(changes)["Tiêu chí", "U2"] == "số liệu gắn với tiêu chí 1.1 không hợp cách chấm của nó."


def test_a_setting_twice() -> None:
    assert told({("Thông tin", "A2"): "Mã bộ chỉ số"})["Thông tin", "B2"] == "mục “Mã bộ chỉ số” có hai lần."


def test_what_was_left_aside_is_noted() -> None:
    found = reading({("Tiêu chí", "L2"): "thừa", ("Tiêu chí", "T1"): "Ghi thêm", ("Tiêu chí", "T2"): "gì đó"})
    assert found.problems == ()
    assert found.notices == (
        "Trang Tiêu chí, ô T1: cột “Ghi thêm” không có trong mẫu, chương trình không đọc.",
        "Trang Tiêu chí, ô L2: cách chấm “Tỷ lệ” không dùng cột này, bỏ qua “thừa”.",
    )


def test_a_sheet_that_belongs_to_no_set_is_noted() -> None:
    book = load_workbook(BytesIO(typed_workbook()))
    book.create_sheet("Nháp")["A1"] = "gì đó"
    out = BytesIO()
    book.save(out)
    assert read_set_workbook(out.getvalue(), NAME).notices == (
        "Trang “Nháp” không thuộc bộ chỉ số, chương trình không đọc.",
    )


def test_an_end_that_is_not_said_goes_to_the_neighbour_that_says() -> None:
    changes: dict[Place, Typed] = {
        ("Mức điểm", "E11"): None,
        ("Mức điểm", "E12"): None,
        ("Mức điểm", "G12"): "có",
        ("Mức điểm", "C3"): "90–100",
        ("Mức điểm", "C2"): ">100",
    }
    found = reading(changes)
    assert found.problems == ()
    assert found.indicator_set is not None
    bands = {leaf.code: leaf.rule.bands for leaf in found.indicator_set.indicators if isinstance(leaf.rule, StepsRule)}
    assert [(band.low, band.with_low, band.high, band.with_high) for band in bands["2.3"]] == [
        (50, False, None, False),
        (20, True, 50, True),
        (None, True, 20, False),
    ]
    assert [(band.low, band.with_low, band.with_high) for band in bands["2.1"][:2]] == [
        (100, False, False),
        (90, True, True),
    ]


def test_a_single_value_is_taken_from_the_band_that_begins_there() -> None:
    changes: dict[Place, Typed] = {("Mức điểm", f"C{row}"): None for row in (14, 15, 16)}
    ends: dict[Place, Typed] = dict(zip([("Mức điểm", each) for each in ("D14", "F14", "D15", "F15", "D16")],
                                        [0, 0, 0, 5, 5], strict=True))  # fmt: skip
    found = reading({**changes, **ends}).indicator_set
    assert found is not None
    (rule,) = [leaf.rule for leaf in found.indicators if leaf.code == "3.1"]
    assert isinstance(rule, StepsRule)
    assert [(band.low, band.with_low, band.high, band.with_high) for band in rule.bands] == [
        (0, True, 0, True),
        (0, False, 5, False),
        (5, True, None, False),
    ]


def test_a_refusal_names_file_sheet_cell_and_value() -> None:
    with pytest.raises(Refusal) as caught:
        set_from_workbook(typed_workbook({("Mức điểm", "C5"): "72-<80", ("Tiêu chí", "E5"): "Đoán"}), NAME)
    assert caught.value.what == "bo.xlsx, trang Tiêu chí, ô E5 (“Đoán”): không hiểu “Đoán”."
    assert caught.value.cure.endswith("Sổ còn 1 chỗ sai khác.")


def test_no_workbook_at_all() -> None:
    with pytest.raises(Refusal, match=r"bo\.xlsx: Tệp không phải là sổ Excel"):
        read_set_workbook(b"code = 1", NAME)
