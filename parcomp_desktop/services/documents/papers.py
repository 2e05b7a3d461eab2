"""Documents of a kind in the wording of a workspace: a PDF to print, a Word file to edit, its tables for Excel."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from parcomp_desktop.documents.kinds.kind import AnyKind, Data, Kind, Words
from parcomp_desktop.documents.official.pdf import render_pdf
from parcomp_desktop.documents.official.word import render_docx
from parcomp_desktop.documents.official.workbook import has_tables, render_xlsx
from parcomp_desktop.domain.data_files import record_from
from parcomp_desktop.domain.official import OfficialDocument
from parcomp_desktop.services.documents.issuing import fonts
from parcomp_desktop.services.documents.wordings import default_wording, reworded, wording
from parcomp_desktop.services.files import read_bytes
from parcomp_desktop.services.workspace import Workspace

_SAMPLES = Path("documents", "samples")


def paper_pdf(workspace: Workspace, kind: Kind[Data, Words], data: Data) -> bytes:
    """The paper to print. Raises Refusal as ``paper_document``, and for what can't be printed."""
    return paper_drawing(workspace, kind, data)()


def paper_drawing(workspace: Workspace, kind: Kind[Data, Words], data: Data) -> Callable[[], bytes]:
    """What makes the paper to print, in any thread. Raises Refusal as ``paper_document``."""
    return partial(render_pdf, paper_document(workspace, kind, data), fonts(workspace))


def paper_docx(workspace: Workspace, kind: Kind[Data, Words], data: Data) -> bytes:
    """The paper to edit in Word. Raises Refusal as ``paper_pdf``."""
    return render_docx(paper_document(workspace, kind, data), fonts(workspace))


def paper_xlsx(workspace: Workspace, kind: Kind[Data, Words], data: Data) -> bytes:
    """The paper's tables. Raises Refusal as ``paper_document``, and when it has none."""
    return render_xlsx(paper_document(workspace, kind, data))


def kind_has_tables(resources: Path, kind: AnyKind) -> bool:
    """Whether papers of a kind have tables, as its sample tells. Raises Refusal when sample or wording is wrong."""
    return has_tables(kind.document(paper_sample(resources, kind), default_wording(resources, kind)))


def worded_drawing(
    workspace: Workspace, kind: Kind[Data, Words], data: Data, texts: Mapping[str, str]
) -> Callable[[], bytes]:
    """What makes the paper to print with these texts. Raises Refusal for a wrong text; the drawing as ``paper_pdf``."""
    words = reworded(kind, default_wording(workspace.catalogue.resources, kind), texts)
    return partial(render_pdf, kind.document(data, words), fonts(workspace))


def paper_document(workspace: Workspace, kind: Kind[Data, Words], data: Data) -> OfficialDocument:
    """The paper with its parts. Raises Refusal when the data are of nobody, or the wording is absent or wrong."""
    return kind.document(data, wording(workspace, kind))


def paper_sample(resources: Path, kind: Kind[Data, Words]) -> Data:
    """Complete data of a kind to start from. Raises Refusal when they are absent or wrong."""
    path = resources / _SAMPLES / f"{kind.code}.toml"
    data, _ = record_from(read_bytes(path), path.name, kind.data)
    return data
