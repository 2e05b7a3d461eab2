"""What a line of Vietnamese never breaks apart: names of people and places, numbers with their words, dates."""

import re

BOND = "\ue000"
"""Stands for a space at which no line breaks; printed as a space."""

_TITLES = frozenset({"ông", "bà", "anh", "chị", "cô", "bác", "em", "cháu", "chí"})
"""The last word before a person's name ("đồng chí")."""
_PLACES = frozenset({"xã", "phường", "trấn", "khu", "huyện", "quận", "phố", "tỉnh", "thôn", "làng", "buôn", "bản"})
"""The last word before a place's name ("thị trấn", "thành phố")."""
_UNITS = frozenset(
    {
        *("%", "‰", "đồng", "triệu", "tỷ", "nghìn", "mm", "cm", "m", "km", "m²", "ha", "kg"),
        *("ngày", "tháng", "năm", "giờ", "tuổi", "điểm", "lần", "lượt", "người", "hồ", "thủ"),
    }
)
"""The word after a number; "hồ" of "hồ sơ", "thủ" of "thủ tục"."""
_DASHES = frozenset({"-", "–", "—"})
_MARKS = ".,;:!?)”…"
_ROMAN = re.compile(r"[IVXLC]+\b")


def bound(text: str) -> str:
    """The cleaned text with ``BOND`` in place of the spaces at which it mustn't break."""
    return "\n".join(map(_bound_line, text.split("\n")))


def unbound(text: str) -> str:
    """The text as it is printed."""
    return text.replace(BOND, " ")


def _bound_line(line: str) -> str:
    words = line.split(" ")
    neighbours = zip(words, words[1:], [*words[2:], ""], strict=False)
    return words[0] + "".join((BOND if _belong(*three) else " ") + three[1] for three in neighbours)


def _belong(left: str, right: str, after: str) -> bool:
    """Whether two neighbours stay in one line; a mark after the left one ends what it belongs to."""
    if right[0].isdigit() or right in _DASHES or _ROMAN.match(right):
        return True
    if left[-1].isdigit():
        begins_date = right == "ngày" and after[:1].isdigit()
        return _bare(right) in _UNITS and not begins_date
    called = left.rstrip(":").lower()
    return _is_name(_bare(right)) and (_is_name(left) or called in _TITLES or called in _PLACES)


def _bare(word: str) -> str:
    return word.partition("\u00a0")[0].rstrip(_MARKS)


def _is_name(word: str) -> bool:
    """Whether it may be a word of a name, no mark after it: a capital alone or with small letters."""
    is_capital = word[:1].isupper() and (len(word) == 1 or not word.isupper())
    return is_capital and word[-1] not in _MARKS
