"""Hoạt động phong trào: activities, launch plans with their deeds, inspections with their findings, by keys."""

from datetime import date
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.work import Activity, ActivityKind, InspectionFinding, LaunchPlan, PlannedDeed
from parcomp_desktop.gui.pages.work.activities import ActivitiesPage
from parcomp_desktop.gui.pages.work.activity_records import ActivitiesTab
from parcomp_desktop.gui.pages.work.inspections import InspectionsTab
from parcomp_desktop.gui.pages.work.launch_plans import LaunchPlansTab
from parcomp_desktop.gui.row_dialog import RowDialog
from parcomp_desktop.gui.row_panel import RowPanel
from parcomp_desktop.services.work.activities import save_activity
from parcomp_desktop.services.work.inspections import save_finding, save_inspection
from parcomp_desktop.services.work.launch_plans import deeds_of, save_deed, save_plan
from parcomp_desktop.services.workspace import Workspace
from tests.gui.pages.dialogs import answer
from tests.gui.work_window import cells, field, in_dialog, shown, type_into
from tests.services.work.year_work import activity, deed, finding, inspection, on_that_day, plan, some_unit

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot: QtBot, unit_desk: Workspace) -> ActivitiesPage:
    on_that_day(unit_desk)
    return shown(qtbot, ActivitiesPage(unit_desk), unit_desk)


@pytest.fixture
def made(unit_desk: Workspace) -> LaunchPlan:
    return save_plan(on_that_day(unit_desk), plan(own(unit_desk)))


def own(desk: Workspace) -> Any:  # noqa: ANN401  the id is there on the desk of a unit
    return desk.desk.unit_id


def opened(page: ActivitiesPage, number: int) -> Any:  # noqa: ANN401  a tab of any kind
    page.tab_widget.setCurrentIndex(number)
    return page.pages[number]


def with_rows(page: ActivitiesPage, number: int) -> tuple[LaunchPlansTab | InspectionsTab, RowPanel[Any]]:
    """A tab whose first record is chosen, and the rows of that."""
    tab = cast("LaunchPlansTab | InspectionsTab", opened(page, number))
    tab.table.selectRow(0)
    assert tab.rows
    return tab, tab.rows


def go_back(qtbot: QtBot, page: ActivitiesPage, rows: RowPanel[Any]) -> None:
    """The system gives the keyboard back to the page's window; the page has put it into the rows."""
    page.activateWindow()
    qtbot.waitUntil(lambda: page.isActiveWindow() and rows.table.hasFocus())


def fill_in(**texts: str) -> list[str]:
    """Type into the row's form that opens next and press Ctrl+Enter."""

    def act(dialog: RowDialog) -> None:
        QTest.keyClick(type_into(dialog, **texts), Qt.Key.Key_Return, CTRL)

    return in_dialog(act)


def test_an_activity_typed_by_keys_is_written_with_its_content_of_the_plan(page: ActivitiesPage, unit_desk: Workspace):
    tab = cast("ActivitiesTab", opened(page, 0))
    tab.begin()
    type_into(tab, name="Ra quân hướng dẫn nộp hồ sơ", held_on="8/3/2026", participants="1250")
    field(tab, "kind").setValue(ActivityKind.ONLINE.value)
    assert "khoản 2 Mục II" in field(tab, "clause").text()
    assert "dịch vụ công trực tuyến" in field(tab, "clause").toolTip()
    last = type_into(tab, partner="Hội Nông dân", result="45 hộ được hướng dẫn")
    QTest.keyClick(last, Qt.Key.Key_Return, CTRL)
    assert tab.bar.text == "Đã lưu hoạt động."
    (written,) = unit_desk.find(Activity)
    assert written == Activity(
        id=written.id,
        unit_id=own(unit_desk),
        kind=ActivityKind.ONLINE,
        name="Ra quân hướng dẫn nộp hồ sơ",
        held_on=date(2026, 3, 8),
        result="45 hộ được hướng dẫn",
        partner="Hội Nông dân",
        participants=1250,
    )
    assert [cells(tab, column) for column in (0, 2, 4)] == [
        ["08/03/2026"],
        ["Vận động dùng dịch vụ công trực tuyến"],
        ["Hội Nông dân"],
    ]


@pytest.mark.parametrize(
    ("missing", "told"),
    [("kind", "Chưa chọn nội dung thi đua."), ("held_on", "Chưa chọn ngày tổ chức."), ("name", "Tên hoạt động")],
)
def test_what_is_missing_is_told_and_nothing_written(
    page: ActivitiesPage, unit_desk: Workspace, missing: str, told: str
):
    tab = cast("ActivitiesTab", opened(page, 0))
    tab.begin()
    type_into(tab, name="Hội thi", held_on="8/3/2026")
    field(tab, "kind").setValue(ActivityKind.PROPAGANDA.value)
    field(tab, missing).setValue(None)
    tab.confirm()
    assert told in tab.bar.text
    assert unit_desk.find(Activity) == []


def test_the_chosen_year_is_counted_by_the_contents_of_the_plan(page: ActivitiesPage, unit_desk: Workspace):
    tab = cast("ActivitiesTab", opened(page, 0))
    for kind, day in ((ActivityKind.PROPAGANDA, 2), (ActivityKind.POSTAL, 3), (ActivityKind.PROPOSAL, 4)):
        save_activity(unit_desk, activity(own(unit_desk), kind, held_on=date(2026, 2, day)))
    save_activity(unit_desk, activity(own(unit_desk), held_on=date(2025, 2, 1)))
    assert tab.told.text() == "4 hoạt động"
    QTest.keyClick(type_into(tab, yearFilter="2026"), Qt.Key.Key_Return)
    assert len(cells(tab, 0)) == 3
    assert "Tuyên truyền, dịch vụ công trực tuyến, chuyển đổi số: 2; Đề xuất giải pháp đột phá: 1" in tab.told.text()
    assert tab.told.text().endswith("Khác: 0")
    field(tab, "kindFilter").setValue(ActivityKind.POSTAL.value)
    tab.filters.changed.emit()
    assert cells(tab, 0) == ["03/02/2026"]


def test_a_plan_takes_deeds_by_ins_changes_them_by_enter_and_drops_them_by_del(
    qtbot: QtBot, page: ActivitiesPage, unit_desk: Workspace, made: LaunchPlan
):
    tab, rows = with_rows(page, 1)
    assert cells(tab, 4) == ["Chưa có việc"]
    seen = fill_in(content="Phát thanh hằng tuần", assigned_to="Văn hoá – Xã hội", due_on="1/6/2026")
    rows.add_button.setFocus()
    QTest.keyClick(rows.add_button, Qt.Key.Key_Insert)
    assert seen == ["Thêm việc", ""]
    assert (cells(rows, 0), cells(rows, 3)) == (["Phát thanh hằng tuần"], ["Quá hạn"])
    assert cells(tab, 4) == ["0/1 việc xong, 1 quá hạn"]
    go_back(qtbot, page, rows)
    seen = fill_in(done_on="2/6/2026")
    QTest.keyClick(rows.table, Qt.Key.Key_Return)
    assert seen[0] == "Sửa việc"
    assert (cells(rows, 3), cells(tab, 4)) == (["Hoàn thành chậm"], ["1/1 việc xong"])
    go_back(qtbot, page, rows)
    (written,) = deeds_of(unit_desk, made.id)
    assert (written.assigned_to, written.done_on) == ("Văn hoá – Xã hội", date(2026, 6, 2))
    asked = answer("Xoá")
    QTest.keyClick(rows.table, Qt.Key.Key_Delete)
    assert (asked, cells(rows, 0)) == (["Xoá việc đang chọn? Có thể hoàn tác bằng Ctrl+Z."], [])
    unit_desk.undo()
    assert cells(rows, 3) == ["Hoàn thành chậm"]
    unit_desk.undo()
    assert cells(rows, 3) == ["Quá hạn"]


def test_a_refused_deed_stays_in_its_form_with_the_reason(page: ActivitiesPage, unit_desk: Workspace, made: LaunchPlan):
    assert made
    _, rows = with_rows(page, 1)
    seen = fill_in(content="Sơ kết", done_on="16/6/2026")
    rows.add()
    assert "Ngày hoàn thành 16/06/2026 ở sau hôm nay." in seen[1]
    assert unit_desk.find(PlannedDeed) == []


def test_what_was_typed_into_a_row_survives_esc_and_is_given_up_by_its_button(
    page: ActivitiesPage, unit_desk: Workspace, made: LaunchPlan
):
    assert made
    _, rows = with_rows(page, 1)
    in_dialog(lambda dialog: QTest.keyClick(type_into(dialog, content="Rà soát"), Qt.Key.Key_Escape))
    rows.add()
    texts: list[str] = []

    def leave(dialog: RowDialog) -> None:
        texts.append(field(dialog, "content").value())
        button = cast("QPushButton", dialog.findChild(QPushButton, "leaveButton"))
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    seen = in_dialog(leave)
    rows.add()
    assert (texts, seen[1]) == (["Rà soát"], "Đã lấy lại phần nhập dở lần trước.")
    in_dialog(lambda dialog: texts.append(field(dialog, "content").value()))
    rows.add()
    assert texts[1:] == [""]
    assert unit_desk.find(PlannedDeed) == []


def test_rows_wait_for_a_saved_record(page: ActivitiesPage, unit_desk: Workspace):
    tab = cast("LaunchPlansTab", opened(page, 1))
    assert tab.rows
    assert not tab.rows.add_button.isEnabled()
    tab.begin()
    assert field(tab, "year").value() == 2026
    type_into(tab, name="Kế hoạch phát động")
    tab.confirm()
    assert len(unit_desk.find(LaunchPlan)) == 1
    assert tab.rows.add_button.isEnabled()
    field(tab, "year").setValue(None)
    tab.confirm()
    assert tab.bar.text == "Chưa chọn năm của kế hoạch. Chọn năm của kế hoạch trong danh sách."


def test_a_removed_plan_comes_back_with_its_deeds(page: ActivitiesPage, unit_desk: Workspace, made: LaunchPlan):
    save_deed(unit_desk, deed(made.id, "Phát thanh"))
    tab, rows = with_rows(page, 1)
    answer("Xoá")
    tab.delete()
    assert (cells(tab, 1), cells(rows, 0)) == ([], [])
    unit_desk.undo()
    tab.table.selectRow(0)
    assert cells(rows, 0) == ["Phát thanh"]


def test_an_inspection_received_is_written_with_its_delegation_and_findings(page: ActivitiesPage, unit_desk: Workspace):
    tab = cast("InspectionsTab", opened(page, 2))
    assert field(tab, "leaderLabel").text().replace("&", "") == "Đoàn kiểm tra"
    tab.begin()
    last = type_into(tab, content="Kiểm tra một cửa", inspected_on="10/4/2026", leader="Đoàn của Phòng Nội vụ")
    QTest.keyClick(last, Qt.Key.Key_Return, CTRL)
    assert tab.bar.text == "Đã lưu cuộc kiểm tra."
    assert tab.rows
    seen = fill_in(finding="Chưa niêm yết đủ", follow_up="Niêm yết lại", due_on="20/6/2026")
    tab.rows.add()
    assert seen == ["Thêm kiến nghị", ""]
    assert cells(tab.rows, 3) == ["Sắp đến hạn"]
    assert cells(tab, 3) == ["0/1 kiến nghị xong, 1 sắp đến hạn"]
    assert [each.follow_up for each in unit_desk.find(InspectionFinding)] == ["Niêm yết lại"]
    asked = answer("Xoá")
    tab.delete()
    assert asked
    assert (cells(tab, 0), unit_desk.find(InspectionFinding)) == ([], [])


def test_a_removed_finding_comes_back(page: ActivitiesPage, unit_desk: Workspace):
    made = save_inspection(unit_desk, inspection(own(unit_desk)))
    save_finding(unit_desk, finding(made.id))
    _, rows = with_rows(page, 2)
    answer("Xoá")
    rows.delete()
    assert cells(rows, 0) == []
    unit_desk.undo()
    assert cells(rows, 0) == ["Chưa niêm yết đủ thủ tục"]


def test_the_gathering_desk_sees_every_unit_and_says_who_led(qtbot: QtBot, gathering: Workspace):
    on_that_day(gathering)
    one, other = some_unit(gathering, "A"), some_unit(gathering, "B")
    for each in (one, other):
        save_inspection(gathering, inspection(each.id))
    page = shown(qtbot, ActivitiesPage(gathering), gathering)
    tab = cast("InspectionsTab", opened(page, 2))
    assert field(tab, "leaderLabel").text().replace("&", "") == "Trưởng đoàn"
    assert sorted(cells(tab, 2)) == [one.name, other.name]
    QTest.keyClick(type_into(tab, unitFilter=other.name), Qt.Key.Key_Return)
    assert cells(tab, 2) == [other.name]
