import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.evidence import Evidence, Proof
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.reports import Frequency, ReportingDuty, SentReport
from parcomp_desktop.domain.scores import SheetState
from parcomp_desktop.domain.standing import DisciplinaryAction, Initiative, QualityRating, Rating
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.domain.work import AssignedTask, Inspection, LaunchPlan
from parcomp_desktop.services.desk.checks import check
from parcomp_desktop.services.people.units import save_unit
from parcomp_desktop.services.proofs.evidence import (
    FileState,
    Owner,
    add_reference,
    attach_files,
    edit_proof,
    link,
    missing_files,
    proofs_of,
    remove_evidence,
    save_evidence,
    search_evidence,
    unlink,
)
from parcomp_desktop.services.proofs.places import GONE, remove_proofs
from parcomp_desktop.services.workspace import Workspace
from tests.services.proofs.evidence_cases import PDF, add_activity, attached, owner_of, reference, written
from tests.services.work.work import add_person, add_sheet, unit_of


class Steps:
    """What progress was told."""

    def __init__(self) -> None:
        self.told: list[tuple[int, int, str]] = []

    def step(self, done: int, total: int, text: str) -> None:
        self.told.append((done, total, text))


@dataclass
class Leaf:
    owner: Owner
    other: Owner


@pytest.fixture
def leaf(unit_desk: Workspace) -> Leaf:
    sheet = add_sheet(unit_desk)
    return Leaf(Owner(sheet.id, sheet.unit_id, "1.1"), Owner(sheet.id, sheet.unit_id, "2.1"))


def kept_path(desk: Workspace, evidence: Evidence) -> Path:
    return desk.folder / "attachments" / evidence.sha256[:2] / evidence.sha256


def titles(desk: Workspace, query: str = "") -> list[str]:
    return [line.evidence.title for line in search_evidence(desk, query)]


def test_a_file_becomes_evidence_of_the_unit_at_its_leaf(unit_desk: Workspace, leaf: Leaf, tmp_path: Path):
    evidence, known = attached(unit_desk, written(tmp_path, "Báo_cáo quý I.pdf"), leaf.owner)
    assert not known
    assert (evidence.title, evidence.file_name, evidence.size) == ("Báo cáo quý I", "Báo_cáo quý I.pdf", len(PDF))
    assert unit_desk.read(evidence.sha256) == PDF
    (line,) = proofs_of(unit_desk, leaf.owner.about_id, "1.1")
    assert (line.evidence, line.state, line.proof.code) == (evidence, FileState.WHOLE, "1.1")
    assert proofs_of(unit_desk, leaf.owner.about_id, "2.1") == []
    assert proofs_of(unit_desk, leaf.owner.about_id) == [line]


def test_attaching_is_one_change_that_one_undo_takes_back(unit_desk: Workspace, leaf: Leaf, tmp_path: Path):
    attached(unit_desk, written(tmp_path, "a.pdf"), leaf.owner)
    assert unit_desk.undo().summary == "Gắn a.pdf của UBND xã Đăk Mar"
    assert (unit_desk.find(Evidence), unit_desk.find(Proof)) == ([], [])


def test_the_same_bytes_are_the_same_document_at_another_leaf(unit_desk: Workspace, leaf: Leaf, tmp_path: Path):
    first = attached(unit_desk, written(tmp_path, "a.pdf"), leaf.owner)
    again = attached(unit_desk, written(tmp_path, "tên khác.pdf"), leaf.other)
    assert (again.evidence, again.known) == (first.evidence, True)
    assert len(unit_desk.find(Proof)) == 2
    attached(unit_desk, written(tmp_path, "a.pdf"), leaf.owner)
    assert (len(unit_desk.find(Evidence)), len(unit_desk.find(Proof))) == (1, 2)


def test_two_files_alike_in_one_go_are_one_document(unit_desk: Workspace, leaf: Leaf, tmp_path: Path):
    paths = [written(tmp_path, "a.pdf"), written(tmp_path, "b.pdf"), written(tmp_path, "c.pdf", PDF + b"!")]
    steps = Steps()
    made = attach_files(unit_desk, leaf.owner.unit_id, paths, leaf.owner, steps.step)
    assert [known for _, known in made] == [False, True, False]
    assert len(proofs_of(unit_desk, leaf.owner.about_id)) == 2
    size = len(PDF)
    assert steps.told == [(0, 3 * size + 1, "a.pdf"), (size, 3 * size + 1, "b.pdf"), (2 * size, 3 * size + 1, "c.pdf")]
    assert unit_desk.journal()[0].summary == "Gắn 3 tệp của UBND xã Đăk Mar"


def test_another_unit_has_its_own_document_of_the_same_bytes(unit_desk: Workspace, tmp_path: Path):
    other = save_unit(unit_desk, Unit(id=uuid4(), code="X02", name="UBND xã Đăk La", kind=UnitKind.COMMUNE))
    path = written(tmp_path, "a.pdf")
    attached(unit_desk, path)
    (made,) = attach_files(unit_desk, other.id, [path])
    assert (made.known, len(unit_desk.find(Evidence))) == (False, 2)


def test_one_bad_file_of_several_leaves_no_document_and_no_bytes(unit_desk: Workspace, leaf: Leaf, tmp_path: Path):
    paths = [written(tmp_path, "a.pdf"), written(tmp_path, "b.exe")]
    with pytest.raises(Refusal, match=r"b\.exe"):
        attach_files(unit_desk, leaf.owner.unit_id, paths, leaf.owner)
    assert unit_desk.find(Evidence) == []
    assert not (unit_desk.folder / "attachments").exists()


def test_stopping_while_copying_writes_no_record(unit_desk: Workspace, leaf: Leaf, tmp_path: Path):
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        attach_files(unit_desk, leaf.owner.unit_id, [written(tmp_path, "a.pdf")], leaf.owner, stop)
    assert unit_desk.find(Evidence) == []


def test_a_reference_has_no_file_and_stands_with_section_and_page(unit_desk: Workspace, leaf: Leaf):
    added = add_reference(unit_desk, reference(leaf.owner.unit_id, "  Kế hoạch  "), leaf.owner, " Mục II ", "3–5")
    assert added.title == "Kế hoạch"
    (line,) = proofs_of(unit_desk, leaf.owner.about_id)
    assert (line.state, line.proof.section, line.proof.page) == (FileState.REFERENCE, "Mục II", "3–5")
    with pytest.raises(Refusal, match="Tên tài liệu còn trống"):
        add_reference(unit_desk, reference(leaf.owner.unit_id, " "))


def test_a_document_serves_several_places_and_says_which(unit_desk: Workspace, leaf: Leaf, tmp_path: Path):
    evidence, _ = attached(unit_desk, written(tmp_path, "a.pdf"), leaf.owner)
    activity = add_activity(unit_desk)
    link(unit_desk, owner_of(activity), evidence, "II", "7")
    (line,) = search_evidence(unit_desk)
    assert sorted(place.words for place in line.places) == [
        "hoạt động “Toạ đàm dịch vụ công trực tuyến”",
        "tiêu chí 1.1, phiếu 2024 của UBND xã Đăk Mar",
    ]
    with pytest.raises(Refusal, match=r"còn kiểm chứng cho 2 chỗ: .*tiêu chí 1\.1"):
        remove_evidence(unit_desk, evidence)
    assert unit_desk.find(Evidence) == [evidence]


def test_a_document_is_set_once_at_a_place_and_only_of_its_own_unit(unit_desk: Workspace, leaf: Leaf):
    added = add_reference(unit_desk, reference(leaf.owner.unit_id), leaf.owner)
    with pytest.raises(Refusal, match="đã có ở đây"):
        link(unit_desk, leaf.owner, added)
    with pytest.raises(Refusal, match="là của đơn vị khác"):
        link(unit_desk, leaf.other._replace(unit_id=uuid4()), added)


def test_a_document_and_its_place_are_edited_in_one_change(unit_desk: Workspace, leaf: Leaf):
    add_reference(unit_desk, reference(leaf.owner.unit_id), leaf.owner)
    (line,) = proofs_of(unit_desk, leaf.owner.about_id)
    edit_proof(unit_desk, replace(line.proof, page=" 12 "), replace(line.evidence, title="Kế hoạch sửa"))
    (edited,) = proofs_of(unit_desk, leaf.owner.about_id)
    assert (edited.proof.page, edited.evidence.title) == ("12", "Kế hoạch sửa")
    unit_desk.undo()
    assert proofs_of(unit_desk, leaf.owner.about_id) == [line]


def test_what_is_taken_from_a_place_stays_with_the_unit_and_can_go(unit_desk: Workspace, leaf: Leaf):
    added = add_reference(unit_desk, reference(leaf.owner.unit_id), leaf.owner)
    (line,) = proofs_of(unit_desk, leaf.owner.about_id)
    unlink(unit_desk, line.proof)
    assert (unit_desk.find(Proof), unit_desk.find(Evidence)) == ([], [added])
    remove_evidence(unit_desk, added)
    assert unit_desk.find(Evidence) == []


def test_a_place_whose_record_was_removed_holds_nothing_back(unit_desk: Workspace):
    activity = add_activity(unit_desk)
    added = add_reference(unit_desk, reference(activity.unit_id), owner_of(activity))
    with unit_desk.change("activity.remove", "Xoá hoạt động") as change:
        change.remove(activity)
    (line,) = search_evidence(unit_desk)
    assert [(place.words, place.alive) for place in line.places] == [(GONE, False)]
    remove_evidence(unit_desk, added)
    assert unit_desk.find(Proof) == []


def test_removing_a_record_takes_its_proofs_along_and_undo_brings_them_back(unit_desk: Workspace):
    activity = add_activity(unit_desk)
    added = add_reference(unit_desk, reference(activity.unit_id), owner_of(activity))
    with unit_desk.change("activity.remove", "Xoá hoạt động") as change:
        remove_proofs(unit_desk, change, activity.id)
        change.remove(activity)
    assert (unit_desk.find(Proof), unit_desk.find(Evidence)) == ([], [added])
    unit_desk.undo()
    assert len(unit_desk.find(Proof)) == 1


@pytest.mark.parametrize(
    ("state", "is_open"),
    [
        (SheetState.ENTERING, True),
        (SheetState.LOCKED, False),
        (SheetState.APPRAISED_1, True),
        (SheetState.JUSTIFIED, False),
        (SheetState.APPRAISED_2, False),
        (SheetState.PUBLISHED, False),
    ],
)
def test_evidence_of_a_sheet_changes_only_while_the_unit_works_on_it(
    unit_desk: Workspace, tmp_path: Path, state: SheetState, is_open: bool
):
    sheet = add_sheet(unit_desk)
    owner = Owner(sheet.id, sheet.unit_id, "1.1")
    add_reference(unit_desk, reference(sheet.unit_id), owner)
    (line,) = proofs_of(unit_desk, sheet.id)
    with unit_desk.change("scoresheet.step", "Chuyển bước") as change:
        change.put(replace(sheet, state=state))
    other = save_evidence(unit_desk, reference(sheet.unit_id, "Báo cáo"))
    deeds = (
        lambda: attached(unit_desk, written(tmp_path, "a.pdf"), owner),
        lambda: add_reference(unit_desk, reference(sheet.unit_id), owner),
        lambda: link(unit_desk, owner, other),
        lambda: edit_proof(unit_desk, replace(line.proof, page="1"), line.evidence),
        lambda: unlink(unit_desk, line.proof),
    )
    for deed in deeds:
        if is_open:
            deed()
            continue
        with pytest.raises(Refusal, match="tài liệu kiểm chứng đã chốt"):
            deed()
    assert (proofs_of(unit_desk, sheet.id) == [line]) is not is_open


def test_documents_are_found_without_marks_by_every_word_in_their_own_order(unit_desk: Workspace):
    unit_id = unit_of(unit_desk).id
    for title in ("Báo cáo quý II", "Ảnh hội nghị", "Biên bản kiểm tra", "Đề án một cửa"):
        save_evidence(unit_desk, reference(unit_id, title))
    assert titles(unit_desk) == ["Ảnh hội nghị", "Báo cáo quý II", "Biên bản kiểm tra", "Đề án một cửa"]
    assert titles(unit_desk, "de an") == ["Đề án một cửa"]
    assert titles(unit_desk, "12/kh ubnd dak mar bao") == ["Báo cáo quý II"]
    assert search_evidence(unit_desk, unit_id=uuid4()) == []


def test_a_lost_and_an_altered_file_are_told_by_list_and_check(unit_desk: Workspace, tmp_path: Path):
    whole, lost, cut, flipped = (
        attached(unit_desk, written(tmp_path, f"{name}.pdf", PDF + name.encode())).evidence
        for name in ("nguyên", "mất", "cụt", "đổi")
    )
    save_evidence(unit_desk, reference(whole.unit_id))
    kept_path(unit_desk, lost).unlink()
    kept_path(unit_desk, cut).write_bytes(b"%PDF")
    kept_path(unit_desk, flipped).write_bytes(kept_path(unit_desk, flipped).read_bytes().replace(b"1.7", b"1.8"))
    states = {line.evidence.title: line.state for line in search_evidence(unit_desk) if line.evidence.sha256}
    assert states == {
        "nguyên": FileState.WHOLE,
        "mất": FileState.MISSING,
        "cụt": FileState.CHANGED,
        "đổi": FileState.WHOLE,
    }
    steps = Steps()
    missing = missing_files(unit_desk, steps.step)
    assert {each.evidence.title: each.state for each in missing} == {
        "mất": FileState.MISSING,
        "cụt": FileState.CHANGED,
        "đổi": FileState.CHANGED,
    }
    assert [step[:2] for step in steps.told] == [(0, 4), (1, 4), (2, 4), (3, 4)]
    assert sorted(check(unit_desk)) == [
        "cụt (cụt.pdf): Tệp lưu kèm đã bị thay đổi hoặc hỏng.",
        "mất (mất.pdf): Không đọc được tệp lưu kèm trong thư mục dữ liệu.",
        "đổi (đổi.pdf): Tệp lưu kèm đã bị thay đổi hoặc hỏng.",
    ]


def test_a_row_of_evidence_that_was_altered_is_told_by_the_check(unit_desk: Workspace):
    save_evidence(unit_desk, reference(unit_of(unit_desk).id))
    with closing(sqlite3.connect(unit_desk.folder / "data.sqlite")) as database, database:
        database.execute("update evidence set dated = 'hôm qua'")
    problems = check(unit_desk)
    assert any("Bảng evidence: bản ghi" in problem for problem in problems)


def test_every_kind_of_record_that_evidence_stands_at_has_words(unit_desk: Workspace):
    unit_id = unit_of(unit_desk).id
    person = add_person(unit_desk)
    duty = ReportingDuty(
        id=uuid4(), name="Báo cáo CCHC", recipient="Sở Nội vụ", frequency=Frequency.QUARTERLY, year_from=2024
    )
    day = date(2024, 5, 20)
    records: dict[Entity, str] = {
        LaunchPlan(id=uuid4(), unit_id=unit_id, name="Phát động", year=2024): "kế hoạch “Phát động”",
        AssignedTask(id=uuid4(), unit_id=unit_id, name="Số hoá"): "nhiệm vụ “Số hoá”",
        Inspection(id=uuid4(), unit_id=unit_id, inspected_on=day, content="Một cửa"): (
            "kiểm tra UBND xã Đăk Mar ngày 20/05/2024"
        ),
        SentReport(id=uuid4(), duty_id=duty.id, unit_id=unit_id, period="2024Q1"): "báo cáo “Báo cáo CCHC” quý I/2024",
        QualityRating(
            id=uuid4(), subject=Subject.INDIVIDUAL, subject_id=person.id, year=2024, rating=Rating.GOOD
        ): "xếp loại năm 2024 của Nguyễn Thị Ngọc Ánh",
        Initiative(id=uuid4(), person_id=person.id, name="Mã QR", year=2024, about_reform=True): "sáng kiến “Mã QR”",
        DisciplinaryAction(id=uuid4(), person_id=person.id): "kỷ luật của Nguyễn Thị Ngọc Ánh",
    }
    with unit_desk.change("test.write", "Ghi") as change:
        change.put(duty)
        for record in records:
            change.put(record)
    added = save_evidence(unit_desk, reference(unit_id))
    for record in records:
        link(unit_desk, Owner(record.id, unit_id), added)
    (line,) = search_evidence(unit_desk)
    assert {place.words for place in line.places} == set(records.values())
