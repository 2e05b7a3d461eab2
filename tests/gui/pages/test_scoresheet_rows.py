"""What stands in the rows of a sheet: nested groups, documents, words of every method."""

from decimal import Decimal
from pathlib import Path
from typing import cast

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.indicators import (
    Band,
    BonusRule,
    DeductRule,
    Field,
    Measure,
    RatioRule,
    Rule,
    StepsRule,
    SurveyRule,
    Variant,
    VariantsRule,
)
from parcomp_desktop.domain.scores import Entry, Scoresheet
from parcomp_desktop.gui.pages.scoring.scoresheet_columns import At
from parcomp_desktop.gui.pages.scoring.scoresheet_words import detail_markup, figure_names
from parcomp_desktop.gui.pages.scoring.scoresheets import ScoresheetsPage
from parcomp_desktop.services.proofs.evidence import Owner, attach_files
from parcomp_desktop.services.scoring.scoresheets import make_scoresheet, open_scoresheet, save_entry, save_lines
from parcomp_desktop.services.workspace import Workspace
from tests.gui.pages.scoresheet_window import go, page_of, row_of, shown, text
from tests.services.scoring.sheet_cases import CODE, PERIOD, commune, new_sheet, small_set, store_set

BANDS = (Band(low=Decimal(0), points=Decimal(1)),)


def nested(workspace: Workspace) -> Scoresheet:
    """The first group holds 1.1 itself and a group below with the others."""
    made = small_set()
    below = Field(code="1a", name="Nhóm dưới", maximum=Decimal(30), parent="1")
    leaves = tuple(
        replace(each, field="1a") if each.code in {"1.2", "1.3", "1.4"} else each for each in made.indicators
    )
    store_set(workspace, replace(made, fields=(made.fields[0], below, made.fields[1]), indicators=leaves))
    return make_scoresheet(workspace, commune(workspace).id, CODE, PERIOD)


def shade(page: ScoresheetsPage, code: str) -> int:
    colour = page.panel.model.index(row_of(page, code), At.CODE).data(Qt.ItemDataRole.BackgroundRole)
    return cast("QColor", colour).lightness()


def test_groups_stand_below_their_parents_with_their_sums(unit_desk: Workspace, qtbot: QtBot):
    sheet = nested(unit_desk)
    figures = Entry(numerator=Decimal(2775), denominator=Decimal(3443))
    save_lines(unit_desk, sheet, {"1.1": (figures, ""), "1.2": (Entry(option="tot"), "")})
    page = page_of(shown(unit_desk, qtbot))
    page.open_chosen()
    codes = [text(page, row, At.CODE) for row in range(page.panel.model.rowCount())]
    assert codes == ["1", "1.1", "1a", "1.2", "1.3", "1.4", "2", "2.1"]
    assert [text(page, code, At.MAXIMUM) for code in ("1", "1a", "2")] == ["50", "30", "50"]
    assert [text(page, code, At.POINTS) for code in ("1", "1a", "2")] == ["26,12", "10,00", "khảo sát"]
    assert text(page, "1a", At.NAME) == "Nhóm dưới"
    shades = [shade(page, code) for code in ("1", "1a", "1.2")]
    assert shades == sorted(shades), "the deeper, the lighter"
    assert len(set(shades)) == 3
    assert text(page, "1", At.WORDS) == "Còn 2 tiêu chí chưa nhập"


def test_documents_are_counted_and_lost_ones_told(unit_desk: Workspace, qtbot: QtBot, tmp_path: Path):
    sheet = new_sheet(unit_desk)
    save_entry(unit_desk, sheet, "1.2", Entry(option="tot"))
    page = page_of(shown(unit_desk, qtbot))
    page.open_chosen()
    assert (text(page, "1.2", At.PROOFS), text(page, "1", At.PROOFS)) == ("còn thiếu", "thiếu 1")
    paper = tmp_path / "kế hoạch.pdf"
    paper.write_bytes(b"%PDF-1.4 thu")
    kept = attach_files(unit_desk, sheet.unit_id, [paper], Owner(sheet.id, sheet.unit_id, "1.2"))
    assert kept
    assert (text(page, "1.2", At.PROOFS), text(page, "1", At.PROOFS)) == ("1", "")
    for stored in (unit_desk.folder / "attachments").rglob("*"):
        if stored.is_file():
            stored.unlink()
    page.load()
    assert text(page, "1.2", At.PROOFS) == "1, hỏng 1"
    go(page, "1.2", At.PROOFS)
    assert page.panel.detail.proofs.model.rowCount() == 1


@pytest.mark.parametrize(
    ("rule", "option", "names"),
    [
        (RatioRule(numerator="đúng hạn", denominator="tiếp nhận"), "", ["numerator", "denominator", "value"]),
        (RatioRule(direct_percent=True), "", ["value"]),
        (
            StepsRule(measure=Measure.PERCENT, bands=BANDS, numerator="a", denominator="b"),
            "",
            ["numerator", "denominator", "value"],
        ),
        (StepsRule(measure=Measure.PERCENT, bands=BANDS), "", ["value"]),
        (StepsRule(measure=Measure.DAYS, bands=BANDS), "", ["value"]),
        (DeductRule(each=Decimal(1), what="vụ việc"), "", ["value"]),
        (BonusRule(each=Decimal(1), what="sáng kiến"), "", ["value"]),
        (SurveyRule(), "", []),
        (VariantsRule(variants=(Variant(code="co", label="Có", rule=RatioRule(direct_percent=True)),)), "", []),
        (
            VariantsRule(variants=(Variant(code="co", label="Có", rule=RatioRule(direct_percent=True)),)),
            "co",
            ["value"],
        ),
    ],
)
def test_each_method_has_cells_for_its_own_figures(gathering: Workspace, rule: Rule, option: str, names: list[str]):
    opened = open_scoresheet(gathering, new_sheet(gathering))
    line = opened.lines[0]
    leaf = line._replace(indicator=replace(line.indicator, rule=rule), entry=Entry(option=option))
    assert list(figure_names(leaf)) == names
    assert all(figure_names(leaf).values())
    assert "Hồ sơ đúng hạn" in detail_markup(leaf, opened)
