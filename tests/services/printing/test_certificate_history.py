"""What happened to a certificate, told in order: made, printed, copied, corrected, cancelled, ended."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.awards import Award
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.register import RegisterEvent, RegisterNote
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.documents.issuing import issue_certificate, issued_bytes
from parcomp_desktop.services.people.units import save_person, save_unit
from parcomp_desktop.services.printing.certificate_copies import copy_certificate
from parcomp_desktop.services.printing.certificate_history import history
from parcomp_desktop.services.printing.certificates import awaits_certificate, standing_certificate
from parcomp_desktop.services.registry.events import (
    Corrected,
    Correction,
    cancel_certificate,
    correct_award,
    log_copy,
    log_print,
    void_award,
    was_printed,
)
from parcomp_desktop.services.registry.register import entries_of
from parcomp_desktop.services.workspace import Workspace
from tests.services.registry.register_cases import HAPPENED, three_awards

ANH = "Nguyễn Thị Ngọc Ánh"
FIRST, SECOND, THIRD = (f"giay-khen-2025-002{which}.pdf" for which in ("", "-dinh-chinh-1", "-lap-lai-2"))


@pytest.fixture
def award(gathering: Workspace) -> Award:
    return three_awards(gathering)[ANH]


def at(desk: Workspace, day: int) -> None:
    desk.clock = lambda: datetime(2025, 4, day, 3, tzinfo=UTC)


def test_the_whole_chain_is_told_in_order(gathering: Workspace, award: Award):
    at(gathering, 11)
    first = issue_certificate(gathering, award)
    at(gathering, 12)
    log_print(gathering, award)
    at(gathering, 13)
    log_print(gathering, award, "Giấy in bị rách")
    at(gathering, 14)
    correct_award(gathering, award, Correction(Corrected.RECIPIENT, "Nguyễn Thị Ngọc Anh"), HAPPENED)
    at(gathering, 15)
    award = gathering.get(Award, award.id)
    second = issue_certificate(gathering, award)
    at(gathering, 16)
    cancel_certificate(gathering, award, HAPPENED)
    at(gathering, 17)
    third = issue_certificate(gathering, award)
    at(gathering, 18)
    log_print(gathering, award)
    at(gathering, 19)
    void_award(gathering, award, HAPPENED)
    who = f"Người ghi: {gathering.user}"
    assert [(each.dated.day, each.what, each.text) for each in history(gathering, award)] == [
        (11, "Lập giấy khen", f"{FIRST}\nMã {first.check_code}"),
        (12, "In lần đầu", f"{FIRST}. Giao cho tập thể, cá nhân được khen. {who}"),
        (13, "In lại", f"{FIRST}. Giấy in bị rách. {who}"),
        (2, "Đính chính", f"“{ANH}” → “Nguyễn Thị Ngọc Anh”. Ghi nhầm đối tượng (Biên bản số 3/BB). {who}"),
        (15, "Lập lại", f"{SECOND}, thay {FIRST}\nMã {second.check_code}"),
        (2, "Hủy giấy khen", f"{SECOND}. Ghi nhầm đối tượng (Biên bản số 3/BB). {who}"),
        (17, "Lập lại", f"{THIRD}, thay {SECOND}\nMã {third.check_code}"),
        (18, "In lần đầu", f"{THIRD}. Giao cho tập thể, cá nhân được khen. {who}"),
        (2, "Bỏ số", f"Ghi nhầm đối tượng (Biên bản số 3/BB). {who}"),
    ]


def test_a_cancelled_certificate_is_to_be_made_anew_and_the_award_stands(gathering: Workspace, award: Award):
    with pytest.raises(Refusal, match="Chưa lập giấy khen này"):
        cancel_certificate(gathering, award, HAPPENED)
    issued = issue_certificate(gathering, award)
    log_print(gathering, award)
    with pytest.raises(Refusal, match="Lý do còn trống"):
        cancel_certificate(gathering, award, HAPPENED._replace(reason=" "))
    with pytest.raises(Refusal, match="trước ngày ký quyết định"):
        cancel_certificate(gathering, award, HAPPENED._replace(dated=date(2025, 3, 19)))
    assert standing_certificate(gathering, award) == issued
    note = cancel_certificate(gathering, award, HAPPENED)
    assert note.issued_id == issued.id
    assert (standing_certificate(gathering, award), awaits_certificate(gathering, award)) == (None, True)
    assert not was_printed(gathering, award)
    (entry,) = entries_of(gathering, nomination_id=award.nomination_id)
    assert entry.stands
    assert entry.remark == "Hủy giấy khen ngày 02/04/2025: Ghi nhầm đối tượng (Biên bản số 3/BB)"
    with pytest.raises(Refusal, match="Chưa lập giấy khen này"):
        cancel_certificate(gathering, award, HAPPENED)


def test_a_reprint_after_everybody_was_renamed_is_the_same_bytes_and_logged(gathering: Workspace, award: Award):
    issued = issue_certificate(gathering, award)
    first = issued_bytes(gathering, issued)
    log_print(gathering, award)
    for person in gathering.find(Person):
        save_person(gathering, replace(person, full_name="Tên Mới", position="Chức vụ mới"))
    for unit in gathering.find(Unit):
        save_unit(gathering, replace(unit, name="UBND xã Tên Mới"))
    standing = standing_certificate(gathering, award)
    assert standing
    assert issued_bytes(gathering, standing) == first
    note = log_print(gathering, award, "Giấy in bị rách")
    assert note.issued_id == issued.id
    assert [each.what for each in history(gathering, award)].count("In lại") == 1


def test_a_saved_copy_and_an_opened_one_are_noted_and_count_as_no_print(
    gathering: Workspace, award: Award, tmp_path: Path
):
    with pytest.raises(Refusal, match="Chưa lập giấy khen này"):
        copy_certificate(gathering, award, tmp_path / "bản sao.pdf")
    issued = issue_certificate(gathering, award)
    at(gathering, 12)
    copy_certificate(gathering, award, tmp_path / "bản sao.pdf")
    at(gathering, 13)
    note = log_copy(gathering, award, RegisterEvent.OPENED)
    assert (tmp_path / "bản sao.pdf").read_bytes() == issued_bytes(gathering, issued)
    assert (note.issued_id, note.who, note.reason) == (issued.id, gathering.user, "")
    assert [(each.dated.day, each.what, each.text) for each in history(gathering, award)[1:]] == [
        (12, "Lưu bản sao", f"{FIRST}. Người ghi: {gathering.user}"),
        (13, "Mở bản sao", f"{FIRST}. Người ghi: {gathering.user}"),
    ]
    assert gathering.journal()[0].summary == f"Mở bản sao khen thưởng số 02/2025, {ANH}"
    assert not was_printed(gathering, award)
    with pytest.raises(Refusal, match="Không có việc nào hoàn tác được"):
        gathering.undo()


def test_a_copy_that_was_not_written_is_not_noted_and_one_after_the_end_is(
    gathering: Workspace, award: Award, tmp_path: Path
):
    issue_certificate(gathering, award)
    with pytest.raises(Refusal, match="Không ghi được"):
        copy_certificate(gathering, award, tmp_path / "đã-rút" / "bản sao.pdf")
    assert gathering.find(RegisterNote) == []
    void_award(gathering, award, HAPPENED)
    copy_certificate(gathering, award, tmp_path / "bản sao.pdf")
    assert {note.event for note in gathering.find(RegisterNote)} == {RegisterEvent.VOIDED, RegisterEvent.COPIED}
    (entry,) = entries_of(gathering, nomination_id=award.nomination_id)
    assert "Lưu bản sao" not in entry.remark
