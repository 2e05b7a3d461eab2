"""The peers of our papers say what ours say, so that their times can be compared."""

import re
from io import BytesIO

from docx import Document

from parcomp_desktop.documents.official.pdf import render_pdf
from tests.benchmarks.bench_papers import (
    RECIPIENTS,
    bare_canvas,
    context,
    nominees,
    ranking,
    serif,
    table_of,
    template,
    word_documents,
)
from tests.documents.reading import flat


def test_the_bare_canvas_writes_every_cell_of_the_ranking():
    rows = [cell for row in table_of(ranking(90)).rows for cell in row.cells]
    drawn = flat(bare_canvas(90)())
    assert all(cell in drawn for cell in rows)
    assert sorted(re.findall(r"xã \d{5}", drawn)) == sorted(re.findall(r"xã \d{5}", flat(pdf_of(90))))


def pdf_of(count: int) -> bytes:
    return render_pdf(ranking(count), serif())


def test_the_template_asks_for_every_cell_and_the_note_of_a_list():
    asked = " ".join(cell.text for table in Document(BytesIO(template())).tables for cell in table._cells)  # pyright: ignore[reportPrivateUsage]
    values = context(nominees(7))
    assert len(values["rows"]) == RECIPIENTS
    assert all(f"{{{{ each.{name} }}}}" in asked for name in values["rows"][0])
    assert (
        values["note"]
        == "(Kèm theo Tờ trình số 7/TTr-UBND ngày\u00a005 tháng\u00a002 năm\u00a02027 của Ủy ban nhân dân xã Đắk Hà)"
    )


def test_our_documents_hold_the_rows_that_the_template_is_given():
    [made] = word_documents(1)()
    text = " ".join(cell.text for cell in Document(BytesIO(made)).tables[1]._cells)  # pyright: ignore[reportPrivateUsage]
    assert all(row["name"] in text for row in context(nominees(0))["rows"])
