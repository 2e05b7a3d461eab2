"""Vietnamese text: one form at every door, searching without diacritics, our own alphabetical order.

Letters are a ă â b c d đ e ê … o ô ơ … u ư …; tones (ngang, huyền, hỏi, ngã, sắc, nặng) only break ties, case comes
last: the order of CLDR for ``vi``. A tone belongs to its syllable, so ``hòa`` and ``hoà`` are one word.
"""

import re
import unicodedata

_LOOK_ALIKES = str.maketrans("ÐƉðɖ", "ĐĐđđ")
_TONES = {"\u0300": "1", "\u0309": "2", "\u0303": "3", "\u0301": "4", "\u0323": "5"}
_BREVE, _CIRCUMFLEX, _HORN = "\u0306", "\u0302", "\u031b"
_MARKS = {*_TONES, _BREVE, _CIRCUMFLEX, _HORN, "đ"}
# In ASCII { | } ~ follow every letter: "a{" sorts after "az" and before "b", as ă does.
_AFTER_PLAIN = str.maketrans({_BREVE: "{", _CIRCUMFLEX: "|", _HORN: "}", "đ": "d~"})
_WORD = re.compile(r"(?:[^\W_]|[\u0300-\u036f])+")
_NUMBER = re.compile(r"[0-9]+")
# The lowest characters part levels, then words: a shorter text comes first.
_LEVEL, _GAP = " ", "!"
_PARTICLES = {"a", "y"}


def nfc(text: str) -> str:
    """The one form in which text enters the program: NFC, the look-alikes Ð and Ɖ turned into Đ."""
    return text if text.isascii() else unicodedata.normalize("NFC", text).translate(_LOOK_ALIKES)


def fold(text: str) -> str:
    """Text as searched without diacritics: no marks, đ as d, no case, single spaces."""
    kept = (char for char in _decomposed(text) if unicodedata.category(char) not in {"Mn", "Cf"})
    return " ".join("".join(kept).replace("đ", "d").split())


def capitalised(text: str) -> str:
    """The text as a sentence begins, the rest as it is."""
    return text[:1].upper() + text[1:]


def canonical(text: str) -> str:
    """Text as compared with its diacritics: no case, no punctuation, a word's tone before its letters.

    The same for ``hòa`` and ``hoà``; what is typed of a word (``hò``) begins the whole word's form.
    """
    return " ".join(_tones(word) + _letters(word) for word in _WORD.findall(_decomposed(text)))


def search_rank(query: str, text: str) -> int | None:
    """How well ``text`` answers ``query``, 0 the best; None when a word of the query isn't in it.

    Without marks in the query diacritics don't count. With marks, texts that have them as typed come first (0, 1),
    then those alike without diacritics (2, 3); in each pair, texts that begin with the query come first.
    """
    forms = (fold,) if _MARKS.isdisjoint(_decomposed(query)) else (canonical, fold)
    for place, form in enumerate(forms):
        wanted, found = form(query), form(text)
        if found.startswith(wanted):
            return 2 * place
        if all(word in found for word in wanted.split()):
            return 2 * place + 1
    return None


def sort_key(text: str) -> str:
    """A key that sorts by plain comparison of characters or UTF-8 bytes, alike on every system.

    Numbers sort by size (``Thôn 2`` before ``Thôn 10``); any punctuation only parts words.
    """
    words: list[str] = _WORD.findall(_decomposed(text))
    letters = _GAP.join(_ordered(word) for word in words)
    tones = _GAP.join(_tone_digits(word) for word in words)
    case = "".join("1" if char.isupper() else "0" for char in nfc(text)).rstrip("0")
    return _LEVEL.join((letters, tones, case))


def person_sort_key(full_name: str) -> str:
    """The key of a person: given name (the last word) with its tone, then middle names, then family name.

    A name that begins with the particle ``A`` or ``Y`` (``A Đắk``, ``Y Hà``) has no family name: it sorts whole, from
    its first letter. Case doesn't count.
    """
    words = nfc(full_name).lower().split()
    if len(words) < 2 or words[0] in _PARTICLES:
        return sort_key(" ".join(words))
    family, *middle, given = words
    return _LEVEL.join(sort_key(part) for part in (given, " ".join(middle), family))


def _decomposed(text: str) -> str:
    """Letters without case, marks apart; decomposed again since folding case composes a few."""
    caseless = unicodedata.normalize("NFKD", nfc(text)).casefold()
    return unicodedata.normalize("NFKD", caseless)


def _tones(word: str) -> str:
    return "".join(char for char in word if char in _TONES)


def _letters(word: str) -> str:
    return "".join(char for char in word if char not in _TONES)


def _tone_digits(word: str) -> str:
    return "".join(_TONES[tone] for tone in _tones(word)) or "0"


def _ordered(word: str) -> str:
    letters = "".join(char for char in word.translate(_AFTER_PLAIN) if not unicodedata.combining(char))
    return _NUMBER.sub(_by_size, letters)


def _by_size(number: re.Match[str]) -> str:
    digits = number[0].lstrip("0")
    return f"{len(digits):02d}{digits}"
