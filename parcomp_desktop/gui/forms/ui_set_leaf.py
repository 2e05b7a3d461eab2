# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'set_leaf.ui'
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
from parcomp_desktop.gui.fields.note import NoteField
from parcomp_desktop.gui.fields.number import NumberField
from parcomp_desktop.gui.fields.text import TextField
class Ui_SetLeafForm(object):
    def setupUi(self, SetLeafForm):
        if not SetLeafForm.objectName():
            SetLeafForm.setObjectName(u"SetLeafForm")
        self.outer = QVBoxLayout(SetLeafForm)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.codeLabel = QLabel(SetLeafForm)
        self.codeLabel.setObjectName(u"codeLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.codeLabel)

        self.code = TextField(SetLeafForm)
        self.code.setObjectName(u"code")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.code)

        self.nameLabel = QLabel(SetLeafForm)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setAlignment(Qt.AlignLeft|Qt.AlignTop)

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.name = NoteField(SetLeafForm)
        self.name.setObjectName(u"name")
        self.name.setMinimumSize(QSize(0, 64))
        self.name.setMaximumSize(QSize(16777215, 110))

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.name)

        self.fieldLabel = QLabel(SetLeafForm)
        self.fieldLabel.setObjectName(u"fieldLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.fieldLabel)

        self.field = ChoiceField(SetLeafForm)
        self.field.setObjectName(u"field")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.field.sizePolicy().hasHeightForWidth())
        self.field.setSizePolicy(sizePolicy)
        self.field.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.field.setMinimumContentsLength(10)

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.field)

        self.maximumLabel = QLabel(SetLeafForm)
        self.maximumLabel.setObjectName(u"maximumLabel")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.maximumLabel)

        self.maximum = NumberField(SetLeafForm)
        self.maximum.setObjectName(u"maximum")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.maximum)

        self.evidenceLabel = QLabel(SetLeafForm)
        self.evidenceLabel.setObjectName(u"evidenceLabel")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.evidenceLabel)

        self.evidence = TextField(SetLeafForm)
        self.evidence.setObjectName(u"evidence")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.evidence)

        self.data_inputsLabel = QLabel(SetLeafForm)
        self.data_inputsLabel.setObjectName(u"data_inputsLabel")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.data_inputsLabel)

        self.data_inputs = TextField(SetLeafForm)
        self.data_inputs.setObjectName(u"data_inputs")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.data_inputs)

        self.inherited = CheckField(SetLeafForm)
        self.inherited.setObjectName(u"inherited")

        self.fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.inherited)

        self.numerator_figureLabel = QLabel(SetLeafForm)
        self.numerator_figureLabel.setObjectName(u"numerator_figureLabel")

        self.fields.setWidget(7, QFormLayout.ItemRole.LabelRole, self.numerator_figureLabel)

        self.numerator_figure = ChoiceField(SetLeafForm)
        self.numerator_figure.setObjectName(u"numerator_figure")
        sizePolicy.setHeightForWidth(self.numerator_figure.sizePolicy().hasHeightForWidth())
        self.numerator_figure.setSizePolicy(sizePolicy)
        self.numerator_figure.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.numerator_figure.setMinimumContentsLength(10)

        self.fields.setWidget(7, QFormLayout.ItemRole.FieldRole, self.numerator_figure)

        self.denominator_figureLabel = QLabel(SetLeafForm)
        self.denominator_figureLabel.setObjectName(u"denominator_figureLabel")

        self.fields.setWidget(8, QFormLayout.ItemRole.LabelRole, self.denominator_figureLabel)

        self.denominator_figure = ChoiceField(SetLeafForm)
        self.denominator_figure.setObjectName(u"denominator_figure")
        sizePolicy.setHeightForWidth(self.denominator_figure.sizePolicy().hasHeightForWidth())
        self.denominator_figure.setSizePolicy(sizePolicy)
        self.denominator_figure.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.denominator_figure.setMinimumContentsLength(10)

        self.fields.setWidget(8, QFormLayout.ItemRole.FieldRole, self.denominator_figure)

        self.value_figureLabel = QLabel(SetLeafForm)
        self.value_figureLabel.setObjectName(u"value_figureLabel")

        self.fields.setWidget(9, QFormLayout.ItemRole.LabelRole, self.value_figureLabel)

        self.value_figure = ChoiceField(SetLeafForm)
        self.value_figure.setObjectName(u"value_figure")
        sizePolicy.setHeightForWidth(self.value_figure.sizePolicy().hasHeightForWidth())
        self.value_figure.setSizePolicy(sizePolicy)
        self.value_figure.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.value_figure.setMinimumContentsLength(10)

        self.fields.setWidget(9, QFormLayout.ItemRole.FieldRole, self.value_figure)

        self.guideLabel = QLabel(SetLeafForm)
        self.guideLabel.setObjectName(u"guideLabel")
        self.guideLabel.setAlignment(Qt.AlignLeft|Qt.AlignTop)

        self.fields.setWidget(10, QFormLayout.ItemRole.LabelRole, self.guideLabel)

        self.guide = NoteField(SetLeafForm)
        self.guide.setObjectName(u"guide")
        self.guide.setMinimumSize(QSize(0, 64))
        self.guide.setMaximumSize(QSize(16777215, 110))

        self.fields.setWidget(10, QFormLayout.ItemRole.FieldRole, self.guide)

        self.sourceLabel = QLabel(SetLeafForm)
        self.sourceLabel.setObjectName(u"sourceLabel")

        self.fields.setWidget(11, QFormLayout.ItemRole.LabelRole, self.sourceLabel)

        self.source = TextField(SetLeafForm)
        self.source.setObjectName(u"source")

        self.fields.setWidget(11, QFormLayout.ItemRole.FieldRole, self.source)

        self.assumedLabel = QLabel(SetLeafForm)
        self.assumedLabel.setObjectName(u"assumedLabel")

        self.fields.setWidget(12, QFormLayout.ItemRole.LabelRole, self.assumedLabel)

        self.assumed = TextField(SetLeafForm)
        self.assumed.setObjectName(u"assumed")

        self.fields.setWidget(12, QFormLayout.ItemRole.FieldRole, self.assumed)


        self.outer.addLayout(self.fields)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.codeLabel.setBuddy(self.code)
        self.nameLabel.setBuddy(self.name)
        self.fieldLabel.setBuddy(self.field)
        self.maximumLabel.setBuddy(self.maximum)
        self.evidenceLabel.setBuddy(self.evidence)
        self.data_inputsLabel.setBuddy(self.data_inputs)
        self.numerator_figureLabel.setBuddy(self.numerator_figure)
        self.denominator_figureLabel.setBuddy(self.denominator_figure)
        self.value_figureLabel.setBuddy(self.value_figure)
        self.guideLabel.setBuddy(self.guide)
        self.sourceLabel.setBuddy(self.source)
        self.assumedLabel.setBuddy(self.assumed)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SetLeafForm)

        QMetaObject.connectSlotsByName(SetLeafForm)
    # setupUi

    def retranslateUi(self, SetLeafForm):
        self.codeLabel.setText(QCoreApplication.translate("SetLeafForm", u"&M\u00e3", None))
        self.nameLabel.setText(QCoreApplication.translate("SetLeafForm", u"&T\u00ean", None))
        self.fieldLabel.setText(QCoreApplication.translate("SetLeafForm", u"Thu\u1ed9c n&h\u00f3m", None))
        self.maximumLabel.setText(QCoreApplication.translate("SetLeafForm", u"\u0110i\u1ec3m t\u1ed1i \u0111&a", None))
        self.evidenceLabel.setText(QCoreApplication.translate("SetLeafForm", u"T\u00e0i li\u1ec7u ki\u1ec3m ch\u1ee9n&g", None))
        self.data_inputsLabel.setText(QCoreApplication.translate("SetLeafForm", u"S\u1ed1 li\u1ec7u c\u1ea7n c\u00f3", None))
        self.inherited.setText(QCoreApplication.translate("SetLeafForm", u"Gi\u00e1 tr\u1ecb &do c\u1ea5p tr\u00ean c\u00f4ng b\u1ed1", None))
        self.numerator_figureLabel.setText(QCoreApplication.translate("SetLeafForm", u"T\u1eed s\u1ed1 l\u1ea5y t\u1eeb", None))
        self.denominator_figureLabel.setText(QCoreApplication.translate("SetLeafForm", u"M\u1eabu s\u1ed1 l\u1ea5y t\u1eeb", None))
        self.value_figureLabel.setText(QCoreApplication.translate("SetLeafForm", u"Gi\u00e1 tr\u1ecb l\u1ea5y t\u1eeb", None))
        self.guideLabel.setText(QCoreApplication.translate("SetLeafForm", u"H\u01b0\u1edbng &d\u1eabn", None))
        self.sourceLabel.setText(QCoreApplication.translate("SetLeafForm", u"Ng&u\u1ed3n", None))
        self.assumedLabel.setText(QCoreApplication.translate("SetLeafForm", u"T\u1ea1m \u0111\u1ecbnh v\u00ec", None))
        pass
    # retranslateUi

