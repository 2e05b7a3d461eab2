"""Which record each row of a workbook is: by its key and its id, though rows were sorted, copied, typed anew."""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from typing import Any, Generic, NamedTuple
from uuid import UUID, uuid4

from parcomp_desktop.services.workbooks.books import E, RecordBook, Sayings, as_read, filled
from parcomp_desktop.services.workbooks.cells import Findings
from parcomp_desktop.services.workbooks.reading import BookRow


class Identified(NamedTuple, Generic[E]):
    """A row and the record that it is about: one that stands here, or a new one under ``record_id``."""

    row: BookRow
    record_id: UUID
    before: E | None


class Kept(Generic[E]):
    """The records of a kind that this desk keeps, by id and by key, and what a sheet says of each."""

    def __init__(self, book: RecordBook[E]) -> None:
        self._book = book
        self.by_id: dict[UUID, E] = {record.id: record for record in book.stored()}
        self.said: dict[UUID, dict[str, Any]] = {}
        self._by_key: dict[Hashable, list[UUID]] = defaultdict(list)
        for record in self.by_id.values():
            self.said[record.id] = as_read(book.layout, filled(book.says(record)))
            self._by_key[book.key(self.said[record.id])].append(record.id)

    def alike(self, said: Sayings) -> list[UUID]:
        """The records that a row may be, by its key."""
        return [
            each for each in self._by_key.get(self._book.key(said), ()) if not apart(self._book, said, self.said[each])
        ]


def apart(book: RecordBook[Any], said: Sayings, other: Sayings) -> bool:
    """Whether two of one key are told apart by something that both say."""
    return any(key in said and key in other and said[key] != other[key] for key in book.apart)


def identify(book: RecordBook[E], kept: Kept[E], rows: Sequence[BookRow], findings: Findings) -> list[Identified[E]]:
    """The rows with their records, in their order; what is told twice or may be several is noted as a problem.

    A row is the record that its id says where their keys agree. Otherwise the key goes before the id: rows that were
    sorted apart from their hidden ids stay themselves. A copied row whose key was changed is a new record.
    """
    return _Identities(book, kept, findings).all(rows)


class _Identities(Generic[E]):
    def __init__(self, book: RecordBook[E], kept: Kept[E], findings: Findings) -> None:
        self._book, self._kept, self._findings = book, kept, findings
        self._cells: dict[UUID, str] = {}
        """The cell of the row that is each record, for those that are found."""
        self._new: dict[Hashable, list[tuple[Sayings, str]]] = defaultdict(list)

    def all(self, rows: Sequence[BookRow]) -> list[Identified[E]]:
        certain = {place for place, row in enumerate(rows) if self._is_certain(row)}
        return [each for place, row in enumerate(rows) for each in self._one(row, certain=place in certain)]

    def _is_certain(self, row: BookRow) -> bool:
        """Whether the row is the record of its id beyond doubt; the first such row has it."""
        record_id = row.record_id
        if record_id is None or record_id not in self._kept.by_id or record_id in self._cells:
            return False
        agrees = row.untouched or self._book.key(row.said) == self._book.key(self._kept.said[record_id])
        if agrees:
            self._cells[record_id] = row.spot.cell
        return agrees

    def _one(self, row: BookRow, *, certain: bool) -> Iterator[Identified[E]]:
        if certain and row.record_id:
            yield Identified(row, row.record_id, self._kept.by_id[row.record_id])
        elif row.untouched or self._book.key(row.said) is not None:
            yield from self._by_key(row)

    def _by_key(self, row: BookRow) -> Iterator[Identified[E]]:
        alike = [] if row.untouched else self._kept.alike(row.said)
        free = [each for each in alike if each not in self._cells]
        own = row.record_id
        if not free and own is not None and own in self._kept.by_id and own not in self._cells:
            free = [own]
        if len(free) == 1:
            self._cells[free[0]] = row.spot.cell
            yield Identified(row, free[0], self._kept.by_id[free[0]])
        elif free:
            self._tell_several(row, len(free))
        elif alike or row.untouched:
            known = alike[0] if alike else row.record_id
            self._tell_twice(row, self._cells[known] if known else "")
        else:
            yield from self._as_new(row)

    def _as_new(self, row: BookRow) -> Iterator[Identified[E]]:
        same = [cell for said, cell in self._new[self._book.key(row.said)] if not apart(self._book, row.said, said)]
        if same:
            self._tell_twice(row, same[0])
            return
        self._new[self._book.key(row.said)].append((row.said, row.spot.cell))
        record_id = row.record_id if row.record_id and row.record_id not in self._cells else uuid4()
        self._cells[record_id] = row.spot.cell
        yield Identified(row, record_id, None)

    def _tell_twice(self, row: BookRow, cell: str) -> None:
        self._findings.tell(row.spot, self._name(row), f"{self._book.noun} này đã ghi ở ô {cell}", "Xoá một hàng.")

    def _tell_several(self, row: BookRow, count: int) -> None:
        what = f"chương trình có {count} {self._book.noun} như vậy, không rõ là bản ghi nào"
        apart_by = ", ".join(self._book.title_of(key) for key in self._book.apart)
        cure = f"Ghi thêm {apart_by}, hoặc" if apart_by else "Hãy"
        self._findings.tell(row.spot, self._name(row), what, f"{cure} sửa trên tệp xuất từ chương trình.")

    def _name(self, row: BookRow) -> str:
        return self._book.name(row.said) if row.said else ""
