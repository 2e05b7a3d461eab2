"""The pages of the window in their order. A new page is a module here and a line in ``PAGES``."""

from importlib import import_module
from typing import NamedTuple, cast

from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.gui.page import Page

_BOTH = frozenset(DeskKind)


class PageEntry(NamedTuple):
    """A page: its module's name, its words, its icon in ``resources/icons``, the desks that have it."""

    code: str
    title: str
    icon: str
    desks: frozenset[DeskKind] = _BOTH

    def load_class(self) -> type[Page]:
        """The page's class; its module, and the libraries behind it, load when the page is first opened."""
        return cast("type[Page]", import_module(f"{__name__}.{self.code}").PAGE)


PAGES = (
    PageEntry("todo", "Việc cần làm", "todo"),
    PageEntry("campaign", "Kế hoạch thi đua", "campaign"),
    PageEntry("units", "Đơn vị", "units"),
    PageEntry("people", "Cá nhân", "people"),
    PageEntry("scoresheets", "Phiếu chấm điểm", "scoresheets"),
    PageEntry("statistics", "Thống kê hồ sơ", "statistics"),
    PageEntry("rankings", "Công bố và xếp hạng", "rankings"),
    PageEntry("targets", "Mục tiêu", "targets"),
    PageEntry("standing", "Hồ sơ bình xét", "standing"),
    PageEntry("facts", "Số liệu bình xét", "facts"),
    PageEntry("nominations", "Đề nghị khen thưởng", "nominations"),
    PageEntry("decisions", "Quyết định và giấy khen", "decisions"),
    PageEntry("packages", "Gói trao đổi", "packages"),
    PageEntry("journal", "Nhật ký", "journal"),
)
