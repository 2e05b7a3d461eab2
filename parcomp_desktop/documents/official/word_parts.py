"""Paragraphs of a Word file as text of its XML, read in one go; sizes of letters and lines are those of the PDF."""

from dataclasses import replace
from functools import cache
from xml.sax.saxutils import escape

from parcomp_desktop.documents.fonts import Face
from parcomp_desktop.documents.official.items import Line, Look, Rule
from parcomp_desktop.documents.sheet import RULE_POINTS
from parcomp_desktop.domain.official import Align

_ALIGN = {Align.LEFT: "left", Align.CENTRE: "center", Align.RIGHT: "right"}
_BOLD, _ITALIC = {Face.BOLD, Face.BOLD_ITALIC}, {Face.ITALIC, Face.BOLD_ITALIC}
_LEAST = 20
"""One point: the lowest line that Word draws."""


def twips(millimetres: float) -> int:
    """A length in twentieths of a point, as Word counts."""
    return round(millimetres / 25.4 * 1440)


def element(tag: str, *children: str, **attributes: str | int) -> str:
    """An element of WordprocessingML with what stands in it; attributes are numbers and names of ours."""
    named = "".join(f' w:{name}="{value}"' for name, value in attributes.items())
    return f"<w:{tag}{named}>{''.join(children)}</w:{tag}>" if children else f"<w:{tag}{named}/>"


def border(side: str, points: float) -> str:
    """A rule at a side of a paragraph or table."""
    return element(side, val="single", sz=round(points * 8), space=0, color="000000")


def line_paragraph(line: Line, *, struck: bool = False) -> str:
    """A text; Word breaks its lines."""
    lead = [_run(f"{line.lead} ", _letters(Look(Face.BOLD, line.look.size)))] if line.lead else []
    text = [_run(line.text, _letters(line.look, struck=struck))] if line.text else []
    return element("p", _properties(replace(line, text="", lead="")), *lead, *text)


def rule_paragraph(rule: Rule, width: float) -> str:
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


def spacer(height: float, *, keep: bool = False) -> str:
    """Free room above or below a table, which has none of its own; it also holds two tables apart.

    It is a point lower: Word asks for a paragraph of that height after the last table.
    """
    line = element("spacing", before=0, after=0, line=max(_LEAST, twips(height) - _LEAST), lineRule="exact")
    return element("p", element("pPr", *([element("keepNext")] if keep else []), line))


def page_number() -> str:
    """The number of the page, which Word counts."""
    return element("fldSimple", _run("2", element("rPr")), instr="PAGE")


@cache
def _properties(bare: Line) -> str:
    """How the paragraph of a line is set, whatever it says; the cells of a table share a few."""
    return element(
        "pPr",
        *([element("keepNext")] if bare.keep else []),
        element("spacing", before=twips(bare.above), after=0),
        element("ind", firstLine=twips(bare.indent)),
        element("jc", val="both" if bare.look.justified else _ALIGN[bare.look.align]),
        _letters(bare.look),
    )


@cache
def _letters(look: Look, *, struck: bool = False) -> str:
    marks = {"b": look.face in _BOLD, "i": look.face in _ITALIC, "strike": struck}
    size = look.size * 2
    return element(
        "rPr", *(element(name) for name, on in marks.items() if on), element("sz", val=size), element("szCs", val=size)
    )


def _run(text: str, letters: str) -> str:
    return element("r", letters, f'<w:t xml:space="preserve">{escape(text)}</w:t>')
