"""The four outcomes as every page shows them: sign, word and colour."""

from parcomp_desktop.domain.criteria import Outcome
from parcomp_desktop.domain.words import OUTCOME_WORDS
from parcomp_desktop.gui.style import outcome_colour

_SIGNS = {Outcome.MET: "✓", Outcome.NOT_MET: "✗", Outcome.MISSING: "?", Outcome.NOT_APPLICABLE: "–"}
SIGNED_WORDS = {outcome: f"{_SIGNS[outcome]} {words}" for outcome, words in OUTCOME_WORDS.items()}


def sign_of(outcome: Outcome) -> str:
    """The sign alone, where a word stands beside it or in the tip."""
    return _SIGNS[outcome]


def outcome_markup(outcome: Outcome) -> str:
    """The sign and word in their colour, for a label of rich text."""
    return f'<b style="color: {outcome_colour(outcome).name()}">{SIGNED_WORDS[outcome]}</b>'
