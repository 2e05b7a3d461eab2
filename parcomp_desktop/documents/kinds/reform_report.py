"""A unit's periodic report of administrative reform: sections of text and tables."""

from collections.abc import Iterator

from parcomp_desktop.domain.documents import ReformReport
from parcomp_desktop.domain.official import Block, OfficialDocument, Paragraph, Section
from parcomp_desktop.domain.refusal import Refusal


def reform_report_document(report: ReformReport) -> OfficialDocument:
    """The report.

    Raises:
        Refusal: it has no section.
    """
    if not report.sections:
        raise Refusal("Báo cáo chưa có phần nào.", "Chọn kỳ báo cáo rồi lập lại.")
    return OfficialDocument(
        heading=report.heading,
        title=report.title,
        blocks=tuple(_blocks(report)),
        signature=report.signature,
        copies_to=report.copies_to,
    )


def _blocks(report: ReformReport) -> Iterator[Block]:
    for section in report.sections:
        yield Section(title=section.title)
        yield from (Paragraph(text=text) for text in section.paragraphs)
        if section.table:
            yield section.table
