"""Tài liệu kiểm chứng: every document, what it serves, what became of its file."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.evidence import Evidence
from parcomp_desktop.gui.pages.scoring.evidence import EvidencePage
from parcomp_desktop.services.proofs.evidence import Owner, link, save_evidence, search_evidence
from parcomp_desktop.services.workspace import Workspace
from tests.gui.evidence_window import choose_files
from tests.gui.pages.dialogs import answer
from tests.services.proofs.evidence_cases import PDF, add_activity, attached, owner_of, reference, written
from tests.services.work.work import add_sheet, unit_of


@pytest.fixture
def page(qtbot: QtBot, unit_desk: Workspace) -> EvidencePage:
    page = EvidencePage(unit_desk)
    qtbot.addWidget(page)
    page.resize(1100, 650)
    page.show()
    page.load()
    return page


def column(page: EvidencePage, number: int) -> list[str]:
    return [page.model.index(row, number).data() for row in range(page.model.rowCount())]


def kept_path(desk: Workspace, evidence: Evidence) -> Path:
    return desk.folder / "attachments" / evidence.sha256[:2] / evidence.sha256


def test_every_document_is_listed_with_its_file_and_what_it_serves(
    page: EvidencePage, unit_desk: Workspace, tmp_path: Path
):
    sheet = add_sheet(unit_desk)
    evidence, _ = attached(unit_desk, written(tmp_path, "Báo cáo.pdf"), Owner(sheet.id, sheet.unit_id, "1.1"))
    link(unit_desk, owner_of(add_activity(unit_desk, "Toạ đàm")), evidence)
    save_evidence(unit_desk, reference(sheet.unit_id))
    page.load()
    assert [column(page, number) for number in range(4)] == [
        ["Báo cáo", "Kế hoạch cải cách hành chính năm 2024"],
        ["✓ Có tệp", "– Tham chiếu"],
        ["2 chỗ", "–"],
        ["", "12/KH-UBND, 15/01/2024"],
    ]
    page.table.selectRow(0)
    served = sorted(page.serves.item(row).text() for row in range(page.serves.count()))
    assert served == ["hoạt động “Toạ đàm”", "tiêu chí 1.1, phiếu 2024 của UBND xã Đăk Mar"]
    assert page.ui.fileWords.text() == "Báo cáo.pdf, 1 KB. ✓ Có tệp"
    page.search("ke hoach 12")
    assert column(page, 0) == ["Kế hoạch cải cách hành chính năm 2024"]


def test_a_reference_is_typed_and_saved(page: EvidencePage, unit_desk: Workspace):
    page.begin()
    page.ui.title.setText("Quyết định giao chỉ tiêu")
    page.ui.number.setText("45/QĐ-UBND")
    page.confirm()
    (evidence,) = unit_desk.find(Evidence)
    assert (evidence.title, evidence.number, evidence.unit_id) == (
        "Quyết định giao chỉ tiêu",
        "45/QĐ-UBND",
        unit_of(unit_desk).id,
    )


def test_fields_are_edited_and_the_file_stays(page: EvidencePage, unit_desk: Workspace, tmp_path: Path):
    evidence, _ = attached(unit_desk, written(tmp_path, "scan.pdf"))
    page.load()
    page.table.selectRow(0)
    page.ui.title.setText("Biên bản")
    page.confirm()
    (edited,) = unit_desk.find(Evidence)
    assert (edited.title, edited.sha256, edited.file_name) == ("Biên bản", evidence.sha256, "scan.pdf")


def test_files_are_added_and_opened(
    qtbot: QtBot, page: EvidencePage, unit_desk: Workspace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    opened: list[bytes] = []

    def open_url(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()).read_bytes())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    choose_files(monkeypatch, [written(tmp_path, "a.pdf"), written(tmp_path, "b.pdf")])
    page.ui.addButton.click()
    assert page.bar.text == "Đã thêm 1 tài liệu. Đã có sẵn: a."
    page.table.selectRow(0)
    page.ui.openButton.click()
    page.table.setFocus()
    page.activateWindow()
    qtbot.waitUntil(page.table.hasFocus)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert opened == [PDF, PDF]
    assert len(search_evidence(unit_desk)) == 1
    choose_files(monkeypatch, [written(tmp_path, "c.bat")])
    page.ui.addButton.click()
    assert "c.bat là chương trình" in page.bar.text


def test_a_document_that_serves_is_not_removed_and_says_where(page: EvidencePage, unit_desk: Workspace, tmp_path: Path):
    evidence, _ = attached(unit_desk, written(tmp_path, "a.pdf"), owner_of(add_activity(unit_desk, "Toạ đàm")))
    page.load()
    page.table.selectRow(0)
    answer("Xoá")
    page.delete()
    assert page.bar.text.startswith("Tài liệu “a” còn kiểm chứng cho 1 chỗ: hoạt động “Toạ đàm”.")
    assert unit_desk.find(Evidence) == [evidence]


def test_checking_reads_every_file_and_marks_what_was_altered(page: EvidencePage, unit_desk: Workspace, tmp_path: Path):
    same, altered = (attached(unit_desk, written(tmp_path, f"{n}.pdf", PDF + n.encode())).evidence for n in "ab")
    page.load()
    page.ui.checkButton.click()
    assert page.bar.text == "Đã kiểm tra: mọi tệp còn nguyên như lúc gắn."
    path = kept_path(unit_desk, altered)
    path.write_bytes(path.read_bytes().replace(b"1.7", b"1.8"))
    page.ui.checkButton.click()
    assert column(page, 1) == ["✓ Có tệp", "△ Tệp bị đổi"]
    assert page.bar.text.startswith("1 tệp mất hoặc bị đổi: b.")
    assert page.bar.property("state") == "refused", "what is wrong isn't told as a success"
    page.add_files(altered.unit_id, [written(tmp_path, "b.pdf", PDF + b"b")])
    assert column(page, 1) == ["✓ Có tệp", "✓ Có tệp"]
    assert unit_desk.read(same.sha256) == PDF + b"a"
