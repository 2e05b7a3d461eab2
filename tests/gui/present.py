"""The pages whose modules are there."""

from pathlib import Path

import parcomp_desktop.gui.pages
from parcomp_desktop.gui.pages import PAGES, PageEntry

FOLDER = Path(next(iter(parcomp_desktop.gui.pages.__path__)))
PRESENT: list[PageEntry] = [entry for entry in PAGES if (FOLDER / f"{entry.code}.py").exists()]
