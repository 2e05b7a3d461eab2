"""Phiếu chấm điểm: the sheets, and the chosen one as a table to type in."""

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout

from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.scores import Scoresheet
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.gui.form import Form
from parcomp_desktop.gui.forms.ui_scoresheets import Ui_ScoresheetsForm
from parcomp_desktop.gui.messages import confirm
from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.pages.scoring.scoresheet_panel import ScoresheetPanel
from parcomp_desktop.gui.pages.scoring.scoresheet_words import (
    due_colour,
    due_words,
    missing_words,
    points_words,
    state_words,
)
from parcomp_desktop.gui.pages.scoring.sheet_import_dialog import export_sheet, import_sheet
from parcomp_desktop.gui.paper_dialog import open_paper
from parcomp_desktop.gui.record_page import table_view
from parcomp_desktop.gui.shortcuts import HERE, add_shortcut
from parcomp_desktop.gui.table_model import Column, TableModel
from parcomp_desktop.services.desk.desks import required_choice
from parcomp_desktop.services.desk.drafts import NEW, draft, drop_draft, keep_draft
from parcomp_desktop.services.people.units import search_units
from parcomp_desktop.services.scoring.score_reports import score_report
from parcomp_desktop.services.scoring.scoresheets import (
    OpenSheet,
    make_scoresheet,
    open_scoresheet,
    remove_scoresheet,
    search_scoresheets,
)
from parcomp_desktop.services.sets.library import known_set, known_sets
from parcomp_desktop.services.statistics.figures import FIGURE_TABLES
from parcomp_desktop.services.work.late_units import sheet_reminder
from parcomp_desktop.services.workspace import Workspace

NOUN = "phiếu chấm"
_EMPTY = "Chưa có phiếu chấm nào. Chọn đơn vị, bộ chỉ số, kỳ chấm điểm ở bên phải rồi bấm Ctrl+Enter."
_NO_UNIT = "Chưa có đơn vị nào. Khai báo đơn vị ở trang Đơn vị trước, rồi lập phiếu chấm ở đây."
_LISTED = (
    Column[OpenSheet]("Đơn vị", lambda sheet: sheet.unit.name, tip=lambda sheet: sheet.unit.name),
    Column[OpenSheet]("Kỳ", lambda sheet: sheet.scoresheet.period),
    Column[OpenSheet](
        "Bộ chỉ số", lambda sheet: sheet.indicator_set.document, tip=lambda sheet: sheet.indicator_set.name
    ),
    Column[OpenSheet]("Điểm", points_words, number=True),
    Column[OpenSheet]("Tình trạng", state_words, tip=lambda sheet: missing_words(sheet.lines).capitalize()),
    Column[OpenSheet](
        "Thời hạn",
        lambda sheet: due_words(sheet.due),
        colour=lambda sheet: due_colour(sheet.due),
        tip=lambda sheet: due_words(sheet.due),
    ),
)
_LISTED_WIDTHS = (220, 54, 96, 70, 176)


class ScoresheetsPage(Page):
    """Lists the sheets, begins one, and fills the one that is open."""

    shows: ClassVar[frozenset[str]] = FIGURE_TABLES | {
        *("indicator_set", "scoresheet", "score_entry", "appraisal", "sheet_step", "evidence", "proof"),
    }
    searches: ClassVar[bool] = True
    help: ClassVar[str] = (
        "Chọn phiếu rồi bấm Enter để mở. Trong phiếu: gõ là nhập ngay; Enter sang số liệu kế tiếp, Tab sang ô kế tiếp, "
        "mũi tên lên xuống sang dòng khác, Del làm trống ô, phím cách đánh dấu không phát sinh, dán được khối ô từ "
        "Excel. Ô lựa chọn: gõ chữ đầu của lựa chọn hoặc mũi tên lên xuống, Enter để nhận. Số màu xanh lấy từ thống kê "
        "đã nhập hoặc phiếu năm trước; gõ đè thì theo số đã gõ, xoá hết thì lấy lại. Ô trống là chưa nhập, khác với "
        "số 0. Mỗi ô lưu ngay; Ctrl+Z hoàn tác; Esc về danh sách phiếu. Dưới bảng là hướng dẫn, giải trình và tài liệu "
        "kiểm chứng của tiêu chí đang chọn, cùng các bước của phiếu. Nút bên phải chuyển sang bước sau: khoá và "
        "gửi, thẩm định lần 1, giải trình, thẩm định lần 2, công bố; trong Việc khác có rút lại, cho đến khi ghi biên "
        "nhận. Nhập ngoài chương trình: xuất phiếu ra Excel, ghi vào ô trắng rồi nhập lại; mọi thay đổi được xem "
        "trước, ô để trống không xoá số đang có. Báo cáo tự chấm điểm, kèm bảng điểm và giải trình, ở trong Việc khác."
    )

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._query = ""
        self._sheet: Scoresheet | None = None
        self._stack = QStackedWidget()
        self.ui = Ui_ScoresheetsForm()
        self.ui.setupUi(self._stack)
        self.model: TableModel[OpenSheet] = TableModel(_LISTED)
        self.table = table_view(self.model, "Các phiếu chấm")
        for column, width in enumerate(_LISTED_WIDTHS):
            self.table.setColumnWidth(column, width)
        self._empty = QLabel(_EMPTY, self.table)
        self._empty.setObjectName("emptyText")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.panel = ScoresheetPanel(workspace, self.ui)
        self.form = Form(self.ui.beginForm, self.keep)
        self._lay_out()
        self._wire()

    def load(self) -> None:
        """Read anew what is shown: the open sheet, or the list."""
        opened = self._opened()
        if opened:
            self.panel.show_sheet(opened)
            self._stack.setCurrentWidget(self.ui.sheetPanel)
        else:
            self._sheet = None
            self._show_list()

    def search(self, query: str) -> None:
        """Show the sheets that answer the query."""
        self._query = query
        self._close()

    def keep(self) -> None:
        """Keep what is typed for a new sheet."""
        typed = self.form.typed()
        if typed != self._shown:
            keep_draft(self.workspace, NOUN, NEW, typed)

    def begin(self) -> None:
        """Make the sheet that the form describes and open it."""
        with self.telling():
            values = self.form.values()
            unit_id = required_choice(values["unit_id"], "đơn vị")
            set_code = required_choice(values["set_code"], "bộ chỉ số")
            sheet = make_scoresheet(self.workspace, unit_id, set_code, values["period"])
            drop_draft(self.workspace, NOUN, NEW)
            self._shown = self.form.typed()
            self._open(sheet)

    def open_chosen(self) -> None:
        """Open the sheet that is chosen in the list."""
        chosen = self._chosen()
        if chosen:
            self._open(chosen.scoresheet)

    def bring(self) -> None:
        """Take a workbook over, after a look at what it changes."""
        sheet = import_sheet(self)
        if sheet:
            self._show_list(sheet)

    def write_out(self) -> None:
        """Write the chosen sheet as a workbook."""
        chosen = self._chosen()
        if chosen:
            export_sheet(self, chosen.scoresheet)

    def delete(self) -> None:
        """Take the chosen sheet away, after asking."""
        chosen = self._chosen()
        question = "Xoá phiếu chấm đang chọn cùng mọi số liệu trong phiếu? Có thể hoàn tác bằng Ctrl+Z."
        if chosen is None or not confirm(self, question, "Xoá"):
            return
        with self.telling("Đã xoá phiếu chấm. Bấm Ctrl+Z để lấy lại."):
            remove_scoresheet(self.workspace, chosen.scoresheet)
            self.load()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.ui.listPlace.insertWidget(0, self.table, 1)
        self._stack.setCurrentWidget(self.ui.listPanel)

    def _wire(self) -> None:
        self._shown = self.form.typed()
        self.ui.beginButton.clicked.connect(self.begin)
        self.ui.openButton.clicked.connect(self.open_chosen)
        self.ui.removeButton.clicked.connect(self.delete)
        self.ui.remindButton.clicked.connect(self._remind)
        self.ui.remindButton.setVisible(self.workspace.desk.kind is DeskKind.GATHERING)
        self.ui.bringButton.clicked.connect(self.bring)
        self.ui.writeOutButton.clicked.connect(self.write_out)
        self.ui.backButton.clicked.connect(self._close)
        self.ui.set_code.currentIndexChanged.connect(self._tell_set)
        self.table.activated.connect(self.open_chosen)
        self.panel.refused.connect(self.bar.refuse)
        self.panel.told.connect(self.bar.tell)
        self.panel.reported.connect(self._write_report)
        for keys, place, slot in (
            ("Ctrl+N", self._stack, self._new),
            ("Ctrl+Return", self.ui.listPanel, self.begin),
            ("Ctrl+Enter", self.ui.listPanel, self.begin),
            ("Esc", self.ui.sheetPanel, self._close),
        ):
            QShortcut(QKeySequence(keys), place, slot)
        add_shortcut("Del", self.table, self.delete, HERE)

    def _remind(self) -> None:
        open_paper(self, lambda: sheet_reminder(self.workspace))

    def _write_report(self, sheet: Scoresheet) -> None:
        open_paper(self, lambda: score_report(self.workspace, sheet))

    def _fill_form(self) -> None:
        """Offer units and sets; what a person has typed stays, or comes back from the draft."""
        typed = self.form.typed()
        touched = typed != self._shown
        own, sets = self.workspace.desk.unit_id, known_sets(self.workspace)
        self.ui.unit_id.setChoices([(unit.id, unit.name) for unit in search_units(self.workspace)])
        self.ui.unit_id.setEnabled(own is None)
        self.ui.set_code.setChoices([(code, f"{each.document} – {each.name}") for code, each in sets.items()])
        self.form.show({"unit_id": own, "set_code": self._usual_set(), "period": str(self.workspace.local_day().year)})
        self._shown = self.form.typed()
        kept = typed if touched else draft(self.workspace, NOUN, NEW)
        self.form.restore(kept or {})

    def _usual_set(self) -> str | None:
        """The set of the newest sheet, or the only one that there is."""
        used = [sheet.set_code for sheet in self.workspace.find(Scoresheet)]
        sets = known_sets(self.workspace)
        return next((code for code in used if code in sets), next(iter(sets)) if len(sets) == 1 else None)

    def _tell_set(self) -> None:
        code = self.ui.set_code.value()
        self.ui.setHint.setText(known_set(self.workspace, code).name if code else "")

    def _new(self) -> None:
        self._close()
        (self.ui.unit_id if self.ui.unit_id.isEnabled() else self.ui.period).setFocus()

    def _chosen(self) -> OpenSheet | None:
        row = self.table.currentIndex().row()
        return self.model.row(row) if row >= 0 else None

    def _open(self, sheet: Scoresheet) -> None:
        self._sheet = sheet
        self.load()
        self.panel.begin()

    def _close(self) -> None:
        self.panel.forget()
        closed, self._sheet = self._sheet, None
        self._show_list(closed)
        self.table.setFocus()

    def _opened(self) -> OpenSheet | None:
        """The open sheet as it stands; None when none is open or it is gone."""
        if self._sheet is None or not self.workspace.find(Scoresheet, id=self._sheet.id):
            return None
        return open_scoresheet(self.workspace, self._sheet)

    def _show_list(self, wanted: Scoresheet | None = None) -> None:
        self._fill_form()
        chosen = self._chosen()
        if wanted is None and chosen:
            wanted = chosen.scoresheet
        sheets = search_scoresheets(self.workspace, self._query)
        self.model.set_rows(sheets)
        chosen_id = wanted.id if wanted else None
        self.table.selectRow(self.model.find(lambda sheet: sheet.scoresheet.id == chosen_id) or 0)
        for button in (self.ui.openButton, self.ui.removeButton, self.ui.writeOutButton):
            button.setEnabled(bool(sheets))
        self._empty.setVisible(not sheets)
        self._empty.setGeometry(self.table.viewport().rect().adjusted(24, 48, -24, 0))
        begun = _EMPTY if self.workspace.find(Unit) else _NO_UNIT
        self._empty.setText("Không có phiếu nào khớp với từ tìm." if self._query else begun)
        self._stack.setCurrentWidget(self.ui.listPanel)


PAGE = ScoresheetsPage
