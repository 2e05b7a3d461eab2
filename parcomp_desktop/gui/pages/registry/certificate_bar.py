"""How certificates of a form are made from now on: whole or over a blank, by which layout, on which printer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from parcomp_desktop.domain.certificates import CertificateForm, PictureUse
from parcomp_desktop.domain.words import FORM_WORDS
from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.labels import hint
from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.pages.registry.calibration_dialog import CalibrationDialog
from parcomp_desktop.gui.pages.registry.layout_dialog import LayoutDialog
from parcomp_desktop.services.printing.calibrations import calibrations
from parcomp_desktop.services.printing.certificate_layouts import (
    certificate_setup,
    layout_choices,
    print_over_blank,
    used_layout,
)
from parcomp_desktop.services.printing.certificate_pictures import picture
from parcomp_desktop.services.printing.certificate_press import blank_of

_WHOLE, _OVER_BLANK = "whole", "blank"
_WAYS = ((_WHOLE, "In trọn trên giấy trắng"), (_OVER_BLANK, "In đè lên phôi đã in sẵn"))


class CertificateBar(QWidget):
    """Shows and changes what holds for the form of the chosen award; ``changed`` follows a change."""

    changed = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page, self._form = page, CertificateForm.COMMENDATION
        self.name, self.told = QLabel(), hint()
        self.way = ChoiceField()
        self.way.setAccessibleName("Cách in")
        self.way.offer(_WAYS, _WHOLE)
        self.layout_button, self.calibrate_button = QPushButton("Bố c&ục…"), QPushButton("Că&n máy in…")
        line = QHBoxLayout()
        line.addWidget(self.name)
        line.addWidget(self.way, 1)
        line.addWidget(self.layout_button)
        line.addWidget(self.calibrate_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(line)
        column.addWidget(self.told)
        self.way.committed.connect(self._choose_way)
        self.layout_button.clicked.connect(self.open_layouts)
        self.calibrate_button.clicked.connect(self.open_calibration)

    def load(self) -> None:
        """Show anew how certificates of the same form are made."""
        self.show_form(self._form)

    def show_form(self, form: CertificateForm) -> None:
        """Show how certificates of a form are made."""
        self._form = form
        setup = certificate_setup(self._page.workspace, form)
        self.name.setText(FORM_WORDS[form])
        self.way.setValue(_OVER_BLANK if setup.over_blank else _WHOLE)
        self.told.setText(self._words(over_blank=setup.over_blank))

    def open_layouts(self) -> None:
        """Edit the layouts."""
        with self._page.telling():
            dialog = LayoutDialog(self, self._page.workspace, self._form)
            dialog.exec()
            dialog.deleteLater()
            self.changed.emit()

    def open_calibration(self) -> None:
        """Measure a printer with the blank of the layout that is used."""
        with self._page.telling():
            layout = used_layout(self._page.workspace, self._form)
            dialog = CalibrationDialog(self, self._page.workspace, layout)
            dialog.exec()
            dialog.deleteLater()
            self.changed.emit()

    def _choose_way(self) -> None:
        with self._page.telling():
            print_over_blank(self._page.workspace, self._form, over_blank=self.way.value() == _OVER_BLANK)
            self.show_form(self._form)

    def _words(self, *, over_blank: bool) -> str:
        """What a certificate that is made now follows, and what it lacks."""
        workspace = self._page.workspace
        used = next(each for each in layout_choices(workspace, self._form) if each.is_used)
        layout, by = used.layout, f"Lập từ nay theo bố cục “{used.name}”."
        if over_blank:
            blank = blank_of(layout)
            printers = [each.printer for each in calibrations(workspace) if each.blank == blank]
            measured = f"đã căn máy in {', '.join(printers)}" if printers else "chưa căn máy in nào, chữ có thể lệch"
            return f"{by} {blank}: {measured}."
        lacks = layout.emblem and picture(workspace, PictureUse.EMBLEM) is None
        return f"{by} Chưa có ảnh Quốc huy, chỗ ấy để trống: chọn ảnh ở Bố cục, Việc khác." if lacks else by
