# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'workbook_import.ui'
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
    QSizePolicy, QSpacerItem, QTextBrowser, QVBoxLayout,
    QWidget)
class Ui_WorkbookImportForm(object):
    def setupUi(self, WorkbookImportForm):
        if not WorkbookImportForm.objectName():
            WorkbookImportForm.setObjectName(u"WorkbookImportForm")
        self.place = QVBoxLayout(WorkbookImportForm)
        self.place.setSpacing(8)
        self.place.setObjectName(u"place")
        self.place.setContentsMargins(0, 0, 0, 0)
        self.summary = QLabel(WorkbookImportForm)
        self.summary.setObjectName(u"summary")
        self.summary.setWordWrap(True)

        self.place.addWidget(self.summary)

        self.tablePlace = QVBoxLayout()
        self.tablePlace.setObjectName(u"tablePlace")

        self.place.addLayout(self.tablePlace)

        self.notices = QTextBrowser(WorkbookImportForm)
        self.notices.setObjectName(u"notices")
        self.notices.setMaximumSize(QSize(16777215, 80))

        self.place.addWidget(self.notices)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.allButton = QPushButton(WorkbookImportForm)
        self.allButton.setObjectName(u"allButton")
        self.allButton.setCheckable(True)

        self.buttons.addWidget(self.allButton)

        self.draftButton = QPushButton(WorkbookImportForm)
        self.draftButton.setObjectName(u"draftButton")

        self.buttons.addWidget(self.draftButton)

        self.takeButton = QPushButton(WorkbookImportForm)
        self.takeButton.setObjectName(u"takeButton")
        self.takeButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.takeButton)

        self.closeButton = QPushButton(WorkbookImportForm)
        self.closeButton.setObjectName(u"closeButton")

        self.buttons.addWidget(self.closeButton)


        self.place.addLayout(self.buttons)


        self.retranslateUi(WorkbookImportForm)

        QMetaObject.connectSlotsByName(WorkbookImportForm)
    # setupUi

    def retranslateUi(self, WorkbookImportForm):
#if QT_CONFIG(accessibility)
        self.notices.setAccessibleName(QCoreApplication.translate("WorkbookImportForm", u"C\u00e1c l\u01b0u \u00fd khi \u0111\u1ecdc t\u1ec7p", None))
#endif // QT_CONFIG(accessibility)
        self.allButton.setText(QCoreApplication.translate("WorkbookImportForm", u"&L\u1ea5y h\u1ebft c\u1ee7a t\u1ec7p", None))
        self.draftButton.setText(QCoreApplication.translate("WorkbookImportForm", u"M\u1edf ra &s\u1eeda tr\u01b0\u1edbc khi l\u01b0u", None))
        self.takeButton.setText(QCoreApplication.translate("WorkbookImportForm", u"Nh\u1ead&p (Ctrl+Enter)", None))
        self.closeButton.setText(QCoreApplication.translate("WorkbookImportForm", u"\u0110\u00f3n&g", None))
        pass
    # retranslateUi

