"""The layout of a certificate as data: what stands where, in millimetres, read from TOML."""

import re
from collections.abc import Callable, Iterator
from typing import Annotated

import msgspec

from parcomp_desktop.documents.qr import SMALLEST_PLACE
from parcomp_desktop.documents.text import Length, Size, TextBox
from parcomp_desktop.documents.wording import date_words
from parcomp_desktop.domain.certificates import CertificateForm
from parcomp_desktop.domain.data_files import Problem, record_from
from parcomp_desktop.domain.documents import Certificate
from parcomp_desktop.domain.record import Record

_VARIABLE = re.compile(r"\{([^{}]*)\}")

_CHECK_CODE = "{check_code}"

Side = Annotated[float, msgspec.Meta(ge=20, le=600)]
"""Of a page, in millimetres."""
Colour = Annotated[str, msgspec.Meta(pattern="^#[0-9a-fA-F]{6}$")]


VARIABLES: dict[str, Callable[[Certificate], str]] = {
    "authority": lambda certificate: certificate.authority,
    "salutation": lambda certificate: certificate.salutation,
    "recipient": lambda certificate: certificate.recipient,
    "position": lambda certificate: certificate.position,
    "unit": lambda certificate: certificate.unit,
    "position_and_unit": lambda certificate: ", ".join(filter(None, (certificate.position, certificate.unit))),
    "achievement": lambda certificate: certificate.achievement,
    "decision_number": lambda certificate: certificate.decision_number,
    "decision_date": lambda certificate: date_words(certificate.decided_on),
    "register_number": lambda certificate: certificate.register_number,
    "place": lambda certificate: certificate.place,
    "date": lambda certificate: date_words(certificate.dated),
    "signer_title": lambda certificate: certificate.signer_title,
    "signer_name": lambda certificate: certificate.signer_name,
    "check_code": lambda certificate: certificate.check_code,
}
"""What each ``{name}`` in a layout's texts stands for."""
_VARIABLE_CURE = f"Dùng một trong các biến: {', '.join(f'{{{name}}}' for name in VARIABLES)}."


class LayoutField(TextBox, frozen=True, kw_only=True):
    """A text of the certificate; ``overprint`` marks what is still printed over a pre-printed blank."""

    text: str
    """With variables in braces."""
    colour: Colour = "#000000"
    overprint: bool = False

    @property
    def fixed(self) -> bool:
        """The same on every certificate."""
        return not _VARIABLE.search(self.text)

    def filled(self, certificate: Certificate) -> str:
        """The text with its variables replaced; blank where it tells of a check code and there is none."""
        if _CHECK_CODE in self.text and not certificate.check_code:
            return ""
        return _VARIABLE.sub(lambda found: VARIABLES[found[1]](certificate), self.text)


class SquarePlace(Record, frozen=True, kw_only=True):
    """Room for a square, ``size`` millimetres on each side, below and right of ``x`` and ``y``."""

    x: Length
    y: Length
    size: Size


class QrPlace(SquarePlace, frozen=True, kw_only=True):
    """Room for the QR with its quiet zone."""

    size: Annotated[float, msgspec.Meta(ge=SMALLEST_PLACE)]
    overprint: bool = False


class Frame(Record, frozen=True, kw_only=True):
    """The drawn border: an outer rule, a band of meanders between two thin rules, an inner rule, corner blocks.

    ``margin`` is from the page's edge to the outer rule's middle, ``band`` the band's width; all millimetres.
    """

    margin: float
    band: float
    meander: float
    """Length of one meander, adjusted so that a whole number fills a side."""
    outer_rule: float
    thin_rule: float
    inner_rule: float
    gap: float
    """Between the band and the outer and inner rule."""
    stroke: float
    ground: Colour
    ornament: Colour


class CertificateLayout(Record, frozen=True, kw_only=True):
    """A certificate's paper in millimetres, frame, squares and fields in reading order.

    ``title`` is what the file is called inside, ``blank`` the pre-printed paper that the layout is for. ``source``
    says what the layout follows, ``assumed`` what no document fixes.
    """

    name: str
    form: CertificateForm = CertificateForm.COMMENDATION
    title: str
    width: Side
    height: Side
    blank: str = ""
    source: str = ""
    assumed: str = ""
    frame: Frame | None = None
    emblem: SquarePlace | None = None
    """Of the national emblem (Quốc huy): from a picture that the user supplies, never drawn by us."""
    qr: QrPlace | None = None
    fields: tuple[LayoutField, ...]


SQUARES: dict[str, tuple[str, type[SquarePlace]]] = {"emblem": ("Quốc huy", SquarePlace), "qr": ("mã QR", QrPlace)}
"""The square places of a layout by the names of their fields: in words, and of which type."""


def layout_from(data: bytes, name: str) -> CertificateLayout:
    """Read a layout; ``name`` is what a person calls the file.

    Raises:
        Refusal: what can't be read, an unknown variable, a field outside the page; with its line.
    """
    layout, file = record_from(data, name, CertificateLayout)
    file.refuse_first(problems(layout))
    return layout


def problems(layout: CertificateLayout) -> Iterator[Problem]:
    """What is wrong with a layout, each with its place."""
    for index, field in enumerate(layout.fields):
        for variable in _VARIABLE.findall(field.text):
            if variable not in VARIABLES:
                yield Problem(f"không có biến {{{variable}}}", ("fields", index, "text"), cure=_VARIABLE_CURE)
        for key in _outside(layout, field.x + field.width, field.y + field.height):
            yield Problem(f"mục “{field.label}” nằm ra ngoài trang giấy", ("fields", index, key))
        if field.smallest > field.size:
            yield Problem(f"mục “{field.label}” có cỡ chữ nhỏ nhất lớn hơn cỡ chữ", ("fields", index, "smallest"))
    for name, (label, _) in SQUARES.items():
        square: SquarePlace | None = getattr(layout, name)
        for key in _outside(layout, square.x + square.size, square.y + square.size) if square else ():
            yield Problem(f"{label} nằm ra ngoài trang giấy", (name, key))
    if layout.qr:
        yield from _covering(layout, layout.qr)


def _covering(layout: CertificateLayout, qr: QrPlace) -> Iterator[Problem]:
    for index, field in enumerate(layout.fields):
        across = field.x < qr.x + qr.size and qr.x < field.x + field.width
        if across and field.y < qr.y + qr.size and qr.y < field.y + field.height:
            yield Problem(f"mục “{field.label}” chồng lên mã QR", ("fields", index, "y"))


def _outside(layout: CertificateLayout, right: float, bottom: float) -> Iterator[str]:
    """Which of its coordinates puts a thing outside the page."""
    if right > layout.width:
        yield "x"
    if bottom > layout.height:
        yield "y"
