"""Why a nomination came out as it did: both readings, then a card for each criterion."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from parcomp_desktop.domain.criteria import Outcome
from parcomp_desktop.gui.fields.line import is_enter
from parcomp_desktop.gui.outcomes import SIGNED_WORDS, outcome_markup
from parcomp_desktop.gui.pages import TITLES
from parcomp_desktop.gui.style import colours
from parcomp_desktop.services.criteria.explanations import Explanation, FindingLine, ReadingLine


class FindingCard(QFrame):
    """A criterion in the plan's words with its outcome, limit, figures, their records, and what is missing.

    ``asked`` is sent by a double click or Enter, with the first missing figure's label or an empty text; ``opened``
    with the code of a page whose records say the figures.
    """

    asked = Signal(str)
    opened = Signal(str)

    def __init__(self, line: FindingLine) -> None:
        super().__init__()
        self.line = line
        finding = line.finding
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(f"Tiêu chí {line.number}: {SIGNED_WORDS[finding.outcome]}")
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 12, 8)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        clause = f'<span style="color: {colours().faint}">({escape(line.clause)})</span>'
        head = f"{outcome_markup(finding.outcome)} &nbsp; <b>Tiêu chí {escape(line.number)}</b> {clause}"
        grid.addWidget(_text(head), 0, 0, 1, 2)
        grid.addWidget(_text(escape(finding.text)), 1, 0, 1, 2)
        for place, (label, words, tip) in enumerate(_lines_of(line), 2):
            grid.addWidget(_faint(label), place, 0, Qt.AlignmentFlag.AlignTop)
            text = _text(escape(words))
            text.setToolTip(tip)
            grid.addWidget(text, place, 1)
        grid.addWidget(self._links(), grid.rowCount(), 1)

    def _links(self) -> QLabel:
        links = _text(
            " &nbsp;·&nbsp; ".join(f'<a href="{code}">{escape(TITLES[code])}</a>' for code in self.line.places)
        )
        links.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        links.setToolTip("Mở trang có hồ sơ, tài liệu của số liệu này")
        links.linkActivated.connect(self.opened)
        return links

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go to the figures."""
        super().mouseDoubleClickEvent(event)
        self._ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the figures."""
        if is_enter(event):
            self._ask()
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        self.asked.emit(next(iter(self.line.finding.missing), ""))


class WhyPanel(QWidget):
    """Shows an explanation, or why there is none. ``asked`` and ``opened``: as of a card, from the button too.

    ``sheet_asked`` prints the explanation.
    """

    asked = Signal(str)
    opened = Signal(str)
    sheet_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._readings = _text("")
        self._notes = _text("")
        self._notes.setProperty("faint", "true")
        self.button = QPushButton("&Nhập số liệu")
        self.button.setToolTip("Mở trang Số liệu bình xét của đối tượng này; bấm đúp vào một tiêu chí cũng được.")
        self.button.clicked.connect(self._ask)
        self.sheet_button = QPushButton("In &phiếu…")
        self.sheet_button.setToolTip("Phiếu giải thích từng tiêu chí, để in hoặc gửi kèm hồ sơ.")
        self.sheet_button.clicked.connect(self.sheet_asked)
        self.cards: list[FindingCard] = []
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = QHBoxLayout()
        head.addWidget(self._readings, 1)
        head.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.sheet_button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self._notes)
        layout.addWidget(self._scroll, 1)
        self.tell("")

    @property
    def text(self) -> str:
        """The readings and notes on top."""
        return f"{self._readings.text()} {self._notes.text()}"

    def tell(self, text: str) -> None:
        """Show a sentence instead of an explanation."""
        self._fill(escape(text), "", [])

    def show_explanation(self, explanation: Explanation) -> None:
        """Show the readings side by side and the criteria below."""
        readings = " &nbsp;·&nbsp; ".join(
            f"{_reading(each)}: {outcome_markup(each.outcome)}" for each in explanation.readings
        )
        kept = "Kết quả đã chốt khi gửi hoặc quyết định; số liệu sửa về sau không làm thay đổi."
        notes = [kept] * explanation.settled + [f"Tạm định: {explanation.assumed}"] * bool(explanation.assumed)
        notes += [explanation.turning] * bool(explanation.turning)
        notes += [f"⚠ {warning}" for warning in explanation.warnings]
        self._fill(readings, "<br>".join(map(escape, notes)), [FindingCard(line) for line in explanation.findings])

    def _fill(self, readings: str, notes: str, cards: list[FindingCard]) -> None:
        self._readings.setText(readings)
        self._notes.setText(notes)
        self._notes.setVisible(bool(notes))
        self.button.setVisible(bool(cards))
        self.sheet_button.setVisible(bool(cards))
        self.cards = cards
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 8, 0)
        for card in cards:
            card.asked.connect(self.asked)
            card.opened.connect(self.opened)
            column.addWidget(card)
        column.addStretch(1)
        self._scroll.setWidget(holder)

    def _ask(self) -> None:
        missing = (label for card in self.cards for label in card.line.finding.missing)
        self.asked.emit(next(missing, ""))


def _reading(line: ReadingLine) -> str:
    """The reading that guidance fixes stands out."""
    return f"<b>{escape(line.label)} (theo hướng dẫn)</b>" if line.decides else escape(line.label)


def _lines_of(line: FindingLine) -> list[tuple[str, str, str]]:
    """Label, words and tool tip of what the card tells beside the criterion's words."""
    finding = line.finding
    required = "Áp dụng" if finding.outcome is Outcome.NOT_APPLICABLE else "Yêu cầu"
    told = [
        (required, finding.threshold, "\n".join(finding.assumed)),
        ("Số liệu", finding.value, ""),
        ("Nguồn", finding.source, ""),
        ("Còn thiếu", "; ".join(finding.missing), ""),
        ("Để đạt", "; ".join(gap.words for gap in finding.gaps) if finding.outcome is Outcome.NOT_MET else "", ""),
    ]
    return [each for each in told if each[1]]


def _text(markup: str) -> QLabel:
    label = QLabel(markup)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    return label


def _faint(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("faint", "true")
    return label
