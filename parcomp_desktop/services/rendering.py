"""Every kind of document from a file of data: what kinds there are, complete data to start from, the file made."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from parcomp_desktop.documents.certificate import render_certificates
from parcomp_desktop.documents.certificate_layout import layout_from
from parcomp_desktop.documents.fonts import document_fonts
from parcomp_desktop.documents.kinds.catalogue import KINDS
from parcomp_desktop.documents.kinds.kind import AnyKind
from parcomp_desktop.documents.official.pdf import render_pdf
from parcomp_desktop.documents.official.word import render_docx
from parcomp_desktop.documents.official.workbook import render_xlsx
from parcomp_desktop.domain.data_files import record_from
from parcomp_desktop.domain.documents import Certificate
from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.services.certificates import CERTIFICATE
from parcomp_desktop.services.files import read_bytes
from parcomp_desktop.services.papers import SAMPLES, kind_has_tables, paper_sample
from parcomp_desktop.services.wordings import default_wording, wording
from parcomp_desktop.services.workspace import Workspace
from parcomp_desktop.storage.attachments import write_whole

_DOCUMENTS = Path("documents")
_LAYOUT_MARK = b"[[fields]]"


@dataclass(frozen=True)
class Rendering:
    """A kind of document: its name, complete data to start from, and how each format is made of data."""

    code: str
    text: str
    sample: Record
    makers: Mapping[str, Callable[[Record], bytes]]

    def make(self, source: Path, target: Path) -> str:
        """Make a file in the format of its ending from a file of data; returns the format.

        Raises:
            Refusal: a format that the kind hasn't, data that can't be read or printed, a drive that can't be written.
        """
        ending = target.suffix.removeprefix(".").lower()
        if ending not in self.makers:
            formats = ", ".join(f".{each}" for each in self.makers)
            raise Refusal(f"{self.text} không có dạng “{target.suffix}”.", f"Đặt đuôi tệp là {formats}.")
        data, _ = record_from(read_bytes(source), source.name, type(self.sample))
        write_whole(target, self.makers[ending](data))
        return ending


def renderings(resources: Path, workspace: Workspace | None = None) -> list[Rendering]:
    """Every kind, in the wording of a workspace or the program's own. Raises Refusal when a resource is wrong."""
    papers = [_paper(resources, kind, workspace) for kind in KINDS.values()]
    return [*papers, *(_certificate(resources, path) for path in _layouts(resources))]


def rendering(resources: Path, code: str, workspace: Workspace | None = None) -> Rendering:
    """One kind. Raises Refusal for an unknown one, as ``renderings``."""
    if code in KINDS:
        return _paper(resources, KINDS[code], workspace)
    layouts = {path.stem: path for path in _layouts(resources)}
    if code not in layouts:
        known = ", ".join((*KINDS, *layouts))
        raise Refusal(f"Không có loại văn bản “{code}”.", f"Dùng một trong các loại: {known}.")
    return _certificate(resources, layouts[code])


def _paper(resources: Path, kind: AnyKind, workspace: Workspace | None) -> Rendering:
    words = wording(workspace, kind) if workspace else default_wording(resources, kind)
    sample = paper_sample(resources, kind)
    makers: dict[str, Callable[[Record], bytes]] = {
        "pdf": lambda data: render_pdf(kind.document(data, words), document_fonts(resources)),
        "docx": lambda data: render_docx(kind.document(data, words), document_fonts(resources)),
    }
    if kind_has_tables(resources, kind):
        makers["xlsx"] = lambda data: render_xlsx(kind.document(data, words))
    return Rendering(kind.code, words.name, sample, makers)


def _layouts(resources: Path) -> list[Path]:
    """The files of certificates' layouts."""
    files = sorted((resources / _DOCUMENTS).glob("*.toml"))
    return [path for path in files if _LAYOUT_MARK in read_bytes(path)]


def _certificate(resources: Path, path: Path) -> Rendering:
    layout = layout_from(read_bytes(path), path.name)
    own, shared = (resources / SAMPLES / f"{code}.toml" for code in (path.stem, CERTIFICATE))
    source = own if own.exists() else shared
    sample, _ = record_from(read_bytes(source), source.name, Certificate)

    def made(data: Record) -> bytes:
        assert isinstance(data, Certificate)  # noqa: S101  read in the shape of the sample
        return render_certificates([data], layout, document_fonts(resources), whole=True)

    return Rendering(path.stem, layout.title, sample, {"pdf": made})
