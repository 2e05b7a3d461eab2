"""Nominations: what is refused, what one figure changes, what stays after the decision."""

from datetime import date
from typing import TypeVar
from uuid import uuid4

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.awards import AchievementReport, Nomination, NominationState, NominationStep
from parcomp_desktop.domain.criteria import Outcome, Subject
from parcomp_desktop.domain.evidence import Proof
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.rounds import AwardRound, RoundAward
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.awards.achievement_reports import write_texts
from parcomp_desktop.services.awards.nomination_choices import (
    awards_of_round,
    initiative_words,
    offered_initiatives,
    offered_rounds,
)
from parcomp_desktop.services.awards.nomination_steps import Told, take_step
from parcomp_desktop.services.awards.nominations import (
    nominee_name,
    remove_nomination,
    save_nomination,
    settled,
    verdict_now,
    verdict_of,
)
from parcomp_desktop.services.criteria.explanations import explanation, nomination_lines, offered_awards
from parcomp_desktop.services.criteria.facts import save_fact
from parcomp_desktop.services.criteria.nominees import nominees, period_words, periods
from parcomp_desktop.services.proofs.evidence import Owner, add_reference
from parcomp_desktop.services.workspace import Workspace
from tests.services.awards.award_cases import (
    GOOD_UNIT,
    nominated,
    nomination_of,
    person_of,
    published,
    typed,
    unit_of,
    write_facts,
)
from tests.services.people.standing_cases import initiative
from tests.services.proofs.evidence_cases import reference

E = TypeVar("E", bound=Entity)


@pytest.fixture
def commune(gathering: Workspace) -> Unit:
    return unit_of(gathering, "UBND xã Đăk Mar", "X01")


def put(workspace: Workspace, record: E) -> E:
    with workspace.change("test", "Đưa vào") as change:
        change.put(record)
    return record


def round_of() -> AwardRound:
    return AwardRound(id=uuid4(), name="Đợt năm 2024", period="2024", considered_on=date(2025, 1, 20))


def outcomes(workspace: Workspace, nomination: Nomination) -> dict[str, Outcome]:
    return {finding.criterion: finding.outcome for finding in verdict_now(workspace, nomination).findings}


def test_a_unit_with_all_figures_good_meets_every_criterion(gathering: Workspace, commune: Unit):
    write_facts(gathering, commune, GOOD_UNIT)
    nomination = nominated(gathering, nomination_of(commune))
    assert verdict_now(gathering, nomination).outcome is Outcome.MET
    assert set(outcomes(gathering, nomination).values()) == {Outcome.MET}


def test_one_late_case_flips_the_third_criterion_alone_and_names_its_record(gathering: Workspace, commune: Unit):
    facts = {name: typed(commune, name, value) for name, value in GOOD_UNIT.items()}
    for fact in facts.values():
        save_fact(gathering, fact)
    nomination = nominated(gathering, nomination_of(commune))
    before = outcomes(gathering, nomination)
    save_fact(gathering, replace(facts["cases_late"], value="1", source="Báo cáo 310/BC-UBND"))
    after = outcomes(gathering, nomination)
    assert {code for code in before if before[code] is not after[code]} == {"tap-the.3"}
    assert after["tap-the.3"] is Outcome.NOT_MET
    finding = next(each for each in verdict_now(gathering, nomination).findings if each.criterion == "tap-the.3")
    assert "mục “Hồ sơ trễ hẹn” (Báo cáo 310/BC-UBND)" in finding.source
    assert "Hồ sơ trễ hẹn: 1" in finding.value


def test_a_missing_figure_is_named_and_not_taken_for_zero(gathering: Workspace, commune: Unit):
    write_facts(gathering, commune, {name: value for name, value in GOOD_UNIT.items() if name != "reform_disciplined"})
    nomination = nominated(gathering, nomination_of(commune))
    shown = explanation(gathering, nomination)
    fifth = next(line for line in shown.findings if line.number == "5")
    assert fifth.finding.outcome is Outcome.MISSING
    assert fifth.finding.missing == ("Người bị kỷ luật liên quan đến nhiệm vụ cải cách hành chính",)
    assert fifth.clause == "điểm a khoản 5 Mục II"


def test_both_readings_of_a_person_stand_side_by_side(gathering: Workspace, commune: Unit):
    person = person_of(gathering, commune)
    good = {
        "outstanding_achievement": "true", "selected_by_unit": "true", "quality_rating": "good",
        "direct_adviser": "false", "initiatives_recognised": "0", "handles_cases": "true", "handled_cases_late": "0",
        "good_conduct": "true",
    }  # fmt: skip
    write_facts(gathering, person, good)
    shown = explanation(gathering, nominated(gathering, nomination_of(person, "gk-huyen.ca-nhan.nam")))
    assert [(line.label, line.outcome) for line in shown.readings] == [
        ("Đủ mọi tiêu chí áp dụng", Outcome.NOT_MET),
        ("Đủ tiêu chí 1 và 5, và ít nhất một trong các tiêu chí 2, 3, 4", Outcome.MET),
    ]
    assert not shown.settled
    assert shown.assumed == ""


def test_what_the_rules_take_for_granted_is_told(gathering: Workspace, commune: Unit):
    nomination = nomination_of(commune, "gk-xa.tap-the.nam", date(2026, 1, 20), "2025")
    assert "tạm dùng các tiêu chí của Kế hoạch" in explanation(gathering, nominated(gathering, nomination)).assumed


@pytest.mark.parametrize(
    ("period", "term", "on", "told"),
    [
        ("2024", "nam", date(2025, 1, 20), ["Năm 2024 Xã A xếp loại Trung bình"]),
        ("2023-2030", "giai-doan", date(2030, 11, 1), []),
    ],
)
def test_the_grade_of_the_unit_warns_of_the_year_and_moves_no_outcome(
    gathering: Workspace, period: str, term: str, on: date, told: list[str]
):
    unit = unit_of(gathering, "Xã A", "A")
    nominees = {"tap-the": unit, "ca-nhan": person_of(gathering, unit)}
    nominations = [nomination_of(who, f"gk-xa.{subject}.{term}", on, period) for subject, who in nominees.items()]
    assert [explanation(gathering, each).warnings for each in nominations] == [(), ()]
    published(gathering, unit, 2024, "60")
    for each in nominations:
        assert [text.partition(". ")[0] for text in explanation(gathering, each).warnings] == told


def test_a_law_that_is_not_of_the_plan_keeps_its_own_citation(gathering: Workspace, commune: Unit):
    shown = explanation(gathering, nominated(gathering, nomination_of(commune, "bk-tinh.tap-the.nam")))
    assert shown.findings[1].clause == "Luật 06/2022/QH15, Điều 74.3.a"


def test_the_district_gives_no_more_awards_from_july_2025(gathering: Workspace, commune: Unit):
    last = offered_awards(gathering, date(2025, 6, 30), Subject.COLLECTIVE)
    first = offered_awards(gathering, date(2025, 7, 1), Subject.COLLECTIVE)
    assert {award.code for award in last} - {award.code for award in first} == {
        "gk-huyen.tap-the.nam", "gk-huyen.tap-the.giai-doan",
    }  # fmt: skip
    assert len(offered_awards(gathering, None, None)) == 12
    nominated(gathering, nomination_of(commune, on=date(2025, 6, 30)))
    with pytest.raises(Refusal, match="không còn"):
        save_nomination(gathering, nomination_of(commune, on=date(2025, 7, 1), period="2023"))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"award": "gk-huyen.ca-nhan.nam"}, "không dành cho đối tượng"),
        ({"award": "huan-chuong"}, "Không có hình thức khen"),
        ({"period": "2023-2030"}, "xét cho một năm"),
        ({"award": "gk-huyen.tap-the.giai-doan"}, "xét cho cả giai đoạn"),
        ({"period": "2026Q3"}, "kỳ xét"),
        ({"period": " "}, "Kỳ xét"),
        ({"achievement": "  "}, "thành tích"),
        ({"subject_id": uuid4()}, "không còn"),
        ({"considered_on": date(2022, 12, 31)}, "chưa có"),
        ({"achieved_from": date(2024, 6, 2), "achieved_to": date(2024, 6, 1)}, "trước ngày đầu"),
        ({"achieved_from": date(2025, 1, 1), "achieved_to": date(2025, 2, 1)}, "ngoài kỳ xét"),
        ({"achieved_from": date(2023, 1, 1), "achieved_to": date(2023, 12, 31)}, "ngoài kỳ xét"),
        ({"round_id": uuid4()}, "không còn"),
        ({"initiative_id": uuid4()}, "không còn"),
    ],
)
def test_a_nomination_that_cannot_be_is_refused(
    gathering: Workspace, commune: Unit, changes: dict[str, object], words: str
):
    with pytest.raises(Refusal, match=words):
        save_nomination(gathering, replace(nomination_of(commune), **changes))
    assert not gathering.find(Nomination)


def test_the_same_nomination_twice_is_refused_and_another_year_is_not(gathering: Workspace, commune: Unit):
    first = nominated(gathering, nomination_of(commune))
    with pytest.raises(Refusal, match="đã được đề nghị"):
        save_nomination(gathering, nomination_of(commune))
    nominated(gathering, nomination_of(commune, period="2023"))
    nominated(gathering, replace(first, achievement="Sửa lại"))
    assert sorted(each.period for each in gathering.find(Nomination)) == ["2023", "2024"]


@pytest.mark.parametrize("state", [each for each in NominationState if each is not NominationState.DRAFT])
def test_what_is_no_draft_is_neither_changed_nor_removed(gathering: Workspace, commune: Unit, state: NominationState):
    nomination = nominated(gathering, nomination_of(commune))
    put(gathering, replace(nomination, state=state))
    with pytest.raises(Refusal, match="không sửa"):
        save_nomination(gathering, replace(nomination, achievement="Khác"))
    with pytest.raises(Refusal, match="không xoá"):
        remove_nomination(gathering, nomination)
    assert gathering.get(Nomination, nomination.id).achievement == nomination.achievement


def test_a_draft_is_removed_and_brought_back(gathering: Workspace, commune: Unit):
    nomination = nominated(gathering, nomination_of(commune))
    remove_nomination(gathering, nomination)
    assert not gathering.find(Nomination)
    gathering.undo()
    assert gathering.find(Nomination) == [nomination]


def test_a_draft_that_came_back_goes_with_its_steps_its_report_and_its_papers(gathering: Workspace, commune: Unit):
    nomination = nominated(gathering, nomination_of(commune))
    take_step(gathering, [nomination], NominationState.APPRAISED)
    take_step(gathering, [nomination], NominationState.DRAFT, Told("Soạn lại"))
    write_texts(gathering, nomination, {"dac-diem": "Xã vùng cao"})
    add_reference(gathering, reference(commune.id), Owner(nomination.id, commune.id, "report"))
    remove_nomination(gathering, nomination)
    for kind in (Nomination, NominationStep, AchievementReport, Proof):
        assert gathering.find(kind) == []
    gathering.undo()
    assert [len(gathering.find(kind)) for kind in (NominationStep, AchievementReport, Proof)] == [2, 1, 1]


def test_a_round_gives_its_period_and_day(gathering: Workspace, commune: Unit):
    round_ = put(gathering, round_of())
    asked = replace(nomination_of(commune, period="2023", on=date(2024, 1, 1)), round_id=round_.id)
    saved = nominated(gathering, asked)
    assert (saved.period, saved.considered_on) == ("2024", date(2025, 1, 20))
    assert gathering.get(Nomination, saved.id) == saved


def test_a_round_takes_only_the_awards_that_it_considers_and_none_once_it_is_closed(
    gathering: Workspace, commune: Unit
):
    open_, closed = (
        put(gathering, replace(round_of(), awards=(RoundAward(kind="bk-tinh"),))),
        put(gathering, replace(round_of(), closed_on=date(2025, 2, 1))),
    )
    asked = nomination_of(commune)
    with pytest.raises(Refusal, match="không có hình thức khen này"):
        save_nomination(gathering, replace(asked, round_id=open_.id))
    with pytest.raises(Refusal, match="đã kết thúc"):
        save_nomination(gathering, replace(asked, round_id=closed.id))
    assert nominated(gathering, replace(asked, award="bk-tinh.tap-the.nam", round_id=open_.id)).round_id == open_.id
    assert [each.id for each in offered_rounds(gathering, None)] == [open_.id]
    assert {each.id for each in offered_rounds(gathering, replace(asked, round_id=closed.id))} == {open_.id, closed.id}
    kinds = {each.kind for each in awards_of_round(gathering, open_, None, Subject.COLLECTIVE)}
    assert kinds == {"bk-tinh"}


def test_an_attached_initiative_is_the_persons_own_and_recognised_ones_are_offered_first(
    gathering: Workspace, commune: Unit
):
    person, other = person_of(gathering, commune), person_of(gathering, commune, "A Đắk")
    new = initiative(person, name="Mới", recognised_by="", recognised_on=None, number="")
    mine = [new, initiative(person, name="Cũ", year=2022)]
    theirs = initiative(other)
    for each in (*mine, theirs):
        put(gathering, each)
    offered = offered_initiatives(gathering, person.id)
    assert [initiative_words(each) for each in offered] == [
        "Cũ (2022, 210/QĐ-UBND)",
        "Mới (2024, chưa được công nhận)",
    ]
    assert list(offered_initiatives(gathering, None)) == []
    asked = nomination_of(person, "gk-huyen.ca-nhan.nam")
    assert nominated(gathering, replace(asked, initiative_id=mine[1].id)).initiative_id == mine[1].id
    with pytest.raises(Refusal, match="của người khác"):
        save_nomination(gathering, replace(asked, initiative_id=theirs.id))


def test_a_settled_verdict_is_not_moved_by_later_figures(gathering: Workspace, commune: Unit):
    facts = {name: typed(commune, name, value) for name, value in GOOD_UNIT.items()}
    for fact in facts.values():
        save_fact(gathering, fact)
    decided = put(gathering, settled(gathering, nominated(gathering, nomination_of(commune)), NominationState.DECIDED))
    save_fact(gathering, replace(facts["cases_late"], value="9"))
    assert verdict_of(gathering, decided).outcome is Outcome.MET
    assert verdict_now(gathering, decided).outcome is Outcome.NOT_MET
    assert explanation(gathering, decided).settled


def test_nominations_are_found_by_name_award_and_period_without_marks(gathering: Workspace, commune: Unit):
    person = person_of(gathering, commune)
    nominated(gathering, nomination_of(commune))
    nominated(gathering, nomination_of(person, "bk-tinh.ca-nhan.nam", period="2023"))

    def found(query: str) -> list[str]:
        return sorted(line.name for line in nomination_lines(gathering, query))

    assert found("") == ["Nguyễn Thị Hồng Nhung", "UBND xã Đăk Mar"]
    assert found("dak mar") == ["UBND xã Đăk Mar"]
    assert found("bang khen") == found("2023") == ["Nguyễn Thị Hồng Nhung"]
    assert found("khong co") == []


def test_a_nomination_that_cannot_be_judged_says_why_and_leaves_the_others(gathering: Workspace, commune: Unit):
    nominated(gathering, nomination_of(commune))
    put(gathering, nomination_of(commune, "huan-chuong"))
    put(gathering, typed(commune, "cases_late", "nhiều", period="2023"))
    put(gathering, nomination_of(commune, period="2023"))
    lines = {(line.award, line.nomination.period): line for line in nomination_lines(gathering)}
    assert [key for key, line in lines.items() if line.verdict] == [
        ("Giấy khen của Chủ tịch Ủy ban nhân dân huyện – tập thể, hằng năm", "2024")
    ]
    assert "huan-chuong" in lines["huan-chuong", "2024"].refused
    assert "nhiều" in next(line for line in lines.values() if line.nomination.period == "2023").refused


def test_lists_offer_units_before_people_and_tell_people_apart_by_their_unit(gathering: Workspace, commune: Unit):
    other = unit_of(gathering, "UBND xã Đăk Hring", "X02")
    for unit in (commune, other):
        person_of(gathering, unit, "Y Hà")
    assert sorted(nominee.label for nominee in nominees(gathering)) == [
        "UBND xã Đăk Hring", "UBND xã Đăk Mar", "Y Hà – UBND xã Đăk Hring", "Y Hà – UBND xã Đăk Mar",
    ]  # fmt: skip
    assert [nominee.subject for nominee in nominees(gathering)[:2]] == [Subject.COLLECTIVE] * 2
    person = nominees(gathering)[2]
    assert (
        nominee_name(gathering, replace(nomination_of(commune), subject=person.subject, subject_id=person.id)) == "Y Hà"
    )


def test_periods_are_the_years_of_the_plan_its_stage_and_what_is_used_besides(gathering: Workspace, commune: Unit):
    plan = [str(year) for year in range(2023, 2031)]
    assert periods(gathering) == [*plan, "2023-2030"]
    write_facts(gathering, commune, {"cases_late": "0"}, period="2022")
    write_facts(gathering, commune, {"cases_late": "0"}, period="2021-2025")
    assert periods(gathering) == ["2022", *plan, "2021-2025", "2023-2030"]
    assert [period_words(period) for period in ("2024", "2023-2030")] == ["Năm 2024", "Giai đoạn 2023-2030"]
