# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rounds.ui'
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
from PySide6.QtWidgets import (QApplication, QFormLayout, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QTabWidget, QVBoxLayout,
    QWidget)

from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.fields.count import CountField
from parcomp_desktop.gui.fields.date import DateField
from parcomp_desktop.gui.fields.number import NumberField
from parcomp_desktop.gui.fields.text import TextField
class Ui_RoundForm(object):
    def setupUi(self, RoundForm):
        if not RoundForm.objectName():
            RoundForm.setObjectName(u"RoundForm")
        self.outer = QVBoxLayout(RoundForm)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.locked = QLabel(RoundForm)
        self.locked.setObjectName(u"locked")
        self.locked.setWordWrap(True)
        self.locked.setProperty(u"unsaved", True)

        self.outer.addWidget(self.locked)

        self.tabs = QTabWidget(RoundForm)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.roundTab = QWidget()
        self.roundTab.setObjectName(u"roundTab")
        self.roundOuter = QVBoxLayout(self.roundTab)
        self.roundOuter.setObjectName(u"roundOuter")
        self.roundOuter.setContentsMargins(0, 0, 0, 0)
        self.roundScroll = QScrollArea(self.roundTab)
        self.roundScroll.setObjectName(u"roundScroll")
        self.roundScroll.setFrameShape(QFrame.NoFrame)
        self.roundScroll.setWidgetResizable(True)
        self.roundScroll.setFocusPolicy(Qt.NoFocus)
        self.roundContents = QWidget()
        self.roundContents.setObjectName(u"roundContents")
        self.roundPlace = QVBoxLayout(self.roundContents)
        self.roundPlace.setSpacing(16)
        self.roundPlace.setObjectName(u"roundPlace")
        self.roundPlace.setContentsMargins(0, 12, 8, 0)
        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.nameLabel = QLabel(self.roundContents)
        self.nameLabel.setObjectName(u"nameLabel")

        self.fields.addWidget(self.nameLabel, 0, 0, 1, 1)

        self.name = TextField(self.roundContents)
        self.name.setObjectName(u"name")

        self.fields.addWidget(self.name, 0, 1, 1, 3)

        self.periodLabel = QLabel(self.roundContents)
        self.periodLabel.setObjectName(u"periodLabel")

        self.fields.addWidget(self.periodLabel, 1, 0, 1, 1)

        self.period = ChoiceField(self.roundContents)
        self.period.setObjectName(u"period")

        self.fields.addWidget(self.period, 1, 1, 1, 1)

        self.considered_onLabel = QLabel(self.roundContents)
        self.considered_onLabel.setObjectName(u"considered_onLabel")

        self.fields.addWidget(self.considered_onLabel, 1, 2, 1, 1)

        self.considered_on = DateField(self.roundContents)
        self.considered_on.setObjectName(u"considered_on")

        self.fields.addWidget(self.considered_on, 1, 3, 1, 1)

        self.due_onLabel = QLabel(self.roundContents)
        self.due_onLabel.setObjectName(u"due_onLabel")

        self.fields.addWidget(self.due_onLabel, 2, 0, 1, 1)

        self.due_on = DateField(self.roundContents)
        self.due_on.setObjectName(u"due_on")

        self.fields.addWidget(self.due_on, 2, 1, 1, 1)


        self.roundPlace.addLayout(self.fields)

        self.awardsHeading = QLabel(self.roundContents)
        self.awardsHeading.setObjectName(u"awardsHeading")
        self.awardsHeading.setProperty(u"heading", True)

        self.roundPlace.addWidget(self.awardsHeading)

        self.awardsPlace = QGridLayout()
        self.awardsPlace.setObjectName(u"awardsPlace")
        self.awardsPlace.setHorizontalSpacing(16)
        self.awardsPlace.setVerticalSpacing(8)

        self.roundPlace.addLayout(self.awardsPlace)

        self.awardsNote = QLabel(self.roundContents)
        self.awardsNote.setObjectName(u"awardsNote")
        self.awardsNote.setWordWrap(True)

        self.roundPlace.addWidget(self.awardsNote)

        self.roundRest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.roundPlace.addItem(self.roundRest)

        self.roundScroll.setWidget(self.roundContents)

        self.roundOuter.addWidget(self.roundScroll)

        self.tabs.addTab(self.roundTab, "")
        self.guidanceTab = QWidget()
        self.guidanceTab.setObjectName(u"guidanceTab")
        self.guidanceOuter = QVBoxLayout(self.guidanceTab)
        self.guidanceOuter.setObjectName(u"guidanceOuter")
        self.guidanceOuter.setContentsMargins(0, 0, 0, 0)
        self.guidanceScroll = QScrollArea(self.guidanceTab)
        self.guidanceScroll.setObjectName(u"guidanceScroll")
        self.guidanceScroll.setFrameShape(QFrame.NoFrame)
        self.guidanceScroll.setWidgetResizable(True)
        self.guidanceScroll.setFocusPolicy(Qt.NoFocus)
        self.guidanceContents = QWidget()
        self.guidanceContents.setObjectName(u"guidanceContents")
        self.guidancePlace = QVBoxLayout(self.guidanceContents)
        self.guidancePlace.setSpacing(12)
        self.guidancePlace.setObjectName(u"guidancePlace")
        self.guidancePlace.setContentsMargins(0, 12, 8, 0)
        self.milestonesHeading = QLabel(self.guidanceContents)
        self.milestonesHeading.setObjectName(u"milestonesHeading")
        self.milestonesHeading.setProperty(u"heading", True)

        self.guidancePlace.addWidget(self.milestonesHeading)

        self.milestonesPlace = QGridLayout()
        self.milestonesPlace.setObjectName(u"milestonesPlace")
        self.milestonesPlace.setHorizontalSpacing(16)
        self.milestonesPlace.setVerticalSpacing(8)

        self.guidancePlace.addLayout(self.milestonesPlace)

        self.guidanceHeading = QLabel(self.guidanceContents)
        self.guidanceHeading.setObjectName(u"guidanceHeading")
        self.guidanceHeading.setProperty(u"heading", True)

        self.guidancePlace.addWidget(self.guidanceHeading)

        self.guidanceFields = QFormLayout()
        self.guidanceFields.setObjectName(u"guidanceFields")
        self.guidanceFields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.guidanceFields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.guidanceFields.setHorizontalSpacing(16)
        self.guidanceFields.setVerticalSpacing(8)
        self.guidanceLabel = QLabel(self.guidanceContents)
        self.guidanceLabel.setObjectName(u"guidanceLabel")

        self.guidanceFields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.guidanceLabel)

        self.guidance = TextField(self.guidanceContents)
        self.guidance.setObjectName(u"guidance")

        self.guidanceFields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.guidance)

        self.readingLabel = QLabel(self.guidanceContents)
        self.readingLabel.setObjectName(u"readingLabel")

        self.guidanceFields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.readingLabel)

        self.reading = ChoiceField(self.guidanceContents)
        self.reading.setObjectName(u"reading")

        self.guidanceFields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.reading)


        self.guidancePlace.addLayout(self.guidanceFields)

        self.parametersPlace = QGridLayout()
        self.parametersPlace.setObjectName(u"parametersPlace")
        self.parametersPlace.setHorizontalSpacing(16)
        self.parametersPlace.setVerticalSpacing(8)

        self.guidancePlace.addLayout(self.parametersPlace)

        self.guidanceRest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.guidancePlace.addItem(self.guidanceRest)

        self.guidanceScroll.setWidget(self.guidanceContents)

        self.guidanceOuter.addWidget(self.guidanceScroll)

        self.tabs.addTab(self.guidanceTab, "")
        self.basesTab = QWidget()
        self.basesTab.setObjectName(u"basesTab")
        self.basesPlace = QVBoxLayout(self.basesTab)
        self.basesPlace.setObjectName(u"basesPlace")
        self.basesPlace.setContentsMargins(0, 12, 0, 0)
        self.basesLine = QHBoxLayout()
        self.basesLine.setSpacing(16)
        self.basesLine.setObjectName(u"basesLine")
        self.bases_reviewed_onLabel = QLabel(self.basesTab)
        self.bases_reviewed_onLabel.setObjectName(u"bases_reviewed_onLabel")

        self.basesLine.addWidget(self.bases_reviewed_onLabel)

        self.bases_reviewed_on = DateField(self.basesTab)
        self.bases_reviewed_on.setObjectName(u"bases_reviewed_on")
        self.bases_reviewed_on.setMaximumSize(QSize(180, 16777215))

        self.basesLine.addWidget(self.bases_reviewed_on)

        self.proposeButton = QPushButton(self.basesTab)
        self.proposeButton.setObjectName(u"proposeButton")

        self.basesLine.addWidget(self.proposeButton)

        self.basesGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.basesLine.addItem(self.basesGap)


        self.basesPlace.addLayout(self.basesLine)

        self.basesNote = QLabel(self.basesTab)
        self.basesNote.setObjectName(u"basesNote")
        self.basesNote.setWordWrap(True)
        self.basesNote.setProperty(u"unsaved", True)

        self.basesPlace.addWidget(self.basesNote)

        self.tabs.addTab(self.basesTab, "")
        self.councilTab = QWidget()
        self.councilTab.setObjectName(u"councilTab")
        self.councilOuter = QVBoxLayout(self.councilTab)
        self.councilOuter.setObjectName(u"councilOuter")
        self.councilOuter.setContentsMargins(0, 0, 0, 0)
        self.councilScroll = QScrollArea(self.councilTab)
        self.councilScroll.setObjectName(u"councilScroll")
        self.councilScroll.setFrameShape(QFrame.NoFrame)
        self.councilScroll.setWidgetResizable(True)
        self.councilScroll.setFocusPolicy(Qt.NoFocus)
        self.councilContents = QWidget()
        self.councilContents.setObjectName(u"councilContents")
        self.councilPlace = QVBoxLayout(self.councilContents)
        self.councilPlace.setSpacing(12)
        self.councilPlace.setObjectName(u"councilPlace")
        self.councilPlace.setContentsMargins(0, 12, 8, 0)
        self.councilHeading = QLabel(self.councilContents)
        self.councilHeading.setObjectName(u"councilHeading")
        self.councilHeading.setProperty(u"heading", True)

        self.councilPlace.addWidget(self.councilHeading)

        self.councilFields = QGridLayout()
        self.councilFields.setObjectName(u"councilFields")
        self.councilFields.setHorizontalSpacing(16)
        self.councilFields.setVerticalSpacing(8)
        self.quorum_partLabel = QLabel(self.councilContents)
        self.quorum_partLabel.setObjectName(u"quorum_partLabel")

        self.councilFields.addWidget(self.quorum_partLabel, 0, 0, 1, 1)

        self.quorum_part = CountField(self.councilContents)
        self.quorum_part.setObjectName(u"quorum_part")

        self.councilFields.addWidget(self.quorum_part, 0, 1, 1, 1)

        self.quorum_wholeLabel = QLabel(self.councilContents)
        self.quorum_wholeLabel.setObjectName(u"quorum_wholeLabel")

        self.councilFields.addWidget(self.quorum_wholeLabel, 0, 2, 1, 1)

        self.quorum_whole = CountField(self.councilContents)
        self.quorum_whole.setObjectName(u"quorum_whole")

        self.councilFields.addWidget(self.quorum_whole, 0, 3, 1, 1)

        self.aboveLabel = QLabel(self.councilContents)
        self.aboveLabel.setObjectName(u"aboveLabel")

        self.councilFields.addWidget(self.aboveLabel, 1, 0, 1, 1)

        self.above = ChoiceField(self.councilContents)
        self.above.setObjectName(u"above")

        self.councilFields.addWidget(self.above, 1, 1, 1, 1)

        self.thresholdLabel = QLabel(self.councilContents)
        self.thresholdLabel.setObjectName(u"thresholdLabel")

        self.councilFields.addWidget(self.thresholdLabel, 1, 2, 1, 1)

        self.threshold = NumberField(self.councilContents)
        self.threshold.setObjectName(u"threshold")

        self.councilFields.addWidget(self.threshold, 1, 3, 1, 1)

        self.baseLabel = QLabel(self.councilContents)
        self.baseLabel.setObjectName(u"baseLabel")

        self.councilFields.addWidget(self.baseLabel, 2, 0, 1, 1)

        self.base = ChoiceField(self.councilContents)
        self.base.setObjectName(u"base")

        self.councilFields.addWidget(self.base, 2, 1, 1, 1)

        self.ballotLabel = QLabel(self.councilContents)
        self.ballotLabel.setObjectName(u"ballotLabel")

        self.councilFields.addWidget(self.ballotLabel, 2, 2, 1, 1)

        self.ballot = ChoiceField(self.councilContents)
        self.ballot.setObjectName(u"ballot")

        self.councilFields.addWidget(self.ballot, 2, 3, 1, 1)

        self.sourceLabel = QLabel(self.councilContents)
        self.sourceLabel.setObjectName(u"sourceLabel")

        self.councilFields.addWidget(self.sourceLabel, 3, 0, 1, 1)

        self.source = TextField(self.councilContents)
        self.source.setObjectName(u"source")

        self.councilFields.addWidget(self.source, 3, 1, 1, 3)

        self.councilNote = QLabel(self.councilContents)
        self.councilNote.setObjectName(u"councilNote")
        self.councilNote.setWordWrap(True)

        self.councilFields.addWidget(self.councilNote, 4, 1, 1, 3)

        self.councilFields.setColumnStretch(1, 1)
        self.councilFields.setColumnStretch(3, 1)

        self.councilPlace.addLayout(self.councilFields)

        self.moneyHeading = QLabel(self.councilContents)
        self.moneyHeading.setObjectName(u"moneyHeading")
        self.moneyHeading.setProperty(u"heading", True)

        self.councilPlace.addWidget(self.moneyHeading)

        self.moneyFields = QGridLayout()
        self.moneyFields.setObjectName(u"moneyFields")
        self.moneyFields.setHorizontalSpacing(16)
        self.moneyFields.setVerticalSpacing(8)
        self.budgetLabel = QLabel(self.councilContents)
        self.budgetLabel.setObjectName(u"budgetLabel")

        self.moneyFields.addWidget(self.budgetLabel, 0, 0, 1, 1)

        self.budget = CountField(self.councilContents)
        self.budget.setObjectName(u"budget")

        self.moneyFields.addWidget(self.budget, 0, 1, 1, 1)

        self.roundingLabel = QLabel(self.councilContents)
        self.roundingLabel.setObjectName(u"roundingLabel")

        self.moneyFields.addWidget(self.roundingLabel, 0, 2, 1, 1)

        self.rounding = ChoiceField(self.councilContents)
        self.rounding.setObjectName(u"rounding")

        self.moneyFields.addWidget(self.rounding, 0, 3, 1, 1)

        self.fundLabel = QLabel(self.councilContents)
        self.fundLabel.setObjectName(u"fundLabel")

        self.moneyFields.addWidget(self.fundLabel, 1, 0, 1, 1)

        self.fund = TextField(self.councilContents)
        self.fund.setObjectName(u"fund")

        self.moneyFields.addWidget(self.fund, 1, 1, 1, 3)

        self.moneyFields.setColumnStretch(1, 1)
        self.moneyFields.setColumnStretch(3, 1)

        self.councilPlace.addLayout(self.moneyFields)

        self.coefficientsPlace = QGridLayout()
        self.coefficientsPlace.setObjectName(u"coefficientsPlace")
        self.coefficientsPlace.setHorizontalSpacing(16)
        self.coefficientsPlace.setVerticalSpacing(8)

        self.councilPlace.addLayout(self.coefficientsPlace)

        self.councilRest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.councilPlace.addItem(self.councilRest)

        self.councilScroll.setWidget(self.councilContents)

        self.councilOuter.addWidget(self.councilScroll)

        self.tabs.addTab(self.councilTab, "")
        self.sweepTab = QWidget()
        self.sweepTab.setObjectName(u"sweepTab")
        self.sweepPlace = QVBoxLayout(self.sweepTab)
        self.sweepPlace.setObjectName(u"sweepPlace")
        self.sweepPlace.setContentsMargins(0, 8, 0, 0)
        self.tabs.addTab(self.sweepTab, "")

        self.outer.addWidget(self.tabs)

        self.buttonLine = QWidget(RoundForm)
        self.buttonLine.setObjectName(u"buttonLine")
        self.buttons = QHBoxLayout(self.buttonLine)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.saveButton = QPushButton(self.buttonLine)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)

        self.newButton = QPushButton(self.buttonLine)
        self.newButton.setObjectName(u"newButton")

        self.buttons.addWidget(self.newButton)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.closeButton = QPushButton(self.buttonLine)
        self.closeButton.setObjectName(u"closeButton")

        self.buttons.addWidget(self.closeButton)

        self.removeButton = QPushButton(self.buttonLine)
        self.removeButton.setObjectName(u"removeButton")

        self.buttons.addWidget(self.removeButton)


        self.outer.addWidget(self.buttonLine)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.periodLabel.setBuddy(self.period)
        self.considered_onLabel.setBuddy(self.considered_on)
        self.due_onLabel.setBuddy(self.due_on)
        self.guidanceLabel.setBuddy(self.guidance)
        self.readingLabel.setBuddy(self.reading)
        self.bases_reviewed_onLabel.setBuddy(self.bases_reviewed_on)
        self.quorum_partLabel.setBuddy(self.quorum_part)
        self.quorum_wholeLabel.setBuddy(self.quorum_whole)
        self.aboveLabel.setBuddy(self.above)
        self.thresholdLabel.setBuddy(self.threshold)
        self.baseLabel.setBuddy(self.base)
        self.ballotLabel.setBuddy(self.ballot)
        self.sourceLabel.setBuddy(self.source)
        self.budgetLabel.setBuddy(self.budget)
        self.roundingLabel.setBuddy(self.rounding)
        self.fundLabel.setBuddy(self.fund)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RoundForm)

        QMetaObject.connectSlotsByName(RoundForm)
    # setupUi

    def retranslateUi(self, RoundForm):
        self.nameLabel.setText(QCoreApplication.translate("RoundForm", u"&T\u00ean \u0111\u1ee3t x\u00e9t", None))
        self.periodLabel.setText(QCoreApplication.translate("RoundForm", u"&K\u1ef3 x\u00e9t", None))
        self.considered_onLabel.setText(QCoreApplication.translate("RoundForm", u"N&g\u00e0y x\u00e9t", None))
#if QT_CONFIG(tooltip)
        self.considered_on.setToolTip(QCoreApplication.translate("RoundForm", u"Quy \u0111\u1ecbnh, ti\u00eau ch\u00ed, h\u00ecnh th\u1ee9c khen c\u00f3 hi\u1ec7u l\u1ef1c v\u00e0o ng\u00e0y n\u00e0y \u0111\u01b0\u1ee3c d\u00f9ng cho \u0111\u1ee3t x\u00e9t.", None))
#endif // QT_CONFIG(tooltip)
        self.due_onLabel.setText(QCoreApplication.translate("RoundForm", u"&H\u1ea1n nh\u1eadn h\u1ed3 s\u01a1", None))
        self.awardsHeading.setText(QCoreApplication.translate("RoundForm", u"H\u00ecnh th\u1ee9c khen", None))
        self.awardsNote.setProperty(u"faint", QCoreApplication.translate("RoundForm", u"true", None))
        self.tabs.setTabText(self.tabs.indexOf(self.roundTab), QCoreApplication.translate("RoundForm", u"\u0110\u1ee3t x\u00e9t", None))
        self.milestonesHeading.setText(QCoreApplication.translate("RoundForm", u"M\u1ed1c ph\u1ea3i qua tr\u01b0\u1edbc khi x\u00e9t", None))
        self.guidanceHeading.setText(QCoreApplication.translate("RoundForm", u"H\u01b0\u1edbng d\u1eabn c\u1ee7a \u0111\u1ee3t x\u00e9t", None))
        self.guidanceLabel.setText(QCoreApplication.translate("RoundForm", u"&V\u0103n b\u1ea3n h\u01b0\u1edbng d\u1eabn", None))
        self.readingLabel.setText(QCoreApplication.translate("RoundForm", u"&C\u00e1ch \u0111\u1ecdc ti\u00eau ch\u00ed", None))
        self.tabs.setTabText(self.tabs.indexOf(self.guidanceTab), QCoreApplication.translate("RoundForm", u"M\u1ed1c, h\u01b0\u1edbng d\u1eabn", None))
        self.bases_reviewed_onLabel.setText(QCoreApplication.translate("RoundForm", u"\u0110\u00e3 &r\u00e0 so\u00e1t ng\u00e0y", None))
        self.proposeButton.setText(QCoreApplication.translate("RoundForm", u"Th\u00eam c\u0103n c\u1ee9 theo ng\u00e0y x\u00e9t", None))
        self.tabs.setTabText(self.tabs.indexOf(self.basesTab), QCoreApplication.translate("RoundForm", u"C\u0103n c\u1ee9", None))
        self.councilHeading.setText(QCoreApplication.translate("RoundForm", u"Quy t\u1eafc bi\u1ec3u quy\u1ebft c\u1ee7a H\u1ed9i \u0111\u1ed3ng", None))
        self.quorum_partLabel.setText(QCoreApplication.translate("RoundForm", u"&Ph\u1ea3i c\u00f3 m\u1eb7t (ph\u1ea7n)", None))
        self.quorum_wholeLabel.setText(QCoreApplication.translate("RoundForm", u"tr\u00ean t\u1ed5&ng s\u1ed1 (ph\u1ea7n)", None))
        self.aboveLabel.setText(QCoreApplication.translate("RoundForm", u"Th\u00f4ng q&ua khi \u0111\u1ed3ng \u00fd", None))
        self.thresholdLabel.setText(QCoreApplication.translate("RoundForm", u"t&\u1ef7 l\u1ec7 (%)", None))
        self.baseLabel.setText(QCoreApplication.translate("RoundForm", u"T\u00ednh tr\u00ea&n", None))
        self.ballotLabel.setText(QCoreApplication.translate("RoundForm", u"H\u00ecnh th\u1ee9&c", None))
        self.sourceLabel.setText(QCoreApplication.translate("RoundForm", u"&V\u0103n b\u1ea3n quy \u0111\u1ecbnh", None))
        self.councilNote.setProperty(u"faint", QCoreApplication.translate("RoundForm", u"true", None))
        self.moneyHeading.setText(QCoreApplication.translate("RoundForm", u"Kinh ph\u00ed khen th\u01b0\u1edfng", None))
        self.budgetLabel.setText(QCoreApplication.translate("RoundForm", u"Kinh ph\u00ed (\u0111\u1ed3n&g)", None))
        self.roundingLabel.setText(QCoreApplication.translate("RoundForm", u"L\u00e0m t&r\u00f2n ti\u1ec1n th\u01b0\u1edfng", None))
        self.fundLabel.setText(QCoreApplication.translate("RoundForm", u"N&gu\u1ed3n", None))
        self.tabs.setTabText(self.tabs.indexOf(self.councilTab), QCoreApplication.translate("RoundForm", u"H\u1ed9i \u0111\u1ed3ng, kinh ph\u00ed", None))
        self.tabs.setTabText(self.tabs.indexOf(self.sweepTab), QCoreApplication.translate("RoundForm", u"R\u00e0 so\u00e1t", None))
        self.saveButton.setText(QCoreApplication.translate("RoundForm", u"L\u01b0u (Ctrl+Enter)", None))
        self.newButton.setText(QCoreApplication.translate("RoundForm", u"Th\u00eam m\u1edbi", None))
#if QT_CONFIG(tooltip)
        self.newButton.setToolTip(QCoreApplication.translate("RoundForm", u"Th\u00eam \u0111\u1ee3t x\u00e9t m\u1edbi (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
        self.closeButton.setText(QCoreApplication.translate("RoundForm", u"\u0110\u00f3ng \u0111\u1ee3t x\u00e9t", None))
        self.removeButton.setText(QCoreApplication.translate("RoundForm", u"Xo\u00e1", None))
        pass
    # retranslateUi

