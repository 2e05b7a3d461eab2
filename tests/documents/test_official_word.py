"""The Word file of an official document read back: the PDF's texts in its order, its layout as Word's own settings."""

import re
import unicodedata
from decimal import Decimal
from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document
from docx.shared import Mm
from hypothesis import given, settings
from msgspec.structs import replace
from PIL import Image

from parcomp_desktop.documents.board_picture import png
from parcomp_desktop.documents.charts import draw_chart
from parcomp_desktop.documents.fonts import SerifFonts
from parcomp_desktop.documents.official.pdf import render_pdf
from parcomp_desktop.documents.official.word import render_docx
from parcomp_desktop.domain.charts import RankBar, RankingChart
from parcomp_desktop.domain.official import Column, OfficialDocument, Paragraph, Part, Table, plain_rows
from parcomp_desktop.domain.refusal import Refusal
from tests.documents.official_samples import DECISION, LIST, STRINGS
from tests.documents.paper_samples import made
from tests.documents.reading import page_texts
from tests.documents.samples import REFORM, group, ranking
from tests.documents.score_samples import REPORT as SCORES
from tests.documents.word_reading import (
    WORD,
    has,
    paragraph_text,
    paragraph_with,
    setting,
    table_rows,
    word_lines,
    word_paragraphs,
    word_part,
)

NAMES = (Column(title="STT", width=15), Column(title="Tên", width=150))
MILLIMETRE = 1440 / 25.4
"""In twentieths of a point."""


def twips(value: str | None) -> float:
    return float(value or "nan")


def test_it_says_what_the_pdf_says_in_the_same_order(fonts: SerifFonts):
    pages = [re.sub(r"^\d+\n", "", text) for text in page_texts(render_pdf(DECISION, fonts))]
    # Word keeps a table's head row by row, so titles that share one above them come after it
    printed = " ".join(" ".join(pages).split()).replace(
        "Số phiếu Đồng ý Không Ghi chú", "Số phiếu Ghi chú Đồng ý Không"
    )
    assert " ".join(" ".join(word_lines(render_docx(DECISION, fonts))).split()) == printed


@pytest.mark.parametrize(
    "document",
    [
        pytest.param(made("bao-cao-tu-cham", SCORES), id="self-score with its letter"),
        pytest.param(made("bao-cao-cchc", REFORM), id="reform report"),
        pytest.param(made("bang-xep-hang", ranking(group(3, "I. Xã"), provisional=True)), id="ranking"),
    ],
)
def test_each_kind_has_the_same_words_in_word(fonts: SerifFonts, document: OfficialDocument):
    pages = [re.sub(r"^\d+\n", "", text) for text in page_texts(render_pdf(document, fonts))]
    assert sorted(" ".join(word_lines(render_docx(document, fonts))).split()) == sorted(" ".join(pages).split())


def test_margins_paper_and_page_number_are_those_of_the_decree(fonts: SerifFonts):
    body = word_part(render_docx(DECISION, fonts))
    upright, lying = body.iter(f"{WORD}sectPr")
    for section, width, height in ((upright, 210, 297), (lying, 297, 210)):
        assert twips(setting(section, "pgSz", "w")) == pytest.approx(width * MILLIMETRE, abs=1)
        assert twips(setting(section, "pgSz", "h")) == pytest.approx(height * MILLIMETRE, abs=1)
        for side, margin in {"left": 30, "right": 15, "top": 20, "bottom": 20, "header": 10}.items():
            assert twips(setting(section, "pgMar", side)) == pytest.approx(margin * MILLIMETRE, abs=1)
    assert setting(lying, "pgSz", "orient") == "landscape"
    assert has(upright, "titlePg")
    assert not has(lying, "titlePg")


def test_pages_are_numbered_in_the_header_but_the_first(fonts: SerifFonts):
    docx = render_docx(DECISION, fonts)
    headers = [word_part(docx, name) for name in ZipFile(BytesIO(docx)).namelist() if "header" in name]
    [field] = [each for header in headers for each in header.iter(f"{WORD}fldSimple")]
    assert field.get(f"{WORD}instr") == "PAGE"
    sections = Document(BytesIO(docx)).sections
    assert [section.header.is_linked_to_previous for section in sections] == [False, True]
    assert sections[0].first_page_header.paragraphs[0].text == ""


def test_letters_are_times_new_roman_and_vietnamese_in_every_script(fonts: SerifFonts):
    styles = word_part(render_docx(DECISION, fonts), "word/styles.xml")
    default = "docDefaults/rPrDefault/rPr"
    families = {setting(styles, f"{default}/rFonts", script) for script in ("ascii", "hAnsi", "cs", "eastAsia")}
    assert families == {"Times New Roman"}
    assert {setting(styles, f"{default}/lang", name) for name in ("val", "eastAsia")} == {"vi-VN"}
    assert not any("Theme" in name for fonts in styles.iter(f"{WORD}rFonts") for name in fonts.attrib)


@pytest.mark.parametrize(
    ("phrase", "face", "half_points", "align"),
    [
        ("CỘNG HÒA XÃ HỘI", "b", "26", "center"),
        ("Độc lập - Tự do", "b", "28", "center"),
        ("ỦY BAN NHÂN DÂN TỈNH", "", "26", "center"),
        ("Số: 05/QĐ-UBND", "", "26", "center"),
        ("Đắk Hà, ng", "i", "28", "center"),
        ("Về việc tặng", "b", "28", "center"),
        ("Căn cứ Luật", "i", "28", "both"),
        ("I. KẾT QUẢ", "b", "28", "left"),
        ("Nơi nhận:", "bi", "24", "left"),
        ("- Như Điều 3;", "", "22", "left"),
        ("PHÓ CHỦ TỊCH", "b", "28", "center"),
        ("(Kèm theo Quyết định", "i", "26", "center"),
        ("Cộng", "b", "24", "left"),
        ("Văn phòng xã", "", "24", "left"),
        ("Ghi chú", "b", "22", "center"),
    ],
)
def test_runs_have_the_face_and_size_of_the_decree(
    fonts: SerifFonts, phrase: str, face: str, half_points: str, align: str
):
    paragraph = paragraph_with(render_docx(DECISION, fonts), phrase)
    for run in paragraph.iter(f"{WORD}r"):
        assert "".join(mark for mark in "bi" if has(run, f"rPr/{mark}")) == face
        assert setting(run, "rPr/sz") == half_points
    assert setting(paragraph, "pPr/jc") == align


def test_an_article_begins_in_bold_its_first_line_indented(fonts: SerifFonts):
    article = paragraph_with(render_docx(DECISION, fonts), "Điều 1.")
    lead, text = article.iter(f"{WORD}r")
    assert (has(lead, "rPr/b"), has(text, "rPr/b")) == (True, False)
    assert twips(setting(article, "pPr/ind", "firstLine")) == pytest.approx(10 * MILLIMETRE, abs=1)
    assert twips(setting(article, "pPr/spacing", "before")) >= 6 * 20


def test_the_head_of_a_table_is_repeated_and_no_row_is_torn(fonts: SerifFonts):
    rows = list(word_part(render_docx(DECISION, fonts)).iter(f"{WORD}tr"))
    heads = [" ".join(map(paragraph_text, row.iter(f"{WORD}p"))).strip() for row in rows if has(row, "trPr/tblHeader")]
    assert heads == ["STT Họ và tên Số phiếu Ghi chú", "Đồng ý Không", "STT Tên"]
    assert all(has(row, "trPr/cantSplit") for row in rows)


def test_widths_stand_on_columns_and_cells(fonts: SerifFonts):
    table = next(
        each for each in word_part(render_docx(DECISION, fonts)).iter(f"{WORD}tbl") if has(each, "tblPr/tblBorders")
    )
    wanted = [pytest.approx(width * MILLIMETRE, abs=1) for width in (12, 60, 25, 25, 43)]
    assert [twips(each.get(f"{WORD}w")) for each in table.iter(f"{WORD}gridCol")] == wanted
    plain = next(row for row in table.iter(f"{WORD}tr") if "Văn phòng xã" in "".join(row.itertext()))
    assert [twips(setting(cell, "tcPr/tcW", "w")) for cell in plain.iter(f"{WORD}tc")] == wanted
    assert setting(table, "tblPr/tblLayout", "type") == "fixed"


def test_a_banner_crosses_the_table_and_a_struck_row_is_crossed_out_but_for_its_reason(fonts: SerifFonts):
    docx = render_docx(DECISION, fonts)
    rows = [row for row in word_part(docx).iter(f"{WORD}tr") if "I. TẬP THỂ" in "".join(row.itertext())]
    assert [setting(cell, "tcPr/gridSpan") for cell in rows[0].iter(f"{WORD}tc")] == ["5"]
    struck = [paragraph_text(each) for each in word_paragraphs(docx) if each.find(f".//{WORD}strike") is not None]
    assert struck == ["2", "Trạm Y tế", "3", "4"]


def test_what_belongs_together_is_kept_with_what_follows(fonts: SerifFonts):
    docx = render_docx(replace(DECISION, blocks=DECISION.blocks[:4]), fonts)
    kept = {paragraph_text(each) for each in word_paragraphs(docx) if has(each, "pPr/keepNext")}
    assert {"QUYẾT ĐỊNH", "I. KẾT QUẢ", "I. TẬP THỂ", "Cộng", "Họ và tên"} <= kept
    assert not {"Văn phòng xã", "Y Brăng Ksơr", "Trường A"} & kept


def test_two_tables_never_touch_and_none_ends_the_file(fonts: SerifFonts):
    body = word_part(render_docx(DECISION, fonts))[0]
    tags = [each.tag.removeprefix(WORD) for each in body]
    assert "tbl tbl" not in " ".join(tags)
    assert tags[-2:] == ["p", "sectPr"]


def test_the_same_document_is_the_same_bytes_and_names_itself(fonts: SerifFonts):
    docx = render_docx(DECISION, fonts)
    assert render_docx(DECISION, fonts) == docx
    assert {part.date_time for part in ZipFile(BytesIO(docx)).infolist()} == {(2023, 1, 1, 0, 0, 0)}
    properties = Document(BytesIO(docx)).core_properties
    assert (properties.title, properties.author) == ("QUYẾT ĐỊNH", "ỦY BAN NHÂN DÂN XÃ ĐẮK HÀ")
    assert (properties.language, properties.comments) == ("vi-VN", "")
    assert properties.created == properties.modified


def test_a_long_subject_with_a_stray_character_names_the_file_in_so_many_letters_as_word_takes(fonts: SerifFonts):
    docx = render_docx(replace(DECISION, title="", subject="đề nghị\x07 khen " * 40, annexes=()), fonts)
    title = Document(BytesIO(docx)).core_properties.title
    assert len(title) == 255
    assert title.startswith("đề nghị khen đề nghị")


def test_a_document_of_nothing_but_its_head_opens(fonts: SerifFonts):
    bare = Part(blocks=(Table(columns=NAMES, rows=()),))
    docx = render_docx(replace(DECISION, blocks=(), signature=None, copies_to=(), annexes=(bare, Part())), fonts)
    assert len(Document(BytesIO(docx)).sections) == 3


def test_a_letter_that_the_font_lacks_is_refused_as_in_the_pdf(fonts: SerifFonts):
    with pytest.raises(Refusal, match="“字” trong mục “Căn cứ”"):
        render_docx(replace(DECISION, bases=("字",)), fonts)


@settings(max_examples=25, deadline=None)
@given(STRINGS)
def test_any_vietnamese_text_is_read_back_whole(fonts: SerifFonts, texts: list[str]):
    rows = tuple((str(number), text) for number, text in enumerate(texts))
    blocks = (*(Paragraph(text=text) for text in texts), Table(columns=NAMES, rows=plain_rows(rows)))
    docx = render_docx(OfficialDocument(heading=DECISION.heading, title="BÁO CÁO", blocks=blocks), fonts)
    whole = [" ".join(unicodedata.normalize("NFC", text).split()) for text in texts]
    lines = word_lines(docx)
    said = lines[lines.index("BÁO CÁO") + 1 :]
    assert said[: said.index("STT")] == [text for text in whole if text]
    assert list(table_rows(docx))[-len(texts) :] == [[str(number), text] for number, text in enumerate(whole)]


def test_an_annex_without_a_title_begins_with_its_text(fonts: SerifFonts):
    lines = word_lines(render_docx(replace(DECISION, annexes=(replace(LIST, title="", subject=""),)), fonts))
    assert lines[-5:] == ["Y Brăng Ksơr", "STT", "Tên", "1", "Trường A"]


def test_a_chart_is_a_picture_on_a_page_of_its_own_that_says_what_it_is(fonts: SerifFonts):
    bars = tuple(RankBar(name=f"Xã {number}", percent=Decimal(90), rank=1, own=number == 1) for number in range(60))
    chart = RankingChart(title="BIỂU ĐỒ\nCác xã", grades=("Tốt",), bars=bars)
    made_ = made("bang-xep-hang", replace(ranking(group(3)), charts=(chart,)))
    docx = render_docx(made_, fonts)
    word = Document(BytesIO(docx))
    pictures = word.inline_shapes
    assert len(pictures) == len(page_texts(render_pdf(made_, fonts))) - 1 == 2
    for picture in pictures:
        assert picture.width < Mm(210 - 30 - 15)
        assert picture.height < Mm(297 - 20 - 20)
    assert [each.get("descr") for each in word_part(docx).iter() if each.get("descr")] == ["BIỂU ĐỒ Các xã"] * 2
    assert docx == render_docx(made_, fonts)


def test_a_picture_shows_bars_lines_and_letters(fonts: SerifFonts):
    bar = RankBar(name="Xã Đắk Hà", percent=Decimal(50), rank=1, own=True)
    [board] = draw_chart(RankingChart(title="BIỂU ĐỒ", grades=(), bars=(bar,)), fonts, 100, 50)
    picture = Image.open(BytesIO(png(board))).convert("L")
    assert picture.size == (round(100 / 25.4 * 200), round(50 / 25.4 * 200))
    histogram = picture.histogram()
    assert sum(histogram[250:]) > 0.8 * picture.width * picture.height
    assert sum(histogram[:100]) > 1000
