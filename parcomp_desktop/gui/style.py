"""How the program looks: Fusion with one palette of ours, light or dark, and one accent."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QDir, QFile, QIODevice, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QImage, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from parcomp_desktop.domain.criteria import Outcome

FAMILIES = ["Segoe UI", "Liberation Sans"]
POINT_SIZE = 10.5
ROW_HEIGHT = 30
ICON_SIZE = 20
_ICON_SCALES = (1, 2, 4)


class Colours(NamedTuple):
    """One scheme: what is drawn on what, and the colours that carry a meaning."""

    window: str
    base: str
    raised: str
    text: str
    faint: str
    line: str
    accent: str
    on_accent: str
    good: str
    bad: str
    open: str
    idle: str


LIGHT = Colours(
    window="#f4f5f7", base="#ffffff", raised="#fafbfc", text="#1c2733", faint="#5f6b7a", line="#d5dae1",
    accent="#1f5f99", on_accent="#ffffff", good="#1e7d3c", bad="#b3261e", open="#8a5a00", idle="#5f6b7a",
)  # fmt: skip
DARK = Colours(
    window="#1e2227", base="#262b31", raised="#2c3238", text="#e6e9ed", faint="#a0abb8", line="#3c444d",
    accent="#5ba3e0", on_accent="#10171e", good="#6cc788", bad="#f28b82", open="#e5b567", idle="#a0abb8",
)  # fmt: skip


def colours() -> Colours:
    """The scheme that the system asks for."""
    dark = QApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return DARK if dark else LIGHT


def outcome_colour(outcome: Outcome) -> QColor:
    """The colour beside an outcome's word and icon."""
    scheme = colours()
    return QColor(
        {
            Outcome.MET: scheme.good,
            Outcome.NOT_MET: scheme.bad,
            Outcome.MISSING: scheme.open,
            Outcome.NOT_APPLICABLE: scheme.idle,
        }[outcome]
    )


def outcome_icon(outcome: Outcome) -> QIcon:
    """The icon beside an outcome's word, in its colour."""
    return icon(outcome.value, outcome_colour(outcome))


def find_icons(resources: Path) -> None:
    """Say where the icons are; called once, before any is asked for."""
    QDir.setSearchPaths("icons", [str(resources / "icons")])


def icon(name: str, colour: QColor | None = None) -> QIcon:
    """An icon of ours (``resources/icons/<name>.svg``) in a colour, that of texts unless given; accent when selected.

    Empty when there is none of that name.
    """
    made = QIcon()
    plain = _drawing(name)
    if plain:
        for scale in _ICON_SCALES:
            made.addPixmap(_painted(plain, colour or QColor(colours().text), scale))
            made.addPixmap(_painted(plain, QColor(colours().accent), scale), QIcon.Mode.Selected)
    return made


def app_icon() -> QIcon:
    """The program's own icon, in its own colours."""
    made = QIcon()
    for scale in _ICON_SCALES:
        made.addPixmap(_painted(_drawing("app"), QColor(LIGHT.accent), scale * 2))
    return made


def _drawing(name: str) -> bytes:
    file = QFile(f"icons:{name}.svg")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        return b""
    return bytes(file.readAll().data())


def _painted(drawing: bytes, colour: QColor, scale: int) -> QPixmap:
    image = QImage(ICON_SIZE * scale, ICON_SIZE * scale, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(drawing.replace(b"currentColor", colour.name().encode())).render(painter)
    painter.end()
    return QPixmap.fromImage(image)


def apply(app: QApplication) -> None:
    """Dress the application."""
    app.setStyle("Fusion")
    font = QFont()
    font.setFamilies(FAMILIES)
    font.setPointSizeF(POINT_SIZE)
    font.setFeature(QFont.Tag("tnum"), 1)
    app.setFont(font)
    app.setPalette(_palette(colours()))
    app.setStyleSheet(_own_parts(colours()) + _controls(colours()))


def _palette(scheme: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for part, colour in (
        (role.Window, scheme.window), (role.WindowText, scheme.text), (role.Base, scheme.base),
        (role.AlternateBase, scheme.raised), (role.Text, scheme.text), (role.Button, scheme.raised),
        (role.ButtonText, scheme.text), (role.Highlight, scheme.accent), (role.HighlightedText, scheme.on_accent),
        (role.PlaceholderText, scheme.faint), (role.ToolTipBase, scheme.base), (role.ToolTipText, scheme.text),
        (role.Link, scheme.accent),
    ):  # fmt: skip
        palette.setColor(part, QColor(colour))
    for part in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, part, QColor(scheme.faint))
    return palette


def _own_parts(scheme: Colours) -> str:
    """The parts that are ours, by name or property."""
    return f"""
    #navigation {{ background: {scheme.raised}; border: none; border-right: 1px solid {scheme.line}; outline: none; }}
    #navigation:focus {{ border-right: 2px solid {scheme.accent}; }}
    #navigation::item {{ padding: 0 12px; border-left: 3px solid transparent; color: {scheme.text}; }}
    #navigation::item:selected {{ background: {scheme.window}; border-left-color: {scheme.accent};
      color: {scheme.accent}; }}
    #header {{ background: {scheme.base}; border-bottom: 1px solid {scheme.line}; }}
    #pageTitle {{ min-height: 26px; font-size: 15pt; font-weight: 600; }}
    #deskName, #hint, #emptyText, QLabel[faint="true"] {{ color: {scheme.faint}; }}
    #emptyText {{ font-size: 12pt; }}
    QLabel[heading="true"] {{ font-weight: 600; font-size: 11.5pt; }}
    #messageBar {{ border: 1px solid {scheme.line}; border-radius: 4px; background: {scheme.base}; }}
    #messageBar[state="refused"] {{ border-color: {scheme.bad}; }}
    #messageBar[state="refused"] QLabel {{ color: {scheme.bad}; }}
    #messageBar[state="done"] {{ border-color: {scheme.good}; }}
    #messageBar[state="done"] QLabel {{ color: {scheme.good}; }}
    #card {{ border: 1px solid {scheme.line}; border-radius: 4px; background: {scheme.base}; }}
    #card:focus {{ border-color: {scheme.accent}; }}
    QLabel[unsaved="true"], QLabel[remark="true"] {{ color: {scheme.open}; }}
    """


def _controls(scheme: Colours) -> str:
    """Every control of a kind."""
    return f"""
    QTableView {{ border: 1px solid {scheme.line}; background: {scheme.base}; gridline-color: {scheme.line};
      selection-background-color: {scheme.accent}; selection-color: {scheme.on_accent}; }}
    QTableView:focus {{ border: 1px solid {scheme.accent}; }}
    QTableView[rows="true"] {{ outline: none; }}
    QTableView::item {{ padding: 0 6px; }}
    QLineEdit, QComboBox, QSpinBox {{ min-height: 22px; padding: 3px 6px; }}
    QAbstractItemView QLineEdit, QAbstractItemView QComboBox {{ min-height: 0; padding: 0 4px; }}
    QCheckBox, QRadioButton {{ min-height: 30px; spacing: 8px; }}
    QTabBar::tab {{ padding: 6px 14px; margin-right: 2px; color: {scheme.faint}; background: {scheme.raised};
      border: 1px solid {scheme.line}; border-top-left-radius: 4px; border-top-right-radius: 4px; }}
    QTabBar::tab:selected {{ color: {scheme.accent}; background: {scheme.base}; border-bottom-color: {scheme.base}; }}
    QTabBar::tab:focus {{ border-top-color: {scheme.accent}; }}
    QTabBar {{ qproperty-drawBase: 0; }}
    QTabWidget::pane {{ border: none; border-top: 1px solid {scheme.line}; top: -1px; }}
    QHeaderView::section {{ background: {scheme.raised}; color: {scheme.faint}; border: none;
      border-bottom: 1px solid {scheme.line}; border-right: 1px solid {scheme.line}; padding: 5px 8px; }}
    QPushButton {{ padding: 5px 14px; min-height: 18px; }}
    QPushButton[primary="true"] {{ background: {scheme.accent}; color: {scheme.on_accent};
      border: 1px solid {scheme.accent}; border-radius: 4px; padding: 6px 16px; }}
    QPushButton[primary="true"]:disabled {{ background: {scheme.line}; border-color: {scheme.line};
      color: {scheme.faint}; }}
    QPushButton[primary="true"]:focus {{ border: 2px solid {scheme.text}; }}
    QStatusBar {{ background: {scheme.raised}; border-top: 1px solid {scheme.line}; color: {scheme.faint}; }}
    QStatusBar::item {{ border: none; }}
    QStatusBar QLabel {{ padding: 0 12px; }}
    """
