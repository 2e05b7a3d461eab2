"""Bố cục giấy khen: every part with its numbers, moved by keys, seen as it will be printed."""

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from parcomp_desktop.documents.certificate_layout import SQUARES, CertificateLayout, layout_from
from parcomp_desktop.documents.layout_parts import (
    Part,
    changed_part,
    moved_part,
    part_label,
    part_of,
    parts,
    with_part,
)
from parcomp_desktop.documents.layout_writing import VERSION_SHOWN, layout_toml, layout_version
from parcomp_desktop.documents.pictures import Picture
from parcomp_desktop.domain.certificates import CertificateForm
from parcomp_desktop.domain.numbers import plain_number
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.gui.fields.check import CheckField
from parcomp_desktop.gui.labels import hint
from parcomp_desktop.gui.messages import MessageBar
from parcomp_desktop.gui.page import MARGIN
from parcomp_desktop.gui.pages.registry.layout_canvas import LayoutCanvas
from parcomp_desktop.gui.pages.registry.layout_part_form import LayoutPartForm
from parcomp_desktop.gui.pages.registry.layout_shelf import LayoutShelf
from parcomp_desktop.gui.record_page import table_view
from parcomp_desktop.gui.shortcuts import HERE, add_shortcut
from parcomp_desktop.gui.table_model import Column, TableModel
from parcomp_desktop.gui.tasks import Cancelled
from parcomp_desktop.services.desk.drafts import draft, drop_draft, keep_draft
from parcomp_desktop.services.documents.issuing import fonts
from parcomp_desktop.services.printing.calibrations import certificate_sample
from parcomp_desktop.services.printing.certificate_layouts import certificate_setup, default_layout, save_layout
from parcomp_desktop.services.printing.certificate_pictures import emblem_image, scan_view
from parcomp_desktop.services.printing.certificate_press import Press, blank_of
from parcomp_desktop.services.workspace import Workspace

_SIZE = QSize(1320, 700)
_WIDTHS = (184, 58, 66, 52, 48)
_DRAFT, _CONTENT = "bố cục giấy khen", "content"
_NEW_SQUARE = {"x": 20.0, "y": 20.0, "size": 25.0}
_KEYS = (
    "Bấm vào hình, hoặc Enter ở bảng: phím mũi tên dời mục 0,5 mm, thêm Shift thì 5 mm. "
    "Trỏ chuột vào ô Nội dung để xem các biến."
)
_READ_ONLY = "Bố cục mặc định không sửa được: bấm Sao chép để có bố cục riêng."
_NO_EMBLEM = "Chưa có ảnh Quốc huy: chỗ của Quốc huy để trống. Chọn ảnh ở nút Việc khác."
_NO_SCAN = "Chưa có ảnh quét của phôi này: chọn ở nút Việc khác để canh chữ ngay trên hình; ảnh không bao giờ được in."


class LayoutDialog(QDialog):
    """Edits the layouts of the workspace; what is changed and not saved is kept as a draft."""

    def __init__(self, parent: QWidget | None, workspace: Workspace, form: CertificateForm) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._fonts = fonts(workspace)
        self._emblem: Picture | None = None
        self.layout_now: CertificateLayout = default_layout(workspace, form)
        self._past: list[CertificateLayout] = []
        self._scan: bytes | None = None
        self.bar = MessageBar(self)
        self.shelf = LayoutShelf(workspace, lambda: self.layout_now, self.attempt)
        self.model: TableModel[Part] = TableModel(self._columns())
        self.table = table_view(self.model, "Các mục của bố cục")
        self.part_form, self.canvas = LayoutPartForm(), LayoutCanvas()
        self.over_blank = CheckField()
        self.over_blank.setText("Xem như khi in đè phôi")
        self.notes, self.version = hint(), hint()
        self.place_button = QPushButton()
        self.undo_button = QPushButton("Hoàn tác (Ctrl+Z)")
        self.save_button = QPushButton("Lưu bố cục (Ctrl+Enter)")
        self.save_button.setProperty("primary", "true")
        self.setWindowTitle("Bố cục giấy khen, bằng khen")
        self._arrange()
        self._wire()
        self.resize(_SIZE.boundedTo(self.screen().availableSize()))
        self.shelf.show_form(form)
        self.table.setFocus()

    @property
    def part(self) -> Part:
        """The part that is chosen."""
        return self.model.row(max(self.table.currentIndex().row(), 0))

    def attempt(self, deed: Callable[[], None]) -> None:
        """Do something; a refusal is told and nothing else happens."""
        self.bar.hide()
        try:
            deed()
        except Refusal as refusal:
            self.bar.refuse(refusal)
        except Cancelled:
            self.bar.tell("Đã dừng. Chưa có gì thay đổi.")

    def show_choice(self) -> None:
        """Show the layout that was chosen, as it was left unsaved if it was."""
        choice, row, self._past = self.shelf.choice, self.table.currentIndex().row(), []
        self.layout_now = choice.layout
        kept = draft(self._workspace, _DRAFT, str(choice.stored.id)) if choice.stored else None
        if kept:
            self.attempt(lambda: self._restore(kept[_CONTENT]))
        self.over_blank.setValue(certificate_setup(self._workspace, self.shelf.form).over_blank)
        self._read_pictures(blank_of(choice.layout))
        self.part_form.tell_variables(certificate_sample(self._workspace, self.shelf.form))
        self.model.set_rows(parts(self.layout_now))
        self.table.selectRow(min(max(row, 0), self.model.rowCount() - 1))
        self._show()

    def save(self) -> None:
        """Keep the layout as it stands."""
        stored = self.shelf.choice.stored
        if stored is None:
            raise Refusal(_READ_ONLY, "")
        save_layout(self._workspace, stored, self.layout_now)
        drop_draft(self._workspace, _DRAFT, str(stored.id))
        self.shelf.load(stored.id)
        self.bar.tell(f"Đã lưu bố cục “{stored.name}”. Giấy khen đã lập giữ bố cục cũ.")

    def move_part(self, across: Decimal, down: Decimal) -> None:
        """Move the chosen part by so many millimetres."""
        if self._is_editable:
            self.attempt(lambda: self._become(moved_part(self.layout_now, self.part, across, down)))

    def undo(self) -> None:
        """Take the last change back that was made here and not saved."""
        if self._past:
            self.layout_now = self._past.pop()
            self._keep()
            self._show()

    @property
    def _is_editable(self) -> bool:
        return self.shelf.choice.stored is not None

    def _columns(self) -> tuple[Column[Part], ...]:
        def number(name: str) -> Callable[[Part], str]:
            def text(part: Part) -> str:
                value = getattr(part_of(self.layout_now, part), name, None)
                return "" if value is None else plain_number(Decimal(str(value)))

            return text

        return (
            Column("Mục", lambda part: part_label(self.layout_now, part)),
            Column("Trái", number("x"), number=True),
            Column("Trên", number("y"), number=True),
            Column("Rộng", number("width"), number=True),
            Column("Cỡ", number("size"), number=True),
            Column("In đè", self._overprint_words),
        )

    def _overprint_words(self, part: Part) -> str:
        stands = part_of(self.layout_now, part)
        if stands is None:
            return "không in"
        return "có" if getattr(stands, "overprint", False) else "không"

    def _arrange(self) -> None:
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left = QVBoxLayout()
        left.addWidget(self.table, 1)
        left.addWidget(self.part_form)
        right = QVBoxLayout()
        right.addWidget(self.over_blank)
        right.addWidget(self.canvas, 1)
        right.addWidget(hint(_KEYS))
        sides = QHBoxLayout()
        sides.setSpacing(MARGIN)
        sides.addLayout(left, 2)
        sides.addLayout(right, 3)
        close = QPushButton("Đóng (Esc)")
        close.clicked.connect(self.reject)
        deeds = QHBoxLayout()
        deeds.addWidget(self.version, 1)
        for button in (self.place_button, self.undo_button, self.save_button, close):
            deeds.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.addWidget(self.shelf)
        layout.addWidget(self.bar)
        layout.addLayout(sides, 1)
        layout.addWidget(self.notes)
        layout.addLayout(deeds)
        for button in self.findChildren(QPushButton):
            # Enter belongs to the table and the fields
            button.setAutoDefault(False)

    def _wire(self) -> None:
        self.shelf.chosen.connect(self.show_choice)
        self.shelf.told.connect(self.bar.tell)
        self.table.selectionModel().currentRowChanged.connect(self._show_part)
        self.part_form.changed.connect(lambda: self.attempt(self._apply))
        self.canvas.picked.connect(self._pick)
        self.canvas.moved.connect(self.move_part)
        self.over_blank.committed.connect(self._show)
        self.place_button.clicked.connect(lambda: self.attempt(self._place))
        self.undo_button.clicked.connect(self.undo)
        self.save_button.clicked.connect(lambda: self.attempt(self.save))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, lambda: self.attempt(self.save))
        QShortcut(QKeySequence("Ctrl+Z"), self, self.undo)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            add_shortcut(key, self.table, self.canvas.setFocus, HERE)

    def _read_pictures(self, blank: str) -> None:
        """Read emblem and scan; one that is gone or altered is told, and can be supplied anew."""
        self._emblem = self._scan = None
        try:
            self._emblem = emblem_image(self._workspace)
            self._scan = scan_view(self._workspace, blank)
        except Refusal as refusal:
            self.bar.refuse(refusal)

    def _restore(self, content: str) -> None:
        self.layout_now = layout_from(content.encode(), "bản nháp.toml")
        self._past = [self.shelf.choice.layout]
        self.bar.tell("Đã lấy lại phần sửa dở lần trước; bấm Hoàn tác để bỏ.")

    def _apply(self) -> None:
        self._become(changed_part(self.layout_now, self.part, self.part_form.values()))

    def _place(self) -> None:
        """Take a square out of the layout, or put it in where the program's own layout has it."""
        part = self.part
        usual = part_of(default_layout(self._workspace, self.shelf.form), part)
        stands = part_of(self.layout_now, part)
        new = usual or SQUARES[str(part)][1](**_NEW_SQUARE)
        self._become(with_part(self.layout_now, part, None if stands else new))

    def _become(self, layout: CertificateLayout) -> None:
        if layout != self.layout_now:
            self._past.append(self.layout_now)
            self.layout_now = layout
            self._keep()
            self._show()

    def _keep(self) -> None:
        stored = self.shelf.choice.stored
        if stored and self.layout_now == self.shelf.choice.layout:
            drop_draft(self._workspace, _DRAFT, str(stored.id))
        elif stored:
            keep_draft(self._workspace, _DRAFT, str(stored.id), {_CONTENT: layout_toml(self.layout_now)})

    def _pick(self, part: Part) -> None:
        self.table.selectRow(self.model.find(lambda each: each == part) or 0)

    def _show_part(self, row: QModelIndex) -> None:
        if row.isValid():
            part = self.model.row(row.row())
            self.canvas.choose(part)
            stands = part_of(self.layout_now, part)
            self.part_form.show_part(stands, editable=self._is_editable)
            self.place_button.setVisible(isinstance(part, str))
            self.place_button.setEnabled(self._is_editable)
            self.place_button.setText("Bỏ khỏi bố cục" if stands else "Đưa vào bố cục")

    def _show(self) -> None:
        """Show the layout as it stands: numbers, picture, what is to be known of it."""
        self.table.viewport().update()
        self._show_part(self.table.currentIndex())
        self.canvas.show_layout(self.layout_now)
        self._draw()
        changed = self._is_editable and self.layout_now != self.shelf.choice.layout
        self.save_button.setEnabled(changed)
        self.undo_button.setEnabled(bool(self._past))
        unsaved = " (chưa lưu)" if changed else ""
        self.version.setText(f"Phiên bản {layout_version(self.layout_now)[:VERSION_SHOWN]}{unsaved}")
        told = [] if self._is_editable else [_READ_ONLY]
        told += [f"Tạm định: {self.layout_now.assumed}"] * bool(self.layout_now.assumed)
        told += [_NO_EMBLEM] * bool(self.layout_now.emblem and self._emblem is None)
        told += [_NO_SCAN] * bool(self.over_blank.value() and self._scan is None)
        self.notes.setText("\n".join(told))

    def _draw(self) -> None:
        """Print the sample for the canvas; where it doesn't fit that is told and the last picture stays."""
        sample = certificate_sample(self._workspace, self.shelf.form)
        blank = blank_of(self.layout_now) if self.over_blank.value() else ""
        self.canvas.show_scan(self._scan if blank else None)
        try:
            self.canvas.show_page(Press(self.layout_now, self._fonts, self._emblem, blank).print_one(sample))
        except Refusal as refusal:
            self.bar.refuse(refusal)
