# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'decisions.ui'
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
class Ui_DecisionForm(object):
    def setupUi(self, DecisionForm):
        if not DecisionForm.objectName():
            DecisionForm.setObjectName(u"DecisionForm")
        self.outer = QVBoxLayout(DecisionForm)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 8, 0)
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.round_idLabel = QLabel(DecisionForm)
        self.round_idLabel.setObjectName(u"round_idLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.round_idLabel)

        self.round_id = PickField(DecisionForm)
        self.round_id.setObjectName(u"round_id")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.round_id)

        self.numberLabel = QLabel(DecisionForm)
        self.numberLabel.setObjectName(u"numberLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.numberLabel)

        self.number = TextField(DecisionForm)
        self.number.setObjectName(u"number")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.number)

        self.decided_onLabel = QLabel(DecisionForm)
        self.decided_onLabel.setObjectName(u"decided_onLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.decided_onLabel)

        self.decided_on = DateField(DecisionForm)
        self.decided_on.setObjectName(u"decided_on")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.decided_on)

        self.authorityLabel = QLabel(DecisionForm)
        self.authorityLabel.setObjectName(u"authorityLabel")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.authorityLabel)

        self.authority = TextField(DecisionForm)
        self.authority.setObjectName(u"authority")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.authority)

        self.formulaLabel = QLabel(DecisionForm)
        self.formulaLabel.setObjectName(u"formulaLabel")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.formulaLabel)

        self.formula = ChoiceField(DecisionForm)
        self.formula.setObjectName(u"formula")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.formula)

        self.signer_titleLabel = QLabel(DecisionForm)
        self.signer_titleLabel.setObjectName(u"signer_titleLabel")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.signer_titleLabel)

        self.signer_title = TextField(DecisionForm)
        self.signer_title.setObjectName(u"signer_title")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.signer_title)

        self.signer_nameLabel = QLabel(DecisionForm)
        self.signer_nameLabel.setObjectName(u"signer_nameLabel")

        self.fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.signer_nameLabel)

        self.signer_name = TextField(DecisionForm)
        self.signer_name.setObjectName(u"signer_name")

        self.fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.signer_name)

        self.placeLabel = QLabel(DecisionForm)
        self.placeLabel.setObjectName(u"placeLabel")

        self.fields.setWidget(7, QFormLayout.ItemRole.LabelRole, self.placeLabel)

        self.place = TextField(DecisionForm)
        self.place.setObjectName(u"place")

        self.fields.setWidget(7, QFormLayout.ItemRole.FieldRole, self.place)

        self.legal_basesLabel = QLabel(DecisionForm)
        self.legal_basesLabel.setObjectName(u"legal_basesLabel")
        self.legal_basesLabel.setAlignment(Qt.AlignLeft|Qt.AlignTop)

        self.fields.setWidget(8, QFormLayout.ItemRole.LabelRole, self.legal_basesLabel)

        self.legal_bases = NoteField(DecisionForm)
        self.legal_bases.setObjectName(u"legal_bases")
        self.legal_bases.setMinimumSize(QSize(0, 58))
        self.legal_bases.setMaximumSize(QSize(16777215, 150))

        self.fields.setWidget(8, QFormLayout.ItemRole.FieldRole, self.legal_bases)

        self.proposalLabel = QLabel(DecisionForm)
        self.proposalLabel.setObjectName(u"proposalLabel")
        self.proposalLabel.setAlignment(Qt.AlignLeft|Qt.AlignTop)

        self.fields.setWidget(9, QFormLayout.ItemRole.LabelRole, self.proposalLabel)

        self.proposal = NoteField(DecisionForm)
        self.proposal.setObjectName(u"proposal")
        self.proposal.setMinimumSize(QSize(0, 44))
        self.proposal.setMaximumSize(QSize(16777215, 64))

        self.fields.setWidget(9, QFormLayout.ItemRole.FieldRole, self.proposal)

        self.fundLabel = QLabel(DecisionForm)
        self.fundLabel.setObjectName(u"fundLabel")

        self.fields.setWidget(10, QFormLayout.ItemRole.LabelRole, self.fundLabel)

        self.fund = TextField(DecisionForm)
        self.fund.setObjectName(u"fund")

        self.fields.setWidget(10, QFormLayout.ItemRole.FieldRole, self.fund)

        self.roundingLabel = QLabel(DecisionForm)
        self.roundingLabel.setObjectName(u"roundingLabel")

        self.fields.setWidget(11, QFormLayout.ItemRole.LabelRole, self.roundingLabel)

        self.rounding = ChoiceField(DecisionForm)
        self.rounding.setObjectName(u"rounding")

        self.fields.setWidget(11, QFormLayout.ItemRole.FieldRole, self.rounding)

        self.executorsLabel = QLabel(DecisionForm)
        self.executorsLabel.setObjectName(u"executorsLabel")
        self.executorsLabel.setAlignment(Qt.AlignLeft|Qt.AlignTop)

        self.fields.setWidget(12, QFormLayout.ItemRole.LabelRole, self.executorsLabel)

        self.executors = NoteField(DecisionForm)
        self.executors.setObjectName(u"executors")
        self.executors.setMinimumSize(QSize(0, 44))
        self.executors.setMaximumSize(QSize(16777215, 64))

        self.fields.setWidget(12, QFormLayout.ItemRole.FieldRole, self.executors)


        self.outer.addLayout(self.fields)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(DecisionForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)

        self.newButton = QPushButton(DecisionForm)
        self.newButton.setObjectName(u"newButton")

        self.buttons.addWidget(self.newButton)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)


        self.outer.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.round_idLabel.setBuddy(self.round_id)
        self.numberLabel.setBuddy(self.number)
        self.decided_onLabel.setBuddy(self.decided_on)
        self.authorityLabel.setBuddy(self.authority)
        self.formulaLabel.setBuddy(self.formula)
        self.signer_titleLabel.setBuddy(self.signer_title)
        self.signer_nameLabel.setBuddy(self.signer_name)
        self.placeLabel.setBuddy(self.place)
        self.legal_basesLabel.setBuddy(self.legal_bases)
        self.proposalLabel.setBuddy(self.proposal)
        self.fundLabel.setBuddy(self.fund)
        self.roundingLabel.setBuddy(self.rounding)
        self.executorsLabel.setBuddy(self.executors)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DecisionForm)

        QMetaObject.connectSlotsByName(DecisionForm)
    # setupUi

    def retranslateUi(self, DecisionForm):
        self.round_idLabel.setText(QCoreApplication.translate("DecisionForm", u"\u0110\u1ee3t &x\u00e9t", None))
        self.round_id.setPlaceholderText(QCoreApplication.translate("DecisionForm", u"\u0110\u1ec3 tr\u1ed1ng: m\u1ecdi \u0111\u1ec1 ngh\u1ecb", None))
        self.numberLabel.setText(QCoreApplication.translate("DecisionForm", u"&S\u1ed1 quy\u1ebft \u0111\u1ecbnh", None))
        self.decided_onLabel.setText(QCoreApplication.translate("DecisionForm", u"N&g\u00e0y k\u00fd", None))
        self.authorityLabel.setText(QCoreApplication.translate("DecisionForm", u"Ng\u01b0\u1eddi &t\u1eb7ng (ch\u1eef in hoa)", None))
        self.formulaLabel.setText(QCoreApplication.translate("DecisionForm", u"Th\u1ec3 th\u1ee9c &k\u00fd", None))
        self.signer_titleLabel.setText(QCoreApplication.translate("DecisionForm", u"&Ch\u1ee9c v\u1ee5 ng\u01b0\u1eddi k\u00fd", None))
        self.signer_title.setPlaceholderText(QCoreApplication.translate("DecisionForm", u"K\u00fd thay: CH\u1ee6 T\u1ecaCH / PH\u00d3 CH\u1ee6 T\u1ecaCH", None))
        self.signer_nameLabel.setText(QCoreApplication.translate("DecisionForm", u"&H\u1ecd v\u00e0 t\u00ean ng\u01b0\u1eddi k\u00fd", None))
        self.placeLabel.setText(QCoreApplication.translate("DecisionForm", u"\u0110\u1ecba &danh", None))
        self.legal_basesLabel.setText(QCoreApplication.translate("DecisionForm", u"C\u0103n c\u1ee9 &ph\u00e1p l\u00fd", None))
        self.legal_bases.setPlaceholderText(QCoreApplication.translate("DecisionForm", u"M\u1ed7i d\u00f2ng m\u1ed9t c\u0103n c\u1ee9, theo th\u1ee9 t\u1ef1 in", None))
        self.proposalLabel.setText(QCoreApplication.translate("DecisionForm", u"Theo \u0111\u1ec1 ngh\u1ecb c\u1ee7a", None))
        self.proposal.setPlaceholderText(QCoreApplication.translate("DecisionForm", u"Tr\u01b0\u1edfng ph\u00f2ng N\u1ed9i v\u1ee5 t\u1ea1i T\u1edd tr\u00ecnh s\u1ed1 05/TTr-PNV ng\u00e0y 05 th\u00e1ng 02 n\u0103m 2026", None))
        self.fundLabel.setText(QCoreApplication.translate("DecisionForm", u"&Ngu\u1ed3n kinh ph\u00ed", None))
        self.roundingLabel.setText(QCoreApplication.translate("DecisionForm", u"L\u00e0m t&r\u00f2n ti\u1ec1n th\u01b0\u1edfng", None))
        self.executorsLabel.setText(QCoreApplication.translate("DecisionForm", u"\u0110i\u1ec1u 3, ng\u01b0\u1eddi thi h\u00e0nh", None))
        self.executors.setPlaceholderText(QCoreApplication.translate("DecisionForm", u"Ch\u00e1nh V\u0103n ph\u00f2ng, Tr\u01b0\u1edfng ph\u00f2ng T\u00e0i ch\u00ednh v\u00e0 c\u00e1c t\u1eadp th\u1ec3, c\u00e1 nh\u00e2n c\u00f3 t\u00ean", None))
        self.saveButton.setText(QCoreApplication.translate("DecisionForm", u"Ghi quy\u1ebft \u0111\u1ecbnh (Ctrl+Enter)", None))
        self.newButton.setText(QCoreApplication.translate("DecisionForm", u"L\u00e0m l\u1ea1i t\u1eeb \u0111\u1ea7u", None))
        pass
    # retranslateUi

