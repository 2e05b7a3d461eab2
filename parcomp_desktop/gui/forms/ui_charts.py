# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'charts.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from parcomp_desktop.gui.fields.choice import ChoiceField
class Ui_ChartsForm(object):
    def setupUi(self, ChartsForm):
        if not ChartsForm.objectName():
            ChartsForm.setObjectName(u"ChartsForm")
        self.chartsPlace = QVBoxLayout(ChartsForm)
        self.chartsPlace.setSpacing(8)
        self.chartsPlace.setObjectName(u"chartsPlace")
        self.chartsPlace.setContentsMargins(0, 0, 0, 0)
        self.chartsLine = QHBoxLayout()
        self.chartsLine.setSpacing(8)
        self.chartsLine.setObjectName(u"chartsLine")
        self.chartLabel = QLabel(ChartsForm)
        self.chartLabel.setObjectName(u"chartLabel")

        self.chartsLine.addWidget(self.chartLabel)

        self.chart = ChoiceField(ChartsForm)
        self.chart.setObjectName(u"chart")

        self.chartsLine.addWidget(self.chart)

        self.unitLabel = QLabel(ChartsForm)
        self.unitLabel.setObjectName(u"unitLabel")

        self.chartsLine.addWidget(self.unitLabel)

        self.unit_id = ChoiceField(ChartsForm)
        self.unit_id.setObjectName(u"unit_id")
        self.unit_id.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.unit_id.setMinimumContentsLength(34)

        self.chartsLine.addWidget(self.unit_id)

        self.chartsGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.chartsLine.addItem(self.chartsGap)

        self.saveButton = QPushButton(ChartsForm)
        self.saveButton.setObjectName(u"saveButton")

        self.chartsLine.addWidget(self.saveButton)

        self.printButton = QPushButton(ChartsForm)
        self.printButton.setObjectName(u"printButton")

        self.chartsLine.addWidget(self.printButton)


        self.chartsPlace.addLayout(self.chartsLine)

#if QT_CONFIG(shortcut)
        self.chartLabel.setBuddy(self.chart)
        self.unitLabel.setBuddy(self.unit_id)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ChartsForm)

        QMetaObject.connectSlotsByName(ChartsForm)
    # setupUi

    def retranslateUi(self, ChartsForm):
        self.chartLabel.setText(QCoreApplication.translate("ChartsForm", u"&Bi\u1ec3u \u0111\u1ed3", None))
        self.unitLabel.setText(QCoreApplication.translate("ChartsForm", u"\u0110\u01a1n &v\u1ecb", None))
        self.saveButton.setText(QCoreApplication.translate("ChartsForm", u"L\u01b0u &PDF\u2026", None))
        self.printButton.setText(QCoreApplication.translate("ChartsForm", u"&In\u2026", None))
        pass
    # retranslateUi

