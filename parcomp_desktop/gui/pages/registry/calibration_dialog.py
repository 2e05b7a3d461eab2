"""Căn máy in: the test sheet, its four readings, what they come to, a trial on plain paper."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton, QVBoxLayout, QWidget

from parcomp_desktop.documents.certificate_layout import CertificateLayout
from parcomp_desktop.domain.certificates import Calibration
from parcomp_desktop.domain.numbers import plain_number
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.gui.form import Form
from parcomp_desktop.gui.forms.ui_calibration import Ui_CalibrationForm
from parcomp_desktop.gui.messages import MessageBar
from parcomp_desktop.gui.page import MARGIN
from parcomp_desktop.gui.printing import chosen_printer, print_bytes
from parcomp_desktop.gui.record_page import table_view, words_over
from parcomp_desktop.gui.table_model import Column, TableModel
from parcomp_desktop.services.documents.issuing import save_file
from parcomp_desktop.services.printing.calibrations import (
    Readings,
    calibration,
    calibration_sheet,
    calibrations,
    correction_words,
    measured,
    remove_calibration,
    save_calibration,
    sheet_marks,
    trial_sheet,
)
from parcomp_desktop.services.printing.certificate_press import blank_of
from parcomp_desktop.services.workspace import Workspace

_COLUMNS = (
    Column[Calibration]("Máy in", lambda each: each.printer),
    Column[Calibration]("Phôi", lambda each: each.blank),
    Column[Calibration]("Số căn", lambda each: correction_words(each.across, each.down)),
)
_NONE = "Chưa ghi số căn của máy in nào. Làm ba bước ở trên, bấm Ctrl+Enter để ghi."
_WIDTHS = (200, 170)
_WIDTH = 860
_READINGS = ("a", "b", "c", "d")


class CalibrationDialog(QDialog):
    """Measures a printer with the blank of a layout."""

    def __init__(self, parent: QWidget | None, workspace: Workspace, layout: CertificateLayout) -> None:
        super().__init__(parent)
        self._workspace, self._layout_measured = workspace, layout
        self.bar = MessageBar(self)
        panel = QWidget()
        self.ui = Ui_CalibrationForm()
        self.ui.setupUi(panel)
        self.form = Form(panel, self._reckon)
        self.model: TableModel[Calibration] = TableModel(_COLUMNS)
        self.table = table_view(self.model, "Số căn đã ghi")
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        self.ui.tablePlace.addWidget(self.table)
        self._none = words_over(self.table)
        self._none.setText(_NONE)
        self.setTabOrder(self.ui.saveButton, self.table)
        self.setTabOrder(self.table, self.ui.removeButton)
        self.ui.printer.setSuggestions(QPrinterInfo.availablePrinterNames())
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.addWidget(self.bar)
        column.addWidget(panel, 1)
        self.setWindowTitle(f"Căn máy in với {blank_of(layout)}")
        self.ui.how.setText(self._how())
        self._wire()
        self.resize(_WIDTH, self.sizeHint().height())
        self.load()

    def load(self) -> None:
        """Show what was measured."""
        self.model.set_rows(calibrations(self._workspace))
        self.table.selectRow(0)
        self.ui.removeButton.setEnabled(bool(self.model.rowCount()))
        self._none.setHidden(bool(self.model.rowCount()))
        self._reckon()

    def save(self) -> None:
        """Keep what is typed."""
        values = self.form.values()
        kept = save_calibration(self._workspace, values["printer"], self._layout_measured, self._readings())
        self.load()
        self.bar.tell(f"Đã ghi: in đè lên {kept.blank} bằng máy “{kept.printer}” sẽ được bù theo số này. Nên in thử.")

    def print_sheet(self) -> None:
        """Print the test sheet as the printer does it by itself."""
        content = calibration_sheet(self._workspace, self._layout_measured)
        printer = chosen_printer(self, content, "In tờ đo")
        if printer:
            print_bytes(printer, content)
            self.ui.printer.setValue(printer.printerName())
            self.bar.tell("Đã gửi tờ đo tới máy in. Đo bốn vạch từ mép giấy rồi nhập vào đây.")

    def save_sheet(self) -> None:
        """Write the test sheet where the person says."""
        begun = str(Path.home() / "to-do-can-may-in.pdf")
        name, _ = QFileDialog.getSaveFileName(self, "Lưu tờ đo", begun, "PDF (*.pdf)")
        if name:
            save_file(Path(name), calibration_sheet(self._workspace, self._layout_measured))
            self.bar.tell(f"Đã lưu tờ đo tại {name}. Khi in chọn tỷ lệ 100 %.")

    def print_trial(self) -> None:
        """Print sample texts and the blank's outline on plain paper, corrected as over the blank."""
        content = trial_sheet(self._workspace, self._layout_measured)
        printer = chosen_printer(self, content, "In thử trên giấy trắng")
        if printer:
            found = calibration(self._workspace, printer.printerName(), blank_of(self._layout_measured))
            print_bytes(printer, content, found)
            done = "đã bù theo số căn" if found else "máy in này chưa căn, chưa bù"
            self.bar.tell(f"Đã gửi tờ in thử ({done}). Áp tờ này lên phôi, soi trước đèn: chữ phải đúng chỗ.")

    def remove(self) -> None:
        """Forget the chosen measurement."""
        row = self.table.currentIndex().row()
        if row >= 0:
            remove_calibration(self._workspace, self.model.row(row))
            self.load()

    def _wire(self) -> None:
        for button, deed in (
            (self.ui.sheetButton, self.print_sheet),
            (self.ui.sheetFileButton, self.save_sheet),
            (self.ui.trialButton, self.print_trial),
            (self.ui.saveButton, self.save),
            (self.ui.removeButton, self.remove),
        ):
            button.clicked.connect(self._attempting(deed))
        for button in self.findChildren(QPushButton):
            # Enter goes from field to field
            button.setAutoDefault(False)
        self.ui.closeButton.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._attempting(self.save))

    def _attempting(self, deed: Callable[[], None]) -> Callable[[], None]:
        def attempt() -> None:
            self.bar.hide()
            try:
                deed()
            except Refusal as refusal:
                self.bar.refuse(refusal)

        return attempt

    def _how(self) -> str:
        marks = sheet_marks(self._layout_measured)
        meant = zip("ABCD", (*marks.across, *marks.down), strict=True)
        places = ", ".join(f"{letter} {plain_number(place)}" for letter, place in meant)
        return (
            f"1. In tờ đo bằng đúng máy in và khay giấy sẽ dùng. 2. Đo từ mép giấy đến bốn vạch, máy in chuẩn thì được "
            f"{places} (mm). 3. Nhập số đo, ghi, rồi in thử."
        )

    def _readings(self) -> Readings:
        return Readings(**{name: getattr(self.ui, name).value() for name in _READINGS})

    def _reckon(self) -> None:
        """Tell what the readings come to, once all four are there."""
        readings = self._readings()
        self.ui.found.setText("")
        if None not in readings:
            try:
                self.ui.found.setText(f"Máy in {correction_words(*measured(self._layout_measured, readings))}.")
            except Refusal as refusal:
                self.ui.found.setText(f"{refusal.what} {refusal.cure}")
