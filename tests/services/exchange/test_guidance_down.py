"""The guidance of the year goes down whole, and a unit reckons by it as the office does."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.awards import Nomination, NominationState, TypedFact
from parcomp_desktop.domain.council import Attendance, CouncilMeeting, CouncilMember, CouncilRole, CouncilRules, Vote
from parcomp_desktop.domain.criteria import Finding, Outcome, Subject, Verdict
from parcomp_desktop.domain.desk import DeskList, ListedDesk, Peer
from parcomp_desktop.domain.guidance import GuidedParameter
from parcomp_desktop.domain.indicators import StoredSet
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.reports import CalendarDay, Frequency, ReportingDuty
from parcomp_desktop.domain.rounds import AwardRound, RoundAward
from parcomp_desktop.domain.scores import Entry
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.exchange.keys import public_keys
from parcomp_desktop.services.awards.nomination_steps import take_step
from parcomp_desktop.services.awards.nominations import save_nomination, verdict_now
from parcomp_desktop.services.awards.rounds import save_round
from parcomp_desktop.services.desk.first_run import set_up_from_starter
from parcomp_desktop.services.desk.own_keys import own_keys
from parcomp_desktop.services.exchange.contents.guidance import DESKS, GUIDANCE, ROUNDS
from parcomp_desktop.services.exchange.contents.records import of_kind
from parcomp_desktop.services.exchange.desk_lists import (
    UNLISTED,
    Standing,
    current_list,
    is_listed,
    known_desks,
    list_words,
    own_warning,
    signer_words,
)
from parcomp_desktop.services.exchange.lines import Effect
from parcomp_desktop.services.exchange.package_files import inspect_package
from parcomp_desktop.services.exchange.package_words import PackageWords
from parcomp_desktop.services.exchange.reading import Preview, preview
from parcomp_desktop.services.exchange.receiving import receive, receive_file
from parcomp_desktop.services.exchange.remarks import remarks
from parcomp_desktop.services.exchange.sending import outgoing, send, sendable_periods
from parcomp_desktop.services.exchange.starters import make_starter_file
from parcomp_desktop.services.exchange.sticks import packages_on
from parcomp_desktop.services.scoring.scoresheets import make_scoresheet, open_scoresheet, save_entry
from parcomp_desktop.services.sets.library import copy_set, known_set
from parcomp_desktop.services.workspace import Workspace, make_workspace
from tests.services.awards.round_cases import put, round_of, saved
from tests.services.work.work import (
    PERIOD,
    PERSON_AWARD,
    SET,
    UNIT_AWARD,
    add_duty,
    add_fact,
    add_person,
    add_sheet,
    nominate,
    second_desk,
    sent,
    unit_of,
)

GUIDANCE_PAPER = "Hướng dẫn 10/HD-SNV"


@pytest.fixture
def met(unit_desk: Workspace, gathering: Workspace, tmp_path: Path) -> Workspace:
    """A unit's desk that the office knows."""
    add_sheet(unit_desk)
    receive_file(gathering, sent(unit_desk, tmp_path), dry_run=False)
    return unit_desk


def guided(gathering: Workspace, **said: object) -> AwardRound:
    """A round with everything that guidance may fix, and what is the office's own."""
    fields: dict[str, object] = {
        "awards": (
            RoundAward(
                kind="gk-huyen",
                collectives=2,
                individuals=5,
                deadline_days=20,
                coefficient=Decimal("0.4"),
                coefficient_source=GUIDANCE_PAPER,
            ),
        ),
        "due_on": date(2025, 3, 10),
        "guidance": GUIDANCE_PAPER,
        "reading": "one_of",
        "parameters": (GuidedParameter(name="high_rank", value=Decimal(1), source=GUIDANCE_PAPER),),
        "budget": 50_000_000,
        "council": CouncilRules(threshold=Decimal(75)),
        **said,
    }
    return save_round(gathering, replace(round_of("gk-huyen"), **fields))


def down(gathering: Workspace, desk: Workspace, stick: Path, *codes: str) -> Preview:
    wanted = codes or (GUIDANCE.code, ROUNDS.code, DESKS.code)
    (path,) = send(gathering, PERIOD, stick, gathering.get(Unit, unit_of(desk).id), wanted)
    return preview(desk, path)


def test_a_round_comes_with_quota_parameters_reading_and_deadlines_but_without_what_is_the_offices_own(
    met: Workspace, gathering: Workspace, tmp_path: Path
):
    made = guided(gathering)
    package = down(gathering, met, tmp_path)
    (told,) = of_kind(package.records, AwardRound)
    words = PackageWords(met, package.records)
    assert words.what(told) == "Xét khen thưởng năm 2024"
    assert words.says(told) == "kỳ 2024, xét ngày 20/03/2025, hạn hồ sơ 10/03/2025"
    receive(met, package)
    came = met.get(AwardRound, made.id)
    assert came == replace(made, budget=None, council=CouncilRules())
    assert (came.awards, came.parameters, came.reading, came.due_on) == (
        made.awards,
        made.parameters,
        "one_of",
        date(2025, 3, 10),
    )


def test_a_unit_judges_by_the_guided_round_as_the_office_does(met: Workspace, gathering: Workspace, tmp_path: Path):
    made = guided(gathering)
    receive(met, down(gathering, met, tmp_path))
    person = add_person(met)
    for name, value in {
        "outstanding_achievement": "true",
        "selected_by_unit": "true",
        "quality_rating": "good",
        "direct_adviser": "false",
        "initiatives_recognised": "1",
        "handles_cases": "true",
        "handled_cases_late": "3",
        "good_conduct": "true",
    }.items():
        add_fact(met, person, name, value)
    nomination = nominate(met, person, PERSON_AWARD)
    assert verdict_now(met, nomination).outcome is Outcome.NOT_MET
    nomination = save_nomination(met, replace(nomination, round_id=made.id))
    here = verdict_now(met, nomination)
    assert (here.outcome, here.guidance.reading) == (Outcome.MET, "one_of")
    pass_in(met, made, nomination)
    saved(gathering, "gk-huyen", name="Đợt khác của huyện")
    receive_file(gathering, sent(met, tmp_path), dry_run=False)
    (there,) = gathering.find(Nomination)
    assert (there.round_id, there.considered_on) == (made.id, made.considered_on)
    above = verdict_now(gathering, there)
    assert (above.outcome, above.readings, above.guidance) == (here.outcome, here.readings, here.guidance)


def pass_in(desk: Workspace, award_round: AwardRound, nomination: Nomination) -> None:
    """The council of a round, of one member, votes for a nomination."""
    member = CouncilMember(id=uuid4(), full_name="Lê Văn Sơn", position="Chủ tịch", role=CouncilRole.CHAIR)
    meeting = CouncilMeeting(id=uuid4(), round_id=award_round.id, held_on=award_round.considered_on)
    there = Attendance(id=uuid4(), meeting_id=meeting.id, member_id=member.id, present=True)
    vote = Vote(id=uuid4(), meeting_id=meeting.id, nomination_id=nomination.id, in_favour=1, against=0, blank=0)
    put(desk, member, meeting, there, vote)
    take_step(desk, [nomination], NominationState.COUNCIL)


@pytest.mark.parametrize(("places", "outcome"), [(1, Outcome.NOT_MET), (2, Outcome.MET)])
def test_the_high_rank_that_guidance_fixes_holds_at_the_unit(
    places: int, outcome: Outcome, met: Workspace, gathering: Workspace, tmp_path: Path
):
    high = GuidedParameter(name="high_rank", value=Decimal(places), source=GUIDANCE_PAPER)
    none = [GuidedParameter(name=name, value=None, source=GUIDANCE_PAPER) for name in ("high_rank_percent", "leap")]
    made = guided(gathering, parameters=(high, *none))
    receive(met, down(gathering, met, tmp_path))
    unit = unit_of(met)
    for desk in (met, gathering):
        facts = {"ranked": "true", "rank": "2", "ranked_units": "20"}
        put(desk, *(collective_fact(unit.id, name, value) for name, value in facts.items()))
    drafts = [replace(nominate(desk, unit, UNIT_AWARD), round_id=made.id) for desk in (met, gathering)]
    verdicts = [verdict_now(desk, draft) for desk, draft in zip((met, gathering), drafts, strict=True)]
    assert [found(verdict).outcome for verdict in verdicts] == [outcome, outcome]
    assert verdicts[0] == verdicts[1]


def collective_fact(unit_id: UUID, name: str, value: str) -> TypedFact:
    return TypedFact(id=uuid4(), subject=Subject.COLLECTIVE, subject_id=unit_id, period=PERIOD, name=name, value=value)


def found(verdict: Verdict) -> Finding:
    return next(each for each in verdict.findings if each.criterion == "tap-the.2")


def test_a_later_guidance_moves_the_day_and_drafts_with_it_and_leaves_what_is_the_units(
    met: Workspace, gathering: Workspace, tmp_path: Path
):
    made = guided(gathering)
    receive(met, down(gathering, met, tmp_path))
    draft = nominate(met, add_person(met), PERSON_AWARD)
    save_nomination(met, replace(draft, round_id=made.id))
    save_round(met, replace(met.get(AwardRound, made.id), budget=7_000_000, fund="Quỹ của xã"))
    save_round(gathering, replace(made, considered_on=date(2025, 4, 15), reading="literal"))
    package = down(gathering, met, tmp_path)
    assert {line.effect for line in package.lines if isinstance(line.record, AwardRound)} == {Effect.CHANGED}
    receive(met, package)
    stands = met.get(AwardRound, made.id)
    assert (stands.considered_on, stands.reading) == (date(2025, 4, 15), "literal")
    assert (stands.budget, stands.fund) == (7_000_000, "Quỹ của xã")
    assert met.get(Nomination, draft.id).considered_on == date(2025, 4, 15)


def test_what_a_unit_changed_of_the_guidance_gives_way_and_its_own_rounds_are_never_touched(
    met: Workspace, gathering: Workspace, tmp_path: Path
):
    own = saved(met, "gk-xa")
    made = guided(gathering)
    assert own.name == made.name
    receive(met, down(gathering, met, tmp_path))
    assert met.get(AwardRound, own.id) == own
    assert met.get(AwardRound, made.id).name == f"{made.name} (bàn tổng hợp)"
    save_round(met, replace(met.get(AwardRound, made.id), reading="literal"))
    package = down(gathering, met, tmp_path)
    assert Effect.CONFLICT not in {line.effect for line in package.lines}
    receive(met, package)
    assert met.get(AwardRound, made.id).reading == "one_of"
    assert met.get(AwardRound, own.id) == own


def test_a_round_with_a_reading_that_no_criterion_has_is_refused(met: Workspace, gathering: Workspace):
    made = guided(gathering)
    with gathering.change("test", "Sai") as change:
        change.put(replace(made, reading="khác"))
    with pytest.raises(Refusal, match="Không có cách đọc"):
        outgoing(gathering, PERIOD, gathering.get(Unit, unit_of(met).id), [ROUNDS.code])


def test_a_sheet_scores_at_the_unit_by_the_offices_own_set(met: Workspace, gathering: Workspace, tmp_path: Path):
    own = copy_set(gathering, SET, 2024)
    receive(met, down(gathering, met, tmp_path))
    assert known_set(met, own.code) == known_set(gathering, own.code)
    scores = []
    for desk in (met, gathering):
        sheet = make_scoresheet(desk, unit_of(met).id, own.code, PERIOD)
        save_entry(desk, sheet, "2.1", Entry(numerator=Decimal(2775), denominator=Decimal(3443)))
        scores.append(open_scoresheet(desk, sheet).score)
    assert scores[0] == scores[1]
    assert scores[0].total


def test_everything_of_a_year_is_offered_once_something_of_it_is_known(met: Workspace, gathering: Workspace):
    assert sendable_periods(gathering, unit_of(met).id) == []
    add_duty(gathering, year_from=2023, year_to=2024)
    assert sendable_periods(gathering, unit_of(met).id) == ["2024", "2023"]
    guided(gathering)
    unit = gathering.get(Unit, unit_of(met).id)
    copy_set(gathering, SET, 2024)
    put(gathering, CalendarDay(id=uuid4(), day=date(2024, 9, 3), name="Nghỉ bù"))
    going = outgoing(gathering, PERIOD, unit, [GUIDANCE.code, ROUNDS.code, DESKS.code])
    assert [type(each) for each in going.records] == [StoredSet, ReportingDuty, CalendarDay, AwardRound, DeskList]


def test_a_duty_that_goes_on_is_of_every_year_up_to_this_one(met: Workspace, gathering: Workspace):
    gathering.clock = lambda: datetime(2026, 3, 1, tzinfo=UTC)
    add_duty(gathering, frequency=Frequency.QUARTERLY)
    assert sendable_periods(gathering, unit_of(met).id) == ["2026", "2025", "2024"]


def test_the_list_of_units_and_keys_comes_with_its_date_and_tells_who_signed(
    met: Workspace, gathering: Workspace, tmp_path: Path
):
    other = second_desk(gathering, tmp_path)
    assert "đến cùng gói đầu tiên" in list_words(met)
    assert "danh sách này đi theo mỗi gói gửi xuống" in list_words(gathering)
    receive(met, down(gathering, met, tmp_path))
    (came,) = met.find(DeskList)
    assert came == gathering.find(DeskList)[0]
    assert f"{came.dated.astimezone():%H:%M}" in list_words(met)
    assert [(each.name, each.standing, each.is_own) for each in known_desks(met)] == [
        ("UBND xã Đăk Mar", Standing.IN_USE, True),
        ("UBND huyện Đăk Hà", Standing.IN_USE, False),
        ("UBND xã Đăk La", Standing.NO_DESK, False),
    ]
    add_sheet(other)
    stick = tmp_path / "usb"
    stick.mkdir()
    path = sent(other, stick)
    receive_file(gathering, path, dry_run=False)
    key = inspect_package(path).verify_key
    assert signer_words(met, key) == ""
    assert packages_on(met, stick)[0].why.endswith("khóa mà bàn này chưa biết.")
    receive(met, down(gathering, met, tmp_path))
    assert signer_words(met, key) == "khóa của UBND xã Đăk La (máy đang dùng)"
    assert "khóa của UBND xã Đăk La" in packages_on(met, stick)[0].why
    assert own_warning(met) == ""
    other.close()


def test_a_list_keeps_its_date_while_it_says_the_same(met: Workspace, gathering: Workspace, tmp_path: Path):
    receive(met, down(gathering, met, tmp_path))
    again = down(gathering, met, tmp_path)
    assert [line.effect for line in again.lines] == [Effect.UNCHANGED]
    second_desk(gathering, tmp_path).close()
    gathering.clock = lambda: datetime(2020, 1, 1, tzinfo=UTC)
    assert current_list(gathering).dated > met.find(DeskList)[0].dated


def test_a_later_list_replaces_the_one_here_and_an_older_one_never_does(
    met: Workspace, gathering: Workspace, tmp_path: Path
):
    early = down(gathering, met, tmp_path)
    second_desk(gathering, tmp_path).close()
    receive(met, down(gathering, met, tmp_path))
    (late,) = met.find(DeskList)
    receive(met, preview(met, tmp_path / early.file_name))
    assert met.find(DeskList) == [late]
    older = replace(late, dated=late.dated - timedelta(days=1), desks=())
    assert DESKS.settle(met, older, late) == late
    assert DESKS.settle(met, late, older) == late
    assert len({each.unit_id for each in late.desks}) == 2


def test_after_a_lost_machine_the_old_key_is_that_of_a_former_machine_and_its_packages_can_still_be_told(
    met: Workspace, gathering: Workspace, tmp_path: Path
):
    unit = gathering.get(Unit, unit_of(met).id)
    old_key = public_keys(own_keys(met)).verify_key
    receive(met, down(gathering, met, tmp_path))
    starter = make_starter_file(gathering, unit, tmp_path)
    new = make_workspace(tmp_path / "máy mới", gathering.catalogue)
    set_up_from_starter(new, starter.read_bytes(), "Đăk Mar")
    add_sheet(new)
    receive_file(gathering, sent(new, tmp_path), dry_run=False)
    receive(new, down(gathering, new, tmp_path))
    assert signer_words(new, old_key) == "khóa của UBND xã Đăk Mar (máy cũ)"
    assert own_warning(new) == ""
    (list_,) = new.find(DeskList)
    assert not is_listed(met, list_)
    put(met, list_)
    assert own_warning(met) == UNLISTED
    new.close()


def test_a_package_with_a_list_that_lacks_this_machine_says_so_before_it_is_taken_in(
    met: Workspace, gathering: Workspace, tmp_path: Path
):
    assert UNLISTED not in list(remarks(met, down(gathering, met, tmp_path)))
    (peer,) = gathering.find(Peer)
    put(gathering, replace(peer, verify_key=bytes(32)))
    assert UNLISTED in list(remarks(met, down(gathering, met, tmp_path)))


def test_a_list_says_nothing_of_people(met: Workspace, gathering: Workspace):
    add_person(met)
    fields = {*DeskList.__struct_fields__, *ListedDesk.__struct_fields__}
    assert fields == {"id", "dated", "desks", "unit_id", "unit", "desk_id", "verify_key", "ended_at"}
    assert {each.unit for each in current_list(gathering).desks} == {unit_of(met).name}
