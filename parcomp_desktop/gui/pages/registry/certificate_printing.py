"""Printing certificates that were issued: the stored bytes, noted in the register, a reprint with its reason."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from parcomp_desktop.domain.awards import Award, IssuedFile
from parcomp_desktop.domain.certificates import Calibration
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.gui.forms.ui_reprint import Ui_ReprintForm
from parcomp_desktop.gui.messages import confirm
from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.printing import chosen_printer, print_bytes
from parcomp_desktop.gui.row_dialog import DraftPlace, RowDialog
from parcomp_desktop.gui.tasks import Cancelled, Progress, run
from parcomp_desktop.services.desk.desks import required
from parcomp_desktop.services.documents.issuing import issued_bytes
from parcomp_desktop.services.printing.calibrations import calibration, correction_words
from parcomp_desktop.services.printing.certificates import required_certificate, standing_certificate
from parcomp_desktop.services.registry.events import log_print, refuse_unless_standing, was_printed

_TITLE = "In giấy khen"


class Printed(NamedTuple):
    """How many certificates went to the printer, and what is to be told beside that."""

    sent: int
    note: str


class _Job(NamedTuple):
    award: Award
    issued: IssuedFile
    reason: str = ""


def print_certificate(page: Page, award: Award) -> Printed | None:
    """Print the certificate that stands, after asking why where it was printed before; None: it was given up.

    Raises Refusal when there is none, or the award doesn't stand.
    """
    refuse_unless_standing(page.workspace, award)
    issued = required_certificate(page.workspace, award)
    reason = ""
    if was_printed(page.workspace, award):
        reason = _reason(page, award)
        if not reason:
            return None
    return _print(page, [_Job(award, issued, reason)])


def print_certificates(page: Page, awards: Sequence[Award]) -> Printed | None:
    """Print the certificates of these awards that weren't printed yet, each a print of its own; None: given up.

    Raises Refusal when there is none.
    """
    workspace = page.workspace
    standing = ((award, standing_certificate(workspace, award)) for award in awards)
    jobs = [_Job(award, issued) for award, issued in standing if issued and not was_printed(workspace, award)]
    if not jobs:
        raise Refusal(
            "Mọi giấy khen đã lập của quyết định này đều đã in.", "Chọn một giấy khen rồi bấm In… để in lại, có lý do."
        )
    return _print(page, jobs)


def _reason(page: Page, award: Award) -> str:
    """Why it is printed again; blank when that is given up."""
    form = QWidget()
    Ui_ReprintForm().setupUi(form)
    dialog = RowDialog(page, page.workspace, form, DraftPlace("in lại giấy khen", str(award.id)))
    said: list[str] = []
    dialog.ask(
        f"In lại giấy khen của {award.recipient}",
        {},
        lambda typed: said.append(required(typed["reason"], "Lý do in lại")),
    )
    dialog.deleteLater()
    return said[0] if said else ""


def _print(page: Page, jobs: Sequence[_Job]) -> Printed | None:
    """Print on the printer that the person chooses; each print is noted when it has gone there."""
    printer = chosen_printer(page, issued_bytes(page.workspace, jobs[0].issued), _TITLE)
    if printer is None:
        return None
    blanks = {job.issued.blank for job in jobs if job.issued.blank}
    found = {blank: calibration(page.workspace, printer.printerName(), blank) for blank in blanks}
    if not _accepts(page, printer, found):
        return None
    gone: list[_Job] = []

    def work(progress: Progress) -> None:
        with page.workspace.beside(told_at_end=True) as beside:
            for job in jobs:
                progress.step(len(gone), len(jobs), f"Đã in {len(gone)} trên {len(jobs)}")
                _name_file(printer, len(gone))
                print_bytes(printer, issued_bytes(beside, job.issued), found.get(job.issued.blank))
                log_print(beside, job.award, job.reason)
                gone.append(job)

    note = _correction_note(printer, found)
    try:
        run(page, "Đang gửi tới máy in", work)
    except Cancelled:
        note += f" Đã dừng theo yêu cầu, còn {len(jobs) - len(gone)}: bấm lại để in tiếp."
    return Printed(len(gone), note)


def _accepts(page: Page, printer: QPrinter, found: Mapping[str, Calibration | None]) -> bool:
    """Whether the person prints over a blank that this printer was never measured with."""
    unmeasured = sorted(blank for blank, calibrated in found.items() if calibrated is None)
    if not unmeasured:
        return True
    question = (
        f"Máy in “{printer.printerName()}” chưa căn với {', '.join(unmeasured)}: chữ có thể lệch vài mi-li-mét. "
        "Căn ở nút Căn máy in của trang Quyết định và giấy khen, hoặc in không căn?"
    )
    return confirm(page, question, "In không căn")


def _correction_note(printer: QPrinter, found: Mapping[str, Calibration | None]) -> str:
    told = [
        f" Đã bù theo số căn máy in “{printer.printerName()}” với {blank}: "
        f"{correction_words(calibrated.across, calibrated.down)}."
        for blank, calibrated in found.items()
        if calibrated
    ]
    return "".join(told)


def _name_file(printer: QPrinter, number: int) -> None:
    """Where a person prints into files each certificate gets one of its own."""
    if number and printer.outputFileName():
        path = Path(printer.outputFileName())
        stem = path.stem.removesuffix(f"-{number}")
        printer.setOutputFileName(str(path.with_name(f"{stem}-{number + 1}{path.suffix}")))
