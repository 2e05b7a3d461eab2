"""A round's guidance as a file: ``{"parameters": {name: {"value": …, "source": …}}, "reading": name}``."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec

from parcomp_desktop.domain.data_files import DataFile, Problem, record_from
from parcomp_desktop.domain.guidance import Guidance, GuidedParameter
from parcomp_desktop.domain.record import Cited, Record
from parcomp_desktop.services.files import read_bytes


class _GivenParameter(Record, frozen=True, kw_only=True):
    """A parameter's value and the document that fixes it; null: the measure isn't used."""

    value: Decimal | None
    source: Cited


class _GuidanceFile(Record, frozen=True, kw_only=True):
    """What the file holds."""

    parameters: dict[str, Any] = msgspec.field(default_factory=dict[str, Any])
    reading: str = ""
    reading_source: str = ""


def guidance_from(path: Path) -> Guidance:
    """Read a guidance, numbers exact.

    Raises:
        Refusal: the file isn't there, or isn't of that shape; it names the line.
    """
    given, file = record_from(read_bytes(path), path.name, _GuidanceFile)
    return Guidance(
        parameters=tuple(_parameter(name, value, file) for name, value in given.parameters.items()),
        reading=given.reading,
        reading_source=given.reading_source,
    )


def _parameter(name: str, value: object, file: DataFile) -> GuidedParameter:
    try:
        given = msgspec.convert(value, _GivenParameter)
    except msgspec.ValidationError as error:
        what = f"tham số “{name}” chưa ghi đúng giá trị (một số, null khi không dùng) và văn bản ấn định"
        raise file.refusal(Problem(what, ("parameters", name), cure="Sửa theo mẫu trong README.md.")) from error
    return GuidedParameter(name=name, value=given.value, source=given.source)
