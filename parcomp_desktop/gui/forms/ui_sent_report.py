# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sent_report.ui'
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
from parcomp_desktop.gui.fields.date import DateField
from parcomp_desktop.gui.fields.note import NoteField
from parcomp_desktop.gui.fields.text import TextField
class Ui_SentReportForm(object):
    def setupUi(self, SentReportForm):
        if not SentReportForm.objectName():
            SentReportForm.setObjectName(u"SentReportForm")
        self.outer = QVBoxLayout(SentReportForm)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.sent_onLabel = QLabel(SentReportForm)
        self.sent_onLabel.setObjectName(u"sent_onLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.sent_onLabel)

        self.sent_on = DateField(SentReportForm)
        self.sent_on.setObjectName(u"sent_on")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.sent_on)

        self.numberLabel = QLabel(SentReportForm)
        self.numberLabel.setObjectName(u"numberLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.numberLabel)

        self.number = TextField(SentReportForm)
        self.number.setObjectName(u"number")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.number)

        self.waived = CheckField(SentReportForm)
        self.waived.setObjectName(u"waived")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.waived)

        self.noteLabel = QLabel(SentReportForm)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setAlignment(Qt.AlignLeft|Qt.AlignTop)

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.noteLabel)

        self.note = NoteField(SentReportForm)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 64))
        self.note.setMaximumSize(QSize(16777215, 110))

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.note)


        self.outer.addLayout(self.fields)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(SentReportForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)

        self.newButton = QPushButton(SentReportForm)
        self.newButton.setObjectName(u"newButton")

        self.buttons.addWidget(self.newButton)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.removeButton = QPushButton(SentReportForm)
        self.removeButton.setObjectName(u"removeButton")

        self.buttons.addWidget(self.removeButton)


        self.outer.addLayout(self.buttons)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.sent_onLabel.setBuddy(self.sent_on)
        self.numberLabel.setBuddy(self.number)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SentReportForm)

        QMetaObject.connectSlotsByName(SentReportForm)
    # setupUi

    def retranslateUi(self, SentReportForm):
        self.sent_onLabel.setText(QCoreApplication.translate("SentReportForm", u"N&g\u00e0y g\u1eedi", None))
        self.numberLabel.setText(QCoreApplication.translate("SentReportForm", u"&S\u1ed1, k\u00fd hi\u1ec7u", None))
        self.waived.setText(QCoreApplication.translate("SentReportForm", u"\u0110\u01b0\u1ee3c &mi\u1ec5n b\u00e1o c\u00e1o k\u1ef3 n\u00e0y", None))
        self.noteLabel.setText(QCoreApplication.translate("SentReportForm", u"Ghi &ch\u00fa", None))
        self.saveButton.setText(QCoreApplication.translate("SentReportForm", u"L\u01b0u (Ctrl+Enter)", None))
        self.newButton.setText(QCoreApplication.translate("SentReportForm", u"Th\u00eam m\u1edbi (Ctrl+N)", None))
        self.removeButton.setText(QCoreApplication.translate("SentReportForm", u"Xo\u00e1", None))
        pass
    # retranslateUi

