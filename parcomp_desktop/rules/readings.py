"""From the outcomes of criteria to the outcome of a reading of the plan."""

from collections.abc import Collection, Mapping

from parcomp_desktop.domain.criteria import Outcome
from parcomp_desktop.domain.rulesets import Reading


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


def _best(outcomes: Collection[Outcome]) -> Outcome:
    order = (Outcome.MET, Outcome.MISSING, Outcome.NOT_MET, Outcome.NOT_APPLICABLE)
    return next(outcome for outcome in order if outcome in outcomes)
