"""Files are read strictly into records; what is wrong is told with file and line."""

import json
from decimal import Decimal
from typing import Annotated

import msgspec
import pytest

from parcomp_desktop.domain.data_files import Problem, record_from
from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.refusal import Refusal


class Part(Record, frozen=True, kw_only=True):
    name: str
    width: Annotated[float, msgspec.Meta(gt=0)] = 1.0
    words: tuple[str, ...] = ()


class Sheet(Record, frozen=True, kw_only=True):
    code: str
    points: Decimal
    parts: tuple[Part, ...] = ()
    years: dict[int, Decimal] = msgspec.field(default_factory=dict[int, Decimal])
    named: dict[str, Part] = msgspec.field(default_factory=dict[str, Part])


GOOD = """\
code = "a"
points = 0.1

[[parts]]
name = "một"
width = 2.5

[[parts]]
name = "hai"
words = [
  "x",
  "y",
]

[years]
2026 = 90.5
"""


def told(text: str | bytes, name: str = "tep.toml") -> str:
    with pytest.raises(Refusal) as refusal:
        record_from(text if isinstance(text, bytes) else text.encode(), name, Sheet)
    assert refusal.value.cure
    return refusal.value.what


def changed(old: str, new: str) -> str:
    assert old in GOOD
    return GOOD.replace(old, new, 1)


def test_numbers_are_exact_and_lengths_are_floats():
    sheet, _ = record_from(GOOD.encode(), "tep.toml", Sheet)
    assert (sheet.points, sheet.years) == (Decimal("0.1"), {2026: Decimal("90.5")})
    assert sheet.parts[0].width == 2.5
    assert isinstance(sheet.parts[0].width, float)


def test_json_reads_as_toml_does():
    as_json = {
        "code": "a",
        "points": 0.1,
        "parts": [{"name": "một", "width": 2.5}, {"name": "hai", "words": ["x", "y"]}],
        "years": {"2026": 90.5},
    }
    sheet, _ = record_from(json.dumps(as_json).encode(), "TEP.JSON", Sheet)
    assert sheet == record_from(GOOD.encode(), "tep.toml", Sheet)[0]


def test_texts_are_composed_even_where_an_escape_hides_the_mark():
    sheet, _ = record_from(changed('"một"', '"mo\u0302\u0323t"').encode(), "tep.toml", Sheet)
    assert sheet.parts[0].name == "một"
    data = b'{"code": "mo\\u0302\\u0323t", "points": 1, "parts": [{"name": "mo\\u0302\\u0323t"}]}'
    sheet, _ = record_from(data, "tep.json", Sheet)
    assert (sheet.code, sheet.parts[0].name) == ("một", "một")


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("points = 0.1", "points = ", "dòng 2: tệp sai cú pháp TOML."),
        ("2026 = 90.5\n", "2026 = [", "dòng 16: tệp sai cú pháp TOML."),
        ("points = 0.1\n", "", "dòng 1: thiếu mục “points”."),
        ('name = "hai"\n', "", "dòng 8: thiếu mục “name” ở mục thứ 2."),
        ("width = 2.5", "wide = 2.5", "dòng 6: mục lạ “wide” ở mục thứ 1."),
        ("width = 2.5", "width = 0", "dòng 6: giá trị của mục “width” ở mục thứ 1 không hợp lệ."),
        ('  "x"', "  7", "dòng 11: giá trị của mục “words” ở mục thứ 2 không hợp lệ."),
        ("points = 0.1", "points = true", "dòng 2: giá trị của mục “points” không hợp lệ."),
        ("2026 = 90.5", 'x = "y"', "dòng 15: giá trị của mục “years” không hợp lệ."),
        ("2026 = 90.5", '2026 = "y"', "dòng 15: giá trị của mục “years” không hợp lệ."),
        ("[years]\n2026 = 90.5", "[named]\nx = { name = 1 }", "dòng 15: giá trị của mục “named” không hợp lệ."),
    ],
)
def test_what_is_wrong_is_told_with_file_and_line(old: str, new: str, what: str):
    assert told(changed(old, new)) == f"tep.toml, {what}"


def test_bytes_that_are_no_text_and_other_formats_are_refused():
    assert told(b'code = "a"\nx = "\xff"') == "tep.toml, dòng 2: chữ không theo mã UTF-8."
    assert told(GOOD, "tep.xlsx") == "tep.xlsx: chương trình chỉ đọc tệp .toml hoặc .json."
    assert told("[1]", "tep.json") == "tep.json, dòng 1: nội dung tệp không hợp lệ."
    assert told("[" * 100_000, "tep.json") == "tep.json, dòng 1: tệp sai cú pháp JSON."


@pytest.mark.parametrize(
    ("problem", "line"),
    [
        (Problem("sai", ("parts", 1, "words")), 10),
        (Problem("sai", ("parts", 1), "y"), 12),
        (Problem("sai", ("parts",), "hai"), 9),
        (Problem("sai", ("parts", 0), "hai"), 4),
        (Problem("sai", ("parts", 1, "width")), 8),
        (Problem("sai", ("grades",)), 1),
        (Problem("sai", (), "a"), 1),
    ],
)
def test_later_problems_stand_at_their_place_or_at_the_nearest(problem: Problem, line: int):
    _, file = record_from(GOOD.encode(), "tep.toml", Sheet)
    with pytest.raises(Refusal) as refused:
        file.refuse_first([problem, Problem("sau")])
    assert refused.value.what == f"tep.toml, dòng {line}: sai."
    assert refused.value.cure == problem.cure


def test_nothing_wrong_refuses_nothing():
    _, file = record_from(GOOD.encode(), "tep.toml", Sheet)
    file.refuse_first([])
