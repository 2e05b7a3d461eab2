"""Reading an exported sheet of procedure files into counts by month, with every problem where it stands."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple, TypeVar
from uuid import UUID

from parcomp_desktop.documents.workbook_reading import Formula, Value, cell_name
from parcomp_desktop.domain.cases import COUNTS
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.periods import month_words
from parcomp_desktop.domain.text import canonical, fold
from parcomp_desktop.domain.typed import Typed
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.statistics.case_cells import (
    read_count,
    read_date,
    read_month,
    read_payment,
    read_text,
    read_way,
    shown,
)
from parcomp_desktop.services.statistics.case_columns import FIELDS, Row, Shape
from parcomp_desktop.services.statistics.case_counting import Case, Counts, Key, count_cases, month_end, resolved_after
from parcomp_desktop.services.statistics.cases import YEARS, YEARS_WORDS

T = TypeVar("T")
Step = Callable[[int, int], None]
_TOTALS = ("tong", "cong", "ca nam", "luy ke")
_STOCKS = ("overdue", "pending")
_STEP_ROWS = 500


class Layout(NamedTuple):
    """How a sheet is read: which shape, below which row, which column (from 0) fills which field."""

    shape: Shape
    header: int
    columns: Mapping[str, int]


class Known(NamedTuple):
    """What a sheet is read against: the unit, its people, the year of months that name none, the last day there is."""

    unit: Unit
    people: Sequence[Person]
    year: int
    last_day: date


class SheetProblem(NamedTuple):
    """A cell that can't be read: where it stands, what stands there, what is wrong and what to do."""

    place: str
    value: str
    words: str


class Reading(NamedTuple):
    """The counts of a sheet by month and officer; with a problem nothing of it may be taken."""

    counts: dict[Key, Counts]
    problems: tuple[SheetProblem, ...]
    notes: tuple[str, ...]


class _Reader:
    """Goes through the rows of a sheet and gathers what can't be read."""

    def __init__(self, layout: Layout, known: Known) -> None:
        self.known = known
        self.columns = layout.columns
        self.problems: list[SheetProblem] = []
        self.notes: list[str] = []
        self.counts: dict[Key, Counts] = {}
        self._people = _by_name(known.people)
        self._others = 0
        self._unknown: dict[str, int] = {}

    def cell(self, row: Row, field: str) -> Value:
        column = self.columns.get(field)
        return row[1][column] if column is not None and column < len(row[1]) else None

    def told(self, row: Row, field: str, typed: Typed[T]) -> T | None:
        """What a cell says; a problem is kept with its place."""
        if typed.problem:
            self.problem(row, field, typed.problem)
        return typed.value

    def problem(self, row: Row, field: str, words: str) -> None:
        place = cell_name(row[0], self.columns[field] + 1)
        self.problems.append(SheetProblem(place, shown(self.cell(row, field)), words))

    def is_ours(self, row: Row) -> bool:
        """Whether the row is of the unit; without a column for it every row is."""
        name = canonical(read_text(self.cell(row, "unit")))
        unit = self.known.unit
        ours = not name or name in {canonical(unit.name), canonical(unit.code)}
        self._others += not ours
        return ours

    def officer(self, row: Row) -> UUID | None:
        """The officer that a row names; one who isn't known is remembered to be told."""
        name = read_text(self.cell(row, "officer"))
        found = self._people.get(canonical(name), ())
        if name and len(found) != 1:
            self._unknown[name] = self._unknown.get(name, 0) + 1
        return found[0] if len(found) == 1 else None

    def reading(self) -> Reading:
        if self._others:
            self.notes.append(f"Bỏ qua {self._others} dòng của đơn vị khác.")
        for name, count in self._unknown.items():
            many = len(self._people.get(canonical(name), ())) > 1
            why = "có nhiều người trùng tên" if many else "chưa có trong đơn vị, thêm ở trang Cá nhân rồi nhập lại"
            self.notes.append(f"Cán bộ “{name}” {why}: {count} dòng không tính cho cá nhân.")
        return Reading({} if self.problems else self.counts, tuple(self.problems), tuple(self.notes))


def read_sheet(rows: Sequence[Row], layout: Layout, known: Known, step: Step = lambda _done, _total: None) -> Reading:
    """The counts of a sheet. ``step`` is told how many rows are done, of how many."""
    reader = _Reader(layout, known)
    missing = [field for field in FIELDS[layout.shape] if field.required and field.name not in layout.columns]
    if missing:
        listed = ", ".join(f"“{field.label}”" for field in missing)
        return Reading({}, (SheetProblem("", "", f"Chưa chọn cột cho {listed}."),), ())
    body = [row for row in rows if row[0] > layout.header]
    if body and _is_numbering(body[0]):
        body = body[1:]
    if layout.shape is Shape.MONTHS:
        _read_months(reader, body, step)
    else:
        _read_cases(reader, body, step)
    if not reader.counts and not reader.problems:
        reader.problems.append(SheetProblem("", "", "Không có dòng số liệu nào dưới hàng tiêu đề đã chọn."))
    return reader.reading()


def _read_months(reader: _Reader, rows: Sequence[Row], step: Step) -> None:
    counted = [name for name in COUNTS if name in reader.columns]
    places: dict[Key, int] = {}
    for row in _watched(rows, step):
        if _is_total(row):
            if not reader.problems:
                _check_total(reader, row, counted)
            break
        if all(reader.cell(row, name) is None for name in counted) or not reader.is_ours(row):
            continue
        month = reader.told(row, "month", read_month(reader.cell(row, "month"), reader.known.year))
        counts: Counts = {name: reader.told(row, name, read_count(reader.cell(row, name))) for name in counted}
        officer, named = reader.officer(row), bool(read_text(reader.cell(row, "officer")))
        if month is None or (named and officer is None):
            continue
        key = (month, officer)
        if key in places:
            reader.problem(row, "month", f"Tháng {month_words(month)} đã có ở dòng {places[key]}. Xoá dòng lặp.")
        places[key] = row[0]
        reader.counts[key] = counts


def _check_total(reader: _Reader, row: Row, counted: Sequence[str]) -> None:
    """The file's own total against the sum of its lines; of open cases it may be that of the last month."""
    for name in counted:
        value = reader.cell(row, name)
        if isinstance(value, Formula):
            reader.notes.append("Dòng tổng là công thức nên không đối chiếu được: chương trình chỉ đọc giá trị.")
            return
        total = read_count(value).value
        sums = _sums(reader.counts, name)
        if total is not None and total not in sums:
            said = f"dòng tổng của tệp (dòng {row[0]}) ghi {total} {COUNTS[name]}, cộng các dòng được {sums[0]}"
            reader.notes.append(f"Tổng không khớp: {said}. Xem lại tệp trước khi nhập.")


def _sums(counts: Mapping[Key, Counts], name: str) -> list[int]:
    """What a total may say: of all lines, of the unit's, of the officers'; of a stock the last month's too."""
    lines = [(month, who, line[name] or 0) for (month, who), line in counts.items()]
    sums = [sum(count for _, _, count in lines)]
    sums += [sum(count for _, who, count in lines if (who is None) == whole) for whole in (True, False)]
    if name in _STOCKS and lines:
        last = max(month for month, _, _ in lines)
        sums += [count for month, _, count in lines if month == last]
    return sums


def _read_cases(reader: _Reader, rows: Sequence[Row], step: Step) -> None:
    cases: list[Case] = []
    places: dict[str, int] = {}
    for row in _watched(rows, step):
        code = read_text(reader.cell(row, "code"))
        if _is_total(row) or (not code and reader.cell(row, "received_on") is None) or not reader.is_ours(row):
            continue
        if not code or code in places:
            words = f"Mã hồ sơ này đã có ở dòng {places[code]}. Xoá dòng lặp." if code else "Chưa có mã hồ sơ."
            reader.problem(row, "code", words)
        places[code] = row[0]
        case = _case(reader, row)
        if case:
            cases.append(case)
    if cases and not reader.problems:
        reader.counts = count_cases(cases, reader.known.last_day)
        reader.notes += _case_notes(cases, reader.known.last_day)


def _case(reader: _Reader, row: Row) -> Case | None:
    """The case of a row; None when it has problems."""
    before = len(reader.problems)
    received, due, returned = (
        reader.told(row, field, read_date(reader.cell(row, field)))
        for field in ("received_on", "due_on", "returned_on")
    )
    way = reader.told(row, "way", read_way(reader.cell(row, "way"))) if "way" in reader.columns else None
    payment = None
    if "payment" in reader.columns:
        fee = reader.cell(row, "fee")
        read = read_payment(reader.cell(row, "payment"), fee, has_fee="fee" in reader.columns)
        payment = reader.told(row, "payment", read)
    if len(reader.problems) == before:
        _check_dates(reader, row, (received, due, returned))
    if len(reader.problems) > before or received is None or due is None:
        return None
    return Case(received, due, returned, way, payment, reader.officer(row))


def _check_dates(reader: _Reader, row: Row, dates: tuple[date | None, date | None, date | None]) -> None:
    received, due, returned = dates
    last_day = reader.known.last_day
    if received is None:
        reader.problem(row, "received_on", "Chưa có ngày tiếp nhận.")
    elif received > last_day:
        reader.problem(row, "received_on", "Ngày tiếp nhận sau hôm nay. Sửa lại trong tệp.")
    elif received.year not in YEARS:
        reader.problem(row, "received_on", f"Năm tiếp nhận ngoài các năm {YEARS_WORDS}. Sửa lại trong tệp.")
    elif due is None:
        reader.problem(row, "due_on", "Chưa có ngày hẹn trả nên không biết đúng hạn hay trễ hạn. Ghi ngày hẹn trả.")
    elif due < received:
        reader.problem(row, "due_on", "Ngày hẹn trả trước ngày tiếp nhận. Sửa lại trong tệp.")
    elif returned and not received <= returned <= last_day:
        reader.problem(row, "returned_on", "Ngày trả trước ngày tiếp nhận hoặc sau hôm nay. Sửa lại trong tệp.")


def _case_notes(cases: Sequence[Case], last_day: date) -> Iterator[str]:
    first, last = min(case.received_on for case in cases), max(case.received_on for case in cases)
    yield (
        f"Đếm {len(cases)} hồ sơ tiếp nhận từ {month_words(f'{first:%Y-%m}')} đến {month_words(f'{last:%Y-%m}')}. "
        "Hồ sơ tiếp nhận trước đó không có trong tệp nên không được tính vào số đã giải quyết và còn lại."
    )
    if last_day < month_end(f"{last:%Y-%m}"):
        yield f"Tháng {month_words(f'{last:%Y-%m}')} chưa hết: số liệu tính đến {format_date(last_day)}, nhập lại sau."
    after = resolved_after(cases)
    if after:
        yield f"{after} hồ sơ trả kết quả sau tháng cuối của tệp chưa tính vào tháng nào."


def _watched(rows: Sequence[Row], step: Step) -> Iterator[Row]:
    for done, row in enumerate(rows):
        if done % _STEP_ROWS == 0:
            step(done, len(rows))
        yield row


def _is_total(row: Row) -> bool:
    """Whether a row is the file's own total: its first text says so."""
    first = next((value for value in row[1] if value is not None), None)
    return isinstance(first, str) and fold(first).startswith(_TOTALS)


def _is_numbering(row: Row) -> bool:
    """Whether a row only numbers the columns: 1, 2, 3 or (1), (2), (3)."""
    texts = [shown(value).strip("()") for value in row[1] if value is not None]
    return len(texts) > 2 and texts == [str(number) for number in range(1, len(texts) + 1)]


def _by_name(people: Sequence[Person]) -> dict[str, tuple[UUID, ...]]:
    named: dict[str, tuple[UUID, ...]] = {}
    for person in people:
        name = canonical(person.full_name)
        named[name] = (*named.get(name, ()), person.id)
    return named
