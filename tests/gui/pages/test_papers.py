"""The papers of the awards, opened where an officer looks for them: shown, issued, saved for Word."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple, cast
from uuid import uuid4

import pytest
from docx import Document
from msgspec.structs import replace
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.awards import AwardDecision, IssuedFile
from parcomp_desktop.domain.council import Attendance, CouncilMeeting, CouncilMember, CouncilRole, Vote
from parcomp_desktop.domain.rounds import AwardRound, RoundAward
from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.pages.awards.council import CouncilPage
from parcomp_desktop.gui.pages.awards.council_meetings import MeetingsTab
from parcomp_desktop.gui.pages.awards.nominations import NominationsPage
from parcomp_desktop.gui.pages.awards.rounds import RoundsPage
from parcomp_desktop.gui.pages.registry.decisions import DecisionsPage
from parcomp_desktop.gui.pages.registry.exemplars import ExemplarsPage
from parcomp_desktop.gui.pages.registry.register import RegisterPage
from parcomp_desktop.gui.pages.registry.register_list import RegisterTab
from parcomp_desktop.gui.paper_dialog import PaperDialog
from parcomp_desktop.services.awards.decision_papers import decision_paper
from parcomp_desktop.services.awards.decisions import candidates, record_decision
from parcomp_desktop.services.awards.round_papers import nominee_list, proposal
from parcomp_desktop.services.documents.office_papers import PaperWords
from parcomp_desktop.services.registry.exemplars import save_exemplar
from parcomp_desktop.services.workspace import Workspace
from tests.gui.pages.award_windows import fill, window_with
from tests.gui.pages.dialogs import answer, choose_file
from tests.gui.pages.paper_window import choose_paper, in_paper, text_of
from tests.gui.seen import english_of
from tests.services.awards.award_cases import unit_of
from tests.services.awards.round_cases import put
from tests.services.people.standing_cases import exemplar_of
from tests.services.voting.council_cases import member_of
from tests.services.work.work import PERSON_AWARD, add_met_facts, add_person, decision, nominate, to_decision

NAME = "Nguyễn Thị Ngọc Ánh"


@pytest.fixture
def desk(gathering: Workspace) -> Workspace:
    """One nominee, passed by the council, decided, registered, an exemplar."""
    person = add_person(gathering, NAME, unit_of(gathering, "UBND xã Đăk Mar", "X01").id)
    add_met_facts(gathering, person)
    to_decision(gathering, nominate(gathering, person, PERSON_AWARD))
    (held,), (meeting,), (vote,) = (gathering.find(kind) for kind in (AwardRound, CouncilMeeting, Vote))
    secretary = member_of("Phạm Quốc Huy", role=CouncilRole.SECRETARY)
    put(
        gathering,
        replace(held, awards=(RoundAward(kind="gk-huyen"),)),
        replace(meeting, begins="08:00", ends="09:30", place="Phòng họp"),
        replace(vote, in_favour=2),
        secretary,
        Attendance(id=uuid4(), meeting_id=meeting.id, member_id=secretary.id, present=True),
    )
    record_decision(gathering, decision(), [each.nomination for each in candidates(gathering)], {})
    save_exemplar(gathering, exemplar_of(person))
    return gathering


def of_round(page: Page, words: str) -> None:
    page = cast("RoundsPage", page)
    page.table.selectRow(0)
    choose_paper(page.papers, words)


def of_meeting(page: Page) -> None:
    tab = cast("MeetingsTab", cast("CouncilPage", page).pages[0])
    tab.table.selectRow(0)
    tab.minutes_button.click()


def of_nomination(page: Page, words: str) -> None:
    page = cast("NominationsPage", page)
    page.table.selectRow(0)
    next(each for each in page.findChildren(QPushButton) if each.text() == words).click()


def of_decision(page: Page, words: str) -> None:
    choose_paper(cast("DecisionsPage", page).award_panel.papers, words)


def of_year(page: Page) -> None:
    choose_paper(cast("RegisterTab", cast("RegisterPage", page).pages[0]).books, "Năm 2025…")


def of_exemplars(page: Page) -> None:
    page = cast("ExemplarsPage", page)
    assert page.print_button.text() != "In danh &sách năm 2025…"
    fill(page.filters, "yearFilter", "2025")
    assert page.print_button.text() == "In danh &sách năm 2025…"
    page.print_button.click()


class Place(NamedTuple):
    code: str
    opened: Callable[[Page], None]
    title: str
    heading: str


PLACES: dict[str, Place] = {
    "proposal": Place(
        "rounds", partial(of_round, words="Văn bản &đề nghị…"), "Văn bản đề nghị khen thưởng", "TỜ TRÌNH"
    ),
    "list": Place(
        "rounds",
        partial(of_round, words="&Danh sách đề nghị…"),
        "Danh sách đề nghị khen thưởng",
        "DANH SÁCH",
    ),
    "minutes": Place("council", of_meeting, "Biên bản họp Hội đồng", "BIÊN BẢN"),
    "why": Place("nominations", partial(of_nomination, words="In &phiếu…"), "Phiếu giải thích tiêu chí", "PHIẾU"),
    "report": Place("nominations", partial(of_nomination, words="&In báo cáo…"), "Báo cáo thành tích", "BÁO CÁO"),
    "decision": Place("decisions", partial(of_decision, words="&Quyết định…"), "Quyết định khen thưởng", "QUYẾT ĐỊNH"),
    "money": Place(
        "decisions",
        partial(of_decision, words="&Bảng chi tiền thưởng…"),
        "Bảng chi tiền thưởng",
        "BẢNG CHI",
    ),
    "book": Place("register", of_year, "Sổ khen thưởng", "SỔ"),
    "exemplars": Place("exemplars", of_exemplars, "Danh sách gương điển hình", "DANH SÁCH"),
}


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
def test_a_paper_is_shown_issued_and_saved_for_word(
    qtbot: QtBot, desk: Workspace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, place: Place
):
    page = window_with(qtbot, desk, place.code).page
    assert page

    def act(dialog: PaperDialog) -> None:
        assert english_of(dialog) == set()
        choose_file(monkeypatch, tmp_path / "Bản sửa.docx")
        dialog.frame.wordButton.click()
        choose_file(monkeypatch, tmp_path / "Bản in.pdf")
        asked = answer("Phát hành")
        dialog.frame.issueButton.click()
        assert dialog.noun in asked[0]

    seen = in_paper(act)
    place.opened(page)
    assert page.bar.text == ""
    assert seen[0] == place.title
    assert place.heading in seen[1]
    assert NAME in seen[1]
    word = Document(str(tmp_path / "Bản sửa.docx"))
    texts = [each.text for each in word.paragraphs] + [
        cell.text for table in word.tables for row in table.rows for cell in row.cells
    ]
    assert any(NAME in each for each in texts)
    (issued,) = desk.find(IssuedFile)
    assert desk.read(issued.sha256) == (tmp_path / "Bản in.pdf").read_bytes()


def test_a_round_of_several_kinds_names_the_kind_before_the_paper(qtbot: QtBot, desk: Workspace):
    (held,) = desk.find(AwardRound)
    put(desk, replace(held, awards=(RoundAward(kind="gk-huyen"), RoundAward(kind="bk-tinh"))))
    page = cast("RoundsPage", window_with(qtbot, desk, "rounds").page)
    assert not page.papers.isEnabled()
    page.table.selectRow(0)
    menus = [cast("QMenu", action.menu()) for action in page.papers.papers.actions()]
    assert [menu.title() for menu in menus] == [
        "Giấy khen của Chủ tịch Ủy ban nhân dân huyện",
        "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
    ]
    assert [action.text() for action in menus[0].actions()] == ["Văn bản &đề nghị…", "&Danh sách đề nghị…"]
    seen = in_paper(lambda _: None)
    menus[0].actions()[0].trigger()
    assert NAME in seen[1]


def test_what_cannot_be_made_yet_is_told_on_the_page(qtbot: QtBot, desk: Workspace):
    (secretary,) = desk.find(CouncilMember, role=CouncilRole.SECRETARY)
    put(desk, replace(secretary, role=CouncilRole.MEMBER))
    page = window_with(qtbot, desk, "council").page
    assert page
    of_meeting(page)
    assert "thư ký" in cast("CouncilPage", page).pages[0].bar.text
    assert desk.find(IssuedFile) == []


def test_an_empty_year_has_no_list(qtbot: QtBot, gathering: Workspace):
    page = cast("ExemplarsPage", window_with(qtbot, gathering, "exemplars").page)
    page.print_button.click()
    assert "gương" in page.bar.text


def test_without_a_record_no_paper_is_offered(qtbot: QtBot, gathering: Workspace):
    window = window_with(qtbot, gathering, "rounds", "council", "decisions", "register")
    assert not cast("RoundsPage", window.page).papers.isEnabled()
    window.open_page("council")
    assert not cast("MeetingsTab", cast("CouncilPage", window.page).pages[0]).minutes_button.isEnabled()
    window.open_page("decisions")
    assert not cast("DecisionsPage", window.page).award_panel.papers.isEnabled()
    window.open_page("register")
    assert not cast("RegisterTab", cast("RegisterPage", window.page).pages[0]).books.isEnabled()


def test_only_the_words_that_a_paper_has_are_asked_for(qtbot: QtBot, desk: Workspace):
    (held,), (made,) = desk.find(AwardRound), desk.find(AwardDecision)
    shown: list[list[str]] = []
    for paper in (proposal(desk, held, "gk-huyen"), decision_paper(desk, made)):
        dialog = PaperDialog(desk, paper)
        qtbot.addWidget(dialog)
        dialog.show()
        shown.append([name for name in PaperWords.__struct_fields__ if getattr(dialog.ui, name).isVisible()])
        assert dialog.ui.copies_toLabel.isVisible()
    assert shown == [
        ["number", "dated", "addressees", "signer_title", "signer_name", "copies_to"],
        ["copies_to"],
    ]


def test_each_paper_of_a_round_keeps_its_own_words(qtbot: QtBot, desk: Workspace):
    (held,) = desk.find(AwardRound)
    letter = PaperDialog(desk, proposal(desk, held, "gk-huyen"))
    qtbot.addWidget(letter)
    letter.ui.number.setText("05/TTr-UBND")
    letter.ui.dated.setText("20/3/2025")
    letter.preview()
    assert "Số: 05/TTr-UBND" in text_of(letter)
    letter.reject()
    again, other, list_ = (
        PaperDialog(desk, paper)
        for paper in (
            proposal(desk, held, "gk-huyen"),
            proposal(desk, held, "bk-tinh"),
            nominee_list(desk, held, "gk-huyen"),
        )
    )
    for dialog in (again, other, list_):
        qtbot.addWidget(dialog)
    assert [each.ui.number.text() for each in (again, other, list_)] == ["05/TTr-UBND", "", ""]
