"""An official document (văn bản hành chính) as plain data: what it says in which part; NĐ 30/2020/NĐ-CP, appendix I.

``documents`` renders it to PDF and to Word. Every text stands as it is printed; a line feed begins a new line.
"""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from parcomp_desktop.domain.charts import RankingChart
from parcomp_desktop.domain.record import Record


class Align(StrEnum):
    """Where lines stand between the left and the right edge of their room."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


class Heading(Record, frozen=True, kw_only=True):
    """The head of an official document. A blank line is left out; ``number`` has its symbol: "05/QĐ-UBND".

    Without a date the line keeps room to write it by hand.
    """

    agency: str
    superior: str = ""
    number: str = ""
    place: str
    dated: date | None


class Signature(Record, frozen=True, kw_only=True):
    """Who signs: ``title`` with its authority ("TM. ỦY BAN NHÂN DÂN", new line, "CHỦ TỊCH"), ``name`` in full."""

    title: str
    name: str


class Paragraph(Record, frozen=True, kw_only=True):
    """Running text, justified, its first line indented; ``lead`` begins it in bold: "Điều 1."."""

    text: str
    lead: str = ""


class Section(Record, frozen=True, kw_only=True):
    """A bold heading, never at the foot of a page alone."""

    title: str


class Caption(Record, frozen=True, kw_only=True):
    """Bold lines in the middle: "QUYẾT ĐỊNH:"."""

    text: str


class Column(Record, frozen=True, kw_only=True):
    """A column's head and width in millimetres; neighbours with the same ``group`` share a head above."""

    title: str
    width: int
    align: Align = Align.LEFT
    group: str = ""


class RowLook(StrEnum):
    """How a row is told from its neighbours."""

    PLAIN = "plain"
    BANNER = "banner"
    """A single text across the table that announces the rows below."""
    TOTAL = "total"
    STRUCK = "struck"
    """Crossed out but for its last cell, which says why it holds no longer."""

    @property
    def is_bold(self) -> bool:
        """Its letters are."""
        return self in {RowLook.BANNER, RowLook.TOTAL}


class Row(Record, frozen=True, kw_only=True):
    """A text for each column, or one for a banner."""

    cells: tuple[str, ...]
    look: RowLook = RowLook.PLAIN


def plain_rows(rows: Iterable[tuple[str, ...]]) -> tuple[Row, ...]:
    """Rows of a text for each column."""
    return tuple(Row(cells=cells) for cells in rows)


class Table(Record, frozen=True, kw_only=True):
    """A ruled table: its head again on each page. ``size`` of its letters in points, the head's one less."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    size: int = 12


class Signatures(Record, frozen=True, kw_only=True):
    """Several who sign beside each other: THƯ KÝ, CHỦ TRÌ."""

    signers: tuple[Signature, ...]


Block = Paragraph | Section | Caption | Table | Signatures | RankingChart
"""A chart takes pages of its own."""


class Part(Record, frozen=True, kw_only=True):
    """Pages of their own: the document itself or one of its annexes, upright or lying.

    ``title`` and ``subject`` (trích yếu) stand in bold in the middle, ``notes`` in italics below:
    "(Kèm theo Quyết định số …)". ``copies_to`` are the lines of "Nơi nhận", without dash and full stop. ``size`` is
    that of running text in points: the decree asks for 13 or 14, a form of our own may take less.
    """

    title: str = ""
    subject: str = ""
    notes: tuple[str, ...] = ()
    blocks: tuple[Block, ...] = ()
    signature: Signature | None = None
    copies_to: tuple[str, ...] = ()
    landscape: bool = False
    size: int = 14


class OfficialDocument(Part, frozen=True, kw_only=True):
    """A document under the national heading, with its annexes. Without a title it is a letter (công văn).

    A letter's subject follows "V/v". ``form`` is the number of the form ("Mẫu số 01"), ``authority`` who decides:
    "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ĐẮK HÀ". ``bases`` (căn cứ) and ``addressees`` (kính gửi) have no punctuation at
    their ends.
    """

    heading: Heading
    form: str = ""
    authority: str = ""
    addressees: tuple[str, ...] = ()
    bases: tuple[str, ...] = ()
    annexes: tuple[Part, ...] = ()

    @property
    def name(self) -> str:
        """What the file's properties call it."""
        titles = (part.title for part in (self, *self.annexes))
        return next((" ".join(title.split()) for title in titles if title), self.subject)
