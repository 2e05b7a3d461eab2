"""The ranking on paper: units of each kind, those outside apart, charts where they are wanted."""

import pytest

from parcomp_desktop.domain.score_papers import RankingTable
from parcomp_desktop.services.documents.office_papers import PaperWords, issue_paper, preview_paper
from parcomp_desktop.services.ranking.papers import OUTSIDE, ranking_paper
from parcomp_desktop.services.ranking.rankings import published_ranking
from parcomp_desktop.services.workspace import Workspace
from tests.documents.reading import flat, page_texts
from tests.services.awards.award_cases import published, unit_of


@pytest.fixture
def desk(gathering: Workspace) -> Workspace:
    published(gathering, unit_of(gathering, "UBND xã Đăk Mar", "X01"), 2024, "91.25")
    published(gathering, unit_of(gathering, "Chi cục Thuế", "CT", ranked=False), 2024, "60")
    unit_of(gathering, "Đội Kiểm lâm", "KL", ranked=False)
    return gathering


def test_units_outside_the_ranking_with_an_index_stand_apart(desk: Workspace):
    told = ranking_paper(desk, published_ranking(desk, 2024)).gather(PaperWords())
    assert isinstance(told, RankingTable)
    assert [group.name for group in told.groups][-1] == OUTSIDE
    assert [[row.unit for row in group.rows] for group in told.groups] == [["UBND xã Đăk Mar"], ["Chi cục Thuế"]]
    assert told.charts == ()


def test_it_is_issued_as_it_stands_with_number_day_and_signer_or_room_for_them(desk: Workspace):
    paper = ranking_paper(desk, published_ranking(desk, 2024))
    issued = issue_paper(desk, paper, paper.preset)
    assert issued.file_name == "bang-xep-hang-2024.pdf"
    text = flat(desk.read(issued.sha256))
    assert "BẢNG XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024" in text
    assert "ngày …… tháng …… năm ……" in text
    assert "91,25" in text


def test_charts_of_its_groups_follow_where_they_are_wanted(desk: Workspace):
    paper = ranking_paper(desk, published_ranking(desk, 2024), with_charts=True)
    pages = page_texts(preview_paper(desk, paper, paper.preset))
    assert ["XẾP HẠNG CHỈ SỐ" in page for page in pages[1:]] == [True]
