"""A program that issues the certificates of a workspace and says how many are done: to be killed at any moment."""

import sys
from pathlib import Path

from parcomp_desktop.domain.awards import Award
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.documents.issuing import issue_certificates
from parcomp_desktop.services.workspace import open_workspace

RESOURCES = Path(__file__).parents[2] / "resources"


def main(folder: Path) -> None:
    workspace = open_workspace(folder, Catalogue(RESOURCES))
    issue_certificates(workspace, workspace.find(Award), lambda done, _: print(done, flush=True))  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1]))
