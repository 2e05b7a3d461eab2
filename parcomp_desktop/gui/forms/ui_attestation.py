# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'attestation.ui'
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
from parcomp_desktop.gui.fields.date import DateField
from parcomp_desktop.gui.fields.number import NumberField
from parcomp_desktop.gui.fields.pick import PickField
from parcomp_desktop.gui.fields.text import TextField
class Ui_AttestationForm(object):
    def setupUi(self, AttestationForm):
        if not AttestationForm.objectName():
            AttestationForm.setObjectName(u"AttestationForm")
        self.outer = QVBoxLayout(AttestationForm)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.subject_idLabel = QLabel(AttestationForm)
        self.subject_idLabel.setObjectName(u"subject_idLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.subject_idLabel)

        self.subject_id = PickField(AttestationForm)
        self.subject_id.setObjectName(u"subject_id")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.subject_id)

        self.periodLabel = QLabel(AttestationForm)
        self.periodLabel.setObjectName(u"periodLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.periodLabel)

        self.period = ChoiceField(AttestationForm)
        self.period.setObjectName(u"period")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.period)

        self.nameLabel = QLabel(AttestationForm)
        self.nameLabel.setObjectName(u"nameLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.name = ChoiceField(AttestationForm)
        self.name.setObjectName(u"name")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.name)

        self.choiceLabel = QLabel(AttestationForm)
        self.choiceLabel.setObjectName(u"choiceLabel")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.choiceLabel)

        self.choice = ChoiceField(AttestationForm)
        self.choice.setObjectName(u"choice")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.choice)

        self.numberLabel = QLabel(AttestationForm)
        self.numberLabel.setObjectName(u"numberLabel")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.numberLabel)

        self.number = NumberField(AttestationForm)
        self.number.setObjectName(u"number")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.number)

        self.attested_byLabel = QLabel(AttestationForm)
        self.attested_byLabel.setObjectName(u"attested_byLabel")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.attested_byLabel)

        self.attested_by = TextField(AttestationForm)
        self.attested_by.setObjectName(u"attested_by")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.attested_by)

        self.attested_onLabel = QLabel(AttestationForm)
        self.attested_onLabel.setObjectName(u"attested_onLabel")

        self.fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.attested_onLabel)

        self.attested_on = DateField(AttestationForm)
        self.attested_on.setObjectName(u"attested_on")

        self.fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.attested_on)

        self.documentLabel = QLabel(AttestationForm)
        self.documentLabel.setObjectName(u"documentLabel")

        self.fields.setWidget(7, QFormLayout.ItemRole.LabelRole, self.documentLabel)

        self.document = TextField(AttestationForm)
        self.document.setObjectName(u"document")

        self.fields.setWidget(7, QFormLayout.ItemRole.FieldRole, self.document)


        self.outer.addLayout(self.fields)

        self.about = QLabel(AttestationForm)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)

        self.outer.addWidget(self.about)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(AttestationForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)

        self.newButton = QPushButton(AttestationForm)
        self.newButton.setObjectName(u"newButton")

        self.buttons.addWidget(self.newButton)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.removeButton = QPushButton(AttestationForm)
        self.removeButton.setObjectName(u"removeButton")

        self.buttons.addWidget(self.removeButton)


        self.outer.addLayout(self.buttons)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.subject_idLabel.setBuddy(self.subject_id)
        self.periodLabel.setBuddy(self.period)
        self.nameLabel.setBuddy(self.name)
        self.choiceLabel.setBuddy(self.choice)
        self.numberLabel.setBuddy(self.number)
        self.attested_byLabel.setBuddy(self.attested_by)
        self.attested_onLabel.setBuddy(self.attested_on)
        self.documentLabel.setBuddy(self.document)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AttestationForm)

        QMetaObject.connectSlotsByName(AttestationForm)
    # setupUi

    def retranslateUi(self, AttestationForm):
        self.subject_idLabel.setText(QCoreApplication.translate("AttestationForm", u"T\u1eadp th\u1ec3, &c\u00e1 nh\u00e2n", None))
        self.periodLabel.setText(QCoreApplication.translate("AttestationForm", u"&K\u1ef3 x\u00e9t", None))
        self.nameLabel.setText(QCoreApplication.translate("AttestationForm", u"&N\u1ed9i dung", None))
        self.choiceLabel.setText(QCoreApplication.translate("AttestationForm", u"&X\u00e1c nh\u1eadn l\u00e0", None))
        self.numberLabel.setText(QCoreApplication.translate("AttestationForm", u"X\u00e1c nh\u1eadn &s\u1ed1", None))
        self.attested_byLabel.setText(QCoreApplication.translate("AttestationForm", u"N&g\u01b0\u1eddi x\u00e1c nh\u1eadn", None))
        self.attested_onLabel.setText(QCoreApplication.translate("AttestationForm", u"Ng\u00e0&y x\u00e1c nh\u1eadn", None))
        self.documentLabel.setText(QCoreApplication.translate("AttestationForm", u"&V\u0103n b\u1ea3n", None))
        self.about.setProperty(u"faint", QCoreApplication.translate("AttestationForm", u"true", None))
        self.saveButton.setText(QCoreApplication.translate("AttestationForm", u"L\u01b0u (Ctrl+Enter)", None))
        self.newButton.setText(QCoreApplication.translate("AttestationForm", u"Th\u00eam m\u1edbi (Ctrl+N)", None))
        self.removeButton.setText(QCoreApplication.translate("AttestationForm", u"Xo\u00e1", None))
        pass
    # retranslateUi

