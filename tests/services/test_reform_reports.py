"""The report of a quarter says what is registered for it and nothing else; blank figures say so."""

from datetime import date
from decimal import Decimal
from uuid import UUID, uuid4

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.cases import CaseStatistics
from parcomp_desktop.domain.documents import ReformReport, ReportSection
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.reports import SentReport
from parcomp_desktop.domain.standing import TargetValue
from parcomp_desktop.domain.work import (
    Activity,
    ActivityKind,
    AssignedTask,
    Inspection,
    InspectionFinding,
    LaunchPlan,
)
from parcomp_desktop.services.cases import enter_cases
from parcomp_desktop.services.reform_reports import (
    ReformWords,
    issue_reform_report,
    issued_reform_reports,
    preview_reform_report,
    reform_preset,
    reform_report,
)
from parcomp_desktop.services.workspace import Workspace
from tests.services.work import unit_of
from tests.services.year_work import on_that_day

SIGNED = ReformWords(dated=date(2026, 9, 16), signer_title="CHỦ TỊCH", signer_name="Y Hà")


@pytest.fixture
def owed(unit_desk: Workspace) -> SentReport:
    on_that_day(unit_desk, date(2026, 11, 16))
    return SentReport(id=uuid4(), duty_id=uuid4(), unit_id=unit_of(unit_desk).id, period="2026Q3")


def write(workspace: Workspace, *records: object) -> None:
    with workspace.change("test", "Ghi mẫu") as change:
        for record in records:
            change.put(record)  # pyright: ignore[reportArgumentType]  entities of several kinds


def month(unit_id: UUID, number: int, received: int, on_time: int, late: int | None) -> CaseStatistics:
    return CaseStatistics(
        id=uuid4(), unit_id=unit_id, month=f"2026-{number:02}", received=received, on_time=on_time, late=late
    )


def activity(unit_id: UUID, name: str, held_on: date) -> Activity:
    return Activity(id=uuid4(), unit_id=unit_id, kind=ActivityKind.ONLINE, name=name, held_on=held_on)


def finding(inspection: Inspection, words: str) -> InspectionFinding:
    return InspectionFinding(id=uuid4(), inspection_id=inspection.id, finding=words)


def section(report: ReformReport, start: str) -> ReportSection:
    return next(each for each in report.sections if start in each.title)


def rows(report: ReformReport, start: str) -> tuple[tuple[str, ...], ...]:
    table = section(report, start).table
    return tuple(row.cells for row in table.rows) if table else ()


def figures(report: ReformReport, start: str) -> dict[str, str]:
    return {row[1]: row[2] for row in rows(report, start)}


def test_figures_are_those_of_the_period(unit_desk: Workspace, owed: SentReport):
    unit_id = owed.unit_id
    enter_cases(unit_desk, [month(unit_id, number, 100 + number, 90, 3) for number in (6, 7, 8, 9)])
    report = reform_report(unit_desk, owed, ReformWords())
    told = figures(report, "Giải quyết thủ tục")
    # July, August and September; June is of another quarter
    assert told["Hồ sơ tiếp nhận"] == "324"
    assert told["Hồ sơ giải quyết trễ hạn"] == "9"
    assert told["Hồ sơ nộp trực tuyến"] == "chưa có số liệu"
    rates = section(report, "Giải quyết thủ tục").paragraphs[0]
    # 270 of 279
    assert "Tỷ lệ hồ sơ giải quyết đúng hạn: 96,77\u00a0%" in rates
    assert "; tỷ lệ hồ sơ nộp trực tuyến: chưa có số liệu; tỷ lệ hồ sơ" in rates


def test_a_blank_month_makes_the_figure_blank_and_nothing_arising_is_said(unit_desk: Workspace, owed: SentReport):
    unit_id = owed.unit_id
    blank = [month(unit_id, 7, 0, 0, 0), month(unit_id, 8, 0, 0, None), month(unit_id, 9, 0, 0, 0)]
    enter_cases(unit_desk, blank)
    assert figures(reform_report(unit_desk, owed, ReformWords()), "thủ tục")["Hồ sơ giải quyết trễ hạn"] == (
        "chưa có số liệu"
    )
    enter_cases(unit_desk, [replace(blank[1], late=0)])
    rates = section(reform_report(unit_desk, owed, ReformWords()), "thủ tục").paragraphs[0]
    assert "Tỷ lệ hồ sơ giải quyết đúng hạn: không phát sinh" in rates


def test_work_of_the_period_is_listed(unit_desk: Workspace, owed: SentReport):
    unit_id = owed.unit_id
    inspection = Inspection(id=uuid4(), unit_id=unit_id, inspected_on=date(2026, 8, 5), content="Kiểm tra một cửa")
    quiet = Inspection(id=uuid4(), unit_id=unit_id, inspected_on=date(2026, 9, 1), content="Kiểm tra công vụ")
    write(
        unit_desk,
        Activity(
            id=uuid4(),
            unit_id=unit_id,
            kind=ActivityKind.ONLINE,
            name="Ra quân",
            held_on=date(2026, 7, 2),
            result="Tốt",
        ),
        Activity(id=uuid4(), unit_id=unit_id, kind=ActivityKind.ONLINE, name="Quý trước", held_on=date(2026, 6, 30)),
        LaunchPlan(id=uuid4(), unit_id=unit_id, name="Kế hoạch phát động", year=2026, number="5/KH"),
        AssignedTask(id=uuid4(), unit_id=unit_id, name="Số hoá", due_on=date(2026, 8, 1), done_on=date(2026, 7, 30)),
        inspection,
        quiet,
        InspectionFinding(
            id=uuid4(),
            inspection_id=inspection.id,
            finding="Niêm yết lại",
            done_on=date(2026, 8, 9),
            result="Đã niêm yết",
        ),
        InspectionFinding(id=uuid4(), inspection_id=inspection.id, finding="Sửa bảng hiệu"),
    )
    report = reform_report(unit_desk, owed, ReformWords())
    assert rows(report, "Hoạt động") == (("02/07/2026", "Vận động dùng dịch vụ công trực tuyến", "Ra quân", "Tốt"),)
    assert set(rows(report, "Kiểm tra")) == {
        ("05/08/2026", "Kiểm tra một cửa", "Niêm yết lại", "Xong ngày 09/08/2026; Đã niêm yết"),
        ("05/08/2026", "Kiểm tra một cửa", "Sửa bảng hiệu", "Chưa xong"),
        ("01/09/2026", "Kiểm tra công vụ", "Không có kiến nghị được ghi", ""),
    }
    assert section(report, "chỉ đạo").paragraphs == ("Đã ban hành Kế hoạch phát động số 5/KH.",)
    assert "1" in figures(report, "chỉ đạo").values()


def test_where_nothing_is_registered_the_report_says_so(unit_desk: Workspace, owed: SentReport):
    report = reform_report(unit_desk, owed, ReformWords(difficulties="Thiếu máy\n\nThiếu người"))
    said = {each.title.partition(". ")[2]: each.paragraphs for each in report.sections}
    assert said["Hoạt động của phong trào thi đua"] == ("Trong kỳ chưa ghi hoạt động nào.",)
    assert said["Kiểm tra và khắc phục"] == ("Trong kỳ chưa ghi cuộc kiểm tra nào.",)
    assert said["Kết quả thực hiện mục tiêu của phong trào"] == ("Năm 2026 chưa có số liệu của mục tiêu nào.",)
    assert said["Công tác chỉ đạo, điều hành"][0].startswith("Năm 2026 chưa ghi kế hoạch")
    assert said["Khó khăn, vướng mắc"] == ("Thiếu máy", "Thiếu người")
    assert said["Phương hướng kỳ tới"] == ("Đơn vị không nêu.",)


def test_targets_with_a_value_of_the_year_are_told_with_their_source(unit_desk: Workspace, owed: SentReport):
    target = next(each for each in unit_desk.catalogue.campaign.targets if each.code == "trinh-do-dai-hoc")
    write(
        unit_desk,
        TargetValue(
            id=uuid4(), unit_id=owed.unit_id, target=target.code, year=2026, value=Decimal(87), source="Báo cáo 9"
        ),
    )
    told = rows(reform_report(unit_desk, owed, ReformWords()), "mục tiêu")
    assert [(name, value) for name, value, _ in told] == [(target.name, "87 %")]
    assert "Báo cáo 9" in told[0][2]


def test_it_is_issued_with_date_and_signer_and_kept(unit_desk: Workspace, owed: SentReport):
    with pytest.raises(Refusal, match="ngày của báo cáo"):
        issue_reform_report(unit_desk, owed, ReformWords())
    with pytest.raises(Refusal, match="Họ tên người ký"):
        issue_reform_report(unit_desk, owed, replace(SIGNED, signer_name=""))
    issued = issue_reform_report(unit_desk, owed, SIGNED)
    assert issued.file_name == "bao-cao-cchc-X01-2026Q3.pdf"
    assert issued_reform_reports(unit_desk, owed) == [issued]
    assert unit_desk.read(issued.sha256) == preview_reform_report(unit_desk, owed, SIGNED)


def test_it_begins_with_what_was_recorded_of_its_sending(unit_desk: Workspace, owed: SentReport):
    preset = reform_preset(unit_desk, replace(owed, number="12/BC", sent_on=date(2026, 9, 16)))
    assert (preset.number, preset.dated) == ("12/BC", date(2026, 9, 16))
    assert "CHỦ TỊCH" in preset.signer_title
