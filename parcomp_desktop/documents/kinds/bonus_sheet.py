"""The money of a decision with room for each recipient to sign (bảng chi tiền thưởng)."""

from parcomp_desktop.documents.kinds.kind import Kind, Wording
from parcomp_desktop.documents.kinds.recipients import TOTAL, in_groups, money, position_and_unit, require_some
from parcomp_desktop.documents.wording import date_words
from parcomp_desktop.domain.amounts import amount_words
from parcomp_desktop.domain.award_papers import BonusLine, BonusSheet
from parcomp_desktop.domain.official import (
    Align,
    Column,
    OfficialDocument,
    Paragraph,
    Row,
    RowLook,
    Signatures,
    Table,
)

_COLUMNS = (
    Column(title="STT", width=12, align=Align.CENTRE),
    Column(title="Tên tập thể, cá nhân", width=55),
    Column(title="Chức vụ, đơn vị", width=55),
    Column(title="Hình thức", width=26),
    Column(title="Cách tính", width=42),
    Column(title="Số tiền (đồng)", width=26, align=Align.RIGHT),
    Column(title="Ký nhận", width=36),
)


class BonusSheetWords(Wording, frozen=True, kw_only=True):
    """The texts of a sheet of money."""

    title: str
    subject: str
    note: str
    fund: str
    total: str


def _document(sheet: BonusSheet, words: BonusSheetWords) -> OfficialDocument:
    require_some(sheet.lines, "Bảng chi tiền thưởng")
    rows = [*in_groups((each.subject, _cells(each)) for each in sheet.lines)]
    total = Row(cells=("", TOTAL, "", "", "", money(_total(sheet)), ""), look=RowLook.TOTAL)
    return OfficialDocument(
        heading=sheet.heading,
        title=words.title,
        subject=words.subject,
        notes=(words.note,),
        blocks=(
            Paragraph(text=words.fund),
            Table(columns=_COLUMNS, rows=(*rows, total)),
            Paragraph(text=words.total),
            Signatures(signers=sheet.signers),
        ),
        copies_to=sheet.copies_to,
        landscape=True,
    )


def _cells(each: BonusLine) -> tuple[str, ...]:
    whose = position_and_unit(each.position, each.unit)
    return (each.name, whose, each.form, each.reckoning, money(each.amount), "")


def _total(sheet: BonusSheet) -> int:
    return sum(each.amount for each in sheet.lines)


BONUS_SHEET = Kind(
    code="bang-chi-tien-thuong",
    data=BonusSheet,
    words=BonusSheetWords,
    variables={
        "decision": lambda sheet: sheet.decision,
        "decision_date": lambda sheet: date_words(sheet.decided_on),
        "authority": lambda sheet: sheet.authority,
        "fund": lambda sheet: sheet.fund,
        "total": lambda sheet: money(_total(sheet)),
        "total_words": lambda sheet: amount_words(_total(sheet)),
    },
    build=_document,
)
