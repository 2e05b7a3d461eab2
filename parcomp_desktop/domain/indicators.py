"""Indicator sets (bộ chỉ số): what is scored, how, and out of how many points.

Only leaves are scored. A set belongs to a document and is data: sets change every year.
"""

from datetime import date
from decimal import Decimal
from enum import StrEnum

from parcomp_desktop.domain.record import Percent, Points, Record


class Purpose(StrEnum):
    """What a set's results may be used for (only a published PAR index feeds award criteria)."""

    PAR_INDEX = "par_index"
    SERVICE_QUALITY = "service_quality"
    OTHER = "other"


class ZeroDenominator(StrEnum):
    """What a ratio is worth when nothing arose: full points, none, or the leaf leaves the maximum."""

    FULL = "full"
    ZERO = "zero"
    NOT_APPLICABLE = "not_applicable"


class RatioRule(Record, frozen=True, kw_only=True, tag_field="method", tag="ratio"):
    """numerator ÷ denominator as a percent; full points at ``full_at`` percent, capped there.

    ``direct_percent``: no figures exist, only a published percent is entered.
    """

    numerator: str = ""
    denominator: str = ""
    full_at: Percent = Decimal(100)
    zero_denominator: ZeroDenominator = ZeroDenominator.ZERO
    direct_percent: bool = False


Rule = RatioRule
"""The scoring methods; a further method is one more tagged record in this union."""


class Field(Record, frozen=True, kw_only=True):
    """A field (lĩnh vực) of a set; ``maximum`` equals the sum of its leaves' maxima."""

    code: str
    name: str
    maximum: Points


class Indicator(Record, frozen=True, kw_only=True):
    """A leaf (tiêu chí thành phần): the only thing that is scored.

    ``data_inputs`` names the figures that an officer collects for it. ``assumed`` tells why a value isn't from a
    document, empty when it is.
    """

    code: str
    field: str
    name: str
    maximum: Points
    rule: Rule
    evidence: str = ""
    data_inputs: tuple[str, ...] = ()
    guide: str = ""
    source: str = ""
    assumed: str = ""


class Grade(Record, frozen=True, kw_only=True):
    """A grade (xếp loại) that a total of ``at_least`` percent earns; ``assumed`` as in ``Indicator``."""

    name: str
    at_least: Percent
    source: str = ""
    assumed: str = ""


class IndicatorSet(Record, frozen=True, kw_only=True):
    """A dated set of indicators. Percents and points are rounded half up at the leaf, totals are exact sums.

    ``levels`` says whom the set measures ("xã", "tỉnh"). Without ``grades`` the default table applies.
    """

    code: str
    name: str
    issuer: str
    document: str
    dated: date
    purpose: Purpose
    maximum: Points
    fields: tuple[Field, ...]
    indicators: tuple[Indicator, ...]
    percent_decimals: int = 2
    points_decimals: int = 2
    grades: tuple[Grade, ...] = ()
    levels: tuple[str, ...] = ()
    source: str = ""
    note: str = ""
