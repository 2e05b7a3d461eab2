from decimal import Decimal

import pytest

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Appraisal, Scoresheet
from parcomp_desktop.services.scoring.appraisals import (
    FINAL_ROUND,
    LeafMark,
    fill_marks,
    marks,
    save_marks,
    set_no_survey,
)
from parcomp_desktop.services.scoring.scoresheets import make_scoresheet, open_scoresheet
from parcomp_desktop.services.scoring.sheet_steps import finish_first_round, lock
from parcomp_desktop.services.workspace import Workspace
from tests.services.scoring.sheet_cases import appraised, commune, fill, final, locked, new_sheet, on, survey


def self_scores(workspace: Workspace, sheet: Scoresheet):
    return open_scoresheet(workspace, sheet).score.leaves


def test_marks_come_to_a_score_of_their_own(gathering: Workspace):
    opened = open_scoresheet(gathering, appraised(gathering))
    # 15 + 10 + 8 + 5 of the 50 that aren't survey; the unit gave itself 16,12 + 10 + 8 + 5
    assert (opened.score.total, opened.score.percent) == (Decimal("39.12"), Decimal("78.24"))
    assert (opened.rounds[1].total, opened.rounds[1].maximum, opened.rounds[1].percent) == (38, 50, 76)
    assert opened.final is None


@pytest.mark.parametrize(
    ("code", "mark", "told"),
    [
        ("1.1", LeafMark(Decimal("20.01")), r"Điểm của tiêu chí 1\.1 phải từ 0 đến 20"),
        ("1.1", LeafMark(Decimal(-1)), r"Điểm của tiêu chí 1\.1 phải từ 0 đến 20"),
        ("1.1", LeafMark(Decimal("1.005")), r"tiêu chí 1\.1 có quá 2 chữ số sau dấu phẩy"),
        ("1.1", LeafMark(Decimal(1), not_applicable=True), r"1\.1 vừa có điểm thẩm định vừa ghi không phát sinh"),
        ("2.1", LeafMark(Decimal(30)), r"2\.1 lấy từ khảo sát, không thẩm định ở lần 1"),
        ("9.9", LeafMark(Decimal(1)), r"không có tiêu chí 9\.9"),
    ],
)
def test_a_mark_that_cant_be_is_refused_and_none_is_written(gathering: Workspace, code: str, mark: LeafMark, told: str):
    sheet = locked(gathering)
    with pytest.raises(Refusal, match=told):
        save_marks(gathering, sheet, 1, {"1.2": LeafMark(Decimal(3)), code: mark})
    assert gathering.find(Appraisal) == []


def test_a_round_is_open_in_its_own_states_only(gathering: Workspace):
    sheet = new_sheet(gathering)
    mark = {"1.2": LeafMark(Decimal(3))}
    with pytest.raises(Refusal, match="“Đang nhập”, không nhập được điểm thẩm định lần 1"):
        save_marks(gathering, sheet, 1, mark)
    with pytest.raises(Refusal, match=r"lần 2\. Kết thúc thẩm định lần 1 trước"):
        save_marks(gathering, sheet, 2, mark)


def test_a_round_that_was_ended_is_closed(gathering: Workspace):
    sheet = final(gathering)
    for round_ in (1, FINAL_ROUND):
        with pytest.raises(Refusal, match=f"không nhập được điểm thẩm định lần {round_}"):
            save_marks(gathering, sheet, round_, {"1.2": LeafMark(Decimal(3))})


def test_a_mark_is_blanked_and_taken_back(gathering: Workspace):
    sheet = locked(gathering)
    save_marks(gathering, sheet, 1, {"1.1": LeafMark(Decimal(0), comment=" Không có minh chứng ")})
    assert marks(gathering, sheet, 1)["1.1"] == LeafMark(Decimal(0), comment="Không có minh chứng")
    save_marks(gathering, sheet, 1, {"1.1": LeafMark(comment="Chờ bổ sung")})
    assert marks(gathering, sheet, 1)["1.1"].is_open
    assert open_scoresheet(gathering, sheet).rounds[1].complete is False, "an open mark isn't 0"
    assert gathering.undo().summary == "Thẩm định lần 1: tiêu chí 1.1, kỳ 2024"


def test_open_marks_take_the_self_score_over_at_one_go(gathering: Workspace):
    sheet = locked(gathering)
    save_marks(gathering, sheet, 1, {"1.1": LeafMark(Decimal(15)), "1.2": LeafMark(comment="Đã xem")})
    assert fill_marks(gathering, sheet, 1, self_scores(gathering, sheet)) == ["1.3"], "the appraiser's own to give"
    first = marks(gathering, sheet, 1)
    assert {code: mark.points for code, mark in first.items()} == {"1.1": 15, "1.2": 10, "1.4": 5}
    assert first["1.2"].comment == "Đã xem"
    assert gathering.undo().summary == "Lấy điểm tự chấm cho 2 tiêu chí, kỳ 2024"
    assert set(marks(gathering, sheet, 1)) == {"1.1", "1.2"}
    assert marks(gathering, sheet, 1)["1.2"].is_open


def test_the_second_round_takes_the_first_over(gathering: Workspace):
    sheet = appraised(gathering)
    save_marks(gathering, sheet, FINAL_ROUND, {"1.1": LeafMark(Decimal(16), comment="Đã bổ sung")})
    assert fill_marks(gathering, sheet, FINAL_ROUND, self_scores(gathering, sheet)) == []
    second = marks(gathering, sheet, FINAL_ROUND)
    assert {code: mark.points for code, mark in second.items()} == {"1.1": 16, "1.2": 10, "1.3": 8, "1.4": 5}
    assert second["1.3"].comment == "Có sáng kiến cấp huyện"


def test_a_leaf_that_the_unit_left_blank_isnt_filled_with_anything(gathering: Workspace):
    sheet = new_sheet(gathering)
    fill(gathering, sheet, but="1.4")
    lock(gathering, sheet, on(8), even_incomplete=True)
    assert fill_marks(gathering, sheet, 1, self_scores(gathering, sheet)) == ["1.3", "1.4"]


def test_survey_points_come_in_the_second_round_and_after_it(gathering: Workspace):
    sheet = final(gathering)
    assert open_scoresheet(gathering, sheet).final is not None
    survey(gathering, sheet, "40.5")
    score = open_scoresheet(gathering, sheet).final
    assert score is not None
    assert (score.total, score.maximum, score.percent) == (Decimal("78.5"), 100, Decimal("78.5"))


def test_without_a_survey_its_leaves_leave_the_maximum(gathering: Workspace):
    sheet = final(gathering)
    set_no_survey(gathering, sheet)
    score = open_scoresheet(gathering, sheet).final
    assert score is not None
    # 38 of the 50 of the appraisal
    assert (score.total, score.maximum, score.percent, score.complete) == (38, 50, 76, True)
    line = next(line for line in open_scoresheet(gathering, sheet).lines if line.indicator.code == "2.1")
    assert (line.words, line.leaf) == ("Không tổ chức khảo sát", None)
    gathering.undo()
    assert open_scoresheet(gathering, sheet).rounds[FINAL_ROUND].complete is False


def test_a_set_without_survey_has_nothing_to_say_of_it(gathering: Workspace):
    sheet = make_scoresheet(gathering, commune(gathering).id, "QD766-2022", "2024")
    with pytest.raises(Refusal, match="không có tiêu chí khảo sát"):
        set_no_survey(gathering, sheet)


def test_lateness_comes_to_the_final_score_alone(gathering: Workspace):
    sheet = locked(gathering, 12)
    fill_marks(gathering, sheet, 1, self_scores(gathering, sheet))
    finish_first_round(gathering, sheet, on(20))
    fill_marks(gathering, sheet, FINAL_ROUND, self_scores(gathering, sheet))
    opened = open_scoresheet(gathering, sheet)
    assert opened.rounds[1].total == Decimal("31.12"), "16,12 + 10 + 5"
    assert opened.final is not None
    assert opened.final.total == Decimal("29.12"), "two days late"
