"""A PDF inside the program: as it will be printed, with zoom and pages."""

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from parcomp_desktop.gui.labels import hint

ZOOM_STEP = 1.25
SMALLEST, LARGEST = 0.1, 8.0


class PdfPreview(QWidget):
    """Shows the bytes of a PDF; ``document`` is what is shown, for printing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = QPdfDocument(self)
        self._bytes = QBuffer(self)
        self._pages = hint()
        self._tools = QWidget(self)
        line = QHBoxLayout(self._tools)
        line.setContentsMargins(0, 0, 0, 0)
        for text, name, slot in (
            ("Vừa trang", "Xem vừa trang", self.fit),
            ("−", "Thu nhỏ", self.zoom_out),
            ("+", "Phóng to", self.zoom_in),
        ):
            button = QToolButton(self._tools)
            button.setText(text)
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.clicked.connect(slot)
            line.addWidget(button)
        line.addWidget(self._pages)
        line.addStretch(1)
        self._view = QPdfView(self)
        self._view.setDocument(self.document)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setAccessibleName("Xem trước văn bản")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._tools)
        layout.addWidget(self._view, 1)
        self._view.pageNavigator().currentPageChanged.connect(self._tell_page)
        self.clear()

    def show_bytes(self, content: bytes) -> None:
        """Show a PDF, the whole page in view."""
        self.clear()
        self._bytes.setData(content)
        self._bytes.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._bytes)
        self._tools.setEnabled(True)
        self.fit()
        self._tell_page()

    def renew(self, content: bytes) -> None:
        """Show a PDF in place of the one that is shown, at the same place of it and as large."""
        if not self.document.pageCount():
            self.show_bytes(content)
            return
        mode, factor = self._view.zoomMode(), self._view.zoomFactor()
        across, down = (bar.value() for bar in (self._view.horizontalScrollBar(), self._view.verticalScrollBar()))
        self.show_bytes(content)
        self._view.setZoomMode(mode)
        self._view.setZoomFactor(factor)
        self._view.horizontalScrollBar().setValue(across)
        self._view.verticalScrollBar().setValue(down)

    def clear(self) -> None:
        """Show nothing."""
        self.document.close()
        self._bytes.close()
        self._tools.setEnabled(False)
        self._tell_page()

    def fit(self) -> None:
        """The whole page in view."""
        self._view.setZoomMode(QPdfView.ZoomMode.FitInView)

    def zoom_in(self) -> None:
        """Larger."""
        self._zoom(ZOOM_STEP)

    def zoom_out(self) -> None:
        """Smaller."""
        self._zoom(1 / ZOOM_STEP)

    def _zoom(self, times: float) -> None:
        factor = self.factor * times
        self._view.setZoomMode(QPdfView.ZoomMode.Custom)
        self._view.setZoomFactor(min(LARGEST, max(SMALLEST, factor)))

    @property
    def factor(self) -> float:
        """How large the page is shown now, 1 being its own size on this screen."""
        if self._view.zoomMode() is QPdfView.ZoomMode.Custom:
            return self._view.zoomFactor()
        page = self.document.pagePointSize(0)
        room = self._view.viewport().size()
        dots = self.logicalDpiX() / 72
        return min(room.width() / (page.width() * dots), room.height() / (page.height() * dots))

    def _tell_page(self) -> None:
        total = self.document.pageCount()
        page = self._view.pageNavigator().currentPage() + 1
        self._pages.setText(f"Trang {page} trên {total}" if total else "")
