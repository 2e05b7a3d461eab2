# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'set_group.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QLabel,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from parcomp_desktop.gui.fields.check import CheckField
from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.fields.number import NumberField
from parcomp_desktop.gui.fields.text import TextField
class Ui_SetGroupForm(object):
    def setupUi(self, SetGroupForm):
        if not SetGroupForm.objectName():
            SetGroupForm.setObjectName(u"SetGroupForm")
        self.outer = QVBoxLayout(SetGroupForm)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.codeLabel = QLabel(SetGroupForm)
        self.codeLabel.setObjectName(u"codeLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.codeLabel)

        self.code = TextField(SetGroupForm)
        self.code.setObjectName(u"code")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.code)

        self.nameLabel = QLabel(SetGroupForm)
        self.nameLabel.setObjectName(u"nameLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.name = TextField(SetGroupForm)
        self.name.setObjectName(u"name")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.name)

        self.parentLabel = QLabel(SetGroupForm)
        self.parentLabel.setObjectName(u"parentLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.parentLabel)

        self.parent = ChoiceField(SetGroupForm)
        self.parent.setObjectName(u"parent")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.parent.sizePolicy().hasHeightForWidth())
        self.parent.setSizePolicy(sizePolicy)
        self.parent.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.parent.setMinimumContentsLength(10)

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.parent)

        self.maximumLabel = QLabel(SetGroupForm)
        self.maximumLabel.setObjectName(u"maximumLabel")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.maximumLabel)

        self.maximum = NumberField(SetGroupForm)
        self.maximum.setObjectName(u"maximum")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.maximum)

        self.capped = CheckField(SetGroupForm)
        self.capped.setObjectName(u"capped")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.capped)

        self.beyond = CheckField(SetGroupForm)
        self.beyond.setObjectName(u"beyond")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.beyond)


        self.outer.addLayout(self.fields)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.codeLabel.setBuddy(self.code)
        self.nameLabel.setBuddy(self.name)
        self.parentLabel.setBuddy(self.parent)
        self.maximumLabel.setBuddy(self.maximum)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SetGroupForm)

        QMetaObject.connectSlotsByName(SetGroupForm)
    # setupUi

    def retranslateUi(self, SetGroupForm):
        self.codeLabel.setText(QCoreApplication.translate("SetGroupForm", u"&M\u00e3", None))
        self.nameLabel.setText(QCoreApplication.translate("SetGroupForm", u"&T\u00ean", None))
        self.parentLabel.setText(QCoreApplication.translate("SetGroupForm", u"Thu\u1ed9c n&h\u00f3m", None))
        self.maximumLabel.setText(QCoreApplication.translate("SetGroupForm", u"\u0110i\u1ec3m t\u1ed1i \u0111&a", None))
        self.capped.setText(QCoreApplication.translate("SetGroupForm", u"C\u00f3 t&r\u1ea7n: \u0111i\u1ec3m d\u1eebng \u1edf m\u1ee9c t\u1ed1i \u0111a", None))
        self.beyond.setText(QCoreApplication.translate("SetGroupForm", u"C\u1ed9ng n&go\u00e0i thang \u0111i\u1ec3m c\u1ee7a b\u1ed9", None))
        pass
    # retranslateUi

