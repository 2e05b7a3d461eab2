"""What may be done next with the chosen nominations, and what was done so far."""

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget

from parcomp_desktop.domain.dates import format_moment
from parcomp_desktop.domain.words import NOMINATION_STEP_WORDS
from parcomp_desktop.gui.style import colours
from parcomp_desktop.rules.nomination_states import Move
from parcomp_desktop.services.awards.nomination_steps import StepLine

_NONE = "Chưa có bước nào. Khi đề nghị được đưa ra Hội đồng, gửi đi, trả lại…, mỗi bước ghi ai làm, lúc nào, vì sao."


class StepsBar(QWidget):
    """A button for the usual next step, a menu for the others; ``asked`` carries the Move."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._moves: Sequence[Move] = ()
        self.next_button = QPushButton()
        self.next_button.setProperty("primary", True)  # noqa: FBT003  the value of the property
        self.next_button.clicked.connect(lambda: self.asked.emit(self._moves[0]))
        self.more_button = QPushButton("Bước khác")
        self._menu = QMenu(self.more_button)
        self._menu.triggered.connect(self._ask_other)
        self.more_button.setMenu(self._menu)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.more_button)
        layout.addWidget(self.next_button)
        self.offer((), 0)

    def offer(self, moves: Sequence[Move], count: int, *, asked: bool = False) -> None:
        """Offer these steps for so many nominations; ``asked``: the first one needs an answer before it is taken."""
        self._moves = moves
        self.next_button.setVisible(bool(moves))
        self.more_button.setVisible(len(moves) > 1)
        if moves:
            many = f" ({count})" if count > 1 else ""
            self.next_button.setText(f"{NOMINATION_STEP_WORDS[moves[0]]}{many}{'…' if asked else ''}")
        self._menu.clear()
        for move in moves[1:]:
            self._menu.addAction(f"{NOMINATION_STEP_WORDS[move]}…")

    @property
    def others(self) -> list[QAction]:
        """What the menu offers."""
        return self._menu.actions()

    def _ask_other(self, action: QAction) -> None:
        self.asked.emit(self._moves[1 + self.others.index(action)])


class StepHistory(QScrollArea):
    """The steps of a nomination, the newest first: what, when, who, why, what was to be mended."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAccessibleName("Các bước của đề nghị")
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setWordWrap(True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 8, 8, 0)
        layout.addWidget(self._text)
        layout.addStretch(1)
        self.setWidget(holder)

    def show_steps(self, lines: Iterable[StepLine]) -> None:
        """Show these steps, or that there is none yet."""
        told = "".join(map(_paragraph, lines))
        self._text.setText(told or f'<span style="color: {colours().faint}">{_NONE}</span>')

    @property
    def text(self) -> str:
        """What is shown."""
        return self._text.text()


def _paragraph(line: StepLine) -> str:
    when = f"{format_moment(line.step.at)}, {escape(line.step.who)}"
    why = "".join(f"<br>{escape(part)}" for part in line.why.splitlines())
    return f"<p><b>{escape(line.what)}</b> <span style='color: {colours().faint}'>{when}</span>{why}</p>"
