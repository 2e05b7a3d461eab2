from datetime import date
from decimal import Decimal
from uuid import uuid4

import pytest

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import PublishedIndex, Scoresheet, SheetState
from parcomp_desktop.services.ranking.rankings import save_published
from parcomp_desktop.services.scoring.appraisals import LeafMark, save_marks, set_no_survey
from parcomp_desktop.services.scoring.publication import publish
from parcomp_desktop.services.scoring.scoresheets import make_scoresheet, open_scoresheet
from parcomp_desktop.services.scoring.sheet_steps import (
    Taken,
    finish_first_round,
    finish_second_round,
    lock,
    sheet_steps,
)
from parcomp_desktop.services.workspace import Workspace
from tests.services.scoring.sheet_cases import CODE, commune, final, on, small_set, store_set, survey

PAPER = "Quyết định số 15/QĐ-UBND"


def published(workspace: Workspace) -> Scoresheet:
    sheet = final(workspace)
    survey(workspace, sheet, "40.5")
    return publish(workspace, sheet, on(2, 12, document=PAPER))


def test_the_final_score_becomes_the_units_index(gathering: Workspace):
    sheet = published(gathering)
    assert sheet.state is SheetState.PUBLISHED
    index = gathering.find(PublishedIndex)[0]
    # 15 + 10 + 8 + 5 + 40,5
    assert (index.unit_id, index.year, index.points, index.maximum) == (sheet.unit_id, 2024, Decimal("78.5"), 100)
    assert (index.source, index.set_code) == (PAPER, CODE)
    assert open_scoresheet(gathering, sheet).difference == 0


def test_without_a_survey_the_maximum_is_the_one_that_applies(gathering: Workspace):
    sheet = final(gathering)
    set_no_survey(gathering, sheet)
    publish(gathering, sheet, on(2, 12))
    index = gathering.find(PublishedIndex)[0]
    assert (index.points, index.maximum) == (38, 50)


def test_nothing_is_published_while_the_survey_is_open_or_without_a_paper(gathering: Workspace):
    sheet = final(gathering)
    with pytest.raises(Refusal, match=r"Còn 1 tiêu chí chưa có điểm thẩm định lần 2: 2\.1"):
        publish(gathering, sheet, on(2, 12))
    survey(gathering, sheet, "40")
    with pytest.raises(Refusal, match="Công bố” ghi ở bàn này phải theo văn bản"):
        publish(gathering, sheet, Taken(date(2024, 12, 2)))
    assert gathering.find(PublishedIndex) == []


def test_an_index_that_was_announced_stays_as_published(gathering: Workspace):
    sheet = final(gathering)
    announced = PublishedIndex(
        id=uuid4(), unit_id=sheet.unit_id, year=2024, points=Decimal("79.25"), source="Thông báo số 3"
    )
    save_published(gathering, announced)
    survey(gathering, sheet, "40.5")
    publish(gathering, sheet, on(2, 12))
    assert gathering.find(PublishedIndex) == [announced]
    opened = open_scoresheet(gathering, sheet)
    assert (opened.published, opened.difference) == (announced, Decimal("0.75")), "79,25 − 78,5"


def test_a_correction_publishes_again_with_a_reason(gathering: Workspace):
    sheet = published(gathering)
    with pytest.raises(Refusal, match="Công bố” phải có lý do"):
        publish(gathering, sheet, on(5, 12), Decimal("78.6"))
    publish(gathering, sheet, on(5, 12, reason="Đính chính", document="Quyết định số 18"), Decimal("78.6"))
    index = gathering.find(PublishedIndex)
    assert [(each.points, each.source) for each in index] == [(Decimal("78.6"), "Quyết định số 18")]
    assert [each.document for each in sheet_steps(gathering, sheet)][-2:] == [PAPER, "Quyết định số 18"]
    assert open_scoresheet(gathering, sheet).difference == Decimal("0.1")


def test_points_beyond_the_maximum_arent_published(gathering: Workspace):
    sheet = published(gathering)
    with pytest.raises(Refusal, match="Điểm công bố phải từ 0 đến 100"):
        publish(gathering, sheet, on(5, 12, reason="Đính chính"), Decimal("100.1"))


@pytest.mark.parametrize("period", ["2024Q3", "Giai đoạn 1"])
def test_a_part_of_a_year_makes_no_index(gathering: Workspace, period: str):
    store_set(gathering, small_set())
    sheet = make_scoresheet(gathering, commune(gathering).id, CODE, period)
    opened = open_scoresheet(gathering, sheet)
    assert (opened.published, opened.difference) == (None, None)


def test_a_part_of_a_year_is_published_without_an_index(gathering: Workspace):
    store_set(gathering, small_set())
    sheet = make_scoresheet(gathering, commune(gathering).id, CODE, "2024Q3")
    lock(gathering, sheet, on(8), even_incomplete=True)
    nothing = {code: LeafMark(not_applicable=True, comment="Không phát sinh") for code in ("1.1", "1.2", "1.3", "1.4")}
    save_marks(gathering, sheet, 1, nothing)
    finish_first_round(gathering, sheet, on(9))
    save_marks(gathering, sheet, 2, nothing | {"2.1": LeafMark(Decimal(30))})
    finish_second_round(gathering, sheet, on(9))
    with pytest.raises(Refusal, match="không có Chỉ số CCHC để công bố"):
        publish(gathering, sheet, on(9), Decimal(30))
    assert publish(gathering, sheet, on(9)).state is SheetState.PUBLISHED
    assert gathering.find(PublishedIndex) == []
