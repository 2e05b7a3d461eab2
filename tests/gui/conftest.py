"""The application as the program makes it, and settings of its own for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import BeforeCloseFunc, QtBot

from parcomp_desktop.gui.app import make_application
from parcomp_desktop.gui.garbage import collect_due


@pytest.fixture(scope="session")
def qapp(resources: Path) -> QApplication:
    """Dressed and speaking Vietnamese; closing a window ends no test."""
    app = make_application(resources)
    app.setQuitOnLastWindowClosed(False)
    return app


class HoldingBot(QtBot):
    """Holds each widget to the end of the test; pytest-qt's own lets Python end a page under its open dialog."""

    def __init__(self, request: pytest.FixtureRequest) -> None:
        super().__init__(request)
        self._held: list[QWidget] = []

    def addWidget(  # noqa: N802  pytest-qt names it
        self, widget: QWidget, *, before_close_func: BeforeCloseFunc | None = None
    ) -> None:
        """Close it when the test ends, and not before."""
        self._held.append(widget)
        super().addWidget(widget, before_close_func=before_close_func)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:  # noqa: ARG001  made before any widget
    """The hand on mouse and keyboard."""
    return HoldingBot(request)


@pytest.fixture(autouse=True, scope="module")
def _pages_are_not_measured(unmeasured: None) -> None:
    """What the rest of the program does for a window has tests of its own."""


@pytest.fixture(autouse=True)
def _settings(tmp_path: Path) -> None:
    """Nobody's own settings are read or touched."""
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))


@pytest.fixture(autouse=True)
def _garbage() -> Iterator[None]:
    """Tests that never wait for the screen leave its garbage timer no turn."""
    yield
    collect_due()
