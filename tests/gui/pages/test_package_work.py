"""The page of packages while a slow drive keeps it waiting: stopped, not to be stopped, closed."""

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QProgressDialog, QPushButton
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.desk import PackageRecord
from parcomp_desktop.domain.scores import Scoresheet, SheetState
from parcomp_desktop.gui.pages.exchange.packages import PackagesPage
from parcomp_desktop.services.workspace import Workspace
from tests.gui.drawn import wait_drawn
from tests.gui.pages.award_windows import window_with
from tests.services.work.work import add_sheet, sent

fsync = os.fsync


class SlowDrive:
    """A drive that takes no byte of a folder to heart until it is let go on."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._go_on = threading.Event()

    def flush(self, descriptor: int) -> None:
        """In place of ``os.fsync``."""
        if any(self._folder.glob("**/*.dang-ghi")):
            self._go_on.wait(10)
        fsync(descriptor)

    def meanwhile(self, deed: Callable[[QProgressDialog], object]) -> None:
        """Do something once the dialog of the work is seen, then let the drive go on."""

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QProgressDialog):
                QTimer.singleShot(10, look)
                return
            try:
                deed(dialog)
            finally:
                self._go_on.set()

        QTimer.singleShot(10, look)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "USB của xã"
    folder.mkdir()
    return folder


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch, stick: Path) -> Iterator[SlowDrive]:
    drive = SlowDrive(stick)
    monkeypatch.setattr(os, "fsync", drive.flush)
    yield drive
    monkeypatch.undo()


def page_of(qtbot: QtBot, workspace: Workspace) -> PackagesPage:
    page = window_with(qtbot, workspace, "packages").page
    assert isinstance(page, PackagesPage)
    wait_drawn(page.sending.gathering)
    return page


def stop(dialog: QProgressDialog) -> None:
    (button,) = dialog.findChildren(QPushButton)
    button.click()


def test_sending_that_is_stopped_leaves_no_file_and_nothing_marked(
    qtbot: QtBot, unit_desk: Workspace, stick: Path, slow: SlowDrive
):
    add_sheet(unit_desk)
    page = page_of(qtbot, unit_desk)
    slow.meanwhile(stop)
    page.sending.send_to(stick)
    assert page.bar.text == "Đã dừng. Chưa có gì thay đổi."
    assert list(stick.iterdir()) == []
    assert unit_desk.find(PackageRecord) == []
    assert unit_desk.find(Scoresheet)[0].state is SheetState.ENTERING
    page.sending.send_to(stick)
    assert page.bar.text.startswith("Đã ghi an toàn: ")


def test_a_window_that_is_closed_while_it_sends_ends_with_the_package_whole_and_marked(
    qtbot: QtBot, unit_desk: Workspace, stick: Path, slow: SlowDrive
):
    add_sheet(unit_desk)
    page = page_of(qtbot, unit_desk)
    slow.meanwhile(lambda _: page.window().close())
    page.sending.send_to(stick)
    (path,) = stick.iterdir()
    assert [each.file_name for each in unit_desk.find(PackageRecord)] == [path.name]


def test_an_import_shows_no_way_to_stop_it_and_stays_until_it_is_done(
    qtbot: QtBot, unit_desk: Workspace, gathering: Workspace, stick: Path, slow: SlowDrive
):
    add_sheet(unit_desk)
    path = sent_at_once(unit_desk, stick)
    page = page_of(qtbot, gathering)
    page.receiving.open(path)
    seen: list[object] = []

    def look(dialog: QProgressDialog) -> None:
        seen.append([button.text() for button in dialog.findChildren(QPushButton)])
        seen.append(dialog.labelText())
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        dialog.close()
        seen.append(dialog.isVisible())

    slow.meanwhile(look)
    page.receiving.take()
    assert seen == [[], "Đang nhập gói: không dừng giữa chừng được, đợi xong", True]
    assert page.bar.text.startswith("Đã nhập gói của UBND xã Đăk Mar")
    assert len(gathering.find(Scoresheet)) == 1


def sent_at_once(desk: Workspace, stick: Path) -> Path:
    """A package that was there before the drive became slow."""
    made = sent(desk, stick.parent)
    return made.rename(stick / made.name)


def test_what_goes_is_shown_once_it_is_gathered_and_an_older_choice_is_forgotten(qtbot: QtBot, unit_desk: Workspace):
    add_sheet(unit_desk, "2023")
    add_sheet(unit_desk, "2024")
    panel = page_of(qtbot, unit_desk).sending
    panel.period_field.setValue("2023")
    assert panel.told == "Đang gom nội dung sẽ gửi…"
    panel.period_field.setValue("2024")
    panel.contents.actions()[0].setChecked(False)
    wait_drawn(panel.gathering)
    assert panel.told.startswith("Kỳ 2024 chưa có nội dung nào để gửi.")
    assert panel.model.rowCount() == 0
