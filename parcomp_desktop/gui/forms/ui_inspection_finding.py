# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'inspection_finding.ui'
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
from parcomp_desktop.gui.fields.note import NoteField
class Ui_InspectionFindingForm(object):
    def setupUi(self, InspectionFindingForm):
        if not InspectionFindingForm.objectName():
            InspectionFindingForm.setObjectName(u"InspectionFindingForm")
        self.outer = QVBoxLayout(InspectionFindingForm)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.findingLabel = QLabel(InspectionFindingForm)
        self.findingLabel.setObjectName(u"findingLabel")
        self.findingLabel.setAlignment(Qt.AlignLeft|Qt.AlignTop)

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.findingLabel)

        self.finding = NoteField(InspectionFindingForm)
        self.finding.setObjectName(u"finding")
        self.finding.setMinimumSize(QSize(0, 56))
        self.finding.setMaximumSize(QSize(16777215, 110))

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.finding)

        self.follow_upLabel = QLabel(InspectionFindingForm)
        self.follow_upLabel.setObjectName(u"follow_upLabel")
        self.follow_upLabel.setAlignment(Qt.AlignLeft|Qt.AlignTop)

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.follow_upLabel)

        self.follow_up = NoteField(InspectionFindingForm)
        self.follow_up.setObjectName(u"follow_up")
        self.follow_up.setMinimumSize(QSize(0, 56))
        self.follow_up.setMaximumSize(QSize(16777215, 110))

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.follow_up)

        self.due_onLabel = QLabel(InspectionFindingForm)
        self.due_onLabel.setObjectName(u"due_onLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.due_onLabel)

        self.due_on = DateField(InspectionFindingForm)
        self.due_on.setObjectName(u"due_on")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.due_on)

        self.done_onLabel = QLabel(InspectionFindingForm)
        self.done_onLabel.setObjectName(u"done_onLabel")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.done_onLabel)

        self.done_on = DateField(InspectionFindingForm)
        self.done_on.setObjectName(u"done_on")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.done_on)

        self.resultLabel = QLabel(InspectionFindingForm)
        self.resultLabel.setObjectName(u"resultLabel")
        self.resultLabel.setAlignment(Qt.AlignLeft|Qt.AlignTop)

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.resultLabel)

        self.result = NoteField(InspectionFindingForm)
        self.result.setObjectName(u"result")
        self.result.setMinimumSize(QSize(0, 56))
        self.result.setMaximumSize(QSize(16777215, 110))

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.result)


        self.outer.addLayout(self.fields)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.saveButton = QPushButton(InspectionFindingForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)

        self.leaveButton = QPushButton(InspectionFindingForm)
        self.leaveButton.setObjectName(u"leaveButton")
        self.leaveButton.setAutoDefault(False)

        self.buttons.addWidget(self.leaveButton)


        self.outer.addLayout(self.buttons)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.findingLabel.setBuddy(self.finding)
        self.follow_upLabel.setBuddy(self.follow_up)
        self.due_onLabel.setBuddy(self.due_on)
        self.done_onLabel.setBuddy(self.done_on)
        self.resultLabel.setBuddy(self.result)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(InspectionFindingForm)

        QMetaObject.connectSlotsByName(InspectionFindingForm)
    # setupUi

    def retranslateUi(self, InspectionFindingForm):
        self.findingLabel.setText(QCoreApplication.translate("InspectionFindingForm", u"&T\u1ed3n t\u1ea1i, h\u1ea1n ch\u1ebf", None))
        self.follow_upLabel.setText(QCoreApplication.translate("InspectionFindingForm", u"&Y\u00eau c\u1ea7u kh\u1eafc ph\u1ee5c", None))
        self.due_onLabel.setText(QCoreApplication.translate("InspectionFindingForm", u"&H\u1ea1n kh\u1eafc ph\u1ee5c", None))
        self.done_onLabel.setText(QCoreApplication.translate("InspectionFindingForm", u"&Ng\u00e0y kh\u1eafc ph\u1ee5c", None))
        self.resultLabel.setText(QCoreApplication.translate("InspectionFindingForm", u"&K\u1ebft qu\u1ea3", None))
        self.saveButton.setText(QCoreApplication.translate("InspectionFindingForm", u"L\u01b0u (Ctrl+Enter)", None))
        self.leaveButton.setText(QCoreApplication.translate("InspectionFindingForm", u"Kh\u00f4ng l\u01b0u", None))
        pass
    # retranslateUi

