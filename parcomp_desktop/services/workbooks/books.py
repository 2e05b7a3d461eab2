"""What a workbook of records of one kind is: its sheet, what is kept written there, what is read made a record."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Hashable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import ClassVar, Generic, NamedTuple, TypeVar
from uuid import UUID

from parcomp_desktop.documents.workbook_writing import Content, as_written
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.numbers import plain_number
from parcomp_desktop.domain.periods import month_words
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.typed import tidy
from parcomp_desktop.services.workbooks.cells import Row
from parcomp_desktop.services.workbooks.layout import Column, Kind, SheetLayout
from parcomp_desktop.services.workbooks.pages import Values, exact_number
from parcomp_desktop.services.workspace import Workspace

E = TypeVar("E", bound=Entity)
Said = str | int | Decimal | date
"""What a cell says: of a choice its value, of a month ``2026-03``, else what stands there."""
Sayings = Mapping[str, Said]
"""What a record or a row says, by the keys of its columns; a blank isn't there."""


class Draft(NamedTuple, Generic[E]):
    """What a record is made of: its id, what stands here under it, all that it is to say."""

    record_id: UUID
    before: E | None
    said: Sayings


class Scope(NamedTuple):
    """What is exported: of one unit, of one period; blank: of all."""

    unit_id: UUID | None = None
    period: str = ""


class RecordBook(ABC, Generic[E]):
    """A kind's workbook on one desk, for one piece of work.

    ``code`` names it on the command line, ``title`` to people, ``noun`` one of its records. ``guide`` are its
    instructions, ``example`` rows to look at. A row in which nothing but ``begun`` is filled says nothing: a template
    fills these in before. ``keyed`` are the columns that the key is made of, ``apart`` those that tell records of one
    key apart where both are filled, ``hints`` those that only help to find who is meant.
    """

    code: ClassVar[str]
    title: ClassVar[str]
    noun: ClassVar[str]
    sheet: ClassVar[str]
    about: ClassVar[str]
    guide: ClassVar[tuple[tuple[str, str], ...]]
    example: ClassVar[tuple[Values, ...]]
    begun: ClassVar[frozenset[str]] = frozenset()
    keyed: ClassVar[frozenset[str]] = frozenset()
    apart: ClassVar[tuple[str, ...]] = ()
    hints: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.layout = SheetLayout(self.sheet, self.about, self.columns())

    @abstractmethod
    def columns(self) -> tuple[Column, ...]:
        """The columns of the sheet; the first is the one that a row is blamed at."""

    @abstractmethod
    def stored(self) -> Sequence[E]:
        """All records of the kind that this desk keeps."""

    @abstractmethod
    def rows(self, scope: Scope) -> Sequence[E | Sayings]:
        """What is exported, in its order: records, and rows that a person has yet to fill."""

    @abstractmethod
    def says(self, record: E) -> dict[str, Said | None]:
        """What the sheet says of a record; a blank is None or an empty text."""

    @abstractmethod
    def key(self, said: Sayings) -> Hashable:
        """What tells a record from others where no id does; None: not enough is said."""

    @abstractmethod
    def name(self, said: Sayings) -> str:
        """What a person calls the record of a row."""

    @abstractmethod
    def build(self, draft: Draft[E]) -> E:
        """The record that a row makes. Raises Refusal for what can't be."""

    def given(self, _record: E) -> Values:
        """What stands in the columns that aren't read."""
        return {}

    def learn(self, said: Mapping[UUID, Sayings]) -> None:
        """Hear what all rows say before any record is made: rows may name each other."""

    def remark(self, _record: E) -> str:
        """What is to be minded of a record that a row makes."""
        return ""

    def contents(self, said: Sayings) -> dict[str, Content]:
        """What is written into the cells of a row."""
        return {each.key: _content(each, said[each.key]) for each in self.layout.columns if each.key in said}

    def words(self, key: str, value: object) -> str:
        """A value as it is compared beside another."""
        return words_in(self.layout, key, value)

    def title_of(self, key: str) -> str:
        """The title of a column."""
        return next(each.title for each in self.layout.columns if each.key == key)


def words_in(layout: SheetLayout, key: str, value: object) -> str:
    """A value of a column as it is compared beside another; nothing is blank."""
    return _words(next(each for each in layout.columns if each.key == key), value)


def filled(said: Mapping[str, Said | None]) -> dict[str, Said]:
    """What is said, without its blanks."""
    return {key: value for key, value in said.items() if value is not None and value != ""}


def as_read(layout: SheetLayout, said: Sayings) -> dict[str, Said]:
    """What reading gives once it was written: a cell keeps no outer spaces and one kind of line ends."""
    kinds = {each.key: each.kind for each in layout.columns}
    read = {key: _SETTLED.get(kinds[key], _same)(value) for key, value in said.items()}
    return filled(read)


def read_row(layout: SheetLayout, row: Row) -> dict[str, Said]:
    """What a row says; what can't be read is noted and isn't said."""
    read = {each.key: _READERS[each.kind](row, each.key) for each in layout.columns if not (each.given or each.hidden)}
    return filled(read)


def _same(value: Said) -> Said:
    return value


def _text(value: Said) -> Said:
    return as_written(str(value)).strip()


def _code(value: Said) -> Said:
    return tidy(as_written(str(value)))


def _content(column: Column, value: Said) -> Content:
    match column.kind:
        case Kind.CHOICE if column.words:
            return column.words.shown.get(str(value), str(value))
        case Kind.MONTH:
            return month_words(str(value))
        case _:
            return exact_number(value) if isinstance(value, Decimal) else value


def _words(column: Column, value: object) -> str:
    match value:
        case Decimal():
            return plain_number(value)
        case date():
            return format_date(value)
        case str() | int():
            return str(_content(column, value))
        case _:
            return ""


_SETTLED: Mapping[Kind, Callable[[Said], Said]] = {Kind.TEXT: _text, Kind.CODE: _code}
_READERS: Mapping[Kind, Callable[[Row, str], Said | None]] = {
    Kind.TEXT: Row.text,
    Kind.CODE: lambda row, key: tidy(row.text(key)),
    Kind.CHOICE: Row.choice,
    Kind.WHOLE: Row.whole,
    Kind.COUNT: Row.count,
    Kind.NUMBER: Row.number,
    Kind.DAY: Row.day,
    Kind.MONTH: Row.month,
}
