"""The pages of the window in their order. A new page is a module in a room here and a line in ``PAGES``."""

from importlib import import_module
from typing import NamedTuple, cast

from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.gui.page import Page

_BOTH = frozenset(DeskKind)


class PageEntry(NamedTuple):
    """A page: its room and module, words, icon (``resources/icons``) and group, and the desks that have it."""

    room: str
    code: str
    title: str
    icon: str
    group: str = ""
    desks: frozenset[DeskKind] = _BOTH

    def load_class(self) -> type[Page]:
        """The page's class; its module, and the libraries behind it, load when the page is first opened."""
        return cast("type[Page]", import_module(f"{__name__}.{self.room}.{self.code}").PAGE)


_WHO, _SCORES, _WORK, _AWARDS, _EXCHANGE = (
    "Đơn vị, cá nhân",
    "Chấm điểm",
    "Công việc",
    "Khen thưởng",
    "Văn bản, trao đổi",
)

PAGES = (
    PageEntry("desk", "todo", "Việc cần làm", "todo"),
    PageEntry("desk", "campaign", "Kế hoạch thi đua", "campaign"),
    PageEntry("people", "units", "Đơn vị", "units", _WHO),
    PageEntry("people", "people", "Cá nhân", "people", _WHO),
    PageEntry("scoring", "scoresheets", "Phiếu chấm điểm", "scoresheets", _SCORES),
    PageEntry("scoring", "evidence", "Tài liệu kiểm chứng", "evidence", _SCORES),
    PageEntry("scoring", "indicator_sets", "Bộ chỉ số", "indicator_sets", _SCORES),
    PageEntry("scoring", "rankings", "Công bố và xếp hạng", "rankings", _SCORES),
    PageEntry("scoring", "targets", "Mục tiêu", "targets", _SCORES),
    PageEntry("work", "statistics", "Thống kê hồ sơ", "statistics", _WORK),
    PageEntry("work", "activities", "Hoạt động phong trào", "activities", _WORK),
    PageEntry("work", "assigned_tasks", "Nhiệm vụ được giao", "assigned_tasks", _WORK),
    PageEntry("work", "reports", "Chế độ báo cáo", "reports", _WORK),
    PageEntry("people", "standing", "Hồ sơ bình xét", "standing", _AWARDS),
    PageEntry("people", "facts", "Số liệu bình xét", "facts", _AWARDS),
    PageEntry("awards", "rounds", "Đợt xét khen", "rounds", _AWARDS),
    PageEntry("awards", "nominations", "Đề nghị khen thưởng", "nominations", _AWARDS),
    PageEntry("awards", "council", "Hội đồng xét khen", "council", _AWARDS),
    PageEntry("registry", "decisions", "Quyết định và giấy khen", "decisions", _AWARDS),
    PageEntry("registry", "register", "Sổ khen thưởng", "register", _AWARDS),
    PageEntry("registry", "exemplars", "Gương điển hình", "exemplars", _AWARDS),
    PageEntry("exchange", "wordings", "Câu chữ văn bản", "wordings", _EXCHANGE),
    PageEntry("exchange", "packages", "Gói trao đổi", "packages", _EXCHANGE),
    PageEntry("desk", "journal", "Nhật ký", "journal", _EXCHANGE),
)
TITLES = {entry.code: entry.title for entry in PAGES}
"""What each page is called, by its code."""
