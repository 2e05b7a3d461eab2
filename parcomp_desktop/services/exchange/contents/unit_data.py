"""What a unit sent, as it stands at the gathering desk: for a unit whose figures were corrected there, or were lost."""

from collections.abc import Sequence
from uuid import UUID

from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.evidence import Evidence, Proof
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.services.exchange.contents.content import Content
from parcomp_desktop.services.exchange.contents.exemplars import EXEMPLARS
from parcomp_desktop.services.exchange.contents.records import WITHOUT_AGE
from parcomp_desktop.services.exchange.contents.statistics import STATISTICS
from parcomp_desktop.services.exchange.contents.work import ACTIVITIES, PLANS, REPORTS, TASKS
from parcomp_desktop.services.workspace import Workspace

_PARTS = (STATISTICS, PLANS, ACTIVITIES, REPORTS, TASKS, EXEMPLARS)
"""Scoresheets and nominations have answers of their own."""
_STAYS = frozenset({Evidence, Proof})
"""The unit has its documents; they would make every package large."""


def _gathered(workspace: Workspace, unit_id: UUID, period: str) -> list[Entity]:
    records = (record for part in _PARTS for record in part.gather(workspace, unit_id, period))
    return list({record.id: record for record in records if type(record) not in _STAYS}.values())


def _check(workspace: Workspace, records: Sequence[Entity], period: str) -> None:
    for part in _PARTS:
        part.check(workspace, records, period)


def _takes(workspace: Workspace, record: Entity) -> bool:
    """What the unit itself took away stays away; its own machine's memory says what that was."""
    stands = bool(workspace.find(type(record), id=record.id))
    return all(part.takes(workspace, record) for part in _PARTS) and (stands or workspace.last_change(record) is None)


UNIT_DATA = Content(
    code="so-lieu-don-vi",
    name="Số liệu của đơn vị đang có ở bàn tổng hợp",
    sender=DeskKind.GATHERING,
    types=tuple(dict.fromkeys(kind for part in _PARTS for kind in part.types if kind not in _STAYS)),
    gather=_gathered,
    periods=lambda desk, unit_id: {period for part in _PARTS for period in part.periods(desk, unit_id)},
    check=_check,
    takes=_takes,
    withheld=WITHOUT_AGE,
)
