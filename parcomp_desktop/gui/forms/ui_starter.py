# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'starter.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QWidget)

from parcomp_desktop.gui.fields.pick import PickField
class Ui_StarterForm(object):
    def setupUi(self, StarterForm):
        if not StarterForm.objectName():
            StarterForm.setObjectName(u"StarterForm")
        self.outer = QHBoxLayout(StarterForm)
        self.outer.setSpacing(16)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.ExpandingFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.unit_idLabel = QLabel(StarterForm)
        self.unit_idLabel.setObjectName(u"unit_idLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.unit_idLabel)

        self.unit_id = PickField(StarterForm)
        self.unit_id.setObjectName(u"unit_id")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.unit_id)


        self.outer.addLayout(self.fields)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.makeButton = QPushButton(StarterForm)
        self.makeButton.setObjectName(u"makeButton")

        self.buttons.addWidget(self.makeButton)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)


        self.outer.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.unit_idLabel.setBuddy(self.unit_id)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(StarterForm)

        QMetaObject.connectSlotsByName(StarterForm)
    # setupUi

    def retranslateUi(self, StarterForm):
        self.unit_idLabel.setText(QCoreApplication.translate("StarterForm", u"\u0110\u01a1n &v\u1ecb nh\u1eadn", None))
        self.makeButton.setText(QCoreApplication.translate("StarterForm", u"C\u1ea5p t\u1ec7p &kh\u1edfi t\u1ea1o\u2026", None))
        pass
    # retranslateUi

