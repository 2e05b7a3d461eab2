"""What records say about a nominee, and what a head attests where they are silent.

Records go before an attestation: once a late file is registered, "không có hồ sơ trễ hẹn" isn't true any more,
whoever signed it; the contradiction is told. An attestation goes where records say nothing or only warn.
"""

from uuid import UUID

from parcomp_desktop.domain.criteria import Fact, Subject
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.standing import Attestation
from parcomp_desktop.rules.wording import value_words
from parcomp_desktop.services.criteria.fact_values import definition_of, value_of
from parcomp_desktop.services.criteria.known import Known
from parcomp_desktop.services.criteria.nominees import subject_record, years_in_being, years_of
from parcomp_desktop.services.criteria.published_facts import published_of_person, published_of_unit
from parcomp_desktop.services.people.attestations import source_words
from parcomp_desktop.services.people.person_records import records_of_person
from parcomp_desktop.services.people.unit_records import records_of_unit
from parcomp_desktop.services.statistics.figures import FIGURE_TABLES
from parcomp_desktop.services.workspace import Workspace

FACT_TABLES = FIGURE_TABLES | {
    *("person", "published_index", "typed_fact", "attestation"),
    *("quality_rating", "disciplinary_action", "initiative"),
}
"""The tables that facts about nominees come from."""


def known_facts(workspace: Workspace, subject: Subject, subject_id: UUID, period: str) -> dict[str, Known]:
    """What is known by name, each fact with the record that says it, or with the note of what is missing.

    Raises Refusal for an unknown subject or period.
    """
    years = years_of(period)
    record = subject_record(workspace, subject, subject_id)
    if isinstance(record, Person):
        recorded = published_of_person(workspace, record, years) | records_of_person(workspace, record, years)
    else:
        own = years_in_being(record, years)
        recorded = published_of_unit(workspace, record, years) | records_of_unit(workspace, record, own)
    attested = workspace.find(Attestation, subject_id=subject_id, period=period)
    return recorded | {each.name: _settled(workspace, recorded.get(each.name, Known()), each) for each in attested}


def _settled(workspace: Workspace, recorded: Known, attestation: Attestation) -> Known:
    definition = definition_of(workspace, attestation.subject, attestation.name)
    value = value_of(definition, attestation.value)
    if recorded.fact is None:
        if recorded.is_open:
            return recorded._replace(note=_joined(recorded.note, "chưa dùng được xác nhận khi sổ còn để ngỏ"))
        return Known(Fact(value=value, source=source_words(attestation)), recorded.note)
    if recorded.fact.value == value:
        return recorded
    words = f"trái với xác nhận “{value_words(definition, value)}” của {attestation.attested_by}; dùng số của sổ"
    return recorded._replace(note=_joined(recorded.note, words))


def _joined(*notes: str) -> str:
    return "; ".join(note for note in notes if note)
