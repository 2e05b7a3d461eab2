# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'discipline.ui'
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
from parcomp_desktop.gui.fields.pick import PickField
class Ui_DisciplineForm(object):
    def setupUi(self, DisciplineForm):
        if not DisciplineForm.objectName():
            DisciplineForm.setObjectName(u"DisciplineForm")
        self.outer = QVBoxLayout(DisciplineForm)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.person_idLabel = QLabel(DisciplineForm)
        self.person_idLabel.setObjectName(u"person_idLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.person_idLabel)

        self.person_id = PickField(DisciplineForm)
        self.person_id.setObjectName(u"person_id")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.person_id)

        self.considered_fromLabel = QLabel(DisciplineForm)
        self.considered_fromLabel.setObjectName(u"considered_fromLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.considered_fromLabel)

        self.considered_from = DateField(DisciplineForm)
        self.considered_from.setObjectName(u"considered_from")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.considered_from)

        self.formLabel = QLabel(DisciplineForm)
        self.formLabel.setObjectName(u"formLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.formLabel)

        self.form = ChoiceField(DisciplineForm)
        self.form.setObjectName(u"form")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.form)

        self.decided_onLabel = QLabel(DisciplineForm)
        self.decided_onLabel.setObjectName(u"decided_onLabel")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.decided_onLabel)

        self.decided_on = DateField(DisciplineForm)
        self.decided_on.setObjectName(u"decided_on")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.decided_on)

        self.ends_onLabel = QLabel(DisciplineForm)
        self.ends_onLabel.setObjectName(u"ends_onLabel")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.ends_onLabel)

        self.ends_on = DateField(DisciplineForm)
        self.ends_on.setObjectName(u"ends_on")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.ends_on)

        self.reform_relatedLabel = QLabel(DisciplineForm)
        self.reform_relatedLabel.setObjectName(u"reform_relatedLabel")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.reform_relatedLabel)

        self.reform_related = ChoiceField(DisciplineForm)
        self.reform_related.setObjectName(u"reform_related")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.reform_related)


        self.outer.addLayout(self.fields)

        self.about = QLabel(DisciplineForm)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)

        self.outer.addWidget(self.about)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(DisciplineForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)

        self.newButton = QPushButton(DisciplineForm)
        self.newButton.setObjectName(u"newButton")

        self.buttons.addWidget(self.newButton)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.removeButton = QPushButton(DisciplineForm)
        self.removeButton.setObjectName(u"removeButton")

        self.buttons.addWidget(self.removeButton)


        self.outer.addLayout(self.buttons)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.person_idLabel.setBuddy(self.person_id)
        self.considered_fromLabel.setBuddy(self.considered_from)
        self.formLabel.setBuddy(self.form)
        self.decided_onLabel.setBuddy(self.decided_on)
        self.ends_onLabel.setBuddy(self.ends_on)
        self.reform_relatedLabel.setBuddy(self.reform_related)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DisciplineForm)

        QMetaObject.connectSlotsByName(DisciplineForm)
    # setupUi

    def retranslateUi(self, DisciplineForm):
        self.person_idLabel.setText(QCoreApplication.translate("DisciplineForm", u"&C\u00e1 nh\u00e2n", None))
        self.considered_fromLabel.setText(QCoreApplication.translate("DisciplineForm", u"&Xem x\u00e9t t\u1eeb ng\u00e0y", None))
        self.formLabel.setText(QCoreApplication.translate("DisciplineForm", u"&H\u00ecnh th\u1ee9c", None))
        self.decided_onLabel.setText(QCoreApplication.translate("DisciplineForm", u"N&g\u00e0y quy\u1ebft \u0111\u1ecbnh", None))
        self.ends_onLabel.setText(QCoreApplication.translate("DisciplineForm", u"H\u1ebft hi\u1ec7&u l\u1ef1c", None))
        self.reform_relatedLabel.setText(QCoreApplication.translate("DisciplineForm", u"&Li\u00ean quan CCHC", None))
        self.about.setProperty(u"faint", QCoreApplication.translate("DisciplineForm", u"true", None))
        self.saveButton.setText(QCoreApplication.translate("DisciplineForm", u"L\u01b0u (Ctrl+Enter)", None))
        self.newButton.setText(QCoreApplication.translate("DisciplineForm", u"Th\u00eam m\u1edbi (Ctrl+N)", None))
        self.removeButton.setText(QCoreApplication.translate("DisciplineForm", u"Xo\u00e1", None))
        pass
    # retranslateUi

