# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'paper.ui'
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
from PySide6.QtWidgets import (QApplication, QFormLayout, QLabel, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from parcomp_desktop.gui.fields.date import DateField
from parcomp_desktop.gui.fields.note import NoteField
from parcomp_desktop.gui.fields.text import TextField
class Ui_PaperForm(object):
    def setupUi(self, PaperForm):
        if not PaperForm.objectName():
            PaperForm.setObjectName(u"PaperForm")
        self.outer = QVBoxLayout(PaperForm)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.fields.setRowWrapPolicy(QFormLayout.DontWrapRows)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignTop)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.numberLabel = QLabel(PaperForm)
        self.numberLabel.setObjectName(u"numberLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.numberLabel)

        self.number = TextField(PaperForm)
        self.number.setObjectName(u"number")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.number)

        self.datedLabel = QLabel(PaperForm)
        self.datedLabel.setObjectName(u"datedLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.datedLabel)

        self.dated = DateField(PaperForm)
        self.dated.setObjectName(u"dated")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.dated)

        self.addresseesLabel = QLabel(PaperForm)
        self.addresseesLabel.setObjectName(u"addresseesLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.addresseesLabel)

        self.addressees = NoteField(PaperForm)
        self.addressees.setObjectName(u"addressees")
        self.addressees.setMinimumSize(QSize(0, 64))
        self.addressees.setMaximumSize(QSize(16777215, 64))

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.addressees)

        self.reply_byLabel = QLabel(PaperForm)
        self.reply_byLabel.setObjectName(u"reply_byLabel")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.reply_byLabel)

        self.reply_by = DateField(PaperForm)
        self.reply_by.setObjectName(u"reply_by")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.reply_by)

        self.objectivesLabel = QLabel(PaperForm)
        self.objectivesLabel.setObjectName(u"objectivesLabel")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.objectivesLabel)

        self.objectives = NoteField(PaperForm)
        self.objectives.setObjectName(u"objectives")
        self.objectives.setMinimumSize(QSize(0, 64))

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.objectives)

        self.resultsLabel = QLabel(PaperForm)
        self.resultsLabel.setObjectName(u"resultsLabel")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.resultsLabel)

        self.results = NoteField(PaperForm)
        self.results.setObjectName(u"results")
        self.results.setMinimumSize(QSize(0, 64))

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.results)

        self.difficultiesLabel = QLabel(PaperForm)
        self.difficultiesLabel.setObjectName(u"difficultiesLabel")

        self.fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.difficultiesLabel)

        self.difficulties = NoteField(PaperForm)
        self.difficulties.setObjectName(u"difficulties")
        self.difficulties.setMinimumSize(QSize(0, 64))

        self.fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.difficulties)

        self.proposalsLabel = QLabel(PaperForm)
        self.proposalsLabel.setObjectName(u"proposalsLabel")

        self.fields.setWidget(7, QFormLayout.ItemRole.LabelRole, self.proposalsLabel)

        self.proposals = NoteField(PaperForm)
        self.proposals.setObjectName(u"proposals")
        self.proposals.setMinimumSize(QSize(0, 64))

        self.fields.setWidget(7, QFormLayout.ItemRole.FieldRole, self.proposals)

        self.outlookLabel = QLabel(PaperForm)
        self.outlookLabel.setObjectName(u"outlookLabel")

        self.fields.setWidget(8, QFormLayout.ItemRole.LabelRole, self.outlookLabel)

        self.outlook = NoteField(PaperForm)
        self.outlook.setObjectName(u"outlook")
        self.outlook.setMinimumSize(QSize(0, 64))

        self.fields.setWidget(8, QFormLayout.ItemRole.FieldRole, self.outlook)

        self.signer_titleLabel = QLabel(PaperForm)
        self.signer_titleLabel.setObjectName(u"signer_titleLabel")

        self.fields.setWidget(9, QFormLayout.ItemRole.LabelRole, self.signer_titleLabel)

        self.signer_title = NoteField(PaperForm)
        self.signer_title.setObjectName(u"signer_title")
        self.signer_title.setMinimumSize(QSize(0, 64))
        self.signer_title.setMaximumSize(QSize(16777215, 64))

        self.fields.setWidget(9, QFormLayout.ItemRole.FieldRole, self.signer_title)

        self.signer_nameLabel = QLabel(PaperForm)
        self.signer_nameLabel.setObjectName(u"signer_nameLabel")

        self.fields.setWidget(10, QFormLayout.ItemRole.LabelRole, self.signer_nameLabel)

        self.signer_name = TextField(PaperForm)
        self.signer_name.setObjectName(u"signer_name")

        self.fields.setWidget(10, QFormLayout.ItemRole.FieldRole, self.signer_name)

        self.copies_toLabel = QLabel(PaperForm)
        self.copies_toLabel.setObjectName(u"copies_toLabel")

        self.fields.setWidget(11, QFormLayout.ItemRole.LabelRole, self.copies_toLabel)

        self.copies_to = NoteField(PaperForm)
        self.copies_to.setObjectName(u"copies_to")
        self.copies_to.setMinimumSize(QSize(0, 64))
        self.copies_to.setMaximumSize(QSize(16777215, 64))

        self.fields.setWidget(11, QFormLayout.ItemRole.FieldRole, self.copies_to)


        self.outer.addLayout(self.fields)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.rest)

        self.outer.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.numberLabel.setBuddy(self.number)
        self.datedLabel.setBuddy(self.dated)
        self.addresseesLabel.setBuddy(self.addressees)
        self.reply_byLabel.setBuddy(self.reply_by)
        self.objectivesLabel.setBuddy(self.objectives)
        self.resultsLabel.setBuddy(self.results)
        self.difficultiesLabel.setBuddy(self.difficulties)
        self.proposalsLabel.setBuddy(self.proposals)
        self.outlookLabel.setBuddy(self.outlook)
        self.signer_titleLabel.setBuddy(self.signer_title)
        self.signer_nameLabel.setBuddy(self.signer_name)
        self.copies_toLabel.setBuddy(self.copies_to)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PaperForm)

        QMetaObject.connectSlotsByName(PaperForm)
    # setupUi

    def retranslateUi(self, PaperForm):
        self.numberLabel.setText(QCoreApplication.translate("PaperForm", u"&S\u1ed1, k\u00fd hi\u1ec7u", None))
        self.datedLabel.setText(QCoreApplication.translate("PaperForm", u"N&g\u00e0y", None))
        self.addresseesLabel.setText(QCoreApplication.translate("PaperForm", u"&K\u00ednh g\u1eedi", None))
        self.reply_byLabel.setText(QCoreApplication.translate("PaperForm", u"Tr\u1ea3 &l\u1eddi tr\u01b0\u1edbc ng\u00e0y", None))
        self.objectivesLabel.setText(QCoreApplication.translate("PaperForm", u"&M\u1ee5c \u0111\u00edch, y\u00eau c\u1ea7u", None))
        self.resultsLabel.setText(QCoreApplication.translate("PaperForm", u"K\u1ebft &qu\u1ea3 n\u1ed5i b\u1eadt", None))
        self.difficultiesLabel.setText(QCoreApplication.translate("PaperForm", u"Kh\u00f3 kh\u0103n, &v\u01b0\u1edbng m\u1eafc", None))
        self.proposalsLabel.setText(QCoreApplication.translate("PaperForm", u"Ki\u1ebfn ngh\u1ecb, &\u0111\u1ec1 xu\u1ea5t", None))
        self.outlookLabel.setText(QCoreApplication.translate("PaperForm", u"&Ph\u01b0\u01a1ng h\u01b0\u1edbng", None))
        self.signer_titleLabel.setText(QCoreApplication.translate("PaperForm", u"&Ch\u1ee9c v\u1ee5 ng\u01b0\u1eddi k\u00fd", None))
        self.signer_nameLabel.setText(QCoreApplication.translate("PaperForm", u"&H\u1ecd t\u00ean ng\u01b0\u1eddi k\u00fd", None))
        self.copies_toLabel.setText(QCoreApplication.translate("PaperForm", u"N\u01a1i nh\u1ead&n", None))
        pass
    # retranslateUi

