"""Xác nhận: what a head attests of a unit or person for a period, so that nothing is read into an empty table."""

from uuid import UUID

from msgspec.structs import replace

from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.standing import Attestation
from parcomp_desktop.domain.text import search_rank
from parcomp_desktop.rules.wording import value_words
from parcomp_desktop.services.criteria.fact_values import definition_of, value_of
from parcomp_desktop.services.criteria.nominees import subject_record, years_of
from parcomp_desktop.services.desk.desks import required
from parcomp_desktop.services.workspace import Workspace

OF_OTHER_RECORDS = frozenset(
    {"ranked", "rank", "ranked_units", "previous_rank", "rank_comparable", "par_index_percent", "employment"}
)
"""What lists, personal records and publications say: the gathering desk knows it itself, no head needs to attest it."""


def attestation_of(workspace: Workspace, subject_id: UUID, period: str, name: str) -> Attestation | None:
    """What is attested of a fact for a period."""
    return next(iter(workspace.find(Attestation, subject_id=subject_id, period=period, name=name)), None)


def search_attestations(workspace: Workspace, query: str = "") -> list[Attestation]:
    """The attestations whose subject, fact or head answer the query, the newest period first."""
    labels = {fact.name: fact.label for fact in workspace.catalogue.list_facts()}
    return [
        each
        for each in workspace.find(Attestation)
        if search_rank(query, f"{subject_name(workspace, each)} {labels.get(each.name, '')} {each.attested_by}")
        is not None
    ]


def subject_name(workspace: Workspace, attestation: Attestation) -> str:
    """Of whom it speaks."""
    record = subject_record(workspace, attestation.subject, attestation.subject_id)
    return record.full_name if isinstance(record, Person) else record.name


def attested_words(workspace: Workspace, attestation: Attestation) -> str:
    """What is attested, as it is read."""
    definition = definition_of(workspace, attestation.subject, attestation.name)
    return value_words(definition, value_of(definition, attestation.value))


def source_words(attestation: Attestation) -> str:
    """Where a fact comes from that was attested."""
    paper = f" ({attestation.document})" if attestation.document else ""
    return f"Xác nhận của {attestation.attested_by} ngày {format_date(attestation.attested_on)}{paper}"


def save_attestation(workspace: Workspace, attestation: Attestation) -> Attestation:
    """Write an attestation; returns it as written.

    Raises Refusal for an unknown subject, period or fact, a value that the fact can't have, nobody who attests, a day
    to come, or a second one of the same.
    """
    years_of(attestation.period)
    definition = definition_of(workspace, attestation.subject, attestation.name)
    value_of(definition, attestation.value)
    attestation = replace(attestation, attested_by=required(attestation.attested_by, "Người xác nhận"))
    if attestation.attested_on > workspace.local_day():
        raise Refusal("Ngày xác nhận chưa tới.", "Sửa ngày xác nhận.")
    same = attestation_of(workspace, attestation.subject_id, attestation.period, attestation.name)
    if same and same.id != attestation.id:
        raise Refusal(f"“{definition.label}” kỳ {attestation.period} đã có xác nhận.", "Sửa dòng đã có.")
    whose = subject_name(workspace, attestation)
    summary = f"Ghi xác nhận “{definition.label}” của {whose}, kỳ {attestation.period}"
    with workspace.change("attestation.save", summary) as change:
        change.put(attestation)
    return attestation


def remove_attestation(workspace: Workspace, attestation: Attestation) -> None:
    """Take an attestation away: what it said isn't known any more."""
    definition = definition_of(workspace, attestation.subject, attestation.name)
    with workspace.change("attestation.remove", f"Xoá xác nhận “{definition.label}”") as change:
        change.remove(attestation)
