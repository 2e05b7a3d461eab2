"""The panel of evidence as a person uses it: files dropped and chosen, keys, dialogs, what is refused."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.evidence import Evidence, Proof
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.gui import evidence_files
from parcomp_desktop.gui.proof_dialogs import PickDialog, ProofDialog
from parcomp_desktop.gui.proofs import ProofsPanel
from parcomp_desktop.gui.tasks import Cancelled
from parcomp_desktop.services.proofs.evidence import Owner, proofs_of
from parcomp_desktop.services.workspace import Workspace
from tests.gui.evidence_window import choose_files, drop, in_dialog
from tests.gui.key_stream import unikey
from tests.gui.seen import english_of
from tests.services.proofs.evidence_cases import PDF, attached, written
from tests.services.work.work import add_sheet


class Heard:
    """What the panel told."""

    def __init__(self, panel: ProofsPanel) -> None:
        self.refused: list[str] = []
        self.told: list[str] = []
        self.changes = 0
        panel.refused.connect(self._refuse)
        panel.told.connect(self.told.append)
        panel.changed.connect(self._count)

    def _refuse(self, refusal: Refusal) -> None:
        self.refused.append(refusal.what)

    def _count(self) -> None:
        self.changes += 1


@pytest.fixture
def owner(unit_desk: Workspace) -> Owner:
    sheet = add_sheet(unit_desk)
    return Owner(sheet.id, sheet.unit_id, "1.1")


@pytest.fixture
def panel(qtbot: QtBot, unit_desk: Workspace, owner: Owner) -> ProofsPanel:
    panel = ProofsPanel(unit_desk)
    qtbot.addWidget(panel)
    panel.show_owner(owner, editable=True)
    panel.resize(480, 300)
    with qtbot.waitActive(panel):
        panel.show()
        panel.activateWindow()
    return panel


@pytest.fixture
def heard(panel: ProofsPanel) -> Heard:
    return Heard(panel)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that the system was asked to open."""
    files: list[Path] = []

    def open_url(url: QUrl) -> bool:
        files.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return files


def column(panel: ProofsPanel, number: int) -> list[str]:
    return [panel.model.index(row, number).data() for row in range(panel.model.rowCount())]


def test_dropped_files_are_kept_and_listed(
    panel: ProofsPanel, heard: Heard, unit_desk: Workspace, owner: Owner, tmp_path: Path
):
    event, data = drop([written(tmp_path, "Báo cáo.pdf"), written(tmp_path, "Ảnh.png", b"\x89PNG\r\n\x1a\n")])
    panel.dropEvent(event)
    assert data.hasUrls()
    assert column(panel, 0) == ["Ảnh", "Báo cáo"]
    assert column(panel, 3) == ["✓ Có tệp", "✓ Có tệp"]
    assert [line.evidence.file_name for line in proofs_of(unit_desk, owner.about_id, "1.1")] == [
        "Ảnh.png",
        "Báo cáo.pdf",
    ]
    assert (heard.changes, heard.refused) == (1, [])


def test_only_files_may_be_dropped(panel: ProofsPanel, tmp_path: Path):
    words = QMimeData()
    words.setText("Báo cáo")
    _, files = drop([written(tmp_path, "a.pdf")])
    for data, accepted in ((files, True), (words, False)):
        button, no = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        with pytest.deprecated_call():  # Qt makes these events itself; no other way of making one is offered
            event = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, button, no)
        event.ignore()
        panel.dragEnterEvent(event)
        assert event.isAccepted() is accepted


def test_insert_asks_for_files(panel: ProofsPanel, heard: Heard, monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    choose_files(monkeypatch, [written(tmp_path, "Kế hoạch.pdf")])
    panel.add_button.setFocus()
    QTest.keyClick(panel.add_button, Qt.Key.Key_Insert)
    assert (column(panel, 0), heard.changes) == (["Kế hoạch"], 1)
    choose_files(monkeypatch, [])
    QTest.keyClick(panel.table, Qt.Key.Key_Insert)
    assert heard.changes == 1


def test_a_program_is_refused_and_nothing_changes(panel: ProofsPanel, heard: Heard, tmp_path: Path):
    panel.attach([written(tmp_path, "a.pdf"), written(tmp_path, "virus.exe")])
    assert heard.refused == ["virus.exe là chương trình, tệp lệnh hoặc lối tắt nên không được gắn."]
    assert (panel.model.rowCount(), heard.changes) == (0, 0)


def test_a_file_that_the_unit_has_is_offered_again(
    panel: ProofsPanel, heard: Heard, unit_desk: Workspace, owner: Owner, tmp_path: Path
):
    attached(unit_desk, written(tmp_path, "Báo cáo gốc.pdf"), owner._replace(code="2.1"))
    panel.attach([written(tmp_path, "tên khác.pdf")])
    assert heard.told == ["Đơn vị đã có sẵn tệp này, dùng lại tài liệu: Báo cáo gốc."]
    assert column(panel, 0) == ["Báo cáo gốc"]
    assert len(unit_desk.find(Evidence)) == 1


def test_stopping_the_copying_attaches_nothing(
    panel: ProofsPanel, heard: Heard, unit_desk: Workspace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    def stopped(self: evidence_files.Progress, *_: object) -> None:
        self.cancel()
        raise Cancelled

    monkeypatch.setattr(evidence_files.Progress, "step", stopped)
    panel.attach([written(tmp_path, "a.pdf")])
    assert heard.told == ["Đã dừng. Chưa gắn tệp nào."]
    assert (unit_desk.find(Evidence), heard.changes) == ([], 0)


def test_stopping_the_opening_opens_nothing(
    panel: ProofsPanel, heard: Heard, opened: list[Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    panel.attach([written(tmp_path, "a.pdf")])

    def stopped(*_: object) -> None:
        raise Cancelled

    monkeypatch.setattr(evidence_files.Progress, "step", stopped)
    panel.open_chosen()
    assert (heard.told, opened) == (["Đã dừng, chưa mở tệp."], [])


def test_enter_opens_a_verified_copy_under_its_name(
    panel: ProofsPanel, opened: list[Path], heard: Heard, tmp_path: Path
):
    panel.attach([written(tmp_path, "Báo cáo.pdf")])
    panel.table.setFocus()
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    assert [(path.name, path.read_bytes()) for path in opened] == [("Báo cáo.pdf", PDF)]
    assert heard.refused == []


def test_without_a_program_for_it_the_copy_is_named(
    panel: ProofsPanel, heard: Heard, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    def no(_: QUrl) -> bool:
        return False

    monkeypatch.setattr(QDesktopServices, "openUrl", no)
    panel.attach([written(tmp_path, "a.pdf")])
    panel.open_button.click()
    assert heard.refused == ["Máy này không có chương trình mở tệp .pdf."]


def test_a_lost_file_is_marked_in_words_and_not_opened(
    panel: ProofsPanel, opened: list[Path], heard: Heard, unit_desk: Workspace, tmp_path: Path
):
    panel.attach([written(tmp_path, "a.pdf")])
    (evidence,) = unit_desk.find(Evidence)
    (unit_desk.folder / "attachments" / evidence.sha256[:2] / evidence.sha256).unlink()
    panel.load()
    assert column(panel, 3) == ["✗ Mất tệp"]
    panel.open_button.click()
    assert heard.refused == ["Không đọc được tệp lưu kèm trong thư mục dữ liệu."]
    assert opened == []


def test_a_reference_is_typed_in_its_dialog_and_blank_is_refused_there(panel: ProofsPanel, heard: Heard):
    def type_it(dialog: ProofDialog) -> None:
        assert english_of(dialog) == set()
        dialog.confirm()
        assert dialog.bar.text == "Tên tài liệu còn trống. Nhập tên tài liệu."
        dialog.ui.title.setFocus()
        unikey("Kế hoạch cải cách")
        dialog.ui.dated.setText("15/1/2024")
        dialog.ui.section.setText("Mục II")
        dialog.ui.page.setText("3")
        QTest.keyClick(dialog.ui.page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    in_dialog(ProofDialog, type_it)
    panel.reference_button.click()
    assert [column(panel, number) for number in range(4)] == [
        ["Kế hoạch cải cách"],
        ["15/01/2024"],
        ["Mục II, tr. 3"],
        ["– Tham chiếu"],
    ]
    assert heard.changes == 1
    assert not panel.open_button.isEnabled()


def test_a_document_of_the_unit_is_found_and_used_again(
    panel: ProofsPanel, heard: Heard, unit_desk: Workspace, owner: Owner, tmp_path: Path
):
    for name in ("Báo cáo.pdf", "Đề án.pdf"):
        attached(unit_desk, written(tmp_path, name, PDF + name.encode()), owner._replace(code="2.1"))

    def take(dialog: PickDialog) -> None:
        assert english_of(dialog) == set()
        assert dialog.model.rowCount() == 2
        dialog.search("không có")
        dialog.confirm()
        assert not dialog.ui.saveButton.isEnabled()
        dialog.search("de an")
        dialog.ui.page.setText("9")
        dialog.confirm()

    in_dialog(PickDialog, take)
    panel.pick_button.click()
    assert (column(panel, 0), column(panel, 2), heard.changes) == (["Đề án"], ["tr. 9"], 1)

    def look(dialog: PickDialog) -> None:
        assert [dialog.model.row(row).evidence.title for row in range(dialog.model.rowCount())] == ["Báo cáo"]

    in_dialog(PickDialog, look)
    panel.pick_button.click()
    assert heard.changes == 1


def test_words_and_place_are_edited(panel: ProofsPanel, unit_desk: Workspace, owner: Owner, tmp_path: Path):
    panel.attach([written(tmp_path, "scan0012.pdf")])

    def edit(dialog: ProofDialog) -> None:
        assert dialog.ui.title.value() == "scan0012"
        dialog.ui.title.setText("Báo cáo năm")
        dialog.ui.page.setText("2–4")
        dialog.confirm()

    in_dialog(ProofDialog, edit)
    panel.edit_button.click()
    (line,) = proofs_of(unit_desk, owner.about_id, "1.1")
    assert (line.evidence.title, line.evidence.file_name, line.proof.page) == ("Báo cáo năm", "scan0012.pdf", "2–4")


def test_del_takes_away_and_undo_brings_back(panel: ProofsPanel, heard: Heard, unit_desk: Workspace, tmp_path: Path):
    panel.attach([written(tmp_path, "a.pdf")])
    panel.table.setFocus()
    QTest.keyClick(panel.table, Qt.Key.Key_Delete)
    assert (unit_desk.find(Proof), len(unit_desk.find(Evidence))) == ([], 1)
    assert heard.told == ["Đã bỏ “a” khỏi chỗ này. Bấm Ctrl+Z để lấy lại."]
    unit_desk.undo()
    panel.load()
    assert column(panel, 0) == ["a"]


def test_what_may_only_be_read_offers_to_open_alone(
    panel: ProofsPanel, heard: Heard, unit_desk: Workspace, owner: Owner, tmp_path: Path
):
    panel.attach([written(tmp_path, "a.pdf")])
    panel.show_owner(owner, editable=False)
    buttons = (panel.add_button, panel.pick_button, panel.reference_button, panel.edit_button, panel.drop_button)
    assert not any(button.isEnabled() for button in buttons)
    assert not panel.acceptDrops()
    panel.table.setFocus()
    QTest.keyClick(panel.table, Qt.Key.Key_Delete)
    QTest.keyClick(panel.table, Qt.Key.Key_Insert)
    panel.attach([written(tmp_path, "b.pdf")])
    assert (len(unit_desk.find(Proof)), heard.changes) == (1, 1)
    assert panel.open_button.isEnabled()


def test_without_an_owner_nothing_is_offered(panel: ProofsPanel, unit_desk: Workspace, tmp_path: Path):
    panel.show_owner(None, editable=True)
    panel.attach([written(tmp_path, "a.pdf")])
    panel.open_chosen()
    panel.edit_chosen()
    panel.add_reference()
    panel.pick()
    assert unit_desk.find(Evidence) == []
    assert not panel.add_button.isEnabled()


def test_the_panel_speaks_vietnamese(panel: ProofsPanel):
    assert english_of(panel) == set()
