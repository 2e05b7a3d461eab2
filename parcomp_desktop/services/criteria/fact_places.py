"""The page whose records say a fact, so that a finding leads to them and to their evidence."""

from parcomp_desktop.domain.criteria import Finding, Verdict
from parcomp_desktop.rules.conditions import comparisons_of
from parcomp_desktop.services.workspace import Workspace

FACT_PLACES = {
    "tasks_done_well": "assigned_tasks",
    "tasks_unfinished": "assigned_tasks",
    "ranked": "units",
    "rank": "rankings",
    "ranked_units": "rankings",
    "rank_comparable": "rankings",
    "previous_rank": "rankings",
    "has_procedure_authority": "standing",
    "cases_late": "statistics",
    "cases_overdue": "statistics",
    "reports_missing": "reports",
    "reports_late": "reports",
    "reform_disciplined": "standing",
    "unit_outstanding_achievement": "standing",
    "unit_exemplary": "standing",
    "unit_chosen_in_campaign": "standing",
    "outstanding_achievement": "standing",
    "selected_by_unit": "standing",
    "quality_rating": "standing",
    "employment": "people",
    "direct_adviser": "standing",
    "par_index_percent": "rankings",
    "initiatives_recognised": "standing",
    "handles_cases": "statistics",
    "handled_cases_late": "statistics",
    "good_conduct": "standing",
    "chosen_in_campaign": "standing",
}
"""By the fact's name; ``standing`` has ratings, discipline, initiatives and what a head attests."""


def places_of(workspace: Workspace, verdict: Verdict, finding: Finding) -> tuple[str, ...]:
    """The pages that a finding's facts come from, each once, in the order in which the criterion asks for them."""
    versions = [version for rules in workspace.catalogue.rulebook.awards for version in rules.versions]
    asked = (
        test
        for version in versions
        if version.code == verdict.version
        for criterion in version.criteria
        if criterion.code == finding.criterion
        for test in (*comparisons_of(criterion.applies), *comparisons_of(criterion.requires))
    )
    names = (name for test in asked for name in (test.fact, test.minus, test.percent_of) if name)
    return tuple(dict.fromkeys(FACT_PLACES[name] for name in names))
