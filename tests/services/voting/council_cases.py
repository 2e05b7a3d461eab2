"""A council, a round and a meeting that tests begin with."""

from collections.abc import Sequence
from datetime import date
from uuid import uuid4

from msgspec.structs import replace

from parcomp_desktop.domain.awards import Nomination, NominationState
from parcomp_desktop.domain.council import CouncilMeeting, CouncilMember, CouncilRole, CouncilRules
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.voting.council import save_member
from parcomp_desktop.services.voting.meetings import attended, enter_attendance, roll, save_meeting
from parcomp_desktop.services.workspace import Workspace
from tests.services.awards.award_cases import nomination_of
from tests.services.people.standing_cases import registered

HELD = date(2025, 2, 10)
NAMES = ("Lê Văn Sơn", "Trần Thị Mai", "A Đắk", "Y Hà", "Phạm Quốc Huy", "Đặng Thị Hoà", "Nguyễn Văn Bình")
ROLES = (CouncilRole.CHAIR, CouncilRole.VICE_CHAIR, CouncilRole.STANDING, *[CouncilRole.MEMBER] * 3)


def member_of(name: str = "Lê Văn Sơn", **changes: object) -> CouncilMember:
    member = CouncilMember(
        id=uuid4(),
        full_name=name,
        position="Phó Trưởng phòng",
        role=CouncilRole.MEMBER,
        document="QĐ 15/QĐ-UBND",
        from_on=date(2025, 1, 1),
        to_on=date(2025, 12, 31),
    )
    return replace(member, **changes)


def council_of(workspace: Workspace, names: Sequence[str] = NAMES) -> list[CouncilMember]:
    """Seven members of 2025: chair, vice chair, standing member, three members, secretary."""
    roles = (*ROLES, CouncilRole.SECRETARY)
    return [
        save_member(workspace, member_of(name, role=role, place=place))
        for place, (name, role) in enumerate(zip(names, roles, strict=False), 1)
    ]


def round_of(workspace: Workspace, rules: CouncilRules | None = None, name: str = "Xét khen năm 2024") -> AwardRound:
    held = AwardRound(
        id=uuid4(), name=name, period="2024", considered_on=date(2025, 1, 20), council=rules or CouncilRules()
    )
    registered(workspace, held)
    return held


def meeting_of(workspace: Workspace, held: AwardRound, on: date = HELD, **changes: object) -> CouncilMeeting:
    meeting = CouncilMeeting(id=uuid4(), round_id=held.id, held_on=on, begins="08:00", place="Phòng họp tầng 2")
    return save_meeting(workspace, replace(meeting, **changes))


def attended_by(workspace: Workspace, meeting: CouncilMeeting, present: int) -> None:
    """The first members of the list were there, the others not."""
    lines = roll(workspace, meeting)
    said = {
        line.member.id: attended(meeting, line.member.id, present=place < present) for place, line in enumerate(lines)
    }
    enter_attendance(workspace, meeting, said)


def before_council(workspace: Workspace, held: AwardRound, *subjects: Unit | Person) -> list[Nomination]:
    """Nominations of the round that wait for the council."""
    nominations = [
        replace(
            nomination_of(each, "gk-huyen.tap-the.nam" if isinstance(each, Unit) else "gk-huyen.ca-nhan.nam"),
            state=NominationState.COUNCIL,
            round_id=held.id,
        )
        for each in subjects
    ]
    registered(workspace, *nominations)
    return nominations
