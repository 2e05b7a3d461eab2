# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'proof.ui'
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

from parcomp_desktop.gui.fields.date import DateField
from parcomp_desktop.gui.fields.text import TextField
class Ui_ProofForm(object):
    def setupUi(self, ProofForm):
        if not ProofForm.objectName():
            ProofForm.setObjectName(u"ProofForm")
        self.outer = QVBoxLayout(ProofForm)
        self.outer.setSpacing(16)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(24, 24, 24, 24)
        self.question = QLabel(ProofForm)
        self.question.setObjectName(u"question")
        self.question.setProperty(u"heading", True)

        self.outer.addWidget(self.question)

        self.hint = QLabel(ProofForm)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)

        self.outer.addWidget(self.hint)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.titleLabel = QLabel(ProofForm)
        self.titleLabel.setObjectName(u"titleLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.titleLabel)

        self.title = TextField(ProofForm)
        self.title.setObjectName(u"title")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.title)

        self.numberLabel = QLabel(ProofForm)
        self.numberLabel.setObjectName(u"numberLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.numberLabel)

        self.number = TextField(ProofForm)
        self.number.setObjectName(u"number")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.number)

        self.datedLabel = QLabel(ProofForm)
        self.datedLabel.setObjectName(u"datedLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.datedLabel)

        self.dated = DateField(ProofForm)
        self.dated.setObjectName(u"dated")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.dated)

        self.issuerLabel = QLabel(ProofForm)
        self.issuerLabel.setObjectName(u"issuerLabel")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.issuerLabel)

        self.issuer = TextField(ProofForm)
        self.issuer.setObjectName(u"issuer")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.issuer)

        self.sectionLabel = QLabel(ProofForm)
        self.sectionLabel.setObjectName(u"sectionLabel")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.sectionLabel)

        self.section = TextField(ProofForm)
        self.section.setObjectName(u"section")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.section)

        self.pageLabel = QLabel(ProofForm)
        self.pageLabel.setObjectName(u"pageLabel")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.pageLabel)

        self.page = TextField(ProofForm)
        self.page.setObjectName(u"page")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.page)


        self.outer.addLayout(self.fields)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.rest)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.leaveButton = QPushButton(ProofForm)
        self.leaveButton.setObjectName(u"leaveButton")
        self.leaveButton.setAutoDefault(False)

        self.buttons.addWidget(self.leaveButton)

        self.saveButton = QPushButton(ProofForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)
        self.saveButton.setAutoDefault(False)

        self.buttons.addWidget(self.saveButton)


        self.outer.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.titleLabel.setBuddy(self.title)
        self.numberLabel.setBuddy(self.number)
        self.datedLabel.setBuddy(self.dated)
        self.issuerLabel.setBuddy(self.issuer)
        self.sectionLabel.setBuddy(self.section)
        self.pageLabel.setBuddy(self.page)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ProofForm)

        QMetaObject.connectSlotsByName(ProofForm)
    # setupUi

    def retranslateUi(self, ProofForm):
        self.titleLabel.setText(QCoreApplication.translate("ProofForm", u"&T\u00ean t\u00e0i li\u1ec7u", None))
        self.numberLabel.setText(QCoreApplication.translate("ProofForm", u"&S\u1ed1, k\u00fd hi\u1ec7u", None))
        self.datedLabel.setText(QCoreApplication.translate("ProofForm", u"&Ng\u00e0y ban h\u00e0nh", None))
        self.issuerLabel.setText(QCoreApplication.translate("ProofForm", u"N\u01a1&i ban h\u00e0nh", None))
        self.sectionLabel.setText(QCoreApplication.translate("ProofForm", u"&M\u1ee5c, \u0111i\u1ec1u, kho\u1ea3n", None))
        self.pageLabel.setText(QCoreApplication.translate("ProofForm", u"T&rang", None))
        self.leaveButton.setText(QCoreApplication.translate("ProofForm", u"Th\u00f4i", None))
        self.saveButton.setText(QCoreApplication.translate("ProofForm", u"L\u01b0u (Ctrl+Enter)", None))
        pass
    # retranslateUi

