"""The serif family that documents are set in: Times New Roman where the PC has it, else Liberation Serif."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from pathlib import Path

from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.refusal import Refusal


class Face(StrEnum):
    """The four faces of a family."""

    REGULAR = "regular"
    BOLD = "bold"
    ITALIC = "italic"
    BOLD_ITALIC = "bold_italic"


class SerifFonts(Record, frozen=True, kw_only=True):
    """A family with the file of each face."""

    name: str
    files: dict[Face, Path]


FAMILIES = {
    "Times New Roman": {
        Face.REGULAR: "times.ttf",
        Face.BOLD: "timesbd.ttf",
        Face.ITALIC: "timesi.ttf",
        Face.BOLD_ITALIC: "timesbi.ttf",
    },
    "Liberation Serif": {
        Face.REGULAR: "LiberationSerif-Regular.ttf",
        Face.BOLD: "LiberationSerif-Bold.ttf",
        Face.ITALIC: "LiberationSerif-Italic.ttf",
        Face.BOLD_ITALIC: "LiberationSerif-BoldItalic.ttf",
    },
}
"""The families that will do, the best first; NĐ 30/2020/NĐ-CP asks for Times New Roman, Liberation has its widths."""


def system_font_folders() -> tuple[Path, ...]:
    """Where this system keeps its fonts; a folder need not exist."""
    return (
        Path(os.environ.get("SYSTEMROOT", "C:/Windows"), "Fonts"),
        Path("/usr/share/fonts/truetype/liberation2"),
        Path("/usr/share/fonts/truetype/liberation"),
    )


def find_fonts(folders: Sequence[Path]) -> SerifFonts:
    """The best family that is complete in one of the folders.

    Raises:
        Refusal: no folder has all four faces of a family.
    """
    for name, file_names in FAMILIES.items():
        for folder in folders:
            files = {face: folder / file_name for face, file_name in file_names.items()}
            if all(path.is_file() for path in files.values()):
                return SerifFonts(name=name, files=files)
    raise Refusal(
        "Máy này thiếu phông chữ Times New Roman và Liberation Serif, không lập được tài liệu.",
        "Cài phông Times New Roman (đủ bốn kiểu: thường, đậm, nghiêng, đậm nghiêng), hoặc cài lại chương trình.",
    )


def document_fonts(resources: Path) -> SerifFonts:
    """The serif family of this PC, or the one that came with the program.

    Raises:
        Refusal: there is neither.
    """
    return find_fonts((*system_font_folders(), resources / "fonts"))


@dataclass(frozen=True, slots=True)
class Font:
    """A face at a size in points; what it measures is in millimetres."""

    face: TTFont
    size: float

    @property
    def name(self) -> str:
        """The name that a canvas knows the face by."""
        return self.face.fontName

    def width(self, text: str) -> float:
        """How long the text is in one line."""
        return _ems(self.face, text) * self.size / mm

    def missing(self, text: str) -> str:
        """The characters of the text that the face has no picture of."""
        return "".join(character for character in text if ord(character) not in self.face.face.charToGlyph)


@lru_cache(maxsize=4096)
def _ems(face: TTFont, text: str) -> float:
    """How long a text is at size 1; kept, because a text is measured to be broken and again to be placed."""
    return face.stringWidth(text, 1)


@cache
def _load(path: Path) -> TTFont:
    """A face ready for use in any number of documents, known to canvases by its path."""
    font = TTFont(str(path), path, shapable=False)
    pdfmetrics.registerFont(font)
    return font


def font(fonts: SerifFonts, face: Face, size: float) -> Font:
    """A face of the family at a size in points.

    Raises:
        Refusal: the file can't be read as a font.
    """
    path = fonts.files[face]
    try:
        return Font(_load(path), size)
    except (TTFError, OSError) as error:
        raise Refusal(
            f"Không đọc được tệp phông chữ {path}.", "Cài lại phông Times New Roman, hoặc cài lại chương trình."
        ) from error
