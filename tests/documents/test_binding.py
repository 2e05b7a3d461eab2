"""What belongs together stays in one line; where that leaves no room a text is broken anywhere, never cut."""

import pytest

from parcomp_desktop.documents.binding import BOND, bound, unbound
from parcomp_desktop.documents.fonts import Face, SerifFonts, font
from parcomp_desktop.documents.text import Align, TextBox, break_lines, fit


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Tặng ông Nguyễn Văn A, thôn trưởng", "Tặng ông_Nguyễn_Văn_A, thôn trưởng"),
        ("Bà: Y Brăng Ksơr", "Bà:_Y_Brăng_Ksơr"),
        ("đồng chí Lê Minh", "đồng chí_Lê_Minh"),
        ("Ủy ban nhân dân xã Đắk Tờ Kan", "Ủy ban nhân dân xã_Đắk_Tờ_Kan"),
        ("thành phố Kon Tum", "thành phố_Kon_Tum"),
        ("Quyết định số 12 ngày 05 tháng 02 năm 2026", "Quyết định số_12 ngày_05_tháng_02_năm_2026"),
        ("đạt 95,5 % hồ sơ", "đạt_95,5_% hồ sơ"),
        ("giải quyết 1.250 hồ sơ", "giải quyết_1.250_hồ sơ"),
        ("thưởng 702.000 đồng.", "thưởng_702.000_đồng."),
        ("trong 10 ngày làm việc", "trong_10_ngày làm việc"),
        ("giai đoạn 2023 - 2030", "giai đoạn_2023_-_2030"),
        ("quý III năm 2026", "quý_III năm_2026"),
        ("Đã có thành tích xuất sắc", "Đã có thành tích xuất sắc"),
        ("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ", "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ"),
        ("Trần Thị B, Lê C", "Trần_Thị_B, Lê_C"),
        ("xã\nĐắk Hà", "xã\nĐắk_Hà"),
        ("", ""),
    ],
)
def test_what_belongs_together_is_bound(text: str, wanted: str):
    assert bound(text).replace(BOND, "_") == wanted
    assert unbound(bound(text)) == text


def box(width: float, max_lines: int, smallest: float = 10) -> TextBox:
    return TextBox(
        label="Thử",
        x=0,
        y=0,
        width=width,
        align=Align.LEFT,
        face=Face.REGULAR,
        size=14,
        smallest=smallest,
        max_lines=max_lines,
        line_height=1.2,
    )


def test_a_line_breaks_before_the_name_and_not_inside_it(fonts: SerifFonts):
    text = "Đã có nhiều thành tích, tặng ông Nguyễn Văn An"
    loose = break_lines(text, font(fonts, Face.REGULAR, 14), 88)
    assert loose[0].endswith("ông Nguyễn")
    assert fit(text, box(88, 2), fonts).lines == ("Đã có nhiều thành tích, tặng", "ông Nguyễn Văn An")


def test_a_text_shrinks_before_a_name_is_broken(fonts: SerifFonts):
    text = "Tặng ông Nguyễn Công Tằng An"
    whole = font(fonts, Face.REGULAR, 14).width("ông Nguyễn Công Tằng An")
    fitted = fit(text, box(whole - 2, 2), fonts)
    assert fitted.style.font.size < 14
    assert fitted.lines == ("Tặng", "ông Nguyễn Công Tằng An")


def test_a_name_longer_than_a_line_is_broken_between_its_words(fonts: SerifFonts):
    text = "Nguyễn Công Tằng Tôn Nữ Thị Ngọc Ánh Dương"
    fitted = fit(text, box(50, 2), fonts)
    assert len(fitted.lines) == 2
    assert " ".join(fitted.lines) == text
