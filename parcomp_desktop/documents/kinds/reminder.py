"""A letter to units that are late with what they owe (công văn đôn đốc); plan, III.4."""

from parcomp_desktop.documents.kinds.kind import Kind, Wording
from parcomp_desktop.documents.kinds.work_lines import numbered
from parcomp_desktop.documents.wording import date_words
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.official import Align, Column, OfficialDocument, Paragraph, Table
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.work_papers import ReminderLetter

_COLUMNS = (
    Column(title="STT", width=12, align=Align.CENTRE),
    Column(title="Đơn vị", width=48),
    Column(title="Nội dung chưa gửi", width=42),
    Column(title="Kỳ", width=24, align=Align.CENTRE),
    Column(title="Hạn", width=24, align=Align.CENTRE),
    Column(title="Quá hạn (ngày)", width=15, align=Align.RIGHT),
)


class ReminderWords(Wording, frozen=True, kw_only=True):
    """The texts of a letter."""

    letter_subject: str
    opening: str
    request: str
    closing: str


def _document(letter: ReminderLetter, words: ReminderWords) -> OfficialDocument:
    if not letter.lines:
        raise Refusal("Chưa có đơn vị nào quá hạn.", "Không cần đôn đốc; kiểm tra hạn gửi đã ghi nếu thấy thiếu.")
    rows = (
        (each.unit, each.what, each.period, format_date(each.due_on), str((letter.counted_on - each.due_on).days))
        for each in letter.lines
    )
    return OfficialDocument(
        heading=letter.heading,
        subject=words.letter_subject,
        addressees=letter.addressees,
        blocks=(
            Paragraph(text=words.opening),
            Table(columns=_COLUMNS, rows=numbered(rows), size=11),
            Paragraph(text=words.request),
            Paragraph(text=words.closing),
        ),
        signature=letter.signature,
        copies_to=letter.copies_to,
    )


REMINDER = Kind(
    code="cong-van-don-doc",
    data=ReminderLetter,
    words=ReminderWords,
    variables={
        "sender": lambda letter: letter.sender,
        "campaign": lambda letter: letter.campaign,
        "owed": lambda letter: letter.owed,
        "date": lambda letter: date_words(letter.counted_on),
        "reply_date": lambda letter: date_words(letter.reply_by),
        "units": lambda letter: f"{len({each.unit for each in letter.lines}):02d}",
    },
    build=_document,
)
