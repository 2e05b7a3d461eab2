"""Charts read back from their PDF: every figure in words, bars as long as their percents, gaps at blank years."""

from collections.abc import Sequence
from decimal import Decimal

import pytest
from msgspec.structs import replace
from pypdfium2 import PdfDocument, PdfPage

from parcomp_desktop.documents.charts import render_chart
from parcomp_desktop.documents.fonts import SerifFonts
from parcomp_desktop.domain.charts import (
    Chart,
    FieldBars,
    FieldsChart,
    RankBar,
    RankingChart,
    TrendChart,
    TrendYear,
)
from parcomp_desktop.domain.refusal import Refusal
from tests.documents.reading import (
    Box,
    drawing_boxes,
    fonts_are_embedded_subsets,
    ink_box,
    page_sizes,
    page_texts,
    phrase_box,
    stroked,
)
from tests.documents.samples import LONG_UNIT

GRADES = ("Xuất sắc", "Tốt", "Khá", "Trung bình", "Yếu")
DARK = "#1f5f99"
FIELDS = FieldsChart(
    title="KẾT QUẢ TỪNG LĨNH VỰC NĂM 2026",
    note="Xã Đắk Hà",
    own="Xã Đắk Hà",
    mean="Trung bình nhóm",
    before="Năm 2025",
    fields=(
        FieldBars(name="Cải cách thể chế", own=Decimal("50.25"), mean=Decimal(100), before=Decimal(75)),
        FieldBars(name="Cải cách thủ tục hành chính", own=Decimal(0), mean=Decimal("81.5")),
        FieldBars(name="Cải cách tài chính công", before=Decimal("33.333")),
    ),
)
TREND = TrendChart(
    title="CHỈ SỐ QUA CÁC NĂM",
    aim="Năm sau cao hơn năm trước",
    years=(
        TrendYear(year=2023, percent=Decimal("80.5"), rank=7),
        TrendYear(year=2024, percent=Decimal("80.51"), rank=5),
        TrendYear(year=2025),
        TrendYear(year=2026, percent=Decimal(70), rank=9),
        TrendYear(year=2027, percent=Decimal(70), unlike="khác bộ chỉ số"),
        TrendYear(year=2028, percent=Decimal(70), rank=1),
        TrendYear(year=2029),
        TrendYear(year=2030),
    ),
)


def units(count: int) -> RankingChart:
    bars = tuple(
        RankBar(name=f"Xã số {number:03}", percent=Decimal(100 - number), rank=number, grade="Tốt", own=number == 2)
        for number in range(1, count + 1)
    )
    return RankingChart(title="XẾP HẠNG NĂM 2026", note="Cấp xã", grades=GRADES, bars=bars)


def ranked(*bars: RankBar) -> RankingChart:
    return RankingChart(title="XẾP HẠNG", grades=GRADES, bars=bars)


def words(chart: Chart, fonts: SerifFonts) -> str:
    return " ".join(" ".join(page_texts(render_chart(chart, fonts, "UBND"))).split())


def first_page(chart: Chart, fonts: SerifFonts) -> PdfPage:
    return PdfDocument(render_chart(chart, fonts, "UBND"))[0]


def outlined(page: PdfPage, fill: str = "#1c2733") -> list[Box]:
    """The bars, which are outlined in the colour of texts."""
    return stroked(page, fill)


def test_every_label_and_figure_of_fields_is_there(fonts: SerifFonts):
    text = words(FIELDS, fonts)
    for label in (FIELDS.title, FIELDS.mean, FIELDS.before, *(field.name for field in FIELDS.fields)):
        assert label in text, label
    assert [text.count(figure) for figure in ("50,25 %", "100,00 %", "75,00 %", "81,50 %", "33,33 %")] == [1] * 5
    # own and mean of the third field, last year of the second are blank; zero is a figure
    assert text.count("chưa có số liệu") == 3
    assert text.count(" 0,00 %") == 1


def test_bars_are_as_long_as_their_percents(fonts: SerifFonts):
    page = first_page(FIELDS, fonts)
    swatches, bars = outlined(page)[:3], outlined(page)[3:]
    assert len(bars) == 6
    own, mean, before, zero, other, last = ((box[2] - box[0]) - 0.4 * 25.4 / 72 for box in bars)
    assert mean > 100
    assert [own / mean, before / mean, other / mean, last / mean] == pytest.approx(
        [0.5025, 0.75, 0.815, 0.33333], abs=0.002
    )
    assert zero < 0.2
    assert {round(box[0], 1) for box in bars} == {round(bars[0][0], 1)}
    assert all(box[3] < bars[0][1] for box in swatches)


@pytest.mark.parametrize(("count", "pages"), [(1, 1), (10, 1), (26, 1), (100, 4)])
def test_every_unit_of_a_group_stands_once_in_order(fonts: SerifFonts, count: int, pages: int):
    chart = units(count)
    texts = page_texts(render_chart(chart, fonts, "UBND"))
    assert len(texts) == pages
    joined = " ".join(" ".join(texts).split())
    for number, bar in enumerate(chart.bars, 1):
        assert f"{number} {bar.name} {100 - number},00 % – Tốt" in joined
    assert all(text.startswith("XẾP HẠNG NĂM 2026") and "75 %" in text for text in texts)


def test_the_own_unit_is_marked_and_no_other(fonts: SerifFonts):
    page = first_page(units(10), fonts)
    marks = [box for box in drawing_boxes(page) if box[2] < 18 and box[1] > phrase_box(page, "Cấp xã")[3]]
    name = phrase_box(page, "Xã số 002")
    assert len([box for box in marks if box[1] < (name[1] + name[3]) / 2 < box[3] and box[3] - box[1] < 3]) == 1
    assert [box for box in marks if 2.5 < box[3] - box[1] < 3.2] == [marks[0]]


def test_blank_and_zero_differ_and_grades_are_words(fonts: SerifFonts):
    text = words(ranked(RankBar(name="Xã A", percent=Decimal(0), rank=1, grade="Yếu"), RankBar(name="Xã B")), fonts)
    assert "1 Xã A 0,00 % – Yếu" in text
    assert "– Xã B chưa có số liệu" in text
    page = first_page(ranked(RankBar(name="Xã B")), fonts)
    assert outlined(page) == []


def test_grades_have_shades_beside_their_words(fonts: SerifFonts):
    bars = [RankBar(name=grade, percent=Decimal(50), rank=1, grade=grade) for grade in GRADES]
    pixels = first_page(ranked(*bars), fonts).render(scale=2).to_pil().convert("L")
    page = first_page(ranked(*bars), fonts)
    shades: list[int] = []
    for left, top, right, bottom in outlined(page):
        middle = ((left + right) / 2 + 3, (top + bottom) / 2)
        shade = pixels.getpixel((int(middle[0] / 25.4 * 144), int(middle[1] / 25.4 * 144)))
        assert isinstance(shade, int)
        shades.append(shade)
    assert shades[0] < shades[1] - 40 < shades[2] - 60 < shades[3]
    assert shades[3] == shades[4] == 255


def test_a_long_name_is_shortened_so_that_it_shows(fonts: SerifFonts):
    chart = ranked(*[RankBar(name=LONG_UNIT, percent=Decimal(50), rank=1)] * 26)
    page = first_page(chart, fonts)
    text = " ".join(page.get_textpage().get_text_bounded().split())
    assert text.count("Trung tâm Phục vụ hành chính công") == 26
    assert text.count("…") == 26
    assert phrase_box(page, "…")[2] < min(box[0] for box in outlined(page))


def test_a_name_of_two_lines_is_whole(fonts: SerifFonts):
    name = "Ủy ban nhân dân thị trấn Đắk Hà và các đơn vị trực thuộc trên địa bàn"
    assert name in words(ranked(RankBar(name=name, percent=Decimal(50), rank=1)), fonts)


def test_a_trend_tells_each_year_and_its_aim(fonts: SerifFonts):
    text = words(TREND, fonts)
    assert "Năm 2023 2024 2025 2026 2027 2028 2029 2030" in text
    assert "Tỷ lệ (%) 80,50 80,51 – 70,00 70,00 70,00 – –" in text
    assert "Hạng 7 5 – 9 – 1 – –" in text
    # the first year has none before it; 2026 follows a blank; 2027 is unlike; 2028 isn't higher
    assert "Năm sau cao hơn năm trước – đạt – – – không đạt – –" in text
    assert "khác bộ chỉ số" in text


def lines_of_trend(page: PdfPage) -> list[Box]:
    return stroked(page, DARK)


def _year_at(x: float, centres: dict[int, float]) -> int:
    return next(year for year, centre in centres.items() if abs(centre - x) < 2)


def test_no_line_runs_through_a_blank_year(fonts: SerifFonts):
    page = first_page(TREND, fonts)
    centres = {year: sum(phrase_box(page, str(year))[::2]) / 2 for year in range(2023, 2031)}
    ends = sorted(tuple(_year_at(side, centres) for side in (box[0], box[2])) for box in lines_of_trend(page))
    # percents: 2023–24, 2026–27, 2027–28; ranks: 2023–24 alone, 2027 has none
    assert ends == [(2023, 2024), (2023, 2024), (2026, 2027), (2027, 2028)]


def test_a_higher_percent_and_a_better_rank_stand_higher(fonts: SerifFonts):
    years = (TrendYear(year=2023, percent=Decimal(65), rank=9), TrendYear(year=2024, percent=Decimal(95), rank=1))
    page = first_page(replace(TREND, years=years), fonts)
    assert phrase_box(page, "95,00 %")[3] < phrase_box(page, "65,00 %")[1]
    text = page.get_textpage().get_text_bounded()
    assert "60 %" in text
    assert "hạng 9" in text


def test_a_trend_without_a_figure_is_a_frame_of_dashes(fonts: SerifFonts):
    blank = replace(TREND, years=tuple(TrendYear(year=year) for year in range(2023, 2031)))
    assert "Tỷ lệ (%) – – – – – – – –" in words(blank, fonts)
    assert lines_of_trend(first_page(blank, fonts)) == []


LONG_FIELDS = replace(
    FIELDS,
    own=LONG_UNIT,
    mean=LONG_UNIT,
    fields=tuple(
        FieldBars(name=LONG_UNIT, own=Decimal(100), mean=Decimal(100), before=Decimal(100)) for _ in range(25)
    ),
)
LONG_RANKING = ranked(
    *[RankBar(name=LONG_UNIT, percent=Decimal(100), rank=1000, grade="Hoàn thành xuất sắc nhiệm vụ", own=True)] * 60
)
LONG_TREND = replace(TREND, title=f"{LONG_UNIT} {LONG_UNIT}", note=LONG_UNIT, aim=LONG_UNIT)


@pytest.mark.parametrize("chart", [FIELDS, TREND, units(100), LONG_FIELDS, LONG_RANKING, LONG_TREND])
def test_nothing_stands_outside_the_page(fonts: SerifFonts, chart: Chart):
    for page in PdfDocument(render_chart(chart, fonts, "UBND")):
        for left, top, right, bottom in (ink_box(page), *drawing_boxes(page)):
            assert 14 <= left <= right <= 297 - 14
            assert 14 <= top <= bottom <= 210 - 14


@pytest.mark.parametrize("chart", [FIELDS, TREND, units(3)])
def test_a_chart_is_a4_lying_embedded_and_the_same_bytes_twice(fonts: SerifFonts, chart: Chart):
    pdf = render_chart(chart, fonts, "UBND xã Đắk Hà")
    assert render_chart(chart, fonts, "UBND xã Đắk Hà") == pdf
    assert page_sizes(pdf) == [(pytest.approx(841.89, abs=0.01), pytest.approx(595.28, abs=0.01))]
    assert fonts_are_embedded_subsets(pdf)
    assert PdfDocument(pdf).get_metadata_dict()["Author"] == "UBND xã Đắk Hà"


@pytest.mark.parametrize("chart", [ranked(), replace(FIELDS, fields=())])
def test_a_chart_of_nothing_is_refused(fonts: SerifFonts, chart: Chart):
    with pytest.raises(Refusal, match="chưa có số liệu nào"):
        render_chart(chart, fonts, "UBND")


BAD: Sequence[tuple[Chart, str]] = (
    (ranked(RankBar(name="字")), "Đơn vị"),
    (ranked(RankBar(name="A", percent=Decimal(1), grade="字")), "Xếp loại"),
    (replace(FIELDS, title="字"), "Tên biểu đồ"),
    (replace(FIELDS, own="字"), "Chú giải"),
    (replace(FIELDS, fields=(FieldBars(name="字"),)), "Lĩnh vực"),
    (replace(TREND, aim="字"), "Mục tiêu"),
)


@pytest.mark.parametrize(("chart", "label"), BAD)
def test_a_letter_that_the_font_lacks_is_refused(fonts: SerifFonts, chart: Chart, label: str):
    with pytest.raises(Refusal, match=f"“字” trong mục “{label}”"):
        render_chart(chart, fonts, "UBND")
