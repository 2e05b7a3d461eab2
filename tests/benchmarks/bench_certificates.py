"""1,000 certificates by our layout, and the same texts set by fpdf2, which fits nothing and draws no frame."""

import importlib
from collections.abc import Callable
from datetime import date
from pathlib import Path

from parcomp_desktop.documents.certificate import render_certificates
from parcomp_desktop.documents.certificate_layout import CertificateLayout, layout_from
from parcomp_desktop.documents.fonts import Face, find_fonts, system_font_folders
from parcomp_desktop.documents.text import Align
from parcomp_desktop.domain.documents import Certificate
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
            register_number=f"{number:03}",
            place="Đắk Hà",
            dated=date(2027, 2, 5),
            signer_title="CHỦ TỊCH",
            signer_name="A Đắk",
        )
        for number in range(1, COUNT + 1)
    ]


def layout() -> CertificateLayout:
    path = ROOT / "resources" / "documents" / "giay-khen.toml"
    return layout_from(path.read_bytes(), path.name)


def ours() -> Callable[[], object]:
    fonts, page, batch = find_fonts(system_font_folders()), layout(), certificates()
    return lambda: render_certificates(batch, page, fonts, whole=True)


def peer() -> Callable[[], object]:
    fpdf = importlib.import_module("fpdf")
    fonts, page, batch = find_fonts(system_font_folders()), layout(), certificates()

    def render() -> bytes:
        pdf = fpdf.FPDF(unit="mm", format=(page.width, page.height))
        pdf.set_auto_page_break(False)
        for face, path in fonts.files.items():
            pdf.add_font("serif", STYLES[face], path)
        for certificate in batch:
            pdf.add_page()
            for field in page.fields:
                pdf.set_font("serif", STYLES[field.face], field.size)
                pdf.set_xy(field.x, field.y)
                pdf.multi_cell(
                    field.width, field.height / field.max_lines, field.filled(certificate), align=ALIGNS[field.align]
                )
        return bytes(pdf.output())

    return render


def run(peers: Path) -> list[Row]:
    return [compare(f"{COUNT:,} certificates, beside fpdf2", ours, peer, peers)]
