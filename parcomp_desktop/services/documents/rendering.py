"""Every kind of document from a file of data: what kinds there are, complete data to start from, the file made."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from parcomp_desktop.documents.certificate import render_certificates
from parcomp_desktop.documents.fonts import document_fonts
from parcomp_desktop.documents.kinds.catalogue import KINDS
from parcomp_desktop.documents.kinds.kind import AnyKind
from parcomp_desktop.documents.official.pdf import render_pdf
from parcomp_desktop.documents.official.word import render_docx
from parcomp_desktop.documents.official.workbook import render_xlsx
from parcomp_desktop.domain.certificates import CertificateForm
from parcomp_desktop.domain.data_files import record_from
from parcomp_desktop.domain.documents import Certificate
from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.words import FORM_WORDS
from parcomp_desktop.services.documents.papers import kind_has_tables, paper_sample
from parcomp_desktop.services.documents.wordings import default_wording, wording
from parcomp_desktop.services.files import read_bytes
from parcomp_desktop.services.printing.calibrations import program_sample
from parcomp_desktop.services.printing.certificate_layouts import program_layout, used_layout
from parcomp_desktop.services.printing.certificate_pictures import emblem_image
from parcomp_desktop.services.workspace import Workspace
from parcomp_desktop.storage.attachments import write_whole


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
    """Every kind, as ``rendering``. Raises Refusal when a resource is absent or wrong."""
    return [rendering(resources, code, workspace) for code in (*KINDS, *CertificateForm)]


def rendering(resources: Path, code: str, workspace: Workspace | None = None) -> Rendering:
    """One kind, in the wording, by the layout and with the emblem of a workspace, or the program's own without emblem.

    Raises:
        Refusal: an unknown kind; a resource is absent or wrong.
    """
    if code in KINDS:
        return _paper(resources, KINDS[code], workspace)
    if code not in set(CertificateForm):
        known = ", ".join((*KINDS, *CertificateForm))
        raise Refusal(f"Không có loại văn bản “{code}”.", f"Dùng một trong các loại: {known}.")
    return _certificate(resources, CertificateForm(code), workspace)


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


def _certificate(resources: Path, form: CertificateForm, workspace: Workspace | None) -> Rendering:
    layout = used_layout(workspace, form) if workspace else program_layout(resources, form)
    emblem = emblem_image(workspace) if workspace else None

    def made(data: Record) -> bytes:
        assert isinstance(data, Certificate)  # noqa: S101  read in the shape of the sample
        return render_certificates([data], layout, document_fonts(resources), whole=True, emblem=emblem)

    return Rendering(form.value, FORM_WORDS[form], program_sample(resources, form), {"pdf": made})
