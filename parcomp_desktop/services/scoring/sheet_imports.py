"""Bringing a scoresheet from a workbook: each change shown beside what stands there, then all as one change."""

from collections.abc import Collection, Mapping
from typing import Any
from uuid import uuid4

from msgspec.structs import asdict, replace

from parcomp_desktop.documents.workbook_writing import as_written
from parcomp_desktop.domain.indicators import Indicator, IndicatorSet
from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Entry, ScoreEntry, Scoresheet
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.rules.scoring import explain
from parcomp_desktop.rules.three_way import Merge, merged
from parcomp_desktop.services.import_states import LineState
from parcomp_desktop.services.scoring.scoresheets import checked_period, open_scoresheet, require_entering
from parcomp_desktop.services.scoring.sheet_entries import BLANK, line_of, stored_lines, with_entry
from parcomp_desktop.services.scoring.sheet_words import figure_words, rule_in_force
from parcomp_desktop.services.scoring.workbook_layout import FIGURE_KEYS, SHEET, TITLES
from parcomp_desktop.services.scoring.workbook_reading import BookLine, SheetBookReading
from parcomp_desktop.services.sets.library import known_set, refuse_other_year
from parcomp_desktop.services.workbooks.cells import SheetProblem
from parcomp_desktop.services.workspace import Workspace


class LeafContent(Record, frozen=True, kw_only=True):
    """What stands at a leaf."""

    entry: Entry = BLANK
    justification: str = ""
    note: str = ""

    def words(self, leaf: Indicator) -> str:
        """``2775/3443; giải trình: …; ghi chú: …``."""
        texts = (("giải trình", self.justification), ("ghi chú", self.note))
        return "; ".join([figure_words(leaf, self.entry), *(f"{name}: {text}" for name, text in texts if text)])


class LeafChange(Record, frozen=True, kw_only=True):
    """What an import does to a leaf; ``kept`` are the columns that are blank in the file and keep what stands.

    ``after`` is what stands then, ``file`` what would if the file counted wherever both sides changed it.
    """

    leaf: Indicator
    before: LeafContent
    after: LeafContent
    file: LeafContent
    kept: tuple[str, ...]

    @property
    def state(self) -> LineState:
        """What taking it over would do."""
        if self.file != self.after:
            return LineState.CONFLICT
        if self.after == self.before:
            return LineState.UNCHANGED
        return LineState.NEW if self.before == LeafContent() else LineState.CHANGED

    @property
    def kept_words(self) -> str:
        """Which blank cells of the file change nothing."""
        return f"Trong tệp để trống, giữ số đang có: {', '.join(self.kept)}" if self.kept else ""


class SheetImport(Record, frozen=True, kw_only=True):
    """What taking a file over would do: to ``sheet``, or to a new one where that is None; nothing while problems are.

    ``problems`` are all of the file's, ``changes`` those of every leaf in the set's order.
    """

    reading: SheetBookReading
    sheet: Scoresheet | None
    changes: tuple[LeafChange, ...]
    problems: tuple[SheetProblem, ...]

    @property
    def written(self) -> tuple[LeafChange, ...]:
        """The changes that there are while nothing is chosen."""
        return tuple(each for each in self.changes if each.after != each.before)

    @property
    def conflicts(self) -> frozenset[str]:
        """The codes of the leaves that were changed on both sides, differently."""
        return frozenset(each.leaf.code for each in self.changes if each.state is LineState.CONFLICT)


def plan_sheet_import(workspace: Workspace, reading: SheetBookReading) -> SheetImport:
    """What a workbook that was read would change.

    Raises Refusal for a sheet whose figures aren't open, and for a new one of a year that the set doesn't score.
    """
    if reading.problems or reading.unit is None:
        return SheetImport(reading=reading, sheet=None, changes=(), problems=reading.problems)
    sheet, indicator_set = _sheet(workspace, reading.unit, reading), known_set(workspace, reading.set_code)
    if sheet:
        require_entering(sheet, "nhập số liệu từ tệp")
    else:
        refuse_other_year(indicator_set, checked_period(reading.period))
    before = _standing(workspace, sheet)
    leaves = {leaf.code: leaf for leaf in indicator_set.indicators}
    origins = _origins(reading, sheet, leaves)
    changes = [
        _change(leaves[line.code], line, before.get(line.code, LeafContent()), origins.get(line.code, LeafContent()))
        for line in reading.lines
    ]
    problems = [
        problem
        for line, change in zip(reading.lines, changes, strict=True)
        for problem in _refused(indicator_set, line, change)
    ]
    return SheetImport(reading=reading, sheet=sheet, changes=tuple(changes), problems=tuple(problems))


def apply_sheet_import(workspace: Workspace, planned: SheetImport, chosen: Collection[str] = ()) -> Scoresheet:
    """Write what was planned as one change; the sheet that was written.

    ``chosen`` are the codes of the leaves for which the file counts where both sides changed them.

    Raises Refusal while there are problems, for nothing to write, or when something else changed since the plan.
    """
    unit = planned.reading.unit
    if planned.problems or unit is None:
        raise Refusal(f"Tệp còn {len(planned.problems)} chỗ sai nên chưa nhập được.", "Sửa trong tệp rồi nhập lại.")
    written = [_chosen(each) if each.leaf.code in chosen else each for each in planned.changes]
    written = [each for each in written if each.after != each.before]
    if not written:
        raise Refusal("Tệp không có gì khác số liệu đang có.", "Không cần nhập tệp này.")
    if plan_sheet_import(workspace, planned.reading) != planned:
        raise Refusal("Phiếu chấm đã thay đổi từ lúc xem trước.", "Mở lại tệp, xem lại các thay đổi rồi nhập.")
    period = planned.reading.period
    sheet = planned.sheet or Scoresheet(id=uuid4(), unit_id=unit.id, set_code=planned.reading.set_code, period=period)
    stored = stored_lines(workspace, sheet)
    with workspace.change("scoresheet.import", f"Nhập phiếu chấm {period} của {unit.name} từ Excel") as change:
        if planned.sheet is None:
            change.put(sheet)
        for each in written:
            change.put(_record(stored, sheet, each))
    return sheet


def _sheet(workspace: Workspace, unit: Unit, reading: SheetBookReading) -> Scoresheet | None:
    found = workspace.find(Scoresheet, unit_id=unit.id, set_code=reading.set_code, period=reading.period)
    return found[0] if found else None


def _standing(workspace: Workspace, sheet: Scoresheet | None) -> dict[str, LeafContent]:
    """What a sheet shows, by leaf; figures that statistics give count as much as typed ones."""
    lines = open_scoresheet(workspace, sheet).lines if sheet else ()
    return {
        line.indicator.code: LeafContent(entry=line.entry, justification=line.justification, note=line.note)
        for line in lines
    }


def _origins(
    reading: SheetBookReading, sheet: Scoresheet | None, leaves: Mapping[str, Indicator]
) -> dict[str, LeafContent]:
    """What stood in the sheet when it was exported; of another sheet nothing is known, it began blank."""
    if sheet is None or reading.sheet_id != sheet.id:
        return {}
    return {line.code: _said(leaves[line.code], line, LeafContent()) for line in reading.origins}


def _said(leaf: Indicator, line: BookLine, over: LeafContent) -> LeafContent:
    """What the file says over something else; its blanks say nothing."""
    return LeafContent(
        entry=_merged(leaf, line, over.entry),
        justification=_text(line.justification, over.justification),
        note=_text(line.note, over.note),
    )


def _change(leaf: Indicator, line: BookLine, before: LeafContent, origin: LeafContent) -> LeafChange:
    taken = _said(leaf, line, before)
    fields = merged(_as_written(origin), _as_written(before), _as_written(_said(leaf, line, origin)))
    counts = {name for name, each in fields.items() if each.merge in {Merge.TAKEN, Merge.CONFLICT}}
    clash = {name for name in counts if fields[name].merge is Merge.CONFLICT}
    values: dict[str, Any] = asdict(taken)
    after = replace(before, **{name: values[name] for name in counts - clash})
    file = replace(after, **{name: values[name] for name in clash})
    return LeafChange(leaf=leaf, before=before, after=after, file=file, kept=tuple(_kept(line, before, file)))


def _as_written(content: LeafContent) -> dict[str, object]:
    """The content as a cell gives it back."""
    return {
        "entry": content.entry,
        "justification": as_written(content.justification).strip(),
        "note": as_written(content.note).strip(),
    }


def _chosen(change: LeafChange) -> LeafChange:
    return replace(change, after=change.file)


def _merged(leaf: Indicator, line: BookLine, before: Entry) -> Entry:
    """The file's figures over those that stand. Figures of another way of entering them make place for the file's."""
    figures = line.figures
    if line.not_applicable:
        return Entry(not_applicable=True)
    if figures == BLANK:
        return replace(before, not_applicable=False) if line.not_applicable is False else before
    return replace(
        _base(leaf, figures, before),
        **{key: value for key in FIGURE_KEYS if (value := getattr(figures, key)) is not None},
        option=figures.option or before.option,
    )


def _base(leaf: Indicator, figures: Entry, before: Entry) -> Entry:
    option = figures.option or before.option
    other_variant = before.option and rule_in_force(leaf.rule, option) != rule_in_force(leaf.rule, before.option)
    if before.not_applicable or other_variant:
        return BLANK
    if figures.value is not None:
        return replace(before, numerator=None, denominator=None)
    if (figures.numerator, figures.denominator) != (None, None):
        return replace(before, value=None)
    return before


def _text(typed: str, before: str) -> str:
    """A blank keeps what stands, and so does what a cell makes of it: no spaces around, one kind of line ends."""
    return typed if typed and typed != as_written(before).strip() else before


def _kept(line: BookLine, before: LeafContent, after: LeafContent) -> list[str]:
    keys = (*FIGURE_KEYS, "option")
    figures = [key for key in keys if not _stands(line.figures, key) and _stands(after.entry, key)]
    ticked = ["not_applicable"] if line.not_applicable is None and after.entry.not_applicable else []
    texts = [key for key in ("justification", "note") if not getattr(line, key) and getattr(before, key)]
    return [TITLES[key] for key in (*figures, *ticked, *texts)]


def _stands(entry: Entry, key: str) -> bool:
    return getattr(entry, key) not in {None, ""}


def _refused(indicator_set: IndicatorSet, line: BookLine, change: LeafChange) -> list[SheetProblem]:
    """What the method refuses once the file's figures stand beside those that are kept."""
    try:
        explain(indicator_set, line.code, change.file.entry)
    except Refusal as refusal:
        what = f"cùng với số đang có ({change.before.words(change.leaf)}): {refusal.what}"
        return [SheetProblem(sheet=SHEET.name, cell=line.cell, value=line.code, what=what, cure=refusal.cure)]
    return []


def _record(stored: Mapping[str, ScoreEntry], sheet: Scoresheet, change: LeafChange) -> ScoreEntry:
    """The line to write; figures that stay are as they were, typed or not."""
    line, after = line_of(stored, sheet, change.leaf.code), change.after
    if after.entry != change.before.entry:
        line = replace(with_entry(line, after.entry), source="")
    return replace(line, justification=after.justification, note=after.note)
