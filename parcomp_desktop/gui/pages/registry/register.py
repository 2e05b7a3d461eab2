"""Sổ khen thưởng: every number over all years, awards from elsewhere, the history of a unit or a person."""

from typing import ClassVar

from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.pages.registry.award_history import HistoryTab
from parcomp_desktop.gui.pages.registry.earlier_award_list import EarlierAwardsTab
from parcomp_desktop.gui.pages.registry.register_list import RegisterTab
from parcomp_desktop.gui.tabbed_page import TabbedPage


class RegisterPage(TabbedPage):
    """The book, what came from elsewhere, and both by whose they are."""

    shows: ClassVar[frozenset[str]] = RegisterTab.shows | EarlierAwardsTab.shows | HistoryTab.shows
    help: ClassVar[str] = (
        "Mỗi năm một dãy số liên tục. Số đã lấy không bao giờ mất: ghi nhầm thì Bỏ số (đề nghị được quyết định lại), "
        "sai chữ thì Đính chính (lập giấy khen mới, tệp cũ vẫn giữ), gian dối hoặc sai thì Thu hồi (Điều 93 Luật Thi "
        "đua, khen thưởng). In lại phải ghi lý do. Những việc này ghi vào nhật ký và không hoàn tác bằng Ctrl+Z. "
        "Ctrl+F tìm qua mọi năm, không dấu cũng được. Khen thưởng trước đây ghi tay hoặc nhập từ Excel. "
        "Nút In sổ lập sổ của một năm, theo thứ tự số."
    )
    tabs: ClassVar[tuple[tuple[str, type[Page]], ...]] = (
        ("Sổ khen thưởng", RegisterTab),
        ("Khen thưởng trước đây", EarlierAwardsTab),
        ("Lịch sử khen", HistoryTab),
    )


PAGE = RegisterPage
