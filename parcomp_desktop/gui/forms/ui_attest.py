# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'attest.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from parcomp_desktop.gui.fields.date import DateField
from parcomp_desktop.gui.fields.text import TextField
class Ui_AttestForm(object):
    def setupUi(self, AttestForm):
        if not AttestForm.objectName():
            AttestForm.setObjectName(u"AttestForm")
        self.outer = QVBoxLayout(AttestForm)
        self.outer.setSpacing(12)
        self.outer.setObjectName(u"outer")
        self.about = QLabel(AttestForm)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)

        self.outer.addWidget(self.about)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.attested_byLabel = QLabel(AttestForm)
        self.attested_byLabel.setObjectName(u"attested_byLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.attested_byLabel)

        self.attested_by = TextField(AttestForm)
        self.attested_by.setObjectName(u"attested_by")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.attested_by)

        self.attested_onLabel = QLabel(AttestForm)
        self.attested_onLabel.setObjectName(u"attested_onLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.attested_onLabel)

        self.attested_on = DateField(AttestForm)
        self.attested_on.setObjectName(u"attested_on")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.attested_on)

        self.documentLabel = QLabel(AttestForm)
        self.documentLabel.setObjectName(u"documentLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.documentLabel)

        self.document = TextField(AttestForm)
        self.document.setObjectName(u"document")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.document)


        self.outer.addLayout(self.fields)

        self.told = QLabel(AttestForm)
        self.told.setObjectName(u"told")
        self.told.setWordWrap(True)

        self.outer.addWidget(self.told)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.saveButton = QPushButton(AttestForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)

        self.cancelButton = QPushButton(AttestForm)
        self.cancelButton.setObjectName(u"cancelButton")

        self.buttons.addWidget(self.cancelButton)


        self.outer.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.attested_byLabel.setBuddy(self.attested_by)
        self.attested_onLabel.setBuddy(self.attested_on)
        self.documentLabel.setBuddy(self.document)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AttestForm)

        QMetaObject.connectSlotsByName(AttestForm)
    # setupUi

    def retranslateUi(self, AttestForm):
        AttestForm.setWindowTitle(QCoreApplication.translate("AttestForm", u"X\u00e1c nh\u1eadn c\u1ee7a ng\u01b0\u1eddi \u0111\u1ee9ng \u0111\u1ea7u", None))
        self.attested_byLabel.setText(QCoreApplication.translate("AttestForm", u"N&g\u01b0\u1eddi x\u00e1c nh\u1eadn", None))
        self.attested_onLabel.setText(QCoreApplication.translate("AttestForm", u"Ng\u00e0&y x\u00e1c nh\u1eadn", None))
        self.documentLabel.setText(QCoreApplication.translate("AttestForm", u"&V\u0103n b\u1ea3n", None))
        self.saveButton.setText(QCoreApplication.translate("AttestForm", u"Ghi x\u00e1c nh\u1eadn", None))
        self.cancelButton.setText(QCoreApplication.translate("AttestForm", u"\u0110\u00f3ng", None))
    # retranslateUi

