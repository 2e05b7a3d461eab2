# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'decided_above.ui'
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
class Ui_DecidedAboveForm(object):
    def setupUi(self, DecidedAboveForm):
        if not DecidedAboveForm.objectName():
            DecidedAboveForm.setObjectName(u"DecidedAboveForm")
        self.outer = QVBoxLayout(DecidedAboveForm)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.numberLabel = QLabel(DecidedAboveForm)
        self.numberLabel.setObjectName(u"numberLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.numberLabel)

        self.number = TextField(DecidedAboveForm)
        self.number.setObjectName(u"number")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.number)

        self.decided_onLabel = QLabel(DecidedAboveForm)
        self.decided_onLabel.setObjectName(u"decided_onLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.decided_onLabel)

        self.decided_on = DateField(DecidedAboveForm)
        self.decided_on.setObjectName(u"decided_on")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.decided_on)

        self.authorityLabel = QLabel(DecidedAboveForm)
        self.authorityLabel.setObjectName(u"authorityLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.authorityLabel)

        self.authority = TextField(DecidedAboveForm)
        self.authority.setObjectName(u"authority")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.authority)


        self.outer.addLayout(self.fields)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(DecidedAboveForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)


        self.outer.addLayout(self.buttons)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.numberLabel.setBuddy(self.number)
        self.decided_onLabel.setBuddy(self.decided_on)
        self.authorityLabel.setBuddy(self.authority)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DecidedAboveForm)

        QMetaObject.connectSlotsByName(DecidedAboveForm)
    # setupUi

    def retranslateUi(self, DecidedAboveForm):
        self.numberLabel.setText(QCoreApplication.translate("DecidedAboveForm", u"&S\u1ed1 quy\u1ebft \u0111\u1ecbnh", None))
        self.decided_onLabel.setText(QCoreApplication.translate("DecidedAboveForm", u"N&g\u00e0y k\u00fd", None))
        self.authorityLabel.setText(QCoreApplication.translate("DecidedAboveForm", u"Ng\u01b0\u1eddi &quy\u1ebft \u0111\u1ecbnh", None))
        self.authority.setPlaceholderText(QCoreApplication.translate("DecidedAboveForm", u"Ch\u1ee7 t\u1ecbch \u1ee6y ban nh\u00e2n d\u00e2n t\u1ec9nh", None))
        self.saveButton.setText(QCoreApplication.translate("DecidedAboveForm", u"Ghi k\u1ebft qu\u1ea3 (Ctrl+Enter)", None))
        pass
    # retranslateUi

