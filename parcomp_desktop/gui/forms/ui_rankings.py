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
        self.rankingsPlace = QVBoxLayout(RankingsForm)
        self.rankingsPlace.setSpacing(12)
        self.rankingsPlace.setObjectName(u"rankingsPlace")
        self.rankingsPlace.setContentsMargins(0, 0, 0, 0)
        self.rankingsLine = QHBoxLayout()
        self.rankingsLine.setSpacing(8)
        self.rankingsLine.setObjectName(u"rankingsLine")
        self.yearLabel = QLabel(RankingsForm)
        self.yearLabel.setObjectName(u"yearLabel")

        self.rankingsLine.addWidget(self.yearLabel)

        self.year = ChoiceField(RankingsForm)
        self.year.setObjectName(u"year")

        self.rankingsLine.addWidget(self.year)

        self.tiesLabel = QLabel(RankingsForm)
        self.tiesLabel.setObjectName(u"tiesLabel")

        self.rankingsLine.addWidget(self.tiesLabel)

        self.ties = ChoiceField(RankingsForm)
        self.ties.setObjectName(u"ties")

        self.rankingsLine.addWidget(self.ties)

        self.by_rank = CheckField(RankingsForm)
        self.by_rank.setObjectName(u"by_rank")

        self.rankingsLine.addWidget(self.by_rank)

        self.rankingsGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rankingsLine.addItem(self.rankingsGap)

        self.with_charts = CheckField(RankingsForm)
        self.with_charts.setObjectName(u"with_charts")

        self.rankingsLine.addWidget(self.with_charts)

        self.issueButton = QPushButton(RankingsForm)
        self.issueButton.setObjectName(u"issueButton")
        self.issueButton.setProperty(u"primary", True)

        self.rankingsLine.addWidget(self.issueButton)


        self.rankingsPlace.addLayout(self.rankingsLine)

        self.tabs = QTabWidget(RankingsForm)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.publishedPanel = QWidget()
        self.publishedPanel.setObjectName(u"publishedPanel")
        self.publishedPlace = QVBoxLayout(self.publishedPanel)
        self.publishedPlace.setSpacing(8)
        self.publishedPlace.setObjectName(u"publishedPlace")
        self.publishedPlace.setContentsMargins(0, 8, 0, 0)
        self.publishedState = QLabel(self.publishedPanel)
        self.publishedState.setObjectName(u"publishedState")
        self.publishedState.setWordWrap(True)
        self.publishedState.setProperty(u"faint", True)

        self.publishedPlace.addWidget(self.publishedState)

        self.tabs.addTab(self.publishedPanel, "")
        self.comparedPanel = QWidget()
        self.comparedPanel.setObjectName(u"comparedPanel")
        self.comparedPlace = QVBoxLayout(self.comparedPanel)
        self.comparedPlace.setSpacing(8)
        self.comparedPlace.setObjectName(u"comparedPlace")
        self.comparedPlace.setContentsMargins(0, 8, 0, 0)
        self.comparedState = QLabel(self.comparedPanel)
        self.comparedState.setObjectName(u"comparedState")
        self.comparedState.setWordWrap(True)
        self.comparedState.setProperty(u"faint", True)

        self.comparedPlace.addWidget(self.comparedState)

        self.tabs.addTab(self.comparedPanel, "")
        self.chartPanel = QWidget()
        self.chartPanel.setObjectName(u"chartPanel")
        self.chartPlace = QVBoxLayout(self.chartPanel)
        self.chartPlace.setObjectName(u"chartPlace")
        self.chartPlace.setContentsMargins(0, 8, 0, 0)
        self.tabs.addTab(self.chartPanel, "")
        self.provisionalPanel = QWidget()
        self.provisionalPanel.setObjectName(u"provisionalPanel")
        self.provisionalPlace = QVBoxLayout(self.provisionalPanel)
        self.provisionalPlace.setSpacing(8)
        self.provisionalPlace.setObjectName(u"provisionalPlace")
        self.provisionalPlace.setContentsMargins(0, 8, 0, 0)
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

        self.tabs.addTab(self.provisionalPanel, "")

        self.rankingsPlace.addWidget(self.tabs)

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
        self.with_charts.setText(QCoreApplication.translate("RankingsForm", u"&K\u00e8m bi\u1ec3u \u0111\u1ed3", None))
        self.issueButton.setText(QCoreApplication.translate("RankingsForm", u"&L\u1eadp b\u1ea3ng x\u1ebfp h\u1ea1ng\u2026", None))
        self.tabs.setTabText(self.tabs.indexOf(self.publishedPanel), QCoreApplication.translate("RankingsForm", u"Ch\u1ec9 s\u1ed1 \u0111\u00e3 c\u00f4ng b\u1ed1", None))
        self.tabs.setTabText(self.tabs.indexOf(self.comparedPanel), QCoreApplication.translate("RankingsForm", u"So v\u1edbi n\u0103m tr\u01b0\u1edbc", None))
        self.tabs.setTabText(self.tabs.indexOf(self.chartPanel), QCoreApplication.translate("RankingsForm", u"Bi\u1ec3u \u0111\u1ed3", None))
        self.scoredLabel.setText(QCoreApplication.translate("RankingsForm", u"K\u1ef3 &v\u00e0 b\u1ed9 ch\u1ec9 s\u1ed1", None))
        self.tabs.setTabText(self.tabs.indexOf(self.provisionalPanel), QCoreApplication.translate("RankingsForm", u"T\u1ea1m x\u1ebfp theo \u0111i\u1ec3m t\u1ef1 ch\u1ea5m", None))
        pass
    # retranslateUi

