"""The statement that a certificate's QR carries, and the code that stands for it where nothing can scan.

``TDGK1|register number|issue|decision number|day|recipient|award|period|issuer|issuer's id|signature``: text in NFC,
the signature (Ed25519, over everything before it) as a number of 155 digits, which a QR stores in little room. The
text has a beginning of its own, so that no package is ever taken for a statement, nor a statement for one.
"""

import hashlib
import re
from contextlib import suppress
from datetime import date, datetime
from typing import NamedTuple

from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.statements import Statement
from parcomp_desktop.domain.text import nfc
from parcomp_desktop.exchange.keys import SIGNATURE_LENGTH, DeskKeys, sign, signed_by

FAMILY = "TDGK"
BEGINNING = FAMILY + "1"
SIGNATURE_DIGITS = 155
"""As many as the largest signature has: 512 bits."""
LONGEST = 2_000
"""Letters that a text may have to be read at all; no statement in a QR comes near."""
SEPARATOR = "|"

ALPHABET = "23456789CFGHJKLMNPQRTVX"
"""Nothing that is taken for another (0 O, 1 I, 5 S, 8 B, U V), no vowel, D or W, which Vietnamese keyboards change.

A prime number of letters, so that the check letter notices every wrong letter and any two that were swapped.
"""
CODE_LENGTH = 12
_GROUP = 4
_TYPED_CODE = re.compile(r"[0-9A-Z]{9,15}")
_DAY = "%d/%m/%Y"


class SignedStatement(NamedTuple):
    """A statement as it was read; ``text`` is all of it in its one form. Whose signature it bears is yet to be seen."""

    statement: Statement
    text: str
    signed: bytes
    signature: bytes

    def is_signed_by(self, verify_key: bytes) -> bool:
        """Whether the owner of the key signed exactly this."""
        return signed_by(verify_key, memoryview(self.signed), self.signature)


def signed_statement(statement: Statement, keys: DeskKeys) -> str:
    """The text of the QR."""
    unsigned = _unsigned(statement)
    return unsigned + _number(sign(keys, unsigned.encode()))


def is_statement(text: str) -> bool:
    """Whether a text wants to be a statement, rather than a code.

    Raises Refusal for one of a later form.
    """
    tidied = text.strip()
    if not tidied.startswith(FAMILY) or SEPARATOR not in tidied:
        return False
    if re.match(FAMILY + "[2-9]", tidied):
        raise Refusal("Mã QR này do phiên bản chương trình mới hơn lập.", "Cập nhật chương trình rồi kiểm tra lại.")
    return True


def read_statement(text: str) -> SignedStatement | None:
    """The statement in a text, other spaces and Unicode forms aside; None when something of it was altered."""
    if len(text) > LONGEST:
        return None
    beginning, *fields = [_tidied(field) for field in text.split(SEPARATOR)]
    with suppress(ValueError, OverflowError):
        *told, number = fields
        statement = _stated(told)
        unsigned = _unsigned(statement)
        if unsigned + number == SEPARATOR.join((beginning, *fields)):
            return SignedStatement(statement, unsigned + number, unsigned.encode(), _signature(number))
    return None


def check_code(text: str) -> str:
    """The code of a signed statement as it is printed: ``C4FG-H7JK-2LMN``, its last letter checking the others."""
    rest = int.from_bytes(hashlib.sha256(text.encode()).digest())
    places: list[int] = []
    while len(places) < CODE_LENGTH - 1:
        rest, place = divmod(rest, len(ALPHABET))
        places.append(place)
    check = -_sum(places) * pow(CODE_LENGTH, -1, len(ALPHABET)) % len(ALPHABET)
    return _grouped("".join(ALPHABET[place] for place in (*places, check)))


def read_code(typed: str) -> str:
    """A typed code as it is printed; case, spaces and hyphens don't count.

    Raises:
        Refusal: not a code, or mistyped.
    """
    letters = re.sub(r"[\s\-\u2010-\u2015.]", "", typed).upper()
    if not _TYPED_CODE.fullmatch(letters):
        raise Refusal(
            "Đây không phải nội dung mã QR hay mã kiểm tra của giấy khen.",
            "Dán nguyên văn chữ quét được từ mã QR, hoặc gõ mã 12 ký tự in cạnh mã QR, ví dụ C4FG-H7JK-2LMN.",
        )
    if len(letters) != CODE_LENGTH:
        raise Refusal(f"Mã kiểm tra có {CODE_LENGTH} ký tự, ở đây có {len(letters)}.", "Gõ lại mã in cạnh mã QR.")
    places = [ALPHABET.find(letter) for letter in letters]
    if -1 in places or _sum(places) % len(ALPHABET):
        raise Refusal(
            f"Mã kiểm tra “{typed.strip()}” bị gõ sai.",
            f"Gõ lại mã in cạnh mã QR; mã chỉ có các ký tự {ALPHABET}.",
        )
    return _grouped(letters)


def _grouped(letters: str) -> str:
    return "-".join(letters[start : start + _GROUP] for start in range(0, CODE_LENGTH, _GROUP))


def _sum(places: list[int]) -> int:
    """Each place by its number: zero, the size of the alphabet aside, for a code typed right."""
    return sum(number * place for number, place in enumerate(places, 1))


def _unsigned(statement: Statement) -> str:
    fields = (
        BEGINNING,
        statement.register_number,
        str(statement.issue),
        statement.decision_number,
        format_date(statement.decided_on),
        statement.recipient,
        statement.award,
        statement.period,
        statement.issuer,
        statement.issuer_id,
    )
    return "".join(_tidied(field.replace(SEPARATOR, "/")) + SEPARATOR for field in fields)


def _stated(fields: list[str]) -> Statement:
    """Raises ValueError for too few or too many fields, for no number, and for a day that there isn't."""
    number, issue, decision, day, recipient, award, period, issuer, issuer_id = fields
    return Statement(
        register_number=number,
        issue=int(issue),
        decision_number=decision,
        decided_on=_day(day),
        recipient=recipient,
        award=award,
        period=period,
        issuer=issuer,
        issuer_id=issuer_id,
    )


def _day(text: str) -> date:
    return datetime.strptime(text, _DAY).date()  # noqa: DTZ007  a day on paper has no zone


def _tidied(text: str) -> str:
    return " ".join(nfc(text).split())


def _number(signature: bytes) -> str:
    return f"{int.from_bytes(signature):0{SIGNATURE_DIGITS}}"


def _signature(number: str) -> bytes:
    """Raises ValueError or OverflowError for what is no such number."""
    if not re.fullmatch(f"[0-9]{{{SIGNATURE_DIGITS}}}", number):
        raise ValueError(number)
    return int(number).to_bytes(SIGNATURE_LENGTH)
