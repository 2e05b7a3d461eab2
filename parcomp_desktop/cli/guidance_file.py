"""A round's guidance as a file: ``{"parameters": {name: {"value": …, "source": …}}, "reading": name}``."""

from decimal import Decimal
from pathlib import Path

import msgspec

from parcomp_desktop.domain.data_files import record_from
from parcomp_desktop.domain.guidance import Guidance, GuidedParameter
from parcomp_desktop.domain.record import Cited, Record
from parcomp_desktop.services.files import read_bytes


class _GivenParameter(Record, frozen=True, kw_only=True):
    """A parameter's value and the document that fixes it; null: the measure isn't used."""

    value: Decimal | None
    source: Cited


class _GuidanceFile(Record, frozen=True, kw_only=True):
    """What the file holds."""

    parameters: dict[str, _GivenParameter] = msgspec.field(default_factory=dict[str, _GivenParameter])
    reading: str = ""
    reading_source: str = ""


def guidance_from(path: Path) -> Guidance:
    """Read a guidance, numbers exact.

    Raises:
        Refusal: the file isn't there, or isn't of that shape; it names the line.
    """
    given, _ = record_from(read_bytes(path), path.name, _GuidanceFile)
    return Guidance(
        parameters=tuple(
            GuidedParameter(name=name, value=each.value, source=each.source) for name, each in given.parameters.items()
        ),
        reading=given.reading,
        reading_source=given.reading_source,
    )
