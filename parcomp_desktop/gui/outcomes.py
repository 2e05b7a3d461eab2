"""The four outcomes as every page shows them: sign, word and colour."""

from parcomp_desktop.domain.criteria import Outcome
from parcomp_desktop.gui.style import outcome_colour

OUTCOME_WORDS = {
    Outcome.MET: "✓ Đạt",
    Outcome.NOT_MET: "✗ Không đạt",
    Outcome.MISSING: "? Chưa đủ dữ liệu",
    Outcome.NOT_APPLICABLE: "– Không áp dụng",
}


def outcome_markup(outcome: Outcome) -> str:
    """The sign and word in their colour, for a label of rich text."""
    return f'<b style="color: {outcome_colour(outcome).name()}">{OUTCOME_WORDS[outcome]}</b>'
