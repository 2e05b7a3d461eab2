"""What Qt shows by itself is Vietnamese."""

from collections.abc import Callable
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtPrintSupport import QPageSetupDialog, QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QDialogButtonBox,
    QErrorMessage,
    QFileDialog,
    QInputDialog,
    QMessageBox,
    QPlainTextEdit,
    QProgressDialog,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.architecture.english import english_words
from tests.gui.qm import texts_of_qt
from tests.gui.seen import english_of, texts_of

SEEN = {
    *("QAbstractSpinBox", "QAccessibleActionInterface", "QComboBox", "QDialog", "QDialogButtonBox", "QErrorMessage"),
    *("QFileDialog", "QFileSystemModel", "QAbstractFileIconProvider", "QInputDialog", "QLineEdit", "QMessageBox"),
    *("QPlatformTheme", "QProgressDialog", "QScrollBar", "QTabBar", "QWidgetTextControl", "QWhatsThisAction"),
    *("QPrintDialog", "QPrintPreviewDialog", "QPrintPropertiesDialog", "QPrintPropertiesWidget", "QPageSetupWidget"),
    *("QPrintSettingsOutput", "QPrintWidget", "QCupsJobWidget", "CloseButton"),
}


def every_button() -> QWidget:
    box = QDialogButtonBox()
    for button in QDialogButtonBox.StandardButton:
        if button is not QDialogButtonBox.StandardButton.NoButton:
            box.addButton(button)
    return box


def message() -> QWidget:
    box = QMessageBox()
    box.setStandardButtons(QMessageBox.StandardButton.YesToAll | QMessageBox.StandardButton.NoToAll)
    box.setDetailedText("chi tiết")
    return box


def file_dialog() -> QWidget:
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDirectory("/")
    return dialog


def input_dialog() -> QWidget:
    dialog = QInputDialog()
    dialog.setInputMode(QInputDialog.InputMode.IntInput)
    dialog.show()
    return dialog


DIALOGS: list[Callable[[], QWidget]] = [
    every_button,
    message,
    QErrorMessage,
    input_dialog,
    QProgressDialog,
    lambda: QPrintDialog(QPrinter()),
    lambda: QPrintPreviewDialog(QPrinter()),
    QCalendarWidget,
    QPlainTextEdit,
    QSpinBox,
]


@pytest.mark.parametrize("make", DIALOGS)
def test_a_dialog_of_qt_shows_no_english(qtbot: QtBot, make: Callable[[], QWidget]):
    dialog = make()
    qtbot.addWidget(dialog)
    assert any(text for text in texts_of(dialog))
    assert english_of(dialog) == set()


def test_the_file_dialog_shows_no_english_but_names_of_files(qtbot: QtBot):
    dialog = file_dialog()
    qtbot.addWidget(dialog)
    assert english_of(dialog, but=frozenset(path.name for path in Path("/").iterdir())) == set()


def test_the_page_setup_shows_no_english_but_names_of_paper(qtbot: QtBot):
    dialog = QPageSetupDialog(QPrinter())
    qtbot.addWidget(dialog)
    assert {text for text in english_of(dialog) if "Envelope" not in text} <= {"Executive (7.5 x 10 in)"}


def test_every_text_of_the_classes_that_a_person_meets_is_translated(qapp: QApplication):
    path = Path(PySide6.__file__).with_name("Qt") / "translations" / "qtbase_de.qm"
    texts = [text for text in texts_of_qt(path) if text.context in SEEN and english_words(text.source)]
    assert len(texts) > 200
    shown = {text.source: qapp.translate(text.context, text.source) for text in texts}
    assert {text for text in shown.values() if english_words(text)} <= {
        *(text for text in shown if "Qt" in text),
        *(text for text in shown if text.startswith("Alt+")),
    }


def test_placeholders_survive_the_translation(qapp: QApplication):
    path = Path(PySide6.__file__).with_name("Qt") / "translations" / "qtbase_de.qm"
    for text in texts_of_qt(path):
        translated = qapp.translate(text.context, text.source)
        assert [("%1" in each, "%2" in each) for each in (text.source, translated)].count(
            ("%1" in translated, "%2" in translated)
        ) == 2


def test_keys_are_named_as_keyboards_have_them_and_still_read(qapp: QApplication):
    native = QKeySequence.SequenceFormat.NativeText
    assert qapp.translate("QShortcut", "Ctrl") == "Ctrl"
    assert QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Return).toString(native) == "Ctrl+↵"
    assert QKeySequence("Ctrl+Enter") == QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Enter)
    assert QKeySequence(Qt.Key.Key_Delete).toString(native) == "Del"
    assert QKeySequence("Ctrl+Return") == QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Return)
    assert QKeySequence("Ctrl+PgDown") == QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_PageDown)


def test_texts_of_ours_stay_as_they_are(qapp: QApplication):
    assert qapp.translate("UnitForm", "Tên đơn vị") == "Tên đơn vị"
    assert qapp.translate("UnitForm", "Lưu (Ctrl+Enter)") == "Lưu (Ctrl+Enter)"


def test_dates_and_numbers_are_vietnamese(qapp: QApplication):
    assert qapp.applicationName()
    assert QLocale().toString(12.5, "f", 1) == "12,5"
    assert QLocale().dayName(1) == "Thứ Hai"
    assert QLocale().toString(QDate(2026, 3, 5), "dd MMMM") == "05 tháng 3"
