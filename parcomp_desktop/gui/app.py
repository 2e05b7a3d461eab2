"""Opens the program's window: the application, its look, the first run, bugs told."""

import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.gui import messages, style, translation
from parcomp_desktop.gui.fields.wheel_guard import WheelGuard
from parcomp_desktop.gui.first_run import choose_workspace
from parcomp_desktop.gui.pages import PAGES
from parcomp_desktop.gui.window import MainWindow
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.clock import now
from parcomp_desktop.services.desks import has_desk
from parcomp_desktop.services.workspace import Workspace, open_workspace

LAST_FOLDER = "workspace/folder"


def make_application() -> QApplication:
    """The application, dressed, speaking Vietnamese, with the wheel guarded."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)  # noqa: S101  nothing else makes one
    app.setApplicationName("ParComp Desktop")
    app.setOrganizationName("ParComp")
    style.apply(app)
    translation.install(app)
    app.installEventFilter(WheelGuard(app))
    return app


def make_window(workspace: Workspace) -> MainWindow:
    """The main window of a workspace, with the pages of its desk."""
    desk = workspace.desk
    return MainWindow(workspace, [entry for entry in PAGES if desk.kind in entry.desks])


def main(resources: Path, folder: Path | None) -> int:
    """Open the window on a folder, or on the last one, or on the first run's choice; returns the exit status."""
    app = make_application()
    settings = QSettings()
    sys.excepthook = _tell_bug
    catalogue = Catalogue(resources)
    workspace = _last_workspace(catalogue, folder, settings) or choose_workspace(catalogue)
    if workspace is None:
        return 0
    settings.setValue(LAST_FOLDER, str(workspace.folder))
    window = make_window(workspace)
    window.show()
    status = app.exec()
    workspace.close()
    return status


def _last_workspace(catalogue: Catalogue, folder: Path | None, settings: QSettings) -> Workspace | None:
    known = folder or settings.value(LAST_FOLDER)
    if not known:
        return None
    try:
        workspace = open_workspace(Path(str(known)), catalogue)
    except Refusal as refusal:
        messages.show_refusal(refusal)
        return None
    if has_desk(workspace):
        return workspace
    workspace.close()
    return None


def _tell_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """The last resort for a bug: a report file, a dialog, and the program goes on."""
    sys.__excepthook__(kind, error, trace)
    messages.show_bug(messages.report_bug(Path.home() / "ParComp-loi", now(), error))
