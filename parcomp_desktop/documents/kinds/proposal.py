"""The proposal to give awards (tờ trình, văn bản đề nghị khen thưởng); phap-ly, part 3.3."""

from collections.abc import Iterator

from parcomp_desktop.documents.kinds.kind import Kind, Wording
from parcomp_desktop.documents.kinds.recipients import count_words, in_groups, position_and_unit, require_some
from parcomp_desktop.documents.wording import date_words
from parcomp_desktop.domain.award_papers import AwardProposal, Recipient
from parcomp_desktop.domain.official import Align, Block, Column, OfficialDocument, Paragraph, Table

_COLUMNS = (
    Column(title="STT", width=11, align=Align.CENTRE),
    Column(title="Tên tập thể, cá nhân", width=42),
    Column(title="Chức vụ, đơn vị", width=40),
    Column(title="Hình thức", width=22),
    Column(title="Thành tích", width=50),
)


class ProposalWords(Wording, frozen=True, kw_only=True):
    """The texts of a proposal: ``letter_subject`` where it is a letter, ``council`` where a council met."""

    title: str
    subject: str
    letter_subject: str
    opening: str
    council: str
    request: str
    attachments: str
    closing: str


def _document(proposal: AwardProposal, words: ProposalWords) -> OfficialDocument:
    require_some(proposal.recipients, "Văn bản đề nghị")
    return OfficialDocument(
        heading=proposal.heading,
        title="" if proposal.as_letter else words.title,
        subject=words.letter_subject if proposal.as_letter else words.subject,
        addressees=proposal.addressees,
        bases=proposal.bases,
        blocks=tuple(_blocks(proposal, words)),
        signature=proposal.signature,
        copies_to=proposal.copies_to,
    )


def _blocks(proposal: AwardProposal, words: ProposalWords) -> Iterator[Block]:
    yield Paragraph(text=words.opening)
    if proposal.met_on:
        yield Paragraph(text=words.council)
    yield Paragraph(text=words.request)
    rows = in_groups((each.subject, _cells(each)) for each in proposal.recipients)
    yield Table(columns=_COLUMNS, rows=tuple(rows))
    if proposal.attachments:
        yield Paragraph(text=words.attachments)
    yield Paragraph(text=words.closing)


def _cells(each: Recipient) -> tuple[str, ...]:
    return (each.name, position_and_unit(each.position, each.unit), each.form, each.achievement)


PROPOSAL = Kind(
    code="to-trinh",
    data=AwardProposal,
    words=ProposalWords,
    variables={
        "proposer": lambda proposal: proposal.proposer,
        "giver": lambda proposal: proposal.giver,
        "award": lambda proposal: proposal.award,
        "campaign": lambda proposal: proposal.campaign,
        "period": lambda proposal: proposal.period,
        "counts": lambda proposal: count_words(proposal.recipients),
        "council_date": lambda proposal: date_words(proposal.met_on),
        "minutes": lambda proposal: proposal.minutes,
        "attachments": lambda proposal: "; ".join(proposal.attachments),
    },
    build=_document,
)
