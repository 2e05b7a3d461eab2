"""What holds for any nominee: better facts never do harm, more facts never unsettle."""

from datetime import date
from decimal import Decimal
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from parcomp_desktop.domain.criteria import Fact, FactDefinition, FactKind, FactValue, Outcome, Subject, Verdict
from parcomp_desktop.domain.guidance import NO_GUIDANCE, Guidance, GuidedParameter
from parcomp_desktop.rules.evaluation import evaluate
from parcomp_desktop.services.catalogue import Catalogue

RULEBOOK = Catalogue(Path(__file__).parents[2] / "resources").rulebook
DAY = date(2026, 3, 1)
GUIDANCES = (
    NO_GUIDANCE,
    Guidance(
        parameters=(
            GuidedParameter(name="high_rank", value=None, source="Hướng dẫn"),
            GuidedParameter(name="high_rank_percent", value=Decimal(25), source="Hướng dẫn"),
            GuidedParameter(name="leap", value=Decimal(2), source="Hướng dẫn"),
        )
    ),
)
AWARDS = {Subject.COLLECTIVE: "gk-xa.tap-the.nam", Subject.INDIVIDUAL: "gk-xa.ca-nhan.nam"}

BETTER_YES = (
    "tasks_done_well",
    "rank_comparable",
    "outstanding_achievement",
    "selected_by_unit",
    "good_conduct",
    "unit_outstanding_achievement",
)
BETTER_RATING = {"not_completed": "completed", "completed": "good", "good": "excellent", "excellent": "excellent"}
HIGHER_IS_BETTER = ("par_index_percent", "initiatives_recognised", "previous_rank", "ranked_units")
LOWER_IS_BETTER = (
    "rank",
    "tasks_unfinished",
    "cases_late",
    "cases_overdue",
    "reports_missing",
    "reports_late",
    "reform_disciplined",
    "handled_cases_late",
)


def value_of(definition: FactDefinition) -> st.SearchStrategy[FactValue]:
    match definition.kind:
        case FactKind.YES_NO:
            return st.booleans()
        case FactKind.COUNT:
            return st.integers(definition.minimum, 12)
        case FactKind.PERCENT:
            return st.decimals(80, 100, places=2)
        case FactKind.CHOICE:
            return st.sampled_from([option.code for option in definition.options])


def nominees(subject: Subject) -> st.SearchStrategy[dict[str, FactValue]]:
    definitions = [fact for fact in RULEBOOK.facts if fact.subject is subject]
    return st.fixed_dictionaries({}, optional={fact.name: value_of(fact) for fact in definitions})


def judged(subject: Subject, values: dict[str, FactValue], guidance: Guidance = NO_GUIDANCE) -> Verdict:
    facts = {name: Fact(value=value) for name, value in values.items()}
    return evaluate(RULEBOOK, AWARDS[subject], DAY, facts, guidance)


SUBJECTS = st.sampled_from(list(Subject))


def better(name: str, value: FactValue, step: int) -> FactValue | None:
    """A better value of a fact; None where none is better than another."""
    if name in BETTER_YES:
        return True
    if name == "quality_rating":
        return BETTER_RATING[str(value)]
    if name == "par_index_percent":
        return min(Decimal(value) + step, Decimal(100))
    if name in HIGHER_IS_BETTER:
        return int(value) + step
    if name in LOWER_IS_BETTER:
        return max(int(value) - step, 1 if name == "rank" else 0)
    return None


@given(
    SUBJECTS.flatmap(lambda subject: st.tuples(st.just(subject), nominees(subject))),
    st.integers(1, 10),
    st.sampled_from(GUIDANCES),
)
def test_a_better_figure_never_turns_met_into_not_met(
    case: tuple[Subject, dict[str, FactValue]], step: int, guidance: Guidance
):
    subject, values = case
    before = judged(subject, values, guidance)
    for name, value in values.items():
        improved = better(name, value, step)
        if improved is None:
            continue
        after = judged(subject, values | {name: improved}, guidance)
        for old, new in zip(before.findings, after.findings, strict=True):
            assert old.outcome is not Outcome.MET or new.outcome is Outcome.MET
            assert old.outcome is not Outcome.NOT_APPLICABLE or new.outcome is Outcome.NOT_APPLICABLE
        for reading, outcome in before.readings.items():
            assert outcome is not Outcome.MET or after.readings[reading] is Outcome.MET


@given(SUBJECTS.flatmap(lambda subject: st.tuples(st.just(subject), nominees(subject), nominees(subject))))
def test_more_facts_never_unsettle_a_finding(case: tuple[Subject, dict[str, FactValue], dict[str, FactValue]]):
    subject, known, more = case
    before, after = judged(subject, known), judged(subject, more | known)
    for old, new in zip(before.findings, after.findings, strict=True):
        assert old.outcome in {Outcome.MISSING, new.outcome}


@given(nominees(Subject.INDIVIDUAL))
def test_the_literal_reading_is_the_stricter_one(values: dict[str, FactValue]):
    readings = judged(Subject.INDIVIDUAL, values).readings
    assert readings["literal"] is not Outcome.MET or readings["one_of"] is Outcome.MET
    assert readings["one_of"] is not Outcome.NOT_MET or readings["literal"] is Outcome.NOT_MET


@given(SUBJECTS.flatmap(lambda subject: st.tuples(st.just(subject), nominees(subject))))
def test_the_order_of_facts_does_not_matter(case: tuple[Subject, dict[str, FactValue]]):
    subject, values = case
    assert judged(subject, values) == judged(subject, dict(reversed(values.items())))
