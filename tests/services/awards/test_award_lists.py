"""The lists that go with a decision, and the register, as plain data and as workbooks."""

from datetime import date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from msgspec.structs import replace
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from parcomp_desktop.domain.awards import Award, AwardDecision
from parcomp_desktop.domain.bonuses import BonusRounding
from parcomp_desktop.services.awards.award_list_workbook import award_list_name, award_list_workbook, save_award_lists
from parcomp_desktop.services.awards.award_lists import award_list
from parcomp_desktop.services.registry.events import void_award
from parcomp_desktop.services.registry.register import register_entries
from parcomp_desktop.services.registry.workbook import register_workbook, save_register
from parcomp_desktop.services.workspace import Workspace
from tests.services.registry.register_cases import HAPPENED, put, three_awards

ANH, HOA, COMMUNE = "Nguyễn Thị Ngọc Ánh", "Trần Văn Hòa", "UBND xã Đăk Mar"


@pytest.fixture
def awards(gathering: Workspace) -> dict[str, Award]:
    return three_awards(gathering)


@pytest.fixture
def made(gathering: Workspace, awards: dict[str, Award]) -> AwardDecision:
    return gathering.get(AwardDecision, awards[ANH].decision_id)


def rows(sheet: Worksheet) -> list[list[object]]:
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def test_collectives_stand_before_people_by_given_name_each_numbered_from_1(gathering: Workspace, made: AwardDecision):
    listed = award_list(gathering, made)
    assert [(each.number, each.recipient) for each in listed.collectives] == [(1, COMMUNE)]
    assert [(each.number, each.recipient) for each in listed.individuals] == [(1, ANH), (2, HOA)]
    assert (listed.collectives_total, listed.individuals_total, listed.total) == (1_410_000, 1_420_000, 2_830_000)


def test_a_line_says_who_for_what_and_how_the_money_came_about(gathering: Workspace, made: AwardDecision):
    line = award_list(gathering, made).individuals[0]
    assert (line.position, line.unit, line.register_number, line.bonus) == (
        "Công chức Văn phòng – Thống kê",
        COMMUNE,
        "02/2025",
        710_000,
    )
    assert line.form == "Giấy khen của Chủ tịch Ủy ban nhân dân huyện"
    assert line.achievement.endswith("(năm 2024)")
    assert line.reckoning == "0,3 × 2.340.000 = 702.000, làm tròn lên 710.000 đồng"


def test_a_void_line_stays_without_money(gathering: Workspace, made: AwardDecision, awards: dict[str, Award]):
    void_award(gathering, awards[ANH], HAPPENED)
    listed = award_list(gathering, made)
    assert (listed.individuals[0].bonus, listed.individuals_total) == (None, 710_000)
    assert listed.individuals[0].remark.startswith("Bỏ số ngày 02/04/2025")


def test_how_it_came_about_is_told_only_where_it_gives_the_amount(
    gathering: Workspace, made: AwardDecision, awards: dict[str, Award]
):
    put(gathering, awards[ANH], bonus=700_000)
    assert award_list(gathering, made).individuals[0].reckoning == ""
    with gathering.change("test", "Thử") as change:
        change.put(replace(made, decided_on=date(2025, 7, 1), rounding=BonusRounding.NONE))
    late = gathering.get(AwardDecision, made.id)
    assert {each.reckoning for each in award_list(gathering, late).individuals} == {""}


def test_the_workbook_has_both_lists_ready_to_print(gathering: Workspace, made: AwardDecision, tmp_path: Path):
    target = tmp_path / award_list_name(made)
    assert target.name == "danh-sach-khen-512-qd-ubnd.xlsx"
    save_award_lists(gathering, replace(made, fund="Quỹ khen thưởng năm 2025"), target)
    book = load_workbook(target)
    assert book.sheetnames == ["Danh sách", "Chi tiền thưởng"]
    annex, payment = book.worksheets
    for sheet in (annex, payment):
        assert (sheet.page_setup.orientation, sheet.page_setup.paperSize, sheet.page_setup.fitToHeight) == (
            "landscape",
            9,
            0,
        )
        assert (sheet.print_title_rows, sheet.freeze_panes) == ("$1:$4", "A5")
        assert sheet["A2"].value == "(Kèm theo Quyết định số 512/QĐ-UBND ngày 20 tháng 3 năm 2025)"
        assert sheet["A3"].value == "Nguồn kinh phí: Quỹ khen thưởng năm 2025"
    assert [row[1] for row in rows(annex)[4:]] == ["I. TẬP THỂ", COMMUNE, "II. CÁ NHÂN", ANH, HOA, "TỔNG CỘNG"]
    assert [row[7] for row in rows(annex)[4:]] == [1_410_000, 1_410_000, 1_420_000, 710_000, 710_000, 2_830_000]
    assert {annex.cell(row, 8).number_format for row in range(5, 11)} == {"#,##0"}
    assert rows(payment)[3] == [
        "STT",
        "Tập thể, cá nhân",
        "Chức vụ",
        "Đơn vị",
        "Cách tính",
        "Tiền thưởng (đồng)",
        "Ký nhận",
        "Ghi chú",
    ]
    assert rows(payment)[-1][1:6:2] == ["NGƯỜI LẬP", "KẾ TOÁN", "THỦ TRƯỞNG ĐƠN VỊ"]


def test_a_name_that_begins_like_a_formula_stays_text(gathering: Workspace, made: AwardDecision):
    listed = award_list(gathering, made)
    lines = (replace(listed.individuals[0], recipient="=1+1"),)
    book = load_workbook(BytesIO(award_list_workbook(replace(listed, individuals=lines))))
    cell = book.worksheets[0]["B8"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")


def test_the_register_is_a_workbook_in_the_order_of_the_book(
    gathering: Workspace, awards: dict[str, Award], tmp_path: Path
):
    void_award(gathering, awards[ANH], HAPPENED)
    save_register(gathering, register_entries(gathering)[::-1], tmp_path / "so.xlsx")
    (sheet,) = load_workbook(tmp_path / "so.xlsx").worksheets
    found = rows(sheet)
    assert (found[0][0], found[1][0]) == ("SỔ KHEN THƯỞNG", "UBND huyện Đăk Hà")
    titles = {title: place for place, title in enumerate(found[2])}
    columns = ("Số vào sổ", "Tập thể, cá nhân", "Đơn vị", "Tiền thưởng (đồng)", "Tình trạng")
    assert [[row[titles[title]] for title in columns] for row in found[3:]] == [
        ["01/2025", COMMUNE, None, 1_410_000, "Còn hiệu lực"],
        ["02/2025", ANH, COMMUNE, None, "Đã bỏ số"],
        ["03/2025", HOA, COMMUNE, 710_000, "Còn hiệu lực"],
        [None, "Cộng: 3 số", None, 2_120_000, None],
    ]
    assert found[4][titles["Ngày ký"]] == datetime(2025, 3, 20)  # noqa: DTZ001  as Excel gives a day
    assert found[4][titles["Ghi chú"]] == "Bỏ số ngày 02/04/2025: Ghi nhầm đối tượng (Biên bản số 3/BB)"
    assert sheet.print_title_rows == "$1:$3"


def test_an_empty_register_is_a_workbook_too(gathering: Workspace):
    (sheet,) = load_workbook(BytesIO(register_workbook(gathering, []))).worksheets
    assert rows(sheet)[3][2] == "Cộng: 0 số"
