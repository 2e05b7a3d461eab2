"""The sweep: everybody against every award of a round, as one by one, and quick."""

import sys
from collections import Counter
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from types import CodeType, FrameType
from uuid import UUID, uuid4

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.awards import Nomination, NominationState
from parcomp_desktop.domain.criteria import Outcome, Subject
from parcomp_desktop.domain.guidance import GuidedParameter
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.rounds import AwardRound, RoundAward
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.rules.ranking import rank
from parcomp_desktop.services.awards.nominations import verdict_now
from parcomp_desktop.services.awards.rounds import close_round, save_round
from parcomp_desktop.services.criteria.sweeps import (
    Narrowing,
    SweepGroup,
    SweepLine,
    group_counts,
    narrowed,
    nominate,
    quota_lines,
    sweep,
    usual_achievement,
)
from parcomp_desktop.services.criteria.warnings import warnings_of
from parcomp_desktop.services.workspace import Workspace
from tests.services.awards.award_cases import GOOD_UNIT, person_of, published, unit_of, write_facts
from tests.services.awards.round_cases import TWO_LEVELS_DAY, put, saved
from tests.services.work.work import MET

UNCHOSEN = {name: value for name, value in MET.items() if name != "selected_by_unit"}


@pytest.fixture
def commune(gathering: Workspace) -> Unit:
    return unit_of(gathering, "UBND xã Đăk Mar", "X01")


@pytest.fixture
def person(gathering: Workspace, commune: Unit) -> Person:
    return person_of(gathering, commune)


@pytest.fixture
def award_round(gathering: Workspace) -> AwardRound:
    return saved(gathering, "gk-huyen", "gk-xa")


def line_of(lines: list[SweepLine], subject_id: UUID, kind: str = "gk-huyen") -> SweepLine:
    return next(line for line in lines if line.nominee.id == subject_id and line.award.kind == kind)


def test_everybody_meets_every_award_that_is_for_them(
    gathering: Workspace, commune: Unit, person: Person, award_round: AwardRound
):
    lines = sweep(gathering, award_round)
    assert Counter((line.nominee.id, line.award.code) for line in lines) == Counter(
        [
            (commune.id, "gk-huyen.tap-the.nam"),
            (commune.id, "gk-xa.tap-the.nam"),
            (person.id, "gk-huyen.ca-nhan.nam"),
            (person.id, "gk-xa.ca-nhan.nam"),
        ]
    )


def test_each_line_says_what_judging_alone_says(
    gathering: Workspace, commune: Unit, person: Person, award_round: AwardRound
):
    for place in range(2, 6):
        other = unit_of(gathering, f"UBND xã Số {place}", f"X0{place}")
        published(gathering, other, 2024, str(80 + place))
        published(gathering, other, 2023, str(90 - place))
    published(gathering, commune, 2024, "83.5")
    write_facts(gathering, person, UNCHOSEN | {"handles_cases": "true", "handled_cases_late": "1"})
    guided = save_round(
        gathering,
        replace(
            award_round,
            guidance="HD 10",
            reading="one_of",
            parameters=(GuidedParameter(name="leap", value=Decimal(2), source="HD 10"),),
        ),
    )
    for line in sweep(gathering, guided):
        assert line.verdict == verdict_now(gathering, line.nomination)
        assert line.warnings == warnings_of(gathering, line.nomination)


def test_who_lacks_the_unit_s_choice_alone_waits_for_the_council(
    gathering: Workspace, person: Person, award_round: AwardRound
):
    write_facts(gathering, person, UNCHOSEN)
    line = line_of(sweep(gathering, award_round), person.id)
    assert (line.group, line.verdict.outcome) == (SweepGroup.COUNCIL, Outcome.MISSING)
    assert "chờ Hội đồng" in line.short
    assert line.missing == ("Được cơ quan, đơn vị xét chọn, đề xuất",)


@pytest.mark.parametrize(
    ("facts", "group"),
    [
        (MET, SweepGroup.MET),
        (MET | {"selected_by_unit": "false"}, SweepGroup.NOT_MET),
        ({name: value for name, value in UNCHOSEN.items() if name != "good_conduct"}, SweepGroup.MISSING),
        ({name: value for name, value in MET.items() if name != "good_conduct"}, SweepGroup.MISSING),
        (UNCHOSEN | {"good_conduct": "false"}, SweepGroup.NOT_MET),
    ],
)
def test_one_who_lacks_more_or_less_is_in_the_plain_group(
    gathering: Workspace, person: Person, award_round: AwardRound, facts: dict[str, str], group: SweepGroup
):
    write_facts(gathering, person, facts)
    assert line_of(sweep(gathering, award_round), person.id).group is group


def test_the_reading_that_guidance_fixes_decides_the_group_and_others_stand_beside(
    gathering: Workspace, person: Person, award_round: AwardRound
):
    write_facts(gathering, person, MET | {"handles_cases": "true", "handled_cases_late": "1"})
    plain = line_of(sweep(gathering, award_round), person.id)
    fixed = save_round(gathering, replace(award_round, guidance="HD 10", reading="one_of"))
    guided = line_of(sweep(gathering, fixed), person.id)
    assert (plain.group, guided.group) == (SweepGroup.NOT_MET, SweepGroup.MET)
    readings = {"literal": Outcome.NOT_MET, "one_of": Outcome.MET}
    assert plain.verdict.readings == guided.verdict.readings == readings


def test_the_groups_stand_in_their_order_the_nearest_misses_first(gathering: Workspace, award_round: AwardRound):
    units = [unit_of(gathering, f"UBND xã Số {place}", f"X{place}") for place in range(4)]
    write_facts(gathering, units[0], GOOD_UNIT | {"cases_late": "1", "reports_late": "1"})
    write_facts(gathering, units[1], GOOD_UNIT | {"cases_late": "1"})
    write_facts(gathering, units[3], GOOD_UNIT)
    lines = [line for line in sweep(gathering, award_round) if line.award.kind == "gk-huyen"]
    assert [line.nominee.id for line in lines] == [units[place].id for place in (3, 2, 1, 0)]
    assert lines[2].short == "Chỉ còn vướng tiêu chí 3: còn 1 hồ sơ trễ hẹn (yêu cầu 0)."
    counts = group_counts(lines)
    assert [counts[group] for group in SweepGroup] == [1, 0, 1, 2]


def test_lines_are_narrowed_by_group_kind_subject_and_text(
    gathering: Workspace, commune: Unit, person: Person, award_round: AwardRound
):
    write_facts(gathering, commune, GOOD_UNIT)
    lines = sweep(gathering, award_round)
    assert len(narrowed(lines, Narrowing())) == 4
    assert {line.nominee.id for line in narrowed(lines, Narrowing(group=SweepGroup.MET))} == {commune.id}
    assert [line.award.kind for line in narrowed(lines, Narrowing(kind="gk-xa"))] == ["gk-xa", "gk-xa"]
    assert {line.nominee.id for line in narrowed(lines, Narrowing(subject=Subject.INDIVIDUAL))} == {person.id}
    assert {line.nominee.id for line in narrowed(lines, Narrowing(query="hong nhung"))} == {person.id}
    assert narrowed(lines, Narrowing(kind="gk-xa", query="giấy khen huyện")) == []


def test_chosen_lines_become_drafts_of_the_round_as_one_change(
    gathering: Workspace, commune: Unit, person: Person, award_round: AwardRound
):
    lines = sweep(gathering, award_round)
    new = nominate(gathering, award_round, [line_of(lines, commune.id), line_of(lines, person.id)])
    stored = gathering.find(Nomination)
    assert {each.id for each in stored} == {each.id for each in new}
    for each in stored:
        assert (each.round_id, each.period, each.considered_on) == (award_round.id, "2024", award_round.considered_on)
        assert each.state is NominationState.DRAFT
        assert each.achievement == usual_achievement("2024")
    again = sweep(gathering, award_round)
    assert line_of(again, commune.id).is_nominated
    assert line_of(again, commune.id).nomination in new
    assert not line_of(again, commune.id, "gk-xa").is_nominated
    gathering.undo()
    assert gathering.find(Nomination) == []


def test_who_is_proposed_already_is_left_out_and_a_closed_round_takes_nobody(
    gathering: Workspace, commune: Unit, person: Person, award_round: AwardRound
):
    lines = sweep(gathering, award_round)
    nominate(gathering, award_round, [line_of(lines, commune.id)])
    both = [line_of(lines, commune.id), line_of(lines, person.id)]
    assert [each.subject_id for each in nominate(gathering, award_round, both)] == [person.id]
    with pytest.raises(Refusal, match="đều có đề nghị"):
        nominate(gathering, award_round, both)
    for each in gathering.find(Nomination):
        put(gathering, replace(each, state=NominationState.DECLINED))
    close_round(gathering, award_round)
    with pytest.raises(Refusal, match="đã đóng"):
        nominate(gathering, award_round, [line_of(lines, person.id, "gk-xa")])


def test_the_words_of_an_achievement_name_the_period():
    start = "Đã có thành tích xuất sắc trong phong trào thi đua đẩy mạnh cải cách hành chính"
    assert usual_achievement("2024") == f"{start} năm 2024"
    assert usual_achievement("2023-2030") == f"{start} giai đoạn 2023-2030"


def test_quotas_are_told_beside_what_is_proposed(gathering: Workspace, commune: Unit, person: Person):
    awards = (RoundAward(kind="gk-huyen", collectives=0), RoundAward(kind="gk-xa", individuals=2))
    award_round = saved(gathering, awards=awards)
    lines = sweep(gathering, award_round)
    nominate(gathering, award_round, [line_of(lines, commune.id), line_of(lines, person.id)])
    assert quota_lines(gathering, award_round) == [
        "Giấy khen của Chủ tịch Ủy ban nhân dân huyện, tập thể: 1/0 (vượt)",
        "Giấy khen của Chủ tịch Ủy ban nhân dân huyện, cá nhân: 1",
        "Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã, cá nhân: 0/2",
    ]


def test_the_stage_is_swept_by_its_own_awards(gathering: Workspace, commune: Unit):
    stage = saved(gathering, "gk-xa", period="2023-2030", on=date(2030, 12, 1))
    lines = sweep(gathering, stage)
    assert [line.award.code for line in lines] == ["gk-xa.tap-the.giai-doan"]
    assert lines[0].nominee.id == commune.id


def test_a_sweep_can_be_stopped_and_tells_how_far_it_is(gathering: Workspace, award_round: AwardRound):
    for place in range(25):
        unit_of(gathering, f"UBND xã Số {place}", f"X{place:02}", UnitKind.AGENCY)
    told: list[tuple[int, int]] = []
    sweep(gathering, award_round, lambda done, total, _: told.append((done, total)))
    assert told == [(0, 25), (20, 25)]

    def stop(done: int, _total: int, _name: str) -> None:
        if done:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        sweep(gathering, award_round, stop)
    assert gathering.find(AwardRound) == [award_round]


def test_neither_rankings_nor_reading_grow_with_the_nominees(gathering: Workspace):
    """Each group of two years is ranked once, each table is read once, however many ask."""
    counts: list[tuple[int, int]] = []
    award_round = saved(gathering, "gk-xa", on=TWO_LEVELS_DAY, period="2025")
    for many in (range(5), range(5, 25)):
        for place in many:
            unit = unit_of(gathering, f"UBND xã Số {place}", f"X{place:02}")
            published(gathering, unit, 2025, str(70 + place))
            person_of(gathering, unit, f"Nguyễn Văn {place}")
        statements: list[str] = []
        gathering.db.conn.set_trace_callback(statements.append)
        ranked = _calls_of(rank.__code__, lambda: sweep(gathering, award_round))
        gathering.db.conn.set_trace_callback(None)
        counts.append((ranked, len(statements)))
    assert counts[0] == counts[1]
    assert counts[0][0] == 2


def _calls_of(code: CodeType, act: Callable[[], object]) -> int:
    called: list[str] = []

    def watch(frame: FrameType, event: str, _: object) -> None:
        if event == "call" and frame.f_code is code:
            called.append(event)

    sys.setprofile(watch)
    try:
        act()
    finally:
        sys.setprofile(None)
    return len(called)


def test_what_a_sweep_remembers_ends_with_it(gathering: Workspace, commune: Unit, award_round: AwardRound):
    assert line_of(sweep(gathering, award_round), commune.id).group is SweepGroup.MISSING
    write_facts(gathering, commune, GOOD_UNIT)
    assert line_of(sweep(gathering, award_round), commune.id).group is SweepGroup.MET


def test_while_remembering_own_changes_are_seen_and_the_same_is_found(gathering: Workspace, commune: Unit):
    with gathering.remembering():
        assert gathering.find(Unit, code="X01") == [commune]
        assert gathering.find(Unit, kind=UnitKind.AGENCY) == []
        assert gathering.find(Unit, ends_on=None) == [commune]
        assert gathering.once("answer", lambda: 1) == gathering.once("answer", lambda: 2) == 1
        other = unit_of(gathering, "UBND xã Hai", "X02")
        assert gathering.find(Unit) == [commune, other]
        assert gathering.get(Unit, other.id) == other
        with pytest.raises(Refusal, match="không còn"):
            gathering.get(Unit, uuid4())
    assert gathering.once("answer", lambda: 3) == 3
