"""A set is changed only as far as what stands in its scoresheets still fits."""

from decimal import Decimal

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.indicators import ChoiceRule, Indicator, IndicatorSet, Option, SurveyRule
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Entry, Scoresheet, SheetState
from parcomp_desktop.rules.set_editing import added_up, part_of, without
from parcomp_desktop.services.people.units import save_unit
from parcomp_desktop.services.scoring.appraisals import LeafMark, save_marks
from parcomp_desktop.services.scoring.scoresheets import (
    make_scoresheet,
    open_scoresheet,
    save_justifications,
    save_lines,
)
from parcomp_desktop.services.scoring.sheet_steps import Taken, lock, unlock
from parcomp_desktop.services.sets.library import copy_set, known_set, save_set
from parcomp_desktop.services.workspace import Workspace
from tests.services.samples import unit as make_unit

LEAF = "1.1.1"
DROPPED = "1.2.2"


@pytest.fixture
def own(gathering: Workspace) -> IndicatorSet:
    return copy_set(gathering, "MAU-SAU-LINH-VUC", 2027)


@pytest.fixture
def sheet(gathering: Workspace, own: IndicatorSet) -> Scoresheet:
    unit = save_unit(gathering, make_unit("XA1", name="Ủy ban nhân dân xã Một"))
    return make_scoresheet(gathering, unit.id, own.code, "2027")


def with_rule(own: IndicatorSet, rule: ChoiceRule | SurveyRule) -> IndicatorSet:
    leaves = tuple(replace(each, rule=rule) if each.code == LEAF else each for each in own.indicators)
    return replace(own, indicators=leaves)


def other_options() -> ChoiceRule:
    yes, no = Option(code="c", label="Có", points=Decimal(2)), Option(code="k", label="Không", points=Decimal(0))
    return ChoiceRule(options=(yes, no))


def smaller(own: IndicatorSet) -> IndicatorSet:
    left = added_up(without(own, DROPPED))
    tops = (field.maximum for field in left.fields if not field.parent and not field.beyond)
    return replace(left, maximum=sum(tops, Decimal(0)))


def choose_first(workspace: Workspace, own: IndicatorSet, sheet: Scoresheet) -> None:
    leaf = part_of(own, LEAF)
    assert isinstance(leaf, Indicator)
    assert isinstance(leaf.rule, ChoiceRule)
    save_lines(workspace, sheet, {LEAF: (Entry(option=leaf.rule.options[0].code), "")})


def test_an_answer_that_a_sheet_holds_may_not_be_taken_from_its_leaf(
    gathering: Workspace, own: IndicatorSet, sheet: Scoresheet
):
    choose_first(gathering, own, sheet)
    with pytest.raises(Refusal, match=f"kỳ 2027 của Ủy ban nhân dân xã Một không hợp .* Tiêu chí {LEAF} không có"):
        save_set(gathering, with_rule(own, other_options()), own.code)
    assert known_set(gathering, own.code) == own
    assert open_scoresheet(gathering, sheet).score.leaves[LEAF].points == Decimal(2)


def test_once_the_answer_is_blanked_the_leaf_may_change(gathering: Workspace, own: IndicatorSet, sheet: Scoresheet):
    choose_first(gathering, own, sheet)
    save_lines(gathering, sheet, {LEAF: (Entry(), "")})
    save_set(gathering, with_rule(own, other_options()), own.code)
    assert known_set(gathering, own.code) != own


@pytest.mark.parametrize("line", [(Entry(not_applicable=True), ""), (Entry(), "Xem lại")])
def test_a_leaf_of_which_a_sheet_says_something_may_not_be_dropped(
    gathering: Workspace, own: IndicatorSet, sheet: Scoresheet, line: tuple[Entry, str]
):
    save_lines(gathering, sheet, {DROPPED: line})
    with pytest.raises(Refusal, match=f"không có tiêu chí {DROPPED}"):
        save_set(gathering, smaller(own), own.code)


def test_a_justified_leaf_may_not_be_dropped_and_an_empty_one_may(
    gathering: Workspace, own: IndicatorSet, sheet: Scoresheet
):
    save_justifications(gathering, sheet, {DROPPED: "Không có văn bản"})
    with pytest.raises(Refusal, match=f"không có tiêu chí {DROPPED}"):
        save_set(gathering, smaller(own), own.code)
    save_justifications(gathering, sheet, {DROPPED: ""})
    save_set(gathering, smaller(own), own.code)
    assert open_scoresheet(gathering, sheet).score.maximum == Decimal(69)


def test_an_appraised_leaf_of_an_unlocked_sheet_does_not_become_a_surveys(
    gathering: Workspace, own: IndicatorSet, sheet: Scoresheet
):
    on = Taken(gathering.local_day(), "Nhầm", "Công văn 1")
    lock(gathering, sheet, on, even_incomplete=True)
    save_marks(gathering, sheet, 1, {LEAF: LeafMark(Decimal(1))})
    assert unlock(gathering, sheet, on).state is SheetState.ENTERING
    with pytest.raises(Refusal, match=f"không có tiêu chí {LEAF}"):
        save_set(gathering, replace(with_rule(own, SurveyRule()), survey_share=None), own.code)
