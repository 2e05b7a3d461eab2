"""Work off the screen's thread."""

import threading
from collections.abc import Callable
from time import sleep
from uuid import uuid4

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QProgressDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.gui import tasks
from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.pages import PAGES
from parcomp_desktop.gui.pages.people.units import UnitsPage
from parcomp_desktop.gui.tasks import Cancelled, Progress
from parcomp_desktop.gui.window import MainWindow
from parcomp_desktop.services.people.units import save_unit, search_units
from parcomp_desktop.services.workspace import Workspace


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def soon(deed: Callable[[], object]) -> None:
    QTimer.singleShot(50, deed)


def dialog() -> QProgressDialog:
    return next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QProgressDialog))


def test_the_result_comes_from_another_thread(parent: QWidget):
    assert tasks.run(parent, "Đang tính", lambda _: threading.get_ident()) != threading.get_ident()


def test_the_screen_lives_meanwhile(parent: QWidget):
    seen: list[str] = []
    go_on = threading.Event()

    def look() -> None:
        seen.append("live")
        go_on.set()

    soon(look)
    assert tasks.run(parent, "Đang tính", lambda _: go_on.wait(5))
    assert seen == ["live"]


def test_progress_is_shown_with_its_words(parent: QWidget):
    go_on = threading.Event()
    seen: list[tuple[int, int, str]] = []

    def look() -> None:
        label = dialog().findChild(QLabel)
        assert isinstance(label, QLabel)
        seen.append((dialog().value(), dialog().maximum(), label.text()))
        go_on.set()

    def work(progress: Progress) -> None:
        progress.step(3, 10, "Giấy khen 3/10")
        soon_in_screen.wait(5)
        go_on.wait(5)

    soon_in_screen = threading.Event()
    QTimer.singleShot(50, soon_in_screen.set)
    QTimer.singleShot(100, look)
    tasks.run(parent, "Đang in", work)
    assert seen == [(3, 10, "Đang in\nGiấy khen 3/10")]


def test_cancelling_stops_the_work_at_its_next_step(parent: QWidget):
    cancelled = threading.Event()
    steps: list[int] = []

    def cancel() -> None:
        stop = dialog().findChild(QPushButton)
        assert isinstance(stop, QPushButton)
        stop.click()
        cancelled.set()

    def work(progress: Progress) -> None:
        progress.step(1, 2)
        steps.append(1)
        cancelled.wait(5)
        progress.step(2, 2)
        steps.append(2)

    soon(cancel)
    with pytest.raises(Cancelled):
        tasks.run(parent, "Đang in", work)
    assert steps == [1]


@pytest.mark.parametrize("error", [Refusal("Hỏng.", "Làm lại."), ZeroDivisionError("a bug")])
def test_an_error_of_the_work_is_raised_where_it_was_asked_for(parent: QWidget, error: Exception):
    def work(_: Progress) -> None:
        raise error

    with pytest.raises(type(error)) as raised:
        tasks.run(parent, "Đang làm", work)
    assert raised.value is error


def test_no_dialog_is_left_behind(parent: QWidget, qtbot: QtBot):
    tasks.run(parent, "Đang làm", lambda _: None)
    qtbot.wait(10)
    assert not [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QProgressDialog)]


@pytest.mark.parametrize("stoppable", [True, False])
def test_no_dialog_comes_up_after_quick_work(parent: QWidget, *, stoppable: bool):
    tasks.run(parent, "Đang làm", lambda _: None, stoppable=stoppable)
    sleep((tasks.SHOWN_AFTER_MS + 100) / 1000)
    QApplication.processEvents()
    assert QApplication.activeModalWidget() is None


def test_work_reads_and_writes_beside_the_window_which_then_shows_it(qtbot: QtBot, gathering: Workspace):
    window = MainWindow(gathering, [entry for entry in PAGES if entry.code == "units"])
    qtbot.addWidget(window)

    def work(progress: Progress) -> int:
        with gathering.beside() as beside:
            for number in range(5):
                progress.step(number, 5)
                save_unit(beside, Unit(id=uuid4(), code=f"X{number}", name=f"UBND xã {number}", kind=UnitKind.COMMUNE))
            return len(search_units(beside))

    assert tasks.run(window, "Đang nhập đơn vị", work) == 5
    page = window.page
    assert isinstance(page, UnitsPage)
    qtbot.waitUntil(lambda: page.model.rowCount() == 5)


def test_a_page_tells_that_it_was_stopped(qtbot: QtBot, gathering: Workspace):
    page = Page(gathering)
    qtbot.addWidget(page)
    with page.telling("Đã xong."):
        raise Cancelled
    assert page.bar.text == "Đã dừng. Chưa có gì thay đổi."
