"""How a nomination goes on: which state may follow which, on which route, and what a step asks for.

nháp → hội đồng xét → đã gửi, then above đã nhận → thẩm định → hội đồng xét → trình → quyết định or không khen. What is
returned is mended and goes the same way again; a step that was taken in error is taken back with a reason.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from parcomp_desktop.domain.awards import NominationState


class Route(StrEnum):
    """The way of a nomination on this desk.

    On the desk of a unit: for an award of its own head, or up to others. On the gathering desk: received from a unit,
    or made there.
    """

    OWN = "own"
    UPWARD = "upward"
    RECEIVED = "received"
    DIRECT = "direct"


class Move(NamedTuple):
    """A state left and the state after it."""

    start: NominationState
    to: NominationState


_S = NominationState
_Ways = Mapping[NominationState, tuple[NominationState, ...]]

_GATHERED: _Ways = {
    _S.SUBMITTED: (_S.DECIDED, _S.DECLINED, _S.COUNCIL),
    _S.DECLINED: (_S.COUNCIL,),
}
_WAYS: Mapping[Route, _Ways] = {
    Route.OWN: {
        _S.DRAFT: (_S.COUNCIL,),
        _S.COUNCIL: (_S.DECIDED, _S.DECLINED, _S.DRAFT),
        _S.DECLINED: (_S.COUNCIL,),
    },
    Route.UPWARD: {
        _S.DRAFT: (_S.COUNCIL,),
        _S.COUNCIL: (_S.SENT, _S.DECLINED, _S.DRAFT),
        _S.SENT: (_S.DECIDED, _S.RETURNED, _S.DECLINED, _S.COUNCIL),
        _S.RETURNED: (_S.COUNCIL, _S.DECLINED),
        _S.DECIDED: (_S.SENT,),
        _S.DECLINED: (_S.COUNCIL,),
    },
    Route.RECEIVED: {
        _S.RECEIVED: (_S.APPRAISED, _S.RETURNED),
        _S.APPRAISED: (_S.COUNCIL, _S.RETURNED, _S.RECEIVED),
        _S.COUNCIL: (_S.SUBMITTED, _S.DECLINED, _S.RETURNED, _S.APPRAISED),
        _S.RETURNED: (_S.RECEIVED,),
        **_GATHERED,
    },
    Route.DIRECT: {
        _S.DRAFT: (_S.APPRAISED,),
        _S.APPRAISED: (_S.COUNCIL, _S.DRAFT),
        _S.COUNCIL: (_S.SUBMITTED, _S.DECLINED, _S.APPRAISED),
        **_GATHERED,
    },
}
"""An award comes of a decision, which is recorded as a whole, whoever took it (``by_decision``)."""

_BACK = frozenset(
    {
        *(Move(_S.COUNCIL, _S.DRAFT), Move(_S.SENT, _S.COUNCIL), Move(_S.DECIDED, _S.SENT)),
        *(Move(_S.DECLINED, _S.COUNCIL), Move(_S.RETURNED, _S.RECEIVED), Move(_S.APPRAISED, _S.RECEIVED)),
        *(Move(_S.APPRAISED, _S.DRAFT), Move(_S.COUNCIL, _S.APPRAISED), Move(_S.SUBMITTED, _S.COUNCIL)),
    }
)


def ways(route: Route, state: NominationState) -> tuple[NominationState, ...]:
    """The states that may follow, the usual one first."""
    return _WAYS[route].get(state, ())


def passes_council(move: Move) -> bool:
    """Whether a step goes on from the council: up to others, to the chairman, into a decision."""
    return move.start is _S.COUNCIL and move.to in {_S.SENT, _S.SUBMITTED, _S.DECIDED}


def leads_back(move: Move) -> bool:
    """Whether a step takes an earlier one back."""
    return move in _BACK


def needs_reason(move: Move) -> bool:
    """Whether a step is taken with a reason only: it takes something back, or no award comes of it."""
    return move in _BACK or move.to is _S.DECLINED


def needs_remarks(move: Move) -> bool:
    """Whether a step says what is to be mended, field by field."""
    return move.to is _S.RETURNED


def needs_document(move: Move) -> bool:
    """Whether a step names a paper by number and date: the letter that sent it."""
    return move == Move(_S.COUNCIL, _S.SENT)


def by_decision(state: NominationState) -> bool:
    """Whether the state comes of a decision."""
    return state is _S.DECIDED


def after_voiding(route: Route) -> NominationState:
    """Where a nomination stands again once the number of its award is voided: it may be decided once more."""
    return _S.COUNCIL if route is Route.OWN else _S.SUBMITTED


def is_open(route: Route, state: NominationState) -> bool:
    """Whether what the nomination says may be changed: while it is drafted, and by its unit once it is returned."""
    return state is _S.DRAFT or (state is _S.RETURNED and route is Route.UPWARD)


def is_held(state: NominationState) -> bool:
    """Whether the verdict stays as it was: the nomination has left the desk, or its end has come."""
    return state in {_S.SENT, _S.DECIDED, _S.DECLINED}


def received(ours: NominationState | None) -> bool:
    """Whether a unit's package brings a nomination in (``ours`` None: a new one): not once it was taken up here."""
    return ours in {None, _S.DRAFT, _S.RECEIVED, _S.RETURNED}
