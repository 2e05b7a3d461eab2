"""What documents say: the data that services gather and ``documents`` turns into bytes.

Every text stands as it is printed; a line feed in a text begins a new line.
"""

from datetime import date
from decimal import Decimal

from parcomp_desktop.domain.charts import RankingChart
from parcomp_desktop.domain.official import Heading, Signature, Table
from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.scores import LeafState


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


class RankingRow(Record, frozen=True, kw_only=True):
    """A unit's line; None is blank, never zero. ``change`` counts the places climbed (negative: fallen).

    ``unlike`` says, in words, why the change compares unlike years.
    """

    unit: str
    points: Decimal | None = None
    percent: Decimal | None = None
    rank: int | None = None
    grade: str | None = None
    previous_points: Decimal | None = None
    previous_rank: int | None = None
    change: int | None = None
    unlike: str = ""


class RankingGroup(Record, frozen=True, kw_only=True):
    """Units that are ranked among themselves; without a name no line announces the group."""

    name: str
    rows: tuple[RankingRow, ...]


class RankingTable(Record, frozen=True, kw_only=True):
    """The ranking of a year, to be signed. ``provisional``: an order of self-scores, "tạm xếp".

    ``charts`` follow after the signature, each on pages of its own.
    """

    heading: Heading
    title: str
    note: str = ""
    """A line in italics under the title: "(Kèm theo Quyết định số …)"."""
    provisional: bool
    groups: tuple[RankingGroup, ...]
    signature: Signature
    copies_to: tuple[str, ...]
    """The lines of "Nơi nhận", without dash and full stop."""
    charts: tuple[RankingChart, ...] = ()


class Letter(Record, frozen=True, kw_only=True):
    """An official letter (công văn); NĐ 30/2020/NĐ-CP, appendix I. ``subject`` follows "V/v"."""

    heading: Heading
    subject: str
    recipients: tuple[str, ...]
    """The lines of "Kính gửi"."""
    paragraphs: tuple[str, ...]
    signature: Signature
    copies_to: tuple[str, ...]


class SelfScoreHead(Record, frozen=True, kw_only=True):
    """A group of leaves with its points so far; ``blanks`` counts its leaves that are not yet entered."""

    code: str
    name: str
    maximum: Decimal
    points: Decimal
    blanks: int = 0


class SelfScoreLeaf(Record, frozen=True, kw_only=True):
    """A leaf's line. ``state`` None: the unit doesn't score it (a survey). ``evidence``: a text for each document."""

    code: str
    name: str
    maximum: Decimal
    state: LeafState | None
    points: Decimal | None = None
    evidence: tuple[str, ...] = ()
    note: str = ""
    justification: str = ""


class SelfScoreGroup(Record, frozen=True, kw_only=True):
    """Leaves under the groups that they begin: a field, and inside it a criterion."""

    heads: tuple[SelfScoreHead, ...]
    leaves: tuple[SelfScoreLeaf, ...]


class SelfScoreReport(Record, frozen=True, kw_only=True):
    """A unit's report of its self-score (báo cáo tự chấm điểm) behind the letter that sends it.

    ``maximum`` is what applies: leaves that don't have left it. ``percent`` is None while leaves are blank.
    """

    letter: Letter
    title: str
    attached_to: str
    """"(Kèm theo Công văn số …)"."""
    groups: tuple[SelfScoreGroup, ...]
    total: Decimal
    maximum: Decimal
    percent: Decimal | None
    difficulties: str
    proposals: str
    points_decimals: int = 2


class ReportSection(Record, frozen=True, kw_only=True):
    """A part of a report under its numbered title: what is told, then a table, if it has one."""

    title: str
    paragraphs: tuple[str, ...]
    table: Table | None = None


class ReformReport(Record, frozen=True, kw_only=True):
    """A unit's periodic report of administrative reform (báo cáo công tác cải cách hành chính)."""

    heading: Heading
    title: str
    sections: tuple[ReportSection, ...]
    signature: Signature
    copies_to: tuple[str, ...]
