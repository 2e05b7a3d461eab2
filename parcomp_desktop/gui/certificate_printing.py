"""Printing a certificate that was issued: the stored bytes, noted in the register, a reprint with its reason."""

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from parcomp_desktop.domain.awards import Award
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.gui.forms.ui_reprint import Ui_ReprintForm
from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.printing import print_document, set_paper
from parcomp_desktop.gui.row_dialog import DraftPlace, RowDialog
from parcomp_desktop.services.certificates import standing_certificate
from parcomp_desktop.services.desks import required
from parcomp_desktop.services.issuing import issued_bytes
from parcomp_desktop.services.register_events import log_print, refuse_unless_standing, was_printed


def print_certificate(page: Page, award: Award) -> bool:
    """Print the certificate that stands, after asking why where it was printed before; whether it was printed.

    Raises Refusal when there is none, or the award doesn't stand.
    """
    refuse_unless_standing(page.workspace, award)
    issued = standing_certificate(page.workspace, award)
    if issued is None:
        raise Refusal("Chưa lập giấy khen này.", "Lập ở trang Quyết định và giấy khen trước.")
    reason = ""
    if was_printed(page.workspace, award):
        reason = _reason(page, award)
        if not reason:
            return False
    if not _print(page, issued_bytes(page.workspace, issued)):
        return False
    log_print(page.workspace, award, reason)
    return True


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


def _print(page: Page, content: bytes) -> bool:
    """The person's own choice of printer; whether it went there."""
    document, held = QPdfDocument(page), QBuffer(page)
    held.setData(content)
    held.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(held)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    set_paper(printer, document)
    dialog = QPrintDialog(printer, page)
    dialog.setWindowTitle("In giấy khen")
    chosen = bool(dialog.exec())
    if chosen:
        set_paper(printer, document)
        print_document(printer, document)
    document.close()
    for each in (dialog, document, held):
        each.deleteLater()
    return chosen
