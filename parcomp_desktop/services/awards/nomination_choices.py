"""What a nomination may be given: rounds that are open, awards of its day and round, initiatives of its nominee."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from parcomp_desktop.domain.awards import Nomination
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.domain.rulesets import ListedAward
from parcomp_desktop.domain.standing import Initiative
from parcomp_desktop.services.criteria.explanations import offered_awards
from parcomp_desktop.services.people.initiatives import is_recognised
from parcomp_desktop.services.workspace import Workspace


def offered_rounds(workspace: Workspace, nomination: Nomination | None) -> list[AwardRound]:
    """The rounds that are open, and that of the nomination, the newest first."""
    chosen = nomination.round_id if nomination else None
    return [each for each in workspace.find(AwardRound) if each.closed_on is None or each.id == chosen]


def awards_of_round(
    workspace: Workspace, round_: AwardRound | None, on: date | None, subject: Subject | None
) -> list[ListedAward]:
    """The awards that exist on a day for such a nominee; of a round those that it considers, if it says which."""
    kinds = {award.kind for award in round_.awards} if round_ else set[str]()
    return [award for award in offered_awards(workspace, on, subject) if not kinds or award.kind in kinds]


def offered_initiatives(workspace: Workspace, subject_id: UUID | None) -> Sequence[Initiative]:
    """A person's initiatives, the recognised ones first, then the newest."""
    found = workspace.find(Initiative, person_id=subject_id) if subject_id else []
    return sorted(found, key=lambda each: (not is_recognised(each), -each.year, each.name))


def initiative_words(initiative: Initiative) -> str:
    """An initiative as lists offer it: ``Mã quét tra cứu (2024, 210/QĐ-UBND)``."""
    paper = initiative.number if is_recognised(initiative) else "chưa được công nhận"
    return f"{initiative.name} ({initiative.year}, {paper})"
