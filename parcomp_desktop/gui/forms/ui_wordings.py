# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'wordings.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QListWidget, QListWidgetItem, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_WordingsForm(object):
    def setupUi(self, WordingsForm):
        if not WordingsForm.objectName():
            WordingsForm.setObjectName(u"WordingsForm")
        self.outer = QVBoxLayout(WordingsForm)
        self.outer.setSpacing(16)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.sides = QHBoxLayout()
        self.sides.setSpacing(16)
        self.sides.setObjectName(u"sides")
        self.kinds = QListWidget(WordingsForm)
        self.kinds.setObjectName(u"kinds")
        self.kinds.setWordWrap(True)
        self.kinds.setSpacing(3)

        self.sides.addWidget(self.kinds)

        self.middle = QVBoxLayout()
        self.middle.setSpacing(8)
        self.middle.setObjectName(u"middle")
        self.kindName = QLabel(WordingsForm)
        self.kindName.setObjectName(u"kindName")
        self.kindName.setWordWrap(True)

        self.middle.addWidget(self.kindName)

        self.texts = QScrollArea(WordingsForm)
        self.texts.setObjectName(u"texts")
        self.texts.setWidgetResizable(True)
        self.texts.setFrameShape(QFrame.NoFrame)
        self.texts.setFocusPolicy(Qt.NoFocus)
        self.texts.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)

        self.middle.addWidget(self.texts)

        self.variablesLabel = QLabel(WordingsForm)
        self.variablesLabel.setObjectName(u"variablesLabel")

        self.middle.addWidget(self.variablesLabel)

        self.variables = QListWidget(WordingsForm)
        self.variables.setObjectName(u"variables")
        self.variables.setMaximumSize(QSize(16777215, 132))
        self.variables.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.variables.setSpacing(1)

        self.middle.addWidget(self.variables)

        self.middle.setStretch(1, 1)

        self.sides.addLayout(self.middle)

        self.previewPlace = QVBoxLayout()
        self.previewPlace.setSpacing(8)
        self.previewPlace.setObjectName(u"previewPlace")
        self.said = QLabel(WordingsForm)
        self.said.setObjectName(u"said")
        self.said.setProperty(u"faint", True)
        self.said.setWordWrap(True)

        self.previewPlace.addWidget(self.said)


        self.sides.addLayout(self.previewPlace)

        self.sides.setStretch(0, 4)
        self.sides.setStretch(1, 8)
        self.sides.setStretch(2, 8)

        self.outer.addLayout(self.sides)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.resetButton = QPushButton(WordingsForm)
        self.resetButton.setObjectName(u"resetButton")
        self.resetButton.setAutoDefault(False)

        self.buttons.addWidget(self.resetButton)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.leaveButton = QPushButton(WordingsForm)
        self.leaveButton.setObjectName(u"leaveButton")
        self.leaveButton.setAutoDefault(False)

        self.buttons.addWidget(self.leaveButton)

        self.saveButton = QPushButton(WordingsForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)
        self.saveButton.setAutoDefault(False)

        self.buttons.addWidget(self.saveButton)


        self.outer.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.variablesLabel.setBuddy(self.variables)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(WordingsForm)

        QMetaObject.connectSlotsByName(WordingsForm)
    # setupUi

    def retranslateUi(self, WordingsForm):
#if QT_CONFIG(accessibility)
        self.kinds.setAccessibleName(QCoreApplication.translate("WordingsForm", u"C\u00e1c v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.variablesLabel.setText(QCoreApplication.translate("WordingsForm", u"&Bi\u1ebfn c\u1ee7a v\u0103n b\u1ea3n: b\u1ea5m \u0111\u1ec3 ch\u00e8n v\u00e0o ch\u1ed7 con tr\u1ecf", None))
        self.resetButton.setText(QCoreApplication.translate("WordingsForm", u"C\u1ea3 v\u0103n b\u1ea3n v\u1ec1 &m\u1eb7c \u0111\u1ecbnh", None))
        self.leaveButton.setText(QCoreApplication.translate("WordingsForm", u"&Kh\u00f4ng l\u01b0u", None))
        self.saveButton.setText(QCoreApplication.translate("WordingsForm", u"L\u01b0u c\u00e2u ch\u1eef (Ctrl+Enter)", None))
        pass
    # retranslateUi

