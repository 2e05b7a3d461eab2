"""The page of decisions: recorded with reasons, certificates made, seen, copied, printed."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.awards import Award, AwardDecision, IssuedFile
from parcomp_desktop.domain.register import RegisterEvent, RegisterNote
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.gui.pages.registry.decisions import DecisionsPage
from parcomp_desktop.gui.printing import print_document, set_paper
from parcomp_desktop.gui.window import MainWindow
from parcomp_desktop.services.awards.decisions import candidates, record_decision
from parcomp_desktop.services.documents.issuing import issue_certificates, issued_bytes
from parcomp_desktop.services.workspace import Workspace
from tests.gui.key_stream import press, type_text
from tests.gui.pages.award_windows import fill, window_with
from tests.gui.pages.dialogs import answer, choose_file
from tests.services.awards.award_cases import unit_of
from tests.services.work.work import PERSON_AWARD, add_met_facts, add_person, decision, nominate, to_decision

CTRL = Qt.KeyboardModifier.ControlModifier
LONG = "Nguyễn" + " Công Tằng Tôn Nữ" * 9


@pytest.fixture
def commune(gathering: Workspace) -> Unit:
    return unit_of(gathering, "UBND xã Đăk Mar", "X01")


@pytest.fixture
def two(gathering: Workspace, commune: Unit) -> Workspace:
    """One nominee who meets the criteria and one of whom nothing is known."""
    good = add_person(gathering, "Nguyễn Thị Ngọc Ánh", commune.id)
    add_met_facts(gathering, good)
    poor = add_person(gathering, "A Đắk", commune.id)
    to_decision(gathering, *(nominate(gathering, who, PERSON_AWARD) for who in (good, poor)))
    return gathering


def decided(workspace: Workspace) -> list[Award]:
    chosen = [each.nomination for each in candidates(workspace)]
    record_decision(workspace, decision(), chosen, {each.id: "Hội đồng thống nhất" for each in chosen})
    return workspace.find(Award)


def page_of(window: MainWindow) -> DecisionsPage:
    assert isinstance(window.page, DecisionsPage)
    return window.page


def opened(qtbot: QtBot, workspace: Workspace) -> DecisionsPage:
    return page_of(window_with(qtbot, workspace, "decisions"))


def begin(page: DecisionsPage) -> None:
    page.tabs.setFocus()
    press(Qt.Key.Key_N, modifiers=CTRL)


def tick(page: DecisionsPage, name: str) -> None:
    panel = page.decision_panel
    row = panel.model.find(lambda each: each.candidate.name == name)
    panel.table.setFocus()
    panel.table.setCurrentIndex(panel.model.index(row or 0, 0))
    press(Qt.Key.Key_Space, " ")


def numbers(page: DecisionsPage) -> dict[str, str]:
    model = page.decision_panel.model
    rows = [model.row(row) for row in range(model.rowCount())]
    return {row.candidate.name: row.number for row in rows}


def confirm(page: DecisionsPage) -> None:
    page.decision_panel.ui.saveButton.click()


def test_a_decision_is_typed_ticked_and_recorded(qtbot: QtBot, two: Workspace):
    page = opened(qtbot, two)
    begin(page)
    assert page.decision_panel.ui.authority.text() == "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN ĐĂK HÀ"
    fill(page.decision_panel, "number", "512/QĐ-UBND")
    fill(page.decision_panel, "decided_on", "20/3/2025")
    fill(page.decision_panel, "signer_name", "Lê Minh Phương")
    tick(page, "Nguyễn Thị Ngọc Ánh")
    tick(page, "A Đắk")
    assert sorted(numbers(page).values()) == ["01/2025", "02/2025"]
    asked = answer("Ghi quyết định")
    confirm(page)
    assert "vào sổ số 01/2025 đến 02/2025" in asked[0]
    assert page.bar.text.startswith("A Đắk chưa đạt đủ tiêu chí mà chưa ghi lý do khen.")
    assert two.find(AwardDecision) == []
    with qtbot.waitActive(page.window()):
        page.window().activateWindow()
    tick(page, "A Đắk")
    tick(page, "A Đắk")
    page.decision_panel.reason.setFocus()
    type_text("Hội đồng thống nhất")
    press(Qt.Key.Key_Return)
    answer("Ghi quyết định")
    confirm(page)
    assert page.bar.text == "Đã ghi quyết định. Tiếp theo: lập giấy khen."
    assert {award.recipient: award.reason for award in two.find(Award)} == {
        "Nguyễn Thị Ngọc Ánh": "",
        "A Đắk": "Hội đồng thống nhất",
    }
    assert page.award_panel.awards.rowCount() == 2
    assert page.decision_panel.model.rowCount() == 0


def test_asking_back_and_saying_no_records_nothing(qtbot: QtBot, two: Workspace):
    page = opened(qtbot, two)
    begin(page)
    fill(page.decision_panel, "number", "512/QĐ-UBND")
    fill(page.decision_panel, "decided_on", "20/3/2025")
    fill(page.decision_panel, "signer_name", "Lê Minh Phương")
    tick(page, "Nguyễn Thị Ngọc Ánh")
    answer("Không")
    confirm(page)
    assert two.find(AwardDecision) == []
    assert page.decision_panel.ui.number.text() == "512/QĐ-UBND"


def test_what_is_typed_and_ticked_survives_leaving(qtbot: QtBot, two: Workspace):
    page = opened(qtbot, two)
    begin(page)
    fill(page.decision_panel, "number", "99/QĐ-UBND")
    tick(page, "A Đắk")
    again = opened(qtbot, two)
    assert again.decision_panel.ui.number.text() == "99/QĐ-UBND"
    assert [each.name for each in again.decision_panel.model.chosen_candidates()] == ["A Đắk"]
    again.decision_panel.ui.newButton.click()
    assert again.decision_panel.ui.number.text() == ""
    assert again.decision_panel.model.chosen_candidates() == []


def test_a_date_is_asked_for(qtbot: QtBot, two: Workspace):
    page = opened(qtbot, two)
    begin(page)
    press(Qt.Key.Key_Return, modifiers=CTRL)
    assert page.bar.text.startswith("Chưa chọn ngày ký quyết định.")


def test_all_certificates_are_made_and_shown(qtbot: QtBot, two: Workspace):
    decided(two)
    page = opened(qtbot, two)
    panel = page.award_panel
    assert panel.preview.document.pageCount() == 0
    panel.buttons["all"].click()
    assert page.bar.text == "Đã lập và lưu 2 giấy khen."
    assert len(two.find(IssuedFile)) == 2
    assert panel.preview.document.pageCount() == 1
    assert panel.shown.currentWidget() is panel.preview
    assert not panel.buttons["all"].isEnabled()


def test_one_certificate_is_made(qtbot: QtBot, two: Workspace):
    decided(two)
    page = opened(qtbot, two)
    page.award_panel.award_table.selectRow(1)
    page.award_panel.buttons["one"].click()
    issued = two.find(IssuedFile)
    assert [each.about_id for each in issued] == [page.award_panel.awards.row(1).award.id]
    assert page.award_panel.award_table.currentIndex().row() == 1


def test_check_codes_are_switched_off_and_on_where_certificates_are_made(qtbot: QtBot, two: Workspace):
    awards = decided(two)
    panel = opened(qtbot, two).award_panel
    assert panel.codes.isChecked()
    panel.codes.click()
    assert two.journal()[0].summary == "Thôi in mã QR và mã kiểm tra trên giấy khen"
    panel.make(awards[:1])
    panel.codes.click()
    panel.make(awards[1:])
    assert sorted(bool(each.check_code) for each in two.find(IssuedFile)) == [False, True]
    panel.codes.click()
    two.undo()
    assert (panel.codes.isChecked(), two.desk.check_codes) == (True, True)


def test_texts_that_dont_fit_are_listed_with_their_cure(qtbot: QtBot, gathering: Workspace, commune: Unit):
    for name in ("A Đắk", LONG):
        to_decision(gathering, nominate(gathering, add_person(gathering, name, commune.id), PERSON_AWARD))
    decided(gathering)
    page = opened(qtbot, gathering)
    page.award_panel.buttons["all"].click()
    assert page.bar.text.startswith("1 nội dung không vừa giấy khen; chưa giấy khen nào được lập.")
    misfit = page.award_panel.misfits.row(0)
    assert (misfit.recipient, bool(misfit.cure)) == (LONG, True)
    assert gathering.find(IssuedFile) == []


def test_a_copy_and_the_systems_viewer_get_the_stored_bytes(
    qtbot: QtBot, two: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    issued = issue_certificates(two, decided(two))[0]
    page = opened(qtbot, two)
    choose_file(monkeypatch, tmp_path / "giấy khen.pdf")
    page.award_panel.buttons["copy"].click()
    assert page.bar.text == f"Đã lưu bản sao và ghi vào sổ: {tmp_path / 'giấy khen.pdf'}"
    assert (tmp_path / "giấy khen.pdf").read_bytes() == issued_bytes(two, issued)
    seen: list[bytes] = []

    def viewer(url: object) -> bool:
        seen.append(Path(url.toLocalFile()).read_bytes())  # pyright: ignore[reportAttributeAccessIssue]  a QUrl
        return len(seen) == 1

    monkeypatch.setattr(QDesktopServices, "openUrl", viewer)
    page.award_panel.buttons["open"].click()
    assert seen == [issued_bytes(two, issued)]
    assert page.bar.text == "Đã mở giấy khen bằng trình xem của máy và ghi vào sổ."
    assert {note.event for note in two.find(RegisterNote)} == {RegisterEvent.COPIED, RegisterEvent.OPENED}
    page.award_panel.buttons["open"].click()
    assert page.bar.text.startswith("Máy này không có trình xem tệp PDF.")


@pytest.mark.usefixtures("qtbot")
def test_a_certificate_is_printed_at_its_own_size(two: Workspace, tmp_path: Path):
    issued = issue_certificates(two, decided(two))[0]
    (tmp_path / "a.pdf").write_bytes(issued_bytes(two, issued))
    document = QPdfDocument()
    document.load(str(tmp_path / "a.pdf"))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "in.pdf"))
    printer.setResolution(150)
    set_paper(printer, document)
    print_document(printer, document)
    printed, original = pypdfium2.PdfDocument(tmp_path / "in.pdf"), pypdfium2.PdfDocument(tmp_path / "a.pdf")
    assert len(printed) == 1
    assert printed[0].get_size() == pytest.approx(original[0].get_size(), abs=1)
    # the red outer rule of the frame lies 7 mm from the paper's edge: there, and nowhere nearer
    for page in (printed[0], original[0]):
        image = page.render(scale=4).to_pil().convert("RGB")
        dots = 4 * 72 / 25.4
        middle = image.height // 2
        ink = [x for x in range(image.width // 2) if min(image.getpixel((x, middle))) < 200]
        assert ink[0] / dots == pytest.approx(7 - 1.1 / 2, abs=0.35)
    printed.close()
    original.close()


def test_zoom_and_fit(qtbot: QtBot, two: Workspace):
    issue_certificates(two, decided(two))
    preview = opened(qtbot, two).award_panel.preview
    small = preview.factor
    preview.zoom_in()
    assert preview.factor == pytest.approx(small * 1.25, rel=0.01)
    preview.zoom_out()
    preview.fit()
    assert preview.factor == pytest.approx(small, rel=0.01)


def test_an_empty_page_says_what_to_do_first(qtbot: QtBot, gathering: Workspace):
    page = opened(qtbot, gathering)
    assert not any(button.isEnabled() for button in page.award_panel.buttons.values())
    assert "Ctrl+N" in page.award_panel.hint.text()
