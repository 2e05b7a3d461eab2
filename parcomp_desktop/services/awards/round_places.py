"""Which round of this desk considers a nomination that came from elsewhere."""

from collections.abc import Sequence

from msgspec.structs import replace

from parcomp_desktop.domain.awards import Nomination, NominationState
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.services.awards.nominations import award_of, nominee_name
from parcomp_desktop.services.workspace import Workspace

_WAITING = frozenset({NominationState.RECEIVED, NominationState.APPRAISED})


def rounds_for(workspace: Workspace, nominations: Sequence[Nomination]) -> list[AwardRound]:
    """The open rounds that may consider all of these, the newest first; none once one is before the council."""
    if any(each.state not in _WAITING for each in nominations):
        return []
    return [
        award_round
        for award_round in workspace.find(AwardRound, closed_on=None)
        if all(_considers(workspace, award_round, each) for each in nominations)
    ]


def place_in_round(workspace: Workspace, nominations: Sequence[Nomination], award_round: AwardRound) -> None:
    """Put nominations into a round: they are judged by its day and guidance.

    Raises Refusal when the round can't consider one of them, or one is before the council already.
    """
    stored = [workspace.get(Nomination, each.id) for each in nominations]
    if award_round.id not in {each.id for each in rounds_for(workspace, stored)}:
        raise Refusal(
            f"Đợt xét “{award_round.name}” không nhận được đề nghị đã chọn.",
            "Chọn đề nghị cùng kỳ, đúng hình thức khen của đợt, chưa đưa ra Hội đồng.",
        )
    many = len(stored) > 1
    who = f"{len(stored)} đề nghị" if many else nominee_name(workspace, stored[0])
    with workspace.change("nomination.round", f"Xếp vào đợt “{award_round.name}”: {who}") as change:
        for each in stored:
            change.put(_placed(each, award_round))


def in_its_round(workspace: Workspace, nomination: Nomination) -> Nomination:
    """A nomination that comes in: in the round where it stood, else in the only one that may consider it.

    Where there are several, or none, a person chooses. One that was taken up here stays as it is.
    """
    if nomination.state is not NominationState.RECEIVED:
        return nomination
    stood = [
        each for each in workspace.find(AwardRound, id=nomination.round_id) if _considers(workspace, each, nomination)
    ]
    found = stood or rounds_for(workspace, [nomination])
    return _placed(nomination, found[0]) if len(found) == 1 else replace(nomination, round_id=None)


def _considers(workspace: Workspace, award_round: AwardRound, nomination: Nomination) -> bool:
    kinds = {award.kind for award in award_round.awards}
    kind = award_of(workspace, nomination.award).kind
    return award_round.period == nomination.period and (not kinds or kind in kinds)


def _placed(nomination: Nomination, award_round: AwardRound) -> Nomination:
    return replace(nomination, round_id=award_round.id, considered_on=award_round.considered_on)
