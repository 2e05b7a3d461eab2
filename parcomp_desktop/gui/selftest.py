"""The window's part of the self-test: every page of both desks opens on the demo's data."""

import tempfile
from pathlib import Path

from parcomp_desktop.gui.app import make_application, make_window
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.demo.making import GATHERING_FOLDER, UNIT_FOLDER, make_demo
from parcomp_desktop.services.workspace import open_workspace


def open_every_page(resources: Path) -> None:
    """Open each page once; whatever goes wrong is raised."""
    app = make_application(resources)
    with tempfile.TemporaryDirectory(prefix="parcomp-tự-kiểm-tra-") as name:
        make_demo(resources, Path(name))
        for desk in (GATHERING_FOLDER, UNIT_FOLDER):
            workspace = open_workspace(Path(name) / desk, Catalogue(resources))
            window = make_window(workspace)
            window.show()
            for code in window.entries:
                window.open_page(code)
                app.processEvents()
            window.close()
            workspace.close()
