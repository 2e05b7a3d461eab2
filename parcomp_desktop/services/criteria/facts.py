"""Số liệu bình xét: the facts that criteria ask for, known from records; a typed one fills a gap or is an exception.

Where records say something else, a typed fact counts only with its reason: a record that changes later changes the
finding, and whoever says otherwise says why.
"""

from collections.abc import Mapping
from typing import NamedTuple
from uuid import UUID

from parcomp_desktop.domain.awards import TypedFact
from parcomp_desktop.domain.criteria import Fact, FactDefinition, Subject
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.rules.wording import value_words
from parcomp_desktop.services.criteria.fact_values import definition_of, value_of
from parcomp_desktop.services.criteria.known import Known
from parcomp_desktop.services.criteria.known_facts import known_facts
from parcomp_desktop.services.criteria.nominees import subject_record, years_of
from parcomp_desktop.services.workspace import Workspace


class FactLine(NamedTuple):
    """A fact of a subject and period: what is typed for it, what records say, and their ``note``."""

    definition: FactDefinition
    typed: TypedFact | None
    known: Fact | None
    note: str = ""

    @property
    def fact(self) -> Fact | None:
        """What criteria get; None is missing. What records warn of stands with their source."""
        if self.typed and not self.is_overruled:
            return typed_value(self.definition, self.typed)
        if self.known is None or not self.note:
            return self.known
        return Fact(value=self.known.value, source=f"{self.known.source} – {self.note}")

    @property
    def differs(self) -> bool:
        """Whether the typed value isn't what records say."""
        return bool(self.typed and self.known and value_of(self.definition, self.typed.value) != self.known.value)

    @property
    def is_overruled(self) -> bool:
        """Whether records go before the typed value: they say something else, and no reason was given."""
        return bool(self.differs and self.typed and not self.typed.reason)

    @property
    def known_words(self) -> str:
        """What records say, as it is read; empty when they say nothing."""
        return value_words(self.definition, self.known.value) if self.known else ""


def fact_lines(workspace: Workspace, subject: Subject, subject_id: UUID, period: str) -> list[FactLine]:
    """Every fact that may be known of a subject in a period (``2025``, or ``2023-2030`` for the stage)."""
    typed = {fact.name: fact for fact in workspace.find(TypedFact, subject_id=subject_id, period=period)}
    known = known_facts(workspace, subject, subject_id, period)
    return [
        FactLine(definition, typed.get(definition.name), *known.get(definition.name, Known())[:2])
        for definition in workspace.catalogue.list_facts(subject)
    ]


def facts_of(workspace: Workspace, subject: Subject, subject_id: UUID, period: str) -> Mapping[str, Fact]:
    """The facts that are known, by name; an absent one is missing."""
    lines = fact_lines(workspace, subject, subject_id, period)
    return {line.definition.name: line.fact for line in lines if line.fact}


def save_fact(workspace: Workspace, fact: TypedFact) -> None:
    """Write a typed fact.

    Raises Refusal for an unknown subject, period or fact, a value that it can't have, or one that records contradict
    without a reason.
    """
    definition = check_fact(workspace, fact)
    subject_record(workspace, fact.subject, fact.subject_id)
    same = workspace.find(TypedFact, subject_id=fact.subject_id, period=fact.period, name=fact.name)
    if any(other.id != fact.id for other in same):
        raise Refusal(f"“{definition.label}” kỳ {fact.period} đã có số liệu.", "Sửa dòng đã có.")
    known = known_facts(workspace, fact.subject, fact.subject_id, fact.period).get(fact.name, Known())
    line = FactLine(definition, fact, known.fact)
    if line.is_overruled and known.fact:
        raise Refusal(
            f"“{definition.label}”: hồ sơ ghi {line.known_words} ({known.fact.source}), khác giá trị vừa nhập.",
            "Ghi lý do ngoại lệ trước, hoặc sửa hồ sơ đó.",
        )
    with workspace.change("fact.save", f"Nhập {definition.label}, kỳ {fact.period}") as change:
        change.put(fact)


def check_fact(workspace: Workspace, fact: TypedFact) -> FactDefinition:
    """The definition of a typed fact. Raises Refusal for an unknown period or fact, or a value that it can't have."""
    years_of(fact.period)
    definition = definition_of(workspace, fact.subject, fact.name)
    typed_value(definition, fact)
    return definition


def clear_fact(workspace: Workspace, fact: TypedFact) -> None:
    """Make a typed fact blank again: not known, which isn't zero."""
    label = definition_of(workspace, fact.subject, fact.name).label
    with workspace.change("fact.clear", f"Xoá {label}, kỳ {fact.period}") as change:
        change.remove(fact)


def typed_value(definition: FactDefinition, fact: TypedFact) -> Fact:
    """The value and source of a typed fact. Raises Refusal when the stored text isn't a value of this fact."""
    words = [fact.source, f"ngoại lệ: {fact.reason}" if fact.reason else ""]
    paper = "; ".join(part for part in words if part)
    source = f"Số liệu bình xét kỳ {fact.period}, mục “{definition.label}”{f' ({paper})' if paper else ''}"
    return Fact(value=value_of(definition, fact.value), source=source)
