"""The ranking of a year (bảng xếp hạng), to be signed and published, its charts behind it."""

from collections.abc import Iterator, Mapping
from string import ascii_lowercase

from parcomp_desktop.documents.kinds.kind import Kind, Wording
from parcomp_desktop.documents.wording import BLANK, change_words, count_words, number_words
from parcomp_desktop.domain.official import Align, Column, OfficialDocument, Part, Row, RowLook, Table
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.score_papers import RankingGroup, RankingRow, RankingTable

_LAST_YEAR = "Năm trước"


class RankingWords(Wording, frozen=True, kw_only=True):
    """The texts of a ranking; ``unlike`` follows the reason why a change compares unlike years."""

    title: str
    provisional: str
    unlike: str


def _document(ranking: RankingTable, words: RankingWords) -> OfficialDocument:
    if not any(group.rows for group in ranking.groups):
        raise Refusal("Bảng xếp hạng chưa có đơn vị nào.", "Chọn kỳ và bộ chỉ số đã có điểm rồi lập lại bảng.")
    marks = _marks(ranking)
    unlike = [f"{mark} {reason}: {words.unlike}" for reason, mark in marks.items()]
    rows = [row for group in ranking.groups for row in _rows(group, marks)]
    return OfficialDocument(
        heading=ranking.heading,
        title=words.title,
        notes=(words.provisional if ranking.provisional else "", *unlike),
        blocks=(Table(columns=_columns(provisional=ranking.provisional), rows=tuple(rows)),),
        signature=ranking.signature,
        copies_to=ranking.copies_to,
        annexes=tuple(Part(blocks=(chart,)) for chart in ranking.charts),
    )


def _marks(ranking: RankingTable) -> dict[str, str]:
    """A mark for each reason why a change compares unlike years."""
    reasons = dict.fromkeys(row.unlike for group in ranking.groups for row in group.rows if row.change is not None)
    return {reason: f"({letter})" for reason, letter in zip(filter(None, reasons), ascii_lowercase, strict=False)}


def _columns(*, provisional: bool) -> tuple[Column, ...]:
    return (
        Column(title="STT", width=11, align=Align.RIGHT),
        Column(title="Đơn vị", width=45),
        Column(title="Điểm", width=16, align=Align.RIGHT),
        Column(title="Tỷ lệ (%)", width=15, align=Align.RIGHT),
        Column(title="Hạng tạm xếp" if provisional else "Hạng", width=13, align=Align.RIGHT),
        Column(title="Xếp loại", width=23, align=Align.CENTRE),
        Column(title="Điểm", width=16, align=Align.RIGHT, group=_LAST_YEAR),
        Column(title="Hạng", width=13, align=Align.RIGHT, group=_LAST_YEAR),
        Column(title="Thay đổi", width=13, align=Align.RIGHT),
    )


def _rows(group: RankingGroup, marks: Mapping[str, str]) -> Iterator[Row]:
    """The group's banner and its units, numbered from 1."""
    if group.name:
        yield Row(cells=(group.name,), look=RowLook.BANNER)
    for number, row in enumerate(group.rows, 1):
        yield Row(cells=(str(number), row.unit, *_figures(row), _change(row, marks)))


def _figures(row: RankingRow) -> tuple[str, ...]:
    return (
        number_words(row.points),
        number_words(row.percent),
        count_words(row.rank),
        row.grade or BLANK,
        number_words(row.previous_points),
        count_words(row.previous_rank),
    )


def _change(row: RankingRow, marks: Mapping[str, str]) -> str:
    return " ".join(filter(None, (change_words(row.change), marks.get(row.unlike) if row.change is not None else "")))


RANKING = Kind(
    code="bang-xep-hang",
    data=RankingTable,
    words=RankingWords,
    variables={"period": lambda ranking: ranking.period},
    build=_document,
)
