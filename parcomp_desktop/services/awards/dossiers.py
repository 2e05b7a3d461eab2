"""The dossier (hồ sơ) of a nomination: the plan's three papers and, where it counts, the initiative's certificate.

Plan, II.5.b; the law of 2022, Đ84. A paper is drafted in the program and signed once its scan, or a reference to the
signed paper, stands here as evidence.
"""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from parcomp_desktop.documents.kinds import proposal
from parcomp_desktop.domain.awards import AchievementReport, IssuedFile, Nomination
from parcomp_desktop.domain.council import CouncilMeeting, Vote
from parcomp_desktop.domain.criteria import Outcome, Subject
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.domain.standing import Initiative
from parcomp_desktop.domain.words import REMARK_WORDS
from parcomp_desktop.services.awards.nominations import nominee_name, verdict_of
from parcomp_desktop.services.proofs.evidence import FileState, Owner, ProofLine, proofs_of
from parcomp_desktop.services.workspace import Workspace

PROPOSAL, MINUTES, REPORT, CERTIFICATE = "proposal", "minutes", "report", "certificate"
_INITIATIVE_CRITERION = "ca-nhan.3"
_WHOLE = frozenset({FileState.WHOLE, FileState.REFERENCE})


class PaperState(StrEnum):
    """How far a paper is; broken: its scan is gone or altered."""

    MISSING = "missing"
    DRAFTED = "drafted"
    BROKEN = "broken"
    SIGNED = "signed"


class PaperLine(NamedTuple):
    """A paper of a dossier: which one, whose papers it is kept with, how far it is and what that rests on."""

    code: str
    owner: Owner
    state: PaperState
    detail: str

    @property
    def words(self) -> str:
        """What the paper is called."""
        return REMARK_WORDS[self.code]


class Lack(NamedTuple):
    """A nominee and the papers that the dossier lacks."""

    name: str
    papers: tuple[str, ...]


class _Place(NamedTuple):
    """Where a paper is kept, and what is known of its draft; ``draft`` is empty while there is none."""

    owner: Owner
    draft: str


def dossier(workspace: Workspace, nomination: Nomination) -> list[PaperLine]:
    """The papers that the nomination goes with, in the order of the plan."""
    places = {
        PROPOSAL: _proposal(workspace, nomination),
        MINUTES: _minutes(workspace, nomination),
        REPORT: _report(workspace, nomination),
    }
    if relies_on_initiative(workspace, nomination):
        places[CERTIFICATE] = _certificate(workspace, nomination)
    return [_line(workspace, code, place) for code, place in places.items()]


def lacks(workspace: Workspace, nominations: Iterable[Nomination]) -> list[Lack]:
    """The nominations whose dossiers aren't complete, each with the papers that nobody has signed yet."""
    found = [
        Lack(
            nominee_name(workspace, each),
            tuple(line.words.lower() for line in dossier(workspace, each) if line.state is not PaperState.SIGNED),
        )
        for each in nominations
    ]
    return [lack for lack in found if lack.papers]


def lack_words(found: Sequence[Lack], shown: int = 5) -> str:
    """What the first dossiers lack, a line each, and how many more there are."""
    lines = [f"{lack.name}: thiếu {', '.join(lack.papers)}" for lack in found[:shown]]
    rest = len(found) - len(lines)
    return "\n".join(lines + ([f"… và {rest} hồ sơ nữa"] if rest else []))


def relies_on_initiative(workspace: Workspace, nomination: Nomination) -> bool:
    """Whether an initiative is attached, or the criterion of initiatives is met by one."""
    if nomination.initiative_id:
        return True
    try:
        findings = verdict_of(workspace, nomination).findings
    except Refusal:
        return False
    return any(each.criterion == _INITIATIVE_CRITERION and each.outcome is Outcome.MET for each in findings)


def _line(workspace: Workspace, code: str, place: _Place) -> PaperLine:
    proofs = proofs_of(workspace, place.owner.about_id, place.owner.code)
    if any(proof.state in _WHOLE for proof in proofs):
        return PaperLine(code, place.owner, PaperState.SIGNED, _titles(proofs))
    if proofs:
        return PaperLine(code, place.owner, PaperState.BROKEN, _titles(proofs))
    state = PaperState.DRAFTED if place.draft else PaperState.MISSING
    return PaperLine(code, place.owner, state, place.draft)


def _titles(proofs: Sequence[ProofLine]) -> str:
    return "; ".join(proof.evidence.title for proof in proofs)


def _unit_id(workspace: Workspace, nomination: Nomination) -> UUID:
    """Whose papers they are."""
    if nomination.subject is Subject.COLLECTIVE:
        return nomination.subject_id
    return workspace.get(Person, nomination.subject_id).unit_id


def _own(workspace: Workspace, nomination: Nomination, code: str) -> Owner:
    return Owner(nomination.id, _unit_id(workspace, nomination), code)


def _common(workspace: Workspace, nomination: Nomination, about_id: UUID, code: str) -> Owner:
    """A paper that many nominations share: on a unit's desk it is kept once, with its round or meeting."""
    desk = workspace.desk
    if desk.kind is DeskKind.UNIT and desk.unit_id:
        return Owner(about_id, desk.unit_id, code)
    return _own(workspace, nomination, code)


def _proposal(workspace: Workspace, nomination: Nomination) -> _Place:
    if nomination.round_id is None:
        return _Place(_own(workspace, nomination, PROPOSAL), "")
    round_ = workspace.get(AwardRound, nomination.round_id)
    issued = workspace.find(IssuedFile, about_id=round_.id, kind=proposal.PROPOSAL.code)
    owner = _common(workspace, nomination, round_.id, PROPOSAL)
    return _Place(owner, f"Đã lập cho đợt xét “{round_.name}”" if issued else "")


def _minutes(workspace: Workspace, nomination: Nomination) -> _Place:
    meetings = [workspace.get(CouncilMeeting, vote.meeting_id) for vote in _votes(workspace, nomination)]
    if not meetings:
        return _Place(_own(workspace, nomination, MINUTES), "")
    last = max(meetings, key=lambda meeting: (meeting.held_on, meeting.id))
    owner = _common(workspace, nomination, last.id, MINUTES)
    return _Place(owner, f"Cuộc họp ngày {format_date(last.held_on)} đã ghi")


def _votes(workspace: Workspace, nomination: Nomination) -> list[Vote]:
    return workspace.find(Vote, nomination_id=nomination.id)


def _report(workspace: Workspace, nomination: Nomination) -> _Place:
    texts = [text for each in workspace.find(AchievementReport, nomination_id=nomination.id) for text in each.texts]
    return _Place(_own(workspace, nomination, REPORT), f"Đã viết {len(texts)} đề mục" if texts else "")


def _certificate(workspace: Workspace, nomination: Nomination) -> _Place:
    """The papers of the initiative itself, where one is attached."""
    if nomination.initiative_id is None:
        return _Place(_own(workspace, nomination, CERTIFICATE), "")
    initiative = workspace.get(Initiative, nomination.initiative_id)
    paper = f", {initiative.number}" if initiative.number else ""
    return _Place(Owner(initiative.id, _unit_id(workspace, nomination)), f"“{initiative.name}”{paper}")
