"""Why a nomination stands as it does: listed, and explained criterion by criterion."""

from datetime import date
from typing import NamedTuple

from parcomp_desktop.domain.awards import Nomination
from parcomp_desktop.domain.criteria import Finding, Outcome, Subject, Verdict
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.rulesets import ListedAward
from parcomp_desktop.domain.text import search_rank
from parcomp_desktop.rules.near_misses import turning_words
from parcomp_desktop.services.awards.nominations import nominee_name, verdict_of
from parcomp_desktop.services.criteria.fact_places import places_of
from parcomp_desktop.services.criteria.warnings import warnings_of
from parcomp_desktop.services.workspace import Workspace


class NominationLine(NamedTuple):
    """A nomination as lists show it; ``refused`` says why it can't be judged, then ``verdict`` is None."""

    nomination: Nomination
    name: str
    award: str
    verdict: Verdict | None
    refused: str = ""


class ReadingLine(NamedTuple):
    """A reading of the plan and what comes of it; ``decides``: the guidance of the round fixes this one."""

    label: str
    outcome: Outcome
    decides: bool = False


class FindingLine(NamedTuple):
    """A finding with its number among its subject's criteria, where the clause stands and the pages of its records."""

    number: str
    clause: str
    finding: Finding
    places: tuple[str, ...] = ()


class Explanation(NamedTuple):
    """A verdict as it is read. ``settled``: kept from its sending or decision, figures no longer move it.

    ``warnings`` change no outcome. ``turning`` says what would turn it to đạt.
    """

    settled: bool
    readings: tuple[ReadingLine, ...]
    findings: tuple[FindingLine, ...]
    assumed: str
    warnings: tuple[str, ...] = ()
    turning: str = ""


def nomination_lines(workspace: Workspace, query: str = "", **equal: object) -> list[NominationLine]:
    """The nominations with these values that answer the query, the newest day of consideration first."""
    lines = [_line(workspace, nomination) for nomination in workspace.find(Nomination, **equal)]
    found = ((line, f"{line.name} {line.award} {line.nomination.period}") for line in lines)
    return [line for line, text in found if search_rank(query, text) is not None]


def explanation(workspace: Workspace, nomination: Nomination) -> Explanation:
    """Why the nomination came out as it did. Raises Refusal when it can't be judged."""
    verdict = verdict_of(workspace, nomination)
    labels = _reading_labels(workspace, verdict, nomination.subject)
    clauses = {clause.code: clause.label for clause in workspace.catalogue.campaign.clauses}
    return Explanation(
        settled=nomination.verdict is not None,
        readings=tuple(
            ReadingLine(labels.get(name, name), outcome, decides=name == verdict.guidance.reading)
            for name, outcome in verdict.readings.items()
        ),
        findings=tuple(
            FindingLine(
                number=finding.criterion.rpartition(".")[2],
                clause=clauses.get(finding.clause, finding.clause),
                finding=finding,
                places=places_of(workspace, verdict, finding),
            )
            for finding in verdict.findings
        ),
        assumed=verdict.assumed,
        warnings=tuple(warned.words for warned in warnings_of(workspace, nomination)),
        turning=turning_words(verdict),
    )


def offered_awards(workspace: Workspace, on: date | None, subject: Subject | None) -> list[ListedAward]:
    """The awards that exist on a day (None: on any) and are for such a nominee (None: for any)."""
    return [award for award in workspace.catalogue.list_awards(on) if subject in {None, award.subject}]


def award_words(workspace: Workspace, code: str) -> str:
    """The award of a code in words; the code itself where there is none."""
    return next((award.text for award in workspace.catalogue.list_awards() if award.code == code), code)


def _line(workspace: Workspace, nomination: Nomination) -> NominationLine:
    name, award = nominee_name(workspace, nomination), award_words(workspace, nomination.award)
    try:
        return NominationLine(nomination, name, award, verdict_of(workspace, nomination))
    except Refusal as refusal:
        return NominationLine(nomination, name, award, None, f"{refusal.what} {refusal.cure}")


def _reading_labels(workspace: Workspace, verdict: Verdict, subject: Subject) -> dict[str, str]:
    versions = [version for rules in workspace.catalogue.rulebook.awards for version in rules.versions]
    readings = [reading for version in versions if version.code == verdict.version for reading in version.readings]
    return {reading.name: reading.label for reading in readings if reading.subject is subject}
