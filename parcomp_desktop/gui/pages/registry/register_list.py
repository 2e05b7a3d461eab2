"""The book itself: its entries narrowed and searched, what happened to the chosen one, what may be done to it."""

from collections.abc import Callable
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from parcomp_desktop.domain.awards import Award
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.register import EntryState, RegisterEvent
from parcomp_desktop.domain.words import ENTRY_STATE_WORDS
from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.labels import empty_text, heading, hint
from parcomp_desktop.gui.page import MARGIN, Page
from parcomp_desktop.gui.pages.registry.certificate_check_dialog import CertificateCheckDialog
from parcomp_desktop.gui.pages.registry.certificate_opening import open_certificate
from parcomp_desktop.gui.pages.registry.certificate_printing import print_certificate
from parcomp_desktop.gui.pages.registry.register_dialogs import EntryQuestion
from parcomp_desktop.gui.paper_button import PaperButton, PaperChoice
from parcomp_desktop.gui.record_page import table_view
from parcomp_desktop.gui.style import ROW_HEIGHT, colours
from parcomp_desktop.gui.table_model import Column, TableModel
from parcomp_desktop.gui.workbook_dialog import chosen_target
from parcomp_desktop.services.awards.decision_money import money
from parcomp_desktop.services.documents.issuing import issue_certificate
from parcomp_desktop.services.printing.certificate_history import Happened, history
from parcomp_desktop.services.printing.certificates import awaits_certificate, certificates_of, standing_certificate
from parcomp_desktop.services.registry.papers import register_book
from parcomp_desktop.services.registry.register import RegisterEntry, RegisterFilter, register_entries, register_years
from parcomp_desktop.services.registry.workbook import save_register
from parcomp_desktop.services.workspace import Workspace

_EMPTY = "Sổ chưa có số nào. Ghi quyết định ở trang Quyết định và giấy khen: mỗi khen thưởng lấy một số ở đây."
_NONE_MATCH = "Không có số nào khớp với từ tìm và bộ lọc."
_NOTHING_HAPPENED = "Số này chưa lập giấy khen, chưa đính chính, chưa bỏ, chưa thu hồi."
_NOTHING_CHOSEN = "Chọn một số trong danh sách để xem, in, đính chính, bỏ số hoặc thu hồi."
_WIDTHS = (86, 200, 100, 120)
_NOTE_WIDTHS = (96, 116)
_STATE_COLOURS = {EntryState.CORRECTED: "open", EntryState.VOIDED: "bad", EntryState.REVOKED: "bad"}
_SIDE_WIDTH = 430


def _state_colour(entry: RegisterEntry) -> QColor | None:
    name = _STATE_COLOURS.get(entry.state)
    return QColor(getattr(colours(), name)) if name else None


_COLUMNS = (
    Column[RegisterEntry]("Số vào sổ", lambda entry: entry.number),
    Column[RegisterEntry]("Tập thể, cá nhân", lambda entry: entry.award.recipient),
    Column[RegisterEntry]("Tiền thưởng", lambda entry: money(entry.award.bonus), number=True),
    Column[RegisterEntry](
        "Tình trạng",
        lambda entry: ENTRY_STATE_WORDS[entry.state],
        colour=_state_colour,
        tip=lambda entry: entry.remark,
    ),
    Column[RegisterEntry]("Hình thức khen", lambda entry: entry.text),
)
_HAPPENED = (
    Column[Happened]("Ngày", lambda each: format_date(each.dated)),
    Column[Happened]("Việc", lambda each: each.what),
    Column[Happened]("Nội dung", lambda each: each.text, tip=lambda each: each.text),
)


class RegisterTab(Page):
    """Lists the entries; Enter goes nowhere, what may be done stands in the buttons at the right."""

    shows: ClassVar[frozenset[str]] = frozenset(
        {"award", "award_decision", "nomination", "register_note", "issued_file"}
    )
    searches: ClassVar[bool] = True
    help: ClassVar[str] = (
        "Chọn một số để xem quyết định, thành tích và những gì đã xảy ra với số ấy: mỗi lần in, lưu, mở bản sao "
        "đều ghi ai làm, ngày nào. Hủy giấy khen là hủy tờ giấy bị mất, hỏng để lập tờ mới; bỏ số, thu hồi là việc của "
        "khen thưởng. Kiểm tra giấy khen: quét mã QR hoặc gõ mã in cạnh mã QR, không cần mạng."
    )

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._query = ""
        self.model: TableModel[RegisterEntry] = TableModel(_COLUMNS, struck=lambda entry: not entry.stands)
        self.table = table_view(self.model, "Sổ khen thưởng")
        self.notes: TableModel[Happened] = TableModel(_HAPPENED)
        self.note_table = table_view(self.notes, "Những việc đã xảy ra với số đang chọn")
        self.filters = {name: ChoiceField() for name in ("yearFilter", "kindFilter", "stateFilter")}
        self.buttons: dict[str, QPushButton] = {}
        self.books = PaperButton(self, "In &sổ")
        self.told, self.facts, self.name = hint(), QLabel(), heading("")
        self.empty_text = empty_text(_EMPTY)
        self._shown, self._happened = QStackedWidget(), QStackedWidget()
        self._nothing = empty_text(_NOTHING_CHOSEN)
        self._arrange()
        self._wire()

    def load(self) -> None:
        """Read the register anew; the chosen entry stays chosen."""
        chosen = self._chosen()
        self._offer_filters()
        rows = register_entries(self.workspace, self._query, self._narrowed())
        self.model.set_rows(rows)
        narrowed = bool(self._query or any(field.value() for field in self.filters.values()))
        self.empty_text.setText(_NONE_MATCH if narrowed else _EMPTY)
        self._shown.setCurrentWidget(self.table if rows else self.empty_text)
        if rows:
            found = self.model.find(lambda entry: chosen is not None and entry.award.id == chosen.award.id)
            self.table.selectRow(found or 0)
        self.told.setText(_sum_words(rows))
        self._show()

    def search(self, query: str) -> None:
        """Show the entries that answer the query, over all years."""
        self._query = query
        self.load()

    def export(self) -> None:
        """Write what is shown as a workbook where a person says."""
        path = chosen_target(self, "Xuất sổ khen thưởng", "so-khen-thuong.xlsx")
        if path:
            rows = [self.model.row(row) for row in range(self.model.rowCount())]
            with self.telling(f"Đã xuất {len(rows)} số ra {path}."):
                save_register(self.workspace, rows, path)

    def _arrange(self) -> None:
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        for column, width in enumerate(_NOTE_WIDTHS):
            self.note_table.setColumnWidth(column, width)
        self.note_table.setWordWrap(True)
        self.note_table.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)
        self.note_table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._shown.addWidget(self.empty_text)
        self._shown.addWidget(self.table)
        left = QVBoxLayout()
        left.addLayout(self._filter_line())
        left.addWidget(self._shown, 1)
        left.addLayout(self._sum_line())
        layout = QHBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MARGIN)
        layout.addLayout(left, 3)
        layout.addWidget(self._side(), 2)

    def _filter_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        kinds = self.workspace.catalogue.campaign.award_kinds
        offered = {
            "yearFilter": ("năm", ()),
            "kindFilter": ("hình thức", [(kind.code, kind.name) for kind in kinds]),
            "stateFilter": ("tình trạng", list(ENTRY_STATE_WORDS.items())),
        }
        for name, field in self.filters.items():
            words, choices = offered[name]
            field.setObjectName(name)
            field.setAccessibleName(f"Lọc theo {words}")
            field.setChoices(choices)
            field.setItemText(0, f"Mọi {words}")
            field.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumContentsLength(12)
            line.addWidget(field, 2 if name == "kindFilter" else 1)
        line.addWidget(self._button("export", "&Xuất Excel…", self.export))
        line.addWidget(self.books)
        return line

    def _sum_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addWidget(self.told, 1)
        line.addWidget(self._button("check", "&Kiểm tra giấy khen…", self._check))
        return line

    def _side(self) -> QWidget:
        side = QWidget()
        side.setMinimumWidth(_SIDE_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        self.facts.setWordWrap(True)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.name.setWordWrap(True)
        self._happened.addWidget(self._nothing)
        self._happened.addWidget(self.note_table)
        for part, stretch in ((self.name, 0), (self.facts, 0), (self._happened, 1)):
            column.addWidget(part, stretch)
        for row in (
            (
                ("correct", "Đí&nh chính…", self._correct),
                ("issue", "Lập giấy khen &mới", self._issue),
                ("print", "&In…", self._print),
            ),
            (
                ("open", "M&ở bằng trình xem của máy", self._open),
                ("cancel", "Hủ&y giấy khen…", self._cancel),
            ),
            (
                ("void", "&Bỏ số…", self._void),
                ("revoke", "&Thu hồi…", self._revoke),
            ),
        ):
            line = QHBoxLayout()
            for name, text, slot in row:
                line.addWidget(self._button(name, text, slot))
            line.addStretch(1)
            column.addLayout(line)
        return side

    def _button(self, name: str, text: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(slot)
        self.buttons[name] = button
        return button

    def _wire(self) -> None:
        self.setFocusProxy(self.table)
        self.table.selectionModel().currentRowChanged.connect(self._show)
        for field in self.filters.values():
            field.committed.connect(self.load)

    def _offer_filters(self) -> None:
        """The years of the register; the chosen one stays chosen while it is there."""
        field = self.filters["yearFilter"]
        chosen, years = field.value(), [str(year) for year in register_years(self.workspace)]
        field.setChoices([(year, f"Năm {year}") for year in years])
        field.setItemText(0, "Mọi năm")
        field.setValue(chosen if chosen in years else None)
        self.books.offer(
            PaperChoice(f"Năm {year}…", partial(register_book, self.workspace, int(year))) for year in years
        )

    def _narrowed(self) -> RegisterFilter:
        year, kind, state = (field.value() for field in self.filters.values())
        return RegisterFilter(int(year) if year else None, kind, EntryState(state) if state else None)

    def _chosen(self) -> RegisterEntry | None:
        row = self.table.currentIndex().row()
        return self.model.row(row) if 0 <= row < self.model.rowCount() else None

    def _show(self) -> None:
        entry = self._chosen()
        self.name.setText(f"Số {entry.number}: {entry.award.recipient}" if entry else "")
        self.facts.setText(self._facts(entry) if entry else "")
        self.notes.set_rows(history(self.workspace, entry.award) if entry else ())
        self._nothing.setText(_NOTHING_HAPPENED if entry else _NOTHING_CHOSEN)
        self._happened.setCurrentIndex(min(self.notes.rowCount(), 1))
        self._enable(entry)

    def _facts(self, entry: RegisterEntry) -> str:
        award, decision = entry.award, entry.decision
        days = " – ".join(format_date(day) for day in (award.achieved_from, award.achieved_to) if day)
        told = {
            "Hình thức": self.workspace.catalogue.award_kind(entry.listed.kind).name,
            "Thành tích": entry.nomination.achievement,
            "Thời gian lập": days,
            "Quyết định": f"{decision.number} ngày {format_date(decision.decided_on)}, {decision.signer_name}",
            "Tiền thưởng": f"{money(award.bonus)} đồng" if award.bonus else "",
            "Phải thu lại": f"{money(entry.to_return)} đồng" if entry.to_return else "",
            "Lý do khen": award.reason,
            **self._certificate(award),
        }
        return "\n".join(f"{label}: {text}" for label, text in told.items() if text)

    def _certificate(self, award: Award) -> dict[str, str]:
        """The one that stands, and its check code."""
        issued = standing_certificate(self.workspace, award)
        if issued is None:
            return {"Giấy khen": "phải lập mới" if certificates_of(self.workspace, award) else "chưa lập"}
        return {
            "Giấy khen": issued.file_name,
            "Mã kiểm tra": issued.check_code,
            "Bố cục, phiên bản": issued.layout,
        }

    def _enable(self, entry: RegisterEntry | None) -> None:
        stands = entry is not None and entry.stands
        for name in ("correct", "void", "revoke"):
            self.buttons[name].setEnabled(stands)
        issued = entry is not None and standing_certificate(self.workspace, entry.award) is not None
        for name in ("print", "cancel"):
            self.buttons[name].setEnabled(stands and issued)
        self.buttons["open"].setEnabled(issued)
        awaits = entry is not None and awaits_certificate(self.workspace, entry.award)
        self.buttons["issue"].setEnabled(awaits)
        self.buttons["export"].setEnabled(bool(self.model.rowCount()))

    def _correct(self) -> None:
        if (entry := self._chosen()) and EntryQuestion(self, entry).ask_correction():
            self._noted(f"Đã ghi đính chính số {entry.number}. Tiếp theo: lập giấy khen mới.")

    def _check(self) -> None:
        dialog = CertificateCheckDialog(self.workspace, self)
        dialog.exec()
        dialog.deleteLater()

    def _cancel(self) -> None:
        if (entry := self._chosen()) and EntryQuestion(self, entry).ask_event(RegisterEvent.CANCELLED):
            self._noted(f"Đã hủy giấy khen số {entry.number}. Tiếp theo: lập giấy khen mới.")

    def _void(self) -> None:
        if (entry := self._chosen()) and EntryQuestion(self, entry).ask_event(RegisterEvent.VOIDED):
            self._noted(f"Đã bỏ số {entry.number}. Đề nghị chờ quyết định lại.")

    def _revoke(self) -> None:
        if (entry := self._chosen()) and EntryQuestion(self, entry).ask_event(RegisterEvent.REVOKED):
            self._noted(f"Đã ghi thu hồi số {entry.number}.")

    def _issue(self) -> None:
        if entry := self._chosen():
            with self.telling():
                issued = issue_certificate(self.workspace, entry.award)
                self._noted(f"Đã lập và lưu {issued.file_name}.")

    def _open(self) -> None:
        if entry := self._chosen():
            with self.telling():
                open_certificate(self.workspace, entry.award)
                self._noted(f"Đã mở giấy khen số {entry.number} bằng trình xem của máy và ghi vào sổ.")

    def _print(self) -> None:
        if entry := self._chosen():
            with self.telling():
                if printed := print_certificate(self, entry.award):
                    self._noted(f"Đã gửi giấy khen số {entry.number} tới máy in và ghi vào sổ.{printed.note}")

    def _noted(self, words: str) -> None:
        self.load()
        self.bar.tell(words)


def _sum_words(rows: list[RegisterEntry]) -> str:
    """``12 số, 10 còn hiệu lực, tiền thưởng 7.810.000 đồng``."""
    standing = [entry for entry in rows if entry.stands]
    amount = money(sum(entry.award.bonus or 0 for entry in standing))
    back = sum(entry.to_return or 0 for entry in rows)
    owed = f"; phải thu lại {money(back)} đồng" if back else ""
    return f"{len(rows)} số, {len(standing)} còn hiệu lực, tiền thưởng {amount} đồng{owed}." if rows else ""
