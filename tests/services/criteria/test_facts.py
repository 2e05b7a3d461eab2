"""What is typed for criteria, what other records know, and which of them goes first."""

from decimal import Decimal
from uuid import uuid4

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.awards import TypedFact
from parcomp_desktop.domain.criteria import FactDefinition, FactKind, Subject
from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.services.criteria.facts import (
    FactLine,
    clear_fact,
    fact_lines,
    facts_of,
    save_fact,
    typed_value,
)
from parcomp_desktop.services.people.units import save_person, save_unit
from parcomp_desktop.services.workspace import Workspace
from tests.services.awards.award_cases import person_of, published, typed, unit_of, write_facts


@pytest.fixture
def commune(gathering: Workspace) -> Unit:
    return unit_of(gathering, "UBND xã Đăk Mar", "X01")


def line_of(workspace: Workspace, subject: Unit | Person, name: str, period: str = "2024") -> FactLine:
    kind = Subject.COLLECTIVE if isinstance(subject, Unit) else Subject.INDIVIDUAL
    return next(line for line in fact_lines(workspace, kind, subject.id, period) if line.definition.name == name)


def values_of(workspace: Workspace, subject: Unit | Person, period: str = "2024") -> dict[str, object]:
    kind = Subject.COLLECTIVE if isinstance(subject, Unit) else Subject.INDIVIDUAL
    return {name: fact.value for name, fact in facts_of(workspace, kind, subject.id, period).items()}


def source_of(workspace: Workspace, subject: Unit | Person, name: str, period: str = "2024") -> str:
    fact = line_of(workspace, subject, name, period).fact
    return fact.source if fact else ""


def test_of_a_new_unit_only_its_record_is_known(gathering: Workspace, commune: Unit):
    assert values_of(gathering, commune) == {"ranked": True}
    assert source_of(gathering, commune, "ranked") == "Danh mục đơn vị, UBND xã Đăk Mar"


def test_each_kind_of_fact_reads_back_as_its_value_and_names_its_paper(gathering: Workspace, commune: Unit):
    person = person_of(gathering, commune)
    write_facts(gathering, commune, {"cases_late": "0", "tasks_done_well": "false"})
    write_facts(gathering, person, {"par_index_percent": "89.75", "quality_rating": "good"})
    save_fact(gathering, typed(commune, "reports_late", "2", "Báo cáo 310/BC-UBND"))
    assert values_of(gathering, commune) == {
        "cases_late": 0, "tasks_done_well": False, "reports_late": 2, "ranked": True,
    }  # fmt: skip
    assert values_of(gathering, person) == {
        "par_index_percent": Decimal("89.75"), "quality_rating": "good", "employment": "civil_servant",
    }  # fmt: skip
    expected = "Số liệu bình xét kỳ 2024, mục “Báo cáo gửi trễ” (Báo cáo 310/BC-UBND)"
    assert source_of(gathering, commune, "reports_late") == expected
    assert source_of(gathering, commune, "cases_late") == "Số liệu bình xét kỳ 2024, mục “Hồ sơ trễ hẹn”"


def test_zero_is_known_and_blank_is_not(gathering: Workspace, commune: Unit):
    fact = typed(commune, "reform_disciplined", "0")
    save_fact(gathering, fact)
    assert values_of(gathering, commune)["reform_disciplined"] == 0
    clear_fact(gathering, fact)
    assert "reform_disciplined" not in values_of(gathering, commune)
    gathering.undo()
    assert values_of(gathering, commune)["reform_disciplined"] == 0


def test_a_fact_of_one_period_says_nothing_of_another(gathering: Workspace, commune: Unit):
    write_facts(gathering, commune, {"cases_late": "3"}, period="2023")
    assert "cases_late" not in values_of(gathering, commune, "2024")


def test_the_announced_rank_is_known_and_one_typed_with_its_reason_goes_before_it(gathering: Workspace, commune: Unit):
    published(gathering, commune, 2024, "91.5", rank=4)
    known = line_of(gathering, commune, "rank")
    assert known.known_words == "4"
    assert source_of(gathering, commune, "rank") == "Chỉ số CCHC năm 2024 của UBND xã Đăk Mar, hạng công bố"
    save_fact(gathering, replace(typed(commune, "rank", "2", "QĐ 5"), reason="Quyết định đính chính"))
    line = line_of(gathering, commune, "rank")
    assert line.fact
    assert line.known
    assert (line.fact.value, line.known.value) == (2, 4)
    assert "Quyết định đính chính" in line.fact.source
    assert line_of(gathering, commune, "cases_late").known_words == ""


def test_the_gathering_desk_ranks_what_was_published_without_a_rank(gathering: Workspace, commune: Unit):
    other, agency = (
        unit_of(gathering, "UBND xã Đăk Hring", "X02"),
        unit_of(gathering, "Phòng Tư pháp", "P1", UnitKind.AGENCY),
    )
    outside = unit_of(gathering, "UBND xã Ngọk Wang", "X03", ranked=False)
    for unit, points in ((commune, "88"), (other, "91"), (agency, "99"), (outside, "98")):
        published(gathering, unit, 2024, points)
    published(gathering, commune, 2023, "95")
    published(gathering, other, 2023, "90")
    assert values_of(gathering, commune) == {
        "ranked": True, "rank": 2, "ranked_units": 2, "previous_rank": 1, "rank_comparable": True,
    }  # fmt: skip
    expected = "Chỉ số CCHC năm 2023 của UBND xã Đăk Mar, xếp hạng theo điểm công bố"
    assert source_of(gathering, commune, "previous_rank") == expected
    assert values_of(gathering, agency) == {"ranked": True, "rank": 1, "ranked_units": 1}


def test_a_unit_outside_the_ranking_has_no_rank(gathering: Workspace, commune: Unit):
    published(gathering, commune, 2024, "88", rank=1)
    save_unit(gathering, replace(commune, ranked=False))
    assert values_of(gathering, commune) == {"ranked": False}


def test_a_unit_desk_knows_announced_ranks_only(unit_desk: Workspace):
    commune = unit_desk.find(Unit)[0]
    published(unit_desk, commune, 2023, "90", rank=7)
    published(unit_desk, commune, 2024, "91")
    assert unit_desk.desk.kind is DeskKind.UNIT
    assert values_of(unit_desk, commune) == {"ranked": True, "previous_rank": 7}


def test_ranks_of_different_kinds_are_not_taken_for_comparable(gathering: Workspace, commune: Unit):
    published(gathering, commune, 2023, "90", rank=7)
    published(gathering, commune, 2024, "91")
    assert values_of(gathering, commune) == {"ranked": True, "rank": 1, "ranked_units": 1, "previous_rank": 7}


def test_the_year_in_which_the_province_begins_to_publish_is_not_taken_for_comparable(
    gathering: Workspace, commune: Unit
):
    for year, rank in ((2024, 3), (2025, 40), (2026, 35)):
        published(gathering, commune, year, "90", rank=rank)
    assert "rank_comparable" not in values_of(gathering, commune, "2025")
    assert values_of(gathering, commune, "2026")["rank_comparable"] is True


@pytest.mark.parametrize(("announced", "expected"), [(None, 2), (2, 2), (40, None)])
def test_among_how_many_units_is_known_where_the_rank_is_of_this_desks_order(
    gathering: Workspace, commune: Unit, announced: int | None, expected: int | None
):
    published(gathering, unit_of(gathering, "UBND xã Đăk Hring", "X02"), 2024, "95")
    unit_of(gathering, "UBND xã Đăk Ui", "X04")
    published(gathering, commune, 2024, "91", rank=announced)
    line = line_of(gathering, commune, "ranked_units")
    assert (line.fact.value if line.fact else None) == expected
    assert bool(line.note) == (expected is None)


@pytest.mark.parametrize(
    ("indexes", "period", "expected"),
    [
        ([(2024, "90.5", "100")], "2024", "90.5"),
        ([(2024, "45", "50")], "2024", "90"),
        ([(2023, "80", "100"), (2024, "95", "100")], "2024", "95"),
        ([(2023, "88", "100"), (2024, "91", "100"), (2031, "10", "100")], "2023-2030", "89.5"),
        # 28/30, 28/30 and 25/30: each has no end, their mean is 90 exactly
        ([(2023, "28", "30"), (2024, "28", "30"), (2025, "25", "30")], "2023-2030", "90"),
        # 899.9999/1000 is 89.99999 %: shown and compared below 90
        ([(2024, "899.9999", "1000")], "2024", "89.9999"),
        ([(2024, "2", "3")], "2024", "66.6666"),
    ],
)
def test_the_index_of_a_persons_unit_is_an_exact_mean_that_is_never_rounded_up(
    gathering: Workspace, commune: Unit, indexes: list[tuple[int, str, str]], period: str, expected: str
):
    person = person_of(gathering, commune)
    for year, points, maximum in indexes:
        published(gathering, commune, year, points, maximum=maximum)
    assert values_of(gathering, person, period)["par_index_percent"] == Decimal(expected)


def test_the_index_names_each_published_year_the_oldest_first(gathering: Workspace, commune: Unit):
    person = person_of(gathering, commune)
    assert "par_index_percent" not in values_of(gathering, person, "2023-2030")
    for year in (2023, 2024):
        published(gathering, commune, year, "90")
    assert source_of(gathering, person, "par_index_percent", "2023-2030") == (
        "Chỉ số CCHC năm 2023 của UBND xã Đăk Mar, điểm công bố; Chỉ số CCHC năm 2024 của UBND xã Đăk Mar, điểm công bố"
    )


def test_the_index_of_a_person_who_moved_is_of_the_new_unit_and_says_so(gathering: Workspace, commune: Unit):
    other, person = unit_of(gathering, "UBND xã Đăk Hring", "X02"), person_of(gathering, commune)
    published(gathering, commune, 2024, "95")
    published(gathering, other, 2024, "85")
    save_person(gathering, replace(person, unit_id=other.id))
    assert values_of(gathering, person)["par_index_percent"] == 85
    assert "UBND xã Đăk Hring" in source_of(gathering, person, "par_index_percent")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("cases_late", "-1"), ("cases_late", "1.5"), ("cases_late", "--1"), ("cases_late", "không"), ("cases_late", ""),
        ("rank", "0"), ("tasks_done_well", "Có"), ("tasks_done_well", "1"), ("no_such_fact", "1"),
        ("good_conduct", "true"),
    ],
)  # fmt: skip
def test_a_value_that_the_fact_cannot_have_is_refused(gathering: Workspace, commune: Unit, name: str, value: str):
    with pytest.raises(Refusal):
        save_fact(gathering, typed(commune, name, value))
    assert not gathering.find(TypedFact)


@pytest.mark.parametrize(
    ("name", "value"),
    [("par_index_percent", "100.1"), ("par_index_percent", "NaN"), ("quality_rating", "Tốt"), ("quality_rating", "")],
)
def test_a_value_that_a_persons_fact_cannot_have_is_refused(gathering: Workspace, commune: Unit, name: str, value: str):
    person = person_of(gathering, commune)
    with pytest.raises(Refusal):
        save_fact(gathering, typed(person, name, value))
    assert not gathering.find(TypedFact)


@pytest.mark.parametrize("period", ["", "2024 ", "24", "2026Q3", "2024-2024", "2030-2023", "2023–2030", "năm 2024"])
def test_a_period_that_is_neither_a_year_nor_a_stage_is_refused(gathering: Workspace, commune: Unit, period: str):
    with pytest.raises(Refusal, match="kỳ xét"):
        save_fact(gathering, typed(commune, "cases_late", "0", period=period))
    with pytest.raises(Refusal, match="kỳ xét"):
        fact_lines(gathering, Subject.COLLECTIVE, commune.id, period)


def test_a_fact_of_nobody_is_refused(gathering: Workspace, commune: Unit):
    with pytest.raises(Refusal, match="không còn"):
        save_fact(gathering, replace(typed(commune, "cases_late", "0"), subject_id=uuid4()))


def test_a_second_fact_of_one_name_subject_and_period_is_refused(gathering: Workspace, commune: Unit):
    save_fact(gathering, typed(commune, "cases_late", "0"))
    with pytest.raises(Refusal, match="Hồ sơ trễ hẹn"):
        save_fact(gathering, typed(commune, "cases_late", "1"))
    assert values_of(gathering, commune)["cases_late"] == 0


def test_a_fact_may_be_corrected(gathering: Workspace, commune: Unit):
    fact = typed(commune, "cases_late", "0")
    save_fact(gathering, fact)
    save_fact(gathering, replace(fact, value="2"))
    assert values_of(gathering, commune)["cases_late"] == 2


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        (FactKind.YES_NO, True, "true"), (FactKind.YES_NO, False, "false"), (FactKind.COUNT, 12, "12"),
        (FactKind.PERCENT, Decimal("90.5"), "90.5"),
    ],
)  # fmt: skip
def test_a_stored_text_reads_back_as_the_same_value(
    commune: Unit, kind: FactKind, value: bool | int | Decimal, text: str
):
    definition = FactDefinition(name="x", label="x", subject=Subject.COLLECTIVE, kind=kind)
    read = typed_value(definition, typed(commune, "x", text)).value
    assert (read, type(read)) == (value, type(value))
