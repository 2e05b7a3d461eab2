# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rule.ui'
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
    QLabel, QListWidget, QListWidgetItem, QPushButton,
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget)

from parcomp_desktop.gui.fields.check import CheckField
from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.fields.note import NoteField
from parcomp_desktop.gui.fields.number import NumberField
from parcomp_desktop.gui.fields.text import TextField
class Ui_RuleForm(object):
    def setupUi(self, RuleForm):
        if not RuleForm.objectName():
            RuleForm.setObjectName(u"RuleForm")
        self.outer = QVBoxLayout(RuleForm)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.methodRow = QFormLayout()
        self.methodRow.setObjectName(u"methodRow")
        self.methodRow.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.methodRow.setHorizontalSpacing(16)
        self.methodLabel = QLabel(RuleForm)
        self.methodLabel.setObjectName(u"methodLabel")

        self.methodRow.setWidget(0, QFormLayout.ItemRole.LabelRole, self.methodLabel)

        self.method = ChoiceField(RuleForm)
        self.method.setObjectName(u"method")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.method.sizePolicy().hasHeightForWidth())
        self.method.setSizePolicy(sizePolicy)
        self.method.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.method.setMinimumContentsLength(10)

        self.methodRow.setWidget(0, QFormLayout.ItemRole.FieldRole, self.method)


        self.outer.addLayout(self.methodRow)

        self.stack = QStackedWidget(RuleForm)
        self.stack.setObjectName(u"stack")
        self.ratioPage = QWidget()
        self.ratioPage.setObjectName(u"ratioPage")
        self.ratioFields = QFormLayout(self.ratioPage)
        self.ratioFields.setObjectName(u"ratioFields")
        self.ratioFields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.ratioFields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.ratioFields.setHorizontalSpacing(16)
        self.ratioFields.setVerticalSpacing(8)
        self.ratioFields.setContentsMargins(0, 0, 0, 0)
        self.ratio_numeratorLabel = QLabel(self.ratioPage)
        self.ratio_numeratorLabel.setObjectName(u"ratio_numeratorLabel")

        self.ratioFields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.ratio_numeratorLabel)

        self.ratio_numerator = TextField(self.ratioPage)
        self.ratio_numerator.setObjectName(u"ratio_numerator")

        self.ratioFields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.ratio_numerator)

        self.ratio_denominatorLabel = QLabel(self.ratioPage)
        self.ratio_denominatorLabel.setObjectName(u"ratio_denominatorLabel")

        self.ratioFields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.ratio_denominatorLabel)

        self.ratio_denominator = TextField(self.ratioPage)
        self.ratio_denominator.setObjectName(u"ratio_denominator")

        self.ratioFields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.ratio_denominator)

        self.ratio_full_atLabel = QLabel(self.ratioPage)
        self.ratio_full_atLabel.setObjectName(u"ratio_full_atLabel")

        self.ratioFields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.ratio_full_atLabel)

        self.ratio_full_at = NumberField(self.ratioPage)
        self.ratio_full_at.setObjectName(u"ratio_full_at")

        self.ratioFields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.ratio_full_at)

        self.ratio_zero_denominatorLabel = QLabel(self.ratioPage)
        self.ratio_zero_denominatorLabel.setObjectName(u"ratio_zero_denominatorLabel")

        self.ratioFields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.ratio_zero_denominatorLabel)

        self.ratio_zero_denominator = ChoiceField(self.ratioPage)
        self.ratio_zero_denominator.setObjectName(u"ratio_zero_denominator")
        sizePolicy.setHeightForWidth(self.ratio_zero_denominator.sizePolicy().hasHeightForWidth())
        self.ratio_zero_denominator.setSizePolicy(sizePolicy)
        self.ratio_zero_denominator.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.ratio_zero_denominator.setMinimumContentsLength(10)

        self.ratioFields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.ratio_zero_denominator)

        self.ratio_direct_percent = CheckField(self.ratioPage)
        self.ratio_direct_percent.setObjectName(u"ratio_direct_percent")

        self.ratioFields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.ratio_direct_percent)

        self.stack.addWidget(self.ratioPage)
        self.stepsPage = QWidget()
        self.stepsPage.setObjectName(u"stepsPage")
        self.stepsFields = QFormLayout(self.stepsPage)
        self.stepsFields.setObjectName(u"stepsFields")
        self.stepsFields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.stepsFields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.stepsFields.setHorizontalSpacing(16)
        self.stepsFields.setVerticalSpacing(8)
        self.stepsFields.setContentsMargins(0, 0, 0, 0)
        self.steps_measureLabel = QLabel(self.stepsPage)
        self.steps_measureLabel.setObjectName(u"steps_measureLabel")

        self.stepsFields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.steps_measureLabel)

        self.steps_measure = ChoiceField(self.stepsPage)
        self.steps_measure.setObjectName(u"steps_measure")
        sizePolicy.setHeightForWidth(self.steps_measure.sizePolicy().hasHeightForWidth())
        self.steps_measure.setSizePolicy(sizePolicy)
        self.steps_measure.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.steps_measure.setMinimumContentsLength(10)

        self.stepsFields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.steps_measure)

        self.steps_numeratorLabel = QLabel(self.stepsPage)
        self.steps_numeratorLabel.setObjectName(u"steps_numeratorLabel")

        self.stepsFields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.steps_numeratorLabel)

        self.steps_numerator = TextField(self.stepsPage)
        self.steps_numerator.setObjectName(u"steps_numerator")

        self.stepsFields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.steps_numerator)

        self.steps_denominatorLabel = QLabel(self.stepsPage)
        self.steps_denominatorLabel.setObjectName(u"steps_denominatorLabel")

        self.stepsFields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.steps_denominatorLabel)

        self.steps_denominator = TextField(self.stepsPage)
        self.steps_denominator.setObjectName(u"steps_denominator")

        self.stepsFields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.steps_denominator)

        self.steps_figureLabel = QLabel(self.stepsPage)
        self.steps_figureLabel.setObjectName(u"steps_figureLabel")

        self.stepsFields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.steps_figureLabel)

        self.steps_figure = TextField(self.stepsPage)
        self.steps_figure.setObjectName(u"steps_figure")

        self.stepsFields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.steps_figure)

        self.steps_zero_denominatorLabel = QLabel(self.stepsPage)
        self.steps_zero_denominatorLabel.setObjectName(u"steps_zero_denominatorLabel")

        self.stepsFields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.steps_zero_denominatorLabel)

        self.steps_zero_denominator = ChoiceField(self.stepsPage)
        self.steps_zero_denominator.setObjectName(u"steps_zero_denominator")
        sizePolicy.setHeightForWidth(self.steps_zero_denominator.sizePolicy().hasHeightForWidth())
        self.steps_zero_denominator.setSizePolicy(sizePolicy)
        self.steps_zero_denominator.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.steps_zero_denominator.setMinimumContentsLength(10)

        self.stepsFields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.steps_zero_denominator)

        self.steps_bandsLabel = QLabel(self.stepsPage)
        self.steps_bandsLabel.setObjectName(u"steps_bandsLabel")

        self.stepsFields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.steps_bandsLabel)

        self.steps_bands = NoteField(self.stepsPage)
        self.steps_bands.setObjectName(u"steps_bands")
        self.steps_bands.setMinimumSize(QSize(0, 110))

        self.stepsFields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.steps_bands)

        self.stack.addWidget(self.stepsPage)
        self.choicePage = QWidget()
        self.choicePage.setObjectName(u"choicePage")
        self.choiceFields = QFormLayout(self.choicePage)
        self.choiceFields.setObjectName(u"choiceFields")
        self.choiceFields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.choiceFields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.choiceFields.setHorizontalSpacing(16)
        self.choiceFields.setVerticalSpacing(8)
        self.choiceFields.setContentsMargins(0, 0, 0, 0)
        self.choice_optionsLabel = QLabel(self.choicePage)
        self.choice_optionsLabel.setObjectName(u"choice_optionsLabel")

        self.choiceFields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.choice_optionsLabel)

        self.choice_options = NoteField(self.choicePage)
        self.choice_options.setObjectName(u"choice_options")
        self.choice_options.setMinimumSize(QSize(0, 110))

        self.choiceFields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.choice_options)

        self.stack.addWidget(self.choicePage)
        self.comparePage = QWidget()
        self.comparePage.setObjectName(u"comparePage")
        self.compareFields = QFormLayout(self.comparePage)
        self.compareFields.setObjectName(u"compareFields")
        self.compareFields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.compareFields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.compareFields.setHorizontalSpacing(16)
        self.compareFields.setVerticalSpacing(8)
        self.compareFields.setContentsMargins(0, 0, 0, 0)
        self.compare_figureLabel = QLabel(self.comparePage)
        self.compare_figureLabel.setObjectName(u"compare_figureLabel")

        self.compareFields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.compare_figureLabel)

        self.compare_figure = TextField(self.comparePage)
        self.compare_figure.setObjectName(u"compare_figure")

        self.compareFields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.compare_figure)

        self.compare_betterLabel = QLabel(self.comparePage)
        self.compare_betterLabel.setObjectName(u"compare_betterLabel")

        self.compareFields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.compare_betterLabel)

        self.compare_better = ChoiceField(self.comparePage)
        self.compare_better.setObjectName(u"compare_better")
        sizePolicy.setHeightForWidth(self.compare_better.sizePolicy().hasHeightForWidth())
        self.compare_better.setSizePolicy(sizePolicy)
        self.compare_better.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.compare_better.setMinimumContentsLength(10)

        self.compareFields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.compare_better)

        self.compare_equalLabel = QLabel(self.comparePage)
        self.compare_equalLabel.setObjectName(u"compare_equalLabel")

        self.compareFields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.compare_equalLabel)

        self.compare_equal = NumberField(self.comparePage)
        self.compare_equal.setObjectName(u"compare_equal")

        self.compareFields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.compare_equal)

        self.compare_worseLabel = QLabel(self.comparePage)
        self.compare_worseLabel.setObjectName(u"compare_worseLabel")

        self.compareFields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.compare_worseLabel)

        self.compare_worse = NumberField(self.comparePage)
        self.compare_worse.setObjectName(u"compare_worse")

        self.compareFields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.compare_worse)

        self.stack.addWidget(self.comparePage)
        self.deductPage = QWidget()
        self.deductPage.setObjectName(u"deductPage")
        self.deductFields = QFormLayout(self.deductPage)
        self.deductFields.setObjectName(u"deductFields")
        self.deductFields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.deductFields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.deductFields.setHorizontalSpacing(16)
        self.deductFields.setVerticalSpacing(8)
        self.deductFields.setContentsMargins(0, 0, 0, 0)
        self.deduct_whatLabel = QLabel(self.deductPage)
        self.deduct_whatLabel.setObjectName(u"deduct_whatLabel")

        self.deductFields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.deduct_whatLabel)

        self.deduct_what = TextField(self.deductPage)
        self.deduct_what.setObjectName(u"deduct_what")

        self.deductFields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.deduct_what)

        self.deduct_eachLabel = QLabel(self.deductPage)
        self.deduct_eachLabel.setObjectName(u"deduct_eachLabel")

        self.deductFields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.deduct_eachLabel)

        self.deduct_each = NumberField(self.deductPage)
        self.deduct_each.setObjectName(u"deduct_each")

        self.deductFields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.deduct_each)

        self.deduct_mostLabel = QLabel(self.deductPage)
        self.deduct_mostLabel.setObjectName(u"deduct_mostLabel")

        self.deductFields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.deduct_mostLabel)

        self.deduct_most = NumberField(self.deductPage)
        self.deduct_most.setObjectName(u"deduct_most")

        self.deductFields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.deduct_most)

        self.stack.addWidget(self.deductPage)
        self.bonusPage = QWidget()
        self.bonusPage.setObjectName(u"bonusPage")
        self.bonusFields = QFormLayout(self.bonusPage)
        self.bonusFields.setObjectName(u"bonusFields")
        self.bonusFields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.bonusFields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.bonusFields.setHorizontalSpacing(16)
        self.bonusFields.setVerticalSpacing(8)
        self.bonusFields.setContentsMargins(0, 0, 0, 0)
        self.bonus_whatLabel = QLabel(self.bonusPage)
        self.bonus_whatLabel.setObjectName(u"bonus_whatLabel")

        self.bonusFields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.bonus_whatLabel)

        self.bonus_what = TextField(self.bonusPage)
        self.bonus_what.setObjectName(u"bonus_what")

        self.bonusFields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.bonus_what)

        self.bonus_eachLabel = QLabel(self.bonusPage)
        self.bonus_eachLabel.setObjectName(u"bonus_eachLabel")

        self.bonusFields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.bonus_eachLabel)

        self.bonus_each = NumberField(self.bonusPage)
        self.bonus_each.setObjectName(u"bonus_each")

        self.bonusFields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.bonus_each)

        self.stack.addWidget(self.bonusPage)
        self.manualPage = QWidget()
        self.manualPage.setObjectName(u"manualPage")
        self.manualFields = QVBoxLayout(self.manualPage)
        self.manualFields.setObjectName(u"manualFields")
        self.manualFields.setContentsMargins(0, 0, -1, -1)
        self.manualHint = QLabel(self.manualPage)
        self.manualHint.setObjectName(u"manualHint")
        self.manualHint.setWordWrap(True)

        self.manualFields.addWidget(self.manualHint)

        self.stack.addWidget(self.manualPage)
        self.surveyPage = QWidget()
        self.surveyPage.setObjectName(u"surveyPage")
        self.surveyFields = QVBoxLayout(self.surveyPage)
        self.surveyFields.setObjectName(u"surveyFields")
        self.surveyFields.setContentsMargins(0, 0, -1, -1)
        self.surveyHint = QLabel(self.surveyPage)
        self.surveyHint.setObjectName(u"surveyHint")
        self.surveyHint.setWordWrap(True)

        self.surveyFields.addWidget(self.surveyHint)

        self.stack.addWidget(self.surveyPage)
        self.variantsPage = QWidget()
        self.variantsPage.setObjectName(u"variantsPage")
        self.variantsFields = QVBoxLayout(self.variantsPage)
        self.variantsFields.setObjectName(u"variantsFields")
        self.variantsFields.setContentsMargins(0, 0, 0, 0)
        self.variantsHint = QLabel(self.variantsPage)
        self.variantsHint.setObjectName(u"variantsHint")
        self.variantsHint.setWordWrap(True)

        self.variantsFields.addWidget(self.variantsHint)

        self.variants = QListWidget(self.variantsPage)
        self.variants.setObjectName(u"variants")
        self.variants.setMinimumSize(QSize(0, 90))

        self.variantsFields.addWidget(self.variants)

        self.variantButtons = QHBoxLayout()
        self.variantButtons.setObjectName(u"variantButtons")
        self.addVariant = QPushButton(self.variantsPage)
        self.addVariant.setObjectName(u"addVariant")

        self.variantButtons.addWidget(self.addVariant)

        self.editVariant = QPushButton(self.variantsPage)
        self.editVariant.setObjectName(u"editVariant")

        self.variantButtons.addWidget(self.editVariant)

        self.removeVariant = QPushButton(self.variantsPage)
        self.removeVariant.setObjectName(u"removeVariant")

        self.variantButtons.addWidget(self.removeVariant)

        self.variantGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.variantButtons.addItem(self.variantGap)


        self.variantsFields.addLayout(self.variantButtons)

        self.stack.addWidget(self.variantsPage)

        self.outer.addWidget(self.stack)

#if QT_CONFIG(shortcut)
        self.methodLabel.setBuddy(self.method)
        self.ratio_numeratorLabel.setBuddy(self.ratio_numerator)
        self.ratio_denominatorLabel.setBuddy(self.ratio_denominator)
        self.ratio_full_atLabel.setBuddy(self.ratio_full_at)
        self.ratio_zero_denominatorLabel.setBuddy(self.ratio_zero_denominator)
        self.steps_measureLabel.setBuddy(self.steps_measure)
        self.steps_numeratorLabel.setBuddy(self.steps_numerator)
        self.steps_denominatorLabel.setBuddy(self.steps_denominator)
        self.steps_figureLabel.setBuddy(self.steps_figure)
        self.steps_zero_denominatorLabel.setBuddy(self.steps_zero_denominator)
        self.steps_bandsLabel.setBuddy(self.steps_bands)
        self.choice_optionsLabel.setBuddy(self.choice_options)
        self.compare_figureLabel.setBuddy(self.compare_figure)
        self.compare_betterLabel.setBuddy(self.compare_better)
        self.compare_equalLabel.setBuddy(self.compare_equal)
        self.compare_worseLabel.setBuddy(self.compare_worse)
        self.deduct_whatLabel.setBuddy(self.deduct_what)
        self.deduct_eachLabel.setBuddy(self.deduct_each)
        self.deduct_mostLabel.setBuddy(self.deduct_most)
        self.bonus_whatLabel.setBuddy(self.bonus_what)
        self.bonus_eachLabel.setBuddy(self.bonus_each)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RuleForm)

        QMetaObject.connectSlotsByName(RuleForm)
    # setupUi

    def retranslateUi(self, RuleForm):
        self.methodLabel.setText(QCoreApplication.translate("RuleForm", u"C\u00e1ch &ch\u1ea5m", None))
        self.ratio_numeratorLabel.setText(QCoreApplication.translate("RuleForm", u"T\u00ean t&\u1eed s\u1ed1", None))
        self.ratio_denominatorLabel.setText(QCoreApplication.translate("RuleForm", u"T\u00ean m\u1eab&u s\u1ed1", None))
        self.ratio_full_atLabel.setText(QCoreApplication.translate("RuleForm", u"\u0110\u1ea1t t\u1ed1i \u0111a t\u1eeb (%)", None))
        self.ratio_zero_denominatorLabel.setText(QCoreApplication.translate("RuleForm", u"Khi m\u1eabu s\u1ed1 b\u1eb1ng 0", None))
        self.ratio_direct_percent.setText(QCoreApplication.translate("RuleForm", u"Ch\u1ec9 nh\u1eadp t\u1ef7 l\u1ec7 \u0111\u00e3 c\u00f4ng b\u1ed1", None))
        self.steps_measureLabel.setText(QCoreApplication.translate("RuleForm", u"X\u00e9t the&o", None))
        self.steps_numeratorLabel.setText(QCoreApplication.translate("RuleForm", u"T\u00ean t&\u1eed s\u1ed1", None))
        self.steps_denominatorLabel.setText(QCoreApplication.translate("RuleForm", u"T\u00ean m\u1eab&u s\u1ed1", None))
        self.steps_figureLabel.setText(QCoreApplication.translate("RuleForm", u"T\u00ean s\u1ed1 &li\u1ec7u", None))
        self.steps_zero_denominatorLabel.setText(QCoreApplication.translate("RuleForm", u"Khi m\u1eabu s\u1ed1 b\u1eb1ng 0", None))
        self.steps_bandsLabel.setText(QCoreApplication.translate("RuleForm", u"C\u00e1c m\u1ee9c", None))
        self.steps_bands.setPlaceholderText(QCoreApplication.translate("RuleForm", u"M\u1ed7i d\u00f2ng m\u1ed9t m\u1ee9c:\n"
"\u226590: 10\n"
"60\u2013<90: x/90\u00d710\n"
"<60: 0", None))
        self.choice_optionsLabel.setText(QCoreApplication.translate("RuleForm", u"C\u00e1c l\u1ef1a ch\u1ecdn", None))
        self.choice_options.setPlaceholderText(QCoreApplication.translate("RuleForm", u"M\u1ed7i d\u00f2ng m\u1ed9t l\u1ef1a ch\u1ecdn v\u00e0 s\u1ed1 \u0111i\u1ec3m:\n"
"Hi\u1ec7u qu\u1ea3: 10\n"
"Kh\u00f4ng th\u01b0\u1eddng xuy\u00ean: 3", None))
        self.compare_figureLabel.setText(QCoreApplication.translate("RuleForm", u"T\u00ean s\u1ed1 &li\u1ec7u", None))
        self.compare_betterLabel.setText(QCoreApplication.translate("RuleForm", u"T\u1ed1t h\u01a1n khi", None))
        self.compare_equalLabel.setText(QCoreApplication.translate("RuleForm", u"\u0110i\u1ec3m khi b\u1eb1ng", None))
        self.compare_worseLabel.setText(QCoreApplication.translate("RuleForm", u"\u0110i\u1ec3m khi k\u00e9m", None))
        self.deduct_whatLabel.setText(QCoreApplication.translate("RuleForm", u"Tr\u1eeb theo &m\u1ed7i", None))
        self.deduct_eachLabel.setText(QCoreApplication.translate("RuleForm", u"S\u1ed1 \u0111i\u1ec3m t&r\u1eeb", None))
        self.deduct_mostLabel.setText(QCoreApplication.translate("RuleForm", u"Tr\u1eeb nhi\u1ec1u nh\u1ea5t", None))
        self.bonus_whatLabel.setText(QCoreApplication.translate("RuleForm", u"C\u1ed9ng theo &m\u1ed7i", None))
        self.bonus_eachLabel.setText(QCoreApplication.translate("RuleForm", u"S\u1ed1 \u0111i\u1ec3m c\u1ed9n&g", None))
        self.manualHint.setText(QCoreApplication.translate("RuleForm", u"C\u01a1 quan th\u1ea9m \u0111\u1ecbnh cho \u0111i\u1ec3m tr\u1ef1c ti\u1ebfp t\u1eeb 0 \u0111\u1ebfn \u0111i\u1ec3m t\u1ed1i \u0111a, c\u00f3 n\u00eau l\u00fd do.", None))
        self.surveyHint.setText(QCoreApplication.translate("RuleForm", u"\u0110i\u1ec3m \u0111i\u1ec1u tra x\u00e3 h\u1ed9i h\u1ecdc do c\u01a1 quan c\u00f4ng b\u1ed1 nh\u1eadp; \u0111\u01a1n v\u1ecb kh\u00f4ng t\u1ef1 ch\u1ea5m.", None))
        self.variantsHint.setText(QCoreApplication.translate("RuleForm", u"M\u1ed7i tr\u01b0\u1eddng h\u1ee3p c\u00f3 c\u00e1ch ch\u1ea5m ri\u00eang; khi ch\u1ea5m, ch\u1ecdn tr\u01b0\u1eddng h\u1ee3p x\u1ea3y ra.", None))
#if QT_CONFIG(accessibility)
        self.variants.setAccessibleName(QCoreApplication.translate("RuleForm", u"C\u00e1c tr\u01b0\u1eddng h\u1ee3p", None))
#endif // QT_CONFIG(accessibility)
        self.addVariant.setText(QCoreApplication.translate("RuleForm", u"Th\u00eam tr\u01b0\u1eddng h\u1ee3p\u2026", None))
        self.editVariant.setText(QCoreApplication.translate("RuleForm", u"S\u1eeda\u2026", None))
        self.removeVariant.setText(QCoreApplication.translate("RuleForm", u"B\u1ecf", None))
        pass
    # retranslateUi

