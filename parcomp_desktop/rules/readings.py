"""From the outcomes of criteria to the outcome of a reading of the plan, and what stands in its way."""

from collections.abc import Collection, Mapping

from msgspec.structs import replace

from parcomp_desktop.domain.criteria import Obstacles, Outcome, Verdict
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.rulesets import Reading

_OPEN = {Outcome.NOT_MET, Outcome.MISSING}


def read_by(verdict: Verdict, reading: str) -> Verdict:
    """The verdict with the outcome of another of its readings.

    Raises:
        Refusal: it has none of that name.
    """
    if reading not in verdict.readings:
        raise Refusal(
            f"Không có cách đọc “{reading}” cho hình thức khen “{verdict.award}”.",
            f"Hãy chọn một trong các cách đọc: {', '.join(verdict.readings)}.",
        )
    return replace(verdict, outcome=verdict.readings[reading], reading=reading)


def reading_outcome(reading: Reading, outcomes: Mapping[str, Outcome]) -> Outcome:
    """Reckon a reading: any required không đạt, else any required missing, else đạt.

    A criterion that does not apply drops out; when none applies there is nothing to judge: chưa đủ dữ liệu.
    """
    required = {outcomes[code] for code in reading.all}
    if reading.any:
        required.add(_best({outcomes[code] for code in reading.any}))
    for outcome in (Outcome.NOT_MET, Outcome.MISSING, Outcome.MET):
        if outcome in required:
            return outcome
    return Outcome.MISSING


def reading_obstacles(reading: Reading, outcomes: Mapping[str, Outcome]) -> Obstacles:
    """The criteria that would have to turn for the reading to come to đạt: none but these."""
    required = tuple(code for code in reading.all if outcomes[code] in _OPEN)
    choice = tuple(code for code in reading.any if outcomes[code] in _OPEN)
    if any(outcomes[code] is Outcome.MET for code in reading.any):
        choice = ()
    return Obstacles(all=required, any=choice) if len(choice) > 1 else Obstacles(all=required + choice)


def _best(outcomes: Collection[Outcome]) -> Outcome:
    order = (Outcome.MET, Outcome.MISSING, Outcome.NOT_MET, Outcome.NOT_APPLICABLE)
    return next(outcome for outcome in order if outcome in outcomes)
