# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'legal_basis.ui'
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

from parcomp_desktop.gui.fields.count import CountField
from parcomp_desktop.gui.fields.date import DateField
from parcomp_desktop.gui.fields.note import NoteField
from parcomp_desktop.gui.fields.text import TextField
class Ui_LegalBasisForm(object):
    def setupUi(self, LegalBasisForm):
        if not LegalBasisForm.objectName():
            LegalBasisForm.setObjectName(u"LegalBasisForm")
        self.outer = QVBoxLayout(LegalBasisForm)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.textLabel = QLabel(LegalBasisForm)
        self.textLabel.setObjectName(u"textLabel")
        self.textLabel.setAlignment(Qt.AlignLeft|Qt.AlignTop)

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.textLabel)

        self.text = NoteField(LegalBasisForm)
        self.text.setObjectName(u"text")
        self.text.setMinimumSize(QSize(0, 70))
        self.text.setMaximumSize(QSize(16777215, 110))

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.text)

        self.valid_fromLabel = QLabel(LegalBasisForm)
        self.valid_fromLabel.setObjectName(u"valid_fromLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.valid_fromLabel)

        self.valid_from = DateField(LegalBasisForm)
        self.valid_from.setObjectName(u"valid_from")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.valid_from)

        self.valid_toLabel = QLabel(LegalBasisForm)
        self.valid_toLabel.setObjectName(u"valid_toLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.valid_toLabel)

        self.valid_to = DateField(LegalBasisForm)
        self.valid_to.setObjectName(u"valid_to")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.valid_to)

        self.sourceLabel = QLabel(LegalBasisForm)
        self.sourceLabel.setObjectName(u"sourceLabel")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.sourceLabel)

        self.source = TextField(LegalBasisForm)
        self.source.setObjectName(u"source")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.source)

        self.assumedLabel = QLabel(LegalBasisForm)
        self.assumedLabel.setObjectName(u"assumedLabel")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.assumedLabel)

        self.assumed = TextField(LegalBasisForm)
        self.assumed.setObjectName(u"assumed")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.assumed)

        self.placeLabel = QLabel(LegalBasisForm)
        self.placeLabel.setObjectName(u"placeLabel")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.placeLabel)

        self.place = CountField(LegalBasisForm)
        self.place.setObjectName(u"place")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.place)


        self.outer.addLayout(self.fields)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(LegalBasisForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.leaveButton = QPushButton(LegalBasisForm)
        self.leaveButton.setObjectName(u"leaveButton")

        self.buttons.addWidget(self.leaveButton)


        self.outer.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.textLabel.setBuddy(self.text)
        self.valid_fromLabel.setBuddy(self.valid_from)
        self.valid_toLabel.setBuddy(self.valid_to)
        self.sourceLabel.setBuddy(self.source)
        self.assumedLabel.setBuddy(self.assumed)
        self.placeLabel.setBuddy(self.place)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LegalBasisForm)

        QMetaObject.connectSlotsByName(LegalBasisForm)
    # setupUi

    def retranslateUi(self, LegalBasisForm):
        self.textLabel.setText(QCoreApplication.translate("LegalBasisForm", u"&C\u0103n c\u1ee9", None))
#if QT_CONFIG(tooltip)
        self.text.setToolTip(QCoreApplication.translate("LegalBasisForm", u"C\u00e2u ch\u1eef in sau t\u1eeb \u201cC\u0103n c\u1ee9\u201d, kh\u00f4ng c\u00f3 d\u1ea5u ch\u1ea5m ph\u1ea9y \u1edf cu\u1ed1i. Lu\u1eadt kh\u00f4ng ghi s\u1ed1.", None))
#endif // QT_CONFIG(tooltip)
        self.valid_fromLabel.setText(QCoreApplication.translate("LegalBasisForm", u"&Hi\u1ec7u l\u1ef1c t\u1eeb", None))
        self.valid_toLabel.setText(QCoreApplication.translate("LegalBasisForm", u"&\u0111\u1ebfn h\u1ebft ng\u00e0y", None))
        self.valid_to.setPlaceholderText(QCoreApplication.translate("LegalBasisForm", u"tr\u1ed1ng: ch\u01b0a \u1ea5n \u0111\u1ecbnh", None))
        self.sourceLabel.setText(QCoreApplication.translate("LegalBasisForm", u"&Ngu\u1ed3n", None))
        self.assumedLabel.setText(QCoreApplication.translate("LegalBasisForm", u"&T\u1ea1m \u0111\u1ecbnh", None))
#if QT_CONFIG(tooltip)
        self.assumed.setToolTip(QCoreApplication.translate("LegalBasisForm", u"\u0110i\u1ec1u ch\u01b0a \u0111\u1ed1i chi\u1ebfu v\u1edbi b\u1ea3n g\u1ed1c; \u0111\u00e3 \u0111\u1ed1i chi\u1ebfu th\u00ec xo\u00e1 tr\u1ed1ng.", None))
#endif // QT_CONFIG(tooltip)
        self.placeLabel.setText(QCoreApplication.translate("LegalBasisForm", u"Th\u1ee9 t&\u1ef1 in", None))
        self.place.setPlaceholderText(QCoreApplication.translate("LegalBasisForm", u"tr\u1ed1ng: gi\u1eef nguy\u00ean, d\u00f2ng m\u1edbi \u0111\u1ee9ng cu\u1ed1i", None))
        self.saveButton.setText(QCoreApplication.translate("LegalBasisForm", u"L\u01b0u (Ctrl+Enter)", None))
        self.leaveButton.setText(QCoreApplication.translate("LegalBasisForm", u"Kh\u00f4ng l\u01b0u", None))
        pass
    # retranslateUi

