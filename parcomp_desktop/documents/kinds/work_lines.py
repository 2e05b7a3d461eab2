"""What the papers of the campaign's work share: figures, shares, deeds and findings in sentences and tables."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.numbers import format_number
from parcomp_desktop.domain.official import Align, Block, Column, Paragraph, Row, Section, Table, plain_rows
from parcomp_desktop.domain.work_papers import ActivityLine, FigureLine, Share

UNKNOWN = "chưa có số liệu"
_SOLID = "\u00a0"
_FIGURES = (
    Column(title="STT", width=12, align=Align.CENTRE),
    Column(title="Số liệu", width=118),
    Column(title="Trong kỳ", width=35, align=Align.RIGHT),
)
_ACTIVITIES = (
    Column(title="Ngày", width=25, align=Align.CENTRE),
    Column(title="Nội dung thi đua", width=40),
    Column(title="Hoạt động", width=55),
    Column(title="Kết quả", width=45),
)


def told(title: str, text: str, nothing: str) -> Iterator[Block]:
    """What a person wrote under a heading, each line a paragraph; ``nothing`` where they wrote nothing."""
    yield Section(title=title)
    yield Paragraph(text=text.strip() or nothing)


def numbered(rows: Iterable[tuple[str, ...]]) -> tuple[Row, ...]:
    """Rows counted from 1 in their first column."""
    return plain_rows((str(number), *cells) for number, cells in enumerate(rows, 1))


def day_words(day: date | None) -> str:
    """A day in a table; None leaves room to write it."""
    return format_date(day) if day else "…/…/……"


def figures_table(figures: Sequence[FigureLine]) -> Table:
    """Registered statistics; a blank one says so."""
    return Table(columns=_FIGURES, rows=numbered((each.label, _value(each)) for each in figures))


def activities_table(activities: Sequence[ActivityLine]) -> Table:
    """What was done, day by day."""
    cells = ((format_date(each.held_on), each.content, each.name, each.result) for each in activities)
    return Table(columns=_ACTIVITIES, rows=plain_rows(cells))


def share_words(share: Share) -> str:
    """Write "96,77 %"; a blank and a share of nothing are told in words."""
    if share.part is None or share.whole is None:
        return UNKNOWN
    return f"{format_number(share.part * 100 / share.whole, 2)}{_SOLID}%" if share.whole else "không phát sinh"


def _value(figure: FigureLine) -> str:
    return UNKNOWN if figure.value is None else format_number(figure.value)
