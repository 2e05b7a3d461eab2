"""Short ways to write entries, leaves and sets in the tests of scoring."""

from datetime import date
from decimal import Decimal

from parcomp_desktop.domain.data_outline import Place
from parcomp_desktop.domain.indicators import (
    Band,
    ChoiceRule,
    Field,
    Indicator,
    IndicatorSet,
    Measure,
    Option,
    Purpose,
    RatioRule,
    Rule,
    StepsRule,
)
from parcomp_desktop.domain.scores import Entry, LeafScore
from parcomp_desktop.rules.indicator_sets import indicator_set_problems
from parcomp_desktop.rules.scoring import explain, score

Found = list[tuple[str, Place]]

NOT_APPLICABLE = Entry(not_applicable=True)
RATIO = RatioRule(numerator="xong", denominator="tất cả")
WORKS = ChoiceRule(
    options=(
        Option(code="tot", label="Hiệu quả", points=Decimal(10)),
        Option(code="it", label="Không thường xuyên", points=Decimal(3)),
        Option(code="khong", label="Không", points=Decimal(0)),
    )
)


def figures(numerator: object, denominator: object) -> Entry:
    return Entry(numerator=Decimal(str(numerator)), denominator=Decimal(str(denominator)))


def announced(percent: object) -> Entry:
    return Entry(value=Decimal(str(percent)))


def leaf(code: str, maximum: object, rule: Rule = RATIO, field: str = "1") -> Indicator:
    return Indicator(
        code=code,
        field=field,
        name=f"Tiêu chí {code}",
        maximum=Decimal(str(maximum)),
        rule=rule,
    )


def group(code: str, maximum: object, parent: str = "", *, capped: bool = False, beyond: bool = False) -> Field:
    return Field(
        code=code,
        name=f"Nhóm {code}",
        maximum=Decimal(str(maximum)),
        parent=parent,
        capped=capped,
        beyond=beyond,
    )


def a_set(
    *leaves: Indicator,
    groups: tuple[Field, ...] = (),
    percent_decimals: int = 2,
    points_decimals: int = 2,
    clipped: bool = True,
) -> IndicatorSet:
    """A set of leaves under these groups, or under groups whose maxima are the sums of their leaves."""
    maxima: dict[str, Decimal] = {}
    for each in leaves:
        maxima[each.field] = maxima.get(each.field, Decimal(0)) + each.maximum
    fields = groups or tuple(group(code, maximum) for code, maximum in maxima.items())
    return IndicatorSet(
        code="THU",
        name="Bộ thử",
        issuer="Nơi thử",
        document="1/QĐ",
        dated=date(2026, 1, 1),
        purpose=Purpose.OTHER,
        maximum=sum((each.maximum for each in fields if not each.parent and not each.beyond), Decimal(0)),
        fields=fields,
        indicators=leaves,
        percent_decimals=percent_decimals,
        points_decimals=points_decimals,
        clipped=clipped,
    )


def worth(rule: Rule, entry: Entry, maximum: object = 10) -> LeafScore:
    """What a leaf with that rule is worth."""
    return score(a_set(leaf("1.1", maximum, rule)), {"1.1": entry}).leaves["1.1"]


def points(rule: Rule, entry: Entry, maximum: object = 10) -> str:
    """Its points as text."""
    return str(worth(rule, entry, maximum).points)


def words(rule: Rule, entry: Entry, maximum: object = 10) -> str:
    """How they were reckoned."""
    return explain(a_set(leaf("1.1", maximum, rule)), "1.1", entry)


def band(
    low: object = None, high: object = None, points: object = None, *, with_low: bool = True, with_high: bool = False
) -> Band:
    """A band with points."""
    return Band(low=_number(low), high=_number(high), points=_number(points), with_low=with_low, with_high=with_high)


def formula(low: object, high: object, divisor: object, times: object) -> Band:
    """A band whose points are measure ÷ divisor × times."""
    return Band(low=_number(low), high=_number(high), divisor=_number(divisor), times=_number(times))


def steps(*bands: Band, measure: Measure = Measure.PERCENT, numerator: str = "xong", figure: str = "") -> StepsRule:
    """Bands over a percent of two figures, unless told otherwise."""
    denominator = "tất cả" if numerator else ""
    return StepsRule(measure=measure, bands=bands, numerator=numerator, denominator=denominator, figure=figure)


def found(indicator_set: IndicatorSet) -> Found:
    """The problems of a set, what and where."""
    return [(problem.what, problem.place) for problem in indicator_set_problems(indicator_set)]


def _number(value: object) -> Decimal | None:
    return None if value is None else Decimal(str(value))
