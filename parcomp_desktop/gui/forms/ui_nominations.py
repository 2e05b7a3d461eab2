# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'nominations.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QFrame,
    QHBoxLayout, QLabel, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.fields.date import DateField
from parcomp_desktop.gui.fields.note import NoteField
from parcomp_desktop.gui.fields.pick import PickField
class Ui_NominationForm(object):
    def setupUi(self, NominationForm):
        if not NominationForm.objectName():
            NominationForm.setObjectName(u"NominationForm")
        self.outer = QVBoxLayout(NominationForm)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.locked = QLabel(NominationForm)
        self.locked.setObjectName(u"locked")
        self.locked.setWordWrap(True)

        self.outer.addWidget(self.locked)

        self.scroll = QScrollArea(NominationForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.NoFrame)
        self.scroll.setWidgetResizable(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.scroll.sizePolicy().hasHeightForWidth())
        self.scroll.setSizePolicy(sizePolicy)
        self.scrolled = QWidget()
        self.scrolled.setObjectName(u"scrolled")
        self.fields = QFormLayout(self.scrolled)
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.ExpandingFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.fields.setContentsMargins(0, 0, 8, 0)
        self.round_idLabel = QLabel(self.scrolled)
        self.round_idLabel.setObjectName(u"round_idLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.round_idLabel)

        self.round_id = ChoiceField(self.scrolled)
        self.round_id.setObjectName(u"round_id")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.round_id.sizePolicy().hasHeightForWidth())
        self.round_id.setSizePolicy(sizePolicy1)
        self.round_id.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.round_id)

        self.subject_idLabel = QLabel(self.scrolled)
        self.subject_idLabel.setObjectName(u"subject_idLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.subject_idLabel)

        self.subject_id = PickField(self.scrolled)
        self.subject_id.setObjectName(u"subject_id")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.subject_id)

        self.periodLabel = QLabel(self.scrolled)
        self.periodLabel.setObjectName(u"periodLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.periodLabel)

        self.period = ChoiceField(self.scrolled)
        self.period.setObjectName(u"period")
        sizePolicy1.setHeightForWidth(self.period.sizePolicy().hasHeightForWidth())
        self.period.setSizePolicy(sizePolicy1)

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.period)

        self.considered_onLabel = QLabel(self.scrolled)
        self.considered_onLabel.setObjectName(u"considered_onLabel")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.considered_onLabel)

        self.considered_on = DateField(self.scrolled)
        self.considered_on.setObjectName(u"considered_on")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.considered_on)

        self.awardLabel = QLabel(self.scrolled)
        self.awardLabel.setObjectName(u"awardLabel")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.awardLabel)

        self.award = ChoiceField(self.scrolled)
        self.award.setObjectName(u"award")
        sizePolicy1.setHeightForWidth(self.award.sizePolicy().hasHeightForWidth())
        self.award.setSizePolicy(sizePolicy1)
        self.award.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.award)

        self.award_remark = QLabel(self.scrolled)
        self.award_remark.setObjectName(u"award_remark")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.award_remark.sizePolicy().hasHeightForWidth())
        self.award_remark.setSizePolicy(sizePolicy2)
        self.award_remark.setWordWrap(True)
        self.award_remark.setProperty(u"remark", True)

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.award_remark)

        self.achieved_fromLabel = QLabel(self.scrolled)
        self.achieved_fromLabel.setObjectName(u"achieved_fromLabel")

        self.fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.achieved_fromLabel)

        self.span = QHBoxLayout()
        self.span.setSpacing(8)
        self.span.setObjectName(u"span")
        self.achieved_from = DateField(self.scrolled)
        self.achieved_from.setObjectName(u"achieved_from")

        self.span.addWidget(self.achieved_from)

        self.achieved_toLabel = QLabel(self.scrolled)
        self.achieved_toLabel.setObjectName(u"achieved_toLabel")

        self.span.addWidget(self.achieved_toLabel)

        self.achieved_to = DateField(self.scrolled)
        self.achieved_to.setObjectName(u"achieved_to")

        self.span.addWidget(self.achieved_to)


        self.fields.setLayout(6, QFormLayout.ItemRole.FieldRole, self.span)

        self.achieved_remark = QLabel(self.scrolled)
        self.achieved_remark.setObjectName(u"achieved_remark")
        sizePolicy2.setHeightForWidth(self.achieved_remark.sizePolicy().hasHeightForWidth())
        self.achieved_remark.setSizePolicy(sizePolicy2)
        self.achieved_remark.setWordWrap(True)
        self.achieved_remark.setProperty(u"remark", True)

        self.fields.setWidget(7, QFormLayout.ItemRole.FieldRole, self.achieved_remark)

        self.initiative_idLabel = QLabel(self.scrolled)
        self.initiative_idLabel.setObjectName(u"initiative_idLabel")

        self.fields.setWidget(8, QFormLayout.ItemRole.LabelRole, self.initiative_idLabel)

        self.initiative_id = ChoiceField(self.scrolled)
        self.initiative_id.setObjectName(u"initiative_id")
        sizePolicy1.setHeightForWidth(self.initiative_id.sizePolicy().hasHeightForWidth())
        self.initiative_id.setSizePolicy(sizePolicy1)
        self.initiative_id.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)

        self.fields.setWidget(8, QFormLayout.ItemRole.FieldRole, self.initiative_id)

        self.achievementLabel = QLabel(self.scrolled)
        self.achievementLabel.setObjectName(u"achievementLabel")
        self.achievementLabel.setAlignment(Qt.AlignLeft|Qt.AlignTop)

        self.fields.setWidget(9, QFormLayout.ItemRole.LabelRole, self.achievementLabel)

        self.achievement = NoteField(self.scrolled)
        self.achievement.setObjectName(u"achievement")
        self.achievement.setMinimumSize(QSize(0, 52))
        self.achievement.setMaximumSize(QSize(16777215, 84))

        self.fields.setWidget(9, QFormLayout.ItemRole.FieldRole, self.achievement)

        self.achievement_remark = QLabel(self.scrolled)
        self.achievement_remark.setObjectName(u"achievement_remark")
        sizePolicy2.setHeightForWidth(self.achievement_remark.sizePolicy().hasHeightForWidth())
        self.achievement_remark.setSizePolicy(sizePolicy2)
        self.achievement_remark.setWordWrap(True)
        self.achievement_remark.setProperty(u"remark", True)

        self.fields.setWidget(10, QFormLayout.ItemRole.FieldRole, self.achievement_remark)

        self.facts_remark = QLabel(self.scrolled)
        self.facts_remark.setObjectName(u"facts_remark")
        sizePolicy2.setHeightForWidth(self.facts_remark.sizePolicy().hasHeightForWidth())
        self.facts_remark.setSizePolicy(sizePolicy2)
        self.facts_remark.setWordWrap(True)
        self.facts_remark.setProperty(u"remark", True)

        self.fields.setWidget(11, QFormLayout.ItemRole.FieldRole, self.facts_remark)

        self.scroll.setWidget(self.scrolled)

        self.outer.addWidget(self.scroll)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(NominationForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)

        self.newButton = QPushButton(NominationForm)
        self.newButton.setObjectName(u"newButton")

        self.buttons.addWidget(self.newButton)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.removeButton = QPushButton(NominationForm)
        self.removeButton.setObjectName(u"removeButton")

        self.buttons.addWidget(self.removeButton)


        self.outer.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.round_idLabel.setBuddy(self.round_id)
        self.subject_idLabel.setBuddy(self.subject_id)
        self.periodLabel.setBuddy(self.period)
        self.considered_onLabel.setBuddy(self.considered_on)
        self.awardLabel.setBuddy(self.award)
        self.achieved_fromLabel.setBuddy(self.achieved_from)
        self.achieved_toLabel.setBuddy(self.achieved_to)
        self.initiative_idLabel.setBuddy(self.initiative_id)
        self.achievementLabel.setBuddy(self.achievement)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NominationForm)

        QMetaObject.connectSlotsByName(NominationForm)
    # setupUi

    def retranslateUi(self, NominationForm):
        self.round_idLabel.setText(QCoreApplication.translate("NominationForm", u"\u0110\u1ee3&t x\u00e9t", None))
        self.subject_idLabel.setText(QCoreApplication.translate("NominationForm", u"T&\u1eadp th\u1ec3, c\u00e1 nh\u00e2n", None))
        self.periodLabel.setText(QCoreApplication.translate("NominationForm", u"&K\u1ef3 x\u00e9t", None))
        self.considered_onLabel.setText(QCoreApplication.translate("NominationForm", u"Ng\u00e0&y x\u00e9t", None))
        self.awardLabel.setText(QCoreApplication.translate("NominationForm", u"&H\u00ecnh th\u1ee9c khen", None))
        self.achieved_fromLabel.setText(QCoreApplication.translate("NominationForm", u"&L\u1eadp th\u00e0nh t\u00edch t\u1eeb", None))
        self.achieved_toLabel.setText(QCoreApplication.translate("NominationForm", u"\u0111\u1ebfn", None))
        self.initiative_idLabel.setText(QCoreApplication.translate("NominationForm", u"&S\u00e1ng ki\u1ebfn", None))
        self.achievementLabel.setText(QCoreApplication.translate("NominationForm", u"Th\u00e0nh t\u00ed&ch", None))
        self.achievement.setPlaceholderText(QCoreApplication.translate("NominationForm", u"T\u00f3m t\u1eaft nh\u01b0 s\u1ebd in tr\u00ean gi\u1ea5y khen", None))
        self.saveButton.setText(QCoreApplication.translate("NominationForm", u"L\u01b0u (Ctrl+Enter)", None))
        self.newButton.setText(QCoreApplication.translate("NominationForm", u"Th\u00eam m\u1edbi (Ctrl+N)", None))
        self.removeButton.setText(QCoreApplication.translate("NominationForm", u"Xo\u00e1", None))
        pass
    # retranslateUi

