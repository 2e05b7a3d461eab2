# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reprint.ui'
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

from parcomp_desktop.gui.fields.note import NoteField
class Ui_ReprintForm(object):
    def setupUi(self, ReprintForm):
        if not ReprintForm.objectName():
            ReprintForm.setObjectName(u"ReprintForm")
        self.outer = QVBoxLayout(ReprintForm)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.reasonLabel = QLabel(ReprintForm)
        self.reasonLabel.setObjectName(u"reasonLabel")
        self.reasonLabel.setAlignment(Qt.AlignLeft|Qt.AlignTop)

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.reasonLabel)

        self.reason = NoteField(ReprintForm)
        self.reason.setObjectName(u"reason")
        self.reason.setMinimumSize(QSize(0, 56))
        self.reason.setMaximumSize(QSize(16777215, 110))

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.reason)


        self.outer.addLayout(self.fields)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.saveButton = QPushButton(ReprintForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)

        self.leaveButton = QPushButton(ReprintForm)
        self.leaveButton.setObjectName(u"leaveButton")
        self.leaveButton.setAutoDefault(False)

        self.buttons.addWidget(self.leaveButton)


        self.outer.addLayout(self.buttons)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.reasonLabel.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReprintForm)

        QMetaObject.connectSlotsByName(ReprintForm)
    # setupUi

    def retranslateUi(self, ReprintForm):
        self.reasonLabel.setText(QCoreApplication.translate("ReprintForm", u"&L\u00fd do in l\u1ea1i", None))
        self.saveButton.setText(QCoreApplication.translate("ReprintForm", u"In l\u1ea1i (Ctrl+Enter)", None))
        self.leaveButton.setText(QCoreApplication.translate("ReprintForm", u"Kh\u00f4ng ghi", None))
        pass
    # retranslateUi

