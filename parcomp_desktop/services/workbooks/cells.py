"""The cells of a workbook as typed by people; what can't be understood is noted with its place."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple, TypeVar

from parcomp_desktop.documents.workbook_reading import Formula, Value, cell_name
from parcomp_desktop.domain.dates import format_date, parse_date
from parcomp_desktop.domain.numbers import parse_number
from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.text import fold
from parcomp_desktop.domain.typed import Typed, tidy
from parcomp_desktop.services.workbooks.layout import Column, Kind
from parcomp_desktop.services.workbooks.words import YES_NO

Read = TypeVar("Read")

_DAY_OF_YEAR = re.compile(r"(?:ngay )?([0-9]{1,2}) ?(?:[/.\-]|thang) ?([0-9]{1,2})(?: hang nam)?")
_BULLET = re.compile(r"^[-•+*]\s*")
_MONTHS = (
    re.compile(r"(?:thang )?(?P<month>[0-9]{1,2}) ?(?:[/.\-]|nam) ?(?P<year>[0-9]{4})"),
    re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{1,2})"),
)
_SHORT_YEAR = re.compile(r"^\D*(?:[0-9]{6}|[0-9]{1,2}\D+[0-9]{1,2}\D+[0-9]{2})$")
_MOST_SHOWN = 40
_MOST_LISTED = 20
_LARGEST_COUNT = 10**15
MOST_DECIMALS = 10
_AS_TEXT = "Định dạng ô là Văn bản rồi gõ lại."


class SheetProblem(Record, frozen=True, kw_only=True):
    """What is wrong in a workbook and what to do; ``cell`` ("C7") is empty where a whole sheet is meant."""

    sheet: str
    cell: str
    value: str
    what: str
    cure: str

    def words(self) -> str:
        """Where it is and what is wrong there: ``trang Tiêu chí, ô C7 (“abc”): …``."""
        cell = f", ô {self.cell}" if self.cell else ""
        value = f" (“{self.value[:_MOST_SHOWN]}”)" if self.value else ""
        return f"trang {self.sheet}{cell}{value}: {self.what}"


class Spot(NamedTuple):
    """A cell's place; row and column count from 1, both 0 for the sheet as a whole."""

    sheet: str
    row: int = 0
    column: int = 0

    @property
    def cell(self) -> str:
        """Its address, empty for the whole sheet."""
        return cell_name(self.row, self.column) if self.row else ""


class Findings:
    """The problems found so far, and at which cells."""

    def __init__(self) -> None:
        self.problems: list[SheetProblem] = []
        self.notices: list[str] = []
        self.spots: set[Spot] = set()

    def in_order(self, sheets: Sequence[str]) -> tuple[SheetProblem, ...]:
        """The problems by sheet, row and column."""
        return tuple(sorted(self.problems, key=lambda problem: (sheets.index(problem.sheet), *_place(problem.cell))))

    def tell(self, spot: Spot, value: Value, what: str, cure: str) -> None:
        """Note a problem; ``what`` without a full stop."""
        self.spots.add(spot)
        self.problems.append(
            SheetProblem(sheet=spot.sheet, cell=spot.cell, value=shown(value), what=f"{what}.", cure=cure)
        )


def _place(cell: str) -> tuple[int, int, str]:
    letters = cell.rstrip("0123456789")
    return int(cell[len(letters) :] or 0), len(letters), letters


class Cell(NamedTuple):
    """A value and where it stands."""

    spot: Spot
    value: Value


class Row:
    """The cells of one thing by the keys of their columns; a blank cell and one that couldn't be read give a blank."""

    def __init__(
        self, home: Spot, cells: Mapping[str, Cell], columns: Mapping[str, Column], findings: Findings
    ) -> None:
        self.home = home
        self.findings = findings
        self._cells = cells
        self._columns = columns

    def cell(self, key: str) -> Cell:
        """The cell of a column, or where it would stand."""
        return self._cells.get(key, Cell(self.home, None))

    def is_filled(self, key: str) -> bool:
        """Whether the cell holds anything."""
        return self.cell(key).value is not None

    def has(self, key: str) -> bool:
        """Whether the sheet has such a column at all."""
        return key in self._columns

    def tell_blank(self, key: str) -> None:
        """Note that a cell should have been filled."""
        self.tell(key, f"chưa ghi “{self._columns[key].title}”", "Điền ô này.")

    def text(self, key: str) -> str:
        """The cell's text; a number is the text that it shows."""
        value = self._value(key)
        if isinstance(value, date) and self._columns[key].kind is Kind.CODE:
            self.tell(key, "Excel đã đổi mã này thành ngày", _AS_TEXT)
            return ""
        return shown(value)

    def lines(self, key: str) -> tuple[str, ...]:
        """The items of the cell: its lines, or what semicolons part; bullets before them don't count."""
        text = self.text(key)
        parts = text.split("\n") if "\n" in text or _BULLET.match(text) else text.split(";")
        items = (_BULLET.sub("", part.strip()).strip() for part in parts)
        return tuple(item for item in items if item)

    def number(self, key: str) -> Decimal | None:
        """The cell's number; in a column of percents the sign doesn't count: ``80%`` is 80."""
        value = self._value(key)
        match value:
            case None | Decimal():
                return value
            case str():
                percent = self._columns[key].kind is Kind.PERCENT
                return self._typed(key, parse_number(value.removesuffix("%") if percent else value, MOST_DECIMALS))
            case date():
                self.tell(key, f"Excel đã đổi số này thành ngày {format_date(value)}", _AS_TEXT)
            case _:
                self.tell(key, "ô này không phải là số", "Gõ một con số, ví dụ 12,5.")
        return None

    def number_or_nan(self, key: str) -> Decimal | None:
        """The cell's number; what was told as a problem is not a number, only a blank is None."""
        number = self.number(key)
        return Decimal("NaN") if number is None and self.is_told(key) else number

    def is_told(self, key: str) -> bool:
        """Whether a problem of this cell was noted."""
        return self.cell(key).spot in self.findings.spots

    def whole(self, key: str) -> int | None:
        """The cell's whole number of at most four digits."""
        number = self.number(key)
        if number is None:
            return None
        if number != number.to_integral_value() or abs(number) > 9999:
            self.tell(key, "ô này chỉ nhận số nguyên", "Gõ số không có phần thập phân, ví dụ 2026.")
            return None
        return int(number)

    def count(self, key: str) -> int | None:
        """The cell's whole number; marks between thousands are understood."""
        value = self._value(key)
        typed = parse_number(value, 0).value if isinstance(value, str) else None
        number = self.number(key) if typed is None else typed
        if number is None:
            return None
        if number != number.to_integral_value() or abs(number) >= _LARGEST_COUNT:
            self.tell(key, "ô này chỉ nhận số nguyên", "Gõ số không có phần thập phân, ví dụ 125.")
            return None
        return int(number)

    def month(self, key: str) -> str | None:
        """The cell's month as ``2026-03``; the first of the month, which Excel makes of ``3/2026``, is the month."""
        value = self._value(key)
        if value is None:
            return None
        if isinstance(value, date) and value.day == 1:
            return f"{value:%Y-%m}"
        match = next(filter(None, (form.fullmatch(fold(tidy(shown(value)))) for form in _MONTHS)), None)
        if match and 1 <= int(match["month"]) <= 12:
            return f"{match['year']}-{int(match['month']):02}"
        self.tell(key, "ô này không phải là một tháng", "Gõ tháng/năm, ví dụ 03/2026.")
        return None

    def day(self, key: str) -> date | None:
        """The cell's date; one that can be read in two ways is told as a problem."""
        value = self._value(key)
        if isinstance(value, date):
            return value
        text = tidy(shown(value))
        if text and _SHORT_YEAR.search(text) and parse_date(text).value:
            self.tell(key, "năm ghi hai chữ số nên không rõ là năm nào", "Ghi đủ bốn chữ số của năm, ví dụ 31/12/2025.")
            return None
        return self._typed(key, parse_date(text))

    def day_of_year(self, key: str) -> str:
        """A day of every year as ``MM-DD``; a date, which Excel makes of ``30/9``, is taken without its year."""
        value = self._value(key)
        if isinstance(value, date):
            return f"{value:%m-%d}"
        match = _DAY_OF_YEAR.fullmatch(fold(tidy(shown(value))))
        if match:
            return f"{int(match[2]):02}-{int(match[1]):02}"
        if value is not None:
            self.tell(key, "ô này không phải là ngày/tháng", "Gõ ngày/tháng, ví dụ 30/09.")
        return ""

    def choice(self, key: str) -> str | None:
        """The value that the cell's words mean."""
        value, words = self._value(key), self._columns[key].words
        if value is None or words is None:
            return None
        read = words.read("yes" if value is True else "no" if value is False else shown(value))
        if read is None:
            choices = "; ".join(words.shown.values())
            few = 0 < len(words.shown) <= _MOST_LISTED
            self.tell(
                key,
                f"không hiểu “{shown(value)}”",
                f"Chọn một trong: {choices}." if few else "Chọn trong danh sách của ô này.",
            )
        return read

    def yes(self, key: str, *, blank: bool = False) -> bool:
        """Whether the cell says yes; ``blank`` is what an empty one says."""
        said = self.choice(key)
        return blank if said is None else said == "yes"

    def tell(self, key: str, what: str, cure: str) -> None:
        """Note a problem at the column's cell."""
        spot, value = self.cell(key)
        if spot not in self.findings.spots or not spot.row:
            self.findings.tell(spot, value, what, cure)

    def _value(self, key: str) -> Value:
        value = self.cell(key).value
        if isinstance(value, Formula):
            self.tell(key, "ô chứa công thức", "Sao chép ô rồi Dán đặc biệt, chọn Giá trị, để ô chỉ còn kết quả.")
            return None
        if value is None and self._columns[key].required:
            self.tell_blank(key)
        return value

    def _typed(self, key: str, typed: Typed[Read]) -> Read | None:
        if typed.problem:
            what, _, cure = typed.problem.partition(". ")
            self.tell(key, what, cure)
        return typed.value


def is_listed(items: Sequence[str]) -> bool:
    """Whether items need a bullet each to be told apart again."""
    return any(";" in item or _BULLET.match(item) for item in items)


def shown(value: Value) -> str:
    """A value as the person sees it in the cell."""
    match value:
        case None:
            return ""
        case bool():
            return YES_NO.shown["yes" if value else "no"]
        case Decimal():
            return f"{value.normalize():f}"
        case date():
            return format_date(value)
        case Formula(text):
            return text
        case _:
            return value
