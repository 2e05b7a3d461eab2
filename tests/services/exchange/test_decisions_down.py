"""What became of a unit's nominations goes down to it: decisions, register, certificates, what was declined."""

from datetime import date
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.awards import Award, AwardDecision, Nomination, NominationState, NominationStep
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.evidence import Evidence, Proof
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.register import EarlierAward, EntryState
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.awards.decided_above import DecisionAbove, record_decided_above
from parcomp_desktop.services.awards.decisions import candidates, record_decision
from parcomp_desktop.services.awards.nomination_steps import Told, award_above, take_step
from parcomp_desktop.services.criteria.nominees import nominees
from parcomp_desktop.services.criteria.praised import praised_already
from parcomp_desktop.services.documents.issuing import issue_certificate
from parcomp_desktop.services.exchange.bundles import part_of
from parcomp_desktop.services.exchange.contents.answers import DECISIONS, RETURNS
from parcomp_desktop.services.exchange.contents.records import of_kind
from parcomp_desktop.services.exchange.lines import Effect
from parcomp_desktop.services.exchange.package_words import PackageWords
from parcomp_desktop.services.exchange.reading import Preview, preview
from parcomp_desktop.services.exchange.receiving import receive, receive_file
from parcomp_desktop.services.exchange.remarks import remarks
from parcomp_desktop.services.exchange.sending import outgoing, send, sendable_periods
from parcomp_desktop.services.people.merging import merge, plan_merge
from parcomp_desktop.services.registry.award_history import history
from parcomp_desktop.services.registry.earlier_awards import remove_earlier_award, save_earlier_award
from parcomp_desktop.services.registry.events import Happening, revoke_award, void_award
from parcomp_desktop.services.workspace import Workspace
from tests.services.work.work import (
    PERIOD,
    PERSON_AWARD,
    UNIT_AWARD,
    add_met_facts,
    add_person,
    decision,
    nominate,
    passed_by_council,
    second_desk,
    sent,
    to_council,
    unit_of,
)

NAME = "Nguyễn Thị Ngọc Ánh"
TODAY_OR_BEFORE = date(2025, 4, 2)


@pytest.fixture
def person(unit_desk: Workspace, gathering: Workspace, tmp_path: Path) -> Person:
    """Someone whom a unit nominated; the nomination lies at the office."""
    person = add_person(unit_desk)
    add_met_facts(unit_desk, person)
    to_council(unit_desk, nominate(unit_desk, person, PERSON_AWARD))
    receive_file(gathering, sent(unit_desk, tmp_path), dry_run=False)
    return person


def decide(gathering: Workspace, number: str = "512/QĐ-UBND", **said: object) -> list[Award]:
    """Everything that the office has goes through its council into one decision."""
    waiting = [each for each in gathering.find(Nomination) if each.state is not NominationState.DECIDED]
    (open_,) = [[each for each in waiting if each.state is not NominationState.SUBMITTED]]
    states = (NominationState.APPRAISED, NominationState.COUNCIL, NominationState.SUBMITTED)
    done = passed_by_council(gathering, *open_) if open_ else []
    for state in states if done else ():
        done = take_step(gathering, done, state)
    chosen = [each.nomination for each in candidates(gathering)]
    made = replace(decision(number), **said)
    record_decision(gathering, made, chosen, {each.id: "Hội đồng thống nhất" for each in chosen})
    return gathering.find(Award, decision_id=made.id)


def down(gathering: Workspace, desk: Workspace, stick: Path) -> Preview:
    unit = gathering.get(Unit, unit_of(desk).id)
    (path,) = send(gathering, PERIOD, stick, unit, [DECISIONS.code])
    return preview(desk, path)


def standing(desk: Workspace) -> EarlierAward:
    (award,) = desk.find(EarlierAward)
    return award


def test_an_award_that_was_typed_at_the_unit_is_told_so_that_it_doesnt_stand_there_twice(
    unit_desk: Workspace, gathering: Workspace, person: Person, tmp_path: Path
):
    said: dict[str, Any] = {"subject": Subject.INDIVIDUAL, "subject_id": person.id, "recipient": NAME, "year": 2025}
    form = "Giấy khen của Chủ tịch Ủy ban nhân dân huyện"
    save_earlier_award(unit_desk, EarlierAward(id=uuid4(), **said, form=form, number="501/QĐ-UBND"))
    typed = save_earlier_award(unit_desk, EarlierAward(id=uuid4(), **said, form=form, number="512/QĐ-UBND"))
    decide(gathering)
    package = down(gathering, unit_desk, tmp_path)
    (told,) = [each for each in remarks(unit_desk, package) if "ghi tay" in each]
    assert told.startswith(f"Đã ghi tay ở đây, nhập gói thì có hai bản: {NAME}, {form}, số 512/QĐ-UBND. ")
    receive(unit_desk, package)
    assert typed in unit_desk.find(EarlierAward)
    remove_earlier_award(unit_desk, typed)
    assert not [each for each in remarks(unit_desk, down(gathering, unit_desk, tmp_path)) if "ghi tay" in each]


def test_the_decision_on_a_nomination_comes_to_its_unit_with_number_signer_and_register(
    unit_desk: Workspace, gathering: Workspace, person: Person, tmp_path: Path
):
    decide(gathering)
    assert PERIOD in sendable_periods(gathering, unit_of(unit_desk).id)
    package = down(gathering, unit_desk, tmp_path)
    words = PackageWords(unit_desk, package.records)
    (award,) = of_kind(package.records, EarlierAward)
    assert words.what(award) == f"{NAME}: Giấy khen của Chủ tịch Ủy ban nhân dân huyện"
    assert words.says(award) == "Quyết định số 512/QĐ-UBND, sổ 01/2025, còn hiệu lực"
    receive(unit_desk, package)
    came = standing(unit_desk)
    assert (came.subject_id, came.recipient, came.kind, came.year) == (person.id, NAME, "gk-huyen", 2025)
    assert (came.number, came.decided_on, came.authority) == (
        "512/QĐ-UBND",
        date(2025, 3, 20),
        "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN ĐĂK HÀ",
    )
    assert (came.register_number, came.signer) == ("01/2025", "CHỦ TỊCH Lê Minh Phương")
    assert came.bonus == gathering.find(Award)[0].bonus is not None
    (nomination,) = unit_desk.find(Nomination)
    assert nomination.state is NominationState.DECIDED
    *_, step = unit_desk.find(NominationStep, nomination_id=nomination.id)
    assert (step.state, step.reason) == (NominationState.DECIDED, "Quyết định số 512/QĐ-UBND ngày 20/03/2025")
    assert unit_desk.find(Award) == unit_desk.find(AwardDecision) == []


def test_an_award_from_above_counts_in_history_and_warns_of_a_second_one(
    unit_desk: Workspace, gathering: Workspace, person: Person, tmp_path: Path
):
    decide(gathering)
    receive(unit_desk, down(gathering, unit_desk, tmp_path))
    (whose,) = [each for each in nominees(unit_desk) if each.id == person.id]
    (line,) = history(unit_desk, whose)
    assert (line.where, line.number, line.state) == ("Sổ nơi quyết định số 01/2025", "512/QĐ-UBND", EntryState.STANDING)
    again = nominate(unit_desk, person, "bk-tinh.ca-nhan.nam")
    assert [each.is_given for each in praised_already(unit_desk, again)] == [True]


@pytest.mark.usefixtures("person")
def test_the_same_result_again_changes_nothing_and_an_older_one_undoes_nothing(
    unit_desk: Workspace, gathering: Workspace, tmp_path: Path
):
    (award,) = decide(gathering)
    early = down(gathering, unit_desk, tmp_path)
    revoke_award(gathering, award, Happening(TODAY_OR_BEFORE, "Khai không đúng", "12/QĐ-UBND"))
    late = down(gathering, unit_desk, tmp_path)
    receive(unit_desk, late)
    assert standing(unit_desk).state is EntryState.REVOKED
    receive(unit_desk, preview(unit_desk, tmp_path / early.file_name))
    assert standing(unit_desk).state is EntryState.REVOKED
    again = down(gathering, unit_desk, tmp_path)
    assert {line.effect for line in again.lines} == {Effect.UNCHANGED}


def test_a_revoked_award_stays_in_history_and_counts_no_more(
    unit_desk: Workspace, gathering: Workspace, person: Person, tmp_path: Path
):
    (award,) = decide(gathering)
    receive(unit_desk, down(gathering, unit_desk, tmp_path))
    revoke_award(gathering, award, Happening(TODAY_OR_BEFORE, "Khai không đúng", "12/QĐ-UBND"))
    package = down(gathering, unit_desk, tmp_path)
    assert {type(line.record): line.effect for line in package.lines}[EarlierAward] is Effect.CHANGED
    receive(unit_desk, package)
    (whose,) = [each for each in nominees(unit_desk) if each.id == person.id]
    (line,) = history(unit_desk, whose)
    assert (line.state, "Khai không đúng" in line.remark) == (EntryState.REVOKED, True)
    again = nominate(unit_desk, person, "bk-tinh.ca-nhan.nam")
    assert list(praised_already(unit_desk, again)) == []


@pytest.mark.parametrize(("on", "number"), [(date(2025, 3, 28), "02/2025"), (date(2024, 12, 30), "01/2024")])
@pytest.mark.usefixtures("person")
def test_a_voided_award_makes_the_nomination_wait_again_until_it_is_decided_once_more(
    on: date, number: str, unit_desk: Workspace, gathering: Workspace, tmp_path: Path
):
    (award,) = decide(gathering)
    receive(unit_desk, down(gathering, unit_desk, tmp_path))
    void_award(gathering, award, Happening(TODAY_OR_BEFORE, "Ghi nhầm"))
    receive(unit_desk, down(gathering, unit_desk, tmp_path))
    assert (standing(unit_desk).state, unit_desk.find(Nomination)[0].state) == (
        EntryState.VOIDED,
        NominationState.SENT,
    )
    decide(gathering, "530/QĐ-UBND", decided_on=on)
    receive(unit_desk, down(gathering, unit_desk, tmp_path))
    came = standing(unit_desk)
    assert (came.number, came.register_number, came.state) == ("530/QĐ-UBND", number, EntryState.STANDING)
    assert unit_desk.find(Nomination)[0].state is NominationState.DECIDED


@pytest.mark.usefixtures("person")
def test_a_declined_nomination_comes_back_with_its_reason(unit_desk: Workspace, gathering: Workspace, tmp_path: Path):
    waiting = gathering.find(Nomination)
    for state in (NominationState.APPRAISED, NominationState.COUNCIL):
        waiting = take_step(gathering, waiting, state)
    take_step(gathering, waiting, NominationState.DECLINED, Told("Chưa đủ số phiếu"))
    receive(unit_desk, down(gathering, unit_desk, tmp_path))
    assert unit_desk.find(Nomination)[0].state is NominationState.DECLINED
    assert "Chưa đủ số phiếu" in {step.reason for step in unit_desk.find(NominationStep)}
    assert unit_desk.find(EarlierAward) == []
    assert unit_desk.find(Nomination)[0].verdict is not None


@pytest.mark.usefixtures("person")
def test_a_nomination_that_the_unit_took_up_anew_stays_with_it(
    unit_desk: Workspace, gathering: Workspace, tmp_path: Path
):
    decide(gathering)
    take_step(unit_desk, unit_desk.find(Nomination), NominationState.COUNCIL, Told("Rút để sửa"))
    receive(unit_desk, down(gathering, unit_desk, tmp_path))
    assert unit_desk.find(Nomination)[0].state is NominationState.COUNCIL


@pytest.mark.usefixtures("person")
def test_a_package_says_nothing_of_other_units_and_nothing_of_what_the_office_made_of_the_figures(
    unit_desk: Workspace, gathering: Workspace, tmp_path: Path
):
    other = second_desk(gathering, tmp_path)
    stranger = add_person(other, "Trần Văn Người Khác")
    to_council(other, nominate(other, stranger, PERSON_AWARD), nominate(other, unit_of(other), UNIT_AWARD))
    receive_file(gathering, sent(other, tmp_path), dry_run=False)
    awards = decide(gathering)
    for award in awards:
        issue_certificate(gathering, award)
    assert len(awards) == 3
    unit = gathering.get(Unit, unit_of(unit_desk).id)
    going = outgoing(gathering, PERIOD, unit, [DECISIONS.code, RETURNS.code])
    said = b"".join(map(part_of, going.bundles)).decode()
    assert NAME in said
    for foreign in (stranger.full_name, str(stranger.id), str(unit_of(other).id), unit_of(other).name):
        assert foreign not in said
    assert [each.verdict for each in of_kind(going.records, Nomination)] == [None]
    assert len(of_kind(going.records, Evidence)) == 1
    other.close()


@pytest.mark.usefixtures("person")
def test_a_copy_of_the_certificate_stands_at_the_nomination(unit_desk: Workspace, gathering: Workspace, tmp_path: Path):
    (award,) = decide(gathering)
    issued = issue_certificate(gathering, award)
    receive(unit_desk, down(gathering, unit_desk, tmp_path))
    (copy,), (proof,) = unit_desk.find(Evidence), unit_desk.find(Proof)
    assert unit_desk.read(copy.sha256) == gathering.read(issued.sha256)
    assert (copy.sha256, copy.number, copy.unit_id) == (issued.sha256, "512/QĐ-UBND", unit_of(unit_desk).id)
    assert copy.title.endswith(f"số 01/2025: {NAME}")
    assert (proof.about_id, proof.evidence_id) == (unit_desk.find(Nomination)[0].id, copy.id)


@pytest.mark.usefixtures("person")
def test_the_unit_changes_nothing_of_what_was_sent_down_but_whose_it_is(
    unit_desk: Workspace, gathering: Workspace, tmp_path: Path
):
    decide(gathering)
    receive(unit_desk, down(gathering, unit_desk, tmp_path))
    came = standing(unit_desk)
    with pytest.raises(Refusal, match="bàn tổng hợp gửi xuống"):
        save_earlier_award(unit_desk, replace(came, number="9/QĐ"))
    with pytest.raises(Refusal, match="bàn tổng hợp gửi xuống"):
        remove_earlier_award(unit_desk, came)
    with pytest.raises(Refusal, match="bàn tổng hợp gửi xuống"):
        take_step(unit_desk, unit_desk.find(Nomination), NominationState.SENT, Told("Nhầm"))
    twin = add_person(unit_desk, NAME)
    save_earlier_award(unit_desk, replace(came, subject_id=twin.id))
    receive(unit_desk, down(gathering, unit_desk, tmp_path))
    assert standing(unit_desk).subject_id == twin.id


@pytest.mark.usefixtures("person")
def test_an_award_that_the_unit_recorded_by_hand_becomes_that_of_the_register(
    unit_desk: Workspace, gathering: Workspace, tmp_path: Path
):
    decide(gathering)
    by_hand = DecisionAbove("512", date(2025, 3, 20), "Chủ tịch UBND huyện")
    record_decided_above(unit_desk, by_hand, unit_desk.find(Nomination))
    package = down(gathering, unit_desk, tmp_path)
    assert Effect.CONFLICT not in {line.effect for line in package.lines}
    receive(unit_desk, package)
    assert (standing(unit_desk).number, standing(unit_desk).register_number) == ("512/QĐ-UBND", "01/2025")


def test_what_an_authority_above_the_office_decided_goes_on_to_the_unit(
    unit_desk: Workspace, gathering: Workspace, person: Person, tmp_path: Path
):
    done = passed_by_council(gathering, *gathering.find(Nomination))
    for state in (NominationState.APPRAISED, NominationState.COUNCIL, NominationState.SUBMITTED):
        done = take_step(gathering, done, state)
    record_decided_above(gathering, DecisionAbove("7/QĐ-TTg", date(2025, 5, 2), "Thủ tướng Chính phủ"), done)
    receive(unit_desk, down(gathering, unit_desk, tmp_path))
    assert (standing(unit_desk).number, standing(unit_desk).subject_id) == ("7/QĐ-TTg", person.id)
    assert not standing(unit_desk).is_sent_down


@pytest.mark.parametrize("namesakes", [0, 1, 2])
@pytest.mark.usefixtures("person")
def test_an_award_of_someone_whom_the_office_itself_nominated_finds_the_only_one_of_that_name(
    namesakes: int, unit_desk: Workspace, gathering: Workspace, tmp_path: Path
):
    own = add_person(gathering, "Y Hà", unit_of(unit_desk).id)
    chosen = nominate(gathering, own, PERSON_AWARD)
    for award in decide(gathering):
        issue_certificate(gathering, award)
    here = [add_person(unit_desk, "Y Hà") for _ in range(namesakes)]
    package = down(gathering, unit_desk, tmp_path)
    assert chosen.id not in {record.id for record in package.records}
    receive(unit_desk, package)
    (award,) = unit_desk.find(EarlierAward, id=award_above(chosen))
    assert award.subject_id == (here[0].id if namesakes == 1 else None)
    assert award.recipient == "Y Hà"
    (copy,) = [each for each in unit_desk.find(Evidence) if each.title.endswith("Y Hà")]
    assert unit_desk.find(Proof, evidence_id=copy.id) == []


def test_results_of_someone_who_was_merged_at_the_office_reach_whom_the_unit_means(
    unit_desk: Workspace, gathering: Workspace, person: Person, tmp_path: Path
):
    kept = add_person(gathering, NAME, person.unit_id)
    merge(gathering, plan_merge(gathering, kept, gathering.get(Person, person.id)), ())
    decide(gathering)
    receive(unit_desk, down(gathering, unit_desk, tmp_path))
    assert standing(unit_desk).subject_id == person.id
    assert unit_desk.find(Nomination)[0].state is NominationState.DECIDED
    assert [each.id for each in unit_desk.find(Person)] == [person.id]


def test_an_award_that_the_office_itself_gave_to_a_unit_is_that_units(
    unit_desk: Workspace, gathering: Workspace, person: Person, tmp_path: Path
):
    chosen = nominate(gathering, gathering.get(Unit, person.unit_id), UNIT_AWARD)
    decide(gathering)
    receive(unit_desk, down(gathering, unit_desk, tmp_path))
    (award,) = unit_desk.find(EarlierAward, id=award_above(chosen))
    assert award.subject_id == unit_of(unit_desk).id


def test_an_award_of_a_kind_that_the_plan_doesnt_have_is_refused(
    unit_desk: Workspace, gathering: Workspace, person: Person
):
    decide(gathering)
    going = outgoing(gathering, PERIOD, gathering.get(Unit, person.unit_id), [DECISIONS.code])
    (award,) = of_kind(going.records, EarlierAward)
    with pytest.raises(Refusal, match="Không có hình thức khen cờ"):
        DECISIONS.check(unit_desk, [replace(award, kind="cờ")], PERIOD)
