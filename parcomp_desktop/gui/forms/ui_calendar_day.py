# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'calendar_day.ui'
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

from parcomp_desktop.gui.fields.check import CheckField
from parcomp_desktop.gui.fields.date import DateField
from parcomp_desktop.gui.fields.text import TextField
class Ui_CalendarDayForm(object):
    def setupUi(self, CalendarDayForm):
        if not CalendarDayForm.objectName():
            CalendarDayForm.setObjectName(u"CalendarDayForm")
        self.outer = QVBoxLayout(CalendarDayForm)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.dayLabel = QLabel(CalendarDayForm)
        self.dayLabel.setObjectName(u"dayLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.dayLabel)

        self.day = DateField(CalendarDayForm)
        self.day.setObjectName(u"day")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.day)

        self.untilLabel = QLabel(CalendarDayForm)
        self.untilLabel.setObjectName(u"untilLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.untilLabel)

        self.until = DateField(CalendarDayForm)
        self.until.setObjectName(u"until")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.until)

        self.nameLabel = QLabel(CalendarDayForm)
        self.nameLabel.setObjectName(u"nameLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.name = TextField(CalendarDayForm)
        self.name.setObjectName(u"name")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.name)

        self.working = CheckField(CalendarDayForm)
        self.working.setObjectName(u"working")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.working)


        self.outer.addLayout(self.fields)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(CalendarDayForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)

        self.newButton = QPushButton(CalendarDayForm)
        self.newButton.setObjectName(u"newButton")

        self.buttons.addWidget(self.newButton)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.removeButton = QPushButton(CalendarDayForm)
        self.removeButton.setObjectName(u"removeButton")

        self.buttons.addWidget(self.removeButton)


        self.outer.addLayout(self.buttons)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.dayLabel.setBuddy(self.day)
        self.untilLabel.setBuddy(self.until)
        self.nameLabel.setBuddy(self.name)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CalendarDayForm)

        QMetaObject.connectSlotsByName(CalendarDayForm)
    # setupUi

    def retranslateUi(self, CalendarDayForm):
        self.dayLabel.setText(QCoreApplication.translate("CalendarDayForm", u"T\u1eeb n&g\u00e0y", None))
        self.untilLabel.setText(QCoreApplication.translate("CalendarDayForm", u"\u0110\u1ebfn ng\u00e0&y", None))
        self.nameLabel.setText(QCoreApplication.translate("CalendarDayForm", u"&T\u00ean", None))
        self.working.setText(QCoreApplication.translate("CalendarDayForm", u"Ng\u00e0y &l\u00e0m vi\u1ec7c (l\u00e0m b\u00f9)", None))
        self.saveButton.setText(QCoreApplication.translate("CalendarDayForm", u"L\u01b0u (Ctrl+Enter)", None))
        self.newButton.setText(QCoreApplication.translate("CalendarDayForm", u"Th\u00eam m\u1edbi (Ctrl+N)", None))
        self.removeButton.setText(QCoreApplication.translate("CalendarDayForm", u"Xo\u00e1", None))
        pass
    # retranslateUi

