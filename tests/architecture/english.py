"""English words of programs (``english.txt``), which no text that a person sees may hold.

Words that are Vietnamese syllables as well aren't listed: can, do, in, long, no, run, so, the, to and the like.
"""

import re
from pathlib import Path

ENGLISH = frozenset(Path(__file__).with_name("english.txt").read_text("utf-8").split())
MARKUP = re.compile(r"<[^>]*>|&(?:amp|nbsp|lt|gt);")
NAMES = re.compile(r"ParComp Desktop|Times New Roman|\bWord\b")
KEYS = re.compile(r"\b(?:Enter|Tab|Esc|Del|Home|End|Ctrl|Shift|Alt|F[0-9]+)\b")
AROUND = "\"'“”‘’«»()[]…,.:;!?*–—"


def english_words(text: str) -> list[str]:
    """The English words of a text, as they stand in it; markup, paths, file names, proper names and
    the words printed on keys aren't."""
    plain = KEYS.sub("", NAMES.sub("", MARKUP.sub(" ", text))).replace("&", "")
    words = [word.strip(AROUND) for word in plain.split()]
    return [word for word in words if word.casefold() in ENGLISH]
