"""Golden papers: what stands where in each sample. After a change that is meant, write them anew and look.

``.venv/bin/python -m tests.documents.golden`` writes them, and each page as a picture into ``build/golden``.
"""

from pathlib import Path

from pypdfium2 import PdfDocument

from parcomp_desktop.documents.fonts import SerifFonts, find_fonts, system_font_folders
from parcomp_desktop.documents.official.pdf import render_pdf
from parcomp_desktop.documents.official.word import render_docx
from tests.documents.paper_samples import CODES, sample
from tests.documents.reading import printed_pieces
from tests.documents.word_reading import word_lines

FOLDER = Path(__file__).parent / "golden"
PICTURES = Path("build", "golden")


def golden_texts(code: str, fonts: SerifFonts) -> dict[str, str]:
    """The golden files of a kind by their names: each piece of the PDF with its place, each paragraph of Word."""
    made = sample(code)
    return {
        f"{code}.pdf.txt": "\n".join(printed_pieces(render_pdf(made, fonts))) + "\n",
        f"{code}.docx.txt": "\n".join(word_lines(render_docx(made, fonts))) + "\n",
    }


def write() -> None:
    fonts = find_fonts(system_font_folders())
    PICTURES.mkdir(parents=True, exist_ok=True)
    for code in CODES:
        for name, text in golden_texts(code, fonts).items():
            (FOLDER / name).write_text(text, "utf-8")
        for number, page in enumerate(PdfDocument(render_pdf(sample(code), fonts)), 1):
            page.render(scale=2).to_pil().save(PICTURES / f"{code}-{number}.png")


if __name__ == "__main__":
    write()
