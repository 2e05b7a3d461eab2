from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from uuid import uuid4

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.awards import Nomination, NominationState, TypedFact
from parcomp_desktop.domain.desk import Direction, Enrolment, PackageRecord, Peer
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Entry, ScoreEntry, Scoresheet
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.exchange.envelope import LARGEST_PACKAGE
from parcomp_desktop.exchange.outcomes import PackageRefused, ReadOutcome
from parcomp_desktop.services.awards.decisions import record_decision
from parcomp_desktop.services.awards.nomination_steps import Told, take_step
from parcomp_desktop.services.awards.nominations import remove_nomination
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.criteria.facts import clear_fact
from parcomp_desktop.services.desk.first_run import set_up_from_starter, set_up_unit
from parcomp_desktop.services.exchange.adoption import adopt_starter
from parcomp_desktop.services.exchange.lines import Effect
from parcomp_desktop.services.exchange.package_files import inspect_package
from parcomp_desktop.services.exchange.package_records import package_log
from parcomp_desktop.services.exchange.peers import standing_peers
from parcomp_desktop.services.exchange.reading import preview
from parcomp_desktop.services.exchange.receiving import receive
from parcomp_desktop.services.exchange.sending import sendable_periods
from parcomp_desktop.services.exchange.starters import has_starter, make_starter_file
from parcomp_desktop.services.people.units import save_person, save_unit
from parcomp_desktop.services.scoring.scoresheets import remove_scoresheet, save_entry
from parcomp_desktop.services.workspace import Workspace, make_workspace
from tests.services.work.work import (
    OWN_AWARD,
    PERSON_AWARD,
    UNIT_AWARD,
    add_fact,
    add_met_facts,
    add_person,
    add_sheet,
    decision,
    forge,
    nominate,
    said,
    second_desk,
    sent,
    to_council,
    to_decision,
    unit_of,
    withdraw_sheet,
)


@pytest.fixture
def busy(unit_desk: Workspace) -> Workspace:
    """A unit desk with a sheet of two figures, a person with facts, and two nominations before the council."""
    add_sheet(unit_desk)
    person = add_person(unit_desk)
    add_met_facts(unit_desk, person)
    to_council(
        unit_desk, nominate(unit_desk, person, PERSON_AWARD), nominate(unit_desk, unit_of(unit_desk), UNIT_AWARD)
    )
    return unit_desk


@pytest.fixture
def other(gathering: Workspace, tmp_path: Path) -> Iterator[Workspace]:
    desk = second_desk(gathering, tmp_path)
    yield desk
    desk.close()


def state(workspace: Workspace) -> list[object]:
    kinds = (Person, Scoresheet, ScoreEntry, TypedFact, Nomination, PackageRecord, Peer, Enrolment)
    return [record for kind in kinds for record in workspace.find(kind)]


def deliver(busy: Workspace, gathering: Workspace, folder: Path) -> int:
    return receive(gathering, preview(gathering, sent(busy, folder)))


def refused(gathering: Workspace, path: Path, outcome: ReadOutcome) -> str:
    """The text of the refusal; nothing was written, not even a line of the journal."""
    before, journal = state(gathering), gathering.journal()
    with pytest.raises(PackageRefused) as told:
        preview(gathering, path)
    assert told.value.outcome is outcome
    assert (state(gathering), gathering.journal()) == (before, journal)
    return told.value.what


def test_what_the_unit_entered_stands_on_the_gathering_desk(busy: Workspace, gathering: Workspace, tmp_path: Path):
    changed = deliver(busy, gathering, tmp_path)
    # 1 person, 1 sheet, 2 figures, 7 facts, 2 nominations
    assert changed == 13
    assert gathering.find(ScoreEntry, code="2.1")[0].denominator == Decimal(3443)
    assert gathering.find(Person) == busy.find(Person)
    assert sorted(gathering.find(TypedFact), key=str) == sorted(busy.find(TypedFact), key=str)
    assert {each.state for each in gathering.find(Nomination)} == {NominationState.RECEIVED}
    assert {each.verdict for each in gathering.find(Nomination)} == {None}
    assert {each.state for each in busy.find(Nomination)} == {NominationState.SENT}


def test_the_sender_is_known_from_its_first_package_and_the_secret_is_used_up(
    busy: Workspace, gathering: Workspace, tmp_path: Path
):
    path = sent(busy, tmp_path)
    first = preview(gathering, path)
    assert first.package.enrolment
    receive(gathering, first)
    assert [(peer.name, peer.unit_id) for peer in gathering.find(Peer)] == [("UBND xã Đăk Mar", unit_of(busy).id)]
    assert [each.used for each in gathering.find(Enrolment)] == [True]
    assert preview(gathering, sent(busy, tmp_path)).package.enrolment is None


def test_reading_a_package_twice_changes_nothing(busy: Workspace, gathering: Workspace, tmp_path: Path):
    path = sent(busy, tmp_path)
    receive(gathering, preview(gathering, path))
    refused(gathering, path, ReadOutcome.ALREADY_READ)


def test_confirming_a_preview_twice_changes_nothing(busy: Workspace, gathering: Workspace, tmp_path: Path):
    previewed = preview(gathering, sent(busy, tmp_path))
    receive(gathering, previewed)
    before = state(gathering)
    with pytest.raises(PackageRefused) as told:
        receive(gathering, previewed)
    assert told.value.outcome is ReadOutcome.ALREADY_READ
    assert state(gathering) == before


def test_an_older_package_after_a_newer_one_says_so_and_is_harmless(
    busy: Workspace, gathering: Workspace, tmp_path: Path
):
    older = sent(busy, tmp_path)
    sheet = withdraw_sheet(busy)
    save_entry(busy, sheet, "2.1", Entry(numerator=Decimal(2800), denominator=Decimal(3443)))
    receive(gathering, preview(gathering, sent(busy, tmp_path)))
    before = [gathering.find(kind) for kind in (Scoresheet, ScoreEntry)]
    shown = preview(gathering, older)
    assert shown.older
    effects = {type(line.record): line.effect for line in shown.lines if line.effect is not Effect.UNCHANGED}
    assert effects == {
        ScoreEntry: Effect.OLDER,
        Person: Effect.NEW,
        TypedFact: Effect.NEW,
        Nomination: Effect.NEW,
    }
    receive(gathering, shown)
    assert [gathering.find(kind) for kind in (Scoresheet, ScoreEntry)] == before


def test_a_second_package_tells_new_changed_and_unchanged_apart(busy: Workspace, gathering: Workspace, tmp_path: Path):
    deliver(busy, gathering, tmp_path)
    sheet = withdraw_sheet(busy)
    save_entry(busy, sheet, "2.1", Entry(numerator=Decimal(2800), denominator=Decimal(3443)))
    save_entry(busy, sheet, "2.1", Entry(numerator=Decimal(2801), denominator=Decimal(3443)))
    save_entry(busy, sheet, "1.2", Entry(value=Decimal(100)))
    lines = preview(gathering, sent(busy, tmp_path)).lines
    effects = {line.record.code: line.effect for line in lines if isinstance(line.record, ScoreEntry)}
    assert effects == {"1.1": Effect.UNCHANGED, "1.2": Effect.NEW, "2.1": Effect.CHANGED}
    assert all(line.effect is Effect.UNCHANGED for line in lines if not isinstance(line.record, ScoreEntry))
    changed = next(line for line in lines if line.effect is Effect.CHANGED)
    assert [getattr(each, "numerator", None) for each in (changed.stored, changed.record)] == [2775, 2801]


def test_what_was_entered_anew_at_the_unit_takes_the_place_of_the_old(
    busy: Workspace, gathering: Workspace, tmp_path: Path
):
    deliver(busy, gathering, tmp_path)
    person = busy.find(Person)[0]
    take_step(busy, busy.find(Nomination), NominationState.COUNCIL, Told("Sửa số liệu"))
    clear_fact(busy, busy.find(TypedFact, name="quality_rating")[0])
    add_fact(busy, person, "quality_rating", "excellent")
    remove_scoresheet(busy, withdraw_sheet(busy))
    add_sheet(busy)
    deliver(busy, gathering, tmp_path)
    assert [fact.value for fact in gathering.find(TypedFact, name="quality_rating")] == ["excellent"]
    assert len(gathering.find(Scoresheet)) == 1
    assert len(gathering.find(ScoreEntry)) == 2


def test_a_preview_that_is_out_of_date_isnt_imported(busy: Workspace, gathering: Workspace, tmp_path: Path):
    deliver(busy, gathering, tmp_path)
    take_step(busy, busy.find(Nomination), NominationState.COUNCIL, Told("Gửi lại"))
    previewed = preview(gathering, sent(busy, tmp_path))
    nomination = to_decision(gathering, *gathering.find(Nomination, award=PERSON_AWARD))
    save_person(gathering, replace(gathering.find(Person)[0], position="Phó Chánh Văn phòng"))
    record_decision(gathering, decision(), nomination, {nomination[0].id: "Hội đồng thống nhất"})
    before = state(gathering)
    with pytest.raises(Refusal, match="đã thay đổi sau lúc xem trước"):
        receive(gathering, previewed)
    assert state(gathering) == before


def test_a_backup_is_made_before_an_import(busy: Workspace, gathering: Workspace, tmp_path: Path):
    previewed = preview(gathering, sent(busy, tmp_path))
    assert gathering.last_backup() is None
    receive(gathering, previewed)
    assert gathering.last_backup() is not None


def test_an_import_is_one_entry_of_the_journal_and_isnt_undone(busy: Workspace, gathering: Workspace, tmp_path: Path):
    before = len(gathering.journal())
    deliver(busy, gathering, tmp_path)
    assert [entry.summary for entry in gathering.journal()[:-before]] == ["Nhập gói của UBND xã Đăk Mar, kỳ 2024"]
    with pytest.raises(Refusal, match="Không có việc nào hoàn tác được"):
        gathering.undo()


def test_the_log_names_the_other_desk_the_newest_package_first(busy: Workspace, gathering: Workspace, tmp_path: Path):
    deliver(busy, gathering, tmp_path)
    deliver(busy, gathering, tmp_path)
    assert [(line.record.sequence, line.peer) for line in package_log(gathering)] == [
        (2, "UBND xã Đăk Mar"),
        (1, "UBND xã Đăk Mar"),
    ]
    sent = package_log(busy)
    assert [(line.record.sequence, line.peer) for line in sent] == [(2, "UBND huyện Đăk Hà"), (1, "UBND huyện Đăk Hà")]
    assert {line.record.direction for line in sent} == {Direction.SENT}


def test_one_flipped_bit_is_noticed(busy: Workspace, gathering: Workspace, tmp_path: Path):
    path = sent(busy, tmp_path)
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    refused(gathering, path, ReadOutcome.DAMAGED)


def test_a_package_for_another_desk_is_told_whose_it_is(busy: Workspace, gathering: Workspace, tmp_path: Path):
    path = forge(busy, said(busy), tmp_path / "a.tdkt", recipient_id=uuid4(), recipient_name="Sở Nội vụ")
    assert "Sở Nội vụ" in refused(gathering, path, ReadOutcome.OTHER_RECIPIENT)


def test_a_unit_desk_takes_no_packages(busy: Workspace, tmp_path: Path):
    refused(busy, sent(busy, tmp_path), ReadOutcome.OTHER_RECIPIENT)


def test_a_starter_file_is_no_package(gathering: Workspace, unit_desk: Workspace, tmp_path: Path):
    path = make_starter_file(gathering, unit_of(unit_desk), tmp_path)
    refused(gathering, path, ReadOutcome.STARTER_FILE)


def test_a_file_too_large_isnt_even_read(gathering: Workspace, tmp_path: Path):
    path = tmp_path / "lớn.tdkt"
    with path.open("wb") as file:
        file.truncate(LARGEST_PACKAGE + 1)
    refused(gathering, path, ReadOutcome.TOO_LARGE)


def test_a_file_that_is_gone_is_told(gathering: Workspace, tmp_path: Path):
    with pytest.raises(Refusal, match="Không đọc được tệp"):
        preview(gathering, tmp_path / "không-có.tdkt")


def test_inspecting_tells_the_header(busy: Workspace, tmp_path: Path):
    assert inspect_package(sent(busy, tmp_path)).label.sender_name == "UBND xã Đăk Mar"


def test_another_machine_with_a_new_starter_file_takes_the_place_of_the_old(
    busy: Workspace, gathering: Workspace, catalogue: Catalogue, tmp_path: Path
):
    stale = sent(busy, tmp_path).rename(tmp_path / "gói-cũ.tdkt")
    deliver(busy, gathering, tmp_path)
    starter = make_starter_file(gathering, unit_of(busy), tmp_path)
    desk = make_workspace(tmp_path / "máy-mới", catalogue)
    set_up_from_starter(desk, starter.read_bytes(), "Đăk Mar")
    add_sheet(desk)
    deliver(desk, gathering, tmp_path)
    assert list(standing_peers(gathering)) == [desk.desk.id]
    assert "UBND xã Đăk Mar (máy cũ)" in {line.peer for line in package_log(gathering)}
    refused(gathering, stale, ReadOutcome.UNKNOWN_SENDER)
    desk.close()


def test_only_the_first_of_two_desks_with_one_starter_file_is_met(
    busy: Workspace, gathering: Workspace, catalogue: Catalogue, tmp_path: Path
):
    desk = make_workspace(tmp_path / "bản-sao", catalogue)
    set_up_from_starter(desk, (tmp_path / "khoi-tao-X01.tdkt").read_bytes(), "")
    add_sheet(desk)
    deliver(busy, gathering, tmp_path)
    refused(gathering, sent(desk, tmp_path / "bản-sao"), ReadOutcome.UNKNOWN_SENDER)
    desk.close()


def test_a_second_unit_cant_overwrite_the_first_units_person(
    busy: Workspace, other: Workspace, gathering: Workspace, tmp_path: Path
):
    deliver(busy, gathering, tmp_path)
    add_sheet(other)
    stolen = replace(busy.find(Person)[0], unit_id=unit_of(other).id, full_name="Kẻ Khác")
    content = replace(said(other), people=(stolen,))
    told = refused(gathering, forge(other, content, tmp_path / "b.tdkt"), ReadOutcome.CONTENT_WRONG)
    assert "đơn vị khác" in told
    assert gathering.find(Person)[0].full_name == "Nguyễn Thị Ngọc Ánh"


def test_sending_needs_a_drive_that_takes_the_file_and_marks_nothing_otherwise(busy: Workspace, tmp_path: Path):
    not_a_folder = tmp_path / "tệp"
    not_a_folder.write_text("x")
    for folder in (not_a_folder, tmp_path / "đã-rút"):
        with pytest.raises(Refusal, match="Không ghi được"):
            sent(busy, folder)
    assert busy.find(PackageRecord) == []
    assert {each.state for each in busy.find(Nomination)} == {NominationState.COUNCIL}


def test_a_package_that_cant_be_recorded_doesnt_stay_on_the_stick(
    busy: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    stick = tmp_path / "usb"
    stick.mkdir()

    def full(*_: object, **__: object) -> None:
        raise Refusal("Hết chỗ.", "Dọn ổ đĩa.")

    monkeypatch.setattr(busy, "change", full)
    with pytest.raises(Refusal, match="Hết chỗ"):
        sent(busy, stick)
    assert list(stick.iterdir()) == []


def test_a_code_or_period_with_signs_makes_a_file_name_of_one_folder(busy: Workspace, tmp_path: Path):
    save_unit(busy, replace(unit_of(busy), code="X/0:1"))
    assert sent(busy, tmp_path).name == "X-0-1-2024-001.tdkt"


def test_nothing_to_send_is_told(unit_desk: Workspace):
    with pytest.raises(Refusal, match="Kỳ 2024 chưa có nội dung nào để gửi"):
        said(unit_desk)


def test_an_own_award_and_a_removed_draft_dont_go_up(unit_desk: Workspace):
    person = add_person(unit_desk)
    to_council(unit_desk, nominate(unit_desk, person, OWN_AWARD))
    remove_nomination(unit_desk, nominate(unit_desk, person, PERSON_AWARD))
    assert sendable_periods(unit_desk, unit_of(unit_desk).id) == []


def test_periods_to_send_are_listed_the_newest_first(busy: Workspace):
    add_sheet(busy, "2025")
    assert sendable_periods(busy, unit_of(busy).id) == ["2025", "2024"]


def test_starter_files_are_given_by_the_gathering_desk_alone(
    gathering: Workspace, unit_desk: Workspace, tmp_path: Path
):
    unit = unit_of(unit_desk)
    assert has_starter(gathering, unit)
    with pytest.raises(Refusal, match="chỉ làm ở bàn tổng hợp"):
        make_starter_file(unit_desk, unit, tmp_path)


def test_a_desk_without_a_starter_file_says_what_it_lacks_and_adopts_one_later(
    gathering: Workspace, catalogue: Catalogue, tmp_path: Path
):
    alone = make_workspace(tmp_path / "một-mình", catalogue)
    set_up_unit(alone, Unit(id=uuid4(), code="X01", name="UBND xã Đắk Ui", kind=UnitKind.COMMUNE), "Đắk Ui")
    add_sheet(alone)
    to_council(alone, nominate(alone, add_person(alone), PERSON_AWARD))
    with pytest.raises(Refusal, match="chưa mở tệp khởi tạo"):
        sent(alone, tmp_path)
    unit = save_unit(gathering, Unit(id=uuid4(), code="X01", name="UBND xã Đăk Ui", kind=UnitKind.COMMUNE))
    starter = make_starter_file(gathering, unit, tmp_path).read_bytes()
    assert adopt_starter(alone, starter).name == "UBND xã Đăk Ui"
    assert [each.id for each in alone.find(Unit)] == [unit.id]
    assert deliver(alone, gathering, tmp_path) == 5
    assert adopt_starter(alone, starter).unit_id == unit.id
    alone.close()


def test_a_starter_file_of_another_unit_isnt_adopted(unit_desk: Workspace, other: Workspace, tmp_path: Path):
    before = state(unit_desk)
    with pytest.raises(Refusal, match="cấp cho UBND xã Đăk La"):
        adopt_starter(unit_desk, (tmp_path / "khoi-tao-X02.tdkt").read_bytes())
    assert state(unit_desk) == before
    assert other.desk.name == "UBND xã Đăk La"
