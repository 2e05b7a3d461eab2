# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'duplicates.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)
class Ui_DuplicatesForm(object):
    def setupUi(self, DuplicatesForm):
        if not DuplicatesForm.objectName():
            DuplicatesForm.setObjectName(u"DuplicatesForm")
        self.outer = QHBoxLayout(DuplicatesForm)
        self.outer.setSpacing(16)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.pairsPlace = QVBoxLayout()
        self.pairsPlace.setObjectName(u"pairsPlace")

        self.outer.addLayout(self.pairsPlace)

        self.detail = QVBoxLayout()
        self.detail.setSpacing(8)
        self.detail.setObjectName(u"detail")
        self.comparePlace = QVBoxLayout()
        self.comparePlace.setObjectName(u"comparePlace")

        self.detail.addLayout(self.comparePlace)

        self.keepLine = QHBoxLayout()
        self.keepLine.setObjectName(u"keepLine")
        self.keepLabel = QLabel(DuplicatesForm)
        self.keepLabel.setObjectName(u"keepLabel")

        self.keepLine.addWidget(self.keepLabel)

        self.keepFirst = QRadioButton(DuplicatesForm)
        self.keepFirst.setObjectName(u"keepFirst")
        self.keepFirst.setChecked(True)

        self.keepLine.addWidget(self.keepFirst)

        self.keepSecond = QRadioButton(DuplicatesForm)
        self.keepSecond.setObjectName(u"keepSecond")

        self.keepLine.addWidget(self.keepSecond)

        self.keepGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.keepLine.addItem(self.keepGap)


        self.detail.addLayout(self.keepLine)

        self.plan = QLabel(DuplicatesForm)
        self.plan.setObjectName(u"plan")
        self.plan.setWordWrap(True)

        self.detail.addWidget(self.plan)

        self.conflictsPlace = QVBoxLayout()
        self.conflictsPlace.setObjectName(u"conflictsPlace")

        self.detail.addLayout(self.conflictsPlace)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.mergeButton = QPushButton(DuplicatesForm)
        self.mergeButton.setObjectName(u"mergeButton")
        self.mergeButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.mergeButton)

        self.closeButton = QPushButton(DuplicatesForm)
        self.closeButton.setObjectName(u"closeButton")

        self.buttons.addWidget(self.closeButton)


        self.detail.addLayout(self.buttons)


        self.outer.addLayout(self.detail)


        self.retranslateUi(DuplicatesForm)

        QMetaObject.connectSlotsByName(DuplicatesForm)
    # setupUi

    def retranslateUi(self, DuplicatesForm):
        self.keepLabel.setText(QCoreApplication.translate("DuplicatesForm", u"Gi\u1eef l\u1ea1i h\u1ed3 s\u01a1", None))
        self.keepFirst.setText(QCoreApplication.translate("DuplicatesForm", u"Th\u1ee9 &nh\u1ea5t", None))
        self.keepSecond.setText(QCoreApplication.translate("DuplicatesForm", u"Th\u1ee9 &hai", None))
        self.mergeButton.setText(QCoreApplication.translate("DuplicatesForm", u"&G\u1ed9p hai h\u1ed3 s\u01a1 (Ctrl+Enter)", None))
        self.closeButton.setText(QCoreApplication.translate("DuplicatesForm", u"&\u0110\u00f3ng", None))
        pass
    # retranslateUi

