"""Receipts: made beside the package, read by the sender, who sees what became of what it sent."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.desk import Direction, PackageRecord, PackageState
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Scoresheet, SheetState, Step
from parcomp_desktop.exchange.outcomes import PackageRefused
from parcomp_desktop.services.exchange.ancestry import followed
from parcomp_desktop.services.exchange.reading import preview
from parcomp_desktop.services.exchange.receipts import unknown_answers
from parcomp_desktop.services.exchange.receiving import answer, receive, receive_file, return_package
from parcomp_desktop.services.exchange.remarks import remarks
from parcomp_desktop.services.scoring.sheet_steps import Taken, sheet_steps, withdraw
from parcomp_desktop.services.workspace import Workspace
from tests.services.work.work import add_sheet, sent


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "usb"
    folder.mkdir()
    return folder


def sent_package(desk: Workspace) -> PackageRecord:
    """The newest package that left."""
    return [each for each in desk.find(PackageRecord, direction=Direction.SENT) if each.kind == "submission"][-1]


def receipt_on(stick: Path) -> Path:
    (path,) = stick.glob("bien-nhan-*.tdkt")
    return path


def test_a_receipt_is_written_beside_the_package_and_tells_the_sender_that_it_was_taken_in(
    unit_desk: Workspace, gathering: Workspace, stick: Path
):
    sheet = add_sheet(unit_desk)
    received = receive_file(gathering, sent(unit_desk, stick), dry_run=False)
    assert received.receipt == str(receipt_on(stick))
    assert sent_package(unit_desk).state is PackageState.SENT
    receive(unit_desk, preview(unit_desk, receipt_on(stick)))
    package = sent_package(unit_desk)
    assert (package.state, package.note) == (PackageState.ACCEPTED, "")
    assert package.answered_at == gathering.find(PackageRecord, direction=Direction.READ)[0].at
    assert [step.step for step in sheet_steps(unit_desk, sheet)] == [Step.LOCKED, Step.RECEIVED]
    with pytest.raises(Refusal, match="Đã có biên nhận"):
        withdraw(unit_desk, sheet, Taken(unit_desk.local_day(), "Sửa số liệu"))


def test_a_package_is_returned_with_a_reason_and_nothing_of_it_is_taken(
    unit_desk: Workspace, gathering: Workspace, stick: Path
):
    add_sheet(unit_desk)
    receive_file(gathering, sent(unit_desk, stick), dry_run=False)
    receipt_on(stick).unlink()
    add_sheet(unit_desk, "2023")
    shown = preview(gathering, sent(unit_desk, stick, "2023"))
    with pytest.raises(Refusal, match="Lý do trả lại"):
        return_package(gathering, shown, " ")
    return_package(gathering, shown, "Thiếu tài liệu kiểm chứng")
    assert gathering.find(Scoresheet, period="2023") == []
    answer(gathering, shown, stick)
    receive(unit_desk, preview(unit_desk, receipt_on(stick)))
    package = sent_package(unit_desk)
    assert (package.state, package.note) == (PackageState.RETURNED, "Thiếu tài liệu kiểm chứng")
    (sheet,) = unit_desk.find(Scoresheet, period="2023")
    assert Step.RECEIVED not in {step.step for step in sheet_steps(unit_desk, sheet)}
    with pytest.raises(PackageRefused, match="đã được nhập trước đây"):
        preview(gathering, stick / shown.file_name)


def test_the_first_package_of_a_unit_cant_be_returned(unit_desk: Workspace, gathering: Workspace, stick: Path):
    add_sheet(unit_desk)
    with pytest.raises(Refusal, match="phải nhập thì hai bàn mới quen nhau"):
        return_package(gathering, preview(gathering, sent(unit_desk, stick)), "Sai mẫu")


def test_one_receipt_answers_every_package_so_that_a_lost_one_is_no_loss(
    unit_desk: Workspace, gathering: Workspace, stick: Path
):
    for period in ("2023", "2024"):
        add_sheet(unit_desk, period)
        for receipt in stick.glob("bien-nhan-*.tdkt"):
            receipt.unlink()
        receive_file(gathering, sent(unit_desk, stick, period), dry_run=False)
    receive(unit_desk, preview(unit_desk, receipt_on(stick)))
    assert {each.state for each in unit_desk.find(PackageRecord, kind="submission")} == {PackageState.ACCEPTED}


@pytest.mark.parametrize("answered_in_between", [True, False])
def test_a_sheet_that_goes_again_is_received_once(
    unit_desk: Workspace, gathering: Workspace, stick: Path, answered_in_between: bool
):
    add_sheet(unit_desk)
    receive_file(gathering, sent(unit_desk, stick), dry_run=False)
    if answered_in_between:
        receive(unit_desk, preview(unit_desk, receipt_on(stick)))
    for receipt in stick.glob("bien-nhan-*.tdkt"):
        receipt.unlink()
    receive_file(gathering, sent(unit_desk, stick), dry_run=False)
    receive(unit_desk, preview(unit_desk, receipt_on(stick)))
    (sheet,) = unit_desk.find(Scoresheet)
    assert [each.step for each in sheet_steps(unit_desk, sheet)].count(Step.RECEIVED) == 1
    assert {each.state for each in unit_desk.find(PackageRecord, kind="submission")} == {PackageState.ACCEPTED}


def test_what_is_answered_need_not_be_followed_any_more(unit_desk: Workspace, gathering: Workspace, stick: Path):
    add_sheet(unit_desk)
    sent(unit_desk, stick)
    path = sent(unit_desk, stick)
    (peer_id,) = {each.peer_id for each in unit_desk.find(PackageRecord)}
    assert len(followed(unit_desk, peer_id)) == 2
    receive_file(gathering, path, dry_run=False)
    receive(unit_desk, preview(unit_desk, receipt_on(stick)))
    assert followed(unit_desk, peer_id) == (sent_package(unit_desk).id,)


def test_a_receipt_that_cant_be_written_leaves_what_was_taken_in(
    unit_desk: Workspace, gathering: Workspace, stick: Path
):
    add_sheet(unit_desk)
    shown = preview(gathering, sent(unit_desk, stick))
    receive(gathering, shown)
    assert answer(gathering, shown, stick / "đã-rút").startswith("Chưa ghi được biên nhận.")
    assert len(gathering.find(Scoresheet)) == 1


def test_a_receipt_isnt_answered_and_is_read_once(unit_desk: Workspace, gathering: Workspace, stick: Path):
    add_sheet(unit_desk)
    receive_file(gathering, sent(unit_desk, stick), dry_run=False)
    assert receive_file(unit_desk, receipt_on(stick), dry_run=False).receipt == ""
    assert receive_file(unit_desk, receipt_on(stick), dry_run=False).outcome == "already_read"


def test_a_receipt_for_what_a_restored_desk_doesnt_know_says_so(
    unit_desk: Workspace, gathering: Workspace, stick: Path
):
    add_sheet(unit_desk)
    receive_file(gathering, sent(unit_desk, stick), dry_run=False)
    package = sent_package(unit_desk)
    with unit_desk.change("test", "Như bản sao lưu cũ", undoable=False) as change:
        change.remove(package)
    shown = preview(unit_desk, receipt_on(stick))
    assert shown.receipt
    assert [each.package_id for each in unknown_answers(unit_desk, shown.receipt)] == [package.id]
    assert list(remarks(unit_desk, shown)) == [
        "Biên nhận nói tới gói mà bàn này không còn ghi đã gửi: máy này có thể đã khôi phục từ bản sao lưu cũ. "
        "Kiểm tra số liệu rồi gửi lại một gói mới."
    ]
    receive(unit_desk, shown)


def test_a_file_that_is_another_than_was_answered_isnt_taken_for_answered(
    unit_desk: Workspace, gathering: Workspace, stick: Path
):
    add_sheet(unit_desk)
    receive_file(gathering, sent(unit_desk, stick), dry_run=False)
    package = sent_package(unit_desk)
    with unit_desk.change("test", "Tệp khác cùng mã", undoable=False) as change:
        change.put(replace(package, sha256="0" * 64))
    receive(unit_desk, preview(unit_desk, receipt_on(stick)))
    assert sent_package(unit_desk).state is PackageState.SENT
    assert unit_desk.find(Scoresheet)[0].state is SheetState.LOCKED


def test_a_package_whose_receipt_failed_gets_it_once_when_it_is_read_again(
    unit_desk: Workspace, gathering: Workspace, stick: Path
):
    add_sheet(unit_desk)
    path = sent(unit_desk, stick)
    receive(gathering, preview(gathering, path))
    assert receive_file(gathering, path, dry_run=True).receipt is None
    assert list(stick.glob("bien-nhan-*")) == []
    again = receive_file(gathering, path, dry_run=False)
    assert (again.outcome, again.receipt) == ("already_read", str(receipt_on(stick)))
    assert receive_file(gathering, path, dry_run=False).receipt is None
    receive_file(unit_desk, receipt_on(stick), dry_run=False)
    assert sent_package(unit_desk).state is PackageState.ACCEPTED


def test_a_receipt_never_takes_the_place_of_another(unit_desk: Workspace, gathering: Workspace, stick: Path):
    add_sheet(unit_desk)
    other = stick / "bien-nhan-X01-001.tdkt"
    other.write_bytes(b"of a desk before it was restored")
    assert receive_file(gathering, sent(unit_desk, stick), dry_run=False).receipt == str(
        stick / "bien-nhan-X01-001-2.tdkt"
    )
    assert other.read_bytes() == b"of a desk before it was restored"
