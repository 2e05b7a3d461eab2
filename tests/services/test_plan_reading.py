"""The plan as it is read: complete, dated, searched without marks."""

from datetime import date

import pytest

from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.plan_reading import PlanSection, plan_sections

IN_2024, IN_2026 = date(2024, 5, 1), date(2026, 5, 1)


def section(catalogue: Catalogue, title: str, on: date = IN_2024, query: str = "") -> PlanSection:
    return next(each for each in plan_sections(catalogue, on, query) if each.title == title)


def details(shown: PlanSection, first: str) -> dict[str, str]:
    return dict(next(row.details for row in shown.rows if row.cells[0] == first))


def test_every_part_of_the_plan_is_there(catalogue: Catalogue):
    plan = catalogue.campaign
    assert {each.title: len(each.rows) for each in plan_sections(catalogue, IN_2024)} == {
        "Mục tiêu": len(plan.targets),
        "Lĩnh vực, nội dung": 6 + 6,
        "Đối tượng": 4,
        "Hình thức khen": 3,
        # province: 6 criteria, 2 readings; district and commune: 10 criteria, 4 parameters, 3 readings each
        "Tiêu chí": 8 + 17 + 17,
        "Mốc thời gian": 6,
        "Toàn văn": len(plan.clauses),
    }
    assert all(len(row.cells) == len(each.headings) for each in plan_sections(catalogue, IN_2024) for row in each.rows)


@pytest.mark.parametrize(
    ("name", "aim", "base", "due"),
    [
        ("Chỉ số cải cách hành chính của huyện năm sau cao hơn năm trước", "cao hơn năm trước", "", "hằng năm"),
        ("Giao dịch thanh toán trực tuyến", "≥ 50 %", "", ""),
        ("Giảm biên chế sự nghiệp hưởng lương từ ngân sách nhà nước", "giảm 10 %", "năm 2025", "năm 2030"),
        (
            "Giảm chi trực tiếp từ ngân sách nhà nước cho đơn vị sự nghiệp công lập",
            "giảm 10 đến 15 %",
            "bình quân giai đoạn 2021 - 2025",
            "giai đoạn 2025 - 2030",
        ),
        ("Thông tin đã số hóa không phải cung cấp lại", "không định lượng", "", ""),
    ],
)
def test_a_target_tells_its_aim_base_and_time(catalogue: Catalogue, name: str, aim: str, base: str, due: str):
    assert (name, aim, base, due) in [row.cells for row in section(catalogue, "Mục tiêu").rows]


def test_a_target_tells_the_words_of_the_plan_and_how_it_is_measured(catalogue: Catalogue):
    told = details(section(catalogue, "Mục tiêu"), "Giao dịch thanh toán trực tuyến")
    assert "Mã" not in told
    assert told["Lời Kế hoạch"] == "tỷ lệ giao dịch thanh toán trực tuyến đạt từ 50% trở lên"
    assert told["Cách đo"] == "Số hồ sơ thanh toán trực tuyến ÷ số hồ sơ có nghĩa vụ tài chính × 100"
    assert "Ghi chú" not in told


def test_criteria_are_those_of_the_day(catalogue: Catalogue):
    def kinds(on: date) -> set[str]:
        return {row.cells[0] for row in section(catalogue, "Tiêu chí", on).rows}

    district = "Giấy khen của Chủ tịch Ủy ban nhân dân huyện"
    assert kinds(IN_2024) - kinds(IN_2026) == {district}
    assert kinds(date(2022, 1, 1)) == set()
    commune = "Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã"
    assert "mô hình hai cấp" in details(section(catalogue, "Tiêu chí", IN_2026), commune)["Tạm định"]
    assert "không nêu tiêu chí riêng" in details(section(catalogue, "Tiêu chí", IN_2024), commune)["Tạm định"]


def test_a_criterion_tells_what_it_asks_and_a_parameter_that_it_is_assumed(catalogue: Catalogue):
    rows = {row.cells[1:]: row for row in section(catalogue, "Tiêu chí").rows if "huyện" in row.cells[0]}
    third = "Giải quyết thủ tục hành chính thuộc thẩm quyền giải quyết không có hồ sơ trễ hẹn, tồn đọng."
    told = dict(rows["Tập thể, tiêu chí 3", third].details)
    assert told["Yêu cầu"] == "Hồ sơ trễ hẹn = 0; Hồ sơ quá hạn chưa giải quyết = 0"
    assert told["Chỉ xét khi"] == "Có thẩm quyền giải quyết thủ tục hành chính: Có"
    assert told["Điều khoản"] == "điểm a khoản 5 Mục II"
    assert told["Xét cả giai đoạn"].endswith("hồ sơ tồn đọng lấy ở cuối giai đoạn.")
    assert told["Xếp hạng"] == "trên địa bàn huyện"
    rank = dict(rows["Tham số", "Số thứ hạng đầu được coi là thứ hạng cao: 3 (mức tạm định)"].details)
    assert rank["Tạm định"].startswith("Kế hoạch không nói thứ hạng nào là cao")
    unused = "Số phần trăm đơn vị đứng đầu nhóm được coi là thứ hạng cao (%): không dùng (mức tạm định)"
    assert ("Tham số", unused) in rows
    floor = dict(rows["Tham số", "Chỉ số cải cách hành chính trung bình tối thiểu (%): 90"].details)
    assert floor == {"Nguồn": "Kế hoạch, điểm a khoản 5 Mục II"}
    assert ("Cá nhân, cách đọc", "Đủ tiêu chí 1 và 5, và ít nhất một trong các tiêu chí 2, 3, 4") in rows


def test_a_misprint_of_the_printed_plan_is_told(catalogue: Catalogue):
    told = details(section(catalogue, "Toàn văn"), "khoản 3 Mục III")
    assert "tăng cường tuyên truyền" in told["Toàn văn"]
    assert told["Lỗi chữ của bản in"].splitlines()[0] == "bản in “tăng cường tăng cường”, đọc là “tăng cường”"
    assert "Lỗi chữ của bản in" not in details(section(catalogue, "Toàn văn"), "khoản 4 Mục III")


def test_milestones_tell_their_day_and_the_rounds_that_they_concern(catalogue: Catalogue):
    cells = [row.cells for row in section(catalogue, "Mốc thời gian").rows]
    assert ("Hết thời gian thi đua", "Cả giai đoạn", "31/10/2030", "mọi đợt xét") in cells
    district = "UBND huyện công bố điểm cải cách hành chính của các xã, thị trấn"
    assert (district, "Hằng năm", "khi diễn ra", "đến 30/06/2025") in cells


def test_searching_keeps_the_rows_whose_words_answer_without_marks(catalogue: Catalogue):
    found = section(catalogue, "Mục tiêu", query="bien che su nghiep").rows
    assert [row.cells[0] for row in found] == ["Giảm biên chế sự nghiệp hưởng lương từ ngân sách nhà nước"]
    assert not section(catalogue, "Mục tiêu", query="giam-bien-che").rows
    assert not section(catalogue, "Đối tượng", query="bien che su nghiep").rows


def test_the_full_text_is_the_plan_word_for_word(catalogue: Catalogue):
    told = "\n".join(dict(row.details)["Toàn văn"] for row in section(catalogue, "Toàn văn").rows)
    assert "Đến năm 2030, tiếp tục giảm bình quân 10% biên chế sự nghiệp" in told
