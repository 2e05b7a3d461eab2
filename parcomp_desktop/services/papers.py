"""Documents of a kind in the wording of a workspace: a PDF to print, a Word file to edit, its tables for Excel."""

from pathlib import Path

from parcomp_desktop.documents.kinds.kind import Data, Kind, Words
from parcomp_desktop.documents.official.pdf import render_pdf
from parcomp_desktop.documents.official.word import render_docx
from parcomp_desktop.documents.official.workbook import render_xlsx
from parcomp_desktop.domain.data_files import record_from
from parcomp_desktop.domain.official import OfficialDocument
from parcomp_desktop.services.files import read_bytes
from parcomp_desktop.services.issuing import fonts
from parcomp_desktop.services.wordings import wording
from parcomp_desktop.services.workspace import Workspace

SAMPLES = Path("documents", "samples")


def paper_pdf(workspace: Workspace, kind: Kind[Data, Words], data: Data) -> bytes:
    """The paper to print. Raises Refusal as ``paper_document``, and for what can't be printed."""
    return render_pdf(paper_document(workspace, kind, data), fonts(workspace))


def paper_docx(workspace: Workspace, kind: Kind[Data, Words], data: Data) -> bytes:
    """The paper to edit in Word. Raises Refusal as ``paper_pdf``."""
    return render_docx(paper_document(workspace, kind, data), fonts(workspace))


def paper_xlsx(workspace: Workspace, kind: Kind[Data, Words], data: Data) -> bytes:
    """The paper's tables. Raises Refusal as ``paper_document``, and when it has none."""
    return render_xlsx(paper_document(workspace, kind, data))


def paper_document(workspace: Workspace, kind: Kind[Data, Words], data: Data) -> OfficialDocument:
    """The paper with its parts. Raises Refusal when the data are of nobody, or the wording is absent or wrong."""
    return kind.document(data, wording(workspace, kind))


def paper_sample(resources: Path, kind: Kind[Data, Words]) -> Data:
    """Complete data of a kind to start from. Raises Refusal when they are absent or wrong."""
    path = resources / SAMPLES / f"{kind.code}.toml"
    data, _ = record_from(read_bytes(path), path.name, kind.data)
    return data
