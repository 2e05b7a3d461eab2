"""What merging two people would do, in the officer's words."""

from collections import Counter
from collections.abc import Mapping

from parcomp_desktop.domain.awards import IssuedFile, Nomination, NominationState, TypedFact
from parcomp_desktop.domain.cases import COUNTS, CaseStatistics
from parcomp_desktop.domain.evidence import Proof
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.periods import month_words
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.register import EarlierAward, Exemplar, PersonAlias
from parcomp_desktop.domain.standing import Attestation, DisciplinaryAction, Initiative, QualityRating
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.domain.words import EMPLOYMENT_WORDS, HONORIFIC_WORDS, RATING_WORDS
from parcomp_desktop.rules.wording import value_words
from parcomp_desktop.services.awards.nominations import award_of
from parcomp_desktop.services.criteria.fact_values import definition_of
from parcomp_desktop.services.criteria.facts import check_fact, typed_value
from parcomp_desktop.services.people.attestations import attested_words, source_words
from parcomp_desktop.services.people.merging import REFERENCES, MergePlan
from parcomp_desktop.services.workspace import Workspace

_DECIDED = "đã có quyết định"
KINDS: Mapping[type[Entity], str] = {
    TypedFact: "số liệu bình xét",
    Nomination: "đề nghị khen thưởng",
    QualityRating: "xếp loại chất lượng",
    Attestation: "xác nhận",
    CaseStatistics: "tháng thống kê hồ sơ",
    DisciplinaryAction: "kỷ luật",
    Initiative: "sáng kiến",
    Proof: "minh chứng",
    EarlierAward: "khen thưởng trước đây",
    Exemplar: "gương điển hình",
    IssuedFile: "tệp đã phát hành",
    PersonAlias: "hồ sơ đã gộp trước",
}
"""What the records that may name a person are called."""


def person_rows(workspace: Workspace, first: Person, second: Person) -> list[tuple[str, str, str]]:
    """Two people side by side: what, the one, the other."""
    return [
        (label, one, other)
        for (label, one), (_, other) in zip(_facts(workspace, first), _facts(workspace, second), strict=True)
    ]


def plan_words(plan: MergePlan) -> str:
    """What would be moved, and what is said twice and goes once."""
    moved = _counted(plan.moved)
    twins = _counted([twin.former for twin in plan.twins])
    told = [f"Chuyển sang hồ sơ giữ lại: {moved}." if moved else "Hồ sơ bị gộp không có dữ liệu nào phải chuyển."]
    told += [f"Giống hệt nhau, chỉ giữ một: {twins}."] if twins else []
    told += [f"Trùng mà khác nhau, chọn bên giữ lại: {len(plan.conflicts)} mục."] if plan.conflicts else []
    return " ".join(told)


def conflict_words(workspace: Workspace, record: Entity) -> str:
    """What a record is about, of which two can't stand."""
    match record:
        case TypedFact():
            return f"{check_fact(workspace, record).label}, kỳ {record.period}"
        case Attestation():
            return f"Xác nhận: {definition_of(workspace, record.subject, record.name).label}, kỳ {record.period}"
        case QualityRating():
            return f"Xếp loại chất lượng năm {record.year}"
        case CaseStatistics():
            return f"Thống kê hồ sơ tháng {month_words(record.month)}"
        case Nomination():
            return f"Đề nghị {award_of(workspace, record.award).text}, kỳ {record.period}"
        case _:
            return KINDS[type(record)]


def side_words(workspace: Workspace, record: Entity) -> str:
    """What a record says."""
    match record:
        case TypedFact():
            definition = check_fact(workspace, record)
            return _joined(value_words(definition, typed_value(definition, record).value), record.source)
        case Attestation():
            return _joined(attested_words(workspace, record), source_words(record))
        case QualityRating():
            return _joined(RATING_WORDS[record.rating], record.document)
        case CaseStatistics():
            return _joined(*(f"{record.counts[name]} {words}" for name, words in COUNTS.items() if record.counts[name]))
        case Nomination():
            return _joined(record.achievement, _DECIDED if record.state is NominationState.DECIDED else "")
        case _:
            return ""


def _facts(workspace: Workspace, person: Person) -> list[tuple[str, str]]:
    records = [each for kind, field in REFERENCES.items() for each in workspace.find(kind, **{field: person.id})]
    return [
        ("Họ và tên", person.full_name),
        ("Danh xưng", HONORIFIC_WORDS[person.honorific]),
        ("Năm sinh", str(person.birth_year or "")),
        ("Đơn vị", workspace.get(Unit, person.unit_id).name),
        ("Chức vụ", person.position),
        ("Đối tượng", EMPLOYMENT_WORDS[person.employment]),
        ("Dữ liệu", _counted(records)),
    ]


def _counted(records: list[Entity] | tuple[Entity, ...]) -> str:
    counts = Counter(type(record) for record in records)
    return ", ".join(f"{counts[kind]} {words}" for kind, words in KINDS.items() if counts[kind])


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
