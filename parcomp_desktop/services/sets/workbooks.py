"""An indicator set as a workbook that an officer can fill without the program."""

from parcomp_desktop.documents.workbook_writing import write_workbook
from parcomp_desktop.domain.indicators import IndicatorSet
from parcomp_desktop.services.sets.workbook_guide import example_page, guide_page
from parcomp_desktop.services.sets.workbook_layout import SETTINGS, TABLES
from parcomp_desktop.services.sets.workbook_rows import rows_by_sheet
from parcomp_desktop.services.sets.workbook_words import CHOICES
from parcomp_desktop.services.workbooks.pages import Values, settings_page, table_page


def set_workbook(indicator_set: IndicatorSet) -> bytes:
    """The workbook of a set: instructions, its sheets filled, an example; read again, it is the same set.

    Raises:
        Refusal: a text of the set is longer than a cell may hold.
    """
    return _workbook(rows_by_sheet(indicator_set))


def empty_set_workbook() -> bytes:
    """The workbook to begin with: instructions, empty sheets with drop-downs, an example."""
    return _workbook({})


def _workbook(rows: dict[str, list[Values]]) -> bytes:
    (settings,) = rows.get(SETTINGS.name, [{}])
    pages = [
        guide_page(),
        settings_page(SETTINGS, settings),
        *(table_page(layout, rows.get(layout.name, [])) for layout in TABLES),
        example_page(),
    ]
    return write_workbook(pages, {words.name: tuple(words.shown.values()) for words in CHOICES})
