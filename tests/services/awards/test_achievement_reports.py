"""Achievement reports: texts as typed, blanks filled from what is registered, tables taken over."""

from datetime import date
from uuid import uuid4

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.awards import Award, Nomination, NominationState
from parcomp_desktop.domain.criteria import Outcome, Subject
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.register import EarlierAward, RegisterEvent, RegisterNote
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.domain.work import LaunchPlan
from parcomp_desktop.services.awards.achievement_reports import fill_texts, report_texts, template_of, write_texts
from parcomp_desktop.services.awards.decisions import record_decision
from parcomp_desktop.services.awards.nomination_steps import Told, take_step
from parcomp_desktop.services.awards.report_filling import RECORDS
from parcomp_desktop.services.awards.report_tables import awarded_lines, result_lines
from parcomp_desktop.services.statistics.figures import FIGURES
from parcomp_desktop.services.workspace import Workspace
from tests.services.awards.award_cases import GOOD_UNIT, published, typed, write_facts
from tests.services.people.standing_cases import initiative, month, registered
from tests.services.proofs.evidence_cases import add_activity
from tests.services.work.work import (
    OWN_AWARD,
    PERSON_AWARD,
    UNIT_AWARD,
    add_person,
    decision,
    nominate,
    to_council,
    to_decision,
    unit_of,
)


@pytest.fixture
def of_unit(unit_desk: Workspace) -> Nomination:
    return nominate(unit_desk, unit_of(unit_desk), UNIT_AWARD)


@pytest.fixture
def of_person(unit_desk: Workspace) -> Nomination:
    return nominate(unit_desk, add_person(unit_desk), PERSON_AWARD)


def put(workspace: Workspace, *records: Entity) -> None:
    with workspace.change("test", "Đưa vào") as change:
        for record in records:
            change.put(record)


def test_both_models_have_the_headings_of_the_forms(unit_desk: Workspace, of_unit: Nomination, of_person: Nomination):
    collective, individual = (template_of(unit_desk, each) for each in (of_unit, of_person))
    assert (collective.form, individual.form) == ("Mẫu 01", "Mẫu 02")
    assert [section.title for section in collective.sections] == [
        "Sơ lược đặc điểm, tình hình",
        "Thành tích đạt được",
        "Các hình thức đã được khen thưởng",
    ]
    assert [len(section.headings) for section in collective.sections] == [2, 5, 2]
    assert [len(section.headings) for section in individual.sections] == [3, 2, 2]


def test_every_heading_has_its_own_code_and_names_only_what_is_known(
    unit_desk: Workspace, of_unit: Nomination, of_person: Nomination
):
    for nomination in (of_unit, of_person):
        headings = template_of(unit_desk, nomination).headings
        assert len({each.code for each in headings}) == len(headings)
        facts = {each.name for each in unit_desk.catalogue.list_facts(nomination.subject)}
        for each in headings:
            assert set(each.facts) <= facts
            assert set(each.figures) <= FIGURES.keys()
            assert set(each.records) <= RECORDS
            assert each.hint


def test_texts_are_kept_as_typed_in_the_order_of_the_form(unit_desk: Workspace, of_unit: Nomination):
    write_texts(unit_desk, of_unit, {"phong-trao": " Phát động\ntừ đầu năm  "})
    kept = write_texts(unit_desk, of_unit, {"dac-diem": "Xã vùng cao"})
    assert list(kept.items()) == [("dac-diem", "Xã vùng cao"), ("phong-trao", "Phát động\ntừ đầu năm")]
    assert report_texts(unit_desk, of_unit.id) == kept
    assert write_texts(unit_desk, of_unit, {"dac-diem": " "}) == {"phong-trao": "Phát động\ntừ đầu năm"}


def test_a_heading_of_the_other_form_is_refused(unit_desk: Workspace, of_unit: Nomination):
    with pytest.raises(Refusal, match="không có đề mục ly-lich"):
        write_texts(unit_desk, of_unit, {"ly-lich": "Sinh ngày 01/01/1988"})
    assert report_texts(unit_desk, of_unit.id) == {}


def test_the_report_of_a_nomination_that_has_left_is_fixed(unit_desk: Workspace, of_unit: Nomination):
    write_texts(unit_desk, of_unit, {"dac-diem": "Xã vùng cao"})
    to_council(unit_desk, of_unit)
    write_texts(unit_desk, of_unit, {"dac-diem": "Xã vùng cao, hai dân tộc"})
    take_step(unit_desk, [of_unit], NominationState.DECLINED, Told("Chưa đủ"))
    with pytest.raises(Refusal, match="báo cáo thành tích đã chốt"):
        write_texts(unit_desk, of_unit, {"dac-diem": "Khác"})
    assert report_texts(unit_desk, of_unit.id) == {"dac-diem": "Xã vùng cao, hai dân tộc"}


def test_a_units_report_is_filled_from_its_records(unit_desk: Workspace, of_unit: Nomination):
    unit = unit_of(unit_desk)
    published(unit_desk, unit, 2024, "92.36", rank=1)
    published(unit_desk, unit, 2023, "84.5", rank=5)
    published(unit_desk, unit, 2022, "80")
    months = (f"2024-{number:02d}" for number in range(1, 13))
    registered(unit_desk, *(month(unit, each, received=10, on_time=9, late=1, overdue=0, pending=0) for each in months))
    person = add_person(unit_desk)
    unrecognised = initiative(person, name="Chưa xét", recognised_by="", recognised_on=None, number="")
    plan = LaunchPlan(id=uuid4(), unit_id=unit.id, name="Kế hoạch phát động năm 2024", year=2024)
    put(unit_desk, initiative(person), unrecognised, initiative(person, year=2021, name="Cũ"), plan)
    add_activity(unit_desk)
    assert fill_texts(unit_desk, of_unit) == 3
    texts = report_texts(unit_desk, of_unit.id)
    lines = texts["thanh-tich"].splitlines()
    assert lines[:2] == [
        "- Chỉ số cải cách hành chính năm 2023: 84,5/100 điểm.",
        "- Chỉ số cải cách hành chính năm 2024: 92,36/100 điểm.",
    ]
    assert "- Hồ sơ giải quyết đúng hạn năm 2024: 108." in lines
    assert any(line.startswith("- Thứ hạng kỳ xét: 1 (") for line in lines)
    assert texts["bien-phap"] == (
        "- Sáng kiến “Phiếu hẹn điện tử” của Nguyễn Thị Ngọc Ánh "
        "(Hội đồng sáng kiến huyện Đăk Hà công nhận, 210/QĐ-UBND ngày 12/12/2024)."
    )
    assert texts["phong-trao"].splitlines() == [
        "- Phát động phong trào: Kế hoạch phát động năm 2024.",
        "- Toạ đàm dịch vụ công trực tuyến, ngày 20/05/2024.",
    ]


def test_filling_never_touches_what_is_typed(unit_desk: Workspace, of_person: Nomination):
    put(unit_desk, initiative(unit_desk.get(Person, of_person.subject_id)))
    write_texts(unit_desk, of_person, {"chuc-vu": "Phó Chánh Văn phòng"})
    assert fill_texts(unit_desk, of_person) == 1
    texts = report_texts(unit_desk, of_person.id)
    assert texts["chuc-vu"] == "Phó Chánh Văn phòng"
    assert texts["thanh-tich"].splitlines()[0].startswith("- Sáng kiến “Phiếu hẹn điện tử” (Hội đồng sáng kiến")
    assert "ly-lich" not in texts, "nothing personal is made up"
    assert fill_texts(unit_desk, of_person) == 0


def test_a_person_is_introduced_by_position_and_unit(unit_desk: Workspace, of_person: Nomination):
    fill_texts(unit_desk, of_person)
    assert report_texts(unit_desk, of_person.id)["chuc-vu"] == ("- Công chức Văn phòng – Thống kê, UBND xã Đăk Mar.")


def test_the_results_say_what_the_findings_say(unit_desk: Workspace, of_unit: Nomination):
    facts = {name: value for name, value in GOOD_UNIT.items() if name not in {"cases_late", "reform_disciplined"}}
    write_facts(unit_desk, unit_of(unit_desk), facts)
    with unit_desk.change("test", "Đưa vào") as change:
        change.put(typed(unit_of(unit_desk), "cases_late", "1", "Báo cáo 310"))
    lines = {line.number: line for line in result_lines(unit_desk, of_unit)}
    assert list(lines) == ["1", "2", "3", "4", "5"]
    assert lines["1"].outcome is Outcome.MET
    assert lines["3"].outcome is Outcome.NOT_MET
    assert "Hồ sơ trễ hẹn: 1" in lines["3"].reached
    assert "Báo cáo 310" in lines["3"].evidence
    assert lines["5"].reached == "Còn thiếu: Người bị kỷ luật liên quan đến nhiệm vụ cải cách hành chính"


def earlier(unit: Unit, **changes: object) -> EarlierAward:
    award = EarlierAward(
        id=uuid4(),
        subject=Subject.COLLECTIVE,
        subject_id=unit.id,
        recipient=unit.name,
        form="Bằng khen của Chủ tịch UBND tỉnh",
        year=2022,
        number="77/QĐ-UBND",
        decided_on=date(2022, 5, 6),
        authority="Chủ tịch UBND tỉnh",
    )
    return replace(award, **changes)


def test_earlier_awards_are_those_of_the_register_and_those_from_elsewhere(unit_desk: Workspace):
    unit = unit_of(unit_desk)
    own = nominate(unit_desk, unit, "gk-xa.tap-the.nam")
    record_decision(unit_desk, decision("15/QĐ-UBND"), to_decision(unit_desk, own), {own.id: "Hội đồng thống nhất"})
    put(unit_desk, earlier(unit), earlier(unit, year=2021, number="", decided_on=None, authority=""))
    put(unit_desk, earlier(unit, subject_id=add_person(unit_desk).id))
    lines = awarded_lines(unit_desk, unit.id)
    assert [(line.year, line.decision) for line in lines] == [
        (2025, "15/QĐ-UBND, ngày 20/03/2025, CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN ĐĂK HÀ"),
        (2022, "77/QĐ-UBND, ngày 06/05/2022, Chủ tịch UBND tỉnh"),
        (2021, ""),
    ]
    assert lines[0].form == "Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã – tập thể, hằng năm"


@pytest.mark.parametrize(("event", "told"), [("voided", 0), ("revoked", 0), ("reprinted", 1), ("corrected", 1)])
def test_an_award_that_was_taken_back_is_told_no_more(unit_desk: Workspace, event: str, told: int):
    own = nominate(unit_desk, add_person(unit_desk), OWN_AWARD)
    record_decision(unit_desk, decision(), to_decision(unit_desk, own), {own.id: "Hội đồng thống nhất"})
    note = RegisterNote(
        id=uuid4(),
        award_id=unit_desk.find(Award)[0].id,
        event=RegisterEvent(event),
        dated=date(2025, 5, 1),
        at=unit_desk.clock(),
        who="thử",
        reason="Ghi nhầm",
    )
    put(unit_desk, note)
    assert len(awarded_lines(unit_desk, own.subject_id)) == told
