"""Paragraphs of a Word file as its XML; sizes of letters and lines are those of the PDF."""

from collections.abc import Iterator

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from parcomp_desktop.documents.fonts import Face
from parcomp_desktop.documents.official.items import Line, Look, Rule
from parcomp_desktop.documents.sheet import RULE_POINTS
from parcomp_desktop.domain.official import Align

_ALIGN = {Align.LEFT: "left", Align.CENTRE: "center", Align.RIGHT: "right"}
_BOLD, _ITALIC = {Face.BOLD, Face.BOLD_ITALIC}, {Face.ITALIC, Face.BOLD_ITALIC}
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_LEAST = 20
"""One point: the lowest line that Word draws."""


def twips(millimetres: float) -> int:
    """A length in twentieths of a point, as Word counts."""
    return round(millimetres / 25.4 * 1440)


def element(tag: str, *children: BaseOxmlElement, **attributes: str | int) -> BaseOxmlElement:
    """An element of WordprocessingML with what stands in it."""
    made = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), str(value))
    made.extend(children)
    return made


def border(side: str, points: float) -> BaseOxmlElement:
    """A rule at a side of a paragraph or table."""
    return element(side, val="single", sz=round(points * 8), space=0, color="000000")


def line_paragraph(line: Line, *, struck: bool = False) -> BaseOxmlElement:
    """A text; Word breaks its lines."""
    properties = element(
        "pPr",
        *_keep(line),
        element("spacing", before=twips(line.above), after=0),
        element("ind", firstLine=twips(line.indent)),
        element("jc", val="both" if line.look.justified else _ALIGN[line.look.align]),
        _letters(line.look),
    )
    made = element("p", properties)
    if line.lead:
        made.append(_run(f"{line.lead} ", _letters(Look(Face.BOLD, line.look.size))))
    if line.text:
        made.append(_run(line.text, _letters(line.look, struck=struck)))
    return made


def rule_paragraph(rule: Rule, width: float) -> BaseOxmlElement:
    """An empty line as low as can be, its lower border as long as the rule."""
    side = twips((width - rule.length) / 2)
    above = max(0, twips(rule.above) - _LEAST)
    properties = element(
        "pPr",
        element("keepNext"),
        element("pBdr", border("bottom", RULE_POINTS)),
        element("spacing", before=above, after=twips(rule.below), line=_LEAST, lineRule="exact"),
        element("ind", left=side, right=side),
    )
    return element("p", properties)


def spacer(height: float, *, keep: bool = False) -> BaseOxmlElement:
    """Free room above or below a table, which has none of its own; it also holds two tables apart.

    It is a point lower: Word asks for a paragraph of that height after the last table.
    """
    line = element("spacing", before=0, after=0, line=max(_LEAST, twips(height) - _LEAST), lineRule="exact")
    return element("p", element("pPr", *([element("keepNext")] if keep else []), line))


def page_number() -> BaseOxmlElement:
    """The number of the page, which Word counts."""
    return element("fldSimple", _run("2", element("rPr")), instr="PAGE")


def _keep(line: Line) -> Iterator[BaseOxmlElement]:
    if line.keep:
        yield element("keepNext")


def _letters(look: Look, *, struck: bool = False) -> BaseOxmlElement:
    marks = {"b": look.face in _BOLD, "i": look.face in _ITALIC, "strike": struck}
    size = look.size * 2
    return element(
        "rPr", *(element(name) for name, on in marks.items() if on), element("sz", val=size), element("szCs", val=size)
    )


def _run(text: str, letters: BaseOxmlElement) -> BaseOxmlElement:
    written = element("t")
    written.text = text
    written.set(_SPACE, "preserve")
    return element("r", letters, written)
