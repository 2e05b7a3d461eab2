# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sheet_step.ui'
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

from parcomp_desktop.gui.fields.check import CheckField
from parcomp_desktop.gui.fields.date import DateField
from parcomp_desktop.gui.fields.number import NumberField
from parcomp_desktop.gui.fields.text import TextField
class Ui_SheetStepForm(object):
    def setupUi(self, SheetStepForm):
        if not SheetStepForm.objectName():
            SheetStepForm.setObjectName(u"SheetStepForm")
        self.outer = QVBoxLayout(SheetStepForm)
        self.outer.setSpacing(16)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(24, 24, 24, 24)
        self.question = QLabel(SheetStepForm)
        self.question.setObjectName(u"question")
        self.question.setWordWrap(True)
        self.question.setProperty(u"heading", True)

        self.outer.addWidget(self.question)

        self.told = QLabel(SheetStepForm)
        self.told.setObjectName(u"told")
        self.told.setWordWrap(True)

        self.outer.addWidget(self.told)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.onLabel = QLabel(SheetStepForm)
        self.onLabel.setObjectName(u"onLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.onLabel)

        self.on = DateField(SheetStepForm)
        self.on.setObjectName(u"on")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.on)

        self.untilLabel = QLabel(SheetStepForm)
        self.untilLabel.setObjectName(u"untilLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.untilLabel)

        self.until = DateField(SheetStepForm)
        self.until.setObjectName(u"until")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.until)

        self.documentLabel = QLabel(SheetStepForm)
        self.documentLabel.setObjectName(u"documentLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.documentLabel)

        self.document = TextField(SheetStepForm)
        self.document.setObjectName(u"document")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.document)

        self.announcedLabel = QLabel(SheetStepForm)
        self.announcedLabel.setObjectName(u"announcedLabel")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.announcedLabel)

        self.announced = NumberField(SheetStepForm)
        self.announced.setObjectName(u"announced")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.announced)

        self.reasonLabel = QLabel(SheetStepForm)
        self.reasonLabel.setObjectName(u"reasonLabel")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.reasonLabel)

        self.reason = TextField(SheetStepForm)
        self.reason.setObjectName(u"reason")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.reason)


        self.outer.addLayout(self.fields)

        self.even_incomplete = CheckField(SheetStepForm)
        self.even_incomplete.setObjectName(u"even_incomplete")

        self.outer.addWidget(self.even_incomplete)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.rest)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.leaveButton = QPushButton(SheetStepForm)
        self.leaveButton.setObjectName(u"leaveButton")
        self.leaveButton.setAutoDefault(False)

        self.buttons.addWidget(self.leaveButton)

        self.takeButton = QPushButton(SheetStepForm)
        self.takeButton.setObjectName(u"takeButton")
        self.takeButton.setProperty(u"primary", True)
        self.takeButton.setAutoDefault(False)

        self.buttons.addWidget(self.takeButton)


        self.outer.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.onLabel.setBuddy(self.on)
        self.untilLabel.setBuddy(self.until)
        self.documentLabel.setBuddy(self.document)
        self.announcedLabel.setBuddy(self.announced)
        self.reasonLabel.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SheetStepForm)

        QMetaObject.connectSlotsByName(SheetStepForm)
    # setupUi

    def retranslateUi(self, SheetStepForm):
        self.onLabel.setText(QCoreApplication.translate("SheetStepForm", u"&Ng\u00e0y", None))
        self.untilLabel.setText(QCoreApplication.translate("SheetStepForm", u"&Gia h\u1ea1n \u0111\u1ebfn ng\u00e0y", None))
        self.documentLabel.setText(QCoreApplication.translate("SheetStepForm", u"Theo &v\u0103n b\u1ea3n (s\u1ed1, ng\u00e0y)", None))
        self.announcedLabel.setText(QCoreApplication.translate("SheetStepForm", u"\u0110i\u1ec3m &in trong v\u0103n b\u1ea3n", None))
        self.announced.setPlaceholderText(QCoreApplication.translate("SheetStepForm", u"\u0110\u1ec3 tr\u1ed1ng n\u1ebfu \u0111\u00fang nh\u01b0 \u0111i\u1ec3m t\u00ednh \u0111\u01b0\u1ee3c", None))
        self.reasonLabel.setText(QCoreApplication.translate("SheetStepForm", u"&L\u00fd do, ghi ch\u00fa", None))
        self.even_incomplete.setText(QCoreApplication.translate("SheetStepForm", u"V\u1eabn kho\u00e1 khi c\u00f2n ti\u00eau ch\u00ed ch\u01b0a nh\u1eadp; c\u00e1c ti\u00eau ch\u00ed \u0111\u00f3 g\u1eedi \u0111i \u0111\u1ec3 tr\u1ed1ng", None))
        self.leaveButton.setText(QCoreApplication.translate("SheetStepForm", u"Th\u00f4i", None))
        pass
    # retranslateUi

