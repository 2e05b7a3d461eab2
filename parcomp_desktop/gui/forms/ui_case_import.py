# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_import.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QLabel,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QTextBrowser, QVBoxLayout, QWidget)

from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.fields.text import TextField
class Ui_CaseImportForm(object):
    def setupUi(self, CaseImportForm):
        if not CaseImportForm.objectName():
            CaseImportForm.setObjectName(u"CaseImportForm")
        self.place = QVBoxLayout(CaseImportForm)
        self.place.setSpacing(8)
        self.place.setObjectName(u"place")
        self.place.setContentsMargins(0, 0, 0, 0)
        self.line = QHBoxLayout()
        self.line.setSpacing(8)
        self.line.setObjectName(u"line")
        self.sheetLabel = QLabel(CaseImportForm)
        self.sheetLabel.setObjectName(u"sheetLabel")

        self.line.addWidget(self.sheetLabel)

        self.sheet = ChoiceField(CaseImportForm)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.sheet.setMinimumContentsLength(14)

        self.line.addWidget(self.sheet)

        self.headerLabel = QLabel(CaseImportForm)
        self.headerLabel.setObjectName(u"headerLabel")

        self.line.addWidget(self.headerLabel)

        self.header = ChoiceField(CaseImportForm)
        self.header.setObjectName(u"header")
        self.header.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.header.setMinimumContentsLength(28)

        self.line.addWidget(self.header)

        self.shapeLabel = QLabel(CaseImportForm)
        self.shapeLabel.setObjectName(u"shapeLabel")

        self.line.addWidget(self.shapeLabel)

        self.shape = ChoiceField(CaseImportForm)
        self.shape.setObjectName(u"shape")

        self.line.addWidget(self.shape)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line.addItem(self.gap)


        self.place.addLayout(self.line)

        self.state = QLabel(CaseImportForm)
        self.state.setObjectName(u"state")
        self.state.setWordWrap(True)
        self.state.setProperty(u"faint", True)

        self.place.addWidget(self.state)

        self.middle = QHBoxLayout()
        self.middle.setSpacing(16)
        self.middle.setObjectName(u"middle")
        self.columns = QScrollArea(CaseImportForm)
        self.columns.setObjectName(u"columns")
        self.columns.setMinimumSize(QSize(380, 0))
        self.columns.setMaximumSize(QSize(380, 16777215))
        self.columns.setWidgetResizable(True)

        self.middle.addWidget(self.columns)

        self.previewPlace = QVBoxLayout()
        self.previewPlace.setSpacing(8)
        self.previewPlace.setObjectName(u"previewPlace")
        self.problems = QTextBrowser(CaseImportForm)
        self.problems.setObjectName(u"problems")
        self.problems.setMaximumSize(QSize(16777215, 140))

        self.previewPlace.addWidget(self.problems)


        self.middle.addLayout(self.previewPlace)


        self.place.addLayout(self.middle)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.nameLabel = QLabel(CaseImportForm)
        self.nameLabel.setObjectName(u"nameLabel")

        self.buttons.addWidget(self.nameLabel)

        self.name = TextField(CaseImportForm)
        self.name.setObjectName(u"name")
        self.name.setMinimumSize(QSize(220, 0))

        self.buttons.addWidget(self.name)

        self.buttonGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonGap)

        self.takeButton = QPushButton(CaseImportForm)
        self.takeButton.setObjectName(u"takeButton")
        self.takeButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.takeButton)

        self.closeButton = QPushButton(CaseImportForm)
        self.closeButton.setObjectName(u"closeButton")

        self.buttons.addWidget(self.closeButton)


        self.place.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.sheetLabel.setBuddy(self.sheet)
        self.headerLabel.setBuddy(self.header)
        self.shapeLabel.setBuddy(self.shape)
        self.nameLabel.setBuddy(self.name)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CaseImportForm)

        QMetaObject.connectSlotsByName(CaseImportForm)
    # setupUi

    def retranslateUi(self, CaseImportForm):
        self.sheetLabel.setText(QCoreApplication.translate("CaseImportForm", u"Trang &t\u00ednh", None))
        self.headerLabel.setText(QCoreApplication.translate("CaseImportForm", u"&H\u00e0ng ti\u00eau \u0111\u1ec1", None))
        self.shapeLabel.setText(QCoreApplication.translate("CaseImportForm", u"M\u1ed7i &d\u00f2ng l\u00e0", None))
#if QT_CONFIG(accessibility)
        self.columns.setAccessibleName(QCoreApplication.translate("CaseImportForm", u"C\u1ed9t c\u1ee7a t\u1ec7p \u0111i\u1ec1n v\u00e0o m\u1ee5c n\u00e0o", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.problems.setAccessibleName(QCoreApplication.translate("CaseImportForm", u"Nh\u1eefng \u00f4 ch\u01b0a \u0111\u1ecdc \u0111\u01b0\u1ee3c v\u00e0 c\u00e1c l\u01b0u \u00fd", None))
#endif // QT_CONFIG(accessibility)
        self.nameLabel.setText(QCoreApplication.translate("CaseImportForm", u"&Nh\u1edb c\u00e1ch \u0111\u1ecdc n\u00e0y v\u1edbi t\u00ean", None))
        self.name.setPlaceholderText(QCoreApplication.translate("CaseImportForm", u"\u0110\u1ec3 tr\u1ed1ng n\u1ebfu kh\u00f4ng c\u1ea7n nh\u1edb", None))
        self.takeButton.setText(QCoreApplication.translate("CaseImportForm", u"Nh\u1ead&p (Ctrl+Enter)", None))
        self.closeButton.setText(QCoreApplication.translate("CaseImportForm", u"\u0110\u00f3n&g", None))
        pass
    # retranslateUi

