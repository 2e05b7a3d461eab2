from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from openpyxl import load_workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from parcomp_desktop.domain.indicators import IndicatorSet
from parcomp_desktop.rules.indicator_sets import indicator_set_from, indicator_set_problems
from parcomp_desktop.services.sets.workbook_example import example_set
from parcomp_desktop.services.sets.workbook_layout import LEAVES, SETTINGS, TABLES
from parcomp_desktop.services.sets.workbook_reading import read_set_workbook
from parcomp_desktop.services.sets.workbook_words import CHOICES, METHODS
from parcomp_desktop.services.sets.workbooks import empty_set_workbook, set_workbook
from parcomp_desktop.services.statistics.figures import FIGURES
from parcomp_desktop.services.workbooks.layout import SheetLayout
from tests.services.sets.sets import indicator_sets


def read_back(indicator_set: IndicatorSet) -> IndicatorSet:
    found = read_set_workbook(set_workbook(indicator_set), "bo.xlsx")
    assert [problem.words() for problem in found.problems] == []
    assert found.notices == ()
    assert found.indicator_set is not None
    return found.indicator_set


def sheet(data: bytes, name: str) -> Worksheet:
    return load_workbook(BytesIO(data))[name]


@given(indicator_sets())
@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_a_set_comes_back_from_its_workbook_as_it_was(made: IndicatorSet) -> None:
    assert [problem.what for problem in indicator_set_problems(made)] == []
    assert read_back(made) == made


def test_the_sets_of_the_program_come_back(resources: Path) -> None:
    for path in (resources / "indicator_sets").glob("*.toml"):
        bundled = indicator_set_from(path.read_bytes(), path.name)
        assert read_back(bundled) == bundled


def test_the_example_is_sound_has_every_method_and_comes_back() -> None:
    example = example_set()
    assert [*indicator_set_problems(example)] == []
    shown = {str(row[4].value) for row in sheet(set_workbook(example), LEAVES.name).iter_rows(min_row=2)}
    assert shown == {*METHODS.shown.values()}
    assert read_back(example) == example


def test_the_same_set_gives_the_same_bytes() -> None:
    assert set_workbook(example_set()) == set_workbook(example_set())


def test_the_empty_workbook_shows_how_to_fill_it() -> None:
    data = empty_set_workbook()
    book = load_workbook(BytesIO(data))
    names = [SETTINGS.name, *(layout.name for layout in TABLES)]
    assert book.sheetnames == ["Hướng dẫn", *names, "Ví dụ", "Danh mục"]
    assert [each.title for each in book.worksheets if each.sheet_state == "hidden"] == ["Danh mục"]
    guide = {str(cell.value) for row in book["Hướng dẫn"].iter_rows() for cell in row}
    titles = {column.title for layout in (SETTINGS, *TABLES) for column in layout.columns}
    assert titles | {*METHODS.shown.values()} <= guide
    assert {"cases.on_time", *FIGURES, *(figure.label for figure in FIGURES.values())} <= guide


def test_cells_to_choose_in_have_the_list_of_their_words() -> None:
    book = load_workbook(BytesIO(empty_set_workbook()))
    hidden = [[cell for cell in column if cell] for column in book["Danh mục"].iter_cols(values_only=True)]
    assert hidden == [[*words.shown.values()] for words in CHOICES]
    places = {name: each.attr_text for name, each in book.defined_names.items()}
    assert list(places) == [words.name for words in CHOICES]
    assert places["DS_CachCham"] == "'Danh mục'!$A$1:$A$9"
    for layout in TABLES:
        drops = {
            rule.formula1: str(rule.sqref)
            for rule in book[layout.name].data_validations.dataValidation
            if rule.type == "list"
        }
        assert {*drops} == {column.words.name for column in layout.columns if column.words}
    settings_lists = {str(rule.sqref) for rule in book[SETTINGS.name].data_validations.dataValidation}
    assert settings_lists == {"B7", "B15", "B17", "B25"}


@pytest.mark.parametrize("layout", TABLES)
def test_headings_stay_in_sight_and_columns_are_wide_enough(layout: SheetLayout) -> None:
    page = sheet(empty_set_workbook(), layout.name)
    assert page.freeze_panes == "A2"
    for place, described in enumerate(layout.columns, 1):
        heading = page.cell(1, place)
        assert heading.value == described.title
        assert (
            max(len(word) for word in described.title.split()) + 2
            <= page.column_dimensions[get_column_letter(place)].width
        )
        assert (heading.alignment.wrap_text, heading.font.b) == (True, True)


def test_codes_keep_their_zeros_and_text_is_no_formula() -> None:
    example = example_set()
    page = sheet(set_workbook(example), LEAVES.name)
    assert page["A2"].number_format == "@"
    assert page.column_dimensions["A"].number_format == "@"
    assert sheet(set_workbook(example), SETTINGS.name)["B6"].number_format == "dd/mm/yyyy"
