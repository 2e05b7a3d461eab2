# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'people.ui'
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
from parcomp_desktop.gui.fields.pick import PickField
from parcomp_desktop.gui.fields.text import TextField
from parcomp_desktop.gui.fields.year import YearField
class Ui_PersonForm(object):
    def setupUi(self, PersonForm):
        if not PersonForm.objectName():
            PersonForm.setObjectName(u"PersonForm")
        self.outer = QVBoxLayout(PersonForm)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.full_nameLabel = QLabel(PersonForm)
        self.full_nameLabel.setObjectName(u"full_nameLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.full_nameLabel)

        self.full_name = TextField(PersonForm)
        self.full_name.setObjectName(u"full_name")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.full_name)

        self.honorificLabel = QLabel(PersonForm)
        self.honorificLabel.setObjectName(u"honorificLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.honorificLabel)

        self.honorific = ChoiceField(PersonForm)
        self.honorific.setObjectName(u"honorific")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.honorific)

        self.unit_idLabel = QLabel(PersonForm)
        self.unit_idLabel.setObjectName(u"unit_idLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.unit_idLabel)

        self.unit_id = PickField(PersonForm)
        self.unit_id.setObjectName(u"unit_id")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.unit_id)

        self.employmentLabel = QLabel(PersonForm)
        self.employmentLabel.setObjectName(u"employmentLabel")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.employmentLabel)

        self.employment = ChoiceField(PersonForm)
        self.employment.setObjectName(u"employment")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.employment)

        self.positionLabel = QLabel(PersonForm)
        self.positionLabel.setObjectName(u"positionLabel")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.positionLabel)

        self.position = TextField(PersonForm)
        self.position.setObjectName(u"position")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.position)

        self.birth_yearLabel = QLabel(PersonForm)
        self.birth_yearLabel.setObjectName(u"birth_yearLabel")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.birth_yearLabel)

        self.birth_year = YearField(PersonForm)
        self.birth_year.setObjectName(u"birth_year")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.birth_year)


        self.outer.addLayout(self.fields)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(PersonForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)

        self.newButton = QPushButton(PersonForm)
        self.newButton.setObjectName(u"newButton")

        self.buttons.addWidget(self.newButton)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.removeButton = QPushButton(PersonForm)
        self.removeButton.setObjectName(u"removeButton")

        self.buttons.addWidget(self.removeButton)


        self.outer.addLayout(self.buttons)

        self.duplicatesButton = QPushButton(PersonForm)
        self.duplicatesButton.setObjectName(u"duplicatesButton")

        self.outer.addWidget(self.duplicatesButton)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.full_nameLabel.setBuddy(self.full_name)
        self.honorificLabel.setBuddy(self.honorific)
        self.unit_idLabel.setBuddy(self.unit_id)
        self.employmentLabel.setBuddy(self.employment)
        self.positionLabel.setBuddy(self.position)
        self.birth_yearLabel.setBuddy(self.birth_year)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PersonForm)

        QMetaObject.connectSlotsByName(PersonForm)
    # setupUi

    def retranslateUi(self, PersonForm):
        self.full_nameLabel.setText(QCoreApplication.translate("PersonForm", u"&H\u1ecd v\u00e0 t\u00ean", None))
        self.honorificLabel.setText(QCoreApplication.translate("PersonForm", u"Danh &x\u01b0ng", None))
        self.unit_idLabel.setText(QCoreApplication.translate("PersonForm", u"\u0110\u01a1&n v\u1ecb", None))
        self.employmentLabel.setText(QCoreApplication.translate("PersonForm", u"\u0110\u1ed1&i t\u01b0\u1ee3ng", None))
        self.positionLabel.setText(QCoreApplication.translate("PersonForm", u"&Ch\u1ee9c v\u1ee5", None))
        self.birth_yearLabel.setText(QCoreApplication.translate("PersonForm", u"N\u0103m &sinh", None))
        self.saveButton.setText(QCoreApplication.translate("PersonForm", u"L\u01b0u (Ctrl+Enter)", None))
        self.newButton.setText(QCoreApplication.translate("PersonForm", u"Th\u00eam m\u1edbi (Ctrl+N)", None))
        self.removeButton.setText(QCoreApplication.translate("PersonForm", u"Xo\u00e1", None))
        self.duplicatesButton.setText(QCoreApplication.translate("PersonForm", u"T\u00ecm v\u00e0 g\u1ed9p h\u1ed3 s\u01a1 tr\u00f9ng\u2026", None))
        pass
    # retranslateUi

