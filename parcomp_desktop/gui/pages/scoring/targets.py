"""Mục tiêu: the plan's targets year by year, and SIPAS, PAPI as published."""

from typing import ClassVar

from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.pages.scoring.survey_indexes import SurveysTab
from parcomp_desktop.gui.pages.scoring.target_table import TargetsTab
from parcomp_desktop.gui.tabbed_page import TabbedPage


class TargetsPage(TabbedPage):
    """Two tabs: the targets, the published indexes."""

    shows: ClassVar[frozenset[str]] = TargetsTab.shows | SurveysTab.shows
    help: ClassVar[str] = (
        "Mỗi mục tiêu của Kế hoạch theo từng năm: đạt, chưa đạt hay chưa đủ dữ liệu. Chọn một mục tiêu để đọc lời Kế "
        "hoạch, cách đo và nơi lấy số; số của hồ sơ tự lấy từ thống kê, số khác gõ vào bảng bên dưới cùng căn cứ. Cột "
        "“ước” là ước tính theo các năm đã có, không phải kết quả. Thẻ SIPAS, PAPI ghi chỉ số đã công bố."
    )
    tabs: ClassVar[tuple[tuple[str, type[Page]], ...]] = (
        ("Mục tiêu của Kế hoạch", TargetsTab),
        ("SIPAS, PAPI", SurveysTab),
    )


PAGE = TargetsPage
