"""The report of a quarter says what is registered for it and nothing else; blank figures say so."""

from datetime import date
from decimal import Decimal
from uuid import UUID, uuid4

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.cases import CaseStatistics
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
from parcomp_desktop.domain.work_papers import (
    ActivityLine,
    FigureLine,
    FindingLine,
    InspectionLine,
    ReformReport,
    Share,
)
from parcomp_desktop.services.documents.office_papers import PaperWords, issue_paper, issued_papers, preview_paper
from parcomp_desktop.services.statistics.cases import enter_cases
from parcomp_desktop.services.work.reform_reports import reform_report
from parcomp_desktop.services.workspace import Workspace
from tests.services.work.work import unit_of
from tests.services.work.year_work import on_that_day

SIGNED = PaperWords(dated=date(2026, 9, 16), signer_title="CHỦ TỊCH", signer_name="Y Hà")


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


def told(workspace: Workspace, owed: SentReport, words: PaperWords = PaperWords()) -> ReformReport:  # noqa: B008  frozen
    data = reform_report(workspace, owed).gather(words)
    assert isinstance(data, ReformReport)
    return data


def figures(lines: tuple[FigureLine, ...]) -> dict[str, Decimal | None]:
    return {line.label: line.value for line in lines}


def test_figures_are_those_of_the_period(unit_desk: Workspace, owed: SentReport):
    unit_id = owed.unit_id
    enter_cases(unit_desk, [month(unit_id, number, 100 + number, 90, 3) for number in (6, 7, 8, 9)])
    report = told(unit_desk, owed)
    # July, August and September; June is of another quarter
    cases = figures(report.cases)
    assert cases["Hồ sơ tiếp nhận"] == Decimal(324)
    assert cases["Hồ sơ giải quyết trễ hạn"] == Decimal(9)
    assert cases["Hồ sơ nộp trực tuyến"] is None
    assert report.on_time == Share(part=Decimal(270), whole=Decimal(279))
    assert report.online == Share()
    assert (report.period, report.year) == ("quý III/2026", 2026)


def test_a_blank_month_makes_the_figure_blank_and_nothing_arising_is_no_share(unit_desk: Workspace, owed: SentReport):
    unit_id = owed.unit_id
    blank = [month(unit_id, 7, 0, 0, 0), month(unit_id, 8, 0, 0, None), month(unit_id, 9, 0, 0, 0)]
    enter_cases(unit_desk, blank)
    assert figures(told(unit_desk, owed).cases)["Hồ sơ giải quyết trễ hạn"] is None
    enter_cases(unit_desk, [replace(blank[1], late=0)])
    assert told(unit_desk, owed).on_time == Share(part=Decimal(0), whole=Decimal(0))


def test_work_of_the_period_is_listed(unit_desk: Workspace, owed: SentReport):
    unit_id = owed.unit_id
    inspection = Inspection(id=uuid4(), unit_id=unit_id, inspected_on=date(2026, 8, 5), content="Kiểm tra một cửa")
    quiet = Inspection(id=uuid4(), unit_id=unit_id, inspected_on=date(2026, 9, 1), content="Kiểm tra công vụ")
    mended = replace(finding(inspection, "Niêm yết lại"), done_on=date(2026, 8, 9), result="Đã niêm yết")
    write(
        unit_desk,
        replace(activity(unit_id, "Ra quân", date(2026, 7, 2)), result="Tốt"),
        activity(unit_id, "Quý trước", date(2026, 6, 30)),
        LaunchPlan(id=uuid4(), unit_id=unit_id, name="Kế hoạch phát động", year=2026, number="5/KH"),
        LaunchPlan(id=uuid4(), unit_id=unit_id, name="Kế hoạch năm trước", year=2025),
        AssignedTask(id=uuid4(), unit_id=unit_id, name="Số hoá", due_on=date(2026, 8, 1), done_on=date(2026, 7, 30)),
        *(quiet, inspection, mended, finding(inspection, "Sửa bảng hiệu")),
    )
    report = told(unit_desk, owed)
    assert report.activities == (
        ActivityLine(
            held_on=date(2026, 7, 2), content="Vận động dùng dịch vụ công trực tuyến", name="Ra quân", result="Tốt"
        ),
    )
    assert report.inspections == (
        InspectionLine(
            inspected_on=date(2026, 8, 5),
            content="Kiểm tra một cửa",
            findings=(
                FindingLine(finding="Sửa bảng hiệu"),
                FindingLine(finding="Niêm yết lại", done_on=date(2026, 8, 9), result="Đã niêm yết"),
            ),
        ),
        InspectionLine(inspected_on=date(2026, 9, 1), content="Kiểm tra công vụ"),
    )
    assert report.launched == ("Kế hoạch phát động số 5/KH",)
    assert figures(report.work)["Nhiệm vụ đến hạn trong kỳ"] == Decimal(1)


def test_the_officers_own_words_stand_in_their_parts(unit_desk: Workspace, owed: SentReport):
    words = PaperWords(results="Đã làm", difficulties="Thiếu máy\n\nThiếu người", outlook="Sẽ làm")
    report = told(unit_desk, owed, words)
    assert (report.results, report.difficulties, report.outlook) == ("Đã làm", "Thiếu máy\n\nThiếu người", "Sẽ làm")


def test_targets_with_a_value_of_the_year_are_told_with_their_source(unit_desk: Workspace, owed: SentReport):
    target = next(each for each in unit_desk.catalogue.campaign.targets if each.code == "trinh-do-dai-hoc")
    write(
        unit_desk,
        TargetValue(
            id=uuid4(), unit_id=owed.unit_id, target=target.code, year=2026, value=Decimal(87), source="Báo cáo 9"
        ),
    )
    [line] = told(unit_desk, owed).targets
    assert (line.name, line.value, line.unit) == (target.name, Decimal(87), "%")
    assert "Báo cáo 9" in line.source


def test_it_is_issued_with_date_and_signer_and_kept(unit_desk: Workspace, owed: SentReport):
    paper = reform_report(unit_desk, owed)
    with pytest.raises(Refusal, match="Ngày của văn bản còn trống"):
        issue_paper(unit_desk, paper, PaperWords())
    with pytest.raises(Refusal, match="Họ tên người ký"):
        issue_paper(unit_desk, paper, replace(SIGNED, signer_name=""))
    issued = issue_paper(unit_desk, paper, SIGNED)
    assert issued.file_name == "bao-cao-cchc-X01-2026Q3.pdf"
    assert issued_papers(unit_desk, paper) == [issued]
    assert unit_desk.read(issued.sha256) == preview_paper(unit_desk, paper, SIGNED)


def test_it_begins_with_what_was_recorded_of_its_sending(unit_desk: Workspace, owed: SentReport):
    preset = reform_report(unit_desk, replace(owed, number="12/BC", sent_on=date(2026, 9, 16))).preset
    assert (preset.number, preset.dated) == ("12/BC", date(2026, 9, 16))
    assert "CHỦ TỊCH" in preset.signer_title
