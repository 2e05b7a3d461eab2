"""Facts from records: a count above zero is known, zero is attested, records go before words, nothing is inferred."""

from datetime import date
from decimal import Decimal
from uuid import UUID, uuid4

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.awards import TypedFact
from parcomp_desktop.domain.criteria import FactValue, Outcome
from parcomp_desktop.domain.figures import Figure
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.standing import DisciplinaryAction, Rating
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.domain.work import TaskQuality
from parcomp_desktop.services.awards.nominations import verdict_now
from parcomp_desktop.services.clock import noon
from parcomp_desktop.services.criteria.facts import FactLine, fact_lines, save_fact
from parcomp_desktop.services.people.attestations import attested_words, save_attestation
from parcomp_desktop.services.people.discipline import save_action
from parcomp_desktop.services.people.initiatives import save_initiative
from parcomp_desktop.services.people.ratings import enter_ratings
from parcomp_desktop.services.statistics.figure_source import FigureSource
from parcomp_desktop.services.statistics.figures import FIGURES
from parcomp_desktop.services.workspace import Workspace
from tests.services.awards.award_cases import nomination_of, person_of, published, typed, unit_of, write_facts
from tests.services.people.standing_cases import (
    action,
    attestation,
    initiative,
    month,
    rating,
    registered,
    subject_of,
    task,
)

MONTHS = [f"2024-{number:02}" for number in range(1, 13)]
HEAD = "Xác nhận của Chủ tịch UBND xã Lê Văn Sơn ngày 10/01/2025 (BC 12/BC-UBND)"


@pytest.fixture
def commune(gathering: Workspace) -> Unit:
    return unit_of(gathering, "UBND xã Đăk Mar", "X01")


@pytest.fixture
def person(gathering: Workspace, commune: Unit) -> Person:
    return person_of(gathering, commune)


def line(workspace: Workspace, record: Unit | Person, name: str, period: str = "2024") -> FactLine:
    lines = fact_lines(workspace, subject_of(record), record.id, period)
    return next(each for each in lines if each.definition.name == name)


def value(workspace: Workspace, record: Unit | Person, name: str, period: str = "2024") -> FactValue | None:
    fact = line(workspace, record, name, period).fact
    return fact.value if fact else None


def source_of(workspace: Workspace, record: Unit | Person, name: str) -> str:
    known = line(workspace, record, name).known
    return known.source if known else ""


@pytest.mark.parametrize(
    "name", ["tasks_unfinished", "cases_late", "cases_overdue", "reports_missing", "reports_late", "reform_disciplined"]
)
def test_an_empty_register_is_no_zero_until_a_head_says_so(gathering: Workspace, commune: Unit, name: str):
    assert value(gathering, commune, name) is None
    save_attestation(gathering, attestation(commune, name, "0"))
    found = line(gathering, commune, name).known
    assert found
    assert (found.value, found.source) == (0, HEAD)
    assert value(gathering, commune, name, "2023") is None
    assert value(gathering, commune, name, "2023-2030") is None


def test_unfinished_tasks_are_counted_and_late_ones_are_finished(gathering: Workspace, commune: Unit):
    save_attestation(gathering, attestation(commune, "tasks_unfinished", "0"))
    open_task = task(commune)
    registered(
        gathering,
        open_task,
        task(commune, done_on=date(2025, 2, 1)),
        task(commune, cancelled=True),
        task(commune, done_on=date(2024, 6, 1), quality=TaskQuality.NOT_COMPLETED),
        task(commune, due_on=date(2025, 1, 1)),
    )
    found = line(gathering, commune, "tasks_unfinished")
    assert found.known
    assert (found.known.value, found.known.source) == (2, "Sổ nhiệm vụ được giao, hạn đến hết năm 2024")
    assert "trái với xác nhận “0” của Chủ tịch UBND xã Lê Văn Sơn" in found.note
    assert value(gathering, commune, "tasks_unfinished", "2025") == 3
    assert value(gathering, commune, "tasks_unfinished", "2023") is None
    registered(gathering, replace(open_task, done_on=date(2025, 3, 1)))
    assert value(gathering, commune, "tasks_unfinished") == 1


def test_a_task_that_may_still_be_done_in_time_only_warns(gathering: Workspace, commune: Unit):
    due = date(2024, 6, 30)
    gathering.clock = lambda: noon(due)
    registered(gathering, task(commune, due_on=due))
    found = line(gathering, commune, "tasks_unfinished")
    assert (found.known, found.note) == (None, "1 nhiệm vụ chưa đến hạn")
    gathering.clock = lambda: noon(date(2024, 7, 1))
    assert value(gathering, commune, "tasks_unfinished") == 1


def test_a_task_without_a_date_is_told_and_not_placed(gathering: Workspace, commune: Unit):
    registered(gathering, task(commune, due_on=None))
    found = line(gathering, commune, "tasks_unfinished")
    assert (found.known, found.note) == (None, "1 nhiệm vụ chưa xong không ghi hạn")
    save_attestation(gathering, attestation(commune, "tasks_unfinished", "0"))
    found = line(gathering, commune, "tasks_unfinished")
    assert found.fact
    assert (found.fact.value, found.fact.source) == (0, f"{HEAD} – 1 nhiệm vụ chưa xong không ghi hạn")


@pytest.mark.parametrize(
    ("rated", "expected"),
    [(Rating.EXCELLENT, True), (Rating.GOOD, True), (Rating.COMPLETED, False), (Rating.NOT_COMPLETED, False)],
)
def test_the_rating_of_the_collective_says_whether_tasks_were_done_well(
    gathering: Workspace, commune: Unit, rated: Rating, expected: bool
):
    enter_ratings(gathering, [rating(commune, rated, document="QĐ 45")])
    assert value(gathering, commune, "tasks_done_well") is expected
    assert "(QĐ 45)" in source_of(gathering, commune, "tasks_done_well")


def test_a_registered_late_file_goes_before_an_attested_zero(gathering: Workspace, commune: Unit):
    save_attestation(gathering, attestation(commune, "cases_late", "0"))
    registered(gathering, month(commune, "2024-03", late=2), month(commune, "2024-05", on_time=10))
    found = line(gathering, commune, "cases_late")
    assert found.known
    assert (found.known.value, found.known.source) == (2, "Thống kê hồ sơ năm 2024, các tháng đã ghi")
    assert "dùng số của sổ" in found.note
    assert value(gathering, commune, "cases_late", "2023-2030") == 2
    assert value(gathering, commune, "cases_late", "2023") is None


def test_a_whole_year_of_files_needs_no_attestation(gathering: Workspace, commune: Unit):
    rows = [month(commune, name, late=0, overdue=0) for name in MONTHS]
    registered(gathering, *rows)
    assert [value(gathering, commune, name) for name in ("cases_late", "cases_overdue")] == [0, 0]
    assert "12/12 tháng" in source_of(gathering, commune, "cases_late")
    # what was overdue in November and resolved in December isn't overdue at the end of the year
    registered(gathering, replace(rows[10], overdue=3), replace(rows[11], late=3))
    assert [value(gathering, commune, name) for name in ("cases_late", "cases_overdue")] == [3, 0]
    registered(gathering, replace(rows[11], overdue=1))
    assert [value(gathering, commune, name) for name in ("cases_late", "cases_overdue")] == [0, 1]
    registered(gathering, replace(rows[4], late=None))
    found = line(gathering, commune, "cases_late")
    assert (found.known, "tháng 5/2024" in found.note) == (None, True)


def test_reports_are_counted_where_every_due_one_is_known(
    gathering: Workspace, commune: Unit, monkeypatch: pytest.MonkeyPatch
):
    counted = {"2024": Figure(value=Decimal(1), source="Sổ báo cáo"), "2025": Figure(value=None, missing="còn 2 kỳ")}

    def reckon(_workspace: Workspace, _unit_id: UUID, period: str) -> Figure:
        return counted[period]

    monkeypatch.setitem(FIGURES, "reports.late", FigureSource("reports.late", "Báo cáo gửi trễ", reckon))
    assert value(gathering, commune, "reports_late") == 1
    assert source_of(gathering, commune, "reports_late") == "Sổ báo cáo"
    assert line(gathering, commune, "reports_late", "2025").fact is None
    assert line(gathering, commune, "reports_late", "2024-2025").note == "còn 2 kỳ"


def test_an_attestation_that_records_bear_out_leaves_no_note(gathering: Workspace, commune: Unit):
    registered(gathering, *(month(commune, name, late=0) for name in MONTHS))
    attested = save_attestation(gathering, attestation(commune, "cases_late", "0"))
    found = line(gathering, commune, "cases_late")
    assert found.known
    assert (found.note, "12/12 tháng" in found.known.source) == ("", True)
    assert attested_words(gathering, attested) == "0"


def test_the_late_files_of_an_officer_arent_added_to_the_units(gathering: Workspace, commune: Unit, person: Person):
    registered(gathering, month(commune, "2024-03", late=2), month(commune, "2024-03", person, late=2))
    assert value(gathering, commune, "cases_late") == 2


def test_discipline_counts_people_of_the_unit_by_related_decisions_of_the_year(
    gathering: Workspace, commune: Unit, person: Person
):
    other = person_of(gathering, commune, "Y Hà")
    stranger = person_of(gathering, unit_of(gathering, "UBND xã Đăk La", "X02"), "A Đắk")
    day = date(2024, 5, 2)
    for who, related, on in (
        (person, True, day),
        (person, True, date(2024, 9, 2)),
        (other, False, day),
        (stranger, True, day),
        (other, True, date(2023, 5, 2)),
    ):
        save_action(gathering, action(who, decided_on=on, reform_related=related))
    assert value(gathering, commune, "reform_disciplined") == 1
    assert value(gathering, commune, "reform_disciplined", "2023-2030") == 2
    assert person.full_name not in source_of(gathering, commune, "reform_disciplined")


def test_a_decision_that_doesnt_say_leaves_the_answer_open_whatever_is_attested(
    gathering: Workspace, commune: Unit, person: Person
):
    unsaid = save_action(gathering, action(person, decided_on=date(2024, 5, 2)))
    save_attestation(gathering, attestation(commune, "reform_disciplined", "0"))
    found = line(gathering, commune, "reform_disciplined")
    assert found.known is None
    assert "1 quyết định kỷ luật chưa ghi có liên quan" in found.note
    assert "chưa dùng được xác nhận" in found.note
    save_action(gathering, replace(unsaid, reform_related=False))
    assert value(gathering, commune, "reform_disciplined") == 0


def test_discipline_under_consideration_only_warns(gathering: Workspace, commune: Unit, person: Person):
    registered(gathering, DisciplinaryAction(id=uuid4(), person_id=person.id, considered_from=date(2024, 11, 1)))
    assert value(gathering, commune, "reform_disciplined") is None
    save_attestation(gathering, attestation(commune, "reform_disciplined", "0"))
    found = line(gathering, commune, "reform_disciplined").fact
    assert found
    assert (found.value, found.source) == (0, f"{HEAD} – lưu ý: 1 trường hợp đang xem xét kỷ luật")


def test_a_persons_rating_of_a_year_is_that_years_alone(gathering: Workspace, person: Person):
    enter_ratings(gathering, [rating(person, Rating.GOOD, 2024), rating(person, Rating.COMPLETED, 2023)])
    assert value(gathering, person, "quality_rating") == "good"
    assert value(gathering, person, "quality_rating", "2023") == "completed"
    assert value(gathering, person, "quality_rating", "2022") is None


def test_initiatives_count_when_about_reform_repeatable_and_recognised(gathering: Workspace, person: Person):
    save_attestation(gathering, attestation(person, "initiatives_recognised", "0"))
    for changes in (
        {"about_reform": False},
        {"repeatable": False},
        {"repeatable": None},
        {"recognised_by": "", "recognised_on": None, "number": ""},
        {"year": 2023},
    ):
        save_initiative(gathering, replace(initiative(person), **changes))
    found = line(gathering, person, "initiatives_recognised")
    assert found.known
    assert (found.known.value, found.note) == (0, "1 sáng kiến chưa ghi có thể nhân rộng hay không")
    save_initiative(gathering, initiative(person))
    found = line(gathering, person, "initiatives_recognised")
    assert found.known
    assert found.known.value == 1
    assert "210/QĐ-UBND, Hội đồng sáng kiến huyện Đăk Hà" in found.known.source
    assert value(gathering, person, "initiatives_recognised", "2023-2030") == 2


def test_an_officer_handles_files_once_one_is_registered(gathering: Workspace, commune: Unit, person: Person):
    registered(gathering, month(commune, "2024-01", person, received=0))
    assert value(gathering, person, "handles_cases") is None
    registered(gathering, month(commune, "2024-02", person, received=3))
    assert value(gathering, person, "handles_cases") is True


def test_an_officers_late_files_need_every_month_to_be_none(gathering: Workspace, commune: Unit, person: Person):
    for name in MONTHS[:-1]:
        registered(gathering, month(commune, name, person, late=0))
    found = line(gathering, person, "handled_cases_late")
    assert (found.known, found.note) == (None, "tháng 12/2024 chưa có thống kê hồ sơ của Nguyễn Thị Hồng Nhung")
    last = month(commune, MONTHS[-1], person, late=0)
    registered(gathering, last)
    assert value(gathering, person, "handled_cases_late") == 0
    registered(gathering, replace(last, late=None))
    assert value(gathering, person, "handled_cases_late") is None
    registered(gathering, month(commune, "2023-01", person, late=4))
    assert value(gathering, person, "handled_cases_late", "2023") == 4


@pytest.mark.parametrize("name", ["good_conduct", "direct_adviser", "outstanding_achievement", "selected_by_unit"])
def test_what_no_register_holds_is_attested(gathering: Workspace, person: Person, name: str):
    assert value(gathering, person, name) is None
    save_attestation(gathering, attestation(person, name, "true"))
    assert value(gathering, person, name) is True


def test_an_exception_needs_its_reason(gathering: Workspace, commune: Unit):
    registered(gathering, month(commune, "2024-03", late=2))
    with pytest.raises(Refusal, match=r"hồ sơ ghi 2 \(Thống kê hồ sơ năm 2024.* Ghi lý do ngoại lệ"):
        save_fact(gathering, typed(commune, "cases_late", "0", "BC 12"))
    save_fact(gathering, typed(commune, "cases_late", "2"))
    exception = replace(gathering.find(TypedFact)[0], value="0", reason="Lỗi hệ thống một cửa")
    save_fact(gathering, exception)
    found = line(gathering, commune, "cases_late")
    assert found.fact
    assert found.known
    assert (found.fact.value, found.known.value, found.differs, found.is_overruled) == (0, 2, True, False)
    assert "ngoại lệ: Lỗi hệ thống một cửa" in found.fact.source


def test_a_record_that_changes_later_changes_the_finding(gathering: Workspace, commune: Unit):
    write_facts(
        gathering,
        commune,
        {
            "tasks_done_well": "true", "tasks_unfinished": "0", "has_procedure_authority": "true", "cases_late": "0",
            "cases_overdue": "0", "reports_missing": "0", "reports_late": "0", "reform_disciplined": "0",
        },
    )  # fmt: skip
    published(gathering, commune, 2024, "95", rank=1)
    nomination = nomination_of(commune)
    assert verdict_now(gathering, nomination).outcome is Outcome.MET
    registered(gathering, month(commune, "2024-03", late=1))
    verdict = verdict_now(gathering, nomination)
    third = next(each for each in verdict.findings if each.criterion == "tap-the.3")
    assert (verdict.outcome, third.outcome) == (Outcome.NOT_MET, Outcome.NOT_MET)
    assert "Thống kê hồ sơ năm 2024" in third.source
    gathering.undo()
    assert verdict_now(gathering, nomination).outcome is Outcome.MET
