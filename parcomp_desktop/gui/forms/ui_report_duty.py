# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'report_duty.ui'
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
from parcomp_desktop.gui.fields.date import DateField
from parcomp_desktop.gui.fields.note import NoteField
from parcomp_desktop.gui.fields.number import NumberField
from parcomp_desktop.gui.fields.text import TextField
from parcomp_desktop.gui.fields.year import YearField
class Ui_ReportDutyForm(object):
    def setupUi(self, ReportDutyForm):
        if not ReportDutyForm.objectName():
            ReportDutyForm.setObjectName(u"ReportDutyForm")
        self.outer = QVBoxLayout(ReportDutyForm)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.nameLabel = QLabel(ReportDutyForm)
        self.nameLabel.setObjectName(u"nameLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.name = TextField(ReportDutyForm)
        self.name.setObjectName(u"name")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.recipientLabel = QLabel(ReportDutyForm)
        self.recipientLabel.setObjectName(u"recipientLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.recipientLabel)

        self.recipient = TextField(ReportDutyForm)
        self.recipient.setObjectName(u"recipient")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.recipient)

        self.frequencyLabel = QLabel(ReportDutyForm)
        self.frequencyLabel.setObjectName(u"frequencyLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.frequencyLabel)

        self.frequency = ChoiceField(ReportDutyForm)
        self.frequency.setObjectName(u"frequency")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.frequency)

        self.cutoff_dayLabel = QLabel(ReportDutyForm)
        self.cutoff_dayLabel.setObjectName(u"cutoff_dayLabel")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.cutoff_dayLabel)

        self.cutoff_day = NumberField(ReportDutyForm)
        self.cutoff_day.setObjectName(u"cutoff_day")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.cutoff_day)

        self.working_daysLabel = QLabel(ReportDutyForm)
        self.working_daysLabel.setObjectName(u"working_daysLabel")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.working_daysLabel)

        self.working_days = NumberField(ReportDutyForm)
        self.working_days.setObjectName(u"working_days")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.working_days)

        self.due_dayLabel = QLabel(ReportDutyForm)
        self.due_dayLabel.setObjectName(u"due_dayLabel")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.due_dayLabel)

        self.due_day = NumberField(ReportDutyForm)
        self.due_day.setObjectName(u"due_day")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.due_day)

        self.due_onLabel = QLabel(ReportDutyForm)
        self.due_onLabel.setObjectName(u"due_onLabel")

        self.fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.due_onLabel)

        self.due_on = DateField(ReportDutyForm)
        self.due_on.setObjectName(u"due_on")

        self.fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.due_on)

        self.year_fromLabel = QLabel(ReportDutyForm)
        self.year_fromLabel.setObjectName(u"year_fromLabel")

        self.fields.setWidget(7, QFormLayout.ItemRole.LabelRole, self.year_fromLabel)

        self.year_from = YearField(ReportDutyForm)
        self.year_from.setObjectName(u"year_from")

        self.fields.setWidget(7, QFormLayout.ItemRole.FieldRole, self.year_from)

        self.year_toLabel = QLabel(ReportDutyForm)
        self.year_toLabel.setObjectName(u"year_toLabel")

        self.fields.setWidget(8, QFormLayout.ItemRole.LabelRole, self.year_toLabel)

        self.year_to = YearField(ReportDutyForm)
        self.year_to.setObjectName(u"year_to")

        self.fields.setWidget(8, QFormLayout.ItemRole.FieldRole, self.year_to)

        self.documentLabel = QLabel(ReportDutyForm)
        self.documentLabel.setObjectName(u"documentLabel")

        self.fields.setWidget(9, QFormLayout.ItemRole.LabelRole, self.documentLabel)

        self.document = TextField(ReportDutyForm)
        self.document.setObjectName(u"document")

        self.fields.setWidget(9, QFormLayout.ItemRole.FieldRole, self.document)

        self.assumedLabel = QLabel(ReportDutyForm)
        self.assumedLabel.setObjectName(u"assumedLabel")
        self.assumedLabel.setAlignment(Qt.AlignLeft|Qt.AlignTop)

        self.fields.setWidget(10, QFormLayout.ItemRole.LabelRole, self.assumedLabel)

        self.assumed = NoteField(ReportDutyForm)
        self.assumed.setObjectName(u"assumed")
        self.assumed.setMinimumSize(QSize(0, 64))
        self.assumed.setMaximumSize(QSize(16777215, 110))

        self.fields.setWidget(10, QFormLayout.ItemRole.FieldRole, self.assumed)


        self.outer.addLayout(self.fields)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(ReportDutyForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)

        self.newButton = QPushButton(ReportDutyForm)
        self.newButton.setObjectName(u"newButton")

        self.buttons.addWidget(self.newButton)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.removeButton = QPushButton(ReportDutyForm)
        self.removeButton.setObjectName(u"removeButton")

        self.buttons.addWidget(self.removeButton)


        self.outer.addLayout(self.buttons)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.recipientLabel.setBuddy(self.recipient)
        self.frequencyLabel.setBuddy(self.frequency)
        self.cutoff_dayLabel.setBuddy(self.cutoff_day)
        self.working_daysLabel.setBuddy(self.working_days)
        self.due_dayLabel.setBuddy(self.due_day)
        self.due_onLabel.setBuddy(self.due_on)
        self.year_fromLabel.setBuddy(self.year_from)
        self.year_toLabel.setBuddy(self.year_to)
        self.documentLabel.setBuddy(self.document)
        self.assumedLabel.setBuddy(self.assumed)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReportDutyForm)

        QMetaObject.connectSlotsByName(ReportDutyForm)
    # setupUi

    def retranslateUi(self, ReportDutyForm):
        self.nameLabel.setText(QCoreApplication.translate("ReportDutyForm", u"&T\u00ean b\u00e1o c\u00e1o", None))
        self.recipientLabel.setText(QCoreApplication.translate("ReportDutyForm", u"N\u01a1i &nh\u1eadn", None))
        self.frequencyLabel.setText(QCoreApplication.translate("ReportDutyForm", u"&\u0110\u1ecbnh k\u1ef3", None))
        self.cutoff_dayLabel.setText(QCoreApplication.translate("ReportDutyForm", u"Ch\u1ed1t s\u1ed1 li\u1ec7u ng\u00e0&y", None))
        self.working_daysLabel.setText(QCoreApplication.translate("ReportDutyForm", u"S\u1ed1 ng\u00e0y &l\u00e0m vi\u1ec7c sau \u0111\u00f3", None))
        self.due_dayLabel.setText(QCoreApplication.translate("ReportDutyForm", u"ho\u1eb7c n&g\u00e0y ph\u1ea3i g\u1eedi", None))
        self.due_onLabel.setText(QCoreApplication.translate("ReportDutyForm", u"H\u1ea1n g\u1eedi (m\u1ed9t l\u1ea7n)", None))
        self.year_fromLabel.setText(QCoreApplication.translate("ReportDutyForm", u"\u00c1p d\u1ee5ng t&\u1eeb n\u0103m", None))
        self.year_toLabel.setText(QCoreApplication.translate("ReportDutyForm", u"\u0110\u1ebfn n\u0103&m", None))
        self.documentLabel.setText(QCoreApplication.translate("ReportDutyForm", u"V\u0103n &b\u1ea3n quy \u0111\u1ecbnh", None))
        self.assumedLabel.setText(QCoreApplication.translate("ReportDutyForm", u"T\u1ea1&m \u0111\u1ecbnh v\u00ec", None))
        self.saveButton.setText(QCoreApplication.translate("ReportDutyForm", u"L\u01b0u (Ctrl+Enter)", None))
        self.newButton.setText(QCoreApplication.translate("ReportDutyForm", u"Th\u00eam m\u1edbi (Ctrl+N)", None))
        self.removeButton.setText(QCoreApplication.translate("ReportDutyForm", u"Xo\u00e1", None))
        pass
    # retranslateUi

