"""The Vietnamese words of an indicator set's closed choices in a workbook, and what else is understood for them."""

from parcomp_desktop.domain.indicators import Better, Measure, Purpose, ZeroDenominator
from parcomp_desktop.domain.ranking import Ties
from parcomp_desktop.domain.words import PURPOSE_WORDS, TIES_WORDS
from parcomp_desktop.services.workbooks.words import YES_NO, words_of

VARIANTS_WORD = "Theo trường hợp"


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
CHOICES = (METHODS, MEASURES, ZEROS, BETTERS, PURPOSES, TIES, YES_NO)
