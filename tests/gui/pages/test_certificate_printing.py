"""Certificates of a decision: over a blank or whole, all printed in one go, corrected for the printer, each noted."""

from decimal import Decimal
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.awards import Award, IssuedFile
from parcomp_desktop.domain.certificates import CertificateForm
from parcomp_desktop.domain.register import RegisterEvent, RegisterNote
from parcomp_desktop.gui import tasks
from parcomp_desktop.gui.pages.registry.decisions import DecisionsPage
from parcomp_desktop.gui.pages.registry.register import RegisterPage
from parcomp_desktop.gui.pages.registry.register_list import RegisterTab
from parcomp_desktop.services.awards.decisions import candidates, record_decision
from parcomp_desktop.services.documents.issuing import issue_certificates, issued_bytes
from parcomp_desktop.services.printing.calibrations import Readings, save_calibration
from parcomp_desktop.services.printing.certificate_layouts import default_layout, print_over_blank
from parcomp_desktop.services.workspace import Workspace
from tests.documents.reading import phrase_box
from tests.gui.pages.award_windows import choose, window_with
from tests.gui.pages.dialogs import answer
from tests.services.awards.award_cases import unit_of
from tests.services.work.work import PERSON_AWARD, add_person, decision, nominate, to_decision

FORM = CertificateForm.COMMENDATION
NAMES = ("A Đắk", "Y Hà", "Lê Văn Bình")


@pytest.fixture
def awards(gathering: Workspace) -> list[Award]:
    """Three people of one decision."""
    unit = unit_of(gathering, "UBND xã Đăk Mar", "X01")
    to_decision(gathering, *(nominate(gathering, add_person(gathering, name, unit.id), PERSON_AWARD) for name in NAMES))
    chosen = [each.nomination for each in candidates(gathering)]
    record_decision(gathering, decision(), chosen, {each.id: "Hội đồng thống nhất" for each in chosen})
    return gathering.find(Award)


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The file that a person who says yes prints into, on a printer with a name."""
    path = tmp_path / "in.pdf"

    def accept(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFileName(str(path))
        dialog.printer().setResolution(100)
        return 1

    def name(_: QPrinter) -> str:
        return "HP 404"

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    monkeypatch.setattr(QPrinter, "printerName", name)
    return path


def opened(qtbot: QtBot, workspace: Workspace) -> DecisionsPage:
    page = window_with(qtbot, workspace, "decisions").page
    assert isinstance(page, DecisionsPage)
    return page


def notes(workspace: Workspace) -> list[RegisterEvent]:
    return [note.event for note in workspace.find(RegisterNote)]


def left_ink(path: Path) -> float:
    """How far from the left edge the text at the lower left begins, in millimetres."""
    document = PdfDocument(path)
    image = document[0].render(scale=4).to_pil().convert("L")
    document.close()
    scale = 4 * 72 / 25.4
    part = image.crop((round(20 * scale), round(182 * scale), round(60 * scale), round(192 * scale)))
    inked = (x for x in range(part.width) if min(part.crop((x, 0, x + 1, part.height)).tobytes()) < 150)
    return 20 + next(inked) / scale


@pytest.mark.usefixtures("awards")
def test_the_way_is_chosen_on_the_page_and_holds_for_what_is_made_from_then_on(qtbot: QtBot, gathering: Workspace):
    page = opened(qtbot, gathering)
    bar = page.award_panel.certificate_bar
    assert (bar.name.text(), bar.way.currentText()) == ("Giấy khen", "In trọn trên giấy trắng")
    assert "Chưa có ảnh Quốc huy, chỗ ấy để trống" in bar.told.text()
    bar.way.setObjectName("way")
    choose(bar, "way", "In đè")
    assert bar.told.text().endswith("Phôi giấy khen A4: chưa căn máy in nào, chữ có thể lệch.")
    page.award_panel.buttons["all"].click()
    assert {each.blank for each in gathering.find(IssuedFile)} == {"Phôi giấy khen A4"}
    assert opened(qtbot, gathering).award_panel.certificate_bar.way.currentText() == "In đè lên phôi đã in sẵn"


def test_all_are_printed_each_into_a_file_of_its_own_and_noted(
    qtbot: QtBot, gathering: Workspace, awards: list[Award], printed: Path
):
    issue_certificates(gathering, awards)
    page = opened(qtbot, gathering)
    page.award_panel.buttons["print_all"].click()
    assert page.bar.text == "Đã gửi 3 giấy khen tới máy in và ghi vào sổ."
    assert sorted(path.name for path in printed.parent.glob("in*.pdf")) == ["in-2.pdf", "in-3.pdf", "in.pdf"]
    assert notes(gathering) == [RegisterEvent.PRINTED] * 3
    page.award_panel.buttons["print_all"].click()
    assert page.bar.text.startswith("Mọi giấy khen đã lập của quyết định này đều đã in.")
    assert len(notes(gathering)) == 3


def test_printing_that_is_stopped_goes_on_with_the_rest(
    qtbot: QtBot, gathering: Workspace, awards: list[Award], printed: Path, monkeypatch: pytest.MonkeyPatch
):
    issue_certificates(gathering, awards)
    page = opened(qtbot, gathering)
    told = tasks.Progress.step

    def step(progress: tasks.Progress, done: int, total: int, text: str = "") -> None:
        if done == 1:
            progress.cancel()
        told(progress, done, total, text)

    monkeypatch.setattr(tasks.Progress, "step", step)
    page.award_panel.buttons["print_all"].click()
    assert page.bar.text.endswith("Đã dừng theo yêu cầu, còn 2: bấm lại để in tiếp.")
    assert notes(gathering) == [RegisterEvent.PRINTED]
    monkeypatch.setattr(tasks.Progress, "step", told)
    page.award_panel.buttons["print_all"].click()
    assert page.bar.text == "Đã gửi 2 giấy khen tới máy in và ghi vào sổ."
    assert printed.exists()


def test_making_that_is_stopped_goes_on_with_the_rest(
    qtbot: QtBot, gathering: Workspace, awards: list[Award], monkeypatch: pytest.MonkeyPatch
):
    page = opened(qtbot, gathering)
    told = tasks.Progress.step

    def step(progress: tasks.Progress, done: int, total: int, text: str = "") -> None:
        if text.startswith("Đã lập 1"):
            progress.cancel()
        told(progress, done, total, text)

    monkeypatch.setattr(tasks.Progress, "step", step)
    page.award_panel.buttons["all"].click()
    assert page.bar.text.startswith("Đã dừng: 1 giấy khen đã lập vẫn được lưu, còn 2.")
    assert len(gathering.find(IssuedFile)) == 1
    monkeypatch.setattr(tasks.Progress, "step", told)
    page.award_panel.buttons["all"].click()
    assert page.bar.text == "Đã lập và lưu 2 giấy khen."
    assert len(gathering.find(IssuedFile)) == len(awards)


def test_over_a_blank_what_the_printer_does_is_taken_back_and_told(
    qtbot: QtBot, gathering: Workspace, awards: list[Award], printed: Path
):
    print_over_blank(gathering, FORM, over_blank=True)
    issued = issue_certificates(gathering, awards)[0]
    page = opened(qtbot, gathering)
    page.award_panel.award_table.selectRow(0)
    asked = answer("Không")
    page.award_panel.buttons["print"].click()
    assert asked[0].startswith("Máy in “HP 404” chưa căn với Phôi giấy khen A4")
    assert (notes(gathering), printed.exists()) == ([], False)
    readings = Readings(*map(Decimal, (23, 280, 20, 190)))
    save_calibration(gathering, "HP 404", default_layout(gathering, FORM), readings)
    page.award_panel.buttons["print"].click()
    assert "Đã bù theo số căn máy in “HP 404” với Phôi giấy khen A4: lệch ngang +3,0 mm" in page.bar.text
    document = PdfDocument(issued_bytes(gathering, issued))
    meant = phrase_box(document[0], "Vào sổ")[0]
    document.close()
    assert left_ink(printed) == pytest.approx(meant - 3, abs=0.4)
    assert notes(gathering) == [RegisterEvent.PRINTED]


def test_a_printer_that_was_not_measured_prints_when_the_person_says_so(
    qtbot: QtBot, gathering: Workspace, awards: list[Award], printed: Path
):
    print_over_blank(gathering, FORM, over_blank=True)
    issue_certificates(gathering, awards)
    page = opened(qtbot, gathering)
    answer("In không căn")
    page.award_panel.buttons["print"].click()
    assert page.bar.text == "Đã gửi giấy khen tới máy in và ghi vào sổ."
    assert printed.exists()


def test_the_register_opens_a_copy_in_the_systems_viewer(
    qtbot: QtBot, gathering: Workspace, awards: list[Award], monkeypatch: pytest.MonkeyPatch
):
    issued = issue_certificates(gathering, awards)[0]
    seen: list[Path] = []

    def viewer(url: object) -> bool:
        seen.append(Path(url.toLocalFile()))  # pyright: ignore[reportAttributeAccessIssue]  a QUrl
        return len(seen) == 1

    monkeypatch.setattr(QDesktopServices, "openUrl", viewer)
    page = window_with(qtbot, gathering, "register").page
    assert isinstance(page, RegisterPage)
    tab = page.findChild(RegisterTab)
    assert isinstance(tab, RegisterTab)
    tab.buttons["open"].click()
    assert (seen[0].name, seen[0].read_bytes()) == (issued.file_name, issued_bytes(gathering, issued))
    assert gathering.folder not in seen[0].parents
    assert tab.bar.text == "Đã mở giấy khen số 01/2025 bằng trình xem của máy và ghi vào sổ."
    assert [tab.notes.row(row).what for row in range(tab.notes.rowCount())] == ["Lập giấy khen", "Mở bản sao"]
    tab.buttons["open"].click()
    assert tab.bar.text.startswith("Máy này không có trình xem tệp PDF.")
    assert notes(gathering) == [RegisterEvent.OPENED]
