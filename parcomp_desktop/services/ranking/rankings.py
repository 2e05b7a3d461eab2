"""The published Chỉ số CCHC of units by year, and the orders that follow."""

from collections.abc import Sequence
from uuid import UUID

from parcomp_desktop.domain.indicators import Purpose
from parcomp_desktop.domain.ranking import RankInput, Ties
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import PublishedIndex, Scoresheet
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.rules.ranking import rank
from parcomp_desktop.services.ranking.lines import Ranking, RankingLine
from parcomp_desktop.services.ranking.published_order import PublishedOrder, in_groups, merged_in
from parcomp_desktop.services.scoring.scoresheets import open_scoresheet
from parcomp_desktop.services.sets.library import known_set
from parcomp_desktop.services.workspace import Workspace

_YEARS = range(2000, 2100)
_SEEN = (
    "Quy định từng áp dụng tại Kon Tum không xét khen thưởng toàn diện năm đó cho tập thể và người đứng đầu; "
    "đây là lời nhắc, không làm thay đổi kết quả xét."
)


def save_published(workspace: Workspace, index: PublishedIndex) -> PublishedIndex:
    """Write what was published for a unit and year, as published. Raises Refusal for figures that can't be."""
    enter_published(workspace, [index])
    return index


def enter_published(
    workspace: Workspace, saved: Sequence[PublishedIndex], removed: Sequence[PublishedIndex] = ()
) -> None:
    """Write published indexes and take others away as one change.

    Raises Refusal for figures that can't be, naming the unit; nothing is written then.
    """
    names = [check_published(workspace, index).name for index in saved]
    names += [workspace.get(Unit, index.unit_id).name for index in removed]
    if not names:
        return
    whose = names[0] if len(names) == 1 else f"{len(names)} đơn vị"
    deed = "Ghi" if saved else "Xoá"
    year = (*saved, *removed)[0].year
    with workspace.change("published.enter", f"{deed} Chỉ số CCHC năm {year} của {whose}") as change:
        for index in removed:
            change.remove(index)
        for index in saved:
            change.put(index)


def check_published(workspace: Workspace, index: PublishedIndex) -> Unit:
    """The unit whose index it is. Raises Refusal for figures that can't be, or a second index of the year."""
    unit = workspace.get(Unit, index.unit_id)
    name = unit.name
    if index.year not in _YEARS:
        raise Refusal(f"Năm công bố {index.year} không hợp lệ.", "Nhập năm có bốn chữ số.", "year")
    if index.maximum <= 0:
        raise Refusal(f"{name}: điểm tối đa phải lớn hơn 0.", "Nhập lại điểm tối đa, thường là 100.", "maximum")
    if not 0 <= index.points <= index.maximum:
        cure = "Kiểm tra lại điểm và điểm tối đa."
        raise Refusal(f"{name}: điểm công bố phải từ 0 đến điểm tối đa.", cure, "points")
    if index.announced_rank is not None and index.announced_rank < 1:
        raise Refusal(f"{name}: thứ hạng công bố phải từ 1 trở lên.", "Sửa thứ hạng hoặc để trống.", "announced_rank")
    if any(other.id != index.id for other in workspace.find(PublishedIndex, unit_id=unit.id, year=index.year)):
        raise Refusal(f"{name} đã có Chỉ số công bố năm {index.year}.", "Mở dòng đã có để sửa.")
    return unit


def published_indexes(workspace: Workspace, year: int) -> dict[UUID, PublishedIndex]:
    """What was published for a year, by unit."""
    return {index.unit_id: index for index in workspace.find(PublishedIndex, year=year)}


def published_years(workspace: Workspace) -> list[int]:
    """The years that have a published index, the newest first."""
    return sorted({index.year for index in workspace.find(PublishedIndex)}, reverse=True)


def published_ranking(workspace: Workspace, year: int, ties: Ties | None = None) -> Ranking:
    """The order of a year's published indexes, with the change against the year before; see ``PublishedOrder``."""
    return workspace.once(("ranking", year, ties), lambda: _order(workspace, ties).ranking(year))


def grade_warnings(workspace: Workspace, unit_id: UUID, year: int) -> tuple[str, ...]:
    """What a unit's published grade says against awards of a year: warnings that change no outcome.

    An index that isn't known warns of nothing.
    """
    unit = workspace.get(Unit, unit_id)
    line = _order(workspace).line(year, unit_id)
    if line is None:
        return ()
    unlike = f" ({', '.join(line.unlike)})" if line.unlike else ""
    return tuple(f"Năm {year} {unit.name} {concern}{unlike}. {_SEEN}" for concern in line.concerns)


def provisional_ranking(workspace: Workspace, set_code: str, period: str, ties: Ties | None = None) -> Ranking:
    """The order of self-scores so far: "tạm xếp", feeds no criterion. An incomplete sheet has no rank.

    Units outside the ranking of the PAR index stand apart in a set with that purpose. Equal units are numbered as the
    set says unless ``ties`` does; in sequence they go by name.
    """
    own = known_set(workspace, set_code)
    sheets = {sheet.unit_id: sheet for sheet in workspace.find(Scoresheet, set_code=set_code, period=period)}
    scored = [_self_scored(workspace, unit, sheets[unit.id]) for unit in workspace.find(Unit) if unit.id in sheets]
    everyone = own.purpose is not Purpose.PAR_INDEX
    inside = [line for line in scored if everyone or line.unit.ranked]
    inputs = [
        RankInput(unit=str(line.unit.id), group=line.unit.kind, period=period, total=line.percent) for line in inside
    ]
    ranked = rank(inputs, ties or own.ties, own.grades or workspace.catalogue.grades)
    lines = [line._replace(rank=each.rank, grade=each.grade) for line, each in zip(inside, ranked, strict=True)]
    outside = tuple(line for line in scored if not everyone and not line.unit.ranked)
    return in_groups(period, lines)._replace(provisional=True, outside=outside)


def scored_periods(workspace: Workspace) -> list[tuple[str, str]]:
    """The (set, period) pairs that have sheets, the newest period first."""
    return list(dict.fromkeys((sheet.set_code, sheet.period) for sheet in workspace.find(Scoresheet)))


def merged_units(workspace: Workspace, year: int) -> frozenset[UUID]:
    """The units that took others over between the year before and the end of this one."""
    return merged_in(workspace.find(Unit), year)


def _order(workspace: Workspace, ties: Ties | None = None) -> PublishedOrder:
    return workspace.once(("order", ties), lambda: PublishedOrder(workspace, ties))


def _self_scored(workspace: Workspace, unit: Unit, sheet: Scoresheet) -> RankingLine:
    score = open_scoresheet(workspace, sheet).score
    return RankingLine(unit, score.total if score.complete else None, score.maximum, score.percent, None, None)
