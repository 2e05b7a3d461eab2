"""A PDF onto paper at its own size."""

from PySide6.QtCore import QRectF, QSize, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

POINTS_PER_INCH = 72
LARGEST_DPI = 600


def set_paper(printer: QPrinter, document: QPdfDocument) -> None:
    """Ask for the document's paper, upright or not as its first page."""
    size = document.pagePointSize(0)
    landscape = size.width() > size.height()
    upright = QSizeF(min(size.width(), size.height()), max(size.width(), size.height()))
    printer.setPageSize(QPageSize(upright, QPageSize.Unit.Point))
    printer.setPageOrientation(QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)


def print_document(printer: QPrinter, document: QPdfDocument) -> None:
    """Print every page at 100 %, its corner on the paper's corner: nothing is fitted to the printer's margins."""
    painter = QPainter(printer)
    dots = printer.resolution() / POINTS_PER_INCH
    drawn = min(printer.resolution(), LARGEST_DPI) / POINTS_PER_INCH
    for page in range(document.pageCount()):
        if page:
            printer.newPage()
        size = document.pagePointSize(page)
        image = document.render(page, QSize(round(size.width() * drawn), round(size.height() * drawn)))
        painter.drawImage(QRectF(0, 0, size.width() * dots, size.height() * dots), image)
    painter.end()
