"""Warnings stand beside an outcome and never change it."""

from datetime import UTC, date, datetime
from typing import Any
from uuid import uuid4

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.awards import Award, Nomination, NominationState
from parcomp_desktop.domain.criteria import Outcome, Subject
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.register import EarlierAward, RegisterEvent, RegisterNote
from parcomp_desktop.domain.rounds import AwardRound, RoundAward, RoundMilestone
from parcomp_desktop.domain.standing import DisciplinaryAction, DisciplineForm
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.awards.rounds import save_round
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.criteria.explanations import explanation
from parcomp_desktop.services.criteria.warnings import nominated_in, warnings_of
from parcomp_desktop.services.workspace import Workspace
from tests.services.awards.award_cases import GOOD_UNIT, nomination_of, person_of, published, unit_of, write_facts
from tests.services.awards.round_cases import DISTRICT_DAY, decision_in, put, round_of, saved

PASSED = tuple(
    RoundMilestone(code=code, on=date(2025, 3, 1)) for code in ("so-ket", "tinh-cong-bo-huyen", "huyen-cong-bo-xa")
)
AT = datetime(2025, 3, 25, 8, tzinfo=UTC)


@pytest.fixture
def commune(gathering: Workspace) -> Unit:
    return unit_of(gathering, "UBND xã Đăk Mar", "X01")


@pytest.fixture
def person(gathering: Workspace, commune: Unit) -> Person:
    return person_of(gathering, commune)


def shorts(workspace: Workspace, nomination: Nomination) -> list[str]:
    return [warned.short for warned in warnings_of(workspace, nomination)]


def said(workspace: Workspace, nomination: Nomination) -> str:
    return " ".join(warned.words for warned in warnings_of(workspace, nomination))


def proposed(subject: Unit | Person, award_round: AwardRound | None = None, **fields: Any) -> Nomination:  # noqa: ANN401  any field
    award = f"gk-huyen.{'tap-the' if isinstance(subject, Unit) else 'ca-nhan'}.nam"
    told: dict[str, Any] = {"award": award, "round_id": award_round.id if award_round else None} | fields
    return replace(nomination_of(subject, on=DISTRICT_DAY), **told)


def given(workspace: Workspace, subject: Unit | Person, **fields: Any) -> Award:  # noqa: ANN401  any field of an award
    """An award of the register for the year before: its nomination is decided."""
    nomination = replace(nomination_of(subject, "gk-xa.tap-the.nam"), state=NominationState.DECIDED)
    decision = decision_in(round_of())
    award = Award(
        id=uuid4(),
        decision_id=decision.id,
        nomination_id=nomination.id,
        recipient="x",
        register_year=2025,
        register_number=1,
        **fields,
    )
    put(workspace, nomination, replace(decision, round_id=None), award)
    return award


def note_of(award: Award, event: RegisterEvent) -> RegisterNote:
    return RegisterNote(id=uuid4(), award_id=award.id, event=event, dated=AT.date(), at=AT, who="x", reason="sai")


def earlier(subject: Unit | Person, **fields: Any) -> EarlierAward:  # noqa: ANN401  any field of an award
    told: dict[str, Any] = {"form": "Bằng khen của Bộ trưởng", "recipient": "x", "year": 2024} | fields
    return EarlierAward(id=uuid4(), subject=Subject.COLLECTIVE, subject_id=subject.id, **told)


def test_nothing_is_warned_of_a_nomination_without_anything_against_it(gathering: Workspace, commune: Unit):
    assert warnings_of(gathering, proposed(commune)) == ()
    assert warnings_of(gathering, proposed(commune, saved(gathering, milestones=PASSED))) == ()


def test_warnings_change_no_outcome_and_stand_in_the_explanation(gathering: Workspace, commune: Unit):
    write_facts(gathering, commune, GOOD_UNIT)
    award_round = saved(gathering)
    nomination = proposed(commune, award_round)
    told = explanation(gathering, nomination)
    assert {line.finding.outcome for line in told.findings} == {Outcome.MET}
    assert [reading.outcome for reading in told.readings] == [Outcome.MET]
    assert told.warnings == tuple(warned.words for warned in warnings_of(gathering, nomination))
    assert len(told.warnings) == 1


def test_an_award_of_the_register_for_the_same_time_is_told_whatever_its_kind(gathering: Workspace, commune: Unit):
    given(gathering, commune)
    nomination = proposed(commune)
    assert shorts(gathering, nomination) == ["Thành tích đã khen"]
    words = said(gathering, nomination)
    for part in ("Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã", "12/QĐ-UBND", "01/01/2024 đến 31/12/2024", "Điều 5"):
        assert part in words


@pytest.mark.parametrize(
    ("first", "last", "overlaps"),
    [
        (date(2024, 12, 31), date(2025, 6, 30), True),
        (date(2025, 1, 1), date(2025, 6, 30), False),
        (date(2023, 1, 1), date(2023, 12, 31), False),
        (date(2023, 1, 1), date(2024, 1, 1), True),
    ],
)
def test_the_time_of_the_achievement_decides_to_the_day(
    gathering: Workspace, commune: Unit, first: date, last: date, overlaps: bool
):
    given(gathering, commune, achieved_from=first, achieved_to=last)
    assert bool(shorts(gathering, proposed(commune))) is overlaps


def test_the_own_time_of_a_nomination_goes_before_its_period(gathering: Workspace, commune: Unit):
    given(gathering, commune)
    later = proposed(commune, achieved_from=date(2025, 1, 1), achieved_to=date(2025, 3, 1))
    assert shorts(gathering, later) == []


@pytest.mark.parametrize("event", [RegisterEvent.REVOKED, RegisterEvent.VOIDED])
def test_an_award_that_was_taken_back_is_no_award(gathering: Workspace, commune: Unit, event: RegisterEvent):
    award = given(gathering, commune)
    put(gathering, note_of(award, event))
    assert shorts(gathering, proposed(commune)) == []


def test_a_reprinted_award_stands(gathering: Workspace, commune: Unit):
    award = given(gathering, commune)
    put(gathering, note_of(award, RegisterEvent.REPRINTED))
    assert shorts(gathering, proposed(commune)) == ["Thành tích đã khen"]


@pytest.mark.parametrize(
    ("fields", "warned"),
    [
        ({"kind": "bk-tinh", "decided_on": date(2024, 12, 31)}, True),
        ({"kind": "bk-tinh", "decided_on": date(2025, 1, 1)}, False),
        ({"kind": "bk-tinh"}, True),
        ({"kind": "bk-tinh", "year": 2025}, False),
        ({"kind": "bk-tinh", "year": 2025, "achieved_from": date(2024, 7, 1), "achieved_to": date(2025, 6, 30)}, True),
        ({"kind": "bk-tinh", "year": 2025, "achieved_to": date(2024, 12, 31)}, True),
        ({"kind": "bk-tinh", "year": 2026, "achieved_from": date(2025, 7, 1)}, False),
        ({"achievement": "Cải cách hành chính năm 2024"}, True),
        ({"achievement": "CAI CACH HANH CHINH"}, True),
        ({"achievement": ""}, True),
        ({"achievement": "Phòng chống thiên tai"}, False),
    ],
)
def test_an_award_from_elsewhere_counts_by_its_time_and_content(
    gathering: Workspace, commune: Unit, fields: dict[str, Any], warned: bool
):
    """NĐ 98/2023, Đ30.9: a decision that doesn't say the time counts by its date."""
    put(gathering, earlier(commune, **fields))
    assert bool(shorts(gathering, proposed(commune))) is warned


def test_an_earlier_award_is_told_with_its_paper(gathering: Workspace, commune: Unit):
    put(gathering, earlier(commune, number="7/QĐ-BNV", decided_on=date(2024, 6, 1)))
    assert "Bằng khen của Bộ trưởng, Quyết định số 7/QĐ-BNV ngày 01/06/2024" in said(gathering, proposed(commune))


def test_another_proposal_for_the_same_time_is_told_unless_it_came_to_nothing(gathering: Workspace, commune: Unit):
    other = nomination_of(commune, "gk-xa.tap-the.nam")
    put(gathering, other)
    assert shorts(gathering, proposed(commune)) == ["Đề nghị trùng"]
    assert shorts(gathering, other) == []
    put(gathering, replace(other, state=NominationState.DECLINED))
    assert shorts(gathering, proposed(commune)) == []


def test_the_award_of_somebody_else_is_nothing_to_this_nominee(gathering: Workspace, commune: Unit, person: Person):
    given(gathering, commune)
    assert shorts(gathering, proposed(person)) == []


@pytest.mark.parametrize(("ends", "warned"), [(date(2025, 3, 19), True), (DISTRICT_DAY, False), (None, False)])
def test_a_unit_that_has_ended_is_told_with_its_heir(
    gathering: Workspace, commune: Unit, person: Person, ends: date | None, warned: bool
):
    heir = unit_of(gathering, "UBND xã Đăk Hà", "X02")
    put(gathering, replace(commune, ends_on=ends, successor_id=heir.id))
    for subject in (commune, person):
        assert shorts(gathering, proposed(subject)) == ["Đơn vị đã kết thúc"] * warned
    if warned:
        assert "UBND xã Đăk Hà kế thừa" in said(gathering, proposed(commune))
        assert "Thông tư 15/2025" in said(gathering, proposed(commune))
        assert "trang Cá nhân" in said(gathering, proposed(person))


@pytest.mark.parametrize(
    ("fields", "warned"),
    [
        ({"considered_from": DISTRICT_DAY}, True),
        ({"considered_from": date(2025, 3, 21)}, False),
        (
            {
                "considered_from": date(2025, 3, 1),
                "form": DisciplineForm.WARNING,
                "decided_on": date(2025, 3, 21),
            },
            True,
        ),
        (
            {"considered_from": date(2025, 3, 1), "form": DisciplineForm.WARNING, "decided_on": DISTRICT_DAY},
            False,
        ),
        ({"form": DisciplineForm.WARNING, "decided_on": date(2024, 5, 5)}, False),
    ],
)
def test_discipline_under_consideration_on_the_day_is_told(
    gathering: Workspace, person: Person, fields: dict[str, Any], warned: bool
):
    put(gathering, DisciplinaryAction(id=uuid4(), person_id=person.id, **fields))
    assert shorts(gathering, proposed(person)) == ["Đang xem xét kỷ luật"] * warned


def test_milestones_that_are_not_reached_on_the_day_are_told_by_name(gathering: Workspace, commune: Unit):
    late = replace(PASSED[0], on=date(2025, 3, 21))
    award_round = saved(gathering, milestones=(late, PASSED[1]))
    words = said(gathering, proposed(commune, award_round))
    assert "Hội nghị sơ kết hằng năm; UBND huyện công bố điểm" in words
    assert "UBND tỉnh" not in words
    assert "điểm c khoản 5 Mục II" in words
    exact = save_round(gathering, replace(award_round, milestones=(replace(late, on=DISTRICT_DAY), *PASSED[1:])))
    assert shorts(gathering, proposed(commune, exact)) == []


@pytest.mark.parametrize(("on", "warned"), [(date(2030, 10, 30), True), (date(2030, 10, 31), False)])
def test_the_stage_waits_for_the_last_day_of_the_campaign_in_any_case(
    gathering: Workspace, commune: Unit, on: date, warned: bool
):
    nomination = nomination_of(commune, "gk-xa.tap-the.giai-doan", on, "2023-2030")
    assert shorts(gathering, nomination) == ["Chưa đến mốc xét"] * warned


def test_more_than_the_quota_is_told_of_collectives_and_people_apart(
    gathering: Workspace, commune: Unit, person: Person
):
    quota = (RoundAward(kind="gk-huyen", collectives=1, individuals=0),)
    award_round = saved(gathering, awards=quota, milestones=PASSED)
    first = proposed(commune, award_round)
    assert shorts(gathering, first) == []
    put(gathering, first)
    assert shorts(gathering, first) == []
    assert nominated_in(gathering, award_round, "gk-huyen", Subject.COLLECTIVE) == 1
    second = proposed(unit_of(gathering, "UBND xã Hai", "X02"), award_round)
    assert "được khen 1 tập thể hình thức này, đã đề nghị 2" in said(gathering, second)
    put(gathering, replace(first, state=NominationState.DECLINED))
    assert shorts(gathering, second) == []
    assert shorts(gathering, proposed(person, award_round)) == ["Vượt số lượng"]


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        (NominationState.DRAFT, ["Quá hạn hồ sơ"]),
        (NominationState.RETURNED, ["Quá hạn hồ sơ", "Quá hạn giải quyết"]),
        (NominationState.RECEIVED, ["Quá hạn giải quyết"]),
        (NominationState.DECIDED, []),
        (NominationState.DECLINED, []),
    ],
)
def test_days_that_are_past_are_told_of_what_still_waits(
    gathering: Workspace, commune: Unit, state: NominationState, expected: list[str]
):
    award = (RoundAward(kind="gk-huyen", deadline_days=10),)
    award_round = saved(gathering, awards=award, due_on=date(2025, 3, 3), milestones=PASSED)
    assert shorts(gathering, replace(proposed(commune, award_round), state=state)) == expected


def test_days_to_come_are_not_told(gathering: Workspace, commune: Unit):
    award = (RoundAward(kind="gk-xa", deadline_days=10),)
    milestones = (
        RoundMilestone(code="so-ket", on=DISTRICT_DAY),
        RoundMilestone(code="tinh-cong-bo-xa", on=DISTRICT_DAY),
    )
    told: dict[str, Any] = {"awards": award, "on": date(2030, 12, 2), "due_on": date(2030, 12, 1), "period": "2029"}
    award_round = saved(gathering, milestones=milestones, **told)
    nomination = proposed(
        commune, award_round, award="gk-xa.tap-the.nam", period="2029", considered_on=date(2030, 12, 2)
    )
    assert shorts(gathering, nomination) == []


def test_the_grade_of_the_unit_is_told_of_it_and_of_its_people(gathering: Workspace, commune: Unit, person: Person):
    published(gathering, commune, 2024, "40")
    for subject in (commune, person):
        found = warnings_of(gathering, proposed(subject))
        assert {warned.short for warned in found} == {"Xếp loại của đơn vị"}
        assert all("không làm thay đổi kết quả xét" in warned.words for warned in found)
    stage = nomination_of(commune, "gk-xa.tap-the.giai-doan", date(2030, 11, 1), "2023-2030")
    assert warnings_of(gathering, stage) == ()


def test_every_warning_says_what_to_do(gathering: Workspace, commune: Unit, catalogue: Catalogue):
    assert catalogue.campaign
    given(gathering, commune)
    put(gathering, replace(commune, ends_on=date(2025, 1, 1)))
    quota = (RoundAward(kind="gk-huyen", collectives=0),)
    award_round = saved(gathering, awards=quota, due_on=date(2025, 3, 3))
    found = warnings_of(gathering, proposed(commune, award_round))
    assert [warned.short for warned in found] == [
        "Thành tích đã khen",
        "Đơn vị đã kết thúc",
        "Chưa đến mốc xét",
        "Vượt số lượng",
        "Quá hạn hồ sơ",
    ]
    assert all(warned.what.endswith(".") and warned.cure.endswith(".") for warned in found)
