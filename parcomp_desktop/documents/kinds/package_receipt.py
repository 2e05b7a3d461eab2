"""The packages that changed hands on a day (biên nhận gói), for both sides to sign."""

from parcomp_desktop.documents.kinds.kind import Kind, Wording
from parcomp_desktop.documents.kinds.work_lines import numbered
from parcomp_desktop.documents.wording import date_words
from parcomp_desktop.domain.official import (
    Align,
    Column,
    OfficialDocument,
    Paragraph,
    Signature,
    Signatures,
    Table,
)
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.work_papers import PackageReceipt

_COLUMNS = (
    Column(title="STT", width=10, align=Align.CENTRE),
    Column(title="Tệp", width=40),
    Column(title="Nội dung", width=28),
    Column(title="Kỳ", width=18, align=Align.CENTRE),
    Column(title="Số gói", width=12, align=Align.CENTRE),
    Column(title="Lúc", width=17, align=Align.CENTRE),
    Column(title="Mã SHA-256 của tệp", width=40),
)


class PackageReceiptWords(Wording, frozen=True, kw_only=True):
    """The texts of a receipt."""

    title: str
    subject: str
    opening: str
    check: str
    closing: str
    giver_signs: str
    receiver_signs: str


def _document(receipt: PackageReceipt, words: PackageReceiptWords) -> OfficialDocument:
    if not receipt.lines:
        raise Refusal("Biên nhận chưa có gói nào.", "Chọn một gói trong danh sách rồi lập lại biên nhận.")
    rows = (
        (each.file_name, each.content, each.period, str(each.sequence), each.time, each.sha256)
        for each in receipt.lines
    )
    return OfficialDocument(
        heading=receipt.heading,
        title=words.title,
        subject=words.subject,
        blocks=(
            Paragraph(text=words.opening),
            Table(columns=_COLUMNS, rows=numbered(rows), size=11),
            Paragraph(text=words.check),
            Paragraph(text=words.closing),
            Signatures(
                signers=(
                    Signature(title=words.giver_signs, name=""),
                    Signature(title=words.receiver_signs, name=""),
                )
            ),
        ),
        copies_to=receipt.copies_to,
    )


PACKAGE_RECEIPT = Kind(
    code="bien-nhan-goi",
    data=PackageReceipt,
    words=PackageReceiptWords,
    variables={
        "giver": lambda receipt: receipt.giver,
        "receiver": lambda receipt: receipt.receiver,
        "date": lambda receipt: date_words(receipt.handed_on),
        "packages": lambda receipt: f"{len(receipt.lines):02d}",
    },
    build=_document,
)
