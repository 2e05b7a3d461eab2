"""Indicator sets (bộ chỉ số): what is scored, how, and out of how many points.

Only leaves are scored. A set belongs to a document and is data: sets change every year.
"""

from datetime import date
from decimal import Decimal
from enum import StrEnum

from parcomp_desktop.domain.ranking import Ties
from parcomp_desktop.domain.record import Entity, Percent, Points, Record


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


class Measure(StrEnum):
    """What bands are laid over: a percent (of two figures, or announced), a count, a number of days."""

    PERCENT = "percent"
    COUNT = "count"
    DAYS = "days"


class Band(Record, frozen=True, kw_only=True):
    """A stretch of a measure and what it is worth: ``points``, or measure ÷ ``divisor`` × ``times``.

    ``low`` and ``high`` are its ends, None where it goes on; an end belongs to it as ``with_low`` and ``with_high``
    say. Exactly one of ``points`` and the formula is given.
    """

    low: Decimal | None = None
    high: Decimal | None = None
    with_low: bool = True
    with_high: bool = False
    points: Points | None = None
    divisor: Decimal | None = None
    times: Decimal | None = None


class StepsRule(Record, frozen=True, kw_only=True, tag_field="method", tag="steps"):
    """Bands over a measure, without gap or overlap; those of a percent cover 0 to 100.

    A percent comes from two figures or is announced (``value``). A count or a number of days stands in ``value``;
    ``figure`` names it.
    """

    measure: Measure
    bands: tuple[Band, ...]
    numerator: str = ""
    denominator: str = ""
    figure: str = ""
    zero_denominator: ZeroDenominator = ZeroDenominator.ZERO


class Option(Record, frozen=True, kw_only=True):
    """One of the answers of a choice."""

    code: str
    label: str
    points: Points


class ChoiceRule(Record, frozen=True, kw_only=True, tag_field="method", tag="choice"):
    """One of named options; yes/no is a choice of two."""

    options: tuple[Option, ...]


class Better(StrEnum):
    """Which way a figure improves."""

    UP = "up"
    DOWN = "down"


class CompareRule(Record, frozen=True, kw_only=True, tag_field="method", tag="compare"):
    """This year's figure (``numerator`` of the entry) against last year's (``denominator``).

    The maximum if it is better, ``equal`` and ``worse`` points otherwise. ``figure`` names the figure.
    """

    figure: str
    better: Better = Better.UP
    equal: Points = Decimal(0)
    worse: Points = Decimal(0)


class DeductRule(Record, frozen=True, kw_only=True, tag_field="method", tag="deduct"):
    """Takes ``each`` points from the total for every case or day (``value`` of the entry), at most ``most``.

    Its leaf's maximum is 0.
    """

    each: Points
    what: str
    most: Points | None = None


class BonusRule(Record, frozen=True, kw_only=True, tag_field="method", tag="bonus"):
    """Gives ``each`` points for every case (``value`` of the entry) up to the leaf's maximum."""

    each: Points
    what: str


class ManualRule(Record, frozen=True, kw_only=True, tag_field="method", tag="manual"):
    """The appraiser enters points (``value``) within 0 and the maximum, with a reason."""


class SurveyRule(Record, frozen=True, kw_only=True, tag_field="method", tag="survey"):
    """Points (``value``) of a sociological survey, entered by the agency that announces it; never self-scored."""


PlainRule = RatioRule | StepsRule | ChoiceRule | CompareRule | DeductRule | BonusRule | ManualRule | SurveyRule


class Variant(Record, frozen=True, kw_only=True):
    """What applies under one condition ("có kế hoạch")."""

    code: str
    label: str
    rule: PlainRule


class VariantsRule(Record, frozen=True, kw_only=True, tag_field="method", tag="variants"):
    """Another rule applies when a condition holds.

    The entry's ``option`` is the code of the variant that holds; where the variant's rule is itself a choice,
    ``variant/option``.
    """

    variants: tuple[Variant, ...]


Rule = PlainRule | VariantsRule
"""The scoring methods; a further method is one more tagged record in these unions."""


class Field(Record, frozen=True, kw_only=True):
    """A group of a set: a field (lĩnh vực) or, below one (``parent``), an indicator (tiêu chí); any depth.

    It holds groups or leaves, not both.
    ``maximum`` equals the sum of its children's maxima, unless ``capped``: then the children may add up to more and
    the group's points stop there (a bonus group, a base capped at 85). ``beyond`` groups come on top of the set's
    maximum and don't count in it.
    """

    code: str
    name: str
    maximum: Points
    parent: str = ""
    capped: bool = False
    beyond: bool = False


class Figures(Record, frozen=True, kw_only=True):
    """The registered statistics, by code, that a leaf takes its figures from; empty where it takes none."""

    numerator: str = ""
    denominator: str = ""
    value: str = ""


class Indicator(Record, frozen=True, kw_only=True):
    """A leaf (tiêu chí thành phần): the only thing that is scored. ``field`` is the code of its group.

    ``inherited``: its value comes from the level above. ``figures`` binds it to registered statistics.
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
    inherited: bool = False
    figures: Figures | None = None


class Grade(Record, frozen=True, kw_only=True):
    """A grade (xếp loại) that a total of ``at_least`` percent earns; ``assumed`` as in ``Indicator``."""

    name: str
    at_least: Percent
    source: str = ""
    assumed: str = ""


class Lateness(Record, frozen=True, kw_only=True):
    """When the self-score is due and what being late costs; days of the year that is scored, as ``MM-DD``.

    ``per_day`` points are taken from the total for each day after ``due``; after ``refused_after`` a sheet isn't
    taken any more. ``justified_within`` days after an appraisal the unit may add evidence or justify. None: not set.
    """

    due: str = ""
    refused_after: str = ""
    per_day: Points | None = None
    justified_within: int | None = None
    assumed: str = ""


class IndicatorSet(Record, frozen=True, kw_only=True):
    """A dated set of indicators. Percents and points are rounded half up at the leaf, totals are exact sums.

    ``levels`` says whom the set measures ("xã", "tỉnh"). Without ``grades`` the default table applies. ``year_from``
    and ``year_to`` are the years that it scores. A changed set is a new one with a code of its own that names the one
    it ``replaces``. ``survey_share`` is what its survey leaves add up to, checked when given. ``clipped``: the total
    stays within 0 and the maximum that applies. ``sample`` marks an illustration that no agency issued.
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
    year_from: int | None = None
    year_to: int | None = None
    replaces: str = ""
    ties: Ties = Ties.DENSE
    survey_share: Points | None = None
    clipped: bool = True
    lateness: Lateness = Lateness()
    sample: bool = False


class StoredSet(Entity, frozen=True, kw_only=True):
    """An indicator set that an officer brought or made; ``code`` is the set's own."""

    code: str
    content: IndicatorSet
