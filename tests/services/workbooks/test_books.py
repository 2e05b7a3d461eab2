"""Each kind's workbook: its cells as officers type them, and what is wrong with its cell and cure."""

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from msgspec.structs import replace
from openpyxl import Workbook, load_workbook

from parcomp_desktop.domain.awards import Nomination, NominationState
from parcomp_desktop.domain.cases import CaseStatistics
from parcomp_desktop.domain.people import Employment, Honorific, Person
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.domain.scores import PublishedIndex
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.services.awards.nomination_book import NominationBook
from parcomp_desktop.services.import_states import LineState
from parcomp_desktop.services.people.person_book import PersonBook
from parcomp_desktop.services.people.unit_book import UnitBook
from parcomp_desktop.services.ranking.index_book import IndexBook
from parcomp_desktop.services.statistics.case_book import CaseBook
from parcomp_desktop.services.workbooks.books import Scope
from parcomp_desktop.services.workbooks.catalogue import BOOKS
from parcomp_desktop.services.workbooks.files import bring_book, save_book, write_book
from parcomp_desktop.services.workbooks.imports import apply_book, plan_book
from parcomp_desktop.services.workspace import Workspace
from tests.services.awards.round_cases import put, saved
from tests.services.workbooks.book_cases import (
    Book,
    Cells,
    Typed,
    commune,
    exported,
    officer,
    plan,
    states,
    template,
    told,
    typed,
    worked,
)

NEW, CHANGED, UNCHANGED, CONFLICT = LineState.NEW, LineState.CHANGED, LineState.UNCHANGED, LineState.CONFLICT
UNIT: dict[str, Typed] = {"Mã đơn vị": "X01", "Tên đơn vị": "UBND xã Đăk Mar", "Loại": "xã"}
PERSON: dict[str, Typed] = {"Họ và tên": "A Đắk", "Danh xưng": "ông", "Đơn vị": "ubnd xa dak mar", "Đối tượng": "CC"}
MONTH: dict[str, Typed] = {"Đơn vị": "X01", "Tháng": "3/2024", "Hồ sơ tiếp nhận": 120}
INDEX: dict[str, Typed] = {"Đơn vị": "X01", "Năm": 2024, "Điểm công bố": "87,45"}
AWARD = "Giấy khen của Chủ tịch Ủy ban nhân dân huyện – cá nhân, hằng năm"
NOMINATION: dict[str, Typed] = {
    "Tập thể, cá nhân": "A Đắk",
    "Hình thức khen": AWARD,
    "Kỳ xét": 2024,
    "Ngày xét": "10/03/2025",
    "Tóm tắt thành tích": "Giải quyết hồ sơ đúng hạn",
}


def taken(workspace: Workspace, kind: Book, path: Path) -> None:
    apply_book(workspace, plan(workspace, kind, path))


# What goes in


def test_a_unit_is_written_as_it_was_typed(gathering: Workspace, tmp_path: Path):
    row = {**UNIT, "Thuộc diện xếp hạng": "không", "Ngày thành lập": date(2020, 1, 1), "Ngày kết thúc": "30.6.2025"}
    taken(gathering, UnitBook, template(gathering, UnitBook, tmp_path, row))
    (unit,) = gathering.find(Unit)
    assert (unit.code, unit.name, unit.kind, unit.ranked) == ("X01", "UBND xã Đăk Mar", UnitKind.COMMUNE, False)
    assert (unit.starts_on, unit.ends_on) == (date(2020, 1, 1), date(2025, 6, 30))


def test_a_person_is_written_as_it_was_typed(gathering: Workspace, tmp_path: Path):
    home = commune(gathering)
    row = {**PERSON, "Chức vụ": "Văn thư – lưu trữ", "Năm sinh": "1988"}
    taken(gathering, PersonBook, template(gathering, PersonBook, tmp_path, row))
    (person,) = gathering.find(Person)
    assert (person.unit_id, person.full_name, person.honorific) == (home.id, "A Đắk", Honorific.MR)
    assert (person.employment, person.position, person.birth_year) == (
        Employment.CIVIL_SERVANT,
        "Văn thư – lưu trữ",
        1988,
    )


@pytest.mark.parametrize("month", ["3/2024", "03-2024", "tháng 3/2024", "2024-03", datetime(2024, 3, 1)])  # noqa: DTZ001
def test_a_month_is_understood(gathering: Workspace, tmp_path: Path, month: Typed):
    home = commune(gathering)
    row = {**MONTH, "Tháng": month, "Hồ sơ đúng hạn": "1.250", "Hồ sơ trễ hạn": 0, "Nguồn": "Một cửa"}
    taken(gathering, CaseBook, template(gathering, CaseBook, tmp_path, row))
    (record,) = gathering.find(CaseStatistics)
    assert (record.unit_id, record.person_id, record.month) == (home.id, None, "2024-03")
    assert (record.received, record.on_time, record.late, record.overdue) == (120, 1250, 0, None)
    assert record.source == "Một cửa"


def test_months_of_a_unit_and_of_its_officers(gathering: Workspace, tmp_path: Path):
    home = commune(gathering)
    anh = officer(gathering, home)
    rows = (MONTH, {**MONTH, "Cá nhân": "nguyen thi ngoc anh", "Hồ sơ tiếp nhận": 64})
    taken(gathering, CaseBook, template(gathering, CaseBook, tmp_path, *rows))
    found = {record.person_id: record.received for record in gathering.find(CaseStatistics)}
    assert found == {None: 120, anh.id: 64}
    path = exported(gathering, CaseBook, tmp_path, Scope(home.id, "2024"))
    assert load_workbook(path)[CaseBook.sheet].max_row == 1 + 12 + 1, "each month of the unit, that of the officer"
    assert states(plan(gathering, CaseBook, path)) == [UNCHANGED, UNCHANGED]
    typed(path, CaseBook, {2: {"Hồ sơ tiếp nhận": 90}})
    assert sorted(states(plan(gathering, CaseBook, path))) == sorted([NEW, UNCHANGED, UNCHANGED])


def test_people_of_one_name_are_told_apart_by_the_drop_down(gathering: Workspace, tmp_path: Path):
    home = commune(gathering)
    twins = [officer(gathering, home, "A Đắk") for _ in range(2)]
    assert told(gathering, CaseBook, template(gathering, CaseBook, tmp_path, MONTH | {"Cá nhân": "A Đắk"})) == [
        ("B2", "không hiểu “A Đắk”.")
    ]
    labels = [f"A Đắk – Văn thư – {home.name}{more}" for more in ("", " (2)")]
    rows = [MONTH | {"Cá nhân": label} for label in labels]
    taken(gathering, CaseBook, template(gathering, CaseBook, tmp_path, *rows))
    assert {each.person_id for each in gathering.find(CaseStatistics)} == {twin.id for twin in twins}
    assert states(plan(gathering, CaseBook, exported(gathering, CaseBook, tmp_path))) == [UNCHANGED, UNCHANGED]


def test_an_index_is_kept_as_published(gathering: Workspace, tmp_path: Path):
    home, other = commune(gathering), commune(gathering, "X02", "UBND xã Đăk La")
    path = exported(gathering, IndexBook, tmp_path, Scope(period="2024"))
    assert plan(gathering, IndexBook, path).lines == (), "only the unit and the year stand there"
    row = {"Điểm công bố": "87,45", "Hạng công bố": 3, "Văn bản công bố": "12/QĐ-UBND", "Mã bộ chỉ số": "CCHC-2024"}
    taken(gathering, IndexBook, typed(path, IndexBook, {2: row}))
    (index,) = gathering.find(PublishedIndex)
    assert index.unit_id in {home.id, other.id}
    assert (index.year, index.points, index.maximum, index.announced_rank) == (2024, Decimal("87.45"), 100, 3)
    assert (index.source, index.set_code) == ("12/QĐ-UBND", "CCHC-2024")
    assert states(plan(gathering, IndexBook, path)) == [UNCHANGED]


def test_a_nomination_begins_as_a_draft(gathering: Workspace, tmp_path: Path):
    anh = officer(gathering, commune(gathering), "A Đắk")
    taken(gathering, NominationBook, template(gathering, NominationBook, tmp_path, NOMINATION))
    (nomination,) = gathering.find(Nomination)
    assert (nomination.subject_id, nomination.award, nomination.period) == (anh.id, "gk-huyen.ca-nhan.nam", "2024")
    assert (nomination.considered_on, nomination.state) == (date(2025, 3, 10), NominationState.DRAFT)


def test_a_round_gives_its_period_and_its_day(gathering: Workspace, tmp_path: Path):
    officer(gathering, commune(gathering), "A Đắk")
    round_ = saved(gathering)
    row = {**NOMINATION, "Đợt xét": round_.name, "Kỳ xét": None, "Ngày xét": None}
    taken(gathering, NominationBook, template(gathering, NominationBook, tmp_path, row))
    (nomination,) = gathering.find(Nomination)
    assert (nomination.round_id, nomination.period, nomination.considered_on) == (
        round_.id,
        round_.period,
        round_.considered_on,
    )
    assert states(plan(gathering, NominationBook, exported(gathering, NominationBook, tmp_path))) == [UNCHANGED]
    assert gathering.find(AwardRound) == [round_]


def test_a_nomination_that_isn_t_open_stays_as_it_is(gathering: Workspace, tmp_path: Path):
    officer(gathering, commune(gathering), "A Đắk")
    taken(gathering, NominationBook, template(gathering, NominationBook, tmp_path, NOMINATION))
    (draft,) = gathering.find(Nomination)
    put(gathering, replace(draft, state=NominationState.SUBMITTED))
    path = exported(gathering, NominationBook, tmp_path)
    assert load_workbook(path)[NominationBook.sheet]["J2"].value == "Đã trình"
    assert states(plan(gathering, NominationBook, path)) == [UNCHANGED]
    typed(path, NominationBook, {2: {"Tóm tắt thành tích": "Khác"}})
    ((cell, what),) = told(gathering, NominationBook, path)
    assert (cell, what) == ("A2", "Đề nghị ở bước “đã trình” nên không sửa, không xoá được.")


# What is wrong

_FUTURE = "Tháng 03/2099 chưa tới."
_NEGATIVE = "UBND xã Đăk Mar (X01), tháng 03/2024: số hồ sơ trễ hạn là số âm."


@pytest.mark.parametrize(
    ("kind", "row", "problem"),
    [
        (UnitBook, UNIT | {"Mã đơn vị": None}, ("A2", "chưa ghi “Mã đơn vị”.")),
        (UnitBook, UNIT | {"Tên đơn vị": "=A1"}, ("B2", "ô chứa công thức.")),
        (UnitBook, UNIT | {"Loại": "Hợp tác xã"}, ("C2", "không hiểu “Hợp tác xã”.")),
        (UnitBook, UNIT | {"Thuộc diện xếp hạng": "tuỳ"}, ("D2", "không hiểu “tuỳ”.")),
        (UnitBook, UNIT | {"Ngày thành lập": "31/2/2025"}, ("E2", "Không có ngày 31/02/2025.")),
        (UnitBook, UNIT | {"Ngày thành lập": "5/3/26"}, ("E2", "năm ghi hai chữ số nên không rõ là năm nào.")),
        (UnitBook, UNIT | {"Ngày thành lập": 45000}, ("E2", "“45000” không phải là ngày.")),
        (
            UnitBook,
            UNIT | {"Ngày thành lập": "1/1/2025", "Ngày kết thúc": "1/1/2024"},
            ("F2", "Ngày kết thúc trước ngày thành lập."),
        ),
        (UnitBook, UNIT | {"Mã đơn vị kế thừa": "Z9"}, ("G2", "Không có đơn vị mang mã Z9.")),
        (UnitBook, UNIT | {"Mã đơn vị kế thừa": "X01"}, ("G2", "Đơn vị không thể tự kế thừa mình.")),
        (PersonBook, PERSON | {"Đơn vị": "UBND xã khác"}, ("C2", "không hiểu “UBND xã khác”.")),
        (PersonBook, PERSON | {"Danh xưng": "Cụ"}, ("B2", "không hiểu “Cụ”.")),
        (PersonBook, PERSON | {"Năm sinh": 1800}, ("F2", "Năm sinh 1800 không hợp lệ.")),
        (PersonBook, PERSON | {"Năm sinh": 1988.5}, ("F2", "ô này chỉ nhận số nguyên.")),
        (CaseBook, MONTH | {"Tháng": "13/2024"}, ("C2", "ô này không phải là một tháng.")),
        (CaseBook, MONTH | {"Tháng": date(2024, 3, 15)}, ("C2", "ô này không phải là một tháng.")),
        (CaseBook, MONTH | {"Tháng": "3/2099"}, ("C2", _FUTURE)),
        (CaseBook, MONTH | {"Hồ sơ trễ hạn": -1}, ("F2", _NEGATIVE)),
        (CaseBook, MONTH | {"Hồ sơ trễ hạn": "nhiều"}, ("F2", "“nhiều” không phải là số.")),
        (CaseBook, MONTH | {"Hồ sơ trễ hạn": 1.5}, ("F2", "ô này chỉ nhận số nguyên.")),
        (CaseBook, MONTH | {"Cá nhân": "Người Lạ"}, ("B2", "không hiểu “Người Lạ”.")),
        (CaseBook, MONTH | {"Cá nhân": "Y Hà"}, ("B2", "Người này không ở UBND xã Đăk Mar.")),
        (IndexBook, INDEX | {"Điểm công bố": 101}, ("C2", "UBND xã Đăk Mar: điểm công bố phải từ 0 đến điểm tối đa.")),
        (IndexBook, INDEX | {"Điểm công bố": "1.250"}, ("C2", "“1.250” đọc được hai cách.")),
        (IndexBook, INDEX | {"Điểm công bố": 87.45678}, ("C2", "Điểm có quá 4 chữ số thập phân.")),
        (IndexBook, INDEX | {"Năm": 1800}, ("B2", "Năm công bố 1800 không hợp lệ.")),
        (IndexBook, INDEX | {"Điểm tối đa": 0}, ("D2", "UBND xã Đăk Mar: điểm tối đa phải lớn hơn 0.")),
        (IndexBook, INDEX | {"Hạng công bố": 0}, ("E2", "UBND xã Đăk Mar: thứ hạng công bố phải từ 1 trở lên.")),
        (NominationBook, NOMINATION | {"Tập thể, cá nhân": "Người Lạ"}, ("A2", "không hiểu “Người Lạ”.")),
        (NominationBook, NOMINATION | {"Tóm tắt thành tích": None}, ("F2", "chưa ghi “Tóm tắt thành tích”.")),
        (NominationBook, NOMINATION | {"Ngày xét": None}, ("E2", "Chưa ghi ngày xét.")),
        (NominationBook, NOMINATION | {"Kỳ xét": "2023-2030"}, ("D2", "Hình thức khen này xét cho một năm.")),
        (NominationBook, NOMINATION | {"Tập thể, cá nhân": "X01"}, ("A2", "không hiểu “X01”.")),
        (
            NominationBook,
            NOMINATION | {"Lập thành tích từ ngày": "1/1/2020", "Lập thành tích đến ngày": "1/2/2020"},
            ("G2", "Thời gian lập thành tích nằm ngoài kỳ xét."),
        ),
    ],
)
def test_every_problem_has_its_cell(
    gathering: Workspace, tmp_path: Path, kind: Book, row: Cells, problem: tuple[str, str]
):
    if kind is not UnitBook:
        home, other = commune(gathering), commune(gathering, "X02", "UBND xã Đăk La")
        officer(gathering, home, "A Đắk")
        officer(gathering, other, "Y Hà")
    path = template(gathering, kind, tmp_path, row)
    assert told(gathering, kind, path) == [problem]
    assert plan_book(gathering, kind, path).notices == ()


def test_every_problem_of_a_file_is_told_in_the_order_of_its_cells(gathering: Workspace, tmp_path: Path):
    rows = (UNIT | {"Ngày kết thúc": "x", "Loại": None}, UNIT, UNIT | {"Mã đơn vị": "X02", "Tên đơn vị": None})
    found = told(gathering, UnitBook, template(gathering, UnitBook, tmp_path, *rows))
    assert [cell for cell, _ in found] == ["C2", "F2", "A3", "B4"]
    with pytest.raises(Refusal, match="còn 4 chỗ sai"):
        apply_book(gathering, plan_book(gathering, UnitBook, tmp_path / "mẫu don-vi.xlsx"))


def test_a_unit_desk_writes_its_own_statistics_alone(unit_desk: Workspace, tmp_path: Path):
    commune(unit_desk, "X02", "UBND xã Đăk La")
    found = told(unit_desk, CaseBook, template(unit_desk, CaseBook, tmp_path, MONTH | {"Đơn vị": "X02"}))
    assert found == [("A2", "Bàn đơn vị chỉ ghi việc của đơn vị mình.")]
    taken(unit_desk, CaseBook, template(unit_desk, CaseBook, tmp_path, MONTH))
    assert len(unit_desk.find(CaseStatistics)) == 1


def test_another_kind_s_workbook_is_told_as_such(gathering: Workspace, tmp_path: Path):
    planned = plan_book(gathering, PersonBook, template(gathering, UnitBook, tmp_path, UNIT))
    assert [problem.what for problem in planned.problems] == ["sổ không có trang “Cá nhân”."]
    assert planned.notices == ("Trang “Đơn vị” không thuộc sổ cá nhân, chương trình không đọc.",)


def test_columns_of_a_person_s_own_and_their_formulas_are_left_aside(gathering: Workspace, tmp_path: Path):
    path = template(gathering, UnitBook, tmp_path, UNIT)

    def add(book: Workbook) -> None:
        sheet = book["Đơn vị"]
        sheet["J1"], sheet["J2"] = "Ghi chú riêng", "=1+1"

    planned = plan(gathering, UnitBook, worked(path, add))
    assert states(planned) == [NEW]
    assert planned.notices == (
        "Trang Đơn vị, ô J1: cột “Ghi chú riêng” không có trong mẫu, chương trình không đọc.",
        "Trang Đơn vị, ô J2: chương trình không tính công thức, bỏ qua ô này và các ô như vậy.",
    )


def test_a_column_that_lacks_says_nothing_unless_it_is_required(gathering: Workspace, tmp_path: Path):
    path = template(gathering, UnitBook, tmp_path, UNIT)
    taken(gathering, UnitBook, worked(path, _without("Ngày kết thúc")))
    assert len(gathering.find(Unit)) == 1
    assert told(gathering, UnitBook, worked(path, _without("Loại"))) == [("A1", "thiếu cột “Loại”.")]


def _without(title: str) -> Callable[[Workbook], None]:
    def drop(book: Workbook) -> None:
        sheet = book["Đơn vị"]
        sheet.delete_cols([cell.value for cell in sheet[1]].index(title) + 1)

    return drop


# The files


@pytest.mark.parametrize("kind", BOOKS.values(), ids=BOOKS)
def test_the_empty_workbook_explains_itself(gathering: Workspace, tmp_path: Path, kind: Book):
    path = tmp_path / "mẫu.xlsx"
    assert write_book(gathering, kind, None, path) == 0
    book = load_workbook(path)
    assert book.sheetnames[:3] == ["Hướng dẫn", kind.sheet, "Ví dụ"]
    assert all(book[name].sheet_state == "hidden" for name in book.sheetnames[3:])
    sheet = book[kind.sheet]
    hidden = {letter for letter, column in sheet.column_dimensions.items() if column.hidden}
    shown = [cell.value for cell in sheet[1] if cell.coordinate.rstrip("1") not in hidden]
    assert len(shown) == sheet.max_column - 2
    explained = [row[0].value for row in book["Hướng dẫn"].iter_rows()]
    assert set(shown) <= set(explained)
    assert [cell.value for cell in book["Ví dụ"][3]] == shown
    lists = {each.formula1 for each in sheet.data_validations.dataValidation if each.formula1}
    assert lists <= set(book.defined_names)
    assert plan(gathering, kind, path).lines == ()
    with pytest.raises(Refusal, match="Đã có tệp"):
        write_book(gathering, kind, None, path)


@pytest.mark.parametrize("kind", BOOKS.values(), ids=BOOKS)
def test_the_example_is_itself_a_workbook_that_can_be_brought_in(gathering: Workspace, tmp_path: Path, kind: Book):
    home = commune(gathering, "X01", "UBND xã Suối Đá")
    officer(gathering, home, "Trần Thị Ví Dụ")
    path = template(gathering, kind, tmp_path)

    def take_example(book: Workbook) -> None:
        for number, row in enumerate(book["Ví dụ"].iter_rows(min_row=4, values_only=True), 2):
            for column, value in enumerate(row, 1):
                book[kind.sheet].cell(number, column, value)

    planned = plan(gathering, kind, worked(path, take_example))
    assert len(planned.lines) == len(kind.example)
    assert {line.state for line in planned.lines} <= {NEW, CONFLICT, UNCHANGED, CHANGED}


def test_a_dry_run_and_the_file_s_side(gathering: Workspace, tmp_path: Path):
    home = commune(gathering)
    path = typed(exported(gathering, UnitBook, tmp_path), UnitBook, {2: {"Tên đơn vị": "UBND phường Đăk Mar"}})
    here = replace(home, name="UBND xã Đăk Mar mới")
    with gathering.change("test", "Sửa ở đây") as change:
        change.put(here)
    looked = bring_book(gathering, UnitBook, path, dry_run=True)
    assert (looked.stored, looked.written, looked.counts["hai bên khác nhau"]) == (False, 0, 1)
    ((field,),) = [each.fields for each in looked.records]
    assert (field.column, field.here, field.file, field.merge) == (
        "Tên đơn vị",
        "UBND xã Đăk Mar mới",
        "UBND phường Đăk Mar",
        "hai bên khác nhau",
    )
    assert bring_book(gathering, UnitBook, path).stored is False
    assert gathering.find(Unit) == [here]
    assert bring_book(gathering, UnitBook, path, taken=None).written == 1
    assert gathering.find(Unit) == [replace(home, name="UBND phường Đăk Mar")]


def test_the_same_records_make_the_same_bytes(gathering: Workspace, tmp_path: Path):
    officer(gathering, commune(gathering))
    for name in ("a", "b"):
        save_book(gathering, PersonBook, Scope(), tmp_path / name)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
