# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'layout_part.ui'
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
from PySide6.QtWidgets import (QApplication, QGridLayout, QLabel, QSizePolicy,
    QVBoxLayout, QWidget)

from parcomp_desktop.gui.fields.check import CheckField
from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.fields.count import CountField
from parcomp_desktop.gui.fields.note import NoteField
from parcomp_desktop.gui.fields.number import NumberField
from parcomp_desktop.gui.fields.text import TextField
class Ui_LayoutPartForm(object):
    def setupUi(self, LayoutPartForm):
        if not LayoutPartForm.objectName():
            LayoutPartForm.setObjectName(u"LayoutPartForm")
        self.outer = QVBoxLayout(LayoutPartForm)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(6)
        self.textLabel = QLabel(LayoutPartForm)
        self.textLabel.setObjectName(u"textLabel")

        self.fields.addWidget(self.textLabel, 0, 0, 1, 1)

        self.text = NoteField(LayoutPartForm)
        self.text.setObjectName(u"text")
        self.text.setMinimumSize(QSize(0, 46))
        self.text.setMaximumSize(QSize(16777215, 46))

        self.fields.addWidget(self.text, 0, 1, 1, 3)

        self.xLabel = QLabel(LayoutPartForm)
        self.xLabel.setObjectName(u"xLabel")

        self.fields.addWidget(self.xLabel, 1, 0, 1, 1)

        self.x = NumberField(LayoutPartForm)
        self.x.setObjectName(u"x")

        self.fields.addWidget(self.x, 1, 1, 1, 1)

        self.yLabel = QLabel(LayoutPartForm)
        self.yLabel.setObjectName(u"yLabel")

        self.fields.addWidget(self.yLabel, 1, 2, 1, 1)

        self.y = NumberField(LayoutPartForm)
        self.y.setObjectName(u"y")

        self.fields.addWidget(self.y, 1, 3, 1, 1)

        self.widthLabel = QLabel(LayoutPartForm)
        self.widthLabel.setObjectName(u"widthLabel")

        self.fields.addWidget(self.widthLabel, 2, 0, 1, 1)

        self.width = NumberField(LayoutPartForm)
        self.width.setObjectName(u"width")

        self.fields.addWidget(self.width, 2, 1, 1, 1)

        self.sizeLabel = QLabel(LayoutPartForm)
        self.sizeLabel.setObjectName(u"sizeLabel")

        self.fields.addWidget(self.sizeLabel, 2, 2, 1, 1)

        self.size = NumberField(LayoutPartForm)
        self.size.setObjectName(u"size")

        self.fields.addWidget(self.size, 2, 3, 1, 1)

        self.smallestLabel = QLabel(LayoutPartForm)
        self.smallestLabel.setObjectName(u"smallestLabel")

        self.fields.addWidget(self.smallestLabel, 3, 0, 1, 1)

        self.smallest = NumberField(LayoutPartForm)
        self.smallest.setObjectName(u"smallest")

        self.fields.addWidget(self.smallest, 3, 1, 1, 1)

        self.max_linesLabel = QLabel(LayoutPartForm)
        self.max_linesLabel.setObjectName(u"max_linesLabel")

        self.fields.addWidget(self.max_linesLabel, 3, 2, 1, 1)

        self.max_lines = CountField(LayoutPartForm)
        self.max_lines.setObjectName(u"max_lines")

        self.fields.addWidget(self.max_lines, 3, 3, 1, 1)

        self.line_heightLabel = QLabel(LayoutPartForm)
        self.line_heightLabel.setObjectName(u"line_heightLabel")

        self.fields.addWidget(self.line_heightLabel, 4, 0, 1, 1)

        self.line_height = NumberField(LayoutPartForm)
        self.line_height.setObjectName(u"line_height")

        self.fields.addWidget(self.line_height, 4, 1, 1, 1)

        self.ruleLabel = QLabel(LayoutPartForm)
        self.ruleLabel.setObjectName(u"ruleLabel")

        self.fields.addWidget(self.ruleLabel, 4, 2, 1, 1)

        self.rule = NumberField(LayoutPartForm)
        self.rule.setObjectName(u"rule")

        self.fields.addWidget(self.rule, 4, 3, 1, 1)

        self.alignLabel = QLabel(LayoutPartForm)
        self.alignLabel.setObjectName(u"alignLabel")

        self.fields.addWidget(self.alignLabel, 5, 0, 1, 1)

        self.align = ChoiceField(LayoutPartForm)
        self.align.setObjectName(u"align")

        self.fields.addWidget(self.align, 5, 1, 1, 1)

        self.faceLabel = QLabel(LayoutPartForm)
        self.faceLabel.setObjectName(u"faceLabel")

        self.fields.addWidget(self.faceLabel, 5, 2, 1, 1)

        self.face = ChoiceField(LayoutPartForm)
        self.face.setObjectName(u"face")

        self.fields.addWidget(self.face, 5, 3, 1, 1)

        self.colourLabel = QLabel(LayoutPartForm)
        self.colourLabel.setObjectName(u"colourLabel")

        self.fields.addWidget(self.colourLabel, 6, 0, 1, 1)

        self.colour = TextField(LayoutPartForm)
        self.colour.setObjectName(u"colour")
        self.colour.setMinimumSize(QSize(84, 0))

        self.fields.addWidget(self.colour, 6, 1, 1, 1)

        self.middle = CheckField(LayoutPartForm)
        self.middle.setObjectName(u"middle")

        self.fields.addWidget(self.middle, 6, 2, 1, 1)

        self.overprint = CheckField(LayoutPartForm)
        self.overprint.setObjectName(u"overprint")

        self.fields.addWidget(self.overprint, 6, 3, 1, 1)

        self.fields.setColumnStretch(1, 1)
        self.fields.setColumnStretch(3, 1)

        self.outer.addLayout(self.fields)

#if QT_CONFIG(shortcut)
        self.textLabel.setBuddy(self.text)
        self.xLabel.setBuddy(self.x)
        self.yLabel.setBuddy(self.y)
        self.widthLabel.setBuddy(self.width)
        self.sizeLabel.setBuddy(self.size)
        self.smallestLabel.setBuddy(self.smallest)
        self.max_linesLabel.setBuddy(self.max_lines)
        self.line_heightLabel.setBuddy(self.line_height)
        self.ruleLabel.setBuddy(self.rule)
        self.alignLabel.setBuddy(self.align)
        self.faceLabel.setBuddy(self.face)
        self.colourLabel.setBuddy(self.colour)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LayoutPartForm)

        QMetaObject.connectSlotsByName(LayoutPartForm)
    # setupUi

    def retranslateUi(self, LayoutPartForm):
        self.textLabel.setText(QCoreApplication.translate("LayoutPartForm", u"N\u1ed9i d&ung", None))
        self.xLabel.setText(QCoreApplication.translate("LayoutPartForm", u"C\u00e1ch m\u00e9p &tr\u00e1i (mm)", None))
        self.yLabel.setText(QCoreApplication.translate("LayoutPartForm", u"C\u00e1ch m\u00e9p t&r\u00ean (mm)", None))
        self.widthLabel.setText(QCoreApplication.translate("LayoutPartForm", u"R\u1ed9n&g (mm)", None))
        self.sizeLabel.setText(QCoreApplication.translate("LayoutPartForm", u"&C\u1ee1 ch\u1eef", None))
        self.smallestLabel.setText(QCoreApplication.translate("LayoutPartForm", u"C\u1ee1 nh\u1ecf &nh\u1ea5t", None))
        self.max_linesLabel.setText(QCoreApplication.translate("LayoutPartForm", u"S\u1ed1 d\u00f2ng nhi\u1ec1u n&h\u1ea5t", None))
        self.line_heightLabel.setText(QCoreApplication.translate("LayoutPartForm", u"G&i\u00e3n d\u00f2ng", None))
        self.ruleLabel.setText(QCoreApplication.translate("LayoutPartForm", u"G\u1ea1ch ch\u00e2n (ph\u1ea7n d\u00e0i)", None))
        self.alignLabel.setText(QCoreApplication.translate("LayoutPartForm", u"C&anh l\u1ec1", None))
        self.faceLabel.setText(QCoreApplication.translate("LayoutPartForm", u"&Ki\u1ec3u ch\u1eef", None))
        self.colourLabel.setText(QCoreApplication.translate("LayoutPartForm", u"&M\u00e0u", None))
        self.colour.setPlaceholderText(QCoreApplication.translate("LayoutPartForm", u"#b0171f", None))
        self.middle.setText(QCoreApplication.translate("LayoutPartForm", u"Gi\u1eefa khung", None))
        self.overprint.setText(QCoreApplication.translate("LayoutPartForm", u"In c\u1ea3 khi in \u0111\u00e8 &ph\u00f4i", None))
        pass
    # retranslateUi

