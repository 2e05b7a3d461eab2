"""Two questions of evidence: what a document is and where in it the proof stands; which known document to take."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from parcomp_desktop.domain.evidence import Evidence
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.gui.evidence_words import FILE_WORDS, file_colour, paper_words
from parcomp_desktop.gui.form import Form
from parcomp_desktop.gui.forms.ui_proof import Ui_ProofForm
from parcomp_desktop.gui.forms.ui_proof_pick import Ui_ProofPickForm
from parcomp_desktop.gui.labels import hint
from parcomp_desktop.gui.messages import MessageBar
from parcomp_desktop.gui.record_page import table_view
from parcomp_desktop.gui.table_model import Column, TableModel
from parcomp_desktop.services.proofs.evidence import EvidenceLine

Save = Callable[[dict[str, Any]], object]
_WIDTHS = (310, 190, 110)


class ProofDialog(QDialog):
    """Asks for a document's title, number, date, issuer, section and page; ``save`` writes them or refuses."""

    def __init__(self, parent: QWidget, title: str, values: dict[str, Any], save: Save, told: str = "") -> None:
        super().__init__(parent)
        self._save = save
        self.ui = Ui_ProofForm()
        self.ui.setupUi(self)
        self.setWindowTitle(title)
        self.ui.question.setText(title)
        self.ui.hint.setText(told)
        self.ui.hint.setVisible(bool(told))
        self.bar = MessageBar(self)
        self.ui.outer.insertWidget(0, self.bar)
        self.form = Form(self, lambda: None)
        self.form.show(values)
        _wire(self, self.ui, self.confirm)
        self.resize(560, 380)

    def confirm(self) -> None:
        """Write what is typed; close on success."""
        _confirm(self, self.bar, lambda: self._save(self.form.values()))


class PickDialog(QDialog):
    """Searches the documents that ``find`` gives; ``save`` sets the chosen one, with section and page."""

    def __init__(
        self,
        parent: QWidget,
        find: Callable[[str], list[EvidenceLine]],
        save: Callable[[Evidence, dict[str, Any]], object],
    ) -> None:
        super().__init__(parent)
        self._find, self._save = find, save
        self.ui = Ui_ProofPickForm()
        self.ui.setupUi(self)
        self.bar = MessageBar(self)
        self.ui.outer.insertWidget(0, self.bar)
        self.model: TableModel[EvidenceLine] = TableModel(
            (
                Column[EvidenceLine]("Tài liệu", lambda line: line.evidence.title),
                Column[EvidenceLine]("Số, ngày", lambda line: paper_words(line.evidence)),
                Column[EvidenceLine](
                    "Tệp", lambda line: FILE_WORDS[line.state], colour=lambda line: file_colour(line.state)
                ),
                Column[EvidenceLine](
                    "Kiểm chứng cho", lambda line: f"{len(line.places)} chỗ" if line.places else "–", tip=_places
                ),
            )
        )
        self.table = table_view(self.model, "Tài liệu của đơn vị")
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        self.told = hint()
        self.ui.outer.insertWidget(3, self.table, 1)
        self.ui.outer.insertWidget(4, self.told)
        self.ui.search.setAccessibleName("Tìm tài liệu")
        self.form = Form(self, lambda: None)
        self.ui.search.searched.connect(self.search)
        self.table.doubleClicked.connect(self.confirm)
        _wire(self, self.ui, self.confirm)
        self.resize(800, 520)
        self.search("")

    def search(self, query: str) -> None:
        """Show what answers the query, the first chosen."""
        lines = self._find(query)
        self.model.set_rows(lines)
        self.ui.saveButton.setEnabled(bool(lines))
        nothing = "Không có tài liệu nào khớp." if query else "Chưa có tài liệu nào khác của đơn vị để dùng lại."
        self.told.setText("Một tài liệu dùng được cho nhiều tiêu chí; tệp chỉ giữ một bản." if lines else nothing)
        if lines:
            self.table.selectRow(0)

    def confirm(self) -> None:
        """Set the chosen document; close on success."""
        row = self.table.currentIndex().row()
        if row >= 0:
            evidence = self.model.row(row).evidence
            _confirm(self, self.bar, lambda: self._save(evidence, self.form.values()))


def _places(line: EvidenceLine) -> str:
    return "\n".join(place.words for place in line.places)


def _wire(dialog: QDialog, ui: Ui_ProofForm | Ui_ProofPickForm, confirm: Callable[[], None]) -> None:
    ui.saveButton.clicked.connect(confirm)
    ui.leaveButton.clicked.connect(dialog.reject)
    for keys in ("Ctrl+Return", "Ctrl+Enter"):
        QShortcut(QKeySequence(keys), dialog, confirm, context=Qt.ShortcutContext.WindowShortcut)


def _confirm(dialog: QDialog, bar: MessageBar, save: Callable[[], object]) -> None:
    bar.hide()
    try:
        save()
    except Refusal as refusal:
        bar.refuse(refusal)
    else:
        dialog.accept()
