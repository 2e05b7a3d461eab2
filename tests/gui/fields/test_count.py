"""How many: a whole number or a blank, never a silent change."""

import pytest
from pytestqt.qtbot import QtBot

from parcomp_desktop.gui.fields.count import CountField


@pytest.mark.parametrize(
    ("typed", "value", "shown"), [("120", 120, "120"), ("0", 0, "0"), ("", None, ""), ("1200", 1200, "1.200")]
)
def test_a_whole_number_is_read_and_shown(qtbot: QtBot, typed: str, value: int | None, shown: str):
    field = CountField()
    qtbot.addWidget(field)
    field.setText(typed)
    field.settle()
    assert (field.value(), field.problem(), field.text()) == (value, "", shown)
    field.settle()
    assert field.value() == value


@pytest.mark.parametrize(
    ("typed", "cure"), [("12,5", "số nguyên"), ("-1", "từ 0 trở lên"), ("khoảng 50", "không phải là số")]
)
def test_what_is_no_count_stays_as_typed_and_is_told(qtbot: QtBot, typed: str, cure: str):
    field = CountField()
    qtbot.addWidget(field)
    field.setText(typed)
    field.settle()
    assert (field.text(), cure in field.problem()) == (typed, True)
