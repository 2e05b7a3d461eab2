# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'assigned_task.ui'
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

from parcomp_desktop.gui.fields.check import CheckField
from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.fields.date import DateField
from parcomp_desktop.gui.fields.note import NoteField
from parcomp_desktop.gui.fields.pick import PickField
from parcomp_desktop.gui.fields.text import TextField
class Ui_AssignedTaskForm(object):
    def setupUi(self, AssignedTaskForm):
        if not AssignedTaskForm.objectName():
            AssignedTaskForm.setObjectName(u"AssignedTaskForm")
        self.outer = QVBoxLayout(AssignedTaskForm)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.nameLabel = QLabel(AssignedTaskForm)
        self.nameLabel.setObjectName(u"nameLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.name = TextField(AssignedTaskForm)
        self.name.setObjectName(u"name")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.unit_idLabel = QLabel(AssignedTaskForm)
        self.unit_idLabel.setObjectName(u"unit_idLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.unit_idLabel)

        self.unit_id = PickField(AssignedTaskForm)
        self.unit_id.setObjectName(u"unit_id")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.unit_id)

        self.given_byLabel = QLabel(AssignedTaskForm)
        self.given_byLabel.setObjectName(u"given_byLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.given_byLabel)

        self.given_by = TextField(AssignedTaskForm)
        self.given_by.setObjectName(u"given_by")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.given_by)

        self.documentLabel = QLabel(AssignedTaskForm)
        self.documentLabel.setObjectName(u"documentLabel")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.documentLabel)

        self.document = TextField(AssignedTaskForm)
        self.document.setObjectName(u"document")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.document)

        self.given_onLabel = QLabel(AssignedTaskForm)
        self.given_onLabel.setObjectName(u"given_onLabel")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.given_onLabel)

        self.given_on = DateField(AssignedTaskForm)
        self.given_on.setObjectName(u"given_on")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.given_on)

        self.due_onLabel = QLabel(AssignedTaskForm)
        self.due_onLabel.setObjectName(u"due_onLabel")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.due_onLabel)

        self.due_on = DateField(AssignedTaskForm)
        self.due_on.setObjectName(u"due_on")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.due_on)

        self.done_onLabel = QLabel(AssignedTaskForm)
        self.done_onLabel.setObjectName(u"done_onLabel")

        self.fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.done_onLabel)

        self.done_on = DateField(AssignedTaskForm)
        self.done_on.setObjectName(u"done_on")

        self.fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.done_on)

        self.qualityLabel = QLabel(AssignedTaskForm)
        self.qualityLabel.setObjectName(u"qualityLabel")

        self.fields.setWidget(7, QFormLayout.ItemRole.LabelRole, self.qualityLabel)

        self.quality = ChoiceField(AssignedTaskForm)
        self.quality.setObjectName(u"quality")

        self.fields.setWidget(7, QFormLayout.ItemRole.FieldRole, self.quality)

        self.cancelled = CheckField(AssignedTaskForm)
        self.cancelled.setObjectName(u"cancelled")

        self.fields.setWidget(8, QFormLayout.ItemRole.FieldRole, self.cancelled)

        self.noteLabel = QLabel(AssignedTaskForm)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setAlignment(Qt.AlignLeft|Qt.AlignTop)

        self.fields.setWidget(9, QFormLayout.ItemRole.LabelRole, self.noteLabel)

        self.note = NoteField(AssignedTaskForm)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 56))
        self.note.setMaximumSize(QSize(16777215, 110))

        self.fields.setWidget(9, QFormLayout.ItemRole.FieldRole, self.note)


        self.outer.addLayout(self.fields)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(AssignedTaskForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)

        self.newButton = QPushButton(AssignedTaskForm)
        self.newButton.setObjectName(u"newButton")

        self.buttons.addWidget(self.newButton)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.removeButton = QPushButton(AssignedTaskForm)
        self.removeButton.setObjectName(u"removeButton")

        self.buttons.addWidget(self.removeButton)


        self.outer.addLayout(self.buttons)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.unit_idLabel.setBuddy(self.unit_id)
        self.given_byLabel.setBuddy(self.given_by)
        self.documentLabel.setBuddy(self.document)
        self.given_onLabel.setBuddy(self.given_on)
        self.due_onLabel.setBuddy(self.due_on)
        self.done_onLabel.setBuddy(self.done_on)
        self.qualityLabel.setBuddy(self.quality)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AssignedTaskForm)

        QMetaObject.connectSlotsByName(AssignedTaskForm)
    # setupUi

    def retranslateUi(self, AssignedTaskForm):
        self.nameLabel.setText(QCoreApplication.translate("AssignedTaskForm", u"&Nhi\u1ec7m v\u1ee5", None))
        self.unit_idLabel.setText(QCoreApplication.translate("AssignedTaskForm", u"\u0110\u01a1n &v\u1ecb", None))
        self.given_byLabel.setText(QCoreApplication.translate("AssignedTaskForm", u"N\u01a1i gia&o", None))
        self.documentLabel.setText(QCoreApplication.translate("AssignedTaskForm", u"V\u0103n &b\u1ea3n giao", None))
        self.given_onLabel.setText(QCoreApplication.translate("AssignedTaskForm", u"N&g\u00e0y giao", None))
        self.due_onLabel.setText(QCoreApplication.translate("AssignedTaskForm", u"&H\u1ea1n ho\u00e0n th\u00e0nh", None))
        self.done_onLabel.setText(QCoreApplication.translate("AssignedTaskForm", u"Ng\u00e0&y ho\u00e0n th\u00e0nh", None))
        self.qualityLabel.setText(QCoreApplication.translate("AssignedTaskForm", u"&K\u1ebft qu\u1ea3", None))
        self.cancelled.setText(QCoreApplication.translate("AssignedTaskForm", u"C\u1ea5p giao \u0111\u00e3 h&u\u1ef7", None))
        self.noteLabel.setText(QCoreApplication.translate("AssignedTaskForm", u"Gh&i ch\u00fa", None))
        self.saveButton.setText(QCoreApplication.translate("AssignedTaskForm", u"L\u01b0u (Ctrl+Enter)", None))
        self.newButton.setText(QCoreApplication.translate("AssignedTaskForm", u"Th\u00eam m\u1edbi", None))
#if QT_CONFIG(tooltip)
        self.newButton.setToolTip(QCoreApplication.translate("AssignedTaskForm", u"Th\u00eam d\u00f2ng m\u1edbi (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
        self.removeButton.setText(QCoreApplication.translate("AssignedTaskForm", u"Xo\u00e1", None))
        pass
    # retranslateUi

