from decimal import Decimal

import pytest

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Entry, LeafScore, LeafState
from tests.rules.sheets import WORKS, announced, figures, points, words, worth


@pytest.mark.parametrize(("option", "expected"), [("tot", "10.00"), ("it", "3.00"), ("khong", "0.00")])
def test_an_option_earns_its_points(option: str, expected: str):
    assert points(WORKS, Entry(option=option)) == expected


def test_no_choice_is_blank_and_not_the_option_no():
    assert worth(WORKS, Entry()) == LeafScore(state=LeafState.BLANK, maximum=Decimal(10))
    assert worth(WORKS, Entry(option="khong")).state is LeafState.SCORED
    assert worth(WORKS, Entry(not_applicable=True)).state is LeafState.NOT_APPLICABLE


@pytest.mark.parametrize(
    ("entry", "told", "cure"),
    [
        (Entry(option="co"), "1.1 không có lựa chọn “co”", "tot (Hiệu quả); it (Không thường xuyên); khong (Không)"),
        (Entry(option="Tot"), "không có lựa chọn “Tot”", "tot (Hiệu quả)"),
        (announced(10), "1.1 không nhập tỷ lệ hay điểm", "chọn một câu trả lời"),
        (figures(1, 2), "1.1 không có tử số, mẫu số", "chọn một câu trả lời"),
        (Entry(option="tot", not_applicable=True), "vừa đánh dấu không phát sinh vừa có số liệu", "Bỏ đánh dấu"),
    ],
)
def test_anything_but_one_of_the_options_is_refused(entry: Entry, told: str, cure: str):
    with pytest.raises(Refusal) as refusal:
        worth(WORKS, entry)
    assert told in refusal.value.what
    assert cure in refusal.value.cure


def test_the_words_are_those_of_the_option():
    assert words(WORKS, Entry(option="it")) == "Không thường xuyên: 3 điểm"
    assert words(WORKS, Entry()) == "Chưa chọn"
