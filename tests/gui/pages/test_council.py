"""Hội đồng xét khen: members, meetings, the roll and the ballots, typed as a person does."""

from datetime import date
from typing import cast

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.awards import Nomination, NominationState
from parcomp_desktop.domain.council import Attendance, CouncilMeeting, CouncilMember, CouncilRole, Vote
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.pages.awards.council import CouncilPage
from parcomp_desktop.gui.pages.awards.council_meetings import MeetingsTab
from parcomp_desktop.gui.pages.awards.council_members import MembersTab
from parcomp_desktop.gui.style import colours
from parcomp_desktop.gui.window import MainWindow
from parcomp_desktop.rules.voting import Totals
from parcomp_desktop.services.voting.votes import Ballots, enter_votes
from parcomp_desktop.services.workspace import Workspace
from tests.gui.key_stream import press, type_text
from tests.gui.pages.award_windows import choose, field, fill, window_with
from tests.gui.pages.dialogs import answer
from tests.gui.seen import english_of
from tests.services.awards.award_cases import GOOD_UNIT, person_of, unit_of, write_facts
from tests.services.people.standing_cases import registered
from tests.services.voting.council_cases import HELD, attended_by, before_council, council_of, meeting_of, round_of

CTRL = Qt.KeyboardModifier.ControlModifier
PRESENCE, REASON = 3, 4
IN_FAVOUR, AGAINST, BLANK, RESULT, WHY = 2, 3, 4, 5, 6


def opened(qtbot: QtBot, workspace: Workspace, tab: type[Page]) -> tuple[MainWindow, Page]:
    window = window_with(qtbot, workspace, "council")
    window.open_at("council", tab)
    page = cast("CouncilPage", window.page)
    return window, next(each for each in page.pages if isinstance(each, tab))


@pytest.fixture
def held(gathering: Workspace) -> AwardRound:
    return round_of(gathering)


@pytest.fixture
def meeting(gathering: Workspace, held: AwardRound) -> CouncilMeeting:
    council_of(gathering)
    return meeting_of(gathering, held)


@pytest.fixture
def proposed(gathering: Workspace, held: AwardRound) -> list[Nomination]:
    """One that meets the criteria, one of which nothing is known, a member of the council."""
    good, unknown = unit_of(gathering, "UBND xã Đăk Mar", "X01"), unit_of(gathering, "UBND xã Ngọk Wang", "X02")
    write_facts(gathering, good, GOOD_UNIT)
    return before_council(gathering, held, good, unknown, person_of(gathering, good, "A Đắk"))


@pytest.fixture
def tab(qtbot: QtBot, gathering: Workspace, meeting: CouncilMeeting, proposed: list[Nomination]) -> MeetingsTab:
    assert meeting
    assert proposed
    found = cast("MeetingsTab", opened(qtbot, gathering, MeetingsTab)[1])
    found.table.selectRow(0)
    return found


@pytest.fixture
def voting(tab: MeetingsTab, gathering: Workspace, meeting: CouncilMeeting) -> MeetingsTab:
    """The votes of a meeting at which six of seven are."""
    attended_by(gathering, meeting, 6)
    tab.parts.setCurrentIndex(2)
    return tab


def cell(tab: MeetingsTab, row: int, column: int) -> str:
    return tab.votes.model.index(row, column).data()


def votes_of(workspace: Workspace) -> list[tuple[int | None, int | None, int | None, str]]:
    return [(vote.in_favour, vote.against, vote.blank, vote.reason) for vote in workspace.find(Vote)]


def test_an_empty_page_says_what_to_do_first(qtbot: QtBot, gathering: Workspace):
    window, tab = opened(qtbot, gathering, MeetingsTab)
    tab = cast("MeetingsTab", tab)
    assert "Lập đợt xét trước" in field(tab, QLabel, "emptyText").text()
    for part, told in ((1, "Lưu cuộc họp ở phần Thông tin trước"), (2, "Lưu cuộc họp ở phần Thông tin, điểm danh")):
        tab.parts.setCurrentIndex(part)
        assert told in [tab.attendance.state.text(), tab.votes.state.text()][part - 1]
    round_of(gathering)
    assert "Chọn đợt xét, ghi ngày họp" in field(tab, QLabel, "emptyText").text()
    window.open_at("council", MembersTab)
    assert english_of(window) == set()


def test_a_member_is_typed_and_the_next_one_begins_with_the_same_decision(qtbot: QtBot, gathering: Workspace):
    _, tab = opened(qtbot, gathering, MembersTab)
    fill(tab, "full_name", "Lê Văn Sơn")
    fill(tab, "position", "Chủ tịch UBND huyện")
    choose(tab, "role", "Chủ tịch Hội đồng")
    fill(tab, "document", "QĐ 15/QĐ-UBND")
    fill(tab, "from_on", "1/1/25")
    fill(tab, "to_on", "31/12/2025")
    press(Qt.Key.Key_Return, modifiers=CTRL)
    (member,) = gathering.find(CouncilMember)
    assert (member.role, member.place, member.from_on, member.to_on) == (
        CouncilRole.CHAIR, 1, date(2025, 1, 1), date(2025, 12, 31)
    )  # fmt: skip
    press(Qt.Key.Key_N, modifiers=CTRL)
    fill(tab, "full_name", "Trần Thị Mai")
    fill(tab, "position", "Trưởng phòng Nội vụ")
    press(Qt.Key.Key_Return, modifiers=CTRL)
    second = gathering.find(CouncilMember)[1]
    assert (second.place, second.document, second.to_on) == (2, "QĐ 15/QĐ-UBND", date(2025, 12, 31))


def test_the_council_is_copied_to_the_next_year(qtbot: QtBot, gathering: Workspace):
    council_of(gathering)
    _, tab = opened(qtbot, gathering, MembersTab)
    tab = cast("MembersTab", tab)
    assert "Hội đồng" in tab.standing.text()
    asked = answer("Chép")
    field(tab, QPushButton, "copyButton").click()
    assert asked == ["Chép các thành viên hết nhiệm kỳ ngày 31/12/2025 sang năm 2026?"]
    assert len(gathering.find(CouncilMember)) == 14
    assert "Đã chép 7 thành viên" in tab.bar.text
    assert "năm 2026 sang năm 2027" in field(tab, QPushButton, "copyButton").text()


def test_a_meeting_is_typed(qtbot: QtBot, gathering: Workspace, held: AwardRound):
    _, tab = opened(qtbot, gathering, MeetingsTab)
    fill(tab, "number", "01/BB-HĐTĐKT")
    fill(tab, "held_on", "10/2/25")
    fill(tab, "begins", "8h30")
    fill(tab, "ends", "10g")
    fill(tab, "place", "Phòng họp tầng 2")
    press(Qt.Key.Key_Return, modifiers=CTRL)
    (made,) = gathering.find(CouncilMeeting)
    assert (made.round_id, made.held_on, made.begins, made.ends) == (held.id, HELD, "08:30", "10:00")
    assert "Đã lưu cuộc họp" in tab.bar.text


def test_the_roll_is_typed_down_the_column(tab: MeetingsTab, gathering: Workspace):
    tab.parts.setCurrentIndex(1)
    assert "Còn 7 người chưa ghi" in tab.attendance.state.text()
    tab.attendance.grid.setFocus()
    tab.attendance.grid.go_to_first()
    for typed in ("c", "1", "v"):
        type_text(typed)
        press(Qt.Key.Key_Return, "\r")
    assert sorted(row.present for row in gathering.find(Attendance)) == [False, True, True]
    press(Qt.Key.Key_F8)
    assert "6/7 thành viên có mặt, cần ít nhất 5 (2/3): đủ để biểu quyết" in tab.attendance.state.text()
    assert not tab.attendance.all_button.isEnabled()
    assert tab.attendance.model.fill([(2, REASON, "Đi công tác")])
    assert [row.reason for row in gathering.find(Attendance) if not row.present] == ["Đi công tác"]
    assert tab.attendance.model.fill([(2, PRESENCE, "có mặt")])
    assert len([row for row in gathering.find(Attendance) if row.present and not row.reason]) == 7
    assert tab.attendance.model.fill([(0, PRESENCE, "")])
    assert len(gathering.find(Attendance)) == 6


@pytest.mark.parametrize(
    ("column", "typed", "told"),
    [(PRESENCE, "ốm", "không rõ là có mặt hay vắng"), (REASON, "Nghỉ phép", "Chưa ghi Lê Văn Sơn có mặt hay vắng")],
)
def test_what_says_nothing_of_a_presence_is_refused(
    tab: MeetingsTab, gathering: Workspace, column: int, typed: str, told: str
):
    tab.parts.setCurrentIndex(1)
    assert not tab.attendance.model.fill([(0, column, typed)])
    assert told in tab.bar.text
    assert not gathering.find(Attendance)


def test_ballots_are_typed_along_the_row_and_the_result_stands_there_at_once(voting: MeetingsTab, gathering: Workspace):
    voting.votes.grid.setFocus()
    voting.votes.grid.go_to_first()
    for typed in ("5", "1", "0"):
        assert not gathering.find(Vote)
        type_text(typed)
        press(Qt.Key.Key_Return, "\r")
    assert votes_of(gathering) == [(5, 1, 0, "")]
    assert cell(voting, 1, RESULT) == "✓ Thông qua\n83,33 %"
    index = voting.votes.model.index(1, RESULT)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "5/6 = 83,33 % trên số có mặt, yêu cầu trên 50 %"
    assert index.data(Qt.ItemDataRole.ForegroundRole).name() == colours().good
    assert "Đã ghi 1/3 đề nghị" in voting.votes.state.text()
    assert voting.votes.grid.currentIndex().row() == 2


def test_nominees_stand_under_their_awards_beside_the_findings(voting: MeetingsTab):
    assert [cell(voting, row, 0) for row in range(5)] == [
        "Giấy khen của Chủ tịch Ủy ban nhân dân huyện – tập thể, hằng năm",
        "UBND xã Đăk Mar",
        "UBND xã Ngọk Wang",
        "Giấy khen của Chủ tịch Ủy ban nhân dân huyện – cá nhân, hằng năm",
        "A Đắk\n(trùng tên thành viên)",
    ]
    assert [cell(voting, row, 1) for row in (1, 2, 4)] == ["✓ Đạt", "? Chưa đủ dữ liệu", "? Chưa đủ dữ liệu"]


def test_ballots_that_do_not_add_up_stay_in_their_cells_and_are_not_recorded(voting: MeetingsTab, gathering: Workspace):
    model = voting.votes.model
    assert model.fill([(1, IN_FAVOUR, "6"), (1, AGAINST, "1"), (1, BLANK, "0")])
    assert "Cộng 7 phiếu, có mặt 6 thành viên" in voting.bar.text
    assert cell(voting, 1, RESULT) == "… Cộng 7, có mặt 6"
    assert not gathering.find(Vote)
    voting.load()
    assert [cell(voting, 1, column) for column in (IN_FAVOUR, AGAINST, BLANK)] == ["6", "1", "0"]
    assert model.fill([(1, IN_FAVOUR, "5")])
    assert votes_of(gathering) == [(5, 1, 0, "")]
    assert not voting.bar.text


def test_a_decision_against_the_findings_waits_for_its_reason(voting: MeetingsTab, gathering: Workspace):
    model = voting.votes.model
    assert model.fill([(2, IN_FAVOUR, "6"), (2, AGAINST, "0"), (2, BLANK, "0")])
    assert cell(voting, 2, RESULT) == "… Chờ lý do"
    assert "Hội đồng thông qua UBND xã Ngọk Wang" in voting.bar.text
    assert not gathering.find(Vote)
    assert model.fill([(2, WHY, "Đã bổ sung hồ sơ giấy")])
    assert votes_of(gathering) == [(6, 0, 0, "Đã bổ sung hồ sơ giấy")]


def test_a_block_from_a_spreadsheet_is_recorded_row_by_row(voting: MeetingsTab, gathering: Workspace):
    cells = [(1, IN_FAVOUR, "6"), (1, AGAINST, "0"), (1, BLANK, "0"), (2, IN_FAVOUR, "0"), (2, AGAINST, "6")]
    assert voting.votes.model.fill(cells)
    assert votes_of(gathering) == [(6, 0, 0, "")]
    assert cell(voting, 2, RESULT) == "… Chưa đủ ba ô"
    gathering.undo()
    assert not gathering.find(Vote)


def test_emptied_cells_take_the_vote_back(voting: MeetingsTab, gathering: Workspace):
    model = voting.votes.model
    model.fill([(1, IN_FAVOUR, "6"), (1, AGAINST, "0"), (1, BLANK, "0")])
    model.fill([(1, column, "") for column in (IN_FAVOUR, AGAINST, BLANK)])
    assert not gathering.find(Vote)
    assert cell(voting, 1, RESULT) == ""


def test_a_meeting_without_a_quorum_takes_no_ballots(tab: MeetingsTab, gathering: Workspace, meeting: CouncilMeeting):
    attended_by(gathering, meeting, 4)
    tab.parts.setCurrentIndex(2)
    assert "4/7 thành viên có mặt, cần ít nhất 5 (2/3)" in tab.votes.state.text()
    assert not tab.votes.model.fill([(1, IN_FAVOUR, "4")])
    assert "không đủ thành viên để biểu quyết" in tab.bar.text


def test_what_is_used_is_closed(voting: MeetingsTab, gathering: Workspace, proposed: list[Nomination]):
    meeting = gathering.find(CouncilMeeting)[0]
    enter_votes(gathering, meeting, {proposed[0].id: Ballots(Totals(6, 0, 0))})
    registered(gathering, replace(proposed[0], state=NominationState.DECIDED))
    assert not voting.votes.model.fill([(1, IN_FAVOUR, "5")])
    assert "ô này không nhập được" in voting.bar.text


def test_findings_that_changed_after_the_vote_ask_for_a_reason(
    voting: MeetingsTab, gathering: Workspace, proposed: list[Nomination]
):
    meeting = gathering.find(CouncilMeeting)[0]
    enter_votes(gathering, meeting, {proposed[1].id: Ballots(Totals(0, 6, 0))})
    write_facts(gathering, gathering.find(Unit, code="X02")[0], GOOD_UNIT)
    assert cell(voting, 2, WHY) == "Cần ghi lý do"
    assert "lý do quyết định khác kết quả tiêu chí: UBND xã Ngọk Wang" in voting.votes.minutes.text()


def test_a_round_without_nominees_says_where_they_come_from(
    qtbot: QtBot, gathering: Workspace, meeting: CouncilMeeting
):
    attended_by(gathering, meeting, 6)
    tab = cast("MeetingsTab", opened(qtbot, gathering, MeetingsTab)[1])
    tab.table.selectRow(0)
    tab.parts.setCurrentIndex(2)
    assert "chưa có đề nghị nào ở bước Hội đồng xét" in tab.votes.state.text()
    press(Qt.Key.Key_N, modifiers=CTRL)
    assert tab.parts.currentIndex() == 0
