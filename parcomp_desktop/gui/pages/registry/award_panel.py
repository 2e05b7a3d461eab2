"""The decisions that were recorded, their awards, and the certificates made for them."""

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
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
from parcomp_desktop.domain.words import ENTRY_STATE_WORDS
from parcomp_desktop.gui.labels import empty_text
from parcomp_desktop.gui.page import MARGIN, Page
from parcomp_desktop.gui.pages.registry.certificate_bar import CertificateBar
from parcomp_desktop.gui.pages.registry.certificate_opening import open_certificate
from parcomp_desktop.gui.pages.registry.certificate_printing import print_certificate, print_certificates
from parcomp_desktop.gui.paper_button import PaperButton, PaperChoice
from parcomp_desktop.gui.pdf_preview import PdfPreview
from parcomp_desktop.gui.record_page import table_view
from parcomp_desktop.gui.table_model import Column, TableModel
from parcomp_desktop.gui.tasks import Cancelled, Progress, run
from parcomp_desktop.gui.workbook_dialog import chosen_target
from parcomp_desktop.services.awards.award_list_workbook import award_list_name, save_award_lists
from parcomp_desktop.services.awards.decision_money import money
from parcomp_desktop.services.awards.decision_papers import bonus_sheet, decision_paper
from parcomp_desktop.services.awards.decisions import decisions
from parcomp_desktop.services.documents.issuing import TextsUnfit, issue_certificates, issued_bytes
from parcomp_desktop.services.printing.certificate_copies import copy_certificate
from parcomp_desktop.services.printing.certificate_press import form_of
from parcomp_desktop.services.printing.certificates import CertificateState, awaits_certificate, certificate_states
from parcomp_desktop.services.printing.statements import print_check_codes
from parcomp_desktop.services.registry.register import RegisterEntry, entries_of

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
        self._states: dict[UUID, CertificateState] = {}
        self.decisions: TableModel[AwardDecision] = TableModel(_DECISIONS)
        self.awards: TableModel[RegisterEntry] = TableModel(
            (
                Column[RegisterEntry]("Sổ", lambda entry: entry.number),
                Column[RegisterEntry]("Tập thể, cá nhân", lambda entry: entry.award.recipient),
                Column[RegisterEntry]("Tiền thưởng", lambda entry: money(entry.award.bonus), number=True),
                Column[RegisterEntry]("Giấy khen", self._certificate_words),
                Column[RegisterEntry]("Hình thức khen", lambda entry: entry.text, tip=_award_tip),
            ),
            struck=lambda entry: not entry.stands,
        )
        self.misfits: TableModel[Unfit] = TableModel(_MISFITS)
        self.decision_table = table_view(self.decisions, "Quyết định")
        self.award_table = table_view(self.awards, "Khen thưởng theo quyết định đang chọn")
        self._misfit_table = table_view(self.misfits, "Nội dung không vừa giấy khen")
        self._misfit_table.setWordWrap(True)
        self._misfit_table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.preview = PdfPreview()
        self.hint = empty_text()
        self.shown = QStackedWidget()
        self.buttons: dict[str, QPushButton] = {}
        self.codes = QCheckBox("In mã &QR và mã kiểm tra trên giấy khen lập từ nay")
        self.codes.setToolTip("Quét mã QR hoặc gõ mã kiểm tra ở trang Sổ khen thưởng để biết giấy khen thật hay giả.")
        self.papers = PaperButton(page)
        self.certificate_bar = CertificateBar(page)
        self._arrange()
        self.decision_table.selectionModel().currentRowChanged.connect(self._show_awards)
        self.award_table.selectionModel().currentRowChanged.connect(self._show_certificate)
        self.certificate_bar.changed.connect(self.load)
        self.codes.clicked.connect(self._set_codes)

    def load(self) -> None:
        """Read the decisions anew; the chosen decision and award stay chosen."""
        decision, award = self._decision(), self._award()
        self.certificate_bar.load()
        self.codes.setChecked(self._page.workspace.desk.check_codes)
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
            try:
                told = self._issue(awards)
            except TextsUnfit as unfit:
                self._show_misfits(unfit.misfits)
                raise Refusal(
                    f"{len(unfit.misfits)} nội dung không vừa giấy khen; chưa giấy khen nào được lập.",
                    "Chữa từng dòng trong bảng.",
                ) from unfit
            self.load()
            self._page.bar.tell(told)

    def _issue(self, awards: list[Award]) -> str:
        """Make them off the screen's thread; what was made before a stop stays."""

        def work(progress: Progress) -> int:
            def look(done: int, total: int) -> None:
                progress.step(done, total, f"Xem thử chữ có vừa khung: {done} trên {total}")

            def step(done: int, total: int) -> None:
                progress.step(done, total, f"Đã lập {done} trên {total}")

            with self._page.workspace.beside(told_at_end=True) as beside:
                return len(issue_certificates(beside, awards, step, look))

        try:
            return f"Đã lập và lưu {run(self, 'Đang lập giấy khen', work)} giấy khen."
        except Cancelled:
            left = sum(awaits_certificate(self._page.workspace, award) for award in awards)
            made = len(awards) - left
            return f"Đã dừng: {made} giấy khen đã lập vẫn được lưu, còn {left}. Bấm lại để lập tiếp phần còn lại."

    def _show_misfits(self, misfits: Sequence[Unfit]) -> None:
        self.misfits.set_rows(misfits)
        self._misfit_table.resizeRowsToContents()
        self.shown.setCurrentWidget(self._misfit_table)

    def export_lists(self) -> None:
        """Write the lists of the chosen decision where a person says."""
        decision = self._decision()
        path = chosen_target(self, "Xuất danh sách khen thưởng", award_list_name(decision)) if decision else None
        if decision and path:
            with self._page.telling(f"Đã xuất danh sách và bảng chi tiền thưởng ra {path}."):
                save_award_lists(self._page.workspace, decision, path)

    def _arrange(self) -> None:
        for column, width in enumerate((150, 100)):
            self.decision_table.setColumnWidth(column, width)
        for column, width in enumerate((78, 170, 98, 88)):
            self.award_table.setColumnWidth(column, width)
        for column, width in enumerate((160, 230)):
            self._misfit_table.setColumnWidth(column, width)
        left = QVBoxLayout()
        left.addWidget(self.decision_table, 2)
        left.addWidget(self.award_table, 3)
        deeds = self._row(
            ("one", "&Lập giấy khen", self._make_one),
            ("all", "Lập &tất cả", self._make_all),
            ("lists", "&Xuất danh sách, bảng chi…", self.export_lists),
        )
        deeds.addWidget(self.papers)
        left.addLayout(deeds)
        left.addWidget(self.codes)
        for widget in (self.hint, self.preview, self._misfit_table):
            self.shown.addWidget(widget)
        right = QVBoxLayout()
        right.addWidget(self.certificate_bar)
        right.addWidget(self.shown, 1)
        right.addLayout(
            self._row(
                ("copy", "Lưu &bản sao…", self._copy),
                ("open", "&Mở bằng trình xem của máy", self._open),
                ("print", "&In…", self._print),
                ("print_all", "In tất &cả…", self._print_all),
            )
        )
        self.buttons["one"].setProperty("primary", "true")
        layout = QHBoxLayout(self)
        layout.setSpacing(MARGIN)
        layout.addLayout(left, 1)
        layout.addLayout(right, 1)

    def _row(self, *buttons: tuple[str, str, object]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
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
        return self._states[award.id].standing

    def _certificate_words(self, entry: RegisterEntry) -> str:
        if not entry.stands:
            return ENTRY_STATE_WORDS[entry.state]
        if self._issued(entry.award):
            return "✓ Đã lập"
        return "Cần lập lại" if self._states[entry.award.id].was_made else "Chưa lập"

    def _show_awards(self) -> None:
        decision = self._decision()
        entries = entries_of(self._page.workspace, decision_id=decision.id) if decision else []
        self._states = certificate_states(self._page.workspace, (entry.award for entry in entries))
        self.awards.set_rows(entries)
        self.award_table.selectRow(0)
        self.papers.offer(self._papers(decision) if decision else ())
        self._enable()

    def _papers(self, decision: AwardDecision) -> tuple[PaperChoice, ...]:
        workspace = self._page.workspace
        return (
            PaperChoice("&Quyết định…", lambda: decision_paper(workspace, decision)),
            PaperChoice("&Bảng chi tiền thưởng…", lambda: bonus_sheet(workspace, decision)),
        )

    def _show_certificate(self, row: QModelIndex) -> None:
        issued = self._issued(self.awards.row(row.row()).award) if row.isValid() else None
        if issued is None:
            self._tell(self._why_none(row))
        else:
            with self._page.telling():
                self.preview.show_bytes(issued_bytes(self._page.workspace, issued))
                self.shown.setCurrentWidget(self.preview)
        if row.isValid():
            self.certificate_bar.show_form(form_of(self._page.workspace, self.awards.row(row.row()).award))
        self._enable()

    def _why_none(self, row: QModelIndex) -> str:
        if row.isValid() and not self.awards.row(row.row()).stands:
            return self.awards.row(row.row()).remark
        return "Giấy khen này chưa lập. Bấm Lập giấy khen để xem và in."

    def _tell(self, text: str) -> None:
        self.preview.clear()
        self.hint.setText(text)
        self.shown.setCurrentWidget(self.hint)

    def _enable(self) -> None:
        award = self._award()
        issued = award is not None and self._issued(award) is not None
        for name in ("copy", "open", "print"):
            self.buttons[name].setEnabled(issued)
        self.buttons["one"].setEnabled(award is not None and awaits_certificate(self._page.workspace, award))
        self.buttons["all"].setEnabled(bool(self._awaiting()))
        self.buttons["print_all"].setEnabled(bool(self._made()))
        self.buttons["lists"].setEnabled(self._decision() is not None)

    def _awaiting(self) -> list[Award]:
        """The awards of the decision whose certificates are still to be made."""
        lines = self._lines()
        return [line.award for line in lines if line.stands and not self._issued(line.award)]

    def _made(self) -> list[Award]:
        """The awards of the decision that stand and have their certificates."""
        return [line.award for line in self._lines() if line.stands and self._issued(line.award)]

    def _lines(self) -> list[RegisterEntry]:
        return [self.awards.row(row) for row in range(self.awards.rowCount())]

    def _set_codes(self) -> None:
        with self._page.telling():
            print_check_codes(self._page.workspace, on=self.codes.isChecked())

    def _make_one(self) -> None:
        if award := self._award():
            self.make([award])

    def _make_all(self) -> None:
        self.make(self._awaiting())

    def _copy(self) -> None:
        award = self._award()
        issued = self._issued(award) if award else None
        if award is None or issued is None:
            return
        name, _ = QFileDialog.getSaveFileName(self, "Lưu bản sao", issued.file_name, "PDF (*.pdf)")
        if name:
            with self._page.telling(f"Đã lưu bản sao và ghi vào sổ: {name}"):
                copy_certificate(self._page.workspace, award, Path(name))

    def _open(self) -> None:
        if award := self._award():
            with self._page.telling("Đã mở giấy khen bằng trình xem của máy và ghi vào sổ."):
                open_certificate(self._page.workspace, award)

    def _print(self) -> None:
        if award := self._award():
            with self._page.telling():
                if printed := print_certificate(self._page, award):
                    self._page.bar.tell(f"Đã gửi giấy khen tới máy in và ghi vào sổ.{printed.note}")

    def _print_all(self) -> None:
        with self._page.telling():
            if printed := print_certificates(self._page, self._made()):
                self.load()
                self._page.bar.tell(f"Đã gửi {printed.sent} giấy khen tới máy in và ghi vào sổ.{printed.note}")


def _award_tip(entry: RegisterEntry) -> str:
    return f"{entry.text}. Lý do: {entry.award.reason}" if entry.award.reason else entry.text
