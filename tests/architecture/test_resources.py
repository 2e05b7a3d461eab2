"""Resources are valid TOML, and every text of ours is in NFC."""

import tomllib
import unicodedata
from collections.abc import Iterator

from tests.architecture.source import Finding, Source, findings, python_sources, text_sources


def invalid_toml(source: Source) -> Iterator[Finding]:
    try:
        tomllib.loads(source.text)
    except tomllib.TOMLDecodeError as error:
        yield 1, str(error)


def not_nfc(source: Source) -> Iterator[Finding]:
    for number, line in enumerate(source.text.splitlines(), 1):
        if not unicodedata.is_normalized("NFC", line):
            yield number, "not in NFC"


def test_every_resource_is_valid_toml():
    assert findings(invalid_toml, text_sources("resources", ".toml")) == []


def test_every_text_of_ours_is_in_nfc():
    data = text_sources("resources", ".toml", ".md", ".html", ".txt", ".svg")
    assert findings(not_nfc, [*data, *text_sources("forms", ".ui"), *python_sources("parcomp_desktop")]) == []


def test_broken_toml_is_found():
    assert [*invalid_toml(Source("a.toml", 'ten = "Đơn vị"'))] == []
    assert [*invalid_toml(Source("a.toml", "ten = Đơn vị"))]


def test_text_that_is_not_in_nfc_is_found():
    assert [*not_nfc(Source("a.toml", "ten = 'Đơn vị'\nten = 'Đơn vi\u0323'"))] == [(2, "not in NFC")]
