"""The decision on awards with the list of those who get them (quyết định khen thưởng); phap-ly, part 3.5."""

from collections.abc import Iterator

from parcomp_desktop.documents.kinds.kind import Kind, Wording
from parcomp_desktop.documents.kinds.recipients import (
    achieved_words,
    bonus_total,
    count_words,
    money,
    recipients_table,
    require_some,
    total_words,
)
from parcomp_desktop.documents.wording import date_words
from parcomp_desktop.domain.award_papers import DecisionPaper
from parcomp_desktop.domain.official import Block, Caption, OfficialDocument, Paragraph, Part


class DecisionWords(Wording, frozen=True, kw_only=True):
    """The texts of a decision. ``article_2_open`` stands while the money isn't known."""

    title: str
    subject: str
    proposal: str
    caption: str
    article_1: str
    article_2: str
    article_2_open: str
    article_3: str
    list_title: str
    list_subject: str
    list_note: str


def _document(decision: DecisionPaper, words: DecisionWords) -> OfficialDocument:
    require_some(decision.recipients, "Quyết định khen thưởng")
    return OfficialDocument(
        heading=decision.heading,
        title=words.title,
        subject=words.subject,
        authority=decision.authority.upper(),
        bases=(*decision.bases, *([words.proposal] if decision.proposal else [])),
        blocks=(Caption(text=words.caption), *_articles(decision, words)),
        signature=decision.signature,
        copies_to=decision.copies_to,
        annexes=(_list(decision, words),),
    )


def _articles(decision: DecisionPaper, words: DecisionWords) -> Iterator[Block]:
    known = bonus_total(decision.recipients) is not None
    texts = (words.article_1, words.article_2 if known else words.article_2_open, words.article_3)
    yield from (Paragraph(lead=f"Điều {number}.", text=text) for number, text in enumerate(texts, 1))


def _list(decision: DecisionPaper, words: DecisionWords) -> Part:
    return Part(
        title=words.list_title,
        subject=words.list_subject,
        notes=(words.list_note,),
        blocks=(recipients_table(decision.recipients),),
        landscape=True,
    )


DECISION = Kind(
    code="quyet-dinh",
    data=DecisionPaper,
    words=DecisionWords,
    variables={
        "authority": lambda decision: decision.authority,
        "award": lambda decision: decision.award,
        "campaign": lambda decision: decision.campaign,
        "period": lambda decision: decision.period,
        "counts": lambda decision: count_words(decision.recipients),
        "achieved": lambda decision: achieved_words(decision.recipients),
        "proposal": lambda decision: decision.proposal,
        "total": lambda decision: money(bonus_total(decision.recipients)),
        "total_words": lambda decision: total_words(bonus_total(decision.recipients)),
        "fund": lambda decision: decision.fund,
        "executors": lambda decision: decision.executors,
        "number": lambda decision: decision.heading.number or "……",
        "date": lambda decision: date_words(decision.heading.dated),
    },
    build=_document,
)
