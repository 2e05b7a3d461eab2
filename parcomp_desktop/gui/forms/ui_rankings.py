# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rankings.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QTabWidget,
    QVBoxLayout, QWidget)

from parcomp_desktop.gui.fields.check import CheckField
from parcomp_desktop.gui.fields.choice import ChoiceField
class Ui_RankingsForm(object):
    def setupUi(self, RankingsForm):
        if not RankingsForm.objectName():
            RankingsForm.setObjectName(u"RankingsForm")
        RankingsForm.setDocumentMode(True)
        self.publishedPanel = QWidget()
        self.publishedPanel.setObjectName(u"publishedPanel")
        self.publishedPlace = QVBoxLayout(self.publishedPanel)
        self.publishedPlace.setSpacing(8)
        self.publishedPlace.setObjectName(u"publishedPlace")
        self.publishedPlace.setContentsMargins(0, 12, 0, 0)
        self.publishedLine = QHBoxLayout()
        self.publishedLine.setSpacing(8)
        self.publishedLine.setObjectName(u"publishedLine")
        self.yearLabel = QLabel(self.publishedPanel)
        self.yearLabel.setObjectName(u"yearLabel")

        self.publishedLine.addWidget(self.yearLabel)

        self.year = ChoiceField(self.publishedPanel)
        self.year.setObjectName(u"year")

        self.publishedLine.addWidget(self.year)

        self.tiesLabel = QLabel(self.publishedPanel)
        self.tiesLabel.setObjectName(u"tiesLabel")

        self.publishedLine.addWidget(self.tiesLabel)

        self.ties = ChoiceField(self.publishedPanel)
        self.ties.setObjectName(u"ties")

        self.publishedLine.addWidget(self.ties)

        self.by_rank = CheckField(self.publishedPanel)
        self.by_rank.setObjectName(u"by_rank")

        self.publishedLine.addWidget(self.by_rank)

        self.publishedGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.publishedLine.addItem(self.publishedGap)

        self.issueButton = QPushButton(self.publishedPanel)
        self.issueButton.setObjectName(u"issueButton")
        self.issueButton.setProperty(u"primary", True)

        self.publishedLine.addWidget(self.issueButton)


        self.publishedPlace.addLayout(self.publishedLine)

        self.publishedState = QLabel(self.publishedPanel)
        self.publishedState.setObjectName(u"publishedState")
        self.publishedState.setWordWrap(True)
        self.publishedState.setProperty(u"faint", True)

        self.publishedPlace.addWidget(self.publishedState)

        RankingsForm.addTab(self.publishedPanel, "")
        self.provisionalPanel = QWidget()
        self.provisionalPanel.setObjectName(u"provisionalPanel")
        self.provisionalPlace = QVBoxLayout(self.provisionalPanel)
        self.provisionalPlace.setSpacing(8)
        self.provisionalPlace.setObjectName(u"provisionalPlace")
        self.provisionalPlace.setContentsMargins(0, 12, 0, 0)
        self.provisionalLine = QHBoxLayout()
        self.provisionalLine.setSpacing(8)
        self.provisionalLine.setObjectName(u"provisionalLine")
        self.scoredLabel = QLabel(self.provisionalPanel)
        self.scoredLabel.setObjectName(u"scoredLabel")

        self.provisionalLine.addWidget(self.scoredLabel)

        self.scored = ChoiceField(self.provisionalPanel)
        self.scored.setObjectName(u"scored")
        self.scored.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.scored.setMinimumContentsLength(48)

        self.provisionalLine.addWidget(self.scored)

        self.provisionalGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.provisionalLine.addItem(self.provisionalGap)


        self.provisionalPlace.addLayout(self.provisionalLine)

        self.provisionalState = QLabel(self.provisionalPanel)
        self.provisionalState.setObjectName(u"provisionalState")
        self.provisionalState.setWordWrap(True)
        self.provisionalState.setProperty(u"faint", True)

        self.provisionalPlace.addWidget(self.provisionalState)

        RankingsForm.addTab(self.provisionalPanel, "")
#if QT_CONFIG(shortcut)
        self.yearLabel.setBuddy(self.year)
        self.tiesLabel.setBuddy(self.ties)
        self.scoredLabel.setBuddy(self.scored)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RankingsForm)

        QMetaObject.connectSlotsByName(RankingsForm)
    # setupUi

    def retranslateUi(self, RankingsForm):
        self.yearLabel.setText(QCoreApplication.translate("RankingsForm", u"&N\u0103m", None))
        self.tiesLabel.setText(QCoreApplication.translate("RankingsForm", u"Khi &b\u1eb1ng \u0111i\u1ec3m", None))
        self.by_rank.setText(QCoreApplication.translate("RankingsForm", u"&S\u1eafp theo th\u1ee9 h\u1ea1ng", None))
        self.issueButton.setText(QCoreApplication.translate("RankingsForm", u"&L\u1eadp b\u1ea3ng x\u1ebfp h\u1ea1ng (PDF)", None))
        RankingsForm.setTabText(RankingsForm.indexOf(self.publishedPanel), QCoreApplication.translate("RankingsForm", u"Ch\u1ec9 s\u1ed1 \u0111\u00e3 c\u00f4ng b\u1ed1", None))
        self.scoredLabel.setText(QCoreApplication.translate("RankingsForm", u"&K\u1ef3 v\u00e0 b\u1ed9 ch\u1ec9 s\u1ed1", None))
        RankingsForm.setTabText(RankingsForm.indexOf(self.provisionalPanel), QCoreApplication.translate("RankingsForm", u"T\u1ea1m x\u1ebfp theo \u0111i\u1ec3m t\u1ef1 ch\u1ea5m", None))
        pass
    # retranslateUi

