# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'inspection.ui'
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
from parcomp_desktop.gui.fields.pick import PickField
from parcomp_desktop.gui.fields.text import TextField
class Ui_InspectionForm(object):
    def setupUi(self, InspectionForm):
        if not InspectionForm.objectName():
            InspectionForm.setObjectName(u"InspectionForm")
        self.outer = QVBoxLayout(InspectionForm)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.contentLabel = QLabel(InspectionForm)
        self.contentLabel.setObjectName(u"contentLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.contentLabel)

        self.content = TextField(InspectionForm)
        self.content.setObjectName(u"content")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.content)

        self.unit_idLabel = QLabel(InspectionForm)
        self.unit_idLabel.setObjectName(u"unit_idLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.unit_idLabel)

        self.unit_id = PickField(InspectionForm)
        self.unit_id.setObjectName(u"unit_id")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.unit_id)

        self.inspected_onLabel = QLabel(InspectionForm)
        self.inspected_onLabel.setObjectName(u"inspected_onLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.inspected_onLabel)

        self.inspected_on = DateField(InspectionForm)
        self.inspected_on.setObjectName(u"inspected_on")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.inspected_on)

        self.leaderLabel = QLabel(InspectionForm)
        self.leaderLabel.setObjectName(u"leaderLabel")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.leaderLabel)

        self.leader = TextField(InspectionForm)
        self.leader.setObjectName(u"leader")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.leader)

        self.documentLabel = QLabel(InspectionForm)
        self.documentLabel.setObjectName(u"documentLabel")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.documentLabel)

        self.document = TextField(InspectionForm)
        self.document.setObjectName(u"document")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.document)

        self.conclusionLabel = QLabel(InspectionForm)
        self.conclusionLabel.setObjectName(u"conclusionLabel")
        self.conclusionLabel.setAlignment(Qt.AlignLeft|Qt.AlignTop)

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.conclusionLabel)

        self.conclusion = NoteField(InspectionForm)
        self.conclusion.setObjectName(u"conclusion")
        self.conclusion.setMinimumSize(QSize(0, 56))
        self.conclusion.setMaximumSize(QSize(16777215, 110))

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.conclusion)


        self.outer.addLayout(self.fields)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(InspectionForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)

        self.newButton = QPushButton(InspectionForm)
        self.newButton.setObjectName(u"newButton")

        self.buttons.addWidget(self.newButton)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.removeButton = QPushButton(InspectionForm)
        self.removeButton.setObjectName(u"removeButton")

        self.buttons.addWidget(self.removeButton)


        self.outer.addLayout(self.buttons)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.contentLabel.setBuddy(self.content)
        self.unit_idLabel.setBuddy(self.unit_id)
        self.inspected_onLabel.setBuddy(self.inspected_on)
        self.leaderLabel.setBuddy(self.leader)
        self.documentLabel.setBuddy(self.document)
        self.conclusionLabel.setBuddy(self.conclusion)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(InspectionForm)

        QMetaObject.connectSlotsByName(InspectionForm)
    # setupUi

    def retranslateUi(self, InspectionForm):
        self.contentLabel.setText(QCoreApplication.translate("InspectionForm", u"&N\u1ed9i dung ki\u1ec3m tra", None))
        self.unit_idLabel.setText(QCoreApplication.translate("InspectionForm", u"\u0110\u01a1n &v\u1ecb", None))
        self.inspected_onLabel.setText(QCoreApplication.translate("InspectionForm", u"N&g\u00e0y ki\u1ec3m tra", None))
        self.leaderLabel.setText(QCoreApplication.translate("InspectionForm", u"T&r\u01b0\u1edfng \u0111o\u00e0n", None))
        self.documentLabel.setText(QCoreApplication.translate("InspectionForm", u"V\u0103n &b\u1ea3n, k\u1ebft lu\u1eadn s\u1ed1", None))
        self.conclusionLabel.setText(QCoreApplication.translate("InspectionForm", u"&K\u1ebft lu\u1eadn", None))
        self.saveButton.setText(QCoreApplication.translate("InspectionForm", u"L\u01b0u (Ctrl+Enter)", None))
        self.newButton.setText(QCoreApplication.translate("InspectionForm", u"Th\u00eam m\u1edbi", None))
#if QT_CONFIG(tooltip)
        self.newButton.setToolTip(QCoreApplication.translate("InspectionForm", u"Th\u00eam d\u00f2ng m\u1edbi (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
        self.removeButton.setText(QCoreApplication.translate("InspectionForm", u"Xo\u00e1", None))
        pass
    # retranslateUi

