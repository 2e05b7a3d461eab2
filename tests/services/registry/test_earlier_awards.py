"""Awards from elsewhere: typed, matched, brought in from Excel, never twice."""

from collections.abc import Mapping
from datetime import date
from io import BytesIO
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from msgspec.structs import replace
from openpyxl import load_workbook

from parcomp_desktop.documents.workbook_reading import cell_name
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.register import EarlierAward, EntryState
from parcomp_desktop.services.awards.report_tables import awarded_lines
from parcomp_desktop.services.criteria.nominees import nominees
from parcomp_desktop.services.import_states import LineState
from parcomp_desktop.services.people.units import remove_person
from parcomp_desktop.services.registry.award_history import history
from parcomp_desktop.services.registry.earlier_award_book import EarlierAwardBook
from parcomp_desktop.services.registry.earlier_awards import (
    known,
    matches,
    remove_earlier_award,
    save_earlier_award,
    search_earlier_awards,
)
from parcomp_desktop.services.work.movement_awards import awards_given
from parcomp_desktop.services.workbooks.files import save_book
from parcomp_desktop.services.workbooks.imports import BookImport, apply_book, plan_book
from parcomp_desktop.services.workbooks.writing import book_bytes
from parcomp_desktop.services.workspace import Workspace
from tests.services.registry.register_cases import add_commune
from tests.services.work.work import add_person

SHEET = EarlierAwardBook.sheet
Content = str | float | date | None
PERSON, COLLECTIVE = Subject.INDIVIDUAL, Subject.COLLECTIVE
ROW: dict[str, Content] = {
    "Tên tập thể, cá nhân": "Nguyễn Thị Ngọc Ánh",
    "Đối tượng": "Cá nhân",
    "Hình thức khen": "Bằng khen của Bộ trưởng Bộ Nội vụ",
    "Năm": 2022,
}


def earlier(**said: object) -> EarlierAward:
    fields: dict[str, object] = {
        "subject": PERSON,
        "recipient": "Nguyễn Thị Ngọc Ánh",
        "form": "Bằng khen của Bộ trưởng Bộ Nội vụ",
        "year": 2022,
        **said,
    }
    return EarlierAward(id=uuid4(), **fields)  # pyright: ignore[reportArgumentType]  a test may say anything of it


def book(desk: Workspace, folder: Path, *rows: Mapping[str, Content]) -> Path:
    """The template with these rows, by the titles of their columns."""
    found = load_workbook(BytesIO(book_bytes(EarlierAwardBook(desk), [])))
    sheet = found[SHEET]
    titles = {str(cell.value): place for place, cell in enumerate(sheet[1], 1)}
    for number, row in enumerate(rows, 2):
        for title, value in row.items():
            sheet[cell_name(number, titles[title])] = value
    path = folder / "khen thưởng.xlsx"
    found.save(path)
    return path


def states(planned: BookImport) -> list[LineState]:
    return [line.state for line in planned.lines]


def told(planned: BookImport) -> list[tuple[str, str]]:
    assert all(problem.sheet == SHEET and problem.cure for problem in planned.problems)
    return [(problem.cell, problem.what) for problem in planned.problems]


# Typed


def test_an_award_is_saved_searched_without_marks_and_removed(gathering: Workspace):
    saved = save_earlier_award(gathering, earlier(recipient=" Trần Văn Hòa ", number=" 12/QĐ-BNV "))
    assert (saved.recipient, saved.number) == ("Trần Văn Hòa", "12/QĐ-BNV")
    assert search_earlier_awards(gathering, "hoa 12/qd") == [saved]
    assert search_earlier_awards(gathering, "khác") == []
    remove_earlier_award(gathering, saved)
    assert search_earlier_awards(gathering) == []


def test_whom_it_is_of_gives_the_name(gathering: Workspace):
    unit = add_commune(gathering)
    person = add_person(gathering, "A Đắk", unit.id)
    named = [
        save_earlier_award(gathering, earlier(subject_id=person.id, recipient="")),
        save_earlier_award(gathering, earlier(subject=COLLECTIVE, subject_id=unit.id, recipient=" ")),
    ]
    assert [each.recipient for each in named] == ["A Đắk", "UBND xã Đăk Mar"]


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({"recipient": " "}, "Tên tập thể, cá nhân còn trống"),
        ({"form": ""}, "Hình thức khen còn trống"),
        ({"year": 1944}, "Năm 1944 không hợp lệ"),
        ({"year": 2100}, "Năm 2100 không hợp lệ"),
        ({"achieved_from": date(2022, 1, 2), "achieved_to": date(2022, 1, 1)}, "Ngày cuối lập thành tích trước"),
        ({"subject_id": UUID(int=1)}, "Bản ghi không còn"),
    ],
)
def test_what_cant_be_is_refused(said: dict[str, object], words: str, gathering: Workspace):
    with pytest.raises(Refusal, match=words):
        save_earlier_award(gathering, earlier(**said))
    assert search_earlier_awards(gathering) == []


def test_the_same_award_is_kept_once(gathering: Workspace):
    first = save_earlier_award(gathering, earlier(number="12/QĐ-BNV"))
    for again in (earlier(number="12/qđ-bnv"), earlier(recipient="nguyễn thị  ngọc ánh", number="12/QĐ-BNV")):
        with pytest.raises(Refusal, match="đã có trong danh sách"):
            save_earlier_award(gathering, again)
    save_earlier_award(gathering, replace(first, achievement="Đã ghi thêm"))
    save_earlier_award(gathering, earlier(number="13/QĐ-BNV"))
    assert len(search_earlier_awards(gathering)) == 2


def test_a_person_with_an_earlier_award_isnt_removed(gathering: Workspace):
    person = add_person(gathering, "A Đắk", add_commune(gathering).id)
    save_earlier_award(gathering, earlier(subject_id=person.id))
    with pytest.raises(Refusal, match="1 khen thưởng trước đây"):
        remove_person(gathering, person)


# Matched


def test_a_name_is_matched_with_its_marks_first_then_without(gathering: Workspace):
    unit = add_commune(gathering)
    hoa, hoa_flat = (add_person(gathering, name, unit.id) for name in ("Trần Văn Hòa", "Trần Văn Hoa"))
    now = known(gathering)
    assert matches(now, PERSON, "TRẦN VĂN HOÀ") == [hoa.id]
    assert matches(now, PERSON, "trần văn hoa") == [hoa_flat.id]
    assert set(matches(now, PERSON, "tran van hoa")) == {hoa.id, hoa_flat.id}
    assert matches(now, COLLECTIVE, "ubnd xa dak mar") == [unit.id]
    assert matches(now, COLLECTIVE, "Trần Văn Hòa") == []


@pytest.mark.parametrize("unit", ["UBND xã Đăk La", "x02"])
def test_the_unit_tells_people_of_one_name_apart(unit: str, gathering: Workspace):
    here, there = add_commune(gathering), add_commune(gathering, "UBND xã Đăk La", "X02")
    people = [add_person(gathering, "A Đắk", home.id) for home in (here, there)]
    now = known(gathering)
    assert set(matches(now, PERSON, "A Đắk")) == {person.id for person in people}
    assert matches(now, PERSON, "A Đắk", unit) == [people[1].id]
    assert matches(now, PERSON, "A Đắk", "UBND xã không có") == []


# From Excel


def test_the_template_explains_itself_and_offers_choices(gathering: Workspace, tmp_path: Path):
    save_book(gathering, EarlierAwardBook, [], tmp_path / "mẫu.xlsx")
    found = load_workbook(tmp_path / "mẫu.xlsx")
    assert found.sheetnames == ["Hướng dẫn", SHEET, "Ví dụ", "Danh mục"]
    lists = {validation.formula1 for validation in found[SHEET].data_validations.dataValidation if validation.formula1}
    assert lists == {"DS_DoiTuong", "DS_LoaiKhen"}
    assert all(validation.prompt for validation in found[SHEET].data_validations.dataValidation)
    assert found[SHEET].column_dimensions["M"].hidden
    assert found[SHEET].column_dimensions["N"].hidden
    planned = plan_book(gathering, EarlierAwardBook, tmp_path / "mẫu.xlsx")
    assert (planned.lines, planned.problems) == ((), ())


def test_a_workbook_is_brought_in_whole_and_again_changes_nothing(gathering: Workspace, tmp_path: Path):
    unit = add_commune(gathering)
    person = add_person(gathering, "Nguyễn Thị Ngọc Ánh", unit.id)
    whole = ROW | {
        "Thành tích": "Tham mưu cải cách hành chính",
        "Lập thành tích từ ngày": date(2021, 1, 1),
        "Lập thành tích đến ngày": "31/12/2021",
        "Quyết định số": "12/QĐ-BNV",
        "Ngày ký": date(2022, 3, 4),
        "Cơ quan quyết định": "Bộ trưởng Bộ Nội vụ",
    }
    of_kind = {
        "Tên tập thể, cá nhân": "UBND xa Dak Mar",
        "Đối tượng": "tt",
        "Loại theo kế hoạch": "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
        "Năm": 2023,
    }
    path = book(gathering, tmp_path, whole, of_kind)
    planned = plan_book(gathering, EarlierAwardBook, path)
    assert (planned.problems, states(planned)) == ((), [LineState.NEW, LineState.NEW])
    assert [line.remark for line in planned.lines] == ["", ""]
    assert apply_book(gathering, planned) == 2
    praised, first = search_earlier_awards(gathering)
    assert (first.subject_id, first.achieved_to, first.decided_on) == (person.id, date(2021, 12, 31), date(2022, 3, 4))
    assert (praised.subject_id, praised.kind, praised.form) == (
        unit.id,
        "bk-tinh",
        "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
    )
    again = plan_book(gathering, EarlierAwardBook, path)
    assert (states(again), again.takes) == ([LineState.UNCHANGED, LineState.UNCHANGED], False)
    entries = len(gathering.journal())
    assert apply_book(gathering, again) == 0
    assert len(gathering.journal()) == entries
    whose = next(each for each in nominees(gathering) if each.id == person.id)
    assert [line.form for line in history(gathering, whose)] == ["Bằng khen của Bộ trưởng Bộ Nội vụ"]


def test_what_is_exported_and_imported_again_changes_nothing(gathering: Workspace, tmp_path: Path):
    person = add_person(gathering, "A Đắk", add_commune(gathering).id)
    kept = [
        save_earlier_award(gathering, earlier(subject_id=person.id, recipient="", kind="bk-tinh", number="1/QĐ")),
        save_earlier_award(gathering, earlier(achieved_from=date(2021, 1, 1), authority="Bộ Nội vụ")),
    ]
    save_book(gathering, EarlierAwardBook, kept, tmp_path / "xuất.xlsx")
    planned = plan_book(gathering, EarlierAwardBook, tmp_path / "xuất.xlsx")
    assert (planned.problems, set(states(planned))) == ((), {LineState.UNCHANGED})


def test_a_blank_cell_changes_nothing_and_a_filled_one_does(gathering: Workspace, tmp_path: Path):
    kept = save_earlier_award(gathering, earlier(authority="Bộ Nội vụ"))
    planned = plan_book(gathering, EarlierAwardBook, book(gathering, tmp_path, ROW | {"Thành tích": "Ghi rõ hơn"}))
    assert states(planned) == [LineState.CHANGED]
    apply_book(gathering, planned)
    (now,) = search_earlier_awards(gathering)
    assert now == replace(kept, achievement="Ghi rõ hơn")
    gathering.undo()
    assert search_earlier_awards(gathering) == [kept]


def test_the_file_overwrites_nothing_that_it_didnt_begin_from(gathering: Workspace, tmp_path: Path):
    kept = save_earlier_award(gathering, earlier(achievement="Đã ghi", authority="Bộ Nội vụ"))
    planned = plan_book(gathering, EarlierAwardBook, book(gathering, tmp_path, ROW | {"Thành tích": "Ghi rõ hơn"}))
    assert states(planned) == [LineState.CONFLICT]
    assert apply_book(gathering, planned) == 0
    assert search_earlier_awards(gathering) == [kept]
    assert apply_book(gathering, planned, {kept.id: frozenset({"achievement"})}) == 1
    assert search_earlier_awards(gathering) == [replace(kept, achievement="Ghi rõ hơn")]


def test_an_award_of_nobody_is_matched_when_the_file_names_the_unit(gathering: Workspace, tmp_path: Path):
    here, there = add_commune(gathering), add_commune(gathering, "UBND xã Đăk La", "X02")
    people = [add_person(gathering, "Nguyễn Thị Ngọc Ánh", home.id) for home in (here, there)]
    kept = save_earlier_award(gathering, earlier())
    planned = plan_book(gathering, EarlierAwardBook, book(gathering, tmp_path, ROW | {"Đơn vị": "X02"}))
    assert states(planned) == [LineState.CHANGED]
    apply_book(gathering, planned)
    assert search_earlier_awards(gathering) == [replace(kept, subject_id=people[1].id)]


def test_whom_a_person_chose_stays(gathering: Workspace, tmp_path: Path):
    unit = add_commune(gathering)
    chosen, _ = (add_person(gathering, "Nguyễn Thị Ngọc Ánh", unit.id) for _ in range(2))
    save_earlier_award(gathering, earlier(subject_id=chosen.id))
    planned = plan_book(gathering, EarlierAwardBook, book(gathering, tmp_path, ROW))
    assert [(line.state, line.remark) for line in planned.lines] == [(LineState.UNCHANGED, "")]


def test_a_name_of_several_or_of_nobody_stays_unmatched_and_is_listed(gathering: Workspace, tmp_path: Path):
    unit = add_commune(gathering)
    for _ in range(2):
        add_person(gathering, "Nguyễn Thị Ngọc Ánh", unit.id)
    rows = (ROW, ROW | {"Tên tập thể, cá nhân": "Người Lạ"})
    planned = plan_book(gathering, EarlierAwardBook, book(gathering, tmp_path, *rows))
    assert [(line.spot.cell, line.record.subject_id, line.remark) for line in planned.lines if line.record] == [
        ("A2", None, "Có nhiều người, đơn vị trùng tên: vẫn nhập, chọn là ai sau."),
        ("A3", None, "Không có trong danh sách đơn vị, cá nhân: vẫn nhập, chọn là ai sau."),
    ]
    assert apply_book(gathering, planned) == 2


@pytest.mark.parametrize(
    ("changed", "cell", "what"),
    [
        ({"Tên tập thể, cá nhân": None}, "A2", "chưa ghi “Tên tập thể, cá nhân”."),
        ({"Đối tượng": None}, "B2", "chưa ghi “Đối tượng”."),
        ({"Đối tượng": "Hộ gia đình"}, "B2", "không hiểu “Hộ gia đình”."),
        ({"Hình thức khen": None}, "E2", "Hình thức khen còn trống."),
        ({"Loại theo kế hoạch": "Huân chương"}, "D2", "không hiểu “Huân chương”."),
        ({"Năm": None}, "F2", "chưa ghi “Năm”."),
        ({"Năm": 2022.5}, "F2", "ô này chỉ nhận số nguyên."),
        ({"Năm": 1900}, "F2", "Năm 1900 không hợp lệ."),
        ({"Năm": "=2000+22"}, "F2", "ô chứa công thức."),
        ({"Ngày ký": "30/2/2022"}, "K2", "Không có ngày 30/02/2022."),
        (
            {"Lập thành tích từ ngày": date(2022, 2, 1), "Lập thành tích đến ngày": date(2022, 1, 1)},
            "I2",
            "Ngày cuối lập thành tích trước ngày đầu.",
        ),
    ],
)
def test_every_problem_has_its_cell_and_nothing_is_written(
    changed: dict[str, Content], cell: str, what: str, gathering: Workspace, tmp_path: Path
):
    other = ROW | {"Tên tập thể, cá nhân": "Y Hà"}
    planned = plan_book(gathering, EarlierAwardBook, book(gathering, tmp_path, ROW | changed, other))
    assert told(planned) == [(cell, what)]
    assert planned.lines == ()
    with pytest.raises(Refusal, match="chỗ sai nên chưa nhập được"):
        apply_book(gathering, planned)
    assert search_earlier_awards(gathering) == []


def test_the_same_award_twice_in_a_file_is_told(gathering: Workspace, tmp_path: Path):
    planned = plan_book(gathering, EarlierAwardBook, book(gathering, tmp_path, ROW, ROW))
    assert told(planned) == [("A3", "lần khen này đã ghi ở ô A2.")]


def test_another_workbook_is_told_what_it_lacks(gathering: Workspace, tmp_path: Path):
    found = load_workbook(BytesIO(book_bytes(EarlierAwardBook(gathering), [])))
    del found[SHEET]
    found.create_sheet("Trang khác")
    found.save(tmp_path / "khác.xlsx")
    planned = plan_book(gathering, EarlierAwardBook, tmp_path / "khác.xlsx")
    assert told(planned) == [("", "sổ không có trang “Khen thưởng”.")]
    (tmp_path / "hỏng.xlsx").write_bytes(b"PK")
    with pytest.raises(Refusal, match=r"hỏng\.xlsx"):
        plan_book(gathering, EarlierAwardBook, tmp_path / "hỏng.xlsx")


# Sent down


def sent_down(desk: Workspace, **said: object) -> EarlierAward:
    """An award as the desk that decided it sends it."""
    award = earlier(register_number="05/2022", signer="CHỦ TỊCH Lê Minh Phương", bonus=710_000, number="7/QĐ", **said)
    with desk.change("test", "Nhận") as change:
        change.put(award)
    return award


def test_what_was_sent_down_goes_out_to_excel_and_comes_back_without_losing_anything(
    gathering: Workspace, tmp_path: Path
):
    award = sent_down(gathering)
    path = tmp_path / "sổ.xlsx"
    save_book(gathering, EarlierAwardBook, gathering.find(EarlierAward), path)
    assert states(plan_book(gathering, EarlierAwardBook, path)) == [LineState.UNCHANGED]
    assert gathering.find(EarlierAward) == [award]


def test_a_workbook_cant_change_what_was_sent_down(gathering: Workspace, tmp_path: Path):
    sent_down(gathering)
    path = book(gathering, tmp_path, ROW | {"Quyết định số": "7/QĐ", "Thành tích": "Khác"})
    planned = plan_book(gathering, EarlierAwardBook, path)
    assert any("bàn tổng hợp gửi xuống" in what for _, what in told(planned))


def test_a_typed_award_with_the_same_paper_is_told_to_be_there(gathering: Workspace):
    sent_down(gathering)
    with pytest.raises(Refusal, match="đã có"):
        save_earlier_award(gathering, earlier(number="7/QĐ"))


@pytest.mark.parametrize(
    ("state", "counts"),
    [(EntryState.STANDING, 1), (EntryState.CORRECTED, 1), (EntryState.VOIDED, 0), (EntryState.REVOKED, 0)],
)
def test_what_was_voided_or_revoked_above_isnt_told_in_reports(state: EntryState, counts: int, gathering: Workspace):
    person = add_person(gathering, unit_id=add_commune(gathering).id)
    sent_down(gathering, subject_id=person.id, state=state)
    assert len(awarded_lines(gathering, person.id)) == counts
    assert len(awards_given(gathering, range(2022, 2023))) == counts
