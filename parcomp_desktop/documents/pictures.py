"""Pictures that a person supplies, read whole before they are trusted."""

import struct
import zlib
from io import BytesIO

from PIL import Image, ImageOps

from parcomp_desktop.domain.refusal import Refusal

Picture = Image.Image
FORMATS = ("PNG", "JPEG")
LARGEST_SIDE = 12_000
"""In pixels: an A3 sheet at 600 dots an inch has 9,921."""
_DAMAGED = (
    *(OSError, ValueError, SyntaxError, EOFError, struct.error, zlib.error),
    *(Image.DecompressionBombError, Image.DecompressionBombWarning),
)
_CURE = "Chọn tệp PNG hoặc JPEG khác, hoặc mở ảnh bằng chương trình xem ảnh rồi lưu lại thành PNG."


def picture_from(content: bytes, name: str, side: int = LARGEST_SIDE) -> Picture:
    """Read a picture, its longer side reduced to ``side`` pixels; ``name`` is what a person calls the file.

    Raises:
        Refusal: not a PNG or JPEG, damaged, too many pixels.
    """
    try:
        with Image.open(BytesIO(content), formats=FORMATS) as found:
            if max(found.size) > LARGEST_SIDE:
                raise _too_large(found, name)
            picture = ImageOps.exif_transpose(found).convert("RGBA")
    except _DAMAGED as error:
        raise Refusal(f"{name} không phải ảnh PNG, JPEG hoặc đã hỏng.", _CURE) from error
    picture.thumbnail((side, side), Image.Resampling.LANCZOS)
    return picture


def png_of(picture: Picture) -> bytes:
    """The picture as a PNG, to be shown on the screen."""
    held = BytesIO()
    picture.save(held, "PNG", compress_level=1)
    return held.getvalue()


def _too_large(found: Image.Image, name: str) -> Refusal:
    return Refusal(
        f"{name} có {found.width} × {found.height} điểm ảnh, quá {LARGEST_SIDE} một chiều.",
        "Quét lại ở mức 300 điểm/inch hoặc thu nhỏ ảnh.",
    )
