"""A certificate says each of its data where its layout asks for it, in that order, and no oftener."""

import re
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import fields

from parcomp_desktop.documents.certificate import render_certificates
from parcomp_desktop.documents.certificate_layout import layout_from
from parcomp_desktop.documents.fonts import SerifFonts
from parcomp_desktop.domain.documents import Certificate
from tests.documents.paper_samples import FOLDER
from tests.documents.reading import flat

LAYOUTS = [path for path in sorted(FOLDER.glob("*.toml")) if b"[[fields]]" in path.read_bytes()]
TOGETHER = {"position_and_unit": ("position", "unit")}
"""Variables that tell several data."""
DAYS = {"decided_on": date(2027, 2, 5), "dated": date(2027, 3, 9)}
SAID = {"decision_date": "ngày 05 tháng 02 năm 2027", "date": "ngày 09 tháng 3 năm 2027"}


@pytest.mark.parametrize("path", LAYOUTS, ids=lambda path: path.stem)
@pytest.mark.parametrize("whole", [True, False])
def test_every_token_stands_where_the_layout_asks_for_it(fonts: SerifFonts, path: Path, whole: bool):
    layout = layout_from(path.read_bytes(), path.name)
    names = [field.name for field in fields(Certificate) if field.type is str]
    tokens = {name: f"TK{number:03}" for number, name in enumerate(names)}
    certificate = Certificate(**tokens, **DAYS)  # pyright: ignore[reportArgumentType]  texts and days by their names
    asked = [
        {**tokens, **SAID}[name]
        for field in layout.fields
        if whole or field.overprint
        for variable in re.findall(r"\{(\w+)\}", field.text)
        for name in TOGETHER.get(variable, (variable,))
    ]
    text = flat(render_certificates([certificate], layout, fonts, whole=whole))
    days = "|".join(SAID.values())
    assert re.findall(rf"TK\d{{3}}|{days}", text.replace("\u00a0", " ")) == asked
