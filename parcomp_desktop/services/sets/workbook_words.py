"""The Vietnamese words of an indicator set's closed choices in a workbook, and what else is understood for them."""

from collections.abc import Mapping
from typing import NamedTuple, TypeVar

from parcomp_desktop.domain.indicators import Better, Measure, Purpose, ZeroDenominator
from parcomp_desktop.domain.ranking import Ties
from parcomp_desktop.domain.text import fold
from parcomp_desktop.domain.words import PURPOSE_WORDS, TIES_WORDS

Choice = TypeVar("Choice", bound=str)

VARIANTS_WORD = "Theo trường hợp"


class Words(NamedTuple):
    """The words of a choice by its value, and the folded texts that are understood."""

    name: str
    shown: Mapping[str, str]
    understood: Mapping[str, str]

    def read(self, text: str) -> str | None:
        """The value that a typed text means; case, diacritics and spaces don't count. None when it means none."""
        return self.understood.get(_folded(text))


def words_of(name: str, shown: Mapping[Choice, str], also: Mapping[str, str]) -> Words:
    """The words of a choice: ``shown`` by value, ``also`` the value by other texts; ``name`` is its list's name."""
    understood = {_folded(word): str(value) for word, value in also.items()}
    understood |= {_folded(word): str(value) for value, word in shown.items()}
    understood |= {_folded(value): str(value) for value in shown}
    return Words(name, {str(value): word for value, word in shown.items()}, understood)


def _folded(text: str) -> str:
    return fold(text).strip(" .:")


METHODS = words_of(
    "DS_CachCham",
    {
        "ratio": "Tỷ lệ",
        "steps": "Mức điểm",
        "choice": "Lựa chọn",
        "compare": "So với năm trước",
        "deduct": "Trừ điểm",
        "bonus": "Điểm thưởng",
        "manual": "Chấm trực tiếp",
        "survey": "Điều tra xã hội học",
        "variants": VARIANTS_WORD,
    },
    {
        "tỉ lệ": "ratio",
        "theo tỷ lệ": "ratio",
        "phần trăm": "ratio",
        "theo mức": "steps",
        "theo mức điểm": "steps",
        "thang điểm": "steps",
        "bậc thang": "steps",
        "chọn": "choice",
        "có/không": "choice",
        "so sánh": "compare",
        "so sánh với năm trước": "compare",
        "so năm trước": "compare",
        "trừ": "deduct",
        "điểm trừ": "deduct",
        "thưởng": "bonus",
        "cộng điểm": "bonus",
        "điểm cộng": "bonus",
        "cho điểm": "manual",
        "thẩm định": "manual",
        "người thẩm định cho điểm": "manual",
        "khảo sát": "survey",
        "điều tra": "survey",
        "trường hợp": "variants",
    },
)
MEASURES = words_of(
    "DS_Do",
    {Measure.PERCENT: "Tỷ lệ %", Measure.COUNT: "Số lượng", Measure.DAYS: "Số ngày"},
    {"%": Measure.PERCENT, "tỷ lệ": Measure.PERCENT, "tỉ lệ": Measure.PERCENT, "phần trăm": Measure.PERCENT}
    | {"số": Measure.COUNT, "lượng": Measure.COUNT, "ngày": Measure.DAYS},
)
ZEROS = words_of(
    "DS_MauBang0",
    {
        ZeroDenominator.ZERO: "0 điểm",
        ZeroDenominator.FULL: "Đủ điểm",
        ZeroDenominator.NOT_APPLICABLE: "Không áp dụng",
    },
    {
        "0": ZeroDenominator.ZERO,
        "không điểm": ZeroDenominator.ZERO,
        "điểm tối đa": ZeroDenominator.FULL,
        "đạt điểm tối đa": ZeroDenominator.FULL,
        "tối đa": ZeroDenominator.FULL,
        "không phát sinh": ZeroDenominator.NOT_APPLICABLE,
        "không tính": ZeroDenominator.NOT_APPLICABLE,
    },
)
BETTERS = words_of(
    "DS_Chieu",
    {Better.UP: "Tăng", Better.DOWN: "Giảm"},
    {"cao hơn": Better.UP, "lớn hơn": Better.UP, "thấp hơn": Better.DOWN, "nhỏ hơn": Better.DOWN},
)
PURPOSES = words_of(
    "DS_DungDe",
    PURPOSE_WORDS,
    {"cải cách hành chính": Purpose.PAR_INDEX, "CCHC": Purpose.PAR_INDEX, "chỉ số CCHC": Purpose.PAR_INDEX},
)
TIES = words_of(
    "DS_DongHang",
    TIES_WORDS,
    {
        "đồng hạng": Ties.DENSE,
        "1, 2, 2, 3": Ties.DENSE,
        "1, 2, 2, 4": Ties.COMPETITION,
        "1, 2, 3, 4": Ties.SEQUENTIAL,
        "không đồng hạng": Ties.SEQUENTIAL,
    },
)
YES_NO = words_of(
    "DS_CoKhong",
    {"yes": "Có", "no": "Không"},
    {"x": "yes", "1": "yes", "đúng": "yes", "true": "yes", "✓": "yes", "v": "yes", "c": "yes"}
    | {"0": "no", "k": "no", "sai": "no", "false": "no", "-": "no"},
)
CHOICES = (METHODS, MEASURES, ZEROS, BETTERS, PURPOSES, TIES, YES_NO)
