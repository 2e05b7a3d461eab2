# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'document.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)
class Ui_DocumentForm(object):
    def setupUi(self, DocumentForm):
        if not DocumentForm.objectName():
            DocumentForm.setObjectName(u"DocumentForm")
        self.outer = QVBoxLayout(DocumentForm)
        self.outer.setSpacing(16)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 16, 16, 16)
        self.sides = QHBoxLayout()
        self.sides.setSpacing(16)
        self.sides.setObjectName(u"sides")
        self.fieldsPlace = QVBoxLayout()
        self.fieldsPlace.setObjectName(u"fieldsPlace")
        self.hint = QLabel(DocumentForm)
        self.hint.setObjectName(u"hint")

        self.fieldsPlace.addWidget(self.hint)


        self.sides.addLayout(self.fieldsPlace)

        self.previewPlace = QVBoxLayout()
        self.previewPlace.setObjectName(u"previewPlace")

        self.sides.addLayout(self.previewPlace)

        self.sides.setStretch(0, 2)
        self.sides.setStretch(1, 3)

        self.outer.addLayout(self.sides)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.wordingButton = QPushButton(DocumentForm)
        self.wordingButton.setObjectName(u"wordingButton")
        self.wordingButton.setAutoDefault(False)

        self.buttons.addWidget(self.wordingButton)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.leaveButton = QPushButton(DocumentForm)
        self.leaveButton.setObjectName(u"leaveButton")
        self.leaveButton.setAutoDefault(False)

        self.buttons.addWidget(self.leaveButton)

        self.copyButton = QPushButton(DocumentForm)
        self.copyButton.setObjectName(u"copyButton")
        self.copyButton.setAutoDefault(False)

        self.buttons.addWidget(self.copyButton)

        self.wordButton = QPushButton(DocumentForm)
        self.wordButton.setObjectName(u"wordButton")
        self.wordButton.setAutoDefault(False)

        self.buttons.addWidget(self.wordButton)

        self.excelButton = QPushButton(DocumentForm)
        self.excelButton.setObjectName(u"excelButton")
        self.excelButton.setAutoDefault(False)

        self.buttons.addWidget(self.excelButton)

        self.previewButton = QPushButton(DocumentForm)
        self.previewButton.setObjectName(u"previewButton")
        self.previewButton.setAutoDefault(False)

        self.buttons.addWidget(self.previewButton)

        self.issueButton = QPushButton(DocumentForm)
        self.issueButton.setObjectName(u"issueButton")
        self.issueButton.setProperty(u"primary", True)
        self.issueButton.setAutoDefault(False)

        self.buttons.addWidget(self.issueButton)


        self.outer.addLayout(self.buttons)


        self.retranslateUi(DocumentForm)

        QMetaObject.connectSlotsByName(DocumentForm)
    # setupUi

    def retranslateUi(self, DocumentForm):
        self.hint.setText(QCoreApplication.translate("DocumentForm", u"Ph\u1ea7n \u0111\u00e3 g\u00f5 \u0111\u01b0\u1ee3c gi\u1eef l\u00e0m b\u1ea3n nh\u00e1p.", None))
        self.wordingButton.setText(QCoreApplication.translate("DocumentForm", u"C\u00e2&u ch\u1eef\u2026", None))
#if QT_CONFIG(tooltip)
        self.wordingButton.setToolTip(QCoreApplication.translate("DocumentForm", u"S\u1eeda c\u00e2u ch\u1eef c\u1ee7a lo\u1ea1i v\u0103n b\u1ea3n n\u00e0y, cho m\u1ecdi v\u0103n b\u1ea3n l\u1eadp sau.", None))
#endif // QT_CONFIG(tooltip)
        self.leaveButton.setText(QCoreApplication.translate("DocumentForm", u"\u0110\u00f3ng (Esc)", None))
        self.copyButton.setText(QCoreApplication.translate("DocumentForm", u"L\u01b0u &b\u1ea3n \u0111\u00e3 ph\u00e1t h\u00e0nh\u2026", None))
        self.wordButton.setText(QCoreApplication.translate("DocumentForm", u"L\u01b0u &Word\u2026", None))
#if QT_CONFIG(tooltip)
        self.wordButton.setToolTip(QCoreApplication.translate("DocumentForm", u"L\u01b0u b\u1ea3n \u0111ang xem ra t\u1ec7p .docx \u0111\u1ec3 s\u1eeda ti\u1ebfp; ch\u01b0\u01a1ng tr\u00ecnh kh\u00f4ng gi\u1eef t\u1ec7p n\u00e0y.", None))
#endif // QT_CONFIG(tooltip)
        self.excelButton.setText(QCoreApplication.translate("DocumentForm", u"L\u01b0u &Excel\u2026", None))
#if QT_CONFIG(tooltip)
        self.excelButton.setToolTip(QCoreApplication.translate("DocumentForm", u"L\u01b0u c\u00e1c b\u1ea3ng c\u1ee7a b\u1ea3n \u0111ang xem ra t\u1ec7p .xlsx \u0111\u1ec3 t\u00ednh ti\u1ebfp; ch\u01b0\u01a1ng tr\u00ecnh kh\u00f4ng gi\u1eef t\u1ec7p n\u00e0y.", None))
#endif // QT_CONFIG(tooltip)
        self.previewButton.setText(QCoreApplication.translate("DocumentForm", u"Xem tr\u01b0\u1edbc (F5)", None))
        self.issueButton.setText(QCoreApplication.translate("DocumentForm", u"Ph\u00e1&t h\u00e0nh\u2026", None))
        pass
    # retranslateUi

