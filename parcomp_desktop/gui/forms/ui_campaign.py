# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'campaign.ui'
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
    QSpacerItem, QTabWidget, QVBoxLayout, QWidget)

from parcomp_desktop.gui.fields.date import DateField
class Ui_CampaignForm(object):
    def setupUi(self, CampaignForm):
        if not CampaignForm.objectName():
            CampaignForm.setObjectName(u"CampaignForm")
        self.outer = QVBoxLayout(CampaignForm)
        self.outer.setSpacing(12)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.about = QLabel(CampaignForm)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)

        self.outer.addWidget(self.about)

        self.choice = QHBoxLayout()
        self.choice.setSpacing(8)
        self.choice.setObjectName(u"choice")
        self.onLabel = QLabel(CampaignForm)
        self.onLabel.setObjectName(u"onLabel")

        self.choice.addWidget(self.onLabel)

        self.on = DateField(CampaignForm)
        self.on.setObjectName(u"on")
        self.on.setMaximumSize(QSize(160, 16777215))

        self.choice.addWidget(self.on)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choice.addItem(self.gap)


        self.outer.addLayout(self.choice)

        self.tabs = QTabWidget(CampaignForm)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)

        self.outer.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.onLabel.setBuddy(self.on)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CampaignForm)

        QMetaObject.connectSlotsByName(CampaignForm)
    # setupUi

    def retranslateUi(self, CampaignForm):
        self.onLabel.setText(QCoreApplication.translate("CampaignForm", u"&Ti\u00eau ch\u00ed \u00e1p d\u1ee5ng cho ng\u00e0y x\u00e9t", None))
        pass
    # retranslateUi

