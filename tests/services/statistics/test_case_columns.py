from parcomp_desktop.services.statistics.case_columns import (
    guess_header,
    headings_of,
)
from tests.services.statistics.case_exports import LOWER, UPPER


def test_headings_of_two_rows_are_joined_and_each_is_once():
    rows = [(2, tuple(UPPER)), (3, tuple(LOWER))]
    headings = headings_of(rows, 3)  # pyright: ignore[reportArgumentType]  texts are cells
    assert headings[1] == "Tháng"
    assert [headings[column] for column in (3, 4, 6)] == [
        "Đã giải quyết – Đúng hạn",
        "Đã giải quyết – Trễ hạn",
        "Chưa giải quyết – Quá hạn",
    ]
    assert headings_of([(1, ("Số", "Số"))], 1) == {0: "Số", 1: "Số (lần 2)"}
    assert headings_of([(1, ("Một tiêu đề",)), (2, ("A", "B"))], 2) == {0: "A", 1: "B"}
    assert headings_of([(1, ("A", "B")), (3, ("C", "D"))], 3) == {0: "C", 1: "D"}
    assert headings_of([(1, ("A",))], 9) == {}
    assert guess_header([]) == 1
