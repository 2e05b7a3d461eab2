# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'targets.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QSizePolicy,
    QSpacerItem, QSplitter, QTextBrowser, QVBoxLayout,
    QWidget)

from parcomp_desktop.gui.fields.pick import PickField
class Ui_TargetsForm(object):
    def setupUi(self, TargetsForm):
        if not TargetsForm.objectName():
            TargetsForm.setObjectName(u"TargetsForm")
        self.outer = QVBoxLayout(TargetsForm)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 8, 0, 0)
        self.choice = QHBoxLayout()
        self.choice.setSpacing(8)
        self.choice.setObjectName(u"choice")
        self.unit_idLabel = QLabel(TargetsForm)
        self.unit_idLabel.setObjectName(u"unit_idLabel")

        self.choice.addWidget(self.unit_idLabel)

        self.unit_id = PickField(TargetsForm)
        self.unit_id.setObjectName(u"unit_id")
        self.unit_id.setMinimumSize(QSize(360, 0))

        self.choice.addWidget(self.unit_id)

        self.state = QLabel(TargetsForm)
        self.state.setObjectName(u"state")

        self.choice.addWidget(self.state)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choice.addItem(self.gap)


        self.outer.addLayout(self.choice)

        self.parts = QSplitter(TargetsForm)
        self.parts.setObjectName(u"parts")
        self.parts.setOrientation(Qt.Vertical)
        self.above = QWidget(self.parts)
        self.above.setObjectName(u"above")
        self.tablePlace = QVBoxLayout(self.above)
        self.tablePlace.setObjectName(u"tablePlace")
        self.tablePlace.setContentsMargins(0, 0, 0, 0)
        self.parts.addWidget(self.above)
        self.below = QWidget(self.parts)
        self.below.setObjectName(u"below")
        self.detail = QHBoxLayout(self.below)
        self.detail.setSpacing(12)
        self.detail.setObjectName(u"detail")
        self.detail.setContentsMargins(0, 4, 0, 0)
        self.words = QTextBrowser(self.below)
        self.words.setObjectName(u"words")

        self.detail.addWidget(self.words)

        self.parts.addWidget(self.below)

        self.outer.addWidget(self.parts)

#if QT_CONFIG(shortcut)
        self.unit_idLabel.setBuddy(self.unit_id)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(TargetsForm)

        QMetaObject.connectSlotsByName(TargetsForm)
    # setupUi

    def retranslateUi(self, TargetsForm):
        self.unit_idLabel.setText(QCoreApplication.translate("TargetsForm", u"\u0110\u01a1&n v\u1ecb", None))
        self.state.setProperty(u"faint", QCoreApplication.translate("TargetsForm", u"true", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("TargetsForm", u"L\u1eddi K\u1ebf ho\u1ea1ch, c\u00e1ch \u0111o v\u00e0 \u01b0\u1edbc \u0111\u1ea1t c\u1ee7a m\u1ee5c ti\u00eau \u0111ang ch\u1ecdn", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

