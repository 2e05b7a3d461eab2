# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'calibration.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QGridLayout, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from parcomp_desktop.gui.fields.number import NumberField
from parcomp_desktop.gui.fields.suggest import SuggestField
class Ui_CalibrationForm(object):
    def setupUi(self, CalibrationForm):
        if not CalibrationForm.objectName():
            CalibrationForm.setObjectName(u"CalibrationForm")
        self.outer = QVBoxLayout(CalibrationForm)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.how = QLabel(CalibrationForm)
        self.how.setObjectName(u"how")
        self.how.setWordWrap(True)

        self.outer.addWidget(self.how)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(6)
        self.printerLabel = QLabel(CalibrationForm)
        self.printerLabel.setObjectName(u"printerLabel")

        self.fields.addWidget(self.printerLabel, 0, 0, 1, 1)

        self.printer = SuggestField(CalibrationForm)
        self.printer.setObjectName(u"printer")

        self.fields.addWidget(self.printer, 0, 1, 1, 3)

        self.aLabel = QLabel(CalibrationForm)
        self.aLabel.setObjectName(u"aLabel")

        self.fields.addWidget(self.aLabel, 1, 0, 1, 1)

        self.a = NumberField(CalibrationForm)
        self.a.setObjectName(u"a")

        self.fields.addWidget(self.a, 1, 1, 1, 1)

        self.bLabel = QLabel(CalibrationForm)
        self.bLabel.setObjectName(u"bLabel")

        self.fields.addWidget(self.bLabel, 1, 2, 1, 1)

        self.b = NumberField(CalibrationForm)
        self.b.setObjectName(u"b")

        self.fields.addWidget(self.b, 1, 3, 1, 1)

        self.cLabel = QLabel(CalibrationForm)
        self.cLabel.setObjectName(u"cLabel")

        self.fields.addWidget(self.cLabel, 2, 0, 1, 1)

        self.c = NumberField(CalibrationForm)
        self.c.setObjectName(u"c")

        self.fields.addWidget(self.c, 2, 1, 1, 1)

        self.dLabel = QLabel(CalibrationForm)
        self.dLabel.setObjectName(u"dLabel")

        self.fields.addWidget(self.dLabel, 2, 2, 1, 1)

        self.d = NumberField(CalibrationForm)
        self.d.setObjectName(u"d")

        self.fields.addWidget(self.d, 2, 3, 1, 1)

        self.fields.setColumnStretch(1, 1)
        self.fields.setColumnStretch(3, 1)

        self.outer.addLayout(self.fields)

        self.found = QLabel(CalibrationForm)
        self.found.setObjectName(u"found")
        self.found.setWordWrap(True)

        self.outer.addWidget(self.found)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.sheetButton = QPushButton(CalibrationForm)
        self.sheetButton.setObjectName(u"sheetButton")

        self.buttons.addWidget(self.sheetButton)

        self.sheetFileButton = QPushButton(CalibrationForm)
        self.sheetFileButton.setObjectName(u"sheetFileButton")

        self.buttons.addWidget(self.sheetFileButton)

        self.trialButton = QPushButton(CalibrationForm)
        self.trialButton.setObjectName(u"trialButton")

        self.buttons.addWidget(self.trialButton)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.saveButton = QPushButton(CalibrationForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)


        self.outer.addLayout(self.buttons)

        self.tablePlace = QVBoxLayout()
        self.tablePlace.setObjectName(u"tablePlace")

        self.outer.addLayout(self.tablePlace)

        self.tableButtons = QHBoxLayout()
        self.tableButtons.setObjectName(u"tableButtons")
        self.removeButton = QPushButton(CalibrationForm)
        self.removeButton.setObjectName(u"removeButton")

        self.tableButtons.addWidget(self.removeButton)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tableButtons.addItem(self.gap2)

        self.closeButton = QPushButton(CalibrationForm)
        self.closeButton.setObjectName(u"closeButton")

        self.tableButtons.addWidget(self.closeButton)


        self.outer.addLayout(self.tableButtons)

#if QT_CONFIG(shortcut)
        self.printerLabel.setBuddy(self.printer)
        self.aLabel.setBuddy(self.a)
        self.bLabel.setBuddy(self.b)
        self.cLabel.setBuddy(self.c)
        self.dLabel.setBuddy(self.d)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CalibrationForm)

        QMetaObject.connectSlotsByName(CalibrationForm)
    # setupUi

    def retranslateUi(self, CalibrationForm):
        self.printerLabel.setText(QCoreApplication.translate("CalibrationForm", u"&M\u00e1y in", None))
        self.printer.setPlaceholderText(QCoreApplication.translate("CalibrationForm", u"Ph\u00edm m\u0169i t\u00ean xu\u1ed1ng: ch\u1ecdn m\u00e1y in c\u1ee7a m\u00e1y n\u00e0y", None))
        self.aLabel.setText(QCoreApplication.translate("CalibrationForm", u"V\u1ea1ch &A, t\u1eeb m\u00e9p tr\u00e1i (mm)", None))
        self.bLabel.setText(QCoreApplication.translate("CalibrationForm", u"V\u1ea1ch &B, t\u1eeb m\u00e9p tr\u00e1i (mm)", None))
        self.cLabel.setText(QCoreApplication.translate("CalibrationForm", u"V\u1ea1ch &C, t\u1eeb m\u00e9p tr\u00ean (mm)", None))
        self.dLabel.setText(QCoreApplication.translate("CalibrationForm", u"V\u1ea1ch &D, t\u1eeb m\u00e9p tr\u00ean (mm)", None))
        self.sheetButton.setText(QCoreApplication.translate("CalibrationForm", u"&In t\u1edd \u0111o\u2026", None))
        self.sheetFileButton.setText(QCoreApplication.translate("CalibrationForm", u"&L\u01b0u t\u1edd \u0111o\u2026", None))
        self.trialButton.setText(QCoreApplication.translate("CalibrationForm", u"In t&h\u1eed tr\u00ean gi\u1ea5y tr\u1eafng\u2026", None))
        self.saveButton.setText(QCoreApplication.translate("CalibrationForm", u"Ghi s\u1ed1 c\u0103n (Ctrl+Enter)", None))
        self.removeButton.setText(QCoreApplication.translate("CalibrationForm", u"B\u1ecf &s\u1ed1 c\u0103n \u0111ang ch\u1ecdn", None))
        self.closeButton.setText(QCoreApplication.translate("CalibrationForm", u"\u0110\u00f3n&g", None))
        pass
    # retranslateUi

