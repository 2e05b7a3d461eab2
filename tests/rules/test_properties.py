"""What holds for any nominee: better facts never do harm, more facts never unsettle."""

from datetime import date
from decimal import Decimal
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from parcomp_desktop.domain.criteria import Fact, FactDefinition, FactKind, FactValue, Outcome, Subject, Verdict
from parcomp_desktop.rules.evaluation import evaluate
from parcomp_desktop.services.catalogue import Catalogue

RULEBOOK = Catalogue(Path(__file__).parents[2] / "resources").rulebook
DAY = date(2026, 3, 1)
AWARDS = {Subject.COLLECTIVE: "gk-xa.tap-the.nam", Subject.INDIVIDUAL: "gk-xa.ca-nhan.nam"}

HIGHER_IS_BETTER = ("par_index_percent", "initiatives_recognised", "previous_rank")
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


def judged(subject: Subject, values: dict[str, FactValue]) -> Verdict:
    return evaluate(RULEBOOK, AWARDS[subject], DAY, {name: Fact(value=value) for name, value in values.items()})


SUBJECTS = st.sampled_from(list(Subject))


@given(SUBJECTS.flatmap(lambda subject: st.tuples(st.just(subject), nominees(subject))), st.integers(1, 10))
def test_a_better_figure_never_turns_met_into_not_met(case: tuple[Subject, dict[str, FactValue]], step: int):
    subject, values = case
    before = judged(subject, values)
    for name, value in values.items():
        if name not in HIGHER_IS_BETTER and name not in LOWER_IS_BETTER:
            continue
        number = Decimal(value)
        lowest = 1 if name == "rank" else 0
        moved = min(number + step, Decimal(100)) if name in HIGHER_IS_BETTER else max(number - step, Decimal(lowest))
        after = judged(subject, values | {name: moved if name == "par_index_percent" else int(moved)})
        for old, new in zip(before.findings, after.findings, strict=True):
            assert old.outcome is not Outcome.MET or new.outcome is Outcome.MET
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
