"""A layout is data; what is wrong in it is told with file and line."""

import itertools

import pytest

from parcomp_desktop.documents.certificate_layout import CertificateLayout, layout_from
from parcomp_desktop.domain.refusal import Refusal

GOOD = """name = "thu"
title = "Thử"
width = 100
height = 50

[[fields]]
label = "Tên"
text = "Ông {recipient}"
x = 10
y = 10
width = 80
align = "centre"
face = "bold"
size = 20
smallest = 10
max_lines = 1
line_height = 1.2

[frame]
margin = 8
band = 7
meander = 5
outer_rule = 1
thin_rule = 0.3
inner_rule = 0.5
gap = 1.3
stroke = 0.5
ground = "#b0171f"
ornament = "#b98a1d"
"""


QR = """
[qr]
x = 0
y = 20
size = 20
"""


def refusal(text: str | bytes) -> str:
    with pytest.raises(Refusal) as refused:
        layout_from(text if isinstance(text, bytes) else text.encode(), "thu.toml")
    assert refused.value.cure
    return refused.value.what


def test_a_good_layout_is_read():
    layout = layout_from(GOOD.encode(), "thu.toml")
    assert (layout.width, layout.fields[0].label, layout.frame and layout.frame.ground) == (100, "Tên", "#b0171f")


def test_an_unknown_variable_is_told_with_file_line_and_the_known_ones():
    text = GOOD.replace("{recipient}", "{recipient} {ten}")
    assert refusal(text) == "thu.toml, dòng 8: không có biến {ten}."
    with pytest.raises(Refusal, match=r"\{recipient\}.*\{signer_name\}"):
        layout_from(text.encode(), "thu.toml")


@pytest.mark.parametrize("hole", ["{recipient.__class__}", "{}", "{0}", "{Recipient}", "{recipient!r}"])
def test_only_plain_names_are_variables(hole: str):
    assert refusal(GOOD.replace("{recipient}", hole)) == f"thu.toml, dòng 8: không có biến {hole}."


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ('align = "centre"', 'align = "giua"', "dòng 12: giá trị của mục “align” ở mục thứ 1 không hợp lệ"),
        ("size = 20", "size = 0", "dòng 14: giá trị của mục “size” ở mục thứ 1 không hợp lệ"),
        ("x = 10", 'x = "mười"', "dòng 9: giá trị của mục “x” ở mục thứ 1 không hợp lệ"),
        ("x = 10", "x = -1", "dòng 9: giá trị của mục “x” ở mục thứ 1 không hợp lệ"),
        ('ground = "#b0171f"', 'ground = "đỏ"', "dòng 28: giá trị của mục “ground” không hợp lệ"),
        ("smallest = 10\n", "", "dòng 6: thiếu mục “smallest” ở mục thứ 1"),
        ("smallest = 10", "nho_nhat = 10", "dòng 15: mục lạ “nho_nhat” ở mục thứ 1"),
        ("width = 100", 'width = "100"', "dòng 3: giá trị của mục “width” không hợp lệ"),
        ('name = "thu"\n', "", "dòng 1: thiếu mục “name”"),
        ("width = 80", "width = 91", "dòng 9: mục “Tên” nằm ra ngoài trang giấy"),
        ("y = 10", "y = 45", "dòng 10: mục “Tên” nằm ra ngoài trang giấy"),
        ("height = 50", "height =", "dòng 4: tệp sai cú pháp TOML"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(old: str, new: str, what: str):
    assert refusal(GOOD.replace(old, new, 1)) == f"thu.toml, {what}."


def test_a_file_that_ends_too_soon_is_told_so():
    assert refusal("fields = [") == "thu.toml, dòng 1: tệp sai cú pháp TOML."


def test_a_file_that_is_not_utf8_is_told_so():
    assert refusal(b"\xff\xfe") == "thu.toml, dòng 1: chữ không theo mã UTF-8."


def test_the_certificate_is_a4_across_with_35_mm_to_sign(layout: CertificateLayout):
    fields = {field.label: field for field in layout.fields}
    title, name = fields["Chức vụ người ký"], fields["Họ tên người ký"]
    assert (layout.width, layout.height) == (297, 210)
    assert name.y - (title.y + title.height) >= 35


def test_what_stands_in_one_column_of_the_certificate_does_not_overlap(layout: CertificateLayout):
    centred = [field for field in layout.fields if field.x + field.width / 2 == 148.5]
    assert len(centred) == 8
    assert all(above.y + above.height <= below.y + 0.2 for above, below in itertools.pairwise(centred))


def test_the_qr_of_the_certificate_is_printed_over_a_blank_too(layout: CertificateLayout):
    assert layout.qr
    assert layout.qr.overprint
    assert layout.qr.size >= 22


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("size = 20", "size = 19.9", "dòng 34: giá trị của mục “size” không hợp lệ"),
        ("x = 0", "x = 80.1", "dòng 32: mã QR nằm ra ngoài trang giấy"),
        ("y = 20", "y = 30.1", "dòng 33: mã QR nằm ra ngoài trang giấy"),
        ("y = 20", "y = 18.4", "dòng 10: mục “Tên” chồng lên mã QR"),
    ],
)
def test_a_qr_that_could_not_be_read_is_told_with_its_line(old: str, new: str, what: str):
    # The name's line of 20 points × 1.2 reaches down to 10 + 8.47 = 18.47 mm.
    assert refusal(GOOD + QR.replace(old, new)) == f"thu.toml, {what}."


@pytest.mark.parametrize("place", ["x = 0\ny = 18.48", "x = 80\ny = 30"])
def test_a_qr_beside_the_texts_is_taken(place: str):
    assert layout_from((GOOD + QR.replace("x = 0\ny = 20", place)).encode(), "thu.toml").qr
