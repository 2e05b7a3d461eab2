# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'evidence.ui'
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
from PySide6.QtWidgets import (QApplication, QFormLayout, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from parcomp_desktop.gui.fields.date import DateField
from parcomp_desktop.gui.fields.pick import PickField
from parcomp_desktop.gui.fields.text import TextField
class Ui_EvidenceForm(object):
    def setupUi(self, EvidenceForm):
        if not EvidenceForm.objectName():
            EvidenceForm.setObjectName(u"EvidenceForm")
        self.outer = QVBoxLayout(EvidenceForm)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.titleLabel = QLabel(EvidenceForm)
        self.titleLabel.setObjectName(u"titleLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.titleLabel)

        self.title = TextField(EvidenceForm)
        self.title.setObjectName(u"title")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.title)

        self.numberLabel = QLabel(EvidenceForm)
        self.numberLabel.setObjectName(u"numberLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.numberLabel)

        self.number = TextField(EvidenceForm)
        self.number.setObjectName(u"number")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.number)

        self.datedLabel = QLabel(EvidenceForm)
        self.datedLabel.setObjectName(u"datedLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.datedLabel)

        self.dated = DateField(EvidenceForm)
        self.dated.setObjectName(u"dated")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.dated)

        self.issuerLabel = QLabel(EvidenceForm)
        self.issuerLabel.setObjectName(u"issuerLabel")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.issuerLabel)

        self.issuer = TextField(EvidenceForm)
        self.issuer.setObjectName(u"issuer")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.issuer)

        self.unit_idLabel = QLabel(EvidenceForm)
        self.unit_idLabel.setObjectName(u"unit_idLabel")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.unit_idLabel)

        self.unit_id = PickField(EvidenceForm)
        self.unit_id.setObjectName(u"unit_id")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.unit_id)


        self.outer.addLayout(self.fields)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(EvidenceForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)

        self.newButton = QPushButton(EvidenceForm)
        self.newButton.setObjectName(u"newButton")

        self.buttons.addWidget(self.newButton)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.removeButton = QPushButton(EvidenceForm)
        self.removeButton.setObjectName(u"removeButton")

        self.buttons.addWidget(self.removeButton)


        self.outer.addLayout(self.buttons)

        self.fileButtons = QHBoxLayout()
        self.fileButtons.setObjectName(u"fileButtons")
        self.addButton = QPushButton(EvidenceForm)
        self.addButton.setObjectName(u"addButton")

        self.fileButtons.addWidget(self.addButton)

        self.openButton = QPushButton(EvidenceForm)
        self.openButton.setObjectName(u"openButton")

        self.fileButtons.addWidget(self.openButton)

        self.fileGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.fileButtons.addItem(self.fileGap)

        self.checkButton = QPushButton(EvidenceForm)
        self.checkButton.setObjectName(u"checkButton")

        self.fileButtons.addWidget(self.checkButton)


        self.outer.addLayout(self.fileButtons)

        self.fileWords = QLabel(EvidenceForm)
        self.fileWords.setObjectName(u"fileWords")
        self.fileWords.setWordWrap(True)

        self.outer.addWidget(self.fileWords)

        self.servesHeading = QLabel(EvidenceForm)
        self.servesHeading.setObjectName(u"servesHeading")
        self.servesHeading.setProperty(u"heading", True)

        self.outer.addWidget(self.servesHeading)

        self.servesPlace = QVBoxLayout()
        self.servesPlace.setObjectName(u"servesPlace")

        self.outer.addLayout(self.servesPlace)

#if QT_CONFIG(shortcut)
        self.titleLabel.setBuddy(self.title)
        self.numberLabel.setBuddy(self.number)
        self.datedLabel.setBuddy(self.dated)
        self.issuerLabel.setBuddy(self.issuer)
        self.unit_idLabel.setBuddy(self.unit_id)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(EvidenceForm)

        QMetaObject.connectSlotsByName(EvidenceForm)
    # setupUi

    def retranslateUi(self, EvidenceForm):
        self.titleLabel.setText(QCoreApplication.translate("EvidenceForm", u"&T\u00ean t\u00e0i li\u1ec7u", None))
        self.numberLabel.setText(QCoreApplication.translate("EvidenceForm", u"&S\u1ed1, k\u00fd hi\u1ec7u", None))
        self.datedLabel.setText(QCoreApplication.translate("EvidenceForm", u"N&g\u00e0y ban h\u00e0nh", None))
        self.issuerLabel.setText(QCoreApplication.translate("EvidenceForm", u"N\u01a1&i ban h\u00e0nh", None))
        self.unit_idLabel.setText(QCoreApplication.translate("EvidenceForm", u"\u0110\u01a1n &v\u1ecb", None))
        self.saveButton.setText(QCoreApplication.translate("EvidenceForm", u"L\u01b0u (Ctrl+Enter)", None))
        self.newButton.setText(QCoreApplication.translate("EvidenceForm", u"Tham chi\u1ebfu m\u1edbi", None))
#if QT_CONFIG(tooltip)
        self.newButton.setToolTip(QCoreApplication.translate("EvidenceForm", u"Ghi t\u00ean, s\u1ed1, ng\u00e0y c\u1ee7a v\u0103n b\u1ea3n kh\u00f4ng c\u00f3 t\u1ec7p (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
        self.removeButton.setText(QCoreApplication.translate("EvidenceForm", u"Xo\u00e1", None))
        self.addButton.setText(QCoreApplication.translate("EvidenceForm", u"Th\u00eam t\u1ec7p\u2026", None))
        self.openButton.setText(QCoreApplication.translate("EvidenceForm", u"M\u1edf t\u1ec7p", None))
        self.checkButton.setText(QCoreApplication.translate("EvidenceForm", u"Ki\u1ec3m tra c\u00e1c t\u1ec7p", None))
#if QT_CONFIG(tooltip)
        self.checkButton.setToolTip(QCoreApplication.translate("EvidenceForm", u"\u0110\u1ecdc l\u1ea1i t\u1eebng t\u1ec7p v\u00e0 so v\u1edbi l\u00fac g\u1eafn", None))
#endif // QT_CONFIG(tooltip)
        self.servesHeading.setText(QCoreApplication.translate("EvidenceForm", u"Ki\u1ec3m ch\u1ee9ng cho", None))
        pass
    # retranslateUi

