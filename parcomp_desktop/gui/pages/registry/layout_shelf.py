"""The layouts that certificates may be printed by: which one is looked at, and what may be done to a whole one."""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from parcomp_desktop.documents.certificate_layout import CertificateLayout
from parcomp_desktop.domain.certificates import CertificateForm, PictureUse, StoredLayout
from parcomp_desktop.domain.words import FORM_WORDS
from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.forms.ui_layout_name import Ui_LayoutNameForm
from parcomp_desktop.gui.messages import confirm
from parcomp_desktop.gui.row_dialog import DraftPlace, RowDialog
from parcomp_desktop.gui.tasks import Progress, run
from parcomp_desktop.services.printing.certificate_layouts import (
    LayoutChoice,
    copy_layout,
    export_layout,
    free_name,
    import_layout,
    layout_choices,
    remove_layout,
    rename_layout,
    reset_layout,
    use_layout,
)
from parcomp_desktop.services.printing.certificate_pictures import picture, remove_picture, supply_picture
from parcomp_desktop.services.printing.certificate_press import blank_of
from parcomp_desktop.services.workspace import Workspace

_TOML = "Tệp bố cục (*.toml)"
_PICTURES = "Ảnh (*.png *.jpg *.jpeg)"
_DEFAULT = "default"
_PICTURE_WORDS = {PictureUse.EMBLEM: "ảnh Quốc huy", PictureUse.SCAN: "ảnh phôi"}


class LayoutShelf(QWidget):
    """``chosen`` is sent when another layout is to be shown, or the same one anew; ``told`` says what was done.

    ``current`` gives the layout as it is edited now; ``attempt`` runs a deed and tells its refusal.
    """

    chosen = Signal()
    told = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        current: Callable[[], CertificateLayout],
        attempt: Callable[[Callable[[], None]], None],
    ) -> None:
        super().__init__()
        self._workspace, self._current, self._attempt = workspace, current, attempt
        self._choices: list[LayoutChoice] = []
        self.form_field, self.layout_field = ChoiceField(), ChoiceField()
        self.form_field.offer(FORM_WORDS.items(), CertificateForm.COMMENDATION)
        self.form_field.setAccessibleName("Loại")
        self.layout_field.setAccessibleName("Bố cục")
        self.use_button = QPushButton("&Dùng bố cục này")
        self.copy_button = QPushButton("&Sao chép…")
        self.more = QMenu(self)
        self.actions_of: dict[str, Callable[[], None]] = {}
        self._arrange()
        self.form_field.currentIndexChanged.connect(self._show_form)
        self.layout_field.currentIndexChanged.connect(self._choose)
        self.use_button.clicked.connect(lambda: self._attempt(self._use))
        self.copy_button.clicked.connect(lambda: self._attempt(self._copy))

    @property
    def form(self) -> CertificateForm:
        """Of which form layouts are looked at."""
        return CertificateForm(self.form_field.value() or CertificateForm.COMMENDATION)

    @property
    def choice(self) -> LayoutChoice:
        """The layout that is looked at."""
        return self._choices[max(self.layout_field.currentIndex(), 0)]

    def show_form(self, form: CertificateForm) -> None:
        """Look at the layout of a form that is used."""
        self.form_field.setValue(form)
        self._show_form()

    def load(self, layout_id: UUID | None) -> None:
        """Read the layouts anew and look at one of them, None being the program's own."""
        self._choices = layout_choices(self._workspace, self.form)
        self.layout_field.blockSignals(True)  # noqa: FBT003  Qt's own signature
        self.layout_field.offer(
            [(_code(each), f"{each.name} (đang dùng)" if each.is_used else each.name) for each in self._choices],
            str(layout_id) if layout_id else _DEFAULT,
        )
        self.layout_field.blockSignals(False)  # noqa: FBT003  as above
        self._choose()

    def _arrange(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        self.layout_field.setMinimumContentsLength(30)
        for text, field in (("&Loại", self.form_field), ("&Bố cục", self.layout_field)):
            label = QLabel(text)
            label.setBuddy(field)
            line.addWidget(label)
            line.addWidget(field)
        more = QPushButton("&Việc khác")
        more.setMenu(self.more)
        for button in (self.use_button, self.copy_button, more):
            line.addWidget(button)
        line.addStretch(1)
        for key, words, deed in (
            ("rename", "Đổi tên, đổi phôi…", self._rename),
            ("reset", "Về mặc định", self._reset),
            ("remove", "Xoá bố cục", self._remove),
            ("", "", None),
            ("import", "Nhập từ tệp…", self._import),
            ("export", "Xuất ra tệp…", self._export),
            ("", "", None),
            ("emblem", "Chọn ảnh Quốc huy…", lambda: self._supply(PictureUse.EMBLEM)),
            ("no_emblem", "Bỏ ảnh Quốc huy", lambda: self._drop(PictureUse.EMBLEM)),
            ("scan", "Chọn ảnh quét của phôi…", lambda: self._supply(PictureUse.SCAN)),
            ("no_scan", "Bỏ ảnh quét của phôi", lambda: self._drop(PictureUse.SCAN)),
        ):
            self._add(key, words, deed)

    def _add(self, key: str, words: str, deed: Callable[[], None] | None) -> None:
        if deed is None:
            self.more.addSeparator()
            return
        action = self.more.addAction(words)
        action.setObjectName(key)
        self.actions_of[key] = lambda: self._attempt(deed)
        action.triggered.connect(self.actions_of[key])

    def _enable(self) -> None:
        """What may be done: the program's own layout is only copied, exported and used."""
        is_own = self.choice.stored is not None
        self.use_button.setEnabled(not self.choice.is_used)
        possible = {
            **dict.fromkeys(("rename", "reset", "remove"), is_own),
            "no_emblem": picture(self._workspace, PictureUse.EMBLEM) is not None,
            "no_scan": picture(self._workspace, PictureUse.SCAN, self._place_of(PictureUse.SCAN)) is not None,
        }
        for action in self.more.actions():
            action.setEnabled(possible.get(action.objectName(), True))

    def _show_form(self) -> None:
        used = next(each for each in layout_choices(self._workspace, self.form) if each.is_used)
        self.load(used.stored.id if used.stored else None)

    def _choose(self) -> None:
        self._enable()
        self.chosen.emit()

    def _stored_id(self) -> UUID | None:
        return self.choice.stored.id if self.choice.stored else None

    def _use(self) -> None:
        use_layout(self._workspace, self.form, self._stored_id())
        self.load(self._stored_id())
        self.told.emit(f"{FORM_WORDS[self.form]} lập từ nay theo bố cục “{self.choice.name}”.")

    def _copy(self) -> None:
        layout = self._current()
        begun = {"name": free_name(self._workspace, FORM_WORDS[self.form]), "blank": layout.blank}

        def save(said: dict[str, Any]) -> None:
            kept.append(copy_layout(self._workspace, replace(layout, blank=said["blank"]), said["name"]))

        kept: list[StoredLayout] = []
        if self._ask("Sao chép bố cục", begun, save, "mới"):
            self.load(kept[0].id)
            self.told.emit(f"Đã lưu bố cục “{kept[0].name}”. Bấm Dùng bố cục này để in theo nó.")

    def _rename(self) -> None:
        if stored := self.choice.stored:
            begun = {"name": stored.name, "blank": self.choice.layout.blank}
            if self._ask(
                "Đổi tên bố cục",
                begun,
                lambda said: rename_layout(self._workspace, stored, said["name"], said["blank"]),
                str(stored.id),
            ):
                self.load(stored.id)

    def _ask(self, title: str, begun: dict[str, Any], save: Callable[[dict[str, Any]], object], place: str) -> bool:
        form = QWidget()
        Ui_LayoutNameForm().setupUi(form)
        dialog = RowDialog(self, self._workspace, form, DraftPlace("tên bố cục", place))
        done = dialog.ask(title, begun, save)
        dialog.deleteLater()
        return done

    def _reset(self) -> None:
        stored = self.choice.stored
        question = f"Đưa bố cục “{self.choice.name}” về như bố cục mặc định?"
        if stored and confirm(self, question, "Về mặc định"):
            reset_layout(self._workspace, stored)
            self.load(stored.id)
            self.told.emit("Đã về mặc định. Đóng cửa sổ này rồi bấm Ctrl+Z để lấy lại.")

    def _remove(self) -> None:
        stored = self.choice.stored
        if stored and confirm(self, f"Xoá bố cục “{stored.name}”? Có thể hoàn tác bằng Ctrl+Z ở trang.", "Xoá"):
            remove_layout(self._workspace, stored)
            self.load(None)
            self.told.emit(f"Đã xoá bố cục “{stored.name}”.")

    def _import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, "Nhập bố cục", "", _TOML)
        if name:
            kept = import_layout(self._workspace, Path(name))
            self.form_field.setValue(kept.form)
            self.load(kept.id)
            self.told.emit(f"Đã nhập bố cục “{kept.name}”.")

    def _export(self) -> None:
        layout = self._current()
        begun = str(Path.home() / f"{self.choice.name}.toml")
        name, _ = QFileDialog.getSaveFileName(self, "Xuất bố cục", begun, _TOML)
        if name:
            target = Path(name) if name.lower().endswith(".toml") else Path(f"{name}.toml")
            export_layout(layout, target)
            self.told.emit(f"Đã xuất bố cục ra {target}.")

    def _supply(self, use: PictureUse) -> None:
        name, _ = QFileDialog.getOpenFileName(self, f"Chọn {_PICTURE_WORDS[use]}", "", _PICTURES)
        if not name:
            return
        blank = self._place_of(use)

        def work(_: Progress) -> str:
            with self._workspace.beside() as beside:
                return supply_picture(beside, use, Path(name), blank).file_name

        kept = run(self, "Đang kiểm tra ảnh", work)
        self.load(self._stored_id())
        self.told.emit(f"Đã nhận {_PICTURE_WORDS[use]} {kept}.")

    def _place_of(self, use: PictureUse) -> str:
        """Of which blank a picture of that use is."""
        return blank_of(self.choice.layout) if use is PictureUse.SCAN else ""

    def _drop(self, use: PictureUse) -> None:
        kept = picture(self._workspace, use, self._place_of(use))
        if kept:
            remove_picture(self._workspace, kept)
            self.load(self._stored_id())
            self.told.emit(f"Đã bỏ {_PICTURE_WORDS[use]}.")


def _code(choice: LayoutChoice) -> str:
    return str(choice.stored.id) if choice.stored else _DEFAULT
