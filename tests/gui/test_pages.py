"""Every page, on both desks: Vietnamese throughout, helpful, reached and named for the keyboard and the ear."""

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLabel, QScrollArea, QWidget

from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.people import Employment, Honorific, Person
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.messages import MessageBar
from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.pages import PAGES, PageEntry
from parcomp_desktop.gui.window import MainWindow
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.people.units import save_person, save_unit
from parcomp_desktop.services.workspace import Workspace
from parcomp_desktop.storage.tables import BY_NAME
from tests.architecture.english import english_words
from tests.conftest import gathering_in, unit_desk_in
from tests.gui.seen import english_of

PLACES = [(entry, kind) for entry in PAGES for kind in DeskKind if kind in entry.desks]
ROW = 12


@pytest.fixture(scope="module")
def desks(
    unused: Path, catalogue: Catalogue, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[tuple[DeskKind, bool], Workspace]]:
    """Both desks, empty and filled; nothing here writes to them."""
    made: dict[tuple[DeskKind, bool], Workspace] = {}
    for filled in (False, True):
        folder = tmp_path_factory.mktemp("ban")
        made[DeskKind.GATHERING, filled] = gathering_in(folder, unused, catalogue)
        made[DeskKind.UNIT, filled] = unit_desk_in(folder, unused, made[DeskKind.GATHERING, filled])
        if filled:
            fill(made[DeskKind.GATHERING, filled])
            fill(made[DeskKind.UNIT, filled])
    yield made
    for workspace in made.values():
        workspace.close()


@pytest.fixture(scope="module", params=PLACES, ids=lambda place: f"{place[0].code}-{place[1]}")
def opened(
    request: pytest.FixtureRequest, qapp: QApplication, desks: dict[tuple[DeskKind, bool], Workspace]
) -> Iterator[tuple[MainWindow, MainWindow]]:
    """A page's window on the empty desk and on the filled one, looked at by each test in turn."""
    entry, kind = request.param
    windows = [MainWindow(desks[kind, filled], [entry]) for filled in (False, True)]
    for window in windows:
        window.show()
    qapp.processEvents()
    yield windows[0], windows[1]
    for window in windows:
        window.close()


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


@pytest.mark.parametrize("filled", [False, True], ids=["empty", "filled"])
def test_a_page_speaks_vietnamese(opened: tuple[MainWindow, MainWindow], filled: bool):
    assert english_of(opened[filled]) == set()


@pytest.mark.parametrize("entry", PAGES, ids=lambda entry: entry.code)
def test_a_page_has_a_title_an_icon_and_help(entry: PageEntry, resources: Path):
    assert entry.title
    assert (resources / "icons" / f"{entry.icon}.svg").exists()
    assert len(entry.load_class().help) > 60
    assert english_words(entry.load_class().help) == []


def test_everything_that_takes_the_keyboard_is_named(opened: tuple[MainWindow, MainWindow]):
    _, window = opened
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in focusable(window.page)
        if not spoken(widget).strip() and not isinstance(widget, QScrollArea | QLabel)
    ]
    assert nameless == []
    assert any(True for _ in focusable(window.page))


def test_tab_goes_through_neighbours_in_reading_order(opened: tuple[MainWindow, MainWindow]):
    window, _ = opened
    page = window.page
    order = [widget for widget in focusable(page) if not isinstance(widget.parent(), MessageBar)]
    for _, neighbours in groupby(order, key=lambda widget: id(widget.parentWidget())):
        places = [widget.mapTo(page, QPoint(0, widget.height() // 2)) for widget in neighbours]
        read = [(place.y() // ROW, place.x()) for place in places]
        assert read == sorted(read)


def test_no_two_labels_of_a_page_answer_to_one_key(opened: tuple[MainWindow, MainWindow]):
    window, _ = opened
    seen = [widget for widget in window.page.findChildren(QWidget) if widget.isVisibleTo(window.page)]
    texts: list[str] = [str(widget.property("text") or "") for widget in seen]
    by_key: dict[str, list[str]] = {}
    for text in texts:
        if "&" in text.replace("&&", ""):
            by_key.setdefault(text[text.index("&") + 1].lower(), []).append(text)
    assert [clash for clash in by_key.values() if len(clash) > 1] == []


def test_no_field_is_changed_by_the_wheel(opened: tuple[MainWindow, MainWindow]):
    window, _ = opened
    boxes = [box for box in window.findChildren(QComboBox) if not isinstance(box, ChoiceField)]
    assert boxes + window.findChildren(QAbstractSpinBox) == []


@pytest.mark.parametrize("entry", PAGES, ids=lambda entry: str(entry.code))
def test_a_page_shows_tables_that_exist(entry: PageEntry):
    assert entry.load_class().shows <= set(BY_NAME)
