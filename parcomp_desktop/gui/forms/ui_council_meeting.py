# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'council_meeting.ui'
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
from parcomp_desktop.gui.fields.time import TimeField
class Ui_CouncilMeetingForm(object):
    def setupUi(self, CouncilMeetingForm):
        if not CouncilMeetingForm.objectName():
            CouncilMeetingForm.setObjectName(u"CouncilMeetingForm")
        self.outer = QVBoxLayout(CouncilMeetingForm)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.round_idLabel = QLabel(CouncilMeetingForm)
        self.round_idLabel.setObjectName(u"round_idLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.round_idLabel)

        self.round_id = PickField(CouncilMeetingForm)
        self.round_id.setObjectName(u"round_id")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.round_id)

        self.numberLabel = QLabel(CouncilMeetingForm)
        self.numberLabel.setObjectName(u"numberLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.numberLabel)

        self.number = TextField(CouncilMeetingForm)
        self.number.setObjectName(u"number")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.number)

        self.held_onLabel = QLabel(CouncilMeetingForm)
        self.held_onLabel.setObjectName(u"held_onLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.held_onLabel)

        self.held_on = DateField(CouncilMeetingForm)
        self.held_on.setObjectName(u"held_on")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.held_on)

        self.beginsLabel = QLabel(CouncilMeetingForm)
        self.beginsLabel.setObjectName(u"beginsLabel")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.beginsLabel)

        self.begins = TimeField(CouncilMeetingForm)
        self.begins.setObjectName(u"begins")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.begins)

        self.endsLabel = QLabel(CouncilMeetingForm)
        self.endsLabel.setObjectName(u"endsLabel")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.endsLabel)

        self.ends = TimeField(CouncilMeetingForm)
        self.ends.setObjectName(u"ends")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.ends)

        self.placeLabel = QLabel(CouncilMeetingForm)
        self.placeLabel.setObjectName(u"placeLabel")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.placeLabel)

        self.place = TextField(CouncilMeetingForm)
        self.place.setObjectName(u"place")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.place)

        self.discussionLabel = QLabel(CouncilMeetingForm)
        self.discussionLabel.setObjectName(u"discussionLabel")
        self.discussionLabel.setAlignment(Qt.AlignLeft|Qt.AlignTop)

        self.fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.discussionLabel)

        self.discussion = NoteField(CouncilMeetingForm)
        self.discussion.setObjectName(u"discussion")
        self.discussion.setMinimumSize(QSize(0, 96))

        self.fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.discussion)


        self.outer.addLayout(self.fields)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(CouncilMeetingForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)

        self.newButton = QPushButton(CouncilMeetingForm)
        self.newButton.setObjectName(u"newButton")

        self.buttons.addWidget(self.newButton)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.removeButton = QPushButton(CouncilMeetingForm)
        self.removeButton.setObjectName(u"removeButton")

        self.buttons.addWidget(self.removeButton)


        self.outer.addLayout(self.buttons)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.round_idLabel.setBuddy(self.round_id)
        self.numberLabel.setBuddy(self.number)
        self.held_onLabel.setBuddy(self.held_on)
        self.beginsLabel.setBuddy(self.begins)
        self.endsLabel.setBuddy(self.ends)
        self.placeLabel.setBuddy(self.place)
        self.discussionLabel.setBuddy(self.discussion)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CouncilMeetingForm)

        QMetaObject.connectSlotsByName(CouncilMeetingForm)
    # setupUi

    def retranslateUi(self, CouncilMeetingForm):
        self.round_idLabel.setText(QCoreApplication.translate("CouncilMeetingForm", u"\u0110\u1ee3t &x\u00e9t", None))
        self.numberLabel.setText(QCoreApplication.translate("CouncilMeetingForm", u"&S\u1ed1 bi\u00ean b\u1ea3n", None))
        self.held_onLabel.setText(QCoreApplication.translate("CouncilMeetingForm", u"N&g\u00e0y h\u1ecdp", None))
        self.beginsLabel.setText(QCoreApplication.translate("CouncilMeetingForm", u"&B\u1eaft \u0111\u1ea7u", None))
        self.endsLabel.setText(QCoreApplication.translate("CouncilMeetingForm", u"&K\u1ebft th\u00fac", None))
        self.placeLabel.setText(QCoreApplication.translate("CouncilMeetingForm", u"\u0110\u1ecba \u0111i&\u1ec3m", None))
        self.discussionLabel.setText(QCoreApplication.translate("CouncilMeetingForm", u"&Th\u1ea3o lu\u1eadn", None))
        self.saveButton.setText(QCoreApplication.translate("CouncilMeetingForm", u"L\u01b0u (Ctrl+Enter)", None))
        self.newButton.setText(QCoreApplication.translate("CouncilMeetingForm", u"Th\u00eam m\u1edbi (Ctrl+N)", None))
        self.removeButton.setText(QCoreApplication.translate("CouncilMeetingForm", u"Xo\u00e1", None))
        pass
    # retranslateUi

