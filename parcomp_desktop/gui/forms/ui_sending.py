# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sending.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QWidget)

from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.fields.pick import PickField
class Ui_SendingForm(object):
    def setupUi(self, SendingForm):
        if not SendingForm.objectName():
            SendingForm.setObjectName(u"SendingForm")
        self.outer = QHBoxLayout(SendingForm)
        self.outer.setSpacing(16)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.recipient = QWidget(SendingForm)
        self.recipient.setObjectName(u"recipient")
        self.recipientFields = QFormLayout(self.recipient)
        self.recipientFields.setObjectName(u"recipientFields")
        self.recipientFields.setFieldGrowthPolicy(QFormLayout.ExpandingFieldsGrow)
        self.recipientFields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.recipientFields.setHorizontalSpacing(16)
        self.recipientFields.setVerticalSpacing(8)
        self.recipientFields.setContentsMargins(0, 0, 0, 0)
        self.unit_idLabel = QLabel(self.recipient)
        self.unit_idLabel.setObjectName(u"unit_idLabel")

        self.recipientFields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.unit_idLabel)

        self.unit_id = PickField(self.recipient)
        self.unit_id.setObjectName(u"unit_id")

        self.recipientFields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.unit_id)


        self.outer.addWidget(self.recipient)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.ExpandingFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.periodLabel = QLabel(SendingForm)
        self.periodLabel.setObjectName(u"periodLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.periodLabel)

        self.period = ChoiceField(SendingForm)
        self.period.setObjectName(u"period")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.period)


        self.outer.addLayout(self.fields)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.contentsButton = QPushButton(SendingForm)
        self.contentsButton.setObjectName(u"contentsButton")

        self.buttons.addWidget(self.contentsButton)

        self.sendButton = QPushButton(SendingForm)
        self.sendButton.setObjectName(u"sendButton")
        self.sendButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.sendButton)

        self.openButton = QPushButton(SendingForm)
        self.openButton.setObjectName(u"openButton")

        self.buttons.addWidget(self.openButton)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)


        self.outer.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.unit_idLabel.setBuddy(self.unit_id)
        self.periodLabel.setBuddy(self.period)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SendingForm)

        QMetaObject.connectSlotsByName(SendingForm)
    # setupUi

    def retranslateUi(self, SendingForm):
        self.unit_idLabel.setText(QCoreApplication.translate("SendingForm", u"G\u1eedi c&ho", None))
        self.periodLabel.setText(QCoreApplication.translate("SendingForm", u"&K\u1ef3 g\u1eedi", None))
        self.contentsButton.setText(QCoreApplication.translate("SendingForm", u"N\u1ed9i &dung", None))
        self.sendButton.setText(QCoreApplication.translate("SendingForm", u"G\u1eedi\u2026 (Ctrl+Enter)", None))
        self.openButton.setText(QCoreApplication.translate("SendingForm", u"M\u1edf &t\u1ec7p kh\u1edfi t\u1ea1o\u2026", None))
        pass
    # retranslateUi

