"""Nominees and those who were awarded, as the papers name them."""

from parcomp_desktop.domain.award_papers import Achieved, Recipient
from parcomp_desktop.domain.awards import Nomination
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.awards.nominations import award_of, nominee, nominee_name
from parcomp_desktop.services.criteria.achievements import Span, achieved_span
from parcomp_desktop.services.workspace import Workspace


def place_of(workspace: Workspace, nomination: Nomination) -> tuple[str, str]:
    """A person's position and unit; blank of a collective, which is one."""
    subject = nominee(workspace, nomination)
    return (subject.position, workspace.get(Unit, subject.unit_id).name) if isinstance(subject, Person) else ("", "")


def form_of(workspace: Workspace, nomination: Nomination) -> str:
    """The award's short name: what stands before whose it is."""
    name = workspace.catalogue.award_kind(award_of(workspace, nomination.award).kind).name
    return name.partition(" của ")[0]


def achieved(span: Span) -> Achieved:
    """The days of an achievement."""
    return Achieved(begins=span.first, ends=span.last)


def recipient(workspace: Workspace, nomination: Nomination) -> Recipient:
    """A nominee; no money stands there before a decision."""
    position, unit = place_of(workspace, nomination)
    return Recipient(
        subject=nomination.subject,
        name=nominee_name(workspace, nomination),
        position=position,
        unit=unit,
        form=form_of(workspace, nomination),
        achievement=nomination.achievement,
        achieved=achieved(achieved_span(nomination)),
    )
