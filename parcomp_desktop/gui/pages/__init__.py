"""The pages of the window in their order. A new page is a module here and a line in ``PAGES``."""

from importlib import import_module
from typing import NamedTuple, cast

from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.gui.page import Page

_BOTH = frozenset(DeskKind)


class PageEntry(NamedTuple):
    """A page: its module's name, words, icon (``resources/icons``) and group, and the desks that have it."""

    code: str
    title: str
    icon: str
    group: str = ""
    desks: frozenset[DeskKind] = _BOTH

    def load_class(self) -> type[Page]:
        """The page's class; its module, and the libraries behind it, load when the page is first opened."""
        return cast("type[Page]", import_module(f"{__name__}.{self.code}").PAGE)


_WHO, _SCORES, _WORK, _AWARDS, _EXCHANGE = (
    "Đơn vị, cá nhân",
    "Chấm điểm",
    "Công việc",
    "Khen thưởng",
    "Văn bản, trao đổi",
)

PAGES = (
    PageEntry("todo", "Việc cần làm", "todo"),
    PageEntry("campaign", "Kế hoạch thi đua", "campaign"),
    PageEntry("units", "Đơn vị", "units", _WHO),
    PageEntry("people", "Cá nhân", "people", _WHO),
    PageEntry("scoresheets", "Phiếu chấm điểm", "scoresheets", _SCORES),
    PageEntry("evidence", "Tài liệu kiểm chứng", "evidence", _SCORES),
    PageEntry("indicator_sets", "Bộ chỉ số", "indicator_sets", _SCORES),
    PageEntry("rankings", "Công bố và xếp hạng", "rankings", _SCORES),
    PageEntry("targets", "Mục tiêu", "targets", _SCORES),
    PageEntry("statistics", "Thống kê hồ sơ", "statistics", _WORK),
    PageEntry("activities", "Hoạt động phong trào", "activities", _WORK),
    PageEntry("assigned_tasks", "Nhiệm vụ được giao", "assigned_tasks", _WORK),
    PageEntry("reports", "Chế độ báo cáo", "reports", _WORK),
    PageEntry("standing", "Hồ sơ bình xét", "standing", _AWARDS),
    PageEntry("facts", "Số liệu bình xét", "facts", _AWARDS),
    PageEntry("rounds", "Đợt xét khen", "rounds", _AWARDS),
    PageEntry("nominations", "Đề nghị khen thưởng", "nominations", _AWARDS),
    PageEntry("council", "Hội đồng xét khen", "council", _AWARDS),
    PageEntry("decisions", "Quyết định và giấy khen", "decisions", _AWARDS),
    PageEntry("register", "Sổ khen thưởng", "register", _AWARDS),
    PageEntry("exemplars", "Gương điển hình", "exemplars", _AWARDS),
    PageEntry("wordings", "Câu chữ văn bản", "wordings", _EXCHANGE),
    PageEntry("packages", "Gói trao đổi", "packages", _EXCHANGE),
    PageEntry("journal", "Nhật ký", "journal", _EXCHANGE),
)
TITLES = {entry.code: entry.title for entry in PAGES}
"""What each page is called, by its code."""
