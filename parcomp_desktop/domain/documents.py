"""What certificates say: the data that services gather and ``documents`` turns into bytes.

Every text stands as it is printed; a line feed in a text begins a new line.
"""

from datetime import date

from parcomp_desktop.domain.record import Record


class Certificate(Record, frozen=True, kw_only=True):
    """One certificate (bằng khen, giấy khen) as it is handed over; the law's old layout: phap-ly, part 4."""

    authority: str
    """Who gives it, in capitals: "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ĐẮK HÀ"."""
    salutation: str
    """"Ông", "Bà" or "Tập thể"."""
    recipient: str
    position: str = ""
    unit: str = ""
    achievement: str
    decision_number: str
    decided_on: date
    register_number: str
    """Blank leaves the label with room to write the number by hand."""
    place: str
    dated: date
    signer_title: str
    signer_name: str
    statement: str = ""
    """What the QR says, signed by the desk; blank where none is printed."""
    check_code: str = ""
    """The code that stands for the statement, printed beside the QR: "C4FG-H7JK-2LMN"."""


class Unfit(Record, frozen=True, kw_only=True):
    """A text that has no room on a certificate; ``position`` counts the batch from 1."""

    position: int
    recipient: str
    what: str
    cure: str
