"""Recording what an authority above decided on this desk's nominations."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from parcomp_desktop.gui.form import Form
from parcomp_desktop.gui.forms.ui_decided_above import Ui_DecidedAboveForm
from parcomp_desktop.gui.labels import empty_text, hint
from parcomp_desktop.gui.page import MARGIN, Page
from parcomp_desktop.gui.record_page import table_view
from parcomp_desktop.gui.table_model import Column
from parcomp_desktop.gui.tick_model import TickModel
from parcomp_desktop.services.awards.decided_above import Awaiting, DecisionAbove, awaiting_above, record_decided_above
from parcomp_desktop.services.desk.desks import required_choice
from parcomp_desktop.services.desk.drafts import NEW, draft, drop_draft, keep_draft

_DRAFT = "quyết định của cấp trên"
_WIDTHS = (224, 56)
_FORM_WIDTH = 400
_NOTHING = "Không có đề nghị nào chờ cấp trên quyết định."
_TOLD = (
    "Khen thưởng do cấp trên quyết định không lấy số trong sổ của bàn này; vẫn có trong lịch sử khen của tập thể, cá "
    "nhân. Đánh dấu những đề nghị có tên trong quyết định bằng phím cách hoặc chuột."
)


_COLUMNS = (
    Column[Awaiting]("Tập thể, cá nhân", lambda each: each.name),
    Column[Awaiting]("Kỳ", lambda each: each.nomination.period),
    Column[Awaiting]("Hình thức khen", lambda each: each.listed.text),
)


class AbovePanel(QWidget):
    """The decision's words at the left, what it may name at the right."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.model: TickModel[Awaiting] = TickModel(_COLUMNS, lambda each: each.nomination.id)
        self.table = table_view(self.model, "Đề nghị chờ cấp trên quyết định")
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        self._empty = empty_text(_NOTHING)
        self.fields = QWidget()
        self.fields.setMinimumWidth(_FORM_WIDTH)
        self.ui = Ui_DecidedAboveForm()
        self.ui.setupUi(self.fields)
        self.form = Form(self.fields, self.keep)
        self._begun: dict[str, str] = {}
        right = QVBoxLayout()
        right.addWidget(self.table, 1)
        right.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignCenter)
        right.addWidget(hint(_TOLD))
        layout = QHBoxLayout(self)
        layout.setSpacing(MARGIN)
        layout.addWidget(self.fields, 1)
        layout.addLayout(right, 2)
        self.ui.saveButton.clicked.connect(self.confirm)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.confirm)

    def load(self) -> None:
        """Read the nominations anew; what is typed stays."""
        if not self._begun:
            self._begin()
        rows = awaiting_above(self._page.workspace)
        self.model.chosen &= {each.nomination.id for each in rows}
        self.model.set_rows(rows)
        self.table.setVisible(bool(rows))
        self._empty.setVisible(not rows)

    def choose(self, nominations: frozenset[UUID]) -> None:
        """Tick these, as far as they are offered."""
        self.model.chosen |= nominations
        self.load()

    def keep(self) -> None:
        """Keep a draft of what is typed."""
        typed = self.form.typed()
        if typed != self._begun:
            keep_draft(self._page.workspace, _DRAFT, NEW, typed)

    def confirm(self) -> None:
        """Record what was decided."""
        with self._page.telling():
            values = self.form.values()
            day = required_choice(values["decided_on"], "ngày ký quyết định")
            decision = DecisionAbove(values["number"], day, values["authority"])
            chosen = self.model.chosen_rows()
            record_decided_above(self._page.workspace, decision, [each.nomination for each in chosen])
            drop_draft(self._page.workspace, _DRAFT, NEW)
            self.model.chosen.clear()
            self._begin()
            self.load()
            self._page.bar.tell(f"Đã ghi {len(chosen)} khen thưởng do cấp trên quyết định. Bấm Ctrl+Z để lấy lại.")

    def _begin(self) -> None:
        self.form.show({})
        self._begun = self.form.typed()
        self.form.restore(draft(self._page.workspace, _DRAFT, NEW) or {})
