# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'launch_plan.ui'
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
class Ui_LaunchPlanForm(object):
    def setupUi(self, LaunchPlanForm):
        if not LaunchPlanForm.objectName():
            LaunchPlanForm.setObjectName(u"LaunchPlanForm")
        self.outer = QVBoxLayout(LaunchPlanForm)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.nameLabel = QLabel(LaunchPlanForm)
        self.nameLabel.setObjectName(u"nameLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.name = TextField(LaunchPlanForm)
        self.name.setObjectName(u"name")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.unit_idLabel = QLabel(LaunchPlanForm)
        self.unit_idLabel.setObjectName(u"unit_idLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.unit_idLabel)

        self.unit_id = PickField(LaunchPlanForm)
        self.unit_id.setObjectName(u"unit_id")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.unit_id)

        self.yearLabel = QLabel(LaunchPlanForm)
        self.yearLabel.setObjectName(u"yearLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.yearLabel)

        self.year = YearField(LaunchPlanForm)
        self.year.setObjectName(u"year")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.year)

        self.numberLabel = QLabel(LaunchPlanForm)
        self.numberLabel.setObjectName(u"numberLabel")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.numberLabel)

        self.number = TextField(LaunchPlanForm)
        self.number.setObjectName(u"number")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.number)

        self.datedLabel = QLabel(LaunchPlanForm)
        self.datedLabel.setObjectName(u"datedLabel")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.datedLabel)

        self.dated = DateField(LaunchPlanForm)
        self.dated.setObjectName(u"dated")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.dated)

        self.signerLabel = QLabel(LaunchPlanForm)
        self.signerLabel.setObjectName(u"signerLabel")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.signerLabel)

        self.signer = TextField(LaunchPlanForm)
        self.signer.setObjectName(u"signer")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.signer)

        self.contentLabel = QLabel(LaunchPlanForm)
        self.contentLabel.setObjectName(u"contentLabel")
        self.contentLabel.setAlignment(Qt.AlignLeft|Qt.AlignTop)

        self.fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.contentLabel)

        self.content = NoteField(LaunchPlanForm)
        self.content.setObjectName(u"content")
        self.content.setMinimumSize(QSize(0, 56))
        self.content.setMaximumSize(QSize(16777215, 110))

        self.fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.content)


        self.outer.addLayout(self.fields)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(LaunchPlanForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)

        self.newButton = QPushButton(LaunchPlanForm)
        self.newButton.setObjectName(u"newButton")

        self.buttons.addWidget(self.newButton)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.removeButton = QPushButton(LaunchPlanForm)
        self.removeButton.setObjectName(u"removeButton")

        self.buttons.addWidget(self.removeButton)


        self.outer.addLayout(self.buttons)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.unit_idLabel.setBuddy(self.unit_id)
        self.yearLabel.setBuddy(self.year)
        self.numberLabel.setBuddy(self.number)
        self.datedLabel.setBuddy(self.dated)
        self.signerLabel.setBuddy(self.signer)
        self.contentLabel.setBuddy(self.content)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LaunchPlanForm)

        QMetaObject.connectSlotsByName(LaunchPlanForm)
    # setupUi

    def retranslateUi(self, LaunchPlanForm):
        self.nameLabel.setText(QCoreApplication.translate("LaunchPlanForm", u"T\u00ean &k\u1ebf ho\u1ea1ch", None))
        self.unit_idLabel.setText(QCoreApplication.translate("LaunchPlanForm", u"\u0110\u01a1n &v\u1ecb", None))
        self.yearLabel.setText(QCoreApplication.translate("LaunchPlanForm", u"&N\u0103m", None))
        self.numberLabel.setText(QCoreApplication.translate("LaunchPlanForm", u"&S\u1ed1, k\u00fd hi\u1ec7u", None))
        self.datedLabel.setText(QCoreApplication.translate("LaunchPlanForm", u"N&g\u00e0y ban h\u00e0nh", None))
        self.signerLabel.setText(QCoreApplication.translate("LaunchPlanForm", u"Ng\u01b0\u1eddi k&\u00fd", None))
        self.contentLabel.setText(QCoreApplication.translate("LaunchPlanForm", u"N\u1ed9i &dung", None))
        self.saveButton.setText(QCoreApplication.translate("LaunchPlanForm", u"L\u01b0u (Ctrl+Enter)", None))
        self.newButton.setText(QCoreApplication.translate("LaunchPlanForm", u"Th\u00eam m\u1edbi", None))
#if QT_CONFIG(tooltip)
        self.newButton.setToolTip(QCoreApplication.translate("LaunchPlanForm", u"Th\u00eam d\u00f2ng m\u1edbi (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
        self.removeButton.setText(QCoreApplication.translate("LaunchPlanForm", u"Xo\u00e1", None))
        pass
    # retranslateUi

