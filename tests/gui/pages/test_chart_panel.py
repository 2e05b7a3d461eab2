"""Charts on the page of rankings: chosen, looked at, saved."""

from decimal import Decimal
from pathlib import Path
from uuid import uuid4

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.scores import Entry, PublishedIndex
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.gui.pages import PAGES
from parcomp_desktop.gui.pages.scoring.chart_panel import ChartPanel
from parcomp_desktop.gui.pages.scoring.rankings import RankingsPage
from parcomp_desktop.gui.window import MainWindow
from parcomp_desktop.services.people.units import save_unit
from parcomp_desktop.services.ranking.rankings import save_published
from parcomp_desktop.services.scoring.scoresheets import make_scoresheet, save_lines
from parcomp_desktop.services.sets.library import known_set
from parcomp_desktop.services.workspace import Workspace
from tests.documents.reading import page_sizes, page_texts

SET = "QD766-2022"


def opened(workspace: Workspace, qtbot: QtBot) -> RankingsPage:
    window = MainWindow(workspace, [entry for entry in PAGES if entry.code == "rankings"])
    qtbot.addWidget(window)
    window.show()
    page = window.page
    assert isinstance(page, RankingsPage)
    page.ui.tabs.setCurrentWidget(page.ui.chartPanel)
    return page


def shown(panel: ChartPanel) -> str:
    return " ".join(" ".join(page_texts(panel.chart.screen)).split()) if panel.chart else ""


def choose(panel: ChartPanel, kind: str, unit: Unit | None = None) -> None:
    panel.ui.chart.setValue(kind)
    if unit:
        panel.ui.unit_id.setValue(str(unit.id))
    panel.ui.chart.committed.emit()


def publish(workspace: Workspace, unit: Unit, points: str, year: int = 2025) -> None:
    save_published(workspace, PublishedIndex(id=uuid4(), unit_id=unit.id, year=year, points=Decimal(points)))


@pytest.fixture
def units(gathering: Workspace) -> list[Unit]:
    kinds = {"Phòng Nội vụ": UnitKind.AGENCY, "UBND xã A": UnitKind.COMMUNE, "UBND xã B": UnitKind.COMMUNE}
    made = [Unit(id=uuid4(), code=name, name=name, kind=kind) for name, kind in kinds.items()]
    for unit, points in zip(made, ("70", "92.5", "81"), strict=True):
        save_unit(gathering, unit)
        publish(gathering, unit, points)
    return made


def test_the_ranking_of_the_largest_group_is_drawn_first(gathering: Workspace, qtbot: QtBot, units: list[Unit]):
    panel = opened(gathering, qtbot).charts
    assert "NĂM 2025" in shown(panel)
    assert "1 UBND xã A 92,50 % – Xuất sắc 2 UBND xã B 81,00 % – Tốt" in shown(panel)
    assert units[0].name not in shown(panel)
    assert panel.preview.document.pageCount() == 1
    choose(panel, "ranking", units[0])
    assert "1 Phòng Nội vụ 70,00 % – Khá" in shown(panel)


def test_a_trend_and_another_year_are_drawn(gathering: Workspace, qtbot: QtBot, units: list[Unit]):
    publish(gathering, units[1], "80", 2024)
    page = opened(gathering, qtbot)
    choose(page.charts, "trend", units[1])
    assert "Tỷ lệ (%) – – 80,00 92,50 – – – – –" in shown(page.charts)
    choose(page.charts, "ranking")
    page.ui.year.setValue("2024")
    page.load()
    assert "1 UBND xã A 80,00 % – Tốt – UBND xã B chưa có số liệu" in shown(page.charts)


def test_fields_come_from_the_sheet_or_the_page_says_what_to_do(gathering: Workspace, qtbot: QtBot, units: list[Unit]):
    page = opened(gathering, qtbot)
    choose(page.charts, "fields", units[1])
    assert page.charts.chart is None
    assert page.charts.hint.text().startswith("UBND xã A chưa có phiếu chấm năm 2025. Lập phiếu")
    assert not page.charts.ui.saveButton.isEnabled()
    sheet = make_scoresheet(gathering, units[1].id, SET, "2025")
    save_lines(
        gathering, sheet, {leaf.code: (Entry(value=Decimal(45)), "") for leaf in known_set(gathering, SET).indicators}
    )
    page.load()
    assert "theo điểm tự chấm, chưa thẩm định" in shown(page.charts)
    assert page.charts.ui.saveButton.isEnabled()


def test_nothing_is_drawn_before_it_is_looked_at(gathering: Workspace, qtbot: QtBot, units: list[Unit]):
    page = opened(gathering, qtbot)
    first = page.charts.chart
    page.ui.tabs.setCurrentIndex(0)
    publish(gathering, units[1], "50", 2026)
    page.ui.year.setValue("2026")
    page.load()
    assert page.charts.chart is first
    page.ui.tabs.setCurrentWidget(page.ui.chartPanel)
    assert "NĂM 2026" in shown(page.charts)


@pytest.mark.usefixtures("units")
def test_a_chart_is_saved_on_paper(gathering: Workspace, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    panel = opened(gathering, qtbot).charts
    target = tmp_path / "Biểu đồ.pdf"

    def ask(*_: object) -> tuple[str, str]:
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    panel.ui.saveButton.click()
    assert page_sizes(target.read_bytes()) == [(pytest.approx(841.89, abs=0.01), pytest.approx(595.28, abs=0.01))]
    assert " ".join(page_texts(target.read_bytes())[0].split()) == shown(panel)


@pytest.mark.usefixtures("units")
def test_a_drive_that_is_gone_is_told(gathering: Workspace, qtbot: QtBot, tmp_path: Path):
    page = opened(gathering, qtbot)
    page.charts.copy_to(tmp_path / "khong-con" / "a.pdf")
    assert "Không ghi được" in page.bar.text


def test_without_units_the_page_says_what_to_do(gathering: Workspace, qtbot: QtBot):
    panel = opened(gathering, qtbot).charts
    assert panel.hint.text().strip() == "Chưa có đơn vị nào. Khai báo đơn vị ở trang Đơn vị trước."
    assert panel.chart is None


def test_a_unit_desk_draws_its_own_unit_alone(unit_desk: Workspace, qtbot: QtBot):
    own = unit_desk.find(Unit)[0]
    publish(unit_desk, own, "88")
    save_unit(unit_desk, Unit(id=uuid4(), code="X09", name="UBND xã khác", kind=UnitKind.COMMUNE))
    panel = opened(unit_desk, qtbot).charts
    assert not panel.ui.unit_id.isVisible()
    assert [panel.ui.chart.itemData(row) for row in range(panel.ui.chart.count())] == ["fields", "trend"]
    choose(panel, "trend")
    assert own.name in shown(panel)
    assert "88,00 %" in shown(panel)


def test_a_screen_sees_the_same_figures_as_paper(gathering: Workspace, qtbot: QtBot, units: list[Unit]):
    panel = opened(gathering, qtbot).charts
    for kind in ("ranking", "trend"):
        choose(panel, kind, units[2])
        assert panel.chart
        assert page_texts(panel.chart.screen) == page_texts(panel.chart.paper)
        assert len(PdfDocument(panel.chart.screen)) == 1
