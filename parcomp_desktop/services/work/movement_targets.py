"""How the targets of II.1 came out in some years: of one unit, or how many units reached them."""

from collections import Counter
from collections.abc import Sequence

from parcomp_desktop.domain.campaign import Direction, Target
from parcomp_desktop.domain.criteria import Outcome
from parcomp_desktop.domain.movement_papers import TargetResult
from parcomp_desktop.domain.numbers import format_number
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.domain.words import TARGET_WORDS
from parcomp_desktop.services.plan_reading import aim_words
from parcomp_desktop.services.statistics.targets import TargetLine, TargetYear, target_lines
from parcomp_desktop.services.workspace import Workspace


def target_results(workspace: Workspace, units: Sequence[Unit], years: range) -> tuple[TargetResult, ...]:
    """Every target in the plan's order, by the newest year that has a value."""
    of_units = [target_lines(workspace, unit.id) for unit in units]
    return tuple(_one(same[0], years) if len(same) == 1 else _all(same, years) for same in zip(*of_units, strict=True))


def _one(line: TargetLine, years: range) -> TargetResult:
    target, newest = line.target, _newest(line, years)
    return TargetResult(
        name=target.name_now or target.name,
        base=_base(line, newest),
        aim=aim_words(target) if target.measurable else "",
        value=_value(target, newest) if newest else "",
        judged=TARGET_WORDS[newest.judged.outcome] if newest else TARGET_WORDS[_unvalued(target)],
    )


def _all(same: Sequence[TargetLine], years: range) -> TargetResult:
    target = same[0].target
    found = [_newest(line, years) for line in same]
    outcomes = Counter(each.judged.outcome for each in found if each)
    known = outcomes[Outcome.MET] + outcomes[Outcome.NOT_MET]
    return TargetResult(
        name=target.name_now or target.name,
        base=target.base,
        aim=aim_words(target) if target.measurable else "",
        value=f"{known}/{len(same)} đơn vị có số liệu" if target.measurable else "",
        judged=f"{outcomes[Outcome.MET]}/{known} đơn vị đạt" if known else TARGET_WORDS[_unvalued(target)],
    )


def _newest(line: TargetLine, years: range) -> TargetYear | None:
    found = [each for year in years if (each := line.year(year)) and each.value is not None]
    return found[-1] if found else None


def _base(line: TargetLine, newest: TargetYear | None) -> str:
    """What a value is compared with: the year before, or what the plan names."""
    if line.target.direction is not Direction.ABOVE_LAST_YEAR or newest is None:
        return line.target.base
    before = line.year(newest.year - 1)
    value = before.value if before else None
    return f"Năm {newest.year - 1}" if value is None else f"Năm {newest.year - 1}: {format_number(value, 2)}"


def _value(target: Target, newest: TargetYear) -> str:
    unit = target.quantity or target.unit
    told = " ".join(filter(None, (format_number(newest.value, 2) if newest.value is not None else "", unit)))
    reduced = newest.judged.result if target.direction is Direction.REDUCE_BY else None
    change = f"; giảm {format_number(reduced, 2)} {target.unit}" if reduced is not None else ""
    return f"{told}{change} (năm {newest.year})"


def _unvalued(target: Target) -> Outcome:
    return Outcome.MISSING if target.measurable else Outcome.NOT_APPLICABLE
