"""Periods that figures belong to: ``2026``, ``2026H1``, ``2026-9M``, ``2026Q3``, ``2026-03``."""

import re

from parcomp_desktop.domain.refusal import Refusal

_FORMS = (
    (re.compile(r"([0-9]{4})"), lambda _: range(1, 13)),
    (re.compile(r"([0-9]{4})H([12])"), lambda part: range(6 * part - 5, 6 * part + 1)),
    (re.compile(r"([0-9]{4})-(9)M"), lambda _: range(1, 10)),
    (re.compile(r"([0-9]{4})Q([1-4])"), lambda part: range(3 * part - 2, 3 * part + 1)),
    (re.compile(r"([0-9]{4})-(0[1-9]|1[0-2])"), lambda part: range(part, part + 1)),
)


def months_of(period: str) -> tuple[str, ...]:
    """The months of a period, as ``2026-03``.

    Raises:
        Refusal: it is none of the forms above.
    """
    for form, months in _FORMS:
        if match := form.fullmatch(period):
            part = int(match[2]) if form.groups > 1 else 0
            return tuple(f"{match[1]}-{month:02}" for month in months(part))
    raise Refusal(
        f"“{period}” không phải là một kỳ số liệu.",
        "Ghi năm (2026), quý (2026Q3), 6 tháng (2026H1) hoặc tháng.",
    )
