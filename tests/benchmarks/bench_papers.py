"""100 Word documents beside docxtpl; rankings as PDF beside LibreOffice and beside a bare canvas.

docxtpl fills a template that looks like our document: the same paragraphs, its table's rows by a loop. LibreOffice is
given our Word file. The bare canvas writes the same figures at fixed places: it measures, breaks and keeps nothing.
"""

import importlib
import io
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from parcomp_desktop.documents.fonts import Face, SerifFonts, find_fonts, font, system_font_folders
from parcomp_desktop.documents.kinds.nominee_list import NOMINEE_LIST
from parcomp_desktop.documents.kinds.ranking_table import RANKING
from parcomp_desktop.documents.official.items import BOTTOM, CELL_SIDE, LEFT, TOP
from parcomp_desktop.documents.official.pdf import render_pdf
from parcomp_desktop.documents.official.word import render_docx
from parcomp_desktop.domain.award_papers import Achieved, NomineeList, Recipient
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.official import Align, Column, Heading, OfficialDocument, Row, Signature, Table
from parcomp_desktop.domain.score_papers import RankingGroup, RankingRow, RankingTable
from parcomp_desktop.services.documents.wordings import default_wording
from tests.benchmarks.measure import ROOT, compare
from tests.benchmarks.measure import Row as Measured

COUNT, RECIPIENTS = 100, 20
FEW, MANY = 500, 11_000
YEAR = Achieved(begins=date(2026, 1, 1), ends=date(2026, 12, 31))
CELLS = ("number", "name", "position", "unit", "form", "achievement", "days", "bonus", "note")


def serif() -> SerifFonts:
    return find_fonts(system_font_folders())


def nominees(number: int) -> NomineeList:
    recipients = tuple(
        Recipient(
            subject=Subject.INDIVIDUAL,
            name=f"Nguyễn Thị Ngọc Ánh {number}.{place}",
            position="Công chức Văn phòng - Thống kê",
            unit="Ủy ban nhân dân xã Đắk Hà",
            form="Giấy khen",
            achievement="Tham mưu, giải quyết thủ tục hành chính đúng hạn, không có hồ sơ trễ hẹn, tồn đọng",
            achieved=YEAR,
        )
        for place in range(RECIPIENTS)
    )
    return NomineeList(
        heading=Heading(agency="ỦY BAN NHÂN DÂN XÃ ĐẮK HÀ", place="Đắk Hà", dated=date(2027, 2, 5)),
        award="Giấy khen",
        campaign="phong trào thi đua đẩy mạnh cải cách hành chính",
        period="năm 2026",
        attached_to=f"Tờ trình số {number}/TTr-UBND",
        attached_on=date(2027, 2, 5),
        proposer="Ủy ban nhân dân xã Đắk Hà",
        recipients=recipients,
        signature=Signature(title="CHỦ TỊCH", name="A Đắk"),
        copies_to=("Lưu: VT",),
    )


def word_documents(count: int = COUNT) -> Callable[[], list[bytes]]:
    fonts, words = serif(), default_wording(ROOT / "resources", NOMINEE_LIST)
    lists = [nominees(number) for number in range(count)]
    return lambda: [render_docx(NOMINEE_LIST.document(each, words), fonts) for each in lists]


def template() -> bytes:
    """Our Word file of a list with fields for docxtpl in place of its texts."""
    made = NOMINEE_LIST.document(nominees(0), default_wording(ROOT / "resources", NOMINEE_LIST))
    [table] = made.blocks
    assert isinstance(table, Table)
    loop = (
        Row(cells=("{%tr for each in rows %}", *[""] * 8)),
        Row(cells=tuple(f"{{{{ each.{name} }}}}" for name in CELLS)),
        Row(cells=("{%tr endfor %}", *[""] * 8)),
    )
    blocks = (replace(table, rows=(table.rows[0], *loop)),)
    return render_docx(replace(made, notes=("{{ note }}",), blocks=blocks), serif())


def context(each: NomineeList) -> dict[str, Any]:
    document = NOMINEE_LIST.document(each, default_wording(ROOT / "resources", NOMINEE_LIST))
    [table] = document.blocks
    assert isinstance(table, Table)
    rows = [dict(zip(CELLS, row.cells, strict=True)) for row in table.rows[1:]]
    return {"note": document.notes[0], "rows": rows}


def filled(count: int = COUNT) -> Callable[[], list[bytes]]:
    docxtpl: Any = importlib.import_module("docxtpl")
    source, contexts = template(), [context(nominees(number)) for number in range(count)]

    def fill(values: dict[str, Any]) -> bytes:
        made, out = docxtpl.DocxTemplate(io.BytesIO(source)), io.BytesIO()
        made.render(values, autoescape=True)
        made.save(out)
        return out.getvalue()

    return lambda: [fill(values) for values in contexts]


def ranking(count: int) -> OfficialDocument:
    rows = tuple(
        RankingRow(
            unit=f"Ủy ban nhân dân xã {number:05}",
            points=Decimal(9500 - number % 5000) / 100,
            percent=Decimal(9500 - number % 5000) / 100,
            rank=number,
            grade="Tốt",
            previous_points=Decimal(90),
            previous_rank=number,
            change=0,
        )
        for number in range(1, count + 1)
    )
    heading = Heading(agency="ỦY BAN NHÂN DÂN TỈNH", place="Kon Tum", dated=date(2027, 2, 5))
    table = RankingTable(
        heading=heading,
        period="2026",
        groups=(RankingGroup(name="", rows=rows),),
        signature=Signature(title="CHỦ TỊCH", name="A Đắk"),
        copies_to=("Lưu: VT",),
    )
    return RANKING.document(table, default_wording(ROOT / "resources", RANKING))


def table_of(document: OfficialDocument) -> Table:
    [table] = document.blocks
    assert isinstance(table, Table)
    return table


def few_rows() -> Callable[[], bytes]:
    document, fonts = ranking(FEW), serif()
    return lambda: render_pdf(document, fonts)


def many_rows() -> Callable[[], bytes]:
    document, fonts = ranking(MANY), serif()
    return lambda: render_pdf(document, fonts)


def by_libreoffice() -> Callable[[], bytes]:
    """Its second start: the first makes its profile."""
    office = shutil.which("soffice")
    if not office:
        raise ModuleNotFoundError("LibreOffice isn't installed", name="soffice")
    folder = Path(tempfile.mkdtemp())
    source = folder / "ranking.docx"
    source.write_bytes(render_docx(ranking(FEW), serif()))
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = [office, "--headless", profile, "--convert-to", "pdf", "--outdir", folder, source]

    def convert() -> bytes:
        subprocess.run(command, check=True, capture_output=True)
        return source.with_suffix(".pdf").read_bytes()

    convert()
    return convert


def bare_canvas(count: int = MANY) -> Callable[[], bytes]:
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.units import mm
    from reportlab.pdfgen.canvas import Canvas

    table, fonts = table_of(ranking(count)), serif()
    letters, height = font(fonts, Face.REGULAR, table.size), 7.2 * mm
    columns = list(zip(table.columns, pairwise(edges_of(table)), strict=True))

    def begin(canvas: Canvas) -> float:
        canvas.setFont(letters.name, table.size)
        canvas.setLineWidth(0.5)
        write_cells(canvas, columns, A4[1] - TOP * mm - height, height, [column.title for column in table.columns])
        return A4[1] - TOP * mm - height

    def render() -> bytes:
        out = io.BytesIO()
        canvas = Canvas(out, pagesize=A4)
        y = begin(canvas)
        for row in table.rows:
            if y - height < BOTTOM * mm:
                canvas.showPage()
                y = begin(canvas)
            y -= height
            write_cells(canvas, columns, y, height, row.cells)
        canvas.save()
        return out.getvalue()

    return render


def write_cells(
    canvas: Any,  # noqa: ANN401  reportlab's, which only this benchmark imports
    columns: Sequence[tuple[Column, tuple[float, float]]],
    y: float,
    height: float,
    texts: Sequence[str],
) -> None:
    side = CELL_SIDE * 72 / 25.4
    for (column, (left, right)), text in zip(columns, texts, strict=True):
        canvas.rect(left, y, right - left, height)
        match column.align:
            case Align.LEFT:
                canvas.drawString(left + side, y + 6, text)
            case Align.CENTRE:
                canvas.drawCentredString((left + right) / 2, y + 6, text)
            case Align.RIGHT:
                canvas.drawRightString(right - side, y + 6, text)


def edges_of(table: Table) -> Iterator[float]:
    from reportlab.lib.units import mm

    x = LEFT
    yield x * mm
    for column in table.columns:
        x += column.width
        yield x * mm


def run(peers: Path) -> list[Measured]:
    own = Path(sys.executable)
    return [
        compare(f"{COUNT} Word documents, {RECIPIENTS} rows each, beside docxtpl", word_documents, filled, peers),
        compare(f"ranking of {FEW} as PDF, beside LibreOffice", few_rows, by_libreoffice, own),
        compare(f"ranking of {MANY:,} as PDF, beside a bare canvas", many_rows, bare_canvas, own),
    ]
