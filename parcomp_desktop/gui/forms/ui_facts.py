# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'facts.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.fields.pick import PickField
class Ui_FactsForm(object):
    def setupUi(self, FactsForm):
        if not FactsForm.objectName():
            FactsForm.setObjectName(u"FactsForm")
        self.outer = QVBoxLayout(FactsForm)
        self.outer.setSpacing(12)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.choice = QHBoxLayout()
        self.choice.setSpacing(8)
        self.choice.setObjectName(u"choice")
        self.subject_idLabel = QLabel(FactsForm)
        self.subject_idLabel.setObjectName(u"subject_idLabel")

        self.choice.addWidget(self.subject_idLabel)

        self.subject_id = PickField(FactsForm)
        self.subject_id.setObjectName(u"subject_id")
        self.subject_id.setMinimumSize(QSize(300, 0))

        self.choice.addWidget(self.subject_id)

        self.periodLabel = QLabel(FactsForm)
        self.periodLabel.setObjectName(u"periodLabel")

        self.choice.addWidget(self.periodLabel)

        self.period = ChoiceField(FactsForm)
        self.period.setObjectName(u"period")
        self.period.setMinimumSize(QSize(200, 0))

        self.choice.addWidget(self.period)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choice.addItem(self.gap)


        self.outer.addLayout(self.choice)

        self.summary = QLabel(FactsForm)
        self.summary.setObjectName(u"summary")
        self.summary.setWordWrap(True)

        self.outer.addWidget(self.summary)

        self.scroll = QScrollArea(FactsForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)

        self.outer.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.subject_idLabel.setBuddy(self.subject_id)
        self.periodLabel.setBuddy(self.period)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FactsForm)

        QMetaObject.connectSlotsByName(FactsForm)
    # setupUi

    def retranslateUi(self, FactsForm):
        self.subject_idLabel.setText(QCoreApplication.translate("FactsForm", u"&T\u1eadp th\u1ec3, c\u00e1 nh\u00e2n", None))
        self.periodLabel.setText(QCoreApplication.translate("FactsForm", u"&K\u1ef3 x\u00e9t", None))
        pass
    # retranslateUi

