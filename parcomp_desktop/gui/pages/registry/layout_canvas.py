"""A certificate's layout as it will be printed, over the scan of its blank; arrow keys move the chosen part."""

from decimal import Decimal

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QWidget

from parcomp_desktop.documents.certificate_layout import CertificateLayout
from parcomp_desktop.documents.layout_parts import Part, part_of, part_size, parts
from parcomp_desktop.gui.style import colours

STEP, LEAP = Decimal("0.5"), Decimal(5)
"""By how many millimetres an arrow key moves a part, alone and with Shift."""
_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_EDGE = 8
"""Pixels around the paper."""


class LayoutCanvas(QWidget):
    """Shows a page; ``picked`` tells the part that was clicked, ``moved`` how far across and down one is to go."""

    picked = Signal(object)
    moved = Signal(Decimal, Decimal)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Hình xem trước: phím mũi tên dời mục đang chọn")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(420, 300)
        self._layout: CertificateLayout | None = None
        self._chosen: Part | None = None
        self._document, self._bytes = QPdfDocument(self), QBuffer(self)
        self._scan = QImage()
        self._page, self._ground = QImage(), QImage()

    def show_layout(self, layout: CertificateLayout) -> None:
        """Show where the parts of a layout are."""
        self._layout = layout
        self.update()

    def show_page(self, pdf: bytes) -> None:
        """Show what is printed: the first page of a PDF, see-through where nothing is."""
        self._document.close()
        self._bytes.close()
        self._bytes.setData(pdf)
        self._bytes.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._bytes)
        self._page = QImage()
        self.update()

    def show_scan(self, picture: bytes | None) -> None:
        """Lay the scan of a blank under the page; None: white paper."""
        self._scan = QImage.fromData(picture) if picture else QImage()
        self._ground = QImage()
        self.update()

    def choose(self, part: Part) -> None:
        """Mark a part."""
        self._chosen = part
        self.update()

    @property
    def paper(self) -> QRectF:
        """Where the page is shown, in pixels of this widget."""
        if self._layout is None:
            return QRectF()
        room = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        scale = min(room.width() / self._layout.width, room.height() / self._layout.height)
        shown = QRectF(0, 0, self._layout.width * scale, self._layout.height * scale)
        shown.moveCenter(room.center())
        return shown

    def box(self, part: Part) -> QRectF:
        """Where a part is shown; nowhere when the layout leaves it out."""
        stands = part_of(self._layout, part) if self._layout else None
        if self._layout is None or stands is None:
            return QRectF()
        paper = self.paper
        scale = paper.width() / self._layout.width
        width, height = part_size(stands)
        return QRectF(paper.x() + stands.x * scale, paper.y() + stands.y * scale, width * scale, height * scale)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move; anything else belongs to the dialog."""
        way = _WAYS.get(Qt.Key(event.key()))
        if way is None or event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            super().keyPressEvent(event)
            return
        step = LEAP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
        self.moved.emit(way[0] * step, way[1] * step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses the smallest part there."""
        under = self._under(event.position())
        if under is not None:
            self.picked.emit(under)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paper, scan, what is printed, then the boxes of the parts."""
        if self._layout is None:
            return
        painter, paper = QPainter(self), self.paper
        painter.fillRect(paper, Qt.GlobalColor.white)
        size = (paper.size() * self.devicePixelRatioF()).toSize()
        if not self._scan.isNull():
            painter.drawImage(paper, self._scaled_scan(size))
        if self._document.pageCount():
            painter.drawImage(paper, self._rendered(size))
        self._draw_boxes(painter)

    def _draw_boxes(self, painter: QPainter) -> None:
        scheme = colours()
        painter.setPen(QPen(QColor(scheme.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self.paper)
        painter.setPen(QPen(QColor(scheme.idle), 1, Qt.PenStyle.DotLine))
        for part in parts(self._layout) if self._layout else ():
            painter.drawRect(self.box(part))
        if self._chosen is not None:
            accent = QColor(scheme.accent)
            painter.setPen(QPen(accent, 2 if self.hasFocus() else 1))
            accent.setAlpha(28)
            painter.setBrush(accent)
            painter.drawRect(self.box(self._chosen))

    def _rendered(self, size: QSize) -> QImage:
        if self._page.size() != size:
            self._page = self._document.render(0, size)
        return self._page

    def _scaled_scan(self, size: QSize) -> QImage:
        if self._ground.size() != size:
            self._ground = self._scan.scaled(
                size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        return self._ground

    def _under(self, point: QPointF) -> Part | None:
        boxes = {part: self.box(part) for part in parts(self._layout)} if self._layout else {}
        found = [part for part, box in boxes.items() if box.contains(point)]
        return min(found, key=lambda part: boxes[part].width() * boxes[part].height(), default=None)
