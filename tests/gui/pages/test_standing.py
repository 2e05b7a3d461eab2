"""Hồ sơ bình xét: ratings typed for many at once, discipline by its day, initiatives, attestations of any kind."""

from datetime import date
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.standing import (
    Attestation,
    DisciplinaryAction,
    DisciplineForm,
    Initiative,
    QualityRating,
    Rating,
)
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.fields.number import NumberField
from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.pages.people.attestation_list import AttestationsTab
from parcomp_desktop.gui.pages.people.discipline_list import DisciplineTab
from parcomp_desktop.gui.pages.people.initiative_list import InitiativesTab
from parcomp_desktop.gui.pages.people.rating_table import RatingsTab
from parcomp_desktop.gui.pages.people.standing import StandingPage
from parcomp_desktop.gui.window import MainWindow
from parcomp_desktop.services.people.attestations import save_attestation
from parcomp_desktop.services.people.discipline import save_action
from parcomp_desktop.services.people.initiatives import save_initiative
from parcomp_desktop.services.workspace import Workspace
from tests.gui.key_stream import press, type_text
from tests.gui.pages.award_windows import choose, field, fill, window_with
from tests.gui.pages.dialogs import answer
from tests.gui.seen import english_of
from tests.services.awards.award_cases import person_of, unit_of
from tests.services.people.standing_cases import action, attestation, initiative


@pytest.fixture
def commune(gathering: Workspace) -> Unit:
    return unit_of(gathering, "UBND xã Đăk Mar", "X01")


@pytest.fixture
def people(gathering: Workspace, commune: Unit) -> list[Person]:
    return [person_of(gathering, commune, name) for name in ("A Đắk", "Nguyễn Thị Ngọc Ánh", "Y Hà")]


def opened(qtbot: QtBot, workspace: Workspace, tab: type[Page]) -> tuple[MainWindow, Page]:
    window = window_with(qtbot, workspace, "standing")
    window.open_at("standing", tab)
    page = cast("StandingPage", window.page)
    return window, next(each for each in page.pages if isinstance(each, tab))


@pytest.fixture
def ratings(qtbot: QtBot, gathering: Workspace, people: list[Person]) -> RatingsTab:
    assert people
    _, tab = opened(qtbot, gathering, RatingsTab)
    tab = cast("RatingsTab", tab)
    tab.ui.year.setValue("2024")
    tab.load()
    return tab


def rated(workspace: Workspace) -> dict[str, Rating]:
    names = {person.id: person.full_name for person in workspace.find(Person)}
    return {names.get(each.subject_id, "tập thể"): each.rating for each in workspace.find(QualityRating)}


def test_ratings_are_typed_down_the_column(ratings: RatingsTab, gathering: Workspace):
    ratings.grid.setFocus()
    ratings.grid.go_to_first()
    for typed in ("1", "t", "3", "kht"):
        type_text(typed)
        press(Qt.Key.Key_Return, "\r")
    assert rated(gathering) == {
        "tập thể": Rating.EXCELLENT,
        "A Đắk": Rating.GOOD,
        "Nguyễn Thị Ngọc Ánh": Rating.COMPLETED,
        "Y Hà": Rating.NOT_COMPLETED,
    }
    assert {each.year for each in gathering.find(QualityRating)} == {2024}
    assert "Đã xếp loại 4/4" in ratings.ui.state.text()


def test_words_from_a_spreadsheet_are_read_and_a_blank_takes_the_rating_away(ratings: RatingsTab, gathering: Workspace):
    row = ratings.model.record_rows(0)[1]
    assert ratings.model.fill([(row, 3, "Hoàn thành tốt nhiệm vụ"), (row, 4, "QĐ 45")])
    assert ratings.model.fill([(row + 1, 3, "hoàn thành xuất sắc")])
    assert rated(gathering) == {"A Đắk": Rating.GOOD, "Nguyễn Thị Ngọc Ánh": Rating.EXCELLENT}
    assert sorted(each.document for each in gathering.find(QualityRating)) == ["", "QĐ 45"]
    assert ratings.model.fill([(row, 4, "QĐ 46")])
    assert sorted(each.document for each in gathering.find(QualityRating)) == ["", "QĐ 46"]
    assert ratings.model.fill([(row, 3, "")])
    assert rated(gathering) == {"Nguyễn Thị Ngọc Ánh": Rating.EXCELLENT}
    assert "Ctrl+Z" in ratings.bar.text


@pytest.mark.parametrize(
    ("column", "typed", "told"), [(3, "giỏi", "“giỏi” không phải"), (4, "QĐ 1", "chưa có xếp loại")]
)
def test_what_is_no_rating_is_refused(ratings: RatingsTab, gathering: Workspace, column: int, typed: str, told: str):
    row = ratings.model.record_rows(0)[0]
    assert not ratings.model.fill([(row, column, typed)])
    assert told in ratings.bar.text
    assert not gathering.find(QualityRating)


def test_the_rest_is_rated_at_once(ratings: RatingsTab, gathering: Workspace):
    ratings.fill_rest()
    assert "Chưa chọn mức" in ratings.bar.text
    ratings.model.fill([(ratings.model.record_rows(0)[0], 3, "xs")])
    ratings.ui.rest.setValue("good")
    answer("Không")
    ratings.fill_rest()
    assert len(gathering.find(QualityRating)) == 1
    answer("Ghi")
    ratings.fill_rest()
    assert sorted(rated(gathering).values()) == [Rating.EXCELLENT, *[Rating.GOOD] * 3]
    gathering.undo()
    assert len(gathering.find(QualityRating)) == 1


def test_ratings_are_searched(ratings: RatingsTab):
    ratings.search("ngoc anh")
    assert [ratings.model.index(row, 0).data() for row in range(ratings.model.rowCount())] == [
        "Cá nhân",
        "Nguyễn Thị Ngọc Ánh",
    ]
    ratings.search("zzz")
    assert ratings.ui.state.text() == "Không có dòng nào khớp với từ tìm."


def test_nobody_to_rate_says_what_to_do_first(qtbot: QtBot, gathering: Workspace):
    _, tab = opened(qtbot, gathering, RatingsTab)
    assert "Chưa có đơn vị, cá nhân nào" in cast("RatingsTab", tab).ui.state.text()


def test_discipline_is_written_and_marked_internal(qtbot: QtBot, gathering: Workspace, people: list[Person]):
    window, page = opened(qtbot, gathering, DisciplineTab)
    tab = cast("DisciplineTab", page)
    assert "TÀI LIỆU NỘI BỘ" in " ".join(label.text() for label in tab.findChildren(QLabel))
    tab.begin()
    fill(tab, "person_id", "A Đắk – UBND xã Đăk Mar")
    fill(tab, "decided_on", "1/9/2025")
    form = field(tab, ChoiceField, "form")
    offered = [form.itemData(row) for row in range(1, form.count())]
    assert offered == ["reprimand", "warning", "removal", "dismissal"]
    assert "Nghị định 172/2025/NĐ-CP" in field(tab, QLabel, "about").text()
    fill(tab, "decided_on", "1/9/2024")
    assert "Tạm định" in field(tab, QLabel, "about").text()
    choose(tab, "form", "Hạ bậc")
    choose(tab, "reform_related", "Có")
    tab.confirm()
    (written,) = gathering.find(DisciplinaryAction)
    assert (written.person_id, written.form, written.reform_related) == (people[0].id, DisciplineForm.SALARY, True)
    assert [tab.model.index(0, column).data() for column in range(6)] == [
        "A Đắk", "Hạ bậc lương (quy định cũ)", "", "01/09/2024", "", "Có",
    ]  # fmt: skip
    assert english_of(window) == set()


def test_a_form_stays_when_the_day_turns_and_the_save_is_refused(
    qtbot: QtBot, gathering: Workspace, people: list[Person]
):
    save_action(gathering, action(people[0], form=DisciplineForm.DEMOTION, decided_on=date(2024, 9, 1)))
    _, page = opened(qtbot, gathering, DisciplineTab)
    tab = cast("DisciplineTab", page)
    tab.table.selectRow(0)
    fill(tab, "decided_on", "1/9/2025")
    assert field(tab, ChoiceField, "form").value() == DisciplineForm.DEMOTION
    tab.confirm()
    assert "không có hình thức “Giáng chức (quy định cũ)”" in tab.bar.text
    assert gathering.find(DisciplinaryAction)[0].decided_on == date(2024, 9, 1)


def test_an_empty_register_of_discipline_says_that_it_is_no_zero(qtbot: QtBot, gathering: Workspace):
    _, tab = opened(qtbot, gathering, DisciplineTab)
    assert "bảng trống không có nghĩa" in field(tab, QLabel, "emptyText").text()


def test_an_initiative_is_typed_recognised_and_removed(qtbot: QtBot, gathering: Workspace, people: list[Person]):
    save_initiative(gathering, initiative(people[1]))
    _, page = opened(qtbot, gathering, InitiativesTab)
    tab = cast("InitiativesTab", page)
    assert [tab.model.index(0, column).data() for column in range(6)] == [
        "Nguyễn Thị Ngọc Ánh", "Phiếu hẹn điện tử", "2024", "Đã công nhận", "Có",
        "210/QĐ-UBND, 12/12/2024, Hội đồng sáng kiến huyện Đăk Hà",
    ]  # fmt: skip
    tab.begin()
    fill(tab, "person_id", "Y Hà – UBND xã Đăk Mar")
    fill(tab, "name", "Sổ trực điện tử")
    fill(tab, "year", "2025")
    tab.confirm()
    written = next(each for each in gathering.find(Initiative) if each.name == "Sổ trực điện tử")
    assert (written.about_reform, written.repeatable, written.recognised_on, written.scope) == (True, None, None, None)
    fill(tab, "number", "7/QĐ")
    tab.confirm()
    assert "chưa ghi đủ" in tab.bar.text
    answer("Xoá")
    tab.delete()
    assert len(gathering.find(Initiative)) == 1


def test_an_attestation_takes_the_field_of_its_kind(qtbot: QtBot, gathering: Workspace, commune: Unit):
    window, page = opened(qtbot, gathering, AttestationsTab)
    tab = cast("AttestationsTab", page)
    tab.begin()
    fill(tab, "subject_id", commune.name)
    field(tab, ChoiceField, "period").setValue("2024")
    choose(tab, "name", "Hồ sơ trễ hẹn")
    assert field(tab, NumberField, "number").isVisible()
    assert not field(tab, ChoiceField, "choice").isVisible()
    fill(tab, "number", "0")
    fill(tab, "attested_by", "Chủ tịch UBND xã")
    fill(tab, "attested_on", "10/01/2025")
    tab.confirm()
    (written,) = gathering.find(Attestation)
    assert (written.name, written.value, written.attested_on) == ("cases_late", "0", date(2025, 1, 10))
    assert [tab.model.index(0, column).data() for column in range(5)] == [
        "UBND xã Đăk Mar", "Hồ sơ trễ hẹn", "2024", "0", "Chủ tịch UBND xã, 10/01/2025",
    ]  # fmt: skip
    field(tab, ChoiceField, "name").setValue("unit_exemplary")
    assert field(tab, ChoiceField, "choice").isVisible()
    tab.confirm()
    assert "giá trị xác nhận" in tab.bar.text
    assert english_of(window) == set()


def test_an_attestation_is_shown_again_and_of_whom_it_may_speak(
    qtbot: QtBot, gathering: Workspace, commune: Unit, people: list[Person]
):
    save_attestation(gathering, attestation(people[0], "good_conduct", "true"))
    save_attestation(gathering, attestation(commune, "reports_late", "2"))
    _, page = opened(qtbot, gathering, AttestationsTab)
    tab = cast("AttestationsTab", page)
    for row in range(2):
        tab.table.selectRow(row)
        name = field(tab, ChoiceField, "name").value()
        shown = (
            field(tab, ChoiceField, "choice").value()
            if name == "good_conduct"
            else field(tab, QLineEdit, "number").text()
        )
        assert (name, shown) in {("good_conduct", "true"), ("reports_late", "2")}
    names = field(tab, ChoiceField, "name")
    fill(tab, "subject_id", "Y Hà – UBND xã Đăk Mar")
    labels = [names.itemText(row) for row in range(names.count())]
    assert "Phẩm chất đạo đức tốt, đoàn kết, gương mẫu chấp hành" in labels
    assert "Hồ sơ trễ hẹn" not in labels
    assert "Đối tượng" not in labels
