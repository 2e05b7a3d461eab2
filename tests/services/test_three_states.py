"""Blank, zero and not applicable stay three things to the last page of paper."""

from datetime import date
from decimal import Decimal
from uuid import uuid4

from msgspec.structs import replace

from parcomp_desktop.domain.reports import SentReport
from parcomp_desktop.domain.scores import Entry
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.documents.office_papers import OfficePaper, preview_paper
from parcomp_desktop.services.ranking.papers import ranking_paper
from parcomp_desktop.services.ranking.rankings import provisional_ranking, published_ranking
from parcomp_desktop.services.scoring.score_reports import score_report
from parcomp_desktop.services.scoring.scoresheets import make_scoresheet, save_entry, save_lines
from parcomp_desktop.services.statistics.cases import enter_cases
from parcomp_desktop.services.work.reform_reports import reform_report
from parcomp_desktop.services.workspace import Workspace
from tests.documents.reading import flat
from tests.services.awards.award_cases import published, unit_of
from tests.services.scoring.sheet_cases import CODE, PERIOD, clock_on, new_sheet
from tests.services.statistics.months import WHOLE, month


def words(desk: Workspace, paper: OfficePaper) -> str:
    return flat(preview_paper(desk, paper, paper.preset))


def test_in_the_report_of_a_self_score(unit_desk: Workspace):
    sheet = new_sheet(unit_desk)
    zero = Entry(numerator=Decimal(0), denominator=Decimal(7))
    save_lines(unit_desk, sheet, {"1.1": (zero, ""), "1.2": (Entry(not_applicable=True), "")})
    told = words(unit_desk, score_report(unit_desk, sheet))
    assert "1.1 Hồ sơ đúng hạn 20,00 0,00 " in told
    assert "1.2 Kế hoạch cải cách 10,00 không phát sinh " in told
    assert "1.3 Sáng tạo 15,00 chưa nhập " in told
    # 20 + 15 + 5 of the 50 still apply
    assert "Tổng điểm tự chấm: 0,00/40,00 điểm; còn 2 tiêu chí chưa nhập nên tổng điểm chưa đủ" in told
    assert "1 tiêu chí không phát sinh đã trừ khỏi điểm tối đa" in told


def test_in_the_report_of_a_quarter(unit_desk: Workspace):
    unit_desk.clock = clock_on(date(2026, 2, 10))
    unit_id = unit_desk.find(Unit)[0].id
    report = SentReport(id=uuid4(), duty_id=uuid4(), unit_id=unit_id, period="2026Q1")
    none_late = replace(month(unit_id, "2026-01", **WHOLE), late=0, with_fee=0, paid_online=0, by_post=None)
    enter_cases(unit_desk, [none_late])
    told = words(unit_desk, reform_report(unit_desk, report))
    assert "Hồ sơ giải quyết trễ hạn 0 " in told
    assert "Hồ sơ nộp qua bưu chính chưa có số liệu" in told
    assert "không phát sinh" in told, "a share of none"


def test_in_the_ranking(gathering: Workspace):
    for name, points in (("Xã A", "0"), ("Xã B", "50")):
        published(gathering, unit_of(gathering, name, name), 2024, points)
    unit_of(gathering, "Xã C", "Xã C")
    published(gathering, unit_of(gathering, "Sở D", "Sở D", ranked=False), 2024, "60")
    told = words(gathering, ranking_paper(gathering, published_ranking(gathering, 2024)))
    assert "2 Xã A 0,00 0,00 2 Yếu" in told
    assert "3 Xã C – – – –" in told
    assert "1 Sở D 60,00 60,00 – –" in told, "points without a place"


def test_in_the_provisional_ranking(gathering: Workspace):
    first = new_sheet(gathering)
    everything = {"1.1": Entry(numerator=Decimal(0), denominator=Decimal(7)), "1.2": Entry(option="kem")}
    nothing = Entry(not_applicable=True)
    everything |= {"1.3": Entry(value=Decimal(0)), "1.4": nothing}
    save_lines(gathering, first, {code: (entry, "") for code, entry in everything.items()})
    second = unit_of(gathering, "Xã Chưa Xong", "X9")
    save_entry(gathering, make_scoresheet(gathering, second.id, CODE, PERIOD), "1.2", Entry(option="tot"))
    third = unit_of(gathering, "Xã Không Có Gì", "X8")
    sheet = make_scoresheet(gathering, third.id, CODE, PERIOD)
    save_lines(gathering, sheet, dict.fromkeys(everything, (nothing, "")))
    told = words(gathering, ranking_paper(gathering, provisional_ranking(gathering, CODE, PERIOD)))
    assert "1 UBND xã Đăk Mar 0,00 0,00 1 Yếu" in told
    assert "Xã Chưa Xong – – – –" in told
    assert "Xã Không Có Gì 0,00 – – –" in told, "nothing applies: complete, no share, no place"
