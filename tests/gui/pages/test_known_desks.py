"""The desks whose keys are known, in a real window."""

from pathlib import Path

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.desk import DeskList
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.gui.pages.exchange.desks_dialog import DesksDialog
from parcomp_desktop.gui.pages.exchange.packages import PackagesPage
from parcomp_desktop.services.exchange.reading import preview
from parcomp_desktop.services.exchange.receiving import receive, receive_file
from parcomp_desktop.services.exchange.sending import send
from parcomp_desktop.services.workspace import Workspace
from tests.gui.pages.award_windows import window_with
from tests.services.work.work import PERIOD, add_sheet, sent, unit_of


def test_the_known_desks_are_shown_with_what_their_keys_are_worth(
    qtbot: QtBot, unit_desk: Workspace, gathering: Workspace, tmp_path: Path
):
    add_sheet(unit_desk)
    receive_file(gathering, sent(unit_desk, tmp_path), dry_run=False)
    (path,) = send(gathering, PERIOD, tmp_path, gathering.get(Unit, unit_of(unit_desk).id))
    receive(unit_desk, preview(unit_desk, path))
    page = window_with(qtbot, unit_desk, "packages").page
    assert isinstance(page, PackagesPage)
    shown: list[list[str]] = []

    def look() -> None:
        (dialog,) = [each for each in page.findChildren(DesksDialog) if each.isVisible()]
        shown.append([str(dialog.model.data(dialog.model.index(row, 1))) for row in range(dialog.model.rowCount())])
        shown.append([str(dialog.model.data(dialog.model.index(0, 0))), dialog.told.text()])
        dialog.reject()

    QTimer.singleShot(0, look)
    page.log.desks_button.click()
    assert shown[0] == ["✓ Máy đang dùng", "✓ Máy đang dùng"]
    assert shown[1][0] == f"{unit_of(unit_desk).name} (máy này)"
    assert shown[1][1].startswith("Theo danh sách của bàn tổng hợp lập lúc ")


def test_a_machine_that_isnt_on_the_list_is_told_so(qtbot: QtBot, unit_desk: Workspace, gathering: Workspace):
    list_ = DeskList(id=gathering.desk.id, dated=gathering.clock(), desks=())
    with unit_desk.change("test", "Danh sách") as change:
        change.put(list_)
    dialog = DesksDialog(unit_desk)
    qtbot.addWidget(dialog)
    assert dialog.told.text().startswith("Danh sách của bàn tổng hợp không ghi khóa của máy này")
