"""An official letter (công văn); NĐ 30/2020/NĐ-CP, appendix I."""

from parcomp_desktop.domain.documents import Letter
from parcomp_desktop.domain.official import OfficialDocument, Paragraph


def letter_document(letter: Letter) -> OfficialDocument:
    """The letter: a document without a name of its own."""
    return OfficialDocument(
        heading=letter.heading,
        subject=letter.subject,
        addressees=letter.recipients,
        blocks=tuple(Paragraph(text=text) for text in letter.paragraphs),
        signature=letter.signature,
        copies_to=letter.copies_to,
    )
