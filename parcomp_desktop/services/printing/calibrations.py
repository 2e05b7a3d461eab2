"""Căn máy in: what a printer does to a blank, measured on a test sheet, and taken back when printing over it."""

from decimal import Decimal
from pathlib import Path
from typing import NamedTuple
from uuid import uuid4

from msgspec.structs import replace

from parcomp_desktop.documents.calibration_sheet import MARGIN, render_calibration_sheet
from parcomp_desktop.documents.certificate import render_trial
from parcomp_desktop.documents.certificate_layout import CertificateLayout
from parcomp_desktop.domain.certificates import AxisCorrection, Calibration, CertificateForm
from parcomp_desktop.domain.data_files import record_from
from parcomp_desktop.domain.documents import Certificate
from parcomp_desktop.domain.numbers import format_number
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.rules.calibration import Marks, correction
from parcomp_desktop.services.desk.desks import required
from parcomp_desktop.services.documents.issuing import fonts
from parcomp_desktop.services.files import read_bytes
from parcomp_desktop.services.printing.certificate_press import blank_of
from parcomp_desktop.services.workspace import Workspace

_STATEMENT = "Bản xem thử, không có giá trị. " * 6
_CHECK_CODE = "XXXX-XXXX-XXXX"


class Readings(NamedTuple):
    """What an officer measured on the test sheet: the marks A and B from the left edge, C and D from the top."""

    a: Decimal | None
    b: Decimal | None
    c: Decimal | None
    d: Decimal | None


class SheetMarks(NamedTuple):
    """Where the marks of a layout's test sheet are meant to stand."""

    across: Marks
    down: Marks


def sheet_marks(layout: CertificateLayout) -> SheetMarks:
    """The marks of the test sheet on the layout's paper."""
    return SheetMarks(*(Marks(MARGIN, Decimal(str(side)) - MARGIN) for side in (layout.width, layout.height)))


def calibration_sheet(workspace: Workspace, layout: CertificateLayout) -> bytes:
    """The test sheet with its rulers, as a PDF."""
    return render_calibration_sheet(layout, blank_of(layout), fonts(workspace))


def trial_sheet(workspace: Workspace, layout: CertificateLayout) -> bytes:
    """A page for plain paper: what is printed over the blank, with sample data, and the blank's outline."""
    return render_trial(certificate_sample(workspace, layout.form), layout, fonts(workspace))


def certificate_sample(workspace: Workspace, form: CertificateForm) -> Certificate:
    """Complete data of a form. Raises Refusal as ``program_sample``."""
    return program_sample(workspace.catalogue.resources, form)


def program_sample(resources: Path, form: CertificateForm) -> Certificate:
    """Complete data of a form, with a QR that says nothing. Raises Refusal when they are absent or wrong."""
    path = resources / "documents" / "samples" / f"{form}.toml"
    sample, _ = record_from(read_bytes(path), path.name, Certificate)
    return replace(sample, statement=_STATEMENT, check_code=_CHECK_CODE)


def measured(layout: CertificateLayout, readings: Readings) -> tuple[AxisCorrection, AxisCorrection]:
    """What the printer does across and down. Raises Refusal for a reading that lacks or can't be right."""
    a, b, c, d = (_read(name, value) for name, value in zip("ABCD", readings, strict=True))
    marks = sheet_marks(layout)
    return correction(marks.across, Marks(a, b)), correction(marks.down, Marks(c, d))


def _read(name: str, value: Decimal | None) -> Decimal:
    if value is None:
        raise Refusal(f"Chưa có số đo vạch {name}.", "Đo trên tờ đo, từ mép giấy, rồi nhập vào ô của vạch ấy.")
    return value


def save_calibration(workspace: Workspace, printer: str, layout: CertificateLayout, readings: Readings) -> Calibration:
    """Keep what a printer does to the layout's blank, in place of what was measured before.

    Raises Refusal without a printer, and as ``measured``.
    """
    printer, blank = required(printer, "Máy in"), blank_of(layout)
    across, down = measured(layout, readings)
    earlier = calibration(workspace, printer, blank)
    new = Calibration(id=earlier.id if earlier else uuid4(), printer=printer, blank=blank, across=across, down=down)
    with workspace.change("calibration.save", f"Căn máy in {printer} với {blank}") as change:
        change.put(new)
    return new


def calibration(workspace: Workspace, printer: str, blank: str) -> Calibration | None:
    """What a printer does to a blank; None: it was never measured."""
    return next(iter(workspace.find(Calibration, printer=printer, blank=blank)), None)


def calibrations(workspace: Workspace) -> list[Calibration]:
    """Everything that was measured, by printer and blank."""
    return workspace.find(Calibration)


def remove_calibration(workspace: Workspace, kept: Calibration) -> None:
    """Forget what was measured."""
    with workspace.change("calibration.remove", f"Bỏ số căn máy in {kept.printer} với {kept.blank}") as change:
        change.remove(kept)


def correction_words(across: AxisCorrection, down: AxisCorrection) -> str:
    """``lệch ngang +1,2 mm, dọc −0,5 mm; tỷ lệ ngang 100,3 %, dọc 99,9 %``."""
    offsets = [f"{format_number(axis.offset, 1):>s}" for axis in (across, down)]
    shifts = [each if each.startswith("-") else f"+{each}" for each in offsets]
    scales = [format_number(axis.scale * 100, 2) for axis in (across, down)]
    shown = [each.replace("-", "−") for each in shifts]
    return f"lệch ngang {shown[0]} mm, dọc {shown[1]} mm; tỷ lệ ngang {scales[0]} %, dọc {scales[1]} %"
