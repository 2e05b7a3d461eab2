"""SIPAS, PAPI and the Chỉ số CCHC as published, also as figures."""

from decimal import Decimal
from uuid import UUID

from msgspec.structs import replace

from parcomp_desktop.domain.figures import Figure
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import PublishedIndex
from parcomp_desktop.domain.standing import Survey, SurveyIndex
from parcomp_desktop.domain.text import search_rank
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.domain.words import SURVEY_WORDS
from parcomp_desktop.rules.targets import percent_of
from parcomp_desktop.services.desk.desks import required
from parcomp_desktop.services.people.ratings import YEARS
from parcomp_desktop.services.statistics.figure_source import FigureSource
from parcomp_desktop.services.work.record_checks import in_period, refuse_year_ahead
from parcomp_desktop.services.workspace import Workspace

WHOLE = Decimal(100)


def search_surveys(workspace: Workspace, query: str = "") -> list[SurveyIndex]:
    """The indexes whose unit, kind or source answer the query; of each kind the newest year first."""
    units = {unit.id: unit.name for unit in workspace.find(Unit)}
    return [
        index
        for index in workspace.find(SurveyIndex)
        if search_rank(query, f"{SURVEY_WORDS[index.kind]} {units[index.unit_id]} {index.year} {index.source}")
        is not None
    ]


def save_survey(workspace: Workspace, index: SurveyIndex) -> SurveyIndex:
    """Write what was published for a year; returns it as written.

    Raises Refusal for no such unit, an impossible year or one to come, a value beyond its maximum, a SIPAS that isn't
    a percent, no source, or a second one of the year.
    """
    unit, words = workspace.get(Unit, index.unit_id), SURVEY_WORDS[index.kind]
    index = replace(index, source=required(index.source, "Văn bản công bố"))
    if index.year not in YEARS:
        raise Refusal(f"Năm công bố {index.year} không hợp lệ.", "Nhập năm có bốn chữ số.")
    refuse_year_ahead(workspace, index.year, words)
    if index.kind is Survey.SIPAS and index.maximum != WHOLE:
        raise Refusal("SIPAS là tỷ lệ phần trăm.", "Ghi điểm tối đa của SIPAS là 100.")
    if not (0 <= index.value <= index.maximum and index.maximum > 0):
        raise Refusal(f"{words} phải từ 0 đến điểm tối đa.", "Kiểm tra lại điểm và điểm tối đa.")
    same = workspace.find(SurveyIndex, kind=index.kind, unit_id=unit.id, year=index.year)
    if any(other.id != index.id for other in same):
        raise Refusal(f"{unit.name} đã có {words} năm {index.year}.", "Sửa dòng đã có.")
    with workspace.change("survey.save", f"Ghi {words} năm {index.year} của {unit.name}") as change:
        change.put(index)
    return index


def remove_survey(workspace: Workspace, index: SurveyIndex) -> None:
    """Take a published index away."""
    with workspace.change("survey.remove", f"Xoá {SURVEY_WORDS[index.kind]} năm {index.year}") as change:
        change.remove(index)


def _sipas(workspace: Workspace, unit_id: UUID, period: str) -> Figure:
    return _survey(workspace, unit_id, period, Survey.SIPAS)


def _papi(workspace: Workspace, unit_id: UUID, period: str) -> Figure:
    return _survey(workspace, unit_id, period, Survey.PAPI)


def _survey(workspace: Workspace, unit_id: UUID, period: str, kind: Survey) -> Figure:
    found = workspace.find(SurveyIndex, kind=kind, unit_id=unit_id, year=int(period)) if period.isdecimal() else []
    if not found:
        return Figure(value=None, missing=f"chưa có {SURVEY_WORDS[kind]} công bố của {in_period(period)}")
    return Figure(value=found[0].value, source=f"{SURVEY_WORDS[kind]} năm {period} công bố ({found[0].source})")


def _index(workspace: Workspace, unit_id: UUID, period: str) -> Figure:
    found = workspace.find(PublishedIndex, unit_id=unit_id, year=int(period)) if period.isdecimal() else []
    if not found:
        return Figure(value=None, missing=f"chưa có Chỉ số CCHC công bố của {in_period(period)}")
    paper = f" ({found[0].source})" if found[0].source else ""
    return Figure(
        value=percent_of(found[0].points, found[0].maximum), source=f"Chỉ số CCHC năm {period} công bố{paper}"
    )


SURVEY_FIGURES = (
    FigureSource("surveys.sipas", "SIPAS công bố (%)", _sipas),
    FigureSource("surveys.papi", "PAPI công bố (điểm)", _papi),
    FigureSource("index.percent", "Chỉ số CCHC công bố (%)", _index),
)
"""The published indexes of a unit, by year."""
