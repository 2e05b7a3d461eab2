"""The program tests itself where it is installed: data files, fonts, keys, documents, both desks, the drive."""

import tempfile
from pathlib import Path

from parcomp_desktop.documents.kinds.catalogue import KINDS
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.demo.making import GATHERING_FOLDER, UNIT_FOLDER, make_demo
from parcomp_desktop.services.desk.checks import check
from parcomp_desktop.services.documents.papers import kind_has_tables, paper_docx, paper_pdf, paper_sample, paper_xlsx
from parcomp_desktop.services.workspace import Workspace, open_workspace


def selftest(resources: Path) -> list[str]:
    """Play the demo in a temporary folder and check what comes out; returns what was made.

    Raises Refusal at the first thing that doesn't hold.
    """
    with tempfile.TemporaryDirectory(prefix="parcomp-tự-kiểm-tra-") as name:
        folder = Path(name)
        made = make_demo(resources, folder)
        for desk in (GATHERING_FOLDER, UNIT_FOLDER):
            workspace = open_workspace(folder / desk, Catalogue(resources))
            try:
                problems = check(workspace)
                _make_papers(workspace)
            finally:
                workspace.close()
            if problems:
                raise Refusal(f"Tự kiểm tra không đạt: {problems[0]}", "Cài lại chương trình.")
        return [path.name for path in made]


def _make_papers(workspace: Workspace) -> None:
    for kind in KINDS.values():
        data = paper_sample(workspace.catalogue.resources, kind)
        paper_pdf(workspace, kind, data)
        paper_docx(workspace, kind, data)
        if kind_has_tables(workspace.catalogue.resources, kind):
            paper_xlsx(workspace, kind, data)
