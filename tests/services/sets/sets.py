"""Sound indicator sets of any shape, with every scoring method."""

from datetime import date
from decimal import Decimal

from hypothesis import strategies as st

from parcomp_desktop.domain.indicators import (
    Band,
    Better,
    BonusRule,
    ChoiceRule,
    CompareRule,
    DeductRule,
    Field,
    Figures,
    Grade,
    Indicator,
    IndicatorSet,
    Lateness,
    ManualRule,
    Measure,
    Option,
    PlainRule,
    Purpose,
    RatioRule,
    Rule,
    StepsRule,
    SurveyRule,
    Variant,
    VariantsRule,
    ZeroDenominator,
)
from parcomp_desktop.domain.ranking import Ties

LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyÁẠỹ 0123456789=+-'\"<>&;,.()%–\n•x_@#"
texts = st.text(LETTERS, max_size=25).map(str.strip)
names = texts.filter(bool)
words = st.text("abcđê019=-. ", min_size=1, max_size=6).map(str.strip).filter(bool)
lines = st.text("abcđê019 =-•;,.", min_size=1, max_size=12).map(str.strip).filter(lambda line: line.strip(" -•"))
points = st.decimals(min_value=Decimal("0.01"), max_value=Decimal(50), places=2)
numbers = st.decimals(min_value=Decimal(0), max_value=Decimal(500), places=4)
positives = st.decimals(min_value=Decimal("0.0001"), max_value=Decimal(500), places=4)
zeros = st.sampled_from(ZeroDenominator)


@st.composite
def bands(draw: st.DrawFn, maximum: Decimal, measure: Measure) -> tuple[Band, ...]:
    """Bands that meet one another, in any order; one of them is worth the maximum."""
    top = 99 if measure is Measure.PERCENT else 60
    cuts = sorted(draw(st.sets(st.decimals(min_value=1, max_value=top, places=2), max_size=4)))
    low_owns = [draw(st.booleans()) for _ in cuts]
    made: list[Band] = []
    for index in range(len(cuts) + 1):
        first, last = index == 0, index == len(cuts)
        worth = maximum if last else draw(st.decimals(min_value=0, max_value=maximum, places=2))
        high = None if last else cuts[index]
        formula = high is not None and draw(st.booleans())
        made.append(
            Band(
                low=None if first else cuts[index - 1],
                high=high,
                with_low=draw(st.booleans()) if first else not low_owns[index - 1],
                with_high=draw(st.booleans()) if last else low_owns[index],
                points=None if formula else worth,
                divisor=high if formula else None,
                times=maximum if formula else None,
            )
        )
    return tuple(draw(st.permutations(made)))


@st.composite
def steps(draw: st.DrawFn, maximum: Decimal) -> StepsRule:
    measure = draw(st.sampled_from(Measure))
    figures = draw(st.booleans())
    return StepsRule(
        measure=measure,
        bands=draw(bands(maximum, measure)),
        numerator=draw(names) if figures else "",
        denominator=draw(names) if figures else "",
        figure=draw(texts),
        zero_denominator=draw(zeros),
    )


@st.composite
def choices(draw: st.DrawFn, maximum: Decimal) -> ChoiceRule:
    codes = draw(st.lists(words, min_size=1, max_size=4, unique=True))
    worth = st.decimals(min_value=0, max_value=maximum, places=2)
    return ChoiceRule(
        options=tuple(
            Option(code=code, label=draw(names), points=draw(worth) if index else maximum)
            for index, code in enumerate(codes)
        )
    )


def plain_rules(maximum: Decimal) -> st.SearchStrategy[PlainRule]:
    """Rules that may stand in a variant: neither surveys nor deductions."""
    worth = st.decimals(min_value=0, max_value=maximum, places=2)
    return st.one_of(
        st.builds(RatioRule, numerator=names, denominator=names, full_at=positives, zero_denominator=zeros),
        st.builds(RatioRule, direct_percent=st.just(value=True), numerator=texts, full_at=positives),
        steps(maximum),
        choices(maximum),
        st.builds(CompareRule, figure=names, better=st.sampled_from(Better), equal=worth, worse=worth),
        st.builds(BonusRule, each=positives, what=names),
        st.builds(ManualRule),
    )


@st.composite
def variants(draw: st.DrawFn, maximum: Decimal) -> VariantsRule:
    codes = draw(st.lists(words, min_size=1, max_size=3, unique=True))
    return VariantsRule(
        variants=tuple(Variant(code=code, label=draw(names), rule=draw(plain_rules(maximum))) for code in codes)
    )


def rules(maximum: Decimal) -> st.SearchStrategy[Rule]:
    return st.one_of(plain_rules(maximum), st.builds(SurveyRule), variants(maximum))


def bindings(rule: Rule) -> st.SearchStrategy[Figures | None]:
    """Statistics that a rule can take."""
    match rule:
        case RatioRule() | StepsRule() | BonusRule() | DeductRule():
            return st.builds(Figures, value=names)
        case CompareRule():
            return st.builds(Figures, numerator=names) | st.builds(Figures, numerator=names, denominator=names)
        case _:
            return st.none()


@st.composite
def leaves(draw: st.DrawFn, field: str, index: int) -> Indicator:
    maximum = draw(points)
    rule = draw(rules(maximum))
    if draw(st.integers(0, 6)) == 0:
        maximum, most = Decimal(0), draw(st.none() | positives)
        rule = DeductRule(each=draw(positives), what=draw(names), most=most)
    figures = draw(st.none() | bindings(rule))
    return Indicator(
        code=f"{field}.{index}",
        field=field,
        name=draw(names),
        maximum=maximum,
        rule=rule,
        evidence=draw(texts),
        data_inputs=tuple(draw(st.lists(lines, max_size=3))),
        guide=draw(texts),
        source=draw(texts),
        assumed=draw(texts),
        inherited=draw(st.booleans()),
        figures=figures,
    )


@st.composite
def groups(draw: st.DrawFn, code: str, parent: str = "") -> tuple[list[Field], list[Indicator]]:
    """A group with what is in it: leaves, or groups of leaves."""
    fields: list[Field] = []
    if not parent and draw(st.booleans()):
        inner = [draw(groups(f"{code}.{index}", code)) for index in range(draw(st.integers(1, 2)))]
        below = [leaf for _, each in inner for leaf in each]
        fields = [field for each, _ in inner for field in each]
        parts = [field.maximum for field in fields if not field.beyond]
    else:
        below = [draw(leaves(code, index)) for index in range(draw(st.integers(1, 3)))]
        parts = [leaf.maximum for leaf in below]
    total = sum(parts, Decimal(0))
    capped = draw(st.booleans())
    maximum = total - Decimal("0.01") if capped and total > 1 else total
    field = Field(
        code=code, name=draw(names), maximum=maximum, parent=parent, capped=capped, beyond=draw(st.booleans())
    )
    return [field, *fields], below


grade_tables = st.lists(st.decimals(min_value=1, max_value=100, places=2), max_size=3, unique=True).flatmap(
    lambda levels: st.tuples(
        *(
            st.builds(Grade, name=names, at_least=st.just(level), source=texts, assumed=texts)
            for level in [*sorted(levels, reverse=True), Decimal(0)]
        )
    )
)


@st.composite
def indicator_sets(draw: st.DrawFn) -> IndicatorSet:
    """A set without a problem whose every field may differ from its default."""
    made = [draw(groups(str(number))) for number in range(1, draw(st.integers(1, 3)) + 1)]
    made.append(([Field(code="a", name="A", maximum=Decimal(5))], [_certain()]))
    fields = [field for each, _ in made for field in each]
    indicators = [leaf for _, each in made for leaf in each]
    surveyed = [leaf.maximum for leaf in indicators if isinstance(leaf.rule, SurveyRule)]
    first = draw(st.none() | st.integers(2021, 2030))
    due = draw(st.none() | st.dates(date(2021, 1, 1), date(2021, 10, 31)))
    return IndicatorSet(
        code=draw(words),
        name=draw(names),
        issuer=draw(names),
        document=draw(names),
        dated=draw(st.dates(date(1950, 1, 1), date(2050, 1, 1))),
        purpose=draw(st.sampled_from(Purpose)),
        maximum=sum((field.maximum for field in fields if not field.parent and not field.beyond), Decimal(0)),
        fields=tuple(fields),
        indicators=tuple(indicators),
        percent_decimals=draw(st.integers(0, 4)),
        points_decimals=draw(st.integers(2, 4)),
        grades=draw(st.just(()) | grade_tables),
        levels=tuple(draw(st.lists(lines, max_size=3))),
        source=draw(texts),
        note=draw(texts),
        year_from=first,
        year_to=None if first is None else draw(st.none() | st.integers(first, 2035)),
        replaces=draw(texts),
        ties=draw(st.sampled_from(Ties)),
        survey_share=draw(st.sampled_from([None, sum(surveyed, Decimal(0))])),
        clipped=draw(st.booleans()),
        lateness=Lateness(
            due=f"{due:%m-%d}" if due else "",
            refused_after=draw(st.sampled_from(["", "12-20"])),
            per_day=draw(st.none() | positives) if due else None,
            justified_within=draw(st.none() | st.integers(1, 90)),
            assumed=draw(texts),
        ),
        sample=draw(st.booleans()),
    )


def _certain() -> Indicator:
    """A leaf that counts, so that every set has points."""
    return Indicator(code="a.1", field="a", name="A", maximum=Decimal(5), rule=ManualRule())
