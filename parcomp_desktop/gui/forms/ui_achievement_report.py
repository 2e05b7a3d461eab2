# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'achievement_report.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QTabWidget, QVBoxLayout, QWidget)
class Ui_AchievementReportForm(object):
    def setupUi(self, AchievementReportForm):
        if not AchievementReportForm.objectName():
            AchievementReportForm.setObjectName(u"AchievementReportForm")
        self.outer = QVBoxLayout(AchievementReportForm)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 16, 16, 16)
        self.title = QLabel(AchievementReportForm)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setProperty(u"heading", True)

        self.outer.addWidget(self.title)

        self.source = QLabel(AchievementReportForm)
        self.source.setObjectName(u"source")
        self.source.setWordWrap(True)

        self.outer.addWidget(self.source)

        self.tabs = QTabWidget(AchievementReportForm)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.textsTab = QScrollArea()
        self.textsTab.setObjectName(u"textsTab")
        self.textsTab.setFrameShape(QFrame.NoFrame)
        self.textsTab.setWidgetResizable(True)
        self.texts = QWidget()
        self.texts.setObjectName(u"texts")
        self.headings = QVBoxLayout(self.texts)
        self.headings.setSpacing(4)
        self.headings.setObjectName(u"headings")
        self.textsTab.setWidget(self.texts)
        self.tabs.addTab(self.textsTab, "")
        self.resultsTab = QWidget()
        self.resultsTab.setObjectName(u"resultsTab")
        self.results = QVBoxLayout(self.resultsTab)
        self.results.setObjectName(u"results")
        self.tabs.addTab(self.resultsTab, "")
        self.awardedTab = QWidget()
        self.awardedTab.setObjectName(u"awardedTab")
        self.awarded = QVBoxLayout(self.awardedTab)
        self.awarded.setObjectName(u"awarded")
        self.tabs.addTab(self.awardedTab, "")

        self.outer.addWidget(self.tabs)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.fillButton = QPushButton(AchievementReportForm)
        self.fillButton.setObjectName(u"fillButton")
        self.fillButton.setAutoDefault(False)

        self.buttons.addWidget(self.fillButton)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.closeButton = QPushButton(AchievementReportForm)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setProperty(u"primary", True)
        self.closeButton.setAutoDefault(False)

        self.buttons.addWidget(self.closeButton)


        self.outer.addLayout(self.buttons)


        self.retranslateUi(AchievementReportForm)

        QMetaObject.connectSlotsByName(AchievementReportForm)
    # setupUi

    def retranslateUi(self, AchievementReportForm):
        self.source.setProperty(u"faint", QCoreApplication.translate("AchievementReportForm", u"true", None))
        self.tabs.setTabText(self.tabs.indexOf(self.textsTab), QCoreApplication.translate("AchievementReportForm", u"N\u1ed9i dung", None))
        self.tabs.setTabText(self.tabs.indexOf(self.resultsTab), QCoreApplication.translate("AchievementReportForm", u"K\u1ebft qu\u1ea3 t\u1eebng ti\u00eau ch\u00ed", None))
        self.tabs.setTabText(self.tabs.indexOf(self.awardedTab), QCoreApplication.translate("AchievementReportForm", u"\u0110\u00e3 \u0111\u01b0\u1ee3c khen", None))
        self.fillButton.setText(QCoreApplication.translate("AchievementReportForm", u"\u0110i\u1ec1n ch\u1ed7 &tr\u1ed1ng t\u1eeb s\u1ed1 li\u1ec7u \u0111\u00e3 c\u00f3", None))
        self.closeButton.setText(QCoreApplication.translate("AchievementReportForm", u"\u0110\u00f3ng (Esc)", None))
        pass
    # retranslateUi

