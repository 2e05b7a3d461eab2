"""Measuring a printer on the screen, and what then reaches the paper."""

from decimal import Decimal
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from pytestqt.qtbot import QtBot

from parcomp_desktop.documents.calibration_sheet import render_calibration_sheet
from parcomp_desktop.documents.certificate import render_certificates
from parcomp_desktop.domain.certificates import AxisCorrection, Calibration, CertificateForm
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.gui.pages.registry.calibration_dialog import CalibrationDialog
from parcomp_desktop.gui.printing import loaded, print_bytes, set_paper
from parcomp_desktop.services.documents.issuing import fonts
from parcomp_desktop.services.printing.calibrations import Readings, calibrations, certificate_sample, save_calibration
from parcomp_desktop.services.printing.certificate_layouts import default_layout
from parcomp_desktop.services.workspace import Workspace
from tests.gui.key_stream import press
from tests.gui.pages.award_windows import fill
from tests.gui.pages.dialogs import choose_file
from tests.gui.seen import english_of

FORM = CertificateForm.COMMENDATION
BLANK = "Phôi giấy khen A4"


def opened(qtbot: QtBot, workspace: Workspace) -> CalibrationDialog:
    dialog = CalibrationDialog(None, workspace, default_layout(workspace, FORM))
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Path]:
    """Where a person who says yes prints to."""
    files: list[Path] = []

    def accept(dialog: QPrintDialog) -> int:
        files.append(tmp_path / f"in-{len(files)}.pdf")
        dialog.printer().setOutputFileName(str(files[-1]))
        dialog.printer().setResolution(150)
        return 1

    def name(_: QPrinter) -> str:
        return "HP 404"

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    monkeypatch.setattr(QPrinter, "printerName", name)
    return files


def first_ink(path: Path, share: float = 0.5) -> float:
    """How far from the left edge the first ink lies at a height, in millimetres."""
    document = pypdfium2.PdfDocument(path)
    image = document[0].render(scale=4).to_pil().convert("L")
    document.close()
    row = round(image.height * share)
    return next(x for x in range(image.width) if image.getpixel((x, row)) < 150) / (4 * 72 / 25.4)


def ink_rows(path: Path) -> list[float]:
    """Where, from the top down, each run of inked rows begins in the middle of a page, in millimetres."""
    document = pypdfium2.PdfDocument(path)
    image = document[0].render(scale=4).to_pil().convert("L")
    document.close()
    middle = image.crop((round(image.width * 0.3), 0, round(image.width * 0.7), image.height))
    inked = [min(middle.crop((0, y, middle.width, y + 1)).tobytes()) < 150 for y in range(middle.height)]
    return [y / (4 * 72 / 25.4) for y in range(1, len(inked)) if inked[y] and not inked[y - 1]]


def file_printer(path: Path, resolution: int = 150) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(resolution)
    return printer


def axis(offset: str, scale: str = "1") -> AxisCorrection:
    return AxisCorrection(offset=Decimal(offset), scale=Decimal(scale))


def test_readings_are_typed_reckoned_and_kept(qtbot: QtBot, gathering: Workspace):
    dialog = opened(qtbot, gathering)
    assert "A 20, B 277, C 20, D 190" in dialog.ui.how.text()
    fill(dialog, "printer", "HP 404")
    for name, said in (("a", "21,5"), ("b", "278,5"), ("c", "19"), ("d", "189")):
        fill(dialog, name, said)
    assert dialog.ui.found.text() == ("Máy in lệch ngang +1,5 mm, dọc −1,0 mm; tỷ lệ ngang 100,00 %, dọc 100,00 %.")
    press(Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert dialog.bar.text.startswith("Đã ghi: in đè lên Phôi giấy khen A4 bằng máy “HP 404”")
    assert [(each.printer, each.blank) for each in calibrations(gathering)] == [("HP 404", BLANK)]
    assert english_of(dialog) == set()
    dialog.ui.removeButton.click()
    assert calibrations(gathering) == []


def test_readings_that_can_not_be_right_are_told_at_once_and_not_kept(qtbot: QtBot, gathering: Workspace):
    dialog = opened(qtbot, gathering)
    fill(dialog, "printer", "HP")
    fill(dialog, "a", "20")
    dialog.ui.saveButton.click()
    assert dialog.bar.text.startswith("Chưa có số đo vạch B.")
    for name, said in (("b", "200"), ("c", "20"), ("d", "190")):
        fill(dialog, name, said)
    assert "lệch quá 3 %" in dialog.ui.found.text()
    dialog.ui.saveButton.click()
    assert "tỷ lệ 100 %" in dialog.bar.text
    assert calibrations(gathering) == []


def test_the_sheet_is_saved_and_printed_as_the_printer_does_it(
    qtbot: QtBot, gathering: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, printed: list[Path]
):
    dialog = opened(qtbot, gathering)
    choose_file(monkeypatch, tmp_path / "tờ đo.pdf")
    dialog.ui.sheetFileButton.click()
    wanted = render_calibration_sheet(default_layout(gathering, FORM), BLANK, fonts(gathering))
    assert (tmp_path / "tờ đo.pdf").read_bytes() == wanted
    dialog.ui.sheetButton.click()
    assert dialog.bar.text.startswith("Đã gửi tờ đo tới máy in.")
    assert first_ink(printed[0], 0.15) == pytest.approx(20, abs=0.3)


def test_the_trial_is_corrected_by_what_was_measured(qtbot: QtBot, gathering: Workspace, printed: list[Path]):
    dialog = opened(qtbot, gathering)
    dialog.ui.trialButton.click()
    assert "chưa căn, chưa bù" in dialog.bar.text
    readings = Readings(*map(Decimal, (23, 280, 20, 190)))
    save_calibration(gathering, "HP 404", default_layout(gathering, FORM), readings)
    dialog.ui.trialButton.click()
    assert "đã bù theo số căn" in dialog.bar.text
    assert first_ink(printed[0]) - first_ink(printed[1]) == pytest.approx(3, abs=0.3)


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize(("offset", "scale", "wanted"), [("0", "1", 20.0), ("3", "1", 17.0), ("-2", "1.01", 21.78)])
def test_what_the_printer_does_is_taken_back(
    gathering: Workspace, tmp_path: Path, offset: str, scale: str, wanted: float
):
    # mark A is meant to stand at 20 mm: asked for at (20 - offset) / scale
    content = render_calibration_sheet(default_layout(gathering, FORM), BLANK, fonts(gathering))
    measured = Calibration(id=gathering.desk.id, printer="x", blank=BLANK, across=axis(offset, scale), down=axis("0"))
    print_bytes(file_printer(tmp_path / "in.pdf"), content, measured)
    assert first_ink(tmp_path / "in.pdf", 0.15) == pytest.approx(wanted, abs=0.3)


@pytest.mark.usefixtures("qtbot")
def test_an_a3_page_in_bands_is_the_page_itself(gathering: Workspace, tmp_path: Path):
    form = CertificateForm.DIPLOMA
    content = render_certificates(
        [certificate_sample(gathering, form)], default_layout(gathering, form), fonts(gathering), whole=True
    )
    print_bytes(file_printer(tmp_path / "in.pdf", 300), content)
    (tmp_path / "a.pdf").write_bytes(content)
    shown, meant = ink_rows(tmp_path / "in.pdf"), ink_rows(tmp_path / "a.pdf")
    assert len(meant) > 10
    assert shown == pytest.approx(meant, abs=0.15)


@pytest.mark.usefixtures("qtbot")
def test_a_printer_that_takes_nothing_is_told(gathering: Workspace, tmp_path: Path):
    content = render_calibration_sheet(default_layout(gathering, FORM), BLANK, fonts(gathering))
    printer = file_printer(tmp_path / "không có" / "in.pdf")
    set_paper(printer, loaded(content))
    with pytest.raises(Refusal, match="Máy in không nhận bản in"):
        print_bytes(printer, content)
