# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'correction.ui'
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
from parcomp_desktop.gui.fields.note import NoteField
from parcomp_desktop.gui.fields.text import TextField
class Ui_CorrectionForm(object):
    def setupUi(self, CorrectionForm):
        if not CorrectionForm.objectName():
            CorrectionForm.setObjectName(u"CorrectionForm")
        self.outer = QVBoxLayout(CorrectionForm)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.whatLabel = QLabel(CorrectionForm)
        self.whatLabel.setObjectName(u"whatLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.whatLabel)

        self.what = ChoiceField(CorrectionForm)
        self.what.setObjectName(u"what")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.what)

        self.beforeLabel = QLabel(CorrectionForm)
        self.beforeLabel.setObjectName(u"beforeLabel")
        self.beforeLabel.setAlignment(Qt.AlignLeft|Qt.AlignTop)

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.beforeLabel)

        self.before = NoteField(CorrectionForm)
        self.before.setObjectName(u"before")
        self.before.setMinimumSize(QSize(0, 44))
        self.before.setMaximumSize(QSize(16777215, 80))

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.before)

        self.afterLabel = QLabel(CorrectionForm)
        self.afterLabel.setObjectName(u"afterLabel")
        self.afterLabel.setAlignment(Qt.AlignLeft|Qt.AlignTop)

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.afterLabel)

        self.after = NoteField(CorrectionForm)
        self.after.setObjectName(u"after")
        self.after.setMinimumSize(QSize(0, 44))
        self.after.setMaximumSize(QSize(16777215, 80))

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.after)

        self.datedLabel = QLabel(CorrectionForm)
        self.datedLabel.setObjectName(u"datedLabel")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.datedLabel)

        self.dated = DateField(CorrectionForm)
        self.dated.setObjectName(u"dated")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.dated)

        self.reasonLabel = QLabel(CorrectionForm)
        self.reasonLabel.setObjectName(u"reasonLabel")
        self.reasonLabel.setAlignment(Qt.AlignLeft|Qt.AlignTop)

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.reasonLabel)

        self.reason = NoteField(CorrectionForm)
        self.reason.setObjectName(u"reason")
        self.reason.setMinimumSize(QSize(0, 44))
        self.reason.setMaximumSize(QSize(16777215, 80))

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.reason)

        self.documentLabel = QLabel(CorrectionForm)
        self.documentLabel.setObjectName(u"documentLabel")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.documentLabel)

        self.document = TextField(CorrectionForm)
        self.document.setObjectName(u"document")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.document)


        self.outer.addLayout(self.fields)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.saveButton = QPushButton(CorrectionForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)

        self.leaveButton = QPushButton(CorrectionForm)
        self.leaveButton.setObjectName(u"leaveButton")
        self.leaveButton.setAutoDefault(False)

        self.buttons.addWidget(self.leaveButton)


        self.outer.addLayout(self.buttons)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.whatLabel.setBuddy(self.what)
        self.beforeLabel.setBuddy(self.before)
        self.afterLabel.setBuddy(self.after)
        self.datedLabel.setBuddy(self.dated)
        self.reasonLabel.setBuddy(self.reason)
        self.documentLabel.setBuddy(self.document)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CorrectionForm)

        QMetaObject.connectSlotsByName(CorrectionForm)
    # setupUi

    def retranslateUi(self, CorrectionForm):
        self.whatLabel.setText(QCoreApplication.translate("CorrectionForm", u"&\u0110\u00ednh ch\u00ednh", None))
        self.beforeLabel.setText(QCoreApplication.translate("CorrectionForm", u"\u0110\u00e3 &ghi", None))
        self.afterLabel.setText(QCoreApplication.translate("CorrectionForm", u"&S\u1eeda th\u00e0nh", None))
        self.datedLabel.setText(QCoreApplication.translate("CorrectionForm", u"&Ng\u00e0y", None))
        self.reasonLabel.setText(QCoreApplication.translate("CorrectionForm", u"&L\u00fd do", None))
        self.documentLabel.setText(QCoreApplication.translate("CorrectionForm", u"&V\u0103n b\u1ea3n", None))
        self.document.setPlaceholderText(QCoreApplication.translate("CorrectionForm", u"S\u1ed1, ng\u00e0y v\u0103n b\u1ea3n \u0111\u00ednh ch\u00ednh", None))
        self.saveButton.setText(QCoreApplication.translate("CorrectionForm", u"Ghi \u0111\u00ednh ch\u00ednh (Ctrl+Enter)", None))
        self.leaveButton.setText(QCoreApplication.translate("CorrectionForm", u"Kh\u00f4ng ghi", None))
        pass
    # retranslateUi

