from datetime import date
from decimal import Decimal
from pathlib import Path
from uuid import uuid4

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.awards import Award, Nomination, NominationState, TypedFact
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Entry, PublishedIndex, Scoresheet, SheetState
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.services.awards.decisions import candidates, record_decision
from parcomp_desktop.services.awards.nomination_steps import Told, take_step
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.criteria.facts import clear_fact
from parcomp_desktop.services.desk.first_run import set_up_unit
from parcomp_desktop.services.desk.journal import Undoing, journal_lines
from parcomp_desktop.services.desk.todo import BACKUP, CHANGES_WORTH_A_BACKUP, Wanted, summary, tasks
from parcomp_desktop.services.documents.issuing import issue_certificates
from parcomp_desktop.services.exchange.reading import preview
from parcomp_desktop.services.exchange.receiving import receive
from parcomp_desktop.services.exchange.starters import make_starter_file
from parcomp_desktop.services.people.units import save_unit
from parcomp_desktop.services.ranking.rankings import save_published
from parcomp_desktop.services.scoring.scoresheets import make_scoresheet, open_scoresheet, save_entry
from parcomp_desktop.services.work.report_duties import add_standard_duties
from parcomp_desktop.services.workspace import Workspace, make_workspace
from tests.services.awards.round_cases import DISTRICT_DAY, put, round_of
from tests.services.scoring.sheet_cases import clock_on
from tests.services.work.work import (
    MET,
    OWN_AWARD,
    PERIOD,
    PERSON_AWARD,
    SET,
    add_fact,
    add_met_facts,
    add_person,
    add_sheet,
    decision,
    nominate,
    passed_by_council,
    sent,
    to_council,
    unit_of,
)


def whats(workspace: Workspace) -> list[str]:
    return [task.what for task in tasks(workspace)]


def commune(workspace: Workspace, code: str, name: str) -> Unit:
    return save_unit(workspace, Unit(id=uuid4(), code=code, name=name, kind=UnitKind.COMMUNE))


def publish(workspace: Workspace, unit: Unit, year: int) -> None:
    save_published(workspace, PublishedIndex(id=uuid4(), unit_id=unit.id, year=year, points=Decimal(90)))


def closed_round(workspace: Workspace, period: str) -> None:
    """A year whose awards are over: nothing more is to be done for them."""
    put(workspace, round_of(period=period, closed_on=DISTRICT_DAY))


def fill(workspace: Workspace, sheet: Scoresheet) -> None:
    for line in open_scoresheet(workspace, sheet).lines:
        save_entry(workspace, sheet, line.indicator.code, Entry(not_applicable=True))


def test_a_new_gathering_desk_shows_the_first_three_steps(gathering: Workspace):
    assert [(task.what[:6], task.place) for task in tasks(gathering)] == [
        ("Bước 1", "units"),
        ("Bước 2", "packages"),
        ("Bước 3", "rankings"),
    ]


def test_a_new_unit_desk_shows_the_first_three_steps(unit_desk: Workspace):
    assert [(task.what[:6], task.place) for task in tasks(unit_desk)] == [
        ("Bước 1", "scoresheets"),
        ("Bước 2", "nominations"),
        ("Bước 3", "packages"),
    ]


def test_units_wait_for_starter_files_until_they_have_them(gathering: Workspace, tmp_path: Path):
    units = [commune(gathering, f"X{place}", f"UBND xã Số {place}") for place in range(1, 6)]
    task = tasks(gathering)[0]
    assert (task.what, task.place) == ("Cấp tệp khởi tạo cho 5 đơn vị", "packages")
    assert task.detail == "UBND xã Số 1; UBND xã Số 2; UBND xã Số 3; và 2 mục nữa"
    for unit in units:
        make_starter_file(gathering, unit, tmp_path)
    assert whats(gathering) == ["Nhập Chỉ số CCHC đã công bố"]


def test_the_last_published_year_is_asked_of_every_ranked_unit(gathering: Workspace, tmp_path: Path):
    first, second = commune(gathering, "X1", "UBND xã Một"), commune(gathering, "X2", "UBND xã Hai")
    for unit in (first, second):
        make_starter_file(gathering, unit, tmp_path)
        publish(gathering, unit, 2023)
    closed_round(gathering, "2023")
    assert whats(gathering) == []
    publish(gathering, first, 2024)
    closed_round(gathering, "2024")
    assert [(task.what, task.detail) for task in tasks(gathering)] == [
        ("Nhập Chỉ số CCHC năm 2024: còn 1 đơn vị", "UBND xã Hai")
    ]


def test_from_received_nominations_to_certificates(gathering: Workspace, unit_desk: Workspace, tmp_path: Path):
    publish(gathering, unit_of(unit_desk), 2024)
    closed_round(gathering, "2024")
    to_council(unit_desk, nominate(unit_desk, add_person(unit_desk), PERSON_AWARD))
    receive(gathering, preview(gathering, sent(unit_desk, tmp_path)))
    passed_by_council(gathering, *gathering.find(Nomination))
    for what, place, state in (
        ("Thẩm định 1 đề nghị đã nhận", "nominations", NominationState.APPRAISED),
        ("Đưa 1 đề nghị đã thẩm định ra Hội đồng xét", "nominations", NominationState.COUNCIL),
        ("Trình 1 đề nghị sau khi Hội đồng xét", "nominations", NominationState.SUBMITTED),
        ("1 đề nghị chờ quyết định khen thưởng", "decisions", None),
    ):
        told = [(task.what, task.detail, task.place) for task in tasks(gathering)]
        assert told == [(what, "Nguyễn Thị Ngọc Ánh", place)]
        if state:
            take_step(gathering, gathering.find(Nomination), state)
    chosen = [each.nomination for each in candidates(gathering)]
    record_decision(gathering, decision(), chosen, {chosen[0].id: "Hội đồng thống nhất"})
    assert whats(gathering) == ["Lập 1 giấy khen theo Quyết định số 512/QĐ-UBND"]
    issue_certificates(gathering, gathering.find(Award))
    assert whats(gathering) == []


def test_a_sheet_is_counted_down_then_sent(unit_desk: Workspace, tmp_path: Path):
    sheet = make_scoresheet(unit_desk, unit_of(unit_desk).id, SET, PERIOD)
    assert "còn 21 trên 21 tiêu chí để trống" in whats(unit_desk)[0]
    save_entry(unit_desk, sheet, "1.1", Entry(value=Decimal(100)))
    assert "còn 20 trên 21 tiêu chí để trống" in whats(unit_desk)[0]
    fill(unit_desk, sheet)
    assert whats(unit_desk) == [f"Gửi phiếu chấm kỳ {PERIOD} lên bàn tổng hợp"]
    sent(unit_desk, tmp_path)
    assert whats(unit_desk) == []


def test_a_period_that_others_speak_of_wants_its_sheet(unit_desk: Workspace):
    add_sheet(unit_desk, "2023")
    fact = add_fact(unit_desk, add_person(unit_desk), "good_conduct", "true")
    assert whats(unit_desk) == [f"Lập phiếu chấm điểm kỳ {PERIOD}"]
    clear_fact(unit_desk, fact)
    assert "Nhập tiếp phiếu chấm kỳ 2023: còn 19" in whats(unit_desk)[0]


def test_missing_facts_of_a_draft_are_counted_and_the_draft_is_put_to_the_council_then_sent(unit_desk: Workspace):
    person = add_person(unit_desk)
    nominate(unit_desk, person, PERSON_AWARD)
    add_met_facts(unit_desk, person)
    for name in ("good_conduct", "quality_rating", "handles_cases"):
        clear_fact(unit_desk, unit_desk.find(TypedFact, name=name)[0])
    fill(unit_desk, make_scoresheet(unit_desk, unit_of(unit_desk).id, SET, PERIOD))
    found = tasks(unit_desk)
    assert [task.what for task in found] == [
        "Nguyễn Thị Ngọc Ánh, kỳ 2024: còn thiếu 3 số liệu",
        "Đưa 1 đề nghị ra Hội đồng xét",
        f"Gửi phiếu chấm kỳ {PERIOD} lên bàn tổng hợp",
    ]
    assert (found[0].place, found[0].wanted) == ("facts", Wanted(person.id, PERIOD, "Xếp loại chất lượng"))
    assert found[1].place == "nominations"
    assert len(MET) == 7
    to_council(unit_desk, *unit_desk.find(Nomination))
    assert whats(unit_desk) == ["Gửi 1 đề nghị khen lên bàn tổng hợp"]


def test_a_returned_nomination_is_to_be_mended(unit_desk: Workspace, tmp_path: Path):
    fill(unit_desk, make_scoresheet(unit_desk, unit_of(unit_desk).id, SET, PERIOD))
    person = add_person(unit_desk)
    add_met_facts(unit_desk, person)
    to_council(unit_desk, nominate(unit_desk, person, PERSON_AWARD))
    sent(unit_desk, tmp_path)
    assert whats(unit_desk) == []
    take_step(unit_desk, unit_desk.find(Nomination), NominationState.RETURNED, Told("Thiếu minh chứng"))
    assert [(task.what, task.place) for task in tasks(unit_desk)] == [("Sửa 1 đề nghị bị trả lại", "nominations")]


def test_an_own_award_waits_for_the_own_decision(unit_desk: Workspace):
    fill(unit_desk, make_scoresheet(unit_desk, unit_of(unit_desk).id, SET, PERIOD))
    person = add_person(unit_desk)
    add_met_facts(unit_desk, person)
    nominate(unit_desk, person, OWN_AWARD)
    assert whats(unit_desk)[0] == "Đưa 1 đề nghị ra Hội đồng xét"
    to_council(unit_desk, *unit_desk.find(Nomination))
    assert whats(unit_desk)[0] == "1 đề nghị chờ quyết định khen thưởng"
    assert "đề nghị khen lên" not in " ".join(whats(unit_desk))


def test_a_desk_without_a_starter_file_is_to_open_one(catalogue: Catalogue, tmp_path: Path):
    desk = make_workspace(tmp_path / "một-mình", catalogue)
    set_up_unit(desk, Unit(id=uuid4(), code="X1", name="UBND xã Một", kind=UnitKind.COMMUNE), "")
    add_sheet(desk)
    found = whats(desk)
    desk.close()
    assert found[0] == "Mở tệp khởi tạo"


def test_many_changes_are_worth_a_backup_and_a_backup_settles_that(gathering: Workspace, tmp_path: Path):
    unit = commune(gathering, "X1", "UBND xã Một")
    make_starter_file(gathering, unit, tmp_path)
    publish(gathering, unit, 2024)
    closed_round(gathering, "2024")
    made = len(gathering.journal())
    for place in range(CHANGES_WORTH_A_BACKUP - made):
        assert whats(gathering) == []
        add_person(gathering, f"Người {place}", unit.id)
    assert [task.place for task in tasks(gathering)] == [BACKUP]
    gathering.backup()
    assert whats(gathering) == []


def test_the_summary_counts_and_names_the_end_of_the_stage(unit_desk: Workspace):
    add_person(unit_desk)
    found = summary(unit_desk)
    assert (found.units, found.people, found.ends_on.isoformat()) == (1, 1, "2030-10-31")
    assert "cải cách hành chính" in found.campaign


def test_the_journal_is_searched_without_marks(gathering: Workspace):
    commune(gathering, "X1", "UBND xã Đăk Ngọk")
    assert [line.summary for line in journal_lines(gathering, "dak ngok")] == ["Ghi đơn vị UBND xã Đăk Ngọk"]
    assert journal_lines(gathering, "không có") == []


def test_the_journal_tells_what_ctrl_z_reaches(gathering: Workspace, tmp_path: Path):
    first = commune(gathering, "X1", "UBND xã Một")
    make_starter_file(gathering, first, tmp_path)
    commune(gathering, "X2", "UBND xã Hai")
    commune(gathering, "X3", "UBND xã Ba")
    gathering.undo()
    assert [line.undoing for line in journal_lines(gathering)][:5] == [
        Undoing.IS_ONE,
        Undoing.DONE,
        Undoing.POSSIBLE,
        Undoing.NEVER,
        Undoing.NEVER,
    ]
    gathering.undo()
    with pytest.raises(Refusal):
        gathering.undo()


def test_what_is_due_is_told_with_the_page_where_it_is_done(unit_desk: Workspace, gathering: Workspace):
    unit = unit_of(unit_desk)
    sheet = make_scoresheet(unit_desk, unit.id, "MAU-SAU-LINH-VUC", "2026")
    add_standard_duties(unit_desk, 2026)
    unit_desk.clock = clock_on(date(2026, 12, 12))
    pressing = {task.what: (task.detail, task.place) for task in tasks(unit_desk)}
    assert pressing["Sắp đến hạn tự chấm: còn 3 ngày (hạn 15/12/2026)"] == (
        "Phiếu chấm kỳ 2026 của UBND xã Đăk Mar",
        "scoresheets",
    )
    detail, place = pressing["3 báo cáo quá hạn chưa gửi"]
    assert (detail.startswith("Báo cáo cải cách hành chính Quý I/2026 (hạn 17/03/2026)"), place) == (True, "reports")
    assert "1 báo cáo sắp đến hạn gửi" in pressing
    with gathering.change("test", "Phiếu đã khoá") as change:
        change.put(replace(sheet, state=SheetState.LOCKED))
    waiting = {task.what: task.detail for task in tasks(gathering)}
    assert waiting["1 phiếu chấm chờ thẩm định lần 1"] == "UBND xã Đăk Mar, kỳ 2026"
