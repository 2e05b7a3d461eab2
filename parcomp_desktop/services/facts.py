"""Số liệu bình xét: the facts that criteria ask for, typed with the paper they stand on, or known from other records.

A typed fact goes before a known one: the officer answers for it.
"""

from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple
from uuid import UUID

from parcomp_desktop.domain.awards import TypedFact
from parcomp_desktop.domain.criteria import Fact, FactDefinition, FactKind, FactValue, Subject
from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import PublishedIndex
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.rules.facts import checked_values
from parcomp_desktop.rules.wording import value_words
from parcomp_desktop.services.rankings import merged_units, published_ranking
from parcomp_desktop.services.workspace import Workspace

HUNDRED = Decimal(100)


class FactLine(NamedTuple):
    """A fact of a subject and period: what is typed for it, and what other records say."""

    definition: FactDefinition
    typed: TypedFact | None
    known: Fact | None

    @property
    def fact(self) -> Fact | None:
        """What criteria get; None is missing."""
        return typed_value(self.definition, self.typed) if self.typed else self.known

    @property
    def words(self) -> str:
        """The value as it is read; empty when missing."""
        return value_words(self.definition, self.fact.value) if self.fact else ""


def fact_lines(workspace: Workspace, subject: Subject, subject_id: UUID, period: str) -> list[FactLine]:
    """Every fact that may be known of a subject in a period (``2025``, or ``2023-2030`` for the stage)."""
    typed = {fact.name: fact for fact in workspace.find(TypedFact, subject_id=subject_id, period=period)}
    known = _known_facts(workspace, subject, subject_id, period)
    return [
        FactLine(definition, typed.get(definition.name), known.get(definition.name))
        for definition in workspace.catalogue.list_facts(subject)
    ]


def facts_of(workspace: Workspace, subject: Subject, subject_id: UUID, period: str) -> Mapping[str, Fact]:
    """The facts that are known, by name; an absent one is missing."""
    lines = fact_lines(workspace, subject, subject_id, period)
    return {line.definition.name: line.fact for line in lines if line.fact}


def save_fact(workspace: Workspace, fact: TypedFact) -> None:
    """Write a typed fact. Raises Refusal as ``check_fact`` does, or when there is one already."""
    definition = check_fact(workspace, fact)
    same = workspace.find(TypedFact, subject_id=fact.subject_id, period=fact.period, name=fact.name)
    if any(other.id != fact.id for other in same):
        raise Refusal(f"“{definition.label}” kỳ {fact.period} đã có số liệu.", "Sửa dòng đã có.")
    with workspace.change("fact.save", f"Nhập {definition.label}, kỳ {fact.period}") as change:
        change.put(fact)


def check_fact(workspace: Workspace, fact: TypedFact) -> FactDefinition:
    """What the fact means. Raises Refusal for an unknown fact or a value that this fact can't have."""
    definition = _definition(workspace, fact)
    typed_value(definition, fact)
    return definition


def clear_fact(workspace: Workspace, fact: TypedFact) -> None:
    """Make a typed fact blank again: not known, which isn't zero."""
    label = _definition(workspace, fact).label
    with workspace.change("fact.clear", f"Xoá {label}, kỳ {fact.period}") as change:
        change.remove(fact)


def stored_text(value: FactValue) -> str:
    """A value as a typed fact stores it."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def typed_value(definition: FactDefinition, fact: TypedFact) -> Fact:
    """The value and source of a typed fact. Raises Refusal when the stored text isn't a value of this fact."""
    value = _read(definition.kind, fact.value)
    paper = f" ({fact.source})" if fact.source else ""
    read = Fact(value=value, source=f"Số liệu bình xét kỳ {fact.period}, mục “{definition.label}”{paper}")
    checked_values({definition.name: definition}, {definition.name: read})
    return read


def _read(kind: FactKind, text: str) -> FactValue:
    match kind:
        case FactKind.YES_NO:
            return {"true": True, "false": False}.get(text, text)
        case FactKind.COUNT:
            return int(text) if text.lstrip("-").isdecimal() else text
        case FactKind.PERCENT | FactKind.CHOICE:
            return text


def _definition(workspace: Workspace, fact: TypedFact) -> FactDefinition:
    definitions = workspace.catalogue.list_facts(fact.subject)
    found = next((each for each in definitions if each.name == fact.name), None)
    if found is None:
        raise Refusal(f"Không có mục số liệu {fact.name}.", "Chọn mục trong danh sách.")
    return found


def _known_facts(workspace: Workspace, subject: Subject, subject_id: UUID, period: str) -> dict[str, Fact]:
    if subject is Subject.COLLECTIVE:
        return _known_of_unit(workspace, workspace.get(Unit, subject_id), period)
    person = workspace.get(Person, subject_id)
    index = _index_of(workspace, person.unit_id, period)
    employment = Fact(value=person.employment.value, source=f"Hồ sơ cá nhân {person.full_name}")
    return {"employment": employment, **({"par_index_percent": index} if index else {})}


def _known_of_unit(workspace: Workspace, unit: Unit, period: str) -> dict[str, Fact]:
    known = {"ranked": Fact(value=unit.ranked, source=f"Danh mục đơn vị, {unit.name}")}
    if not (unit.ranked and period.isdecimal()):
        return known
    rank = _rank_of(workspace, unit, int(period))
    before = _rank_of(workspace, unit, int(period) - 1)
    if rank:
        known["rank"] = rank
    if before:
        known["previous_rank"] = before
    if before and unit.id not in merged_units(workspace, int(period)):
        known["rank_comparable"] = Fact(value=True, source=before.source)
    return known


def _rank_of(workspace: Workspace, unit: Unit, year: int) -> Fact | None:
    """The announced rank; on the gathering desk, which has every unit, else the computed one."""
    index = next(iter(workspace.find(PublishedIndex, unit_id=unit.id, year=year)), None)
    if index is None:
        return None
    if index.announced_rank is not None:
        return Fact(value=index.announced_rank, source=_index_source(index, "hạng công bố"))
    if workspace.desk.kind is not DeskKind.GATHERING:
        return None
    line = published_ranking(workspace, year).line(unit.id)
    return Fact(value=line.rank, source=_index_source(index, "xếp hạng")) if line and line.rank else None


def _index_of(workspace: Workspace, unit_id: UUID, period: str) -> Fact | None:
    """The unit's published index as a percent: that of the year, for the stage the mean of the published years."""
    first, _, last = period.partition("-")
    if not (first.isdecimal() and (last or first).isdecimal()):
        return None
    years = range(int(first), int(last or first) + 1)
    indexes = [index for index in workspace.find(PublishedIndex, unit_id=unit_id) if index.year in years]
    if not indexes:
        return None
    percents = [index.points / index.maximum * HUNDRED for index in indexes]
    source = "; ".join(_index_source(index, "điểm công bố") for index in indexes)
    return Fact(value=sum(percents, Decimal(0)) / len(percents), source=source)


def _index_source(index: PublishedIndex, what: str) -> str:
    paper = f" ({index.source})" if index.source else ""
    return f"Chỉ số CCHC năm {index.year}, {what}{paper}"
