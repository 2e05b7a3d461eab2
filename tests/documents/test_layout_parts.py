"""A layout written, read again, told from others; its parts moved and changed within the page."""

import tomllib
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from parcomp_desktop.documents.certificate_layout import CertificateLayout, SquarePlace, layout_from
from parcomp_desktop.documents.layout_parts import changed_part, moved_part, part_label, part_of, parts, with_part
from parcomp_desktop.documents.layout_writing import layout_toml, layout_version
from parcomp_desktop.domain.certificates import CertificateForm
from parcomp_desktop.domain.refusal import Refusal
from tests.documents.golden import DOCUMENTS

HALF = Decimal("0.5")


@pytest.fixture(params=CertificateForm)
def any_layout(request: pytest.FixtureRequest) -> CertificateLayout:
    return layout_from((DOCUMENTS / f"{request.param}.toml").read_bytes(), f"{request.param}.toml")


def test_a_layout_is_read_back_as_it_was_written(any_layout: CertificateLayout):
    assert layout_from(layout_toml(any_layout).encode(), "a.toml") == any_layout


def test_the_written_layout_holds_what_the_file_of_the_program_says(any_layout: CertificateLayout):
    written, own = tomllib.loads(layout_toml(any_layout)), (DOCUMENTS / f"{any_layout.form}.toml").read_text("utf-8")
    assert {"form": CertificateForm.COMMENDATION, **written} == tomllib.loads(own)


@settings(max_examples=25)
@given(st.text(max_size=40))
def test_any_text_survives_being_written(text: str):
    layout = layout_from((DOCUMENTS / "giay-khen.toml").read_bytes(), "a.toml")
    try:
        said = replace(layout, title=text, fields=(replace(layout.fields[0], label=text), *layout.fields[1:]))
        text.encode()
    except UnicodeEncodeError:
        return
    read = tomllib.loads(layout_toml(said))
    assert (read["title"], read["fields"][0]["label"]) == (text, text)


def test_the_version_tells_a_layout_from_any_other(any_layout: CertificateLayout):
    version = layout_version(any_layout)
    assert len(version) == 64
    assert layout_version(layout_from(layout_toml(any_layout).encode(), "a.toml")) == version
    assert layout_version(moved_part(any_layout, 3, HALF, Decimal(0))) != version
    assert layout_version(replace(any_layout, frame=None)) != version


def test_a_part_goes_half_a_millimetre_at_a_time_as_far_as_the_edge(layout: CertificateLayout):
    moved = moved_part(layout, 0, HALF, -HALF)
    assert (moved.fields[0].x, moved.fields[0].y) == (69.0, 35.5)
    far = moved_part(layout, 0, Decimal(1000), Decimal(1000)).fields[0]
    assert far.x == 297 - 160
    assert far.y + far.height == pytest.approx(210)
    assert moved_part(layout, 0, Decimal(-1000), Decimal(0)).fields[0].x == 0


def test_ten_steps_there_and_back_lead_home(layout: CertificateLayout):
    moved = layout
    for step in (HALF,) * 10 + (-HALF,) * 10:
        moved = moved_part(moved, 12, step, step)
    assert moved == layout


def test_the_emblem_is_a_part_that_can_be_moved_left_out_and_put_back(layout: CertificateLayout):
    assert parts(layout) == [*range(len(layout.fields)), "emblem", "qr"]
    assert part_label(layout, "emblem") == "Quốc huy"
    moved = moved_part(layout, "emblem", HALF, HALF)
    assert moved.emblem == SquarePlace(x=140, y=17.7, size=18)
    without = with_part(moved, "emblem", None)
    assert part_of(without, "emblem") is None
    assert moved_part(without, "emblem", HALF, HALF) == without
    assert changed_part(without, "emblem", {"x": Decimal(3)}) == without
    assert layout_from(layout_toml(without).encode(), "a.toml") == without


def test_the_qr_is_a_part_too_and_no_text_is_moved_onto_it(layout: CertificateLayout):
    assert part_label(layout, "qr") == "Mã QR"
    assert layout.qr
    moved = moved_part(layout, "qr", HALF, -HALF)
    assert moved.qr == replace(layout.qr, x=layout.qr.x + 0.5, y=layout.qr.y - 0.5)
    number = next(index for index, field in enumerate(layout.fields) if field.label == "Mã kiểm tra")
    with pytest.raises(Refusal, match=r"^Mục “Mã kiểm tra” chồng lên mã QR"):
        moved_part(layout, number, Decimal(0), Decimal(-5))
    assert with_part(layout, "qr", None).qr is None


def test_numbers_and_words_of_a_text_are_changed(layout: CertificateLayout):
    changed = changed_part(
        layout, 2, {"x": Decimal("40.25"), "max_lines": 2, "colour": "#112233", "text": "{authority}."}
    )
    field = changed.fields[2]
    assert (field.x, field.max_lines, field.colour, field.text) == (40.25, 2, "#112233", "{authority}.")
    assert changed.fields[:2] == layout.fields[:2]


@pytest.mark.parametrize(
    ("values", "what"),
    [
        ({"x": Decimal(200)}, "Mục “Người tặng” nằm ra ngoài trang giấy."),
        ({"y": Decimal(209)}, "Mục “Người tặng” nằm ra ngoài trang giấy."),
        ({"text": "{ten}"}, "Không có biến {ten}."),
        ({"smallest": Decimal(19)}, "Mục “Người tặng” có cỡ chữ nhỏ nhất lớn hơn cỡ chữ."),
        ({"colour": "đỏ"}, "Mục “Người tặng” có số hoặc màu không hợp lệ."),
        ({"size": Decimal(0)}, "Mục “Người tặng” có số hoặc màu không hợp lệ."),
    ],
)
def test_what_can_not_be_is_refused(layout: CertificateLayout, values: dict[str, object], what: str):
    with pytest.raises(Refusal) as refused:
        changed_part(layout, 2, values)
    assert refused.value.what == what
    assert refused.value.cure.startswith(("Sửa lại số vừa nhập.", "Dùng một trong các biến:"))


def test_an_emblem_outside_the_page_is_told_with_its_line():
    text = (DOCUMENTS / "giay-khen.toml").read_text("utf-8").replace("x = 139.5", "x = 290", 1)
    line = text[: text.index("x = 290")].count("\n") + 1
    with pytest.raises(Refusal, match=f"^thu.toml, dòng {line}: Quốc huy nằm ra ngoài trang giấy"):
        layout_from(text.encode(), "thu.toml")


def test_a_page_of_no_size_is_refused():
    text = (DOCUMENTS / "giay-khen.toml").read_text("utf-8").replace("width = 297", "width = 29700", 1)
    with pytest.raises(Refusal, match="giá trị của mục “width” không hợp lệ"):
        layout_from(text.encode(), "thu.toml")
