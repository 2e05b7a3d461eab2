"""An indicator set as the rows of its workbook: for each sheet the values by the keys of its columns."""

from collections.abc import Iterator, Sequence

from parcomp_desktop.documents.workbook_writing import Content
from parcomp_desktop.domain.indicators import (
    Band,
    BonusRule,
    ChoiceRule,
    CompareRule,
    DeductRule,
    Figures,
    Grade,
    Indicator,
    IndicatorSet,
    ManualRule,
    Measure,
    PlainRule,
    RatioRule,
    Rule,
    StepsRule,
    SurveyRule,
    VariantsRule,
    ZeroDenominator,
)
from parcomp_desktop.services.sets.workbook_layout import BANDS, GRADES, GROUPS, LEAVES, OPTIONS, SETTINGS, VARIANTS
from parcomp_desktop.services.sets.workbook_words import BETTERS, MEASURES, METHODS, PURPOSES, TIES, ZEROS
from parcomp_desktop.services.workbooks.cells import is_listed
from parcomp_desktop.services.workbooks.pages import Values, exact_number
from parcomp_desktop.services.workbooks.words import YES_NO

_METHODS = {
    RatioRule: "ratio",
    StepsRule: "steps",
    ChoiceRule: "choice",
    CompareRule: "compare",
    DeductRule: "deduct",
    BonusRule: "bonus",
    ManualRule: "manual",
    SurveyRule: "survey",
    VariantsRule: "variants",
}


def rows_by_sheet(indicator_set: IndicatorSet) -> dict[str, list[Values]]:
    """The rows of every sheet, by its name; the settings are one row."""
    rows: dict[str, list[Values]] = {
        SETTINGS.name: [_settings(indicator_set)],
        GROUPS.name: [
            {
                "code": field.code,
                "name": field.name,
                "maximum": exact_number(field.maximum),
                "parent": field.parent,
                "capped": _yes(said=field.capped),
                "beyond": _yes(said=field.beyond),
            }
            for field in indicator_set.fields
        ],
        LEAVES.name: [_leaf(indicator) for indicator in indicator_set.indicators],
        BANDS.name: [],
        OPTIONS.name: [],
        VARIANTS.name: [],
        GRADES.name: [_grade(grade) for grade in indicator_set.grades],
    }
    for indicator in indicator_set.indicators:
        for sheet, values in _below(indicator.code, indicator.rule):
            rows[sheet].append(values)
    return rows


def _settings(indicator_set: IndicatorSet) -> Values:
    lateness = indicator_set.lateness
    return {
        "code": indicator_set.code,
        "name": indicator_set.name,
        "issuer": indicator_set.issuer,
        "document": indicator_set.document,
        "dated": indicator_set.dated,
        "purpose": PURPOSES.shown[indicator_set.purpose],
        "maximum": exact_number(indicator_set.maximum),
        "percent_decimals": indicator_set.percent_decimals,
        "points_decimals": indicator_set.points_decimals,
        "levels": _lines(indicator_set.levels, "; "),
        "year_from": indicator_set.year_from,
        "year_to": indicator_set.year_to,
        "replaces": indicator_set.replaces,
        "ties": TIES.shown[indicator_set.ties],
        "survey_share": exact_number(indicator_set.survey_share),
        "clipped": YES_NO.shown["yes" if indicator_set.clipped else "no"],
        "due": _day_of_year(lateness.due),
        "refused_after": _day_of_year(lateness.refused_after),
        "per_day": exact_number(lateness.per_day),
        "justified_within": lateness.justified_within,
        "late_assumed": lateness.assumed,
        "source": indicator_set.source,
        "note": indicator_set.note,
        "sample": _yes(said=indicator_set.sample),
    }


def _leaf(indicator: Indicator) -> Values:
    figures = indicator.figures or Figures()
    return {
        "code": indicator.code,
        "field": indicator.field,
        "name": indicator.name,
        "maximum": exact_number(indicator.maximum),
        **_rule(indicator.rule),
        "evidence": indicator.evidence,
        "data_inputs": _lines(indicator.data_inputs, "\n"),
        "guide": indicator.guide,
        "source": indicator.source,
        "assumed": indicator.assumed,
        "inherited": _yes(said=indicator.inherited),
        "stat_numerator": figures.numerator,
        "stat_denominator": figures.denominator,
        "stat_value": figures.value,
    }


def _rule(rule: Rule) -> dict[str, Content]:
    return {"method": METHODS.shown[_METHODS[type(rule)]], **_figures(rule)}


def _figures(rule: Rule) -> dict[str, Content]:
    """What a method fills of its row's columns."""
    match rule:
        case RatioRule():
            return {
                "numerator": rule.numerator,
                "denominator": rule.denominator,
                "full_at": exact_number(rule.full_at),
                "zero_denominator": ZEROS.shown[rule.zero_denominator],
                "direct_percent": _yes(said=rule.direct_percent),
            }
        case StepsRule():
            asks = rule.measure is Measure.PERCENT or rule.zero_denominator is not ZeroDenominator.ZERO
            return {
                "numerator": rule.numerator,
                "denominator": rule.denominator,
                "zero_denominator": ZEROS.shown[rule.zero_denominator] if asks else None,
                "measure": MEASURES.shown[rule.measure],
                "figure": rule.figure,
            }
        case CompareRule():
            return {
                "figure": rule.figure,
                "better": BETTERS.shown[rule.better],
                "equal": exact_number(rule.equal),
                "worse": exact_number(rule.worse),
            }
        case DeductRule():
            return {"each": exact_number(rule.each), "figure": rule.what, "most": exact_number(rule.most)}
        case BonusRule():
            return {"each": exact_number(rule.each), "figure": rule.what}
        case _:
            return {}


def _below(leaf: str, rule: Rule) -> Iterator[tuple[str, Values]]:
    """The rows of a leaf on other sheets, each with the sheet's name."""
    if not isinstance(rule, VariantsRule):
        yield from _parts(leaf, "", rule)
        return
    for variant in rule.variants:
        yield VARIANTS.name, {"leaf": leaf, "code": variant.code, "label": variant.label, **_rule(variant.rule)}
        yield from _parts(leaf, variant.code, variant.rule)


def _parts(leaf: str, variant: str, rule: PlainRule) -> Iterator[tuple[str, Values]]:
    match rule:
        case StepsRule():
            for band in rule.bands:
                yield BANDS.name, {"leaf": leaf, "variant": variant, **_band(band)}
        case ChoiceRule():
            for option in rule.options:
                points = exact_number(option.points)
                yield (
                    OPTIONS.name,
                    {"leaf": leaf, "variant": variant, "code": option.code, "label": option.label, "points": points},
                )
        case _:
            pass


def _band(band: Band) -> Values:
    """The band by its columns; an end that doesn't exist says nothing unless it differs from a blank."""
    yes, no = YES_NO.shown["yes"], YES_NO.shown["no"]
    low_word, high_word = (yes if said else no for said in (band.with_low, band.with_high))
    return {
        "low": exact_number(band.low),
        "with_low": None if band.low is None and band.with_low else low_word,
        "high": exact_number(band.high),
        "with_high": None if band.high is None and not band.with_high else high_word,
        "points": exact_number(band.points),
        "divisor": exact_number(band.divisor),
        "times": exact_number(band.times),
    }


def _grade(grade: Grade) -> Values:
    return {
        "name": grade.name,
        "at_least": exact_number(grade.at_least),
        "source": grade.source,
        "assumed": grade.assumed,
    }


def _yes(*, said: bool) -> Content:
    return YES_NO.shown["yes"] if said else None


def _day_of_year(day: str) -> Content:
    month, _, number = day.partition("-")
    return f"{number}/{month}" if day else None


def _lines(items: Sequence[str], between: str) -> Content:
    """Items as ``Row.lines`` takes them apart again."""
    return "\n".join(f"- {item}" for item in items) if is_listed(items) else between.join(items)
