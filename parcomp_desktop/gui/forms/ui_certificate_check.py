# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'certificate_check.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)
class Ui_CertificateCheckForm(object):
    def setupUi(self, CertificateCheckForm):
        if not CertificateCheckForm.objectName():
            CertificateCheckForm.setObjectName(u"CertificateCheckForm")
        self.outer = QVBoxLayout(CertificateCheckForm)
        self.outer.setSpacing(12)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.saidLabel = QLabel(CertificateCheckForm)
        self.saidLabel.setObjectName(u"saidLabel")

        self.outer.addWidget(self.saidLabel)

        self.asking = QHBoxLayout()
        self.asking.setSpacing(8)
        self.asking.setObjectName(u"asking")
        self.said = QLineEdit(CertificateCheckForm)
        self.said.setObjectName(u"said")

        self.asking.addWidget(self.said)

        self.checkButton = QPushButton(CertificateCheckForm)
        self.checkButton.setObjectName(u"checkButton")
        self.checkButton.setAutoDefault(False)
        self.checkButton.setProperty(u"primary", True)

        self.asking.addWidget(self.checkButton)


        self.outer.addLayout(self.asking)

        self.card = QFrame(CertificateCheckForm)
        self.card.setObjectName(u"card")
        self.answer = QVBoxLayout(self.card)
        self.answer.setSpacing(8)
        self.answer.setObjectName(u"answer")
        self.answer.setContentsMargins(16, 16, 16, 16)
        self.outcome = QLabel(self.card)
        self.outcome.setObjectName(u"outcome")
        self.outcome.setProperty(u"heading", True)
        self.outcome.setWordWrap(True)

        self.answer.addWidget(self.outcome)

        self.told = QLabel(self.card)
        self.told.setObjectName(u"told")
        self.told.setWordWrap(True)

        self.answer.addWidget(self.told)

        self.remark = QLabel(self.card)
        self.remark.setObjectName(u"remark")
        self.remark.setWordWrap(True)
        self.remark.setTextInteractionFlags(Qt.TextSelectableByMouse)

        self.answer.addWidget(self.remark)

        self.facts = QLabel(self.card)
        self.facts.setObjectName(u"facts")
        self.facts.setWordWrap(True)
        self.facts.setTextInteractionFlags(Qt.TextSelectableByMouse)

        self.answer.addWidget(self.facts)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.answer.addItem(self.rest)


        self.outer.addWidget(self.card)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.leaveButton = QPushButton(CertificateCheckForm)
        self.leaveButton.setObjectName(u"leaveButton")
        self.leaveButton.setAutoDefault(False)

        self.buttons.addWidget(self.leaveButton)


        self.outer.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.saidLabel.setBuddy(self.said)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CertificateCheckForm)

        QMetaObject.connectSlotsByName(CertificateCheckForm)
    # setupUi

    def retranslateUi(self, CertificateCheckForm):
        self.saidLabel.setText(QCoreApplication.translate("CertificateCheckForm", u"&Ch\u1eef qu\u00e9t t\u1eeb m\u00e3 QR, ho\u1eb7c m\u00e3 ki\u1ec3m tra in c\u1ea1nh m\u00e3 QR", None))
        self.said.setPlaceholderText(QCoreApplication.translate("CertificateCheckForm", u"D\u00e1n, qu\u00e9t ho\u1eb7c g\u00f5, v\u00ed d\u1ee5 C4FG-H7JK-2LMN, r\u1ed3i b\u1ea5m Enter", None))
        self.checkButton.setText(QCoreApplication.translate("CertificateCheckForm", u"&Ki\u1ec3m tra", None))
        self.leaveButton.setText(QCoreApplication.translate("CertificateCheckForm", u"\u0110\u00f3n&g", None))
        pass
    # retranslateUi

