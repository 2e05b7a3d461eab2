"""Small three-valued requirements, by hand."""

from collections.abc import Mapping
from decimal import Decimal

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.criteria import FactDefinition, FactKind, FactValue, Subject
from parcomp_desktop.domain.rulesets import Comparison, Operator, Parameter, Requirement
from parcomp_desktop.rules.conditions import condition_of
from parcomp_desktop.rules.gaps import Terms, gaps_of
from parcomp_desktop.rules.wording import requirement_words

Values = Mapping[str, FactValue]

SHARE = Requirement(
    all=(Comparison(fact="online", percent_of="cases", op=Operator.AT_LEAST, parameter="share"),),
)
PARAMETERS = {"share": Parameter(name="share", label="Tỷ lệ", value=Decimal("66.6"), source="Hướng dẫn")}


@pytest.mark.parametrize(
    ("values", "expected", "wanted"),
    [
        ({"online": 2, "cases": 3}, True, []),
        ({"online": 665, "cases": 1000}, False, []),
        ({"online": 666, "cases": 1000}, True, []),
        ({"online": 2}, None, ["cases"]),
        ({"cases": 3}, None, ["online"]),
        ({"online": 0, "cases": 0}, None, ["cases"]),
        ({}, None, ["online", "cases"]),
    ],
)
def test_a_percent_of_another_fact(values: Values, expected: bool | None, wanted: list[str]):
    condition = condition_of(SHARE, PARAMETERS)
    assert condition.holds(values) is expected
    assert expected is not None or condition.wants(values) == wanted


def test_a_percent_of_another_fact_is_told_with_its_sign():
    definitions = {
        name: FactDefinition(name=name, label=label, subject=Subject.COLLECTIVE, kind=FactKind.COUNT)
        for name, label in (("online", "Hồ sơ trực tuyến"), ("cases", "Hồ sơ"))
    }
    assert (
        requirement_words(SHARE, definitions, PARAMETERS, "Kế hoạch")
        == "Tỷ lệ Hồ sơ trực tuyến trên Hồ sơ ≥ 66,6 % (theo Hướng dẫn)"
    )


def test_what_asks_for_nothing_holds():
    assert condition_of(Requirement(), {}).holds({}) is True


@pytest.mark.parametrize(("online", "short"), [(665, 1), (600, 66), (0, 666)])
def test_of_a_percent_that_is_too_low_whole_things_are_short(online: int, short: int):
    definitions = {
        name: FactDefinition(name=name, label=name, subject=Subject.COLLECTIVE, kind=FactKind.COUNT)
        for name in ("online", "cases")
    }
    wanted = replace(SHARE, all=(replace(SHARE.all[0], gap="thiếu {gap} hồ sơ để đạt {limit} %"),))
    (gap,) = gaps_of(wanted, {"online": online, "cases": 1000}, Terms(definitions, PARAMETERS, "Kế hoạch"))
    assert gap.words == f"thiếu {short} hồ sơ để đạt 66,6 %"
