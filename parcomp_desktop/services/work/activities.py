"""Hoạt động phong trào: what units do for the contents of the plan, and what leaves take from it."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import partial
from typing import NamedTuple
from uuid import UUID

from msgspec.structs import replace

from parcomp_desktop.domain.campaign import Clause, Content
from parcomp_desktop.domain.figures import Figure
from parcomp_desktop.domain.periods import months_of
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.work import Activity, ActivityKind
from parcomp_desktop.services.desk.desks import recorded_unit, required
from parcomp_desktop.services.proofs.places import remove_proofs
from parcomp_desktop.services.statistics.figure_source import FigureSource
from parcomp_desktop.services.work.record_checks import in_period, of_unit, refuse_ahead
from parcomp_desktop.services.workspace import Workspace

PARTNERS = (
    "Ủy ban Mặt trận Tổ quốc Việt Nam",
    "Công đoàn",
    "Đoàn Thanh niên Cộng sản Hồ Chí Minh",
    "Hội Liên hiệp Phụ nữ",
    "Hội Nông dân",
    "Hội Cựu chiến binh",
)
"""Whom the plan asks to take part (III.2): the Front and the socio-political organisations."""

_CONTENTS = {
    ActivityKind.LEADERSHIP: "nguoi-dung-dau",
    ActivityKind.INDEX: "bo-chi-so",
    ActivityKind.PROPAGANDA: "tuyen-truyen",
    ActivityKind.ONLINE: "tuyen-truyen",
    ActivityKind.POSTAL: "tuyen-truyen",
    ActivityKind.TECHNOLOGY: "tuyen-truyen",
    ActivityKind.PROPOSAL: "giai-phap",
    ActivityKind.HARASSMENT: "dung-hen",
    ActivityKind.SATISFACTION: "hai-long",
}


class ContentCount(NamedTuple):
    """The activities for a content of the plan (II.2), None for others; with how many a partner took part."""

    content: Content | None
    activities: int
    with_partner: int
    participants: int


def search_activities(
    workspace: Workspace,
    query: str = "",
    *,
    unit_id: UUID | None = None,
    year: int | None = None,
    kind: ActivityKind | None = None,
) -> list[Activity]:
    """The activities that answer the query, the newest first; of one unit, year or kind where given."""
    return [
        activity
        for activity in of_unit(workspace.search(Activity, query), unit_id)
        if year in {None, activity.held_on.year} and kind in {None, activity.kind}
    ]


def checked_activity(workspace: Workspace, activity: Activity) -> Activity:
    """The activity, its name without outer spaces.

    Raises Refusal for a blank name, a day to come, fewer than no participants, another's unit on a unit desk.
    """
    recorded_unit(workspace, activity.unit_id)
    cure = "Hoạt động chưa làm thì ghi vào kế hoạch phát động."
    refuse_ahead(workspace, activity.held_on, "Ngày tổ chức", cure)
    if activity.participants is not None and activity.participants < 0:
        raise Refusal("Số người tham gia nhỏ hơn 0.", "Nhập số từ 0 hoặc để trống.")
    return replace(activity, name=required(activity.name, "Tên hoạt động"))


def save_activity(workspace: Workspace, activity: Activity) -> Activity:
    """Write an activity; returns it as ``checked_activity`` does. Raises Refusal as that."""
    activity = checked_activity(workspace, activity)
    with workspace.change("activity.save", f"Ghi hoạt động “{activity.name}”") as change:
        change.put(activity)
    return activity


def remove_activity(workspace: Workspace, activity: Activity) -> None:
    """Take an activity away, and what proves it from it; the documents themselves stay."""
    with workspace.change("activity.remove", f"Xoá hoạt động “{activity.name}”") as change:
        remove_proofs(workspace, change, activity.id)
        change.remove(activity)


def known_partners(workspace: Workspace) -> list[str]:
    """Partners to choose from: those of the plan, then others that were typed before."""
    typed = (name.strip() for each in workspace.find(Activity) for name in each.partner.split(";"))
    return [name for name in dict.fromkeys((*PARTNERS, *typed)) if name]


def content_of(workspace: Workspace, kind: ActivityKind) -> tuple[Content, Clause] | None:
    """The content of the plan that a kind of activity serves, with its clause; None for others."""
    plan = workspace.catalogue.campaign
    content = next((each for each in plan.contents if each.code == _CONTENTS.get(kind)), None)
    return None if content is None else (content, next(each for each in plan.clauses if each.code == content.clause))


def activity_counts(workspace: Workspace, unit_id: UUID | None, period: str) -> list[ContentCount]:
    """The activities of a unit (None: of all) by content of the plan, every content in its order, others last.

    Raises Refusal for an unknown period.
    """
    found = _within(of_unit(workspace.find(Activity), unit_id), period)
    contents: Sequence[Content | None] = (*workspace.catalogue.campaign.contents, None)
    return [_count(content, found) for content in contents]


def _within(activities: Iterable[Activity], period: str) -> list[Activity]:
    months = months_of(period)
    return [activity for activity in activities if f"{activity.held_on:%Y-%m}" in months]


def _count(content: Content | None, activities: Sequence[Activity]) -> ContentCount:
    code = content.code if content else None
    own = [activity for activity in activities if _CONTENTS.get(activity.kind) == code]
    with_partner = sum(bool(activity.partner) for activity in own)
    return ContentCount(content, len(own), with_partner, sum(activity.participants or 0 for activity in own))


def _reckon(kinds: frozenset[ActivityKind], workspace: Workspace, unit_id: UUID, period: str) -> Figure:
    """How many of these kinds; None while the unit has registered no activity at all in the period."""
    found = _within(workspace.find(Activity, unit_id=unit_id), period)
    words = in_period(period)
    if not found:
        return Figure(value=None, missing=f"{words} chưa ghi hoạt động phong trào nào")
    count = sum(activity.kind in kinds for activity in found)
    return Figure(value=Decimal(count), source=f"Hoạt động phong trào, {words} ({len(found)} hoạt động)")


def _source(code: str, label: str, *kinds: ActivityKind) -> FigureSource:
    return FigureSource(code, label, partial(_reckon, frozenset(kinds)))


ACTIVITY_FIGURES = (
    _source("activities.propaganda", "Hoạt động tuyên truyền", ActivityKind.PROPAGANDA),
    _source(
        "activities.online_postal",
        "Hoạt động vận động dùng dịch vụ công trực tuyến, bưu chính công ích",
        ActivityKind.ONLINE,
        ActivityKind.POSTAL,
    ),
    _source("activities.proposals", "Giải pháp đã đề xuất", ActivityKind.PROPOSAL),
)
"""What activities offer to leaves, targets and criteria."""
