# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'activity.ui'
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

from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.fields.count import CountField
from parcomp_desktop.gui.fields.date import DateField
from parcomp_desktop.gui.fields.note import NoteField
from parcomp_desktop.gui.fields.pick import PickField
from parcomp_desktop.gui.fields.suggest import SuggestField
from parcomp_desktop.gui.fields.text import TextField
class Ui_ActivityForm(object):
    def setupUi(self, ActivityForm):
        if not ActivityForm.objectName():
            ActivityForm.setObjectName(u"ActivityForm")
        self.outer = QVBoxLayout(ActivityForm)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.nameLabel = QLabel(ActivityForm)
        self.nameLabel.setObjectName(u"nameLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.name = TextField(ActivityForm)
        self.name.setObjectName(u"name")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.kindLabel = QLabel(ActivityForm)
        self.kindLabel.setObjectName(u"kindLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.kindLabel)

        self.kind = ChoiceField(ActivityForm)
        self.kind.setObjectName(u"kind")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.kind)

        self.clause = QLabel(ActivityForm)
        self.clause.setObjectName(u"clause")
        self.clause.setWordWrap(True)
        self.clause.setProperty(u"faint", True)

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.clause)

        self.unit_idLabel = QLabel(ActivityForm)
        self.unit_idLabel.setObjectName(u"unit_idLabel")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.unit_idLabel)

        self.unit_id = PickField(ActivityForm)
        self.unit_id.setObjectName(u"unit_id")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.unit_id)

        self.held_onLabel = QLabel(ActivityForm)
        self.held_onLabel.setObjectName(u"held_onLabel")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.held_onLabel)

        self.held_on = DateField(ActivityForm)
        self.held_on.setObjectName(u"held_on")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.held_on)

        self.partnerLabel = QLabel(ActivityForm)
        self.partnerLabel.setObjectName(u"partnerLabel")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.partnerLabel)

        self.partner = SuggestField(ActivityForm)
        self.partner.setObjectName(u"partner")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.partner)

        self.participantsLabel = QLabel(ActivityForm)
        self.participantsLabel.setObjectName(u"participantsLabel")

        self.fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.participantsLabel)

        self.participants = CountField(ActivityForm)
        self.participants.setObjectName(u"participants")

        self.fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.participants)

        self.resultLabel = QLabel(ActivityForm)
        self.resultLabel.setObjectName(u"resultLabel")
        self.resultLabel.setAlignment(Qt.AlignLeft|Qt.AlignTop)

        self.fields.setWidget(7, QFormLayout.ItemRole.LabelRole, self.resultLabel)

        self.result = NoteField(ActivityForm)
        self.result.setObjectName(u"result")
        self.result.setMinimumSize(QSize(0, 56))
        self.result.setMaximumSize(QSize(16777215, 110))

        self.fields.setWidget(7, QFormLayout.ItemRole.FieldRole, self.result)


        self.outer.addLayout(self.fields)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(ActivityForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)

        self.newButton = QPushButton(ActivityForm)
        self.newButton.setObjectName(u"newButton")

        self.buttons.addWidget(self.newButton)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.removeButton = QPushButton(ActivityForm)
        self.removeButton.setObjectName(u"removeButton")

        self.buttons.addWidget(self.removeButton)


        self.outer.addLayout(self.buttons)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.kindLabel.setBuddy(self.kind)
        self.unit_idLabel.setBuddy(self.unit_id)
        self.held_onLabel.setBuddy(self.held_on)
        self.partnerLabel.setBuddy(self.partner)
        self.participantsLabel.setBuddy(self.participants)
        self.resultLabel.setBuddy(self.result)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ActivityForm)

        QMetaObject.connectSlotsByName(ActivityForm)
    # setupUi

    def retranslateUi(self, ActivityForm):
        self.nameLabel.setText(QCoreApplication.translate("ActivityForm", u"&Ho\u1ea1t \u0111\u1ed9ng", None))
        self.kindLabel.setText(QCoreApplication.translate("ActivityForm", u"&N\u1ed9i dung thi \u0111ua", None))
        self.unit_idLabel.setText(QCoreApplication.translate("ActivityForm", u"\u0110\u01a1n &v\u1ecb", None))
        self.held_onLabel.setText(QCoreApplication.translate("ActivityForm", u"N&g\u00e0y t\u1ed5 ch\u1ee9c", None))
        self.partnerLabel.setText(QCoreApplication.translate("ActivityForm", u"&Ph\u1ed1i h\u1ee3p v\u1edbi", None))
        self.participantsLabel.setText(QCoreApplication.translate("ActivityForm", u"&S\u1ed1 ng\u01b0\u1eddi tham gia", None))
        self.resultLabel.setText(QCoreApplication.translate("ActivityForm", u"&K\u1ebft qu\u1ea3", None))
        self.saveButton.setText(QCoreApplication.translate("ActivityForm", u"L\u01b0u (Ctrl+Enter)", None))
        self.newButton.setText(QCoreApplication.translate("ActivityForm", u"Th\u00eam m\u1edbi", None))
#if QT_CONFIG(tooltip)
        self.newButton.setToolTip(QCoreApplication.translate("ActivityForm", u"Th\u00eam d\u00f2ng m\u1edbi (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
        self.removeButton.setText(QCoreApplication.translate("ActivityForm", u"Xo\u00e1", None))
        pass
    # retranslateUi

