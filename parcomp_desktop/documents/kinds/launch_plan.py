"""A unit's own plan that launches the campaign (kế hoạch phát động); plan, III.1."""

from collections.abc import Iterator

from parcomp_desktop.documents.kinds.kind import Kind, Wording
from parcomp_desktop.documents.kinds.work_lines import day_words, numbered, told
from parcomp_desktop.domain.official import Align, Block, Column, OfficialDocument, Paragraph, Section, Table
from parcomp_desktop.domain.work_papers import LaunchPlanPaper

_AIMS = (
    Column(title="STT", width=12, align=Align.CENTRE),
    Column(title="Mục tiêu", width=75),
    Column(title="Chỉ tiêu", width=43),
    Column(title="Thời hạn", width=35),
)
_ASSIGNMENTS = (
    Column(title="STT", width=12, align=Align.CENTRE),
    Column(title="Công việc", width=80),
    Column(title="Phân công cho", width=43),
    Column(title="Hạn hoàn thành", width=30, align=Align.CENTRE),
)


class LaunchPlanWords(Wording, frozen=True, kw_only=True):
    """The texts of a plan: headings are ``…_title``; ``purpose`` stands where the officer told no objectives."""

    title: str
    subject: str
    opening: str
    purpose_title: str
    purpose: str
    aims_title: str
    aims: str
    no_aims: str
    contents_title: str
    contents: str
    focus: str
    assignments_title: str
    assignments: str
    no_assignments: str
    execution_title: str
    execution: str
    closing: str


def _document(plan: LaunchPlanPaper, words: LaunchPlanWords) -> OfficialDocument:
    return OfficialDocument(
        heading=plan.heading,
        title=words.title,
        subject=words.subject,
        blocks=(
            Paragraph(text=words.opening),
            *told(words.purpose_title, plan.objectives, words.purpose),
            *_aims(plan, words),
            *_contents(plan, words),
            *_assignments(plan, words),
            *told(words.execution_title, "", words.execution),
            Paragraph(text=words.closing),
        ),
        signature=plan.signature,
        copies_to=plan.copies_to,
    )


def _aims(plan: LaunchPlanPaper, words: LaunchPlanWords) -> Iterator[Block]:
    yield Section(title=words.aims_title)
    yield Paragraph(text=words.aims if plan.aims else words.no_aims)
    if plan.aims:
        yield Table(columns=_AIMS, rows=numbered((each.name, each.aim, each.due) for each in plan.aims))


def _contents(plan: LaunchPlanPaper, words: LaunchPlanWords) -> Iterator[Block]:
    yield Section(title=words.contents_title)
    yield Paragraph(text=words.contents)
    yield from (Paragraph(text=f"- {content}") for content in plan.contents)
    if plan.focus:
        yield Paragraph(text=words.focus)
        yield Paragraph(text=plan.focus)


def _assignments(plan: LaunchPlanPaper, words: LaunchPlanWords) -> Iterator[Block]:
    yield Section(title=words.assignments_title)
    yield Paragraph(text=words.assignments if plan.assignments else words.no_assignments)
    if plan.assignments:
        cells = ((each.content, each.assigned_to, day_words(each.due_on)) for each in plan.assignments)
        yield Table(columns=_ASSIGNMENTS, rows=numbered(cells))


LAUNCH_PLAN = Kind(
    code="ke-hoach-phat-dong",
    data=LaunchPlanPaper,
    words=LaunchPlanWords,
    variables={
        "unit": lambda plan: plan.unit,
        "campaign": lambda plan: plan.campaign,
        "document": lambda plan: plan.document,
        "year": lambda plan: str(plan.year),
        "fields": lambda plan: "; ".join(plan.fields),
    },
    build=_document,
)
