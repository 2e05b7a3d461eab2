"""What a decision costs beside its round, and the reward fund."""

from datetime import date
from decimal import Decimal

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.awards import Award
from parcomp_desktop.domain.bonuses import BonusRounding
from parcomp_desktop.domain.rounds import AwardRound, RoundAward
from parcomp_desktop.services.awards.bonuses import bonus_for
from parcomp_desktop.services.awards.decision_money import Chosen, FundLine, fund_lines, money, sum_up
from parcomp_desktop.services.awards.decisions import candidates, record_decision
from parcomp_desktop.services.awards.nominations import award_of
from parcomp_desktop.services.registry.events import revoke_award, void_award
from parcomp_desktop.services.workspace import Workspace
from tests.services.awards.round_cases import put
from tests.services.registry.register_cases import HAPPENED, add_commune, three_awards
from tests.services.work.work import PERSON_AWARD, UNIT_AWARD, a_round, add_person, decision, nominate, to_decision

ON = date(2025, 3, 20)


def chosen(desk: Workspace, *codes: str, award_round: AwardRound | None = None) -> list[Chosen]:
    listed = [award_of(desk, code) for code in codes]
    return [Chosen(each, bonus_for(desk, each, ON, BonusRounding.UP, award_round)) for each in listed]


def test_what_is_chosen_is_counted_and_summed(gathering: Workspace):
    summed = sum_up(gathering, None, chosen(gathering, UNIT_AWARD, PERSON_AWARD, PERSON_AWARD))
    # 1.410.000 for the collective, twice 710.000 for the people
    assert (summed.collectives, summed.individuals, summed.amount) == (1, 2, 2_830_000)
    assert summed.warnings == ()
    assert len(summed.assumed) == 2


def test_nothing_chosen_costs_nothing_and_warns_of_nothing(gathering: Workspace):
    assert sum_up(gathering, a_round(gathering, budget=0), []) == (0, 0, 0, (), ())


def test_a_bonus_that_cant_be_reckoned_is_left_out_of_the_sum(gathering: Workspace):
    summed = sum_up(gathering, None, [Chosen(award_of(gathering, PERSON_AWARD), None)])
    assert (summed.individuals, summed.amount) == (1, 0)


@pytest.mark.parametrize(
    ("budget", "told"),
    [(1_420_000, ()), (1_419_999, ("Vượt dự toán của đợt xét 1 đồng (dự toán 1.419.999).",)), (None, ())],
)
def test_going_over_the_budget_is_a_warning_from_the_first_dong(
    budget: int | None, told: tuple[str, ...], gathering: Workspace
):
    award_round = a_round(gathering, budget=budget)
    assert sum_up(gathering, award_round, chosen(gathering, PERSON_AWARD, PERSON_AWARD)).warnings == told


def test_what_the_round_decided_before_counts_and_what_was_voided_doesnt(gathering: Workspace):
    award_round = a_round(
        gathering, budget=1_500_000, awards=(RoundAward(kind="gk-huyen", collectives=0, individuals=2),)
    )
    unit = add_commune(gathering)
    people = [add_person(gathering, name, unit.id) for name in ("A Đắk", "Y Hà")]
    for made in to_decision(gathering, *(nominate(gathering, each, PERSON_AWARD) for each in people)):
        put(gathering, replace(made, round_id=award_round.id))
    found = [each.nomination for each in candidates(gathering, award_round.id)]
    reasons = {each.id: "Hội đồng thống nhất" for each in found}
    record_decision(gathering, replace(decision(), round_id=award_round.id), found, reasons)
    more = chosen(gathering, UNIT_AWARD, PERSON_AWARD)
    assert sum_up(gathering, award_round, more).warnings == (
        "Giấy khen của Chủ tịch Ủy ban nhân dân huyện cho tập thể: 1, đợt xét chỉ có 0.",
        "Giấy khen của Chủ tịch Ủy ban nhân dân huyện cho cá nhân: 3, đợt xét chỉ có 2.",
        "Vượt dự toán của đợt xét 2.040.000 đồng (dự toán 1.500.000, đã quyết định 1.420.000).",
    )
    void_award(gathering, gathering.find(Award, recipient="A Đắk")[0], HAPPENED)
    assert sum_up(gathering, award_round, more[1:]).warnings == ()


def test_the_fund_is_told_by_year_fund_and_round(gathering: Workspace):
    awards = three_awards(gathering)
    assert fund_lines(gathering) == [FundLine(2025, "", "", 3, 2_830_000, None)]
    void_award(gathering, awards["Nguyễn Thị Ngọc Ánh"], HAPPENED)
    revoke_award(gathering, awards["Trần Văn Hòa"], HAPPENED)
    assert fund_lines(gathering) == [FundLine(2025, "", "", 1, 1_410_000, None)]


def test_what_is_left_of_a_budget_may_be_below_zero(gathering: Workspace):
    award_round = a_round(gathering, budget=500_000)
    person = add_person(gathering, "A Đắk", add_commune(gathering).id)
    made = replace(to_decision(gathering, nominate(gathering, person, PERSON_AWARD))[0], round_id=award_round.id)
    put(gathering, made)
    signed = replace(decision(), round_id=award_round.id, fund="Quỹ khen thưởng năm 2025")
    record_decision(gathering, signed, [made], {made.id: "Hội đồng thống nhất"})
    (line,) = fund_lines(gathering)
    assert line == (2025, "Quỹ khen thưởng năm 2025", "Đợt xét năm 2024", 1, 710_000, 500_000)
    assert line.left == -210_000
    assert line._replace(budget=None).left is None


def test_the_rounds_coefficient_goes_before_the_law(gathering: Workspace):
    guided = RoundAward(kind="gk-huyen", coefficient=Decimal("0.5"), coefficient_source="Hướng dẫn 07/HD-PNV")
    other = RoundAward(kind="gk-xa", coefficient=Decimal(9), coefficient_source="Hướng dẫn khác")
    award_round = a_round(gathering, awards=(other, guided))
    (person, unit) = chosen(gathering, PERSON_AWARD, UNIT_AWARD, award_round=award_round)
    assert [each.bonus.amount for each in (person, unit) if each.bonus] == [1_170_000, 2_340_000]


def test_money_is_shown_with_dots():
    assert (money(1_410_000), money(0), money(None)) == ("1.410.000", "0", "")
