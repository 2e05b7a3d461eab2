"""The first run: whose desk this is and where its data lie."""

from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import NamedTuple
from uuid import uuid4

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QRadioButton

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.domain.words import KIND_WORDS
from parcomp_desktop.gui.forms.ui_first_run import Ui_FirstRunForm
from parcomp_desktop.gui.messages import MessageBar
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.desk.desks import required, required_choice
from parcomp_desktop.services.desk.first_run import set_up_from_starter, set_up_gathering, set_up_unit
from parcomp_desktop.services.desk.folders import make_desk, open_desk
from parcomp_desktop.services.files import read_bytes
from parcomp_desktop.services.workspace import Workspace

# in the form's order
ROWS = ("starter_file", "name", "code", "kind", "place")


class _Way(NamedTuple):
    """A way to begin: the rows that it asks for, a default folder, what it means."""

    rows: frozenset[str]
    folder: str
    hint: str


class Way(Enum):
    """The four ways to begin; each has a radio button of its name."""

    STARTER = _Way(
        frozenset({"starter_file", "place"}),
        "Bàn đơn vị",
        "Tệp khởi tạo mang sẵn tên đơn vị và chìa khoá trao đổi với cơ quan tổng hợp: mở tệp là gửi, nhận được gói.",
    )
    UNIT = _Way(
        frozenset({"name", "code", "kind", "place"}),
        "Bàn đơn vị",
        "Tự chấm điểm, lập hồ sơ và khen thưởng của đơn vị ngay; muốn gửi gói lên trên thì cần tệp khởi tạo.",
    )
    GATHERING = _Way(
        frozenset({"name", "place"}),
        "Bàn tổng hợp",
        "Nhập các đơn vị, cấp tệp khởi tạo cho từng đơn vị, nhận gói, thẩm định, xếp hạng và khen thưởng.",
    )
    EXISTING = _Way(
        frozenset(),
        "",
        "Chọn thư mục có tệp data.sqlite do chương trình lập trước đây.",
    )


class FirstRunDialog(QDialog):
    """Asks whose desk this is; ``workspace`` is what was opened or made. A refusal stays in the dialog's bar."""

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self.workspace: Workspace | None = None
        self._catalogue = catalogue
        self.ui = Ui_FirstRunForm()
        self.ui.setupUi(self)
        self.bar = MessageBar(self)
        self.ui.outer.insertWidget(0, self.bar)
        self.ui.kind.setChoices([(kind.value, words) for kind, words in KIND_WORDS.items()])
        self.ui.kind.setValue(UnitKind.COMMUNE.value)
        self._radios: dict[Way, QRadioButton] = {way: getattr(self.ui, way.name.lower()) for way in Way}
        self._wire()
        self.resize(720, 560)
        self.choose(Way.STARTER)

    @property
    def way(self) -> Way:
        """The chosen way to begin."""
        return next(way for way, radio in self._radios.items() if radio.isChecked())

    def choose(self, way: Way) -> None:
        """Choose a way and show what it asks for."""
        self._radios[way].setChecked(True)

    def refuse(self, folder: Path, refusal: Refusal) -> None:
        """Begin with the folder that could not be opened, and why."""
        self.choose(Way.EXISTING)
        self.ui.folder.setValue(str(folder))
        self.bar.refuse(refusal)

    def start(self) -> None:
        """Open or make the workspace; close on success."""
        self.bar.hide()
        try:
            self.workspace = self._begin()
        except Refusal as refusal:
            self.bar.refuse(refusal)
        else:
            self.accept()

    def _begin(self) -> Workspace:
        folder = Path(required(self.ui.folder.value(), "Thư mục dữ liệu")).expanduser()
        if self.way is Way.EXISTING:
            return open_desk(folder, self._catalogue)
        if not folder.is_absolute():
            raise Refusal(f"Chưa rõ thư mục {folder} nằm ở đâu.", "Bấm “Chọn thư mục…” hoặc gõ cả đường dẫn.")
        return make_desk(folder, self._catalogue, self._set_up())

    def _set_up(self) -> Callable[[Workspace], object]:
        name, place = self.ui.name.value(), self.ui.place.value()
        if self.way is Way.GATHERING:
            return lambda workspace: set_up_gathering(workspace, name, place)
        if self.way is Way.UNIT:
            kind = UnitKind(required_choice(self.ui.kind.value(), "loại đơn vị"))
            unit = Unit(id=uuid4(), code=self.ui.code.value(), name=name, kind=kind)
            return lambda workspace: set_up_unit(workspace, unit, place)
        content = read_bytes(Path(required(self.ui.starter_file.value(), "Tệp khởi tạo")))
        return lambda workspace: set_up_from_starter(workspace, content, place)

    def _wire(self) -> None:
        for radio in self._radios.values():
            radio.toggled.connect(self._show_way)
        self.ui.startButton.clicked.connect(self.start)
        self.ui.leaveButton.clicked.connect(self.reject)
        self.ui.folderButton.clicked.connect(self._pick_folder)
        self.ui.starter_fileButton.clicked.connect(self._pick_starter)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.start)

    def _show_way(self) -> None:
        way = self.way.value
        for row, name in enumerate(ROWS):
            self.ui.fields.setRowVisible(row, name in way.rows)
        self.ui.hint.setText(way.hint)
        offered = {str(_default_folder(each)) for each in Way} | {""}
        if self.ui.folder.value() in offered:
            self.ui.folder.setValue(str(_default_folder(self.way)) if way.folder else "")

    def _pick_folder(self) -> None:
        if chosen := QFileDialog.getExistingDirectory(self, "Chọn thư mục dữ liệu", self.ui.folder.value()):
            self.ui.folder.setValue(chosen)

    def _pick_starter(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, "Chọn tệp khởi tạo", "", "Tệp khởi tạo (*.tdkt)")
        if chosen:
            self.ui.starter_file.setValue(chosen)


def choose_workspace(
    catalogue: Catalogue, refused: tuple[Path, Refusal] | None = None, ask: Callable[[QDialog], object] = QDialog.exec
) -> Workspace | None:
    """Ask for the workspace; None when the person leaves. ``refused``: a folder that could not be opened, and why."""
    dialog = FirstRunDialog(catalogue)
    if refused:
        dialog.refuse(*refused)
    ask(dialog)
    return dialog.workspace


def _default_folder(way: Way) -> Path:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents, "ParComp", way.value.folder)
