"""1,000 certificates by our layout, each signed, with QR, code and register number, beside two other ways.

fpdf2 sets the same texts and draws the same QR, already made; it fits nothing, has no frame and signs nothing. The bare
writer is the limit: it embeds the fonts and puts letters into pages, nothing else.
"""

import importlib
import zlib
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from msgspec.structs import replace
from reportlab.pdfbase.ttfonts import TTFontFile

from parcomp_desktop.documents.certificate import render_certificates
from parcomp_desktop.documents.certificate_layout import CertificateLayout, layout_from
from parcomp_desktop.documents.fonts import Face, find_fonts, system_font_folders
from parcomp_desktop.documents.qr import squares
from parcomp_desktop.documents.text import POINT, Align
from parcomp_desktop.domain.documents import Certificate
from parcomp_desktop.domain.statements import Statement
from parcomp_desktop.exchange.keys import DeskKeys, new_keys
from parcomp_desktop.exchange.statement import check_code, signed_statement
from tests.benchmarks.measure import ROOT, Row, compare

COUNT = 1000
STYLES = {Face.REGULAR: "", Face.BOLD: "B", Face.ITALIC: "I", Face.BOLD_ITALIC: "BI"}
ALIGNS = {Align.LEFT: "L", Align.CENTRE: "C", Align.RIGHT: "R"}


def certificates() -> list[Certificate]:
    return [
        Certificate(
            authority="CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ĐẮK HÀ",
            salutation="Bà",
            recipient=f"Nguyễn Thị Ngọc Ánh {number}",
            position="Công chức Văn phòng - Thống kê",
            unit="Ủy ban nhân dân xã Đắk Hà",
            achievement="Đã có thành tích xuất sắc trong phong trào thi đua đẩy mạnh cải cách hành chính năm 2026",
            decision_number="05/QĐ-UBND",
            decided_on=date(2027, 2, 5),
            register_number=f"{number:02}/2027",
            place="Đắk Hà",
            dated=date(2027, 2, 5),
            signer_title="CHỦ TỊCH",
            signer_name="A Đắk",
        )
        for number in range(1, COUNT + 1)
    ]


def signed(certificate: Certificate, keys: DeskKeys) -> Certificate:
    statement = Statement(
        register_number=certificate.register_number,
        issue=1,
        decision_number=certificate.decision_number,
        decided_on=certificate.decided_on,
        recipient=certificate.recipient,
        award="Giấy khen",
        period="2026",
        issuer="Ủy ban nhân dân xã Đắk Hà",
        issuer_id="1f0c9d2e",
    )
    text = signed_statement(statement, keys)
    return replace(certificate, statement=text, check_code=check_code(text))


def layout() -> CertificateLayout:
    path = ROOT / "resources" / "documents" / "giay-khen.toml"
    return layout_from(path.read_bytes(), path.name)


def ours() -> Callable[[], object]:
    fonts, page, batch, keys = find_fonts(system_font_folders()), layout(), certificates(), new_keys()
    return lambda: render_certificates((signed(each, keys) for each in batch), page, fonts, whole=True)


def peer() -> Callable[[], object]:
    fpdf = importlib.import_module("fpdf")
    fonts, page, keys = find_fonts(system_font_folders()), layout(), new_keys()
    batch = [signed(each, keys) for each in certificates()]
    place = page.qr
    assert place
    codes = [squares(each.statement, place.size) for each in batch]

    def render() -> bytes:
        pdf = fpdf.FPDF(unit="mm", format=(page.width, page.height))
        pdf.set_auto_page_break(False)
        for face, path in fonts.files.items():
            pdf.add_font("serif", STYLES[face], path)
        for certificate, code in zip(batch, codes, strict=True):
            pdf.add_page()
            for field in page.fields:
                pdf.set_font("serif", STYLES[field.face], field.size)
                pdf.set_xy(field.x, field.y)
                pdf.multi_cell(
                    field.width, field.height / field.max_lines, field.filled(certificate), align=ALIGNS[field.align]
                )
            side = place.size / code.side
            for x, y, length in code.runs:
                pdf.rect(place.x + x * side, place.y + y * side, length * side, side, style="F")
        return bytes(pdf.output())

    return render


def bare_writer() -> Callable[[], object]:
    page, batch = layout(), certificates()
    files = [path for _, path in sorted(find_fonts(system_font_folders()).files.items())]
    glyphs = [TTFontFile(str(path)).charToGlyph for path in files]
    return lambda: bare_pdf(page, batch, files, glyphs)


def bare_pdf(
    page: CertificateLayout, batch: list[Certificate], files: list[Path], glyphs: list[dict[int, int]]
) -> bytes:
    """Pages whose texts begin where their fields do, in fonts that are embedded whole."""
    pages = range(3 + 3 * len(files), 3 + 3 * len(files) + 2 * len(batch), 2)
    kids = " ".join(f"{number} 0 R" for number in pages)
    names = "".join(f"/F{place} {5 + 3 * place} 0 R" for place in range(len(files)))
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", f"<</Type/Pages/Kids[{kids}]/Count {len(batch)}>>".encode()]
    for place, path in enumerate(files, 1):
        objects += [
            _stream(path.read_bytes()),
            f"<</Type/Font/Subtype/CIDFontType2/FontFile2 {3 * place} 0 R>>".encode(),
            f"<</Type/Font/Subtype/Type0/Encoding/Identity-H/DescendantFonts[{3 * place + 1} 0 R]>>".encode(),
        ]
    for number, certificate in zip(pages, batch, strict=True):
        told = f"<</Type/Page/Parent 2 0 R/Contents {number + 1} 0 R/Resources<</Font<<{names}>>>>>>"
        objects += [told.encode(), _stream(" ".join(_operators(page, certificate, glyphs)).encode())]
    return b"%PDF-1.7\n" + b"\n".join(
        b"%d 0 obj %b endobj" % (number, content) for number, content in enumerate(objects, 1)
    )


def _stream(content: bytes) -> bytes:
    packed = zlib.compress(content)
    return b"<</Length %d/Filter/FlateDecode>>stream\n%b\nendstream" % (len(packed), packed)


def _operators(page: CertificateLayout, certificate: Certificate, glyphs: list[dict[int, int]]) -> Iterator[str]:
    for field in page.fields:
        place = sorted(Face).index(field.face)
        letters = "".join(f"{glyphs[place].get(ord(letter), 0):04x}" for letter in field.filled(certificate))
        x, y = field.x / POINT, (page.height - field.y) / POINT
        yield f"BT /F{place} {field.size} Tf {x:.2f} {y:.2f} Td <{letters}> Tj ET"


def run(peers: Path) -> list[Row]:
    return [
        compare(f"{COUNT:,} certificates with QR, beside fpdf2", ours, peer, peers),
        compare(f"{COUNT:,} certificates with QR, beside a bare PDF writer", ours, bare_writer, peers),
    ]
