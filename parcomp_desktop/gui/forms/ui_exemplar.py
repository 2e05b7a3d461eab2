# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'exemplar.ui'
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

from parcomp_desktop.gui.fields.date import DateField
from parcomp_desktop.gui.fields.note import NoteField
from parcomp_desktop.gui.fields.pick import PickField
from parcomp_desktop.gui.fields.text import TextField
from parcomp_desktop.gui.fields.year import YearField
class Ui_ExemplarForm(object):
    def setupUi(self, ExemplarForm):
        if not ExemplarForm.objectName():
            ExemplarForm.setObjectName(u"ExemplarForm")
        self.outer = QVBoxLayout(ExemplarForm)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.subject_idLabel = QLabel(ExemplarForm)
        self.subject_idLabel.setObjectName(u"subject_idLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.subject_idLabel)

        self.subject_id = PickField(ExemplarForm)
        self.subject_id.setObjectName(u"subject_id")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.subject_id)

        self.yearLabel = QLabel(ExemplarForm)
        self.yearLabel.setObjectName(u"yearLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.yearLabel)

        self.year = YearField(ExemplarForm)
        self.year.setObjectName(u"year")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.year)

        self.titleLabel = QLabel(ExemplarForm)
        self.titleLabel.setObjectName(u"titleLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.titleLabel)

        self.title = TextField(ExemplarForm)
        self.title.setObjectName(u"title")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.title)

        self.textLabel = QLabel(ExemplarForm)
        self.textLabel.setObjectName(u"textLabel")
        self.textLabel.setAlignment(Qt.AlignLeft|Qt.AlignTop)

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.textLabel)

        self.text = NoteField(ExemplarForm)
        self.text.setObjectName(u"text")
        self.text.setMinimumSize(QSize(0, 160))

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.text)

        self.mediaLabel = QLabel(ExemplarForm)
        self.mediaLabel.setObjectName(u"mediaLabel")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.mediaLabel)

        self.media = TextField(ExemplarForm)
        self.media.setObjectName(u"media")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.media)

        self.published_onLabel = QLabel(ExemplarForm)
        self.published_onLabel.setObjectName(u"published_onLabel")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.published_onLabel)

        self.published_on = DateField(ExemplarForm)
        self.published_on.setObjectName(u"published_on")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.published_on)


        self.outer.addLayout(self.fields)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(ExemplarForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)

        self.newButton = QPushButton(ExemplarForm)
        self.newButton.setObjectName(u"newButton")

        self.buttons.addWidget(self.newButton)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.removeButton = QPushButton(ExemplarForm)
        self.removeButton.setObjectName(u"removeButton")

        self.buttons.addWidget(self.removeButton)


        self.outer.addLayout(self.buttons)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.subject_idLabel.setBuddy(self.subject_id)
        self.yearLabel.setBuddy(self.year)
        self.titleLabel.setBuddy(self.title)
        self.textLabel.setBuddy(self.text)
        self.mediaLabel.setBuddy(self.media)
        self.published_onLabel.setBuddy(self.published_on)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ExemplarForm)

        QMetaObject.connectSlotsByName(ExemplarForm)
    # setupUi

    def retranslateUi(self, ExemplarForm):
        self.subject_idLabel.setText(QCoreApplication.translate("ExemplarForm", u"&T\u1eadp th\u1ec3, c\u00e1 nh\u00e2n", None))
        self.yearLabel.setText(QCoreApplication.translate("ExemplarForm", u"&N\u0103m", None))
        self.titleLabel.setText(QCoreApplication.translate("ExemplarForm", u"T&i\u00eau \u0111\u1ec1", None))
        self.textLabel.setText(QCoreApplication.translate("ExemplarForm", u"N\u1ed9i &dung", None))
        self.mediaLabel.setText(QCoreApplication.translate("ExemplarForm", u"N\u01a1i \u0111\u0103ng, &ph\u00e1t", None))
        self.published_onLabel.setText(QCoreApplication.translate("ExemplarForm", u"N&g\u00e0y \u0111\u0103ng, ph\u00e1t", None))
        self.saveButton.setText(QCoreApplication.translate("ExemplarForm", u"L\u01b0u (Ctrl+Enter)", None))
        self.newButton.setText(QCoreApplication.translate("ExemplarForm", u"Th\u00eam m\u1edbi (Ctrl+N)", None))
        self.removeButton.setText(QCoreApplication.translate("ExemplarForm", u"Xo\u00e1", None))
        pass
    # retranslateUi

