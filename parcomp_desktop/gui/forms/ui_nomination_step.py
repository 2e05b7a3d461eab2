# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'nomination_step.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QGroupBox,
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from parcomp_desktop.gui.fields.date import DateField
from parcomp_desktop.gui.fields.note import NoteField
from parcomp_desktop.gui.fields.text import TextField
class Ui_NominationStepForm(object):
    def setupUi(self, NominationStepForm):
        if not NominationStepForm.objectName():
            NominationStepForm.setObjectName(u"NominationStepForm")
        self.outer = QVBoxLayout(NominationStepForm)
        self.outer.setSpacing(16)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(24, 24, 24, 24)
        self.question = QLabel(NominationStepForm)
        self.question.setObjectName(u"question")
        self.question.setWordWrap(True)
        self.question.setProperty(u"heading", True)

        self.outer.addWidget(self.question)

        self.told = QLabel(NominationStepForm)
        self.told.setObjectName(u"told")
        self.told.setWordWrap(True)

        self.outer.addWidget(self.told)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.numberLabel = QLabel(NominationStepForm)
        self.numberLabel.setObjectName(u"numberLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.numberLabel)

        self.number = TextField(NominationStepForm)
        self.number.setObjectName(u"number")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.number)

        self.onLabel = QLabel(NominationStepForm)
        self.onLabel.setObjectName(u"onLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.onLabel)

        self.on = DateField(NominationStepForm)
        self.on.setObjectName(u"on")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.on)

        self.reasonLabel = QLabel(NominationStepForm)
        self.reasonLabel.setObjectName(u"reasonLabel")
        self.reasonLabel.setAlignment(Qt.AlignLeft|Qt.AlignTop)

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.reasonLabel)

        self.reason = NoteField(NominationStepForm)
        self.reason.setObjectName(u"reason")
        self.reason.setMinimumSize(QSize(0, 56))
        self.reason.setMaximumSize(QSize(16777215, 80))

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.reason)


        self.outer.addLayout(self.fields)

        self.remarksBox = QGroupBox(NominationStepForm)
        self.remarksBox.setObjectName(u"remarksBox")
        self.remarks = QFormLayout(self.remarksBox)
        self.remarks.setObjectName(u"remarks")
        self.remarks.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.remarks.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.remarks.setHorizontalSpacing(16)
        self.remarks.setVerticalSpacing(4)

        self.outer.addWidget(self.remarksBox)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.rest)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.leaveButton = QPushButton(NominationStepForm)
        self.leaveButton.setObjectName(u"leaveButton")
        self.leaveButton.setAutoDefault(False)

        self.buttons.addWidget(self.leaveButton)

        self.takeButton = QPushButton(NominationStepForm)
        self.takeButton.setObjectName(u"takeButton")
        self.takeButton.setProperty(u"primary", True)
        self.takeButton.setAutoDefault(False)

        self.buttons.addWidget(self.takeButton)


        self.outer.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.numberLabel.setBuddy(self.number)
        self.onLabel.setBuddy(self.on)
        self.reasonLabel.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NominationStepForm)

        QMetaObject.connectSlotsByName(NominationStepForm)
    # setupUi

    def retranslateUi(self, NominationStepForm):
        self.numberLabel.setText(QCoreApplication.translate("NominationStepForm", u"&S\u1ed1 v\u0103n b\u1ea3n", None))
        self.onLabel.setText(QCoreApplication.translate("NominationStepForm", u"&Ng\u00e0y v\u0103n b\u1ea3n", None))
        self.reasonLabel.setText(QCoreApplication.translate("NominationStepForm", u"&L\u00fd do, ghi ch\u00fa", None))
        self.remarksBox.setTitle(QCoreApplication.translate("NominationStepForm", u"C\u1ea7n s\u1eeda \u1edf m\u1ee5c n\u00e0o (\u0111\u1ec3 tr\u1ed1ng n\u1ebfu kh\u00f4ng)", None))
        self.leaveButton.setText(QCoreApplication.translate("NominationStepForm", u"Th\u00f4i", None))
        pass
    # retranslateUi

