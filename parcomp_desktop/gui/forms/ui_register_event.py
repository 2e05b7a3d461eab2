# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'register_event.ui'
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
class Ui_RegisterEventForm(object):
    def setupUi(self, RegisterEventForm):
        if not RegisterEventForm.objectName():
            RegisterEventForm.setObjectName(u"RegisterEventForm")
        self.outer = QVBoxLayout(RegisterEventForm)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.datedLabel = QLabel(RegisterEventForm)
        self.datedLabel.setObjectName(u"datedLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.datedLabel)

        self.dated = DateField(RegisterEventForm)
        self.dated.setObjectName(u"dated")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.dated)

        self.reasonLabel = QLabel(RegisterEventForm)
        self.reasonLabel.setObjectName(u"reasonLabel")
        self.reasonLabel.setAlignment(Qt.AlignLeft|Qt.AlignTop)

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.reasonLabel)

        self.reason = NoteField(RegisterEventForm)
        self.reason.setObjectName(u"reason")
        self.reason.setMinimumSize(QSize(0, 56))
        self.reason.setMaximumSize(QSize(16777215, 110))

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.reason)

        self.documentLabel = QLabel(RegisterEventForm)
        self.documentLabel.setObjectName(u"documentLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.documentLabel)

        self.document = TextField(RegisterEventForm)
        self.document.setObjectName(u"document")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.document)


        self.outer.addLayout(self.fields)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.saveButton = QPushButton(RegisterEventForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)

        self.leaveButton = QPushButton(RegisterEventForm)
        self.leaveButton.setObjectName(u"leaveButton")
        self.leaveButton.setAutoDefault(False)

        self.buttons.addWidget(self.leaveButton)


        self.outer.addLayout(self.buttons)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.datedLabel.setBuddy(self.dated)
        self.reasonLabel.setBuddy(self.reason)
        self.documentLabel.setBuddy(self.document)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RegisterEventForm)

        QMetaObject.connectSlotsByName(RegisterEventForm)
    # setupUi

    def retranslateUi(self, RegisterEventForm):
        self.datedLabel.setText(QCoreApplication.translate("RegisterEventForm", u"&Ng\u00e0y", None))
        self.reasonLabel.setText(QCoreApplication.translate("RegisterEventForm", u"&L\u00fd do", None))
        self.documentLabel.setText(QCoreApplication.translate("RegisterEventForm", u"&V\u0103n b\u1ea3n", None))
        self.document.setPlaceholderText(QCoreApplication.translate("RegisterEventForm", u"S\u1ed1, ng\u00e0y v\u0103n b\u1ea3n", None))
        self.saveButton.setText(QCoreApplication.translate("RegisterEventForm", u"Ghi (Ctrl+Enter)", None))
        self.leaveButton.setText(QCoreApplication.translate("RegisterEventForm", u"Kh\u00f4ng ghi", None))
        pass
    # retranslateUi

