"""The report of a self-score: what stands in the sheet, told as it stands."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from uuid import uuid4

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.indicators import Field, Indicator, IndicatorSet, ManualRule, Purpose, StoredSet, SurveyRule
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.score_papers import SelfScoreLeaf, SelfScoreReport
from parcomp_desktop.domain.scores import Entry, LeafState, ScoreEntry, Scoresheet
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.services.documents.office_papers import PaperWords, issue_paper, issued_papers, preview_paper
from parcomp_desktop.services.people.units import save_unit
from parcomp_desktop.services.proofs.evidence import Owner, add_reference
from parcomp_desktop.services.scoring.score_reports import score_report
from parcomp_desktop.services.scoring.scoresheets import make_scoresheet, save_entry
from parcomp_desktop.services.workspace import Workspace
from tests.documents.reading import flat
from tests.services.proofs.evidence_cases import attached, reference, written
from tests.services.work.work import SET, add_sheet, unit_of

WORDS = PaperWords(
    number="27/UBND-VP",
    dated=date(2025, 2, 5),
    addressees="Phòng Nội vụ huyện\n\nThanh tra huyện",
    difficulties="Thiếu máy quét.",
    signer_title="CHỦ TỊCH",
    signer_name="Y Hà",
    copies_to="Như trên\nLưu: VT",
)


@pytest.fixture
def sheet(unit_desk: Workspace) -> Scoresheet:
    return add_sheet(unit_desk)


def told(desk: Workspace, sheet: Scoresheet, words: PaperWords = WORDS) -> SelfScoreReport:
    data = score_report(desk, sheet).gather(words)
    assert isinstance(data, SelfScoreReport)
    return data


def leaves(desk: Workspace, sheet: Scoresheet) -> dict[str, SelfScoreLeaf]:
    groups = told(desk, sheet).groups
    return {leaf.code: leaf for group in groups for leaf in group.leaves}


def test_blank_zero_and_not_applicable_are_three_things(unit_desk: Workspace, sheet: Scoresheet):
    save_entry(unit_desk, sheet, "3.1", Entry(numerator=Decimal(0), denominator=Decimal(7)))
    save_entry(unit_desk, sheet, "3.2", Entry(not_applicable=True))
    scored = leaves(unit_desk, sheet)
    assert (scored["2.1"].state, scored["2.1"].points) == (LeafState.SCORED, Decimal("16.12"))
    assert (scored["3.1"].state, scored["3.1"].points) == (LeafState.SCORED, Decimal(0))
    assert (scored["3.2"].state, scored["3.2"].points) == (LeafState.NOT_APPLICABLE, None)
    assert (scored["3.3"].state, scored["3.3"].points) == (LeafState.BLANK, None)


def test_every_leaf_of_the_set_is_told_once_in_its_order(unit_desk: Workspace, sheet: Scoresheet):
    codes = [indicator.code for indicator in unit_desk.catalogue.indicator_sets[SET].indicators]
    assert list(leaves(unit_desk, sheet)) == codes


def test_groups_tell_their_points_and_how_many_leaves_are_blank(unit_desk: Workspace, sheet: Scoresheet):
    report = told(unit_desk, sheet)
    head = next(head for group in report.groups for head in group.heads if head.code == "2")
    assert (head.points, head.maximum, head.blanks) == (Decimal("16.12"), Decimal(20), 0)
    first = report.groups[0].heads[0]
    assert first.blanks == len(report.groups[0].leaves) - 1
    assert (report.total, report.percent) == (report.groups[0].heads[0].points + head.points, None)


def test_evidence_is_told_with_number_date_and_place(unit_desk: Workspace, sheet: Scoresheet, tmp_path: Path):
    owner = Owner(sheet.id, sheet.unit_id, "1.1")
    add_reference(unit_desk, reference(sheet.unit_id), owner, "Mục II", "3")
    attached(unit_desk, written(tmp_path, "Biên bản.pdf"), owner)
    scored = leaves(unit_desk, sheet)
    assert scored["1.1"].evidence == (
        "Biên bản",
        "Kế hoạch cải cách hành chính năm 2024 số 12/KH-UBND ngày 15/01/2024 (Mục II, trang 3)",
    )
    assert scored["2.1"].evidence == ()


def test_justification_and_note_come_from_the_stored_line(unit_desk: Workspace, sheet: Scoresheet):
    (line,) = unit_desk.find(ScoreEntry, scoresheet_id=sheet.id, code="2.1")
    with unit_desk.change("score.enter", "Giải trình") as change:
        change.put(replace(line, justification="Hồ sơ lưu ở huyện", note="Số liệu 6 tháng"))
    line = leaves(unit_desk, sheet)["2.1"]
    assert (line.justification, line.note) == ("Hồ sơ lưu ở huyện", "Số liệu 6 tháng")


def test_a_survey_is_not_scored_by_the_unit_and_nested_groups_are_told_once(unit_desk: Workspace):
    fields = (
        Field(code="A", name="Lĩnh vực A", maximum=Decimal(10)),
        Field(code="A.1", name="Tiêu chí A.1", maximum=Decimal(4), parent="A"),
        Field(code="A.2", name="Tiêu chí A.2", maximum=Decimal(6), parent="A"),
    )
    indicators = (
        Indicator(code="A.1.1", field="A.1", name="Kế hoạch", maximum=Decimal(4), rule=ManualRule()),
        Indicator(code="A.2.1", field="A.2", name="Khảo sát", maximum=Decimal(6), rule=SurveyRule()),
    )
    own = IndicatorSet(
        code="RIENG",
        name="Bộ riêng",
        issuer="UBND tỉnh",
        document="Quyết định số 1/QĐ-UBND",
        dated=date(2024, 1, 5),
        purpose=Purpose.PAR_INDEX,
        maximum=Decimal(10),
        fields=fields,
        indicators=indicators,
    )
    with unit_desk.change("set.save", "Ghi bộ chỉ số") as change:
        change.put(StoredSet(id=uuid4(), code=own.code, content=own))
    sheet = make_scoresheet(unit_desk, unit_of(unit_desk).id, own.code, "2024")
    report = told(unit_desk, sheet)
    assert [[head.code for head in group.heads] for group in report.groups] == [["A", "A.1"], ["A.2"]]
    assert [group.leaves[0].state for group in report.groups] == [LeafState.BLANK, None]
    assert report.document == "Quyết định số 1/QĐ-UBND ngày 05 tháng 01 năm 2024 của UBND tỉnh"


def test_the_letter_says_who_sends_what_to_whom(unit_desk: Workspace, sheet: Scoresheet):
    report = told(unit_desk, sheet)
    assert (report.heading.agency, report.heading.place) == ("UBND XÃ ĐĂK MAR", "Đăk Mar")
    assert report.addressees == ("Phòng Nội vụ huyện", "Thanh tra huyện")
    assert report.document == "văn bản số 766/QĐ-TTg ngày 23 tháng 6 năm 2022 của Thủ tướng Chính phủ"
    assert (report.difficulties, report.proposals) == ("Thiếu máy quét.", "")
    text = flat(preview_paper(unit_desk, score_report(unit_desk, sheet), WORDS))
    assert "(Kèm theo Công văn số 27/UBND-VP ngày 05 tháng 02 năm 2025 của UBND xã Đăk Mar)" in text


def test_without_number_and_date_there_is_room_to_write_them(unit_desk: Workspace, sheet: Scoresheet):
    text = flat(preview_paper(unit_desk, score_report(unit_desk, sheet), PaperWords()))
    assert "(Kèm theo Công văn số …… ngày …… tháng …… năm …… của UBND xã Đăk Mar)" in text
    assert "Số: ……" in text
    assert "Đăk Mar, ngày …… tháng …… năm ……" in text


def test_a_report_begins_with_the_office_that_the_desk_sends_to(unit_desk: Workspace, sheet: Scoresheet):
    preset = score_report(unit_desk, sheet).preset
    assert preset.addressees == "UBND huyện Đăk Hà"
    assert preset.signer_title == "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"


def test_an_agency_signs_as_such(gathering: Workspace):
    agency = save_unit(gathering, Unit(id=uuid4(), code="P01", name="Phòng Nội vụ", kind=UnitKind.AGENCY))
    preset = score_report(gathering, make_scoresheet(gathering, agency.id, SET, "2024")).preset
    assert (preset.addressees, preset.signer_title) == ("", "THỦ TRƯỞNG CƠ QUAN")


def test_what_is_issued_is_stored_and_stays_when_the_sheet_changes(unit_desk: Workspace, sheet: Scoresheet):
    paper = score_report(unit_desk, sheet)
    issued = issue_paper(unit_desk, paper, WORDS)
    assert (issued.file_name, issued.about_id) == ("bao-cao-tu-cham-X01-2024.pdf", sheet.id)
    assert unit_desk.read(issued.sha256) == preview_paper(unit_desk, paper, WORDS)
    save_entry(unit_desk, sheet, "2.1", Entry(numerator=Decimal(1), denominator=Decimal(2)))
    again = issue_paper(unit_desk, paper, WORDS)
    assert again.sha256 != issued.sha256
    assert {each.id for each in issued_papers(unit_desk, paper)} == {issued.id, again.id}
    assert unit_desk.read(issued.sha256).startswith(b"%PDF-")
    assert not unit_desk.journal()[0].undoable


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"addressees": ""}, "Nơi nhận (kính gửi) còn trống."),
        ({"signer_title": ""}, "Chức vụ người ký còn trống."),
        ({"signer_name": ""}, "Họ tên người ký còn trống."),
        ({"dated": None}, "Ngày của văn bản còn trống."),
    ],
)
def test_what_a_letter_needs_is_asked_for_before_issuing(
    unit_desk: Workspace, sheet: Scoresheet, fields: dict[str, object], said: str
):
    paper = score_report(unit_desk, sheet)
    with pytest.raises(Refusal) as refused:
        issue_paper(unit_desk, paper, replace(WORDS, **fields))
    assert refused.value.what == said
    assert issued_papers(unit_desk, paper) == []
