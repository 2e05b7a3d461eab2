"""A printer measured with a blank: kept by both names, in place of what was measured before."""

from decimal import Decimal

import pytest
from pypdfium2 import PdfDocument

from parcomp_desktop.documents.certificate_layout import CertificateLayout
from parcomp_desktop.domain.certificates import AxisCorrection, Calibration, CertificateForm
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.rules.calibration import Marks
from parcomp_desktop.services.printing.calibrations import (
    Readings,
    calibration,
    calibration_sheet,
    calibrations,
    certificate_sample,
    correction_words,
    remove_calibration,
    save_calibration,
    sheet_marks,
    trial_sheet,
)
from parcomp_desktop.services.printing.certificate_layouts import default_layout
from parcomp_desktop.services.workspace import Workspace

BLANK = "Phôi giấy khen A4"


def readings(a: str, b: str, c: str, d: str) -> Readings:
    return Readings(*map(Decimal, (a, b, c, d)))


@pytest.fixture
def layout(gathering: Workspace) -> CertificateLayout:
    return default_layout(gathering, CertificateForm.COMMENDATION)


def test_the_marks_stand_20_mm_from_each_edge(gathering: Workspace, layout: CertificateLayout):
    assert sheet_marks(layout) == (Marks(Decimal(20), Decimal(277)), Marks(Decimal(20), Decimal(190)))
    wide = sheet_marks(default_layout(gathering, CertificateForm.DIPLOMA))
    assert wide == (Marks(Decimal(20), Decimal(400)), Marks(Decimal(20), Decimal(277)))


def test_what_was_measured_is_kept_by_printer_and_blank(gathering: Workspace, layout: CertificateLayout):
    save_calibration(gathering, " HP 404 ", layout, readings("21.2", "278.2", "19", "189"))
    found = calibration(gathering, "HP 404", BLANK)
    assert found
    assert found.across == AxisCorrection(offset=Decimal("1.20"), scale=Decimal(1))
    assert found.down == AxisCorrection(offset=Decimal("-1.00"), scale=Decimal(1))
    assert calibration(gathering, "HP 404", "Phôi khác") is None
    assert calibration(gathering, "Canon", BLANK) is None


def test_measuring_again_replaces_and_undoing_brings_back(gathering: Workspace, layout: CertificateLayout):
    first = save_calibration(gathering, "HP", layout, readings("21", "278", "20", "190"))
    second = save_calibration(gathering, "HP", layout, readings("20", "277", "21", "191"))
    assert calibrations(gathering) == [second]
    gathering.undo()
    assert gathering.find(Calibration) == [first]
    remove_calibration(gathering, first)
    assert calibrations(gathering) == []


@pytest.mark.parametrize(
    ("printer", "said", "what"),
    [
        ("", readings("20", "277", "20", "190"), "Máy in còn trống"),
        ("HP", Readings(Decimal(20), Decimal(277), None, Decimal(190)), "Chưa có số đo vạch C"),
        ("HP", readings("20", "268", "20", "190"), "đo được cách nhau 248 mm, đúng ra 257 mm: lệch quá 3 %"),
        ("HP", readings("20", "277", "40", "210"), "lệch 20 mm, quá 15 mm"),
    ],
)
def test_what_can_not_be_right_is_refused_and_nothing_is_kept(
    gathering: Workspace, layout: CertificateLayout, printer: str, said: Readings, what: str
):
    with pytest.raises(Refusal, match=what):
        save_calibration(gathering, printer, layout, said)
    assert calibrations(gathering) == []


def test_it_is_told_in_words(gathering: Workspace, layout: CertificateLayout):
    kept = save_calibration(gathering, "HP", layout, readings("21.24", "278.24", "19.5", "189.84"))
    assert correction_words(kept.across, kept.down) == (
        "lệch ngang +1,2 mm, dọc −0,5 mm; tỷ lệ ngang 100,00 %, dọc 100,20 %"
    )


@pytest.mark.parametrize("form", CertificateForm)
def test_sheet_trial_and_sample_are_there_for_each_form(gathering: Workspace, form: CertificateForm):
    layout = default_layout(gathering, form)
    for pdf in (calibration_sheet(gathering, layout), trial_sheet(gathering, layout)):
        assert PdfDocument(pdf)[0].get_width() == pytest.approx(layout.width * 72 / 25.4, abs=0.01)
    assert certificate_sample(gathering, form).recipient == "Nguyễn Thị Ngọc Ánh"
