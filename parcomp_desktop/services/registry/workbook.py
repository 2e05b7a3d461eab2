"""The register of awards as a workbook, as the page shows it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from parcomp_desktop.documents.workbook_styles import Look
from parcomp_desktop.documents.workbook_writing import Column, Content, Page, Row, write_workbook
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.domain.words import ENTRY_STATE_WORDS, SUBJECT_WORDS
from parcomp_desktop.services.awards.nominations import nominee
from parcomp_desktop.services.registry.register import RegisterEntry
from parcomp_desktop.services.workspace import Workspace
from parcomp_desktop.storage.attachments import write_whole

_TITLE = "SỔ KHEN THƯỞNG"
_HEAD_ROWS = 3


@dataclass(frozen=True)
class _Kept:
    """A column of the register: heading, width, look, what stands there."""

    title: str
    width: int
    look: Look
    content: Callable[[Workspace, RegisterEntry], Content]


def unit_name(workspace: Workspace, entry: RegisterEntry) -> str:
    """The unit of a person who was awarded; blank for a collective."""
    subject = nominee(workspace, entry.nomination)
    return workspace.get(Unit, subject.unit_id).name if isinstance(subject, Person) else ""


_COLUMNS = (
    _Kept("Năm", 8, Look.CHOICE, lambda _, entry: str(entry.award.register_year)),
    _Kept("Số vào sổ", 10, Look.CHOICE, lambda _, entry: entry.number),
    _Kept("Tập thể, cá nhân", 32, Look.TEXT, lambda _, entry: entry.award.recipient),
    _Kept("Đối tượng", 11, Look.CHOICE, lambda _, entry: SUBJECT_WORDS[entry.listed.subject]),
    _Kept("Đơn vị", 28, Look.TEXT, unit_name),
    _Kept(
        "Hình thức khen", 34, Look.TEXT, lambda workspace, entry: workspace.catalogue.award_kind(entry.listed.kind).name
    ),
    _Kept("Thành tích", 46, Look.TEXT, lambda _, entry: entry.nomination.achievement),
    _Kept("Lập thành tích từ", 13, Look.DAY, lambda _, entry: entry.award.achieved_from),
    _Kept("đến", 13, Look.DAY, lambda _, entry: entry.award.achieved_to),
    _Kept("Quyết định số", 18, Look.TEXT, lambda _, entry: entry.decision.number),
    _Kept("Ngày ký", 13, Look.DAY, lambda _, entry: entry.decision.decided_on),
    _Kept("Người ký", 24, Look.TEXT, lambda _, entry: entry.decision.signer_name),
    _Kept("Tiền thưởng (đồng)", 16, Look.MONEY, lambda _, entry: entry.award.bonus if entry.stands else None),
    _Kept("Tình trạng", 15, Look.CHOICE, lambda _, entry: ENTRY_STATE_WORDS[entry.state]),
    _Kept("Ghi chú", 44, Look.TEXT, lambda _, entry: entry.remark),
)
_AMOUNT = next(place for place, column in enumerate(_COLUMNS) if column.look is Look.MONEY)


def save_register(workspace: Workspace, entries: Sequence[RegisterEntry], path: Path) -> None:
    """Write these entries as a workbook. Raises Refusal when it can't be written."""
    write_whole(path, register_workbook(workspace, entries))


def register_workbook(workspace: Workspace, entries: Sequence[RegisterEntry]) -> bytes:
    """The entries in the order of the book, with the sum of what stands; A4 across, the heading on every sheet."""
    ordered = sorted(entries, key=lambda entry: (entry.award.register_year, entry.award.register_number))
    head = [
        Row((_TITLE,), (Look.TITLE,)),
        Row((workspace.desk.name,), (Look.NOTE,)),
        Row([column.title for column in _COLUMNS], (Look.HEADER,) * len(_COLUMNS)),
    ]
    rows = [Row([column.content(workspace, entry) for column in _COLUMNS]) for entry in ordered]
    page = Page(
        "Sổ khen thưởng",
        [Column(column.width, column.look) for column in _COLUMNS],
        [*head, *rows, _sum_row(ordered)],
        _HEAD_ROWS,
    )
    return write_workbook([page])


def _sum_row(entries: Sequence[RegisterEntry]) -> Row:
    cells: list[Content] = [None] * len(_COLUMNS)
    cells[2] = f"Cộng: {len(entries)} số"
    cells[_AMOUNT] = sum(entry.award.bonus or 0 for entry in entries if entry.stands)
    looks = [Look.GROUP] * len(_COLUMNS)
    looks[_AMOUNT] = Look.TOTAL
    return Row(cells, tuple(looks))
