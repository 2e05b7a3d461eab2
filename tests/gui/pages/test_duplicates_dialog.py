"""Hồ sơ trùng: a pair side by side, the side of each conflict chosen, merged by one button and undone by one key."""

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.standing import QualityRating, Rating
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.gui.pages.people.duplicates_dialog import DuplicatesDialog
from parcomp_desktop.gui.pages.people.people import PeoplePage
from parcomp_desktop.services.people.units import save_person
from parcomp_desktop.services.workspace import Workspace
from tests.gui.pages.dialogs import answer
from tests.gui.seen import english_of
from tests.services.awards.award_cases import person_of, unit_of
from tests.services.people.standing_cases import rating, registered

SIDE = 3


@pytest.fixture
def unit(gathering: Workspace) -> Unit:
    return unit_of(gathering, "UBND xã Đăk Mar", "X01")


@pytest.fixture
def pair(gathering: Workspace, unit: Unit) -> tuple[Person, Person]:
    one = save_person(gathering, replace(person_of(gathering, unit, "Đặng Thị Hoà"), birth_year=1980))
    other = save_person(gathering, replace(person_of(gathering, unit, "ĐẶNG THỊ HÒA"), birth_year=1980))
    registered(gathering, rating(one), rating(other, Rating.EXCELLENT))
    return one, other


def opened(qtbot: QtBot, workspace: Workspace) -> DuplicatesDialog:
    page = PeoplePage(workspace)
    qtbot.addWidget(page)
    dialog = DuplicatesDialog(workspace, page)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


def test_a_pair_stands_side_by_side_with_what_merging_would_do(
    qtbot: QtBot, gathering: Workspace, pair: tuple[Person, Person]
):
    dialog = opened(qtbot, gathering)
    names = {dialog.compared.row(0)[side] for side in (1, 2)}
    assert names == {person.full_name for person in pair}
    told = dialog.ui.plan.text()
    assert told.startswith("Dấu hiệu: tên giống nhau, cùng UBND xã Đăk Mar, cùng sinh năm 1980.")
    assert "chọn bên giữ lại: 1 mục" in told
    assert english_of(dialog) == set()


@pytest.mark.parametrize(("keep_first", "side"), [(True, "second"), (False, "first"), (True, "first")])
def test_the_officer_says_who_is_kept_and_which_side_stays(
    qtbot: QtBot, gathering: Workspace, pair: tuple[Person, Person], keep_first: bool, side: str
):
    assert len(pair) == len(gathering.find(Person))
    dialog = opened(qtbot, gathering)
    found = dialog.pairs.row(0)
    people = {"first": found.first, "second": found.second}
    ratings = {each.subject_id: each.rating for each in gathering.find(QualityRating)}
    dialog.ui.keepFirst.setChecked(keep_first)
    dialog.ui.keepSecond.setChecked(not keep_first)
    assert dialog.choices.fill([(0, SIDE, side)])
    asked = answer("Gộp")
    dialog.ui.mergeButton.click()
    kept = people["first" if keep_first else "second"]
    assert asked[0].startswith("Gộp hồ sơ")
    assert [person.id for person in gathering.find(Person)] == [kept.id]
    (stands,) = gathering.find(QualityRating)
    assert (stands.subject_id, stands.rating) == (kept.id, ratings[people[side].id])
    assert dialog.merged == 1
    assert dialog._empty.isVisible()  # pyright: ignore[reportPrivateUsage]
    assert not dialog.ui.mergeButton.isEnabled()
    gathering.undo()
    assert len(gathering.find(Person)) == len(gathering.find(QualityRating)) == 2


def test_a_conflict_without_a_choice_is_refused(qtbot: QtBot, gathering: Workspace, pair: tuple[Person, Person]):
    assert len(pair) == len(gathering.find(Person))
    dialog = opened(qtbot, gathering)
    answer("Gộp")
    dialog.merge()
    assert "chưa chọn giữ bên nào" in dialog.bar.text
    answer("Không")
    dialog.merge()
    assert len(gathering.find(Person)) == 2


def test_nobody_kept_twice_is_told(qtbot: QtBot, gathering: Workspace):
    dialog = opened(qtbot, gathering)
    assert dialog._empty.isVisible()  # pyright: ignore[reportPrivateUsage]
    assert not dialog.ui.mergeButton.isEnabled()
    dialog.merge()
    assert not dialog.merged
