"""The council of emulation and rewards (Hội đồng TĐKT): members, meetings, votes."""

from datetime import date
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from parcomp_desktop.domain.record import Entity, Percent, Record


class CouncilRole(StrEnum):
    """What a member is on the council."""

    CHAIR = "chair"
    VICE_CHAIR = "vice_chair"
    STANDING = "standing"
    MEMBER = "member"
    SECRETARY = "secretary"


class BallotKind(StrEnum):
    """Open (giơ tay) or secret (bỏ phiếu kín); who cast a secret ballot is never stored."""

    OPEN = "open"
    SECRET = "secret"  # noqa: S105  no password


class VoteBase(StrEnum):
    """Of whom the share of votes is reckoned: the members present, or all members."""

    PRESENT = "present"
    ALL = "all"


class CouncilRules(Record, frozen=True, kw_only=True):
    """When a meeting may vote and what carries: no national document says, so all are settings of the round.

    A meeting needs ``quorum_part`` of ``quorum_whole`` members. A nominee passes with ``threshold`` percent in favour,
    or with more than that where ``above``. ``source`` is the document; blank: assumed.
    """

    quorum_part: int = 2
    quorum_whole: int = 3
    threshold: Percent = Decimal(50)
    above: bool = True
    base: VoteBase = VoteBase.PRESENT
    ballot: BallotKind = BallotKind.SECRET
    source: str = ""


class CouncilMember(Entity, frozen=True, kw_only=True):
    """A member from ``from_on`` to ``to_on``; ``place`` orders the list."""

    full_name: str
    position: str
    role: CouncilRole
    place: int = 0
    document: str = ""
    """The decision that set the council up."""
    from_on: date | None = None
    to_on: date | None = None


class CouncilMeeting(Entity, frozen=True, kw_only=True):
    """A meeting of a round. ``begins`` and ``ends`` are times of the day as HH:MM."""

    round_id: UUID
    held_on: date
    begins: str = ""
    ends: str = ""
    place: str = ""
    number: str = ""
    discussion: str = ""


class Attendance(Entity, frozen=True, kw_only=True):
    """Whether a member was at a meeting; ``reason`` of an absence. No row: nobody has said."""

    meeting_id: UUID
    member_id: UUID
    present: bool
    reason: str = ""


class Vote(Entity, frozen=True, kw_only=True):
    """What a meeting decided on a nominee: totals alone. ``reason``: why, where it goes against the findings."""

    meeting_id: UUID
    nomination_id: UUID
    in_favour: int | None = None
    against: int | None = None
    blank: int | None = None
    reason: str = ""
