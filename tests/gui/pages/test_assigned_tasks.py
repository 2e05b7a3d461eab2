"""Nhiệm vụ được giao: typed as a person does, listed by what presses."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.work import AssignedTask, TaskQuality
from parcomp_desktop.gui.pages.work.assigned_tasks import AssignedTasksPage
from parcomp_desktop.gui.style import colours
from parcomp_desktop.services.proofs.evidence import proofs_of
from parcomp_desktop.services.work.assigned_tasks import save_task
from parcomp_desktop.services.workspace import Workspace
from tests.gui.pages.dialogs import answer
from tests.gui.work_window import cells, field, shown, type_into
from tests.services.work.year_work import on_that_day, some_unit, task

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot: QtBot, unit_desk: Workspace) -> AssignedTasksPage:
    on_that_day(unit_desk)
    return shown(qtbot, AssignedTasksPage(unit_desk), unit_desk)


def own(desk: Workspace) -> Any:  # noqa: ANN401  the id is there on the desk of a unit
    return desk.desk.unit_id


def test_a_task_typed_by_keys_is_written_for_the_desks_own_unit(page: AssignedTasksPage, unit_desk: Workspace):
    page.begin()
    last = type_into(page, name="Rà soát thủ tục hành chính", given_by="UBND huyện", due_on="30/6/26")
    QTest.keyClick(last, Qt.Key.Key_Return, CTRL)
    assert page.bar.text == "Đã lưu nhiệm vụ."
    (written,) = unit_desk.find(AssignedTask)
    assert written == AssignedTask(
        id=written.id,
        unit_id=own(unit_desk),
        name="Rà soát thủ tục hành chính",
        given_by="UBND huyện",
        due_on=date(2026, 6, 30),
    )
    assert cells(page, 4) == ["Đang làm, trong hạn"]
    assert (page.table.isColumnHidden(1), field(page, "unit_id").isVisible()) == (True, False)


def test_done_late_is_said_in_words_and_colour_and_the_overdue_comes_first(
    page: AssignedTasksPage, unit_desk: Workspace
):
    save_task(unit_desk, task(own(unit_desk), "chậm", due_on=date(2026, 6, 1)))
    save_task(unit_desk, task(own(unit_desk), "quá hạn", due_on=date(2026, 6, 10)))
    assert cells(page, 0) == ["chậm", "quá hạn"]
    page.table.selectRow(0)
    last = type_into(page, done_on="3/6/2026")
    QTest.keyClick(last, Qt.Key.Key_Return, CTRL)
    assert (cells(page, 0), cells(page, 4)) == (["quá hạn", "chậm"], ["Quá hạn", "Hoàn thành chậm"])
    shades = [page.model.index(row, 4).data(Qt.ItemDataRole.ForegroundRole).name() for row in (0, 1)]
    assert shades == [colours().bad, colours().open]
    assert page.told.text() == "2 nhiệm vụ: 1 quá hạn; 1 hoàn thành chậm"


def test_a_task_done_and_given_up_at_once_is_refused_and_stays_typed(page: AssignedTasksPage, unit_desk: Workspace):
    page.begin()
    type_into(page, name="Lắp ki-ốt", done_on="1/6/2026")
    field(page, "quality").setValue(TaskQuality.NOT_COMPLETED.value)
    page.confirm()
    assert "vừa xếp “Không hoàn thành”" in page.bar.text
    assert unit_desk.find(AssignedTask) == []
    assert field(page, "name").text() == "Lắp ki-ốt"
    field(page, "done_on").clear()
    page.confirm()
    assert cells(page, 4) == ["Không hoàn thành"]


def test_filters_narrow_the_list_and_say_when_nothing_answers(page: AssignedTasksPage, unit_desk: Workspace):
    save_task(unit_desk, task(own(unit_desk), "năm ngoái", due_on=date(2025, 3, 1)))
    save_task(unit_desk, task(own(unit_desk), "năm nay", due_on=date(2026, 12, 1)))
    year = field(page, "yearFilter")
    year.setFocus()
    QTest.keyClicks(year, "2026")
    QTest.keyClick(year, Qt.Key.Key_Return)
    assert cells(page, 0) == ["năm nay"]
    year.clear()
    QTest.keyClicks(year, "2024")
    year.settle()
    assert (cells(page, 0), page.told.text()) == ([], "")
    assert "Không có dòng nào khớp với bộ lọc." in [label.text() for label in page.table.findChildren(QLabel)]
    year.clear()
    year.settle()
    field(page, "kindFilter").setValue("overdue")
    page.filters.changed.emit()
    assert cells(page, 0) == ["năm ngoái"]


def test_a_removed_task_comes_back_by_undo(page: AssignedTasksPage, unit_desk: Workspace):
    save_task(unit_desk, task(own(unit_desk), "Rà soát"))
    page.table.selectRow(0)
    asked = answer("Xoá")
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert (asked, cells(page, 0)) == (["Xoá nhiệm vụ đang chọn? Có thể hoàn tác bằng Ctrl+Z."], [])
    unit_desk.undo()
    assert cells(page, 0) == ["Rà soát"]


def test_the_gathering_desk_picks_the_unit_and_narrows_by_it(qtbot: QtBot, gathering: Workspace):
    on_that_day(gathering)
    one, other = some_unit(gathering, "A"), some_unit(gathering, "B")
    page = shown(qtbot, AssignedTasksPage(gathering), gathering)
    page.begin()
    type_into(page, name="Số hoá hồ sơ")
    page.confirm()
    assert page.bar.text == "Chưa chọn đơn vị. Chọn đơn vị trong danh sách."
    field(page, "unit_id").setValue(other.id)
    page.confirm()
    assert cells(page, 1) == [other.name]
    save_task(gathering, task(one.id, "Việc khác"))
    assert len(cells(page, 0)) == 2
    last = type_into(page, unitFilter=one.name)
    QTest.keyClick(last, Qt.Key.Key_Return)
    assert cells(page, 0) == ["Việc khác"]
    page.begin()
    assert field(page, "unit_id").value() == one.id


def test_evidence_stands_on_the_chosen_task(page: AssignedTasksPage, unit_desk: Workspace):
    made = save_task(unit_desk, task(own(unit_desk), "Rà soát"))
    assert not page.proofs.add_button.isEnabled()
    page.table.selectRow(0)
    assert page.proofs.add_button.isEnabled()
    assert proofs_of(unit_desk, made.id) == []
