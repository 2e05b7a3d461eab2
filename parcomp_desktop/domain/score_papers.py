"""What the papers of scores say: a unit's self-score, the ranking of a year.

Every text stands as it is printed; None is blank, never zero.
"""

from decimal import Decimal

from parcomp_desktop.domain.charts import RankingChart
from parcomp_desktop.domain.papers import SignedPaper
from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.scores import LeafState


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
    state: LeafState | None = None
    points: Decimal | None = None
    evidence: tuple[str, ...] = ()
    note: str = ""
    justification: str = ""


class SelfScoreGroup(Record, frozen=True, kw_only=True):
    """Leaves under the groups that they begin: a field, and inside it a criterion."""

    heads: tuple[SelfScoreHead, ...]
    leaves: tuple[SelfScoreLeaf, ...]


class SelfScoreReport(SignedPaper, frozen=True, kw_only=True):
    """A unit's report of its self-score (báo cáo tự chấm điểm) behind the letter that sends it.

    ``document`` is the one that issued the set, ``rubric`` the set's name. ``maximum`` is what applies: leaves that
    don't have left it. ``percent`` is None while leaves are blank.
    """

    addressees: tuple[str, ...]
    unit: str
    rubric: str
    document: str
    period: str
    groups: tuple[SelfScoreGroup, ...]
    total: Decimal
    maximum: Decimal
    percent: Decimal | None = None
    difficulties: str = ""
    proposals: str = ""
    points_decimals: int = 2


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


class RankingTable(SignedPaper, frozen=True, kw_only=True):
    """The ranking of a year, to be signed. ``provisional``: an order of self-scores, "tạm xếp".

    ``charts`` follow after the signature, each on pages of its own.
    """

    period: str
    provisional: bool = False
    groups: tuple[RankingGroup, ...]
    charts: tuple[RankingChart, ...] = ()
