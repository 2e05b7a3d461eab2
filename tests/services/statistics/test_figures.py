"""Figures from months of procedure files, through to the leaf of a scoresheet."""

from datetime import date
from decimal import Decimal
from random import Random
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from parcomp_desktop.domain.cases import CaseStatistics
from parcomp_desktop.domain.figures import Figure
from parcomp_desktop.domain.indicators import (
    Better,
    CompareRule,
    Figures,
    Indicator,
    IndicatorSet,
    RatioRule,
    StoredSet,
)
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Entry, LeafState
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.rules.scoring import score
from parcomp_desktop.services.people.units import save_person, save_unit
from parcomp_desktop.services.statistics.case_figures import MEASURES, month_value, officer_late, period_figures
from parcomp_desktop.services.statistics.cases import case_records, enter_cases
from parcomp_desktop.services.statistics.figure_uses import leaves_using
from parcomp_desktop.services.statistics.figures import (
    FIGURES,
    bound_entry,
    figure,
    figure_problems,
    year_figure,
)
from parcomp_desktop.services.workspace import Workspace
from tests.services.samples import person, unit
from tests.services.scoring.sheet_cases import clock_on
from tests.services.statistics.months import WHOLE, month, months

ON_TIME = Figures(numerator="cases.on_time", denominator="cases.resolved")


@pytest.fixture(autouse=True)
def december(gathering: Workspace) -> None:
    """The year 2026 is in its last month and isn't over."""
    gathering.clock = clock_on(date(2026, 12, 15))


@pytest.fixture
def commune(gathering: Workspace) -> Unit:
    return save_unit(gathering, unit("X01", "UBND xã Đăk Mar"))


@pytest.fixture
def officer(gathering: Workspace, commune: Unit) -> Person:
    return save_person(gathering, person(commune.id, "Y Hà"))


def value(workspace: Workspace, unit_id: UUID, period: str, code: str) -> Decimal | None:
    return figure(workspace, unit_id, period, code).value


def test_nine_months_are_added_up_and_the_source_tells_how_many(gathering: Workspace, commune: Unit):
    enter_cases(gathering, months(commune.id, range(1, 10)))
    found = figure(gathering, commune.id, "2026", "cases.on_time")
    assert found == Figure(value=Decimal(810), source="Thống kê hồ sơ, tháng 01–09/2026 (9/12 tháng)")


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("cases.received", 200),
        ("cases.on_time", 180),
        ("cases.late", 5),
        ("cases.resolved", 185),
        ("cases.overdue", 4),
        ("cases.pending", 9),
        ("cases.online", 120),
        ("cases.in_person", 70),
        ("cases.by_post", 10),
        ("cases.cases_total", 200),
        ("cases.with_fee", 80),
        ("cases.paid_online", 60),
    ],
)
def test_every_figure_of_two_months(gathering: Workspace, commune: Unit, code: str, expected: int):
    second = month(commune.id, "2026-02", **{**WHOLE, "late": 3, "overdue": 4, "pending": 9})
    enter_cases(gathering, [*months(commune.id, (1,)), second])
    assert value(gathering, commune.id, "2026", code) == expected


@pytest.mark.parametrize(
    ("period", "expected", "source"),
    [
        ("2026", 900, "tháng 01–09/2026 (9/12 tháng)"),
        ("2026H1", 600, "tháng 01–06/2026 (6/6 tháng)"),
        ("2026Q3", 300, "tháng 07–09/2026 (3/3 tháng)"),
        ("2026-9M", 900, "tháng 01–09/2026 (9/9 tháng)"),
        ("2026-05", 100, "tháng 05/2026 (1/1 tháng)"),
    ],
)
def test_periods_take_their_own_months(gathering: Workspace, commune: Unit, period: str, expected: int, source: str):
    enter_cases(gathering, [*months(commune.id, range(1, 10)), *months(commune.id, (12,), year=2025)])
    found = figure(gathering, commune.id, period, "cases.received")
    assert (found.value, found.source) == (expected, f"Thống kê hồ sơ, {source}")


def test_open_cases_are_those_of_the_last_month_whatever_stands_before(gathering: Workspace, commune: Unit):
    first = month(commune.id, "2026-01", **{**WHOLE, "overdue": None, "pending": 50})
    enter_cases(gathering, [first, *months(commune.id, (4,))])
    overdue = figure(gathering, commune.id, "2026", "cases.overdue")
    assert overdue == Figure(value=Decimal(1), source="Thống kê hồ sơ, cuối tháng 04/2026")
    assert value(gathering, commune.id, "2026Q1", "cases.overdue") is None


@pytest.mark.parametrize(
    ("blanked", "code", "missing"),
    [
        ({5: "late"}, "cases.late", "tháng 5/2026 chưa có số hồ sơ trễ hạn"),
        ({5: "late"}, "cases.resolved", "tháng 5/2026 chưa có số hồ sơ trễ hạn"),
        (
            {5: "late", 6: "on_time", 8: "on_time"},
            "cases.resolved",
            "tháng 6, 8/2026 chưa có số hồ sơ đúng hạn; tháng 5/2026 chưa có số hồ sơ trễ hạn",
        ),
        ({9: "overdue"}, "cases.overdue", "tháng 9/2026 chưa có số hồ sơ quá hạn chưa giải quyết"),
    ],
)
def test_a_blank_cell_makes_the_figure_missing_never_zero(
    gathering: Workspace, commune: Unit, blanked: dict[int, str], code: str, missing: str
):
    records = [
        replace(each, **({blanked[number]: None} if number in blanked else {}))
        for number, each in enumerate(months(commune.id, range(1, 10)), 1)
    ]
    enter_cases(gathering, records)
    found = figure(gathering, commune.id, "2026", code)
    assert (found.value, found.missing) == (None, missing)
    assert value(gathering, commune.id, "2026", "cases.received") == 900


@pytest.mark.parametrize(
    ("registered", "missing"),
    [
        ((), "tháng 1–12/2026 chưa có thống kê hồ sơ"),
        ((1, 2, 4), "tháng 3/2026 chưa có thống kê hồ sơ"),
        ((3, 5), "tháng 1, 2, 4/2026 chưa có thống kê hồ sơ"),
        ((5,), "tháng 1–4/2026 chưa có thống kê hồ sơ"),
    ],
)
def test_a_month_missing_before_the_last_one_makes_the_figure_missing(
    gathering: Workspace, commune: Unit, registered: tuple[int, ...], missing: str
):
    enter_cases(gathering, months(commune.id, registered))
    found = figure(gathering, commune.id, "2026", "cases.late")
    assert (found.value, found.missing) == (None, missing)


def test_once_the_period_is_over_its_last_months_are_missing_too(gathering: Workspace, commune: Unit):
    enter_cases(gathering, months(commune.id, range(1, 12)))
    assert value(gathering, commune.id, "2026", "cases.late") is not None
    gathering.clock = clock_on(date(2026, 12, 31))
    assert value(gathering, commune.id, "2026", "cases.late") is not None
    gathering.clock = clock_on(date(2027, 1, 1))
    found = figure(gathering, commune.id, "2026", "cases.late")
    assert (found.value, found.missing) == (None, "tháng 12/2026 chưa có thống kê hồ sơ")


def test_a_month_with_a_source_alone_is_not_registered(gathering: Workspace, commune: Unit):
    noted = replace(month(commune.id, "2026-02"), source="Báo cáo số 12")
    enter_cases(gathering, [*months(commune.id, (1,)), noted])
    assert value(gathering, commune.id, "2026", "cases.late") == 2


def test_months_before_the_unit_and_after_its_end_are_not_asked_for(gathering: Workspace):
    short = save_unit(gathering, replace(unit("X02"), starts_on=date(2025, 7, 15), ends_on=date(2025, 9, 1)))
    enter_cases(gathering, months(short.id, (7, 8, 9), year=2025))
    assert figure(gathering, short.id, "2025", "cases.late") == Figure(
        value=Decimal(6), source="Thống kê hồ sơ, tháng 07–09/2025 (3/3 tháng)"
    )
    assert year_figure(gathering, short.id, 2025, "cases.late").value == 6
    assert year_figure(gathering, short.id, 2025, "cases.overdue").value == 1
    assert year_figure(gathering, short.id, 2024, "cases.late").missing == "tháng 1–12/2024 chưa có thống kê hồ sơ"


def test_a_whole_year_asks_for_every_month(gathering: Workspace, commune: Unit):
    enter_cases(gathering, months(commune.id, range(1, 12)))
    late = year_figure(gathering, commune.id, 2026, "cases.late")
    assert (late.value, late.missing) == (None, "tháng 12/2026 chưa có thống kê hồ sơ")
    assert year_figure(gathering, commune.id, 2026, "cases.overdue").value is None
    enter_cases(gathering, months(commune.id, (12,)))
    assert year_figure(gathering, commune.id, 2026, "cases.late") == Figure(
        value=Decimal(24), source="Thống kê hồ sơ, tháng 01–12/2026 (12/12 tháng)"
    )
    assert year_figure(gathering, commune.id, 2026, "cases.overdue").value == 1


def test_a_room_that_knows_no_months_answers_for_its_year_by_itself(gathering: Workspace, commune: Unit):
    code = next(source.code for source in FIGURES.values() if source.reckon_year is None)
    assert year_figure(gathering, commune.id, 2026, code) == figure(gathering, commune.id, "2026", code)


def test_an_officers_late_cases_of_a_year(gathering: Workspace, commune: Unit, officer: Person):
    assert officer_late(gathering, officer.id, 2026).missing == "tháng 1–12/2026 chưa có thống kê hồ sơ của Y Hà"
    enter_cases(gathering, [month(commune.id, f"2026-{number:02}", officer.id, late=0) for number in range(1, 12)])
    assert officer_late(gathering, officer.id, 2026).value is None
    enter_cases(gathering, [month(commune.id, "2026-12", officer.id, late=None, received=5)])
    assert officer_late(gathering, officer.id, 2026).missing == "tháng 12/2026 chưa có số hồ sơ trễ hạn của Y Hà"
    december = case_records(gathering, commune.id, officer.id)["2026-12"]
    enter_cases(gathering, [replace(december, late=3)])
    assert officer_late(gathering, officer.id, 2026) == Figure(
        value=Decimal(3), source="Thống kê hồ sơ của Y Hà, tháng 01–12/2026 (12/12 tháng)"
    )


def test_an_officer_who_moved_keeps_the_late_cases_of_both_units(gathering: Workspace, commune: Unit, officer: Person):
    other = save_unit(gathering, unit("X02"))
    enter_cases(gathering, [month(commune.id, f"2026-{number:02}", officer.id, late=1) for number in range(1, 7)])
    enter_cases(gathering, [month(other.id, f"2026-{number:02}", officer.id, late=0) for number in range(6, 13)])
    assert officer_late(gathering, officer.id, 2026).value == 6


def test_an_officers_months_never_count_for_the_unit(gathering: Workspace, commune: Unit, officer: Person):
    enter_cases(gathering, [month(commune.id, "2026-01", officer.id, late=9)])
    assert value(gathering, commune.id, "2026", "cases.late") is None
    assert period_figures(gathering, commune.id, "2026", officer.id)["cases.late"].value == 9


def test_a_month_as_it_stands_has_the_same_figures(commune: Unit):
    record = month(commune.id, "2026-01", **{**WHOLE, "late": None})
    assert month_value(record, "cases.cases_total") == 100
    assert month_value(record, "cases.resolved") is None


def test_unknown_codes_and_periods_are_refused(gathering: Workspace, commune: Unit):
    for ask in (
        lambda: figure(gathering, commune.id, "2026", "cases.none"),
        lambda: year_figure(gathering, commune.id, 2026, "cases.none"),
        lambda: figure(gathering, commune.id, "năm nay", "cases.late"),
    ):
        with pytest.raises(Refusal):
            ask()


def leaf(figures: Figures | None, rule: RatioRule | CompareRule | None = None) -> Indicator:
    ratio = RatioRule(numerator="hồ sơ đúng hạn", denominator="hồ sơ đã giải quyết")
    return Indicator(code="1.1", field="1", name="Đúng hạn", maximum=Decimal(20), rule=rule or ratio, figures=figures)


def with_leaf(indicator_set: IndicatorSet, indicator: Indicator) -> IndicatorSet:
    field = replace(indicator_set.fields[0], code="1", maximum=indicator.maximum)
    return replace(
        indicator_set, code="BO-MAU", fields=(field,), indicators=(indicator,), maximum=indicator.maximum, grades=()
    )


@pytest.fixture
def bound(gathering: Workspace) -> IndicatorSet:
    return with_leaf(gathering.catalogue.indicator_sets["QD766-2022"], leaf(ON_TIME))


def test_a_changed_month_changes_the_leaf_and_a_blank_one_blanks_it(
    gathering: Workspace, commune: Unit, bound: IndicatorSet
):
    """90 + 90 on time of 92 + 92 resolved: 97,83 % of 20 points are 19,57; 90 + 28 of 92 + 34: 93,65 % are 18,73."""
    enter_cases(gathering, months(commune.id, (1, 2)))
    points = [points_of(gathering, commune, bound)]
    february = case_records(gathering, commune.id)["2026-02"]
    enter_cases(gathering, [replace(february, on_time=28, late=6)])
    points.append(points_of(gathering, commune, bound))
    enter_cases(gathering, [replace(february, late=None)])
    points.append(points_of(gathering, commune, bound))
    assert points == [Decimal("19.57"), Decimal("18.73"), None]


def points_of(workspace: Workspace, commune: Unit, indicator_set: IndicatorSet) -> Decimal | None:
    found = bound_entry(workspace, commune.id, "2026", indicator_set.indicators[0])
    assert found is not None
    result = score(indicator_set, {"1.1": found.entry}).leaves["1.1"]
    assert (result.points is None) == (result.state is LeafState.BLANK)
    return result.points


def test_a_bound_leaf_tells_where_its_figures_come_from_and_what_is_missing(gathering: Workspace, commune: Unit):
    enter_cases(gathering, months(commune.id, (1,)))
    found = bound_entry(gathering, commune.id, "2026", leaf(ON_TIME))
    assert found == (
        Entry(numerator=Decimal(90), denominator=Decimal(92)),
        "Thống kê hồ sơ, tháng 01/2026 (1/12 tháng)",
        "",
    )
    january = case_records(gathering, commune.id)["2026-01"]
    enter_cases(gathering, [replace(january, on_time=None)])
    found = bound_entry(gathering, commune.id, "2026", leaf(ON_TIME))
    assert found is not None
    assert (found.entry, found.missing) == (Entry(), "tháng 1/2026 chưa có số hồ sơ đúng hạn")
    assert bound_entry(gathering, commune.id, "2026", leaf(None)) is None


@pytest.mark.parametrize("named", ["", "cases.late"])
def test_a_comparison_takes_the_year_before(gathering: Workspace, commune: Unit, named: str):
    enter_cases(gathering, [*months(commune.id, range(7, 10), 2025), *months(commune.id, range(7, 10))])
    last = case_records(gathering, commune.id)["2025-09"]
    enter_cases(gathering, [replace(last, late=5)])
    compared = leaf(Figures(numerator="cases.late", denominator=named), CompareRule(figure="trễ", better=Better.DOWN))
    found = bound_entry(gathering, commune.id, "2026Q3", compared)
    assert found is not None
    assert found.entry == Entry(numerator=Decimal(6), denominator=Decimal(9))
    assert found.source == (
        "Thống kê hồ sơ, tháng 07–09/2026 (3/3 tháng); Thống kê hồ sơ, tháng 07–09/2025 (3/3 tháng)"
    )


@pytest.mark.parametrize(
    ("period", "code", "missing"),
    [("Đợt 1", "cases.late", "“Đợt 1” không phải là một kỳ số liệu."), ("2026", "nơi.khác", "mang mã nơi.khác")],
)
def test_a_sheet_opens_though_a_period_or_a_code_is_unknown(
    gathering: Workspace, commune: Unit, period: str, code: str, missing: str
):
    for rule in (None, CompareRule(figure="trễ")):
        found = bound_entry(gathering, commune.id, period, leaf(Figures(numerator=code, value=code), rule))
        assert found is not None
        assert found.entry == Entry()
        assert missing in found.missing


def test_unknown_codes_of_a_set_are_found_with_their_place(bound: IndicatorSet):
    assert list(figure_problems(bound)) == []
    wrong = with_leaf(bound, leaf(Figures(numerator="cases.ontime", denominator="cases.resolved")))
    (problem,) = figure_problems(wrong)
    assert problem.place == ("indicators", 0, "figures", "numerator")
    assert problem.what == "tiêu chí 1.1 gắn với số liệu “cases.ontime” không có trong chương trình"


def test_the_leaves_that_use_a_room_are_listed(gathering: Workspace, bound: IndicatorSet):
    before = leaves_using(gathering, "cases")
    with gathering.change("set", "Nạp bộ chỉ số") as change:
        change.put(StoredSet(id=uuid4(), code=bound.code, content=bound))
    assert sorted(leaves_using(gathering, "cases")) == sorted([*before, f"{bound.document}: 1.1"])
    assert leaves_using(gathering, "case") == []


def test_every_measure_is_offered_by_its_code():
    assert {measure.code for measure in MEASURES} <= set(FIGURES)


COUNTS = st.fixed_dictionaries({name: st.none() | st.integers(0, 50) for name in ("received", "on_time", "late")})


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(counts=st.lists(COUNTS, min_size=1, max_size=12), order=st.randoms(use_true_random=False))
def test_a_sum_is_that_of_the_months_or_missing(
    gathering: Workspace, commune: Unit, counts: list[dict[str, int | None]], order: Random
):
    records = [month(commune.id, f"2026-{number:02}", **each) for number, each in enumerate(counts, 1)]
    order.shuffle(records)
    enter_cases(gathering, [], gathering.find(CaseStatistics))
    enter_cases(gathering, records)
    registered = [each for each in counts if any(count is not None for count in each.values())]
    last = max((place for place, each in enumerate(counts, 1) if each in registered), default=0)
    for name in ("received", "on_time", "late"):
        known = [each[name] for each in counts[:last]]
        expected = None if None in known or not known else sum(count or 0 for count in known)
        assert value(gathering, commune.id, "2026", f"cases.{name}") == expected
