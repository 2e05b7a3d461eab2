# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'planned_deed.ui'
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
from parcomp_desktop.gui.fields.text import TextField
class Ui_PlannedDeedForm(object):
    def setupUi(self, PlannedDeedForm):
        if not PlannedDeedForm.objectName():
            PlannedDeedForm.setObjectName(u"PlannedDeedForm")
        self.outer = QVBoxLayout(PlannedDeedForm)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.contentLabel = QLabel(PlannedDeedForm)
        self.contentLabel.setObjectName(u"contentLabel")
        self.contentLabel.setAlignment(Qt.AlignLeft|Qt.AlignTop)

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.contentLabel)

        self.content = NoteField(PlannedDeedForm)
        self.content.setObjectName(u"content")
        self.content.setMinimumSize(QSize(0, 56))
        self.content.setMaximumSize(QSize(16777215, 110))

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.content)

        self.assigned_toLabel = QLabel(PlannedDeedForm)
        self.assigned_toLabel.setObjectName(u"assigned_toLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.assigned_toLabel)

        self.assigned_to = TextField(PlannedDeedForm)
        self.assigned_to.setObjectName(u"assigned_to")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.assigned_to)

        self.due_onLabel = QLabel(PlannedDeedForm)
        self.due_onLabel.setObjectName(u"due_onLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.due_onLabel)

        self.due_on = DateField(PlannedDeedForm)
        self.due_on.setObjectName(u"due_on")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.due_on)

        self.done_onLabel = QLabel(PlannedDeedForm)
        self.done_onLabel.setObjectName(u"done_onLabel")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.done_onLabel)

        self.done_on = DateField(PlannedDeedForm)
        self.done_on.setObjectName(u"done_on")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.done_on)

        self.resultLabel = QLabel(PlannedDeedForm)
        self.resultLabel.setObjectName(u"resultLabel")
        self.resultLabel.setAlignment(Qt.AlignLeft|Qt.AlignTop)

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.resultLabel)

        self.result = NoteField(PlannedDeedForm)
        self.result.setObjectName(u"result")
        self.result.setMinimumSize(QSize(0, 56))
        self.result.setMaximumSize(QSize(16777215, 110))

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.result)


        self.outer.addLayout(self.fields)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.saveButton = QPushButton(PlannedDeedForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)

        self.leaveButton = QPushButton(PlannedDeedForm)
        self.leaveButton.setObjectName(u"leaveButton")
        self.leaveButton.setAutoDefault(False)

        self.buttons.addWidget(self.leaveButton)


        self.outer.addLayout(self.buttons)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.contentLabel.setBuddy(self.content)
        self.assigned_toLabel.setBuddy(self.assigned_to)
        self.due_onLabel.setBuddy(self.due_on)
        self.done_onLabel.setBuddy(self.done_on)
        self.resultLabel.setBuddy(self.result)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlannedDeedForm)

        QMetaObject.connectSlotsByName(PlannedDeedForm)
    # setupUi

    def retranslateUi(self, PlannedDeedForm):
        self.contentLabel.setText(QCoreApplication.translate("PlannedDeedForm", u"&C\u00f4ng vi\u1ec7c", None))
        self.assigned_toLabel.setText(QCoreApplication.translate("PlannedDeedForm", u"&Ph\u00e2n c\u00f4ng cho", None))
        self.due_onLabel.setText(QCoreApplication.translate("PlannedDeedForm", u"&H\u1ea1n ho\u00e0n th\u00e0nh", None))
        self.done_onLabel.setText(QCoreApplication.translate("PlannedDeedForm", u"&Ng\u00e0y ho\u00e0n th\u00e0nh", None))
        self.resultLabel.setText(QCoreApplication.translate("PlannedDeedForm", u"&K\u1ebft qu\u1ea3", None))
        self.saveButton.setText(QCoreApplication.translate("PlannedDeedForm", u"L\u01b0u (Ctrl+Enter)", None))
        self.leaveButton.setText(QCoreApplication.translate("PlannedDeedForm", u"Kh\u00f4ng l\u01b0u", None))
        pass
    # retranslateUi

