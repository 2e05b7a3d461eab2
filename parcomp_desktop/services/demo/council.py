"""What a desk's council does in the demo: its round is made, it meets and votes, the round is closed."""

from collections.abc import Sequence
from uuid import uuid4

from msgspec.structs import asdict

from parcomp_desktop.domain.awards import Nomination
from parcomp_desktop.domain.council import CouncilMeeting, CouncilMember
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.rules.voting import Totals
from parcomp_desktop.services.awards.nominations import nominee_name
from parcomp_desktop.services.awards.rounds import close_round, save_round
from parcomp_desktop.services.demo.data import DemoCouncil, DemoMeeting
from parcomp_desktop.services.voting.council import save_member
from parcomp_desktop.services.voting.meetings import all_present, attended, enter_attendance, roll, save_meeting
from parcomp_desktop.services.voting.votes import Ballots, enter_votes
from parcomp_desktop.services.workspace import Workspace


def begin_round(workspace: Workspace, council: DemoCouncil) -> None:
    """Write the council's members and the round."""
    for place, each in enumerate(council.members, 1):
        member = CouncilMember(
            id=uuid4(),
            place=place,
            document=council.members_by,
            from_on=council.members_from,
            to_on=council.members_to,
            **asdict(each),
        )
        save_member(workspace, member)
    save_round(workspace, council.award_round)


def meet(workspace: Workspace, council: DemoCouncil, told: DemoMeeting, nominations: Sequence[Nomination]) -> None:
    """Hold a meeting of the round: who was there, then what was counted for each nominee."""
    meeting = CouncilMeeting(
        id=uuid4(),
        round_id=council.award_round.id,
        held_on=told.held_on,
        begins=told.begins,
        ends=told.ends,
        place=told.place,
        number=told.number,
        discussion=told.discussion,
    )
    save_meeting(workspace, meeting)
    absent = {
        line.member.id: attended(meeting, line.member.id, present=False, reason=told.absent[line.member.full_name])
        for line in roll(workspace, meeting)
        if line.member.full_name in told.absent
    }
    enter_attendance(workspace, meeting, absent)
    all_present(workspace, meeting)
    counted = {each.id: Totals(*told.votes[nominee_name(workspace, each)]) for each in nominations}
    enter_votes(workspace, meeting, {key: Ballots(totals, told.reason) for key, totals in counted.items()})


def end_round(workspace: Workspace, council: DemoCouncil) -> None:
    """Close the round: nothing of it is left to do."""
    close_round(workspace, workspace.get(AwardRound, council.award_round.id))
