"""Award rounds that tests begin with."""

from datetime import date
from typing import Any
from uuid import uuid4

from parcomp_desktop.domain.awards import AwardDecision
from parcomp_desktop.domain.council import CouncilMeeting, Vote
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.rounds import AwardRound, RoundAward
from parcomp_desktop.services.awards.rounds import save_round
from parcomp_desktop.services.workspace import Workspace

DISTRICT_DAY = date(2025, 3, 20)
TWO_LEVELS_DAY = date(2026, 3, 20)


def round_of(*kinds: str, on: date = DISTRICT_DAY, period: str = "2024", **fields: Any) -> AwardRound:  # noqa: ANN401  any field of a round
    awards = tuple(RoundAward(kind=kind) for kind in kinds or ("gk-huyen",))
    told: dict[str, Any] = {"name": f"Xét khen thưởng năm {period}", "awards": awards} | fields
    return AwardRound(id=uuid4(), period=period, considered_on=on, **told)


def saved(workspace: Workspace, *kinds: str, **fields: Any) -> AwardRound:  # noqa: ANN401  any field of a round
    return save_round(workspace, round_of(*kinds, **fields))


def put(workspace: Workspace, *records: Entity) -> None:
    """Write records as they are, whatever the services of their own pages would say."""
    with workspace.change("test", "Ghi") as change:
        for record in records:
            change.put(record)


def vote_in(workspace: Workspace, award_round: AwardRound, nomination_id: Any) -> None:  # noqa: ANN401  an id
    meeting = CouncilMeeting(id=uuid4(), round_id=award_round.id, held_on=award_round.considered_on)
    put(workspace, meeting, Vote(id=uuid4(), meeting_id=meeting.id, nomination_id=nomination_id, in_favour=5))


def decision_in(award_round: AwardRound, number: str = "12/QĐ-UBND") -> AwardDecision:
    return AwardDecision(
        id=uuid4(),
        number=number,
        decided_on=award_round.considered_on,
        authority="CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN ĐĂK HÀ",
        signer_title="CHỦ TỊCH",
        signer_name="A Đắk",
        place="Đăk Hà",
        round_id=award_round.id,
    )
