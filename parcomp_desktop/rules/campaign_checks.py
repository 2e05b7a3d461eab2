"""What can be wrong with the plan as written."""

from collections.abc import Iterator

from parcomp_desktop.domain.campaign import Campaign
from parcomp_desktop.domain.data_files import Problem
from parcomp_desktop.rules.problems import miscited, repeated


def campaign_problems(campaign: Campaign) -> Iterator[Problem]:
    """Find codes used twice, clauses that aren't there and words that their clause doesn't have."""
    for name in ("clauses", "fields", "contents", "subjects", "targets", "award_kinds", "milestones"):
        yield from repeated((name,), "code", (item.code for item in getattr(campaign, name)))
    yield from _wrong_citations(campaign)
    kinds = {kind.code for kind in campaign.award_kinds}
    for index, kind in enumerate(campaign.award_kinds):
        for code in kind.replaced_by:
            if code not in kinds:
                yield Problem(f"không có hình thức khen “{code}”", ("award_kinds", index, "replaced_by"), code)


def _wrong_citations(campaign: Campaign) -> Iterator[Problem]:
    clauses = {clause.code: clause for clause in campaign.clauses}
    for index, clause in enumerate(campaign.clauses):
        words = (misprint.read for misprint in clause.misprints)
        yield from miscited(clauses, ("clauses", index, "misprints"), clause.code, *words)
    for name in ("contents", "award_kinds", "milestones"):
        for index, item in enumerate(getattr(campaign, name)):
            yield from miscited(clauses, (name, index), item.clause)
    for name in ("fields", "subjects"):
        for index, item in enumerate(getattr(campaign, name)):
            yield from miscited(clauses, (name, index), item.clause, item.name)
    for index, target in enumerate(campaign.targets):
        yield from miscited(clauses, ("targets", index), target.clause, *target.words)
