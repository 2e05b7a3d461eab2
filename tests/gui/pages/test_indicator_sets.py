"""Bộ chỉ số: copied, changed on the workbench by keyboard, kept half done, saved when it adds up."""

from decimal import Decimal
from typing import cast

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.indicators import ChoiceRule, Indicator, StepsRule, Variant, VariantsRule
from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.pages.scoring.indicator_sets import IndicatorSetsPage
from parcomp_desktop.gui.pages.scoring.rule_form import RuleForm, variant_from
from parcomp_desktop.rules.set_editing import part_of
from parcomp_desktop.services.desk.drafts import NEW
from parcomp_desktop.services.sets.drafts import keep_set_draft, set_draft
from parcomp_desktop.services.sets.library import known_set, known_sets
from parcomp_desktop.services.workspace import Workspace
from tests.gui.key_stream import type_text
from tests.gui.pages.dialogs import answer

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot: QtBot, gathering: Workspace) -> IndicatorSetsPage:
    page = IndicatorSetsPage(gathering)
    qtbot.addWidget(page)
    page.resize(1150, 700)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.load()
    return page


def press(page: QWidget, words: str) -> None:
    button = next(each for each in page.findChildren(QPushButton) if each.text().replace("&", "").startswith(words))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def field(page: QWidget, name: str) -> QWidget:
    return cast("QWidget", page.findChild(QWidget, name))


def type_into(form: QWidget, name: str, text: str) -> None:
    into = field(form, name)
    into.setFocus()
    QTest.keySequence(into, "Ctrl+A")
    for number, line in enumerate(text.splitlines()):
        if number:
            QTest.keyClick(into, Qt.Key.Key_Return)
        type_text(line)


def choose(form: QWidget, name: str, value: str) -> None:
    choice = cast("ChoiceField", field(form, name))
    choice.setFocus()
    choice.setCurrentIndex(next(row for row in range(choice.count()) if choice.itemData(row) == value))
    choice.settle()


def copy_of_766(page: IndicatorSetsPage) -> str:
    row = page.model.find(lambda each: each.code == "QD766-2022")
    page.table.selectRow(row or 0)
    press(page, "Chép sang năm")
    working = page.editor.indicator_set
    assert working
    return working.code


def leaf(page: IndicatorSetsPage, code: str) -> Indicator:
    working = page.editor.indicator_set
    assert working
    found = part_of(working, code)
    assert isinstance(found, Indicator)
    return found


def test_a_leaf_is_added_filled_in_and_saved_once_it_adds_up(page: IndicatorSetsPage, gathering: Workspace):
    code = copy_of_766(page)
    editor = page.editor
    row = editor.model.find(lambda each: each.part.code == "2.1")
    editor.tree.selectRow(row or 0)
    editor.tree.setFocus()
    QTest.keyClick(editor.tree, Qt.Key.Key_Insert)
    type_into(editor.leaf_form, "name", "Có kế hoạch cải cách hành chính")
    type_into(editor.leaf_form, "maximum", "2")
    choose(editor.leaf_form.rule_form, "method", "choice")
    type_into(editor.leaf_form.rule_form, "choice_options", "Có: 2\nKhông: 0")
    field(editor.leaf_form, "code").setFocus()
    rule = leaf(page, "2.2").rule
    assert isinstance(rule, ChoiceRule)
    assert [(option.label, option.points) for option in rule.options] == [("Có", 2), ("Không", 0)]
    assert "Còn" in editor.problem_title.text()
    assert set_draft(gathering, code)
    press(page, "Lưu bộ chỉ số")
    assert "20 nhưng các tiêu chí cộng lại được 22" in page.bar.text
    press(editor, "Cộng điểm")
    assert editor.problem_title.text() == "Bộ chỉ số đã khớp, lưu được"
    QTest.keyClick(editor.tree, Qt.Key.Key_Return, CTRL)
    assert known_set(gathering, code).maximum == Decimal(102)
    assert set_draft(gathering, code) is None


def test_what_is_half_done_is_there_again_and_can_be_given_up(page: IndicatorSetsPage, gathering: Workspace):
    code = copy_of_766(page)
    type_into(page.editor.group_form, "name", "Lĩnh vực đổi tên")
    field(page.editor.group_form, "maximum").setFocus()
    press(page, "Về danh sách")
    page.open_set(code)
    assert page.editor.model.row(0).part.name == "Lĩnh vực đổi tên"
    asked = answer("Bỏ phần sửa")
    press(page, "Bỏ phần sửa")
    assert asked == ["Bỏ mọi chỗ đã sửa mà chưa lưu của bộ này?"]
    assert page.editor.model.row(0).part.name == known_set(gathering, code).fields[0].name


def test_the_last_change_on_the_workbench_is_taken_back(page: IndicatorSetsPage):
    copy_of_766(page)
    before = page.editor.indicator_set
    page.editor.tree.setFocus()
    QTest.keyClick(page.editor.tree, Qt.Key.Key_Down, CTRL)
    assert page.editor.model.row(0).part.code == "2"
    press(page, "Hoàn tác sửa")
    assert page.editor.indicator_set == before


def test_a_bundled_set_is_only_shown(page: IndicatorSetsPage, gathering: Workspace):
    page.open_set("QD766-2022")
    assert not page.editor.leaf_form.isEnabled()
    assert "chỉ xem" in page.bar.text
    QTest.keyClick(page, Qt.Key.Key_Return, CTRL)
    assert list(known_sets(gathering)) == list(gathering.catalogue.indicator_sets)


def test_a_new_set_begins_with_the_fields_of_the_plan_and_tells_what_is_missing(page: IndicatorSetsPage):
    QTest.keyClick(page.table, Qt.Key.Key_N, CTRL)
    assert page.editor.model.rowCount() == 6
    assert page.editor.problem_list.count() > 6
    page.editor.problem_list.setCurrentRow(0)
    page.editor.problem_list.itemActivated.emit(page.editor.problem_list.item(0))


def test_a_new_set_under_the_code_of_another_is_refused(page: IndicatorSetsPage, gathering: Workspace):
    code = copy_of_766(page)
    before = known_set(gathering, code)
    keep_set_draft(gathering, NEW, replace(before, name="Bộ mới"))
    page.open_set(NEW)
    press(page, "Lưu bộ chỉ số")
    assert "đã dùng cho bộ chỉ số khác" in page.bar.text
    assert known_set(gathering, code) == before
    assert set_draft(gathering, NEW), "what was typed is kept"


def test_all_settings_of_a_set_are_typed_and_stand_whole_in_their_form(page: IndicatorSetsPage, gathering: Workspace):
    code = copy_of_766(page)
    page.editor.tabs.setCurrentIndex(1)
    settings = page.editor.settings_form
    assert settings.width() >= settings.minimumSizeHint().width()
    assert settings.visibleRegion().boundingRect().width() == settings.width(), "nothing is cut at the right"
    for name, text in (
        ("source", "Phụ lục I"),
        ("replaces", "QD766-2026"),
        ("due", "30/9"),
        ("lateness_assumed", "Theo thông lệ"),
    ):
        type_into(settings, name, text)
        field(settings, "note").setFocus()
    QTest.keyClick(field(settings, "sample"), Qt.Key.Key_Space)
    press(page, "Lưu bộ chỉ số")
    saved = known_set(gathering, code)
    assert (saved.source, saved.replaces, saved.sample) == ("Phụ lục I", "QD766-2026", True)
    assert (saved.lateness.due, saved.lateness.assumed) == ("09-30", "Theo thông lệ")


def test_bands_typed_in_lines_make_a_rule(page: IndicatorSetsPage):
    copy_of_766(page)
    row = page.editor.model.find(lambda each: each.part.code == "2.1")
    page.editor.tree.selectRow(row or 0)
    rules = page.editor.leaf_form.rule_form
    choose(rules, "method", "steps")
    type_into(rules, "steps_bands", "≥90: 20\n<90: x/90")
    field(rules, "method").setFocus()
    assert "Không hiểu dòng" in page.bar.text
    type_into(rules, "steps_bands", "≥90: 20\n<90: x/90×20")
    field(rules, "method").setFocus()
    rule = leaf(page, "2.1").rule
    assert isinstance(rule, StepsRule)
    assert [band.low for band in rule.bands] == [90, None]


def test_every_rule_that_is_shown_is_read_back(qtbot: QtBot, gathering: Workspace):
    form = RuleForm(lambda before: before)
    qtbot.addWidget(form)
    rules = [leaf.rule for each in known_sets(gathering).values() for leaf in each.indicators]
    for rule in rules:
        form.set_rule(rule)
        assert form.rule() == rule


def test_a_case_is_added_and_taken_away(qtbot: QtBot):
    plain = RuleForm()
    qtbot.addWidget(plain)
    with qtbot.waitActive(plain):
        plain.show()
        plain.activateWindow()
    plain.ui.method.setValue("choice")
    type_into(plain, "choice_options", "Có: 1\nKhông: 0")
    case = variant_from(" Có kế hoạch ", plain.rule(), None)
    assert (case.code, case.label) == ("co-ke-hoach", "Có kế hoạch")
    asked: list[Variant | None] = []

    def ask(before: Variant | None) -> Variant:
        asked.append(before)
        return case

    form = RuleForm(ask)
    qtbot.addWidget(form)
    form.ui.method.setValue("variants")
    press(form, "Thêm trường hợp")
    assert form.rule() == VariantsRule(variants=(case,))
    form.ui.variants.setCurrentRow(0)
    press(form, "Sửa")
    assert asked == [None, case]
    press(form, "Bỏ")
    assert form.rule() == VariantsRule(variants=())
