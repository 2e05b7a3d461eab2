"""What a package holds and what importing it would do."""

from collections import Counter
from typing import NamedTuple

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.gui.record_page import table_view
from parcomp_desktop.gui.style import colours
from parcomp_desktop.gui.table_model import Column, TableModel
from parcomp_desktop.services.exchange.lines import WRITTEN, Effect, PreviewLine
from parcomp_desktop.services.exchange.package_words import EFFECT_WORDS, KINDS, PackageWords
from parcomp_desktop.services.exchange.reading import Preview
from parcomp_desktop.services.workspace import Workspace

_SIGNS = {
    Effect.NEW: "+",
    Effect.CHANGED: "△",
    Effect.MERGED: "⇄",
    Effect.CONFLICT: "!",
    Effect.OLDER: "↑",
    Effect.UNCHANGED: "=",
    Effect.SKIPPED: "–",
}
_WIDTHS = (150, 410, 110, 190)


class _Row(NamedTuple):
    kind: str
    what: str
    effect: Effect
    says: str
    said: str


def _colour(row: _Row) -> QColor | None:
    scheme = colours()
    if row.effect is Effect.CONFLICT:
        return QColor(scheme.bad)
    if row.effect is Effect.NEW:
        return QColor(scheme.good)
    return QColor(scheme.open if row.effect in WRITTEN else scheme.idle)


class PackagePreview(QWidget):
    """The sender in a line, the records in a table: what the package says beside what this desk has."""

    def __init__(self) -> None:
        super().__init__()
        self.sent_by = QLabel()
        self.sent_by.setWordWrap(True)
        self.model: TableModel[_Row] = TableModel(
            (
                Column[_Row]("Loại", lambda row: row.kind),
                Column[_Row]("Nội dung", lambda row: row.what),
                Column[_Row](
                    "Khi nhập", lambda row: f"{_SIGNS[row.effect]} {EFFECT_WORDS[row.effect]}", colour=_colour
                ),
                Column[_Row]("Gói ghi", lambda row: row.says),
                Column[_Row]("Bàn này đang có", lambda row: row.said),
            )
        )
        self.table = table_view(self.model, "Nội dung gói")
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.sent_by)
        layout.addWidget(self.table, 1)

    def show_package(self, workspace: Workspace, previewed: Preview) -> None:
        """Show a package that passed every check."""
        words = PackageWords(workspace, previewed.records)
        self.model.set_rows([_row(words, line) for line in previewed.lines])
        self.sent_by.setText(_sender(previewed))


def _row(words: PackageWords, line: PreviewLine) -> _Row:
    differs = line.effect in {Effect.CHANGED, Effect.MERGED, Effect.CONFLICT, Effect.OLDER}
    return _Row(
        kind=KINDS[type(line.record)],
        what=words.what(line.record),
        effect=line.effect,
        says=words.says(line.record),
        said=words.says(line.stored) if differs else "",
    )


def _sender(previewed: Preview) -> str:
    label = previewed.header.label
    at = label.created_at.astimezone()
    met = "lần đầu gửi, đúng tệp khởi tạo đã cấp" if previewed.package.enrolment else "bàn đã biết"
    counts = Counter(line.effect for line in previewed.lines)
    told = ", ".join(f"{count} {EFFECT_WORDS[effect].lower()}" for effect, count in counts.items())
    return (
        f"Gói nguyên vẹn của {previewed.unit.name} ({met}). Kỳ {label.period}, gói số {label.sequence}, "
        f"lập {at:%H:%M} ngày {format_date(at)}: {told}."
    )
