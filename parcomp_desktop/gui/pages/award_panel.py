"""The decisions that were recorded, their awards, and the certificates made for them."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QModelIndex, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from parcomp_desktop.domain.awards import Award, AwardDecision, IssuedFile
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.documents import Unfit
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.gui.labels import empty_text
from parcomp_desktop.gui.page import MARGIN, Page
from parcomp_desktop.gui.pdf_preview import PdfPreview
from parcomp_desktop.gui.printing import print_document, set_paper
from parcomp_desktop.gui.record_page import table_view
from parcomp_desktop.gui.table_model import Column, TableModel
from parcomp_desktop.services.decisions import AwardLine, award_lines, decisions
from parcomp_desktop.services.issuing import (
    issue_certificates,
    issued_bytes,
    issued_files,
    save_copy,
    unfit_texts,
)

_DECISIONS = (
    Column[AwardDecision]("Quyết định số", lambda each: each.number),
    Column[AwardDecision]("Ngày ký", lambda each: format_date(each.decided_on)),
    Column[AwardDecision]("Người ký", lambda each: each.signer_name),
)
_MISFITS = (
    Column[Unfit]("Người được khen", lambda each: each.recipient),
    Column[Unfit]("Không vừa", lambda each: each.what),
    Column[Unfit]("Cách chữa", lambda each: each.cure),
)
_NOTHING = "Chưa ghi quyết định nào. Bấm Ctrl+N để ghi quyết định đã ký."


class AwardPanel(QWidget):
    """Shows a decision's awards and makes their certificates."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._folder = QTemporaryDir()
        self.decisions: TableModel[AwardDecision] = TableModel(_DECISIONS)
        self.awards: TableModel[AwardLine] = TableModel(
            (
                Column[AwardLine]("Sổ", lambda line: f"{line.award.register_number:02d}/{line.award.register_year}"),
                Column[AwardLine]("Tập thể, cá nhân", lambda line: line.award.recipient),
                Column[AwardLine]("Giấy khen", lambda line: "✓ Đã lập" if self._issued(line.award) else "Chưa lập"),
                Column[AwardLine]("Hình thức khen", lambda line: line.text, tip=_award_tip),
            )
        )
        self.misfits: TableModel[Unfit] = TableModel(_MISFITS)
        self.decision_table = table_view(self.decisions, "Quyết định")
        self.award_table = table_view(self.awards, "Khen thưởng theo quyết định đang chọn")
        self._misfit_table = table_view(self.misfits, "Nội dung không vừa giấy khen")
        self._misfit_table.setWordWrap(True)
        self._misfit_table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.preview = PdfPreview()
        self._hint = empty_text()
        self.shown = QStackedWidget()
        self.buttons: dict[str, QPushButton] = {}
        self._arrange()
        self.decision_table.selectionModel().currentRowChanged.connect(self._show_awards)
        self.award_table.selectionModel().currentRowChanged.connect(self._show_certificate)

    def load(self) -> None:
        """Read the decisions anew; the chosen decision and award stay chosen."""
        decision, award = self._decision(), self._award()
        self.decisions.set_rows(decisions(self._page.workspace))
        self.choose(decision.id if decision else None)
        row = self.awards.find(lambda line: award is not None and line.award.id == award.id)
        self.award_table.selectRow(row or 0)
        if not self.decisions.rowCount():
            self._tell(_NOTHING)
        self._enable()

    def choose(self, decision_id: UUID | None) -> None:
        """Show this decision, or the newest."""
        self.decision_table.selectRow(self.decisions.find(lambda each: each.id == decision_id) or 0)

    def make(self, awards: list[Award]) -> None:
        """Make certificates; when a text doesn't fit, list what doesn't and make none."""
        with self._page.telling():
            self.misfits.set_rows(unfit_texts(self._page.workspace, awards))
            if count := self.misfits.rowCount():
                self._misfit_table.resizeRowsToContents()
                self.shown.setCurrentWidget(self._misfit_table)
                raise Refusal(
                    f"{count} nội dung không vừa giấy khen; chưa giấy khen nào được lập.", "Chữa từng dòng trong bảng."
                )
            made = issue_certificates(self._page.workspace, awards)
            self._page.bar.tell(f"Đã lập và lưu {len(made)} giấy khen.")
            self.load()

    def copy_to(self, target: Path) -> None:
        """Write a copy of the certificate that is shown."""
        with self._page.telling(f"Đã lưu bản sao: {target}"):
            save_copy(self._page.workspace, self._shown_file(), target)

    def _arrange(self) -> None:
        for column, width in enumerate((150, 100)):
            self.decision_table.setColumnWidth(column, width)
        for column, width in enumerate((70, 190, 90)):
            self.award_table.setColumnWidth(column, width)
        for column, width in enumerate((160, 230)):
            self._misfit_table.setColumnWidth(column, width)
        left = QVBoxLayout()
        left.addWidget(self.decision_table, 2)
        left.addWidget(self.award_table, 3)
        left.addLayout(self._row(("one", "&Lập giấy khen", self._make_one), ("all", "Lập &tất cả", self._make_all)))
        for widget in (self._hint, self.preview, self._misfit_table):
            self.shown.addWidget(widget)
        right = QVBoxLayout()
        right.addWidget(self.shown, 1)
        right.addLayout(
            self._row(
                ("copy", "Lưu &bản sao…", self._copy),
                ("open", "&Mở bằng trình xem của máy", self._open),
                ("print", "&In…", self._print),
            )
        )
        self.buttons["one"].setProperty("primary", "true")
        layout = QHBoxLayout(self)
        layout.setSpacing(MARGIN)
        layout.addLayout(left, 1)
        layout.addLayout(right, 1)

    def _row(self, *buttons: tuple[str, str, object]) -> QHBoxLayout:
        row = QHBoxLayout()
        for name, text, slot in buttons:
            button = QPushButton(text)
            button.clicked.connect(slot)
            self.buttons[name] = button
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _decision(self) -> AwardDecision | None:
        row = self.decision_table.currentIndex().row()
        return self.decisions.row(row) if row >= 0 else None

    def _award(self) -> Award | None:
        row = self.award_table.currentIndex().row()
        return self.awards.row(row).award if row >= 0 else None

    def _issued(self, award: Award) -> IssuedFile | None:
        return next(iter(issued_files(self._page.workspace, award.id)), None)

    def _shown_file(self) -> IssuedFile:
        award = self._award()
        issued = self._issued(award) if award else None
        if issued is None:
            raise Refusal("Chưa lập giấy khen này.", "Bấm Lập giấy khen trước.")
        return issued

    def _show_awards(self) -> None:
        decision = self._decision()
        self.awards.set_rows(award_lines(self._page.workspace, decision) if decision else [])
        self.award_table.selectRow(0)
        self._enable()

    def _show_certificate(self, row: QModelIndex) -> None:
        issued = self._issued(self.awards.row(row.row()).award) if row.isValid() else None
        if issued is None:
            self._tell("Giấy khen này chưa lập. Bấm Lập giấy khen để xem và in.")
        else:
            with self._page.telling():
                self.preview.show_bytes(issued_bytes(self._page.workspace, issued))
                self.shown.setCurrentWidget(self.preview)
        self._enable()

    def _tell(self, text: str) -> None:
        self.preview.clear()
        self._hint.setText(text)
        self.shown.setCurrentWidget(self._hint)

    def _enable(self) -> None:
        award = self._award()
        issued = award is not None and self._issued(award) is not None
        for name in ("copy", "open", "print"):
            self.buttons[name].setEnabled(issued)
        self.buttons["one"].setEnabled(award is not None and not issued)
        self.buttons["all"].setEnabled(any(not self._issued(line.award) for line in self._lines()))

    def _lines(self) -> list[AwardLine]:
        return [self.awards.row(row) for row in range(self.awards.rowCount())]

    def _make_one(self) -> None:
        if award := self._award():
            self.make([award])

    def _make_all(self) -> None:
        self.make([line.award for line in self._lines()])

    def _copy(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, "Lưu bản sao", self._shown_file().file_name, "PDF (*.pdf)")
        if name:
            self.copy_to(Path(name))

    def _open(self) -> None:
        with self._page.telling():
            target = Path(self._folder.filePath(self._shown_file().file_name))
            save_copy(self._page.workspace, self._shown_file(), target)
            if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(target))):
                raise Refusal("Máy này không có trình xem tệp PDF.", "Lưu bản sao rồi mở ở máy khác, hoặc in từ đây.")

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        set_paper(printer, self.preview.document)
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle("In giấy khen")
        if dialog.exec():
            set_paper(printer, self.preview.document)
            print_document(printer, self.preview.document)


def _award_tip(line: AwardLine) -> str:
    return f"{line.text}. Lý do: {line.award.reason}" if line.award.reason else line.text
