# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'layout_name.ui'
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

from parcomp_desktop.gui.fields.text import TextField
class Ui_LayoutNameForm(object):
    def setupUi(self, LayoutNameForm):
        if not LayoutNameForm.objectName():
            LayoutNameForm.setObjectName(u"LayoutNameForm")
        self.outer = QVBoxLayout(LayoutNameForm)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.nameLabel = QLabel(LayoutNameForm)
        self.nameLabel.setObjectName(u"nameLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.name = TextField(LayoutNameForm)
        self.name.setObjectName(u"name")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.blankLabel = QLabel(LayoutNameForm)
        self.blankLabel.setObjectName(u"blankLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.blankLabel)

        self.blank = TextField(LayoutNameForm)
        self.blank.setObjectName(u"blank")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.blank)


        self.outer.addLayout(self.fields)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.saveButton = QPushButton(LayoutNameForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)

        self.leaveButton = QPushButton(LayoutNameForm)
        self.leaveButton.setObjectName(u"leaveButton")
        self.leaveButton.setAutoDefault(False)

        self.buttons.addWidget(self.leaveButton)


        self.outer.addLayout(self.buttons)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.blankLabel.setBuddy(self.blank)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LayoutNameForm)

        QMetaObject.connectSlotsByName(LayoutNameForm)
    # setupUi

    def retranslateUi(self, LayoutNameForm):
        self.nameLabel.setText(QCoreApplication.translate("LayoutNameForm", u"&T\u00ean b\u1ed1 c\u1ee5c", None))
        self.blankLabel.setText(QCoreApplication.translate("LayoutNameForm", u"&Ph\u00f4i in \u0111\u00e8", None))
        self.blank.setPlaceholderText(QCoreApplication.translate("LayoutNameForm", u"T\u00ean ph\u00f4i, v\u00ed d\u1ee5: Ph\u00f4i gi\u1ea5y khen 2026", None))
        self.saveButton.setText(QCoreApplication.translate("LayoutNameForm", u"Ghi (Ctrl+Enter)", None))
        self.leaveButton.setText(QCoreApplication.translate("LayoutNameForm", u"Kh\u00f4ng ghi", None))
        pass
    # retranslateUi

