"""What a scoresheet says in words; blank, zero and not applicable never look alike."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from html import escape

from PySide6.QtGui import QColor

from parcomp_desktop.domain.indicators import RatioRule, SurveyRule
from parcomp_desktop.domain.numbers import format_number
from parcomp_desktop.domain.scores import LeafState, Score
from parcomp_desktop.domain.words import STATE_WORDS
from parcomp_desktop.gui.style import colours
from parcomp_desktop.services.scoring.appraisals import LeafMark
from parcomp_desktop.services.scoring.deadlines import Due, DueState
from parcomp_desktop.services.scoring.last_year import OTHER_SET
from parcomp_desktop.services.scoring.scoresheets import OpenSheet
from parcomp_desktop.services.scoring.sheet_lines import SheetLine
from parcomp_desktop.services.scoring.sheet_words import figure_names as names_by_rule
from parcomp_desktop.services.scoring.sheet_words import rule_in_force

_STATES = {LeafState.BLANK: "chưa nhập", LeafState.NOT_APPLICABLE: "không phát sinh"}
SURVEY = "khảo sát"
_ROUNDS = {1: "Thẩm định lần 1", 2: "Thẩm định lần 2"}


def total_words(sheet: OpenSheet) -> str:
    """The self-score so far and how far it can still go, then what the appraisal and the publication say."""
    words = [f"Tự chấm: {score_words(sheet.score)}"]
    words += [f"{_ROUNDS[round_]}: {score_words(score)}" for round_, score in sheet.rounds.items()]
    if sheet.late:
        words.append(f"{'đã trừ' if sheet.final else 'sẽ trừ'} nộp chậm {points_of(-sheet.late, sheet)}")
    if sheet.published:
        words.append(f"Đã công bố: {points_of(sheet.published.points, sheet)}/{format_number(sheet.published.maximum)}")
    if sheet.difference:
        sign = "+" if sheet.difference > 0 else ""
        words.append(f"lệch {sign}{points_of(sheet.difference, sheet)} so với điểm tính được")
    return " · ".join(words)


def points_of(value: Decimal | None, sheet: OpenSheet) -> str:
    """Points with the decimals of the sheet's set."""
    return "" if value is None else format_number(value, sheet.indicator_set.points_decimals).replace("-", "−")


def score_words(score: Score) -> str:
    """The total of a score, its percent once complete, the range still possible before that."""
    total = f"{fixed_words(score.total)}/{format_number(score.maximum)}"
    if not score.complete:
        low = "" if score.lowest in {None, score.total} else f"từ {fixed_words(score.lowest)} "
        return f"{total}, còn có thể {low}đến {fixed_words(score.highest)}"
    if score.percent is None:
        return "không tiêu chí nào phát sinh"
    return f"{total} = {fixed_words(score.percent)} %"


def points_words(sheet: OpenSheet) -> str:
    """The points as they stand: published, appraised in the end, or the unit's own so far."""
    if sheet.published:
        return points_of(sheet.published.points, sheet)
    if sheet.final and sheet.final.complete:
        return fixed_words(sheet.final.total)
    return sum_words(sheet.lines, sheet.score.total)


def state_words(sheet: OpenSheet) -> str:
    """The state, and how many leaves the unit left blank."""
    state = STATE_WORDS[sheet.scoresheet.state]
    blank = sum(line.is_blank for line in sheet.lines)
    return f"{state}, thiếu {blank}" if blank else state


def due_words(due: Due | None) -> str:
    """The deadline with its sign."""
    signs = {DueState.OVERDUE: "⚠ ", DueState.TODAY: "⚠ ", DueState.SOON: "◔ ", DueState.LATER: ""}
    return f"{signs[due.state]}{due.words}" if due else ""


def due_colour(due: Due | None) -> QColor | None:
    """Red when overdue, amber when near."""
    marks = {DueState.OVERDUE: colours().bad, DueState.TODAY: colours().open, DueState.SOON: colours().open}
    return QColor(marks[due.state]) if due and due.state in marks else None


def sum_words(lines: Sequence[SheetLine], points: Decimal) -> str:
    """The sum of leaves; while none is entered, that."""
    states = {line.leaf.state for line in lines if line.leaf}
    if not states:
        return SURVEY if lines else ""
    if LeafState.SCORED in states:
        return fixed_words(points)
    return _STATES[LeafState.BLANK if LeafState.BLANK in states else LeafState.NOT_APPLICABLE]


def missing_words(lines: Sequence[SheetLine]) -> str:
    """How many of the leaves are blank; nothing when none is."""
    blank = sum(line.is_blank for line in lines)
    return f"còn {blank} tiêu chí chưa nhập" if blank else ""


def leaf_words(line: SheetLine) -> str:
    """The unit's points of a leaf, or why it has none."""
    if line.leaf is None:
        return SURVEY
    return _STATES.get(line.leaf.state) or fixed_words(line.leaf.points)


def leaf_colour(line: SheetLine) -> QColor | None:
    """The colour of ``leaf_words``."""
    if line.leaf is None or line.leaf.state is LeafState.NOT_APPLICABLE:
        return QColor(colours().idle)
    return QColor(colours().open) if line.is_blank else None


def mark_words(mark: LeafMark, sheet: OpenSheet) -> str:
    """The points of a mark; empty while it is open."""
    return _STATES[LeafState.NOT_APPLICABLE] if mark.not_applicable else points_of(mark.points, sheet)


def proof_words(line: SheetLine) -> str:
    """How many documents stand for the leaf, and what is missing."""
    if line.broken:
        return f"{line.proofs}, hỏng {line.broken}"
    if line.proofs:
        return str(line.proofs)
    return "còn thiếu" if line.lacks_proof else ""


def proof_colour(line: SheetLine) -> QColor | None:
    """The colour of ``proof_words``."""
    if line.broken:
        return QColor(colours().bad)
    return QColor(colours().open) if line.lacks_proof else None


def before_words(line: SheetLine, sheet: OpenSheet) -> str:
    """Last year's points; a star where they were scored with another set."""
    star = "*" if sheet.earlier and sheet.earlier.other_set and line.before is not None else ""
    return points_of(line.before, sheet) + star


def before_tip(line: SheetLine, sheet: OpenSheet) -> str:
    """Where last year's points come from."""
    if sheet.earlier is None or line.before is None:
        return ""
    whose = "điểm thẩm định cuối cùng" if sheet.earlier.appraised else "điểm tự chấm"
    other = f", {OTHER_SET}" if sheet.earlier.other_set else ""
    return f"Kỳ {sheet.earlier.period}: {whose}{other}"


def figure_words(value: Decimal | None) -> str:
    """A figure as it was entered."""
    return "" if value is None else format_number(value)


def fixed_words(value: Decimal | None) -> str:
    """Points or a percent, which come rounded to the decimals of their set: all of them are shown."""
    if value is None:
        return ""
    return format_number(value, len(f"{value:f}".partition(".")[2])).replace("-", "−")


def label(line: SheetLine) -> str:
    """What a refusal calls a leaf."""
    return f"Tiêu chí {line.indicator.code}"


def figure_names(line: SheetLine) -> dict[str, str]:
    """What stands in the figures of a leaf by its method: ``numerator``, ``denominator``, ``value``."""
    return names_by_rule(line.indicator, rule_in_force(line.indicator.rule, line.entry.option))


def detail_markup(line: SheetLine, sheet: OpenSheet) -> str:
    """Everything about a leaf as rich text: what it asks for, how it stands, what was said of it."""
    indicator, names = line.indicator, figure_names(line)
    parts = (
        ("Cách tính", line.words),
        ("Nguồn số liệu", line.source),
        ("Số liệu còn thiếu", line.missing),
        ("Năm trước", _before_line(line, sheet)),
        ("Thẩm định lần 1", _mark_line(line.first, sheet)),
        ("Thẩm định lần 2", _mark_line(line.second, sheet)),
        *((_FIGURES[name], words) for name, words in names.items()),
        ("Số liệu cần có", ", ".join(indicator.data_inputs)),
        ("Đạt điểm tối đa khi tỷ lệ từ", _full_at(line)),
        ("Hướng dẫn", indicator.guide),
        ("Kiểm chứng", indicator.evidence),
        ("Nguồn", indicator.source),
        ("Lưu ý", indicator.assumed),
    )
    survey = " (do khảo sát)" if isinstance(indicator.rule, SurveyRule) else ""
    head = f"<p><b>{escape(indicator.code)} {escape(indicator.name)}</b>{survey}</p>"
    return head + _paragraphs(parts)


_FIGURES = {"numerator": "Tử số", "denominator": "Mẫu số", "value": "Giá trị"}


def _before_line(line: SheetLine, sheet: OpenSheet) -> str:
    tip = before_tip(line, sheet)
    return f"{points_of(line.before, sheet)} điểm ({tip})" if tip else ""


def _mark_line(mark: LeafMark, sheet: OpenSheet) -> str:
    return ": ".join(filter(None, (mark_words(mark, sheet), mark.comment)))


def _full_at(line: SheetLine) -> str:
    rule = rule_in_force(line.indicator.rule, line.entry.option)
    return f"{format_number(rule.full_at)} %" if isinstance(rule, RatioRule) else ""


def _paragraphs(parts: Iterable[tuple[str, str]]) -> str:
    told = (f"<b>{name}:</b> {escape(text)}" for name, text in parts if text)
    return "".join(f'<p style="margin-top: 4px; margin-bottom: 0">{each}</p>' for each in told)
