"""Bộ chỉ số từ tệp Excel: the set that the workbook holds, saved or opened as a draft; and the ways out."""

from PySide6.QtWidgets import QWidget

from parcomp_desktop.domain.indicators import Field, Indicator, IndicatorSet
from parcomp_desktop.domain.numbers import plain_number
from parcomp_desktop.domain.words import METHOD_WORDS
from parcomp_desktop.gui.messages import confirm
from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.table_model import Column, TableModel
from parcomp_desktop.gui.tasks import run
from parcomp_desktop.gui.workbook_dialog import Held, WorkbookDialog, chosen_target, chosen_workbook
from parcomp_desktop.services.desk.drafts import NEW
from parcomp_desktop.services.files import read_bytes
from parcomp_desktop.services.scoring.workbook_words import parts_in_order
from parcomp_desktop.services.sets.drafts import keep_set_draft, set_draft
from parcomp_desktop.services.sets.files import save_set_file
from parcomp_desktop.services.sets.library import is_stored, replaced_words, save_set
from parcomp_desktop.services.sets.workbook_reading import SetReading, read_set_workbook
from parcomp_desktop.services.workspace import Workspace

Part = Field | Indicator


def _method(part: Part) -> str:
    return METHOD_WORDS[str(type(part.rule).__struct_config__.tag)] if isinstance(part, Indicator) else "Nhóm"


_COLUMNS = (
    Column[Part]("Mã", lambda part: part.code),
    Column[Part]("Tên", lambda part: part.name),
    Column[Part]("Điểm tối đa", lambda part: plain_number(part.maximum), number=True),
    Column[Part]("Cách chấm", _method),
)
_WIDTHS = (90, 620, 100)


class SetImportDialog(WorkbookDialog[Part]):
    """``opened`` is the code under which the set was ``saved``, or kept as a draft, once it was."""

    def __init__(self, workspace: Workspace, reading: SetReading, parent: QWidget) -> None:
        found = reading.indicator_set
        held = Held[Part](
            summary=_summary(found) if found else "",
            rows=[*parts_in_order(found)] if found else [],
            problems=reading.problems,
            notices=[*(replaced_words(workspace, found) if found else ()), *reading.notices],
        )
        super().__init__(parent, "Nhập bộ chỉ số từ Excel", held, TableModel(_COLUMNS), _WIDTHS)
        self._workspace, self._found = workspace, found
        self.opened: str | None = None
        self.saved = False
        self.ui.draftButton.setVisible(found is not None)
        self.ui.draftButton.clicked.connect(self.draft)

    def take_over(self) -> None:
        """Save the set."""
        if self._found:
            save_set(self._workspace, self._found)
            self.opened, self.saved = self._found.code, True

    def draft(self) -> None:
        """Keep the set unsaved, to be changed on the workbench."""
        if self._found is None:
            return
        code = self._found.code if is_stored(self._workspace, self._found.code) else NEW
        question = "Đang có bản sửa dở chưa lưu của bộ này. Thay bằng bộ trong tệp?"
        if set_draft(self._workspace, code) is None or confirm(self, question, "Thay"):
            keep_set_draft(self._workspace, code, self._found)
            self.opened = code
            self.accept()


def import_set(page: Page) -> SetImportDialog | None:
    """Let a person choose a workbook, look and save it or keep it as a draft; None when the file isn't read."""
    path = chosen_workbook(page, "Chọn tệp Excel của bộ chỉ số")
    if path is None:
        return None
    with page.telling():
        reading = run(page, f"Đang đọc {path.name}", lambda _: read_set_workbook(read_bytes(path), path.name))
        dialog = SetImportDialog(page.workspace, reading, page)
        dialog.exec()
        if dialog.saved:
            page.bar.tell(f"Đã nhập bộ chỉ số {dialog.opened}. Bấm Ctrl+Z để trả lại như trước.")
        return dialog
    return None


def export_set(page: Page, indicator_set: IndicatorSet | None) -> None:
    """Write the workbook of a set, or the empty one, where a person says."""
    name = f"bo-chi-so-{indicator_set.code}.xlsx" if indicator_set else "mau-bo-chi-so.xlsx"
    path = chosen_target(page, "Xuất bộ chỉ số ra Excel", name)
    if path:
        with page.telling(f"Đã ghi {path}."):
            save_set_file(path, indicator_set)


def _summary(found: IndicatorSet) -> str:
    return (
        f"{found.code}: {found.name} ({found.document}). {len(found.indicators)} tiêu chí, "
        f"tối đa {plain_number(found.maximum)} điểm."
    )
