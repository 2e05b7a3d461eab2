# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'initiative.ui'
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
from parcomp_desktop.gui.fields.year import YearField
class Ui_InitiativeForm(object):
    def setupUi(self, InitiativeForm):
        if not InitiativeForm.objectName():
            InitiativeForm.setObjectName(u"InitiativeForm")
        self.outer = QVBoxLayout(InitiativeForm)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.person_idLabel = QLabel(InitiativeForm)
        self.person_idLabel.setObjectName(u"person_idLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.person_idLabel)

        self.person_id = PickField(InitiativeForm)
        self.person_id.setObjectName(u"person_id")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.person_id)

        self.nameLabel = QLabel(InitiativeForm)
        self.nameLabel.setObjectName(u"nameLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.name = TextField(InitiativeForm)
        self.name.setObjectName(u"name")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.name)

        self.yearLabel = QLabel(InitiativeForm)
        self.yearLabel.setObjectName(u"yearLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.yearLabel)

        self.year = YearField(InitiativeForm)
        self.year.setObjectName(u"year")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.year)

        self.about_reform = CheckField(InitiativeForm)
        self.about_reform.setObjectName(u"about_reform")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.about_reform)

        self.repeatableLabel = QLabel(InitiativeForm)
        self.repeatableLabel.setObjectName(u"repeatableLabel")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.repeatableLabel)

        self.repeatable = ChoiceField(InitiativeForm)
        self.repeatable.setObjectName(u"repeatable")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.repeatable)

        self.recognised_byLabel = QLabel(InitiativeForm)
        self.recognised_byLabel.setObjectName(u"recognised_byLabel")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.recognised_byLabel)

        self.recognised_by = TextField(InitiativeForm)
        self.recognised_by.setObjectName(u"recognised_by")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.recognised_by)

        self.numberLabel = QLabel(InitiativeForm)
        self.numberLabel.setObjectName(u"numberLabel")

        self.fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.numberLabel)

        self.number = TextField(InitiativeForm)
        self.number.setObjectName(u"number")

        self.fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.number)

        self.recognised_onLabel = QLabel(InitiativeForm)
        self.recognised_onLabel.setObjectName(u"recognised_onLabel")

        self.fields.setWidget(7, QFormLayout.ItemRole.LabelRole, self.recognised_onLabel)

        self.recognised_on = DateField(InitiativeForm)
        self.recognised_on.setObjectName(u"recognised_on")

        self.fields.setWidget(7, QFormLayout.ItemRole.FieldRole, self.recognised_on)

        self.scopeLabel = QLabel(InitiativeForm)
        self.scopeLabel.setObjectName(u"scopeLabel")

        self.fields.setWidget(8, QFormLayout.ItemRole.LabelRole, self.scopeLabel)

        self.scope = ChoiceField(InitiativeForm)
        self.scope.setObjectName(u"scope")

        self.fields.setWidget(8, QFormLayout.ItemRole.FieldRole, self.scope)


        self.outer.addLayout(self.fields)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(InitiativeForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)

        self.newButton = QPushButton(InitiativeForm)
        self.newButton.setObjectName(u"newButton")

        self.buttons.addWidget(self.newButton)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.removeButton = QPushButton(InitiativeForm)
        self.removeButton.setObjectName(u"removeButton")

        self.buttons.addWidget(self.removeButton)


        self.outer.addLayout(self.buttons)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.person_idLabel.setBuddy(self.person_id)
        self.nameLabel.setBuddy(self.name)
        self.yearLabel.setBuddy(self.year)
        self.repeatableLabel.setBuddy(self.repeatable)
        self.recognised_byLabel.setBuddy(self.recognised_by)
        self.numberLabel.setBuddy(self.number)
        self.recognised_onLabel.setBuddy(self.recognised_on)
        self.scopeLabel.setBuddy(self.scope)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(InitiativeForm)

        QMetaObject.connectSlotsByName(InitiativeForm)
    # setupUi

    def retranslateUi(self, InitiativeForm):
        self.person_idLabel.setText(QCoreApplication.translate("InitiativeForm", u"&C\u00e1 nh\u00e2n", None))
        self.nameLabel.setText(QCoreApplication.translate("InitiativeForm", u"&T\u00ean s\u00e1ng ki\u1ebfn", None))
        self.yearLabel.setText(QCoreApplication.translate("InitiativeForm", u"&N\u0103m", None))
        self.about_reform.setText(QCoreApplication.translate("InitiativeForm", u"V\u1ec1 c\u1ea3i c\u00e1ch h\u00e0nh ch\u00ednh", None))
        self.repeatableLabel.setText(QCoreApplication.translate("InitiativeForm", u"C\u00f3 th\u1ec3 nh\u00e2n &r\u1ed9ng", None))
        self.recognised_byLabel.setText(QCoreApplication.translate("InitiativeForm", u"C\u01a1 &quan c\u00f4ng nh\u1eadn", None))
        self.numberLabel.setText(QCoreApplication.translate("InitiativeForm", u"&S\u1ed1 v\u0103n b\u1ea3n", None))
        self.recognised_onLabel.setText(QCoreApplication.translate("InitiativeForm", u"N&g\u00e0y c\u00f4ng nh\u1eadn", None))
        self.scopeLabel.setText(QCoreApplication.translate("InitiativeForm", u"&Ph\u1ea1m vi", None))
        self.saveButton.setText(QCoreApplication.translate("InitiativeForm", u"L\u01b0u (Ctrl+Enter)", None))
        self.newButton.setText(QCoreApplication.translate("InitiativeForm", u"Th\u00eam m\u1edbi (Ctrl+N)", None))
        self.removeButton.setText(QCoreApplication.translate("InitiativeForm", u"Xo\u00e1", None))
        pass
    # retranslateUi

