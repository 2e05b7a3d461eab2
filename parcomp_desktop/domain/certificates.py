"""How certificates are printed: their forms, layouts of this workspace, its pictures, its printers."""

from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from parcomp_desktop.domain.record import Entity, Record


class CertificateForm(StrEnum):
    """What a recipient is handed: bằng khen or giấy khen; the values name files."""

    DIPLOMA = "bang-khen"
    COMMENDATION = "giay-khen"


class StoredLayout(Entity, frozen=True, kw_only=True):
    """A layout of this workspace; ``content`` is its TOML, as it is exported."""

    form: CertificateForm
    name: str
    content: str


class CertificateSetup(Entity, frozen=True, kw_only=True):
    """How certificates of a form are made here; without ``layout_id`` by the layout that came with the program.

    ``over_blank``: only what a pre-printed blank (phôi) lacks is printed.
    """

    form: CertificateForm
    layout_id: UUID | None = None
    over_blank: bool = False


class PictureUse(StrEnum):
    """What a picture is for: the national emblem (Quốc huy) is printed, a scan of a blank is only looked at."""

    EMBLEM = "emblem"
    SCAN = "scan"


class CertificatePicture(Entity, frozen=True, kw_only=True):
    """A picture that this desk supplied, kept under ``sha256``; a scan is that of the blank of that name."""

    use: PictureUse
    blank: str = ""
    file_name: str
    sha256: str


class AxisCorrection(Record, frozen=True, kw_only=True):
    """What a printer makes of one direction: what is to stand at p mm stands at ``offset + scale * p``."""

    offset: Decimal
    scale: Decimal


class Calibration(Entity, frozen=True, kw_only=True):
    """What a printer does to a blank (căn máy in), across and down."""

    printer: str
    blank: str
    across: AxisCorrection
    down: AxisCorrection
