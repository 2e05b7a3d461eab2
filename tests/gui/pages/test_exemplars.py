"""Gương điển hình: typed, begun from an award of the year, narrowed by year, exported."""

from datetime import date
from pathlib import Path
from typing import cast

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.register import Exemplar
from parcomp_desktop.gui.fields.year import YearField
from parcomp_desktop.gui.pages.registry.exemplars import ExemplarsPage
from parcomp_desktop.services.awards.decisions import record_decision
from parcomp_desktop.services.registry.exemplars import save_exemplar
from parcomp_desktop.services.workspace import Workspace
from tests.gui.key_stream import press
from tests.gui.pages.award_windows import field, fill, window_with
from tests.gui.pages.dialogs import choose_file
from tests.services.awards.award_cases import nomination_of, person_of, unit_of
from tests.services.people.standing_cases import exemplar_of, registered
from tests.services.work.work import decision, to_decision

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def person(gathering: Workspace) -> Person:
    return person_of(gathering, unit_of(gathering, "UBND xã Đăk Mar", "X01"), "Đặng Thị Hoà")


def opened(qtbot: QtBot, workspace: Workspace) -> ExemplarsPage:
    return cast("ExemplarsPage", window_with(qtbot, workspace, "exemplars").page)


def narrow(page: ExemplarsPage, year: str) -> None:
    fill(page.filters, "yearFilter", year)


def test_an_exemplar_is_typed(qtbot: QtBot, gathering: Workspace, person: Person):
    page = opened(qtbot, gathering)
    fill(page, "subject_id", "Đặng Thị Hoà – UBND xã Đăk Mar")
    fill(page, "year", "2025")
    fill(page, "title", "Một năm không trễ hẹn")
    fill(page, "media", "Đài TT-TH huyện")
    fill(page, "published_on", "3/5/25")
    press(Qt.Key.Key_Return, modifiers=CTRL)
    (made,) = gathering.find(Exemplar)
    assert (made.subject_id, made.title, made.published_on) == (person.id, "Một năm không trễ hẹn", date(2025, 5, 3))
    assert [page.model.index(0, column).data() for column in range(5)] == [
        "2025", "Đặng Thị Hoà", "Một năm không trễ hẹn", "Đài TT-TH huyện", "03/05/2025"
    ]  # fmt: skip


def test_an_award_of_the_year_begins_one(qtbot: QtBot, gathering: Workspace, person: Person):
    nomination = nomination_of(person, "gk-huyen.ca-nhan.nam")
    registered(gathering, nomination)
    to_decision(gathering, nomination)
    record_decision(gathering, decision(on=date(2025, 2, 1)), [nomination], {nomination.id: "Có công"})
    page = opened(qtbot, gathering)
    narrow(page, "2025")
    assert page.suggested.rowCount() == 1
    page.take_suggestion()
    assert not gathering.find(Exemplar)
    page.suggested_table.selectRow(0)
    page.suggested_table.setFocus()
    press(Qt.Key.Key_Return, "\r")
    page.confirm()
    (made,) = gathering.find(Exemplar)
    assert (made.subject_id, made.year, made.text) == (person.id, 2025, nomination.achievement)
    assert not page.suggested_table.isVisible()


def test_the_list_is_narrowed_by_year_and_exported(
    qtbot: QtBot, gathering: Workspace, person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    save_exemplar(gathering, exemplar_of(person))
    save_exemplar(gathering, exemplar_of(person, year=2026, title="Một cửa thân thiện"))
    page = opened(qtbot, gathering)
    assert page.model.rowCount() == 2
    narrow(page, "2026")
    assert [page.model.index(row, 2).data() for row in range(page.model.rowCount())] == ["Một cửa thân thiện"]
    assert field(page.filters, YearField, "yearFilter").value() == 2026
    choose_file(monkeypatch, None)
    page.export()
    choose_file(monkeypatch, tmp_path / "gương")
    page.export()
    assert "Đã xuất danh sách" in page.bar.text
    assert load_workbook(tmp_path / "gương.xlsx").worksheets[0]["F2"].value == "Một cửa thân thiện"


def test_nothing_to_export_is_told(qtbot: QtBot, gathering: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    page = opened(qtbot, gathering)
    choose_file(monkeypatch, tmp_path / "gương.xlsx")
    page.export()
    assert "Chưa có gương điển hình nào để xuất" in page.bar.text
    assert not (tmp_path / "gương.xlsx").exists()
