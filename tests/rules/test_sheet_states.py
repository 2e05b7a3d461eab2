"""The way of a scoresheet, step by step, on either desk."""

import pytest

from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.scores import SheetState, Step
from parcomp_desktop.rules.sheet_states import (
    figures_open,
    is_received,
    leads_on,
    needs_document,
    needs_reason,
    proofs_open,
    received,
    round_open,
    survey_open,
    way,
    ways,
)

UNIT, OFFICE = DeskKind.UNIT, DeskKind.GATHERING
ENTERING, LOCKED, FIRST, JUSTIFIED, SECOND, PUBLISHED = SheetState


@pytest.mark.parametrize(
    ("state", "steps"),
    [
        (ENTERING, {"locked": LOCKED, "extended": ENTERING}),
        (LOCKED, {"appraised_1": FIRST, "withdrawn": ENTERING, "received": LOCKED, "unlocked": ENTERING}),
        (FIRST, {"justified": JUSTIFIED, "appraised_2": SECOND, "extended": FIRST, "unlocked": LOCKED}),
        (JUSTIFIED, {"appraised_2": SECOND, "unlocked": FIRST}),
        (SECOND, {"published": PUBLISHED, "unlocked": JUSTIFIED}),
        (PUBLISHED, {"published": PUBLISHED}),
    ],
)
def test_every_state_leads_only_where_it_may(state: SheetState, steps: dict[str, SheetState]):
    assert {str(each.step): each.to for each in ways(state, UNIT)} == steps
    office = {step: to for step, to in steps.items() if step not in {"withdrawn", "received"}}
    assert {str(each.step): each.to for each in ways(state, OFFICE)} == office, "only the unit takes its sheet back"


@pytest.mark.parametrize(
    ("done", "expected"),
    [
        ([], False),
        ([Step.LOCKED], False),
        ([Step.LOCKED, Step.RECEIVED], True),
        ([Step.LOCKED, Step.RECEIVED, Step.APPRAISED_1, Step.UNLOCKED], True),
        ([Step.LOCKED, Step.RECEIVED, Step.UNLOCKED, Step.LOCKED], False),
        ([Step.LOCKED, Step.WITHDRAWN, Step.LOCKED, Step.RECEIVED], True),
    ],
)
def test_a_sheet_is_taken_back_only_until_its_receipt_comes(done: list[Step], expected: bool):
    assert is_received(done) is expected
    offered = {each.step for each in ways(LOCKED, UNIT, done)}
    assert (Step.WITHDRAWN in offered, Step.RECEIVED in offered) == (not expected, not expected)
    assert Step.UNLOCKED in offered
    assert (way(LOCKED, UNIT, Step.WITHDRAWN, done) is None) is expected


@pytest.mark.parametrize(
    ("step", "owner"),
    [
        (Step.LOCKED, UNIT),
        (Step.JUSTIFIED, UNIT),
        (Step.APPRAISED_1, OFFICE),
        (Step.APPRAISED_2, OFFICE),
        (Step.PUBLISHED, OFFICE),
        (Step.UNLOCKED, OFFICE),
        (Step.EXTENDED, OFFICE),
    ],
)
def test_a_step_of_the_other_desk_is_recorded_from_a_paper(step: Step, owner: DeskKind):
    for desk in DeskKind:
        taken = [each for state in SheetState for each in ways(state, desk) if each.step is step]
        assert taken
        assert {each.by_document for each in taken} == {desk is not owner}


def test_a_way_is_found_by_its_step():
    found = way(LOCKED, UNIT, Step.WITHDRAWN)
    assert found is not None
    assert (found.to, found.by_document) == (ENTERING, False)
    assert way(LOCKED, OFFICE, Step.WITHDRAWN) is None
    assert way(PUBLISHED, OFFICE, Step.UNLOCKED) is None, "what is published isn't unlocked"


def test_what_takes_back_or_corrects_has_a_reason():
    told = {(state, step) for state in SheetState for step in Step if needs_reason(state, step)}
    back = {(state, step) for state in SheetState for step in (Step.WITHDRAWN, Step.UNLOCKED)}
    assert told == back | {(PUBLISHED, step) for step in Step}


def test_a_publication_always_names_its_paper():
    assert needs_document(Step.PUBLISHED, by_document=False)
    assert needs_document(Step.RECEIVED, by_document=False)
    assert needs_document(Step.LOCKED, by_document=True)
    assert not needs_document(Step.LOCKED, by_document=False)


def test_what_may_be_typed_in_each_state():
    assert [state for state in SheetState if figures_open(state)] == [ENTERING]
    assert [state for state in SheetState if proofs_open(state)] == [ENTERING, FIRST]
    assert [round_open(state) for state in SheetState] == [None, 1, 2, 2, None, None]
    assert [state for state in SheetState if survey_open(state)] == [FIRST, JUSTIFIED, SECOND]


@pytest.mark.parametrize(
    ("ours", "theirs", "kept"),
    [
        (None, ENTERING, ENTERING),
        (None, LOCKED, LOCKED),
        (None, PUBLISHED, LOCKED),
        (ENTERING, ENTERING, ENTERING),
        (ENTERING, LOCKED, LOCKED),
        (ENTERING, JUSTIFIED, LOCKED),
        (LOCKED, ENTERING, LOCKED),
        (LOCKED, JUSTIFIED, LOCKED),
        (FIRST, LOCKED, FIRST),
        (FIRST, JUSTIFIED, JUSTIFIED),
        (FIRST, PUBLISHED, FIRST),
        (JUSTIFIED, LOCKED, JUSTIFIED),
        (SECOND, JUSTIFIED, SECOND),
        (PUBLISHED, LOCKED, PUBLISHED),
    ],
)
def test_a_units_package_never_takes_an_appraisal_back(ours: SheetState | None, theirs: SheetState, kept: SheetState):
    assert received(ours, theirs) is kept


@pytest.mark.parametrize(
    ("state", "to", "expected"),
    [
        (SheetState.ENTERING, SheetState.LOCKED, True),
        (SheetState.APPRAISED_1, SheetState.APPRAISED_2, True),
        (SheetState.LOCKED, SheetState.ENTERING, False),
        (SheetState.ENTERING, SheetState.ENTERING, False),
        (SheetState.PUBLISHED, SheetState.PUBLISHED, False),
    ],
)
def test_a_step_leads_on_or_back(state: SheetState, to: SheetState, expected: bool):
    assert leads_on(state, to) is expected
