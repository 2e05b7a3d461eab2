"""Amounts are written in words as they are read aloud."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parcomp_desktop.domain.amounts import amount_words


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (0, "Không đồng"),
        (5, "Năm đồng"),
        (10, "Mười đồng"),
        (11, "Mười một đồng"),
        (15, "Mười lăm đồng"),
        (21, "Hai mươi mốt đồng"),
        (24, "Hai mươi bốn đồng"),
        (25, "Hai mươi lăm đồng"),
        (40, "Bốn mươi đồng"),
        (105, "Một trăm linh năm đồng"),
        (111, "Một trăm mười một đồng"),
        (155, "Một trăm năm mươi lăm đồng"),
        (1_000, "Một nghìn đồng"),
        (1_001, "Một nghìn không trăm linh một đồng"),
        (1_010, "Một nghìn không trăm mười đồng"),
        (760_000, "Bảy trăm sáu mươi nghìn đồng"),
        (710_000, "Bảy trăm mười nghìn đồng"),
        (1_520_000, "Một triệu năm trăm hai mươi nghìn đồng"),
        (3_800_000, "Ba triệu tám trăm nghìn đồng"),
        (1_005_000, "Một triệu không trăm linh năm nghìn đồng"),
        (2_000_005, "Hai triệu không trăm linh năm đồng"),
        (21_021_021, "Hai mươi mốt triệu không trăm hai mươi mốt nghìn không trăm hai mươi mốt đồng"),
        (1_000_000_000, "Một tỷ đồng"),
        (2_050_000_000, "Hai tỷ không trăm năm mươi triệu đồng"),
        (1_000_000_000_000, "Một nghìn tỷ đồng"),
        (1_001_000_000_000, "Một nghìn không trăm linh một tỷ đồng"),
        (1_000_000_000_001, "Một nghìn tỷ không trăm linh một đồng"),
    ],
)
def test_an_amount_is_read_aloud(amount: int, words: str):
    assert amount_words(amount) == words


@given(st.integers(0, 10**12), st.integers(0, 10**12))
def test_no_two_amounts_read_alike(one: int, other: int):
    assert (amount_words(one) == amount_words(other)) == (one == other)
