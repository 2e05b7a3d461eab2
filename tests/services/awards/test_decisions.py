from datetime import date
from decimal import Decimal
from pathlib import Path
from uuid import uuid4

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.awards import (
    Award,
    AwardDecision,
    Nomination,
    NominationState,
    NominationStep,
    SigningFormula,
)
from parcomp_desktop.domain.bonuses import BonusRounding
from parcomp_desktop.domain.criteria import Outcome
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.rounds import LegalBasis, RoundAward
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.services.awards.decisions import (
    candidates,
    decision_preset,
    decisions,
    next_register_number,
    record_decision,
    signer_lines,
)
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.desk.first_run import set_up_gathering
from parcomp_desktop.services.people.units import save_unit
from parcomp_desktop.services.registry.register import entries_of
from parcomp_desktop.services.workspace import Workspace, make_workspace
from tests.services.work.work import (
    OWN_AWARD,
    PERSON_AWARD,
    UNIT_AWARD,
    a_round,
    add_met_facts,
    add_person,
    decision,
    nominate,
    to_council,
    to_decision,
    unit_of,
)

OWN_DAY = date(2025, 7, 20)


@pytest.fixture
def desk(gathering: Workspace) -> Workspace:
    """A gathering desk with a nominee who meets every criterion and one of whom nothing is known."""
    unit = save_unit(gathering, Unit(id=uuid4(), code="X01", name="UBND xã Đăk Mar", kind=UnitKind.COMMUNE))
    good = add_person(gathering, "Nguyễn Thị Ngọc Ánh", unit.id)
    add_met_facts(gathering, good)
    poor = add_person(gathering, "A Đắk", unit.id)
    to_decision(gathering, *(nominate(gathering, who, PERSON_AWARD) for who in (good, poor)))
    return gathering


def by_name(desk: Workspace, *names: str) -> list[Nomination]:
    found = {each.name: each.nomination for each in candidates(desk)}
    return [found[name] for name in names]


def test_candidates_come_with_their_outcome(desk: Workspace):
    outcomes = {each.name: (each.verdict.outcome, each.needs_reason) for each in candidates(desk)}
    assert outcomes == {
        "Nguyễn Thị Ngọc Ánh": (Outcome.MET, False),
        "A Đắk": (Outcome.MISSING, True),
    }


def test_collectives_come_first_then_people_by_given_name(desk: Workspace):
    unit = desk.find(Unit)[0]
    person = add_person(desk, "Trần Văn Hòa", unit.id)
    to_decision(desk, nominate(desk, person, PERSON_AWARD), nominate(desk, unit, UNIT_AWARD))
    assert [each.name for each in candidates(desk)] == [
        "UBND xã Đăk Mar",
        "A Đắk",
        "Nguyễn Thị Ngọc Ánh",
        "Trần Văn Hòa",
    ]


def test_each_nomination_gets_the_next_number_of_the_years_register(desk: Workspace):
    recorded = record_decision(desk, decision(), by_name(desk, "Nguyễn Thị Ngọc Ánh"), {})
    assert [entry.award.register_number for entry in entries_of(desk, decision_id=recorded.id)] == [1]
    assert next_register_number(desk, 2025) == 2
    assert next_register_number(desk, 2026) == 1
    second = by_name(desk, "A Đắk")
    later = record_decision(desk, decision("513/QĐ-UBND"), second, {second[0].id: " Hội đồng thống nhất "})
    line = entries_of(desk, decision_id=later.id)[0]
    assert (line.award.register_number, line.award.recipient, line.award.reason) == (2, "A Đắk", "Hội đồng thống nhất")
    assert "Giấy khen của Chủ tịch Ủy ban nhân dân huyện" in line.text
    assert [each.number for each in decisions(desk)] == ["512/QĐ-UBND", "513/QĐ-UBND"]


def test_a_decided_nomination_keeps_its_verdict_and_is_no_candidate_any_more(desk: Workspace):
    record_decision(desk, decision(), by_name(desk, "Nguyễn Thị Ngọc Ánh"), {})
    decided = desk.find(Nomination, state=NominationState.DECIDED)
    assert [each.verdict.outcome for each in decided if each.verdict] == [Outcome.MET]
    assert [each.name for each in candidates(desk)] == ["A Đắk"]


def test_a_nominee_short_of_the_criteria_needs_a_reason(desk: Workspace):
    both = by_name(desk, "Nguyễn Thị Ngọc Ánh", "A Đắk")
    for reason in ("", "  "):
        with pytest.raises(Refusal, match="A Đắk chưa đạt đủ tiêu chí"):
            record_decision(desk, decision(), both, {both[1].id: reason})
    assert desk.find(Award) == []
    assert desk.find(AwardDecision) == []
    assert {each.state for each in desk.find(Nomination)} == {NominationState.SUBMITTED}


@pytest.mark.parametrize("field", ["number", "authority", "signer_title", "signer_name", "place"])
def test_a_blank_in_the_decision_is_told(field: str, desk: Workspace):
    with pytest.raises(Refusal, match="còn trống"):
        record_decision(desk, replace(decision(), **{field: " "}), by_name(desk, "Nguyễn Thị Ngọc Ánh"), {})


def test_a_decision_names_somebody_once(desk: Workspace):
    chosen = by_name(desk, "Nguyễn Thị Ngọc Ánh")
    with pytest.raises(Refusal, match="Chưa chọn đề nghị"):
        record_decision(desk, decision(), [], {})
    with pytest.raises(Refusal, match="đã có quyết định"):
        record_decision(desk, decision(), chosen * 2, {})
    record_decision(desk, decision(), chosen, {})
    with pytest.raises(Refusal, match="đã có quyết định"):
        record_decision(desk, decision("513/QĐ-UBND"), chosen, {})


def test_the_same_number_on_the_same_day_is_refused(desk: Workspace):
    record_decision(desk, decision(), by_name(desk, "Nguyễn Thị Ngọc Ánh"), {})
    with pytest.raises(Refusal, match="cùng ngày đã có"):
        record_decision(desk, decision(), by_name(desk, "A Đắk"), {})


def test_an_award_that_has_ended_on_the_day_of_the_decision_is_refused(desk: Workspace):
    chosen = by_name(desk, "Nguyễn Thị Ngọc Ánh")
    record_day = decision(on=date(2025, 7, 1))
    with pytest.raises(Refusal, match="không còn từ sau ngày 30/06/2025"):
        record_decision(desk, record_day, chosen, {})
    assert record_decision(desk, decision(on=date(2025, 6, 30)), chosen, {}).number == "512/QĐ-UBND"


def test_recording_may_be_taken_back_whole(desk: Workspace):
    record_decision(desk, decision(), by_name(desk, "Nguyễn Thị Ngọc Ánh"), {})
    desk.undo()
    assert (desk.find(Award), desk.find(AwardDecision)) == ([], [])
    assert len(candidates(desk)) == 2


def test_a_unit_desk_decides_its_own_heads_awards_only(unit_desk: Workspace):
    person = add_person(unit_desk)
    add_met_facts(unit_desk, person)
    own, other = nominate(unit_desk, person, OWN_AWARD), nominate(unit_desk, person, PERSON_AWARD)
    to_council(unit_desk, own, other, nominate(unit_desk, unit_of(unit_desk), "gk-xa.tap-the.nam"))
    assert {each.nomination.award for each in candidates(unit_desk)} == {OWN_AWARD, "gk-xa.tap-the.nam"}
    with pytest.raises(Refusal, match="không thuộc thẩm quyền"):
        record_decision(unit_desk, decision(), [other], {})
    recorded = record_decision(unit_desk, decision(on=OWN_DAY), [own], {})
    assert len(entries_of(unit_desk, decision_id=recorded.id)) == 1


@pytest.mark.parametrize(
    ("name", "authority"),
    [
        ("UBND xã Đắk Hà", "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ĐẮK HÀ"),
        ("Ủy ban nhân dân phường Kon Tum", "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG KON TUM"),
        ("Uỷ ban nhân dân huyện Đăk Hà", "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN ĐĂK HÀ"),
        ("ubnd huyện Đăk Hà", "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN ĐĂK HÀ"),
        ("Sở Nội vụ tỉnh Quảng Ngãi", None),
    ],
)
def test_the_desks_name_makes_the_authority(name: str, authority: str | None, catalogue: Catalogue, tmp_path: Path):
    workspace = make_workspace(tmp_path / "bàn", catalogue)
    set_up_gathering(workspace, name, "Đăk Hà")
    preset = decision_preset(workspace)
    workspace.close()
    assert preset.get("authority") == authority
    assert preset["place"] == "Đăk Hà"


SIGNED = {"signer_title": "CHỦ TỊCH / PHÓ CHỦ TỊCH", "formula": SigningFormula.KT, "executors": "Chánh Văn phòng"}


def test_the_next_decision_is_signed_like_the_last(desk: Workspace):
    bases = (" Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022 ", "", "Nghị định số 98/2023/NĐ-CP")
    first = replace(decision(), **SIGNED, legal_bases=bases, fund="Quỹ khen thưởng năm 2025")
    record_decision(desk, first, by_name(desk, "Nguyễn Thị Ngọc Ánh"), {})
    assert decision_preset(desk) == {
        "authority": "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN ĐĂK HÀ",
        "formula": SigningFormula.KT,
        "signer_title": "CHỦ TỊCH / PHÓ CHỦ TỊCH",
        "signer_name": "Lê Minh Phương",
        "place": "Đăk Hà",
        "legal_bases": ("Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022", "Nghị định số 98/2023/NĐ-CP"),
        "fund": "Quỹ khen thưởng năm 2025",
        "rounding": BonusRounding.UP,
        "executors": "Chánh Văn phòng",
    }


def test_the_round_says_the_bases_the_fund_and_the_rounding(desk: Workspace):
    record_decision(
        desk, replace(decision(), legal_bases=("Luật cũ",), fund="Quỹ cũ"), by_name(desk, "Nguyễn Thị Ngọc Ánh"), {}
    )
    of_round = a_round(desk, bases=(LegalBasis(id=uuid4(), text="Luật mới"),), rounding=BonusRounding.NEAREST)
    preset = decision_preset(desk, of_round)
    assert (preset["legal_bases"], preset["fund"], preset["rounding"]) == (
        ("Luật mới",),
        "Quỹ cũ",
        BonusRounding.NEAREST,
    )


@pytest.mark.parametrize(
    ("formula", "title", "lines"),
    [
        (SigningFormula.NONE, "CHỦ TỊCH", "CHỦ TỊCH"),
        (SigningFormula.KT, "CHỦ TỊCH / PHÓ CHỦ TỊCH", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"),
        (SigningFormula.TM, "ỦY BAN NHÂN DÂN/CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"),
        (SigningFormula.Q, "CHỦ TỊCH", "Q. CHỦ TỊCH"),
    ],
)
def test_the_formula_stands_before_the_title(formula: SigningFormula, title: str, lines: str):
    assert signer_lines(replace(decision(), formula=formula, signer_title=title)) == lines


def test_an_award_keeps_its_bonus_and_when_it_was_earned(desk: Workspace):
    chosen = by_name(desk, "Nguyễn Thị Ngọc Ánh")
    with desk.change("test", "Thử") as change:
        change.put(replace(chosen[0], achieved_to=date(2024, 11, 30)))
    record_decision(desk, decision(), chosen, {})
    award = desk.find(Award)[0]
    # 0,3 × 2.340.000 = 702.000, rounded up
    assert (award.bonus, award.achieved_from, award.achieved_to) == (710_000, date(2024, 1, 1), date(2024, 11, 30))


@pytest.mark.parametrize(("on", "bonus"), [(date(2025, 6, 30), 351_000), (date(2025, 7, 1), 702_000)])
def test_the_bonus_is_that_of_the_day_of_the_decision(on: date, bonus: int, unit_desk: Workspace):
    (own,) = to_decision(unit_desk, nominate(unit_desk, add_person(unit_desk), OWN_AWARD))
    exact = replace(decision(on=on), rounding=BonusRounding.NONE)
    record_decision(unit_desk, exact, [own], {own.id: "Hội đồng thống nhất"})
    assert [award.bonus for award in unit_desk.find(Award)] == [bonus]


def test_a_round_decides_its_own_nominations_by_its_own_coefficient(desk: Workspace):
    guided = RoundAward(kind="gk-huyen", coefficient=Decimal("0.5"), coefficient_source="Hướng dẫn 07/HD-PNV")
    of_round = a_round(desk, awards=(guided,))
    inside, outside = by_name(desk, "Nguyễn Thị Ngọc Ánh", "A Đắk")
    inside = replace(inside, round_id=of_round.id)
    with desk.change("test", "Thử") as change:
        change.put(inside)
    assert [each.nomination for each in candidates(desk, of_round.id)] == [inside]
    with pytest.raises(Refusal, match="thuộc đợt xét khác"):
        record_decision(desk, replace(decision(), round_id=of_round.id), [outside], {outside.id: "Lý do"})
    record_decision(desk, replace(decision(), round_id=of_round.id), [inside], {})
    assert [award.bonus for award in desk.find(Award)] == [1_170_000]


def test_who_decided_what_when_is_noted_with_the_nomination(desk: Workspace):
    chosen = by_name(desk, "Nguyễn Thị Ngọc Ánh")
    record_decision(desk, decision(), chosen, {})
    *_, step = desk.find(NominationStep, nomination_id=chosen[0].id)
    assert (step.state, step.reason, step.who) == (
        NominationState.DECIDED,
        "Quyết định số 512/QĐ-UBND ngày 20/03/2025",
        desk.user,
    )


def test_the_gathering_desk_decides_what_was_laid_before_the_chairman(desk: Workspace):
    nomination = by_name(desk, "A Đắk")[0]
    offered = set()
    for state in NominationState:
        with desk.change("test", "Thử") as change:
            change.put(replace(nomination, state=state))
        if nomination.id in {each.nomination.id for each in candidates(desk)}:
            offered.add(state)
    assert offered == {NominationState.SUBMITTED}
