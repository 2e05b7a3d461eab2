# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'survey_index.ui'
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
from parcomp_desktop.gui.fields.number import NumberField
from parcomp_desktop.gui.fields.pick import PickField
from parcomp_desktop.gui.fields.text import TextField
from parcomp_desktop.gui.fields.year import YearField
class Ui_SurveyForm(object):
    def setupUi(self, SurveyForm):
        if not SurveyForm.objectName():
            SurveyForm.setObjectName(u"SurveyForm")
        self.outer = QVBoxLayout(SurveyForm)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.kindLabel = QLabel(SurveyForm)
        self.kindLabel.setObjectName(u"kindLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.kindLabel)

        self.kind = ChoiceField(SurveyForm)
        self.kind.setObjectName(u"kind")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.kind)

        self.unit_idLabel = QLabel(SurveyForm)
        self.unit_idLabel.setObjectName(u"unit_idLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.unit_idLabel)

        self.unit_id = PickField(SurveyForm)
        self.unit_id.setObjectName(u"unit_id")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.unit_id)

        self.yearLabel = QLabel(SurveyForm)
        self.yearLabel.setObjectName(u"yearLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.yearLabel)

        self.year = YearField(SurveyForm)
        self.year.setObjectName(u"year")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.year)

        self.valueLabel = QLabel(SurveyForm)
        self.valueLabel.setObjectName(u"valueLabel")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.valueLabel)

        self.value = NumberField(SurveyForm)
        self.value.setObjectName(u"value")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.value)

        self.maximumLabel = QLabel(SurveyForm)
        self.maximumLabel.setObjectName(u"maximumLabel")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.maximumLabel)

        self.maximum = NumberField(SurveyForm)
        self.maximum.setObjectName(u"maximum")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.maximum)

        self.sourceLabel = QLabel(SurveyForm)
        self.sourceLabel.setObjectName(u"sourceLabel")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.sourceLabel)

        self.source = TextField(SurveyForm)
        self.source.setObjectName(u"source")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.source)


        self.outer.addLayout(self.fields)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(SurveyForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)

        self.newButton = QPushButton(SurveyForm)
        self.newButton.setObjectName(u"newButton")

        self.buttons.addWidget(self.newButton)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.removeButton = QPushButton(SurveyForm)
        self.removeButton.setObjectName(u"removeButton")

        self.buttons.addWidget(self.removeButton)


        self.outer.addLayout(self.buttons)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.kindLabel.setBuddy(self.kind)
        self.unit_idLabel.setBuddy(self.unit_id)
        self.yearLabel.setBuddy(self.year)
        self.valueLabel.setBuddy(self.value)
        self.maximumLabel.setBuddy(self.maximum)
        self.sourceLabel.setBuddy(self.source)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SurveyForm)

        QMetaObject.connectSlotsByName(SurveyForm)
    # setupUi

    def retranslateUi(self, SurveyForm):
        self.kindLabel.setText(QCoreApplication.translate("SurveyForm", u"Ch\u1ec9 &s\u1ed1", None))
        self.unit_idLabel.setText(QCoreApplication.translate("SurveyForm", u"\u0110\u01a1&n v\u1ecb", None))
        self.yearLabel.setText(QCoreApplication.translate("SurveyForm", u"&N\u0103m", None))
        self.valueLabel.setText(QCoreApplication.translate("SurveyForm", u"\u0110i\u1ec3m, &t\u1ef7 l\u1ec7", None))
        self.maximumLabel.setText(QCoreApplication.translate("SurveyForm", u"\u0110i\u1ec3m t\u1ed1i \u0111&a", None))
        self.sourceLabel.setText(QCoreApplication.translate("SurveyForm", u"&V\u0103n b\u1ea3n c\u00f4ng b\u1ed1", None))
        self.saveButton.setText(QCoreApplication.translate("SurveyForm", u"L\u01b0u (Ctrl+Enter)", None))
        self.newButton.setText(QCoreApplication.translate("SurveyForm", u"Th\u00eam m\u1edbi (Ctrl+N)", None))
        self.removeButton.setText(QCoreApplication.translate("SurveyForm", u"Xo\u00e1", None))
        pass
    # retranslateUi

