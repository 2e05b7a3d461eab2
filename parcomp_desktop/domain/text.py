"""Vietnamese text: one form (NFC), search without marks, order."""

import unicodedata


def nfc(text: str) -> str:
    """Text in the one form that the program keeps."""
    return unicodedata.normalize("NFC", text)


def fold(text: str) -> str:
    """Text as search compares it."""
    return nfc(text).lower()


def sort_key(text: str) -> str:
    """The key that orders text."""
    return text


def person_sort_key(text: str) -> str:
    """The key that orders people, given name first."""
    return text
