# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'first_run.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QHBoxLayout,
    QLabel, QPushButton, QRadioButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.fields.text import TextField
class Ui_FirstRunForm(object):
    def setupUi(self, FirstRunForm):
        if not FirstRunForm.objectName():
            FirstRunForm.setObjectName(u"FirstRunForm")
        self.outer = QVBoxLayout(FirstRunForm)
        self.outer.setSpacing(16)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(24, 24, 24, 24)
        self.question = QLabel(FirstRunForm)
        self.question.setObjectName(u"question")
        self.question.setProperty(u"heading", True)

        self.outer.addWidget(self.question)

        self.desks = QVBoxLayout()
        self.desks.setSpacing(8)
        self.desks.setObjectName(u"desks")
        self.starter = QRadioButton(FirstRunForm)
        self.starter.setObjectName(u"starter")

        self.desks.addWidget(self.starter)

        self.unit = QRadioButton(FirstRunForm)
        self.unit.setObjectName(u"unit")

        self.desks.addWidget(self.unit)

        self.gathering = QRadioButton(FirstRunForm)
        self.gathering.setObjectName(u"gathering")

        self.desks.addWidget(self.gathering)

        self.existing = QRadioButton(FirstRunForm)
        self.existing.setObjectName(u"existing")

        self.desks.addWidget(self.existing)


        self.outer.addLayout(self.desks)

        self.hint = QLabel(FirstRunForm)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setMinimumSize(QSize(0, 44))
        self.hint.setAlignment(Qt.AlignLeft|Qt.AlignTop)

        self.outer.addWidget(self.hint)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.starter_fileLabel = QLabel(FirstRunForm)
        self.starter_fileLabel.setObjectName(u"starter_fileLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.starter_fileLabel)

        self.starter_fileRow = QHBoxLayout()
        self.starter_fileRow.setSpacing(8)
        self.starter_fileRow.setObjectName(u"starter_fileRow")
        self.starter_file = TextField(FirstRunForm)
        self.starter_file.setObjectName(u"starter_file")

        self.starter_fileRow.addWidget(self.starter_file)

        self.starter_fileButton = QPushButton(FirstRunForm)
        self.starter_fileButton.setObjectName(u"starter_fileButton")
        self.starter_fileButton.setAutoDefault(False)

        self.starter_fileRow.addWidget(self.starter_fileButton)


        self.fields.setLayout(0, QFormLayout.ItemRole.FieldRole, self.starter_fileRow)

        self.nameLabel = QLabel(FirstRunForm)
        self.nameLabel.setObjectName(u"nameLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.name = TextField(FirstRunForm)
        self.name.setObjectName(u"name")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.name)

        self.codeLabel = QLabel(FirstRunForm)
        self.codeLabel.setObjectName(u"codeLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.codeLabel)

        self.code = TextField(FirstRunForm)
        self.code.setObjectName(u"code")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.code)

        self.kindLabel = QLabel(FirstRunForm)
        self.kindLabel.setObjectName(u"kindLabel")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.kindLabel)

        self.kind = ChoiceField(FirstRunForm)
        self.kind.setObjectName(u"kind")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.kind)

        self.placeLabel = QLabel(FirstRunForm)
        self.placeLabel.setObjectName(u"placeLabel")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.placeLabel)

        self.place = TextField(FirstRunForm)
        self.place.setObjectName(u"place")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.place)

        self.folderLabel = QLabel(FirstRunForm)
        self.folderLabel.setObjectName(u"folderLabel")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.folderLabel)

        self.folderRow = QHBoxLayout()
        self.folderRow.setSpacing(8)
        self.folderRow.setObjectName(u"folderRow")
        self.folder = TextField(FirstRunForm)
        self.folder.setObjectName(u"folder")

        self.folderRow.addWidget(self.folder)

        self.folderButton = QPushButton(FirstRunForm)
        self.folderButton.setObjectName(u"folderButton")
        self.folderButton.setAutoDefault(False)

        self.folderRow.addWidget(self.folderButton)


        self.fields.setLayout(5, QFormLayout.ItemRole.FieldRole, self.folderRow)


        self.outer.addLayout(self.fields)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.rest)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.leaveButton = QPushButton(FirstRunForm)
        self.leaveButton.setObjectName(u"leaveButton")
        self.leaveButton.setAutoDefault(False)

        self.buttons.addWidget(self.leaveButton)

        self.startButton = QPushButton(FirstRunForm)
        self.startButton.setObjectName(u"startButton")
        self.startButton.setProperty(u"primary", True)
        self.startButton.setAutoDefault(False)

        self.buttons.addWidget(self.startButton)


        self.outer.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.starter_fileLabel.setBuddy(self.starter_file)
        self.nameLabel.setBuddy(self.name)
        self.codeLabel.setBuddy(self.code)
        self.kindLabel.setBuddy(self.kind)
        self.placeLabel.setBuddy(self.place)
        self.folderLabel.setBuddy(self.folder)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FirstRunForm)

        QMetaObject.connectSlotsByName(FirstRunForm)
    # setupUi

    def retranslateUi(self, FirstRunForm):
        FirstRunForm.setWindowTitle(QCoreApplication.translate("FirstRunForm", u"B\u1eaft \u0111\u1ea7u v\u1edbi ParComp Desktop", None))
        self.question.setText(QCoreApplication.translate("FirstRunForm", u"M\u00e1y n\u00e0y l\u00e0m vi\u1ec7c cho ai?", None))
        self.starter.setText(QCoreApplication.translate("FirstRunForm", u"&B\u00e0n \u0111\u01a1n v\u1ecb, \u0111\u00e3 c\u00f3 t\u1ec7p kh\u1edfi t\u1ea1o (.tdkt) do c\u01a1 quan t\u1ed5ng h\u1ee3p c\u1ea5p", None))
        self.unit.setText(QCoreApplication.translate("FirstRunForm", u"B\u00e0n \u0111\u01a1n &v\u1ecb, ch\u01b0a c\u00f3 t\u1ec7p kh\u1edfi t\u1ea1o", None))
        self.gathering.setText(QCoreApplication.translate("FirstRunForm", u"B\u00e0n t\u1ed5ng &h\u1ee3p: c\u01a1 quan theo d\u00f5i, th\u1ea9m \u0111\u1ecbnh, x\u1ebfp h\u1ea1ng c\u00e1c \u0111\u01a1n v\u1ecb", None))
        self.existing.setText(QCoreApplication.translate("FirstRunForm", u"&M\u1edf th\u01b0 m\u1ee5c d\u1eef li\u1ec7u \u0111\u00e3 c\u00f3 tr\u00ean m\u00e1y ho\u1eb7c \u1ed5 \u0111\u0129a", None))
        self.starter_fileLabel.setText(QCoreApplication.translate("FirstRunForm", u"T\u1ec7&p kh\u1edfi t\u1ea1o", None))
        self.starter_fileButton.setText(QCoreApplication.translate("FirstRunForm", u"Ch\u1ecdn t\u1ec7p\u2026", None))
        self.nameLabel.setText(QCoreApplication.translate("FirstRunForm", u"&T\u00ean c\u01a1 quan, \u0111\u01a1n v\u1ecb", None))
        self.codeLabel.setText(QCoreApplication.translate("FirstRunForm", u"M\u00e3 &\u0111\u01a1n v\u1ecb", None))
        self.kindLabel.setText(QCoreApplication.translate("FirstRunForm", u"&Lo\u1ea1i \u0111\u01a1n v\u1ecb", None))
        self.placeLabel.setText(QCoreApplication.translate("FirstRunForm", u"\u0110\u1ecb&a danh ghi tr\u00ean v\u0103n b\u1ea3n", None))
        self.folderLabel.setText(QCoreApplication.translate("FirstRunForm", u"Th&\u01b0 m\u1ee5c d\u1eef li\u1ec7u", None))
        self.folderButton.setText(QCoreApplication.translate("FirstRunForm", u"Ch\u1ecdn th\u01b0 m\u1ee5c\u2026", None))
        self.leaveButton.setText(QCoreApplication.translate("FirstRunForm", u"Tho\u00e1t", None))
        self.startButton.setText(QCoreApplication.translate("FirstRunForm", u"B\u1eaft \u0111\u1ea7u (Ctrl+Enter)", None))
    # retranslateUi

