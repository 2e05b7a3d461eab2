"""Word files printed by LibreOffice: as many pages as our PDF, with the same text."""

import re
import shutil
import subprocess
import sys

import pytest

from parcomp_desktop.documents.fonts import SerifFonts
from parcomp_desktop.documents.official.pdf import render_pdf
from parcomp_desktop.documents.official.word import render_docx
from parcomp_desktop.domain.official import OfficialDocument, Table
from tests.documents.paper_samples import CODES, document, longer, sample
from tests.documents.reading import page_texts
from tests.documents.test_papers import LONGEST

OFFICE = shutil.which("soffice")
LONG = {f"{code}-dai": document(code, longer(code, 6, LONGEST)) for code in CODES}
SHORT = {code: sample(code) for code in CODES}
MADE = {**SHORT, **LONG}


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory, fonts: SerifFonts) -> dict[str, bytes]:
    """The PDF that LibreOffice makes of each Word file; empty where there is no LibreOffice."""
    if not OFFICE:
        return {}
    folder = tmp_path_factory.mktemp("word")
    files = [folder / f"{name}.docx" for name in MADE]
    for file, made in zip(files, MADE.values(), strict=True):
        file.write_bytes(render_docx(made, fonts))
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = [OFFICE, "--headless", profile, "--convert-to", "pdf", "--outdir", folder, *files]
    subprocess.run(command, check=True, capture_output=True)
    return {name: file.with_suffix(".pdf").read_bytes() for name, file in zip(MADE, files, strict=True)}


def solid(text: str) -> str:
    """Without what stands between words; the reader takes a hyphen at the end of a line for a broken word."""
    return re.sub(r"[\s\x02-]", "", text)


def letters(pdf: bytes, made: OfficialDocument) -> list[str]:
    """All letters but those of page numbers and of the heads of tables.

    A head stands again on each page, and LibreOffice leaves a signature alone on one where Word and our PDF hold the
    table's last row with it.
    """
    text = solid("".join(re.sub(r"^\d+\n", "", page) for page in page_texts(pdf)))
    for table in (block for part in (made, *made.annexes) for block in part.blocks if isinstance(block, Table)):
        text = text.replace(solid("".join(column.title for column in table.columns)), "")
    return sorted(text)


@pytest.mark.long
def test_word_files_print_as_many_pages_with_the_same_text(
    printed: dict[str, bytes], fonts: SerifFonts, capsys: pytest.CaptureFixture[str]
):
    if not printed:
        with capsys.disabled():
            sys.stdout.write("\nLibreOffice isn't on this machine: how it prints the Word files was not measured.\n")
    for name, pdf in printed.items():
        ours = render_pdf(MADE[name], fonts)
        assert letters(pdf, MADE[name]) == letters(ours, MADE[name]), name
        assert abs(len(page_texts(pdf)) - len(page_texts(ours))) <= (0 if name in SHORT else 1), name
