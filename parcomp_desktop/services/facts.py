"""Số liệu bình xét: the facts that criteria ask for, typed with the paper they stand on, or known from other records.

A typed fact goes before a known one: the officer answers for it.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple
from uuid import UUID

from parcomp_desktop.domain.awards import TypedFact
from parcomp_desktop.domain.criteria import Fact, FactDefinition, FactKind, FactValue, Subject
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.rules.facts import checked_values
from parcomp_desktop.rules.wording import value_words
from parcomp_desktop.services.known_facts import known_facts
from parcomp_desktop.services.nominees import subject_record, years_of
from parcomp_desktop.services.workspace import Workspace

_WHOLE = re.compile(r"-?[0-9]+")


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
    def known_words(self) -> str:
        """What other records say, as it is read; empty when they say nothing."""
        return value_words(self.definition, self.known.value) if self.known else ""


def fact_lines(workspace: Workspace, subject: Subject, subject_id: UUID, period: str) -> list[FactLine]:
    """Every fact that may be known of a subject in a period (``2025``, or ``2023-2030`` for the stage)."""
    typed = {fact.name: fact for fact in workspace.find(TypedFact, subject_id=subject_id, period=period)}
    known = known_facts(workspace, subject, subject_id, period)
    return [
        FactLine(definition, typed.get(definition.name), known.get(definition.name))
        for definition in workspace.catalogue.list_facts(subject)
    ]


def facts_of(workspace: Workspace, subject: Subject, subject_id: UUID, period: str) -> Mapping[str, Fact]:
    """The facts that are known, by name; an absent one is missing."""
    lines = fact_lines(workspace, subject, subject_id, period)
    return {line.definition.name: line.fact for line in lines if line.fact}


def save_fact(workspace: Workspace, fact: TypedFact) -> None:
    """Write a typed fact. Raises Refusal for an unknown subject, period or fact, or a value that it can't have."""
    definition = check_fact(workspace, fact)
    subject_record(workspace, fact.subject, fact.subject_id)
    same = workspace.find(TypedFact, subject_id=fact.subject_id, period=fact.period, name=fact.name)
    if any(other.id != fact.id for other in same):
        raise Refusal(f"“{definition.label}” kỳ {fact.period} đã có số liệu.", "Sửa dòng đã có.")
    with workspace.change("fact.save", f"Nhập {definition.label}, kỳ {fact.period}") as change:
        change.put(fact)


def check_fact(workspace: Workspace, fact: TypedFact) -> FactDefinition:
    """The definition of a typed fact. Raises Refusal for an unknown period or fact, or a value that it can't have."""
    years_of(fact.period)
    definition = _definition(workspace, fact)
    typed_value(definition, fact)
    return definition


def clear_fact(workspace: Workspace, fact: TypedFact) -> None:
    """Make a typed fact blank again: not known, which isn't zero."""
    label = _definition(workspace, fact).label
    with workspace.change("fact.clear", f"Xoá {label}, kỳ {fact.period}") as change:
        change.remove(fact)


def typed_value(definition: FactDefinition, fact: TypedFact) -> Fact:
    """The value and source of a typed fact. Raises Refusal when the stored text isn't a value of this fact."""
    paper = f" ({fact.source})" if fact.source else ""
    source = f"Số liệu bình xét kỳ {fact.period}, mục “{definition.label}”{paper}"
    read = Fact(value=_read(definition.kind, fact.value), source=source)
    values = checked_values({definition.name: definition}, {definition.name: read})
    return Fact(value=values[definition.name], source=source)


def _read(kind: FactKind, text: str) -> FactValue:
    match kind:
        case FactKind.YES_NO:
            return {"true": True, "false": False}.get(text, text)
        case FactKind.COUNT:
            return int(text) if _WHOLE.fullmatch(text) else text
        case FactKind.PERCENT | FactKind.CHOICE:
            return text


def _definition(workspace: Workspace, fact: TypedFact) -> FactDefinition:
    definitions = workspace.catalogue.list_facts(fact.subject)
    found = next((each for each in definitions if each.name == fact.name), None)
    if found is None:
        raise Refusal(f"Không có mục số liệu {fact.name}.", "Chọn mục trong danh sách.")
    return found
