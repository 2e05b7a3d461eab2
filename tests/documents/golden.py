"""Golden papers and certificates: what stands where in each. After a change that is meant, write them anew and look.

``.venv/bin/python -m tests.documents.golden`` writes them, and each page as a picture into ``build/golden``.
"""

from pathlib import Path

from pypdfium2 import PdfDocument

from parcomp_desktop.documents.certificate import render_certificates
from parcomp_desktop.documents.certificate_layout import layout_from
from parcomp_desktop.documents.fonts import SerifFonts, find_fonts, system_font_folders
from parcomp_desktop.documents.official.pdf import render_pdf
from parcomp_desktop.documents.official.word import render_docx
from parcomp_desktop.domain.certificates import CertificateForm
from parcomp_desktop.domain.data_files import record_from
from parcomp_desktop.domain.documents import Certificate
from tests.documents.paper_samples import CODES, sample
from tests.documents.reading import printed_pieces
from tests.documents.word_reading import word_lines

FOLDER = Path(__file__).parent / "golden"
PICTURES = Path("build", "golden")
DOCUMENTS = Path(__file__).parents[2] / "resources" / "documents"


def golden_texts(code: str, fonts: SerifFonts) -> dict[str, str]:
    """The golden files of a kind by their names: each piece of the PDF with its place, each paragraph of Word."""
    made = sample(code)
    return {
        f"{code}.pdf.txt": "\n".join(printed_pieces(render_pdf(made, fonts))) + "\n",
        f"{code}.docx.txt": "\n".join(word_lines(render_docx(made, fonts))) + "\n",
    }


def certificate_pdf(form: CertificateForm, fonts: SerifFonts) -> bytes:
    """A form's sample by the layout that comes with the program."""
    layout = layout_from((DOCUMENTS / f"{form}.toml").read_bytes(), f"{form}.toml")
    sample, _ = record_from((DOCUMENTS / "samples" / f"{form}.toml").read_bytes(), f"{form}.toml", Certificate)
    return render_certificates([sample], layout, fonts, whole=True)


def golden_certificate(form: CertificateForm, fonts: SerifFonts) -> str:
    return "\n".join(printed_pieces(certificate_pdf(form, fonts))) + "\n"


def write() -> None:
    fonts = find_fonts(system_font_folders())
    PICTURES.mkdir(parents=True, exist_ok=True)
    for form in CertificateForm:
        (FOLDER / f"{form}.pdf.txt").write_text(golden_certificate(form, fonts), "utf-8")
        PdfDocument(certificate_pdf(form, fonts))[0].render(scale=2).to_pil().save(PICTURES / f"{form}.png")
    for code in CODES:
        for name, text in golden_texts(code, fonts).items():
            (FOLDER / name).write_text(text, "utf-8")
        for number, page in enumerate(PdfDocument(render_pdf(sample(code), fonts)), 1):
            page.render(scale=2).to_pil().save(PICTURES / f"{code}-{number}.png")


if __name__ == "__main__":
    write()
