# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'decisions.ui'
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
from parcomp_desktop.gui.fields.text import TextField
class Ui_DecisionForm(object):
    def setupUi(self, DecisionForm):
        if not DecisionForm.objectName():
            DecisionForm.setObjectName(u"DecisionForm")
        self.outer = QVBoxLayout(DecisionForm)
        self.outer.setSpacing(16)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.ExpandingFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.numberLabel = QLabel(DecisionForm)
        self.numberLabel.setObjectName(u"numberLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.numberLabel)

        self.number = TextField(DecisionForm)
        self.number.setObjectName(u"number")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.number)

        self.decided_onLabel = QLabel(DecisionForm)
        self.decided_onLabel.setObjectName(u"decided_onLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.decided_onLabel)

        self.decided_on = DateField(DecisionForm)
        self.decided_on.setObjectName(u"decided_on")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.decided_on)

        self.authorityLabel = QLabel(DecisionForm)
        self.authorityLabel.setObjectName(u"authorityLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.authorityLabel)

        self.authority = TextField(DecisionForm)
        self.authority.setObjectName(u"authority")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.authority)

        self.signer_titleLabel = QLabel(DecisionForm)
        self.signer_titleLabel.setObjectName(u"signer_titleLabel")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.signer_titleLabel)

        self.signer_title = TextField(DecisionForm)
        self.signer_title.setObjectName(u"signer_title")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.signer_title)

        self.signer_nameLabel = QLabel(DecisionForm)
        self.signer_nameLabel.setObjectName(u"signer_nameLabel")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.signer_nameLabel)

        self.signer_name = TextField(DecisionForm)
        self.signer_name.setObjectName(u"signer_name")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.signer_name)

        self.placeLabel = QLabel(DecisionForm)
        self.placeLabel.setObjectName(u"placeLabel")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.placeLabel)

        self.place = TextField(DecisionForm)
        self.place.setObjectName(u"place")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.place)


        self.outer.addLayout(self.fields)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(DecisionForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)

        self.newButton = QPushButton(DecisionForm)
        self.newButton.setObjectName(u"newButton")

        self.buttons.addWidget(self.newButton)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)


        self.outer.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.numberLabel.setBuddy(self.number)
        self.decided_onLabel.setBuddy(self.decided_on)
        self.authorityLabel.setBuddy(self.authority)
        self.signer_titleLabel.setBuddy(self.signer_title)
        self.signer_nameLabel.setBuddy(self.signer_name)
        self.placeLabel.setBuddy(self.place)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DecisionForm)

        QMetaObject.connectSlotsByName(DecisionForm)
    # setupUi

    def retranslateUi(self, DecisionForm):
        self.numberLabel.setText(QCoreApplication.translate("DecisionForm", u"&S\u1ed1 quy\u1ebft \u0111\u1ecbnh", None))
        self.decided_onLabel.setText(QCoreApplication.translate("DecisionForm", u"N&g\u00e0y k\u00fd", None))
        self.authorityLabel.setText(QCoreApplication.translate("DecisionForm", u"Ng\u01b0\u1eddi &t\u1eb7ng (ch\u1eef in hoa)", None))
        self.signer_titleLabel.setText(QCoreApplication.translate("DecisionForm", u"&Ch\u1ee9c v\u1ee5 ng\u01b0\u1eddi k\u00fd", None))
        self.signer_nameLabel.setText(QCoreApplication.translate("DecisionForm", u"&H\u1ecd v\u00e0 t\u00ean ng\u01b0\u1eddi k\u00fd", None))
        self.placeLabel.setText(QCoreApplication.translate("DecisionForm", u"\u0110\u1ecba &danh", None))
        self.saveButton.setText(QCoreApplication.translate("DecisionForm", u"Ghi quy\u1ebft \u0111\u1ecbnh (Ctrl+Enter)", None))
        self.newButton.setText(QCoreApplication.translate("DecisionForm", u"L\u00e0m l\u1ea1i t\u1eeb \u0111\u1ea7u", None))
        pass
    # retranslateUi

