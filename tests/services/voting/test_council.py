"""The council: one chair on a day, terms, a new year's council from the old one."""

from datetime import date
from typing import Any

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.council import CouncilMember, CouncilRole
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.services.voting.council import (
    chair_on,
    copy_members,
    is_member_on,
    members_on,
    next_place,
    remove_member,
    save_member,
    search_members,
)
from parcomp_desktop.services.workspace import Workspace
from tests.services.voting.council_cases import attended_by, council_of, meeting_of, member_of, round_of


def names(members: list[CouncilMember]) -> list[str]:
    return [member.full_name for member in members]


def test_members_stand_in_the_order_of_their_list(gathering: Workspace):
    council_of(gathering)
    assert names(members_on(gathering, date(2025, 6, 1)))[:3] == ["Lê Văn Sơn", "Trần Thị Mai", "A Đắk"]
    assert next_place(gathering) == 8
    assert names(search_members(gathering, "dang thi hoa")) == ["Đặng Thị Hoà"]


def test_a_term_includes_its_first_and_last_day(gathering: Workspace):
    member = save_member(gathering, member_of())
    assert [
        bool(members_on(gathering, day))
        for day in (date(2024, 12, 31), date(2025, 1, 1), date(2025, 12, 31), date(2026, 1, 1))
    ] == [False, True, True, False]
    assert is_member_on(replace(member, from_on=None, to_on=None), date(1990, 1, 1))


def test_the_newest_term_is_listed_first(gathering: Workspace):
    council_of(gathering, ["Lê Văn Sơn"])
    save_member(gathering, member_of("Y Hà", from_on=date(2026, 1, 1), to_on=None))
    save_member(gathering, member_of("A Đắk", from_on=None, to_on=date(2024, 12, 31)))
    assert names(search_members(gathering)) == ["Y Hà", "Lê Văn Sơn", "A Đắk"]


def test_a_day_has_one_chair_at_most(gathering: Workspace):
    first = save_member(gathering, member_of(role=CouncilRole.CHAIR))
    second = member_of("Trần Thị Mai", role=CouncilRole.CHAIR, from_on=date(2025, 7, 1), to_on=None)
    with pytest.raises(Refusal, match="đã có Chủ tịch là Lê Văn Sơn"):
        save_member(gathering, second)
    save_member(gathering, replace(first, to_on=date(2025, 6, 30)))
    save_member(gathering, second)
    assert [chair_on(gathering, day) for day in (date(2025, 6, 30), date(2025, 7, 1))] == [
        replace(first, to_on=date(2025, 6, 30)),
        second,
    ]
    assert chair_on(gathering, date(2024, 1, 1)) is None


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"full_name": " "}, "Họ và tên còn trống"),
        ({"position": ""}, "Chức vụ còn trống"),
        ({"to_on": date(2024, 12, 31)}, "trước ngày bắt đầu"),
    ],
)
def test_what_is_no_member_is_refused(gathering: Workspace, changes: dict[str, Any], told: str):
    with pytest.raises(Refusal, match=told):
        save_member(gathering, member_of(**changes))
    assert not gathering.find(CouncilMember)


def test_nobody_is_on_the_council_twice_at_one_time(gathering: Workspace):
    save_member(gathering, member_of("Đặng Thị Hoà"))
    with pytest.raises(Refusal, match="Đặng Thị Hoà đã có trong Hội đồng"):
        save_member(gathering, member_of(" ĐẶNG THỊ HÒA "))
    save_member(gathering, member_of("Đặng Thị Hoà", position="Chánh Văn phòng"))
    save_member(gathering, member_of("Đặng Thị Hoà", from_on=date(2026, 1, 1), to_on=None))


def test_a_member_whose_presence_is_recorded_stays(gathering: Workspace):
    first, *_ = council_of(gathering)
    attended_by(gathering, meeting_of(gathering, round_of(gathering)), 7)
    with pytest.raises(Refusal, match="cuộc họp ngày 10/02/2025"):
        remove_member(gathering, first)
    with pytest.raises(Refusal, match="cuộc họp ngày 10/02/2025"):
        save_member(gathering, replace(first, from_on=date(2025, 2, 11)))
    save_member(gathering, replace(first, from_on=date(2025, 2, 10)))


def test_a_member_is_taken_away(gathering: Workspace):
    remove_member(gathering, save_member(gathering, member_of()))
    assert not gathering.find(CouncilMember)


def test_a_new_year_begins_with_those_whose_terms_end(gathering: Workspace):
    council_of(gathering)
    save_member(gathering, member_of("Vũ Thị Lan", to_on=date(2025, 6, 30)))
    save_member(gathering, member_of("Bùi Văn Tám", from_on=date(2025, 7, 1), to_on=None))
    save_member(gathering, member_of("A Đắk", role=CouncilRole.CHAIR, from_on=date(2026, 1, 1), to_on=None))
    assert copy_members(gathering, 2026) == 5
    new = [member for member in members_on(gathering, date(2026, 5, 1)) if member.to_on == date(2026, 12, 31)]
    assert names(new) == ["Trần Thị Mai", "Y Hà", "Phạm Quốc Huy", "Đặng Thị Hoà", "Nguyễn Văn Bình"]
    assert {member.document for member in new} == {""}
    assert [member.place for member in new] == [2, 4, 5, 6, 7]
    with pytest.raises(Refusal, match="Không có thành viên nào hết nhiệm kỳ vào 31/12/2025"):
        copy_members(gathering, 2026)
    gathering.undo()
    assert len(members_on(gathering, date(2026, 5, 1))) == 2
