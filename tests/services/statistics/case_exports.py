"""Exports of a one-stop system in both shapes, and what they are read as."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.people.units import save_person
from parcomp_desktop.services.statistics.case_columns import (
    guess,
    guess_header,
    guess_shape,
    headings_of,
)
from parcomp_desktop.services.statistics.case_imports import (
    known_for,
    read_case_file,
)
from parcomp_desktop.services.statistics.case_sheets import Layout, Reading, read_sheet
from parcomp_desktop.services.workspace import Workspace
from tests.services.samples import person
from tests.services.statistics.months import workbook

TITLE = ["TÌNH HÌNH GIẢI QUYẾT HỒ SƠ NĂM 2026"]
UPPER = ["STT", "Tháng", "Tiếp nhận", "Đã giải quyết", None, "Chưa giải quyết", None, "Hình thức nộp", None, None]
LOWER = [None, None, None, "Đúng hạn", "Trễ hạn", "Trong hạn", "Quá hạn", "Trực tuyến", "Trực tiếp", "Bưu chính"]
NUMBERING = ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)"]
JANUARY = [1, "Tháng 1/2026", 100, 90, 2, 7, 1, 60, 35, 5]
FEBRUARY = [2, "02/2026", 50, 40, 0, 10, 0, 30, 20, 0]
TOTAL = [None, "Tổng cộng", 150, 130, 2, 10, 0, 90, 55, 5]
BY_MONTH = [TITLE, UPPER, LOWER, NUMBERING, JANUARY, FEBRUARY, TOTAL, [None, "Người lập biểu", None, 5]]

AT_NINE = datetime(2026, 2, 2, 9, 0, tzinfo=UTC).replace(tzinfo=None)
"""A date with its time, as a workbook keeps it."""
HEADINGS = ["Mã hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày trả", "Hình thức nộp", "Thanh toán", "Cán bộ thụ lý"]
CASES = [
    HEADINGS,
    ["H1", date(2026, 1, 5), "10/01/2026", "10/01/2026", "Trực tuyến", "Trực tuyến", "Y Hà"],
    ["H2", "06/01/2026", "10/01/2026", "12/01/2026 08:30", "Trực tiếp", "Tiền mặt", "Y Hà"],
    ["H3", "30/01/2026", "31/01/2026", None, "Bưu chính công ích", None, "A Đắk"],
    [
        "H4",
        "20/01/2026",
        "25/01/2026",
        datetime(2026, 2, 2, 9, 0, tzinfo=UTC).replace(tzinfo=None),
        "Cổng Dịch vụ công",
        "Không",
        "A Đắk",
    ],
    ["H5", "03/02/2026", "20/03/2026", None, "Trực tuyến", "Chưa thanh toán", "Y Hà"],
]
Read = Callable[[Sequence[Sequence[object]]], Reading]


def add_people(workspace: Workspace, commune: Unit) -> dict[str, UUID]:
    made: list[Person] = [save_person(workspace, person(commune.id, name)) for name in ("Y Hà", "A Đắk")]
    return {each.full_name: each.id for each in made}


def read_rows(workspace: Workspace, commune: Unit, folder: Path, rows: Sequence[Sequence[object]]) -> Reading:
    """Read rows as a dialog would that nobody touched."""
    sheet = read_case_file(workbook(folder / "xuat.xlsx", rows)).sheets[0]
    header = guess_header(sheet.rows)
    headings = headings_of(sheet.rows, header)
    shape = guess_shape(headings)
    layout = Layout(shape, header, guess(headings, shape))
    return read_sheet(sheet.rows, layout, known_for(workspace, commune.id, 2026))
