from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.indicators import Grade, Purpose
from parcomp_desktop.domain.ranking import Ties
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Entry, PublishedIndex, Scoresheet
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.criteria.facts import facts_of
from parcomp_desktop.services.ranking.lines import Ranking
from parcomp_desktop.services.ranking.rankings import (
    enter_published,
    merged_units,
    provisional_ranking,
    published_indexes,
    published_ranking,
    published_years,
    scored_periods,
)
from parcomp_desktop.services.scoring.scoresheets import make_scoresheet, save_entry, save_lines
from parcomp_desktop.services.sets.library import known_set
from parcomp_desktop.services.workspace import Workspace
from tests.services.ranking.ranking_cases import index, line_of, own, publish, unit

SET = "QD766-2022"


def order(ranking: Ranking, kind: UnitKind = UnitKind.COMMUNE) -> list[tuple[str, int | None]]:
    return [(line.unit.name, line.rank) for line in ranking.groups[kind]]


def test_two_years_are_ranked_with_grades_and_changes(gathering: Workspace):
    a, b, c = (unit(gathering, name) for name in ("Xã A", "Xã B", "Xã C"))
    for of, before, now in ((a, "78.5", 92), (b, 88, "85.25"), (c, 64, 64)):
        publish(gathering, of, before, 2024)
        publish(gathering, of, now, 2025)
    ranking = published_ranking(gathering, 2025)
    assert (ranking.period, ranking.provisional) == ("2025", False)
    assert order(ranking) == [("Xã A", 1), ("Xã B", 2), ("Xã C", 3)]
    first = line_of(ranking, a)
    assert (first.grade, first.previous_points, first.previous_rank, first.change) == (
        "Xuất sắc",
        Decimal("78.5"),
        2,
        1,
    )
    assert (line_of(ranking, b).grade, line_of(ranking, b).change) == ("Tốt", -1)
    assert (line_of(ranking, c).grade, line_of(ranking, c).change) == ("Trung bình", 0)
    assert published_years(gathering) == [2025, 2024]


def test_what_is_ranked_is_the_share_of_the_maximum(gathering: Workspace):
    a, b = unit(gathering, "Xã A"), unit(gathering, "Xã B")
    publish(gathering, a, 68, maximum=Decimal(80))
    publish(gathering, b, 84)
    ranking = published_ranking(gathering, 2025)
    assert order(ranking) == [("Xã A", 1), ("Xã B", 2)]
    assert (line_of(ranking, a).points, line_of(ranking, a).percent) == (Decimal(68), Decimal(85))


def test_a_unit_without_an_index_stands_last_without_a_rank(gathering: Workspace):
    blank, zero = unit(gathering, "Xã A"), unit(gathering, "Xã B")
    publish(gathering, zero, 0)
    ranking = published_ranking(gathering, 2025)
    assert order(ranking) == [("Xã B", 1), ("Xã A", None)]
    assert (line_of(ranking, blank).points, line_of(ranking, blank).grade) == (None, None)
    assert (line_of(ranking, zero).points, line_of(ranking, zero).grade) == (Decimal(0), "Yếu")


def test_kinds_are_ranked_apart_and_a_kind_without_units_is_not_there(gathering: Workspace):
    a = unit(gathering, "Phòng A", kind=UnitKind.AGENCY)
    b = unit(gathering, "Xã B")
    publish(gathering, a, 70)
    publish(gathering, b, 90)
    ranking = published_ranking(gathering, 2025)
    assert (line_of(ranking, a).rank, line_of(ranking, b).rank) == (1, 1)
    assert set(ranking.groups) == {UnitKind.AGENCY, UnitKind.COMMUNE}


def test_a_unit_outside_the_ranking_has_no_line(gathering: Workspace):
    outside = unit(gathering, "Xã A", ranked=False)
    publish(gathering, outside, 90)
    ranking = published_ranking(gathering, 2025)
    assert ranking.line(outside.id) is None
    assert ranking.groups == {}
    apart = ranking.outside[0]
    assert (apart.unit, apart.points, apart.percent) == (outside, Decimal(90), Decimal(90))
    assert (apart.rank, apart.grade, apart.change) == (None, None, None)


@pytest.mark.parametrize(
    ("ties", "ranks"),
    [(Ties.DENSE, [1, 1, 1, 2]), (Ties.COMPETITION, [1, 1, 1, 4]), (Ties.SEQUENTIAL, [3, 2, 1, 4])],
)
def test_in_sequence_equal_units_go_by_announced_rank_then_name(gathering: Workspace, ties: Ties, ranks: list[int]):
    units = [unit(gathering, name) for name in ("Xã B", "Xã A", "Xã C", "Xã D")]
    for of, points, announced in zip(units, (90, 90, 90, 80), (None, None, 1, None), strict=True):
        publish(gathering, of, points, announced_rank=announced)
    ranking = published_ranking(gathering, 2025, ties)
    assert [line_of(ranking, of).rank for of in units] == ranks


def test_a_unit_is_in_the_years_in_which_it_existed(gathering: Workspace):
    old = unit(gathering, "Xã cũ", ends_on=date(2025, 6, 30))
    new = unit(gathering, "Xã mới", starts_on=date(2025, 7, 1))
    members = {
        year: {line.unit.name for line in published_ranking(gathering, year).groups.get(UnitKind.COMMUNE, ())}
        for year in (2024, 2025, 2026)
    }
    assert members == {2024: {old.name}, 2025: {old.name, new.name}, 2026: {new.name}}


def test_what_was_published_is_never_hidden_by_dates(gathering: Workspace):
    ended = unit(gathering, "Xã cũ", ends_on=date(2024, 12, 31))
    publish(gathering, ended, 80, 2025)
    assert line_of(published_ranking(gathering, 2025), ended).rank == 1


def test_an_ended_unit_still_counts_in_the_ranks_of_the_year_before(gathering: Workspace):
    ended, going = unit(gathering, "Xã cũ", ends_on=date(2024, 12, 31)), unit(gathering, "Xã A")
    publish(gathering, ended, 90, 2024)
    publish(gathering, going, 80, 2024)
    publish(gathering, going, 80, 2025)
    ranking = published_ranking(gathering, 2025)
    assert ranking.line(ended.id) is None
    assert (line_of(ranking, going).previous_rank, line_of(ranking, going).change) == (2, 1)


@pytest.mark.parametrize(
    ("ended", "merged"),
    [
        (date(2023, 12, 30), False),
        (date(2023, 12, 31), True),
        (date(2024, 6, 30), True),
        (date(2024, 12, 30), True),
        (date(2024, 12, 31), False),
    ],
)
def test_a_change_over_a_merger_is_marked_and_feeds_no_criterion(gathering: Workspace, ended: date, *, merged: bool):
    taker = unit(gathering, "Xã mới")
    unit(gathering, "Xã cũ", ends_on=ended, successor_id=taker.id)
    publish(gathering, taker, 80, 2023)
    publish(gathering, taker, 90, 2024)
    assert line_of(published_ranking(gathering, 2024), taker).merged is merged
    assert (taker.id in merged_units(gathering, 2024)) is merged
    facts = facts_of(gathering, Subject.COLLECTIVE, taker.id, "2024")
    assert facts["previous_rank"].value in {1, 2}
    assert ("rank_comparable" in facts) is not merged


def test_a_unit_outside_the_ranking_gets_no_rank_as_a_fact(gathering: Workspace):
    outside = unit(gathering, "Xã A", ranked=False)
    publish(gathering, outside, 90)
    assert "rank" not in facts_of(gathering, Subject.COLLECTIVE, outside.id, "2025")


@pytest.mark.parametrize(
    ("points", "more", "what"),
    [
        (-1, {}, "Xã A: điểm công bố phải từ 0"),
        ("100.01", {}, "Xã A: điểm công bố phải từ 0"),
        (5, {"maximum": Decimal(4)}, "Xã A: điểm công bố phải từ 0"),
        (0, {"maximum": Decimal(0)}, "Xã A: điểm tối đa phải lớn hơn 0"),
        (5, {"announced_rank": 0}, "Xã A: thứ hạng công bố phải từ 1"),
        (5, {"year": 25}, "Năm công bố 25 không hợp lệ"),
    ],
)
def test_what_cannot_be_published_is_refused(gathering: Workspace, points: object, more: dict[str, Any], what: str):
    a, b = unit(gathering, "Xã A"), unit(gathering, "Xã B")
    with pytest.raises(Refusal, match=what):
        enter_published(gathering, [index(b, 50), index(a, points, **more)])
    assert gathering.find(PublishedIndex) == []


@pytest.mark.parametrize("points", ["0", "100"])
def test_the_limits_of_points_are_allowed(gathering: Workspace, points: str):
    a = unit(gathering, "Xã A")
    publish(gathering, a, points, announced_rank=1)
    assert published_indexes(gathering, 2025)[a.id].points == Decimal(points)


def test_a_year_has_one_index_of_a_unit(gathering: Workspace):
    a = unit(gathering, "Xã A")
    publish(gathering, a, 80)
    with pytest.raises(Refusal, match="Xã A đã có Chỉ số công bố năm 2025"):
        publish(gathering, a, 81)
    publish(gathering, a, 81, 2024)
    assert [each.points for each in gathering.find(PublishedIndex)] == [Decimal(80), Decimal(81)]


def test_indexes_are_written_removed_and_brought_back_together(gathering: Workspace):
    a, b = unit(gathering, "Xã A"), unit(gathering, "Xã B")
    old = publish(gathering, a, 80)
    enter_published(gathering, [index(b, 70)], [old])
    assert set(published_indexes(gathering, 2025)) == {b.id}
    assert gathering.undo().summary == "Ghi Chỉ số CCHC năm 2025 của 2 đơn vị"
    assert published_indexes(gathering, 2025) == {a.id: old}
    enter_published(gathering, [], removed=[old])
    assert gathering.journal()[0].summary == "Xoá Chỉ số CCHC năm 2025 của Xã A"
    assert published_years(gathering) == []


def test_nothing_to_write_leaves_no_trace(gathering: Workspace):
    before = len(gathering.journal())
    enter_published(gathering, [])
    assert len(gathering.journal()) == before


def test_a_unit_desk_knows_its_announced_rank_alone(unit_desk: Workspace):
    publish(unit_desk, own(unit_desk), "82.4", 2024, announced_rank=5)
    publish(unit_desk, own(unit_desk), "90.1", 2025, announced_rank=2)
    publish(unit_desk, unit(unit_desk, "Xã khác"), 99, 2025)
    ranking = published_ranking(unit_desk, 2025)
    assert order(ranking) == [(own(unit_desk).name, 2)]
    line = line_of(ranking, own(unit_desk))
    assert (line.percent, line.grade, line.previous_rank, line.change) == (Decimal("90.1"), "Xuất sắc", 5, 3)


@pytest.mark.parametrize(("before", "now"), [(None, 2), (5, None)])
def test_a_unit_desk_computes_no_rank_of_one_unit(unit_desk: Workspace, before: int | None, now: int | None):
    publish(unit_desk, own(unit_desk), 80, 2024, announced_rank=before)
    publish(unit_desk, own(unit_desk), 90, 2025, announced_rank=now)
    line = line_of(published_ranking(unit_desk, 2025), own(unit_desk))
    assert (line.rank, line.previous_rank, line.change) == (now, before, None)


def test_a_unit_desk_shows_its_unit_before_anything_is_published(unit_desk: Workspace):
    line = line_of(published_ranking(unit_desk, 2025), own(unit_desk))
    assert (line.points, line.rank, line.grade, line.previous_points, line.change) == (None, None, None, None, None)


def self_score(workspace: Workspace, of: Unit, percent: int, period: str = "2026Q3") -> Scoresheet:
    sheet = make_scoresheet(workspace, of.id, SET, period)
    leaves = known_set(workspace, SET).indicators
    save_lines(workspace, sheet, {leaf.code: (Entry(value=Decimal(percent)), "") for leaf in leaves})
    return sheet


def test_self_scores_are_only_ranked_provisionally(gathering: Workspace):
    a, b, c = (unit(gathering, name) for name in ("Xã A", "Xã B", "Xã C"))
    self_score(gathering, a, 50)
    self_score(gathering, b, 100)
    incomplete = self_score(gathering, c, 100)
    save_entry(gathering, incomplete, "2.1", Entry())
    ranking = provisional_ranking(gathering, SET, "2026Q3")
    assert (ranking.period, ranking.provisional) == ("2026Q3", True)
    assert order(ranking) == [("Xã B", 1), ("Xã A", 2), ("Xã C", None)]
    assert (line_of(ranking, b).points, line_of(ranking, b).percent) == (Decimal(100), Decimal(100))
    assert (line_of(ranking, c).points, line_of(ranking, c).percent, line_of(ranking, c).grade) == (None, None, None)
    assert all((line.change, line.previous_rank) == (None, None) for line in ranking.groups[UnitKind.COMMUNE])
    assert published_years(gathering) == []
    assert "rank" not in facts_of(gathering, Subject.COLLECTIVE, b.id, "2026")


def test_equal_self_scores_in_sequence_go_by_name_whenever_they_were_made(gathering: Workspace):
    names = ["Xã D", "Xã B", "Xã E", "Xã A", "Xã C"]
    for name in names:
        self_score(gathering, unit(gathering, name), 100)
    ranking = provisional_ranking(gathering, SET, "2026Q3", Ties.SEQUENTIAL)
    assert order(ranking) == [("Xã A", 1), ("Xã B", 2), ("Xã C", 3), ("Xã D", 4), ("Xã E", 5)]


def test_a_year_of_self_scores_is_not_compared_with_the_one_before(gathering: Workspace):
    a = unit(gathering, "Xã A")
    self_score(gathering, a, 80, "2025")
    self_score(gathering, a, 90, "2026")
    line = line_of(provisional_ranking(gathering, SET, "2026"), a)
    assert (line.rank, line.previous_points, line.change) == (1, None, None)


@pytest.mark.parametrize(("purpose", "ranked"), [(Purpose.PAR_INDEX, 1), (Purpose.SERVICE_QUALITY, 2)])
def test_who_is_outside_the_index_is_only_ranked_by_other_sets(
    gathering: Workspace, purpose: Purpose, ranked: int, monkeypatch: pytest.MonkeyPatch
):
    inside, outside = unit(gathering, "Xã A"), unit(gathering, "Xã B", ranked=False)
    self_score(gathering, inside, 80)
    self_score(gathering, outside, 90)
    with_purpose(monkeypatch, gathering, purpose)
    ranking = provisional_ranking(gathering, SET, "2026Q3")
    assert (line_of(ranking, inside).rank, line_of(ranking, inside).grade) == (ranked, "Đạt chuẩn")
    apart = [line.unit.name for line in ranking.outside]
    assert apart == ["Xã B"] * (purpose is Purpose.PAR_INDEX)


def with_purpose(monkeypatch: pytest.MonkeyPatch, workspace: Workspace, purpose: Purpose) -> None:
    """A catalogue of its own whose set has another purpose and a grade of its own."""
    catalogue = Catalogue(workspace.catalogue.resources)
    grades = (Grade(name="Đạt chuẩn", at_least=Decimal(0)),)
    changed = replace(known_set(workspace, SET), purpose=purpose, grades=grades)
    catalogue.indicator_sets = {SET: changed}
    monkeypatch.setattr(workspace, "catalogue", catalogue)


def test_the_periods_with_sheets_are_listed_once_newest_first(gathering: Workspace):
    a, b = unit(gathering, "Xã A"), unit(gathering, "Xã B")
    for of, period in ((a, "2025"), (b, "2025"), (a, "2026Q3")):
        make_scoresheet(gathering, of.id, SET, period)
    assert scored_periods(gathering) == [(SET, "2026Q3"), (SET, "2025")]


def test_a_unit_that_is_unknown_has_no_line(gathering: Workspace):
    assert published_ranking(gathering, 2025).line(UUID(int=0)) is None
