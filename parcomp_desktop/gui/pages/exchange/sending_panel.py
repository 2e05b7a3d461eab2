"""What goes to another desk: from a unit up, from the gathering desk down to a unit."""

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.gui.drawing import Drawing
from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.fields.pick import PickField
from parcomp_desktop.gui.forms.ui_sending import Ui_SendingForm
from parcomp_desktop.gui.labels import empty_text, hint
from parcomp_desktop.gui.messages import confirm
from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.record_page import table_view
from parcomp_desktop.gui.table_model import Column, TableModel
from parcomp_desktop.gui.tasks import Progress, run
from parcomp_desktop.services.awards.dossiers import lack_words, lacks
from parcomp_desktop.services.desk.desks import own_unit, required_choice
from parcomp_desktop.services.exchange.adoption import adopt_starter
from parcomp_desktop.services.exchange.contents.catalogue import contents_from
from parcomp_desktop.services.exchange.contents.nominations import leaving
from parcomp_desktop.services.exchange.outgoing_words import OutgoingLine, outgoing_lines, outgoing_words
from parcomp_desktop.services.exchange.package_files import SUFFIX
from parcomp_desktop.services.exchange.peers import gathering_peer, standing_peers
from parcomp_desktop.services.exchange.sending import outgoing, send_out, sendable_periods
from parcomp_desktop.services.files import read_bytes
from parcomp_desktop.services.people.units import search_units
from parcomp_desktop.services.workspace import Workspace

_NOTHING = {
    DeskKind.UNIT: (
        "Chưa có gì để gửi.\nLập phiếu chấm điểm, hoặc lập đề nghị khen thưởng và đưa ra Hội đồng xét trước."
    ),
    DeskKind.GATHERING: (
        "Chọn đơn vị nhận.\nGửi được cho đơn vị đã gửi gói đầu tiên: hướng dẫn của năm, đợt xét khen, kết quả thẩm "
        "định, kiểm tra, đề nghị trả lại, quyết định khen thưởng, chỉ số đã công bố."
    ),
}
_WIDTHS = (180, 560)


class _Gathered(NamedTuple):
    told: str
    rows: Sequence[OutgoingLine] = ()


class SendingPanel(QWidget):
    """Whom it goes to, the period, what of it goes, and the button that writes it to a folder."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        form = QWidget()
        self._ui = Ui_SendingForm()
        self._ui.setupUi(form)
        self._to = hint()
        self.model: TableModel[OutgoingLine] = TableModel(
            (
                Column[OutgoingLine]("Loại", lambda row: row.kind),
                Column[OutgoingLine]("Nội dung", lambda row: row.what),
                Column[OutgoingLine]("Ghi", lambda row: row.says),
            )
        )
        self.table = table_view(self.model, "Sẽ gửi")
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        self._empty = empty_text(_NOTHING[page.workspace.desk.kind])
        self._shown = QStackedWidget()
        self._shown.addWidget(self._empty)
        self._shown.addWidget(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(form)
        layout.addWidget(self._to)
        layout.addWidget(self._shown, 1)
        self._goes_up = page.workspace.desk.kind is DeskKind.UNIT
        self._ui.recipient.setVisible(not self._goes_up)
        self._ui.openButton.setVisible(self._goes_up)
        self.contents = self._contents_menu()
        self.gathering = Drawing(self)
        self._wire()

    @property
    def send_button(self) -> QPushButton:
        """Sends what is shown."""
        return self._ui.sendButton

    @property
    def starter_button(self) -> QPushButton:
        """Opens a starter file."""
        return self._ui.openButton

    @property
    def told(self) -> str:
        """What goes to whom, or why nothing can."""
        return self._to.text()

    @property
    def period_field(self) -> ChoiceField:
        """The period that is sent."""
        return self._ui.period

    @property
    def unit_field(self) -> PickField:
        """The unit that the gathering desk sends to."""
        return self._ui.unit_id

    def load(self) -> None:
        """Read units and periods anew; what is chosen stays, else the newest period."""
        if not self._goes_up:
            known = {peer.unit_id for peer in standing_peers(self._page.workspace).values()}
            units = [unit for unit in search_units(self._page.workspace) if unit.id in known]
            chosen = self.unit_field.value()
            self.unit_field.setChoices([(unit.id, unit.name) for unit in units])
            self.unit_field.setValue(chosen if any(unit.id == chosen for unit in units) else None)
        self._load_periods()

    def _load_periods(self) -> None:
        about = self._about()
        periods = [] if about is None else sendable_periods(self._page.workspace, about.id)
        chosen = self.period_field.value()
        self.period_field.setChoices([(period, period) for period in periods])
        self.period_field.setValue(chosen if chosen in periods else next(iter(periods), None))
        self._ui.sendButton.setEnabled(bool(periods))
        self._show()

    def send_to(self, folder: Path) -> None:
        """Write the package and tell so once it was read back."""
        with self._page.telling():
            period, unit, codes = self._period(), self._recipient(), self._codes()

            def work(progress: Progress) -> list[Path]:
                with self._page.workspace.beside(told_at_end=True) as beside:
                    return send_out(beside, outgoing(beside, period, unit, codes), folder, progress.step)

            paths = run(self, "Đang gửi: dừng thì không tệp nào ở lại, không gì ghi là đã gửi", work)
            listed = ", ".join(map(str, paths))
            self._page.bar.tell(f"Đã ghi an toàn: {listed}. Rút USB đúng cách rồi mang tới nơi nhận.")

    def adopt(self, path: Path) -> None:
        """Open a starter file: from now on this desk knows whom to send to."""
        with self._page.telling():
            desk = adopt_starter(self._page.workspace, read_bytes(path))
            self._page.bar.tell(f"Đã mở tệp khởi tạo của {desk.name}.")

    def _wire(self) -> None:
        self.gathering.drawn.connect(self._show_gathered)
        self.gathering.refused.connect(self._refuse)
        self.period_field.currentIndexChanged.connect(self._show)
        self.unit_field.committed.connect(self._load_periods)
        self._ui.sendButton.clicked.connect(self.go)
        self._ui.openButton.clicked.connect(self._choose_file)

    def _contents_menu(self) -> QMenu:
        """What may go, each to be chosen; all of it at first."""
        menu = QMenu(self)
        for content in contents_from(self._page.workspace.desk.kind):
            action = menu.addAction(content.name)
            action.setData(content.code)
            action.setCheckable(True)
            action.setChecked(True)
            action.toggled.connect(self._show)
        self._ui.contentsButton.setMenu(menu)
        return menu

    def _codes(self) -> list[str]:
        return [action.data() for action in self.contents.actions() if action.isChecked()]

    def _about(self) -> Unit | None:
        """The unit that a package is about; None while none is chosen."""
        if self._goes_up:
            return own_unit(self._page.workspace)
        unit_id = self.unit_field.value()
        return None if unit_id is None else self._page.workspace.get(Unit, unit_id)

    def _recipient(self) -> Unit | None:
        """The unit that it goes to; None: up, to the gathering desk."""
        if self._goes_up:
            return None
        return required_choice(self._about(), "đơn vị nhận")

    def _period(self) -> str:
        return required_choice(self.period_field.value(), "kỳ gửi")

    def _show(self) -> None:
        """Gather what goes, off the screen's thread, and show it then."""
        self.gathering.drop()
        period = self.period_field.value()
        if period is None:
            self._show_gathered(_Gathered(""))
            return
        try:
            unit, codes, workspace = self._recipient(), self._codes(), self._page.workspace
        except Refusal as refusal:
            self._refuse(refusal)
            return
        self._to.setText("Đang gom nội dung sẽ gửi…")
        self.gathering.begin(lambda: _gathered(workspace, period, unit, codes))

    def _show_gathered(self, gathered: _Gathered) -> None:
        self._to.setText(gathered.told)
        self.model.set_rows(gathered.rows)
        self._shown.setCurrentWidget(self.table if gathered.rows else self._empty)

    def _refuse(self, refusal: Refusal) -> None:
        self._show_gathered(_Gathered(f"{refusal.what} {refusal.cure}"))

    def go(self) -> None:
        """Ask for the folder and write the package there."""
        with self._page.telling():
            if self._goes_up:
                gathering_peer(self._page.workspace)
            if self._goes_up and not self._dossiers_whole(self._period()):
                return
            folder = QFileDialog.getExistingDirectory(self, "Chọn USB hoặc thư mục để ghi gói")
            if folder:
                self.send_to(Path(folder))

    def _dossiers_whole(self, period: str) -> bool:
        """Whether the dossiers are complete, or may go as they are."""
        found = lack_words(lacks(self._page.workspace, leaving(self._page.workspace, period)))
        question = f"Hồ sơ đề nghị khen chưa đủ bản ký:\n{found}\nVẫn gửi?"
        return not found or confirm(self, question, "Vẫn gửi")

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, "Chọn tệp khởi tạo", "", f"Tệp khởi tạo (*{SUFFIX})")
        if name and confirm(self, "Bàn này sẽ mang tên và mã đơn vị ghi trong tệp khởi tạo. Mở tệp?", "Mở tệp"):
            self.adopt(Path(name))


def _gathered(workspace: Workspace, period: str, unit: Unit | None, codes: Collection[str]) -> _Gathered:
    with workspace.beside() as beside:
        going = outgoing(beside, period, unit, codes)
        return _Gathered(outgoing_words(going), outgoing_lines(beside, going))
