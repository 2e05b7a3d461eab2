"""Sets that an officer types into the empty workbook: every method, maxima at random, points by plain fractions.

Nothing here asks the program how a method works: what is expected follows from the workbook's own instructions.
"""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from io import BytesIO
from math import floor
from random import Random
from typing import NamedTuple

from openpyxl import load_workbook

from parcomp_desktop.domain.scores import Entry

Cells = Mapping[str, object]
HALF, QUARTER = Fraction(1, 2), Fraction(1, 4)
BONUS = "5"


class Leaf(NamedTuple):
    """A leaf as typed: rows of other sheets beside its own, what is entered, the points by hand (None: left out)."""

    code: str
    maximum: Fraction
    cells: Cells
    entry: Entry
    points: Fraction | None
    rows: tuple[tuple[str, Cells], ...] = ()

    @property
    def group(self) -> str:
        """The code of its group."""
        return self.code[0]


def officer_leaves(random: Random) -> list[Leaf]:
    """About thirty leaves of all methods."""
    makers = (_ratios, _zeros, _steps, _formulas, _counts, _choices, _variants, _comparisons, _given, _beyond)
    return [leaf for make in makers for leaf in make(random)]


def totals(leaves: list[Leaf]) -> tuple[Fraction, Fraction]:
    """The total and the maximum that applies, by hand: the bonus group stops at 3 and stands beyond the maximum."""
    counted = [(leaf, leaf.points) for leaf in leaves if leaf.points is not None]
    own = sum((points for leaf, points in counted if leaf.group != BONUS), Fraction(0))
    bonus = sum((points for leaf, points in counted if leaf.group == BONUS), Fraction(0))
    maximum = sum((leaf.maximum for leaf, _ in counted if leaf.group != BONUS), Fraction(0))
    return max(Fraction(0), min(own + min(bonus, Fraction(3)), maximum)), maximum


def officer_workbook(empty: bytes, leaves: list[Leaf], random: Random) -> bytes:
    """The empty workbook with the leaves typed into it, here and there a row left free."""
    book = load_workbook(BytesIO(empty))

    def add(sheet: str, cells: Cells) -> None:
        page = book[sheet]
        columns = {cell.value: cell.column for cell in page[1]}
        row = page.max_row + random.choice((1, 1, 1, 2))
        for title, value in cells.items():
            page.cell(row, columns[title]).value = value  # type: ignore[reportAttributeAccessIssue]

    settings = {cell.value: cell.row for cell in book["Thông tin"]["A"]}
    for item, value in _settings(leaves, random).items():
        book["Thông tin"].cell(settings[item], 2).value = value  # type: ignore[reportAttributeAccessIssue]
    for group in sorted({leaf.group for leaf in leaves}):
        add("Lĩnh vực", _group(group, leaves, random))
    for leaf in leaves:
        own = {"Mã": leaf.code, "Thuộc nhóm": leaf.group, "Tên tiêu chí thành phần": f"Tiêu chí {leaf.code}"}
        add("Tiêu chí", own | {"Điểm tối đa": typed(leaf.maximum, random)} | dict(leaf.cells))
        for sheet, cells in leaf.rows:
            add(sheet, {"Mã tiêu chí": leaf.code} | dict(cells))
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def typed(number: Fraction, random: Random) -> str | float:
    """A number as a cell holds it: a number, or text with a comma or a point."""
    text = str(decimal(number))
    return random.choice((float(text), text, text.replace(".", ",")))


def decimal(number: Fraction) -> Decimal:
    """A fraction of a finite decimal as that."""
    return Decimal(number.numerator) / Decimal(number.denominator)


def rounded(number: Fraction) -> Fraction:
    """To two decimals, half up."""
    return Fraction(floor(number * 100 + HALF), 100)


def _settings(leaves: list[Leaf], random: Random) -> dict[str, object]:
    whole = sum((leaf.maximum for leaf in leaves if leaf.group != BONUS), Fraction(0))
    survey = next(leaf.maximum for leaf in leaves if leaf.cells["Cách chấm"] == "Điều tra xã hội học")
    return {
        "Mã bộ chỉ số": "TU-GHI-2027",
        "Tên bộ chỉ số": "Bộ tự ghi",
        "Cơ quan ban hành": "UBND tỉnh",
        "Số, ký hiệu văn bản": "1/QĐ-UBND",
        "Ngày ban hành": random.choice(("31/12/2026", "1/1/2027")),
        "Dùng để": random.choice(("Khác", "chi so cai cach hanh chinh")),
        "Điểm tối đa": typed(whole, random),
        "Điểm điều tra xã hội học": typed(survey, random),
    }


def _group(group: str, leaves: list[Leaf], random: Random) -> Cells:
    inside = sum((leaf.maximum for leaf in leaves if leaf.group == group), Fraction(0))
    apart: Cells = {"Có trần điểm": "Có", "Ngoài tổng điểm": "x"} if group == BONUS else {}
    maximum = Fraction(3) if group == BONUS else inside
    row = {"Mã": random.choice((group, int(group))), "Tên lĩnh vực, nhóm tiêu chí": f"Nhóm {group}"}
    return row | {"Điểm tối đa": typed(maximum, random)} | dict(apart)


def _maximum(random: Random) -> Fraction:
    return Fraction(random.randrange(4, 41), 4)


def _two(done: int, all_: int) -> tuple[Entry, Fraction]:
    """The figures of a ratio, and its percent to two decimals."""
    return Entry(numerator=Decimal(done), denominator=Decimal(all_)), rounded(Fraction(done * 100, all_))


def _ratios(random: Random) -> Iterator[Leaf]:
    for number in range(1, 7):
        maximum, full = _maximum(random), Fraction(random.choice((100, 95, 80)))
        entry, percent = _two(random.randrange(400), random.randrange(400, 900))
        cells = {"Cách chấm": random.choice(("Tỷ lệ", "ty le")), "Tử số": "xong", "Mẫu số": "tất cả"}
        points = rounded(maximum * min(Fraction(1), percent / full))
        yield Leaf(f"1.{number}", maximum, cells | {"Đủ điểm khi đạt (%)": f"{full}%"}, entry, points)
    maximum, percent = _maximum(random), Fraction(random.randrange(1000, 9000), 100)
    points = rounded(maximum * min(Fraction(1), percent / 90))
    cells = {"Cách chấm": "Tỷ lệ", "Nhập thẳng tỷ lệ": "x", "Đủ điểm khi đạt (%)": 90}
    yield Leaf("1.10", maximum, cells, Entry(value=decimal(percent)), points)


def _zeros(random: Random) -> Iterator[Leaf]:
    nothing = Entry(numerator=Decimal(0), denominator=Decimal(0))
    for number, (words, share) in enumerate((("0 điểm", 0), ("du diem", 1), ("Không áp dụng", None)), 7):
        maximum = _maximum(random)
        cells = {"Cách chấm": "Tỷ lệ", "Tử số": "a", "Mẫu số": "b", "Khi mẫu số bằng 0": words}
        yield Leaf(f"1.{number}", maximum, cells, nothing, None if share is None else share * maximum)


def _band(words: object, points: object) -> tuple[str, Cells]:
    return "Mức điểm", {"Mức (ghi gọn)": words, "Điểm": points}


def _steps(random: Random) -> Iterator[Leaf]:
    ways = (
        ("≥95", "80–<95", "50–<80", "<50"),
        ("từ 95 trở lên", "từ 80 đến dưới 95", "từ 50 đến dưới 80", "dưới 50"),
        ("95-100", "80 ≤ x < 95", "50 <= x < 80", "< 50%"),
    )
    for number, words in enumerate(ways, 1):
        maximum = _maximum(random)
        entry, percent = _two(random.randrange(51), 50)
        worth = (maximum, rounded(maximum * 3 / 4), rounded(maximum / 2), Fraction(0))
        points = next((each for low, each in zip((95, 80, 50), worth, strict=False) if percent >= low), Fraction(0))
        cells = {"Cách chấm": "Mức điểm", "Mức điểm đo theo": "%", "Tử số": "a", "Mẫu số": "b"}
        rows = tuple(_band(each, typed(points_, random)) for each, points_ in zip(words, worth, strict=True))
        yield Leaf(f"2.{number}", maximum, cells, entry, points, rows)


def _formulas(random: Random) -> Iterator[Leaf]:
    maximum = _maximum(random)
    entry, percent = _two(random.randrange(101), 100)
    points = maximum if percent >= 85 else rounded(percent / 85 * maximum) if percent >= 60 else Fraction(0)
    cells = {"Cách chấm": "muc diem", "Mức điểm đo theo": "Tỷ lệ %", "Tử số": "a", "Mẫu số": "b"}
    formula = f"x/85*{decimal(maximum)}".replace(".", ",")
    rows = (_band("≥85", typed(maximum, random)), _band("60–<85", formula), _band("<60", 0))
    yield Leaf("2.4", maximum, cells, entry, points, rows)
    maximum = _maximum(random)
    entry, percent = _two(random.randrange(101), 100)
    points = maximum if percent >= 70 else rounded(percent / 70 * maximum)
    below = {"Đến": 70, "Chia cho": 70, "Nhân với": typed(maximum, random)}
    apart = (("Mức điểm", {"Từ": 70, "Điểm": typed(maximum, random)}), ("Mức điểm", below))
    yield Leaf("2.5", maximum, cells, entry, points, apart)


def _counts(random: Random) -> Iterator[Leaf]:
    days, count = (random.choice((0, 4, 5, 6, 9, 10, 30)) for _ in range(2))
    of_days = (days == 0, days <= 5, True), (0, ">0–5", "trên 5")
    of_count = (count >= 10, count >= 5, True), (">=10", "5 đến dưới 10", "<5")
    for code, measure, value, (met, words) in (
        ("2.6", "Số ngày", days, of_days),
        ("2.7", "Số lượng", count, of_count),
    ):
        maximum = _maximum(random)
        worth = (maximum, rounded(maximum / 2), Fraction(0))
        cells = {"Cách chấm": "Mức điểm", "Mức điểm đo theo": measure, "Tên số liệu": "số đếm"}
        rows = tuple(_band(each, typed(points, random)) for each, points in zip(words, worth, strict=True))
        yield Leaf(code, maximum, cells, Entry(value=Decimal(value)), worth[met.index(True)], rows)


def _option(words: str, points: Fraction, random: Random, **codes: str) -> tuple[str, Cells]:
    titles = {"case": "Mã trường hợp", "code": "Mã lựa chọn"}
    given = {titles[name]: code for name, code in codes.items()}
    return "Lựa chọn", {"Nội dung lựa chọn": words, "Điểm": typed(points, random)} | given


def _choices(random: Random) -> Iterator[Leaf]:
    for code, coded in (("3.1", True), ("3.2", False)):
        maximum, chosen = _maximum(random), random.randrange(3)
        worth = (maximum, rounded(maximum / 3), Fraction(0))
        rows = tuple(
            _option(f"Câu {letter}", points, random, **({"code": letter} if coded else {}))
            for letter, points in zip("ABC", worth, strict=True)
        )
        option = "ABC"[chosen] if coded else str(chosen + 1)
        yield Leaf(code, maximum, {"Cách chấm": "Lựa chọn"}, Entry(option=option), worth[chosen], rows)


def _variants(random: Random) -> Iterator[Leaf]:
    for code, planned in (("3.4", True), ("3.5", False)):
        maximum = _maximum(random)
        checked = rounded(maximum * QUARTER)
        entry, percent = _two(random.randrange(21), 20)
        case_a = {"Mức điểm đo theo": "Tỷ lệ %", "Tử số": "a", "Mẫu số": "b", "Cách chấm": "Mức điểm"}
        rows = (
            ("Trường hợp", {"Mã trường hợp": "A", "Nội dung trường hợp": "Có kế hoạch"} | case_a),
            ("Trường hợp", {"Mã trường hợp": "B", "Nội dung trường hợp": "Không có", "Cách chấm": "Lựa chọn"}),
            ("Mức điểm", {"Mã trường hợp": "A", "Mức (ghi gọn)": "≥80", "Điểm": typed(maximum, random)}),
            ("Mức điểm", {"Mã trường hợp": "A", "Mức (ghi gọn)": "<80", "Điểm": 0}),
            _option("Có kiểm tra", checked, random, case="B", code="co"),
            _option("Không kiểm tra", Fraction(0), random, case="B", code="khong"),
        )
        given = Entry(option="A", numerator=entry.numerator, denominator=entry.denominator)
        points = (maximum if percent >= 80 else Fraction(0)) if planned else checked
        cells = {"Cách chấm": "Theo trường hợp"}
        yield Leaf(code, maximum, cells, given if planned else Entry(option="B/co"), points, rows)


def _comparisons(random: Random) -> Iterator[Leaf]:
    for code, better in (("3.6", "Tăng"), ("3.7", "giam"), ("3.8", "Tăng")):
        maximum, this, last = _maximum(random), random.randrange(1, 4), random.randrange(1, 4)
        equal, worse = rounded(maximum / 2), rounded(maximum / 8)
        won = (this > last) == (better == "Tăng")
        cells = {"Cách chấm": "so voi nam truoc", "Tên số liệu": "số X", "Tốt hơn khi": better}
        cells |= {"Điểm khi bằng năm trước": typed(equal, random), "Điểm khi kém năm trước": typed(worse, random)}
        entry = Entry(numerator=Decimal(this), denominator=Decimal(last))
        yield Leaf(code, maximum, cells, entry, equal if this == last else maximum if won else worse)


def _given(random: Random) -> Iterator[Leaf]:
    for code, method in (("4.1", "Chấm trực tiếp"), ("4.2", "Điều tra xã hội học")):
        maximum = _maximum(random)
        points = rounded(maximum * random.choice((HALF, QUARTER, 1)))
        yield Leaf(code, maximum, {"Cách chấm": method}, Entry(value=decimal(points)), points)


def _beyond(random: Random) -> Iterator[Leaf]:
    for code, method, maximum, each, most, times in (
        ("5.1", "Điểm thưởng", 2, "0,5", None, random.randrange(6)),
        ("5.2", "diem thuong", 2, 1, None, random.randrange(6)),
        ("6.1", "Trừ điểm", 0, 1, 3, random.randrange(6)),
        ("6.2", "tru diem", 0, "0.25", None, random.randrange(6)),
    ):
        worth = Fraction(str(each).replace(",", ".")) * times
        points = min(worth, Fraction(maximum)) if maximum else -min(worth, Fraction(most or worth))
        cells = {"Cách chấm": method, "Điểm mỗi lần": each, "Tên số liệu": "lần"}
        own = cells | ({"Trừ nhiều nhất": most} if most else {})
        yield Leaf(code, Fraction(maximum), own, Entry(value=Decimal(times)), points)
