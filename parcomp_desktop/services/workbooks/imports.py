"""Bringing records in from a workbook: compared with what stands here and what was exported, then all as one change."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Generic, NamedTuple, cast
from uuid import UUID

from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.rules.three_way import Merge, MergedField, merged
from parcomp_desktop.services.files import read_bytes
from parcomp_desktop.services.import_states import LineState
from parcomp_desktop.services.workbooks.books import Draft, E, RecordBook, Said, Sayings, filled, words_in
from parcomp_desktop.services.workbooks.cells import Findings, SheetProblem, Spot
from parcomp_desktop.services.workbooks.identities import Identified, Kept, identify
from parcomp_desktop.services.workbooks.layout import SheetLayout
from parcomp_desktop.services.workbooks.origins import version_of
from parcomp_desktop.services.workbooks.reading import BookReading, read_book
from parcomp_desktop.services.workspace import Workspace

WHOLE = ""
"""Chosen of a record that was taken away here: it is made again."""
Choices = Mapping[UUID, frozenset[str]]
"""Of records in conflict, by id: the columns that are taken from the file; all else stays as it is here."""


class BookLine(NamedTuple, Generic[E]):
    """A row and what taking it over does. ``record`` is the record after that while nothing is chosen.

    ``said`` is what the record says then, ``fields`` are the columns that differ, with both values.
    """

    spot: Spot
    name: str
    record_id: UUID
    before: E | None
    said: Sayings
    fields: Mapping[str, MergedField]
    state: LineState
    record: E | None = None
    remark: str = ""

    @property
    def conflicts(self) -> dict[str, MergedField]:
        """The columns that were changed on both sides, differently."""
        return {key: field for key, field in self.fields.items() if field.merge is Merge.CONFLICT}

    @property
    def writes(self) -> bool:
        """Whether the record is written while nothing is chosen."""
        return self.record is not None and self.record != self.before and self.state is not LineState.GONE

    @property
    def choices(self) -> frozenset[str]:
        """What may be taken from the file in place of what is here."""
        return frozenset({WHOLE}) if self.state is LineState.GONE else frozenset(self.conflicts)


class BookImport(NamedTuple):
    """What taking a file over would do; nothing while there are problems."""

    book: type[RecordBook[Any]]
    layout: SheetLayout
    lines: tuple[BookLine[Any], ...]
    problems: tuple[SheetProblem, ...]
    notices: tuple[str, ...]

    @property
    def titles(self) -> dict[str, str]:
        """The titles of the columns."""
        return {column.key: column.title for column in self.layout.columns}

    def words(self, key: str, value: object) -> str:
        """A value of a column as it is compared beside another."""
        return words_in(self.layout, key, value)

    @property
    def takes(self) -> bool:
        """Whether there is anything to take over, by itself or by choice."""
        return any(line.writes or line.choices for line in self.lines)

    def count(self, state: LineState) -> int:
        """How many rows are in a state."""
        return sum(line.state is state for line in self.lines)


def plan_book(workspace: Workspace, kind: type[RecordBook[Any]], path: Path) -> BookImport:
    """What a workbook would change. Raises Refusal when it can't be read at all."""
    data = read_bytes(path)
    with workspace.remembering():
        book = kind(workspace)
        kept = Kept(book)
        findings = Findings()
        reading = read_book(book, data, path.name, kept.by_id.keys(), findings)
        rows = identify(book, kept, reading.rows, findings)
        lines = _Plan(book, kept, reading, findings).lines(rows) if not findings.problems else ()
    problems = findings.in_order([book.layout.name])
    return BookImport(kind, book.layout, () if problems else lines, problems, tuple(findings.notices))


def apply_book(workspace: Workspace, planned: BookImport, choices: Choices | None = None) -> int:
    """Write what is new, changed or chosen as one change; returns how many records.

    Raises Refusal while there are problems, for a choice that can't be, or when the data changed since the plan.
    """
    if planned.problems:
        raise Refusal(f"Tệp còn {len(planned.problems)} chỗ sai nên chưa nhập được.", "Sửa trong tệp rồi nhập lại.")
    with workspace.remembering():
        book = planned.book(workspace)
        _refuse_changed(book, planned.lines)
        records = [*_chosen(book, planned.lines, choices or {})]
    with workspace.change(f"sheet.import.{book.code}", f"Nhập {len(records)} {book.noun} từ Excel") as change:
        for record in records:
            change.put(record)
    return len(records)


class _Plan(Generic[E]):
    def __init__(self, book: RecordBook[E], kept: Kept[E], reading: BookReading, findings: Findings) -> None:
        self._book, self._kept, self._reading, self._findings = book, kept, reading, findings

    def lines(self, rows: Sequence[Identified[E]]) -> tuple[BookLine[E], ...]:
        compared = [self._compared(each) for each in rows]
        self._book.learn({line.record_id: line.said for line in compared if line.state is not LineState.GONE})
        return tuple(self._made(each, line) for each, line in zip(rows, compared, strict=True))

    def _compared(self, each: Identified[E]) -> BookLine[E]:
        row, before = each.row, each.before
        if before is None:
            exported = row.record_id is not None and self._reading.origins.desk_id == self._book.workspace.desk.id
            gone = exported and row.record_id == each.record_id
            state = LineState.GONE if gone else LineState.NEW
            return BookLine(row.spot, self._book.name(row.said), each.record_id, None, row.said, {}, state)
        mine = self._kept.said[before.id]
        fields = {} if row.untouched else self._merged(each, before, mine)
        taken = {key: field.theirs for key, field in fields.items() if field.merge is Merge.TAKEN}
        hints = {key: value for key, value in row.said.items() if key in self._book.hints}
        said: dict[str, Any] = filled(self._book.says(before)) | hints | taken
        state = LineState.UNCHANGED
        if any(field.merge is Merge.CONFLICT for field in fields.values()):
            state = LineState.CONFLICT
        elif taken:
            state = LineState.CHANGED
        return BookLine(row.spot, self._book.name(mine), before.id, before, said, fields, state)

    def _merged(self, each: Identified[E], before: E, mine: Sayings) -> dict[str, MergedField]:
        """The columns that the row fills and that differ; what is blank there says nothing.

        A row without a beginning is this record by its key: how that is written there is no change.
        """
        base = self._base(each, before, mine)
        same = self._book.hints | (frozenset() if base else self._book.keyed)
        said = {key: value for key, value in each.row.said.items() if key not in same}
        fields = merged({key: base.get(key) for key in said}, {key: mine.get(key) for key in said}, said)
        return {key: field for key, field in fields.items() if field.merge is not Merge.SAME}

    def _base(self, each: Identified[E], before: E, mine: Sayings) -> Sayings:
        """What both began from; a row whose beginning nobody knows began as a blank one: it overwrites nothing."""
        origin = self._reading.origin(before.id)
        if origin is None and each.row.record_id == before.id and each.row.version == version_of(before):
            return mine
        return origin or {}

    def _made(self, each: Identified[E], line: BookLine[E]) -> BookLine[E]:
        """The line with its record; what can't be is noted at its cell."""
        taken = any(field.merge is Merge.TAKEN for field in line.fields.values())
        if line.before is not None and not taken and not self._book.hints & each.row.said.keys():
            return line._replace(record=line.before)
        try:
            record = self._book.build(Draft(line.record_id, line.before, line.said))
        except Refusal as refusal:
            if line.state is not LineState.GONE:
                self._tell(each, refusal)
            return line
        return line._replace(record=record, state=_state(line, record), remark=self._book.remark(record))

    def _tell(self, each: Identified[E], refusal: Refusal) -> None:
        cell = each.row.row.cell(refusal.field)
        spot = cell.spot if refusal.field else each.row.spot
        value = cell.value if refusal.field else self._book.name(each.row.said)
        self._findings.tell(spot, value, refusal.what.rstrip("."), refusal.cure)


def _state(line: BookLine[Any], record: Entity) -> LineState:
    """What taking the line over does once its record is known: a row may say the same in other words."""
    if line.state not in {LineState.CHANGED, LineState.UNCHANGED}:
        return line.state
    return LineState.UNCHANGED if record == line.before else LineState.CHANGED


def _chosen(book: RecordBook[Any], lines: Sequence[BookLine[Any]], choices: Choices) -> Iterator[Entity]:
    """The records to write: as planned, or with what was chosen of the file."""
    settled = {line.record_id: _with_choices(line, choices.get(line.record_id, frozenset())) for line in lines}
    book.learn({line.record_id: settled[line.record_id] for line in lines if _stands(line, choices)})
    for line in lines:
        taken = choices.get(line.record_id, frozenset[str]()) & line.choices
        if taken:
            yield _built(book, line, settled[line.record_id])
        elif line.writes and line.record is not None:
            yield line.record


def _built(book: RecordBook[Any], line: BookLine[Any], said: Sayings) -> Entity:
    try:
        return book.build(Draft(line.record_id, line.before, said))
    except Refusal as refusal:
        raise Refusal(f"{line.name}: {refusal.what}", refusal.cure) from refusal


def _with_choices(line: BookLine[Any], taken: frozenset[str]) -> Sayings:
    chosen = {key: cast("Said", field.theirs) for key, field in line.conflicts.items() if key in taken}
    return {**line.said, **chosen}


def _stands(line: BookLine[Any], choices: Choices) -> bool:
    return line.state is not LineState.GONE or WHOLE in choices.get(line.record_id, frozenset())


def _refuse_changed(book: RecordBook[Any], lines: Sequence[BookLine[Any]]) -> None:
    """Raises Refusal when what the plan was made on is otherwise by now."""
    kept = Kept(book)
    for line in lines:
        changed = kept.by_id.get(line.record_id) != line.before
        if changed or (line.before is None and kept.alike(line.said)):
            raise Refusal("Dữ liệu đã thay đổi từ lúc xem trước.", "Mở lại tệp, xem lại các thay đổi rồi nhập.")
