"""The papers of the year's work, opened where an officer looks for them."""

from collections.abc import Callable
from datetime import date
from typing import Any, cast
from uuid import uuid4

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.desk import DeskKind, Direction, PackageRecord
from parcomp_desktop.domain.reports import Frequency, ReportingDuty
from parcomp_desktop.domain.work import Inspection, LaunchPlan
from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.pages.exchange.packages import PackagesPage
from parcomp_desktop.gui.pages.scoring.scoresheets import ScoresheetsPage
from parcomp_desktop.gui.pages.work.activities import ActivitiesPage
from parcomp_desktop.gui.pages.work.inspections import InspectionsTab
from parcomp_desktop.gui.pages.work.launch_plans import LaunchPlansTab
from parcomp_desktop.gui.pages.work.reports import ReportsPage
from parcomp_desktop.gui.pages.work.sent_reports import SentReportsTab
from parcomp_desktop.services.workspace import Workspace
from tests.gui.pages.award_windows import window_with
from tests.gui.pages.paper_window import choose_paper, in_paper
from tests.gui.seen import english_of
from tests.services.awards.award_cases import unit_of
from tests.services.awards.round_cases import put
from tests.services.scoring.sheet_cases import new_sheet


@pytest.fixture
def desk(gathering: Workspace) -> Workspace:
    """A late sheet, a late report, a plan, an inspection, a package read."""
    sheet = new_sheet(gathering)
    unit = unit_of(gathering, "Xã A", "A")
    put(
        gathering,
        replace(sheet, due_on=date(2020, 1, 9)),
        LaunchPlan(id=uuid4(), unit_id=unit.id, name="Kế hoạch", year=2024),
        Inspection(id=uuid4(), unit_id=unit.id, inspected_on=date(2024, 2, 5), content="một cửa"),
        ReportingDuty(
            id=uuid4(),
            name="Báo cáo CCHC",
            recipient="Sở",
            frequency=Frequency.ONCE,
            year_from=gathering.local_day().year - 1,
            due_on=date(gathering.local_day().year - 1, 12, 1),
        ),
        PackageRecord(
            id=uuid4(),
            direction=Direction.READ,
            kind="submission",
            peer_id=uuid4(),
            period="2025",
            sequence=1,
            sha256="ab" * 32,
            file_name="goi.tdkt",
            at=gathering.clock(),
        ),
    )
    return gathering


def tab(page: Page, number: int, kind: type[Any]) -> Any:  # noqa: ANN401  one of several tabs
    page = cast("ActivitiesPage", page)
    page.tab_widget.setCurrentIndex(number)
    found = page.pages[number]
    assert isinstance(found, kind)
    return found


def print_plan(page: Page) -> None:
    plans = tab(page, 1, LaunchPlansTab)
    assert not plans.print_button.isEnabled()
    plans.table.selectRow(0)
    plans.print_button.click()


def print_notice(page: Page) -> None:
    held = tab(page, 2, InspectionsTab)
    held.table.selectRow(0)
    held.print_button.click()


def print_movement(page: Page) -> None:
    button = cast("ActivitiesPage", page).reports
    choose_paper(button, button.papers.actions()[-1].text())


def remind_of_reports(page: Page) -> None:
    cast("SentReportsTab", cast("ReportsPage", page).pages[0]).reminder_button.click()


def remind_of_sheets(page: Page) -> None:
    cast("ScoresheetsPage", page).ui.remindButton.click()


def print_receipt(page: Page) -> None:
    log = cast("PackagesPage", page).log
    assert not log.receipt_button.isEnabled()
    log.table.selectRow(0)
    log.receipt_button.click()


@pytest.mark.parametrize(
    ("code", "opened", "told"),
    [
        ("activities", print_plan, ("Kế hoạch phát động", "KẾ HOẠCH")),
        ("activities", print_notice, ("Thông báo kết quả kiểm tra", "THÔNG BÁO")),
        ("activities", print_movement, ("Báo cáo kết quả phong trào", "Tổng kết phong trào")),
        ("reports", remind_of_reports, ("Công văn đôn đốc", "V/v đôn đốc gửi báo cáo")),
        ("scoresheets", remind_of_sheets, ("Công văn đôn đốc", "V/v đôn đốc gửi phiếu")),
        ("packages", print_receipt, ("Biên nhận gói", "BIÊN NHẬN")),
    ],
)
def test_a_paper_opens_from_its_page(
    qtbot: QtBot, desk: Workspace, code: str, opened: Callable[[Page], None], told: tuple[str, str]
):
    page = window_with(qtbot, desk, code).page
    assert page
    english: set[str] = set()
    seen = in_paper(lambda dialog: english.update(english_of(dialog)))
    opened(page)
    assert page.bar.text == ""
    assert seen[0] == told[0]
    assert told[1] in seen[1]
    assert english == set()


def test_the_desk_of_a_unit_reminds_and_notifies_nobody(qtbot: QtBot, unit_desk: Workspace):
    assert unit_desk.desk.kind is DeskKind.UNIT
    activities = window_with(qtbot, unit_desk, "activities").page
    assert activities
    assert tab(activities, 2, InspectionsTab).print_button.isHidden()
    reports = cast("ReportsPage", window_with(qtbot, unit_desk, "reports").page)
    assert cast("SentReportsTab", reports.pages[0]).reminder_button.isHidden()
    sheets = cast("ScoresheetsPage", window_with(qtbot, unit_desk, "scoresheets").page)
    assert sheets.ui.remindButton.isHidden()
