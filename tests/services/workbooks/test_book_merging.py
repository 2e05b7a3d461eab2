"""A workbook that comes back: what was changed in it, here, or on both sides since it was written."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from openpyxl import Workbook

from parcomp_desktop.domain.people import Honorific, Person
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.domain.words import HONORIFIC_WORDS
from parcomp_desktop.rules.three_way import Merge
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.desk.first_run import set_up_gathering
from parcomp_desktop.services.import_states import LineState
from parcomp_desktop.services.people.person_book import PersonBook
from parcomp_desktop.services.people.unit_book import UnitBook
from parcomp_desktop.services.people.units import remove_person, save_person, save_unit
from parcomp_desktop.services.workbooks.imports import WHOLE, apply_book
from parcomp_desktop.services.workspace import Workspace, make_workspace
from tests.services.workbooks.book_cases import commune, exported, officer, plan, states, template, typed, worked

NEW, CHANGED, UNCHANGED = LineState.NEW, LineState.CHANGED, LineState.UNCHANGED
CONFLICT, GONE = LineState.CONFLICT, LineState.GONE


@pytest.fixture
def home(gathering: Workspace) -> Unit:
    return commune(gathering)


@pytest.fixture
def anh(gathering: Workspace, home: Unit) -> Person:
    return officer(gathering, home)


def people(workspace: Workspace) -> dict[str, Person]:
    return {each.full_name: each for each in workspace.find(Person)}


def test_what_is_exported_changes_nothing(gathering: Workspace, anh: Person, tmp_path: Path):
    planned = plan(gathering, PersonBook, exported(gathering, PersonBook, tmp_path))
    assert (states(planned), planned.takes) == ([UNCHANGED], False)
    entries = len(gathering.journal())
    assert apply_book(gathering, planned) == 0
    assert (gathering.find(Person), len(gathering.journal())) == ([anh], entries)


def test_a_column_changed_in_the_file_alone_is_taken(gathering: Workspace, anh: Person, tmp_path: Path):
    path = typed(exported(gathering, PersonBook, tmp_path), PersonBook, {2: {"Chức vụ": "Chánh Văn phòng"}})
    planned = plan(gathering, PersonBook, path)
    assert states(planned) == [CHANGED]
    assert apply_book(gathering, planned) == 1
    assert gathering.find(Person) == [replace(anh, position="Chánh Văn phòng")]
    gathering.undo()
    assert gathering.find(Person) == [anh]


def test_a_column_changed_here_alone_is_kept_and_the_file_s_others_are_taken(
    gathering: Workspace, anh: Person, tmp_path: Path
):
    path = typed(exported(gathering, PersonBook, tmp_path), PersonBook, {2: {"Năm sinh": 1988}})
    save_person(gathering, replace(anh, position="Phó Chánh Văn phòng"))
    planned = plan(gathering, PersonBook, path)
    (line,) = planned.lines
    assert {key: field.merge for key, field in line.fields.items()} == {
        "position": Merge.KEPT,
        "birth_year": Merge.TAKEN,
    }
    apply_book(gathering, planned)
    assert gathering.find(Person) == [replace(anh, position="Phó Chánh Văn phòng", birth_year=1988)]


def test_a_column_changed_on_both_sides_stays_as_it_is_here_until_chosen(
    gathering: Workspace, anh: Person, tmp_path: Path
):
    changed = {"Chức vụ": "Chánh Văn phòng", "Năm sinh": 1988, "Đối tượng": "Cán bộ"}
    path = typed(exported(gathering, PersonBook, tmp_path), PersonBook, {2: changed})
    here = save_person(gathering, replace(anh, position="Phó Chánh Văn phòng", birth_year=1989))
    planned = plan(gathering, PersonBook, path)
    (line,) = planned.lines
    assert (line.state, line.choices) == (CONFLICT, {"position", "birth_year"})
    shown = {
        key: (planned.words(key, field.mine), planned.words(key, field.theirs)) for key, field in line.conflicts.items()
    }
    assert shown == {"position": ("Phó Chánh Văn phòng", "Chánh Văn phòng"), "birth_year": ("1989", "1988")}
    assert line.writes, "the column that only the file changed"
    apply_book(gathering, planned, {anh.id: frozenset({"birth_year"})})
    cadre = replace(here, employment=type(here.employment)("cadre"))
    assert gathering.find(Person) == [replace(cadre, birth_year=1988)]
    gathering.undo()
    apply_book(gathering, plan(gathering, PersonBook, path))
    assert gathering.find(Person) == [cadre]


def test_the_same_change_on_both_sides_is_no_conflict(gathering: Workspace, anh: Person, tmp_path: Path):
    path = typed(exported(gathering, PersonBook, tmp_path), PersonBook, {2: {"Năm sinh": 1988}})
    save_person(gathering, replace(anh, birth_year=1988))
    assert states(plan(gathering, PersonBook, path)) == [UNCHANGED]


def test_a_cell_that_is_emptied_takes_nothing_away(gathering: Workspace, anh: Person, tmp_path: Path):
    path = typed(exported(gathering, PersonBook, tmp_path), PersonBook, {2: {"Chức vụ": None}})
    assert states(plan(gathering, PersonBook, path)) == [UNCHANGED]
    assert gathering.find(Person) == [anh]


def test_a_row_that_is_deleted_takes_no_record_away(gathering: Workspace, anh: Person, tmp_path: Path):
    path = worked(exported(gathering, PersonBook, tmp_path), lambda book: book["Cá nhân"].delete_rows(2))
    assert states(plan(gathering, PersonBook, path)) == []
    path = typed(exported(gathering, PersonBook, tmp_path), PersonBook, {2: dict.fromkeys(_TITLES)})
    assert states(plan(gathering, PersonBook, path)) == []
    assert gathering.find(Person) == [anh]


_TITLES = ("Họ và tên", "Danh xưng", "Đơn vị", "Đối tượng", "Chức vụ", "Năm sinh")


def test_a_record_that_was_removed_here_comes_back_by_choice_alone(gathering: Workspace, anh: Person, tmp_path: Path):
    path = exported(gathering, PersonBook, tmp_path)
    remove_person(gathering, anh)
    planned = plan(gathering, PersonBook, path)
    assert (states(planned), planned.lines[0].choices) == ([GONE], {WHOLE})
    assert apply_book(gathering, planned) == 0
    assert gathering.find(Person) == []
    assert apply_book(gathering, planned, {anh.id: frozenset({WHOLE})}) == 1
    assert gathering.find(Person) == [anh]


def test_a_row_whose_beginning_is_unknown_overwrites_nothing(gathering: Workspace, anh: Person, tmp_path: Path):
    row = {"Họ và tên": anh.full_name, "Danh xưng": "Bà", "Đơn vị": "X01", "Đối tượng": "Công chức", "Năm sinh": 1988}
    planned = plan(gathering, PersonBook, template(gathering, PersonBook, tmp_path, row | {"Chức vụ": "Khác"}))
    (line,) = planned.lines
    merges = {key: field.merge for key, field in line.fields.items()}
    assert merges == {"honorific": Merge.CONFLICT, "birth_year": Merge.TAKEN, "position": Merge.CONFLICT}
    apply_book(gathering, planned)
    assert gathering.find(Person) == [replace(anh, birth_year=1988)]


def test_a_row_pasted_from_another_file_of_this_desk_is_told_by_its_version(
    gathering: Workspace, anh: Person, tmp_path: Path
):
    path = typed(exported(gathering, PersonBook, tmp_path), PersonBook, {2: {"Chức vụ": "Chánh Văn phòng"}})
    worked(path, _forget)
    assert states(plan(gathering, PersonBook, path)) == [CHANGED]
    save_person(gathering, replace(anh, birth_year=1988))
    assert states(plan(gathering, PersonBook, path)) == [CONFLICT]


def test_a_file_of_another_desk_began_elsewhere(unit_desk: Workspace, gathering: Workspace, tmp_path: Path):
    (own,) = unit_desk.find(Unit)
    anh = officer(unit_desk, own)
    path = exported(unit_desk, PersonBook, tmp_path)
    planned = plan(gathering, PersonBook, path)
    assert states(planned) == [NEW]
    apply_book(gathering, planned)
    assert gathering.find(Person) == [anh], "it keeps the id that it was born with"
    save_person(gathering, replace(anh, position="Chánh Văn phòng"))
    assert states(plan(gathering, PersonBook, path)) == [CONFLICT]


def test_a_unit_called_otherwise_by_now_is_still_the_one_of_the_drop_down(
    gathering: Workspace, home: Unit, anh: Person, tmp_path: Path
):
    path = exported(gathering, PersonBook, tmp_path)
    save_unit(gathering, replace(home, name="UBND phường Đăk Mar", code="P01"))
    row = {"Họ và tên": "A Đắk", "Danh xưng": "Ông", "Đơn vị": "UBND xã Đăk Mar (X01)", "Đối tượng": "Viên chức"}
    typed(path, PersonBook, {2: {"Năm sinh": 1988}, 3: row})
    planned = plan(gathering, PersonBook, path)
    assert states(planned) == [CHANGED, NEW]
    apply_book(gathering, planned)
    assert {each.unit_id for each in gathering.find(Person)} == {home.id}
    assert people(gathering)[anh.full_name] == replace(anh, birth_year=1988)


def test_what_changed_since_the_preview_is_looked_at_again(gathering: Workspace, anh: Person, tmp_path: Path):
    path = typed(exported(gathering, PersonBook, tmp_path), PersonBook, {2: {"Năm sinh": 1988}})
    planned = plan(gathering, PersonBook, path)
    save_person(gathering, replace(anh, position="Chánh Văn phòng"))
    with pytest.raises(Refusal, match="đã thay đổi từ lúc xem trước"):
        apply_book(gathering, planned)
    new = template(gathering, UnitBook, tmp_path, {"Mã đơn vị": "X02", "Tên đơn vị": "Xã mới", "Loại": "xã"})
    planned = plan(gathering, UnitBook, new)
    commune(gathering, "x02", "UBND xã Đăk La")
    with pytest.raises(Refusal, match="đã thay đổi từ lúc xem trước"):
        apply_book(gathering, planned)


def test_a_choice_that_can_t_be_is_refused_by_name_and_nothing_is_written(
    gathering: Workspace, home: Unit, tmp_path: Path
):
    path = typed(exported(gathering, UnitBook, tmp_path), UnitBook, {2: {"Ngày kết thúc": "31/12/2020"}})
    here = save_unit(gathering, replace(home, starts_on=date(2021, 1, 1), ends_on=date(2025, 6, 30)))
    planned = plan(gathering, UnitBook, path)
    assert states(planned) == [CONFLICT]
    with pytest.raises(Refusal, match=r"UBND xã Đăk Mar \(X01\): Ngày kết thúc trước ngày thành lập"):
        apply_book(gathering, planned, {home.id: frozenset({"ends_on"})})
    assert gathering.find(Unit) == [here]


def test_a_text_that_a_cell_cant_hold_as_it_is_is_no_change(gathering: Workspace, home: Unit, tmp_path: Path):
    anh = save_person(gathering, replace(officer(gathering, home), position="dòng 1\r\ndòng 2 "))
    path = typed(exported(gathering, PersonBook, tmp_path), PersonBook, {2: {"Năm sinh": 1988}})
    apply_book(gathering, plan(gathering, PersonBook, path))
    assert gathering.find(Person) == [replace(anh, birth_year=1988)]
    path = worked(exported(gathering, PersonBook, tmp_path), _forget)
    assert states(plan(gathering, PersonBook, path)) == [UNCHANGED]


def _forget(book: Workbook) -> None:
    """The workbook without what was exported: its versions alone tell."""
    del book["Bản gốc"]


EDITS = st.fixed_dictionaries(
    {},
    optional={
        "position": st.sampled_from(["Văn thư", "Địa chính", "Tư pháp"]),
        "birth_year": st.sampled_from([1980, 1985, 1990]),
        "honorific": st.sampled_from(list(Honorific)),
    },
)
CELLS = {"position": "Chức vụ", "birth_year": "Năm sinh", "honorific": "Danh xưng"}


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, catalogue: Catalogue) -> Iterator[Workspace]:
    made = make_workspace(tmp_path_factory.mktemp("gộp") / "tong-hop", catalogue)
    set_up_gathering(made, "UBND huyện Đăk Hà", "Đăk Hà")
    commune(made)
    yield made
    made.close()


@settings(max_examples=settings().max_examples // 4)
@given(edits=st.tuples(EDITS, EDITS, EDITS), takes=st.booleans())
def test_any_edits_on_both_sides_merge_column_by_column(
    desk: Workspace,
    tmp_path_factory: pytest.TempPathFactory,
    edits: tuple[dict[str, object], dict[str, object], dict[str, object]],
    takes: bool,
):
    base, here, file = edits
    for person in desk.find(Person):
        remove_person(desk, person)
    began = save_person(desk, replace(officer(desk, desk.find(Unit)[0]), **base))
    path = exported(desk, PersonBook, tmp_path_factory.mktemp("sổ"))
    words: Mapping[object, str] = {each: HONORIFIC_WORDS[each] for each in Honorific}
    row = {CELLS[key]: words.get(value, value) for key, value in file.items()}
    typed(path, PersonBook, {2: row})  # pyright: ignore[reportArgumentType]  words, numbers and texts
    mine = save_person(desk, replace(began, **here))
    planned = plan(desk, PersonBook, path)
    conflicts = {line.record_id: line.choices for line in planned.lines if line.choices}
    apply_book(desk, planned, conflicts if takes else None)
    expected: dict[str, object] = {}
    for key in CELLS:
        was, now, said = getattr(began, key), getattr(mine, key), file.get(key, getattr(began, key))
        file_counts = said != was and (now == was or takes)
        expected[key] = said if file_counts else now
    assert desk.find(Person) == [replace(mine, **expected)]
