"""Mục tiêu: every target of II.1 for a unit, year by year, from registered figures or from what was entered."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple
from uuid import UUID

from parcomp_desktop.domain.campaign import Direction, Target, TargetFigures
from parcomp_desktop.domain.figures import Figure
from parcomp_desktop.domain.numbers import format_number
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import PublishedIndex
from parcomp_desktop.domain.standing import TargetValue
from parcomp_desktop.domain.text import search_rank
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.rules.targets import Forecast, Judged, forecast, judged, percent_of
from parcomp_desktop.services.ranking.rankings import merged_units
from parcomp_desktop.services.statistics.known_figures import figure_so_far, known_figure
from parcomp_desktop.services.work.record_checks import refuse_year_ahead
from parcomp_desktop.services.workspace import Workspace

_WHOLE = Decimal(100)


class TargetYear(NamedTuple):
    """A year of a target: its value, None is blank; where it comes from, what is missing or to be minded.

    ``registered``: the value comes from registered figures, before one that was entered.
    """

    year: int
    value: Decimal | None
    source: str
    note: str
    registered: bool
    typed: TargetValue | None
    judged: Judged


class TargetLine(NamedTuple):
    """A target of a unit: its years, also those of its base, and where its line leads until ``due_year``."""

    target: Target
    years: tuple[TargetYear, ...]
    due_year: int
    forecast: Forecast | None

    def year(self, year: int) -> TargetYear | None:
        """The year's line; None for a year that this target doesn't look at."""
        return next((each for each in self.years if each.year == year), None)


def target_lines(workspace: Workspace, unit_id: UUID, query: str = "") -> list[TargetLine]:
    """The plan's targets for a unit, in the plan's order; those that answer the query."""
    entered = {(each.target, each.year): each for each in workspace.find(TargetValue, unit_id=unit_id)}
    return [
        _line(workspace, unit_id, target, entered)
        for target in workspace.catalogue.campaign.targets
        if search_rank(query, f"{target.name} {target.name_now} {' '.join(target.words)}") is not None
    ]


def enter_target_values(
    workspace: Workspace, saved: Sequence[TargetValue], removed: Sequence[TargetValue] = ()
) -> None:
    """Write values of targets and take others away as one change.

    Raises Refusal for no such unit or target, a year that the target doesn't look at or that is to come, a value that
    can't be, one of a target without a figure, or nothing said; nothing is written then.
    """
    names = [_checked(workspace, each).name for each in saved]
    names += [_target(workspace, each.target).name for each in removed]
    if not names:
        return
    deed = "Ghi" if saved else "Xoá"
    with workspace.change("target.enter", f"{deed} số liệu mục tiêu “{names[0]}”") as change:
        for each in removed:
            change.remove(each)
        for each in saved:
            change.put(each)


def years_of_target(workspace: Workspace, target: Target) -> tuple[int, ...]:
    """The years of the campaign and those before it that the target compares with."""
    campaign = workspace.catalogue.campaign
    first, last = campaign.starts_on.year, campaign.ends_on.year
    return tuple(sorted({*range(first, last + 1), *target.base_years}))


def _line(
    workspace: Workspace, unit_id: UUID, target: Target, entered: Mapping[tuple[str, int], TargetValue]
) -> TargetLine:
    years = years_of_target(workspace, target)
    found = {year: _registered(workspace, unit_id, target.figures, year) for year in (years[0] - 1, *years)}
    typed = {year: entered.get((target.code, year)) for year in found}
    values = {year: value for year in found if (value := _value(found[year], typed[year])) is not None}
    lines = tuple(_year(target, year, values, found[year], typed[year]) for year in years)
    if target.direction is Direction.ABOVE_LAST_YEAR:
        lines = tuple(_cautioned(workspace, unit_id, line) for line in lines)
    due_year = target.due_year or workspace.catalogue.campaign.ends_on.year
    results = {line.year: line.judged.result for line in lines if line.judged.result is not None}
    return TargetLine(target, lines, due_year, forecast(target, results, due_year))


def _year(
    target: Target, year: int, values: Mapping[int, Decimal], found: Figure, typed: TargetValue | None
) -> TargetYear:
    registered = found.value is not None
    notes = [typed.remark if typed else "", "" if registered else found.missing]
    if registered and typed and typed.value not in {None, found.value}:
        notes.append("số đã nhập khác số đã đăng ký; dùng số đã đăng ký")
    return TargetYear(
        year=year,
        value=values.get(year),
        source=found.source if registered else _entered_source(typed),
        note="; ".join(note for note in notes if note),
        registered=registered,
        typed=typed,
        judged=judged(target, values, year),
    )


def _value(found: Figure, typed: TargetValue | None) -> Decimal | None:
    return found.value if found.value is not None or typed is None else typed.value


def _entered_source(typed: TargetValue | None) -> str:
    if typed is None or typed.value is None:
        return ""
    return typed.source or "số đã nhập, chưa ghi căn cứ"


def _registered(workspace: Workspace, unit_id: UUID, figures: TargetFigures | None, year: int) -> Figure:
    """What registered figures say of a year; while it isn't whole, what they come to so far is told beside."""
    if figures is None:
        return Figure(value=None)
    whole = _reckoned(figures, lambda code: known_figure(workspace, unit_id, year, code))
    so_far = _reckoned(figures, lambda code: figure_so_far(workspace, unit_id, year, code))
    if whole.value is not None or so_far.value is None:
        return whole
    told = f"các tháng đã ghi: {format_number(so_far.value, 2)} %"
    return Figure(value=None, missing="; ".join(part for part in (told, whole.missing) if part))


def _reckoned(figures: TargetFigures, ask: Callable[[str], Figure]) -> Figure:
    """A value of its own, or a percent of a sum."""
    part, whole = ask(figures.numerator), [ask(code) for code in figures.denominator]
    missing = "; ".join(dict.fromkeys(each.missing for each in (part, *whole) if each.missing))
    source = "; ".join(dict.fromkeys(each.source for each in (part, *whole) if each.source))
    known = [each.value for each in whole if each.value is not None]
    if part.value is None or len(known) < len(whole):
        return Figure(value=None, missing=missing)
    if not whole:
        return part
    value = percent_of(part.value, sum(known, Decimal(0)))
    return Figure(value=value, source=source, missing="" if value is not None else "không phát sinh hồ sơ nào")


def _cautioned(workspace: Workspace, unit_id: UUID, line: TargetYear) -> TargetYear:
    """The index of a year beside that of the year before: say where unlike things are compared."""
    sets = {
        index.set_code
        for year in (line.year - 1, line.year)
        for index in workspace.find(PublishedIndex, unit_id=unit_id, year=year)
        if index.set_code
    }
    cautions = ["khác bộ chỉ số"] * (len(sets) > 1)
    cautions += ["sau sáp nhập"] * (unit_id in merged_units(workspace, line.year))
    return line._replace(note="; ".join(part for part in (line.note, *cautions) if part))


def _checked(workspace: Workspace, value: TargetValue) -> Target:
    target = _target(workspace, value.target)
    workspace.get(Unit, value.unit_id)
    if value.year not in years_of_target(workspace, target):
        raise Refusal(f"Mục tiêu này không theo dõi năm {value.year}.", "Chọn một năm có trong bảng.")
    refuse_year_ahead(workspace, value.year, target.name)
    if value.value is None and not (value.remark or value.source):
        raise Refusal("Dòng này chưa có gì để ghi.", "Nhập giá trị hoặc nhận xét, hoặc xoá dòng.")
    if value.value is not None:
        _check_value(target, value.value)
    same = workspace.find(TargetValue, unit_id=value.unit_id, target=value.target, year=value.year)
    if any(other.id != value.id for other in same):
        raise Refusal(f"“{target.name}” năm {value.year} đã có số liệu.", "Sửa dòng đã có.")
    return target


def _check_value(target: Target, value: Decimal) -> None:
    if not target.measurable:
        raise Refusal("Kế hoạch không nêu con số cho mục tiêu này.", "Ghi nhận xét thay cho giá trị.")
    if value < 0:
        raise Refusal("Giá trị không thể âm.", "Nhập số từ 0 trở lên.")
    if not target.quantity and value > _WHOLE:
        raise Refusal(f"{target.name}: tỷ lệ phải từ 0 đến 100.", "Nhập lại tỷ lệ phần trăm.")


def _target(workspace: Workspace, code: str) -> Target:
    found = next((each for each in workspace.catalogue.campaign.targets if each.code == code), None)
    if found is None:
        raise Refusal(f"Kế hoạch không có mục tiêu {code}.", "Chọn mục tiêu trong danh sách.")
    return found
