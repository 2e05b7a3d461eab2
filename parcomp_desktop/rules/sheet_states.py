"""How a scoresheet goes on: which steps a desk may take from a state, and to what they lead.

nhập → khoá và gửi → thẩm định lần 1 → giải trình → thẩm định lần 2 → công bố. Giải trình may be skipped. A step belongs
to one of the two desks; most may be recorded on the other one from the paper that tells of it.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.scores import SheetState, Step


class Way(NamedTuple):
    """A step that may be taken and the state after it; ``by_document``: only from a paper of the other side."""

    step: Step
    to: SheetState
    by_document: bool = False


_UNIT, _OFFICE = DeskKind.UNIT, DeskKind.GATHERING
_ENTERING, _LOCKED, _FIRST = SheetState.ENTERING, SheetState.LOCKED, SheetState.APPRAISED_1
_JUSTIFIED, _SECOND, _PUBLISHED = SheetState.JUSTIFIED, SheetState.APPRAISED_2, SheetState.PUBLISHED

_WAYS: Mapping[SheetState, tuple[tuple[Step, SheetState], ...]] = {
    _ENTERING: ((Step.LOCKED, _LOCKED), (Step.EXTENDED, _ENTERING)),
    _LOCKED: (
        (Step.APPRAISED_1, _FIRST),
        (Step.WITHDRAWN, _ENTERING),
        (Step.RECEIVED, _LOCKED),
        (Step.UNLOCKED, _ENTERING),
    ),
    _FIRST: (
        (Step.JUSTIFIED, _JUSTIFIED),
        (Step.APPRAISED_2, _SECOND),
        (Step.EXTENDED, _FIRST),
        (Step.UNLOCKED, _LOCKED),
    ),
    _JUSTIFIED: ((Step.APPRAISED_2, _SECOND), (Step.UNLOCKED, _FIRST)),
    _SECOND: ((Step.PUBLISHED, _PUBLISHED), (Step.UNLOCKED, _JUSTIFIED)),
    _PUBLISHED: ((Step.PUBLISHED, _PUBLISHED),),
}
"""Unlocking opens again what the last step closed; a published sheet is corrected by publishing again."""

_TAKEN_BY = {
    Step.LOCKED: _UNIT,
    Step.WITHDRAWN: _UNIT,
    Step.RECEIVED: _UNIT,
    Step.JUSTIFIED: _UNIT,
    Step.APPRAISED_1: _OFFICE,
    Step.APPRAISED_2: _OFFICE,
    Step.PUBLISHED: _OFFICE,
    Step.UNLOCKED: _OFFICE,
    Step.EXTENDED: _OFFICE,
}
_NEVER_BY_DOCUMENT = frozenset({Step.WITHDRAWN, Step.RECEIVED})
_WITH_DOCUMENT = frozenset({Step.PUBLISHED, Step.RECEIVED})
_WITH_REASON = frozenset({Step.WITHDRAWN, Step.UNLOCKED})


def ways(state: SheetState, desk: DeskKind, done: Sequence[Step] = ()) -> tuple[Way, ...]:
    """The steps that a desk may take from a state after those ``done``, the next one first.

    Once the receipt of a sheet has come its unit doesn't take it back any more: it is unlocked from above.
    """
    closed = {Step.WITHDRAWN, Step.RECEIVED} if is_received(done) else set[Step]()
    return tuple(
        Way(step, to, by_document=_TAKEN_BY[step] is not desk)
        for step, to in _WAYS[state]
        if step not in closed and (_TAKEN_BY[step] is desk or step not in _NEVER_BY_DOCUMENT)
    )


def way(state: SheetState, desk: DeskKind, step: Step, done: Sequence[Step] = ()) -> Way | None:
    """How a desk may take a step from a state after those ``done``; None when it may not."""
    return next((each for each in ways(state, desk, done) if each.step is step), None)


def is_received(done: Sequence[Step]) -> bool:
    """Whether a receipt has come since the sheet was last locked; ``done`` are its steps, the oldest first."""
    last = next((step for step in reversed(done) if step in {Step.LOCKED, Step.RECEIVED}), None)
    return last is Step.RECEIVED


def leads_on(state: SheetState, to: SheetState) -> bool:
    """Whether a step goes on towards publication, neither back nor on the spot."""
    order = list(SheetState)
    return order.index(to) > order.index(state)


def needs_reason(state: SheetState, step: Step) -> bool:
    """Whether the step is taken with a reason only: it takes something back, or corrects what was published."""
    return step in _WITH_REASON or state is _PUBLISHED


def needs_document(step: Step, *, by_document: bool) -> bool:
    """Whether the step names a paper: a publication and a receipt always, and what is recorded for the other side."""
    return by_document or step in _WITH_DOCUMENT


def figures_open(state: SheetState) -> bool:
    """Whether the unit's own figures may be changed."""
    return state is _ENTERING


def proofs_open(state: SheetState) -> bool:
    """Whether evidence and justifications may be added; after an appraisal only in the unit's window."""
    return state in {_ENTERING, _FIRST}


def round_open(state: SheetState) -> int | None:
    """The round of appraisal whose marks may be entered; None when none may."""
    return {_LOCKED: 1, _FIRST: 2, _JUSTIFIED: 2}.get(state)


def survey_open(state: SheetState) -> bool:
    """Whether the points of a survey may be entered: from the second round until the publication."""
    return state in {_FIRST, _JUSTIFIED, _SECOND}


def received(ours: SheetState | None, theirs: SheetState) -> SheetState:
    """The state that the office's sheet keeps when a unit's package brings its own (``ours`` None: a new sheet).

    It never goes back, and only what is the unit's to do counts: locking, and justifying after the first appraisal.
    """
    if ours is _FIRST and theirs is _JUSTIFIED:
        return _JUSTIFIED
    if ours is None or ours is _ENTERING:
        return _ENTERING if theirs is _ENTERING else _LOCKED
    return ours
