"""What a certificate's QR states: read as it was signed, and never taken for genuine once a bit of it changed."""

import string
import unicodedata
from datetime import date

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import example, given
from hypothesis import strategies as st
from msgspec.structs import replace

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.statements import Statement
from parcomp_desktop.exchange.keys import DeskKeys, public_keys
from parcomp_desktop.exchange.statement import (
    ALPHABET,
    LONGEST,
    SignedStatement,
    check_code,
    is_statement,
    read_code,
    read_statement,
    signed_statement,
)

KEYS, OTHER = (DeskKeys(signing_key=bytes([each]) * 32, unsealing_key=bytes([each]) * 32) for each in (1, 2))
MINE, OTHERS = public_keys(KEYS).verify_key, public_keys(OTHER).verify_key
STATEMENT = Statement(
    register_number="05/2026",
    issue=1,
    decision_number="12/QĐ-UBND",
    decided_on=date(2026, 3, 5),
    recipient="Nguyễn Thị Ngọc Ánh",
    award="Giấy khen",
    period="2025",
    issuer="UBND xã Đăk Mar",
    issuer_id="1f0c9d2e",
)
SIGNED = signed_statement(STATEMENT, KEYS)
CODE = check_code(SIGNED)
TIDY = st.text(st.characters(exclude_categories=["Cs", "Cc", "Z"], exclude_characters="|ÐƉðɖ"), max_size=40).map(
    lambda text: unicodedata.normalize("NFC", text)
)


def read(text: str) -> SignedStatement:
    found = read_statement(text)
    assert found
    return found


def is_genuine(text: str) -> bool:
    found = read_statement(text)
    return found is not None and found.is_signed_by(MINE)


def test_it_is_words_that_a_phone_shows_and_a_number():
    words, _, number = SIGNED.rpartition("|")
    assert words == (
        "TDGK1|05/2026|1|12/QĐ-UBND|05/03/2026|Nguyễn Thị Ngọc Ánh|Giấy khen|2025|UBND xã Đăk Mar|1f0c9d2e"
    )
    assert len(number) == 155
    assert number.isdigit()


def test_the_signature_is_ed25519_over_the_words():
    words, bar, number = SIGNED.rpartition("|")
    key = Ed25519PrivateKey.from_private_bytes(KEYS.signing_key).public_key()
    key.verify(int(number).to_bytes(64, "big"), f"{words}{bar}".encode())


def test_whose_signature_it_is_is_seen():
    assert read(SIGNED).statement == STATEMENT
    assert read(SIGNED).is_signed_by(MINE)
    assert not read(SIGNED).is_signed_by(OTHERS)


@given(st.lists(TIDY, min_size=7, max_size=7), st.integers(), st.dates())
@example([""] * 7, 1, date(1, 1, 1))
def test_any_statement_is_read_as_it_was_signed(texts: list[str], issue: int, day: date):
    names = [name for name in Statement.__struct_fields__ if name not in {"issue", "decided_on"}]
    statement = Statement(issue=issue, decided_on=day, **dict(zip(names, texts, strict=True)))
    signed = signed_statement(statement, KEYS)
    assert is_statement(signed)
    assert read(signed).statement == statement
    assert is_genuine(signed)


def test_every_single_flipped_bit_makes_it_no_longer_genuine():
    data = SIGNED.encode()
    for bit in range(len(data) * 8):
        changed = bytearray(data)
        changed[bit // 8] ^= 1 << bit % 8
        assert not is_genuine(changed.decode(errors="replace")), bit


@given(st.data())
def test_no_other_text_is_genuine(data: st.DataObject):
    at = data.draw(st.integers(0, len(SIGNED)))
    end = data.draw(st.integers(at, len(SIGNED)))
    put = data.draw(st.text(max_size=5))
    changed = SIGNED[:at] + put + SIGNED[end:]
    same = " ".join(unicodedata.normalize("NFC", changed).split())
    assert is_genuine(changed) == (same == SIGNED)


@pytest.mark.parametrize("length", range(0, len(SIGNED), 7))
def test_a_text_cut_short_is_not_whole(length: int):
    assert read_statement(SIGNED[:length]) is None


@pytest.mark.parametrize(
    "altered",
    [
        SIGNED + "|x",
        SIGNED.replace("|2025|", "|"),
        SIGNED.replace("05/03/2026", "5/3/2026"),
        SIGNED.replace("05/03/2026", "30/02/2026"),
        SIGNED.replace("TDGK1", "TDGK"),
        SIGNED.replace("|1|", "|01|"),
        SIGNED.replace("Ánh", "\udc80"),
        SIGNED.replace("|1|", "|một|"),
        SIGNED[:-155] + "9" * 155,
        SIGNED[:-155] + "٣" * 155,
        SIGNED[:-155] + "x" * 155,
        SIGNED.replace("Ánh", "Ánh" * LONGEST),
    ],
)
def test_what_is_no_whole_statement_is_none(altered: str):
    assert read_statement(altered) is None


@pytest.mark.parametrize(
    "carried",
    [
        f"  {SIGNED}\r\n",
        unicodedata.normalize("NFD", SIGNED),
        SIGNED.replace("Nguyễn Thị", "Nguyễn\u00a0 Thị"),
        SIGNED.replace("|", " | "),
    ],
)
def test_spaces_and_unicode_forms_that_scanners_change_do_not_matter(carried: str):
    assert is_statement(carried)
    assert read(carried) == read(SIGNED)


def test_a_bar_or_a_line_end_in_a_name_breaks_nothing():
    odd = replace(STATEMENT, recipient=" Tổ | bộ phận\nMột cửa")
    assert read(signed_statement(odd, KEYS)).statement.recipient == "Tổ / bộ phận Một cửa"


def test_what_is_signed_elsewhere_is_no_package_and_a_later_form_is_told():
    assert not SIGNED.startswith("TDKT")
    with pytest.raises(Refusal, match="phiên bản chương trình mới hơn"):
        is_statement(SIGNED.replace("TDGK1", "TDGK2"))


@pytest.mark.parametrize("text", ["", "TDGK1", CODE, CODE.lower(), "TDKT1|x", "xin chào | bạn"])
def test_other_texts_are_no_statements(text: str):
    assert not is_statement(text)


def test_the_code_is_twelve_letters_in_three_groups():
    assert [len(group) for group in CODE.split("-")] == [4, 4, 4]
    assert set(CODE) <= {*ALPHABET, "-"}
    assert check_code(SIGNED) == CODE != check_code(SIGNED[:-1] + str((int(SIGNED[-1]) + 1) % 10))


def test_the_alphabet_has_nothing_to_confuse_and_nothing_that_an_input_method_changes():
    assert len(ALPHABET) == len(set(ALPHABET)) == 23
    assert set(ALPHABET).isdisjoint("01OISBUZ")
    assert set(ALPHABET).isdisjoint("AEIOUYDW")


@pytest.mark.parametrize(
    "typed", [CODE, CODE.lower(), CODE.replace("-", ""), f" {CODE.replace('-', ' ')} ", CODE.replace("-", " – ")]
)
def test_a_code_is_read_in_any_case_with_or_without_its_hyphens(typed: str):
    assert read_code(typed) == CODE


@given(st.integers(0, 11), st.sampled_from(string.digits + string.ascii_uppercase))
def test_any_one_wrong_letter_is_noticed(place: int, letter: str):
    letters = list(CODE.replace("-", ""))
    right = letters[place] == letter
    letters[place] = letter
    if right:
        assert read_code("".join(letters)) == CODE
    else:
        with pytest.raises(Refusal, match="bị gõ sai"):
            read_code("".join(letters))


def test_any_two_swapped_letters_are_noticed():
    letters = CODE.replace("-", "")
    for first in range(12):
        for second in range(first):
            if letters[first] != letters[second]:
                swapped = list(letters)
                swapped[first], swapped[second] = letters[second], letters[first]
                with pytest.raises(Refusal, match="bị gõ sai"):
                    read_code("".join(swapped))


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (CODE[:-1], "Mã kiểm tra có 12 ký tự, ở đây có 11"),
        (CODE + "2", "Mã kiểm tra có 12 ký tự, ở đây có 13"),
        ("", "Đây không phải nội dung mã QR"),
        ("xin chào", "Đây không phải nội dung mã QR"),
        ("Â" + CODE[1:], "Đây không phải nội dung mã QR"),
        ("TDKT1" * 9, "Đây không phải nội dung mã QR"),
    ],
)
def test_what_is_no_code_is_told(typed: str, told: str):
    with pytest.raises(Refusal, match=told) as refused:
        read_code(typed)
    assert refused.value.cure


def test_codes_are_spread_over_the_whole_alphabet():
    codes = [check_code(f"{number}") for number in range(2_000)]
    assert len(set(codes)) == 2_000
    for place in (0, 5, 13):
        assert {code[place] for code in codes} == set(ALPHABET)
