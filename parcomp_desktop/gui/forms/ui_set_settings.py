# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'set_settings.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QLabel,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from parcomp_desktop.gui.fields.check import CheckField
from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.fields.date import DateField
from parcomp_desktop.gui.fields.note import NoteField
from parcomp_desktop.gui.fields.number import NumberField
from parcomp_desktop.gui.fields.text import TextField
from parcomp_desktop.gui.fields.year import YearField
class Ui_SetSettingsForm(object):
    def setupUi(self, SetSettingsForm):
        if not SetSettingsForm.objectName():
            SetSettingsForm.setObjectName(u"SetSettingsForm")
        self.outer = QVBoxLayout(SetSettingsForm)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.codeLabel = QLabel(SetSettingsForm)
        self.codeLabel.setObjectName(u"codeLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.codeLabel)

        self.code = TextField(SetSettingsForm)
        self.code.setObjectName(u"code")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.code)

        self.nameLabel = QLabel(SetSettingsForm)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setAlignment(Qt.AlignLeft|Qt.AlignTop)

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.name = NoteField(SetSettingsForm)
        self.name.setObjectName(u"name")
        self.name.setMinimumSize(QSize(0, 64))
        self.name.setMaximumSize(QSize(16777215, 110))

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.name)

        self.documentLabel = QLabel(SetSettingsForm)
        self.documentLabel.setObjectName(u"documentLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.documentLabel)

        self.document = TextField(SetSettingsForm)
        self.document.setObjectName(u"document")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.document)

        self.issuerLabel = QLabel(SetSettingsForm)
        self.issuerLabel.setObjectName(u"issuerLabel")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.issuerLabel)

        self.issuer = TextField(SetSettingsForm)
        self.issuer.setObjectName(u"issuer")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.issuer)

        self.datedLabel = QLabel(SetSettingsForm)
        self.datedLabel.setObjectName(u"datedLabel")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.datedLabel)

        self.dated = DateField(SetSettingsForm)
        self.dated.setObjectName(u"dated")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.dated)

        self.sourceLabel = QLabel(SetSettingsForm)
        self.sourceLabel.setObjectName(u"sourceLabel")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.sourceLabel)

        self.source = TextField(SetSettingsForm)
        self.source.setObjectName(u"source")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.source)

        self.purposeLabel = QLabel(SetSettingsForm)
        self.purposeLabel.setObjectName(u"purposeLabel")

        self.fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.purposeLabel)

        self.purpose = ChoiceField(SetSettingsForm)
        self.purpose.setObjectName(u"purpose")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.purpose.sizePolicy().hasHeightForWidth())
        self.purpose.setSizePolicy(sizePolicy)
        self.purpose.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.purpose.setMinimumContentsLength(10)

        self.fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.purpose)

        self.levelsLabel = QLabel(SetSettingsForm)
        self.levelsLabel.setObjectName(u"levelsLabel")

        self.fields.setWidget(7, QFormLayout.ItemRole.LabelRole, self.levelsLabel)

        self.levels = TextField(SetSettingsForm)
        self.levels.setObjectName(u"levels")

        self.fields.setWidget(7, QFormLayout.ItemRole.FieldRole, self.levels)

        self.year_fromLabel = QLabel(SetSettingsForm)
        self.year_fromLabel.setObjectName(u"year_fromLabel")

        self.fields.setWidget(8, QFormLayout.ItemRole.LabelRole, self.year_fromLabel)

        self.year_from = YearField(SetSettingsForm)
        self.year_from.setObjectName(u"year_from")

        self.fields.setWidget(8, QFormLayout.ItemRole.FieldRole, self.year_from)

        self.year_toLabel = QLabel(SetSettingsForm)
        self.year_toLabel.setObjectName(u"year_toLabel")

        self.fields.setWidget(9, QFormLayout.ItemRole.LabelRole, self.year_toLabel)

        self.year_to = YearField(SetSettingsForm)
        self.year_to.setObjectName(u"year_to")

        self.fields.setWidget(9, QFormLayout.ItemRole.FieldRole, self.year_to)

        self.replacesLabel = QLabel(SetSettingsForm)
        self.replacesLabel.setObjectName(u"replacesLabel")

        self.fields.setWidget(10, QFormLayout.ItemRole.LabelRole, self.replacesLabel)

        self.replaces = TextField(SetSettingsForm)
        self.replaces.setObjectName(u"replaces")

        self.fields.setWidget(10, QFormLayout.ItemRole.FieldRole, self.replaces)

        self.maximumLabel = QLabel(SetSettingsForm)
        self.maximumLabel.setObjectName(u"maximumLabel")

        self.fields.setWidget(11, QFormLayout.ItemRole.LabelRole, self.maximumLabel)

        self.maximum = NumberField(SetSettingsForm)
        self.maximum.setObjectName(u"maximum")

        self.fields.setWidget(11, QFormLayout.ItemRole.FieldRole, self.maximum)

        self.survey_shareLabel = QLabel(SetSettingsForm)
        self.survey_shareLabel.setObjectName(u"survey_shareLabel")

        self.fields.setWidget(12, QFormLayout.ItemRole.LabelRole, self.survey_shareLabel)

        self.survey_share = NumberField(SetSettingsForm)
        self.survey_share.setObjectName(u"survey_share")

        self.fields.setWidget(12, QFormLayout.ItemRole.FieldRole, self.survey_share)

        self.percent_decimalsLabel = QLabel(SetSettingsForm)
        self.percent_decimalsLabel.setObjectName(u"percent_decimalsLabel")

        self.fields.setWidget(13, QFormLayout.ItemRole.LabelRole, self.percent_decimalsLabel)

        self.percent_decimals = NumberField(SetSettingsForm)
        self.percent_decimals.setObjectName(u"percent_decimals")

        self.fields.setWidget(13, QFormLayout.ItemRole.FieldRole, self.percent_decimals)

        self.points_decimalsLabel = QLabel(SetSettingsForm)
        self.points_decimalsLabel.setObjectName(u"points_decimalsLabel")

        self.fields.setWidget(14, QFormLayout.ItemRole.LabelRole, self.points_decimalsLabel)

        self.points_decimals = NumberField(SetSettingsForm)
        self.points_decimals.setObjectName(u"points_decimals")

        self.fields.setWidget(14, QFormLayout.ItemRole.FieldRole, self.points_decimals)

        self.tiesLabel = QLabel(SetSettingsForm)
        self.tiesLabel.setObjectName(u"tiesLabel")

        self.fields.setWidget(15, QFormLayout.ItemRole.LabelRole, self.tiesLabel)

        self.ties = ChoiceField(SetSettingsForm)
        self.ties.setObjectName(u"ties")
        sizePolicy.setHeightForWidth(self.ties.sizePolicy().hasHeightForWidth())
        self.ties.setSizePolicy(sizePolicy)
        self.ties.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.ties.setMinimumContentsLength(10)

        self.fields.setWidget(15, QFormLayout.ItemRole.FieldRole, self.ties)

        self.clipped = CheckField(SetSettingsForm)
        self.clipped.setObjectName(u"clipped")

        self.fields.setWidget(16, QFormLayout.ItemRole.FieldRole, self.clipped)

        self.dueLabel = QLabel(SetSettingsForm)
        self.dueLabel.setObjectName(u"dueLabel")

        self.fields.setWidget(17, QFormLayout.ItemRole.LabelRole, self.dueLabel)

        self.due = TextField(SetSettingsForm)
        self.due.setObjectName(u"due")

        self.fields.setWidget(17, QFormLayout.ItemRole.FieldRole, self.due)

        self.refused_afterLabel = QLabel(SetSettingsForm)
        self.refused_afterLabel.setObjectName(u"refused_afterLabel")

        self.fields.setWidget(18, QFormLayout.ItemRole.LabelRole, self.refused_afterLabel)

        self.refused_after = TextField(SetSettingsForm)
        self.refused_after.setObjectName(u"refused_after")

        self.fields.setWidget(18, QFormLayout.ItemRole.FieldRole, self.refused_after)

        self.per_dayLabel = QLabel(SetSettingsForm)
        self.per_dayLabel.setObjectName(u"per_dayLabel")

        self.fields.setWidget(19, QFormLayout.ItemRole.LabelRole, self.per_dayLabel)

        self.per_day = NumberField(SetSettingsForm)
        self.per_day.setObjectName(u"per_day")

        self.fields.setWidget(19, QFormLayout.ItemRole.FieldRole, self.per_day)

        self.justified_withinLabel = QLabel(SetSettingsForm)
        self.justified_withinLabel.setObjectName(u"justified_withinLabel")

        self.fields.setWidget(20, QFormLayout.ItemRole.LabelRole, self.justified_withinLabel)

        self.justified_within = NumberField(SetSettingsForm)
        self.justified_within.setObjectName(u"justified_within")

        self.fields.setWidget(20, QFormLayout.ItemRole.FieldRole, self.justified_within)

        self.lateness_assumedLabel = QLabel(SetSettingsForm)
        self.lateness_assumedLabel.setObjectName(u"lateness_assumedLabel")

        self.fields.setWidget(21, QFormLayout.ItemRole.LabelRole, self.lateness_assumedLabel)

        self.lateness_assumed = TextField(SetSettingsForm)
        self.lateness_assumed.setObjectName(u"lateness_assumed")

        self.fields.setWidget(21, QFormLayout.ItemRole.FieldRole, self.lateness_assumed)

        self.gradesLabel = QLabel(SetSettingsForm)
        self.gradesLabel.setObjectName(u"gradesLabel")
        self.gradesLabel.setAlignment(Qt.AlignLeft|Qt.AlignTop)

        self.fields.setWidget(22, QFormLayout.ItemRole.LabelRole, self.gradesLabel)

        self.grades = NoteField(SetSettingsForm)
        self.grades.setObjectName(u"grades")
        self.grades.setMinimumSize(QSize(0, 64))
        self.grades.setMaximumSize(QSize(16777215, 110))

        self.fields.setWidget(22, QFormLayout.ItemRole.FieldRole, self.grades)

        self.noteLabel = QLabel(SetSettingsForm)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setAlignment(Qt.AlignLeft|Qt.AlignTop)

        self.fields.setWidget(23, QFormLayout.ItemRole.LabelRole, self.noteLabel)

        self.note = NoteField(SetSettingsForm)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 64))
        self.note.setMaximumSize(QSize(16777215, 110))

        self.fields.setWidget(23, QFormLayout.ItemRole.FieldRole, self.note)

        self.sample = CheckField(SetSettingsForm)
        self.sample.setObjectName(u"sample")

        self.fields.setWidget(24, QFormLayout.ItemRole.FieldRole, self.sample)


        self.outer.addLayout(self.fields)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.codeLabel.setBuddy(self.code)
        self.nameLabel.setBuddy(self.name)
        self.documentLabel.setBuddy(self.document)
        self.issuerLabel.setBuddy(self.issuer)
        self.datedLabel.setBuddy(self.dated)
        self.sourceLabel.setBuddy(self.source)
        self.purposeLabel.setBuddy(self.purpose)
        self.levelsLabel.setBuddy(self.levels)
        self.year_fromLabel.setBuddy(self.year_from)
        self.year_toLabel.setBuddy(self.year_to)
        self.replacesLabel.setBuddy(self.replaces)
        self.maximumLabel.setBuddy(self.maximum)
        self.survey_shareLabel.setBuddy(self.survey_share)
        self.percent_decimalsLabel.setBuddy(self.percent_decimals)
        self.points_decimalsLabel.setBuddy(self.points_decimals)
        self.tiesLabel.setBuddy(self.ties)
        self.dueLabel.setBuddy(self.due)
        self.refused_afterLabel.setBuddy(self.refused_after)
        self.per_dayLabel.setBuddy(self.per_day)
        self.justified_withinLabel.setBuddy(self.justified_within)
        self.lateness_assumedLabel.setBuddy(self.lateness_assumed)
        self.gradesLabel.setBuddy(self.grades)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SetSettingsForm)

        QMetaObject.connectSlotsByName(SetSettingsForm)
    # setupUi

    def retranslateUi(self, SetSettingsForm):
        self.codeLabel.setText(QCoreApplication.translate("SetSettingsForm", u"&M\u00e3 b\u1ed9 ch\u1ec9 s\u1ed1", None))
        self.nameLabel.setText(QCoreApplication.translate("SetSettingsForm", u"&T\u00ean", None))
        self.documentLabel.setText(QCoreApplication.translate("SetSettingsForm", u"&V\u0103n b\u1ea3n ban h\u00e0nh", None))
        self.issuerLabel.setText(QCoreApplication.translate("SetSettingsForm", u"&C\u01a1 quan ban h\u00e0nh", None))
        self.datedLabel.setText(QCoreApplication.translate("SetSettingsForm", u"N&g\u00e0y ban h\u00e0nh", None))
        self.sourceLabel.setText(QCoreApplication.translate("SetSettingsForm", u"Ngu\u1ed3n", None))
        self.purposeLabel.setText(QCoreApplication.translate("SetSettingsForm", u"M\u1ee5c \u0111\u00edc&h", None))
        self.levelsLabel.setText(QCoreApplication.translate("SetSettingsForm", u"Ch\u1ea5m cho", None))
        self.year_fromLabel.setText(QCoreApplication.translate("SetSettingsForm", u"T\u1eeb n\u0103m", None))
        self.year_toLabel.setText(QCoreApplication.translate("SetSettingsForm", u"\u0110\u1ebfn n\u0103m", None))
        self.replacesLabel.setText(QCoreApplication.translate("SetSettingsForm", u"Thay cho b\u1ed9 c\u00f3 m\u00e3", None))
        self.maximumLabel.setText(QCoreApplication.translate("SetSettingsForm", u"\u0110i\u1ec3m t\u1ed1i \u0111&a", None))
        self.survey_shareLabel.setText(QCoreApplication.translate("SetSettingsForm", u"Trong \u0111\u00f3 kh\u1ea3o s\u00e1t", None))
        self.percent_decimalsLabel.setText(QCoreApplication.translate("SetSettingsForm", u"S\u1ed1 l\u1ebb c\u1ee7a t\u1ef7 l\u1ec7", None))
        self.points_decimalsLabel.setText(QCoreApplication.translate("SetSettingsForm", u"S\u1ed1 l\u1ebb c\u1ee7a \u0111i\u1ec3m", None))
        self.tiesLabel.setText(QCoreApplication.translate("SetSettingsForm", u"X\u1ebfp h\u1ea1ng khi b\u1eb1ng \u0111i\u1ec3m", None))
        self.clipped.setText(QCoreApplication.translate("SetSettingsForm", u"T\u1ed5ng t\u1eeb 0 \u0111\u1ebfn \u0111i\u1ec3m t\u1ed1i \u0111a", None))
        self.dueLabel.setText(QCoreApplication.translate("SetSettingsForm", u"H\u1ea1n t\u1ef1 ch\u1ea5m", None))
        self.refused_afterLabel.setText(QCoreApplication.translate("SetSettingsForm", u"Kh\u00f4ng nh\u1eadn sau", None))
        self.per_dayLabel.setText(QCoreApplication.translate("SetSettingsForm", u"\u0110i\u1ec3m tr\u1eeb m\u1ed7i ng\u00e0y tr\u1ec5", None))
        self.justified_withinLabel.setText(QCoreApplication.translate("SetSettingsForm", u"S\u1ed1 ng\u00e0y \u0111\u01b0\u1ee3c gi\u1ea3i tr\u00ecnh", None))
        self.lateness_assumedLabel.setText(QCoreApplication.translate("SetSettingsForm", u"H\u1ea1n t\u1ea1m \u0111\u1ecbnh v\u00ec", None))
        self.gradesLabel.setText(QCoreApplication.translate("SetSettingsForm", u"X\u1ebfp lo\u1ea1i", None))
        self.noteLabel.setText(QCoreApplication.translate("SetSettingsForm", u"Ghi ch\u00fa", None))
        self.sample.setText(QCoreApplication.translate("SetSettingsForm", u"B\u1ed9 m\u1eabu minh ho\u1ea1", None))
        pass
    # retranslateUi

