"""How a nominee stands in each criterion: the cells that reports and explanations share."""

from parcomp_desktop.domain.award_papers import CriterionResult
from parcomp_desktop.domain.words import OUTCOME_WORDS


def criterion_words(result: CriterionResult) -> str:
    """The criterion in the plan's words with its clause."""
    return " ".join(filter(None, (result.text, f"({result.clause})" if result.clause else "")))


def outcome_words(result: CriterionResult) -> str:
    """One of the four outcomes."""
    return OUTCOME_WORDS[result.outcome]


def evidence_words(result: CriterionResult) -> str:
    """On what paper it rests, and what is missing."""
    missing = f"Còn thiếu: {'; '.join(result.missing)}" if result.missing else ""
    return "\n".join(filter(None, (result.evidence, missing)))
