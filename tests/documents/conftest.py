"""What the document tests share: fonts and layout of this machine, sample data."""

from pathlib import Path

import pytest

from parcomp_desktop.documents.certificate_layout import CertificateLayout, layout_from
from parcomp_desktop.documents.fonts import SerifFonts, find_fonts, system_font_folders


@pytest.fixture(scope="session")
def fonts() -> SerifFonts:
    return find_fonts(system_font_folders())


@pytest.fixture(scope="session")
def layout(resources: Path) -> CertificateLayout:
    return layout_from((resources / "documents" / "giay-khen.toml").read_bytes(), "giay-khen.toml")
