"""The page of packages at both desks: given, sent, looked at, taken in, refused."""

from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QInputDialog
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.awards import Nomination, NominationState
from parcomp_desktop.domain.desk import Direction, Enrolment, PackageRecord, PackageState
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.reports import CalendarDay
from parcomp_desktop.domain.scores import Scoresheet
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.domain.work import Inspection
from parcomp_desktop.gui.pages.exchange.packages import PackagesPage
from parcomp_desktop.gui.pages.exchange.receiving_panel import ReceivingPanel
from parcomp_desktop.gui.pages.exchange.sending_panel import SendingPanel
from parcomp_desktop.gui.pages.exchange.stick_dialog import StickDialog
from parcomp_desktop.services.awards.dossiers import dossier
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.desk.first_run import set_up_unit
from parcomp_desktop.services.exchange.reading import preview
from parcomp_desktop.services.exchange.receiving import receive, receive_file
from parcomp_desktop.services.people.units import save_unit
from parcomp_desktop.services.proofs.evidence import add_reference
from parcomp_desktop.services.work.inspections import save_inspection
from parcomp_desktop.services.work.working_calendar import save_day
from parcomp_desktop.services.workspace import Workspace, make_workspace
from tests.gui.drawn import wait_drawn
from tests.gui.key_stream import press
from tests.gui.pages.award_windows import fill, window_with
from tests.gui.pages.dialogs import answer, choose_file, choose_folder
from tests.services.proofs.evidence_cases import reference
from tests.services.work.work import (
    PERSON_AWARD,
    add_met_facts,
    add_person,
    add_sheet,
    nominate,
    sent,
    to_council,
    unit_of,
)

CHECKABLE = Qt.ItemFlag.ItemIsUserCheckable
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def busy(unit_desk: Workspace) -> Workspace:
    add_sheet(unit_desk)
    person = add_person(unit_desk)
    add_met_facts(unit_desk, person)
    to_council(unit_desk, nominate(unit_desk, person, PERSON_AWARD))
    return unit_desk


def complete_dossier(busy: Workspace) -> None:
    """Signed papers for the nomination."""
    for line in dossier(busy, busy.find(Nomination)[0]):
        add_reference(busy, reference(line.owner.unit_id, line.words), line.owner)


def page_of(qtbot: QtBot, workspace: Workspace) -> PackagesPage:
    page = window_with(qtbot, workspace, "packages").page
    assert isinstance(page, PackagesPage)
    return page


def receiving(page: PackagesPage) -> ReceivingPanel:
    return page.receiving


def sending(page: PackagesPage) -> SendingPanel:
    """The panel, once it shows what would go."""
    wait_drawn(page.sending.gathering)
    return page.sending


def column(page: PackagesPage, number: int) -> list[str]:
    model = receiving(page).preview.model
    return [model.data(model.index(row, number)) for row in range(model.rowCount())]


def test_a_package_is_looked_at_then_taken_in(qtbot: QtBot, busy: Workspace, gathering: Workspace, tmp_path: Path):
    page = page_of(qtbot, gathering)
    panel = receiving(page)
    assert not panel.import_button.isEnabled()
    panel.open(sent(busy, tmp_path))
    assert "UBND xã Đăk Mar (lần đầu gửi" in panel.preview.sent_by.text()
    assert "Kỳ 2024, gói số 1" in panel.preview.sent_by.text()
    assert ": 12 mới." in panel.preview.sent_by.text()
    assert set(column(page, 2)) == {"+ Mới"}
    assert gathering.find(Person) == []
    panel.open_button.setFocus()
    press(Qt.Key.Key_Return, modifiers=CTRL)
    receipt = tmp_path / "bien-nhan-X01-001.tdkt"
    assert page.bar.text == (f"Đã nhập gói của UBND xã Đăk Mar: 12 bản ghi mới hoặc thay đổi. Biên nhận: {receipt}")
    assert receipt.is_file()
    assert [person.full_name for person in gathering.find(Person)] == ["Nguyễn Thị Ngọc Ánh"]
    assert page.log.model.rowCount() == 2
    assert not panel.import_button.isEnabled()


def test_the_same_file_again_says_so_in_the_bar(qtbot: QtBot, busy: Workspace, gathering: Workspace, tmp_path: Path):
    page = page_of(qtbot, gathering)
    path = sent(busy, tmp_path)
    receiving(page).open(path)
    receiving(page).take()
    receiving(page).open(path)
    assert page.bar.text.startswith("Gói này đã được nhập trước đây.")
    assert not receiving(page).import_button.isEnabled()


def test_a_file_whose_receipt_was_never_written_gets_it_when_it_is_opened_again(
    qtbot: QtBot, busy: Workspace, gathering: Workspace, tmp_path: Path
):
    page = page_of(qtbot, gathering)
    path = sent(busy, tmp_path)
    receive(gathering, preview(gathering, path))
    receiving(page).open(path)
    (receipt,) = tmp_path.glob("bien-nhan-*.tdkt")
    assert page.bar.text == f"Gói này đã đọc trước đây mà chưa có biên nhận. Biên nhận: {receipt}"
    assert not receiving(page).import_button.isEnabled()


def test_a_damaged_file_says_so_in_the_bar_and_changes_nothing(
    qtbot: QtBot, busy: Workspace, gathering: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    page = page_of(qtbot, gathering)
    path = sent(busy, tmp_path)
    path.write_bytes(path.read_bytes()[:-1])
    choose_file(monkeypatch, path)
    receiving(page).open_button.click()
    assert page.bar.text.startswith("Gói bị hỏng")
    assert gathering.find(PackageRecord) == []


def test_a_look_is_given_up(qtbot: QtBot, busy: Workspace, gathering: Workspace, tmp_path: Path):
    page = page_of(qtbot, gathering)
    receiving(page).open(sent(busy, tmp_path))
    receiving(page).drop_button.click()
    receiving(page).take()
    assert gathering.find(PackageRecord) == []


def test_a_starter_file_is_given_to_the_unit_that_is_picked(
    qtbot: QtBot, gathering: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    unit = save_unit(gathering, Unit(id=uuid4(), code="X07", name="UBND xã Đăk Hring", kind=UnitKind.COMMUNE))
    page = page_of(qtbot, gathering)
    choose_folder(monkeypatch, tmp_path)
    receiving(page).starter_button.click()
    assert page.bar.text.startswith("Chưa chọn đơn vị nhận tệp khởi tạo.")
    fill(receiving(page), "unit_id", "dak hring")
    receiving(page).starter_button.click()
    assert page.bar.text.startswith(f"Đã ghi an toàn: {tmp_path / 'khoi-tao-X07.tdkt'}.")
    assert [each.id for each in gathering.find(Enrolment)] == [unit.id]
    asked = answer("Không")
    receiving(page).starter_button.click()
    assert "đã được cấp tệp khởi tạo" in asked[0]
    assert len(gathering.find(Enrolment)) == 1


def test_a_unit_sees_what_goes_and_is_told_once_it_lies_on_the_stick(
    qtbot: QtBot, busy: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    complete_dossier(busy)
    page = page_of(qtbot, busy)
    assert sending(page).model.rowCount() == 20
    choose_folder(monkeypatch, None)
    sending(page).period_field.setFocus()
    press(Qt.Key.Key_Return, modifiers=CTRL)
    assert page.bar.text == ""
    choose_folder(monkeypatch, tmp_path)
    press(Qt.Key.Key_Return, modifiers=CTRL)
    assert page.bar.text.startswith(f"Đã ghi an toàn: {tmp_path / 'X01-2024-001.tdkt'}.")
    assert page.log.model.rowCount() == 1


def test_an_incomplete_dossier_goes_only_if_the_officer_says_so(
    qtbot: QtBot, busy: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    page = page_of(qtbot, busy)
    panel = sending(page)
    choose_folder(monkeypatch, tmp_path)
    asked = answer("Không")
    panel.send_button.click()
    assert "Nguyễn Thị Ngọc Ánh: thiếu văn bản đề nghị, biên bản họp hội đồng, báo cáo thành tích" in asked[0]
    assert busy.find(PackageRecord) == []
    answer("Vẫn gửi")
    choose_folder(monkeypatch, None)
    panel.send_button.click()
    assert busy.find(PackageRecord) == []
    complete_dossier(busy)
    choose_folder(monkeypatch, tmp_path)
    sending(page).send_button.click()
    assert page.bar.text.startswith("Đã ghi an toàn")


def test_a_stick_that_cant_be_written_is_told_and_nothing_counts_as_sent(qtbot: QtBot, busy: Workspace, tmp_path: Path):
    page = page_of(qtbot, busy)
    (tmp_path / "tệp").write_text("x")
    sending(page).send_to(tmp_path / "tệp")
    assert page.bar.text.startswith("Không ghi được")
    assert busy.find(PackageRecord) == []
    assert busy.find(Nomination)[0].state is NominationState.COUNCIL


def test_a_new_unit_desk_says_what_to_do_first(qtbot: QtBot, unit_desk: Workspace):
    panel = sending(page_of(qtbot, unit_desk))
    assert not panel.send_button.isEnabled()
    assert panel.model.rowCount() == 0


@pytest.mark.usefixtures("unit_desk")
def test_a_desk_alone_opens_its_starter_file_here(
    qtbot: QtBot, catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    alone = make_workspace(tmp_path / "một-mình", catalogue)
    set_up_unit(alone, Unit(id=uuid4(), code="X01", name="UBND xã Đăk Mar", kind=UnitKind.COMMUNE), "")
    add_sheet(alone)
    page = page_of(qtbot, alone)
    assert "chưa mở tệp khởi tạo" in sending(page).told
    choose_file(monkeypatch, tmp_path / "khoi-tao-X01.tdkt")
    answer("Mở tệp")
    page.sending.starter_button.click()
    assert page.bar.text == "Đã mở tệp khởi tạo của UBND xã Đăk Mar."
    assert "UBND huyện Đăk Hà" in sending(page).told
    alone.close()


def states(page: PackagesPage) -> list[str]:
    """What became of each package, the newest first."""
    model = page.log.model
    return [model.data(model.index(row, 5)) for row in range(model.rowCount())]


def test_a_receipt_is_read_on_the_units_desk_and_the_log_shows_what_became_of_the_package(
    qtbot: QtBot, busy: Workspace, gathering: Workspace, tmp_path: Path
):
    receive_file(gathering, sent(busy, tmp_path), dry_run=False)
    page = page_of(qtbot, busy)
    assert states(page) == ["Đã gửi"]
    page.receiving.open(tmp_path / "bien-nhan-X01-001.tdkt")
    assert "Gói số 1: đã nhập." in page.receiving.preview.sent_by.text()
    page.receiving.take()
    page.load()
    assert states(page) == ["Đã nhập", "Đã nhập"]


def test_a_package_is_returned_with_a_reason(qtbot: QtBot, busy: Workspace, gathering: Workspace, tmp_path: Path):
    receive_file(gathering, sent(busy, tmp_path), dry_run=False)
    add_sheet(busy, "2023")
    page = page_of(qtbot, gathering)
    page.receiving.open(sent(busy, tmp_path, "2023"))
    page.receiving.give_back("Thiếu phụ lục")
    assert page.bar.text.startswith("Đã trả lại gói số 2 của UBND xã Đăk Mar. Biên nhận: ")
    assert len(gathering.find(Scoresheet)) == 1


def test_an_import_is_undone_from_the_log(qtbot: QtBot, busy: Workspace, gathering: Workspace, tmp_path: Path):
    receive_file(gathering, sent(busy, tmp_path), dry_run=False)
    page = page_of(qtbot, gathering)
    row = page.log.model.find(lambda line: line.record.direction is Direction.READ)
    assert row is not None
    page.log.table.selectRow(row)
    answer("Hoàn tác")
    page.log.undo_button.click()
    assert page.bar.text == "Đã hoàn tác nhập gói số 1."
    assert gathering.find(Person) == []


def tell_reason() -> None:
    """Answer the question that is open."""
    asking = QApplication.activeModalWidget()
    assert isinstance(asking, QInputDialog)
    asking.setTextValue("Mất USB")
    asking.accept()


def test_a_package_is_withdrawn_with_a_reason(qtbot: QtBot, busy: Workspace, tmp_path: Path):
    sent(busy, tmp_path)
    page = page_of(qtbot, busy)
    page.log.table.selectRow(0)
    QTimer.singleShot(0, tell_reason)
    page.log.withdraw_button.click()
    (record,) = busy.find(PackageRecord)
    assert (record.state, record.note) == (PackageState.WITHDRAWN, "Mất USB")
    assert page.bar.text.startswith("Đã ghi rút gói số 1.")


def test_the_gathering_desk_sends_what_is_ticked_to_a_unit_that_it_knows(
    qtbot: QtBot, busy: Workspace, gathering: Workspace, tmp_path: Path
):
    receive_file(gathering, sent(busy, tmp_path), dry_run=False)
    save_day(gathering, CalendarDay(id=uuid4(), day=date(2024, 9, 3), name="Nghỉ bù"))
    held = Inspection(id=uuid4(), unit_id=unit_of(busy).id, inspected_on=date(2024, 6, 3), content="Một cửa")
    save_inspection(gathering, held)
    page = page_of(qtbot, gathering)
    panel = page.sending
    panel.unit_field.setValue(unit_of(busy).id)
    panel.unit_field.committed.emit()
    assert panel.period_field.value() == "2024"
    assert sending(page).told == "Gửi UBND xã Đăk Mar: 1 ngày trong lịch, 1 danh sách bàn, 1 kiểm tra."
    guidance = panel.contents.actions()[0]
    guidance.setChecked(False)
    assert sending(page).told == "Gửi UBND xã Đăk Mar: 1 danh sách bàn, 1 kiểm tra."
    stick = tmp_path / "usb"
    stick.mkdir()
    panel.send_to(stick)
    assert page.bar.text.startswith("Đã ghi an toàn: ")
    receive(busy, preview(busy, next(stick.iterdir())))
    assert busy.find(Inspection) == [held]
    assert busy.find(CalendarDay) == []


def test_sending_down_asks_for_the_unit_first(qtbot: QtBot, gathering: Workspace, tmp_path: Path):
    page = page_of(qtbot, gathering)
    assert not page.sending.send_button.isEnabled()
    page.sending.send_to(tmp_path)
    assert page.bar.text.startswith("Chưa chọn")


def test_the_packages_on_a_stick_are_listed_and_the_one_for_this_desk_is_opened(
    qtbot: QtBot, busy: Workspace, gathering: Workspace, tmp_path: Path
):
    path = sent(busy, tmp_path)
    (tmp_path / "hỏng.tdkt").write_bytes(path.read_bytes()[:-1])
    page = page_of(qtbot, gathering)
    told: list[str] = []

    def open_first() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, StickDialog):  # the stick is still read
            QTimer.singleShot(10, open_first)
            return
        told.extend([dialog.model.data(dialog.model.index(row, 0)) for row in range(dialog.model.rowCount())])
        dialog.table.selectRow(dialog.model.rowCount() - 1)
        assert not dialog.open_button.isEnabled()
        dialog.table.selectRow(0)
        dialog.open_button.click()

    QTimer.singleShot(0, open_first)
    page.receiving.look_through(tmp_path)
    assert told == ["→ Gửi bàn này", "○ Tệp khởi tạo", "! Hỏng"]
    assert page.receiving.previewed
    assert page.receiving.previewed.file_name == path.name


def test_a_stick_that_was_pulled_out_is_told_in_the_bar(qtbot: QtBot, gathering: Workspace, tmp_path: Path):
    page = page_of(qtbot, gathering)
    page.receiving.look_through(tmp_path / "đã-rút")
    assert page.bar.text.startswith("Không đọc được thư mục")
