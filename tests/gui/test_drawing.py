"""Documents drawn in a thread of their own: the newest alone is shown, and the screen lives meanwhile."""

from collections.abc import Callable
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.gui.drawing import Drawing
from parcomp_desktop.gui.paper_dialog import PaperDialog
from parcomp_desktop.services.scoring.score_reports import score_report
from parcomp_desktop.services.workspace import Workspace
from tests.gui.key_stream import unikey
from tests.services.work.work import add_sheet

SECONDS = 5


class Gate:
    """Work that says when it has begun and waits to be let through."""

    def __init__(self, content: bytes) -> None:
        self.begun, self.opened = Event(), Event()
        self._content = content

    def draw(self) -> bytes:
        assert current_thread() is not main_thread()
        self.begun.set()
        assert self.opened.wait(SECONDS)
        return self._content


@pytest.fixture
def owner() -> QObject:
    return QObject()


def gathered(drawing: Drawing) -> list[bytes]:
    seen: list[bytes] = []
    drawing.drawn.connect(seen.append)
    return seen


def test_an_older_drawing_never_replaces_a_newer_one(qtbot: QtBot, owner: QObject):
    drawing, old = Drawing(owner), Gate(b"old")
    seen = gathered(drawing)
    drawing.begin(old.draw)
    assert old.begun.wait(SECONDS)
    drawing.begin(lambda: b"between")
    drawing.begin(lambda: b"new")
    old.opened.set()
    qtbot.waitUntil(lambda: not drawing.busy)
    assert seen == [b"new"]


def test_what_is_dropped_is_not_shown(qtbot: QtBot, owner: QObject):
    drawing, gate = Drawing(owner), Gate(b"dropped")
    seen = gathered(drawing)
    drawing.begin(gate.draw)
    assert gate.begun.wait(SECONDS)
    drawing.drop()
    gate.opened.set()
    other = Drawing(owner)
    other.begin(lambda: b"after")
    qtbot.waitUntil(lambda: not other.busy)
    assert not drawing.busy
    assert seen == []


def test_a_refusal_is_told_and_a_fault_is_not_hidden(qtbot: QtBot, owner: QObject):
    def refuse() -> bytes:
        raise Refusal("Không in được.", "Sửa chữ.")

    def fail() -> bytes:
        raise ZeroDivisionError

    drawing, told = Drawing(owner), list[Refusal]()
    drawing.refused.connect(told.append)
    drawing.begin(refuse)
    qtbot.waitUntil(lambda: not drawing.busy)
    assert [each.what for each in told] == ["Không in được."]
    with qtbot.captureExceptions() as faults:
        drawing.begin(fail)
        qtbot.waitUntil(lambda: not drawing.busy)
    assert [kind for kind, *_ in faults] == [ZeroDivisionError]


@pytest.fixture
def dialog(qtbot: QtBot, unit_desk: Workspace) -> PaperDialog:
    dialog = PaperDialog(unit_desk, score_report(unit_desk, add_sheet(unit_desk)))
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    qtbot.waitUntil(lambda: not dialog.under_way.busy)
    return dialog


def held(dialog: PaperDialog, monkeypatch: pytest.MonkeyPatch) -> Gate:
    """The dialog's next drawing waits before it is drawn for real."""
    gate, real = Gate(b""), dialog.drawing

    def drawing(values: dict[str, object]) -> Callable[[], bytes]:
        draw = real(values)
        return lambda: gate.draw() or draw()

    monkeypatch.setattr(dialog, "drawing", drawing)
    return gate


def test_typing_goes_on_while_a_paper_is_drawn(qtbot: QtBot, dialog: PaperDialog, monkeypatch: pytest.MonkeyPatch):
    gate = held(dialog, monkeypatch)
    pages = dialog.view.document.pageCount()
    dialog.preview()
    assert gate.begun.wait(SECONDS)
    dialog.ui.difficulties.setFocus()
    unikey("Thiếu máy quét")
    assert dialog.ui.difficulties.value() == "Thiếu máy quét"
    assert dialog.under_way.busy
    assert dialog.view.document.pageCount() == pages
    gate.opened.set()
    qtbot.waitUntil(lambda: not dialog.under_way.busy)
    assert dialog.view.document.pageCount() == pages


def test_closing_while_a_paper_is_drawn_is_safe(qtbot: QtBot, dialog: PaperDialog, monkeypatch: pytest.MonkeyPatch):
    gate = held(dialog, monkeypatch)
    dialog.preview()
    assert gate.begun.wait(SECONDS)
    dialog.reject()
    gate.opened.set()
    qtbot.wait(50)
    assert not dialog.under_way.busy
    assert dialog.bar.text == ""
