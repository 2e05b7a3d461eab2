"""Award rounds: what they must hold to, what locks them, their days, milestones and guidance."""

from datetime import date
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.awards import Nomination, NominationState
from parcomp_desktop.domain.bonuses import BonusRounding
from parcomp_desktop.domain.council import CouncilMeeting, CouncilRules
from parcomp_desktop.domain.criteria import Outcome, Subject
from parcomp_desktop.domain.guidance import NO_GUIDANCE, GuidedParameter
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.rounds import AwardRound, LegalBasis, RoundAward, RoundMilestone
from parcomp_desktop.services.awards.nominations import verdict_now
from parcomp_desktop.services.awards.round_checks import lock_words
from parcomp_desktop.services.awards.rounds import (
    awards_of,
    close_round,
    counted_from,
    decided_by,
    guidance_of,
    kinds_on,
    milestone_lines,
    milestones_on,
    quota_of,
    reading_choices,
    remove_round,
    reopen_round,
    round_state,
    save_round,
    search_rounds,
    usual_name,
    usual_period,
)
from parcomp_desktop.services.workspace import Workspace
from tests.services.awards.award_cases import GOOD_UNIT, nominated, nomination_of, published, unit_of, write_facts
from tests.services.awards.round_cases import DISTRICT_DAY, TWO_LEVELS_DAY, decision_in, put, round_of, saved, vote_in

HIGH_RANK = GuidedParameter(name="high_rank", value=Decimal(5), source="Hướng dẫn 10/HD-SNV")


def drafted(workspace: Workspace, award_round: AwardRound, **fields: Any) -> Nomination:  # noqa: ANN401  any field
    unit = unit_of(workspace, "UBND xã Đăk Mar", "X01")
    nomination = nomination_of(unit, on=award_round.considered_on, period=award_round.period)
    nomination = replace(nominated(workspace, nomination), round_id=award_round.id, **fields)
    put(workspace, nomination)
    return nomination


def test_a_round_is_written_trimmed_found_by_its_guidance_and_undone(gathering: Workspace):
    written = saved(gathering, name="  Xét khen năm 2024 ", guidance=" Hướng dẫn 10/HD-SNV ")
    assert (written.name, written.guidance) == ("Xét khen năm 2024", "Hướng dẫn 10/HD-SNV")
    assert gathering.find(AwardRound) == [written]
    assert search_rounds(gathering, "huong dan 10") == [written]
    assert search_rounds(gathering, "thi trấn") == []
    gathering.undo()
    assert gathering.find(AwardRound) == []


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"name": "  "}, "Tên đợt xét còn trống"),
        ({"period": "2022"}, "ngoài giai đoạn thi đua"),
        ({"period": "2031"}, "ngoài giai đoạn thi đua"),
        ({"period": "năm nay"}, "không phải là một kỳ xét"),
        ({"due_on": date(2025, 3, 21)}, "sau ngày xét"),
        ({"awards": ()}, "Chưa chọn hình thức khen"),
        ({"awards": (RoundAward(kind="gk-bo"),)}, "không có hình thức khen gk-bo"),
        ({"awards": (RoundAward(kind="gk-xa"), RoundAward(kind="gk-xa"))}, "hai lần"),
        ({"awards": (RoundAward(kind="gk-xa", collectives=-1),)}, "từ 0 trở lên"),
        ({"awards": (RoundAward(kind="gk-xa", individuals=-1),)}, "từ 0 trở lên"),
        ({"awards": (RoundAward(kind="gk-xa", deadline_days=0),)}, "từ 1 đến 250"),
        ({"awards": (RoundAward(kind="gk-xa", deadline_days=251),)}, "từ 1 đến 250"),
        ({"awards": (RoundAward(kind="gk-xa", coefficient=Decimal(0), coefficient_source="QĐ"),)}, "lớn hơn 0"),
        ({"awards": (RoundAward(kind="gk-xa", coefficient=Decimal("0.3")),)}, "chưa có văn bản"),
        ({"reading": "literal"}, "chưa ghi văn bản hướng dẫn"),
        ({"reading": "khác", "guidance": "HD"}, "Không có cách đọc"),
        ({"parameters": (replace(HIGH_RANK, source=" "),)}, "thứ hạng cao” còn trống"),
        ({"parameters": (replace(HIGH_RANK, name="rất_cao"),)}, "Không có tham số"),
        ({"parameters": (replace(HIGH_RANK, value=Decimal("1.5")),)}, "không dùng được"),
        ({"council": CouncilRules(quorum_part=4, quorum_whole=3)}, "dự họp 4/3 không hợp lệ"),
        ({"council": CouncilRules(quorum_part=0)}, "dự họp 0/3 không hợp lệ"),
        ({"council": CouncilRules(threshold=Decimal(100))}, "không thể đạt được"),
        ({"council": CouncilRules(threshold=Decimal(101), above=False)}, "không thể đạt được"),
        ({"council": CouncilRules(threshold=Decimal(0), above=False)}, "ai cũng được thông qua"),
        ({"budget": -1}, "Kinh phí"),
    ],
)
def test_what_cannot_be_right_is_refused_and_nothing_is_written(
    gathering: Workspace, fields: dict[str, Any], words: str
):
    with pytest.raises(Refusal) as refused:
        saved(gathering, **fields)
    assert words in refused.value.what
    assert refused.value.cure
    assert gathering.find(AwardRound) == []


def test_what_stands_on_the_limit_is_right(gathering: Workspace):
    rules = CouncilRules(quorum_part=3, quorum_whole=3, threshold=Decimal(100), above=False)
    award = RoundAward(kind="gk-xa", collectives=0, individuals=0, deadline_days=250)
    written = saved(gathering, council=rules, awards=(award,), due_on=DISTRICT_DAY, budget=0)
    assert (written.council, written.awards, written.due_on) == (rules, (award,), DISTRICT_DAY)


def test_a_new_round_with_bases_of_its_own_is_given_no_others(gathering: Workspace):
    own = (LegalBasis(id=uuid4(), text="Quyết định số 56/2024/QĐ-UBND"),)
    assert saved(gathering, bases=own).bases == own


def test_a_second_round_of_the_period_needs_a_name_of_its_own(gathering: Workspace):
    first = saved(gathering, name="Xét khen năm 2024")
    with pytest.raises(Refusal, match="đã có đợt xét"):
        saved(gathering, name="XÉT KHEN NĂM 2024")
    assert saved(gathering, name="Xét khen đột xuất năm 2024") in search_rounds(gathering)
    assert save_round(gathering, replace(first, fund="Quỹ")).fund == "Quỹ"


@pytest.mark.parametrize(
    ("on", "kinds"),
    [
        (date(2023, 1, 5), []),
        (date(2023, 1, 6), ["bk-tinh", "gk-huyen", "gk-xa"]),
        (date(2025, 6, 30), ["bk-tinh", "gk-huyen", "gk-xa"]),
        (date(2025, 7, 1), ["bk-tinh", "gk-xa"]),
    ],
)
def test_the_kinds_are_those_of_the_day(gathering: Workspace, on: date, kinds: list[str]):
    assert [kind.code for kind in kinds_on(gathering, on)] == kinds


def test_the_district_s_award_ends_with_june_2025(gathering: Workspace):
    saved(gathering, "gk-huyen", on=date(2025, 6, 30))
    with pytest.raises(Refusal, match="không còn từ sau ngày 30/06/2025"):
        saved(gathering, "gk-huyen", on=date(2025, 7, 1), name="Đợt khác")


def test_a_round_proposes_the_awards_of_its_term_and_knows_their_quotas(gathering: Workspace):
    year = round_of(awards=(RoundAward(kind="gk-xa", collectives=2, individuals=0),))
    assert [award.code for award in awards_of(gathering, year)] == ["gk-xa.tap-the.nam", "gk-xa.ca-nhan.nam"]
    stage = round_of("bk-tinh", period="2023-2030", on=date(2030, 12, 1))
    assert [award.code for award in awards_of(gathering, stage)] == [
        "bk-tinh.tap-the.giai-doan",
        "bk-tinh.ca-nhan.giai-doan",
    ]
    quotas = [quota_of(year, *asked) for asked in (("gk-xa", Subject.COLLECTIVE), ("gk-xa", Subject.INDIVIDUAL))]
    assert quotas == [2, 0]
    assert quota_of(year, "bk-tinh", Subject.COLLECTIVE) is None


@pytest.mark.parametrize(
    ("period", "on", "codes"),
    [
        ("2024", date(2025, 6, 30), ["so-ket", "tinh-cong-bo-huyen", "huyen-cong-bo-xa"]),
        ("2024", date(2025, 7, 1), ["so-ket", "tinh-cong-bo-xa"]),
        ("2023-2030", date(2030, 12, 1), ["tong-ket", "ket-thuc"]),
    ],
)
def test_the_milestones_are_those_of_the_term_and_day(gathering: Workspace, period: str, on: date, codes: list[str]):
    assert [each.code for each in milestones_on(gathering, period, on)] == codes


def test_milestones_of_other_days_and_unsaid_ones_are_not_kept_and_the_plan_s_day_stands(gathering: Workspace):
    told = (
        RoundMilestone(code="so-ket", on=date(2025, 1, 10), document="Báo cáo 5/BC"),
        RoundMilestone(code="tinh-cong-bo-xa", on=date(2025, 2, 1)),
        RoundMilestone(code="huyen-cong-bo-xa"),
    )
    year = saved(gathering, milestones=told)
    assert year.milestones == told[:1]
    lines = milestone_lines(gathering, year)
    assert [(line.on, line.document) for line in lines] == [(date(2025, 1, 10), "Báo cáo 5/BC"), (None, ""), (None, "")]
    assert [line.is_reached(date(2025, 1, 9)) for line in lines] == [False, False, False]
    assert [line.is_reached(date(2025, 1, 10)) for line in lines] == [True, False, False]
    stage = round_of("bk-tinh", period="2023-2030", on=date(2030, 12, 1))
    assert [line.on for line in milestone_lines(gathering, stage)] == [None, date(2030, 10, 31)]


def test_deadlines_run_in_working_days_after_the_day_for_dossiers(gathering: Workspace):
    """30/4 and 1/5 are holidays: of the ten days after Friday 25/4/2025 the last is Tuesday 13/5."""
    award_round = round_of(due_on=date(2025, 4, 25), on=date(2025, 5, 20))
    assert counted_from(award_round) == date(2025, 4, 25)
    assert decided_by(gathering, counted_from(award_round), 10) == date(2025, 5, 13)
    assert decided_by(gathering, date(2025, 12, 31), 1) == date(2026, 1, 2)
    assert counted_from(round_of()) == DISTRICT_DAY


def test_guidance_is_handed_on_with_its_document(gathering: Workspace):
    assert guidance_of(round_of()) is NO_GUIDANCE
    guided = saved(gathering, guidance="Hướng dẫn 10/HD-SNV", reading="one_of", parameters=(HIGH_RANK,))
    found = guidance_of(guided)
    assert (found.reading, found.reading_source, found.parameters) == ("one_of", "Hướng dẫn 10/HD-SNV", (HIGH_RANK,))
    assert guidance_of(replace(guided, reading="")).reading_source == ""
    assert list(reading_choices(gathering)) == ["literal", "one_of"]


def test_a_nomination_is_judged_by_the_guidance_of_its_round_alone(gathering: Workspace):
    """Rank 5 is not among the first three, but among the five of the guidance."""
    unit = unit_of(gathering, "UBND xã Đăk Mar", "X01")
    write_facts(gathering, unit, GOOD_UNIT | {"rank": "5", "rank_comparable": "false"})
    award_round = saved(gathering, parameters=(HIGH_RANK,))
    nomination = nomination_of(unit, on=DISTRICT_DAY)
    assert verdict_now(gathering, nomination).outcome is Outcome.NOT_MET
    guided = verdict_now(gathering, replace(nomination, round_id=award_round.id))
    assert guided.outcome is Outcome.MET
    assert guided.guidance.parameters == (HIGH_RANK,)


@pytest.mark.parametrize("by", ["votes", "decision"])
def test_votes_and_decisions_lock_the_council_s_rules_and_the_kinds(gathering: Workspace, by: str):
    award_round = saved(gathering)
    assert lock_words(gathering, award_round) == ""
    if by == "votes":
        vote_in(gathering, award_round, drafted(gathering, award_round).id)
    else:
        put(gathering, decision_in(award_round))
    assert ("1 kết quả biểu quyết" if by == "votes" else "1 quyết định") in lock_words(gathering, award_round)
    for changed in (
        replace(award_round, council=CouncilRules(threshold=Decimal(80))),
        replace(award_round, awards=(*award_round.awards, RoundAward(kind="gk-xa"))),
    ):
        with pytest.raises(Refusal, match="giữ nguyên"):
            save_round(gathering, changed)
    more = replace(award_round, awards=(RoundAward(kind="gk-huyen", collectives=4),), budget=5_000_000)
    assert save_round(gathering, more).budget == 5_000_000


def test_drafts_follow_the_day_and_hold_the_period_and_the_kind(gathering: Workspace):
    award_round = saved(gathering, "gk-huyen", "gk-xa")
    nomination = drafted(gathering, award_round)
    later = save_round(gathering, replace(award_round, considered_on=date(2025, 4, 1)))
    assert gathering.get(Nomination, nomination.id).considered_on == date(2025, 4, 1)
    with pytest.raises(Refusal, match="đề nghị của kỳ 2024"):
        save_round(gathering, replace(later, period="2023"))
    with pytest.raises(Refusal, match="đã có đề nghị Giấy khen của Chủ tịch Ủy ban nhân dân huyện"):
        save_round(gathering, replace(later, awards=(RoundAward(kind="gk-xa"),)))
    put(gathering, replace(gathering.get(Nomination, nomination.id), state=NominationState.COUNCIL))
    save_round(gathering, replace(later, considered_on=date(2025, 5, 5)))
    assert gathering.get(Nomination, nomination.id).considered_on == date(2025, 4, 1)


def test_a_round_is_closed_once_nothing_waits_then_it_is_as_it_is_until_it_is_opened(gathering: Workspace):
    award_round = saved(gathering)
    nomination = drafted(gathering, award_round)
    with pytest.raises(Refusal, match="còn 1 đề nghị chưa xong"):
        close_round(gathering, award_round)
    put(gathering, replace(nomination, state=NominationState.SENT))
    assert round_state(award_round) == "Đang mở"
    closed = close_round(gathering, award_round)
    assert closed.closed_on == gathering.local_day()
    assert round_state(closed).startswith("Đã đóng")
    for change in (lambda: save_round(gathering, closed), lambda: close_round(gathering, closed)):
        with pytest.raises(Refusal, match="đã đóng ngày"):
            change()
    opened = reopen_round(gathering, closed)
    assert opened.closed_on is None
    assert save_round(gathering, replace(opened, fund="Quỹ")).fund == "Quỹ"


def test_a_round_is_removed_only_when_nothing_stands_on_it(gathering: Workspace):
    award_round = saved(gathering)
    nomination = drafted(gathering, award_round)
    put(gathering, CouncilMeeting(id=uuid4(), round_id=award_round.id, held_on=DISTRICT_DAY), decision_in(award_round))
    with pytest.raises(Refusal, match="1 đề nghị khen thưởng, 1 cuộc họp Hội đồng, 1 quyết định"):
        remove_round(gathering, award_round)
    empty = saved(gathering, name="Đợt khác")
    remove_round(gathering, empty)
    assert gathering.find(AwardRound) == [award_round]
    assert gathering.get(Nomination, nomination.id).round_id == award_round.id


def test_a_new_round_is_of_the_newest_published_year_else_of_last_year(gathering: Workspace):
    last_year = min(max(gathering.local_day().year - 1, 2023), 2030)
    assert usual_period(gathering) == str(last_year)
    published(gathering, unit_of(gathering, "UBND xã Đăk Mar", "X01"), 2024, "91")
    assert usual_period(gathering) == "2024"
    assert usual_name("2024") == "Xét khen thưởng năm 2024"
    assert usual_name("2023-2030") == "Xét khen thưởng giai đoạn 2023-2030"


def test_the_rounding_of_bonuses_is_up_unless_the_round_says_otherwise(gathering: Workspace):
    assert saved(gathering, on=TWO_LEVELS_DAY, awards=(RoundAward(kind="gk-xa"),)).rounding is BonusRounding.UP
