"""The papers of an award round, gathered from what both desks recorded, shown, issued and given to Word."""

from collections.abc import Callable
from datetime import date
from io import BytesIO
from uuid import uuid4

import pytest
from docx import Document
from msgspec.structs import replace
from pypdfium2 import PdfDocument

from parcomp_desktop.domain.award_papers import (
    AchievementPaper,
    AwardProposal,
    BonusSheet,
    CriteriaSheet,
    DecisionPaper,
    ExemplarList,
    NomineeList,
    Paper,
    RegisterPaper,
)
from parcomp_desktop.domain.awards import Award, Nomination
from parcomp_desktop.domain.council import CouncilMeeting
from parcomp_desktop.domain.criteria import Outcome, Subject
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.register import EarlierAward, Exemplar
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.services.awards.achievement_reports import write_texts
from parcomp_desktop.services.awards.decision_papers import bonus_sheet, decision_paper
from parcomp_desktop.services.awards.decisions import decisions, record_decision
from parcomp_desktop.services.awards.nomination_papers import achievement_report, criteria_sheet
from parcomp_desktop.services.awards.round_papers import nominee_list, proposal
from parcomp_desktop.services.documents.office_papers import (
    OfficePaper,
    PaperWords,
    issue_paper,
    issued_papers,
    paper_in_word,
    preview_paper,
)
from parcomp_desktop.services.registry.events import Happening, void_award
from parcomp_desktop.services.registry.papers import exemplar_list, register_book
from parcomp_desktop.services.voting.papers import minutes
from parcomp_desktop.services.workspace import Workspace
from tests.services.work.work import (
    OWN_AWARD,
    PERSON_AWARD,
    add_met_facts,
    add_person,
    decision,
    nominate,
    to_council,
    to_decision,
    unit_of,
)

UNIT_OWN = "gk-xa.tap-the.nam"
SPRING = date(2025, 2, 5)


def data(paper: OfficePaper, words: PaperWords | None = None) -> Paper:
    return paper.gather(words or paper.preset)


@pytest.fixture
def nominated(unit_desk: Workspace) -> list[Nomination]:
    """The unit and a person, passed by the council of the unit for the awards of its own head."""
    person = add_person(unit_desk)
    add_met_facts(unit_desk, person)
    return to_decision(
        unit_desk, nominate(unit_desk, unit_of(unit_desk), UNIT_OWN), nominate(unit_desk, person, OWN_AWARD)
    )


@pytest.fixture
def award_round(unit_desk: Workspace, nominated: list[Nomination]) -> AwardRound:
    return unit_desk.get(AwardRound, nominated[0].round_id or uuid4())


@pytest.fixture
def decided(unit_desk: Workspace, nominated: list[Nomination]) -> None:
    reasons = {each.id: "Hội đồng thống nhất" for each in nominated}
    record_decision(unit_desk, decision("05/QĐ-UBND"), nominated, reasons)


def test_a_proposal_names_whom_the_council_passed(unit_desk: Workspace, award_round: AwardRound):
    paper = proposal(unit_desk, award_round, "gk-xa")
    told = data(paper, replace(paper.preset, number="04/TTr-UBND", dated=SPRING))
    assert isinstance(told, AwardProposal)
    assert (told.heading.agency, told.heading.number, told.heading.dated) == ("UBND XÃ ĐĂK MAR", "04/TTr-UBND", SPRING)
    assert told.signature
    assert told.signature.title == "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"
    assert (told.award, told.giver) == (
        "Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã",
        "Chủ tịch Ủy ban nhân dân cấp xã",
    )
    assert (told.period, told.met_on) == ("năm 2024", award_round.considered_on)
    assert [(each.subject, each.name, each.unit, each.form) for each in told.recipients] == [
        (Subject.COLLECTIVE, "UBND xã Đăk Mar", "", "Giấy khen"),
        (Subject.INDIVIDUAL, "Nguyễn Thị Ngọc Ánh", "UBND xã Đăk Mar", "Giấy khen"),
    ]
    assert {(each.achieved.begins, each.achieved.ends) for each in told.recipients} == {
        (date(2024, 1, 1), date(2024, 12, 31))
    }


def test_whom_no_council_passed_is_not_proposed(unit_desk: Workspace, award_round: AwardRound):
    other = nominate(unit_desk, add_person(unit_desk, "A Đắk"), OWN_AWARD)
    with unit_desk.change("test", "Thử") as change:
        change.put(replace(other, round_id=award_round.id))
    told = data(proposal(unit_desk, award_round, "gk-xa"))
    assert isinstance(told, AwardProposal)
    assert "A Đắk" not in {each.name for each in told.recipients}
    with pytest.raises(Refusal, match="chưa có ai"):
        preview_paper(unit_desk, proposal(unit_desk, award_round, "gk-huyen"), PaperWords())


def test_the_list_goes_with_the_numbered_proposal(unit_desk: Workspace, award_round: AwardRound):
    paper = nominee_list(unit_desk, award_round, "gk-xa")
    told = data(paper, replace(paper.preset, number="04/TTr-UBND", dated=SPRING))
    assert isinstance(told, NomineeList)
    assert (told.attached_to, told.attached_on) == ("Tờ trình số 04/TTr-UBND", SPRING)
    assert len(told.recipients) == 2
    unnumbered = data(paper)
    assert isinstance(unnumbered, NomineeList)
    assert unnumbered.attached_to == ""


def test_a_report_has_texts_results_and_earlier_awards(unit_desk: Workspace, nominated: list[Nomination]):
    person = nominated[1]
    earlier = EarlierAward(
        id=uuid4(), subject=Subject.INDIVIDUAL, subject_id=person.subject_id, recipient="Nguyễn Thị Ngọc Ánh",
        form="Giấy khen", year=2022, number="11/QĐ-UBND", decided_on=date(2023, 1, 9), authority="Chủ tịch UBND xã",
    )  # fmt: skip
    with unit_desk.change("test", "Thử") as change:
        change.put(earlier)
    write_texts(unit_desk, person, {"hinh-thuc": "2019; Giấy khen"})
    told = data(achievement_report(unit_desk, person))
    assert isinstance(told, AchievementPaper)
    assert [part.number for part in told.parts] == ["I", "II", "III"]
    assert [len(part.results) for part in told.parts] == [0, 5, 0]
    results = told.parts[1].results
    assert [each.outcome for each in results] == [
        Outcome.MET, Outcome.NOT_APPLICABLE, Outcome.MET, Outcome.NOT_APPLICABLE, Outcome.MET
    ]  # fmt: skip
    assert results[2].text.startswith("Có sáng kiến hoặc giải pháp trong công tác cải cách hành chính")
    (honours,) = [each for part in told.parts for each in part.headings if each.honours is not None]
    assert honours.text == "2019; Giấy khen"
    assert honours.honours is not None
    assert [(each.year, each.number, each.authority) for each in honours.honours] == [
        (2022, "11/QĐ-UBND", "Chủ tịch UBND xã")
    ]
    assert told.reporter.name == "Nguyễn Thị Ngọc Ánh"


def test_the_sheet_of_criteria_says_why(unit_desk: Workspace, nominated: list[Nomination]):
    told = data(criteria_sheet(unit_desk, nominated[0]))
    assert isinstance(told, CriteriaSheet)
    assert told.nominee == "UBND xã Đăk Mar"
    assert {each.outcome for each in told.results} == {Outcome.MISSING}
    assert all(each.missing for each in told.results)
    assert told.rules == "gk-xa.2023"


@pytest.mark.usefixtures("decided")
def test_a_decision_has_its_list_and_its_money(unit_desk: Workspace):
    (recorded,) = decisions(unit_desk)
    told = data(decision_paper(unit_desk, recorded))
    assert isinstance(told, DecisionPaper)
    assert (told.heading.number, told.heading.dated) == ("05/QĐ-UBND", date(2025, 3, 20))
    assert [(each.name, each.bonus) for each in told.recipients] == [
        ("UBND xã Đăk Mar", 710_000),  # 0,3 × 2.340.000 = 702.000
        ("Nguyễn Thị Ngọc Ánh", 360_000),  # 0,15 × 2.340.000 = 351.000
    ]
    paid = data(bonus_sheet(unit_desk, recorded))
    assert isinstance(paid, BonusSheet)
    assert [(each.subject, each.amount) for each in paid.lines] == [
        (Subject.COLLECTIVE, 710_000),
        (Subject.INDIVIDUAL, 360_000),
    ]
    assert [each.title for each in paid.signers] == ["NGƯỜI LẬP", "KẾ TOÁN", "CHỦ TỊCH"]


@pytest.mark.usefixtures("decided")
def test_who_was_voided_is_struck_in_the_register_and_paid_nothing(unit_desk: Workspace):
    (recorded,) = decisions(unit_desk)
    first = unit_desk.find(Award)[0]
    void_award(unit_desk, first, Happening(date(2025, 4, 1), "In sai tên"))
    book = data(register_book(unit_desk, 2025))
    assert isinstance(book, RegisterPaper)
    assert [(each.number, bool(each.annulled), each.bonus) for each in book.lines] == [
        ("01/2025", True, None),
        ("02/2025", False, 360_000),
    ]
    assert "In sai tên" in book.lines[0].annulled
    paid = data(bonus_sheet(unit_desk, recorded))
    assert isinstance(paid, BonusSheet)
    assert [each.amount for each in paid.lines] == [360_000]


def test_exemplars_of_a_year_are_listed(unit_desk: Workspace):
    person = add_person(unit_desk)
    told = Exemplar(id=uuid4(), subject=Subject.INDIVIDUAL, subject_id=person.id, year=2024, title="Một cửa, một lần")
    with unit_desk.change("test", "Thử") as change:
        change.put(told)
        change.put(replace(told, id=uuid4(), year=2023))
    listed = data(exemplar_list(unit_desk, 2024))
    assert isinstance(listed, ExemplarList)
    assert [(each.name, each.unit, each.title) for each in listed.lines] == [
        ("Nguyễn Thị Ngọc Ánh", "UBND xã Đăk Mar", "Một cửa, một lần")
    ]


def papers(desk: Workspace) -> list[tuple[str, Callable[[], OfficePaper]]]:
    held = desk.find(AwardRound)[0]
    (recorded,) = decisions(desk)
    nominations = desk.find(Nomination, round_id=held.id)
    return [
        ("TỜ TRÌNH", lambda: proposal(desk, held, "gk-xa")),
        ("DANH SÁCH", lambda: nominee_list(desk, held, "gk-xa")),
        ("BÁO CÁO THÀNH TÍCH", lambda: achievement_report(desk, nominations[0])),
        ("BÁO CÁO THÀNH TÍCH", lambda: achievement_report(desk, nominations[1])),
        ("TIÊU CHÍ", lambda: criteria_sheet(desk, nominations[0])),
        ("QUYẾT ĐỊNH", lambda: decision_paper(desk, recorded)),
        ("TIỀN THƯỞNG", lambda: bonus_sheet(desk, recorded)),
        ("SỔ KHEN THƯỞNG", lambda: register_book(desk, 2025)),
    ]


@pytest.mark.usefixtures("decided")
def test_each_is_printed_issued_and_opens_in_word(unit_desk: Workspace):
    for words, make in papers(unit_desk):
        paper = make()
        content = preview_paper(unit_desk, paper, paper.preset)
        pages = PdfDocument(content)
        printed = "".join(page.get_textpage().get_text_bounded() for page in pages)
        pages.close()
        assert words in printed, paper.noun
        word = Document(BytesIO(paper_in_word(unit_desk, paper, paper.preset)))
        assert any(words in paragraph.text for paragraph in word.paragraphs), paper.noun
        issued = issue_paper(unit_desk, paper, paper.preset)
        assert issued_papers(unit_desk, paper) == [issued]
        assert unit_desk.read(issued.sha256) == content


def test_papers_of_two_awards_of_a_round_are_kept_apart(unit_desk: Workspace):
    person = add_person(unit_desk)
    to_council(unit_desk, nominate(unit_desk, person, OWN_AWARD), nominate(unit_desk, person, PERSON_AWARD))
    held = unit_desk.find(AwardRound)[0]
    own, above = proposal(unit_desk, held, "gk-xa"), proposal(unit_desk, held, "gk-huyen")
    issue_paper(unit_desk, own, own.preset)
    assert issued_papers(unit_desk, above) == []


def test_minutes_need_a_secretary(unit_desk: Workspace, award_round: AwardRound):
    (meeting,) = unit_desk.find(CouncilMeeting, round_id=award_round.id)
    with pytest.raises(Refusal, match="chưa có thư ký có mặt"):
        preview_paper(unit_desk, minutes(unit_desk, meeting), PaperWords())
