"""Two records of one person become one: nothing that named the former is forgotten, and all of it can be undone."""

from datetime import date
from types import UnionType
from typing import Union, get_args, get_origin, get_type_hints
from uuid import UUID, uuid4

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.awards import AwardDecision, Nomination, NominationState, TypedFact
from parcomp_desktop.domain.council import Vote
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.evidence import Evidence, Proof
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.register import EarlierAward, Exemplar, PersonAlias
from parcomp_desktop.domain.standing import Attestation, DisciplinaryAction, Initiative, QualityRating, Rating
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.rules.voting import Totals
from parcomp_desktop.services.awards.decisions import record_decision
from parcomp_desktop.services.people.aliases import aliases_of, kept_ids
from parcomp_desktop.services.people.merge_words import KINDS, conflict_words, person_rows, plan_words, side_words
from parcomp_desktop.services.people.merging import OF_NOMINATIONS, REFERENCES, Conflict, merge, plan_merge
from parcomp_desktop.services.people.units import remove_person
from parcomp_desktop.services.voting.votes import Ballots, enter_votes
from parcomp_desktop.services.workspace import Workspace
from parcomp_desktop.storage.tables import TABLES
from tests.services.awards.award_cases import nomination_of, person_of, typed, unit_of
from tests.services.people.standing_cases import action, attestation, initiative, month, rating, registered
from tests.services.voting.council_cases import attended_by, before_council, council_of, meeting_of, round_of
from tests.services.work.work import to_decision

PERSON_AWARD = "gk-huyen.ca-nhan.nam"
NOT_PEOPLE = {
    "id": "the record's own",
    "unit_id": "a unit",
    "successor_id": "a unit",
    "peer_id": "a desk",
    "evidence_id": "a document",
    "member_id": "a member of the council, who need not be among the people",
    "former_id": "who is gone",
    "corrects": "an issued file",
}


@pytest.fixture
def unit(gathering: Workspace) -> Unit:
    return unit_of(gathering, "UBND xã Đăk Mar", "X01")


@pytest.fixture
def kept(gathering: Workspace, unit: Unit) -> Person:
    return person_of(gathering, unit, "Đặng Thị Hoà")


@pytest.fixture
def former(gathering: Workspace, unit: Unit) -> Person:
    person = replace(person_of(gathering, unit, "ĐẶNG THỊ HÒA"), birth_year=1980, position="Công chức Tư pháp")
    registered(gathering, person)
    return person


def everything_of(unit: Unit, person: Person, year: int = 2024) -> list[Entity]:
    """A record of every kind that names a person, but those that only files and merges make."""
    paper = Evidence(id=uuid4(), unit_id=unit.id, title="Bằng khen cũ")
    who, name = Subject.INDIVIDUAL, person.full_name
    return [
        paper,
        Proof(id=uuid4(), about_id=person.id, evidence_id=paper.id),
        typed(person, "outstanding_achievement", "true", period=str(year)),
        nomination_of(person, PERSON_AWARD, period=str(year)),
        rating(person, year=year),
        attestation(person, "good_conduct", "true", period=str(year)),
        month(unit, f"{year}-03", person, received=4),
        action(person),
        initiative(person, year=year),
        EarlierAward(id=uuid4(), subject=who, subject_id=person.id, recipient=name, form="Giấy khen", year=year),
        Exemplar(id=uuid4(), subject=who, subject_id=person.id, year=year, title="Tận tuỵ"),
    ]


def all_records(workspace: Workspace) -> dict[type[Entity], list[Entity]]:
    return {kind: workspace.find(kind) for kind in TABLES}


def uuids_of(kind: type[Entity]) -> set[str]:
    hints = get_type_hints(kind)
    return {name for name, hint in hints.items() if hint is UUID or (_is_either(hint) and UUID in get_args(hint))}


def _is_either(hint: object) -> bool:
    return get_origin(hint) in {Union, UnionType}


def test_no_field_that_may_hold_a_persons_id_is_forgotten(gathering: Workspace):
    for kind, table in TABLES.items():
        keys = gathering.db.execute(f"pragma foreign_key_list({table.name})").fetchall()
        elsewhere = {column for _, _, parent, column, *_ in keys if parent != "person"}
        unexplained = uuids_of(kind) - elsewhere - set(NOT_PEOPLE) - {REFERENCES.get(kind)}
        assert not unexplained, f"{table.name}: {unexplained}"
    assert set(KINDS) == set(REFERENCES)


def test_whatever_stands_on_a_nomination_goes_with_it_but_an_award(gathering: Workspace):
    children = {
        kind
        for kind, table in TABLES.items()
        for _, _, parent, *_ in gathering.db.execute(f"pragma foreign_key_list({table.name})").fetchall()
        if parent == "nomination"
    }
    assert {kind.__name__ for kind in children} == {*(kind.__name__ for kind in OF_NOMINATIONS), "Award"}


def test_everything_names_the_kept_person_and_all_of_it_is_undone_at_once(
    gathering: Workspace, unit: Unit, kept: Person, former: Person
):
    records = everything_of(unit, former)
    registered(gathering, *records)
    before = all_records(gathering)
    plan = plan_merge(gathering, kept, former)
    assert len(plan.moved) == len(records) - 1
    assert plan.conflicts == plan.twins == ()
    merge(gathering, plan, ())
    for kind, field in REFERENCES.items():
        assert not gathering.find(kind, **{field: former.id})
    named = [each for kind, field in REFERENCES.items() for each in gathering.find(kind, **{field: kept.id})]
    assert len(named) == len(records) - 1 + 1
    assert [person.id for person in gathering.find(Person)] == [kept.id]
    gathering.undo()
    assert all_records(gathering) == before


def test_the_former_fills_what_the_kept_one_left_blank_and_stays_known(
    gathering: Workspace, kept: Person, former: Person
):
    person = merge(gathering, plan_merge(gathering, kept, former), ())
    assert (person.full_name, person.birth_year, person.position) == ("Đặng Thị Hoà", 1980, "Công chức Tư pháp")
    (alias,) = aliases_of(gathering, kept.id)
    assert (alias.former_id, alias.former_name, alias.who) == (former.id, "ĐẶNG THỊ HÒA", gathering.user)
    assert gathering.journal()[0].summary == "Gộp hồ sơ ĐẶNG THỊ HÒA vào Đặng Thị Hoà"


def test_who_was_merged_before_goes_on_to_the_next(gathering: Workspace, unit: Unit, kept: Person, former: Person):
    merge(gathering, plan_merge(gathering, kept, former), ())
    last = person_of(gathering, unit, "Đặng Thị  Hoà")
    merge(gathering, plan_merge(gathering, last, kept), ())
    assert kept_ids(gathering) == {former.id: last.id, kept.id: last.id}
    remove_person(gathering, gathering.get(Person, last.id))
    assert not gathering.find(PersonAlias)


def test_conflicts_are_listed_first_and_the_officer_chooses(
    gathering: Workspace, unit: Unit, kept: Person, former: Person
):
    ratings = [rating(kept, Rating.GOOD), rating(former, Rating.EXCELLENT)]
    facts = [typed(kept, "outstanding_achievement", "false"), typed(former, "outstanding_achievement", "true", "QĐ 5")]
    months = [month(unit, "2024-03", kept, received=4), month(unit, "2024-03", former, received=5)]
    attested = [attestation(kept, "good_conduct", "true"), attestation(former, "good_conduct", "false")]
    paper = Evidence(id=uuid4(), unit_id=unit.id, title="TB 3")
    proofs = [Proof(id=uuid4(), about_id=each.id, evidence_id=paper.id) for each in ratings]
    registered(gathering, *ratings, *facts, *months, *attested, paper, *proofs)
    plan = plan_merge(gathering, kept, former)
    assert set(plan.conflicts) == {Conflict(*each) for each in (ratings, facts, months, attested)}
    with pytest.raises(Refusal, match="chưa chọn giữ bên nào"):
        merge(gathering, plan, {ratings[0].id})
    with pytest.raises(Refusal, match="chưa chọn giữ bên nào"):
        merge(gathering, plan, {each.id for conflict in plan.conflicts for each in conflict})
    assert len(gathering.find(Person)) == 2
    before = all_records(gathering)
    merge(gathering, plan, {ratings[1].id, facts[1].id, months[0].id, attested[0].id})
    assert [each.rating for each in gathering.find(QualityRating)] == [Rating.EXCELLENT]
    assert gathering.find(Proof) == [proofs[1]]
    assert [(each.value, each.subject_id) for each in gathering.find(TypedFact)] == [("true", kept.id)]
    assert [each.received for each in gathering.find(type(months[0]))] == [4]
    assert [each.value for each in gathering.find(Attestation)] == ["true"]
    gathering.undo()
    assert all_records(gathering) == before


def test_what_is_said_twice_alike_goes_once(gathering: Workspace, unit: Unit, kept: Person, former: Person):
    paper = Evidence(id=uuid4(), unit_id=unit.id, title="QĐ công nhận")
    initiatives = [initiative(kept), initiative(former)]
    proof = Proof(id=uuid4(), about_id=initiatives[1].id, evidence_id=paper.id)
    shared = [Proof(id=uuid4(), about_id=each.id, evidence_id=paper.id, code="1") for each in initiatives]
    nomination = replace(nomination_of(former, PERSON_AWARD), initiative_id=initiatives[1].id)
    registered(
        gathering, paper, *initiatives, proof, *shared, action(kept), action(former), nomination,
        rating(kept, document="TB 3"), rating(former, document="TB 3"),
    )  # fmt: skip
    plan = plan_merge(gathering, kept, former)
    assert not plan.conflicts
    before = all_records(gathering)
    merge(gathering, plan, ())
    assert [len(gathering.find(kind)) for kind in (Initiative, DisciplinaryAction, QualityRating)] == [1, 1, 1]
    assert {each.about_id for each in gathering.find(Proof)} == {initiatives[0].id}
    assert len(gathering.find(Proof)) == 2
    (moved,) = gathering.find(Nomination)
    assert (moved.subject_id, moved.initiative_id) == (kept.id, initiatives[0].id)
    gathering.undo()
    assert all_records(gathering) == before


def test_of_two_nominations_one_goes_with_its_votes(gathering: Workspace, kept: Person, former: Person):
    held = round_of(gathering)
    first, second = before_council(gathering, held, kept, former)
    council_of(gathering)
    meeting = meeting_of(gathering, held)
    attended_by(gathering, meeting, 7)
    enter_votes(gathering, meeting, {each.id: Ballots(Totals(7, 0, 0), "Có công") for each in (first, second)})
    plan = plan_merge(gathering, kept, former)
    assert plan.conflicts == (Conflict(first, second),)
    merge(gathering, plan, {second.id})
    (nomination,) = gathering.find(Nomination)
    assert (nomination.id, nomination.subject_id) == (second.id, kept.id)
    assert [vote.nomination_id for vote in gathering.find(Vote)] == [second.id]


def test_a_nomination_that_was_awarded_stays(gathering: Workspace, kept: Person, former: Person):
    first, second = (nomination_of(each, PERSON_AWARD) for each in (kept, former))
    registered(gathering, first, second)
    to_decision(gathering, second)
    decision = AwardDecision(
        id=uuid4(), number="10/QĐ-UBND", decided_on=date(2025, 2, 1), authority="CHỦ TỊCH", signer_title="CHỦ TỊCH",
        signer_name="Nguyễn Chí", place="Đăk Hà",
    )  # fmt: skip
    record_decision(gathering, decision, [second], {second.id: "Có công"})
    plan = plan_merge(gathering, kept, former)
    with pytest.raises(Refusal, match="Đề nghị bị bỏ đã có quyết định"):
        merge(gathering, plan, {first.id})
    merge(gathering, plan, {second.id})
    assert [(each.state, each.subject_id) for each in gathering.find(Nomination)] == [
        (NominationState.DECIDED, kept.id)
    ]


def test_one_person_or_one_who_is_gone_is_not_merged(gathering: Workspace, kept: Person, former: Person):
    with pytest.raises(Refusal, match="là một"):
        plan_merge(gathering, kept, kept)
    plan = plan_merge(gathering, kept, former)
    registered(gathering, rating(former))
    with pytest.raises(Refusal, match="đã thay đổi sau lúc xem"):
        merge(gathering, plan, ())
    remove_person_of(gathering, former)
    with pytest.raises(Refusal, match="không còn trong dữ liệu"):
        plan_merge(gathering, kept, former)


def remove_person_of(workspace: Workspace, person: Person) -> None:
    workspace.undo()
    remove_person(workspace, person)


def test_a_plan_is_told_in_words(gathering: Workspace, unit: Unit, kept: Person, former: Person):
    registered(
        gathering, rating(kept, document="TB 3"), rating(former, Rating.EXCELLENT), action(kept), action(former),
        initiative(former), month(unit, "2024-03", former, received=4),
    )  # fmt: skip
    plan = plan_merge(gathering, kept, former)
    assert plan_words(plan) == (
        "Chuyển sang hồ sơ giữ lại: 1 tháng thống kê hồ sơ, 1 sáng kiến. Giống hệt nhau, chỉ giữ một: 1 kỷ luật. "
        "Trùng mà khác nhau, chọn bên giữ lại: 1 mục."
    )
    (conflict,) = plan.conflicts
    assert conflict_words(gathering, conflict.kept) == "Xếp loại chất lượng năm 2024"
    assert [side_words(gathering, each) for each in conflict] == [
        "Hoàn thành tốt nhiệm vụ, TB 3",
        "Hoàn thành xuất sắc nhiệm vụ",
    ]
    rows = {label: (one, other) for label, one, other in person_rows(gathering, kept, former)}
    assert rows["Năm sinh"] == ("", "1980")
    assert rows["Dữ liệu"] == (
        "1 xếp loại chất lượng, 1 kỷ luật",
        "1 xếp loại chất lượng, 1 tháng thống kê hồ sơ, 1 kỷ luật, 1 sáng kiến",
    )


def test_nothing_to_move_is_told(gathering: Workspace, kept: Person, former: Person):
    assert plan_words(plan_merge(gathering, kept, former)) == "Hồ sơ bị gộp không có dữ liệu nào phải chuyển."


def test_each_side_of_a_conflict_says_what_it_holds(gathering: Workspace, unit: Unit, former: Person):
    told = {
        type(record): (conflict_words(gathering, record), side_words(gathering, record))
        for record in everything_of(unit, former)
        if type(record) in REFERENCES
    }
    assert told[Nomination][0].startswith("Đề nghị Giấy khen")
    assert told[TypedFact][1] == "Có"
    assert told[type(month(unit, "2024-03"))] == ("Thống kê hồ sơ tháng 03/2024", "4 hồ sơ tiếp nhận")
    assert told[Attestation][1].endswith("ngày 10/01/2025 (BC 12/BC-UBND)")
    assert told[Exemplar] == ("gương điển hình", "")
    decided = replace(nomination_of(former, PERSON_AWARD), state=NominationState.DECIDED)
    assert side_words(gathering, decided).endswith("đã có quyết định")
