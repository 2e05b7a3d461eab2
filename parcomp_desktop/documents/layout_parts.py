"""What may be moved and changed in a certificate's layout: its texts and its squares, one by one."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import msgspec
from msgspec.structs import replace

from parcomp_desktop.documents.certificate_layout import (
    SQUARES,
    CertificateLayout,
    LayoutField,
    SquarePlace,
    problems,
)
from parcomp_desktop.domain.data_files import Problem
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.text import capitalised

Part = int | str
"""A text by its number, a square by its name."""

_CURE = "Sửa lại số vừa nhập."
_OF_FILES = Problem("").cure
"""What is said of a file's line, where there is nothing better to say."""


def parts(layout: CertificateLayout) -> list[Part]:
    """Everything that has a place, the texts first; a square is listed even where the layout leaves it out."""
    return [*range(len(layout.fields)), *SQUARES]


def part_label(layout: CertificateLayout, part: Part) -> str:
    """What a person calls a part."""
    return capitalised(SQUARES[part][0]) if isinstance(part, str) else layout.fields[part].label


def part_of(layout: CertificateLayout, part: Part) -> LayoutField | SquarePlace | None:
    """A part as it stands; None is a square that is left out."""
    return getattr(layout, part) if isinstance(part, str) else layout.fields[part]


def with_part(layout: CertificateLayout, part: Part, new: LayoutField | SquarePlace | None) -> CertificateLayout:
    """The layout with another part in place of one.

    Raises:
        Refusal: it would lie outside the page, name an unknown variable or couldn't shrink.
    """
    if isinstance(part, str):
        changed = replace(layout, **{part: new})
    else:
        changed = replace(layout, fields=(*layout.fields[:part], new, *layout.fields[part + 1 :]))
    for problem in problems(changed):
        cure = _CURE if problem.cure == _OF_FILES else problem.cure
        raise Refusal(f"{capitalised(problem.what)}.", cure)
    return changed


def changed_part(layout: CertificateLayout, part: Part, values: Mapping[str, Any]) -> CertificateLayout:
    """The layout with some values of a part changed; numbers are millimetres, font sizes points.

    Raises:
        Refusal: as ``with_part``, and for a value that can't be.
    """
    old = part_of(layout, part)
    if old is None:
        return layout
    try:
        new = msgspec.convert({**msgspec.to_builtins(old), **values}, type(old))
    except msgspec.ValidationError as error:
        label = part_label(layout, part)
        raise Refusal(f"Mục “{label}” có số hoặc màu không hợp lệ.", _CURE) from error
    return with_part(layout, part, new)


def moved_part(layout: CertificateLayout, part: Part, across: Decimal, down: Decimal) -> CertificateLayout:
    """The layout with a part moved by so many millimetres, as far as the edges of the page."""
    old = part_of(layout, part)
    if old is None:
        return layout
    width, height = part_size(old)
    x = _within(Decimal(str(old.x)) + across, layout.width - width)
    y = _within(Decimal(str(old.y)) + down, layout.height - height)
    return with_part(layout, part, replace(old, x=x, y=y))


def part_size(part: LayoutField | SquarePlace) -> tuple[float, float]:
    """How wide and how high the room of a part is, in millimetres."""
    return (part.size, part.size) if isinstance(part, SquarePlace) else (part.width, part.height)


def _within(place: Decimal, most: float) -> float:
    return max(0.0, min(float(place), most))
