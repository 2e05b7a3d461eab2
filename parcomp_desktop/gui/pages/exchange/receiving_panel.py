"""The gathering desk's side: starter files out, packages in."""

from collections.abc import Callable
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.gui.fields.pick import PickField
from parcomp_desktop.gui.forms.ui_starter import Ui_StarterForm
from parcomp_desktop.gui.labels import empty_text
from parcomp_desktop.gui.messages import ask_text, confirm
from parcomp_desktop.gui.page import MARGIN, Page
from parcomp_desktop.gui.pages.exchange.package_preview import PackagePreview
from parcomp_desktop.gui.pages.exchange.stick_dialog import StickDialog
from parcomp_desktop.gui.tasks import Progress, run
from parcomp_desktop.services.desk.desks import required_choice
from parcomp_desktop.services.exchange.package_files import SUFFIX
from parcomp_desktop.services.exchange.reading import Preview, preview
from parcomp_desktop.services.exchange.receiving import answer, late_answer, receive, return_package
from parcomp_desktop.services.exchange.starters import has_starter, make_starter_file
from parcomp_desktop.services.exchange.sticks import Found, packages_on
from parcomp_desktop.services.people.units import search_units
from parcomp_desktop.services.workspace import Workspace

T = TypeVar("T")

_NOTHING = (
    "Bấm Nhận gói… và chọn tệp .tdkt trên USB.\n"
    "Chương trình kiểm tra gói và cho xem trước; chưa bấm Nhập thì chưa có gì thay đổi."
)


class _Done(NamedTuple, Generic[T]):
    """What a deed came to, and what is told of its receipt."""

    result: T
    receipt: str


class ReceivingPanel(QWidget):
    """A line for starter files, a line for packages, and what the open package would do."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.previewed: Preview | None = None
        self._folder = Path()
        self._starter = QWidget()
        self._ui = Ui_StarterForm()
        self._ui.setupUi(self._starter)
        self.open_button = QPushButton("&Nhận gói… (Ctrl+N)")
        self.stick_button = QPushButton("Tìm trên &USB…")
        self.stick_button.setToolTip("Liệt kê các gói trên một USB, gói nào gửi bàn này, gói nào đã đọc")
        self.import_button = QPushButton("Nhậ&p (Ctrl+Enter)")
        self.import_button.setProperty("primary", "true")
        self.return_button = QPushButton("&Trả lại…")
        self.return_button.setToolTip("Không nhập gói; biên nhận ghi lý do để bên gửi biết")
        self.drop_button = QPushButton("Bỏ &qua")
        self._shown = QStackedWidget()
        self._empty = empty_text(_NOTHING)
        self.preview = PackagePreview()
        self._arrange()
        self._wire()

    @property
    def starter_button(self) -> QPushButton:
        """Gives the chosen unit its starter file."""
        return self._ui.makeButton

    @property
    def unit_field(self) -> PickField:
        """The unit that a starter file is for."""
        return self._ui.unit_id

    def load(self) -> None:
        """Read the units anew; an open preview stays."""
        chosen = self.unit_field.value()
        units = search_units(self._page.workspace)
        self.unit_field.setChoices([(unit.id, unit.name) for unit in units])
        self.unit_field.setValue(chosen if any(unit.id == chosen for unit in units) else None)

    def make_starter(self, folder: Path) -> None:
        """Write the chosen unit's starter file."""
        with self._page.telling():
            unit = self._unit()
            path = run(self, "Đang ghi tệp khởi tạo", lambda _: self._started(unit, folder), stoppable=False)
            self._page.bar.tell(f"Đã ghi an toàn: {path}. Giao tận tay đơn vị; tệp chỉ dùng được một lần.")

    def open(self, path: Path) -> None:
        """Check a package and show what importing it would do; one that was read gets the receipt that it lacks."""
        self._show(None)
        self._folder = path.parent
        with self._page.telling():
            opened = run(self, f"Đang kiểm tra {path.name}", lambda progress: self._read(path, progress))
            if isinstance(opened, str):
                self._page.bar.tell(f"Gói này đã đọc trước đây mà chưa có biên nhận. Biên nhận: {opened}")
            else:
                self._show(opened)

    def look_through(self, stick: Path) -> None:
        """List the packages on a stick, and open the one that is chosen."""
        with self._page.telling():
            found = run(self, "Đang kiểm tra các gói trên USB", lambda progress: self._found(stick, progress))
            dialog = StickDialog(found, self)
            if dialog.exec() and dialog.chosen:
                self.open(dialog.chosen)
            dialog.deleteLater()

    def take(self) -> None:
        """Import the package that is shown."""
        if self.previewed is None:
            return
        previewed, self.previewed = self.previewed, None
        with self._page.telling():
            choices, removed = self.preview.choices(), self.preview.removed()
            done = self._done("Đang nhập gói", previewed, lambda desk: receive(desk, previewed, choices, removed))
            told = f"Đã nhập gói của {previewed.header.label.sender_name}: {done.result} bản ghi mới hoặc thay đổi."
            self._page.bar.tell(f"{told}{done.receipt}")
        self._show(None)

    def give_back(self, reason: str) -> None:
        """Return the package that is shown; nothing of it is taken in."""
        previewed = self.previewed
        if previewed is None:
            return
        with self._page.telling():
            done = self._done("Đang trả lại gói", previewed, lambda beside: return_package(beside, previewed, reason))
            told = f"Đã trả lại gói số {previewed.header.label.sequence} của {previewed.header.label.sender_name}."
            self._page.bar.tell(f"{told}{done.receipt}")
            self._show(None)

    def _read(self, path: Path, progress: Progress) -> Preview | str:
        """The package of a file, or where the receipt lies that one which was read before has got now."""
        progress.step(0, 0)
        with self._page.workspace.beside(told_at_end=True) as beside:
            read = late_answer(beside, path) or preview(beside, path)
        progress.step(0, 0)
        return read

    def _started(self, unit: Unit, folder: Path) -> Path:
        with self._page.workspace.beside(told_at_end=True) as beside:
            return make_starter_file(beside, unit, folder)

    def _found(self, stick: Path, progress: Progress) -> list[Found]:
        with self._page.workspace.beside() as beside:
            return packages_on(beside, stick, progress.step)

    def _done(self, title: str, previewed: Preview, deed: Callable[[Workspace], T]) -> _Done[T]:
        """Do something with a package and write its receipt, off the screen's thread; that isn't stopped halfway."""

        def work(_: Progress) -> _Done[T]:
            with self._page.workspace.beside(told_at_end=True) as beside:
                result = deed(beside)
                receipt = answer(beside, previewed, self._folder)
                return _Done(result, f" Biên nhận: {receipt}" if receipt else "")

        return run(self, f"{title}: không dừng giữa chừng được, đợi xong", work, stoppable=False)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._starter, 1)
        top.addSpacing(MARGIN)
        top.addStretch()
        if self._page.workspace.desk.kind is DeskKind.UNIT:
            self._starter.hide()
        for button in (self.open_button, self.stick_button, self.import_button, self.return_button, self.drop_button):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        self._shown.addWidget(self._empty)
        self._shown.addWidget(self.preview)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self._shown, 1)
        self._show(None)

    def _wire(self) -> None:
        self._ui.makeButton.clicked.connect(self._choose_folder)
        self.open_button.clicked.connect(self._choose_file)
        self.stick_button.clicked.connect(self._choose_stick)
        self.import_button.clicked.connect(self.take)
        self.return_button.clicked.connect(self._ask_reason)
        self.drop_button.clicked.connect(lambda: self._show(None))
        QShortcut(QKeySequence("Ctrl+N"), self._page, self._choose_file)

    def _show(self, previewed: Preview | None) -> None:
        self.previewed = previewed
        if previewed:
            self.preview.show_package(self._page.workspace, previewed)
        self._shown.setCurrentWidget(self.preview if previewed else self._empty)
        self.import_button.setEnabled(previewed is not None)
        self.drop_button.setEnabled(previewed is not None)
        self.return_button.setEnabled(previewed is not None and previewed.receipt is None)

    def _ask_reason(self) -> None:
        reason = ask_text(self, "Trả lại gói", "Lý do trả lại, ghi vào biên nhận cho bên gửi:", "Trả lại")
        if reason is not None:
            self.give_back(reason)

    def _unit(self) -> Unit:
        unit_id = required_choice(self.unit_field.value(), "đơn vị nhận tệp khởi tạo")
        return self._page.workspace.get(Unit, unit_id)

    def _choose_folder(self) -> None:
        with self._page.telling():
            unit = self._unit()
            if has_starter(self._page.workspace, unit) and not confirm(
                self,
                f"{unit.name} đã được cấp tệp khởi tạo. Cấp tệp mới thì tệp cũ hết giá trị, "
                "và máy mới của đơn vị thay máy cũ. Vẫn cấp?",
                "Cấp tệp mới",
            ):
                return
            folder = QFileDialog.getExistingDirectory(self, f"Chọn nơi ghi tệp khởi tạo của {unit.name}")
            if folder:
                self.make_starter(Path(folder))

    def _choose_stick(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, "Chọn USB hoặc thư mục có gói")
        if folder:
            self.look_through(Path(folder))

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, "Chọn gói trao đổi", "", f"Gói trao đổi (*{SUFFIX})")
        if name:
            self.open(Path(name))
