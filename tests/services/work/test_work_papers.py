"""Papers of the year's work say what is registered, on the desk whose they are."""

from datetime import date
from decimal import Decimal
from uuid import uuid4

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.awards import Nomination, NominationState
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.desk import Direction, PackageRecord
from parcomp_desktop.domain.movement_papers import MovementReport, MovementTerm
from parcomp_desktop.domain.official import Paragraph, Table
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.register import EarlierAward, Exemplar
from parcomp_desktop.domain.reports import Frequency, ReportingDuty, SentReport
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.domain.scores import SheetState
from parcomp_desktop.domain.standing import TargetValue
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.domain.work import Activity, ActivityKind, Inspection, InspectionFinding, LaunchPlan, PlannedDeed
from parcomp_desktop.domain.work_papers import (
    InspectionNotice,
    LateLine,
    LaunchPlanPaper,
    PackageReceipt,
    ReminderLetter,
)
from parcomp_desktop.services.documents.office_papers import OfficePaper, PaperWords, issue_paper, preview_paper
from parcomp_desktop.services.documents.papers import paper_document
from parcomp_desktop.services.exchange.package_receipts import package_receipt
from parcomp_desktop.services.exchange.package_records import LogLine
from parcomp_desktop.services.work.late_units import (
    late_nominations,
    late_sheets,
    nomination_reminder,
    report_reminder,
    sheet_reminder,
)
from parcomp_desktop.services.work.movement_reports import movement_report
from parcomp_desktop.services.work.papers import inspection_notice, launch_plan
from parcomp_desktop.services.work.reform_reports import activity_lines
from parcomp_desktop.services.workspace import Workspace
from tests.documents.reading import flat
from tests.services.awards.award_cases import published, unit_of
from tests.services.awards.round_cases import put
from tests.services.scoring.sheet_cases import PERIOD, clock_on, new_sheet
from tests.services.work.work import unit_of as own_unit_of


def text(desk: Workspace, paper: OfficePaper, words: PaperWords | None = None) -> str:
    return flat(preview_paper(desk, paper, words or paper.preset))


def test_a_launch_plan_tells_who_does_what_by_when_in_the_order_of_days(unit_desk: Workspace):
    plan = LaunchPlan(
        id=uuid4(), unit_id=own_unit_of(unit_desk).id, name="Kế hoạch", year=2024, number="08/KH-UBND",
        dated=date(2024, 1, 25), signer="Y Hà", content="Hỗ trợ ba thôn",
    )  # fmt: skip
    late, early, open_ = (
        PlannedDeed(id=uuid4(), plan_id=plan.id, content=words, due_on=due)
        for words, due in (("Sau", date(2024, 9, 1)), ("Trước", date(2024, 3, 1)), ("Chưa hẹn", None))
    )
    put(unit_desk, plan, late, early, open_)
    paper = launch_plan(unit_desk, plan)
    told = paper.gather(paper.preset)
    assert isinstance(told, LaunchPlanPaper)
    assert [each.content for each in told.assignments] == ["Trước", "Sau", "Chưa hẹn"]
    assert len(told.fields) == 6
    assert told.contents[0].startswith("Thi đua nâng cao trách nhiệm của người đứng đầu")
    printed = text(unit_desk, paper)
    for words in (
        "Số: 08/KH-UBND",
        "ngày 25 tháng 01 năm 2024",
        "Hỗ trợ ba thôn",
        "01/03/2024",
        "…/…/……",
        "./.",
    ):
        assert words in printed
    assert "Việc của ta" in text(unit_desk, paper, replace(paper.preset, objectives="Việc của ta"))


def test_an_inspection_is_told_by_the_office_that_inspected(gathering: Workspace, unit_desk: Workspace):
    unit = unit_of(gathering, "Xã A", "A")
    held = Inspection(id=uuid4(), unit_id=unit.id, inspected_on=date(2024, 2, 5), content="một cửa", leader="Bà Thu")
    put(gathering, held)
    paper = inspection_notice(gathering, held)
    assert "Không ghi nhận tồn tại" in text(gathering, paper)
    put(gathering, InspectionFinding(id=uuid4(), inspection_id=held.id, finding="Thiếu sổ", due_on=date(2024, 3, 1)))
    told = paper.gather(replace(paper.preset, reply_by=date(2024, 3, 5)))
    assert isinstance(told, InspectionNotice)
    assert [(each.finding, each.due_on) for each in told.findings] == [("Thiếu sổ", date(2024, 3, 1))]
    printed = text(gathering, paper, replace(paper.preset, reply_by=date(2024, 3, 5)))
    assert "vào ngày 05 tháng 02 năm 2024" in printed
    assert "trước ngày 05 tháng 3 năm 2024" in printed
    assert "trước ngày …… tháng" in text(gathering, paper)
    with pytest.raises(Refusal, match="chỉ làm ở bàn tổng hợp"):
        inspection_notice(unit_desk, held)


def test_sheets_are_late_after_their_day_unless_sent_or_published(gathering: Workspace):
    gathering.clock = clock_on(date(2030, 1, 5))
    sheet = new_sheet(gathering)
    first = gathering.get(Unit, sheet.unit_id)
    unit_of(gathering, "Xã B", "B")
    unit_of(gathering, "Đội C", "C", ranked=False)
    put(gathering, replace(sheet, due_on=date(2027, 1, 9)))
    late = {line.unit: line.due_on for line in late_sheets(gathering)}
    assert late[first.name] == date(2027, 1, 9)
    assert "Xã B" in late
    assert "Đội C" not in late
    put(gathering, replace(sheet, state=SheetState.APPRAISED_1, justify_by=date(2027, 3, 1)))
    assert {(line.what, line.due_on) for line in late_sheets(gathering) if line.unit == first.name} == {
        ("Giải trình phiếu chấm điểm", date(2027, 3, 1))
    }
    put(gathering, replace(sheet, state=SheetState.LOCKED))
    assert {line.unit for line in late_sheets(gathering)} == {"Xã B"}
    published(gathering, gathering.find(Unit, name="Xã B")[0], int(PERIOD), "80")
    assert list(late_sheets(gathering)) == []


def test_a_reminder_counts_from_the_day_of_the_letter(gathering: Workspace):
    gathering.clock = clock_on(date(2026, 12, 1))
    unit = unit_of(gathering, "Xã A", "A")
    duty = ReportingDuty(
        id=uuid4(), name="Báo cáo CCHC", recipient="Sở", frequency=Frequency.ONCE, year_from=2026,
        due_on=date(2026, 11, 20),
    )  # fmt: skip
    put(gathering, duty)
    paper = report_reminder(gathering)
    assert paper.preset.addressees == "Xã A"
    told = paper.gather(replace(paper.preset, dated=date(2026, 11, 25)))
    assert isinstance(told, ReminderLetter)
    [line] = told.lines
    assert (line.unit, line.what, line.due_on) == ("Xã A", "Báo cáo CCHC", date(2026, 11, 20))
    printed = text(gathering, paper, replace(paper.preset, dated=date(2026, 11, 25)))
    assert "20/11/2026 5 " in printed
    assert "V/v đôn đốc gửi báo cáo" in printed
    with pytest.raises(Refusal, match="Chưa có đơn vị nào quá hạn"):
        text(gathering, paper, replace(paper.preset, dated=date(2026, 11, 20)))
    put(gathering, SentReport(id=uuid4(), duty_id=duty.id, unit_id=unit.id, period="2026", sent_on=date(2026, 11, 30)))
    with pytest.raises(Refusal, match="Chưa có đơn vị nào quá hạn"):
        text(gathering, paper)


def test_a_round_waits_for_units_without_a_nomination(gathering: Workspace, unit_desk: Workspace):
    gathering.clock = clock_on(date(2026, 4, 10))
    for name in "ABCDEFGHI":
        unit_of(gathering, f"Xã {name}", name)
    held = AwardRound(id=uuid4(), name="Đợt", period="2025", considered_on=date(2026, 5, 1), due_on=date(2026, 4, 1))
    put(gathering, held)
    paper = nomination_reminder(gathering, held)
    assert paper.preset.addressees == "Các cơ quan, đơn vị có tên trong bảng dưới đây"
    told = paper.gather(paper.preset)
    assert isinstance(told, ReminderLetter)
    assert (
        LateLine(unit="Xã A", what="Hồ sơ đề nghị khen thưởng", period="Năm 2025", due_on=date(2026, 4, 1))
        in told.lines
    )
    put(gathering, replace(held, due_on=None))
    assert nomination_reminder(gathering, replace(held, due_on=None)).preset.addressees == ""
    with pytest.raises(Refusal, match="chỉ làm ở bàn tổng hợp"):
        sheet_reminder(unit_desk)


def test_a_dissolved_unit_owes_nothing(gathering: Workspace):
    put(gathering, replace(unit_of(gathering, "Xã Cũ", "CU"), ends_on=date(2025, 6, 30)))
    unit_of(gathering, "Xã A", "A")
    held = AwardRound(id=uuid4(), name="Đợt", period="2025", considered_on=date(2026, 5, 1), due_on=date(2026, 4, 1))
    assert [line.unit for line in late_nominations(gathering, held)] == ["Xã A"]


def test_a_nomination_that_went_back_is_owed_and_one_that_came_is_not(gathering: Workspace):
    back, came = unit_of(gathering, "Xã A", "A"), unit_of(gathering, "Xã B", "B")
    held = AwardRound(id=uuid4(), name="Đợt", period="2025", considered_on=date(2026, 5, 1), due_on=date(2026, 4, 1))
    put(gathering, held)
    for unit, state in ((back, NominationState.RETURNED), (came, NominationState.SENT)):
        put(
            gathering,
            Nomination(
                id=uuid4(), round_id=held.id, award="gk-huyen", subject=Subject.COLLECTIVE, subject_id=unit.id,
                period="2025", considered_on=date(2026, 5, 1), achievement="Tốt", state=state,
            ),
        )  # fmt: skip
    assert [(line.unit, line.what) for line in late_nominations(gathering, held)] == [
        ("Xã A", "Hồ sơ đề nghị khen thưởng đã trả lại để bổ sung")
    ]


def test_activities_are_told_day_by_day_with_the_partner_where_no_result_is(unit_desk: Workspace):
    unit_id = own_unit_of(unit_desk).id
    later, sooner = (
        Activity(id=uuid4(), unit_id=unit_id, kind=ActivityKind.ONLINE, name=name, held_on=day, partner="Đoàn xã")
        for name, day in (("A", date(2026, 8, 9)), ("B", date(2026, 7, 1)))
    )
    put(unit_desk, later, replace(sooner, result="Tốt"))
    told = activity_lines(unit_desk, unit_id, "2026Q3")
    assert [(line.name, line.result) for line in told] == [("B", "Tốt"), ("A", "Đoàn xã")]


def test_a_receipt_has_the_packages_of_one_day_and_way(gathering: Workspace):
    gathering.clock = clock_on(date(2026, 1, 6))
    peer = uuid4()
    came, left = Direction.READ, Direction.SENT
    made = [
        PackageRecord(
            id=uuid4(),
            direction=way,
            kind="submission",
            peer_id=peer,
            period="2025",
            sequence=number,
            sha256="ab" * 32,
            file_name=f"goi-{number}.tdkt",
            at=clock_on(date(2026, 1, day))(),
        )
        for number, (way, day) in enumerate(((came, 5), (came, 6), (came, 6), (left, 6)))
    ]
    put(gathering, *made)
    paper = package_receipt(gathering, LogLine(made[1], "UBND xã Đăk Mar"))
    told = paper.gather(paper.preset)
    assert isinstance(told, PackageReceipt)
    assert {each.sequence for each in told.lines} == {1, 2}
    assert (told.giver, told.receiver) == ("UBND xã Đăk Mar", gathering.desk.name)
    assert (told.handed_on, paper.preset.dated) == (date(2026, 1, 6), date(2026, 1, 6))
    sent = package_receipt(gathering, LogLine(made[3], "UBND xã Đăk Mar")).gather(PaperWords())
    assert isinstance(sent, PackageReceipt)
    assert (sent.giver, len(sent.lines)) == (gathering.desk.name, 1)
    assert "BÊN GIAO BÊN NHẬN" in text(gathering, paper)


def movement(desk: Workspace, term: MovementTerm, year: int) -> MovementReport:
    told = movement_report(desk, term, year).gather(PaperWords(difficulties="Thiếu máy"))
    assert isinstance(told, MovementReport)
    return told


@pytest.fixture
def busy(unit_desk: Workspace) -> Workspace:
    """A plan, an activity in each of two years, a target, an award of the campaign and another, an exemplar."""
    unit = own_unit_of(unit_desk)
    put(
        unit_desk,
        LaunchPlan(id=uuid4(), unit_id=unit.id, name="Kế hoạch phát động", year=2024, number="8/KH"),
        *(
            Activity(
                id=uuid4(), unit_id=unit.id, kind=ActivityKind.ONLINE, name=f"Ra quân {year}", held_on=date(year, 5, 5),
                partner="Đoàn Thanh niên", participants=20,
            )
            for year in (2023, 2024)
        ),
        TargetValue(id=uuid4(), unit_id=unit.id, target="trinh-do-dai-hoc", year=2024, value=Decimal(87), source="BC"),
        EarlierAward(
            id=uuid4(), subject=Subject.COLLECTIVE, subject_id=unit.id, recipient="UBND xã", form="Bằng khen",
            kind="bk-tinh", year=2024,
        ),
        EarlierAward(
            id=uuid4(), subject=Subject.COLLECTIVE, subject_id=unit.id, recipient="UBND xã", form="Giấy khen",
            achievement="Phòng cháy", year=2024,
        ),
        Exemplar(id=uuid4(), subject=Subject.COLLECTIVE, subject_id=unit.id, year=2023, title="Một cửa"),
    )  # fmt: skip
    return unit_desk


def test_a_unit_reports_a_year_and_the_stage(busy: Workspace):
    year = movement(busy, MovementTerm.YEAR, 2024)
    assert year.launched == ("Kế hoạch phát động số 8/KH",)
    assert [each.name for each in year.activities] == ["Ra quân 2024"]
    assert {(each.activities, each.with_partner, each.participants) for each in year.contents if each.activities} == {
        (1, 1, 20)
    }
    assert [(each.name, each.form) for each in year.awards] == [("UBND xã", "Bằng khen")]
    assert year.exemplars == ()
    [target] = [each for each in year.targets if each.value.startswith("87")]
    assert (target.value, target.judged) == ("87,00 % (năm 2024)", "Chưa đạt")
    assert len(year.fields) == 6
    assert year.difficulties == "Thiếu máy"
    final = movement(busy, MovementTerm.FINAL, 2030)
    assert (final.first, final.last) == (2023, 2030)
    assert [each.name for each in final.activities] == ["Ra quân 2023", "Ra quân 2024"]
    assert [each.title for each in final.exemplars] == ["Một cửa"]
    for term, words in ((MovementTerm.MIDTERM, "Sơ kết phong trào"), (MovementTerm.FINAL, "Tổng kết phong trào")):
        assert words in text(busy, movement_report(busy, term, 2026))


@pytest.mark.parametrize("term", MovementTerm)
def test_a_desk_that_recorded_nothing_says_so_without_empty_tables(gathering: Workspace, term: MovementTerm):
    paper = movement_report(gathering, term, 2026)
    blocks = paper_document(gathering, paper.kind, paper.gather(paper.preset)).blocks
    assert [block for block in blocks if isinstance(block, Table)] == []
    printed = text(gathering, paper)
    for words in (
        "Chưa ghi kế hoạch phát động nào.",
        "Chưa có đơn vị nào để theo dõi mục tiêu.",
        "chưa có đủ điểm để tính tỷ lệ của lĩnh vực nào.",
        "Trong kỳ chưa ghi hoạt động nào.",
        "Trong kỳ chưa ghi tập thể, cá nhân nào được khen thưởng.",
    ):
        assert words in printed


def test_the_gathering_desk_reports_over_all_units(gathering: Workspace):
    first, second = unit_of(gathering, "Xã A", "A"), unit_of(gathering, "Xã B", "B")
    published(gathering, first, 2024, "90")
    put(gathering, LaunchPlan(id=uuid4(), unit_id=second.id, name="Kế hoạch", year=2024))
    for unit, value in ((first, 100), (second, 50)):
        put(
            gathering,
            TargetValue(id=uuid4(), unit_id=unit.id, target="trinh-do-dai-hoc", year=2024, value=Decimal(value)),
        )
    told = movement(gathering, MovementTerm.YEAR, 2024)
    assert {(each.name, each.launched, each.percent) for each in told.units} >= {
        ("Xã A", False, Decimal(90)),
        ("Xã B", True, None),
    }
    assert told.launched == ("1 kế hoạch phát động",)
    count = len([unit for unit in gathering.find(Unit) if unit.ends_on is None])
    assert ("1/2 đơn vị đạt", f"2/{count} đơn vị có số liệu") in {(each.judged, each.value) for each in told.targets}
    paper = movement_report(gathering, MovementTerm.YEAR, 2024)
    assert issue_paper(gathering, paper, paper.preset).file_name == "bao-cao-phong-trao-nam-2024.pdf"
    document = paper_document(gathering, paper.kind, paper.gather(paper.preset))
    last = document.blocks[-1]
    assert isinstance(last, Paragraph)
    assert last.text.endswith("./.")
