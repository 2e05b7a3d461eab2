"""Those who are proposed for awards or get them: how lists, counts, days and amounts are written."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from parcomp_desktop.documents.wording import BLANK, date_words
from parcomp_desktop.domain.amounts import amount_words
from parcomp_desktop.domain.award_papers import Achieved, Recipient
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.numbers import format_number
from parcomp_desktop.domain.official import Align, Column, Row, RowLook, Table
from parcomp_desktop.domain.refusal import Refusal

GROUPS = {Subject.COLLECTIVE: "I. TẬP THỂ", Subject.INDIVIDUAL: "II. CÁ NHÂN"}
TOTAL = "Tổng cộng"
_COUNTED = {Subject.COLLECTIVE: "tập thể", Subject.INDIVIDUAL: "cá nhân"}
_COLUMNS = (
    Column(title="STT", width=10, align=Align.CENTRE),
    Column(title="Tên tập thể, cá nhân", width=42),
    Column(title="Chức vụ", width=26),
    Column(title="Đơn vị", width=34),
    Column(title="Hình thức", width=20),
    Column(title="Thành tích", width=48),
    Column(title="Thời gian lập thành tích", width=24, align=Align.CENTRE),
    Column(title="Tiền thưởng (đồng)", width=25, align=Align.RIGHT),
    Column(title="Ghi chú", width=23),
)
"""A lying page wide."""


def recipients_table(recipients: Sequence[Recipient]) -> Table:
    """The list in its groups, the money added up where all of it is known."""
    rows = [*_grouped_rows(recipients)]
    total = bonus_total(recipients)
    if total is not None:
        blanks = ("",) * 5
        rows.append(Row(cells=("", TOTAL, *blanks, money(total), ""), look=RowLook.TOTAL))
    return Table(columns=_COLUMNS, rows=tuple(rows), size=11)


def require_some(lines: Sequence[object], what: str) -> None:
    """Raise Refusal when a list that a document is made of is empty."""
    if not lines:
        raise Refusal(f"{what} chưa có ai.", "Chọn tập thể, cá nhân rồi lập lại văn bản.")


def in_groups(lines: Iterable[tuple[Subject, tuple[str, ...]]]) -> Iterator[Row]:
    """Rows under a banner for collectives and one for individuals, each counted from 1 in the first column."""
    listed = list(lines)
    for subject, banner in GROUPS.items():
        group = [cells for each, cells in listed if each is subject]
        if group:
            yield Row(cells=(banner,), look=RowLook.BANNER)
        yield from (Row(cells=(str(number), *cells)) for number, cells in enumerate(group, 1))


def count_words(recipients: Sequence[Recipient]) -> str:
    """How many of each: "02 tập thể và 03 cá nhân"."""
    counts = {words: sum(each.subject is subject for each in recipients) for subject, words in _COUNTED.items()}
    return " và ".join(f"{count:02d} {words}" for words, count in counts.items() if count)


def bonus_total(recipients: Sequence[Recipient]) -> int | None:
    """The money of all; None while any amount is blank."""
    amounts = [each.bonus for each in recipients]
    known = [amount for amount in amounts if amount is not None]
    return sum(known) if known and len(known) == len(amounts) else None


def money(amount: int | None) -> str:
    """Write "1.520.000"; None is a dash."""
    return BLANK if amount is None else format_number(Decimal(amount))


def total_words(amount: int | None) -> str:
    """An amount in words; None is a dash."""
    return BLANK if amount is None else amount_words(amount)


def days_of(achieved: Achieved) -> str:
    """The days of an achievement as tables write them."""
    return f"{format_date(achieved.begins)} -\n{format_date(achieved.ends)}"


def achieved_words(recipients: Sequence[Recipient]) -> str:
    """The days of all achievements in a sentence, or that the list tells them where they differ."""
    days = {each.achieved for each in recipients}
    if len(days) != 1:
        return "ghi tại danh sách kèm theo"
    [achieved] = days
    return f"từ {date_words(achieved.begins)} đến {date_words(achieved.ends)}"


def position_and_unit(position: str, unit: str) -> str:
    """Both in one cell."""
    return ", ".join(filter(None, (position, unit)))


def _grouped_rows(recipients: Sequence[Recipient]) -> Iterator[Row]:
    yield from in_groups((each.subject, _cells(each)) for each in recipients)


def _cells(each: Recipient) -> tuple[str, ...]:
    days, bonus = days_of(each.achieved), money(each.bonus)
    return (each.name, each.position, each.unit, each.form, each.achievement, days, bonus, each.note)
