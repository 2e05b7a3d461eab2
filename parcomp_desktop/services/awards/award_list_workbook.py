"""The lists of a decision as a workbook: the annexed list, and the payment list with room to sign."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from parcomp_desktop.documents.workbook_styles import Look
from parcomp_desktop.documents.workbook_writing import Column, Content, Page, Row, write_workbook
from parcomp_desktop.domain.awards import AwardDecision
from parcomp_desktop.domain.dates import written_date
from parcomp_desktop.services.awards.award_lists import AwardList, ListedRecipient, award_list
from parcomp_desktop.services.sets.rule_lines import code_of
from parcomp_desktop.services.workspace import Workspace
from parcomp_desktop.storage.attachments import write_whole

_HEAD_ROWS = 4


@dataclass(frozen=True)
class _Listed:
    """A column of a list: heading, width, look, what stands there."""

    title: str
    width: int
    look: Look
    content: Callable[[ListedRecipient], Content]


_NUMBER = _Listed("STT", 6, Look.CHOICE, lambda line: str(line.number))
_RECIPIENT = _Listed("Tập thể, cá nhân", 32, Look.TEXT, lambda line: line.recipient)
_POSITION = _Listed("Chức vụ", 28, Look.TEXT, lambda line: line.position)
_UNIT = _Listed("Đơn vị", 28, Look.TEXT, lambda line: line.unit)
_BONUS = _Listed("Tiền thưởng (đồng)", 16, Look.MONEY, lambda line: line.bonus)
_ANNEX = (
    _NUMBER,
    _RECIPIENT,
    _POSITION,
    _UNIT,
    _Listed("Hình thức khen", 34, Look.TEXT, lambda line: line.form),
    _Listed("Thành tích", 48, Look.TEXT, lambda line: line.achievement),
    _Listed("Số vào sổ", 11, Look.CHOICE, lambda line: line.register_number),
    _BONUS,
    _Listed("Ghi chú", 30, Look.TEXT, lambda line: line.remark),
)
_PAYMENT = (
    _NUMBER,
    _RECIPIENT,
    _POSITION,
    _UNIT,
    _Listed("Cách tính", 42, Look.TEXT, lambda line: line.reckoning),
    _BONUS,
    _Listed("Ký nhận", 24, Look.TEXT, lambda _: None),
    _Listed("Ghi chú", 30, Look.TEXT, lambda line: line.remark),
)
_SIGNERS = {1: "NGƯỜI LẬP", 3: "KẾ TOÁN", 5: "THỦ TRƯỞNG ĐƠN VỊ"}


def award_list_name(decision: AwardDecision) -> str:
    """A name for the workbook of a decision's lists."""
    return f"danh-sach-khen-{code_of(decision.number)}.xlsx"


def save_award_lists(workspace: Workspace, decision: AwardDecision, path: Path) -> None:
    """Write the workbook of a decision's lists. Raises Refusal when it can't be written."""
    write_whole(path, award_list_workbook(award_list(workspace, decision)))


def award_list_workbook(listed: AwardList) -> bytes:
    """The annexed list and the payment list, ready to print: A4 across, the heading on every sheet."""
    annex = _page("Danh sách", "DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC KHEN THƯỞNG", _ANNEX, listed)
    payment = _page("Chi tiền thưởng", "BẢNG CHI TIỀN THƯỞNG", _PAYMENT, listed)
    signers = [_SIGNERS.get(place) for place in range(len(_PAYMENT))]
    signed = [*payment.rows, Row(()), Row(signers, (Look.CENTRED,) * len(signers))]
    return write_workbook([annex, payment._replace(rows=signed)])


def _page(name: str, title: str, columns: Sequence[_Listed], listed: AwardList) -> Page:
    return Page(
        name,
        [Column(column.width, column.look) for column in columns],
        list(_rows(title, columns, listed)),
        _HEAD_ROWS,
    )


def _rows(title: str, columns: Sequence[_Listed], listed: AwardList) -> Iterator[Row]:
    decision = listed.decision
    yield Row((title,), (Look.TITLE,))
    yield Row((f"(Kèm theo Quyết định số {decision.number} {written_date(decision.decided_on)})",), (Look.NOTE,))
    yield Row((f"Nguồn kinh phí: {decision.fund}" if decision.fund else None,), (Look.NOTE,))
    yield Row([column.title for column in columns], (Look.HEADER,) * len(columns))
    for heading, lines, total in (
        ("I. TẬP THỂ", listed.collectives, listed.collectives_total),
        ("II. CÁ NHÂN", listed.individuals, listed.individuals_total),
    ):
        yield _sum_row(heading, columns, total)
        for line in lines:
            yield Row([column.content(line) for column in columns], tuple(column.look for column in columns))
    yield _sum_row("TỔNG CỘNG", columns, listed.total)


def _sum_row(words: str, columns: Sequence[_Listed], total: int) -> Row:
    """A row that heads or ends a part, with its sum in the column of money."""
    cells: list[Content] = [total if column is _BONUS else None for column in columns]
    cells[1] = words
    return Row(cells, tuple(Look.TOTAL if column is _BONUS else Look.GROUP for column in columns))
