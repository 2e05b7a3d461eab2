"""Hội đồng xét khen: meetings of the council on emulation and rewards, and its members."""

from typing import ClassVar

from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.pages.awards.council_meetings import MeetingsTab
from parcomp_desktop.gui.pages.awards.council_members import MembersTab
from parcomp_desktop.gui.tabbed_page import TabbedPage


class CouncilPage(TabbedPage):
    """Two tabs: meetings and members."""

    shows: ClassVar[frozenset[str]] = MeetingsTab.shows | MembersTab.shows
    help: ClassVar[str] = (
        "Nhập thành viên Hội đồng, ghi cuộc họp của đợt xét, điểm danh rồi nhập số phiếu của từng đề nghị; kết quả "
        "tính ngay theo quy định biểu quyết của đợt. Cộng ba loại phiếu phải bằng số thành viên có mặt. Chỉ lưu tổng "
        "số phiếu, không lưu ai bỏ phiếu thế nào. Quyết định khác kết quả tiêu chí phải ghi lý do. F8: những người còn "
        "lại có mặt. Nút In biên bản lập biên bản của cuộc họp đang chọn."
    )
    tabs: ClassVar[tuple[tuple[str, type[Page]], ...]] = (("Cuộc họp", MeetingsTab), ("Thành viên", MembersTab))


PAGE = CouncilPage
