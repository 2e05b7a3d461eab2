"""A registered figure goes through to leaf, total, order, target and finding; what is blank makes them incomplete."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from uuid import uuid4

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.awards import TypedFact
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.reports import Frequency, ReportingDuty
from parcomp_desktop.domain.scores import Scoresheet
from parcomp_desktop.domain.standing import DisciplineForm, Rating, Survey, SurveyIndex
from parcomp_desktop.domain.units import UnitKind
from parcomp_desktop.domain.work import AssignedTask
from parcomp_desktop.services.criteria.facts import save_fact
from parcomp_desktop.services.people.discipline import remove_action, save_action
from parcomp_desktop.services.people.initiatives import remove_initiative, save_initiative
from parcomp_desktop.services.people.ratings import enter_ratings
from parcomp_desktop.services.ranking.rankings import published_ranking
from parcomp_desktop.services.ranking.surveys import remove_survey, save_survey
from parcomp_desktop.services.scoring.appraisals import LeafMark, fill_marks, save_marks
from parcomp_desktop.services.scoring.publication import publish
from parcomp_desktop.services.scoring.scoresheets import open_scoresheet, save_entry
from parcomp_desktop.services.scoring.sheet_entries import BLANK
from parcomp_desktop.services.scoring.sheet_steps import (
    Taken,
    finish_first_round,
    finish_second_round,
    lock,
    unlock,
    withdraw,
)
from parcomp_desktop.services.work.assigned_tasks import remove_task, save_task
from parcomp_desktop.services.work.report_duties import save_duty
from parcomp_desktop.services.work.sent_reports import clear_report, report_lines, save_report
from parcomp_desktop.services.workspace import Workspace
from tests.services.awards.award_cases import person_of, published, typed
from tests.services.people.standing_cases import action, initiative, rating
from tests.services.ranking.ranking_cases import line_of
from tests.services.scoring.sheet_cases import clock_on
from tests.services.statistics.through import MET, MISSING, NEIGHBOUR, NOT_MET, PERIOD, Desks

NOW = date(2025, 1, 15)
BAD_MONTH = {"on_time": 50, "late": 40, "online": 20, "in_person": 70, "paid_online": 8}
ONLINE, PAID = "ho-so-truc-tuyen", "thanh-toan-giao-dich"


@pytest.fixture
def desks(unit_desk: Workspace, gathering: Workspace, tmp_path: Path) -> Desks:
    unit_desk.clock = gathering.clock = clock_on(NOW)
    made = Desks(unit_desk, gathering, tmp_path)
    made.set_up()
    return made


def totals(desks: Desks) -> tuple[Decimal, bool]:
    score = open_scoresheet(desks.unit, desks.sheet).score
    return score.total, score.complete


def test_a_registered_year_gives_leaves_total_target_and_finding(desks: Desks):
    save_fact(desks.unit, typed(desks.own, "has_procedure_authority", "true"))
    assert (desks.points("1.1"), desks.finding("tap-the.3").outcome) == (None, MISSING)
    desks.register_months()
    # 12 × 90 = 1080 of 1200 → 18,00; 600/1200 → 5,00; 240/480 → 5,00; and 36 typed
    assert [desks.points(code) for code in ("1.1", "1.2", "1.3")] == [Decimal(18), Decimal(5), Decimal(5)]
    assert totals(desks) == (Decimal(64), True)
    line = desks.line("1.1")
    assert line.words == "1080/1200 = 90,00 % × 20 = 18,00"
    assert line.source == "Thống kê hồ sơ, tháng 01–12/2024 (12/12 tháng)"
    assert (desks.target(ONLINE).value, desks.target(PAID).value) == (50, 50)
    assert (desks.target(ONLINE).judged.outcome, desks.target(PAID).judged.outcome) == (NOT_MET, MET)
    assert desks.finding("tap-the.3").outcome is MET


def test_a_changed_month_changes_all_that_follows_from_it(desks: Desks):
    save_fact(desks.unit, typed(desks.own, "has_procedure_authority", "true"))
    desks.register_months()
    desks.change_month(12, **BAD_MONTH)
    # 1040/1200 = 86,666… → 86,67 % × 20 = 17,334 → 17,33; 570/1200 and 228/480 → 47,50 % → 4,75 each
    assert desks.line("1.1").words == "1040/1200 = 86,67 % × 20 = 17,33"
    assert [desks.points(code) for code in ("1.1", "1.2", "1.3")] == [
        Decimal("17.33"), Decimal("4.75"), Decimal("4.75")
    ]  # fmt: skip
    assert totals(desks) == (Decimal("62.83"), True)
    for code, outcome in ((ONLINE, NOT_MET), (PAID, NOT_MET)):
        assert (desks.target(code).value, desks.target(code).judged.outcome) == (Decimal("47.5"), outcome)
    assert desks.target(PAID).judged.gap == Decimal("-2.5")
    found = desks.finding("tap-the.3")
    assert (found.outcome, "40" in found.value) == (NOT_MET, True)
    assert "Thống kê hồ sơ" in found.source
    desks.unit.undo()
    assert (totals(desks)[0], desks.finding("tap-the.3").outcome) == (64, MET)


def test_a_blank_month_makes_them_incomplete_and_never_zero(desks: Desks):
    save_fact(desks.unit, typed(desks.own, "has_procedure_authority", "true"))
    desks.register_months()
    desks.change_month(5, on_time=None, late=None, paid_online=None)
    line = desks.line("1.1")
    assert (line.is_blank, line.missing) == (True, "tháng 5/2024 chưa có số hồ sơ đúng hạn")
    assert [desks.points(code) for code in ("1.1", "1.2", "1.3")] == [None, Decimal(5), None]
    assert totals(desks) == (Decimal(41), False)
    assert (desks.target(PAID).value, desks.target(PAID).judged.outcome) == (None, MISSING)
    found = desks.finding("tap-the.3")
    assert (found.outcome, found.missing) == (MISSING, ("Hồ sơ trễ hẹn",))
    with pytest.raises(Refusal, match=r"còn 2 tiêu chí chưa nhập: 1\.1, 1\.3"):
        lock(desks.unit, desks.sheet, Taken(NOW))
    desks.neighbour_scores("0")
    lock(desks.unit, desks.sheet, Taken(NOW), even_incomplete=True)
    desks.bring()
    assert desks.order() == [("X02", 1), ("X01", None)], "what isn't complete has no place"


def test_the_order_at_the_office_follows_the_month(desks: Desks):
    desks.neighbour_scores("3.5")  # 63,5 of 100
    desks.register_months()
    desks.bring()
    assert desks.order() == [("X01", 1), ("X02", 2)], "64 before 63,5"
    withdraw(desks.unit, desks.sheet, Taken(NOW, "Sai tháng 12"))
    desks.change_month(12, **BAD_MONTH)
    assert desks.line("1.1").typed == BLANK, "what locking took over is nobody's typing"
    desks.bring()
    assert desks.order() == [("X02", 1), ("X01", 2)], "62,83 after 63,5"


def test_the_published_order_and_its_finding_follow_too(desks: Desks):
    published(desks.office, NEIGHBOUR, 2024, "63.5")
    desks.register_months()
    desks.change_month(12, **BAD_MONTH)
    ours = desks.bring()
    self_scores = open_scoresheet(desks.office, ours).score.leaves
    assert fill_marks(desks.office, ours, 1, self_scores) == ["2.4"]
    save_marks(desks.office, ours, 1, {"2.4": LeafMark(Decimal(12), comment="Một sáng kiến")})
    finish_first_round(desks.office, ours, Taken(NOW))
    fill_marks(desks.office, ours, 2, self_scores)
    finish_second_round(desks.office, ours, Taken(NOW, document="TB 3/TB-PNV"))
    publish(desks.office, ours, Taken(NOW, document="QĐ 9/QĐ-UBND"))
    ranking = published_ranking(desks.office, 2024)
    line = line_of(ranking, desks.own)
    assert (line.points, line.percent, line.rank) == (Decimal("62.83"), Decimal("62.83"), 2)
    assert [each.unit.code for each in ranking.groups[UnitKind.COMMUNE]] == ["X02", "X01"]
    at_office = desks._replace(unit=desks.office)
    second = at_office.finding("tap-the.2", desks.own)
    assert "xếp hạng theo điểm công bố (QĐ 9/QĐ-UBND)" in second.source


def test_a_locked_sheet_keeps_its_figures_whatever_the_register_says_then(desks: Desks):
    desks.register_months()
    lock(desks.unit, desks.sheet, Taken(NOW))
    desks.change_month(12, **BAD_MONTH)
    assert (desks.points("1.1"), totals(desks)) == (Decimal(18), (Decimal(64), True))
    assert desks.line("1.1").source == "Thống kê hồ sơ, tháng 01–12/2024 (12/12 tháng)"
    assert desks.target(PAID).value == Decimal("47.5"), "a target isn't locked"


def test_a_sheet_that_was_taken_back_forgets_what_it_took_over(desks: Desks):
    desks.register_months()
    lock(desks.unit, desks.sheet, Taken(NOW))
    withdraw(desks.unit, desks.sheet, Taken(NOW, "Thiếu số"))
    desks.change_month(5, on_time=None)
    assert (desks.points("1.1"), totals(desks)) == (None, (Decimal(46), False))
    lock(desks.unit, desks.sheet, Taken(NOW), even_incomplete=True)
    assert (desks.points("1.1"), totals(desks)) == (None, (Decimal(46), False))


def test_the_office_that_reopens_a_sheet_keeps_what_came(desks: Desks):
    desks.register_months()
    ours = unlock(desks.office, desks.bring(), Taken(NOW, "Thiếu phụ lục"))
    score = open_scoresheet(desks.office, ours).score
    assert (score.total, score.complete) == (64, True)


def test_a_typed_exception_needs_its_reason_and_keeps_it(desks: Desks):
    save_fact(desks.unit, typed(desks.own, "has_procedure_authority", "true"))
    desks.register_months()
    desks.change_month(12, **BAD_MONTH)
    with pytest.raises(Refusal, match="Ghi lý do ngoại lệ"):
        save_fact(desks.unit, typed(desks.own, "cases_late", "0"))
    assert desks.finding("tap-the.3").outcome is NOT_MET
    save_fact(desks.unit, replace(typed(desks.own, "cases_late", "0"), reason="Lỗi hệ thống một cửa"))
    found = desks.finding("tap-the.3")
    assert (found.outcome, "ngoại lệ: Lỗi hệ thống một cửa" in found.source) == (MET, True)
    (fact,) = desks.unit.find(TypedFact, name="cases_late")
    desks.change_month(12, late=39)
    assert desks.finding("tap-the.3").outcome is MET
    assert fact.reason


def task(desks: Desks, name: str, due: date, done: date | None) -> AssignedTask:
    return AssignedTask(id=uuid4(), unit_id=desks.own.id, name=name, due_on=due, done_on=done)


def cleared(desks: Desks, code: str) -> None:
    """The leaf with nothing typed."""
    save_entry(desks.unit, desks.sheet, code, BLANK)


def test_an_assigned_task_goes_through(desks: Desks):
    cleared(desks, "2.1")
    enter_ratings(desks.unit, [rating(desks.own, Rating.GOOD)])
    assert (desks.points("2.1"), desks.line("2.1").missing) == (None, "năm 2024 chưa ghi nhiệm vụ nào đến hạn")
    assert desks.finding("tap-the.1").outcome is MISSING
    due = date(2024, 6, 28)
    save_task(desks.unit, task(desks, "Rà soát", due, due))
    save_task(desks.unit, task(desks, "Niêm yết", due, date(2024, 7, 1)))
    open_task = save_task(desks.unit, task(desks, "Số hoá", due, None))
    # one of three in time: 33,33 % × 10 = 3,33
    assert desks.points("2.1") == Decimal("3.33")
    assert desks.line("2.1").source == "Nhiệm vụ được giao, năm 2024: hoàn thành 2/3"
    assert desks.finding("tap-the.1").outcome is NOT_MET
    save_task(desks.unit, replace(open_task, done_on=date(2025, 1, 10)))
    assert desks.points("2.1") == Decimal("3.33"), "late is finished, not in time"
    assert desks.finding("tap-the.1").outcome is MISSING, "no task open isn't yet an attested none"
    remove_task(desks.unit, replace(open_task, done_on=date(2025, 1, 10)))
    assert desks.points("2.1") == Decimal(5)


def test_a_report_goes_through(desks: Desks):
    cleared(desks, "2.2")
    assert (desks.points("2.2"), desks.finding("tap-the.4").outcome) == (None, MISSING)
    save_duty(
        desks.unit,
        ReportingDuty(
            id=uuid4(), name="Báo cáo CCHC", recipient="Phòng Nội vụ", frequency=Frequency.QUARTERLY, year_from=2024,
            cutoff_day=14, working_days=5,
        ),
    )  # fmt: skip
    lines = report_lines(desks.unit, desks.own, 2024)
    assert len(lines) == 4
    assert (desks.points("2.2"), desks.finding("tap-the.4").outcome) == (Decimal(0), NOT_MET), "four are missing"
    for line in lines:
        save_report(desks.unit, replace(line.report, sent_on=line.due.due_on))
    assert (desks.points("2.2"), desks.finding("tap-the.4").outcome) == (Decimal(10), MET)
    last = replace(lines[-1].report, sent_on=date(2025, 1, 2))
    save_report(desks.unit, last)
    # three of four in time
    assert (desks.points("2.2"), desks.finding("tap-the.4").outcome) == (Decimal("7.5"), NOT_MET)
    clear_report(desks.unit, last)
    assert desks.points("2.2") == Decimal("7.5")
    assert desks.line("2.2").source == "Sổ theo dõi báo cáo, năm 2024: đã gửi 3/4 báo cáo"


def test_sipas_goes_through(desks: Desks):
    cleared(desks, "2.3")
    assert desks.points("2.3") is None
    index = SurveyIndex(
        id=uuid4(), kind=Survey.SIPAS, unit_id=desks.own.id, year=2024, value=Decimal("83.45"), maximum=Decimal(100),
        source="QĐ 2/QĐ-UBND",
    )  # fmt: skip
    save_survey(desks.unit, index)
    # 83,45 % × 10 = 8,345 → half up
    assert (desks.points("2.3"), desks.line("2.3").source) == (
        Decimal("8.35"),
        "SIPAS năm 2024 công bố (QĐ 2/QĐ-UBND)",
    )
    save_survey(desks.unit, replace(index, value=Decimal(0)))
    assert desks.points("2.3") == 0, "a zero is a value"
    remove_survey(desks.unit, index)
    assert desks.line("2.3").is_blank


def test_a_rating_goes_through(desks: Desks):
    person = person_of(desks.unit, desks.own)
    for name in ("outstanding_achievement", "selected_by_unit"):
        save_fact(desks.unit, typed(person, name, "true"))
    assert desks.finding("ca-nhan.1", person).outcome is MISSING
    good = rating(person, Rating.GOOD)
    enter_ratings(desks.unit, [good])
    assert desks.finding("ca-nhan.1", person).outcome is MET
    enter_ratings(desks.unit, [replace(good, rating=Rating.COMPLETED)])
    assert desks.finding("ca-nhan.1", person).outcome is NOT_MET
    enter_ratings(desks.unit, [], [good])
    assert desks.finding("ca-nhan.1", person).outcome is MISSING


def test_an_initiative_goes_through(desks: Desks):
    person = person_of(desks.unit, desks.own)
    assert desks.finding("ca-nhan.3", person).outcome is MISSING
    kept = save_initiative(desks.unit, initiative(person))
    found = desks.finding("ca-nhan.3", person)
    assert (found.outcome, "210/QĐ-UBND" in found.source) == (MET, True)
    save_initiative(desks.unit, replace(kept, recognised_by="", recognised_on=None, number=""))
    assert desks.finding("ca-nhan.3", person).outcome is MISSING, "not recognised, and nobody attests none"
    remove_initiative(desks.unit, kept)
    assert desks.finding("ca-nhan.3", person).outcome is MISSING


def test_a_disciplinary_action_goes_through(desks: Desks):
    person = person_of(desks.unit, desks.own)
    assert desks.finding("tap-the.5").outcome is MISSING, "an empty register is no attested none"
    decided = action(person, form=DisciplineForm.REPRIMAND, decided_on=date(2024, 9, 2), reform_related=True)
    save_action(desks.unit, decided)
    assert desks.finding("tap-the.5").outcome is NOT_MET
    save_action(desks.unit, replace(decided, reform_related=None))
    assert desks.finding("tap-the.5").outcome is MISSING
    remove_action(desks.unit, decided)
    assert desks.finding("tap-the.5").outcome is MISSING


def test_nothing_of_the_office_waits_for_the_unit(desks: Desks):
    """The sheet's figures travel; the register that they came from stays on the unit's desk."""
    desks.register_months()
    ours: Scoresheet = desks.bring()
    line = next(each for each in open_scoresheet(desks.office, ours).lines if each.indicator.code == "1.1")
    assert (line.entry.numerator, line.source) == (1080, "Thống kê hồ sơ, tháng 01–12/2024 (12/12 tháng)")
    assert (ours.period, line.leaf and line.leaf.points) == (PERIOD, Decimal(18))
