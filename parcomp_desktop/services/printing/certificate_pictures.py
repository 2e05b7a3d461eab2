"""Pictures for certificates that this desk supplies: the national emblem, scans of blanks."""

from pathlib import Path
from uuid import uuid4

from msgspec.structs import replace

from parcomp_desktop.documents.pictures import Picture, picture_from, png_of
from parcomp_desktop.domain.certificates import CertificatePicture, PictureUse
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.text import nfc
from parcomp_desktop.services.files import read_bytes
from parcomp_desktop.services.proofs.files import MEGABYTE, size_words
from parcomp_desktop.services.workspace import Workspace

LARGEST = {PictureUse.EMBLEM: 5 * MEGABYTE, PictureUse.SCAN: 30 * MEGABYTE}
"""In bytes."""
_SMALLEST_EMBLEM = 200
"""Pixels of its shorter side: less is seen on paper."""
_EMBLEM_PIXELS = 600
"""As many as 26 mm have at 586 dots an inch."""
_SCREEN_PIXELS = 2_000


def picture(workspace: Workspace, use: PictureUse, blank: str = "") -> CertificatePicture | None:
    """The picture that is supplied, a scan by its blank's name; None: there is none."""
    return next(iter(workspace.find(CertificatePicture, use=use, blank=blank)), None)


def supply_picture(workspace: Workspace, use: PictureUse, path: Path, blank: str = "") -> CertificatePicture:
    """Keep a PNG or JPEG file as the picture, in place of an earlier one.

    Raises Refusal for a file that can't be read, is too large, damaged, no picture, or too coarse for an emblem.
    """
    content = _read(path, LARGEST[use])
    found = picture_from(content, nfc(path.name))
    if use is PictureUse.EMBLEM and min(found.size) < _SMALLEST_EMBLEM:
        raise Refusal(
            f"Ảnh {nfc(path.name)} chỉ có {found.width} × {found.height} điểm ảnh, in ra sẽ mờ.",
            f"Chọn ảnh Quốc huy có mỗi chiều từ {_SMALLEST_EMBLEM} điểm ảnh.",
        )
    earlier = picture(workspace, use, blank) or CertificatePicture(
        id=uuid4(), use=use, blank=blank, file_name="", sha256=""
    )
    kept = replace(earlier, file_name=nfc(path.name), sha256=workspace.keep(content))
    with workspace.change("certificate.picture", f"Nhận ảnh {kept.file_name}") as change:
        change.put(kept)
    return kept


def remove_picture(workspace: Workspace, kept: CertificatePicture) -> None:
    """Use the picture no more."""
    with workspace.change("certificate.picture.remove", f"Bỏ ảnh {kept.file_name}") as change:
        change.remove(kept)


def emblem_image(workspace: Workspace) -> Picture | None:
    """The national emblem to print; None: its place stays empty. Raises Refusal when its file is gone or altered."""
    kept = picture(workspace, PictureUse.EMBLEM)
    return picture_from(workspace.read(kept.sha256), kept.file_name, _EMBLEM_PIXELS) if kept else None


def scan_view(workspace: Workspace, blank: str) -> bytes | None:
    """The scan of a blank as a PNG for the screen; None: there is none. Raises Refusal as ``emblem_image``."""
    kept = picture(workspace, PictureUse.SCAN, blank)
    if kept is None:
        return None
    return png_of(picture_from(workspace.read(kept.sha256), kept.file_name, _SCREEN_PIXELS))


def _read(path: Path, largest: int) -> bytes:
    content = read_bytes(path)
    if len(content) > largest:
        raise Refusal(
            f"{nfc(path.name)} nặng {size_words(len(content))}, quá mức {size_words(largest)}.",
            "Giảm dung lượng ảnh hoặc quét lại ở mức 300 điểm/inch.",
        )
    return content
