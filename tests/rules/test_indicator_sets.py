import json
from decimal import Decimal
from pathlib import Path

import pytest

from parcomp_desktop.domain.indicators import Indicator, IndicatorSet, Purpose, RatioRule, ZeroDenominator
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.rules.indicator_sets import indicator_set_from

# Lines count from 1; the line of each key below is used in the tests.
TOML = """\
code = "THU"
name = "Bộ thử"
issuer = "Nơi thử"
document = "1/QĐ"
dated = 2026-01-31
purpose = "par_index"
maximum = 10.5
percent_decimals = 2
points_decimals = 2

[[fields]]
code = "1"
name = "Lĩnh vực một"
maximum = 8

[[fields]]
code = "2"
name = "Lĩnh vực hai"
maximum = 2.5

[[indicators]]
code = "1.1"
field = "1"
name = "Tiêu chí một"
maximum = 5
rule = { method = "ratio", numerator = "xong", denominator = "tất cả", full_at = 80 }

[[indicators]]
code = "1.2"
field = "1"
name = "Tiêu chí hai"
maximum = 3

[indicators.rule]
method = "ratio"
numerator = "xong"
denominator = "tất cả"
full_at = 90.5

[[indicators]]
code = "2.1"
field = "2"
name = "Tiêu chí ba"
maximum = 2.5
rule = { method = "ratio", direct_percent = true }

[[grades]]
name = "Đạt"
at_least = 0
"""


def refused(text: str | bytes, name: str = "bo.toml") -> str:
    with pytest.raises(Refusal) as refusal:
        indicator_set_from(text.encode() if isinstance(text, str) else text, name)
    assert refusal.value.cure
    return refusal.value.what


def ratio_of(leaf: Indicator) -> RatioRule:
    assert isinstance(leaf.rule, RatioRule)
    return leaf.rule


def changed(old: str, new: str) -> str:
    assert old in TOML
    return TOML.replace(old, new, 1)


def test_a_set_is_read_from_toml_with_exact_decimals():
    result = indicator_set_from(TOML.encode(), "bo.toml")
    assert isinstance(result, IndicatorSet)
    assert (result.maximum, result.purpose) == (Decimal("10.5"), Purpose.PAR_INDEX)
    assert [indicator.maximum for indicator in result.indicators] == [Decimal(5), Decimal(3), Decimal("2.5")]
    assert result.indicators[1].rule == RatioRule(numerator="xong", denominator="tất cả", full_at=Decimal("90.5"))
    assert result.grades[0].name == "Đạt"


def as_json() -> str:
    rule = {"method": "ratio", "numerator": "xong", "denominator": "tất cả", "full_at": 90.5}
    content = {
        "code": "THU",
        "name": "Bộ thử",
        "issuer": "Nơi thử",
        "document": "1/QĐ",
        "dated": "2026-01-31",
        "purpose": "other",
        "maximum": 0.3,
        "fields": [{"code": "1", "name": "Một", "maximum": 0.3}],
        "indicators": [
            {"code": "1.1", "field": "1", "name": "A", "maximum": 0.1, "rule": rule},
            {"code": "1.2", "field": "1", "name": "B", "maximum": 0.2, "rule": rule},
        ],
    }
    return json.dumps(content, ensure_ascii=False, indent=1)


def test_a_set_is_read_from_json_with_exact_decimals():
    # as binary floats 0.1 + 0.2 wouldn't be 0.3
    result = indicator_set_from(as_json().encode(), "BO.JSON")
    assert (result.maximum, ratio_of(result.indicators[0]).full_at) == (Decimal("0.3"), Decimal("90.5"))


def test_digits_beyond_a_binary_float_are_kept():
    assert "nhiều hơn 2 chữ số thập phân" in refused(changed("maximum = 3", "maximum = 3.0000000000000000000001"))
    long = as_json().replace("0.1,", "0.1000000000000000000001,")
    assert "nhiều hơn 2 chữ số thập phân" in refused(long, "bo.json")


def test_a_byte_order_mark_windows_line_ends_and_decomposed_letters_are_read():
    data = ("\ufeff" + TOML.replace("Bộ thử", "Bo\u0323\u0302 thử")).replace("\n", "\r\n").encode()
    assert indicator_set_from(data, "bo.toml").name == "Bộ thử"


def test_qd766_is_bundled_whole(resources: Path):
    result = indicator_set_from((resources / "indicator_sets" / "qd766-2022.toml").read_bytes(), "qd766-2022.toml")
    full, zero = ZeroDenominator.FULL, ZeroDenominator.ZERO
    expected = {
        "1.1": (6, 100, full),
        "1.2": (4, 100, full),
        "1.3": (2, 100, full),
        "1.4": (6, 100, full),
        "2.1": (20, 100, zero),
        "3.1": (2, 80, zero),
        "3.2": (4, 100, zero),
        "3.3": (6, 50, zero),
        "4.1": (6, 100, zero),
        "4.2": (4, 100, zero),
        "4.2b": (2, 100, zero),
        "4.3": (2, 80, zero),
        "4.4": (4, 100, zero),
        "4.5a": (2, 100, zero),
        "4.5b": (2, 100, zero),
        "5.1": (2, 80, zero),
        "5.2": (2, 80, zero),
        "5.3": (6, 100, zero),
        "6.1": (6, 100, full),
        "6.2": (6, 100, full),
        "6.3": (6, 90, zero),
    }
    assert {
        leaf.code: (leaf.maximum, ratio_of(leaf).full_at, ratio_of(leaf).zero_denominator) for leaf in result.indicators
    } == expected
    assert [leaf.code for leaf in result.indicators if ratio_of(leaf).direct_percent] == ["4.2b"]
    assert {field.code: int(field.maximum) for field in result.fields} == dict(
        zip("123456", [18, 20, 12, 22, 10, 18], strict=True)
    )
    assert (result.code, result.document, str(result.dated)) == ("QD766-2022", "766/QĐ-TTg", "2022-06-23")
    assert result.purpose is Purpose.SERVICE_QUALITY


def test_qd766_says_where_each_leaf_comes_from_and_what_is_assumed(resources: Path):
    result = indicator_set_from((resources / "indicator_sets" / "qd766-2022.toml").read_bytes(), "qd766-2022.toml")
    assert all(leaf.source and leaf.evidence for leaf in result.indicators)
    assumed = [leaf.code for leaf in result.indicators if leaf.assumed]
    assert assumed == ["1.1", "1.2", "1.3", "1.4", "3.1", "3.2", "3.3", "4.2", "5.1"]


def test_children_that_do_not_add_up_are_told_with_both_numbers():
    # 5 + 3 against 8,25
    assert refused(changed("maximum = 8", "maximum = 8.25")) == (
        "bo.toml, dòng 14: lĩnh vực 1 có điểm tối đa 8,25 nhưng các tiêu chí cộng lại được 8."
    )


def test_fields_that_do_not_add_up_are_told_with_both_numbers():
    # 8 + 2,5 against the misprint 10,05
    assert refused(changed("maximum = 10.5", "maximum = 10.05")) == (
        "bo.toml, dòng 7: bộ chỉ số có điểm tối đa 10,05 nhưng các lĩnh vực cộng lại được 10,5."
    )


def test_a_field_without_leaves_is_refused():
    extra = '[[fields]]\ncode = "3"\nname = "Ba"\nmaximum = 1\n\n[[grades]]'
    assert "dòng 47: lĩnh vực 3 chưa có tiêu chí nào" in refused(changed("[[grades]]", extra))


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('code = "1.2"', 'code = "1.1"', "dòng 29: mã “1.1” bị trùng"),
        ('code = "2"', 'code = "1"', "dòng 17: mã “1” bị trùng"),
        ('code = "2.1"', 'code = "2"', "dòng 41: mã “2” bị trùng"),
        ('field = "2"', 'field = "7"', "dòng 42: tiêu chí 2.1 thuộc lĩnh vực 7 không có"),
        ('issuer = "Nơi thử"', 'isuer = "Nơi thử"', "dòng 3: mục lạ “isuer”"),
        ('name = "Tiêu chí hai"', 'tên = "x"\nname = "y"', "dòng 31: tệp sai cú pháp TOML"),
        ('name = "Tiêu chí hai"', 'ten = "x"\nname = "y"', "dòng 31: mục lạ “ten” của 1.2"),
        ('name = "Tiêu chí hai"\n', "", "dòng 28: thiếu mục “name” của 1.2"),
        ('code = "2.1"\n', "", "dòng 40: thiếu mục “code” ở mục thứ 3"),
        ('method = "ratio"\n', 'method = "khác"\n', "dòng 35: giá trị của mục “method” của 1.2 không hợp lệ"),
        ("full_at = 90.5", "full_at = 0", "dòng 38: mức đạt điểm tối đa của tiêu chí 1.2 phải lớn hơn 0"),
        ("full_at = 90.5", "full_at = -1", "dòng 38: mức đạt điểm tối đa"),
        ("full_at = 90.5", "full_at = nan", "dòng 38: mức đạt điểm tối đa"),
        ("full_at = 90.5", 'full_at = "x"', "dòng 38: giá trị của mục “full_at” của 1.2 không hợp lệ"),
        ("maximum = 3", "maximum = -3", "dòng 32: điểm tối đa của 1.2 phải lớn hơn 0"),
        ("maximum = 3", "maximum = 0", "dòng 32: điểm tối đa của 1.2 phải lớn hơn 0"),
        ("maximum = 3", "maximum = inf", "dòng 32: điểm tối đa của 1.2 phải lớn hơn 0"),
        ("maximum = 3", 'maximum = "sNaN"', "dòng 32: điểm tối đa của 1.2 phải lớn hơn 0"),
        ("maximum = 3", "maximum = 3.125", "dòng 32: điểm tối đa của 1.2 có nhiều hơn 2 chữ số thập phân"),
        ("maximum = 3", "maximum = true", "dòng 32: giá trị của mục “maximum” của 1.2 không hợp lệ"),
        ("maximum = 8", "maximum = -8", "dòng 14: điểm tối đa của 1 phải lớn hơn 0"),
        ("maximum = 10.5", "maximum = nan", "dòng 7: điểm tối đa của THU phải lớn hơn 0"),
        ("percent_decimals = 2", "percent_decimals = 5", "dòng 8: số chữ số thập phân phải từ 0 đến 4"),
        ("points_decimals = 2", "points_decimals = -1", "dòng 9: số chữ số thập phân phải từ 0 đến 4"),
        ('numerator = "xong"\n', 'numerator = " "\n', "tiêu chí 1.2 chưa có tên tử số và mẫu số"),
        (', denominator = "tất cả"', "", "dòng 26: tiêu chí 1.1 chưa có tên tử số và mẫu số"),
        ('code = "THU"', 'code = " "', "dòng 1: bộ chỉ số chưa có mã"),
        ('name = "Lĩnh vực hai"', 'name = ""', "dòng 17: lĩnh vực hoặc tiêu chí “2” chưa có đủ mã và tên"),
        ('code = "2.1"', 'code = ""', "dòng 41: lĩnh vực hoặc tiêu chí “” chưa có đủ mã và tên"),
        ('purpose = "par_index"', 'purpose = "khác"', "dòng 6: giá trị của mục “purpose” không hợp lệ"),
        ("at_least = 0", "at_least = 50", "dòng 47: các mức xếp loại phải giảm dần"),
        ("maximum = 8", "maximum = ", "dòng 14: tệp sai cú pháp TOML"),
        ("at_least = 0\n", "at_least = [", "dòng 49: tệp sai cú pháp TOML"),
    ],
)
def test_a_set_that_does_not_hold_together_is_refused_with_file_and_line(old: str, new: str, told: str):
    what = refused(changed(old, new))
    assert what.startswith("bo.toml, dòng ")
    assert told in what


def test_the_lines_of_a_json_file_are_told_too():
    text = as_json()
    line = text[: text.index('"1.2"')].count("\n") + 1
    assert f"bo.json, dòng {line}: mã “1.1” bị trùng" in refused(text.replace('"1.2"', '"1.1"'), "bo.json")
    wrong = text.replace('"name": "B"', '"nmae": "B"')
    line = wrong[: wrong.index("nmae")].count("\n") + 1
    assert f"bo.json, dòng {line}: mục lạ “nmae” của 1.2" in refused(wrong, "bo.json")
    assert "bo.json, dòng 3: tệp sai cú pháp JSON" in refused('{\n"code":\n}', "bo.json")


def test_a_file_that_is_no_table_at_all_is_refused():
    assert "bo.json, dòng 1: nội dung tệp không hợp lệ" in refused("[1]", "bo.json")
    assert "sai cú pháp JSON" in refused("[" * 100_000, "bo.json")


def test_letters_that_are_not_utf8_are_refused_with_their_line():
    assert refused(b'code = "A"\nname = "\xff"', "bo.toml").startswith("bo.toml, dòng 2: chữ không theo mã UTF-8")


def test_only_toml_and_json_are_read():
    assert refused(TOML, "bo.xlsx") == "bo.xlsx: chương trình chỉ đọc tệp .toml hoặc .json."
