"""One record is one text, and no other text is read."""

import pytest

from parcomp_desktop.domain.record import Record
from parcomp_desktop.exchange.canonical import canonical_json, read_canonical
from parcomp_desktop.exchange.outcomes import PackageRefused, ReadOutcome


class Sample(Record, frozen=True):
    name: str
    data: bytes
    versions: dict[str, str]


SAMPLE = Sample("Đắk Tô", b"\0\1", {"y": "b", "x": "a"})
TEXT = '{"data":"AAE=","name":"Đắk Tô","versions":{"x":"a","y":"b"}}'


def test_names_are_sorted_without_spaces_and_bytes_are_base64():
    assert canonical_json(SAMPLE).decode() == TEXT
    assert read_canonical(TEXT.encode(), Sample, ReadOutcome.DAMAGED) == SAMPLE


def test_text_is_composed_when_written():
    decomposed = Sample("Đa\u0306\u0301k Tô", b"\0\1", SAMPLE.versions)
    assert canonical_json(decomposed).decode() == TEXT


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("[", id="cut"),
        pytest.param("[" * 60_000, id="nested too deep"),
        pytest.param(TEXT + " ", id="a space more"),
        pytest.param(TEXT.replace(":", ": "), id="spaces"),
        pytest.param(TEXT.replace("ắ", "a\u0306\u0301"), id="decomposed letters"),
        pytest.param(TEXT.replace("Đ", "\\u0110"), id="an escaped letter"),
        pytest.param(TEXT.replace('"data":"AAE=",', '"data":"","data":"AAE=",'), id="a name twice"),
        pytest.param(TEXT.replace('"data"', '"date"'), id="an unknown name"),
        pytest.param(TEXT.replace('"AAE="', '"AAF="'), id="stray bits of base64"),
        pytest.param(TEXT.replace('"AAE="', "1"), id="another type"),
    ],
)
def test_any_other_text_is_refused_with_the_outcome_asked_for(text: str):
    with pytest.raises(PackageRefused) as refused:
        read_canonical(text.encode(), Sample, ReadOutcome.CONTENT_WRONG)
    assert refused.value.outcome is ReadOutcome.CONTENT_WRONG


def test_bytes_that_are_no_utf_8_are_refused():
    with pytest.raises(PackageRefused):
        read_canonical(TEXT.encode().replace("ô".encode(), b"\xff"), Sample, ReadOutcome.DAMAGED)
