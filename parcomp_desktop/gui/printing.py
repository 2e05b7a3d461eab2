"""A PDF onto paper at its own size."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from parcomp_desktop.domain.certificates import Calibration
from parcomp_desktop.domain.refusal import Refusal

POINTS_PER_INCH = 72
MILLIMETRES_PER_INCH = 25.4
LARGEST_DPI = 600
_BAND = 512
"""How many rows of dots are drawn at a time: a whole A3 page at 600 dots an inch takes 280 MB."""


def set_paper(printer: QPrinter, document: QPdfDocument) -> None:
    """Ask for the document's paper, upright or not as its first page."""
    size = document.pagePointSize(0)
    landscape = size.width() > size.height()
    upright = QSizeF(min(size.width(), size.height()), max(size.width(), size.height()))
    printer.setPageSize(QPageSize(upright, QPageSize.Unit.Point))
    printer.setPageOrientation(QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)


def chosen_printer(parent: QWidget, content: bytes, title: str) -> QPrinter | None:
    """The person's own choice of printer, set to the paper of a PDF; None when it is given up."""
    document = loaded(content)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    set_paper(printer, document)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    chosen = bool(dialog.exec())
    dialog.deleteLater()
    return printer if chosen else None


def print_bytes(printer: QPrinter, content: bytes, calibration: Calibration | None = None) -> None:
    """Print a PDF on its own paper, as ``print_document`` does."""
    document = loaded(content)
    set_paper(printer, document)
    print_document(printer, document, calibration)


def loaded(content: bytes) -> QPdfDocument:
    """A PDF ready to be drawn; it holds its bytes."""
    document = QPdfDocument()
    held = QBuffer(document)
    held.setData(QByteArray(content))
    held.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(held)
    return document


def print_document(printer: QPrinter, document: QPdfDocument, calibration: Calibration | None = None) -> None:
    """Print every page at 100 %, its corner on the paper's corner: nothing is fitted to the printer's margins.

    ``calibration`` is what the printer does to the page; it is taken back. Raises Refusal when the printer takes
    nothing.
    """
    painter = QPainter()
    if not painter.begin(printer):
        raise Refusal("Máy in không nhận bản in.", "Kiểm tra máy in đã bật và còn nối với máy tính rồi in lại.")
    if calibration:
        _correct(painter, printer, calibration)
    for page in range(document.pageCount()):
        if page:
            printer.newPage()
        _draw(painter, printer.resolution(), document, page)
    painter.end()


def _correct(painter: QPainter, printer: QPrinter, calibration: Calibration) -> None:
    """Ask for each point where it must be asked for to land where it is meant (``rules.calibration.asked_of``)."""
    dots = printer.resolution() / MILLIMETRES_PER_INCH
    across, down = calibration.across, calibration.down
    painter.scale(1 / float(across.scale), 1 / float(down.scale))
    painter.translate(-float(across.offset) * dots, -float(down.offset) * dots)


def _draw(painter: QPainter, resolution: int, document: QPdfDocument, page: int) -> None:
    """Draw a page in bands; each overlaps the next by a row, so that no rounding leaves a gap."""
    drawn = min(resolution, LARGEST_DPI)
    points = document.pagePointSize(page)
    whole = QSize(*(round(side * drawn / POINTS_PER_INCH) for side in (points.width(), points.height())))
    dots = resolution / drawn
    for top in range(0, whole.height(), _BAND):
        rows = min(_BAND + 1, whole.height() - top)
        options = QPdfDocumentRenderOptions()
        options.setScaledSize(whole)
        # Qt takes the distance from the first to the last row and column for the size.
        options.setScaledClipRect(QRect(0, top, whole.width() + 1, rows + 1))
        image = document.render(page, QSize(whole.width(), rows), options)
        painter.drawImage(QRectF(0, top * dots, whole.width() * dots, rows * dots), image)
