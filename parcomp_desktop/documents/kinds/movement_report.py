"""The report of the campaign's results (báo cáo kết quả phong trào): of a year, sơ kết, tổng kết."""

from collections.abc import Iterator, Sequence

from parcomp_desktop.documents.kinds.kind import Kind, Wording
from parcomp_desktop.documents.kinds.recipients import in_groups, position_and_unit
from parcomp_desktop.documents.kinds.work_lines import UNKNOWN, activities_table, numbered, told
from parcomp_desktop.documents.wording import BLANK, count_words, number_words
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.movement_papers import (
    AwardGiven,
    FieldResult,
    MovementReport,
    MovementTerm,
    TargetResult,
    UnitResult,
)
from parcomp_desktop.domain.official import Align, Block, Column, OfficialDocument, Paragraph, Part, Section, Table

_STT = Column(title="STT", width=11, align=Align.CENTRE)
_UNITS = (
    _STT,
    Column(title="Đơn vị", width=68),
    Column(title="Kế hoạch phát động", width=26, align=Align.CENTRE),
    Column(title="Số hoạt động", width=20, align=Align.RIGHT),
    Column(title="Chỉ số CCHC (%)", width=22, align=Align.RIGHT),
    Column(title="Hạng", width=18, align=Align.RIGHT),
)
_TARGETS = (
    _STT,
    Column(title="Mục tiêu", width=50),
    Column(title="So với", width=27),
    Column(title="Chỉ tiêu", width=27),
    Column(title="Kết quả", width=28),
    Column(title="Đánh giá", width=22, align=Align.CENTRE),
)
_CONTENTS = (
    _STT,
    Column(title="Nội dung thi đua", width=82),
    Column(title="Số hoạt động", width=22, align=Align.RIGHT),
    Column(title="Có đơn vị phối hợp", width=24, align=Align.RIGHT),
    Column(title="Lượt người tham gia", width=26, align=Align.RIGHT),
)
_EXEMPLARS = (
    _STT,
    Column(title="Tên tập thể, cá nhân", width=55),
    Column(title="Đơn vị", width=50),
    Column(title="Gương điển hình", width=49),
)
_AWARDS = (
    Column(title="STT", width=12, align=Align.CENTRE),
    Column(title="Tên tập thể, cá nhân", width=62),
    Column(title="Chức vụ, đơn vị", width=65),
    Column(title="Hình thức", width=45),
    Column(title="Quyết định", width=68),
)
"""A lying page wide."""


class MovementWords(Wording, frozen=True, kw_only=True):
    """The texts of a report: headings are ``…_title``; ``no_…`` and ``nothing`` stand where there is nothing to tell.

    ``subject_…`` is that of a year, so far (sơ kết) or of the whole stage (tổng kết).
    """

    title: str
    subject_year: str
    subject_midterm: str
    subject_final: str
    opening: str
    launched_title: str
    launched: str
    no_launched: str
    units: str
    results_title: str
    nothing: str
    targets_title: str
    targets: str
    no_targets: str
    fields_title: str
    fields: str
    no_fields: str
    contents_title: str
    contents: str
    no_contents: str
    activities: str
    awards_title: str
    awards: str
    no_awards: str
    exemplars_title: str
    exemplars: str
    no_exemplars: str
    difficulties_title: str
    proposals_title: str
    outlook_title: str
    closing: str
    list_title: str
    list_subject: str


def _document(report: MovementReport, words: MovementWords) -> OfficialDocument:
    subjects = {
        MovementTerm.YEAR: words.subject_year,
        MovementTerm.MIDTERM: words.subject_midterm,
        MovementTerm.FINAL: words.subject_final,
    }
    return OfficialDocument(
        heading=report.heading,
        title=words.title,
        subject=subjects[report.term],
        blocks=(
            Paragraph(text=words.opening),
            *_launched(report, words),
            *told(words.results_title, report.results, words.nothing),
            *_targets(report, words),
            *_fields(report, words),
            *_contents(report, words),
            *_awards(report, words),
            *_exemplars(report, words),
            *told(words.difficulties_title, report.difficulties, words.nothing),
            *told(words.proposals_title, report.proposals, words.nothing),
            *told(words.outlook_title, report.outlook, words.nothing),
            Paragraph(text=words.closing),
        ),
        signature=report.signature,
        copies_to=report.copies_to,
        annexes=(_award_list(report.awards, words),) if report.awards else (),
    )


def _launched(report: MovementReport, words: MovementWords) -> Iterator[Block]:
    yield Section(title=words.launched_title)
    yield Paragraph(text=words.launched if report.launched else words.no_launched)
    if report.units:
        yield Paragraph(text=words.units)
        yield Table(columns=_UNITS, rows=numbered(map(_unit_cells, report.units)), size=11)


def _unit_cells(each: UnitResult) -> tuple[str, ...]:
    launched = "Đã ban hành" if each.launched else "Chưa ghi"
    return (each.name, launched, str(each.activities), number_words(each.percent), count_words(each.rank))


def _targets(report: MovementReport, words: MovementWords) -> Iterator[Block]:
    yield Section(title=words.targets_title)
    yield Paragraph(text=words.targets if report.targets else words.no_targets)
    if report.targets:
        yield Table(columns=_TARGETS, rows=numbered(map(_target_cells, report.targets)), size=11)


def _target_cells(each: TargetResult) -> tuple[str, ...]:
    return (each.name, each.base or BLANK, each.aim or BLANK, each.value or UNKNOWN, each.judged)


def _fields(report: MovementReport, words: MovementWords) -> Iterator[Block]:
    yield Section(title=words.fields_title)
    known = any(each.percent is not None for each in report.fields)
    yield Paragraph(text=words.fields if known else words.no_fields)
    if not known and all(each.before is None for each in report.fields):
        return
    columns = (
        _STT,
        Column(title="Lĩnh vực", width=94),
        Column(title=f"Năm {report.last - 1} (%)", width=30, align=Align.RIGHT),
        Column(title=f"Năm {report.last} (%)", width=30, align=Align.RIGHT),
    )
    yield Table(columns=columns, rows=numbered(map(_field_cells, report.fields)))


def _field_cells(each: FieldResult) -> tuple[str, ...]:
    return (each.name, number_words(each.before), number_words(each.percent))


def _contents(report: MovementReport, words: MovementWords) -> Iterator[Block]:
    yield Section(title=words.contents_title)
    if not _activities(report):
        yield Paragraph(text=words.no_contents)
        return
    yield Paragraph(text=words.contents)
    cells = (
        (each.name, str(each.activities), str(each.with_partner), str(each.participants)) for each in report.contents
    )
    yield Table(columns=_CONTENTS, rows=numbered(cells))
    if report.activities:
        yield Paragraph(text=words.activities)
        yield activities_table(report.activities)


def _awards(report: MovementReport, words: MovementWords) -> Iterator[Block]:
    yield Section(title=words.awards_title)
    yield Paragraph(text=words.awards if report.awards else words.no_awards)


def _exemplars(report: MovementReport, words: MovementWords) -> Iterator[Block]:
    yield Section(title=words.exemplars_title)
    yield Paragraph(text=words.exemplars if report.exemplars else words.no_exemplars)
    if report.exemplars:
        yield Table(columns=_EXEMPLARS, rows=numbered((each.name, each.unit, each.title) for each in report.exemplars))


def _award_list(awards: Sequence[AwardGiven], words: MovementWords) -> Part:
    rows = in_groups((each.subject, _award_cells(each)) for each in awards)
    return Part(
        title=words.list_title,
        subject=words.list_subject,
        blocks=(Table(columns=_AWARDS, rows=tuple(rows)),),
        landscape=True,
    )


def _award_cells(each: AwardGiven) -> tuple[str, ...]:
    dated = f"ngày {format_date(each.decided_on)}" if each.decided_on else ""
    decided = " ".join(filter(None, (each.decision, dated)))
    return (
        each.name,
        position_and_unit(each.position, each.unit),
        each.form,
        "; ".join(filter(None, (decided, each.authority))) or BLANK,
    )


def _count(report: MovementReport, subject: Subject) -> str:
    return f"{sum(each.subject is subject for each in report.awards):02d}"


def _activities(report: MovementReport) -> int:
    return sum(each.activities for each in report.contents)


def _period(report: MovementReport) -> str:
    if report.term is MovementTerm.YEAR:
        return f"năm {report.last}"
    return f"giai đoạn {report.first} - {report.last}"


MOVEMENT_REPORT = Kind(
    code="bao-cao-phong-trao",
    data=MovementReport,
    words=MovementWords,
    variables={
        "reporter": lambda report: report.reporter,
        "campaign": lambda report: report.campaign,
        "period": _period,
        "last": lambda report: str(report.last),
        "launched": lambda report: "; ".join(report.launched),
        "units": lambda report: f"{len(report.units):02d}",
        "fields_source": lambda report: report.fields_source,
        "activities": lambda report: f"{_activities(report):02d}",
        "collectives": lambda report: _count(report, Subject.COLLECTIVE),
        "individuals": lambda report: _count(report, Subject.INDIVIDUAL),
        "exemplars": lambda report: f"{len(report.exemplars):02d}",
    },
    build=_document,
)
