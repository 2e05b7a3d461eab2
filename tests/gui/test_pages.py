"""Every page, on both desks: Vietnamese throughout, helpful, reached and named for the keyboard and the ear."""

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.people import Employment, Honorific, Person
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.gui.messages import MessageBar
from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.pages import PageEntry
from parcomp_desktop.gui.window import MainWindow
from parcomp_desktop.services.units import save_person, save_unit
from parcomp_desktop.services.workspace import Workspace
from parcomp_desktop.storage.tables import BY_NAME
from tests.architecture.english import english_words
from tests.gui.present import PRESENT
from tests.gui.seen import english_of

PLACES = [
    pytest.param(entry, kind, id=f"{entry.code}-{kind}")
    for entry in PRESENT
    for kind in DeskKind
    if kind in entry.desks
]
ROW = 12


@pytest.fixture
def desks(gathering: Workspace, unit_desk: Workspace) -> dict[DeskKind, Workspace]:
    return {DeskKind.GATHERING: gathering, DeskKind.UNIT: unit_desk}


def fill(workspace: Workspace) -> None:
    unit = Unit(id=uuid4(), code="P01", name="Phòng Nội vụ", kind=UnitKind.AGENCY)
    save_unit(workspace, unit)
    person = Person(
        id=uuid4(),
        unit_id=unit.id,
        full_name="Y Hà",
        honorific=Honorific.MS,
        employment=Employment.CIVIL_SERVANT,
        position="Chuyên viên",
    )
    save_person(workspace, person)


def opened(qtbot: QtBot, workspace: Workspace, entry: PageEntry) -> MainWindow:
    window = MainWindow(workspace, [entry])
    qtbot.addWidget(window)
    window.show()
    return window


def focusable(page: Page) -> Iterator[QWidget]:
    """The widgets that Tab goes to, in its order."""
    each: QWidget | None = page.nextInFocusChain()
    while each is not None and each is not page:
        tabbed = bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if page.isAncestorOf(each) and tabbed and each.isVisibleTo(page) and each.focusProxy() is None:
            yield each
        each = each.nextInFocusChain()


def spoken(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.text(QAccessible.Text.Name)


@pytest.mark.parametrize(("entry", "kind"), PLACES)
@pytest.mark.parametrize("filled", [False, True], ids=["empty", "filled"])
def test_a_page_speaks_vietnamese(
    qtbot: QtBot, desks: dict[DeskKind, Workspace], entry: PageEntry, kind: DeskKind, filled: bool
):
    if filled:
        fill(desks[kind])
    window = opened(qtbot, desks[kind], entry)
    assert english_of(window) == set()


@pytest.mark.parametrize("entry", PRESENT, ids=lambda entry: entry.code)
def test_a_page_has_a_title_an_icon_and_help(entry: PageEntry, resources: Path):
    assert entry.title
    assert (resources / "icons" / f"{entry.icon}.svg").exists()
    assert len(entry.load_class().help) > 60
    assert english_words(entry.load_class().help) == []


@pytest.mark.parametrize(("entry", "kind"), PLACES)
def test_everything_that_takes_the_keyboard_is_named(
    qtbot: QtBot, desks: dict[DeskKind, Workspace], entry: PageEntry, kind: DeskKind
):
    fill(desks[kind])
    window = opened(qtbot, desks[kind], entry)
    window.page.bar.hide()
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in focusable(window.page)
        if not spoken(widget).strip() and not isinstance(widget, QScrollArea | QLabel)
    ]
    assert nameless == []
    assert any(True for _ in focusable(window.page))


@pytest.mark.parametrize(("entry", "kind"), PLACES)
def test_tab_goes_through_neighbours_in_reading_order(
    qtbot: QtBot, desks: dict[DeskKind, Workspace], entry: PageEntry, kind: DeskKind
):
    window = opened(qtbot, desks[kind], entry)
    page = window.page
    order = [widget for widget in focusable(page) if not isinstance(widget.parent(), MessageBar)]
    for _, neighbours in groupby(order, key=lambda widget: id(widget.parentWidget())):
        places = [widget.mapTo(page, QPoint(0, widget.height() // 2)) for widget in neighbours]
        read = [(place.y() // ROW, place.x()) for place in places]
        assert read == sorted(read)


@pytest.mark.parametrize(("entry", "kind"), PLACES)
def test_no_two_labels_of_a_page_answer_to_one_key(
    qtbot: QtBot, desks: dict[DeskKind, Workspace], entry: PageEntry, kind: DeskKind
):
    window = opened(qtbot, desks[kind], entry)
    seen = [widget for widget in window.page.findChildren(QWidget) if widget.isVisibleTo(window.page)]
    texts: list[str] = [str(widget.property("text") or "") for widget in seen]
    by_key: dict[str, list[str]] = {}
    for text in texts:
        if "&" in text.replace("&&", ""):
            by_key.setdefault(text[text.index("&") + 1].lower(), []).append(text)
    assert [clash for clash in by_key.values() if len(clash) > 1] == []


@pytest.mark.parametrize("entry", PRESENT, ids=lambda entry: str(entry.code))
def test_a_page_shows_tables_that_exist(entry: PageEntry):
    assert entry.load_class().shows <= set(BY_NAME)
