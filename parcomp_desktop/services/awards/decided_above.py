"""Awards that an authority above decided on this desk's nominations: kept without a number of this desk's register."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from parcomp_desktop.domain.awards import Nomination, NominationState
from parcomp_desktop.domain.campaign import AwardKind
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.register import EarlierAward
from parcomp_desktop.domain.rulesets import ListedAward
from parcomp_desktop.services.awards.decisions import register_order
from parcomp_desktop.services.awards.nomination_steps import award_above, may_be_decided_above, stepped
from parcomp_desktop.services.awards.nominations import award_of, nominee_name
from parcomp_desktop.services.criteria.achievements import achieved_span
from parcomp_desktop.services.desk.desks import required
from parcomp_desktop.services.workspace import Workspace


class DecisionAbove(NamedTuple):
    """A decision of an authority above, as its document says."""

    number: str
    decided_on: date
    authority: str


class Awaiting(NamedTuple):
    """A nomination that an authority above may have decided."""

    nomination: Nomination
    name: str
    listed: ListedAward


def awaiting_above(workspace: Workspace) -> list[Awaiting]:
    """The nominations that are still open and may be decided above, collectives first."""
    found = [
        Awaiting(each, nominee_name(workspace, each), award_of(workspace, each.award))
        for each in workspace.find(Nomination)
        if may_be_decided_above(workspace, each)
    ]
    return sorted(found, key=lambda each: register_order(each.nomination.subject, each.name))


def record_decided_above(
    workspace: Workspace, decision: DecisionAbove, nominations: Sequence[Nomination]
) -> list[EarlierAward]:
    """Record what was decided above: each nomination ends as awarded, history and warnings know the award.

    Raises Refusal when nothing is chosen, the number or the authority lacks, the award doesn't exist on that day, or
    a nomination isn't open any more.
    """
    number = required(decision.number, "Số quyết định")
    authority = required(decision.authority, "Cơ quan quyết định")
    if not nominations:
        raise Refusal("Chưa chọn đề nghị nào.", "Đánh dấu những đề nghị có tên trong quyết định.")
    open_now = {each.nomination.id: each for each in awaiting_above(workspace)}
    recorded: list[EarlierAward] = []
    with workspace.change("decision.above", f"Ghi Quyết định số {number} của {authority}") as change:
        for nomination in nominations:
            if nomination.id not in open_now:
                raise Refusal("Có đề nghị đã có quyết định hoặc do bàn này quyết định.", "Bỏ chọn đề nghị đó.")
            workspace.catalogue.evaluate(nomination.award, decision.decided_on, {})
            awaiting = open_now[nomination.id]
            award = _award(awaiting, workspace.catalogue.award_kind(awaiting.listed.kind), decision)
            paper = f"Quyết định số {number} của {authority}"
            for record in (award, *stepped(workspace, nomination, NominationState.DECIDED, paper)):
                change.put(record)
            recorded.append(award)
    return recorded


def _award(awaiting: Awaiting, kind: AwardKind, decision: DecisionAbove) -> EarlierAward:
    nomination = awaiting.nomination
    span = achieved_span(nomination)
    return EarlierAward(
        id=award_above(nomination),
        subject=nomination.subject,
        subject_id=nomination.subject_id,
        recipient=awaiting.name,
        form=kind.name,
        kind=kind.code,
        year=decision.decided_on.year,
        achievement=nomination.achievement,
        achieved_from=span.first,
        achieved_to=span.last,
        number=decision.number.strip(),
        decided_on=decision.decided_on,
        authority=decision.authority.strip(),
    )
