"""Evidence under the form of a record page."""

from pathlib import Path
from typing import Any, ClassVar
from uuid import UUID

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.evidence import Proof
from parcomp_desktop.domain.work import Activity
from parcomp_desktop.gui.fields.text import TextField
from parcomp_desktop.gui.pages import PageEntry
from parcomp_desktop.gui.proved_page import ProvedPage
from parcomp_desktop.gui.table_model import Column
from parcomp_desktop.gui.window import MainWindow
from parcomp_desktop.services.workspace import Workspace
from tests.services.proofs.evidence_cases import add_activity, attached, owner_of, written


class ActivityPage(ProvedPage[Activity]):
    """As small as a page can be."""

    shows: ClassVar[frozenset[str]] = frozenset({"activity"}) | ProvedPage.proof_tables
    columns: ClassVar[tuple[Column[Any], ...]] = (Column[Activity]("Tên", lambda activity: activity.name),)
    widths: ClassVar[tuple[int, ...]] = (100,)
    noun: ClassVar[str] = "hoạt động"
    empty: ClassVar[str] = "Chưa có hoạt động."
    help: ClassVar[str] = "Hoạt động của phong trào."

    def __init__(self, workspace: Workspace) -> None:
        form = QWidget()
        layout = QVBoxLayout(form)
        self.name = TextField()
        self.name.setObjectName("name")
        layout.addWidget(self.name)
        for name in ("newButton", "saveButton", "removeButton"):
            button = QPushButton(name)
            button.setObjectName(name)
            layout.addWidget(button)
        super().__init__(workspace, form)

    def listed(self, query: str) -> list[Activity]:
        return self.workspace.search(Activity, query)

    def record(self, record_id: UUID, values: dict[str, Any]) -> Activity:
        return replace(self.workspace.get(Activity, record_id), **values)

    def save(self, record: Activity) -> None:
        with self.workspace.change("activity.save", "Ghi hoạt động") as change:
            change.put(record)

    def remove(self, record: Activity) -> None:
        with self.workspace.change("activity.remove", "Xoá hoạt động") as change:
            change.remove(record)


class Entry(PageEntry):
    """Opens the page above."""

    def load_class(self) -> type[ActivityPage]:
        return ActivityPage


@pytest.fixture
def window(qtbot: QtBot, unit_desk: Workspace) -> MainWindow:
    window = MainWindow(unit_desk, [Entry("work", "activities", "Hoạt động", "todo")])
    qtbot.addWidget(window)
    window.show()
    return window


def page_of(window: MainWindow) -> ActivityPage:
    page = window.page
    assert isinstance(page, ActivityPage)
    return page


def test_the_chosen_record_shows_its_own_evidence(window: MainWindow, unit_desk: Workspace, tmp_path: Path):
    first, second = add_activity(unit_desk, "Toạ đàm"), add_activity(unit_desk, "Ra quân")
    attached(unit_desk, written(tmp_path, "a.pdf"), owner_of(first))
    page = page_of(window)
    counts: dict[str, int] = {}
    for row in range(2):
        page.table.selectRow(row)
        counts[page.model.row(row).name] = page.proofs.model.rowCount()
    assert counts == {first.name: 1, second.name: 0}
    page.begin()
    assert (page.proofs.model.rowCount(), page.proofs.add_button.isEnabled()) == (0, False)


def test_attaching_keeps_what_is_typed_and_undo_is_seen(
    qtbot: QtBot, window: MainWindow, unit_desk: Workspace, tmp_path: Path
):
    add_activity(unit_desk)
    page = page_of(window)
    page.table.selectRow(0)
    page.name.setText("Tên đang gõ")
    page.proofs.attach([written(tmp_path, "a.pdf")])
    qtbot.waitUntil(lambda: page.proofs.model.rowCount() == 1)
    assert page.name.text() == "Tên đang gõ"
    window.undo()
    assert page.proofs.model.rowCount() == 0
    page.proofs.attach([written(tmp_path, "a.exe")])
    assert "a.exe là chương trình" in page.bar.text
    assert unit_desk.find(Proof) == []
