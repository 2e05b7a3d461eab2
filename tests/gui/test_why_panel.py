"""Why a nomination came out as it did: what is short, which reading decides, where the records are."""

from uuid import uuid4

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.gui.pages import TITLES
from parcomp_desktop.gui.pages.awards.why_panel import FindingCard, WhyPanel
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.criteria.explanations import explanation
from parcomp_desktop.services.criteria.fact_places import FACT_PLACES
from parcomp_desktop.services.workspace import Workspace
from tests.services.work.work import DAY, MET, PERSON_AWARD, add_fact, add_met_facts, add_person, nominate


@pytest.fixture
def panel(unit_desk: Workspace, qtbot: QtBot) -> WhyPanel:
    """Of a person with one late file, in a round whose guidance fixes a reading of the plan."""
    person = add_person(unit_desk)
    add_met_facts(unit_desk, person)
    add_fact(unit_desk, person, "handled_cases_late", "1")
    paper = "Hướng dẫn số 15/HD-SNV"
    held = AwardRound(id=uuid4(), name="Đợt 1", period="2024", considered_on=DAY, guidance=paper, reading="one_of")
    proposed = replace(nominate(unit_desk, person, PERSON_AWARD), round_id=held.id)
    with unit_desk.change("test", "Thử") as change:
        change.put(held)
        change.put(proposed)
    shown = WhyPanel()
    qtbot.addWidget(shown)
    shown.show_explanation(explanation(unit_desk, proposed))
    return shown


def words(card: FindingCard) -> str:
    return " ".join(label.text() for label in card.findChildren(QLabel))


def test_every_fact_leads_to_a_page(catalogue: Catalogue):
    assert FACT_PLACES.keys() == {fact.name for fact in catalogue.list_facts()}
    assert set(FACT_PLACES.values()) <= TITLES.keys()


def test_the_reading_that_guidance_fixes_stands_out(panel: WhyPanel):
    assert "(theo hướng dẫn)" in panel.text
    assert panel.text.count("(theo hướng dẫn)") == 1


def test_a_card_leads_to_the_records_of_its_figures(panel: WhyPanel, qtbot: QtBot):
    card = panel.cards[3]
    link = next(label for label in card.findChildren(QLabel) if "href" in label.text())
    assert 'href="statistics"' in link.text()
    with qtbot.waitSignal(panel.opened) as opened:
        link.linkActivated.emit("statistics")
    assert opened.args == ["statistics"]


def test_what_a_failed_criterion_lacks_is_told(unit_desk: Workspace, qtbot: QtBot):
    person = add_person(unit_desk)
    for name, value in {**MET, "handles_cases": "true", "handled_cases_late": "1"}.items():
        add_fact(unit_desk, person, name, value)
    shown = WhyPanel()
    qtbot.addWidget(shown)
    shown.show_explanation(explanation(unit_desk, nominate(unit_desk, person, PERSON_AWARD)))
    assert "Để đạt" in words(shown.cards[3])
    assert "Chỉ còn vướng tiêu chí 4" in shown.text
    assert "Để đạt" not in words(shown.cards[0])
