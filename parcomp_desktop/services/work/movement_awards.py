"""Which awards of the campaign were given in some years, as a report of its results lists them."""

from collections.abc import Iterator

from parcomp_desktop.domain.movement_papers import AwardGiven
from parcomp_desktop.domain.register import EarlierAward
from parcomp_desktop.services.awards.decisions import register_order
from parcomp_desktop.services.awards.recipients import form_of, place_of
from parcomp_desktop.services.criteria.praised import about_reform
from parcomp_desktop.services.registry.register import register_entries
from parcomp_desktop.services.workspace import Workspace


def awards_given(workspace: Workspace, years: range) -> tuple[AwardGiven, ...]:
    """What was decided in these years and stands: by this desk, and by others as far as it is recorded."""
    given = [*_of_register(workspace, years), *_of_elsewhere(workspace, years)]
    return tuple(sorted(given, key=lambda each: register_order(each.subject, each.name)))


def _of_register(workspace: Workspace, years: range) -> Iterator[AwardGiven]:
    for entry in register_entries(workspace):
        if entry.stands and entry.decision.decided_on.year in years:
            position, unit = place_of(workspace, entry.nomination)
            yield AwardGiven(
                subject=entry.nomination.subject,
                name=entry.award.recipient,
                position=position,
                unit=unit,
                form=form_of(workspace, entry.nomination),
                decision=f"Quyết định số {entry.decision.number}",
                decided_on=entry.decision.decided_on,
                authority=entry.decision.authority,
            )


def _of_elsewhere(workspace: Workspace, years: range) -> Iterator[AwardGiven]:
    for each in workspace.find(EarlierAward):
        if each.year in years and each.stands and about_reform(each):
            yield AwardGiven(
                subject=each.subject,
                name=each.recipient,
                form=each.form,
                decision=f"Quyết định số {each.number}" if each.number else "",
                decided_on=each.decided_on,
                authority=each.authority,
            )
