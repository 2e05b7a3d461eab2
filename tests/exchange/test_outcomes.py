"""Every ending of reading a package has its words."""

import pytest

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.exchange.archive import MOST_ENTRIES
from parcomp_desktop.exchange.content import LARGEST_CONTENT
from parcomp_desktop.exchange.outcomes import TEXTS, PackageRefused, ReadOutcome


def test_every_outcome_has_exactly_one_text():
    assert set(TEXTS) == set(ReadOutcome)
    assert len({text.what for text in TEXTS.values()}) == len(ReadOutcome)


@pytest.mark.parametrize("outcome", ReadOutcome)
def test_a_text_is_two_vietnamese_sentences(outcome: ReadOutcome):
    for sentence in (TEXTS[outcome].what, TEXTS[outcome].cure):
        assert sentence[0].isupper()
        assert sentence.endswith(".")
        assert not sentence.isascii()


def test_a_refused_package_shows_as_any_refusal_and_adds_what_is_special_about_the_file():
    refused = PackageRefused(ReadOutcome.OTHER_RECIPIENT, "Nơi nhận ghi trên gói: Sở Nội vụ.")
    assert isinstance(refused, Refusal)
    assert refused.outcome is ReadOutcome.OTHER_RECIPIENT
    assert refused.what == "Gói này gửi cho nơi khác. Nơi nhận ghi trên gói: Sở Nội vụ."
    assert refused.cure == TEXTS[ReadOutcome.OTHER_RECIPIENT].cure
    assert PackageRefused(ReadOutcome.DAMAGED).what == TEXTS[ReadOutcome.DAMAGED].what


def test_the_text_on_size_names_the_limits_of_the_code():
    assert f"{LARGEST_CONTENT // 1024**2} MB" in TEXTS[ReadOutcome.TOO_LARGE].what
    assert f"{MOST_ENTRIES - 1:,}".replace(",", ".") in TEXTS[ReadOutcome.TOO_LARGE].what
