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
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

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

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.ExpandingFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.subject_idLabel = QLabel(NominationForm)
        self.subject_idLabel.setObjectName(u"subject_idLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.subject_idLabel)

        self.subject_id = PickField(NominationForm)
        self.subject_id.setObjectName(u"subject_id")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.subject_id)

        self.considered_onLabel = QLabel(NominationForm)
        self.considered_onLabel.setObjectName(u"considered_onLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.considered_onLabel)

        self.considered_on = DateField(NominationForm)
        self.considered_on.setObjectName(u"considered_on")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.considered_on)

        self.awardLabel = QLabel(NominationForm)
        self.awardLabel.setObjectName(u"awardLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.awardLabel)

        self.award = ChoiceField(NominationForm)
        self.award.setObjectName(u"award")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.award.sizePolicy().hasHeightForWidth())
        self.award.setSizePolicy(sizePolicy)
        self.award.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.award)

        self.periodLabel = QLabel(NominationForm)
        self.periodLabel.setObjectName(u"periodLabel")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.periodLabel)

        self.period = ChoiceField(NominationForm)
        self.period.setObjectName(u"period")
        sizePolicy.setHeightForWidth(self.period.sizePolicy().hasHeightForWidth())
        self.period.setSizePolicy(sizePolicy)

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.period)

        self.achievementLabel = QLabel(NominationForm)
        self.achievementLabel.setObjectName(u"achievementLabel")
        self.achievementLabel.setAlignment(Qt.AlignLeft|Qt.AlignTop)

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.achievementLabel)

        self.achievement = NoteField(NominationForm)
        self.achievement.setObjectName(u"achievement")
        self.achievement.setMinimumSize(QSize(0, 64))
        self.achievement.setMaximumSize(QSize(16777215, 110))

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.achievement)


        self.outer.addLayout(self.fields)

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
        self.subject_idLabel.setBuddy(self.subject_id)
        self.considered_onLabel.setBuddy(self.considered_on)
        self.awardLabel.setBuddy(self.award)
        self.periodLabel.setBuddy(self.period)
        self.achievementLabel.setBuddy(self.achievement)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NominationForm)

        QMetaObject.connectSlotsByName(NominationForm)
    # setupUi

    def retranslateUi(self, NominationForm):
        self.subject_idLabel.setText(QCoreApplication.translate("NominationForm", u"&T\u1eadp th\u1ec3, c\u00e1 nh\u00e2n", None))
        self.considered_onLabel.setText(QCoreApplication.translate("NominationForm", u"&Ng\u00e0y x\u00e9t", None))
        self.awardLabel.setText(QCoreApplication.translate("NominationForm", u"&H\u00ecnh th\u1ee9c khen", None))
        self.periodLabel.setText(QCoreApplication.translate("NominationForm", u"&K\u1ef3 x\u00e9t", None))
        self.achievementLabel.setText(QCoreApplication.translate("NominationForm", u"Th\u00e0nh t\u00ed&ch", None))
        self.achievement.setPlaceholderText(QCoreApplication.translate("NominationForm", u"T\u00f3m t\u1eaft nh\u01b0 s\u1ebd in tr\u00ean gi\u1ea5y khen", None))
        self.saveButton.setText(QCoreApplication.translate("NominationForm", u"L\u01b0u (Ctrl+Enter)", None))
        self.newButton.setText(QCoreApplication.translate("NominationForm", u"Th\u00eam m\u1edbi (Ctrl+N)", None))
        self.removeButton.setText(QCoreApplication.translate("NominationForm", u"Xo\u00e1", None))
        pass
    # retranslateUi

