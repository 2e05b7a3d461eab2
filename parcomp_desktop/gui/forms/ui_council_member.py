# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'council_member.ui'
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
from parcomp_desktop.gui.fields.text import TextField
class Ui_CouncilMemberForm(object):
    def setupUi(self, CouncilMemberForm):
        if not CouncilMemberForm.objectName():
            CouncilMemberForm.setObjectName(u"CouncilMemberForm")
        self.outer = QVBoxLayout(CouncilMemberForm)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.full_nameLabel = QLabel(CouncilMemberForm)
        self.full_nameLabel.setObjectName(u"full_nameLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.full_nameLabel)

        self.full_name = TextField(CouncilMemberForm)
        self.full_name.setObjectName(u"full_name")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.full_name)

        self.positionLabel = QLabel(CouncilMemberForm)
        self.positionLabel.setObjectName(u"positionLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.positionLabel)

        self.position = TextField(CouncilMemberForm)
        self.position.setObjectName(u"position")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.position)

        self.roleLabel = QLabel(CouncilMemberForm)
        self.roleLabel.setObjectName(u"roleLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.roleLabel)

        self.role = ChoiceField(CouncilMemberForm)
        self.role.setObjectName(u"role")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.role)

        self.placeLabel = QLabel(CouncilMemberForm)
        self.placeLabel.setObjectName(u"placeLabel")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.placeLabel)

        self.place = CountField(CouncilMemberForm)
        self.place.setObjectName(u"place")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.place)

        self.documentLabel = QLabel(CouncilMemberForm)
        self.documentLabel.setObjectName(u"documentLabel")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.documentLabel)

        self.document = TextField(CouncilMemberForm)
        self.document.setObjectName(u"document")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.document)

        self.from_onLabel = QLabel(CouncilMemberForm)
        self.from_onLabel.setObjectName(u"from_onLabel")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.from_onLabel)

        self.from_on = DateField(CouncilMemberForm)
        self.from_on.setObjectName(u"from_on")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.from_on)

        self.to_onLabel = QLabel(CouncilMemberForm)
        self.to_onLabel.setObjectName(u"to_onLabel")

        self.fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.to_onLabel)

        self.to_on = DateField(CouncilMemberForm)
        self.to_on.setObjectName(u"to_on")

        self.fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.to_on)


        self.outer.addLayout(self.fields)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(CouncilMemberForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)

        self.newButton = QPushButton(CouncilMemberForm)
        self.newButton.setObjectName(u"newButton")

        self.buttons.addWidget(self.newButton)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.removeButton = QPushButton(CouncilMemberForm)
        self.removeButton.setObjectName(u"removeButton")

        self.buttons.addWidget(self.removeButton)


        self.outer.addLayout(self.buttons)

        self.copyButton = QPushButton(CouncilMemberForm)
        self.copyButton.setObjectName(u"copyButton")

        self.outer.addWidget(self.copyButton)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.full_nameLabel.setBuddy(self.full_name)
        self.positionLabel.setBuddy(self.position)
        self.roleLabel.setBuddy(self.role)
        self.placeLabel.setBuddy(self.place)
        self.documentLabel.setBuddy(self.document)
        self.from_onLabel.setBuddy(self.from_on)
        self.to_onLabel.setBuddy(self.to_on)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CouncilMemberForm)

        QMetaObject.connectSlotsByName(CouncilMemberForm)
    # setupUi

    def retranslateUi(self, CouncilMemberForm):
        self.full_nameLabel.setText(QCoreApplication.translate("CouncilMemberForm", u"&H\u1ecd v\u00e0 t\u00ean", None))
        self.positionLabel.setText(QCoreApplication.translate("CouncilMemberForm", u"&Ch\u1ee9c v\u1ee5", None))
        self.roleLabel.setText(QCoreApplication.translate("CouncilMemberForm", u"&Vai tr\u00f2", None))
        self.placeLabel.setText(QCoreApplication.translate("CouncilMemberForm", u"Th\u1ee9 &t\u1ef1", None))
        self.documentLabel.setText(QCoreApplication.translate("CouncilMemberForm", u"&Quy\u1ebft \u0111\u1ecbnh th\u00e0nh l\u1eadp", None))
        self.from_onLabel.setText(QCoreApplication.translate("CouncilMemberForm", u"Tham gia t\u1eeb n&g\u00e0y", None))
        self.to_onLabel.setText(QCoreApplication.translate("CouncilMemberForm", u"Th\u00f4i tham gi&a ng\u00e0y", None))
        self.saveButton.setText(QCoreApplication.translate("CouncilMemberForm", u"L\u01b0u (Ctrl+Enter)", None))
        self.newButton.setText(QCoreApplication.translate("CouncilMemberForm", u"Th\u00eam m\u1edbi (Ctrl+N)", None))
        self.removeButton.setText(QCoreApplication.translate("CouncilMemberForm", u"Xo\u00e1", None))
        self.copyButton.setText(QCoreApplication.translate("CouncilMemberForm", u"Ch\u00e9p H\u1ed9i \u0111\u1ed3ng n\u0103m tr\u01b0\u1edbc", None))
        pass
    # retranslateUi

