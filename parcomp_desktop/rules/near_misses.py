"""Near misses: which criteria stand between a nominee and đạt, and how near a verdict comes to it."""

from decimal import Decimal
from typing import NamedTuple

from parcomp_desktop.domain.criteria import Finding, Obstacles, Outcome, Verdict

_NONE = Obstacles()


class Nearness(NamedTuple):
    """How far a verdict is from đạt, the nearest first when sorted: (0, 0, 0) is đạt or nothing to turn.

    ``failed`` and ``missing`` count the criteria to turn, ``distance`` adds up how far off the failed ones are.
    """

    failed: int
    missing: int
    distance: Decimal


def nearness(verdict: Verdict, reading: str = "") -> Nearness:
    """How near a verdict comes to đạt by a reading, without a name by the one that decides.

    Of criteria of which one is enough, the nearest counts.
    """
    found = {finding.criterion: finding for finding in verdict.findings}
    between = obstacles_of(verdict, reading)
    counted = [_nearness(found[code]) for code in between.all]
    if between.any:
        counted.append(min(_nearness(found[code]) for code in between.any))
    return Nearness(
        sum(each.failed for each in counted),
        sum(each.missing for each in counted),
        sum((each.distance for each in counted), Decimal(0)),
    )


def obstacles_of(verdict: Verdict, reading: str = "") -> Obstacles:
    """What stands in the way by a reading; an old verdict that was stored without tells of nothing."""
    return verdict.obstacles.get(reading or verdict.reading, _NONE)


def turning_words(verdict: Verdict, reading: str = "") -> str:
    """What would turn the verdict to đạt, in a sentence; blank when it is đạt or nothing can be told."""
    between = obstacles_of(verdict, reading)
    if len(between.all) == 1 and not between.any:
        alone = next(finding for finding in verdict.findings if finding.criterion == between.all[0])
        gaps = "; ".join(gap.words for gap in alone.gaps)
        return f"Chỉ còn vướng tiêu chí {_numbers(between.all)}: {gaps}."
    required = f"tiêu chí {_numbers(between.all)}" if between.all else ""
    choice = f"ít nhất một trong các tiêu chí {_numbers(between.any)}" if between.any else ""
    told = " và ".join(part for part in (required, choice) if part)
    return f"Còn vướng {told}." if told else ""


def _nearness(finding: Finding) -> Nearness:
    failed = finding.outcome is Outcome.NOT_MET
    distances = (gap.distance for gap in finding.gaps if gap.distance is not None)
    return Nearness(int(failed), int(not failed), sum(distances, Decimal(0)))


def _numbers(codes: tuple[str, ...]) -> str:
    """The numbers of criteria among their subject's, as the plan lists them."""
    return ", ".join(code.rpartition(".")[2] for code in codes)
