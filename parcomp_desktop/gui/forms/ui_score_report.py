# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'score_report.ui'
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
    QWidget)

from parcomp_desktop.gui.fields.date import DateField
from parcomp_desktop.gui.fields.note import NoteField
from parcomp_desktop.gui.fields.text import TextField
class Ui_ScoreReportForm(object):
    def setupUi(self, ScoreReportForm):
        if not ScoreReportForm.objectName():
            ScoreReportForm.setObjectName(u"ScoreReportForm")
        self.fields = QFormLayout(ScoreReportForm)
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.fields.setRowWrapPolicy(QFormLayout.DontWrapRows)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignTop)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.numberLabel = QLabel(ScoreReportForm)
        self.numberLabel.setObjectName(u"numberLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.numberLabel)

        self.number = TextField(ScoreReportForm)
        self.number.setObjectName(u"number")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.number)

        self.datedLabel = QLabel(ScoreReportForm)
        self.datedLabel.setObjectName(u"datedLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.datedLabel)

        self.dated = DateField(ScoreReportForm)
        self.dated.setObjectName(u"dated")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.dated)

        self.recipientsLabel = QLabel(ScoreReportForm)
        self.recipientsLabel.setObjectName(u"recipientsLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.recipientsLabel)

        self.recipients = NoteField(ScoreReportForm)
        self.recipients.setObjectName(u"recipients")
        self.recipients.setMaximumSize(QSize(16777215, 64))

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.recipients)

        self.signer_titleLabel = QLabel(ScoreReportForm)
        self.signer_titleLabel.setObjectName(u"signer_titleLabel")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.signer_titleLabel)

        self.signer_title = NoteField(ScoreReportForm)
        self.signer_title.setObjectName(u"signer_title")
        self.signer_title.setMaximumSize(QSize(16777215, 64))

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.signer_title)

        self.signer_nameLabel = QLabel(ScoreReportForm)
        self.signer_nameLabel.setObjectName(u"signer_nameLabel")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.signer_nameLabel)

        self.signer_name = TextField(ScoreReportForm)
        self.signer_name.setObjectName(u"signer_name")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.signer_name)

        self.copies_toLabel = QLabel(ScoreReportForm)
        self.copies_toLabel.setObjectName(u"copies_toLabel")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.copies_toLabel)

        self.copies_to = NoteField(ScoreReportForm)
        self.copies_to.setObjectName(u"copies_to")
        self.copies_to.setMaximumSize(QSize(16777215, 64))

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.copies_to)

        self.difficultiesLabel = QLabel(ScoreReportForm)
        self.difficultiesLabel.setObjectName(u"difficultiesLabel")

        self.fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.difficultiesLabel)

        self.difficulties = NoteField(ScoreReportForm)
        self.difficulties.setObjectName(u"difficulties")

        self.fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.difficulties)

        self.proposalsLabel = QLabel(ScoreReportForm)
        self.proposalsLabel.setObjectName(u"proposalsLabel")

        self.fields.setWidget(7, QFormLayout.ItemRole.LabelRole, self.proposalsLabel)

        self.proposals = NoteField(ScoreReportForm)
        self.proposals.setObjectName(u"proposals")

        self.fields.setWidget(7, QFormLayout.ItemRole.FieldRole, self.proposals)

#if QT_CONFIG(shortcut)
        self.numberLabel.setBuddy(self.number)
        self.datedLabel.setBuddy(self.dated)
        self.recipientsLabel.setBuddy(self.recipients)
        self.signer_titleLabel.setBuddy(self.signer_title)
        self.signer_nameLabel.setBuddy(self.signer_name)
        self.copies_toLabel.setBuddy(self.copies_to)
        self.difficultiesLabel.setBuddy(self.difficulties)
        self.proposalsLabel.setBuddy(self.proposals)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ScoreReportForm)

        QMetaObject.connectSlotsByName(ScoreReportForm)
    # setupUi

    def retranslateUi(self, ScoreReportForm):
        self.numberLabel.setText(QCoreApplication.translate("ScoreReportForm", u"&S\u1ed1, k\u00fd hi\u1ec7u", None))
        self.datedLabel.setText(QCoreApplication.translate("ScoreReportForm", u"N&g\u00e0y", None))
        self.recipientsLabel.setText(QCoreApplication.translate("ScoreReportForm", u"&K\u00ednh g\u1eedi", None))
        self.signer_titleLabel.setText(QCoreApplication.translate("ScoreReportForm", u"&Ch\u1ee9c v\u1ee5 ng\u01b0\u1eddi k\u00fd", None))
        self.signer_nameLabel.setText(QCoreApplication.translate("ScoreReportForm", u"&H\u1ecd t\u00ean ng\u01b0\u1eddi k\u00fd", None))
        self.copies_toLabel.setText(QCoreApplication.translate("ScoreReportForm", u"&N\u01a1i nh\u1eadn", None))
        self.difficultiesLabel.setText(QCoreApplication.translate("ScoreReportForm", u"Kh\u00f3 kh\u0103n, &v\u01b0\u1edbng m\u1eafc", None))
        self.proposalsLabel.setText(QCoreApplication.translate("ScoreReportForm", u"Ki\u1ebfn ngh\u1ecb, &\u0111\u1ec1 xu\u1ea5t", None))
        pass
    # retranslateUi

