"""What a package holds and what importing it would do."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple
from uuid import UUID

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from parcomp_desktop.domain.dates import format_moment
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.gui.parts_model import PartsModel
from parcomp_desktop.gui.record_page import table_view
from parcomp_desktop.gui.style import colours
from parcomp_desktop.gui.table_model import Column
from parcomp_desktop.services.exchange.differences import DifferenceWords
from parcomp_desktop.services.exchange.lines import WRITTEN, Effect, PreviewLine
from parcomp_desktop.services.exchange.package_words import EFFECT_WORDS, KINDS
from parcomp_desktop.services.exchange.reading import Preview
from parcomp_desktop.services.exchange.remarks import remarks
from parcomp_desktop.services.workspace import Workspace

_SIGNS = {
    Effect.CONFLICT: "!",
    Effect.MERGED: "⇄",
    Effect.NEW: "+",
    Effect.CHANGED: "△",
    Effect.OLDER: "↑",
    Effect.UNCHANGED: "=",
    Effect.SKIPPED: "–",
}
_ORDER = (*(effect for effect in _SIGNS if effect in WRITTEN), Effect.SKIPPED, Effect.OLDER, Effect.UNCHANGED)
"""What importing changes comes first."""
_WIDTHS = (200, 290, 175, 220)
_GONE = frozenset({""})


class _Row(NamedTuple):
    """A record, a field of it that both desks changed, or (without an effect) a record that its sender has no more.

    ``keys``: the fields that a tick takes from the package; that the record is gone there.
    """

    kind: str
    what: str
    effect: Effect | None
    says: str
    said: str
    record_id: UUID
    keys: frozenset[str] = frozenset()

    @property
    def becomes(self) -> str:
        """What importing does."""
        return f"{_SIGNS[self.effect]} {EFFECT_WORDS[self.effect]}" if self.effect else "✕ Bên gửi đã xoá"


def _colour(row: _Row) -> QColor | None:
    scheme = colours()
    if row.effect in {None, Effect.CONFLICT}:
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
        self.model = PartsModel[_Row](
            (
                Column[_Row]("Loại", lambda row: row.kind),
                Column[_Row]("Nội dung", lambda row: row.what),
                Column[_Row]("Khi nhập", lambda row: row.becomes, colour=_colour),
                Column[_Row]("Gói ghi", lambda row: row.says, tip=lambda row: row.says),
                Column[_Row]("Bàn này đang có", lambda row: row.said, tip=lambda row: row.said),
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
        differences = DifferenceWords(workspace, previewed)
        self.model.chosen.clear()
        lines = sorted(previewed.lines, key=lambda line: _ORDER.index(line.effect))
        rows = [row for line in lines for row in _rows(differences, line)]
        self.model.set_rows([*(_gone_row(differences, record) for record in previewed.gone), *rows])
        self.sent_by.setText(_sender(workspace, previewed))

    def choices(self) -> dict[UUID, frozenset[str]]:
        """Of each record in conflict the fields that are taken from the package."""
        return self.model.choices()

    def removed(self) -> set[UUID]:
        """The records that its sender has no more and that are to go here too."""
        return {row.record_id for row in self.model.chosen_rows() if row.effect is None}


def _rows(differences: DifferenceWords, line: PreviewLine) -> Iterator[_Row]:
    """A record, and each of its fields that both desks changed."""
    differs, words = line.stored is not None and line.effect is not Effect.UNCHANGED, differences.words
    yield _Row(
        kind=KINDS[type(line.record)],
        what=words.what(line.record),
        effect=line.effect,
        says=words.says(line.record),
        said=words.says(line.stored) if differs else "",
        record_id=line.record.id,
        keys=frozenset(line.conflicts) if len(line.conflicts) > 1 else frozenset(),
    )
    for name, each in zip(line.conflicts, differences.of(line), strict=True):
        kind = f"Lấy {each.field.lower()} của gói"
        yield _Row(kind, each.what, line.effect, each.package, each.here, line.record.id, frozenset({name}))


def _gone_row(differences: DifferenceWords, record: Entity) -> _Row:
    gone = differences.gone(record)
    return _Row(f"Xoá {gone.kind.lower()}", gone.what, None, "", gone.here, record.id, _GONE)


def _sender(workspace: Workspace, previewed: Preview) -> str:
    label = previewed.header.label
    met = "lần đầu gửi, đúng tệp khởi tạo đã cấp" if previewed.package.enrolment else "bàn đã biết"
    counts = Counter(line.effect for line in previewed.lines)
    told = ", ".join(f"{count} {EFFECT_WORDS[effect].lower()}" for effect, count in counts.items())
    period = f"Kỳ {label.period}, gói" if label.period else "Gói"
    return " ".join(
        (
            f"Gói nguyên vẹn của {label.sender_name} ({met}). {period} số {label.sequence}, "
            f"lập {format_moment(label.created_at)}: {told or 'không có bản ghi'}.",
            *remarks(workspace, previewed),
        )
    )
