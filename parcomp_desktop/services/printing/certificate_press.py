"""What certificates of a form are printed with now: layout, fonts, emblem, whole or over a blank."""

from collections.abc import Callable
from functools import cache, partial
from typing import NamedTuple

from parcomp_desktop.documents.certificate import render_certificates, unfit
from parcomp_desktop.documents.certificate_layout import CertificateLayout
from parcomp_desktop.documents.fonts import SerifFonts
from parcomp_desktop.documents.layout_writing import VERSION_SHOWN, layout_version
from parcomp_desktop.documents.pictures import Picture
from parcomp_desktop.domain.awards import Award, Nomination
from parcomp_desktop.domain.certificates import CertificateForm
from parcomp_desktop.domain.documents import Certificate, Unfit
from parcomp_desktop.services.awards.nominations import award_of
from parcomp_desktop.services.printing.certificate_layouts import certificate_setup, used_layout
from parcomp_desktop.services.printing.certificate_pictures import emblem_image
from parcomp_desktop.services.workspace import Workspace


class Press(NamedTuple):
    """Read once for a batch. ``blank`` names the pre-printed paper; without one a certificate is printed whole."""

    layout: CertificateLayout
    fonts: SerifFonts
    emblem: Picture | None
    blank: str

    @property
    def layout_name(self) -> str:
        """The layout with its version, as an issued file names it."""
        return f"{self.layout.name} {layout_version(self.layout)[:VERSION_SHOWN]}"

    def print_one(self, certificate: Certificate) -> bytes:
        """A certificate's PDF. Raises Refusal for a text that doesn't fit."""
        return render_certificates([certificate], self.layout, self.fonts, whole=not self.blank, emblem=self.emblem)

    def misfits(self, certificate: Certificate) -> list[Unfit]:
        """Every text of a certificate that can't be printed."""
        return unfit([certificate], self.layout, self.fonts, whole=not self.blank)


def press(workspace: Workspace, fonts: SerifFonts, form: CertificateForm) -> Press:
    """What certificates of a form are printed with now. Raises Refusal when a part of it can't be read."""
    layout = used_layout(workspace, form)
    if certificate_setup(workspace, form).over_blank:
        return Press(layout, fonts, None, blank_of(layout))
    return Press(layout, fonts, emblem_image(workspace), "")


def blank_of(layout: CertificateLayout) -> str:
    """What the blank of a layout is called."""
    return layout.blank or layout.title


PressOf = Callable[[Award], Press]


def presses(workspace: Workspace, fonts: SerifFonts) -> PressOf:
    """What each award's certificate is printed with, read once for each form."""
    of_form = cache(partial(press, workspace, fonts))
    return lambda award: of_form(form_of(workspace, award))


def form_of(workspace: Workspace, award: Award) -> CertificateForm:
    """What is handed over for an award: by its kind, bằng khen or giấy khen."""
    listed = award_of(workspace, workspace.get(Nomination, award.nomination_id).award)
    return workspace.catalogue.award_kind(listed.kind).certificate
