# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'proof_pick.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from parcomp_desktop.gui.fields.search import SearchField
from parcomp_desktop.gui.fields.text import TextField
class Ui_ProofPickForm(object):
    def setupUi(self, ProofPickForm):
        if not ProofPickForm.objectName():
            ProofPickForm.setObjectName(u"ProofPickForm")
        self.outer = QVBoxLayout(ProofPickForm)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(24, 24, 24, 24)
        self.question = QLabel(ProofPickForm)
        self.question.setObjectName(u"question")
        self.question.setProperty(u"heading", True)

        self.outer.addWidget(self.question)

        self.search = SearchField(ProofPickForm)
        self.search.setObjectName(u"search")

        self.outer.addWidget(self.search)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.sectionLabel = QLabel(ProofPickForm)
        self.sectionLabel.setObjectName(u"sectionLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.sectionLabel)

        self.section = TextField(ProofPickForm)
        self.section.setObjectName(u"section")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.section)

        self.pageLabel = QLabel(ProofPickForm)
        self.pageLabel.setObjectName(u"pageLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.pageLabel)

        self.page = TextField(ProofPickForm)
        self.page.setObjectName(u"page")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.page)


        self.outer.addLayout(self.fields)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.leaveButton = QPushButton(ProofPickForm)
        self.leaveButton.setObjectName(u"leaveButton")
        self.leaveButton.setAutoDefault(False)

        self.buttons.addWidget(self.leaveButton)

        self.saveButton = QPushButton(ProofPickForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)
        self.saveButton.setAutoDefault(False)

        self.buttons.addWidget(self.saveButton)


        self.outer.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.sectionLabel.setBuddy(self.section)
        self.pageLabel.setBuddy(self.page)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ProofPickForm)

        QMetaObject.connectSlotsByName(ProofPickForm)
    # setupUi

    def retranslateUi(self, ProofPickForm):
        ProofPickForm.setWindowTitle(QCoreApplication.translate("ProofPickForm", u"T\u00e0i li\u1ec7u c\u00f3 s\u1eb5n c\u1ee7a \u0111\u01a1n v\u1ecb", None))
        self.question.setText(QCoreApplication.translate("ProofPickForm", u"Ch\u1ecdn t\u00e0i li\u1ec7u c\u00f3 s\u1eb5n c\u1ee7a \u0111\u01a1n v\u1ecb", None))
        self.sectionLabel.setText(QCoreApplication.translate("ProofPickForm", u"&M\u1ee5c, \u0111i\u1ec1u, kho\u1ea3n", None))
        self.pageLabel.setText(QCoreApplication.translate("ProofPickForm", u"&Trang", None))
        self.leaveButton.setText(QCoreApplication.translate("ProofPickForm", u"Th\u00f4i", None))
        self.saveButton.setText(QCoreApplication.translate("ProofPickForm", u"G\u1eafn t\u00e0i li\u1ec7u (Ctrl+Enter)", None))
    # retranslateUi

