# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'units.ui'
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
from parcomp_desktop.gui.fields.pick import PickField
from parcomp_desktop.gui.fields.text import TextField
class Ui_UnitForm(object):
    def setupUi(self, UnitForm):
        if not UnitForm.objectName():
            UnitForm.setObjectName(u"UnitForm")
        self.outer = QVBoxLayout(UnitForm)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.nameLabel = QLabel(UnitForm)
        self.nameLabel.setObjectName(u"nameLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.name = TextField(UnitForm)
        self.name.setObjectName(u"name")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.codeLabel = QLabel(UnitForm)
        self.codeLabel.setObjectName(u"codeLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.codeLabel)

        self.code = TextField(UnitForm)
        self.code.setObjectName(u"code")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.code)

        self.kindLabel = QLabel(UnitForm)
        self.kindLabel.setObjectName(u"kindLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.kindLabel)

        self.kind = ChoiceField(UnitForm)
        self.kind.setObjectName(u"kind")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.kind)

        self.ranked = CheckField(UnitForm)
        self.ranked.setObjectName(u"ranked")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.ranked)

        self.starts_onLabel = QLabel(UnitForm)
        self.starts_onLabel.setObjectName(u"starts_onLabel")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.starts_onLabel)

        self.starts_on = DateField(UnitForm)
        self.starts_on.setObjectName(u"starts_on")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.starts_on)

        self.ends_onLabel = QLabel(UnitForm)
        self.ends_onLabel.setObjectName(u"ends_onLabel")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.ends_onLabel)

        self.ends_on = DateField(UnitForm)
        self.ends_on.setObjectName(u"ends_on")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.ends_on)

        self.successor_idLabel = QLabel(UnitForm)
        self.successor_idLabel.setObjectName(u"successor_idLabel")

        self.fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.successor_idLabel)

        self.successor_id = PickField(UnitForm)
        self.successor_id.setObjectName(u"successor_id")

        self.fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.successor_id)


        self.outer.addLayout(self.fields)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(UnitForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)

        self.newButton = QPushButton(UnitForm)
        self.newButton.setObjectName(u"newButton")

        self.buttons.addWidget(self.newButton)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.removeButton = QPushButton(UnitForm)
        self.removeButton.setObjectName(u"removeButton")

        self.buttons.addWidget(self.removeButton)


        self.outer.addLayout(self.buttons)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.codeLabel.setBuddy(self.code)
        self.kindLabel.setBuddy(self.kind)
        self.starts_onLabel.setBuddy(self.starts_on)
        self.ends_onLabel.setBuddy(self.ends_on)
        self.successor_idLabel.setBuddy(self.successor_id)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(UnitForm)

        QMetaObject.connectSlotsByName(UnitForm)
    # setupUi

    def retranslateUi(self, UnitForm):
        self.nameLabel.setText(QCoreApplication.translate("UnitForm", u"&T\u00ean \u0111\u01a1n v\u1ecb", None))
        self.codeLabel.setText(QCoreApplication.translate("UnitForm", u"&M\u00e3 \u0111\u01a1n v\u1ecb", None))
        self.kindLabel.setText(QCoreApplication.translate("UnitForm", u"&Lo\u1ea1i \u0111\u01a1n v\u1ecb", None))
        self.ranked.setText(QCoreApplication.translate("UnitForm", u"Thu\u1ed9c di\u1ec7n &x\u1ebfp h\u1ea1ng Ch\u1ec9 s\u1ed1 CCHC", None))
        self.starts_onLabel.setText(QCoreApplication.translate("UnitForm", u"Th\u00e0nh l\u1eadp n&g\u00e0y", None))
        self.ends_onLabel.setText(QCoreApplication.translate("UnitForm", u"&K\u1ebft th\u00fac ng\u00e0y", None))
        self.successor_idLabel.setText(QCoreApplication.translate("UnitForm", u"\u0110\u01a1n v\u1ecb k\u1ebf t&h\u1eeba", None))
        self.saveButton.setText(QCoreApplication.translate("UnitForm", u"L\u01b0u (Ctrl+Enter)", None))
        self.newButton.setText(QCoreApplication.translate("UnitForm", u"Th\u00eam m\u1edbi (Ctrl+N)", None))
        self.removeButton.setText(QCoreApplication.translate("UnitForm", u"Xo\u00e1", None))
        pass
    # retranslateUi

