"""The application as the program makes it, and settings of its own for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from parcomp_desktop.gui.app import make_application
from parcomp_desktop.gui.garbage import collect_due


@pytest.fixture(scope="session")
def qapp(resources: Path) -> QApplication:
    """Dressed and speaking Vietnamese; closing a window ends no test."""
    app = make_application(resources)
    app.setQuitOnLastWindowClosed(False)
    return app


@pytest.fixture(autouse=True)
def _settings(tmp_path: Path) -> None:
    """Nobody's own settings are read or touched."""
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))


@pytest.fixture(autouse=True)
def _garbage() -> Iterator[None]:
    """Tests that never wait for the screen leave its garbage timer no turn."""
    yield
    collect_due()
