"""The page of decisions: rounds, money while choosing, lists, what was decided above, the reward fund."""

from pathlib import Path
from uuid import uuid4

import pytest
from msgspec.structs import replace
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.awards import Award, AwardDecision, SigningFormula
from parcomp_desktop.domain.bonuses import BonusRounding
from parcomp_desktop.domain.register import EarlierAward
from parcomp_desktop.domain.rounds import AwardRound, LegalBasis, RoundAward
from parcomp_desktop.gui.pages.registry.decisions import DecisionsPage
from parcomp_desktop.services.workspace import Workspace
from tests.gui.key_stream import press
from tests.gui.pages.award_windows import choose, field, fill, window_with
from tests.gui.pages.dialogs import answer, choose_file
from tests.services.awards.round_cases import put
from tests.services.registry.register_cases import add_commune, three_awards
from tests.services.work.work import PERSON_AWARD, UNIT_AWARD, a_round, add_person, nominate, to_decision

BASES = ("Luật Thi đua, khen thưởng", "Nghị định 98/2023/NĐ-CP")


@pytest.fixture
def award_round(gathering: Workspace) -> AwardRound:
    """A round with two nominees of its own, beside one of another round."""
    quota = RoundAward(kind="gk-huyen", individuals=0)
    made = a_round(
        gathering,
        budget=1_500_000,
        awards=(quota,),
        fund="Quỹ khen thưởng năm 2025",
        bases=tuple(LegalBasis(id=uuid4(), text=text) for text in BASES),
        rounding=BonusRounding.NEAREST,
    )
    unit = add_commune(gathering)
    people = [add_person(gathering, name, unit.id) for name in ("Y Hà", "A Đắk")]
    chosen = nominate(gathering, unit, UNIT_AWARD), *(nominate(gathering, each, PERSON_AWARD) for each in people)
    unit_, _, person = to_decision(gathering, *chosen)
    put(gathering, *(replace(each, round_id=made.id) for each in (unit_, person)))
    return made


def opened(qtbot: QtBot, workspace: Workspace, tab: int) -> DecisionsPage:
    page = window_with(qtbot, workspace, "decisions").page
    assert isinstance(page, DecisionsPage)
    page.tabs.setCurrentIndex(tab)
    return page


def names(page: DecisionsPage) -> list[str]:
    model = page.decision_panel.model
    return [model.row(row).candidate.name for row in range(model.rowCount())]


def tick(page: DecisionsPage) -> None:
    table = page.decision_panel.table
    table.setFocus()
    for row in range(page.decision_panel.model.rowCount()):
        table.setCurrentIndex(page.decision_panel.model.index(row, 0))
        press(Qt.Key.Key_Space, " ")


@pytest.mark.usefixtures("award_round")
def test_a_round_offers_its_own_and_says_the_rest(qtbot: QtBot, gathering: Workspace):
    page = opened(qtbot, gathering, 1)
    panel = page.decision_panel
    assert names(page) == ["UBND xã Đăk Mar", "A Đắk", "Y Hà"]
    fill(panel, "round_id", "dot xet nam 2024")
    assert names(page) == ["UBND xã Đăk Mar", "A Đắk"]
    assert panel.ui.legal_bases.toPlainText() == "Luật Thi đua, khen thưởng\nNghị định 98/2023/NĐ-CP"
    assert (panel.ui.fund.text(), panel.ui.rounding.value()) == ("Quỹ khen thưởng năm 2025", "nearest")
    fill(panel, "fund", "Nguồn khác")
    panel.ui.round_id.setText("")
    panel.ui.round_id.settle()
    assert panel.ui.fund.text() == "Nguồn khác"
    assert len(names(page)) == 3


@pytest.mark.usefixtures("award_round")
def test_money_is_summed_while_choosing_and_warned_of(qtbot: QtBot, gathering: Workspace):
    page = opened(qtbot, gathering, 1)
    panel = page.decision_panel
    fill(panel, "round_id", "Đợt xét năm 2024")
    assert panel.model.row(0).bonus is None
    fill(panel, "decided_on", "1/7/2025")
    index = panel.model.index(1, 3)
    assert panel.model.data(index) == ""
    assert "không có hệ số tiền thưởng" in panel.model.data(index, Qt.ItemDataRole.ToolTipRole)
    fill(panel, "decided_on", "20/3/2025")
    assert panel.model.data(index) == "700.000"
    assert "0,3 × 2.340.000 = 702.000, làm tròn 700.000 đồng" in panel.model.data(index, Qt.ItemDataRole.ToolTipRole)
    tick(page)
    assert panel.count.text() == (
        "Đã chọn 2 đề nghị (1 tập thể, 1 cá nhân), tiền thưởng 2.100.000 đồng; vào sổ từ số 01/2025."
    )
    assert panel.warnings.text().splitlines() == [
        "Giấy khen của Chủ tịch Ủy ban nhân dân huyện cho cá nhân: 1, đợt xét chỉ có 0.",
        "Vượt dự toán của đợt xét 600.000 đồng (dự toán 1.500.000).",
    ]
    assert panel.assumed.text().startswith("Tạm định: ")


def test_over_budget_is_recorded_all_the_same(qtbot: QtBot, gathering: Workspace, award_round: AwardRound):
    page = opened(qtbot, gathering, 1)
    panel = page.decision_panel
    fill(panel, "round_id", "Đợt xét năm 2024")
    fill(panel, "number", "512/QĐ-UBND")
    fill(panel, "decided_on", "20/3/2025")
    choose(panel, "formula", "KT.")
    fill(panel, "signer_title", "CHỦ TỊCH / PHÓ CHỦ TỊCH")
    fill(panel, "signer_name", "Lê Minh Phương")
    tick(page)
    for row in range(2):
        panel.table.setCurrentIndex(panel.model.index(row, 0))
        panel.reason.setText("Hội đồng thống nhất")
        panel.reason.settle()
    asked = answer("Ghi quyết định")
    panel.ui.saveButton.click()
    assert "tiền thưởng 2.100.000 đồng" in asked[0]
    (decision,) = gathering.find(AwardDecision)
    assert (decision.round_id, decision.formula, decision.rounding) == (
        award_round.id,
        SigningFormula.KT,
        BonusRounding.NEAREST,
    )
    assert decision.legal_bases == ("Luật Thi đua, khen thưởng", "Nghị định 98/2023/NĐ-CP")
    assert [award.bonus for award in gathering.find(Award)] == [1_400_000, 700_000]
    page.tabs.setCurrentIndex(3)
    fund = page.fund_panel.model
    assert [fund.data(fund.index(0, column)) for column in range(7)] == [
        "2025",
        "Quỹ khen thưởng năm 2025",
        "Đợt xét năm 2024",
        "2",
        "2.100.000",
        "1.500.000",
        "-600.000",
    ]
    assert page.fund_panel.told.text() == "Năm 2025: 2.100.000 đồng"


def test_the_lists_of_a_decision_go_to_excel(
    qtbot: QtBot, gathering: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    three_awards(gathering)
    page = opened(qtbot, gathering, 0)
    choose_file(monkeypatch, tmp_path / "danh sách.xlsx")
    page.award_panel.buttons["lists"].click()
    assert page.bar.text == f"Đã xuất danh sách và bảng chi tiền thưởng ra {tmp_path / 'danh sách.xlsx'}."
    assert load_workbook(tmp_path / "danh sách.xlsx").sheetnames == ["Danh sách", "Chi tiền thưởng"]


def test_what_was_decided_above_is_ticked_and_recorded(qtbot: QtBot, gathering: Workspace):
    unit = add_commune(gathering)
    to_decision(gathering, nominate(gathering, add_person(gathering, "A Đắk", unit.id), "bk-tinh.ca-nhan.nam"))
    page = opened(qtbot, gathering, 2)
    panel = page.above_panel
    panel.ui.saveButton.click()
    assert page.bar.text.startswith("Chưa chọn ngày ký quyết định.")
    fill(panel, "number", "88/QĐ-UBND")
    fill(panel, "decided_on", "12/5/2025")
    fill(panel, "authority", "Chủ tịch Ủy ban nhân dân tỉnh")
    panel.ui.saveButton.click()
    assert page.bar.text.startswith("Chưa chọn đề nghị nào.")
    panel.table.setFocus()
    panel.table.setCurrentIndex(panel.model.index(0, 0))
    for _ in range(3):
        press(Qt.Key.Key_Space, " ")
    assert opened(qtbot, gathering, 2).above_panel.ui.number.text() == "88/QĐ-UBND"
    panel.confirm()
    assert page.bar.text.startswith("Đã ghi 1 khen thưởng do cấp trên quyết định.")
    (award,) = gathering.find(EarlierAward)
    assert (award.recipient, award.number, award.kind) == ("A Đắk", "88/QĐ-UBND", "bk-tinh")
    assert (field(panel, QLineEdit, "number").text(), panel.model.rowCount()) == ("", 0)
