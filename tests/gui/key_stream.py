"""Keys as Vietnamese typing programs send them to a window.

``keyClicks`` of Qt aborts the process on Vietnamese letters, and no person types so: Unikey, EVKey and OpenKey send
what Telex makes of each key as backspaces and replacing characters, input methods as commits.
"""

import unicodedata
from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

_BACK_MS = 100
"""Until the window has the keys again, once the dialog of long work is gone."""
TONES = "\u0300\u0301\u0303\u0309\u0323"

Stream = Callable[[str], None]


def press(key: Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """One key, down and up, to what gets the keys now: an open list before the field under it."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        _send(QKeyEvent(kind, key, modifiers, text))


def type_text(text: str) -> None:
    """Characters as they are, one key each."""
    for char in text:
        press(Qt.Key.Key_unknown, char)


def unikey(text: str) -> None:
    """Backspaces for what changes, then the characters that replace it."""
    for doomed, new in _changes(text):
        _backspace(doomed)
        type_text(new)


def evkey_against_completion(text: str) -> None:
    """As ``unikey``, but each replacement begins with an empty character (U+202F) that ends a browser's completion."""
    for doomed, new in _changes(text):
        if doomed:
            type_text("\u202f")
            _backspace(f"{doomed}\u202f")
        type_text(new)


def input_method_replacing(text: str) -> None:
    """Commits that replace the characters before the cursor, as ibus does with surrounding text."""
    for doomed, new in _changes(text):
        event = QInputMethodEvent()
        event.setCommitString(new, -len(doomed), len(doomed))
        _send(event)


def input_method_composing(text: str) -> None:
    """Words that stay underlined (preedit) until they are whole."""
    for word in text.replace(" ", "\0 \0").split("\0"):
        for wanted in _stages(word):
            _send(QInputMethodEvent(wanted, []))
        event = QInputMethodEvent()
        event.setCommitString(word)
        _send(event)


STREAMS: list[Stream] = [unikey, evkey_against_completion, input_method_replacing, input_method_composing]


def _send(event: QEvent) -> None:
    popup = QApplication.activePopupWidget()
    if QApplication.focusWidget() is None:
        QTest.qWait(_BACK_MS)
    receiver = (popup.focusWidget() or popup) if popup else QApplication.focusWidget()
    assert receiver, "no widget has the keyboard"
    QApplication.sendEvent(receiver, event)


def _backspace(doomed: str) -> None:
    for _ in doomed:
        press(Qt.Key.Key_Backspace, "\b")


def _changes(text: str) -> Iterator[tuple[str, str]]:
    """For each key of Telex what it takes off the end and puts there instead; the tone is typed last in its word."""
    for place, word in enumerate(text.split(" ")):
        shown = ""
        if place:
            yield "", " "
        for wanted in _stages(word):
            kept = next((end for end, char in enumerate(shown) if wanted[end] != char), len(shown))
            yield shown[kept:], wanted[kept:]
            shown = wanted


def _stages(word: str) -> Iterator[str]:
    toneless = _without(TONES, word)
    for end, char in enumerate(toneless):
        plain = {"Đ": "D", "đ": "d"}.get(char, unicodedata.normalize("NFD", char)[0])
        yield toneless[:end] + plain
        if plain != char:
            yield toneless[: end + 1]
    if word != toneless:
        yield word


def _without(marks: str, word: str) -> str:
    kept = (char for char in unicodedata.normalize("NFD", word) if char not in marks)
    return unicodedata.normalize("NFC", "".join(kept))
