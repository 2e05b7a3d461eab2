# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'statistics.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QTextBrowser,
    QVBoxLayout, QWidget)

from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.fields.pick import PickField
class Ui_StatisticsForm(object):
    def setupUi(self, StatisticsForm):
        if not StatisticsForm.objectName():
            StatisticsForm.setObjectName(u"StatisticsForm")
        self.place = QVBoxLayout(StatisticsForm)
        self.place.setSpacing(8)
        self.place.setObjectName(u"place")
        self.place.setContentsMargins(0, 0, 0, 0)
        self.line = QHBoxLayout()
        self.line.setSpacing(8)
        self.line.setObjectName(u"line")
        self.unit_idLabel = QLabel(StatisticsForm)
        self.unit_idLabel.setObjectName(u"unit_idLabel")

        self.line.addWidget(self.unit_idLabel)

        self.unit_id = PickField(StatisticsForm)
        self.unit_id.setObjectName(u"unit_id")
        self.unit_id.setMinimumSize(QSize(160, 0))

        self.line.addWidget(self.unit_id)

        self.yearLabel = QLabel(StatisticsForm)
        self.yearLabel.setObjectName(u"yearLabel")

        self.line.addWidget(self.yearLabel)

        self.year = ChoiceField(StatisticsForm)
        self.year.setObjectName(u"year")

        self.line.addWidget(self.year)

        self.officerLabel = QLabel(StatisticsForm)
        self.officerLabel.setObjectName(u"officerLabel")

        self.line.addWidget(self.officerLabel)

        self.officer = ChoiceField(StatisticsForm)
        self.officer.setObjectName(u"officer")
        self.officer.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.officer.setMinimumContentsLength(12)

        self.line.addWidget(self.officer)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line.addItem(self.gap)

        self.importButton = QPushButton(StatisticsForm)
        self.importButton.setObjectName(u"importButton")

        self.line.addWidget(self.importButton)


        self.place.addLayout(self.line)

        self.state = QLabel(StatisticsForm)
        self.state.setObjectName(u"state")
        self.state.setWordWrap(True)
        self.state.setProperty(u"faint", True)

        self.place.addWidget(self.state)

        self.warnings = QTextBrowser(StatisticsForm)
        self.warnings.setObjectName(u"warnings")
        self.warnings.setMaximumSize(QSize(16777215, 112))

        self.place.addWidget(self.warnings)

#if QT_CONFIG(shortcut)
        self.unit_idLabel.setBuddy(self.unit_id)
        self.yearLabel.setBuddy(self.year)
        self.officerLabel.setBuddy(self.officer)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(StatisticsForm)

        QMetaObject.connectSlotsByName(StatisticsForm)
    # setupUi

    def retranslateUi(self, StatisticsForm):
        self.unit_idLabel.setText(QCoreApplication.translate("StatisticsForm", u"\u0110\u01a1n &v\u1ecb", None))
        self.yearLabel.setText(QCoreApplication.translate("StatisticsForm", u"&N\u0103m", None))
        self.officerLabel.setText(QCoreApplication.translate("StatisticsForm", u"&S\u1ed1 li\u1ec7u c\u1ee7a", None))
        self.importButton.setText(QCoreApplication.translate("StatisticsForm", u"Nh\u1eadp t\u1eeb m\u1ed9t &c\u1eeda\u2026", None))
#if QT_CONFIG(accessibility)
        self.warnings.setAccessibleName(QCoreApplication.translate("StatisticsForm", u"C\u00e1c l\u01b0u \u00fd v\u1ec1 s\u1ed1 li\u1ec7u \u0111ang xem", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

