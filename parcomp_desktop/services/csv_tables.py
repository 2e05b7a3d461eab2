"""Tables in CSV files: UTF-8, comma, decimal point, columns by their header."""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.text import nfc
from parcomp_desktop.services.files import read_bytes

_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_TRUTHS = {"": False, "0": False, "false": False, "no": False, "1": True, "true": True, "yes": True, "x": True}


class Line(NamedTuple):
    """A line of a table; ``cells`` are stripped, in NFC, keyed by column; an absent column reads as blank."""

    file: str
    number: int
    cells: dict[str, str]

    def text(self, column: str) -> str:
        """The cell's text, blank or not."""
        return self.cells.get(column, "")

    def filled(self, column: str) -> str:
        """The cell's text; a blank one is refused."""
        text = self.text(column)
        if not text:
            raise self.refusal("ô trống.", "Điền ô này.", column)
        return text

    def number_in(self, column: str) -> Decimal | None:
        """The cell's number; blank stays blank."""
        text = self.text(column)
        if not text:
            return None
        if not _NUMBER.fullmatch(text):
            raise self.refusal(f"“{text}” không phải là một con số.", "Viết số thập phân với dấu chấm: 80.5.", column)
        return Decimal(text)

    def figure_in(self, column: str) -> Decimal | None:
        """As ``number_in``, but never negative."""
        number = self.number_in(column)
        if number is not None and number < 0:
            raise self.refusal(f"{self.text(column)} là số âm.", "Sửa lại, không nhỏ hơn 0.", column)
        return number

    def truth_in(self, column: str) -> bool:
        """Whether the cell says yes (1, true, yes, x); blank is no."""
        text = self.text(column)
        if text.lower() not in _TRUTHS:
            raise self.refusal(f"không hiểu “{text}”.", "Viết 1 hoặc 0, hoặc để trống.", column)
        return _TRUTHS[text.lower()]

    def refusal(self, what: str, cure: str, column: str = "") -> Refusal:
        """A refusal that names the file, the line and the column."""
        where = f", cột {column}" if column else ""
        return Refusal(f"{self.file}, dòng {self.number}{where}: {what}", cure)


def read_table(path: Path, required: Sequence[str], optional: Sequence[str]) -> list[Line]:
    """The lines of a CSV file that aren't empty.

    Raises:
        Refusal: unreadable, unknown, missing or repeated columns, a line with too many or too few cells.
    """
    rows = _rows(path)
    header_line, header = next(rows, (1, []))
    columns = [column.lower() for column in header]
    _check_header(Line(path.name, header_line, {}), columns, required, optional)
    lines: list[Line] = []
    for number, cells in rows:
        line = Line(path.name, number, dict(zip(columns, cells, strict=False)))
        if len(cells) != len(columns):
            raise line.refusal(f"có {len(cells)} ô, tiêu đề có {len(columns)} cột.", "Sửa dòng này cho đủ ô.")
        lines.append(line)
    return lines


def refuse_repeated(lines: Sequence[Line], key: Sequence[str]) -> None:
    """Refuse two lines with the same text in all the ``key`` columns.

    Raises:
        Refusal: it names both lines.
    """
    seen: dict[tuple[str, ...], Line] = {}
    for line in lines:
        first = seen.setdefault(tuple(line.text(column) for column in key), line)
        if first is not line:
            raise line.refusal(f"trùng với dòng {first.number}.", "Bỏ một trong hai dòng.", ", ".join(key))


def _rows(path: Path) -> Iterator[tuple[int, list[str]]]:
    """Rows that aren't empty with the number of their last line."""
    reader = csv.reader(io.StringIO(_text(path), newline=""), strict=True)
    try:
        for row in reader:
            cells = [cell.strip() for cell in row]
            if any(cells):
                yield reader.line_num, cells
    except csv.Error as error:
        raise Line(path.name, reader.line_num, {}).refusal("sai cú pháp CSV.", "Kiểm tra dấu nháy kép.") from error


def _text(path: Path) -> str:
    data = read_bytes(path)
    try:
        return nfc(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line = Line(path.name, data.count(b"\n", 0, error.start) + 1, {})
        raise line.refusal("chữ không theo mã UTF-8.", "Lưu lại tệp dạng CSV UTF-8.") from error


def _check_header(line: Line, columns: Sequence[str], required: Sequence[str], optional: Sequence[str]) -> None:
    known = (*required, *optional)
    expected = f"Các cột là: {', '.join(known)}; ngăn cách bằng dấu phẩy."
    for column in columns:
        if column not in known:
            raise line.refusal("không có cột này.", expected, f"“{column}”")
        if columns.count(column) > 1:
            raise line.refusal("có hai cột cùng tên.", "Bỏ bớt một cột.", column)
    for column in required:
        if column not in columns:
            raise line.refusal("thiếu cột này.", expected, column)
