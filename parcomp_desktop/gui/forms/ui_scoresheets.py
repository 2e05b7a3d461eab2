# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'scoresheets.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QSplitter, QStackedWidget, QVBoxLayout, QWidget)

from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.fields.pick import PickField
from parcomp_desktop.gui.fields.text import TextField
class Ui_ScoresheetsForm(object):
    def setupUi(self, ScoresheetsForm):
        if not ScoresheetsForm.objectName():
            ScoresheetsForm.setObjectName(u"ScoresheetsForm")
        self.listPanel = QWidget()
        self.listPanel.setObjectName(u"listPanel")
        self.listLine = QHBoxLayout(self.listPanel)
        self.listLine.setSpacing(16)
        self.listLine.setObjectName(u"listLine")
        self.listLine.setContentsMargins(0, 0, 0, 0)
        self.listPlace = QVBoxLayout()
        self.listPlace.setSpacing(8)
        self.listPlace.setObjectName(u"listPlace")
        self.listButtons = QHBoxLayout()
        self.listButtons.setObjectName(u"listButtons")
        self.openButton = QPushButton(self.listPanel)
        self.openButton.setObjectName(u"openButton")

        self.listButtons.addWidget(self.openButton)

        self.listGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.listButtons.addItem(self.listGap)

        self.removeButton = QPushButton(self.listPanel)
        self.removeButton.setObjectName(u"removeButton")

        self.listButtons.addWidget(self.removeButton)


        self.listPlace.addLayout(self.listButtons)

        self.excelButtons = QHBoxLayout()
        self.excelButtons.setObjectName(u"excelButtons")
        self.remindButton = QPushButton(self.listPanel)
        self.remindButton.setObjectName(u"remindButton")

        self.excelButtons.addWidget(self.remindButton)

        self.bringButton = QPushButton(self.listPanel)
        self.bringButton.setObjectName(u"bringButton")

        self.excelButtons.addWidget(self.bringButton)

        self.writeOutButton = QPushButton(self.listPanel)
        self.writeOutButton.setObjectName(u"writeOutButton")

        self.excelButtons.addWidget(self.writeOutButton)

        self.excelGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.excelButtons.addItem(self.excelGap)


        self.listPlace.addLayout(self.excelButtons)


        self.listLine.addLayout(self.listPlace)

        self.beginForm = QWidget(self.listPanel)
        self.beginForm.setObjectName(u"beginForm")
        self.beginForm.setMinimumSize(QSize(300, 0))
        self.beginForm.setMaximumSize(QSize(340, 16777215))
        self.beginLines = QVBoxLayout(self.beginForm)
        self.beginLines.setSpacing(8)
        self.beginLines.setObjectName(u"beginLines")
        self.beginLines.setContentsMargins(0, 0, 0, 0)
        self.beginHeading = QLabel(self.beginForm)
        self.beginHeading.setObjectName(u"beginHeading")
        self.beginHeading.setProperty(u"heading", True)

        self.beginLines.addWidget(self.beginHeading)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.ExpandingFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.unit_idLabel = QLabel(self.beginForm)
        self.unit_idLabel.setObjectName(u"unit_idLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.unit_idLabel)

        self.unit_id = PickField(self.beginForm)
        self.unit_id.setObjectName(u"unit_id")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.unit_id)

        self.set_codeLabel = QLabel(self.beginForm)
        self.set_codeLabel.setObjectName(u"set_codeLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.set_codeLabel)

        self.set_code = ChoiceField(self.beginForm)
        self.set_code.setObjectName(u"set_code")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.set_code.sizePolicy().hasHeightForWidth())
        self.set_code.setSizePolicy(sizePolicy)
        self.set_code.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.set_code.setMinimumContentsLength(12)

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.set_code)

        self.periodLabel = QLabel(self.beginForm)
        self.periodLabel.setObjectName(u"periodLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.periodLabel)

        self.period = TextField(self.beginForm)
        self.period.setObjectName(u"period")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.period)


        self.beginLines.addLayout(self.fields)

        self.setHint = QLabel(self.beginForm)
        self.setHint.setObjectName(u"setHint")
        self.setHint.setWordWrap(True)
        self.setHint.setProperty(u"faint", True)

        self.beginLines.addWidget(self.setHint)

        self.beginButtons = QHBoxLayout()
        self.beginButtons.setObjectName(u"beginButtons")
        self.beginButton = QPushButton(self.beginForm)
        self.beginButton.setObjectName(u"beginButton")
        self.beginButton.setProperty(u"primary", True)

        self.beginButtons.addWidget(self.beginButton)

        self.beginGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.beginButtons.addItem(self.beginGap)


        self.beginLines.addLayout(self.beginButtons)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.beginLines.addItem(self.rest)


        self.listLine.addWidget(self.beginForm)

        ScoresheetsForm.addWidget(self.listPanel)
        self.sheetPanel = QWidget()
        self.sheetPanel.setObjectName(u"sheetPanel")
        self.sheetPlace = QVBoxLayout(self.sheetPanel)
        self.sheetPlace.setSpacing(8)
        self.sheetPlace.setObjectName(u"sheetPlace")
        self.sheetPlace.setContentsMargins(0, 0, 0, 0)
        self.sheetLine = QHBoxLayout()
        self.sheetLine.setSpacing(16)
        self.sheetLine.setObjectName(u"sheetLine")
        self.backButton = QPushButton(self.sheetPanel)
        self.backButton.setObjectName(u"backButton")

        self.sheetLine.addWidget(self.backButton)

        self.names = QVBoxLayout()
        self.names.setSpacing(0)
        self.names.setObjectName(u"names")

        self.sheetLine.addLayout(self.names)

        self.state = QLabel(self.sheetPanel)
        self.state.setObjectName(u"state")
        self.state.setAlignment(Qt.AlignRight|Qt.AlignVCenter)

        self.sheetLine.addWidget(self.state)

        self.sheetLine.setStretch(1, 1)

        self.sheetPlace.addLayout(self.sheetLine)

        self.deedLine = QHBoxLayout()
        self.deedLine.setSpacing(8)
        self.deedLine.setObjectName(u"deedLine")
        self.viewPlace = QHBoxLayout()
        self.viewPlace.setSpacing(0)
        self.viewPlace.setObjectName(u"viewPlace")

        self.deedLine.addLayout(self.viewPlace)

        self.deedGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.deedLine.addItem(self.deedGap)

        self.fillButton = QPushButton(self.sheetPanel)
        self.fillButton.setObjectName(u"fillButton")

        self.deedLine.addWidget(self.fillButton)

        self.stepButton = QPushButton(self.sheetPanel)
        self.stepButton.setObjectName(u"stepButton")
        self.stepButton.setProperty(u"primary", True)

        self.deedLine.addWidget(self.stepButton)

        self.moreButton = QPushButton(self.sheetPanel)
        self.moreButton.setObjectName(u"moreButton")

        self.deedLine.addWidget(self.moreButton)


        self.sheetPlace.addLayout(self.deedLine)

        self.total = QLabel(self.sheetPanel)
        self.total.setObjectName(u"total")
        self.total.setWordWrap(True)
        self.total.setProperty(u"heading", True)

        self.sheetPlace.addWidget(self.total)

        self.split = QSplitter(self.sheetPanel)
        self.split.setObjectName(u"split")
        self.split.setOrientation(Qt.Vertical)
        self.split.setChildrenCollapsible(True)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.split.sizePolicy().hasHeightForWidth())
        self.split.setSizePolicy(sizePolicy1)

        self.sheetPlace.addWidget(self.split)

        ScoresheetsForm.addWidget(self.sheetPanel)
#if QT_CONFIG(shortcut)
        self.unit_idLabel.setBuddy(self.unit_id)
        self.set_codeLabel.setBuddy(self.set_code)
        self.periodLabel.setBuddy(self.period)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ScoresheetsForm)

        QMetaObject.connectSlotsByName(ScoresheetsForm)
    # setupUi

    def retranslateUi(self, ScoresheetsForm):
        self.openButton.setText(QCoreApplication.translate("ScoresheetsForm", u"M\u1edf phi\u1ebfu (Enter)", None))
        self.removeButton.setText(QCoreApplication.translate("ScoresheetsForm", u"Xo\u00e1 phi\u1ebfu", None))
        self.remindButton.setText(QCoreApplication.translate("ScoresheetsForm", u"C\u00f4ng v\u0103n \u0111\u00f4n \u0111\u1ed1&c\u2026", None))
        self.bringButton.setText(QCoreApplication.translate("ScoresheetsForm", u"&Nh\u1eadp t\u1eeb Excel\u2026", None))
        self.writeOutButton.setText(QCoreApplication.translate("ScoresheetsForm", u"&Xu\u1ea5t Excel\u2026", None))
        self.beginHeading.setText(QCoreApplication.translate("ScoresheetsForm", u"L\u1eadp phi\u1ebfu m\u1edbi", None))
        self.unit_idLabel.setText(QCoreApplication.translate("ScoresheetsForm", u"\u0110\u01a1n &v\u1ecb", None))
        self.set_codeLabel.setText(QCoreApplication.translate("ScoresheetsForm", u"&B\u1ed9 ch\u1ec9 s\u1ed1", None))
        self.periodLabel.setText(QCoreApplication.translate("ScoresheetsForm", u"&K\u1ef3 ch\u1ea5m \u0111i\u1ec3m", None))
        self.period.setPlaceholderText(QCoreApplication.translate("ScoresheetsForm", u"V\u00ed d\u1ee5 2026, ho\u1eb7c 2026Q3 cho qu\u00fd 3", None))
        self.beginButton.setText(QCoreApplication.translate("ScoresheetsForm", u"L\u1eadp phi\u1ebfu (Ctrl+Enter)", None))
        self.backButton.setText(QCoreApplication.translate("ScoresheetsForm", u"\u2039 C\u00e1c phi\u1ebfu (Esc)", None))
        self.moreButton.setText(QCoreApplication.translate("ScoresheetsForm", u"Vi\u1ec7c kh\u00e1c", None))
        pass
    # retranslateUi

