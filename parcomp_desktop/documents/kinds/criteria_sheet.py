"""Why a nominee meets the criteria or doesn't, on one page (phiếu giải thích tiêu chí)."""

import sys
from collections.abc import Iterator

from parcomp_desktop.documents.kinds.criteria import criterion_words, evidence_words, outcome_words
from parcomp_desktop.documents.kinds.kind import Kind, Wording
from parcomp_desktop.documents.kinds.recipients import position_and_unit, require_some
from parcomp_desktop.documents.wording import date_words
from parcomp_desktop.domain.award_papers import CriteriaSheet
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.official import Align, Block, Column, OfficialDocument, Paragraph, Table, plain_rows
from parcomp_desktop.domain.words import OUTCOME_WORDS

_COLUMNS = (
    Column(title="STT", width=10, align=Align.CENTRE),
    Column(title="Tiêu chí", width=46),
    Column(title="Yêu cầu", width=26),
    Column(title="Kết quả", width=26),
    Column(title="Đánh giá", width=14),
    Column(title="Căn cứ, còn thiếu", width=43),
)
_SIZES = ((9, 2200), (8, 3000), (7, sys.maxsize))
"""Of the table's letters, and for how many letters at most."""
_NOMINEE = {Subject.COLLECTIVE: "Tập thể:", Subject.INDIVIDUAL: "Cá nhân:"}


class CriteriaSheetWords(Wording, frozen=True, kw_only=True):
    """The texts of an explanation; ``…_label`` begins its line in bold."""

    title: str
    subject: str
    considered: str
    outcome_label: str
    warnings_label: str
    rules_label: str
    rules: str


def _document(sheet: CriteriaSheet, words: CriteriaSheetWords) -> OfficialDocument:
    require_some(sheet.results, "Phiếu giải thích tiêu chí")
    return OfficialDocument(
        heading=sheet.heading,
        title=words.title,
        subject=words.subject,
        notes=(words.considered,),
        blocks=tuple(_blocks(sheet, words)),
        signature=sheet.signature,
        copies_to=sheet.copies_to,
        size=11,
    )


def _blocks(sheet: CriteriaSheet, words: CriteriaSheetWords) -> Iterator[Block]:
    whose = filter(None, (sheet.nominee, position_and_unit(sheet.position, sheet.unit)))
    yield Paragraph(lead=_NOMINEE[sheet.subject], text=", ".join(whose))
    readings = "; ".join(f"{each.label}: {OUTCOME_WORDS[each.outcome].lower()}" for each in sheet.readings)
    yield Paragraph(lead=words.outcome_label, text=f"{readings}.")
    rows = (
        (str(number), criterion_words(each), each.threshold, each.value, outcome_words(each), evidence_words(each))
        for number, each in enumerate(sheet.results, 1)
    )
    yield Table(columns=_COLUMNS, rows=plain_rows(rows), size=_size(sheet))
    if sheet.warnings:
        yield Paragraph(lead=words.warnings_label, text=" ".join(sheet.warnings))
    yield Paragraph(lead=words.rules_label, text=" ".join((words.rules, *sheet.assumed)))


def _size(sheet: CriteriaSheet) -> int:
    """Smaller letters where there is more to tell than a page holds."""
    told = (text for each in sheet.results for text in (each.text, each.threshold, each.value, evidence_words(each)))
    letters = sum(map(len, (*told, *sheet.warnings, *sheet.assumed)))
    return next(size for size, most in _SIZES if letters <= most)


CRITERIA_SHEET = Kind(
    code="phieu-tieu-chi",
    data=CriteriaSheet,
    words=CriteriaSheetWords,
    variables={
        "award": lambda sheet: sheet.award,
        "period": lambda sheet: sheet.period,
        "considered_date": lambda sheet: date_words(sheet.considered_on),
        "rules": lambda sheet: sheet.rules,
    },
    build=_document,
)
