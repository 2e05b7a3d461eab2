"""Widgets end in the screen's thread, whoever allocates."""

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from parcomp_desktop.gui import garbage, tasks
from parcomp_desktop.gui.garbage import collect_due


class Circle:
    """A widget that only a collection can end."""

    def __init__(self) -> None:
        self.widget = QWidget()
        self.itself = self


def circle(ended_in: list[int]) -> None:
    weakref.finalize(Circle(), lambda: ended_in.append(threading.get_ident()))


def allocate() -> list[list[int]]:
    return [[number] for number in range(50 * gc.get_threshold()[0])]


def test_work_in_another_thread_ends_no_widget(qtbot: QtBot):
    parent = QWidget()
    qtbot.addWidget(parent)
    ended_in: list[int] = []
    circle(ended_in)
    tasks.run(parent, "Đang đọc", lambda _: allocate())
    kept = allocate()
    collect_due()
    assert kept
    assert ended_in == [threading.get_ident()]


def test_the_screen_collects_by_itself(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(garbage, "EVERY_MS", 10)
    parent = QTimer(qapp)
    garbage.ScreenGarbage(parent)
    ended_in: list[int] = []
    circle(ended_in)
    kept = allocate()
    qtbot.waitUntil(lambda: bool(ended_in))
    assert kept
    parent.deleteLater()


@pytest.mark.usefixtures("qapp")
def test_nothing_is_collected_before_it_is_due():
    assert not gc.isenabled()
    gc.collect()
    before = gc.get_stats()
    collect_due()
    assert gc.get_stats() == before
