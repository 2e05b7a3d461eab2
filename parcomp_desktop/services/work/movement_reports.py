"""The report of the campaign's results: what this desk knows of a year, so far, or of the whole stage."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from parcomp_desktop.documents.kinds.movement_report import MOVEMENT_REPORT
from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.movement_papers import (
    ContentResult,
    ExemplarTold,
    FieldResult,
    MovementReport,
    MovementTerm,
    UnitResult,
)
from parcomp_desktop.domain.register import Exemplar
from parcomp_desktop.domain.text import fold
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.domain.words import CAMPAIGN_WORDS
from parcomp_desktop.domain.work import Activity, LaunchPlan
from parcomp_desktop.domain.work_papers import ActivityLine
from parcomp_desktop.services.documents.office_papers import (
    SIGNED,
    OfficePaper,
    PaperWords,
    heading,
    lines,
    signature,
    usual_words,
)
from parcomp_desktop.services.ranking.published_order import PublishedOrder
from parcomp_desktop.services.registry.exemplars import whose
from parcomp_desktop.services.scoring.field_points import FieldPoints, field_points, sheet_of
from parcomp_desktop.services.work.activities import activity_counts
from parcomp_desktop.services.work.movement_awards import awards_given
from parcomp_desktop.services.work.movement_targets import target_results
from parcomp_desktop.services.work.reform_reports import activity_lines, launched
from parcomp_desktop.services.workspace import Workspace

_SLUGS = {MovementTerm.YEAR: "nam", MovementTerm.MIDTERM: "so-ket", MovementTerm.FINAL: "tong-ket"}
_OWN_WORDS = frozenset({"results", "difficulties", "proposals", "outlook"})


def movement_report(workspace: Workspace, term: MovementTerm, year: int) -> OfficePaper:
    """The report of a unit desk on its unit, of the gathering desk on all; ``year`` is that of a year, or the last."""
    desk, campaign = workspace.desk, workspace.catalogue.campaign
    first = year if term is MovementTerm.YEAR else campaign.starts_on.year
    years = range(first, year + 1)

    def gather(words: PaperWords) -> MovementReport:
        with workspace.remembering():
            return _gathered(workspace, term, years, words)

    preset = usual_words(workspace, copies_to="Cơ quan tham mưu cải cách hành chính cấp trên\nLưu: VT")
    stem = f"{MOVEMENT_REPORT.code}-{_SLUGS[term]}-{year}"
    noun = "báo cáo kết quả phong trào"
    return OfficePaper(MOVEMENT_REPORT, desk.id, stem, noun, preset, SIGNED | _OWN_WORDS, gather)


def _gathered(workspace: Workspace, term: MovementTerm, years: range, words: PaperWords) -> MovementReport:
    units, last = _units(workspace), years[-1]
    whole = workspace.desk.kind is DeskKind.GATHERING
    plans = [plan for plan in workspace.find(LaunchPlan) if plan.year in years]
    fields, source = _fields(workspace, units, last)
    return MovementReport(
        heading=heading(workspace, words, numbered=True),
        signature=signature(words),
        copies_to=lines(words.copies_to),
        reporter=workspace.desk.name,
        campaign=CAMPAIGN_WORDS,
        term=term,
        first=years[0],
        last=last,
        launched=(f"{len(plans)} kế hoạch phát động",) * bool(plans) if whole else tuple(map(launched, plans)),
        units=tuple(_unit_results(workspace, units, years)) if whole else (),
        results=words.results,
        targets=target_results(workspace, units, years),
        fields=fields,
        fields_source=source,
        contents=tuple(_contents(workspace, years)),
        activities=() if whole else tuple(_activities(workspace, units, years)),
        awards=awards_given(workspace, years),
        exemplars=tuple(_exemplars(workspace, years)),
        difficulties=words.difficulties,
        proposals=words.proposals,
        outlook=words.outlook,
    )


def _units(workspace: Workspace) -> list[Unit]:
    """The unit of a unit desk, or all that are still there."""
    own = workspace.desk.unit_id
    return [unit for unit in workspace.find(Unit) if (own is None and unit.ends_on is None) or unit.id == own]


def _unit_results(workspace: Workspace, units: Sequence[Unit], years: range) -> Iterator[UnitResult]:
    order = PublishedOrder(workspace)
    for unit in units:
        published = order.line(years[-1], unit.id)
        yield UnitResult(
            name=unit.name,
            launched=any(plan.year in years for plan in workspace.find(LaunchPlan, unit_id=unit.id)),
            activities=sum(each.held_on.year in years for each in workspace.find(Activity, unit_id=unit.id)),
            percent=published.percent if published else None,
            rank=published.rank if published else None,
        )


def _fields(workspace: Workspace, units: Sequence[Unit], year: int) -> tuple[tuple[FieldResult, ...], str]:
    """The plan's six fields by the sheets of a year and the one before, and whose points they are."""
    now, before = (_points(workspace, units, each) for each in (year, year - 1))
    basis = "điểm thẩm định" if now and all(each.appraised for each in now) else "điểm tự chấm"
    source = f"theo {basis} năm {year}" if len(units) == 1 else f"trung bình {len(now)} phiếu chấm năm {year}"
    results = (
        FieldResult(name=each.name, percent=_mean(now, each.name), before=_mean(before, each.name))
        for each in workspace.catalogue.campaign.fields
    )
    return tuple(results), source


def _points(workspace: Workspace, units: Sequence[Unit], year: int) -> list[FieldPoints]:
    sheets = (sheet_of(workspace, unit.id, year) for unit in units)
    return [field_points(workspace, sheet) for sheet in sheets if sheet]


def _mean(sheets: Sequence[FieldPoints], name: str) -> Decimal | None:
    """The mean percent of a field over the sheets whose set has one of that name; None without any."""
    percents = [
        sheet.percents[code] for sheet in sheets for code, each in sheet.names().items() if fold(each) == fold(name)
    ]
    known = [percent for percent in percents if percent is not None]
    return sum(known, Decimal(0)) / len(known) if known else None


def _contents(workspace: Workspace, years: range) -> Iterator[ContentResult]:
    """Every content of the plan over the years, others last."""
    counted = [activity_counts(workspace, workspace.desk.unit_id, str(year)) for year in years]
    for same in zip(*counted, strict=True):
        yield ContentResult(
            name=same[0].content.name if same[0].content else "Khác",
            activities=sum(each.activities for each in same),
            with_partner=sum(each.with_partner for each in same),
            participants=sum(each.participants for each in same),
        )


def _activities(workspace: Workspace, units: Sequence[Unit], years: range) -> Iterator[ActivityLine]:
    for unit in units:
        for year in years:
            yield from activity_lines(workspace, unit.id, str(year))


def _exemplars(workspace: Workspace, years: range) -> Iterator[ExemplarTold]:
    for each in workspace.find(Exemplar):
        if each.year in years:
            named = whose(workspace, each)
            yield ExemplarTold(name=named.name, unit=named.unit, title=each.title)
