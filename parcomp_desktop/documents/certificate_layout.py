"""The layout of a certificate as data: what stands where, in millimetres, read from TOML."""

import re
import tomllib
from collections.abc import Callable
from typing import Annotated

import msgspec

from parcomp_desktop.documents.text import TextBox
from parcomp_desktop.documents.wording import date_words
from parcomp_desktop.domain.documents import Certificate
from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.refusal import Refusal

_VARIABLE = re.compile(r"\{([^{}]*)\}")
_CURE = "Sửa lại dòng đó trong tệp bố cục, hoặc dùng lại bố cục của chương trình."
_PATH = re.compile(r"\$\.(\w+)(?:\[(\d+)\])?(?:\.(\w+))?")
_KEY = re.compile(r"Object (missing required|contains unknown) field `(\w+)`")

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
        """The text with its variables replaced."""
        return _VARIABLE.sub(lambda found: VARIABLES[found[1]](certificate), self.text)


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
    """A certificate's paper in millimetres, frame and fields in reading order."""

    name: str
    title: str
    width: float
    height: float
    frame: Frame | None = None
    fields: tuple[LayoutField, ...]


def layout_from(data: bytes, name: str) -> CertificateLayout:
    """Read a layout; ``name`` is what a person calls the file.

    Raises:
        Refusal: what isn't TOML, a field that is missing or has a wrong value, an unknown variable; with its line.
    """
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        raise Refusal(f"Tệp bố cục {name} không phải văn bản UTF-8.", _CURE) from error
    layout = _parsed(text, name)
    _refuse_unknown_variables(text, layout, name)
    _refuse_outside(text, layout, name)
    return layout


def _parsed(text: str, name: str) -> CertificateLayout:
    try:
        return msgspec.convert(tomllib.loads(text), CertificateLayout)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        where = f"dòng {line[1]}" if line else "cuối tệp"
        raise Refusal(f"Tệp bố cục {name}, {where}: viết sai cú pháp.", _CURE) from error
    except msgspec.ValidationError as error:
        raise Refusal(f"Tệp bố cục {name}, {_trouble(text, str(error))}.", _CURE) from error


def _refuse_unknown_variables(text: str, layout: CertificateLayout, name: str) -> None:
    for index, field in enumerate(layout.fields):
        unknown = [variable for variable in _VARIABLE.findall(field.text) if variable not in VARIABLES]
        if unknown:
            line = _line(text, "fields", index, "text")
            raise Refusal(f"Tệp bố cục {name}, dòng {line}: không có biến {{{unknown[0]}}}.", _VARIABLE_CURE)


def _refuse_outside(text: str, layout: CertificateLayout, name: str) -> None:
    for index, field in enumerate(layout.fields):
        if field.x + field.width > layout.width or field.y + field.height > layout.height:
            line = _line(text, "fields", index, "x")
            raise Refusal(f"Tệp bố cục {name}, dòng {line}: mục “{field.label}” nằm ra ngoài trang giấy.", _CURE)


def _trouble(text: str, error: str) -> str:
    """Line and trouble of a validation error such as "Expected `float`, got `str` - at `$.fields[0].x`"."""
    path = _PATH.search(error)
    key = _KEY.search(error)
    table, index, member = path.groups() if path else ("", None, None)
    line = _line(text, table, int(index or 0), member or "")
    if key:
        return f"dòng {line}: {'thiếu' if key[1] == 'missing required' else 'không có'} mục “{key[2]}”"
    return f"dòng {line}: giá trị của “{member or table}” không hợp lệ"


def _line(text: str, table: str, index: int, key: str) -> int:
    """The line of a key in the so-many-th table of a name, or of what comes nearest."""
    lines = text.splitlines()
    heads = [number for number, line in enumerate(lines) if line.strip() in (f"[{table}]", f"[[{table}]]")]
    start = heads[index] if index < len(heads) else 0
    wanted = re.compile(rf"\s*{key or table}\s*=")
    found = (number for number in range(start, len(lines)) if wanted.match(lines[number]))
    return next(found, start) + 1
