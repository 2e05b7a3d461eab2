from decimal import Decimal
from pathlib import Path

import pytest

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.rules.grades import grade_concerns, grade_of, grades_from


def table(*levels: tuple[str, str]) -> bytes:
    return "\n".join(f'[[grades]]\nname = "{name}"\nat_least = {level}' for name, level in levels).encode()


def test_the_default_grades_are_the_five_with_three_marked_as_assumed(resources: Path):
    grades = grades_from((resources / "grades" / "xep-loai.toml").read_bytes(), "xep-loai.toml")
    assert [(grade.name, str(grade.at_least), bool(grade.assumed), bool(grade.source)) for grade in grades] == [
        ("Xuất sắc", "90", False, True),
        ("Tốt", "80", False, True),
        ("Khá", "65", True, False),
        ("Trung bình", "50", True, False),
        ("Yếu", "0", True, False),
    ]


@pytest.mark.parametrize(
    ("total", "grade"),
    [
        ("100", "Xuất sắc"),
        ("90", "Xuất sắc"),
        ("89.99", "Tốt"),
        ("80", "Tốt"),
        ("79.99", "Khá"),
        ("65", "Khá"),
        ("64.99", "Trung bình"),
        ("50", "Trung bình"),
        ("49.99", "Yếu"),
        ("0", "Yếu"),
    ],
)
def test_each_grade_starts_at_its_level(total: str, grade: str, resources: Path):
    grades = grades_from((resources / "grades" / "xep-loai.toml").read_bytes(), "xep-loai.toml")
    assert grade_of(Decimal(total), grades) == grade


@pytest.mark.parametrize(
    ("levels", "told"),
    [
        ([("A", "101"), ("B", "0")], "dòng 3: mức của loại A nằm ngoài khoảng từ 0 đến 100"),
        ([("A", "50"), ("B", "-1")], "dòng 6: mức của loại B nằm ngoài"),
        ([("A", "nan"), ("B", "0")], "dòng 3: mức của loại A nằm ngoài"),
        ([("A", "50"), ("B", "60"), ("C", "0")], "dòng 1: các mức xếp loại phải giảm dần"),
        ([("A", "50"), ("B", "50"), ("C", "0")], "dòng 1: các mức xếp loại phải giảm dần"),
        ([("A", "90"), ("B", "50")], "dòng 1: .* loại cuối cùng có mức 0"),
    ],
)
def test_a_table_that_does_not_fall_to_zero_is_refused(levels: list[tuple[str, str]], told: str):
    with pytest.raises(Refusal, match=rf"bang\.toml, {told}"):
        grades_from(table(*levels), "bang.toml")


@pytest.mark.parametrize(
    ("grade", "before", "concerns"),
    [
        (None, "Xuất sắc", ()),
        ("Khá", None, ()),
        ("Khá", "Tốt", ()),
        ("Khá", "Xuất sắc", ("tụt 2 bậc xếp loại (Xuất sắc → Khá)",)),
        ("Trung bình", "Khá", ("xếp loại Trung bình",)),
        ("Yếu", "Khá", ("xếp loại Yếu", "tụt 2 bậc xếp loại (Khá → Yếu)")),
        ("Xuất sắc", "Yếu", ()),
        ("Yếu", "Loại A", ("xếp loại Yếu",)),
        ("Loại B", "Xuất sắc", ()),
    ],
)
def test_a_low_grade_and_a_fall_of_two_speak_against_awards(
    grade: str | None, before: str | None, concerns: tuple[str, ...], resources: Path
):
    grades = grades_from((resources / "grades" / "xep-loai.toml").read_bytes(), "xep-loai.toml")
    assert grade_concerns(grade, before, grades) == concerns


def test_a_table_without_trung_binh_knows_falls_alone():
    grades = grades_from(table(("A", "90"), ("B", "50"), ("C", "0")), "bang.toml")
    assert grade_concerns("C", "B", grades) == ()
    assert grade_concerns("C", "A", grades) == ("tụt 2 bậc xếp loại (A → C)",)
