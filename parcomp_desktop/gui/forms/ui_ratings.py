# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ratings.ui'
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
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from parcomp_desktop.gui.fields.choice import ChoiceField
class Ui_RatingsForm(object):
    def setupUi(self, RatingsForm):
        if not RatingsForm.objectName():
            RatingsForm.setObjectName(u"RatingsForm")
        self.place = QVBoxLayout(RatingsForm)
        self.place.setSpacing(8)
        self.place.setObjectName(u"place")
        self.place.setContentsMargins(0, 8, 0, 0)
        self.bar = QHBoxLayout()
        self.bar.setSpacing(8)
        self.bar.setObjectName(u"bar")
        self.yearLabel = QLabel(RatingsForm)
        self.yearLabel.setObjectName(u"yearLabel")

        self.bar.addWidget(self.yearLabel)

        self.year = ChoiceField(RatingsForm)
        self.year.setObjectName(u"year")

        self.bar.addWidget(self.year)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bar.addItem(self.gap)

        self.restLabel = QLabel(RatingsForm)
        self.restLabel.setObjectName(u"restLabel")

        self.bar.addWidget(self.restLabel)

        self.rest = ChoiceField(RatingsForm)
        self.rest.setObjectName(u"rest")

        self.bar.addWidget(self.rest)

        self.restButton = QPushButton(RatingsForm)
        self.restButton.setObjectName(u"restButton")

        self.bar.addWidget(self.restButton)


        self.place.addLayout(self.bar)

        self.state = QLabel(RatingsForm)
        self.state.setObjectName(u"state")
        self.state.setWordWrap(True)

        self.place.addWidget(self.state)

#if QT_CONFIG(shortcut)
        self.yearLabel.setBuddy(self.year)
        self.restLabel.setBuddy(self.rest)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RatingsForm)

        QMetaObject.connectSlotsByName(RatingsForm)
    # setupUi

    def retranslateUi(self, RatingsForm):
        self.yearLabel.setText(QCoreApplication.translate("RatingsForm", u"&N\u0103m", None))
        self.restLabel.setText(QCoreApplication.translate("RatingsForm", u"C\u00e1c &d\u00f2ng c\u00f2n tr\u1ed1ng ghi", None))
        self.restButton.setText(QCoreApplication.translate("RatingsForm", u"Ghi", None))
        self.state.setProperty(u"faint", QCoreApplication.translate("RatingsForm", u"true", None))
        pass
    # retranslateUi

