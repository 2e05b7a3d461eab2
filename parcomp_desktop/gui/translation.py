"""Vietnamese for the texts that Qt itself shows: it ships none."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

TEXTS = Path("translation", "qt.toml")


class Vietnamese(QTranslator):
    """Qt's texts in Vietnamese by the table of a TOML file; a text that it lacks stays as it is."""

    def __init__(self, app: QApplication, table: Mapping[str, Mapping[str, str]]) -> None:
        super().__init__(app)
        self._table = table

    def isEmpty(self) -> bool:
        """Qt asks before it installs a translator."""
        return False

    def translate(self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1) -> str | None:  # noqa: ARG002  Qt's own signature
        """The Vietnamese for a text of Qt; None leaves it to Qt."""
        return self._table.get(context, self._table["texts"]).get(source_text)


def install(app: QApplication, resources: Path) -> None:
    """Make Qt's own texts, dates and numbers Vietnamese."""
    QLocale.setDefault(QLocale(QLocale.Language.Vietnamese, QLocale.Country.Vietnam))
    table = tomllib.loads((resources / TEXTS).read_text("utf-8"))
    app.installTranslator(Vietnamese(app, table))
