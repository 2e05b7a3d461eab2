"""The plan laid out to be read and searched: sections of rows, each row with its details."""

from datetime import date
from typing import NamedTuple

from parcomp_desktop.domain.campaign import AwardKind, Campaign, Clause, Direction, Milestone, Target, Term
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.numbers import format_number
from parcomp_desktop.domain.rulesets import Criterion, Parameter, Requirement, Rulebook, RulesetVersion
from parcomp_desktop.domain.text import search_rank
from parcomp_desktop.domain.words import SUBJECT_WORDS
from parcomp_desktop.rules.awards import listed_awards, version_on
from parcomp_desktop.rules.parameters import in_use
from parcomp_desktop.rules.wording import ASSUMED_MARK, requirement_words
from parcomp_desktop.services.catalogue import Catalogue

Details = tuple[tuple[str, str], ...]
_TERMS = {Term.YEAR: "Hằng năm", Term.STAGE: "Cả giai đoạn"}


class PlanRow(NamedTuple):
    """A row: its cells, and labelled words that tell the rest (blank ones are left out)."""

    cells: tuple[str, ...]
    details: Details

    @property
    def text(self) -> str:
        """All of it, to search in."""
        return " ".join((*self.cells, *(words for _, words in self.details)))


class PlanSection(NamedTuple):
    """A part of the plan with the headings of its cells."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[PlanRow, ...]


def plan_sections(catalogue: Catalogue, on: date, query: str = "") -> tuple[PlanSection, ...]:
    """The plan, with the forms of award and the criteria of a day; only the rows that answer the query."""
    return tuple(
        section._replace(rows=tuple(row for row in section.rows if search_rank(query, row.text) is not None))
        for section in _sections(catalogue.campaign, catalogue.rulebook, on)
    )


def _sections(plan: Campaign, rulebook: Rulebook, on: date) -> tuple[PlanSection, ...]:
    clauses = {clause.code: clause for clause in plan.clauses}
    codes = {award.kind for award in listed_awards(rulebook, on)}
    kinds = [kind for kind in plan.award_kinds if kind.code in codes]
    return (
        _section("Mục tiêu", "Mục tiêu|Chỉ tiêu|So với|Thời hạn", [_target(each, clauses) for each in plan.targets]),
        _section(
            "Lĩnh vực, nội dung",
            "Loại|Tên",
            [_row(clauses[each.clause], "Lĩnh vực", each.name) for each in plan.fields]
            + [_row(clauses[each.clause], "Nội dung thi đua", each.name) for each in plan.contents],
        ),
        _section(
            "Đối tượng",
            "Loại|Đối tượng",
            [_row(clauses[each.clause], SUBJECT_WORDS[each.subject], each.name) for each in plan.subjects],
        ),
        _section(
            "Hình thức khen",
            "Hình thức khen|Người quyết định|Từ ngày|Đến ngày",
            [_kind(each, clauses) for each in plan.award_kinds],
        ),
        _section(
            "Tiêu chí",
            "Hình thức khen|Mục|Nội dung",
            [row for kind in kinds for row in _criteria(kind, version_on(rulebook, kind.code, on), rulebook, clauses)],
        ),
        _section("Mốc thời gian", "Mốc|Xét khen|Ngày|Áp dụng", [_milestone(each, clauses) for each in plan.milestones]),
        _section("Toàn văn", "Điều khoản|Nội dung", [_clause(each) for each in plan.clauses]),
    )


def _section(title: str, headings: str, rows: list[PlanRow]) -> PlanSection:
    return PlanSection(title, tuple(headings.split("|")), tuple(rows))


def _row(clause: Clause, *cells: str, **more: str) -> PlanRow:
    return PlanRow(cells, (*_told(more), (clause.label, clause.text)))


def _told(words: dict[str, str]) -> Details:
    return tuple((label, text) for label, text in words.items() if text)


def _target(target: Target, clauses: dict[str, Clause]) -> PlanRow:
    told = {
        "Lời Kế hoạch": " … ".join(target.words),
        "Cách đo": target.measured_by,
        "Ghi chú": target.note,
        "Tạm định": target.assumed,
    }
    cells = (target.name, aim_words(target), target.base, target.due)
    return PlanRow(cells, (*_told(told), ("Điều khoản", clauses[target.clause].label)))


def aim_words(target: Target) -> str:
    """What a target asks for: ``≥ 80 %``, ``giảm 10 đến 15 %``."""
    if not target.measurable:
        return "không định lượng"
    if target.direction is Direction.ABOVE_LAST_YEAR:
        return "cao hơn năm trước"
    aims = [format_number(aim) for aim in (target.aim, target.aim_to) if aim is not None]
    sign = "giảm" if target.direction is Direction.REDUCE_BY else "≥"
    return f"{sign} {' đến '.join(aims)} {target.unit}"


def _kind(kind: AwardKind, clauses: dict[str, Clause]) -> PlanRow:
    until = format_date(kind.valid_to) if kind.valid_to else ""
    told = {"Nguồn": kind.source, "Tạm định": kind.assumed, "Điều khoản": clauses[kind.clause].label}
    return PlanRow((kind.name, kind.authority, format_date(kind.valid_from), until), _told(told))


def _criteria(
    kind: AwardKind, version: RulesetVersion, rulebook: Rulebook, clauses: dict[str, Clause]
) -> list[PlanRow]:
    source = {
        "Nguồn của bộ tiêu chí": version.source,
        "Xếp hạng": version.ranking_scope,
        "Tạm định": version.assumed,
    }
    definitions = {fact.name: fact for fact in rulebook.facts}
    parameters = {parameter.name: parameter for parameter in version.parameters}

    def words(requirement: Requirement, criterion: Criterion) -> str:
        return requirement_words(requirement, definitions, parameters, criterion.source)

    def criterion_row(criterion: Criterion) -> PlanRow:
        told = {
            "Yêu cầu": words(in_use(criterion.requires, parameters), criterion),
            "Chỉ xét khi": words(criterion.applies, criterion),
            "Xét cả giai đoạn": criterion.stage_assumed,
            "Điều khoản": clauses[criterion.clause].label if criterion.clause in clauses else criterion.clause,
            "Nguồn": criterion.source,
        }
        number = f"{SUBJECT_WORDS[criterion.subject]}, tiêu chí {criterion.code.rpartition('.')[2]}"
        return PlanRow((kind.name, number, criterion.text), _told({**told, **source}))

    return [
        *map(criterion_row, version.criteria),
        *(_parameter(kind, parameter) for parameter in version.parameters),
        *(
            PlanRow((kind.name, f"{SUBJECT_WORDS[reading.subject]}, cách đọc", reading.label), _told(source))
            for reading in version.readings
        ),
    ]


def _parameter(kind: AwardKind, parameter: Parameter) -> PlanRow:
    mark = ASSUMED_MARK if parameter.assumed else ""
    value = "không dùng" if parameter.value is None else format_number(parameter.value)
    words = f"{parameter.label}: {value}{mark}"
    return PlanRow((kind.name, "Tham số", words), _told({"Nguồn": parameter.source, "Tạm định": parameter.assumed}))


def _milestone(milestone: Milestone, clauses: dict[str, Clause]) -> PlanRow:
    on = format_date(milestone.on) if milestone.on else "khi diễn ra"
    bounds = (("từ", milestone.valid_from), ("đến", milestone.valid_to))
    scope = " ".join(f"{word} {format_date(day)}" for word, day in bounds if day) or "mọi đợt xét"
    more = {"Tạm định": milestone.assumed}
    return _row(clauses[milestone.clause], milestone.name, _TERMS[milestone.term], on, scope, **more)


def _clause(clause: Clause) -> PlanRow:
    misprints = "\n".join(f"bản in “{each.printed}”, đọc là “{each.read}”" for each in clause.misprints)
    told = {"Toàn văn": clause.text.strip(), "Lỗi chữ của bản in": misprints, "Tạm định": clause.assumed}
    return PlanRow((clause.label, " ".join(clause.text.split())), _told(told))
