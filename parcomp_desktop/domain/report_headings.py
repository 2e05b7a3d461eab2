"""The headings of achievement reports (báo cáo thành tích), as ``resources/documents`` holds them."""

from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.record import Cited, Record


class ReportHeading(Record, frozen=True, kw_only=True):
    """A heading under which the officer writes; its text is stored under ``code``.

    ``facts``, ``figures`` and ``records`` name what is registered of it already; ``honours``: the awards that the
    nominee has stand below the text.
    """

    code: str
    number: str
    title: str
    hint: str
    facts: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()
    records: tuple[str, ...] = ()
    honours: bool = False


class HeadingSection(Record, frozen=True, kw_only=True):
    """A part of the report: "II. Thành tích đạt được"."""

    number: str
    title: str
    headings: tuple[ReportHeading, ...]


class HeadingTemplate(Record, frozen=True, kw_only=True):
    """The report of a collective or of a person; ``form`` is the number of the model."""

    subject: Subject
    form: str
    title: str
    sections: tuple[HeadingSection, ...]
    source: Cited
    assumed: str = ""

    @property
    def headings(self) -> tuple[ReportHeading, ...]:
        """Every heading, in order."""
        return tuple(heading for section in self.sections for heading in section.headings)


class HeadingTemplates(Record, frozen=True, kw_only=True):
    """What the file holds: one template for each subject."""

    templates: tuple[HeadingTemplate, ...]
