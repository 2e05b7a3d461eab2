# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'earlier_award.ui'
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
from PySide6.QtWidgets import (QApplication, QFormLayout, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.fields.date import DateField
from parcomp_desktop.gui.fields.note import NoteField
from parcomp_desktop.gui.fields.pick import PickField
from parcomp_desktop.gui.fields.text import TextField
from parcomp_desktop.gui.fields.year import YearField
class Ui_EarlierAwardForm(object):
    def setupUi(self, EarlierAwardForm):
        if not EarlierAwardForm.objectName():
            EarlierAwardForm.setObjectName(u"EarlierAwardForm")
        self.outer = QVBoxLayout(EarlierAwardForm)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.sentNote = QLabel(EarlierAwardForm)
        self.sentNote.setObjectName(u"sentNote")
        self.sentNote.setWordWrap(True)

        self.outer.addWidget(self.sentNote)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.subjectLabel = QLabel(EarlierAwardForm)
        self.subjectLabel.setObjectName(u"subjectLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.subjectLabel)

        self.subject = ChoiceField(EarlierAwardForm)
        self.subject.setObjectName(u"subject")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.subject)

        self.subject_idLabel = QLabel(EarlierAwardForm)
        self.subject_idLabel.setObjectName(u"subject_idLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.subject_idLabel)

        self.subject_id = PickField(EarlierAwardForm)
        self.subject_id.setObjectName(u"subject_id")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.subject_id)

        self.recipientLabel = QLabel(EarlierAwardForm)
        self.recipientLabel.setObjectName(u"recipientLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.recipientLabel)

        self.recipient = TextField(EarlierAwardForm)
        self.recipient.setObjectName(u"recipient")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.recipient)

        self.kindLabel = QLabel(EarlierAwardForm)
        self.kindLabel.setObjectName(u"kindLabel")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.kindLabel)

        self.kind = ChoiceField(EarlierAwardForm)
        self.kind.setObjectName(u"kind")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.kind)

        self.formLabel = QLabel(EarlierAwardForm)
        self.formLabel.setObjectName(u"formLabel")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.formLabel)

        self.form = TextField(EarlierAwardForm)
        self.form.setObjectName(u"form")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.form)

        self.yearLabel = QLabel(EarlierAwardForm)
        self.yearLabel.setObjectName(u"yearLabel")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.yearLabel)

        self.year = YearField(EarlierAwardForm)
        self.year.setObjectName(u"year")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.year)

        self.achievementLabel = QLabel(EarlierAwardForm)
        self.achievementLabel.setObjectName(u"achievementLabel")
        self.achievementLabel.setAlignment(Qt.AlignLeft|Qt.AlignTop)

        self.fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.achievementLabel)

        self.achievement = NoteField(EarlierAwardForm)
        self.achievement.setObjectName(u"achievement")
        self.achievement.setMinimumSize(QSize(0, 44))
        self.achievement.setMaximumSize(QSize(16777215, 90))

        self.fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.achievement)

        self.achieved_fromLabel = QLabel(EarlierAwardForm)
        self.achieved_fromLabel.setObjectName(u"achieved_fromLabel")

        self.fields.setWidget(7, QFormLayout.ItemRole.LabelRole, self.achieved_fromLabel)

        self.achieved_from = DateField(EarlierAwardForm)
        self.achieved_from.setObjectName(u"achieved_from")

        self.fields.setWidget(7, QFormLayout.ItemRole.FieldRole, self.achieved_from)

        self.achieved_toLabel = QLabel(EarlierAwardForm)
        self.achieved_toLabel.setObjectName(u"achieved_toLabel")

        self.fields.setWidget(8, QFormLayout.ItemRole.LabelRole, self.achieved_toLabel)

        self.achieved_to = DateField(EarlierAwardForm)
        self.achieved_to.setObjectName(u"achieved_to")

        self.fields.setWidget(8, QFormLayout.ItemRole.FieldRole, self.achieved_to)

        self.numberLabel = QLabel(EarlierAwardForm)
        self.numberLabel.setObjectName(u"numberLabel")

        self.fields.setWidget(9, QFormLayout.ItemRole.LabelRole, self.numberLabel)

        self.number = TextField(EarlierAwardForm)
        self.number.setObjectName(u"number")

        self.fields.setWidget(9, QFormLayout.ItemRole.FieldRole, self.number)

        self.decided_onLabel = QLabel(EarlierAwardForm)
        self.decided_onLabel.setObjectName(u"decided_onLabel")

        self.fields.setWidget(10, QFormLayout.ItemRole.LabelRole, self.decided_onLabel)

        self.decided_on = DateField(EarlierAwardForm)
        self.decided_on.setObjectName(u"decided_on")

        self.fields.setWidget(10, QFormLayout.ItemRole.FieldRole, self.decided_on)

        self.authorityLabel = QLabel(EarlierAwardForm)
        self.authorityLabel.setObjectName(u"authorityLabel")

        self.fields.setWidget(11, QFormLayout.ItemRole.LabelRole, self.authorityLabel)

        self.authority = TextField(EarlierAwardForm)
        self.authority.setObjectName(u"authority")

        self.fields.setWidget(11, QFormLayout.ItemRole.FieldRole, self.authority)


        self.outer.addLayout(self.fields)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(EarlierAwardForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)

        self.newButton = QPushButton(EarlierAwardForm)
        self.newButton.setObjectName(u"newButton")

        self.buttons.addWidget(self.newButton)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.removeButton = QPushButton(EarlierAwardForm)
        self.removeButton.setObjectName(u"removeButton")

        self.buttons.addWidget(self.removeButton)


        self.outer.addLayout(self.buttons)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.subjectLabel.setBuddy(self.subject)
        self.subject_idLabel.setBuddy(self.subject_id)
        self.recipientLabel.setBuddy(self.recipient)
        self.kindLabel.setBuddy(self.kind)
        self.formLabel.setBuddy(self.form)
        self.yearLabel.setBuddy(self.year)
        self.achievementLabel.setBuddy(self.achievement)
        self.achieved_fromLabel.setBuddy(self.achieved_from)
        self.achieved_toLabel.setBuddy(self.achieved_to)
        self.numberLabel.setBuddy(self.number)
        self.decided_onLabel.setBuddy(self.decided_on)
        self.authorityLabel.setBuddy(self.authority)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(EarlierAwardForm)

        QMetaObject.connectSlotsByName(EarlierAwardForm)
    # setupUi

    def retranslateUi(self, EarlierAwardForm):
        self.subjectLabel.setText(QCoreApplication.translate("EarlierAwardForm", u"\u0110\u1ed1i &t\u01b0\u1ee3ng", None))
        self.subject_idLabel.setText(QCoreApplication.translate("EarlierAwardForm", u"&L\u00e0 ai trong danh s\u00e1ch", None))
        self.recipientLabel.setText(QCoreApplication.translate("EarlierAwardForm", u"T&\u00ean nh\u01b0 trong quy\u1ebft \u0111\u1ecbnh", None))
        self.recipient.setPlaceholderText(QCoreApplication.translate("EarlierAwardForm", u"\u0110\u1ec3 tr\u1ed1ng: l\u1ea5y t\u00ean trong danh s\u00e1ch", None))
        self.kindLabel.setText(QCoreApplication.translate("EarlierAwardForm", u"Lo\u1ea1i theo &k\u1ebf ho\u1ea1ch", None))
        self.formLabel.setText(QCoreApplication.translate("EarlierAwardForm", u"&H\u00ecnh th\u1ee9c khen", None))
        self.form.setPlaceholderText(QCoreApplication.translate("EarlierAwardForm", u"\u0110\u1ec3 tr\u1ed1ng: theo lo\u1ea1i \u0111\u00e3 ch\u1ecdn", None))
        self.yearLabel.setText(QCoreApplication.translate("EarlierAwardForm", u"N\u0103m", None))
        self.achievementLabel.setText(QCoreApplication.translate("EarlierAwardForm", u"Th\u00e0nh t\u00ed&ch", None))
        self.achieved_fromLabel.setText(QCoreApplication.translate("EarlierAwardForm", u"L\u1eadp th\u00e0nh t\u00edch t\u1eeb n&g\u00e0y", None))
        self.achieved_toLabel.setText(QCoreApplication.translate("EarlierAwardForm", u"\u0110\u1ebfn ng\u00e0&y", None))
        self.numberLabel.setText(QCoreApplication.translate("EarlierAwardForm", u"Quy\u1ebft \u0111\u1ecbnh &s\u1ed1", None))
        self.decided_onLabel.setText(QCoreApplication.translate("EarlierAwardForm", u"Ng\u00e0y k\u00fd", None))
        self.authorityLabel.setText(QCoreApplication.translate("EarlierAwardForm", u"C\u01a1 &quan quy\u1ebft \u0111\u1ecbnh", None))
        self.saveButton.setText(QCoreApplication.translate("EarlierAwardForm", u"L\u01b0u (Ctrl+Enter)", None))
        self.newButton.setText(QCoreApplication.translate("EarlierAwardForm", u"Th\u00eam m\u1edbi (Ctrl+N)", None))
        self.removeButton.setText(QCoreApplication.translate("EarlierAwardForm", u"Xo\u00e1", None))
        pass
    # retranslateUi

