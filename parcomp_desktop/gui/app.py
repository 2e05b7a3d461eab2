"""Opens the program's window: the application, its look, the first run, bugs told."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.gui import messages, style, translation
from parcomp_desktop.gui.garbage import ScreenGarbage
from parcomp_desktop.gui.pages import PAGES
from parcomp_desktop.gui.window import MainWindow
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.desk.folders import open_desk
from parcomp_desktop.services.workspace import Workspace

LAST_FOLDER = "workspace/folder"
REPORTS = Path("ParComp-loi")
Choose = Callable[[Catalogue, tuple[Path, Refusal] | None], Workspace | None]


def make_application(resources: Path) -> QApplication:
    """The application, dressed, speaking Vietnamese; made once."""
    known = QApplication.instance()
    if isinstance(known, QApplication) and known.applicationName() == "ParComp Desktop":
        return known
    app = known if isinstance(known, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("ParComp Desktop")
    app.setOrganizationName("ParComp")
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    style.find_icons(resources)
    style.apply(app)
    translation.install(app, resources)
    app.setWindowIcon(style.app_icon())
    ScreenGarbage(app)
    return app


def make_window(workspace: Workspace) -> MainWindow:
    """The main window of a workspace, with the pages of its desk."""
    desk = workspace.desk
    return MainWindow(workspace, [entry for entry in PAGES if desk.kind in entry.desks])


def main(resources: Path, folder: Path | None, choose: Choose | None = None) -> int:
    """Open the window on a folder, or on the last one; where that can't be, on what ``choose`` gives (the first run).

    Returns the exit status. A folder given here isn't remembered as the last one.
    """
    app = make_application(resources)
    sys.excepthook = messages.BugTeller(Path.home() / REPORTS, messages.show_bug)
    workspace = _open(Catalogue(resources), folder or _last_folder(), choose or _first_run)
    if workspace is None:
        return 0
    if folder is None:
        QSettings().setValue(LAST_FOLDER, str(workspace.folder))
    window = make_window(workspace)
    window.appear()
    status = app.exec()
    workspace.close()
    return status


def _first_run(catalogue: Catalogue, refused: tuple[Path, Refusal] | None) -> Workspace | None:
    from parcomp_desktop.gui.first_run import choose_workspace  # noqa: PLC0415  keys and forms that few starts need

    return choose_workspace(catalogue, refused)


def _last_folder() -> Path | None:
    last = QSettings().value(LAST_FOLDER)
    return Path(str(last)) if last else None


def _open(catalogue: Catalogue, folder: Path | None, choose: Choose) -> Workspace | None:
    if folder is None:
        return choose(catalogue, None)
    try:
        return open_desk(folder, catalogue)
    except Refusal as refusal:
        return choose(catalogue, (folder, refusal))
