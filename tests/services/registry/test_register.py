"""The register: numbers without a gap, what happens to an entry stays, found over all years."""

from datetime import UTC, date, datetime, timedelta

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.awards import Award, Nomination, NominationState, NominationStep
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.register import EntryState, RegisterEvent, RegisterNote
from parcomp_desktop.services.awards.decisions import candidates, next_register_number
from parcomp_desktop.services.desk.checks import check
from parcomp_desktop.services.documents.issuing import issue_certificate, issued_bytes, unfit_texts
from parcomp_desktop.services.printing.certificates import awaits_certificate, certificates_of, standing_certificate
from parcomp_desktop.services.registry.events import (
    Corrected,
    Correction,
    Happening,
    correct_award,
    log_print,
    revoke_award,
    standing_text,
    void_award,
    was_printed,
)
from parcomp_desktop.services.registry.register import (
    RegisterFilter,
    entries_of,
    register_entries,
    register_problems,
    register_years,
)
from parcomp_desktop.services.workspace import Workspace
from tests.services.documents.test_issuing import text_of
from tests.services.registry.register_cases import HAPPENED, add_commune, decide_all, put, three_awards
from tests.services.work.work import PERSON_AWARD, add_person, nominate, to_decision

ANH, HOA, COMMUNE = "Nguyễn Thị Ngọc Ánh", "Trần Văn Hòa", "UBND xã Đăk Mar"


@pytest.fixture
def awards(gathering: Workspace) -> dict[str, Award]:
    return three_awards(gathering)


def numbers(desk: Workspace) -> list[tuple[str, str, EntryState]]:
    return [(entry.number, entry.award.recipient, entry.state) for entry in register_entries(desk)]


def at(desk: Workspace, day: int) -> None:
    desk.clock = lambda: datetime(2025, 4, day, 3, tzinfo=UTC)


def test_a_void_number_stays_and_the_nomination_may_be_decided_again(gathering: Workspace, awards: dict[str, Award]):
    at(gathering, 11)
    void_award(gathering, awards[ANH], HAPPENED)
    at(gathering, 12)
    assert [each.name for each in candidates(gathering)] == [ANH]
    assert next_register_number(gathering, 2025) == 4
    decide_all(gathering, "600/QĐ-UBND", date(2025, 4, 5))
    assert numbers(gathering) == [
        ("01/2025", COMMUNE, EntryState.STANDING),
        ("02/2025", ANH, EntryState.VOIDED),
        ("03/2025", HOA, EntryState.STANDING),
        ("04/2025", ANH, EntryState.STANDING),
    ]
    assert list(register_problems(gathering)) == []
    steps = gathering.find(NominationStep, nomination_id=awards[ANH].nomination_id)
    assert [(each.state, each.reason) for each in steps][-3:] == [
        (NominationState.DECIDED, "Quyết định số 512/QĐ-UBND ngày 20/03/2025"),
        (NominationState.SUBMITTED, "Ghi nhầm đối tượng"),
        (NominationState.DECIDED, "Quyết định số 600/QĐ-UBND ngày 05/04/2025"),
    ]


def test_on_a_units_desk_a_void_award_goes_back_to_the_council(unit_desk: Workspace):
    unit_desk.clock = lambda: datetime(2026, 1, 10, 3, tzinfo=UTC)
    to_decision(unit_desk, nominate(unit_desk, add_person(unit_desk), "gk-xa.ca-nhan.nam"))
    (award,) = decide_all(unit_desk, "12/QĐ-UBND", date(2026, 1, 5))
    void_award(unit_desk, award, HAPPENED._replace(dated=date(2026, 1, 6)))
    assert unit_desk.get(Nomination, award.nomination_id).state is NominationState.COUNCIL
    assert len(candidates(unit_desk)) == 1


def test_what_happened_is_told_with_day_reason_and_document(gathering: Workspace, awards: dict[str, Award]):
    void_award(gathering, awards[ANH], HAPPENED)
    (entry,) = [entry for entry in register_entries(gathering) if entry.award.recipient == ANH]
    assert entry.remark == "Bỏ số ngày 02/04/2025: Ghi nhầm đối tượng (Biên bản số 3/BB)"
    (note,) = gathering.find(RegisterNote)
    assert (note.who, note.at) == (gathering.user, gathering.clock())


@pytest.mark.parametrize("event", ["void", "revoke", "correct"])
def test_no_ctrl_z_takes_back_what_happened_to_an_entry(event: str, gathering: Workspace, awards: dict[str, Award]):
    act(gathering, awards[ANH], event)
    with pytest.raises(Refusal, match="Không có việc nào hoàn tác được"):
        gathering.undo()
    newest = gathering.journal()[0]
    assert (newest.undoable, "khen thưởng số 02/2025" in newest.summary) == (False, True)


def act(desk: Workspace, award: Award, event: str, happening: Happening = HAPPENED) -> RegisterNote:
    if event == "void":
        return void_award(desk, award, happening)
    if event == "revoke":
        return revoke_award(desk, award, happening)
    return correct_award(desk, award, Correction(Corrected.RECIPIENT, "Tên Đúng"), happening)


@pytest.mark.parametrize("event", ["void", "revoke", "correct"])
@pytest.mark.parametrize(
    ("happening", "told"),
    [
        (Happening(date(2025, 3, 19), "Lý do", "9/QĐ"), "Ngày 19/03/2025 trước ngày ký quyết định 20/03/2025"),
        (Happening(date(2025, 4, 11), "Lý do", "9/QĐ"), "Ngày 11/04/2025 còn ở phía trước"),
        (Happening(date(2025, 3, 20), "  ", "9/QĐ"), "Lý do còn trống"),
    ],
)
def test_a_day_and_a_reason_that_cant_be_right_are_refused(
    event: str, happening: Happening, told: str, gathering: Workspace, awards: dict[str, Award]
):
    with pytest.raises(Refusal, match=told):
        act(gathering, awards[ANH], event, happening)
    assert gathering.find(RegisterNote) == []


@pytest.mark.parametrize("first", ["void", "revoke"])
@pytest.mark.parametrize("then", ["void", "revoke", "correct"])
def test_nothing_more_happens_to_an_entry_that_has_ended(
    first: str, then: str, gathering: Workspace, awards: dict[str, Award]
):
    act(gathering, awards[ANH], first)
    with pytest.raises(Refusal, match="Số 02/2025 đã"):
        act(gathering, awards[ANH], then)
    with pytest.raises(Refusal, match="Số 02/2025 đã"):
        log_print(gathering, awards[ANH])
    with pytest.raises(Refusal, match="Số 02/2025 đã"):
        issue_certificate(gathering, awards[ANH])
    assert len(gathering.find(RegisterNote)) == 1


def test_a_revoked_award_says_what_is_to_be_paid_back(gathering: Workspace, awards: dict[str, Award]):
    with pytest.raises(Refusal, match="Số quyết định thu hồi còn trống"):
        revoke_award(gathering, awards[ANH], HAPPENED._replace(document=" "))
    revoke_award(gathering, awards[ANH], HAPPENED)
    returned = {entry.award.recipient: entry.to_return for entry in register_entries(gathering)}
    assert returned == {COMMUNE: None, ANH: 710_000, HOA: None}
    assert gathering.get(Nomination, awards[ANH].nomination_id).state is NominationState.DECIDED


def test_a_corrected_name_is_printed_anew_and_the_old_file_stays(gathering: Workspace, awards: dict[str, Award]):
    old = issue_certificate(gathering, awards[ANH])
    old_bytes = issued_bytes(gathering, old)
    at(gathering, 11)
    note = correct_award(gathering, awards[ANH], Correction(Corrected.RECIPIENT, " Nguyễn Thị Ngọc Anh "), HAPPENED)
    assert (note.before, note.after) == (ANH, "Nguyễn Thị Ngọc Anh")
    corrected = gathering.get(Award, awards[ANH].id)
    assert (standing_certificate(gathering, corrected), awaits_certificate(gathering, corrected)) == (None, True)
    at(gathering, 12)
    new = issue_certificate(gathering, corrected)
    assert (new.corrects, new.file_name) == (old.id, "giay-khen-2025-002-dinh-chinh-1.pdf")
    assert "Bà: Nguyễn Thị Ngọc Anh" in text_of(issued_bytes(gathering, new))
    assert issued_bytes(gathering, old) == old_bytes
    assert certificates_of(gathering, corrected) == [new, old]
    assert issue_certificate(gathering, corrected) == new
    assert not awaits_certificate(gathering, corrected)
    (entry,) = entries_of(gathering, nomination_id=corrected.nomination_id)
    assert (entry.state, entry.stands) == (EntryState.CORRECTED, True)
    assert entry.remark.startswith(f"Đính chính “{ANH}” thành “Nguyễn Thị Ngọc Anh” ngày 02/04/2025: ")


def test_a_correction_before_the_first_certificate_makes_no_second(gathering: Workspace, awards: dict[str, Award]):
    correct_award(gathering, awards[ANH], Correction(Corrected.RECIPIENT, "Nguyễn Thị Ngọc Anh"), HAPPENED)
    at(gathering, 12)
    assert issue_certificate(gathering, gathering.get(Award, awards[ANH].id)).corrects is None


def test_an_achievement_is_corrected_where_it_stands(gathering: Workspace, awards: dict[str, Award]):
    award = awards[COMMUNE]
    before = standing_text(gathering, award, Corrected.ACHIEVEMENT)
    note = correct_award(gathering, award, Correction(Corrected.ACHIEVEMENT, "Thành tích đúng"), HAPPENED)
    assert (note.before, standing_text(gathering, award, Corrected.ACHIEVEMENT)) == (before, "Thành tích đúng")


def test_something_else_is_corrected_in_words_alone(gathering: Workspace, awards: dict[str, Award]):
    award = awards[ANH]
    with pytest.raises(Refusal, match="Nội dung đã ghi sai còn trống"):
        correct_award(gathering, award, Correction(Corrected.OTHER, "Công chức Tư pháp"), HAPPENED)
    correction = Correction(Corrected.OTHER, "Công chức Tư pháp", "Công chức Văn phòng")
    assert correct_award(gathering, award, correction, HAPPENED).before == "Công chức Văn phòng"
    assert gathering.get(Award, award.id) == award
    assert standing_text(gathering, award, Corrected.OTHER) == ""


def test_a_correction_changes_something(gathering: Workspace, awards: dict[str, Award]):
    for after, told in ((ANH, "giống hệt"), (" ", "Nội dung đúng còn trống")):
        with pytest.raises(Refusal, match=told):
            correct_award(gathering, awards[ANH], Correction(Corrected.RECIPIENT, after), HAPPENED)


def test_every_print_after_the_first_needs_a_reason(gathering: Workspace, awards: dict[str, Award]):
    award = awards[ANH]
    with pytest.raises(Refusal, match="Chưa lập giấy khen này"):
        log_print(gathering, award)
    issue_certificate(gathering, award)
    assert not was_printed(gathering, award)
    assert log_print(gathering, award).event is RegisterEvent.PRINTED
    with pytest.raises(Refusal, match="Lý do còn trống"):
        log_print(gathering, award)
    again = log_print(gathering, award, "Giấy in bị rách")
    assert (again.event, again.reason, again.who) == (RegisterEvent.REPRINTED, "Giấy in bị rách", gathering.user)
    assert [entry.remark for entry in entries_of(gathering, nomination_id=award.nomination_id)] == [""]


def test_a_print_that_an_earlier_program_noted_counts_by_its_day(gathering: Workspace, awards: dict[str, Award]):
    issue_certificate(gathering, awards[ANH])
    note = log_print(gathering, awards[ANH])
    for printed_at, counts in ((note.at, True), (note.at - timedelta(minutes=1), False)):
        with gathering.change("test", "Như bản trước") as change:
            change.put(replace(note, issued_id=None, at=printed_at))
        assert was_printed(gathering, awards[ANH]) is counts


def test_a_corrected_certificate_is_printed_for_the_first_time_again(gathering: Workspace, awards: dict[str, Award]):
    issue_certificate(gathering, awards[ANH])
    log_print(gathering, awards[ANH])
    at(gathering, 11)
    correct_award(gathering, awards[ANH], Correction(Corrected.RECIPIENT, "Tên Đúng"), HAPPENED)
    at(gathering, 12)
    issue_certificate(gathering, awards[ANH])
    assert log_print(gathering, awards[ANH]).event is RegisterEvent.PRINTED


def test_a_voided_award_holds_up_no_batch(gathering: Workspace, awards: dict[str, Award]):
    put(gathering, awards[ANH], recipient="Nguyễn" + " Công Tằng Tôn Nữ" * 9)
    everything = gathering.find(Award)
    assert len(unfit_texts(gathering, everything)) == 1
    void_award(gathering, awards[ANH], HAPPENED)
    assert unfit_texts(gathering, everything) == []


def test_a_gap_in_the_numbers_is_found(gathering: Workspace, awards: dict[str, Award]):
    assert check(gathering) == []
    put(gathering, awards[HOA], register_number=5)
    put(gathering, awards[COMMUNE], register_number=7)
    told = "Sổ khen thưởng năm 2025 thiếu số 01, 03, 04, 06."
    assert list(register_problems(gathering)) == [told]
    assert told in check(gathering)


@pytest.mark.usefixtures("awards")
def test_it_is_searched_over_all_years_without_marks(gathering: Workspace):
    gathering.clock = lambda: datetime(2026, 4, 10, 3, tzinfo=UTC)
    unit = add_commune(gathering, "UBND xã Đăk La", "X02")
    to_decision(gathering, nominate(gathering, add_person(gathering, "Y Hòa", unit.id), "gk-xa.ca-nhan.nam"))
    decide_all(gathering, "77/QĐ-UBND", date(2026, 3, 20))
    assert register_years(gathering) == [2026, 2025]
    assert [entry.award.recipient for entry in register_entries(gathering, "hoa")] == ["Y Hòa", HOA]
    assert [entry.award.recipient for entry in register_entries(gathering, "512/qd ngoc")] == [ANH]
    assert [entry.award.recipient for entry in register_entries(gathering, "03/2025")] == [HOA]
    assert register_entries(gathering, "không có") == []


def test_it_is_narrowed_by_year_kind_and_state(gathering: Workspace, awards: dict[str, Award]):
    void_award(gathering, awards[ANH], HAPPENED)

    def found(narrowed: RegisterFilter) -> list[str]:
        return [entry.award.recipient for entry in register_entries(gathering, "", narrowed)]

    assert found(RegisterFilter(state=EntryState.VOIDED)) == [ANH]
    assert found(RegisterFilter(year=2024)) == []
    assert found(RegisterFilter(kind="gk-huyen", year=2025)) == [COMMUNE, ANH, HOA]
    assert found(RegisterFilter(kind="gk-xa")) == []


def test_a_nominee_may_have_an_award_again_only_after_a_void(gathering: Workspace, awards: dict[str, Award]):
    nomination = gathering.get(Nomination, awards[ANH].nomination_id)
    assert candidates(gathering) == []
    revoke_award(gathering, awards[HOA], HAPPENED)
    assert candidates(gathering) == []
    void_award(gathering, awards[ANH], HAPPENED)
    assert [each.nomination.id for each in candidates(gathering)] == [nomination.id]
    assert nomination.award == PERSON_AWARD
