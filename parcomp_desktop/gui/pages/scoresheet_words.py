"""What a scoresheet says in words; blank, zero and not applicable never look alike."""

from collections.abc import Sequence
from decimal import Decimal
from html import escape

from PySide6.QtGui import QColor

from parcomp_desktop.domain.numbers import format_number
from parcomp_desktop.domain.scores import LeafState
from parcomp_desktop.gui.style import colours
from parcomp_desktop.services.scoresheets import OpenSheet, SheetLine

_STATES = {LeafState.BLANK: "chưa nhập", LeafState.NOT_APPLICABLE: "không phát sinh"}


def total_words(sheet: OpenSheet) -> str:
    """The total so far and how far it can still go; the percent once it is complete."""
    score = sheet.score
    total = f"Tổng: {fixed_words(score.total)}/{format_number(score.maximum)}"
    if not score.complete:
        return f"{total}, còn có thể đạt đến {fixed_words(score.highest)}"
    if score.percent is None:
        return "Không tiêu chí nào phát sinh"
    return f"{total} = {fixed_words(score.percent)} %"


def points_words(sheet: OpenSheet) -> str:
    """The points so far."""
    return sum_words(sheet.lines, sheet.score.total)


def state_words(sheet: OpenSheet) -> str:
    """How many leaves are still blank."""
    return missing_words(sheet.lines) or "Đã nhập đủ"


def sum_words(lines: Sequence[SheetLine], points: Decimal) -> str:
    """The sum of leaves; while none is entered, that."""
    states = {line.leaf.state for line in lines}
    if LeafState.SCORED in states:
        return fixed_words(points)
    return _STATES[LeafState.BLANK if LeafState.BLANK in states else LeafState.NOT_APPLICABLE]


def missing_words(lines: Sequence[SheetLine]) -> str:
    """How many of the leaves are blank; nothing when none is."""
    blank = sum(line.leaf.state is LeafState.BLANK for line in lines)
    return f"Còn {blank} tiêu chí chưa nhập" if blank else ""


def leaf_words(line: SheetLine) -> str:
    """The points of a leaf, or why it has none."""
    return _STATES.get(line.leaf.state) or fixed_words(line.leaf.points)


def leaf_colour(line: SheetLine) -> QColor | None:
    """The colour of ``leaf_words``."""
    marks = {LeafState.BLANK: colours().open, LeafState.NOT_APPLICABLE: colours().idle}
    return QColor(marks[line.leaf.state]) if line.leaf.state in marks else None


def figure_words(value: Decimal | None) -> str:
    """A figure as it was entered."""
    return "" if value is None else format_number(value)


def fixed_words(value: Decimal | None) -> str:
    """Points or a percent, which come rounded to the decimals of their set: all of them are shown."""
    return "" if value is None else format_number(value, len(f"{value:f}".partition(".")[2]))


def label(line: SheetLine) -> str:
    """What a refusal calls a leaf."""
    return f"Tiêu chí {line.indicator.code}"


def leaf_tip(line: SheetLine) -> str:
    """What a leaf asks for, as a tool tip of several lines."""
    indicator, rule = line.indicator, line.indicator.rule
    parts = (
        ("Tiêu chí", indicator.name),
        ("Tử số", rule.numerator),
        ("Mẫu số", rule.denominator),
        ("Số liệu cần có", ", ".join(indicator.data_inputs)),
        ("Đạt điểm tối đa khi tỷ lệ từ", f"{format_number(rule.full_at)} %"),
        ("Hướng dẫn", indicator.guide),
        ("Kiểm chứng", indicator.evidence),
        ("Nguồn", indicator.source),
        ("Lưu ý", indicator.assumed),
    )
    return "".join(f"<p><b>{name}:</b> {escape(text)}</p>" for name, text in parts if text)
