"""What councils decided: the votes on a nomination and what they come to by the rules of its round."""

from parcomp_desktop.domain.awards import Nomination
from parcomp_desktop.domain.council import CouncilMeeting, CouncilRules, Vote
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.rules.voting import Totals, result_of
from parcomp_desktop.services.voting.meetings import attendants, roll
from parcomp_desktop.services.workspace import Workspace


def totals_of(vote: Vote) -> Totals:
    """The totals of a vote."""
    return Totals(vote.in_favour, vote.against, vote.blank)


def rules_of(workspace: Workspace, meeting: CouncilMeeting) -> CouncilRules:
    """The rules of the meeting's round."""
    return workspace.get(AwardRound, meeting.round_id).council


def newest_vote(workspace: Workspace, nomination: Nomination) -> tuple[CouncilMeeting, Vote] | None:
    """The vote on a nomination of the round's newest meeting that held one."""
    votes = {vote.meeting_id: vote for vote in workspace.find(Vote, nomination_id=nomination.id)}
    if not votes:
        return None
    meetings = [each for each in workspace.find(CouncilMeeting, round_id=nomination.round_id) if each.id in votes]
    if not meetings:
        return None
    newest = max(meetings, key=lambda each: (each.held_on, each.begins, each.id))
    return newest, votes[newest.id]


def passed(workspace: Workspace, nomination: Nomination) -> bool | None:
    """What the council decided on a nomination; None: no vote yet, or no quorum."""
    newest = newest_vote(workspace, nomination)
    if newest is None:
        return None
    meeting, vote = newest
    result = result_of(rules_of(workspace, meeting), totals_of(vote), attendants(roll(workspace, meeting)))
    return result.passed if result else None
