"""What can be wrong with the plan as written."""

from collections.abc import Iterator

from parcomp_desktop.domain.campaign import Campaign
from parcomp_desktop.rules.problems import Problem, miscited, repeated


def campaign_problems(campaign: Campaign) -> Iterator[Problem]:
    """Find codes used twice, clauses that aren't there and words that their clause doesn't have."""
    yield from _repeated_codes(campaign)
    yield from _wrong_citations(campaign)
    kinds = {kind.code for kind in campaign.award_kinds}
    for kind in campaign.award_kinds:
        for code in kind.replaced_by:
            if code not in kinds:
                yield Problem(f"không có hình thức khen “{code}”", f'"{code}"')


def _repeated_codes(campaign: Campaign) -> Iterator[Problem]:
    for items in (
        campaign.clauses,
        campaign.fields,
        campaign.contents,
        campaign.subjects,
        campaign.targets,
        campaign.award_kinds,
        campaign.milestones,
    ):
        yield from repeated("code", (item.code for item in items))


def _wrong_citations(campaign: Campaign) -> Iterator[Problem]:
    clauses = {clause.code: clause for clause in campaign.clauses}
    for clause in campaign.clauses:
        yield from miscited(clauses, clause.code, *(misprint.read for misprint in clause.misprints))
    for item in (*campaign.contents, *campaign.award_kinds, *campaign.milestones):
        yield from miscited(clauses, item.clause)
    for item in (*campaign.fields, *campaign.subjects):
        yield from miscited(clauses, item.clause, item.name)
    for target in campaign.targets:
        yield from miscited(clauses, target.clause, *target.words)
