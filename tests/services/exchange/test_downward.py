"""What the gathering desk sends to a unit, and what the unit's desk makes of it."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from uuid import uuid4

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.awards import Nomination, NominationState, NominationStep
from parcomp_desktop.domain.council import Vote
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.reports import CalendarDay, ReportingDuty, SentReport
from parcomp_desktop.domain.scores import Appraisal, PublishedIndex, ScoreEntry, Scoresheet, SheetState
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.domain.work import Inspection, InspectionFinding
from parcomp_desktop.services.awards.nomination_steps import Told, take_step
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.desk.first_run import set_up_from_starter
from parcomp_desktop.services.exchange.lines import Effect
from parcomp_desktop.services.exchange.package_words import PackageWords
from parcomp_desktop.services.exchange.reading import Preview, preview
from parcomp_desktop.services.exchange.receiving import receive, receive_file
from parcomp_desktop.services.exchange.sending import outgoing, send, sendable_periods
from parcomp_desktop.services.exchange.starters import make_starter_file
from parcomp_desktop.services.people.units import save_unit
from parcomp_desktop.services.ranking.rankings import save_published
from parcomp_desktop.services.scoring.appraisals import fill_marks
from parcomp_desktop.services.scoring.scoresheets import open_scoresheet
from parcomp_desktop.services.scoring.sheet_steps import Taken, finish_first_round
from parcomp_desktop.services.work.inspections import save_finding, save_inspection
from parcomp_desktop.services.work.sent_reports import clear_report, report_lines, save_report
from parcomp_desktop.services.work.working_calendar import save_day
from parcomp_desktop.services.workspace import Workspace, make_workspace
from tests.services.work.work import (
    PERIOD,
    PERSON_AWARD,
    add_duty,
    add_met_facts,
    add_person,
    add_sheet,
    nominate,
    sent,
    to_council,
    unit_of,
)


@pytest.fixture
def met(unit_desk: Workspace, gathering: Workspace, tmp_path: Path) -> Workspace:
    """A unit's desk whose sheet and nomination lie at the office."""
    add_sheet(unit_desk)
    person = add_person(unit_desk)
    add_met_facts(unit_desk, person)
    to_council(unit_desk, nominate(unit_desk, person, PERSON_AWARD))
    receive_file(gathering, sent(unit_desk, tmp_path), dry_run=False)
    return unit_desk


def sent_down(gathering: Workspace, desk: Workspace, folder: Path, period: str = PERIOD) -> Preview:
    (path,) = send(gathering, period, folder, gathering.get(Unit, unit_of(desk).id))
    return preview(desk, path)


def mark_like_self(gathering: Workspace, sheet: Scoresheet, round_: int) -> None:
    """The office marks every leaf as the unit did."""
    fill_marks(gathering, sheet, round_, open_scoresheet(gathering, sheet).score.leaves)


def test_the_first_appraisal_comes_to_the_unit_and_its_sheet_waits_for_justification(
    met: Workspace, gathering: Workspace, tmp_path: Path
):
    (sheet,) = gathering.find(Scoresheet)
    mark_like_self(gathering, sheet, 1)
    finish_first_round(gathering, sheet, Taken(gathering.local_day()))
    entries = met.find(ScoreEntry)
    receive(met, sent_down(gathering, met, tmp_path))
    (theirs,) = met.find(Scoresheet)
    assert (theirs.state, theirs.justify_by) == (SheetState.APPRAISED_1, gathering.get(Scoresheet, sheet.id).justify_by)
    assert met.find(Appraisal) == gathering.find(Appraisal) != []
    assert met.find(ScoreEntry) == entries


def test_marks_of_a_round_that_hasnt_ended_stay_at_the_office(met: Workspace, gathering: Workspace):
    (sheet,) = gathering.find(Scoresheet)
    mark_like_self(gathering, sheet, 1)
    assert sendable_periods(gathering, unit_of(met).id) == []
    finish_first_round(gathering, sheet, Taken(gathering.local_day()))
    mark_like_self(gathering, gathering.get(Scoresheet, sheet.id), 2)
    going = outgoing(gathering, PERIOD, gathering.get(Unit, unit_of(met).id))
    assert {record.round for record in going.records if isinstance(record, Appraisal)} == {1}


def test_published_indexes_of_all_units_come_with_the_units(met: Workspace, gathering: Workspace, tmp_path: Path):
    other = save_unit(gathering, Unit(id=uuid4(), code="X02", name="UBND xã Đăk La", kind=UnitKind.COMMUNE))
    for unit_id, points in ((unit_of(met).id, "91.5"), (other.id, "88")):
        index = PublishedIndex(
            id=uuid4(), unit_id=unit_id, year=2024, points=Decimal(points), maximum=Decimal(100), source="QĐ 12"
        )
        save_published(gathering, index)
    receive(met, sent_down(gathering, met, tmp_path))
    assert {unit.name for unit in met.find(Unit)} == {"UBND xã Đăk Mar", "UBND xã Đăk La"}
    assert {index.points for index in met.find(PublishedIndex)} == {Decimal("91.5"), Decimal(88)}
    assert met.find(Unit, id=unit_of(met).id) == gathering.find(Unit, id=unit_of(met).id)


def test_inspections_and_their_findings_come_to_the_unit_that_was_inspected(
    met: Workspace, gathering: Workspace, tmp_path: Path
):
    held = Inspection(id=uuid4(), unit_id=unit_of(met).id, inspected_on=date(2024, 6, 3), content="Một cửa")
    save_inspection(gathering, held)
    found = save_finding(gathering, InspectionFinding(id=uuid4(), inspection_id=held.id, finding="Niêm yết thiếu"))
    package = sent_down(gathering, met, tmp_path)
    words = PackageWords(met, package.records)
    assert "Một cửa, ngày 03/06/2024" in {words.what(record) for record in package.records}
    receive(met, package)
    assert (met.find(Inspection), met.find(InspectionFinding)) == ([held], [found])


def test_a_sheet_whose_period_names_no_year_goes_up_and_its_appraisal_comes_down(
    unit_desk: Workspace, gathering: Workspace, tmp_path: Path
):
    add_sheet(unit_desk, "Đợt 1")
    receive_file(gathering, sent(unit_desk, tmp_path, "Đợt 1"), dry_run=False)
    (sheet,) = gathering.find(Scoresheet)
    mark_like_self(gathering, sheet, 1)
    finish_first_round(gathering, sheet, Taken(gathering.local_day()))
    receive(unit_desk, sent_down(gathering, unit_desk, tmp_path, "Đợt 1"))
    assert [each.state for each in unit_desk.find(Scoresheet)] == [SheetState.APPRAISED_1]


def test_a_period_is_as_long_as_a_package_bears_and_no_longer(unit_desk: Workspace, tmp_path: Path):
    with pytest.raises(Refusal, match="Kỳ chấm điểm dài quá 40 ký tự"):
        add_sheet(unit_desk, "k" * 41)
    add_sheet(unit_desk, "k" * 40)
    assert sent(unit_desk, tmp_path, "k" * 40).name == f"X01-{'k' * 40}-001.tdkt"


def test_a_desk_sends_and_receives_under_the_longest_name_and_code(
    gathering: Workspace, tmp_path: Path, catalogue: Catalogue
):
    name, code = "Ủ" * 500, "X" * 40
    unit = Unit(id=uuid4(), code=code, name=name, kind=UnitKind.COMMUNE)
    for wrong in (replace(unit, name=f"{name}Ủ"), replace(unit, code=f"{code}X")):
        with pytest.raises(Refusal, match="dài quá"):
            save_unit(gathering, wrong)
    starter = make_starter_file(gathering, save_unit(gathering, unit), tmp_path)
    desk = make_workspace(tmp_path / "dài", catalogue)
    set_up_from_starter(desk, starter.read_bytes(), "Đăk Hà")
    add_sheet(desk)
    assert receive_file(gathering, sent(desk, tmp_path), dry_run=False).written
    desk.close()


def test_duties_and_days_of_the_year_come_and_reports_on_them_go_up(
    met: Workspace, gathering: Workspace, tmp_path: Path
):
    add_duty(gathering)
    add_duty(gathering, name="Của năm sau", year_from=2025)
    save_day(gathering, CalendarDay(id=uuid4(), day=date(2024, 9, 3), name="Nghỉ bù"))
    receive(met, sent_down(gathering, met, tmp_path))
    assert [each.name for each in met.find(ReportingDuty)] == ["Báo cáo cải cách hành chính"]
    assert [each.day for each in met.find(CalendarDay)] == [date(2024, 9, 3)]
    (line,) = report_lines(met, unit_of(met), 2024)
    report = replace(line.report, sent_on=date(2024, 12, 9))
    save_report(met, report)
    receive_file(gathering, sent(met, tmp_path), dry_run=False)
    assert gathering.find(SentReport) == [report]
    clear_report(met, report)
    assert preview(gathering, sent(met, tmp_path)).gone == (report,)


def test_a_returned_nomination_comes_back_with_its_reason_once(met: Workspace, gathering: Workspace, tmp_path: Path):
    take_step(gathering, gathering.find(Nomination), NominationState.RETURNED, Told("Thiếu chứng nhận sáng kiến"))
    receive(met, sent_down(gathering, met, tmp_path))
    (nomination,) = met.find(Nomination)
    assert nomination.state is NominationState.RETURNED
    assert "Thiếu chứng nhận sáng kiến" in {step.reason for step in met.find(NominationStep)}
    take_step(met, [nomination], NominationState.COUNCIL, Told("Đã bổ sung"))
    receive(met, sent_down(gathering, met, tmp_path))
    assert met.find(Nomination)[0].state is NominationState.COUNCIL


def test_a_nomination_that_the_unit_doesnt_have_isnt_brought_back(met: Workspace, gathering: Workspace, tmp_path: Path):
    take_step(gathering, gathering.find(Nomination), NominationState.RETURNED, Told("Thiếu hồ sơ"))
    with met.change("test", "Bỏ đề nghị", undoable=False) as change:
        for kind in (Vote, NominationStep, Nomination):
            for record in met.find(kind):
                change.remove(record)
    package = sent_down(gathering, met, tmp_path)
    kinds = {Nomination, NominationStep}
    assert {line.effect for line in package.lines if type(line.record) in kinds} == {Effect.SKIPPED}
    receive(met, package)
    assert met.find(Nomination) == []


def test_a_unit_that_sent_nothing_yet_cant_be_sent_to(gathering: Workspace, unit_desk: Workspace, tmp_path: Path):
    with pytest.raises(Refusal, match="chưa nhận gói nào của đơn vị"):
        send(gathering, PERIOD, tmp_path, gathering.get(Unit, unit_of(unit_desk).id))
