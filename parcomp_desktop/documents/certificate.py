"""Certificates (bằng khen, giấy khen) by a layout: printed whole, or over a pre-printed blank."""

from collections.abc import Iterable, Iterator
from itertools import chain, groupby

from parcomp_desktop.documents.blank_outline import draw_outline
from parcomp_desktop.documents.certificate_layout import CertificateLayout, LayoutField, QrPlace
from parcomp_desktop.documents.fonts import SerifFonts
from parcomp_desktop.documents.frame import draw_frame
from parcomp_desktop.documents.pictures import Picture
from parcomp_desktop.documents.qr import draw_squares, squares
from parcomp_desktop.documents.sheet import Room, Sheet
from parcomp_desktop.documents.text import fit
from parcomp_desktop.domain.documents import Certificate, Unfit
from parcomp_desktop.domain.refusal import Refusal


def render_certificates(
    certificates: Iterable[Certificate],
    layout: CertificateLayout,
    fonts: SerifFonts,
    *,
    whole: bool,
    emblem: Picture | None = None,
) -> bytes:
    """One PDF with a page for each certificate; what is the same on all of them is stored once.

    ``whole`` prints everything on plain paper, the emblem too where there is a picture of it, otherwise only what a
    pre-printed blank lacks.

    Raises:
        Refusal: there is no certificate; a text doesn't fit or the font lacks a letter (``unfit`` tells before).
    """
    remaining = iter(certificates)
    first = next(remaining, None)
    if not first:
        raise Refusal("Chưa có giấy khen nào để in.", "Chọn ít nhất một tập thể hoặc cá nhân được khen.")
    sheet = _sheet(layout, first, fonts)
    runs = _runs(layout, whole=whole)
    with sheet.stored(_DRAWN):
        if whole:
            _draw_fixed(sheet, layout, emblem)
    _store_fixed(sheet, runs, fonts)
    qr = _qr(layout, whole=whole)
    for certificate in chain([first], remaining):
        _write_page(sheet, runs, certificate, fonts)
        _draw_qr(sheet, qr, certificate)
        sheet.turn()
    return sheet.finish()


def render_trial(certificate: Certificate, layout: CertificateLayout, fonts: SerifFonts) -> bytes:
    """A page for plain paper: what is printed over a blank, among the outlines of what the blank bears.

    Raises:
        Refusal: as ``render_certificates``.
    """
    sheet = _sheet(layout, certificate, fonts)
    runs = _runs(layout, whole=False)
    with sheet.stored(_DRAWN):
        draw_outline(sheet, layout, fonts)
    _store_fixed(sheet, runs, fonts)
    _write_page(sheet, runs, certificate, fonts)
    sheet.turn()
    return sheet.finish()


def unfit(
    certificates: Iterable[Certificate], layout: CertificateLayout, fonts: SerifFonts, *, whole: bool
) -> list[Unfit]:
    """Every text of a batch that can't be printed as it stands; none means that the batch will print."""
    return [
        Unfit(position=position, recipient=certificate.recipient, what=refusal.what, cure=refusal.cure)
        for position, certificate in enumerate(certificates, 1)
        for refusal in _refusals(certificate, layout, fonts, whole=whole)
    ]


def _sheet(layout: CertificateLayout, first: Certificate, fonts: SerifFonts) -> Sheet:
    return Sheet(fonts, layout.width, layout.height, title=layout.title, author=first.authority)


def _refusals(
    certificate: Certificate, layout: CertificateLayout, fonts: SerifFonts, *, whole: bool
) -> Iterator[Refusal]:
    for field in chain.from_iterable(_runs(layout, whole=whole)):
        try:
            fit(field.filled(certificate), field, fonts)
        except Refusal as refusal:
            yield refusal
    qr = _qr(layout, whole=whole)
    if qr and certificate.statement:
        try:
            squares(certificate.statement, qr.size)
        except Refusal as refusal:
            yield refusal


def _runs(layout: CertificateLayout, *, whole: bool) -> list[list[LayoutField]]:
    """The fields to print in reading order, cut where fixed ones end and variable ones begin."""
    printed = (field for field in layout.fields if whole or field.overprint)
    return [list(run) for _, run in groupby(printed, key=lambda field: field.fixed)]


def _qr(layout: CertificateLayout, *, whole: bool) -> QrPlace | None:
    """Where the QR is printed."""
    return layout.qr if layout.qr and (whole or layout.qr.overprint) else None


def _draw_fixed(sheet: Sheet, layout: CertificateLayout, emblem: Picture | None) -> None:
    if layout.frame:
        draw_frame(sheet.canvas, layout.frame, layout.width, layout.height)
    if layout.emblem and emblem:
        sheet.picture(emblem, layout.emblem.x, layout.emblem.y, layout.emblem.size)


def _store_fixed(sheet: Sheet, runs: list[list[LayoutField]], fonts: SerifFonts) -> None:
    """Store each run of fixed fields as a form, to be set on every page."""
    for index, run in enumerate(runs):
        if run[0].fixed:
            with sheet.stored(_form(index)):
                for field in run:
                    _write(sheet, field, field.text, fonts)


def _write_page(sheet: Sheet, runs: list[list[LayoutField]], certificate: Certificate, fonts: SerifFonts) -> None:
    sheet.place(_DRAWN)
    for index, run in enumerate(runs):
        if run[0].fixed:
            sheet.place(_form(index))
        else:
            for field in run:
                _write(sheet, field, field.filled(certificate), fonts)


def _draw_qr(sheet: Sheet, place: QrPlace | None, certificate: Certificate) -> None:
    """Draw the signed statement; a certificate without one leaves the place empty."""
    if place and certificate.statement:
        sheet.end_text()
        found = squares(certificate.statement, place.size)
        draw_squares(sheet.canvas, found, place.x, sheet.height - place.y, place.size)


def _write(sheet: Sheet, field: LayoutField, text: str, fonts: SerifFonts) -> None:
    fitted = fit(text, field, fonts)
    sheet.colour(field.colour)
    bottom = sheet.write(fitted.lines, Room(field.x, field.width, fitted.top), fitted.style)
    if field.rule:
        sheet.underline(fitted.lines, Room(field.x, field.width, bottom), fitted.style, field.rule)


_DRAWN = "drawn"


def _form(index: int) -> str:
    return f"fixed{index}"
