"""English words of programs (``english.txt``), which no text that a person sees may hold.

Words that are Vietnamese syllables as well aren't listed: can, do, in, long, no, run, so, the, to and the like.
"""

import re
from pathlib import Path

ENGLISH = frozenset(Path(__file__).with_name("english.txt").read_text("utf-8").split())
MARKUP = re.compile(r"<[^>]*>|&(?:amp|nbsp|lt|gt);")
# Enter and Tab are what stands on the keys.
NAMES = re.compile(r"ParComp Desktop|Times New Roman|\b(?:Enter|Tab)\b")
AROUND = "\"'“”‘’«»()[]…,.:;!?*–—"


def english_words(text: str) -> list[str]:
    """The English words of a text, as they stand in it; markup, paths, file names and proper names aren't."""
    plain = NAMES.sub("", MARKUP.sub(" ", text)).replace("&", "")
    words = [word.strip(AROUND) for word in plain.split()]
    return [word for word in words if word.casefold() in ENGLISH]
