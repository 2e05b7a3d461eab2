"""Money of awards (tiền thưởng): coefficients and salary bases as dated law; ``phap-ly``, part 2."""

from datetime import date
from decimal import Decimal
from enum import StrEnum

from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.record import Cited, Record


class BonusRounding(StrEnum):
    """How an amount is rounded, once and last: up to ten thousand đồng, to the nearest, or not at all."""

    UP = "up"
    NEAREST = "nearest"
    NONE = "none"


class SalaryBase(Record, frozen=True, kw_only=True):
    """The salary base (lương cơ sở) in đồng from a day on."""

    valid_from: date
    amount: int
    source: Cited
    assumed: str = ""


class BonusCoefficient(Record, frozen=True, kw_only=True):
    """How many salary bases go with an award kind, for decisions from ``valid_from`` to the end of ``valid_to``."""

    kind: str
    subject: Subject
    coefficient: Decimal
    valid_from: date
    valid_to: date | None = None
    source: Cited
    assumed: str = ""


class BonusTables(Record, frozen=True, kw_only=True):
    """What ``resources/bonuses`` holds."""

    salary_bases: tuple[SalaryBase, ...]
    coefficients: tuple[BonusCoefficient, ...]
