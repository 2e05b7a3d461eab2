"""Facts of a whole stage: means and counts over years, the lowest rating, ranks by the mean; nothing is inferred."""

from datetime import date

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.criteria import FactValue
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.standing import Rating
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.services.clock import noon
from parcomp_desktop.services.criteria.facts import FactLine, fact_lines
from parcomp_desktop.services.people.attestations import save_attestation
from parcomp_desktop.services.people.ratings import enter_ratings
from parcomp_desktop.services.people.units import save_unit
from parcomp_desktop.services.workspace import Workspace
from tests.services.awards.award_cases import person_of, published, unit_of
from tests.services.people.standing_cases import attestation, initiative, month, rating, registered, subject_of, task

STAGE = "2023-2030"
YEARS = range(2023, 2031)


@pytest.fixture
def commune(gathering: Workspace) -> Unit:
    gathering.clock = lambda: noon(date(2031, 1, 15))
    return unit_of(gathering, "UBND xã Đăk Mar", "X01")


@pytest.fixture
def person(gathering: Workspace, commune: Unit) -> Person:
    return person_of(gathering, commune)


def line(workspace: Workspace, record: Unit | Person, name: str, period: str = STAGE) -> FactLine:
    lines = fact_lines(workspace, subject_of(record), record.id, period)
    return next(each for each in lines if each.definition.name == name)


def value(workspace: Workspace, record: Unit | Person, name: str, period: str = STAGE) -> FactValue | None:
    fact = line(workspace, record, name, period).fact
    return fact.value if fact else None


def rated(workspace: Workspace, record: Unit | Person, rating_of_year: dict[int, Rating]) -> None:
    enter_ratings(workspace, [rating(record, rated, year, "QĐ 45") for year, rated in rating_of_year.items()])


def every_year(rated: Rating) -> dict[int, Rating]:
    return dict.fromkeys(YEARS, rated)


def test_the_rating_of_a_stage_is_the_lowest_of_its_years(gathering: Workspace, person: Person):
    rated(gathering, person, every_year(Rating.EXCELLENT) | {2026: Rating.GOOD})
    found = line(gathering, person, "quality_rating").known
    assert found
    assert found.value == "good"
    assert found.source == (
        "Xếp loại chất lượng năm 2026, thấp nhất các năm 2023-2030: Hoàn thành tốt nhiệm vụ (QĐ 45)"
    )


def test_good_ratings_say_nothing_of_the_years_without_one(gathering: Workspace, person: Person, commune: Unit):
    good = {year: Rating.GOOD for year in YEARS if year not in {2024, 2030}}
    for record, name in ((person, "quality_rating"), (commune, "tasks_done_well")):
        rated(gathering, record, good)
        found = line(gathering, record, name)
        assert (found.fact, found.note) == (None, "chưa có xếp loại năm 2024, 2030")


def test_one_rating_below_good_settles_the_stage(gathering: Workspace, person: Person, commune: Unit):
    rated(gathering, person, {2025: Rating.COMPLETED, 2024: Rating.GOOD})
    rated(gathering, commune, {2025: Rating.NOT_COMPLETED})
    assert value(gathering, person, "quality_rating") == "completed"
    assert value(gathering, commune, "tasks_done_well") is False


def test_of_a_collective_rated_good_each_year_tasks_were_done_well(gathering: Workspace, commune: Unit):
    assert value(gathering, commune, "tasks_done_well") is None
    rated(gathering, commune, every_year(Rating.GOOD))
    assert value(gathering, commune, "tasks_done_well") is True


def test_a_unit_is_asked_only_for_the_years_in_which_it_existed(gathering: Workspace, commune: Unit):
    save_unit(gathering, replace(commune, starts_on=date(2025, 7, 1), ends_on=date(2027, 3, 1)))
    rated(gathering, commune, dict.fromkeys(range(2025, 2028), Rating.GOOD))
    assert value(gathering, commune, "tasks_done_well") is True
    assert value(gathering, commune, "tasks_done_well", "2024") is None


def test_counts_of_a_stage_are_those_of_all_its_years(gathering: Workspace, commune: Unit, person: Person):
    registered(gathering, month(commune, "2023-04", late=2), month(commune, "2029-09", late=3))
    registered(gathering, month(commune, "2022-12", late=50), month(commune, "2023-04", person, late=1))
    registered(gathering, task(commune, due_on=date(2023, 5, 1)), task(commune, due_on=date(2024, 5, 1)))
    registered(gathering, initiative(person, year=2024), initiative(person, year=2030), initiative(person, year=2031))
    assert value(gathering, commune, "cases_late") == 5
    assert value(gathering, commune, "tasks_unfinished") == 2
    assert value(gathering, person, "handled_cases_late") == 1
    assert value(gathering, person, "initiatives_recognised") == 2


def test_no_late_case_in_a_stage_needs_every_month_of_it(gathering: Workspace, commune: Unit):
    months = [month(commune, f"{year}-{number:02}", late=0, overdue=0) for year in YEARS for number in range(1, 13)]
    registered(gathering, *months[:-1])
    found = line(gathering, commune, "cases_late")
    assert found.fact is None
    assert "12/2030" in found.note
    registered(gathering, months[-1])
    assert [value(gathering, commune, name) for name in ("cases_late", "cases_overdue")] == [0, 0]


def test_what_many_years_lack_is_told_of_the_first_two(gathering: Workspace, commune: Unit):
    registered(gathering, *(month(commune, f"2023-{number:02}", late=0) for number in range(1, 13)))
    assert line(gathering, commune, "cases_late").note == (
        "tháng 1–12/2024 chưa có thống kê hồ sơ; tháng 1–12/2025 chưa có thống kê hồ sơ; và 5 năm nữa còn thiếu"
    )


def test_what_was_overdue_within_the_stage_counts_only_at_its_end(gathering: Workspace, commune: Unit):
    registered(gathering, month(commune, "2025-12", overdue=4), month(commune, "2030-12", overdue=1))
    assert value(gathering, commune, "cases_overdue") == 1


def test_a_head_attests_for_the_whole_stage_or_not_at_all(gathering: Workspace, person: Person):
    save_attestation(gathering, attestation(person, "good_conduct", "true"))
    assert value(gathering, person, "good_conduct") is None
    save_attestation(gathering, attestation(person, "good_conduct", "true", STAGE))
    assert value(gathering, person, "good_conduct") is True


def test_the_rank_of_a_stage_is_that_of_the_mean_of_its_published_years(gathering: Workspace, commune: Unit):
    second, third = (unit_of(gathering, f"UBND xã Đăk {name}", name) for name in ("Hring", "Ui"))
    agency, outside = (
        unit_of(gathering, "Phòng Tư pháp", "P1", UnitKind.AGENCY),
        unit_of(gathering, "UBND xã Ngọk Wang", "X09", ranked=False),
    )
    # means: commune 90, second 91, third 90; in the last year alone the commune would be first
    for unit, first, last in ((commune, "85", "95"), (second, "94", "88"), (third, "90", "90")):
        published(gathering, unit, 2023, first)
        published(gathering, unit, 2024, last)
    for unit in (agency, outside):
        published(gathering, unit, 2024, "99")
    published(gathering, commune, 2031, "100")
    assert [value(gathering, unit, "rank") for unit in (commune, second, third)] == [2, 1, 2]
    assert [value(gathering, unit, "ranked_units") for unit in (commune, second, agency)] == [3, 3, 1]
    assert [value(gathering, unit, "previous_rank") for unit in (commune, second, agency)] == [3, 1, None]
    assert value(gathering, outside, "rank") is None
    source = line(gathering, commune, "rank").known
    assert source
    assert source.source == ("Chỉ số CCHC trung bình 2 năm đã công bố, các năm 2023-2030, của UBND xã Đăk Mar")


def test_equal_means_share_a_place(gathering: Workspace, commune: Unit):
    units = [commune, *(unit_of(gathering, f"UBND xã {name}", name) for name in ("Một", "Hai", "Ba"))]
    for unit, points in zip(units, ("90", "95", "95", "80"), strict=True):
        published(gathering, unit, 2024, points)
    assert [value(gathering, unit, "rank") for unit in units] == [2, 1, 1, 3]


def test_a_unit_without_the_last_published_year_has_no_place_in_the_stage(gathering: Workspace, commune: Unit):
    other = unit_of(gathering, "UBND xã Đăk Hring", "X02")
    published(gathering, commune, 2023, "99")
    published(gathering, other, 2023, "70")
    published(gathering, other, 2024, "80")
    assert (value(gathering, commune, "rank"), value(gathering, other, "rank")) == (None, 1)
    assert "chưa xếp được hạng cả giai đoạn" in line(gathering, commune, "rank").note


def test_a_mean_of_fewer_years_than_the_groups_is_told(gathering: Workspace, commune: Unit):
    other = unit_of(gathering, "UBND xã Đăk Hring", "X02")
    published(gathering, other, 2023, "99")
    for unit in (commune, other):
        published(gathering, unit, 2024, "90")
    assert line(gathering, commune, "rank").note == "UBND xã Đăk Mar chỉ có 1 trên 2 năm đã công bố của nhóm"
    assert line(gathering, other, "rank").note == ""


def test_only_an_officer_calls_the_ranks_of_a_stage_comparable(gathering: Workspace, commune: Unit):
    for year, rank in ((2023, 9), (2024, 3), (2025, 2)):
        published(gathering, commune, year, "90", rank=rank)
    assert value(gathering, commune, "previous_rank") == 9
    found = line(gathering, commune, "rank_comparable")
    assert found.fact is None
    assert "cần cán bộ xác nhận" in found.note


def test_a_unit_desk_knows_no_rank_of_a_stage_and_says_so(unit_desk: Workspace):
    commune = unit_desk.find(Unit)[0]
    published(unit_desk, commune, 2023, "90", rank=7)
    published(unit_desk, commune, 2024, "91", rank=2)
    found = line(unit_desk, commune, "rank")
    assert (found.fact, found.note) == (
        None, "chưa xếp được hạng cả giai đoạn: ghi theo công bố của cơ quan tổng hợp",
    )  # fmt: skip
    assert value(unit_desk, commune, "previous_rank") == 7
