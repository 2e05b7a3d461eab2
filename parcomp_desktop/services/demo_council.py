"""The rounds of the demo's desks and the councils that meet for them."""

from collections.abc import Sequence
from uuid import uuid4

from msgspec.structs import asdict

from parcomp_desktop.domain.awards import Nomination, NominationState
from parcomp_desktop.domain.council import CouncilMeeting, CouncilMember
from parcomp_desktop.domain.criteria import Outcome
from parcomp_desktop.domain.rounds import AwardRound, RoundAward
from parcomp_desktop.rules.voting import Totals
from parcomp_desktop.services.council import save_member
from parcomp_desktop.services.demo_data import DemoCouncil, DemoData
from parcomp_desktop.services.meetings import all_present, save_meeting
from parcomp_desktop.services.nomination_steps import take_step
from parcomp_desktop.services.nominations import award_of
from parcomp_desktop.services.rounds import save_round
from parcomp_desktop.services.votes import Ballots, enter_votes, vote_lines
from parcomp_desktop.services.workspace import Workspace


def begin_round(workspace: Workspace, data: DemoData, council: DemoCouncil) -> AwardRound:
    """Write the members of a desk's council and the round that it considers."""
    for place, each in enumerate(council.members, 1):
        member = CouncilMember(id=uuid4(), place=place, document=council.document, **asdict(each))
        save_member(workspace, member)
    award = RoundAward(kind=award_of(workspace, data.collective.award).kind)
    begun = AwardRound(
        id=uuid4(),
        name=council.round_name,
        period=data.period,
        considered_on=data.considered_on,
        awards=(award,),
        fund=data.decision.fund,
    )
    return save_round(workspace, begun)


def hold_council(
    workspace: Workspace, council: DemoCouncil, award_round: AwardRound, nominations: Sequence[Nomination]
) -> list[Nomination]:
    """Put nominations to the council, which meets today and votes for them."""
    before = take_step(workspace, nominations, NominationState.COUNCIL)
    meeting = CouncilMeeting(
        id=uuid4(),
        round_id=award_round.id,
        held_on=workspace.local_day(),
        begins="08:00",
        ends="09:30",
        place=council.place,
    )
    save_meeting(workspace, meeting)
    all_present(workspace, meeting)
    everybody = Totals(len(council.members), 0, 0)
    ballots = {
        line.nomination.id: Ballots(everybody, "" if line.outcome is Outcome.MET else council.reason)
        for line in vote_lines(workspace, meeting)
    }
    enter_votes(workspace, meeting, ballots)
    return before
