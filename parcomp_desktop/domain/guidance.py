"""What the guidance (hướng dẫn) of an award round fixes where the plan leaves it open."""

from decimal import Decimal

from parcomp_desktop.domain.record import Cited, Record


class GuidedParameter(Record, frozen=True, kw_only=True):
    """A parameter's value by the document ``source``; None: the measure isn't used."""

    name: str
    value: Decimal | None
    source: Cited


class Guidance(Record, frozen=True, kw_only=True, cache_hash=True):
    """Values in place of the rules' own, and the reading of the plan that decides; blank: left as it is."""

    parameters: tuple[GuidedParameter, ...] = ()
    reading: str = ""
    reading_source: str = ""


NO_GUIDANCE = Guidance()
