"""The way of a nomination, state by state, on each of its four routes."""

from itertools import product

import pytest

from parcomp_desktop.domain.awards import NominationState
from parcomp_desktop.domain.words import NOMINATION_STEP_WORDS, NOMINATION_WORDS
from parcomp_desktop.rules.nomination_states import (
    Move,
    Route,
    after_voiding,
    by_decision,
    is_held,
    is_open,
    leads_back,
    needs_document,
    needs_reason,
    needs_remarks,
    passes_council,
    received,
    ways,
)

DRAFT, COUNCIL, SENT, RECEIVED, RETURNED, APPRAISED, SUBMITTED, DECIDED, DECLINED = NominationState
MOVES = [(route, Move(state, to)) for route, state in product(Route, NominationState) for to in ways(route, state)]


@pytest.mark.parametrize(
    ("route", "expected"),
    [
        (
            Route.OWN,
            {DRAFT: {COUNCIL}, COUNCIL: {DECIDED, DECLINED, DRAFT}, DECLINED: {COUNCIL}},
        ),
        (
            Route.UPWARD,
            {
                DRAFT: {COUNCIL},
                COUNCIL: {SENT, DECLINED, DRAFT},
                SENT: {DECIDED, RETURNED, DECLINED, COUNCIL},
                RETURNED: {COUNCIL, DECLINED},
                DECIDED: {SENT},
                DECLINED: {COUNCIL},
            },
        ),
        (
            Route.RECEIVED,
            {
                RECEIVED: {APPRAISED, RETURNED},
                APPRAISED: {COUNCIL, RETURNED, RECEIVED},
                COUNCIL: {SUBMITTED, DECLINED, RETURNED, APPRAISED},
                RETURNED: {RECEIVED},
                SUBMITTED: {DECIDED, DECLINED, COUNCIL},
                DECLINED: {COUNCIL},
            },
        ),
        (
            Route.DIRECT,
            {
                DRAFT: {APPRAISED},
                APPRAISED: {COUNCIL, DRAFT},
                COUNCIL: {SUBMITTED, DECLINED, APPRAISED},
                SUBMITTED: {DECIDED, DECLINED, COUNCIL},
                DECLINED: {COUNCIL},
            },
        ),
    ],
)
def test_every_state_leads_only_where_it_may(route: Route, expected: dict[NominationState, set[NominationState]]):
    found = {state: set(ways(route, state)) for state in NominationState}
    assert {state: to for state, to in found.items() if to} == expected


@pytest.mark.parametrize("route", Route)
def test_no_route_ends_before_an_award_is_given_or_not(route: Route):
    """From every state of a route both ends may still be reached."""
    starts = {state for state in NominationState if ways(route, state)}
    for start in starts:
        reached, todo = {start}, [start]
        while todo:
            new = set(ways(route, todo.pop())) - reached
            reached |= new
            todo += new
        assert {DECIDED, DECLINED} <= reached


def test_every_step_has_its_words_and_no_words_are_left_over():
    assert {tuple(move) for _, move in MOVES} == set(NOMINATION_STEP_WORDS)
    assert set(NOMINATION_WORDS) == set(NominationState)


def test_what_takes_back_or_gives_no_award_has_a_reason():
    back = {(COUNCIL, DRAFT), (SENT, COUNCIL), (DECIDED, SENT), (DECLINED, COUNCIL), (RETURNED, RECEIVED)}
    back |= {(APPRAISED, RECEIVED), (APPRAISED, DRAFT), (COUNCIL, APPRAISED), (SUBMITTED, COUNCIL)}
    assert {tuple(move) for _, move in MOVES if leads_back(move)} == back
    without = {tuple(move) for _, move in MOVES if not needs_reason(move)}
    assert without == {tuple(move) for _, move in MOVES if move.to is not DECLINED} - back


def test_what_goes_on_from_the_council():
    assert {tuple(move) for _, move in MOVES if passes_council(move)} == {
        (COUNCIL, SENT),
        (COUNCIL, SUBMITTED),
        (COUNCIL, DECIDED),
    }


def test_only_a_return_says_what_is_to_be_mended():
    assert {move.to for _, move in MOVES if needs_remarks(move)} == {RETURNED}
    assert all(needs_remarks(move) for _, move in MOVES if move.to is RETURNED)


def test_the_letter_that_sends_a_nomination_up_is_named():
    assert [(route, tuple(move)) for route, move in MOVES if needs_document(move)] == [(Route.UPWARD, (COUNCIL, SENT))]


def test_an_award_comes_of_a_decision_alone():
    assert {state for state in NominationState if by_decision(state)} == {DECIDED}


@pytest.mark.parametrize("route", [Route.OWN, Route.RECEIVED, Route.DIRECT])
def test_once_its_number_is_voided_a_nomination_may_be_decided_again(route: Route):
    assert DECIDED in ways(route, after_voiding(route))


def test_what_may_be_changed():
    found = {(route, state) for route, state in product(Route, NominationState) if is_open(route, state)}
    assert found == {*((route, DRAFT) for route in Route), (Route.UPWARD, RETURNED)}


def test_the_verdict_stays_once_a_nomination_has_left_or_ended():
    assert {state for state in NominationState if is_held(state)} == {SENT, DECIDED, DECLINED}


def test_a_package_brings_in_only_what_wasnt_taken_up():
    assert received(None)
    assert {state for state in NominationState if received(state)} == {DRAFT, RECEIVED, RETURNED}
