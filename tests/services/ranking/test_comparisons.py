"""What a ranking says beside the order: change against last year, what its grade warns of, the rules of its set."""

from datetime import date
from decimal import Decimal
from uuid import uuid4

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.indicators import Grade, StoredSet
from parcomp_desktop.domain.ranking import Ties
from parcomp_desktop.domain.units import UnitKind
from parcomp_desktop.services.ranking.published_order import PublishedOrder
from parcomp_desktop.services.ranking.rankings import grade_warnings, published_ranking
from parcomp_desktop.services.sets.library import known_set
from parcomp_desktop.services.workspace import Workspace
from tests.services.ranking.ranking_cases import line_of, own, publish, unit

SET = "QD766-2022"


@pytest.mark.parametrize(
    ("before", "now", "words", "comparable"),
    [
        ("A-2024", "A-2024", (), True),
        ("A-2024", "A-2025", ("khác bộ chỉ số",), False),
        ("", "A-2025", (), True),
        ("A-2024", "", (), True),
        ("", "", (), True),
    ],
)
def test_years_of_known_different_sets_are_unlike(
    gathering: Workspace, before: str, now: str, words: tuple[str, ...], *, comparable: bool
):
    a = unit(gathering, "Xã A")
    publish(gathering, a, "80.5", 2024, set_code=before)
    publish(gathering, a, "90.25", 2025, set_code=now)
    line = line_of(published_ranking(gathering, 2025), a)
    assert (line.unlike, line.comparable) == (words, comparable)
    assert (line.change, line.percent_change) == (0, Decimal("9.75"))


def test_a_merger_and_another_set_are_both_told(gathering: Workspace):
    taker = unit(gathering, "Xã mới")
    unit(gathering, "Xã cũ", ends_on=date(2025, 6, 30), successor_id=taker.id)
    publish(gathering, taker, 80, 2024, set_code="A")
    publish(gathering, taker, 90, 2025, set_code="B")
    assert line_of(published_ranking(gathering, 2025), taker).unlike == ("khác bộ chỉ số", "sau sáp nhập")


def test_without_last_year_nothing_is_compared(gathering: Workspace):
    taker = unit(gathering, "Xã mới")
    unit(gathering, "Xã cũ", ends_on=date(2025, 6, 30), successor_id=taker.id)
    publish(gathering, taker, 90)
    line = line_of(published_ranking(gathering, 2025), taker)
    assert (line.percent_change, line.unlike, line.comparable) == (None, (), False)


def stored_set(workspace: Workspace, code: str, **more: object) -> None:
    content = replace(known_set(workspace, SET), code=code, **more)
    with workspace.change("set.save", "Nạp bộ chỉ số") as change:
        change.put(StoredSet(id=uuid4(), code=code, content=content))


def test_ties_and_grades_are_those_of_the_set_of_the_group_and_year(gathering: Workspace):
    stored_set(gathering, "XA-24", ties=Ties.SEQUENTIAL)
    stored_set(gathering, "XA-25", ties=Ties.COMPETITION, grades=(Grade(name="Đạt chuẩn", at_least=Decimal(0)),))
    units = [unit(gathering, f"Xã {letter}") for letter in "ABC"]
    agencies = [unit(gathering, f"Phòng {letter}", kind=UnitKind.AGENCY) for letter in "ABC"]
    for of, points in zip((*units, *agencies), (90, 90, 80) * 2, strict=True):
        publish(gathering, of, points, 2024, set_code="XA-24" if of in units else "")
        publish(gathering, of, points, 2025, set_code="XA-25" if of in units else "")
    ranking = published_ranking(gathering, 2025)
    assert [(line.rank, line.grade) for line in map(ranking.line, (of.id for of in units)) if line] == [
        (1, "Đạt chuẩn"),
        (1, "Đạt chuẩn"),
        (3, "Đạt chuẩn"),
    ]
    # dense by default; the year before in sequence: 1, 2, 3
    assert [(line_of(ranking, of).rank, line_of(ranking, of).grade) for of in agencies] == [
        (1, "Xuất sắc"),
        (1, "Xuất sắc"),
        (2, "Tốt"),
    ]
    assert [line_of(ranking, of).change for of in units] == [0, 1, 0]
    chosen = published_ranking(gathering, 2025, Ties.DENSE)
    assert [line_of(chosen, of).rank for of in units] == [1, 1, 2]


def test_an_announced_rank_that_differs_is_told(gathering: Workspace):
    a, b, c = (unit(gathering, name) for name in ("Xã A", "Xã B", "Xã C"))
    for of, points, announced in ((a, 90, 1), (b, 80, 3), (c, 70, None)):
        publish(gathering, of, points, announced_rank=announced)
    ranking = published_ranking(gathering, 2025)
    assert [line_of(ranking, of).announced_otherwise for of in (a, b, c)] == [False, True, False]


@pytest.mark.parametrize(
    ("before", "now", "concerns"),
    [
        (None, 65, ()),
        (None, "64.99", ("xếp loại Trung bình",)),
        (None, 0, ("xếp loại Yếu",)),
        (90, 80, ()),
        (90, "79.99", ("tụt 2 bậc xếp loại (Xuất sắc → Khá)",)),
        (80, 50, ("xếp loại Trung bình", "tụt 2 bậc xếp loại (Tốt → Trung bình)")),
        (40, 90, ()),
        (90, None, ()),
    ],
)
def test_a_low_grade_or_a_fall_of_two_warns_for_the_awards_of_that_year(
    gathering: Workspace, before: object, now: object, concerns: tuple[str, ...]
):
    a = unit(gathering, "Xã A")
    for year, points in ((2024, before), (2025, now)):
        if points is not None:
            publish(gathering, a, points, year)
    assert line_of(published_ranking(gathering, 2025), a).concerns == concerns
    warnings = grade_warnings(gathering, a.id, 2025)
    assert [text.partition(". ")[0] for text in warnings] == [f"Năm 2025 Xã A {concern}" for concern in concerns]
    assert all("không làm thay đổi kết quả xét" in text for text in warnings)


def test_a_fall_over_unlike_years_says_so(gathering: Workspace):
    a = unit(gathering, "Xã A")
    publish(gathering, a, 95, 2024, set_code="A")
    publish(gathering, a, 70, 2025, set_code="B")
    assert "(Xuất sắc → Khá) (khác bộ chỉ số). " in grade_warnings(gathering, a.id, 2025)[0]


def test_a_unit_outside_the_ranking_or_the_year_is_warned_of_nothing(gathering: Workspace):
    outside, later = unit(gathering, "Xã A", ranked=False), unit(gathering, "Xã B", starts_on=date(2026, 1, 1))
    publish(gathering, outside, 10)
    assert [grade_warnings(gathering, of.id, 2025) for of in (outside, later)] == [(), ()]


def test_a_unit_desk_is_warned_by_its_own_index(unit_desk: Workspace):
    publish(unit_desk, own(unit_desk), 95, 2024)
    publish(unit_desk, own(unit_desk), 70, 2025)
    assert len(grade_warnings(unit_desk, own(unit_desk).id, 2025)) == 1


def test_the_line_of_one_unit_is_that_of_the_ranking(gathering: Workspace):
    a, b = unit(gathering, "Xã A"), unit(gathering, "Xã B", ranked=False)
    later = unit(gathering, "Xã C", starts_on=date(2026, 1, 1))
    for of, year, points in ((a, 2023, 70), (a, 2024, 80), (a, 2025, 60), (b, 2025, 50)):
        publish(gathering, of, points, year)
    order = PublishedOrder(gathering)
    for year in (2025, 2024, 2026, 2023, 2022, 2025):
        assert order.line(year, a.id) == published_ranking(gathering, year).line(a.id)
    assert order.line(2025, b.id) == published_ranking(gathering, 2025).outside[0]
    assert order.line(2025, later.id) is None
