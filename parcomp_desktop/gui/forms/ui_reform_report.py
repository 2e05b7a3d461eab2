# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reform_report.ui'
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
class Ui_ReformReportForm(object):
    def setupUi(self, ReformReportForm):
        if not ReformReportForm.objectName():
            ReformReportForm.setObjectName(u"ReformReportForm")
        self.fields = QFormLayout(ReformReportForm)
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.fields.setRowWrapPolicy(QFormLayout.DontWrapRows)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignTop)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.numberLabel = QLabel(ReformReportForm)
        self.numberLabel.setObjectName(u"numberLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.numberLabel)

        self.number = TextField(ReformReportForm)
        self.number.setObjectName(u"number")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.number)

        self.datedLabel = QLabel(ReformReportForm)
        self.datedLabel.setObjectName(u"datedLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.datedLabel)

        self.dated = DateField(ReformReportForm)
        self.dated.setObjectName(u"dated")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.dated)

        self.resultsLabel = QLabel(ReformReportForm)
        self.resultsLabel.setObjectName(u"resultsLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.resultsLabel)

        self.results = NoteField(ReformReportForm)
        self.results.setObjectName(u"results")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.results)

        self.difficultiesLabel = QLabel(ReformReportForm)
        self.difficultiesLabel.setObjectName(u"difficultiesLabel")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.difficultiesLabel)

        self.difficulties = NoteField(ReformReportForm)
        self.difficulties.setObjectName(u"difficulties")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.difficulties)

        self.plansLabel = QLabel(ReformReportForm)
        self.plansLabel.setObjectName(u"plansLabel")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.plansLabel)

        self.plans = NoteField(ReformReportForm)
        self.plans.setObjectName(u"plans")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.plans)

        self.signer_titleLabel = QLabel(ReformReportForm)
        self.signer_titleLabel.setObjectName(u"signer_titleLabel")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.signer_titleLabel)

        self.signer_title = NoteField(ReformReportForm)
        self.signer_title.setObjectName(u"signer_title")
        self.signer_title.setMaximumSize(QSize(16777215, 64))

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.signer_title)

        self.signer_nameLabel = QLabel(ReformReportForm)
        self.signer_nameLabel.setObjectName(u"signer_nameLabel")

        self.fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.signer_nameLabel)

        self.signer_name = TextField(ReformReportForm)
        self.signer_name.setObjectName(u"signer_name")

        self.fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.signer_name)

        self.copies_toLabel = QLabel(ReformReportForm)
        self.copies_toLabel.setObjectName(u"copies_toLabel")

        self.fields.setWidget(7, QFormLayout.ItemRole.LabelRole, self.copies_toLabel)

        self.copies_to = NoteField(ReformReportForm)
        self.copies_to.setObjectName(u"copies_to")
        self.copies_to.setMaximumSize(QSize(16777215, 64))

        self.fields.setWidget(7, QFormLayout.ItemRole.FieldRole, self.copies_to)

#if QT_CONFIG(shortcut)
        self.numberLabel.setBuddy(self.number)
        self.datedLabel.setBuddy(self.dated)
        self.resultsLabel.setBuddy(self.results)
        self.difficultiesLabel.setBuddy(self.difficulties)
        self.plansLabel.setBuddy(self.plans)
        self.signer_titleLabel.setBuddy(self.signer_title)
        self.signer_nameLabel.setBuddy(self.signer_name)
        self.copies_toLabel.setBuddy(self.copies_to)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReformReportForm)

        QMetaObject.connectSlotsByName(ReformReportForm)
    # setupUi

    def retranslateUi(self, ReformReportForm):
        self.numberLabel.setText(QCoreApplication.translate("ReformReportForm", u"&S\u1ed1, k\u00fd hi\u1ec7u", None))
        self.datedLabel.setText(QCoreApplication.translate("ReformReportForm", u"N&g\u00e0y", None))
        self.resultsLabel.setText(QCoreApplication.translate("ReformReportForm", u"&K\u1ebft qu\u1ea3 c\u00e1c l\u0129nh v\u1ef1c", None))
        self.difficultiesLabel.setText(QCoreApplication.translate("ReformReportForm", u"Kh\u00f3 kh\u0103n, &v\u01b0\u1edbng m\u1eafc", None))
        self.plansLabel.setText(QCoreApplication.translate("ReformReportForm", u"&Ph\u01b0\u01a1ng h\u01b0\u1edbng k\u1ef3 t\u1edbi", None))
        self.signer_titleLabel.setText(QCoreApplication.translate("ReformReportForm", u"&Ch\u1ee9c v\u1ee5 ng\u01b0\u1eddi k\u00fd", None))
        self.signer_nameLabel.setText(QCoreApplication.translate("ReformReportForm", u"&H\u1ecd t\u00ean ng\u01b0\u1eddi k\u00fd", None))
        self.copies_toLabel.setText(QCoreApplication.translate("ReformReportForm", u"N\u01a1i nh\u1ead&n", None))
        pass
    # retranslateUi

